package phrase

import (
	"fmt"
	"slices"
	"strings"
	"sync"

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

// A naming is one place where a phrase names another set.
type naming struct {
	from, to int
	at       Mistake // where it stands
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
		var links []link
		for _, seq := range p.rows {
			for k, run := range runs(seq) {
				l := link{next: k > 0}
				if run[0].set != "" {
					to, f := c.named(run[0])
					if f != nil {
						return plan, nil, f
					}
					l.elem, l.set = -1, to
					at.Offset = c.parser.runes(run[0].at)
					c.names = append(c.names, naming{set, to, at})
				} else {
					if f := tooMuch(run); f != nil {
						return plan, nil, f
					}
					for _, piece := range chunks(run) {
						rows = append(rows, runOf{i, len(links), piece})
						links = append(links, l)
						l.next = true
					}
					continue
				}
				links = append(links, l)
			}
		}
		plan.parts, plan.near = append(plan.parts, links), append(plan.near, p.near)
	}
	return plan, rows, nil
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

// tooMuch refuses a run of words that stands for too many rows, or for nothing.
func tooMuch(run sequence) *fault {
	at := run[0].at
	switch {
	case countAll(run) > maxForms:
		return &fault{at, fmt.Sprintf("the alternatives stand for more than %d forms", maxForms), "split the phrase into several"}
	case optional(run):
		return &fault{at, "every word here may be left out", "leave one alternative without an empty choice"}
	case longestRow(run) > maxRow:
		return &fault{at, fmt.Sprintf("more than %d words stand in a row", maxRow), "cut it with a gap ..."}
	}
	return nil
}

// chunkForms is how many rows one link may stand for. Longer runs are cut into
// links that follow one another at once: rows then add up and do not multiply.
const chunkForms = 48

// chunks cuts a run where no side of the cut may be left out as a whole.
func chunks(run sequence) []sequence {
	var out []sequence
	from, n := 0, 1
	for i, x := range run {
		n *= count(x)
		if n > chunkForms && i > from && !optional(run[from:i]) && !optional(run[i:]) {
			out = append(out, run[from:i])
			from, n = i, count(x)
		}
	}
	return append(out, run[from:])
}

// count gives how many rows a piece stands for, maxForms+1 where they are more.
func count(x piece) int {
	if x.group == nil {
		return 1
	}
	n := 0
	for _, alt := range x.group {
		n = min(n+countAll(alt), maxForms+1)
	}
	return n
}

func countAll(run sequence) int {
	n := 1
	for _, x := range run {
		n = min(n*count(x), maxForms+1)
	}
	return n
}

// longestRow gives how many words the longest row of a run has.
func longestRow(run sequence) int {
	n := 0
	for _, x := range run {
		longest := 1
		if x.group != nil {
			longest = 0
		}
		for _, alt := range x.group {
			longest = max(longest, longestRow(alt))
		}
		n += longest
	}
	return n
}

// optional reports whether all of a run may be left out.
func optional(run sequence) bool {
	return !slices.ContainsFunc(run, func(x piece) bool { return !mayMiss(x) })
}

func mayMiss(x piece) bool {
	return x.group != nil && slices.ContainsFunc(x.group, func(alt sequence) bool { return optional(alt) })
}

// enter puts every row of words that a run stands for into the trie.
func (c *compiler) enter(run sequence, elem int32) {
	w := rowWriter{trie: c.trie, elem: elem}
	w.rest(run, nil)
}

// A rowWriter walks through the alternatives of a run, one row after the other.
// Rows that begin alike share what was entered of them.
type rowWriter struct {
	trie   *trie
	elem   int32
	state  int32 // of the trie, behind the row so far
	length int32 // of the row so far
	starts uint64
}

// A tail is what follows a group.
type tail struct {
	run    sequence
	from   int32 // where the group starts in the row
	start  bool  // ^ stands before the group
	behind *tail
}

// rest writes every row of a run, with what follows it, behind what stands already.
func (w *rowWriter) rest(run sequence, behind *tail) {
	if len(run) == 0 {
		w.goOn(behind)
		return
	}
	x, was := &run[0], *w
	if x.group == nil {
		w.push(x)
		w.rest(run[1:], behind)
		*w = was
		return
	}
	t := tail{run[1:], w.length, x.start, behind}
	for _, alt := range x.group {
		w.rest(alt, &t)
	}
}

// goOn writes what follows an alternative, or ends the row.
func (w *rowWriter) goOn(t *tail) {
	if t == nil {
		w.trie.end(w.state, pattern{length: w.length, starts: w.starts, elem: w.elem})
		return
	}
	before := w.starts
	if t.start && w.length > t.from {
		w.starts |= 1 << t.from
	}
	w.rest(t.run, t.behind)
	w.starts = before
}

func (w *rowWriter) push(x *piece) {
	if x.start {
		w.starts |= 1 << w.length
	}
	w.state = w.trie.step(w.state, x.tok)
	w.length++
}

// sort puts every set after those that it names and tells the circles. A
// phrase that closes a circle is dropped.
func (c *compiler) sort() []int {
	state := make([]uint8, len(c.m.ids)) // 1: on the way, 2: done
	var order, path []int
	var visit func(int)
	visit = func(s int) {
		state[s] = 1
		path = append(path, s)
		for _, n := range c.names {
			switch {
			case n.from != s:
			case state[n.to] == 0:
				visit(n.to)
			case state[n.to] == 1:
				c.circle(n, path)
			}
		}
		path = path[:len(path)-1]
		state[s] = 2
		order = append(order, s)
	}
	for s := range state {
		if state[s] == 0 {
			visit(s)
		}
	}
	return order
}

func (c *compiler) circle(n naming, path []int) {
	var ids []string
	for _, s := range path[slices.Index(path, n.to):] {
		ids = append(ids, c.m.ids[s])
	}
	m := n.at
	m.Msg = "the sets name one another in a circle: " + strings.Join(append(ids, c.m.ids[n.to]), " → ")
	m.Fix = "take one of these names out"
	c.mistakes = append(c.mistakes, m)
	sp := &c.m.sets[n.from]
	sp.phrases = slices.DeleteFunc(sp.phrases, func(p phrasePlan) bool { return p.names(n.to) })
}

func (p phrasePlan) names(set int) bool {
	for _, links := range p.parts {
		for _, l := range links {
			if l.elem < 0 && l.set == set {
				return true
			}
		}
	}
	return false
}

// cueBase holds the cues alone. They are the same for every matcher, so they are
// read once.
var cueBase = sync.OnceValue(func() *compiler {
	c := newCompiler(newVocab(), newTrie(6000))
	c.cues()
	return c
})

// withCues starts a compiler that holds the cues and has room for so many states.
func withCues(room int) *compiler {
	base := cueBase()
	c := newCompiler(base.m.vocab.clone(), base.trie.clone(room))
	c.m.cues, c.elems = base.m.cues, base.elems
	return c
}

func newCompiler(v *vocab, t *trie) *compiler {
	return &compiler{m: &Matcher{vocab: v, index: map[string]int{}}, trie: t, parser: newParser(v)}
}

// cues enters the words that tell how others are meant. They are this
// package's own, so a mistake in them is a mistake of ours, which a test finds.
func (c *compiler) cues() {
	for _, l := range [...]struct {
		cues  []cue
		width int32
	}{{englishCues, wordWidth}, {chineseCues, charWidth}, {koreanCues, charWidth}} {
		for _, q := range l.cues {
			p := cuePlan{cue: q, width: int32(q.near) * l.width, setPlan: setPlan{direct: c.elem()}}
			for _, src := range q.say {
				c.phraseInto(&p.setPlan, -1, src, Mistake{})
			}
			c.m.cues = append(c.m.cues, p)
		}
	}
}
