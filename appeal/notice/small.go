package notice

import (
	"unicode"
	"unicode/utf8"
)

// inSmall puts a text into small letters and keeps each character as long as it is,
// so that places in the one are places in the other: strings.ToLower does not, and
// takes its time with Chinese and Korean.
func inSmall(s string) string {
	capitals := false
	for i := range len(s) {
		switch c := s[i]; {
		case c < utf8.RuneSelf:
			capitals = capitals || capital(c)
		case !utf8.RuneStart(c):
			if i == 0 {
				return eachInSmall(s) // cut within a character
			}
		case !sizeless(s[i:]):
			return eachInSmall(s)
		}
	}
	if capitals {
		return lowered(s)
	}
	return s
}

// eachInSmall goes character by character.
func eachInSmall(s string) string {
	b := make([]byte, 0, len(s))
	for i := 0; i < len(s); {
		c, n := utf8.DecodeRuneInString(s[i:])
		if small := unicode.ToLower(c); c != utf8.RuneError && utf8.RuneLen(small) == n {
			b = utf8.AppendRune(b, small)
		} else {
			b = append(b, s[i:i+n]...)
		}
		i += n
	}
	return string(b)
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
