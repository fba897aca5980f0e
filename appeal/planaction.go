package appeal

import (
	"slices"
	"strings"

	"github.com/kljensen/snowball/english"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// actionViews are the actions of the plan as conditions see them.
func (f *fileView) actionViews() (out []actionView) {
	var cause topics
	if r := f.Plan.RootCause; r != nil {
		cause = topicsOf(r.Statement, r.Process)
	}
	for i := range f.Plan.Actions {
		a := &f.Plan.Actions[i]
		out = append(out, actionView{f.AsOf, f.File.Mode, a, f.shown(a), cause.meets(topicsOf(a.What, a.Measure, a.Reference))})
	}
	return out
}

// shown are the exhibits of an action that are among the papers and stand.
func (f *fileView) shown(a *Measure) (out []string) {
	for _, id := range a.Evidence {
		stands := func(p paperAs) bool { return p.ID == id && !*p.Void }
		if slices.ContainsFunc(f.Papers, stands) {
			out = append(out, id)
		}
	}
	return out
}

// topics are what some texts speak of: the stems of their longer words, and each two
// neighbouring characters of Chinese and Korean.
type topics struct {
	stems, pairs map[string]bool
	last         rune
}

// leastShared is how many topics a cause and its action share at least.
const leastShared = 2

func topicsOf(texts ...string) topics {
	t := topics{stems: map[string]bool{}, pairs: map[string]bool{}}
	for _, s := range texts {
		t.last = 0
		phrase.Lex(s, &t)
	}
	return t
}

func (t *topics) Char(r rune, _, _ int) {
	if t.last != 0 {
		t.pairs[string([]rune{t.last, r})] = true
	}
	t.last = r
}

// shortestTopic is how many letters a word has that tells what is spoken of.
const shortestTopic = 4

func (t *topics) Word(w []byte, _, _ int) {
	t.last = 0
	if s := strings.ToLower(string(w)); len(s) >= shortestTopic && !english.IsStopWord(s) {
		t.stems[english.Stem(s, false)] = true
	}
}

func (t *topics) Mark(rune) { t.last = 0 }

// meets reports whether two share what they speak of. Nothing is reported where they are
// written in other scripts, or one says nothing.
func (t topics) meets(other topics) *bool {
	stems, pairs := shared(t.stems, other.stems), shared(t.pairs, other.pairs)
	comparable := len(t.stems) > 0 && len(other.stems) > 0 || len(t.pairs) > 0 && len(other.pairs) > 0
	if !comparable {
		return nil
	}
	yes := stems+pairs >= leastShared
	if !yes && (len(t.pairs) == 0) != (len(other.pairs) == 0) {
		return nil // one is in English, the other is not
	}
	return &yes
}

func shared(a, b map[string]bool) (n int) {
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}
