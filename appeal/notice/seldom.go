package notice

import (
	"regexp"
	"regexp/syntax"
	"sync"
	"unicode/utf8"
)

// A begin is what tells where in a text a pattern may begin: only there it is tried.
type begin struct {
	letters *runeSet
	words   bool           // it begins where a word begins or ends
	first   *regexp.Regexp // matches at the begin of a text alone
	behind  *regexp.Regexp // matches behind the first character alone, which a \b looks at
}

// seldom reads a regular expression that begins with letters of which few stand in a
// text. It is for those that are looked for in long stretches, all places at once.
func seldom(expr string) *pattern {
	w := patternOf(expr)
	w.begin = sync.OnceValue(func() *begin { return beginOf(expr) })
	return w
}

// beginOf is where a pattern may begin; nil where that is nearly anywhere.
func beginOf(expr string) *begin {
	tree, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return nil
	}
	letters := edge(tree, false, false)
	if letters == nil || letters.any {
		return nil
	}
	return &begin{letters, atWords(tree), regexp.MustCompile(`^(?:` + expr + `)`), regexp.MustCompile(`^(?s:.)(?:` + expr + `)`)}
}

// atWords reports whether a pattern begins with \b.
func atWords(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpWordBoundary:
		return true
	case syntax.OpCapture, syntax.OpConcat:
		return atWords(re.Sub[0])
	}
	return false
}

// all gives every match, as a regular expression does.
func (b *begin) all(s string) [][]int {
	var out [][]int
	before := 0 // the bytes of the character before
	for i := 0; i < len(s); {
		c, n := utf8.DecodeRuneInString(s[i:])
		if b.letters.has(c) {
			if m := b.at(s, i, before); m != nil {
				out = append(out, m)
				_, before = utf8.DecodeLastRuneInString(s[:m[1]])
				i = m[1]
				continue
			}
		}
		i, before = i+n, n
	}
	return out
}

// at gives the match that begins at a place, behind a character of so many bytes.
func (b *begin) at(s string, i, before int) []int {
	if i == 0 {
		return b.first.FindStringSubmatchIndex(s)
	}
	if b.words && codeByte(s[i-1]) && codeByte(s[i]) {
		return nil
	}
	m := b.behind.FindStringSubmatchIndex(s[i-before:])
	if m == nil {
		return nil
	}
	for k := range m {
		if m[k] >= 0 {
			m[k] += i - before
		}
	}
	m[0] = i
	return m
}
