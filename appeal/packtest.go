package appeal

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// testSchema describes the documents of _test.yaml files; it is printed from
// the Go types below.
//
//go:embed schema/test.schema.json
var testSchema []byte

// packTests are the documents of the tests beside a pack.
type packTests struct {
	Tests    []testDoc `json:"test"`
	Fixtures []fixture `json:"fixture"`
}

// testDoc tests the rules of one document of the pack.
type testDoc struct {
	ID    string     `json:"test"`                          // the test's own id
	Of    string     `json:"of,omitempty"`                  // the id of the document whose rules it tests; default: the test's own id
	AsOf  time.Time  `json:"as_of,omitzero"`                // of its cases; default 2026-01-01T00:00:00+09:00
	Cases []testCase `json:"cases" jsonschema:"minItems=1"` // the cases that the rules must judge as they say
}

// of is the document whose rules are tested.
func (d *testDoc) of() string {
	if d.Of != "" {
		return d.Of
	}
	return d.ID
}

// fixture is a case, or part of one, that several tests start from.
type fixture struct {
	ID   string `json:"fixture"` // the name by which tests use it
	Case Case   `json:"case"`    // the case, or a part of one
}

// testCase is one case with what the rules must make of it.
type testCase struct {
	Name    string         `json:"name" jsonschema:"minLength=1"` // what the case is, in a few words
	Use     string         `json:"use,omitempty"`                 // the id of a fixture that it starts from
	Notice  string         `json:"notice,omitempty"`              // short for case: {notice: {text: …}}
	Facts   map[string]any `json:"facts,omitempty"`               // short for case: {facts: …}
	Case    *Case          `json:"case,omitempty"`                // the case, laid over the fixture
	Profile string         `json:"profile,omitempty"`             // the profile by which it is judged; default merged
	Expect  expectation    `json:"expect"`                        // what must come out
}

// expectation is what must come out. Rules are named by their id within the
// document, or by their whole id.
type expectation struct {
	Leading string              `json:"leading,omitempty"`                                                              // a cause id, or none
	Ground  string              `json:"ground,omitempty" jsonschema:"enum=single,enum=several,enum=unstated,enum=none"` // how the notice states its reason
	Match   []string            `json:"match,omitempty"`                                                                // the rules that must match
	NoMatch []string            `json:"no_match,omitempty"`                                                             // the rules that must not match
	Unknown map[string][]string `json:"unknown,omitempty"`                                                              // with what is missing; an empty list takes anything
	Asks    []string            `json:"asks,omitempty"`                                                                 // what is among the questions: facts, or attributes of papers as evidence.E1.stamped

	Requirements map[string]evidence.Status `json:"requirements,omitempty"` // how far each is met; cause/id where another cause has one of the name
	Papers       map[string][]string        `json:"papers,omitempty"`       // the ids of all that is wrong with a paper or noted of it; an empty list where nothing is

	Eligibility string    `json:"eligibility,omitempty" jsonschema:"enum=eligible,enum=ineligible,enum=uncertain"` // the verdict
	Modifiers   *[]string `json:"modifiers,omitempty"`                                                             // all of them; an empty list for none
	Deadline    string    `json:"deadline,omitempty"`                                                              // its instant as RFC 3339, or none
	Conflicts   []string  `json:"conflicts,omitempty"`                                                             // ids among the conflicts

	Grade  string            `json:"grade,omitempty" jsonschema:"enum=high,enum=medium,enum=low"` // how ready the file is
	Scores map[string]string `json:"scores,omitempty"`                                            // by criterion: its score and what could be judged, as in 15/30
	Checks map[string]string `json:"checks,omitempty"`                                            // by check: its points and what could be judged, as in 5/10; open where it could not be, none where it is not for the case
}

