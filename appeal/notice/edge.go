package notice

import (
	"regexp/syntax"
	"strings"
	"unicode"
	"unicode/utf8"
)

// blanks do not count at either end of a text: most patterns begin or end with any
// number of them.
const blanks = " \t\n\f\r"

// A runeSet is a set of characters. Those beyond ASCII share places, so that it may
// hold more than was put into it.
type runeSet struct {
	ascii, rest bits
	size        int  // how many beyond ASCII were put into it
	any         bool // all of those are in it
}

// mostRest is how many characters beyond ASCII are kept apart.
const mostRest = 1000

func (s *runeSet) has(c rune) bool {
	if c < utf8.RuneSelf {
		return s.ascii.has(uint32(c))
	}
	return s.any || s.rest.has(uint32(c))
}

func (s *runeSet) add(from, to rune) {
	for c := from; c <= to && c < utf8.RuneSelf; c++ {
		s.ascii.add(uint32(c))
	}
	from = max(from, utf8.RuneSelf)
	if s.size += max(0, int(to-from)+1); s.size > mostRest {
		s.any = true
		return
	}
	for c := from; c <= to; c++ {
		s.rest.add(uint32(c))
	}
}

// bits are marks for numbers, of which those share one that differ by their size.
type bits [64]uint64

func (b *bits) add(i uint32)      { b[i/64%64] |= 1 << (i % 64) }
func (b *bits) has(i uint32) bool { return b[i/64%64]&(1<<(i%64)) != 0 }

// bound reports whether a pattern matches only at the begin of a text, or at its end.
func bound(re *syntax.Regexp, atEnd bool) bool {
	switch re.Op {
	case syntax.OpBeginText:
		return !atEnd
	case syntax.OpEndText:
		return atEnd
	case syntax.OpCapture:
		return bound(re.Sub[0], atEnd)
	case syntax.OpConcat:
		if atEnd {
			return bound(re.Sub[len(re.Sub)-1], true)
		}
		return bound(re.Sub[0], false)
	case syntax.OpAlternate:
		for _, sub := range re.Sub {
			if !bound(sub, atEnd) {
				return false
			}
		}
		return true
	}
	return false
}

// edge gives the characters with which what a pattern matches may begin, or end,
// without blanks; nil where it may hold none, unless that is no matter.
func edge(re *syntax.Regexp, atEnd, evenBlank bool) *runeSet {
	l := &runeSet{}
	if edgeOf(l, re, atEnd) && !evenBlank {
		return nil
	}
	return l
}

// edgeOf adds the first characters of a part, or the last, and reports whether it may
// hold nothing but blanks.
func edgeOf(l *runeSet, re *syntax.Regexp, atEnd bool) bool {
	switch re.Op {
	case syntax.OpLiteral:
		return edgeOfLiteral(l, re, atEnd)
	case syntax.OpCharClass:
		for i := 0; i < len(re.Rune); i += 2 {
			l.add(re.Rune[i], re.Rune[i+1])
		}
		return strings.ContainsFunc(blanks, func(c rune) bool { return inClass(re.Rune, c) })
	case syntax.OpAnyChar, syntax.OpAnyCharNotNL:
		l.add(0, unicode.MaxRune)
		return true
	case syntax.OpCapture, syntax.OpPlus:
		return edgeOf(l, re.Sub[0], atEnd)
	case syntax.OpStar, syntax.OpQuest:
		edgeOf(l, re.Sub[0], atEnd)
		return true
	case syntax.OpRepeat:
		return edgeOf(l, re.Sub[0], atEnd) || re.Min == 0
	case syntax.OpConcat:
		for i := range re.Sub {
			if atEnd {
				i = len(re.Sub) - 1 - i
			}
			if !edgeOf(l, re.Sub[i], atEnd) {
				return false
			}
		}
		return true
	case syntax.OpAlternate:
		empty := false
		for _, sub := range re.Sub {
			empty = edgeOf(l, sub, atEnd) || empty
		}
		return empty
	}
	return true // what matches between characters
}

func edgeOfLiteral(l *runeSet, re *syntax.Regexp, atEnd bool) bool {
	for i := range re.Rune {
		if atEnd {
			i = len(re.Rune) - 1 - i
		}
		c := re.Rune[i]
		l.add(c, c)
		if strings.ContainsRune(blanks, c) {
			continue
		}
		for f := unicode.SimpleFold(c); re.Flags&syntax.FoldCase != 0 && f != c; f = unicode.SimpleFold(f) {
			l.add(f, f)
		}
		return false
	}
	return true
}

// inClass reports whether one of the ranges of a class holds a character.
func inClass(ranges []rune, c rune) bool {
	for i := 0; i < len(ranges); i += 2 {
		if ranges[i] <= c && c <= ranges[i+1] {
			return true
		}
	}
	return false
}
