package phrase

import (
	"cmp"
	"maps"
	"slices"
)

// A pattern is a row of tokens that belongs to one or more elements of phrases.
type pattern struct {
	length int32
	starts uint64 // bit i: token i must start a word in the text
	elem   int32  // the element that it is a form of
}

// An ending is a pattern that ends in a state, and the one before it there.
type ending struct {
	pattern
	before int32
}

// A trie gathers patterns. State 0 is the start; every other state is entered by
// one edge, the one it was made with. Most states lead to one other or to none, so
// the states that one leads to are a chain; what stands far back in a long chain
// is found by a table.
type trie struct {
	by       []edgeTo         // of each state, the edge that leads to it; state 0 has none
	chain    []int32          // of each state, the first in the chain of those that it leads to, 0 where there is none
	behind   []int32          // of each state, the next in the chain that it stands in
	far      map[uint64]int32 // state and token → state, of those far back
	ends     []int32          // of each state, the last of its patterns, 0 where none ends in it
	patterns []ending         // from 1
}

type edgeTo struct{ from, tok int32 }

// newTrie has room for about so many states.
func newTrie(size int) *trie {
	room := func() []int32 { return make([]int32, 1, size) }
	return &trie{by: make([]edgeTo, 1, size), chain: room(), behind: room(), far: map[uint64]int32{}, ends: room(), patterns: make([]ending, 1, size)}
}

// clone gives a trie that goes on from t, with room for so many states more.
func (t *trie) clone(room int) *trie {
	c := newTrie(len(t.by) + room)
	c.by, c.chain, c.behind = append(c.by[:0], t.by...), append(c.chain[:0], t.chain...), append(c.behind[:0], t.behind...)
	c.far, c.ends, c.patterns = maps.Clone(t.far), append(c.ends[:0], t.ends...), append(c.patterns[:0], t.patterns...)
	return c
}

// longChain is how many states of a chain are looked at one by one.
const longChain = 16

// step gives the state that tok leads to from s, and makes it where it is new.
func (t *trie) step(s, tok int32) int32 {
	n := 0
	for c := t.chain[s]; c != 0; c = t.behind[c] {
		if t.by[c].tok == tok {
			return c
		}
		if n++; n == longChain {
			return t.stepFar(edgeTo{s, tok}, c)
		}
	}
	c := t.make(edgeTo{s, tok})
	t.behind[c], t.chain[s] = t.chain[s], c
	return c
}

// stepFar is step where only the table tells: what is new goes into the chain
// right behind last, so that those before it stay the ones looked at.
func (t *trie) stepFar(e edgeTo, last int32) int32 {
	key := uint64(uint32(e.from))<<32 | uint64(uint32(e.tok))
	c, known := t.far[key]
	if !known {
		c = t.make(e)
		t.behind[c], t.behind[last] = t.behind[last], c
		t.far[key] = c
	}
	return c
}

func (t *trie) make(e edgeTo) int32 {
	t.by, t.chain, t.behind, t.ends = append(t.by, e), append(t.chain, 0), append(t.behind, 0), append(t.ends, 0)
	return int32(len(t.by) - 1)
}

// end enters a pattern whose last token led to s.
func (t *trie) end(s int32, p pattern) {
	for k := t.ends[s]; k != 0; k = t.patterns[k].before {
		if t.patterns[k].pattern == p {
			return
		}
	}
	t.patterns = append(t.patterns, ending{p, t.ends[s]})
	t.ends[s] = int32(len(t.patterns) - 1)
}

// An automaton finds all patterns in one pass over the tokens of a text
// (Aho and Corasick, over token numbers in place of bytes). Its states are
// numbered from the start outwards, so that those which one state leads to stand
// in a row, in the order of their tokens: no table of edges is needed.
type automaton struct {
	states   []state // and one more, whose first ends the row of the last
	toks     []int32 // of each state, the token that leads to it
	start    []int32 // of each token, the state that it leads to from the start
	patterns []ending
}

type state struct {
	first int32 // the first of the states that it leads to
	fail  int32 // where to go on when none of them fits
	ends  int32 // the last of its patterns, 0 where none ends in it
	out   int32 // the next state on the fail path, itself first, that ends a pattern
	above int32 // the same, without itself
}

// build numbers and links the states of a trie over so many tokens.
func (t *trie) build(toks int32) *automaton {
	n := len(t.by)
	a := &automaton{states: make([]state, n+1), toks: make([]int32, n), start: make([]int32, toks+1), patterns: t.patterns}
	order := make([]int32, 1, n)
	for i := 0; i < len(order); i++ {
		s := order[i]
		a.toks[i] = t.by[s].tok
		a.states[i] = state{first: int32(len(order)), ends: t.ends[s]}
		order = t.children(order, s)
	}
	a.states[n].first = int32(n)
	a.link()
	return a
}

// children adds the states that s leads to, in the order of their tokens.
func (t *trie) children(to []int32, s int32) []int32 {
	n := len(to)
	for c := t.chain[s]; c != 0; c = t.behind[c] {
		to = append(to, c)
	}
	slices.SortFunc(to[n:], func(x, y int32) int { return cmp.Compare(t.by[x].tok, t.by[y].tok) })
	return to
}

// link finds the fail paths, nearest to the start first.
func (a *automaton) link() {
	for c := int32(1); c < a.states[1].first; c++ {
		a.start[a.toks[c]] = c
	}
	for s := range a.toks {
		for c := a.states[s].first; c < a.states[s+1].first; c++ {
			x := &a.states[c]
			if s != 0 {
				x.fail = a.next(a.states[s].fail, a.toks[c])
			}
			x.above = a.states[x.fail].out
			x.out = x.above
			if x.ends != 0 {
				x.out = c
			}
		}
	}
}

// next gives the state after tok. It takes one step back at most for every
// step forward before, so a whole text costs time in proportion to its length.
func (a *automaton) next(s, tok int32) int32 {
	for s != 0 {
		if c := a.child(s, tok); c != 0 {
			return c
		}
		s = a.states[s].fail
	}
	return a.start[tok]
}

// child gives the state that tok leads to from s, 0 where there is none.
func (a *automaton) child(s, tok int32) int32 {
	lo, hi := a.states[s].first, a.states[s+1].first
	for lo < hi {
		mid := (lo + hi) / 2
		switch at := a.toks[mid]; {
		case at == tok:
			return mid
		case at < tok:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0
}