// empty reports whether nothing is expected.
func (x *expectation) empty() bool {
	return x.Leading == "" && x.Ground == "" && x.Eligibility == "" && x.Modifiers == nil && x.Deadline == "" && x.Grade == "" &&
		len(x.Conflicts)+len(x.Match)+len(x.NoMatch)+len(x.Unknown)+len(x.Asks)+len(x.Requirements)+len(x.Papers)+len(x.Scores)+len(x.Checks) == 0
}

// A TestReport is what the tests of a pack came to.
type TestReport struct {
	Results  []TestResult
	Coverage Coverage
}

// Failed reports whether any test failed.
func (r *TestReport) Failed() bool {
	return slices.ContainsFunc(r.Results, func(t TestResult) bool { return len(t.Failures) > 0 })
}

// A TestResult is one case of a test.
type TestResult struct {
	Test     string // its id
	Name     string
	Pos      rules.Pos
	Failures []TestFailure
}

// A TestFailure is one expectation that does not hold.
type TestFailure struct {
	Want, Got string
	Why       *Explanation // of the rule, where the expectation is about one
}

// firstInstant is when tests are judged that name no instant: a test never
// depends on the day it runs.
var firstInstant = time.Date(2026, 1, 1, 0, 0, 0, 0, rules.Korea)

// TestPack runs the tests that stand beside the rules of a pack, in _test.yaml
// files, against the pack with its overlays. An overlay's test takes the place
// of one of the same id. The error tells what is wrong with the rules or with
// the tests themselves, at its place; what does not come out as expected is in
// the report.
func TestPack(ctx context.Context, base fs.FS, overlays ...fs.FS) (*TestReport, error) {
	e, err := New(withFolders(base, overlays)...)
	if err != nil {
		return nil, err
	}
	r, err := e.readTests()
	if err != nil {
		return nil, err
	}
	return r.all(ctx)
}

// readTests reads the tests that stand beside the rules of the engine.
func (e *Engine) readTests() (*testRun, error) {
	tree, ps := rules.OpenTests(e.base, e.over...)
	r := &testRun{e: e, tree: tree}
	ps = append(ps, tree.Decode(&r.tests, testSchema)...)
	ps = append(ps, r.references()...)
	if err := ps.Sorted().Err(); err != nil {
		return nil, fmt.Errorf("appeal: the tests have problems:\n%w", err)
	}
	return r, nil
}

func withFolders(base fs.FS, overlays []fs.FS) []Option {
	opts := []Option{WithPack(base)}
	for _, o := range overlays {
		opts = append(opts, WithOverlay(o))
	}
	return opts
}

// testRun runs the tests of one pack.
type testRun struct {
	e     *Engine
	tree  *rules.Tree
	tests packTests
	cov   coverer
}

func (r *testRun) all(ctx context.Context) (*TestReport, error) {
	r.cov = newCoverer(r.e)
	out := &TestReport{}
	for i := range r.tests.Tests {
		for k := range r.tests.Tests[i].Cases {
			res, err := r.one(ctx, &r.tests.Tests[i], k)
			if err != nil {
				return nil, err
			}
			out.Results = append(out.Results, res)
		}
	}
	out.Coverage = r.cov.coverage()
	return out, nil
}

// one runs one case: a case that cannot be judged is a failure of its own.
func (r *testRun) one(ctx context.Context, doc *testDoc, k int) (TestResult, error) {
	tc := &doc.Cases[k]
	res := r.result(doc, k)
	c, err := r.caseOf(doc, tc)
	if err != nil {
		return res, err
	}
	e, err := r.e.withProfile(tc.Profile)
	if err != nil {
		return res, fmt.Errorf("appeal: %s: %w", r.tree.Pos("test", doc.ID, "/cases/"+strconv.Itoa(k)+"/profile"), err)
	}
	d, why, err := r.judged(ctx, e, c)
	if err == nil {
		r.cov.see(why)
		r.expect(&r.cov, doc, k)
		res.Failures = r.failures(doc, tc, d, why)
		res.Failures = append(res.Failures, r.ofRequirements(doc, &tc.Expect, d)...)
		res.Failures = append(res.Failures, r.ofPapers(&tc.Expect, &c, d, why)...)
		res.Failures = append(res.Failures, tc.Expect.ofCriteria(d, why)...)
	} else {
		if ctx.Err() != nil {
			return res, ctx.Err()
		}
		res.Failures = []TestFailure{{Want: "a diagnosis", Got: err.Error()}}
	}
	return res, nil
}

