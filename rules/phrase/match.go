package phrase

import (
	"cmp"
	"slices"
	"sync"
)

// A stretch is the tokens of a text from one up to another.
type stretch struct{ from, to int32 }

// A match is a stretch that holds a phrase. Where the phrase has gaps, parts are
// the stretches between them.
type match struct {
	stretch
	parts pieceRun
}

// A pieceRun is a row of stretches in [findings]; it is empty where a match has one piece.
type pieceRun struct{ from, to int32 }

func (r pieceRun) empty() bool { return r.from == r.to }

// findings are what the automaton found, by element, and what is made of that.
// They are the room in which a scan works, and serve one scan after the other.
type findings struct {
	toks    []token
	found   []find     // in the order of the text
	finds   []match    // by element
	first   []int32    // of each element, into finds
	pieces  []stretch  // the parts of matches
	matches []match    // those that were put together of others
	sets    [][]match  // of each set, its places
	whole   [1]stretch // of the match that own was asked for last
}

var rooms = sync.Pool{New: func() any { return new(findings) }}

// mostKept is how much of a room is kept for the next scan, in tokens and the
// like: a long text takes what it needs and leaves it to the collector.
const mostKept = 1 << 16

func (f *findings) free() {
	if cap(f.toks)+cap(f.found)+cap(f.pieces)+cap(f.matches)+len(f.sets) > mostKept {
		return
	}
	clear(f.sets)
	rooms.Put(f)
}

// byElement puts the finds by element and keeps their order within one.
func (f *findings) byElement(elems int) {
	f.finds, f.first = emptied(f.finds, len(f.found)), emptied(f.first, elems+2)
	f.pieces, f.matches = f.pieces[:0], f.matches[:0]
	for _, x := range f.found {
		f.first[x.elem+2]++
	}
	for i := 2; i < len(f.first); i++ {
		f.first[i] += f.first[i-1]
	}
	for _, x := range f.found { // where an element starts becomes where it ends and the next one starts
		f.finds[f.first[x.elem+1]] = match{stretch: x.stretch}
		f.first[x.elem+1]++
	}
}

// emptied gives a list of n zeros, in the room of another where it is large enough.
func emptied[T any](room []T, n int) []T {
	room = slices.Grow(room[:0], n)[:n]
	clear(room)
	return room
}

func (f *findings) of(elem int32) []match { return f.finds[f.first[elem]:f.first[elem+1]] }

// own gives the stretches that the phrase itself takes up, until it is asked again.
func (f *findings) own(m *match) []stretch {
	if m.parts.empty() {
		f.whole[0] = m.stretch
		return f.whole[:]
	}
	return f.pieces[m.parts.from:m.parts.to]
}

// matches gathers all places of one set, in no order.
func (p *setPlan) matches(f *findings) []match {
	out := f.of(p.direct)
	for i := range p.phrases {
		if key := p.phrases[i].key; key >= 0 && len(f.of(key)) == 0 {
			continue
		}
		if more := p.phrases[i].matches(f); len(more) > 0 {
			out = append(out[:len(out):len(out)], more...)
		}
	}
	return out
}

func (p *phrasePlan) matches(f *findings) []match {
	for _, links := range p.parts {
		for _, l := range links {
			if len(l.places(f)) == 0 {
				return nil
			}
		}
	}
	all := f.chain(p.parts[0])
	for i, links := range p.parts[1:] {
		all = f.pair(all, f.chain(links), p.near[i+1])
	}
	return all
}

func (l link) places(f *findings) []match {
	if l.elem < 0 {
		return f.sets[l.set]
	}
	return f.of(l.elem)
}

// chain finds the links one after the other. Each place of a link goes with
// the nearest place of the next one; it is worked out from the last link to
// the first, so that no nearer place leads into a dead end.
func (f *findings) chain(links []link) []match {
	last := len(links) - 1
	after := ordered(links[last].places(f))
	for i := last - 1; i >= 0; i-- {
		after = f.join(ordered(links[i].places(f)), after, links[i+1].next)
	}
	return after
}

// ordered gives the places by their start, the shortest first.
func ordered(all []match) []match {
	byStart := func(a, b match) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to)) }
	if slices.IsSortedFunc(all, byStart) {
		return all
	}
	all = slices.Clone(all)
	slices.SortStableFunc(all, byStart)
	return all
}

// join puts each place of heads before the nearest of tails that follows it,
// at once where next is true, within a gap otherwise.
func (f *findings) join(heads, tails []match, next bool) []match {
	n := len(f.matches)
	for _, h := range heads {
		i, _ := slices.BinarySearchFunc(tails, h.to, func(t match, to int32) int { return cmp.Compare(t.from, to) })
		if i < len(tails) && f.near(h, tails[i], next) {
			f.matches = append(f.matches, f.joined(h, tails[i], next))
		}
	}
	return f.since(n)
}

// since gives the matches that were put together after the first n.
func (f *findings) since(n int) []match { return f.matches[n:len(f.matches):len(f.matches)] }

func (f *findings) near(h, t match, next bool) bool {
	if next {
		return h.to == t.from && f.toks[t.from].before&fresh == 0
	}
	a, b := &f.toks[h.to-1], &f.toks[t.from]
	return a.sentence == b.sentence && b.at-f.toks[h.to].at <= gapWidth && !f.parted(h.to, t.from)
}

// parted reports whether a semicolon stands between two places.
func (f *findings) parted(from, to int32) bool {
	for k := from; k <= to; k++ {
		if f.toks[k].before&semi != 0 {
			return true
		}
	}
	return false
}

// joined is one match after the other; what follows at once is one piece.
func (f *findings) joined(h, t match, next bool) match {
	if next && h.parts.empty() && t.parts.empty() {
		return match{stretch: stretch{h.from, t.to}}
	}
	return f.both(h, t)
}

// both is the stretch of two matches with the parts of both.
func (f *findings) both(a, b match) match {
	from := int32(len(f.pieces))
	f.pieces = append(f.pieces, f.own(&a)...)
	f.pieces = append(f.pieces, f.own(&b)...)
	return match{stretch{min(a.from, b.from), max(a.to, b.to)}, pieceRun{from, int32(len(f.pieces))}}
}

// pair puts each place of as together with the nearest place of bs in the same
// sentence, or in one beside it where near is true, in any order.
func (f *findings) pair(as, bs []match, near bool) []match {
	n := len(f.matches)
	bs = ordered(bs)
	for _, a := range as {
		i, _ := slices.BinarySearchFunc(bs, a.from, func(b match, from int32) int { return cmp.Compare(b.from, from) })
		best := -1
		for _, k := range [2]int{i - 1, i} {
			if k >= 0 && k < len(bs) && f.together(a, bs[k], near) && (best < 0 || apart(a, bs[k]) < apart(a, bs[best])) {
				best = k
			}
		}
		if best >= 0 {
			f.matches = append(f.matches, f.both(a, bs[best]))
		}
	}
	return f.since(n)
}

func (f *findings) together(a, b match, near bool) bool {
	x, y := f.toks[a.from].sentence, f.toks[b.from].sentence
	return x == y || near && x-f.toks[b.to-1].sentence <= 1 && y-f.toks[a.to-1].sentence <= 1
}

// apart counts the tokens between two matches.
func apart(a, b match) int32 { return max(a.from-b.to, b.from-a.to, 0) }
