package appeal

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// references tells of names in tests that nothing has: documents, rules,
// fixtures, causes and facts.
func (r *testRun) references() (ps rules.Problems) {
	for i := range r.tests.Tests {
		doc := &r.tests.Tests[i]
		ps = append(ps, r.document(doc)...)
		for k := range doc.Cases {
			ps = append(ps, r.caseNames(doc, k)...)
		}
	}
	return ps
}

// document checks that a test names a document with rules, in a file of its name.
func (r *testRun) document(doc *testDoc) rules.Problems {
	if docs := r.documents(); !slices.Contains(docs, doc.of()) {
		fix := rules.DidYouMean(doc.of(), docs)
		if fix == "" {
			fix = "what has no condition is tested by the rules that use it; remove this test"
		}
		return rules.Problems{{Pos: r.tree.Pos("test", doc.ID, "/of"), Kind: "unknown-name", Msg: fmt.Sprintf("no document of the pack with rules has the id %q", doc.of()), Fix: fix}}
	}
	return nil
}

func (r *testRun) documents() []string {
	var out []string
	for _, x := range r.e.rules {
		out = append(out, x.In)
	}
	return slices.Compact(out)
}

func (r *testRun) caseNames(doc *testDoc, k int) (ps rules.Problems) {
	tc, at := &doc.Cases[k], "/cases/"+strconv.Itoa(k)
	tell := func(pointer, kind, name string, known []string) {
		if name != "" && !slices.Contains(known, name) {
			ps = append(ps, rules.Problem{Pos: r.tree.Pos("test", doc.ID, at+pointer), Kind: "unknown-name",
				Msg: fmt.Sprintf("there is no %s %q", kind, name), Fix: rules.DidYouMean(path.Base(name), bases(known))})
		}
	}
	tell("/use", "fixture", tc.Use, r.fixtures())
	tell("/expect/leading", "cause", tc.Expect.Leading, append(r.e.pack.causeIDs(), "none"))
	rule := func(pointer, id string) { tell(pointer, "rule", r.named(doc, []string{id})[0], r.e.ruleIDs()) }
	for i, id := range tc.Expect.Match {
		rule("/expect/match/"+strconv.Itoa(i), id)
	}
	for i, id := range tc.Expect.NoMatch {
		rule("/expect/no_match/"+strconv.Itoa(i), id)
	}
	for _, id := range slices.Sorted(maps.Keys(tc.Expect.Unknown)) {
		rule("/expect/unknown/"+id, id)
	}
	for i, q := range tc.Expect.Asks {
		tell("/expect/asks/"+strconv.Itoa(i), "fact", strings.TrimPrefix(q, factRoot), keys(r.e.facts))
	}
	return ps
}

// bases are the last parts of ids: people misspell those.
func bases(ids []string) []string {
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = path.Base(id)
	}
	return out
}

func (r *testRun) fixtures() []string {
	var out []string
	for _, f := range r.tests.Fixtures {
		out = append(out, f.ID)
	}
	return out
}

// named gives the whole ids of rules that a test of a document names.
func (r *testRun) named(doc *testDoc, ids []string) []string {
	known := r.e.ruleIDs()
	out := make([]string, len(ids))
	for i, id := range ids {
		out[i] = id
		if !slices.Contains(known, id) {
			out[i] = doc.of() + "/" + id
		}
	}
	return out
}
