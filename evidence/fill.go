package evidence

import (
	"context"
	"slices"
)

// Fill gives the papers that, added to those of a case, meet what is wanted: by the
// template of the requirement, else of a kind of paper that proves it. They are a shape of
// what has to be got: whoever has no name in the case stands under a role, as in "Carrier".
// Each is needed, and nothing is wrong with it. Where papers of the case spoil every set
// of them, those are given that would meet it by themselves. It gives nothing where
// nothing is needed, or nothing is known that would do.
func Fill(ctx context.Context, in Input, w Wanted) ([]Item, error) {
	if w.State != "" {
		return nil, nil
	}
	in.remember()
	ways := Ways(in, w)
	alone := in
	alone.Items = nil
	for _, base := range []Input{in, alone} {
		for _, way := range ways {
			t, err := Try(ctx, base, w, way)
			if err != nil {
				return nil, err
			}
			if t.Good() {
				return needed(ctx, base, w, way, in.Items)
			}
		}
	}
	return nil, nil
}

// needed leaves out of a set each paper without which it is as good, and numbers the rest
// behind all papers of the case.
func needed(ctx context.Context, in Input, w Wanted, way, all []Item) ([]Item, error) {
	for i := 0; i < len(way); {
		less := slices.Delete(slices.Clone(way), i, i+1)
		t, err := Try(ctx, in, w, less)
		if err != nil {
			return nil, err
		}
		if !t.Good() {
			i++
			continue
		}
		way = less
	}
	return numberedBehind(way, lastNumber(all)), nil
}

// Trial is what comes of papers that are added to a case.
type Trial struct {
	Status  Status   // of what is wanted
	Problem *Problem // the first that is wrong with one of them, else with the requirement
	Open    *Open    // the first that is not known of one of them
}

// Good reports whether they meet what is wanted, with nothing wrong and nothing open.
func (t Trial) Good() bool { return t.Status == Met && t.Problem == nil && t.Open == nil }

// Try adds papers to a case and holds all of them against what is wanted.
func Try(ctx context.Context, in Input, w Wanted, added []Item) (Trial, error) {
	in.Items = slices.Concat(in.Items, added)
	r, open, err := Match(ctx, in, []Wanted{w})
	if err != nil {
		return Trial{}, err
	}
	isNew := func(id string) bool { return slices.ContainsFunc(added, func(x Item) bool { return x.ID == id }) }
	t := Trial{Status: r.Requirements[0].Status}
	for _, c := range r.Items {
		if isNew(c.ID) && t.Problem == nil && len(c.Problems) > 0 {
			t.Problem = &c.Problems[0]
		}
	}
	if all := r.Requirements[0].Problems; t.Problem == nil && t.Status != Met && len(all) > 0 {
		t.Problem = &all[0]
	}
	if i := slices.IndexFunc(open, func(o Open) bool { return isNew(o.Item) || isNew(o.With) }); i >= 0 {
		t.Open = &open[i]
	}
	return t, nil
}
