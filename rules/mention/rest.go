package mention

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// rest reads what is neither a date, a clause nor a period. It goes over the
// tokens once more, since a date is told by what stands around it and a number
// is a count only where it is nothing else.
func (r *reader) rest(m *Mentions) {
	for i := 0; i < len(r.toks); {
		r.scoreWord(i)
		i = max(r.other(m, i), i+1)
	}
	m.Dates = outside(m.Dates, func(d Date) Span { return d.Span }, m.Contacts)
	m.Periods = outside(m.Periods, func(p Period) Span { return p.Span }, m.Contacts)
	m.Quantities = withDays(m.Quantities, m.Periods)
}

func (r *reader) other(m *Mentions, i int) int {
	if end := r.contact(m, i); end > i {
		return end
	}
	if d, end := r.relative(i); end > i {
		m.Relatives = append(m.Relatives, d)
		return end
	}
	if end := r.company(m, i); end > i {
		return end
	}
	if end := r.id(m, i); end > i {
		return end
	}
	if r.held[i] {
		return i
	}
	return r.amounts(m, i)
}

// amounts reads sums, quantities, shares and times of day.
func (r *reader) amounts(m *Mentions, i int) int {
	if !r.begins(i, startsAmount) {
		return i
	}
	if s, end := r.money(i); end > i {
		m.Money = append(m.Money, s)
		return end
	}
	if end := r.ratio(m, i); end > i {
		return end
	}
	if q, end := r.quantity(i); end > i {
		return r.among(m, q, end)
	}
	t, end := r.timeOfDay(i)
	if end > i {
		m.Times = append(m.Times, t)
	}
	return end
}

// outside leaves out what lies in an address or a telephone number.
func outside[T any](all []T, at func(T) Span, places []Contact) []T {
	k, kept := 0, all[:0]
	for _, x := range all {
		s := at(x)
		for k < len(places) && places[k].End <= s.Start {
			k++
		}
		if k == len(places) || s.Start < places[k].Start || s.End > places[k].End {
			kept = append(kept, x)
		}
	}
	return kept
}

// withDays adds the periods that are told in days to the quantities, in text order.
func withDays(qs []Quantity, ps []Period) []Quantity {
	if len(ps) == 0 {
		return qs
	}
	out := make([]Quantity, 0, len(qs)+len(ps))
	for _, p := range ps {
		if p.Unit != Days && p.Unit != BusinessDays || p.Left {
			continue
		}
		for len(qs) > 0 && qs[0].Start < p.Start {
			out, qs = append(out, qs[0]), qs[1:]
		}
		out = append(out, Quantity{p.Span, float64(p.Amount), float64(p.Most), Day})
	}
	return append(out, qs...)
}

// foldedText is what stands in some tokens: folded, with single blanks.
func (r *reader) foldedText(i, end int) string {
	s := norm.NFKC.String(r.text[r.toks[i].start:r.toks[end-1].end])
	return strings.Join(strings.Fields(s), " ")
}
