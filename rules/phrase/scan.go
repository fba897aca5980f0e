package phrase

import (
	"math"
	"slices"
)

// Scan reads the text once. Broken UTF-8 ends a word and does no more harm;
// of a text beyond two gigabytes only the first two are read.
func (m *Matcher) Scan(text string) *Scan {
	if len(text) > math.MaxInt32 {
		text = text[:math.MaxInt32]
	}
	spans := sentences(text)
	f := rooms.Get().(*findings)
	defer f.free()
	m.tokens(f, text, spans)
	m.search(f)
	f.byElement(m.elems)
	v := m.voices(f, spans, text)
	s := &Scan{sets: m.index, first: make([]int32, len(m.sets)+1), sentences: make([]Sentence, len(spans))}
	for i := range spans {
		s.sentences[i] = spans[i].Sentence
		s.sentences[i].Modality = v.whole[i]
	}
	m.settle(s, v)
	return s
}

// settle finds the places of every set.
func (m *Matcher) settle(s *Scan, v *voices) {
	v.sets = emptied(v.sets, len(m.sets))
	n := 0
	for _, i := range m.order {
		v.sets[i] = v.pick(m.sets[i].matches(v.findings))
		n += len(v.sets[i])
	}
	s.hits = make([]Hit, 0, n)
	for i := range v.sets {
		s.hits = v.hits(s.hits, m.ids[i], v.sets[i])
		s.first[i+1] = int32(len(s.hits))
	}
}

// tokens reads the words of every sentence.
func (m *Matcher) tokens(f *findings, text string, spans []span) {
	out := tokens{vocab: m.vocab, all: slices.Grow(f.toks[:0], len(text)/4)}
	lex := lexer{out: &out}
	for i, s := range spans {
		out.sentence = int32(i)
		out.before |= blank
		if s.fresh {
			out.before |= fresh
		}
		lex.lex(text, s.Start, s.End)
	}
	f.toks = out.all
}

// A find is one row of tokens that belongs to an element.
type find struct {
	elem int32
	stretch
}

// search runs the automaton over the tokens. Finds come in the order in which
// they end; of those that end together the longest comes first.
func (m *Matcher) search(f *findings) {
	toks, out := f.toks, f.found[:0]
	a, state := m.auto, int32(0)
	for i := range toks {
		if toks[i].before&fresh != 0 {
			state = 0
		}
		if toks[i].id == 0 {
			state = 0
			continue
		}
		state = a.next(state, toks[i].id)
		for s := a.states[state].out; s != 0; s = a.states[s].above {
			for k := a.states[s].ends; k != 0; k = a.patterns[k].before {
				p := &a.patterns[k]
				from := int32(i) + 1 - p.length
				if startsWords(toks[from:i+1], p.starts) {
					out = append(out, find{p.elem, stretch{from, int32(i) + 1}})
				}
			}
		}
	}
	f.found = out
}

func startsWords(toks []token, starts uint64) bool {
	for i := 0; starts != 0; i, starts = i+1, starts>>1 {
		if starts&1 != 0 && toks[i].before&blank == 0 {
			return false
		}
	}
	return true
}
