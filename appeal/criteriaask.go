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
		err = eachOf(ctx, &t, &k.EachRequirement, f.requirementViews(), (*requirementView).name)
	case !k.EachAction.IsZero():
		err = eachOf(ctx, &t, &k.EachAction, f.actions, (*actionView).name)
	case !k.EachItem.IsZero():
		err = eachOf(ctx, &t, &k.EachItem, f.items, (*itemView).name)
	default:
		err = eachOf(ctx, &t, &k.When, []fileView{*f}, func(*fileView, int) string { return "" })
	}
	return t, err
}

// What each of some things is called: actions have only their number.
func (v *requirementView) name(int) string { return v.Requirement.ID }
func (*actionView) name(i int) string      { return strconv.Itoa(i + 1) }
func (v *itemView) name(int) string        { return v.Item.Name }

// eachOf asks a condition of each of some things.
func eachOf[V any](ctx context.Context, t *marks, c *rules.Cond[V], all []V, name func(v *V, i int) string) error {
	for i := range all {
		r := c.Eval(ctx, &all[i])
		if r.Truth == rules.Failed {
			return failed(ctx, r)
		}
		t.add(name(&all[i], i), r)
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
