package file

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/traditionalchinese"
)

// detect tells the charset of bytes without a declaration: by marks, by
// validity, and between encodings in which the bytes are valid by how common the
// characters are that come out.
func detect(data []byte) (text, charset string, err error) {
	if bytes.HasPrefix(data, []byte("\xef\xbb\xbf")) {
		data = data[3:]
	}
	if text, charset, err, ok := readUTF16(data); ok {
		return text, charset, err
	}
	if isISO2022KR(data) {
		if text, ok := decodeAs(data, iso2022kr{}); ok {
			return text, "iso-2022-kr", nil
		}
	}
	if notUTF8(data) == len(data) {
		return string(data), "utf-8", nil
	}
	if isDamagedUTF8(data) {
		return "", "", errNoEncoding(data, "the rest is: the file is damaged")
	}
	return byPlausibility(data)
}

// isDamagedUTF8 reports bytes of which most that are not ASCII are UTF-8 of
// three bytes: no text in another encoding looks so.
func isDamagedUTF8(data []byte) bool {
	good, bad := 0, 0
	for i := 0; i < len(data); {
		r, n := utf8.DecodeRune(data[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n >= 3:
			good++
		}
		i += n
	}
	return good > bad
}

var legacy = []struct {
	name string
	enc  encoding.Encoding
}{
	{"euc-kr", korean.EUCKR}, // with the additions of CP949
	{"gb18030", simplifiedchinese.GB18030},
	{"big5", traditionalchinese.Big5},
}

// A reading must have enough common characters, and twice as many as the next
// best one, to be believed.
const (
	enough  = 0.3
	clearly = 2
	aWord   = 4 // different common letters; fewer come out by accident
)

func byPlausibility(data []byte) (text, charset string, err error) {
	best, second, valid := reading{}, 0.0, false
	for _, l := range legacy {
		as, ok := decodeAs(data, l.enc)
		if !ok {
			continue
		}
		valid = true
		if r := weigh(as, l.enc); r.share > best.share {
			best, second, text, charset = r, best.share, as, l.name
		} else {
			second = max(second, r.share)
		}
	}
	switch {
	case !valid:
		return "", "", errNoEncoding(data, "it is not Korean (CP949) or Chinese (GB18030, Big5) either")
	case !best.plausible() || best.share < clearly*second:
		return "", "", errNoEncoding(data, "whether it is Korean (CP949) or Chinese (GB18030, Big5) cannot be told")
	}
	return text, charset, nil
}

// A reading is what an encoding makes of bytes: the share of common ones among
// its Korean and Chinese letters, and how many different common ones there are.
// Of encodings of other languages it tells nothing.
type reading struct {
	share     float64
	different int // counted up to aWord
}

func (r reading) plausible() bool { return r.share >= enough && r.different >= aWord }

func weigh(text string, enc encoding.Encoding) reading {
	all, common := 0, 0
	different := map[rune]bool{}
	for _, r := range text {
		if r < 0x80 || !unicode.IsLetter(r) && !isCommonMark(r) {
			continue
		}
		all++
		if isCommon(r, enc) {
			common++
			if len(different) < aWord {
				different[r] = true
			}
		}
	}
	return reading{float64(common) / float64(max(1, all)), len(different)}
}

func isCommon(r rune, enc encoding.Encoding) bool {
	switch enc {
	case traditionalchinese.Big5:
		return traditional[r]
	case simplifiedchinese.GB18030, simplifiedchinese.HZGB2312:
		return simplified[r] || hangul[r]
	case korean.EUCKR, iso2022kr{}:
		return hangul[r]
	}
	return false
}

// isCommonMark is true for marks that stand in every second sentence of Chinese,
// and count as letters do.
func isCommonMark(r rune) bool { return r == '，' || r == '。' || r == '、' }
