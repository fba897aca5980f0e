package file

import (
	"bytes"
	"fmt"
	"io"
	"mime"
	"mime/quotedprintable"
	"path"
	"regexp"
	"strings"
)

// A walk goes through the parts of one mail.
type walk struct {
	parts, bytes int
	attachments  []string
}

// An errLimit says which limit a mail passes. It ends the reading.
type errLimit string

func (e errLimit) Error() string { return string(e) }

// A body is the text of one part or of several.
type body struct {
	text, charset string
	html          bool // the text was HTML
	forwarded     *message
}

func (w *walk) message(h header, data []byte, depth int) (*message, error) {
	b, err := w.part(h, data, depth, "text/plain")
	if err != nil {
		return nil, err
	}
	return &message{header: h, text: b.text, charset: b.charset, forwarded: b.forwarded}, nil
}

// part reads one part. What is no text is only named.
func (w *walk) part(h header, data []byte, depth int, byDefault string) (body, error) {
	if w.parts++; w.parts > MaxParts {
		return body{}, errLimit(fmt.Sprintf("the mail has more than %d parts", MaxParts))
	}
	if depth > MaxDepth {
		return body{}, errLimit(fmt.Sprintf("the mail has parts in parts more than %d deep", MaxDepth))
	}
	kind, params := contentType(h.get("content-type"), byDefault)
	main, _, _ := strings.Cut(kind, "/")
	switch {
	case kind == "message/rfc822" || kind == "message/global":
		return w.mailInside(h, data, depth)
	case main == "multipart":
		return w.multipart(kind, params["boundary"], data, depth)
	case isAttachment(h) || kind != "text/plain" && kind != "text/html":
		w.name(h, kind, params)
		return body{}, nil
	}
	return w.leaf(h, data, kind, params["charset"])
}

func (w *walk) mailInside(h header, data []byte, depth int) (body, error) {
	inner, err := w.decoded(h, data)
	if err != nil {
		return body{}, err
	}
	head, rest := splitHeader(bytes.TrimLeft(inner, "\r\n"))
	m, err := w.message(head, rest, depth+1)
	return body{forwarded: m}, err
}

// leaf reads one text.
func (w *walk) leaf(h header, data []byte, kind, charset string) (body, error) {
	raw, err := w.decoded(h, data)
	if err != nil {
		return body{}, err
	}
	if charset == "" && kind == "text/html" {
		charset = declaredByHTML(raw)
	}
	text, charset, err := decode(raw, charset)
	if err != nil {
		return body{}, fmt.Errorf("in the mail's part %d (%s): %w", w.parts, kind, err)
	}
	b := body{text: text, charset: charset, html: kind == "text/html"}
	if b.html {
		b.text, err = fromHTML(text)
		return b, err
	}
	b.text = lines(text)
	if _, params := contentType(h.get("content-type"), ""); strings.EqualFold(params["format"], "flowed") {
		b.text = unflow(b.text, strings.EqualFold(params["delsp"], "yes"))
	}
	return b, nil
}

// lines gives a text the line ends of Unix.
func lines(text string) string {
	return strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
}

// decoded undoes the transfer encoding.
func (w *walk) decoded(h header, data []byte) ([]byte, error) {
	switch enc, _, _ := strings.Cut(strings.ToLower(h.get("content-transfer-encoding")), ";"); strings.TrimSpace(enc) {
	case "base64":
		data = lenientBase64(data)
	case "quoted-printable":
		data = lenientQuotedPrintable(data)
	default:
		return data, nil
	}
	if w.bytes += len(data); w.bytes > MaxBytes {
		return nil, errLimit(fmt.Sprintf("the parts of the mail are larger than %d MB", MaxBytes>>20))
	}
	return data, nil
}

// lenientQuotedPrintable decodes line by line, so that a line that is broken
// stays as it is and the others are read.
func lenientQuotedPrintable(data []byte) []byte {
	if out, err := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(data))); err == nil {
		return out
	}
	var out []byte
	for len(data) > 0 {
		line, rest := cutLine(data)
		if d, err := io.ReadAll(quotedprintable.NewReader(bytes.NewReader(line))); err == nil {
			line = d
		}
		out, data = append(out, line...), rest
	}
	return out
}

// contentType reads the type of a part, also where its parameters are broken.
func contentType(value, byDefault string) (string, map[string]string) {
	if value == "" {
		return byDefault, nil
	}
	kind, params, err := mime.ParseMediaType(value)
	if err == nil {
		return kind, params
	}
	kind, rest, _ := strings.Cut(value, ";")
	if kind = strings.ToLower(strings.TrimSpace(kind)); !strings.Contains(kind, "/") {
		kind = "text/plain"
		if strings.EqualFold(strings.TrimSpace(value), "html") {
			kind = "text/html"
		}
	}
	params = map[string]string{}
	for _, m := range looseParam.FindAllStringSubmatch(rest, -1) {
		params[strings.ToLower(m[1])] = m[2] + m[3]
	}
	return kind, params
}

var looseParam = regexp.MustCompile(`([A-Za-z0-9*-]+)\s*=\s*(?:"([^"]*)"?|([^;\s"]+))`)

func isAttachment(h header) bool {
	kind, _, _ := strings.Cut(h.get("content-disposition"), ";")
	return strings.EqualFold(strings.TrimSpace(kind), "attachment")
}

// name keeps the name of a part that is not read, without any folder.
func (w *walk) name(h header, kind string, params map[string]string) {
	_, disposition := contentType(h.get("content-disposition"), "")
	name := disposition["filename"]
	if name == "" {
		name = params["name"]
	}
	if name = decodeWords(name, ""); name == "" {
		name = kind
	} else {
		name = path.Base(strings.ReplaceAll(name, `\`, "/"))
	}
	w.attachments = append(w.attachments, name)
}
