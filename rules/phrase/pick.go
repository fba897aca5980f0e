package phrase

import (
	"cmp"
	"slices"
)

// pick keeps of matches that overlap one, in text order: what is said in one
// piece before what is pieced together over a gap, then what is stated before
// what is not, then the longest. What one word denies would otherwise hide what
// another states, and the other way round: "never scanned" holds "scanned".
func (v *voices) pick(all []match) []match {
	if apartInOrder(all) {
		return all
	}
	all = slices.Clone(all)
	slices.SortStableFunc(all, func(a, b match) int { return cmp.Or(cmp.Compare(a.from, b.from), cmp.Compare(b.to, a.to)) })
	out := all[:1]
	for _, m := range all[1:] {
		last := &out[len(out)-1]
		switch {
		case m.from >= last.to:
			out = append(out, m)
		case v.surer(&m, last):
			*last = m
		}
	}
	return out
}

// apartInOrder reports whether each match begins behind the one before it.
func apartInOrder(all []match) bool {
	for i := 1; i < len(all); i++ {
		if all[i].from < all[i-1].to {
			return false
		}
	}
	return true
}

// surer reports whether m is taken before another match that it overlaps.
func (v *voices) surer(m, x *match) bool {
	if whole := m.parts.empty(); whole != x.parts.empty() {
		return whole
	}
	if !m.parts.empty() {
		if stated := v.judge(m) == Asserted; stated != (v.judge(x) == Asserted) {
			return stated
		}
	}
	return m.to-m.from > x.to-x.from
}
