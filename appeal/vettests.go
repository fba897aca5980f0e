package appeal

import (
	"fmt"
	"slices"
	"strconv"
)

// tested tells of rules that the tests do not hold from both sides. Of a
// document without any test that alone is told.
func (v *vetter) tested() {
	var docs []string
	for _, t := range v.tests.tests.Tests {
		docs = append(docs, t.ID)
	}
	bare := map[string]bool{}
	for _, c := range v.tests.expected() {
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
