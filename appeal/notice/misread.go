package notice

import "regexp"

// misread finds words in small letters in which a scanner took an o for a zero
// or an l for a one: "n0 later than 10 Apri1", "st0re", "rece1pt".
var misread = regexp.MustCompile(`(^|[\s(,"'“])([A-Za-z]?[a-z]*[01]+[a-z01]*|[01][a-z]+[a-z01]*)([\s.,;:)?!"'”]|$)`)

// mended gives the text with such words as they were meant, byte for byte as
// long. Numbers with a letter at one end (15th, 7d, x10) are left alone.
func mended(text string) string {
	var b []byte
	for at := 0; at < len(text); {
		m := misread.FindStringSubmatchIndex(text[at:])
		if m == nil {
			break
		}
		start, end := at+m[4], at+m[5]
		if isWord(text[start:end]) {
			if b == nil {
				b = []byte(text)
			}
			mend(b[start:end])
		}
		at = max(end, at+1)
	}
	if b == nil {
		return text
	}
	return string(b)
}

// isWord reports whether a run of letters, zeros and ones is a word: letters
// outweigh the digits, and it does not end as an ordinal or begin as a count.
func isWord(s string) bool {
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
