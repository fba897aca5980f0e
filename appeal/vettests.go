package appeal

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
)

// tested tells of rules that the tests do not hold from both sides. Of a
// document without any test that alone is told.
func (v *vetter) tested() {
	var docs []string
	for _, t := range v.tests.tests.Tests {
		docs = append(docs, t.ID)
	}
	bare := map[string]bool{}
	all := v.tests.expected()
	v.required(all.Requirements, docs)
	for _, c := range all.Rules {
		r := c.Rule
		if !slices.Contains(docs, r.In) {
			if !bare[r.In] {
				v.tell("no-test-file", place{v.documentKind(r), r.In, ""}, fmt.Sprintf("no file tests %q", r.In), "write one: "+r.In+testSuffix)
			}
			bare[r.In] = true
			continue
		}
		if c.ExpectMatch == 0 {
			v.tellAt("no-match-case", r.Pos, v.conds[r.Pos], fmt.Sprintf("no test expects %s to match", r.ID), "add a case to "+r.In+testSuffix+" with it under match")
		}
		if c.ExpectOther == 0 {
			v.tellAt("no-near-miss", r.Pos, v.conds[r.Pos], fmt.Sprintf("no test expects %s not to match", r.ID), "add the nearest case that it must leave alone, with it under no_match or unknown")
		}
	}
}

// required tells of requirements that the tests of their cause do not hold from both
// sides.
func (v *vetter) required(list []RequirementCoverage, docs []string) {
	for i := range list {
		r := &list[i]
		cause, _, _ := strings.Cut(r.ID, "/")
		if !slices.Contains(docs, cause) {
			continue
		}
		if !r.Expects(evidence.Met) {
			v.tellAt("no-met-case", r.Pos, "", fmt.Sprintf("no test expects %s to be met", r.ID), "add a case with papers that meet it to "+cause+testSuffix)
		}
		if !r.Expects(evidence.Weak, evidence.Missing) {
			v.tellAt("no-unmet-case", r.Pos, "", fmt.Sprintf("no test expects %s to be weak or missing", r.ID), "add the nearest papers that do not meet it to "+cause+testSuffix)
		}
	}
}

// documentKind is the kind of document that a rule stands in.
func (v *vetter) documentKind(r Rule) string {
	switch r.Kind {
	case "signal", "requirement", "accept":
		if slices.ContainsFunc(v.e.pack.Common, func(c common) bool { return c.ID == r.In }) {
			return "common"
		}
		return "cause"
	case "beside":
		return "pack"
	}
	return r.Kind
}

// expecting tells of cases that expect nothing: they cannot fail.
func (v *vetter) expecting() {
	for _, t := range v.tests.tests.Tests {
		for i, c := range t.Cases {
			if c.Expect.empty() {
				v.tell("expects-nothing", place{"test", t.ID, ""}.at("cases", strconv.Itoa(i)), fmt.Sprintf("the case %q expects nothing", c.Name), "say what must come out, or remove it")
			}
		}
	}
}
