package evidence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// spelled is a number or a name in the one form in which papers are held against
// each other: 2100-0012 345 and ２１０００１２３４５ are one order, Nova™ and NOVA
// one brand. Hyphens count in models alone, which mix letters and figures: X1-1
// is not X-11.
func spelled(s string) string {
	s = strings.Map(dropBlank, plainLetters(s))
	if !isModel(s) {
		s = strings.ReplaceAll(s, "-", "")
	}
	return s
}

// plainLetters takes off what two hands write differently: capitals, full width,
// accents, the signs of a mark and the many hyphens.
func plainLetters(s string) string {
	if isASCII(s) { // nothing of that but capitals
		return strings.ToLower(s)
	}
	s = norm.NFKC.String(strings.Map(dropSign, s)) // before, for ™ would become TM
	s = norm.NFD.String(strings.ToLower(s))
	return norm.NFC.String(strings.Map(dropAccent, s))
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

func dropSign(c rune) rune {
	if c == '№' { // which would become No
		return ' '
	}
	if strings.ContainsRune("™®©℠", c) || unicode.Is(unicode.Cf, c) {
		return -1
	}
	return c
}

// dropAccent keeps the marks of scripts in which they make another letter, as が
// of か: they stand in other blocks.
func dropAccent(c rune) rune {
	switch {
	case c >= 0x300 && c <= 0x36f:
		return -1
	case c == '−' || c != '-' && unicode.Is(unicode.Pd, c):
		return '-'
	}
	return c
}

func dropBlank(c rune) rune {
	if unicode.IsSpace(c) {
		return -1
	}
	return c
}

func isModel(s string) bool { return hasFigure(s) && strings.ContainsFunc(s, unicode.IsLetter) }

func hasFigure(s string) bool { return strings.ContainsFunc(s, unicode.IsDigit) }
