package notice

import (
	"regexp/syntax"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A need is what a part of a regular expression needs of a text, in small letters.
type need struct {
	exact []string // all that it matches; nil where that is too much to list
	some  []string // else words of which one stands in all that it matches
}

// words are those of which one stands in every match; nil where there are none.
func (n need) words() []string {
	if n.exact != nil {
		return n.exact
	}
	return n.some
}

// mostWords is how many words are listed.
const mostWords = 100

// needOf tells what a part of a regular expression needs.
func needOf(re *syntax.Regexp) need {
	switch re.Op {
	case syntax.OpLiteral:
		return needOfLiteral(re)
	case syntax.OpCharClass:
		return needOfClass(re.Rune)
	case syntax.OpEmptyMatch, syntax.OpBeginLine, syntax.OpEndLine, syntax.OpBeginText, syntax.OpEndText, syntax.OpWordBoundary, syntax.OpNoWordBoundary:
		return need{exact: []string{""}}
	case syntax.OpCapture:
		return needOf(re.Sub[0])
	case syntax.OpQuest:
		if n := needOf(re.Sub[0]); n.exact != nil {
			return need{exact: append([]string{""}, n.exact...)}
		}
	case syntax.OpPlus:
		return need{some: needOf(re.Sub[0]).words()}
	case syntax.OpRepeat:
		if re.Min > 0 {
			return need{some: needOf(re.Sub[0]).words()}
		}
	case syntax.OpConcat:
		return needOfRow(re.Sub)
	case syntax.OpAlternate:
		return needOfEither(re.Sub)
	}
	return need{}
}

// needOfLiteral is the literal, unless capitals beyond ASCII may stand for it.
func needOfLiteral(re *syntax.Regexp) need {
	for _, c := range re.Rune {
		if c >= utf8.RuneSelf && unicode.SimpleFold(c) != c {
			return need{}
		}
	}
	return need{exact: []string{smallLetters(string(re.Rune))}}
}

// needOfClass is each character of a small class.
func needOfClass(ranges []rune) need {
	var out []string
	for i := 0; i < len(ranges); i += 2 {
		for c := ranges[i]; c <= ranges[i+1]; c++ {
			if len(out) == mostWords {
				return need{}
			}
			out = append(out, smallLetter(c))
		}
	}
	return need{exact: out}
}

// smallLetter is the small letter of ASCII of which a character is a form, or itself.
func smallLetter(c rune) string {
	switch c {
	case 'ſ':
		return "s"
	case '\u212A': // the sign of Kelvin
		return "k"
	}
	return lowered(string(c))
}

// smallLetters makes all letters small that a regular expression takes for ASCII.
func smallLetters(s string) string {
	s = lowered(s)
	if !strings.Contains(s, "ſ") && !strings.Contains(s, "\u212A") {
		return s
	}
	var b strings.Builder
	for _, c := range s {
		b.WriteString(smallLetter(c))
	}
	return b.String()
}

// needOfRow is what parts need that stand one behind the other: all that they match
// together as long as that can be listed, else the rarest words of one of them.
func needOfRow(parts []*syntax.Regexp) need {
	var best []string
	row := []string{""}
	whole := true
	for _, p := range parts {
		n := needOf(p)
		if n.exact != nil && len(row)*len(n.exact) <= mostWords {
			row = eachWith(row, n.exact)
			continue
		}
		whole, best = false, lessCommon(best, row)
		if row = n.exact; row == nil {
			best, row = lessCommon(best, n.some), []string{""}
		}
	}
	if whole {
		return need{exact: row}
	}
	return need{some: lessCommon(best, row)}
}

// eachWith puts each of some words before each of others.
func eachWith(first, second []string) []string {
	out := make([]string, 0, len(first)*len(second))
	for _, a := range first {
		for _, b := range second {
			out = append(out, a+b)
		}
	}
	return out
}

// needOfEither is what one of several parts needs.
func needOfEither(parts []*syntax.Regexp) need {
	var all []string
	exact := true
	for _, p := range parts {
		n := needOf(p)
		if n.words() == nil {
			return need{}
		}
		exact = exact && n.exact != nil
		all = append(all, n.words()...)
	}
	if exact {
		return need{exact: all}
	}
	return need{some: all}
}

// lessCommon gives those of two lists of words that fewer texts hold.
func lessCommon(a, b []string) []string {
	if commonness(b) < commonness(a) {
		return b
	}
	return a
}

// commonness is how likely a text is to hold one of some words, roughly.
func commonness(words []string) int {
	if words == nil || slices.Contains(words, "") {
		return 1 << 30
	}
	sum := 0
	for _, w := range words {
		sum += [...]int{1: 64, 2: 16, 3: 4, 4: 1}[min(len(w), gramBytes)]
	}
	return sum
}

// gramBytes is how many bytes of a word are looked for at most.
const gramBytes = 4

// grams are a few bytes in a row of each of some words, all of one length.
type grams struct {
	mask uint32
	seen bits // of the hashes of all
	all  []uint32
}

// gramsOf gives the grams of words, shortest first; nil where they say nothing.
func gramsOf(words []string) []grams {
	if commonness(words) == 1<<30 {
		return nil
	}
	var out []grams
	for n := 1; n <= gramBytes; n++ {
		g := grams{mask: 1<<(8*n) - 1}
		for _, w := range words {
			if min(len(w), gramBytes) == n {
				g.add(gramOf(w, n))
			}
		}
		if len(g.all) > 0 {
			out = append(out, g)
		}
	}
	return out
}

// gramOf gives n bytes of a word: of an English one the first, which say more than an
// ending; of another one the last, with which two characters are touched.
func gramOf(word string, n int) uint32 {
	if word[0] >= utf8.RuneSelf {
		word = word[len(word)-n:]
	}
	var g uint32
	for i := range n {
		g = g<<8 | uint32(word[i])
	}
	return g
}

func (g *grams) add(x uint32) {
	if !slices.Contains(g.all, x) {
		g.all = append(g.all, x)
	}
	g.seen.add(gramHash(x))
}

func gramHash(x uint32) uint32 { return x * 0x9E3779B1 >> 20 }

// anyGram reports whether a text holds one of some grams.
func anyGram(text string, all []grams) bool {
	for i := range all {
		if all[i].in(text) {
			return true
		}
	}
	return false
}

// in reports whether a text holds one of the grams, in whatever letters.
func (g *grams) in(text string) bool {
	row := uint64(0) // the bytes up to here
	for i := range len(text) {
		c := text[i]
		switch {
		case capital(c):
			c |= 0x20
		case c == 0xBF && row&0xFF == 0xC5: // ſ is an s to a regular expression
			c, row = 's', row>>8
		case c == 0xAA && row&0xFFFF == 0xE284: // and the sign of Kelvin a k
			c, row = 'k', row>>16
		}
		row = row<<8 | uint64(c)
		x := uint32(row) & g.mask
		if g.seen.has(gramHash(x)) && slices.Contains(g.all, x) {
			return true
		}
	}
	return false
}
