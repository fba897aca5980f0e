package notice

import (
	"regexp"
	"regexp/syntax"
	"strings"
	"sync"
	"unicode/utf8"
)

// A pattern is a regular expression that is only tried on texts in which it may
// match. Most texts hold no letter with which it begins or ends, or none of the
// words that it is made of, and to see that takes a small part of the time. What
// is worked out of it is so when it is first needed: most are for rare texts.
type pattern struct {
	re    func() *regexp.Regexp
	hint  func() *hint
	begin func() *begin // of one made by seldom
}

// patterns are all of them, for the test that reads them.
var patterns []*pattern

// patternOf is the pattern of a regular expression.
func patternOf(expr string) *pattern {
	w := &pattern{
		re:   sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) }),
		hint: sync.OnceValue(func() *hint { return hintOf(expr) }),
	}
	patterns = append(patterns, w)
	return w
}

// A hint is what a pattern needs of a text.
type hint struct {
	words []grams  // of which it holds one at least; nil where nothing is known
	first *runeSet // with which it begins behind blanks; nil where the pattern matches anywhere
	last  *runeSet // with which it ends before blanks
	whole bool     // the pattern matches whole texts, be they blank
	begin *runeSet // with which all begins that is found and not empty; nil as first
}

func hintOf(expr string) *hint {
	tree, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return &hint{}
	}
	begins, ends := bound(tree, false), bound(tree, true)
	n := &hint{whole: begins && ends}
	if begins {
		n.begin = edge(tree, false, true)
		n.first = edge(tree, false, n.whole)
	}
	if ends {
		n.last = edge(tree, true, n.whole)
	}
	if n.first == nil || n.first.any {
		n.words = gramsOf(needOf(tree).words())
	}
	return n
}

// may reports whether a text is one in which the pattern may stand.
func (w *pattern) may(text string) bool {
	n := w.hint()
	if n.whole && strings.Trim(text, blanks) == "" {
		return true
	}
	if n.first != nil {
		if c, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, blanks)); !n.first.has(c) {
			return false
		}
	}
	if n.last != nil {
		if c, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, blanks)); !n.last.has(c) {
			return false
		}
	}
	return n.words == nil || anyGram(text, n.words)
}

func (w *pattern) MatchString(s string) bool { return w.may(s) && w.re().MatchString(s) }

func (w *pattern) FindString(s string) string {
	if n := w.hint(); n.begin != nil {
		if c, _ := utf8.DecodeRuneInString(s); !n.begin.has(c) {
			return ""
		}
	}
	if !w.may(s) {
		return ""
	}
	return w.re().FindString(s)
}

func (w *pattern) FindStringIndex(s string) []int {
	if !w.may(s) {
		return nil
	}
	return w.re().FindStringIndex(s)
}

func (w *pattern) FindStringSubmatch(s string) []string {
	if !w.may(s) {
		return nil
	}
	return w.re().FindStringSubmatch(s)
}

func (w *pattern) FindStringSubmatchIndex(s string) []int {
	if !w.may(s) {
		return nil
	}
	return w.re().FindStringSubmatchIndex(s)
}

func (w *pattern) FindAllStringIndex(s string, n int) [][]int {
	if !w.may(s) {
		return nil
	}
	return w.re().FindAllStringIndex(s, n)
}

func (w *pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if !w.may(s) {
		return nil
	}
	if w.begin != nil {
		if b := w.begin(); b != nil {
			return b.all(s)
		}
	}
	return w.re().FindAllStringSubmatchIndex(s, n)
}

func (w *pattern) ReplaceAllString(s, by string) string {
	if !w.may(s) {
		return s
	}
	return w.re().ReplaceAllString(s, by)
}
