package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// period reports whether the full stop at i ends a sentence: it stands in no
// number, date, name, abbreviation or row of dots.
func (s *splitter) period(i, n int, l line) bool {
	before, after := s.text[l.start:i], s.text[i+n:l.end]
	prev, _ := utf8.DecodeLastRuneInString(before)
	glued, _ := utf8.DecodeRuneInString(after)
	next := nextRune(after)
	switch {
	case next == 0:
		return true
	case prev == '.' || glued == '.':
		return false
	case isCJK(prev):
		return true
	case plain(glued) || isCJK(glued):
		return false
	case isDigit(prev):
		return !isDigit(next) && !afterDate(before)
	case plain(prev):
		return endsWord(before, after, next)
	}
	return unicode.IsSpace(glued) && !unicode.IsSpace(prev)
}

// sight is how many bytes around a full stop are looked at.
const sight = 32

// nextRune gives the next rune that is neither blank nor dot, 0 at the end of the line.
func nextRune(s string) rune {
	for i, r := range s {
		if !unicode.IsSpace(r) && r != '.' {
			return r
		}
		if i > sight {
			return '.'
		}
	}
	return 0
}

// afterDate reports whether the text ends as 2026. 2. 26 does.
func afterDate(s string) bool {
	s = strings.TrimRightFunc(s[max(0, len(s)-sight):], isDigit)
	s = strings.TrimRightFunc(s, unicode.IsSpace)
	r, n := utf8.DecodeLastRuneInString(s)
	if narrow(r) != '.' {
		return false
	}
	r, _ = utf8.DecodeLastRuneInString(s[:len(s)-n])
	return isDigit(r)
}

// endsWord decides for a full stop after a word of letters: one letter is an
// initial, and some words are cut short.
func endsWord(before, after string, next rune) bool {
	before = before[max(0, len(before)-sight):]
	w := before[strings.LastIndexFunc(before, func(r rune) bool { return !unicode.IsLetter(r) })+1:]
	switch {
	case utf8.RuneCountInString(w) == 1:
		return false
	case abbreviations[strings.ToLower(w)] == never:
		return false
	case abbreviations[strings.ToLower(w)] == seldom:
		return unicode.IsUpper(next) && !strings.HasPrefix(strings.TrimSpace(after[:min(len(after), sight)]), "Ltd")
	}
	return true
}

// never and seldom say how often an abbreviation ends a sentence.
const (
	never = 1 + iota
	seldom
)

var abbreviations = map[string]int{
	"no": never, "nos": never, "art": never, "arts": never, "sec": never, "para": never, "fig": never, "cf": never,
	"mr": never, "mrs": never, "ms": never, "dr": never, "st": never, "vs": never, "approx": never, "pp": never,
	"ver": never, "tel": never, "ext": never, "cl": never, "subpara": never, "incl": never, "eg": never, "ie": never,
	"inc": seldom, "ltd": seldom, "co": seldom, "corp": seldom, "etc": seldom, "gmbh": seldom, "pte": seldom,
	"jan": seldom, "feb": seldom, "mar": seldom, "apr": seldom, "jun": seldom, "jul": seldom, "aug": seldom,
	"sep": seldom, "sept": seldom, "oct": seldom, "nov": seldom, "dec": seldom,
}
