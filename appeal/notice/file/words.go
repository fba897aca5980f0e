package file

import (
	"bytes"
	"encoding/base64"
	"io"
	"mime"
	"regexp"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// encodedWord is one encoded word of RFC 2047: charset, B or Q, and the bytes.
var encodedWord = regexp.MustCompile(`=\?([^?\s]+)\?([bBqQ])\?([^?]*)\?=`)

// decodeWords reads the value of a field. Neighbouring words of one charset are
// joined before they are decoded: mailers cut Korean in the middle of a
// character. What stands there in eight bits is decoded too, if nothing else is
// clear in the charset of the mail's text.
func decodeWords(value, ofText string) string {
	var out strings.Builder
	var open []byte // bytes of words whose charset is the same
	charset, last := "", 0
	flush := func() {
		out.WriteString(fieldText(open, charset))
		open, charset = nil, ""
	}
	for _, m := range encodedWord.FindAllStringSubmatchIndex(value, -1) {
		between := value[last:m[0]]
		this, _, _ := strings.Cut(strings.ToLower(value[m[2]:m[3]]), "*") // without a language
		if strings.TrimSpace(between) != "" || open == nil {
			flush()
			out.WriteString(fieldText([]byte(between), ofText))
		} else if this != charset {
			flush()
		}
		charset = this
		open = append(open, wordBytes(value[m[4]:m[5]], value[m[6]:m[7]])...)
		last = m[1]
	}
	flush()
	out.WriteString(fieldText([]byte(value[last:]), ofText))
	return oneLine(out.String())
}

func wordBytes(form, s string) []byte {
	if strings.EqualFold(form, "b") {
		return lenientBase64([]byte(s))
	}
	out := make([]byte, 0, len(s))
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '_':
			out = append(out, ' ')
		case c == '=' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]):
			out = append(out, unhex(s[i+1])<<4|unhex(s[i+2]))
			i += 2
		default:
			out = append(out, c)
		}
	}
	return out
}

// fieldText decodes bytes of a field. What no charset explains becomes the mark
// for unreadable characters: a subject is no reason to refuse a mail.
func fieldText(b []byte, charset string) string {
	if text, _, err := decode(b, charset); err == nil {
		return text
	}
	return strings.ToValidUTF8(string(b), "\ufffd")
}

func oneLine(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
	return norm.NFC.String(strings.Join(strings.Fields(s), " "))
}

// wordDecoder is for the addresses that net/mail parses.
var wordDecoder = mime.WordDecoder{CharsetReader: func(charset string, r io.Reader) (io.Reader, error) {
	b, err := io.ReadAll(r)
	return strings.NewReader(fieldText(b, charset)), err
}}

// lenientBase64 decodes what there is: signs that are none of base64 are passed
// over, and padding may be missing or stand in the middle.
func lenientBase64(data []byte) []byte {
	var out []byte
	for block := range bytes.SplitSeq(data, []byte("=")) {
		signs := make([]byte, 0, len(block))
		for _, c := range block {
			if c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '+' || c == '/' {
				signs = append(signs, c)
			}
		}
		if len(signs)%4 == 1 { // six bits are no byte
			signs = signs[:len(signs)-1]
		}
		out, _ = base64.RawStdEncoding.AppendDecode(out, signs)
	}
	return out
}

func isHex(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'F' || c >= 'a' && c <= 'f'
}

func unhex(c byte) byte {
	switch {
	case c >= 'a':
		return c - 'a' + 10
	case c >= 'A':
		return c - 'A' + 10
	}
	return c - '0'
}
