package notice

import (
	"cmp"
	"slices"

	"github.com/reinstate-go/reinstate/rules/mention"
)

// The kinds of words that a careful person should still look at.
const (
	UnreadNumber   = "number"
	UnreadDate     = "date"
	UnreadSanction = "sanction"
	UnreadDemand   = "demand"
)

// unread gives the words of the notice that hold a number, a day or time, a
// sanction or a demand which no field took, in text order.
func (r *reader) unread(n *Notice) []Field[string] {
	l := &leftovers{r: r, taken: make([]bool, len(r.text)), read: map[int]bool{}}
	for _, f := range n.Fields() {
		l.take(span{f.Start, f.End})
	}
	for _, d := range n.Doubts {
		l.take(span{d.Start, d.End})
	}
	for _, i := range r.imposed {
		if i.asserted {
			l.add(UnreadSanction, i.place)
		}
	}
	for _, s := range r.scan.Sentences() {
		if here := (span{s.Start, s.End}); !l.read[r.sentenceAt(s.Start)] && r.asksHere(s) {
			l.add(UnreadDemand, here)
		}
	}
	l.days()
	l.numbers()
	slices.SortStableFunc(l.out, func(a, b Field[string]) int { return cmp.Compare(a.Start, b.Start) })
	return l.out
}

// leftovers gathers what no field took.
type leftovers struct {
	r     *reader
	taken []bool       // bytes of the text
	read  map[int]bool // sentences from which a field was read
	out   []Field[string]
}

func (l *leftovers) take(s span) {
	for i := s.start; i < s.end; i++ {
		l.taken[i] = true
	}
	if s.end > 0 {
		l.read[l.r.sentenceAt(s.start)] = true
	}
}

// add adds words of the notice itself, unless some of them are taken.
func (l *leftovers) add(kind string, s span) {
	if s.start >= s.end || !l.r.spoken(s.start) || slices.Contains(l.taken[s.start:s.end], true) {
		return
	}
	l.out = append(l.out, *l.r.field(kind, s))
	for i := s.start; i < s.end; i++ {
		l.taken[i] = true
	}
}

// days adds days and lengths of time.
func (l *leftovers) days() {
	addAll(l, UnreadDate, l.r.named.Dates)
	addAll(l, UnreadDate, l.r.named.Relatives)
	addAll(l, UnreadDate, l.r.named.Periods)
}

// numbers adds the numbers of papers, sums, shares and counts.
func (l *leftovers) numbers() {
	addAll(l, UnreadNumber, l.r.named.IDs)
	addAll(l, UnreadNumber, l.r.named.Money)
	addAll(l, UnreadNumber, l.r.named.Ratios)
	addAll(l, UnreadNumber, l.r.named.Quantities)
}

func addAll[T interface{ Place() mention.Span }](l *leftovers, kind string, all []T) {
	for _, m := range all {
		p := m.Place()
		l.add(kind, span{p.Start, p.End})
	}
}
