package appeal

import (
	"context"
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// Criteria say how far a file is done, by the four criteria that appeals are reviewed by
// according to the guide of March 2026.
type Criteria struct {
	Clarity          Criterion `json:"clarity"`           // it answers what the notice says
	Evidence         Criterion `json:"evidence"`          // what must be proved is
	Accountability   Criterion `json:"accountability"`    // the seller answers for it
	CorrectiveAction Criterion `json:"corrective_action"` // what is done about it
}

// criterionNames are the criteria in their order.
var criterionNames = []string{"clarity", "evidence", "accountability", "corrective_action"}

// CriterionNames lists the criteria by their names in JSON, in their order.
func CriterionNames() []string { return slices.Clone(criterionNames) }

// Named gives the criterion of a name as in JSON, nil for any other name.
func (c *Criteria) Named(name string) *Criterion {
	switch name {
	case "clarity":
		return &c.Clarity
	case "evidence":
		return &c.Evidence
	case "accountability":
		return &c.Accountability
	case "corrective_action":
		return &c.CorrectiveAction
	}
	return nil
}

// Criterion is one criterion: its score is the sum of the points of its checks and
// nothing else.
type Criterion struct {
	Score  int           `json:"score"`            // points, 0 to Of
	Of     int           `json:"of"`               // the points that could be judged, 0 to 100
	Checks []CheckResult `json:"checks,omitempty"` // in the order of the pack
}

// Share is the score in hundredths of what could be judged; 0 where nothing could.
func (c *Criterion) Share() int {
	if c.Of == 0 {
		return 0
	}
	return 100 * c.Score / c.Of
}

// CheckResult is one check of the pack with what came of it.
type CheckResult struct {
	ID     string        `json:"id"`
	Passed *bool         `json:"passed,omitempty"` // absent where it could not be judged
	Points int           `json:"points"`           // 0 to Of
	Of     int           `json:"of"`               // what it is worth here: 0 where it could not be judged, less than in the pack where a part could not
	Missed []string      `json:"missed,omitempty"` // what does not have it: ids of requirements or items, actions by their number from 1
	Open   []string      `json:"open,omitempty"`   // what it waits for to be judged
	Why    rules.Text    `json:"why"`
	Fix    rules.Text    `json:"fix,omitzero"` // absent where it is passed
	Source *rules.Source `json:"source,omitempty"`

	rule *check
}

// criteria asks all checks of the pack that are for a case.
func (e *Engine) criteria(ctx context.Context, f *fileView) (*Criteria, error) {
	out := &Criteria{}
	for i := range e.pack.Checks {
		k := &e.pack.Checks[i]
		r, is, err := e.check(ctx, k, f)
		if err != nil {
			return nil, err
		}
		if is {
			c := out.Named(k.Criterion)
			c.Score, c.Of, c.Checks = c.Score+r.Points, c.Of+r.Of, append(c.Checks, r)
		}
	}
	return out, nil
}

// check asks one check; is says whether it is for the case at all.
func (e *Engine) check(ctx context.Context, k *check, f *fileView) (r CheckResult, is bool, err error) {
	if !k.HoldsOn(rules.DateOf(f.AsOf.In(rules.Korea))) || k.Experimental() || f.File.Verdict == string(Ineligible) {
		return r, false, nil
	}
	if len(k.Modes) > 0 && f.File.Mode != "" && !slices.Contains(k.Modes, f.File.Mode) {
		return r, false, nil
	}
	r = CheckResult{ID: k.ID, Why: k.Why, Fix: k.Fix, Source: e.sources[k.Source], rule: k}
	var t marks
	if part := f.lacks(k); part != "" {
		t = marks{all: 1, open: []string{part}}
	} else if t, is, err = k.ask(ctx, f); err != nil || !is {
		return r, false, err
	}
	r.count(t)
	return r, true, nil
}

// lacks names what a check looks at and the case does not have yet.
func (f *fileView) lacks(k *check) string {
	switch {
	case k.Part == "notice" && f.Notice == nil:
		return "notice"
	case k.Part == "plan" && f.Plan == nil:
		return "plan"
	case k.Part == "letter" && f.Letter == nil:
		return "letter"
	case len(k.Modes) > 0 && f.File.Mode == "":
		return "stance"
	}
	return ""
}

// marks counts what a check came to.
type marks struct {
	passed, judged, all int
	missed, open        []string
}

// count turns a marks into points: each of several things has its share of them.
func (c *CheckResult) count(t marks) {
	c.Missed, c.Open = t.missed, t.open
	if t.judged == 0 {
		return
	}
	yes := t.passed == t.judged
	c.Passed = &yes
	c.Of = c.rule.Points * t.judged / t.all
	c.Points = c.rule.Points * t.passed / t.all
	if yes && t.judged == t.all {
		c.Fix = rules.Text{}
	}
}

// add counts one answer; name is what was asked about, empty where it is the file.
func (t *marks) add(name string, r rules.Result) {
	t.all++
	switch r.Truth {
	case rules.Match:
		t.passed++
		t.judged++
	case rules.NoMatch:
		t.judged++
		if name != "" {
			t.missed = append(t.missed, name)
		}
	case rules.Unknown:
		for _, n := range r.Needs {
			if !slices.Contains(t.open, n) {
				t.open = append(t.open, n)
			}
		}
	}
}
