package appeal

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strconv"

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

func (r *testRun) caseNames(doc *testDoc, k int) rules.Problems {
	tc := &doc.Cases[k]
	n := &namesIn{r: r, doc: doc, at: rules.Pointer("cases", strconv.Itoa(k)), x: &tc.Expect}
	n.value("/use", "fixture", tc.Use, r.fixtures())
	n.value("/expect/leading", "cause", n.x.Leading, append(r.e.pack.causeIDs(), "none"))
	n.rules()
	n.requirements()
	n.criteria()
	if len(n.ps) > 0 || len(n.x.Papers)+len(n.x.Asks) == 0 { // without its fixture there is no case
		return n.ps
	}
	if c, err := r.caseOf(doc, tc); err == nil {
		n.papers(&c)
		n.questions(&c)
	}
	return n.ps
}

// namesIn looks for names in one case of a test that nothing has.
type namesIn struct {
	r   *testRun
	doc *testDoc
	at  string // where the case stands in the test
	x   *expectation
	ps  rules.Problems
}

// value tells of a name that is the value at a pointer below the case.
func (n *namesIn) value(pointer, kind, name string, known []string) {
	n.tell(n.r.tree.Pos("test", n.doc.ID, n.at+pointer), kind, name, known)
}

// key tells of a name that is a key.
func (n *namesIn) key(pointer, kind, name string, known []string) {
	n.tell(n.r.tree.KeyPos("test", n.doc.ID, n.at+pointer), kind, name, known)
}

func (n *namesIn) tell(at rules.Pos, kind, name string, known []string) {
	if name != "" && !slices.Contains(known, name) {
		n.ps = append(n.ps, rules.Problem{Pos: at, Kind: "unknown-name",
			Msg: fmt.Sprintf("there is no %s %q", kind, name), Fix: rules.DidYouMean(path.Base(name), bases(known))})
	}
}

func (n *namesIn) rules() {
	whole := func(id string) string { return n.r.named(n.doc, []string{id})[0] }
	known := n.r.e.ruleIDs()
	for i, id := range n.x.Match {
		n.value("/expect/match/"+strconv.Itoa(i), "rule", whole(id), known)
	}
	for i, id := range n.x.NoMatch {
		n.value("/expect/no_match/"+strconv.Itoa(i), "rule", whole(id), known)
	}
	for _, id := range slices.Sorted(maps.Keys(n.x.Unknown)) {
		n.key("/expect/unknown"+rules.Pointer(id), "rule", whole(id), known)
	}
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
