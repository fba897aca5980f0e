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
// one edge, the one it was made with.
type trie struct {
	edges    map[uint64]int32 // state and token → state
	by       []edgeTo         // of each state, the edge that leads to it; state 0 has none
	ends     []int32          // of each state, the last of its patterns, 0 where none ends in it
	patterns []ending         // from 1
}

type edgeTo struct{ from, tok int32 }

// newTrie has room for about so many states.
func newTrie(size int) *trie {
	return &trie{edges: make(map[uint64]int32, size), by: make([]edgeTo, 1, size), ends: make([]int32, 1, size), patterns: make([]ending, 1, size)}
}

// clone gives a trie that goes on from t, with room for so many states more.
func (t *trie) clone(room int) *trie {
	c := newTrie(len(t.by) + room)
	maps.Copy(c.edges, t.edges)
	c.by, c.ends, c.patterns = append(c.by[:0], t.by...), append(c.ends[:0], t.ends...), append(c.patterns[:0], t.patterns...)
	return c
}

func edge(state, tok int32) uint64 { return uint64(uint32(state))<<32 | uint64(uint32(tok)) }

// step gives the state that tok leads to from s, and makes it where it is new.
func (t *trie) step(s, tok int32) int32 {
	next, ok := t.edges[edge(s, tok)]
	if !ok {
		next = int32(len(t.by))
		t.edges[edge(s, tok)] = next
		t.by, t.ends = append(t.by, edgeTo{s, tok}), append(t.ends, 0)
	}
	return next
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
	first, next := t.children()
	order := make([]int32, 1, n)
	for i := 0; i < len(order); i++ {
		s := order[i]
		row := next[first[s]:first[s+1]]
		slices.SortFunc(row, func(x, y int32) int { return cmp.Compare(t.by[x].tok, t.by[y].tok) })
		a.toks[i] = t.by[s].tok
		a.states[i] = state{first: int32(len(order)), ends: t.ends[s]}
		order = append(order, row...)
	}
	a.states[n].first = int32(n)
	a.link()
	return a
}

// children lists the states by the one that leads to them: those of s stand in
// next from first[s] up to first[s+1].
func (t *trie) children() (first, next []int32) {
	first, next = make([]int32, len(t.by)+2), make([]int32, len(t.by)-1)
	for _, e := range t.by[1:] {
		first[e.from+2]++
	}
	for i := 2; i < len(first); i++ {
		first[i] += first[i-1]
	}
	for s := 1; s < len(t.by); s++ { // the counts of from+1 become where its row starts
		at := &first[t.by[s].from+1]
		next[*at] = int32(s)
		*at++
	}
	return first, next
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
