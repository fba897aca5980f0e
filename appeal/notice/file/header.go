package file

import (
	"bytes"
	"net/mail"
	"regexp"
	"strings"
	"time"
)

// A header is the head of a mail or of a part, in its order.
type header []headerField

type headerField struct{ name, value string } // name in lower case; value unfolded, its words not decoded

// get gives the first field of a name.
func (h header) get(name string) string {
	for _, f := range h {
		if f.name == name {
			return f.value
		}
	}
	return ""
}

// splitHeader parts the head from the body. Lines that are no fields are passed
// over as long as fields that every mailer knows follow below; else the body
// begins there without an empty line.
func splitHeader(data []byte) (h header, body []byte) {
	var value []byte // of the last field, as far as it is read
	defer func() {
		if len(h) > 0 {
			h[len(h)-1].value = string(value)
		}
	}()
	for len(data) > 0 {
		line, rest := cutLine(data)
		line = bytes.TrimRight(line, "\r\n")
		name, first, isField := fieldOf(line)
		switch {
		case len(line) == 0:
			return h, rest
		case len(h) > 0 && (line[0] == ' ' || line[0] == '\t'):
			value = append(append(value, ' '), bytes.TrimSpace(line)...)
		case isField:
			if len(h) > 0 {
				h[len(h)-1].value = string(value)
			}
			h, value = append(h, headerField{name: name}), bytes.Clone(first)
		case !knownBelow(rest):
			return h, data
		}
		data = rest
	}
	return h, nil
}

func cutLine(data []byte) (line, rest []byte) {
	if i := bytes.IndexByte(data, '\n'); i >= 0 {
		return data[:i+1], data[i+1:]
	}
	return data, nil
}

func fieldOf(line []byte) (name string, value []byte, ok bool) {
	before, value, ok := bytes.Cut(line, []byte(":"))
	before = bytes.TrimRight(before, " \t")
	if !ok || len(before) == 0 || len(before) > 60 {
		return "", nil, false
	}
	for _, c := range before {
		if c <= ' ' || c >= 0x7f {
			return "", nil, false
		}
	}
	return strings.ToLower(string(before)), bytes.TrimSpace(value), true
}

// envelopeNames are fields that people see, machineNames those that only
// programs write.
var (
	envelopeNames = map[string]bool{"from": true, "to": true, "cc": true, "subject": true, "date": true, "sender": true, "reply-to": true}
	machineNames  = map[string]bool{"mime-version": true, "content-type": true, "content-transfer-encoding": true, "received": true,
		"message-id": true, "return-path": true, "dkim-signature": true, "delivered-to": true, "x-mailer": true, "authentication-results": true}
)

// lookahead is how many lines below a broken one may still belong to the head.
const lookahead = 20

func knownBelow(data []byte) bool {
	for range lookahead {
		line, rest := cutLine(data)
		line = bytes.TrimRight(line, "\r\n")
		if name, _, ok := fieldOf(line); ok && (envelopeNames[name] || machineNames[name]) {
			return true
		}
		if len(line) == 0 {
			return false
		}
		data = rest
	}
	return false
}

// asMail splits a file that is a mail: one whose first line is a field and whose
// head was written by a program.
func asMail(data []byte) (header, []byte, bool) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	data = bytes.TrimLeft(data, "\r\n")
	first, rest := cutLine(data)
	if bytes.HasPrefix(first, []byte("From ")) || bytes.HasPrefix(first, []byte(">From ")) { // of a mailbox file
		first, _ = cutLine(rest)
		data = rest
	}
	if _, _, ok := fieldOf(bytes.TrimRight(first, "\r\n")); !ok {
		return nil, nil, false
	}
	h, body := splitHeader(data)
	envelope, machine := false, false
	for _, f := range h {
		envelope = envelope || envelopeNames[f.name]
		machine = machine || machineNames[f.name] || envelopeNames[f.name] && encodedWord.MatchString(f.value)
	}
	return h, body, envelope && machine
}

// pastedHead reads the lines From, Date, Subject that people copy together with
// the text of a mail. They are told from a letter's by the form of their date.
func pastedHead(text string) (header, bool) {
	h, _ := splitHeader([]byte(strings.TrimLeft(text, "\r\n")))
	date := dateOf(h)
	return h, h.get("from") != "" && !date.IsZero()
}

// envelope takes over what a head says.
func (t *Text) envelope(h header) {
	t.From, t.Subject = decodeWords(h.get("from"), t.Charset), decodeWords(h.get("subject"), t.Charset)
	for _, f := range h {
		if f.name == "to" || f.name == "cc" {
			t.To = append(t.To, addresses(f.value, t.Charset)...)
		}
	}
	if t.Received = dateOf(h); !t.Received.IsZero() {
		t.ReceivedFrom = DateHeader
	}
}

// addresses cuts a list, as its addresses where they can be parsed, else at its
// commas.
func addresses(list, charset string) (out []string) {
	p := mail.AddressParser{WordDecoder: &wordDecoder}
	if all, err := p.ParseList(list); err == nil {
		for _, a := range all {
			if a.Name != "" {
				a.Address = a.Name + " <" + a.Address + ">"
			}
			out = append(out, a.Address)
		}
		return out
	}
	for a := range strings.SplitSeq(list, ",") {
		if a = strings.TrimSpace(decodeWords(a, charset)); a != "" {
			out = append(out, a)
		}
	}
	return out
}

// dateOf reads the Date field. A zone that is a name is taken only if it is one
// that the standard knows, or KST: net/mail would take the others for UTC.
func dateOf(h header) time.Time {
	s := strings.TrimSpace(comment.ReplaceAllString(h.get("date"), ""))
	if at := strings.LastIndexByte(s, ' ') + 1; zoneName.MatchString(s[at:]) {
		offset, known := zones[strings.ToUpper(s[at:])]
		if !known {
			return time.Time{}
		}
		s = s[:at] + offset
	}
	t, err := mail.ParseDate(s)
	if err != nil || t.Year() < 1990 {
		return time.Time{}
	}
	_, offset := t.Zone()
	return t.In(time.FixedZone("", offset)) // not the local zone, whose name depends on the machine
}

var (
	comment  = regexp.MustCompile(`\([^()]*\)`)
	zoneName = regexp.MustCompile(`^[A-Za-z]+$`)
	zones    = map[string]string{"KST": "+0900", "UT": "+0000", "UTC": "+0000", "GMT": "+0000", "Z": "+0000", "EST": "-0500", "EDT": "-0400",
		"CST": "-0600", "CDT": "-0500", "MST": "-0700", "MDT": "-0600", "PST": "-0800", "PDT": "-0700"}
)
