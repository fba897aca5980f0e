package file

import (
	"fmt"
	"strings"

	"golang.org/x/text/unicode/norm"
)

// A message is one mail: the text of its body, and the first mail that it holds.
type message struct {
	header    header
	text      string
	charset   string
	forwarded *message
}

// readMail reads a mail. The notice is the innermost mail that has a text.
func readMail(h header, body []byte) (Text, error) {
	w := &walk{}
	m, err := w.message(h, body, 0)
	if err != nil {
		return Text{}, err
	}
	var above []string // what was written by those who forwarded it, the last one first
	for m.forwarded != nil && hasWords(m.forwarded.innermost()) {
		if strings.TrimSpace(m.text) != "" {
			above = append(above, m.headed())
		}
		m = m.forwarded
	}
	if !hasWords(m.text) {
		return Text{}, fmt.Errorf("the mail holds no text%s; save the notice itself as UTF-8 text", besides(w.attachments))
	}
	t := Text{Form: Mail, Charset: m.charset, Attachments: w.attachments}
	t.envelope(m.header)
	t.Text = norm.NFC.String(forwarders(above) + m.headed())
	return t, nil
}

// innermost is the text of the innermost mail that has one, or of none.
func (m *message) innermost() string {
	if m.forwarded != nil {
		if text := m.forwarded.innermost(); hasWords(text) {
			return text
		}
	}
	return m.text
}

// headed is the text below the lines that mail programs show above it.
func (m *message) headed() string {
	var b strings.Builder
	for _, f := range []struct{ name, title string }{{"from", "From: "}, {"subject", "Subject: "}} {
		if v := decodeWords(m.header.get(f.name), m.charset); v != "" {
			b.WriteString(f.title + v + "\n")
		}
	}
	if b.Len() > 0 {
		b.WriteString("\n")
	}
	return b.String() + m.text
}

// separator stands between the words of forwarders and the notice, as mail
// programs write it.
const separator = "-----Original Message-----\n"

// forwarders quotes what stands above a notice: so it does not speak for it.
func forwarders(above []string) string {
	var b strings.Builder
	for _, text := range above {
		b.WriteString(quoted(text) + "\n" + separator)
	}
	return b.String()
}

func quoted(text string) string {
	lines := strings.Split(strings.TrimRight(text, "\n"), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight("> "+l, " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

func besides(names []string) string {
	if len(names) == 0 {
		return ""
	}
	return ", only " + strings.Join(names[:min(3, len(names))], ", ")
}