// judged judges a case by one profile and explains all rules of the pack.
func (r *testRun) judged(ctx context.Context, e *Engine, c Case) (*Diagnosis, []Explanation, error) {
	ready, err := e.ready(ctx, c)
	if err != nil {
		return nil, nil, err
	}
	p, err := e.pass(ctx, ready, newMemory())
	if err != nil {
		return nil, nil, err
	}
	if e.info.Profile == r.e.info.Profile {
		return p.d, p.explain(ctx), ctx.Err()
	}
	why, err := r.e.Explain(ctx, c)
	return p.d, why, err
}

// expect counts which rules a case asks for.
func (r *testRun) expect(c *coverer, doc *testDoc, k int) {
	x, res := &doc.Cases[k].Expect, r.result(doc, k)
	has, hasNot := r.faultsExpected(doc, x)
	match := append(slices.Clone(x.Match), has...)
	other := slices.Concat(x.NoMatch, slices.Sorted(maps.Keys(x.Unknown)), hasNot)
	c.expect(res, distinct(r.named(doc, match)), distinct(r.named(doc, other)))
	for _, id := range slices.Sorted(maps.Keys(x.Requirements)) {
		c.require(r.requirementNamed(doc, id), RequirementTest{res.Name, res.Pos, x.Requirements[id]})
	}
}

// result is the result of one case before it is judged.
func (r *testRun) result(doc *testDoc, k int) TestResult {
	return TestResult{Test: doc.ID, Name: doc.Cases[k].Name, Pos: r.tree.Pos("test", doc.ID, "/cases/"+strconv.Itoa(k))}
}

// expected counts what all cases ask for, without judging any.
func (r *testRun) expected() Coverage {
	c := newCoverer(r.e)
	for i := range r.tests.Tests {
		for k := range r.tests.Tests[i].Cases {
			r.expect(&c, &r.tests.Tests[i], k)
		}
	}
	return c.coverage()
}

// caseOf puts the case of a test together: fixture, case, and the short forms.
func (r *testRun) caseOf(doc *testDoc, tc *testCase) (Case, error) {
	var layers []any
	if tc.Use != "" {
		i := slices.IndexFunc(r.tests.Fixtures, func(f fixture) bool { return f.ID == tc.Use })
		layers = append(layers, r.tests.Fixtures[i].Case)
	}
	if tc.Case != nil {
		layers = append(layers, *tc.Case)
	}
	c, err := overlaid(layers)
	if err != nil {
		return c, fmt.Errorf("appeal: %s: %w", r.tree.Pos("test", doc.ID, ""), err)
	}
	if tc.Notice != "" {
		c.Notice.Text = tc.Notice
	}
	for name, v := range tc.Facts {
		if c.Facts == nil {
			c.Facts = map[string]any{}
		}
		c.Facts[name] = v
	}
	if c.AsOf.IsZero() {
		c.AsOf = firstInstant
		if !doc.AsOf.IsZero() {
			c.AsOf = doc.AsOf
		}
	}
	return c, nil
}

// overlaid lays cases over one another, key by key; lists are replaced whole.
func overlaid(layers []any) (c Case, err error) {
	all := map[string]any{}
	for _, l := range layers {
		var m map[string]any
		b, err := json.Marshal(l)
		if err == nil {
			d := json.NewDecoder(bytes.NewReader(b))
			d.UseNumber()
			err = d.Decode(&m)
		}
		if err != nil {
			return c, err
		}
		mergeInto(all, m)
	}
	b, err := json.Marshal(all)
	if err == nil {
		err = json.Unmarshal(b, &c)
	}
	return c, err
}

