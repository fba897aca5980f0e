package notice

import (
	"strings"
	"unicode/utf8"
)

// inSmall is strings.ToLower, which takes its time with Chinese and Korean. Where no
// letter but those of ASCII has a small form, the text stays as it is, or as long.
func inSmall(s string) string {
	if s == "" || !utf8.RuneStart(s[0]) {
		return strings.ToLower(s) // cut within a character
	}
	capitals := false
	for i := range len(s) {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			capitals = capitals || capital(c)
		case utf8.RuneStart(c) && !sizeless(s[i:]):
			return strings.ToLower(s)
		}
	}
	if capitals {
		return lowered(s)
	}
	return s
}

// sizeless reports whether a text begins with a character of a block that has no
// capitals: most Chinese and Korean ones, and quotation marks.
func sizeless(s string) bool {
	if len(s) < 3 {
		return false
	}
	switch c := s[0]; {
	case c == 0xE2: // the general punctuation
		return s[1] == 0x80
	case c == 0xEA: // Korean from 가 on
		return s[1] >= 0xB0
	default:
		return c >= 0xE3 && c <= 0xED
	}
}
