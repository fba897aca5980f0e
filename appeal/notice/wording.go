package notice

import (
	"regexp"
	"regexp/syntax"
	"strings"
	"unicode/utf8"
)

// A wording is a regular expression that is only tried on texts in which it may
// match. Most texts hold no letter with which it begins or ends, or none of the
// words that it is made of, and to see that takes a small part of the time.
type wording struct {
	re    *regexp.Regexp
	words []grams  // of which a text holds one at least; nil where nothing is known
	first *runeSet // with which a text begins behind blanks; nil where it matches anywhere
	last  *runeSet // with which a text ends before blanks
	whole bool     // it matches whole texts, be they blank
	begin *begin   // of one made by seldom
}

// worded reads a regular expression. It panics where that is none: a test reads all.
func worded(expr string) *wording {
	w := &wording{re: regexp.MustCompile(expr)}
	tree, err := syntax.Parse(expr, syntax.Perl)
	if err != nil {
		return w
	}
	begins, ends := bound(tree, false), bound(tree, true)
	w.whole = begins && ends
	if begins {
		w.first = edge(tree, false, w.whole)
	}
	if ends {
		w.last = edge(tree, true, w.whole)
	}
	if w.first == nil || w.first.any {
		w.words = gramsOf(needOf(tree).words())
	}
	return w
}

// may reports whether a text is one in which the wording may stand.
func (w *wording) may(text string) bool {
	if w.whole && strings.Trim(text, blanks) == "" {
		return true
	}
	if w.first != nil {
		if c, _ := utf8.DecodeRuneInString(strings.TrimLeft(text, blanks)); !w.first.has(c) {
			return false
		}
	}
	if w.last != nil {
		if c, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text, blanks)); !w.last.has(c) {
			return false
		}
	}
	return w.words == nil || anyGram(text, w.words)
}

func (w *wording) MatchString(s string) bool { return w.may(s) && w.re.MatchString(s) }

func (w *wording) FindString(s string) string {
	if !w.may(s) {
		return ""
	}
	return w.re.FindString(s)
}

func (w *wording) FindStringIndex(s string) []int {
	if !w.may(s) {
		return nil
	}
	return w.re.FindStringIndex(s)
}

func (w *wording) FindStringSubmatch(s string) []string {
	if !w.may(s) {
		return nil
	}
	return w.re.FindStringSubmatch(s)
}

func (w *wording) FindStringSubmatchIndex(s string) []int {
	if !w.may(s) {
		return nil
	}
	return w.re.FindStringSubmatchIndex(s)
}

func (w *wording) FindAllStringIndex(s string, n int) [][]int {
	if !w.may(s) {
		return nil
	}
	return w.re.FindAllStringIndex(s, n)
}

func (w *wording) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if !w.may(s) {
		return nil
	}
	if w.begin != nil {
		return w.begin.all(s)
	}
	return w.re.FindAllStringSubmatchIndex(s, n)
}

func (w *wording) ReplaceAllString(s, by string) string {
	if !w.may(s) {
		return s
	}
	return w.re.ReplaceAllString(s, by)
}
