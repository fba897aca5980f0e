package file_test

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"

	"github.com/reinstate-go/reinstate/appeal/notice/file"
)

var encodings = map[string]encoding.Encoding{
	"utf-8":    encoding.Nop,
	"utf-16le": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
	"utf-16be": unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM),
	"gb18030":  simplifiedchinese.GB18030,
	"euc-kr":   korean.EUCKR,
}

// Every labelled notice is told right in every encoding that its language came
// in, as a whole.
func TestEncodingsAreTold(t *testing.T) {
	told, without := 0, 0
	for _, l := range own(t) {
		for name, enc := range encodings {
			if name == "euc-kr" && l.Lang != "ko" || name == "gb18030" && l.Lang == "ko" {
				continue
			}
			data, err := enc.NewEncoder().Bytes([]byte(l.Text))
			if err != nil { // an emoji that the encoding does not have
				without++
				continue
			}
			got, err := file.Read(data)
			require.NoError(t, err, "%s %s", l.ID, name)
			require.Equal(t, l.Text, got.Text, "%s %s", l.ID, name)
			if string(data) != l.Text {
				require.Equal(t, name, got.Charset, l.ID)
			}
			told++
		}
	}
	t.Logf("%d told, %d could not be written", told, without)
	require.LessOrEqual(t, without, told/50) // a few hold an emoji
}

// A stretch of a notice, of four signs or more, is told right too, or not at all: it is never read as
// something else, but where its bytes happen to be UTF-8, as ";N" is "主" in
// UTF-16.
func TestStretchesAreNeverMisread(t *testing.T) {
	all := own(t)
	refused, read := 0, 0
	rapid.Check(t, func(rt *rapid.T) {
		l := rapid.SampledFrom(all).Draw(rt, "notice")
		runes := []rune(l.Text)
		from := rapid.IntRange(0, len(runes)-4).Draw(rt, "from")
		text := string(runes[from:min(len(runes), from+rapid.IntRange(4, 60).Draw(rt, "length"))])
		enc := rapid.SampledFrom([]string{"gb18030", "euc-kr", "utf-16le", "utf-16be"}).Draw(rt, "encoding")
		data, err := encodings[enc].NewEncoder().Bytes([]byte(text))
		if err != nil || utf8.Valid(data) && bytes.IndexByte(data, 0) < 0 || l.Lang == "zh" && enc == "euc-kr" || l.Lang == "ko" && enc == "gb18030" {
			return
		}
		got, err := file.Read(data)
		if err != nil {
			require.Contains(rt, err.Error(), "save it as UTF-8")
			refused++
			return
		}
		if got.Form == file.Plain {
			require.Equal(rt, text, got.Text, enc)
		}
		read++
	})
	t.Logf("%d read, %d refused", read, refused)
	require.Greater(t, read, refused)
}

// Damage is told with its place, and never read as another encoding.
func TestDamageIsTold(t *testing.T) {
	for _, l := range own(t) {
		if l.Lang == "en" {
			continue
		}
		at := len(l.Text) / 2
		data := []byte(l.Text[:at] + "\xff" + l.Text[at:])
		_, err := file.Read(data)
		require.ErrorContains(t, err, "save it as UTF-8", l.ID)
		_, err = file.Read([]byte(l.Text[:at] + "\x00" + l.Text[at:]))
		require.ErrorContains(t, err, "save it as UTF-8", l.ID)
	}
	_, err := file.Read([]byte("\xff\xfea\x00b"))
	require.ErrorContains(t, err, "byte 4 is half a character of UTF-16")
	_, err = file.Read([]byte("\xfe\xff\x00a\xd8\x00\x00b"))
	require.ErrorContains(t, err, "byte 4 begins no character")
	_, err = file.Read([]byte(strings.Repeat("a", file.MaxBytes+1)))
	require.ErrorContains(t, err, "larger than 32 MB")
	got, err := file.Read(nil)
	require.NoError(t, err)
	require.Empty(t, got.Text)
}