func mergeInto(dst, src map[string]any) {
	for k, v := range src {
		below, ok := dst[k].(map[string]any)
		if m, is := v.(map[string]any); ok && is {
			mergeInto(below, m)
			continue
		}
		dst[k] = v
	}
}

// failures compares what came out with what a test expects.
func (r *testRun) failures(doc *testDoc, tc *testCase, d *Diagnosis, why []Explanation) (out []TestFailure) {
	x := tc.Expect
	say := func(want, got string) {
		if want != got {
			out = append(out, TestFailure{Want: want, Got: got})
		}
	}
	if x.Leading != "" {
		say("leading: "+x.Leading, "leading: "+orNone(d.Cause.Leading))
	}
	if x.Ground != "" {
		say("ground: "+x.Ground, "ground: "+string(d.Cause.Ground))
	}
	out = append(out, x.others(d)...)
	for _, q := range x.Asks {
		if !slices.ContainsFunc(d.Questions, func(k Question) bool { return k.Fact == q }) {
			say("asks: "+q, "asks: "+asked(d.Questions))
		}
	}
	for _, id := range r.named(doc, x.Match) {
		out = append(out, mustBe(why, id, rules.Match, nil)...)
	}
	for _, id := range r.named(doc, x.NoMatch) {
		out = append(out, mustBe(why, id, rules.NoMatch, nil)...)
	}
	for _, id := range slices.Sorted(maps.Keys(x.Unknown)) {
		out = append(out, mustBe(why, r.named(doc, []string{id})[0], rules.Unknown, x.Unknown[id])...)
	}
	return out
}

// others compares what a test expects beside the cause and its rules.
func (x *expectation) others(d *Diagnosis) (out []TestFailure) {
	say := func(what, want, got string) {
		if want != got {
			out = append(out, TestFailure{Want: what + ": " + want, Got: what + ": " + got})
		}
	}
	if x.Eligibility != "" {
		say("eligibility", x.Eligibility, string(d.Eligibility.Verdict))
	}
	if x.Modifiers != nil {
		say("modifiers", orNone(strings.Join(*x.Modifiers, ", ")), orNone(strings.Join(d.Cause.Modifiers, ", ")))
	}
	if x.Deadline != "" {
		got := ""
		if d.Timeline != nil && d.Timeline.Deadline != nil {
			got = d.Timeline.Deadline.At.Format(time.RFC3339)
		}
		say("deadline", x.Deadline, orNone(got))
	}
	for _, id := range x.Conflicts {
		if !slices.ContainsFunc(d.Conflicts, func(c Conflict) bool { return c.ID == id }) {
			say("conflicts", id, "none of that name")
		}
	}
	return out
}

func orNone(id string) string {
	if id == "" {
		return "none"
	}
	return id
}

func asked(qs []Question) string {
	if len(qs) == 0 {
		return "nothing"
	}
	var out []string
	for _, q := range qs {
		out = append(out, q.Fact)
	}
	return strings.Join(out, ", ")
}

// mustBe holds one rule against the result that is expected of it. A rule about
// several things, as papers are, must come to it for one of them at least.
func mustBe(why []Explanation, id string, want rules.Truth, needs []string) []TestFailure {
	var last *Explanation
	for i := range why {
		x := &why[i]
		if x.Rule.ID != id {
			continue
		}
		last = x
		if x.Result.Truth == want && (len(needs) == 0 || slices.Equal(x.Result.Needs, slices.Sorted(slices.Values(needs)))) {
			return nil
		}
	}
	f := TestFailure{Want: id + ": " + want.String() + wanting(needs), Got: "nothing it is about", Why: last}
	if last != nil {
		f.Got = last.Result.Truth.String() + wanting(last.Result.Needs)
	}
	return []TestFailure{f}
}

func wanting(needs []string) string {
	if len(needs) == 0 {
		return ""
	}
	return " (needs " + strings.Join(needs, ", ") + ")"
}
