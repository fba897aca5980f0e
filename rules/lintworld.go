package rules

import (
	"math"
	"slices"
	"time"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
)

// Limits of the search through all cases of a condition. Beyond them [Cond.Lint]
// and [Related] say nothing.
const (
	maxLintAtoms  = 12
	maxLintWorlds = 1 << 16
)

// A world gives every subject one of its states, and a state every atom its
// answer. The states of a subject are told apart by these answers alone, so a
// number that is compared with 3 has three of them.
//
// What is looked at may be more than what can be (two subjects are free of each
// other, even where one holds the other), never less. So what holds in all
// worlds holds in all views.

// state is the answers of a subject's atoms, in the order they are listed.
type state []answers

// worlds calls f for every world of these atoms until f returns false. It gives
// false where there are too many to look at.
//
// With whole, the subjects may be absent as well. Without, they are absent only
// where that makes a difference to what can be yes: under has() and under a
// closed root. Elsewhere an absent subject leaves its atoms unsure, and a part
// that is yes with an unsure atom is yes with the atom decided either way.
func worlds(as []*atom, whole bool, f func() bool) bool {
	if len(as) > maxLintAtoms {
		return false
	}
	groups := bySubject(as)
	all, n := make([][]state, len(groups)), 1
	for i, g := range groups {
		all[i] = g[0].of.states(g, whole)
		if n *= len(all[i]); n > maxLintWorlds {
			return false
		}
	}
	at := make([]int, len(groups))
	for range n {
		for i, g := range groups {
			for j, a := range g {
				a.now = all[i][at[i]][j]
			}
		}
		if !f() {
			return true
		}
		for i := range at {
			if at[i]++; at[i] < len(all[i]) {
				break
			}
			at[i] = 0
		}
	}
	return true
}

func bySubject(as []*atom) [][]*atom {
	var out [][]*atom
	at := map[*subject]int{}
	for _, a := range as {
		i, ok := at[a.of]
		if !ok {
			i = len(out)
			at[a.of] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], a)
	}
	return out
}

// states lists the ways in which the subject can answer these atoms.
func (s *subject) states(as []*atom, whole bool) []state {
	var out []state
	add := func(answer func(*atom) answers) {
		st := make(state, len(as))
		for i, a := range as {
			st[i] = answer(a)
		}
		if !slices.ContainsFunc(out, func(o state) bool { return slices.Equal(o, st) }) {
			out = append(out, st)
		}
	}
	for _, v := range s.samples(as) {
		add(func(a *atom) answers { return a.answer(v) })
	}
	asked := slices.ContainsFunc(as, func(a *atom) bool { return a.op == "has" })
	if s.closed {
		add(func(*atom) answers { return no })
	}
	if (whole || asked) && !s.known {
		add(func(a *atom) answers { return a.orHas(unsure, no) })
	}
	if whole && !s.known {
		add(func(a *atom) answers { return a.orHas(unsure, yes) })
	}
	return out
}

// orHas gives b for has() and a for any other question.
func (a *atom) orHas(other, has answers) answers {
	if a.op == "has" {
		return has
	}
	return other
}

// notOrdered is a value that equals nothing and has no order.
var notOrdered ref.Val = types.Double(math.NaN())

// samples are values of the subject with at least one from every stretch in
// which no atom changes its answer: the values it is compared with, and their
// neighbours on both sides.
func (s *subject) samples(as []*atom) []ref.Val {
	switch {
	case s.domain != nil:
		return s.domain
	case s.kind == presenceOnly:
		return []ref.Val{types.True}
	case s.kind == types.BoolKind:
		return []ref.Val{types.True, types.False}
	}
	var out []ref.Val
	for _, a := range as {
		for _, v := range a.vals {
			out = append(out, v)
			out = append(out, neighbours(v)...)
		}
	}
	if s.kind == types.DoubleKind {
		out = append(out, notOrdered)
	}
	for _, v := range []ref.Val{s.least, s.most} {
		if v != nil {
			out = append(out, v)
		}
	}
	if len(out) == 0 {
		return []ref.Val{types.True} // compared with nothing: any value will do
	}
	return slices.DeleteFunc(out, func(v ref.Val) bool {
		return s.least != nil && before(v, s.least) || s.most != nil && before(s.most, v)
	})
}

func before(a, b ref.Val) bool { return a.(traits.Comparer).Compare(b) == types.IntNegOne }

// neighbours are values just beside v. The one before a text is the first of
// all texts: nothing lies between them that a sample of another text misses.
func neighbours(v ref.Val) []ref.Val {
	switch x := v.(type) {
	case types.Int:
		return intsBeside(x)
	case types.Double:
		return []ref.Val{types.Double(math.Nextafter(float64(x), math.Inf(-1))), types.Double(math.Nextafter(float64(x), math.Inf(1)))}
	case types.String:
		return []ref.Val{types.String(""), x + "\x00"}
	case dateValue:
		return []ref.Val{dateValue(Date(x).AddDays(-1)), dateValue(Date(x).AddDays(1))}
	case types.Timestamp:
		return []ref.Val{types.Timestamp{Time: x.Time.Add(-time.Nanosecond)}, types.Timestamp{Time: x.Time.Add(time.Nanosecond)}}
	case types.Duration:
		return []ref.Val{types.Duration{Duration: x.Duration - 1}, types.Duration{Duration: x.Duration + 1}}
	}
	return nil
}

func intsBeside(x types.Int) (out []ref.Val) {
	if x > math.MinInt64 {
		out = append(out, x-1)
	}
	if x < math.MaxInt64 {
		out = append(out, x+1)
	}
	return out
}
