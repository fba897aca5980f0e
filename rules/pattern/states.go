package pattern

import (
	"encoding/binary"
	"regexp/syntax"
	"slices"
	"sync"
	"sync/atomic"
)

// A state is where a pattern may stand between two letters, and what stood before.
type state struct {
	at     []uint32 // instructions, in order
	before rune
	next   []atomic.Pointer[state] // by class
	end    atomic.Int32            // whether a text that ends here matches; 0: not known yet
}

// What a state comes to at the end of a text.
const (
	endsIn = iota + 1
	endsOut
)

// states are those of one pattern that have come up.
type states struct {
	prog           *syntax.Prog
	class          *classes
	anywhere       bool // a match may begin behind any letter, and not only at the start
	start, matched *state
	behind         map[rune]*state // where a match that may only begin at the start does

	mu   sync.Mutex
	by   map[string]*state
	size int    // of what is kept, in steps
	seen []bool // of the instructions, see closure
	way  []uint32
}

// mostSteps is how many steps of a pattern are kept, and so how much memory it takes.
const mostSteps = 1 << 17

// textStart stands for what is before the first letter, as for package syntax.
const textStart = -1

func newStates(prog *syntax.Prog, class *classes, anywhere bool) *states {
	s := &states{prog: prog, class: class, anywhere: anywhere, matched: &state{}, by: map[string]*state{}, seen: make([]bool, len(prog.Inst)), behind: map[rune]*state{}}
	if anywhere {
		s.start = s.state(nil, textStart)
		return s
	}
	for _, before := range []rune{textStart, '\n', 'a', ' '} {
		s.behind[before] = s.state([]uint32{uint32(prog.Start)}, before)
	}
	return s
}

// state is the one of some instructions behind a letter, nil where there are too many.
func (s *states) state(at []uint32, before rune) *state {
	before = kindOf(before)
	key := make([]byte, 0, 4*len(at)+4)
	for _, pc := range at {
		key = binary.LittleEndian.AppendUint32(key, pc)
	}
	key = binary.LittleEndian.AppendUint32(key, uint32(before))
	if known := s.by[string(key)]; known != nil {
		return known
	}
	if s.size += len(s.class.some) + 2*len(at); s.size > mostSteps { // its key is as long as its instructions
		return nil
	}
	fresh := &state{at: at, before: before, next: make([]atomic.Pointer[state], len(s.class.some))}
	s.by[string(key)] = fresh
	return fresh
}

// kindOf is a letter that stands for all after which lines and words begin and end alike.
func kindOf(r rune) rune {
	switch {
	case r == textStart || r == '\n':
		return r
	case syntax.IsWordChar(r):
		return 'a'
	}
	return ' '
}

// step works out what a letter makes of a state.
func (s *states) step(from *state, class uint16) *state {
	s.mu.Lock()
	defer s.mu.Unlock()
	letter := s.class.some[class]
	way, matched := s.closure(from, letter)
	next := s.matched
	if !matched {
		var at []uint32
		for _, pc := range way {
			if in := &s.prog.Inst[pc]; takes(in, letter) {
				at = append(at, in.Out)
			}
		}
		slices.Sort(at)
		if next = s.state(slices.Compact(at), letter); next == nil {
			return nil
		}
	}
	from.next[class].Store(next)
	return next
}

func takes(in *syntax.Inst, letter rune) bool {
	switch in.Op {
	case syntax.InstRune, syntax.InstRune1:
		return in.MatchRune(letter)
	case syntax.InstRuneAny:
		return true
	case syntax.InstRuneAnyNotNL:
		return letter != '\n'
	}
	return false
}

// closure gives the instructions that take a letter and can be reached from a state
// before the next letter, or before the end, and whether the pattern is through.
func (s *states) closure(from *state, next rune) (way []uint32, matched bool) {
	flags := syntax.EmptyOpContext(from.before, next)
	clear(s.seen)
	todo := append(s.way[:0], from.at...)
	if s.anywhere {
		todo = append(todo, uint32(s.prog.Start))
	}
	for len(todo) > 0 {
		pc := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if s.seen[pc] {
			continue
		}
		s.seen[pc] = true
		switch in := &s.prog.Inst[pc]; in.Op {
		case syntax.InstMatch:
			matched = true
		case syntax.InstAlt, syntax.InstAltMatch:
			todo = append(todo, in.Out, in.Arg)
		case syntax.InstCapture, syntax.InstNop:
			todo = append(todo, in.Out)
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(in.Arg)&^flags == 0 {
				todo = append(todo, in.Out)
			}
		case syntax.InstFail:
		default:
			way = append(way, pc)
		}
	}
	s.way = todo
	return way, matched
}

// atEnd reports whether a text that ends in a state matches.
func (s *states) atEnd(at *state) bool {
	if known := at.end.Load(); known != 0 {
		return known == endsIn
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	_, matched := s.closure(at, textStart)
	if matched {
		at.end.Store(endsIn)
	} else {
		at.end.Store(endsOut)
	}
	return matched
}
