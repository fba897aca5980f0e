package appeal

import (
	"context"
	"fmt"
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// settled is a fact that the notice itself answers.
type settled struct {
	fact *fact
	rule string // fact/settled_by/0
	know KnownFact
}

// settle gives the facts that the notice answers: of what settles a fact the
// first condition that matches counts. They are known and not asked for, and the
// signals of causes do not count them: the words they rest on count already.
func (e *Engine) settle(ctx context.Context, v *view) ([]settled, error) {
	var out []settled
	for i := range e.pack.Facts {
		f := &e.pack.Facts[i]
		for k := range f.SettledBy {
			r := f.SettledBy[k].When.Eval(ctx, v)
			if r.Truth == rules.Failed {
				return nil, failed(ctx, r)
			}
			if r.Truth == rules.Match {
				out = append(out, newSettled(f, k, r))
				break
			}
		}
	}
	return out, nil
}

// failed is why a condition could not be answered.
func failed(ctx context.Context, r rules.Result) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	return *r.Problem
}

func newSettled(f *fact, k int, r rules.Result) settled {
	v, _ := f.value(f.SettledBy[k].Value)
	s := settled{f, fmt.Sprintf("%s/settled_by/%d", f.ID, k), KnownFact{Value: v, From: "notice"}}
	if len(r.Seen) > 0 {
		s.know.Quote, s.know.Start, s.know.End = r.Seen[0].Quote, r.Seen[0].Start, r.Seen[0].End
	}
	return s
}

// contradicted lists the facts of which the case says something else than the
// notice.
func contradicted(given rules.Declared, all []settled, c Cause) []Difference {
	var out []Difference
	for _, s := range all {
		if v, stated := given[s.fact.ID]; stated && v != s.know.Value && !told(c.Differs, factRoot+s.fact.ID) {
			out = append(out, Difference{Cause: c.Leading, Rule: s.rule, Facts: []string{factRoot + s.fact.ID}, Why: saysOtherwise, Quote: s.know.Quote, Start: s.know.Start, End: s.know.End})
		}
	}
	return out
}

// told reports whether a difference is told already by a signal.
func told(all []Difference, fact string) bool {
	return slices.ContainsFunc(all, func(d Difference) bool { return slices.Contains(d.Facts, fact) })
}

// saysOtherwise is the reason of a difference that no signal of a cause tells.
var saysOtherwise = rules.Text{
	En: "The notice says otherwise.",
	Zh: "通知的说法与此不同。",
	Ko: "통지의 내용은 이와 다릅니다.",
}

// knownFacts gives the facts of a case and those that its notice settles.
func knownFacts(given rules.Declared, all []settled) map[string]KnownFact {
	if len(given)+len(all) == 0 {
		return nil
	}
	out := make(map[string]KnownFact, len(given)+len(all))
	for _, s := range all {
		out[s.fact.ID] = s.know
	}
	for name, v := range given {
		out[name] = KnownFact{Value: v, From: "case"}
	}
	return out
}
