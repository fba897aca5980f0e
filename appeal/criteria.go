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

// result is what came of a check: judged, or open; neither where it is not for the case.
func (c *Criteria) result(id string) (*CheckResult, *OpenCheck) {
	for _, name := range criterionNames {
		x := c.Named(name)
		if i := slices.IndexFunc(x.Checks, func(k CheckResult) bool { return k.ID == id }); i >= 0 {
			return &x.Checks[i], nil
		}
		if i := slices.IndexFunc(x.Open, func(k OpenCheck) bool { return k.ID == id }); i >= 0 {
			return nil, &x.Open[i]
		}
	}
	return nil, nil
}

// Criterion is one criterion: its score is the sum of the points of its checks and
// nothing else.
type Criterion struct {
	Score  int           `json:"score"`            // points, 0 to Of
	Of     int           `json:"of"`               // the points that could be judged, 0 to 100
	Checks []CheckResult `json:"checks,omitempty"` // those that could be judged, in the order of the pack
	Open   []OpenCheck   `json:"open,omitempty"`   // those that could not; they count for nothing
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
	Passed bool          `json:"passed"`           // nothing that could be judged lacks it
	Points int           `json:"points"`           // 0 to Of
	Of     int           `json:"of"`               // what it is worth here: less than in the pack where a part could not be judged
	Missed []string      `json:"missed,omitempty"` // what does not have it: ids of requirements or items, actions by their number from 1
	Needs  []string      `json:"needs,omitempty"`  // what the rest waits for to be judged
	Why    rules.Text    `json:"why"`
	Fix    rules.Text    `json:"fix,omitzero"` // absent where it is passed
	Source *rules.Source `json:"source,omitempty"`

	rule *check
}

// OpenCheck is a check that could not be judged yet.
type OpenCheck struct {
	ID     string        `json:"id"`
	Worth  int           `json:"worth"`           // the points that it is worth once it can be judged
	Needs  []string      `json:"needs,omitempty"` // what it waits for: plan, letter, stance, or paths
	Why    rules.Text    `json:"why"`
	Fix    rules.Text    `json:"fix"`
	Source *rules.Source `json:"source,omitempty"`

	rule *check
}

// criteria asks all checks of the pack that are for a case.
func (e *Engine) criteria(ctx context.Context, f *fileView) (*Criteria, error) {
	out := &Criteria{}
	for i := range e.pack.Checks {
		k := &e.pack.Checks[i]
		if !k.isFor(f) {
			continue
		}
		m, is, err := k.marked(ctx, f)
		if err != nil {
			return nil, err
		}
		if is {
			out.Named(k.Criterion).add(k, m, e.sources[k.Source])
		}
	}
	return out, nil
}

// isFor reports whether a check is for a case at all, by its day and its mode. Where there
// is nothing to appeal, nothing is checked.
func (k *check) isFor(f *fileView) bool {
	return k.HoldsOn(rules.DateOf(f.AsOf.In(rules.Korea))) && !k.Experimental() && f.File.Verdict != string(Ineligible) &&
		(f.File.Mode == "" || k.inMode(f.File.Mode))
}

// inMode reports whether a check is for the appeals of a mode.
func (k *check) inMode(mode string) bool { return len(k.Modes) == 0 || slices.Contains(k.Modes, mode) }

// marked asks a check; is says whether it applies.
func (k *check) marked(ctx context.Context, f *fileView) (m marks, is bool, err error) {
	if part := f.lacks(k); part != "" {
		return marks{all: 1, needs: []string{part}}, true, nil
	}
	return k.ask(ctx, f)
}

// add counts a check: each of several things that it is about has its share of the points.
func (c *Criterion) add(k *check, m marks, s *rules.Source) {
	if m.judged == 0 {
		c.Open = append(c.Open, OpenCheck{ID: k.ID, Worth: k.Points, Needs: m.needs, Why: k.Why, Fix: k.Fix, Source: s, rule: k})
		return
	}
	r := CheckResult{ID: k.ID, Passed: m.passed == m.judged, Points: k.Points * m.passed / m.all, Of: k.Points * m.judged / m.all,
		Missed: m.missed, Needs: m.needs, Why: k.Why, Fix: k.Fix, Source: s, rule: k}
	if r.Passed && m.judged == m.all {
		r.Fix = rules.Text{}
	}
	c.Score, c.Of, c.Checks = c.Score+r.Points, c.Of+r.Of, append(c.Checks, r)
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
	missed, needs       []string
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
			if !slices.Contains(t.needs, n) {
				t.needs = append(t.needs, n)
			}
		}
	}
}
