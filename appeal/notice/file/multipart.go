package file

import (
	"bytes"
	"errors"
	"regexp"
	"strings"
	"unicode"
)

// multipart reads the parts between boundaries.
func (w *walk) multipart(kind, boundary string, data []byte, depth int) (body, error) {
	byDefault := "text/plain"
	if kind == "multipart/digest" {
		byDefault = "message/rfc822"
	}
	var all []body
	var unread error
	for _, p := range split(data, boundary) {
		h, rest := splitHeader(p)
		b, err := w.part(h, rest, depth+1, byDefault)
		switch passed := errLimit(""); {
		case err == nil:
			all = append(all, b)
		case kind == "multipart/alternative" && !errors.As(err, &passed):
			unread = err
		default:
			return body{}, err
		}
	}
	if kind != "multipart/alternative" {
		return w.joined(all), nil
	}
	out := w.choose(all)
	if unread != nil && (!hasWords(out.text) || sendsOn(out.text)) { // else the same text was read in another form
		return body{}, unread
	}
	return out, nil
}

// split cuts a body at its boundary lines. Without a closing one, the last part
// goes to the end. A boundary that is not stated, or does not occur, is taken
// from the first line that looks like one; without any, all is one part, with
// its head if it has one.
func split(data []byte, boundary string) [][]byte {
	if parts := cutAt(data, boundary); parts != nil {
		return parts
	}
	if m := boundaryLine.FindSubmatch(data); m != nil {
		return cutAt(data, string(m[1]))
	}
	if h, _ := splitHeader(data); len(h) == 0 {
		data = append([]byte("\n"), data...) // an empty head
	}
	return [][]byte{data}
}

// boundaryLine is two dashes and a word, above the head of a part.
var boundaryLine = regexp.MustCompile(`(?mi)^--(\S{4,70}?)[ \t]*\r?\ncontent-[a-z-]+[ \t]*:`)

// cutAt gives the stretches that begin below a boundary line, nil if there is none.
func cutAt(data []byte, boundary string) (parts [][]byte) {
	if boundary == "" {
		return nil
	}
	mark := []byte("--" + boundary)
	start := -1
	for at := 0; at < len(data); {
		line, _ := cutLine(data[at:])
		end := at + len(line)
		if rest, ok := bytes.CutPrefix(line, mark); ok {
			if rest = bytes.TrimSpace(rest); len(rest) == 0 || string(rest) == "--" {
				if start >= 0 {
					parts = append(parts, data[start:at])
				}
				if start = end; len(rest) > 0 {
					return parts
				}
			}
		}
		at = end
	}
	if start >= 0 {
		parts = append(parts, data[start:])
	}
	return parts
}

// joined puts the texts of parts below each other. Of several mails inside, the
// first is kept and the others are named.
func (w *walk) joined(all []body) (out body) {
	var texts []string
	for _, b := range all {
		if strings.TrimSpace(b.text) != "" {
			texts = append(texts, strings.TrimRight(b.text, " \n")+"\n")
			out.html = out.html || b.html
			if out.charset == "" {
				out.charset = b.charset
			}
		}
		out.forwarded = w.first(out.forwarded, b.forwarded)
	}
	out.text = strings.Join(texts, "\n")
	return out
}

func (w *walk) first(m, next *message) *message {
	if m == nil {
		return next
	}
	if next != nil {
		w.attachments = append(w.attachments, "mail: "+decodeWords(next.header.get("subject"), next.charset))
	}
	return m
}

// choose takes one of several forms of the same text: the plain one, unless it
// only says that the other one is to be looked at.
func (w *walk) choose(all []body) body {
	var plain, html body
	var forwarded *message
	for _, b := range all {
		switch {
		case b.html && hasWords(b.text):
			html = b
		case !b.html && !hasWords(plain.text):
			plain = b
		}
		forwarded = w.first(forwarded, b.forwarded)
	}
	out := plain
	if hasWords(html.text) && isStub(plain.text, html.text) {
		out = html
	}
	out.forwarded = forwarded
	return out
}

// isStub reports a plain text that stands in for the HTML: none, one that sends
// the reader there, or a fraction of it.
func isStub(plain, html string) bool {
	p, h := wordCount(plain), wordCount(html)
	return p == 0 || p*4 < h || p < h && sendsOn(plain)
}

// sendsOn reports a short text that tells the reader to look elsewhere.
func sendsOn(text string) bool { return wordCount(text) < 300 && stubWords.MatchString(text) }

var stubWords = regexp.MustCompile(`(?i)html|web ?browser|view (this|it) (mail|email|e-mail|message)? ?(in|online)|브라우저|웹에서 보기|메일이 보이지|浏览器|瀏覽器|网页版`)

// wordCount counts letters and digits, those of addresses apart.
func wordCount(text string) (n int) {
	for _, r := range address.ReplaceAllString(text, "") {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			n++
		}
	}
	return n
}

var address = regexp.MustCompile(`(?:https?://|mailto:)\S+`)

func hasWords(text string) bool {
	return strings.ContainsFunc(text, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) })
}
