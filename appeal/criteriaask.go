package appeal

import (
	"context"
	"strconv"

	"github.com/reinstate-go/reinstate/rules"
)

// ask puts the condition of a check to the file, or to each of the things that it is
// about; is says whether the check is for the case. Where it is about each of some things
// and none is there, nothing can be judged.
func (k *check) ask(ctx context.Context, f *fileView) (t marks, is bool, err error) {
	if !k.Applies.IsZero() {
		switch r := k.Applies.Eval(ctx, f); r.Truth {
		case rules.Failed:
			return t, false, failed(ctx, r)
		case rules.NoMatch:
			return t, false, nil
		case rules.Unknown:
			return marks{all: 1, needs: r.Needs}, true, nil
		}
	}
	if t, err = k.askEach(ctx, f); err != nil {
		return t, false, err
	}
	return t, t.all > 0, nil
}

func (k *check) askEach(ctx context.Context, f *fileView) (t marks, err error) {
	switch {
	case !k.EachRequirement.IsZero():
		err = eachOf(ctx, &t, &k.EachRequirement, f.requirementViews(), func(v *requirementView) string { return v.Requirement.ID })
	case !k.EachAction.IsZero():
		err = eachOf(ctx, &t, &k.EachAction, f.actions, nil)
	case !k.EachItem.IsZero():
		err = eachOf(ctx, &t, &k.EachItem, f.items, func(v *itemView) string { return v.Item.Name })
	default:
		err = eachOf(ctx, &t, &k.When, []fileView{*f}, func(*fileView) string { return "" })
	}
	return t, err
}

// eachOf asks a condition of each of some things; one without a name is called by its
// number.
func eachOf[V any](ctx context.Context, t *marks, c *rules.Cond[V], all []V, name func(*V) string) error {
	for i := range all {
		r := c.Eval(ctx, &all[i])
		if r.Truth == rules.Failed {
			return failed(ctx, r)
		}
		id := strconv.Itoa(i + 1)
		if name != nil {
			id = name(&all[i])
		}
		t.add(id, r)
	}
	return nil
}

// requirementViews are the requirements that a paper can meet, or that need none: what
// cannot exist is no gap of the file.
func (f *fileView) requirementViews() (out []requirementView) {
	for i := range f.Requirements {
		if f.Requirements[i].Status != "impossible" {
			out = append(out, requirementView{f.AsOf, &f.Requirements[i]})
		}
	}
	return out
}
