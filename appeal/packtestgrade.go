package appeal

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// ofCriteria compares the grade, the scores and the points of checks with what a test
// expects.
func (x *expectation) ofCriteria(d *Diagnosis, why []Explanation) (out []TestFailure) {
	if got := string(d.Grade.Level); x.Grade != "" && got != x.Grade {
		out = append(out, TestFailure{Want: "grade: " + x.Grade, Got: "grade: " + got + barredBy(d.Grade)})
	}
	for _, name := range slices.Sorted(maps.Keys(x.Scores)) {
		c := d.Criteria.Named(name)
		if got := points(c.Score, c.Of); got != x.Scores[name] {
			out = append(out, TestFailure{Want: name + ": " + x.Scores[name], Got: name + ": " + got + inBrackets(c.told())})
		}
	}
	for _, id := range slices.Sorted(maps.Keys(x.Checks)) {
		got, open := d.Criteria.told(id)
		if got != x.Checks[id] {
			out = append(out, TestFailure{Want: id + ": " + x.Checks[id], Got: id + ": " + got + open, Why: whyCheck(why, id)})
		}
	}
	return out
}

func points(score, of int) string { return fmt.Sprintf("%d/%d", score, of) }

// barredBy are the blockers of a grade.
func barredBy(g *Grade) string {
	var ids []string
	for _, b := range g.Blockers {
		ids = append(ids, b.ID)
	}
	return inBrackets(ids)
}

// told is what came of each check of a criterion.
func (c *Criterion) told() (out []string) {
	for i := range c.Checks {
		out = append(out, c.Checks[i].ID+" "+c.Checks[i].told())
	}
	return out
}

func (c *CheckResult) told() string { return points(c.Points, c.Of) }

// told is what came of a check, and what it misses or waits for.
func (c *Criteria) told(id string) (got, rest string) {
	switch done, open := c.result(id); {
	case done != nil:
		return done.told(), lacking(done.Missed, done.Needs)
	case open != nil:
		return "open", lacking(nil, open.Needs)
	}
	return "none", ""
}

func lacking(missed, needs []string) (out string) {
	if len(missed) > 0 {
		out += ", missed by " + strings.Join(missed, ", ")
	}
	if len(needs) > 0 {
		out += ", waits for " + strings.Join(needs, ", ")
	}
	return out
}

// whyCheck explains the condition of a check: of the first thing that does not have what
// it asks for, else of the first.
func whyCheck(why []Explanation, id string) (x *Explanation) {
	for i := range why {
		if why[i].Rule.ID != id {
			continue
		}
		if x == nil || x.Result.Truth == rules.Match && why[i].Result.Truth != rules.Match {
			x = &why[i]
		}
	}
	return x
}

// criteria tells of criteria and checks that the pack does not have.
func (n *namesIn) criteria() {
	for _, name := range slices.Sorted(maps.Keys(n.x.Scores)) {
		n.key("/expect/scores"+rules.Pointer(name), "criterion", name, criterionNames)
	}
	var checks []string
	for i := range n.r.e.pack.Checks {
		checks = append(checks, n.r.e.pack.Checks[i].ID)
	}
	for _, id := range slices.Sorted(maps.Keys(n.x.Checks)) {
		n.key("/expect/checks"+rules.Pointer(id), "check", id, checks)
	}
}
