package file

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// decode gives bytes as UTF-8 and the name of their charset. What was declared
// is taken where it fits the bytes and gives Korean or Chinese. A declaration of
// another charset, such as Latin-1, fits nearly all bytes, so it is taken only if
// nothing else explains them.
func decode(data []byte, declared string) (text, charset string, err error) {
	declared = strings.ToLower(strings.TrimSpace(declared))
	enc := encodingOf(declared)
	if text, ok := decodeAs(data, enc); ok && weigh(text, enc).plausible() {
		return text, declared, nil
	}
	text, charset, err = detect(data)
	if err == nil || enc == nil {
		return text, charset, err
	}
	if text, ok := decodeAs(data, enc); ok && bytes.IndexByte(data, 0) < 0 {
		return text, declared, nil
	}
	return "", "", err
}

// aliases are names that mailers write and that the index of the web does not
// know, or maps to a smaller charset than the one meant.
var aliases = map[string]encoding.Encoding{
	"cp949": korean.EUCKR, "ms949": korean.EUCKR, "uhc": korean.EUCKR, "x-windows-949": korean.EUCKR, "euckr": korean.EUCKR, "ks_c_5601": korean.EUCKR,
	"gb2312": simplifiedchinese.GB18030, "gbk": simplifiedchinese.GB18030, "cp936": simplifiedchinese.GB18030, "ms936": simplifiedchinese.GB18030,
	"x-gbk": simplifiedchinese.GB18030, "gb_2312-80": simplifiedchinese.GB18030, "euc-cn": simplifiedchinese.GB18030, "hz-gb-2312": simplifiedchinese.HZGB2312,
	"cp950": traditionalchinese.Big5, "ms950": traditionalchinese.Big5, "iso-2022-kr": iso2022kr{},
}

// encodingOf gives the encoding that a name means: nil for no name, an unknown
// one, and for those whose bytes tell by themselves.
func encodingOf(name string) encoding.Encoding {
	switch {
	case name == "", strings.HasPrefix(name, "utf"), name == "us-ascii", name == "ascii", name == "unicode":
		return nil
	case aliases[name] != nil:
		return aliases[name]
	}
	enc, err := htmlindex.Get(name)
	if canonical, _ := htmlindex.Name(enc); err != nil || canonical == "replacement" {
		return nil
	}
	return enc
}

// decodeAs decodes bytes if each of them has a meaning in the encoding.
func decodeAs(data []byte, enc encoding.Encoding) (string, bool) {
	if enc == nil {
		return "", false
	}
	out, err := enc.NewDecoder().Bytes(data)
	if err != nil || !isClean(string(out)) {
		return "", false
	}
	return string(out), true
}

// isClean reports whether a text is made of characters that people write.
func isClean(text string) bool {
	for _, r := range text {
		if !isWritten(r) {
			return false
		}
	}
	return true
}

// isWritten is false for replacements, private use, unassigned places, and for
// control characters that no text has.
func isWritten(r rune) bool {
	switch {
	case r == utf8.RuneError:
		return false
	case r < ' ':
		return r == '\n' || r == '\r' || r == '\t' || r == '\f' || r == '\v' || r == 0x1a // an old end-of-file mark
	case r < 0x7f:
		return true
	default:
		return r > 0x9f && unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S, unicode.Z, unicode.Cf)
	}
}

// errNoEncoding names the first byte that is no UTF-8.
func errNoEncoding(data []byte, why string) error {
	at := notUTF8(data)
	if at == len(data) {
		return fmt.Errorf("%s; save it as UTF-8", why)
	}
	return fmt.Errorf("byte %d (0x%02X) is not UTF-8, and %s; save it as UTF-8", at, data[at], why)
}

// notUTF8 gives the place of the first byte that is no UTF-8, or the length.
func notUTF8(data []byte) int {
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return len(data)
}
