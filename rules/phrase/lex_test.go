package phrase

import (
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Where startsAfresh says that a character starts afresh, normalisation says so too,
// and it knows what most texts are made of.
func TestStartsAfresh(t *testing.T) {
	for r := rune(0); r <= 0x10FFFF; r++ {
		s := "a" + string(r)
		if startsAfresh(s, 1) && norm.NFKC.NextBoundaryInString(s, true) != 1 {
			t.Errorf("%U", r)
		}
	}
	for _, r := range "zé判정，。（" {
		if s := "a" + string(r); startsAfresh(s, 1) != (r != 'é') {
			t.Errorf("%c", r)
		}
	}
}

// The quick answers of isCJK are those of the tables.
func TestIsCJK(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if want := unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana); isCJK(r) != want && !plainCJK(r) {
			t.Errorf("%U", r)
		}
	}
}
