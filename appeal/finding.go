package appeal

import (
	"context"
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// Finding is something about a case that its seller should know.
type Finding struct {
	ID       string        `json:"id"`
	Severity string        `json:"severity"` // blocker, warning or info
	Title    rules.Text    `json:"title"`
	Why      rules.Text    `json:"why"`
	Fix      rules.Text    `json:"fix"`
	Source   *rules.Source `json:"source,omitempty"`
	Quote    string        `json:"quote,omitempty"` // words of the notice it rests on

	verdict string
}

// holds reports whether a rule that stands by itself matches, and the first words
// that it rests on. No condition is one that always holds.
func (e *Engine) holds(ctx context.Context, v *view, when *rules.Cond[view], s *rules.Standing) (quote string, ok bool, err error) {
	if !s.HoldsOn(rules.DateOf(v.AsOf.In(rules.Korea))) || s.Experimental() {
		return "", false, nil
	}
	if when.IsZero() {
		return "", true, nil
	}
	r := when.Eval(ctx, v)
	if r.Truth == rules.Failed {
		return "", false, failed(ctx, r)
	}
	if len(r.Seen) > 0 {
		quote = r.Seen[0].Quote
	}
	return quote, r.Truth == rules.Match, nil
}

// findings lists what the rules of one family find, the gravest first.
func (e *Engine) findings(ctx context.Context, v *view, family string) ([]Finding, error) {
	var out []Finding
	for i := range e.pack.Findings {
		f := &e.pack.Findings[i]
		if f.Family != family || !e.uses(f.Profiles, f.Source) {
			continue
		}
		quote, ok, err := e.holds(ctx, v, &f.When, &f.Standing)
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, Finding{ID: f.ID, Severity: f.Severity, Title: f.Title, Why: f.Why, Fix: f.Fix, Source: e.sources[f.Source], Quote: quote, verdict: f.Verdict})
		}
	}
	slices.SortStableFunc(out, func(a, b Finding) int { return gravity(a) - gravity(b) })
	return out, nil
}

// gravity orders findings.
func gravity(f Finding) int { return slices.Index([]string{"blocker", "warning", "info"}, f.Severity) }
