package phrase

import (
	"fmt"
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// A Matcher holds sets of phrases, ready to be looked for. It never changes
// and is safe for concurrent use.
type Matcher struct {
	vocab *vocab
	auto  *automaton
	elems int // how many elements the automaton finds
	index map[string]int
	ids   []string
	sets  []setPlan
	order []int // sets, each after those that it names
	cues  []cuePlan
}

// A setPlan says how the hits of one set come from what the automaton finds.
type setPlan struct {
	direct  int32        // the element of all phrases without gap, & or set
	phrases []phrasePlan // the others
}

// A phrasePlan is a phrase of several elements: parts that stand in one
// sentence, each a row of elements.
type phrasePlan struct {
	key   int32 // an element without which it is nowhere, -1 where it is sets alone
	parts [][]link
	near  []bool // of each part: it may stand in a sentence beside that of the parts before
}

// A link is one element of a part, or another set.
type link struct {
	elem int32 // -1 where it is a set
	set  int   // index of the set
	next bool  // it follows the link before without a gap
}

// Compile reads the sets. All mistakes are told at once, in the order of the
// sets; the Matcher is never nil and holds every phrase without a mistake.
func Compile(sets []Set) (*Matcher, []Mistake) {
	c := withCues(sizeOf(sets))
	c.declare(sets)
	for _, s := range sets {
		c.set(s)
	}
	c.m.order = c.sort()
	c.m.auto = c.trie.build(c.m.vocab.n)
	c.m.elems = int(c.elems)
	return c.m, c.mistakes
}

// sizeOf guesses how many states the phrases of some sets take.
func sizeOf(sets []Set) int {
	n := 0
	for _, s := range sets {
		for _, l := range s.lists() {
			for _, p := range l.phrases {
				n += len(p) / 3
			}
		}
	}
	return n
}

type compiler struct {
	m        *Matcher
	trie     *trie
	parser   *parser
	elems    int32
	mistakes []Mistake
	names    []naming
}

func (c *compiler) declare(sets []Set) {
	for _, s := range sets {
		if s.ID == "" {
			c.mistakes = append(c.mistakes, Mistake{Msg: "a set has no id", Fix: "give it a name in kebab-case, as in forged-tracking"})
			continue
		}
		if _, ok := c.m.index[s.ID]; ok {
			c.mistakes = append(c.mistakes, Mistake{Set: s.ID, Msg: fmt.Sprintf("the set %q is declared twice", s.ID), Fix: "put all its phrases into one set, or rename one"})
			continue
		}
		c.m.index[s.ID] = len(c.m.ids)
		c.m.ids = append(c.m.ids, s.ID)
		c.m.sets = append(c.m.sets, setPlan{direct: c.elem()})
	}
}

func (c *compiler) elem() int32 {
	c.elems++
	return c.elems - 1
}

func (c *compiler) set(s Set) {
	i, ok := c.m.index[s.ID]
	if !ok {
		return
	}
	for _, l := range s.lists() {
		for k, src := range l.phrases {
			at := Mistake{Set: s.ID, Lang: l.lang, Index: k}
			if f := c.phrase(i, src, at); f != nil {
				at.Offset, at.Msg, at.Fix = c.parser.runes(f.at), f.msg, f.fix
				c.mistakes = append(c.mistakes, at)
			}
		}
	}
}

func (c *compiler) phrase(set int, src string, at Mistake) *fault {
	return c.phraseInto(&c.m.sets[set], set, src, at)
}

// phraseInto reads a phrase and enters it into the plan of its set.
func (c *compiler) phraseInto(sp *setPlan, set int, src string, at Mistake) *fault {
	parts, f := c.parser.parse(src)
	if f != nil {
		return f
	}
	if run := plainRun(parts); run != nil && countAll(run) <= chunkForms {
		if f := tooMuch(run); f != nil {
			return f
		}
		c.enter(run, sp.direct)
		return nil
	}
	plan, rows, f := c.plan(parts, set, at)
	if f != nil {
		return f
	}
	if len(plan.parts) == 1 && len(plan.parts[0]) == 1 && plan.parts[0][0].elem >= 0 {
		c.enter(rows[0].run, sp.direct)
		return nil
	}
	c.place(&plan, rows)
	sp.phrases = append(sp.phrases, plan)
	return nil
}

// plainRun gives the words of a phrase that is only words in a row, as nearly all
// are: it needs no plan.
func plainRun(parts []part) sequence {
	if len(parts) > 1 || len(parts[0].rows) > 1 {
		return nil
	}
	run := parts[0].rows[0]
	if slices.ContainsFunc(run, func(x piece) bool { return x.set != "" }) {
		return nil
	}
	return run
}

// place gives every link of a plan an element of its own.
func (c *compiler) place(plan *phrasePlan, rows []runOf) {
	for i := range plan.parts {
		for k := range plan.parts[i] {
			if l := &plan.parts[i][k]; l.elem >= 0 {
				l.elem = c.elem()
				plan.key = l.elem
			}
		}
	}
	for _, r := range rows {
		c.enter(r.run, plan.parts[r.part][r.link].elem)
	}
}

// A runOf is what one link of a plan stands for.
type runOf struct {
	part, link int
	run        sequence
}

// plan cuts the parts of a phrase into links.
func (c *compiler) plan(parts []part, set int, at Mistake) (phrasePlan, []runOf, *fault) {
	plan := phrasePlan{key: -1}
	var rows []runOf
	for i, p := range parts {
		plan.parts, plan.near = append(plan.parts, nil), append(plan.near, p.near)
		for _, seq := range p.rows {
			for k, run := range runs(seq) {
				links, words, f := c.linksOf(run, link{next: k > 0}, set, at)
				if f != nil {
					return plan, nil, f
				}
				for n, w := range words {
					rows = append(rows, runOf{i, len(plan.parts[i]) + n, w})
				}
				plan.parts[i] = append(plan.parts[i], links...)
			}
		}
	}
	return plan, rows, nil
}

// linksOf makes one link of a set, and of words one for each chunk, with the words
// that it stands for.
func (c *compiler) linksOf(run sequence, first link, set int, at Mistake) ([]link, []sequence, *fault) {
	if run[0].set != "" {
		to, f := c.named(run[0])
		if f != nil {
			return nil, nil, f
		}
		at.Offset = c.parser.runes(run[0].at)
		c.names = append(c.names, naming{set, to, at})
		first.elem, first.set = -1, to
		return []link{first}, nil, nil
	}
	if f := tooMuch(run); f != nil {
		return nil, nil, f
	}
	words := chunks(run)
	links := make([]link, len(words))
	for i := range links {
		links[i] = link{next: first.next || i > 0}
	}
	return links, words, nil
}

// runs separates the sets of a sequence from the words between them.
func runs(s sequence) []sequence {
	var out []sequence
	for i, x := range s {
		if i == 0 || x.set != "" || s[i-1].set != "" {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], x)
	}
	return out
}

func (c *compiler) named(x piece) (int, *fault) {
	if i, ok := c.m.index[x.set]; ok {
		return i, nil
	}
	fix := "declare it, or remove it"
	if hint := rules.DidYouMean(x.set, c.m.ids); hint != "" {
		fix = hint
	}
	return 0, &fault{x.at, fmt.Sprintf("no set has the id %q", x.set), fix}
}
