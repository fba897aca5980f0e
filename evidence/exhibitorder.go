package evidence

import (
	"cmp"
	"slices"
)

// rank is a place among the papers of a requirement, strong ones first.
type rank struct{ requirement, paper int }

func (a rank) compare(b rank) int {
	return cmp.Or(cmp.Compare(a.requirement, b.requirement), cmp.Compare(a.paper, b.paper))
}

// order lists the papers that go: originals by the first place at which they, a copy
// or a translation of theirs stand, and behind each its translations.
func (x *indexing) order() []int {
	x.proofs = x.ranks()
	behind := map[int][]int{}
	var originals []int
	for i := range x.in.Items {
		original, is := x.of[i]
		switch {
		case len(x.out[i]) > 0:
		case is:
			behind[original] = append(behind[original], i)
		default:
			originals = append(originals, i)
		}
	}
	slices.SortStableFunc(originals, func(a, b int) int {
		return cmp.Or(x.first(a).compare(x.first(b)), byID(x.in.Items[a].ID, x.in.Items[b].ID))
	})
	var out []int
	for _, i := range originals {
		out = append(append(out, i), behind[i]...)
	}
	return out
}

// ranks tells of each original the places at which it, its copies and its
// translations stand.
func (x *indexing) ranks() map[int][]rank {
	at := map[string][]rank{}
	for i := range x.report.Requirements {
		for k, id := range x.report.Requirements[i].Items {
			at[id] = append(at[id], rank{i, k})
		}
	}
	out := map[int][]rank{}
	for i := range x.in.Items {
		o := x.original(i)
		out[o] = append(out[o], at[x.in.Items[i].ID]...)
	}
	for o := range out {
		slices.SortFunc(out[o], rank.compare)
	}
	return out
}

// first is the first place of an original, behind all others where it has none.
func (x *indexing) first(i int) rank {
	if all := x.proofs[i]; len(all) > 0 {
		return all[0]
	}
	return rank{requirement: len(x.report.Requirements)}
}

// original is the paper that goes in front: of a translation what it translates, of
// a second copy the one that is kept.
func (x *indexing) original(i int) int {
	if kept, copied := x.sentAs[i]; copied {
		i = kept
	}
	if original, is := x.of[i]; is {
		return original
	}
	return i
}
