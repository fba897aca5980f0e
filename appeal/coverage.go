package appeal

import (
	"slices"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Coverage says how far the tests of a pack reach.
type Coverage struct {
	Rules        []RuleCoverage
	Requirements []RequirementCoverage
}

// RuleCoverage is how often the tests saw one rule come to each result, and how
// often they ask for it.
type RuleCoverage struct {
	Rule                     Rule
	Match, NoMatch, Unknown  int
	ExpectMatch, ExpectOther int // tests that expect it to match, and not to
	Tests                    []RuleTest
	Conditions               []ConditionCoverage
}

// A RuleTest is one test that asks for a rule.
type RuleTest struct {
	Name  string    `json:"name"`
	Pos   rules.Pos `json:"pos"`
	Match bool      `json:"match"` // it expects the rule to match, and not to otherwise
}

// ConditionCoverage is the smallest part of a rule that is true or false: a
// comparison, a method, a field.
type ConditionCoverage struct {
	Text        string
	Pos         rules.Pos
	True, False int // how often the tests saw it come to each
}

// A RequirementCoverage is how often the tests expect each state of a
// requirement.
type RequirementCoverage struct {
	ID    string // cause/id
	Pos   rules.Pos
	Tests []RequirementTest
}

// A RequirementTest is one test that says how far a requirement is met.
type RequirementTest struct {
	Name   string          `json:"name"`
	Pos    rules.Pos       `json:"pos"`
	Status evidence.Status `json:"status"`
}

// Expects reports whether some test expects a state that is one of some.
func (c *RequirementCoverage) Expects(states ...evidence.Status) bool {
	return slices.ContainsFunc(c.Tests, func(t RequirementTest) bool { return slices.Contains(states, t.Status) })
}

// BothWays reports whether the tests saw it both true and false.
func (c *ConditionCoverage) BothWays() bool { return c.True > 0 && c.False > 0 }

// RuleShare is the part of all rules, from 0 to 1, that match in some test.
func (c Coverage) RuleShare() float64 {
	hit := 0
	for _, r := range c.Rules {
		if r.Match > 0 {
			hit++
		}
	}
	return share(hit, len(c.Rules))
}

// ConditionShare is the part of all conditions, from 0 to 1, that the tests saw
// both true and false.
func (c Coverage) ConditionShare() float64 {
	hit, all := 0, 0
	for _, r := range c.Rules {
		for _, x := range r.Conditions {
			all++
			if x.BothWays() {
				hit++
			}
		}
	}
	return share(hit, all)
}

func share(hit, all int) float64 {
	if all == 0 {
		return 1
	}
	return float64(hit) / float64(all)
}

// coverer counts what the tests of a pack see.
type coverer struct {
	rules    []RuleCoverage
	index    map[string]int
	required []RequirementCoverage
}

func newCoverer(e *Engine) coverer {
	c := coverer{index: map[string]int{}, required: e.requirementPlaces()}
	for i, r := range e.rules {
		c.index[r.ID] = i
		c.rules = append(c.rules, RuleCoverage{Rule: r})
	}
	return c
}

// see counts the results of one case.
func (c *coverer) see(why []Explanation) {
	for _, x := range why {
		r := &c.rules[c.index[x.Rule.ID]]
		switch x.Result.Truth {
		case rules.Match:
			r.Match++
		case rules.NoMatch:
			r.NoMatch++
		case rules.Unknown:
			r.Unknown++
		}
		for i, p := range atoms(x.Part, nil) {
			if i == len(r.Conditions) {
				r.Conditions = append(r.Conditions, ConditionCoverage{Text: p.Text, Pos: p.Pos})
			}
			switch p.Value {
			case "true":
				r.Conditions[i].True++
			case "false", "not stated":
				r.Conditions[i].False++
			}
		}
	}
}

// atoms are the parts of a condition that hold no smaller true or false.
func atoms(p rules.Part, out []rules.Part) []rules.Part {
	n := len(out)
	for _, x := range p.Parts {
		out = atoms(x, out)
	}
	if len(out) == n && p.Bool {
		out = append(out, p)
	}
	return out
}

// expect counts what a test asks for.
func (c *coverer) expect(res TestResult, match, other []string) {
	for _, id := range match {
		c.rules[c.index[id]].ExpectMatch++
		c.name(id, RuleTest{res.Name, res.Pos, true})
	}
	for _, id := range other {
		c.rules[c.index[id]].ExpectOther++
		c.name(id, RuleTest{res.Name, res.Pos, false})
	}
}

func (c *coverer) name(id string, t RuleTest) {
	r := &c.rules[c.index[id]]
	r.Tests = append(r.Tests, t)
}

// require counts how far a test expects a requirement to be met.
func (c *coverer) require(id string, t RequirementTest) {
	if i := slices.IndexFunc(c.required, func(r RequirementCoverage) bool { return r.ID == id }); i >= 0 {
		c.required[i].Tests = append(c.required[i].Tests, t)
	}
}

func (c *coverer) coverage() Coverage {
	return Coverage{slices.Clone(c.rules), slices.Clone(c.required)}
}
