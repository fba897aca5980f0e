package notice

import (
	"strings"
	"unicode/utf8"
)

// mended gives the text with words as they were meant in which a scanner took an o
// for a zero or an l for a one ("n0 later than 10 Apri1", "st0re", "rece1pt"), byte for
// byte as long. Numbers with a letter at one end (15th, 7d, x10) are left alone.
func mended(text string) string {
	var b []byte
	for at := 0; ; {
		k := strings.IndexAny(text[at:], "01")
		if k < 0 {
			break
		}
		word := misreadRun(text, at+k)
		if standsFree(text, word) && isWord(text[word.start:word.end]) {
			if b == nil {
				b = []byte(text)
			}
			mend(b[word.start:word.end])
		}
		at = word.end
	}
	if b == nil {
		return text
	}
	return string(b)
}

// misreadRun is the run of small letters, zeros and ones around a place, with the
// capital that it may begin with.
func misreadRun(text string, at int) span {
	small := func(c byte) bool { return c >= 'a' && c <= 'z' || c == '0' || c == '1' }
	start, end := at, at
	for start > 0 && small(text[start-1]) {
		start--
	}
	if start > 0 && text[start-1] >= 'A' && text[start-1] <= 'Z' {
		start--
	}
	for end < len(text) && small(text[end]) {
		end++
	}
	return span{start, end}
}

// standsFree reports whether a run is a word of its own, as in running text: not a
// part of a code, an address or a longer number.
func standsFree(text string, s span) bool {
	before, _ := utf8.DecodeLastRuneInString(text[:s.start])
	after, _ := utf8.DecodeRuneInString(text[s.end:])
	return (s.start == 0 || strings.ContainsRune(" \t\r\n\f(,\"'“", before)) &&
		(s.end == len(text) || strings.ContainsRune(" \t\r\n\f.,;:)?!\"'”", after))
}

// isWord reports whether a run of letters, zeros and ones is a word: letters
// outweigh the digits, and it does not end as an ordinal or begin as a count.
func isWord(s string) bool {
	if len(s) < 2 {
		return false
	}
	letters, digits := 0, 0
	for i := 0; i < len(s); i++ {
		if s[i] == '0' || s[i] == '1' {
			digits++
		} else {
			letters++
		}
	}
	switch s {
	case "1st", "0th", "1x", "1h", "1d", "1m", "1w", "0h":
		return false
	case "n0", "t0", "0f", "0n", "1n", "1s", "1f", "1t", "d0", "s0", "n0t", "0r", "A11", "a11":
		return true
	}
	return letters >= 2 && letters > digits && !endsInFigures(s)
}

// endsInFigures tells codes such as abc10 from words such as Apri1: one digit
// may be a letter, two in a row at the end are a number.
func endsInFigures(s string) bool {
	n := 0
	for i := len(s) - 1; i >= 0 && (s[i] == '0' || s[i] == '1'); i-- {
		n++
	}
	return n > 1 || s[0] <= '1' && s[1] <= '1'
}

func mend(b []byte) {
	for i, c := range b {
		switch c {
		case '0':
			b[i] = 'o'
		case '1':
			b[i] = 'l'
			if i == 0 || i > 0 && i+1 < len(b) && (b[i-1] == 'e' || b[i-1] == 'w' || b[i-1] == 'd' || b[i-1] == 's') && b[i+1] != 'l' {
				b[i] = 'i' // rece1pt, w1th, 1n
			}
		}
	}
}
