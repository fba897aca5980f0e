package phrase

import "maps"

// A pattern is a row of tokens that belongs to one or more elements of phrases.
type pattern struct {
	length int32
	starts uint64 // bit i: token i must start a word in the text
	elem   int32  // the element that it is a form of
}

// An automaton finds all patterns in one pass over the tokens of a text
// (Aho and Corasick, over token numbers in place of bytes). State 0 is the start;
// every other state is entered by one edge, the one it was made with.
type automaton struct {
	edges    map[uint64]int32 // state and token → state
	by       []edgeTo         // of each state, the edge that leads to it; state 0 has none
	ends     []int32          // of each state, the last of its patterns, 0 where none ends in it
	patterns []ending         // from 1
	fail     []int32          // where to go on when no edge fits
	out      []int32          // the next state on the fail path, itself first, that ends a pattern
	above    []int32          // the same, without itself
}

type edgeTo struct{ from, tok int32 }

// An ending is a pattern that ends in a state, and the one before it there.
type ending struct {
	pattern
	before int32
}

// newAutomaton has room for about so many states.
func newAutomaton(size int) *automaton {
	return &automaton{edges: make(map[uint64]int32, size), by: make([]edgeTo, 1, size), ends: make([]int32, 1, size), patterns: make([]ending, 1, size)}
}

// clone gives an automaton that goes on from a, with room for so many states more.
func (a *automaton) clone(room int) *automaton {
	c := newAutomaton(len(a.by) + room)
	maps.Copy(c.edges, a.edges)
	c.by, c.ends, c.patterns = append(c.by[:0], a.by...), append(c.ends[:0], a.ends...), append(c.patterns[:0], a.patterns...)
	return c
}

func edge(state, tok int32) uint64 { return uint64(uint32(state))<<32 | uint64(uint32(tok)) }

// add enters a pattern. Call build when all are entered.
func (a *automaton) add(toks []int32, p pattern) {
	s := int32(0)
	for _, t := range toks {
		next, ok := a.edges[edge(s, t)]
		if !ok {
			next = int32(len(a.by))
			a.edges[edge(s, t)] = next
			a.by, a.ends = append(a.by, edgeTo{s, t}), append(a.ends, 0)
		}
		s = next
	}
	for k := a.ends[s]; k != 0; k = a.patterns[k].before {
		if a.patterns[k].pattern == p {
			return
		}
	}
	a.patterns = append(a.patterns, ending{p, a.ends[s]})
	a.ends[s] = int32(len(a.patterns) - 1)
}

// build links the states, nearest to the start first.
func (a *automaton) build() {
	n := len(a.by)
	a.fail, a.out, a.above = make([]int32, n), make([]int32, n), make([]int32, n)
	for _, s := range a.byDepth() {
		a.link(a.by[s].from, a.by[s].tok, s)
	}
}

// byDepth lists the states by how far they are from the start. A state is made
// after the one that leads to it.
func (a *automaton) byDepth() []int32 {
	depth := make([]int32, len(a.by))
	var first []int32 // of each depth, how many states are nearer
	for s := 1; s < len(a.by); s++ {
		depth[s] = depth[a.by[s].from] + 1
		for int(depth[s]) >= len(first) {
			first = append(first, 0)
		}
		first[depth[s]]++
	}
	total := int32(0)
	for d, n := range first {
		first[d], total = total, total+n
	}
	out := make([]int32, total)
	for s := 1; s < len(a.by); s++ {
		out[first[depth[s]]] = int32(s)
		first[depth[s]]++
	}
	return out
}

func (a *automaton) link(parent, tok, child int32) {
	if parent != 0 {
		a.fail[child] = a.next(a.fail[parent], tok)
	}
	a.above[child] = a.out[a.fail[child]]
	a.out[child] = a.above[child]
	if a.ends[child] != 0 {
		a.out[child] = child
	}
}

// next gives the state after tok. It takes one step back at most for every
// step forward before, so a whole text costs time in proportion to its length.
func (a *automaton) next(s, tok int32) int32 {
	for {
		if n, ok := a.edges[edge(s, tok)]; ok {
			return n
		}
		if s == 0 {
			return 0
		}
		s = a.fail[s]
	}
}
