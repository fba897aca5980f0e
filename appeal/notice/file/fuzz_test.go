package file_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal/notice/file"
)

// check holds for any bytes: valid text that is not much longer than the file,
// or an error.
func check(t *testing.T, data []byte) {
	got, err := file.Read(data)
	if err != nil {
		return
	}
	if !utf8.ValidString(got.Text) || !utf8.ValidString(got.From+got.Subject+strings.Join(got.To, "")+strings.Join(got.Attachments, "")) {
		t.Fatalf("not UTF-8: %q", got.Text)
	}
	if len(got.Text) > 16*len(data)+200 {
		t.Fatalf("%d bytes of text from %d", len(got.Text), len(data))
	}
}

func seeds(f *testing.F, form string) {
	names, err := filepath.Glob("testdata/*.txt")
	require.NoError(f, err)
	for _, name := range names {
		data, err := os.ReadFile(name)
		require.NoError(f, err)
		_, in, _ := strings.Cut(string(data), "-- file --\n")
		in, _, _ = strings.Cut(in, "-- want --\n")
		if got, err := file.Read([]byte(in)); err == nil && got.Form == form && len(in) < 4000 {
			f.Add([]byte(in))
		}
	}
}

func FuzzEML(f *testing.F) {
	seeds(f, file.Mail)
	f.Fuzz(func(t *testing.T, data []byte) {
		check(t, data)
		check(t, append([]byte("From: a@b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"), data...))
	})
}

func FuzzHTML(f *testing.F) {
	seeds(f, file.HTML)
	f.Fuzz(func(t *testing.T, data []byte) {
		check(t, append([]byte("<p>"), data...))
	})
}

// large gives files of some size that are hard in different ways.
func large(size int) map[string][]byte {
	fill := func(head, body, tail string) []byte {
		return []byte(head + strings.Repeat(body, (size-len(head)-len(tail))/len(body)) + tail)
	}
	mail := "From: a@b\nMIME-Version: 1.0\n"
	return map[string][]byte{
		"text":            fill("", "전 상품 판매를 중지합니다.\n", ""),
		"euc-kr":          fill("", "\xc0\xfc \xbb\xf3\xc7\xb0 \xc6\xc7\xb8\xc5\xb8\xa6 \xc1\xdf\xc1\xf6\xc7\xd5\xb4\xcf\xb4\xd9.\n", ""),
		"mail":            fill(mail+"\n", "전 상품 판매를 중지합니다.\n", ""),
		"base64":          fill(mail+"Content-Transfer-Encoding: base64\n\n", "7YyQ66ekIOykkeyngC4K\n", ""),
		"words":           fill("From: a@b\nSubject: ", "=?utf-8?B?7YyQ66ek?=\n ", "\nMIME-Version: 1.0\n\nx\n"),
		"head":            fill(mail, "X-A: b\n\tc\n", "\nx\n"),
		"broken head":     fill(mail, "no field\n", "\nx\n"),
		"recipients":      fill(mail+"To: ", "a <b@c>, ", "d@e\n\nx\n"),
		"boundaries":      fill(mail+"Content-Type: multipart/mixed; boundary=b\n\n--b\n\n", "--b\r", "\n"),
		"nested mails":    fill(mail, "Content-Type: message/rfc822\n\n", "x\n"),
		"html":            fill("<p>", "<table><tr><td>관리번호<td><b>TS-1</b></table><br>", ""),
		"html open tags":  fill("<p>", "<b><i>x<p>", ""),
		"html attributes": fill("<p ", `style="color:#fff" a`+"=1 ", ">x"),
		"html links":      fill("<p>", `<a href="https://a.example/">x</a>`, ""),
		"html quotes":     fill("<p>", "<blockquote>x</blockquote>", ""),
		"html bars":       fill("<table><tr>", "<td>x", ""),
		"html less-than":  fill("<p>", "<", ""),
		"html comment":    fill("<!--", "-", ""),
	}
}

// Large files of every shape are read whole, or refused with a reason. That the
// time grows with the size and no faster is for BenchmarkRead to show.
func TestLargeFiles(t *testing.T) {
	for name, data := range large(1 << 20) {
		t.Run(name, func(t *testing.T) { check(t, data) })
	}
}

// The time for each byte stays the same from 128 KB to 1 MB.
func BenchmarkRead(b *testing.B) {
	for _, size := range []int{1 << 17, 1 << 20} {
		for name, data := range large(size) {
			b.Run(fmt.Sprintf("%s/%dKB", strings.ReplaceAll(name, " ", "-"), size>>10), func(b *testing.B) {
				b.SetBytes(int64(len(data)))
				b.ReportAllocs()
				for b.Loop() {
					file.Read(data)
				}
			})
		}
	}
}
