package file

import (
	"bytes"
	"fmt"
	"time"

	"golang.org/x/text/unicode/norm"
)

// The limits of [Read]. Its errors name the one that was passed.
const (
	MaxBytes = 32 << 20 // of a file, and of the text that it gives
	MaxParts = 500      // of a mail, mails in mails included
	MaxDepth = 20       // of parts in parts
)

// The forms of a file.
const (
	Plain = "text"
	HTML  = "html"
	Mail  = "mail"
)

// A Text is what a file says, and what stands on its envelope.
//
// Plain text is left in place, byte for byte, but for its encoding, its byte
// order mark and decomposed letters (NFD), which are composed. The text of a mail
// begins with its From and Subject lines. Where a mail holds a forwarded mail,
// that one is the notice: the envelope is its own, and what the forwarders wrote
// stands above it as quoted lines, which [notice.Read] takes for words of others.
//
// [notice.Read]: https://pkg.go.dev/github.com/reinstate-go/reinstate/appeal/notice#Read
type Text struct {
	Text    string // UTF-8
	Form    string // Plain, HTML or Mail
	Charset string // of the text before it was UTF-8, in lower case

	From, Subject string
	To            []string // To and Cc
	Attachments   []string // names of what was not read; without a name, its type

	// Received is when the notice was received, as far as the file tells: the
	// Date header of the mail, so the moment it was sent. ReceivedFrom says so;
	// it is empty where nothing is known.
	Received     time.Time
	ReceivedFrom string
}

// DateHeader is where the time of receipt of a mail is taken from.
const DateHeader = "the Date header of the mail"

// Read gives the text of a file. An error says what to do: mostly, to save the
// text as UTF-8.
func Read(data []byte) (Text, error) {
	t, err := read(data)
	if err == nil && len(t.Text) > MaxBytes {
		err = fmt.Errorf("its text is longer than %d MB", MaxBytes>>20)
	}
	if err != nil {
		return Text{}, fmt.Errorf("notice file: %w", err)
	}
	return t, nil
}

func read(data []byte) (Text, error) {
	if len(data) > MaxBytes {
		return Text{}, fmt.Errorf("it is larger than %d MB", MaxBytes>>20)
	}
	if what := foreign(data); what != "" {
		return Text{}, fmt.Errorf("this is %s; copy its text and save it as UTF-8", what)
	}
	if h, body, ok := asMail(data); ok {
		return readMail(h, body)
	}
	text, charset, err := decode(data, declaredByHTML(data))
	if err != nil {
		return Text{}, err
	}
	if h, body, ok := asMail([]byte(text)); ok { // a mail saved in UTF-16
		return readMail(h, body)
	}
	return readText(text, charset)
}

// readText reads what is no mail.
func readText(text, charset string) (Text, error) {
	if isHTML(text) {
		plain, err := fromHTML(text)
		return Text{Text: norm.NFC.String(plain), Form: HTML, Charset: charset}, err
	}
	t := Text{Text: norm.NFC.String(text), Form: Plain, Charset: charset}
	if h, ok := pastedHead(text); ok {
		t.envelope(h)
	}
	return t, nil
}

// foreign names files that hold a text in a way that is not read here.
func foreign(data []byte) string {
	for _, f := range []struct{ sign, what string }{
		{"%PDF-", "a PDF document"}, {"PK\x03\x04", "a ZIP archive, such as .docx"}, {"\xd0\xcf\x11\xe0", "an old Office document or .msg"},
		{"{\\rtf", "an RTF document"}, {"\x89PNG", "a picture"}, {"\xff\xd8\xff", "a picture"}, {"GIF8", "a picture"}, {"\x1f\x8b", "a gzip archive"},
	} {
		if bytes.HasPrefix(data, []byte(f.sign)) {
			return f.what
		}
	}
	return ""
}
