package appeal

import (
	"context"
	"slices"
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// Action is something to do, or not to do.
type Action struct {
	ID     string        `json:"id"`
	Kind   string        `json:"kind"` // do or do-not
	Text   rules.Text    `json:"text"`
	Who    string        `json:"who"`          // seller, registrant, provider or lawyer
	By     *time.Time    `json:"by,omitempty"` // where it is known
	Why    rules.Text    `json:"why"`
	Fixes  []string      `json:"fixes,omitempty"` // ids of what of the first way to the next grade it does
	Source *rules.Source `json:"source,omitempty"`
}

// actions lists what to do, then what not to do, each in the order of the pack. Where
// there is nothing to appeal there is nothing to do for it.
func (e *Engine) actions(ctx context.Context, v *view, d *Diagnosis) ([]Action, error) {
	if d.Eligibility.Verdict == Ineligible {
		return nil, nil
	}
	var out []Action
	for i := range e.pack.Actions {
		a := &e.pack.Actions[i]
		if len(a.Causes) > 0 && !slices.Contains(a.Causes, d.Cause.Leading) || !e.uses(a.Profiles, a.Source) {
			continue
		}
		_, ok, err := e.holds(ctx, v, &a.When, &a.Standing)
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, Action{ID: a.ID, Kind: a.Kind, Text: a.Text, Who: a.Who, By: d.Timeline.by(a.By, d.AsOf), Why: a.Why, Source: e.sources[a.Source]})
		}
	}
	slices.SortStableFunc(out, func(a, b Action) int { return slices.Index(actionKinds, a.Kind) - slices.Index(actionKinds, b.Kind) })
	return out, nil
}

var actionKinds = []string{"do", "do-not"}

// by is the instant that an action names, where the timeline knows it.
func (t *Timeline) by(name string, now time.Time) *time.Time {
	switch {
	case name == "now":
		return &now
	case t == nil:
		return nil
	case name == "safe-by" && t.SafeBy != nil:
		return t.SafeBy
	case name == "safe-by":
		return t.WorkBy
	case name == "deadline" && t.Deadline != nil:
		return &t.Deadline.At
	}
	return nil
}

// withFixes adds what the cheapest way to the next grade takes, behind what is to be done
// at once and before what is not to be done.
func withFixes(all []Action, fixes []Fix, t *Timeline) []Action {
	at := slices.IndexFunc(all, func(a Action) bool { return a.Kind == "do-not" })
	if at < 0 {
		at = len(all)
	}
	var more []Action
	for _, f := range fixes {
		who := "seller"
		if f.Kind == SignLetter {
			who = "registrant"
		}
		more = append(more, Action{ID: f.ID, Kind: "do", Text: f.Title, Who: who, By: t.by("safe-by", time.Time{}), Why: f.Text, Fixes: []string{f.ID}})
	}
	return slices.Insert(all, at, more...)
}
