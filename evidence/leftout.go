package evidence

import (
	"cmp"
	"slices"
	"strings"
)

// leaveOut finds the papers that do not go: those that prove nothing, those that the
// notice does not take, and second copies. Where nothing is to be proved none goes.
func (x *indexing) leaveOut() {
	for i := range x.in.Items {
		if len(x.report.Requirements) == 0 {
			x.out[i] = []Problem{{ID: "nothing-to-prove", Text: Sentences["left-out/nothing-to-prove"]}}
			continue
		}
		x.out[i] = x.unfit(i)
	}
	x.leaveOutCopies()
}

// unfit tells why a paper cannot go. That it was changed, or that the notice does not
// take it, counts whether or not the rules have a fault for it.
func (x *indexing) unfit(i int) (out []Problem) {
	item := &x.in.Items[i]
	for _, p := range x.problems(i) {
		if p.Void {
			out = append(out, p)
		}
	}
	told := func(id string) bool { return slices.ContainsFunc(out, func(p Problem) bool { return p.ID == id }) }
	if is(item.Altered) && !told("altered") {
		out = append(out, Problem{ID: "altered", Void: true, Text: Sentences["left-out/altered"], Fix: Sentences["left-out/altered/fix"]})
	}
	if is(demanded(x.in.Demands, item.Kind, func(d Demand) []string { return d.Refuses })) && !told("refused-by-notice") {
		out = append(out, Problem{ID: "refused-by-notice", Void: true, Text: Sentences["left-out/refused"]})
	}
	return out
}

func is(b *bool) bool { return b != nil && *b }

func (x *indexing) problems(i int) []Problem {
	if i >= len(x.report.Items) {
		return nil
	}
	return x.report.Items[i].Problems
}

// leaveOutCopies keeps the best of the copies of one file, whatever their order.
func (x *indexing) leaveOutCopies() {
	x.sentAs = map[int]int{}
	kept := map[string]int{}
	fit := func(i int) (hash string, ok bool) {
		return strings.ToLower(x.in.Items[i].SHA256), x.in.Items[i].SHA256 != "" && len(x.out[i]) == 0
	}
	for i := range x.in.Items {
		hash, ok := fit(i)
		if before, seen := kept[hash]; ok && (!seen || x.better(i, before)) {
			kept[hash] = i
		}
	}
	for i := range x.in.Items {
		if hash, ok := fit(i); ok && kept[hash] != i {
			id := x.in.Items[kept[hash]].ID
			x.sentAs[i] = kept[hash]
			x.out[i] = []Problem{{ID: "second-copy", Text: filled("left-out/copy", id), Items: []string{id}}}
		}
	}
}

// better reports whether a paper is to be kept before a copy of it: it has fewer
// faults, or comes first by its id.
func (x *indexing) better(i, than int) bool {
	return cmp.Or(
		cmp.Compare(len(x.problems(i)), len(x.problems(than))),
		compareIDs(x.in.Items[i].ID, x.in.Items[than].ID)) < 0
}

// compareIDs puts E2 before E10.
func compareIDs(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), strings.Compare(a, b)) }
