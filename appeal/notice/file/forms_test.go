package file_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"mime"
	"mime/quotedprintable"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/appeal/notice/file"
)

type labelled struct {
	ID         string    `json:"id"`
	Lang       string    `json:"lang"`
	Text       string    `json:"text"`
	ReceivedAt time.Time `json:"received_at"`
}

func own(t testing.TB) (out []labelled) {
	files, err := filepath.Glob("../../../testdata/labelled/own/*.json")
	require.NoError(t, err)
	for _, name := range files {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		var l labelled
		require.NoError(t, json.Unmarshal(data, &l), name)
		out = append(out, l)
	}
	require.GreaterOrEqual(t, len(out), 60)
	return out
}

// native is the encoding in which a notice of a language came before UTF-8, and
// its name in mail.
func native(lang string) (encoding.Encoding, string) {
	if lang == "ko" {
		return korean.EUCKR, "ks_c_5601-1987"
	}
	return simplifiedchinese.GB18030, "GB18030"
}

// mailOf packs a body. enc is the transfer encoding.
func mailOf(body []byte, kind, charset, enc string) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, "From: %s <notice@platform.example>\r\nTo: seller@shop.example\r\n", mime.BEncoding.Encode("utf-8", "공지 通知"))
	b.WriteString("Subject: Notice\r\nDate: Tue, 17 Mar 2026 10:00:00 +0900 (KST)\r\nMIME-Version: 1.0\r\n")
	fmt.Fprintf(&b, "Content-Type: %s; charset=%q\r\nContent-Transfer-Encoding: %s\r\n\r\n", kind, charset, enc)
	switch enc {
	case "base64":
		for s := base64.StdEncoding.EncodeToString(body); s != ""; {
			n := min(76, len(s))
			b.WriteString(s[:n] + "\r\n")
			s = s[n:]
		}
	case "quoted-printable":
		w := quotedprintable.NewWriter(&b)
		w.Write(body)
		w.Close()
	default:
		b.Write(body)
	}
	return b.Bytes()
}

// pageOf writes a text as a mail program writes HTML.
func pageOf(text string) string {
	text = html.EscapeString(strings.TrimSpace(text))
	text = strings.ReplaceAll(text, "\n\n", "</p>\n<p>")
	return "<!DOCTYPE html>\n<html><head><title>Hidden</title><style>p { color: red }</style></head><body>" +
		`<div style="display:none;max-height:0">Warning: your account is closed for ever, answer within 1 day</div>` +
		"<p>" + strings.ReplaceAll(text, "\n", "<br>\n") + "</p></body></html>"
}

// forms gives one notice in the forms in which it may come. Signs that the old
// encoding does not have are left out everywhere.
func forms(t *testing.T, l *labelled) map[string][]byte {
	enc, name := native(l.Lang)
	var kept strings.Builder
	for _, r := range l.Text {
		if _, err := enc.NewEncoder().String(string(r)); err == nil {
			kept.WriteRune(r)
		}
	}
	l.Text = kept.String()
	old, err := enc.NewEncoder().Bytes([]byte(l.Text))
	require.NoError(t, err, l.ID)
	page := pageOf(l.Text)
	oldPage, err := enc.NewEncoder().Bytes([]byte(page))
	require.NoError(t, err, l.ID)
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().Bytes([]byte(l.Text))
	require.NoError(t, err, l.ID)
	utf8 := []byte(l.Text)
	return map[string][]byte{
		"text":                    utf8,
		"text with a mark":        append([]byte("\xef\xbb\xbf"), utf8...),
		"text with CRLF":          []byte(strings.ReplaceAll(l.Text, "\n", "\r\n")),
		"text decomposed":         norm.NFD.Bytes(utf8),
		"text in UTF-16":          utf16,
		"text in " + name:         old,
		"mail in base64":          mailOf(utf8, "text/plain", "utf-8", "base64"),
		"mail in " + name + " qp": mailOf(old, "text/plain", name, "quoted-printable"),
		"mail in " + name + " 64": mailOf(old, "text/plain", name, "base64"),
		"mail with a wrong name":  mailOf(old, "text/plain", "iso-8859-1", "8bit"),
		"mail called UTF-8":       mailOf(old, "text/plain", "utf-8", "8bit"),
		"mail of HTML":            mailOf([]byte(page), "text/html", "utf-8", "quoted-printable"),
		"mail of HTML " + name:    mailOf(oldPage, "text/html", name, "base64"),
		"HTML":                    []byte(page),
		"HTML in " + name:         oldPage,
	}
}

// The same notice gives the same fields and the same cause in all its forms.
func TestFormsOfOneNotice(t *testing.T) {
	e, err := appeal.New()
	require.NoError(t, err)
	langs := map[string]int{}
	for _, l := range own(t) {
		t.Run(l.ID, func(t *testing.T) {
			all := forms(t, &l)
			langs[l.Lang]++
			wantFields, wantCause := judged(t, e, &l, l.Text)
			for name, data := range all {
				got, err := file.Read(data)
				require.NoError(t, err, name)
				fields, cause := judged(t, e, &l, got.Text)
				require.Equal(t, wantFields, fields, "%s\n%s", name, got.Text)
				require.Equal(t, wantCause, cause, name)
			}
		})
	}
	for _, lang := range []string{"ko", "zh", "en"} {
		require.GreaterOrEqual(t, langs[lang], 20, lang)
	}
}

// judged gives the fields and the cause as text.
func judged(t *testing.T, e *appeal.Engine, l *labelled, text string) (fields, cause string) {
	n, err := notice.Read(text, notice.ReceivedAt(l.ReceivedAt))
	require.NoError(t, err)
	v := n.Values()
	v.Sender = "" // a mail says who sent it, a bare text may not
	f, err := json.Marshal(v)
	require.NoError(t, err)
	d, err := e.Diagnose(context.Background(), appeal.Case{AsOf: time.Unix(1773700000, 0), Notice: appeal.NoticeInput{Text: text, ReceivedAt: l.ReceivedAt}})
	require.NoError(t, err)
	return string(f), fmt.Sprint(d.Cause.Ground, d.Cause.Leading, d.Cause.Alleged)
}

// Plain text is left in place: quotes of a notice are bytes of the file.
func TestPlainTextStays(t *testing.T) {
	for _, l := range own(t) {
		for _, text := range []string{l.Text, strings.ReplaceAll(l.Text, "\n", "\r\n")} {
			got, err := file.Read([]byte(text))
			require.NoError(t, err)
			require.Equal(t, text, got.Text, l.ID)
			require.Equal(t, file.Plain, got.Form)
		}
	}
}
