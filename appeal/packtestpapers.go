package appeal

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// ofRequirements compares how far requirements are met with what a test expects.
func (r *testRun) ofRequirements(doc *testDoc, x *expectation, d *Diagnosis) (out []TestFailure) {
	for _, id := range slices.Sorted(maps.Keys(x.Requirements)) {
		got := resultsNamed(d.Evidence, r.requirementNamed(doc, id))
		if len(got) == 1 && got[0].Status == x.Requirements[id] {
			continue
		}
		about := id + r.requirementTitle(doc, id, got) + ": "
		out = append(out, TestFailure{Want: about + string(x.Requirements[id]), Got: about + metAs(d.Evidence, got)})
	}
	return out
}

// requirementNamed is the whole id of a requirement, where a test means that of its
// own cause; a demand of the notice, and what other tests name, stays as it is.
func (r *testRun) requirementNamed(doc *testDoc, id string) string {
	if own := doc.of() + "/" + id; slices.Contains(r.e.requirementIDs(), own) {
		return own
	}
	return id
}

// resultsNamed are the requirements of a case that have a name: cause/id, or the id
// alone.
func resultsNamed(rep *evidence.Report, name string) (out []evidence.Result) {
	if rep == nil {
		return nil
	}
	for _, x := range rep.Requirements {
		if x.ID == name || x.Cause+"/"+x.ID == name {
			out = append(out, x)
		}
	}
	return out
}

// metAs says what came of a requirement: its state with what is wrong, or why there
// is none to tell.
func metAs(rep *evidence.Report, got []evidence.Result) string {
	switch {
	case len(got) == 1:
		return string(got[0].Status) + inBrackets(problemIDs(got[0].Problems))
	case len(got) > 1:
		return "asked for by two causes: " + requirementsIn(got)
	case rep == nil || len(rep.Requirements) == 0:
		return "nothing is asked for"
	}
	return "not asked for, but " + requirementsIn(rep.Requirements)
}

func requirementsIn(list []evidence.Result) string {
	var out []string
	for _, x := range list {
		out = append(out, x.Cause+"/"+x.ID)
	}
	return strings.Join(out, ", ")
}

// requirementTitle is what a requirement is called.
func (r *testRun) requirementTitle(doc *testDoc, id string, got []evidence.Result) string {
	if len(got) > 0 {
		return inBrackets([]string{got[0].Title.En})
	}
	whole := r.requirementNamed(doc, id)
	for i := range r.e.pack.Causes {
		c := &r.e.pack.Causes[i]
		for k := range c.Requires {
			if whole == c.ID+"/"+c.Requires[k].ID {
				return inBrackets([]string{c.Requires[k].Title.En})
			}
		}
	}
	return ""
}

// ofPapers compares what is wrong with papers, notes among it, with what a test
// expects: no more and no less. A failure explains the first rule that it is about.
func (r *testRun) ofPapers(x *expectation, c *Case, d *Diagnosis, why []Explanation) (out []TestFailure) {
	for _, id := range slices.Sorted(maps.Keys(x.Papers)) {
		want, got := distinct(x.Papers[id]), faultsOf(d.Evidence, id)
		if slices.Equal(want, got) {
			continue
		}
		about := id + inBrackets([]string{r.paperName(c, id)}) + ": "
		out = append(out, TestFailure{Want: about + orFaultless(want), Got: about + orFaultless(got), Why: whyFault(why, id, want, got)})
	}
	return out
}

// faultsOf are the ids of what is wrong with a paper, and of what is noted.
func faultsOf(rep *evidence.Report, id string) []string {
	i := slices.IndexFunc(rep.Items, func(x evidence.Checked) bool { return x.ID == id })
	return distinct(problemIDs(slices.Concat(rep.Items[i].Problems, rep.Items[i].Notes)))
}

// whyFault explains the rule by which a paper has a fault that is not expected, or
// lacks one that is.
func whyFault(why []Explanation, paper string, want, got []string) *Explanation {
	for i := range why {
		id := why[i].Rule.ID
		if why[i].Item == paper && why[i].Rule.Kind == "fault" && slices.Contains(want, id) != slices.Contains(got, id) {
			return &why[i]
		}
	}
	return nil
}

// paperName is the kind of a paper in words.
func (r *testRun) paperName(c *Case, id string) string {
	i := slices.IndexFunc(c.Evidence, func(x evidence.Item) bool { return x.ID == id })
	if c.Evidence[i].Kind == "" {
		return "a paper of no kind"
	}
	return r.e.paperTitle([]string{c.Evidence[i].Kind}).En
}

func problemIDs(list []evidence.Problem) (out []string) {
	for _, p := range list {
		out = append(out, p.ID)
	}
	return distinct(out)
}

func distinct(ids []string) []string { return slices.Compact(slices.Sorted(slices.Values(ids))) }

func inBrackets(words []string) string {
	if len(words) == 0 {
		return ""
	}
	return " (" + strings.Join(words, ", ") + ")"
}

func orFaultless(ids []string) string {
	if len(ids) == 0 {
		return "faultless"
	}
	return strings.Join(ids, ", ")
}

// faultsExpected are the faults that a test expects some paper to have, and the one
// that it is about where a paper must not have it.
func (r *testRun) faultsExpected(doc *testDoc, x *expectation) (has, hasNot []string) {
	var faults []string
	for i := range r.e.pack.Faults {
		faults = append(faults, r.e.pack.Faults[i].ID)
	}
	for _, id := range slices.Sorted(maps.Keys(x.Papers)) {
		for _, p := range x.Papers[id] {
			if slices.Contains(faults, p) {
				has = append(has, p)
			}
		}
		if own := doc.of(); slices.Contains(faults, own) && !slices.Contains(x.Papers[id], own) {
			hasNot = append(hasNot, own)
		}
	}
	return distinct(has), distinct(hasNot)
}

// requirementIDs are the whole ids of all requirements of the pack.
func (e *Engine) requirementIDs() (out []string) {
	for i := range e.pack.Causes {
		c := &e.pack.Causes[i]
		for k := range c.Requires {
			out = append(out, c.ID+"/"+c.Requires[k].ID)
		}
	}
	return out
}

// requirementPlaces are all requirements of the pack, none of which is tested yet.
func (e *Engine) requirementPlaces() (out []RequirementCoverage) {
	for i := range e.pack.Causes {
		c := &e.pack.Causes[i]
		for k := range c.Requires {
			out = append(out, RequirementCoverage{ID: c.ID + "/" + c.Requires[k].ID, Pos: e.tree.Pos("cause", c.ID, rules.Pointer("requires", strconv.Itoa(k)))})
		}
	}
	return out
}
