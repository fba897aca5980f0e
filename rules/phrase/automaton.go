package phrase

import "slices"

// A pattern is a row of tokens that belongs to one or more elements of phrases.
type pattern struct {
	length int32
	starts uint64 // bit i: token i must start a word in the text
	elem   int32  // the element that it is a form of
}

// An automaton finds all patterns in one pass over the tokens of a text
// (Aho and Corasick, over token numbers in place of bytes).
type automaton struct {
	edges map[uint64]int32 // state and token → state
	fail  []int32          // where to go on when no edge fits
	out   []int32          // the next state on the fail path, itself first, that ends a pattern
	above []int32          // the same, without itself
	ends  [][]pattern      // the patterns that end in a state
}

func newAutomaton() *automaton {
	return &automaton{edges: map[uint64]int32{}, ends: make([][]pattern, 1)}
}

func edge(state, tok int32) uint64 { return uint64(uint32(state))<<32 | uint64(uint32(tok)) }

// add enters a pattern. Call build when all are entered.
func (a *automaton) add(toks []int32, p pattern) {
	s := int32(0)
	for _, t := range toks {
		next, ok := a.edges[edge(s, t)]
		if !ok {
			next = int32(len(a.ends))
			a.edges[edge(s, t)] = next
			a.ends = append(a.ends, nil)
		}
		s = next
	}
	if !slices.Contains(a.ends[s], p) {
		a.ends[s] = append(a.ends[s], p)
	}
}

// build links the states, nearest to the start first.
func (a *automaton) build() {
	n := len(a.ends)
	a.fail, a.out, a.above = make([]int32, n), make([]int32, n), make([]int32, n)
	children := make([][]uint64, n)
	for e := range a.edges {
		children[e>>32] = append(children[e>>32], e)
	}
	queue := []int32{0}
	for len(queue) > 0 {
		s := queue[0]
		queue = queue[1:]
		for _, e := range children[s] {
			child := a.edges[e]
			a.link(s, int32(uint32(e)), child)
			queue = append(queue, child)
		}
	}
}

func (a *automaton) link(parent, tok, child int32) {
	if parent != 0 {
		a.fail[child] = a.next(a.fail[parent], tok)
	}
	a.above[child] = a.out[a.fail[child]]
	a.out[child] = a.above[child]
	if len(a.ends[child]) > 0 {
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
