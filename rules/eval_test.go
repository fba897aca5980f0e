package rules

import (
	"context"
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"
)

// The view of these tests has a field of every type that a view may have.

type testLimit struct {
	Amount *int   `json:"amount"`
	Unit   string `json:"unit"`
}

type testNotice struct {
	Channel string            `json:"channel"`
	Clauses []string          `json:"clauses"`
	Limit   *testLimit        `json:"limit"`
	On      Date              `json:"on"`
	Final   *bool             `json:"final"`
	Said    map[string][]Seen `json:"-"`
}

type testItem struct {
	ID      string   `json:"id"`
	Kind    string   `json:"kind"`
	Stamped *bool    `json:"stamped"`
	Orders  []string `json:"orders"`
}

type testAccount struct {
	Entity string `json:"entity"`
}

type testView struct {
	Flag     *bool        `json:"flag"`
	Count    *int         `json:"count"`
	Share    *float64     `json:"share"`
	Name     string       `json:"name"`
	Day      Date         `json:"day"`
	At       time.Time    `json:"at"`
	Tags     []string     `json:"tags"`
	Account  *testAccount `json:"account"`
	Notice   *testNotice  `json:"notice"`
	Facts    Declared     `json:"facts"`
	Evidence []testItem   `json:"evidence"`
}

func testEnv(t testing.TB) *Env[testView] {
	t.Helper()
	e, err := NewEnv[testView](
		Declare("facts", Field{Name: "scanned", Type: "bool"}, Field{Name: "orders", Type: "int"}, Field{Name: "rate", Type: "double"},
			Field{Name: "carrier", Type: "string"}, Field{Name: "since", Type: "date"}),
		Closed("notice"), Complete("evidence"),
		Method("asserts", []string{"forged", "late"}, func(n *testNotice, set string) []Seen { return n.Said[set] }))
	require.NoError(t, err)
	return e
}

type testRule struct {
	ID   string         `json:"rule"`
	When Cond[testView] `json:"when"`
}

type testPack struct {
	Rules []testRule `json:"rule"`
}

const testSchema = `{"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"rule":{
	"type":"object","additionalProperties":false,"required":["rule","when"],
	"properties":{"rule":{"type":"string"},"when":{"type":"string"}}}}}`

// load reads one rules file and returns its rules with all problems.
func load(t testing.TB, yaml string) (*testPack, Problems) {
	t.Helper()
	tree, ps := Open(fstest.MapFS{"pack.yaml": {Data: []byte(yaml)}})
	p := &testPack{}
	ps = append(ps, tree.Decode(p, []byte(testSchema))...)
	ps = append(ps, tree.Compile(p, testEnv(t))...)
	return p, ps.Sorted()
}

// compileOne compiles a condition that must be right.
func compileOne(t testing.TB, expr string) *Cond[testView] {
	t.Helper()
	p, ps := load(t, "rule: r\nwhen: |\n  "+expr+"\n")
	require.Empty(t, ps, expr)
	return &p.Rules[0].When
}

func answer(t testing.TB, expr string, v *testView) Result {
	t.Helper()
	return compileOne(t, expr).Eval(context.Background(), v)
}

// Every operator that can see an absent field of every type: the answer is
// unknown and names the field, never what the zero value would give.
func TestAbsentIsNeverAValue(t *testing.T) {
	fields := map[string][]string{
		"flag":                {"%s", "!%s", "%s == true", "%s == false", "%s != true", "%s in [true, false]", "(%s ? 1 : 2) == 2", "%s ? true : true"},
		"count":               {"%s == 0", "%s != 0", "%s < 1", "%s <= 0", "%s > -1", "%s >= 0", "%s + 1 == 1", "%s - 1 < 0", "%s * 0 == 0", "-%s == 0", "%s / 1 == 0", "%s %% 2 == 0", "%s in [0]", "double(%s) == 0.0", "string(%s) == '0'"},
		"share":               {"%s == 0.0", "%s != 0.0", "%s < 1.0", "%s <= 0.0", "%s > -1.0", "%s >= 0.0", "%s + 1.0 == 1.0", "%s in [0.0]", "int(%s) == 0"},
		"name":                {"%s == ''", "%s != ''", "%s < 'a'", "%s <= ''", "%s > ''", "%s >= ''", "%s + 'x' == 'x'", "size(%s) == 0", "%s.size() == 0", "%s.startsWith('')", "%s.endsWith('')", "%s.contains('')", "%s.matches('.*')", "%s in ['']"},
		"day":                 {"%s == date('0001-01-01')", "%s != date('2026-01-01')", "%s < date('2026-01-01')", "%s <= date('2026-01-01')", "%s > date('0001-01-01')", "%s >= date('0001-01-01')", "%s in [date('2026-01-01')]"},
		"at":                  {"%s == timestamp('0001-01-01T00:00:00Z')", "%s < timestamp('2026-01-01T00:00:00Z')", "%s > timestamp('0001-01-01T00:00:00Z')", "%s - duration('1h') < timestamp('2026-01-01T00:00:00Z')", "%s.getFullYear() == 1"},
		"tags":                {"%s == []", "size(%s) == 0", "'x' in %s", "%s.exists(x, x == 'x')", "%s.all(x, x == 'x')", "%s.exists_one(x, x == 'x')", "%s.filter(x, x == 'x').size() == 0", "%s.map(x, x).size() == 0", "%s[0] == ''"},
		"account.entity":      {"%s == ''", "%s != 'x'", "size(%s) == 0"},
		"facts.scanned":       {"%s", "!%s", "%s == false", "%s != true"},
		"facts.orders":        {"%s == 0", "%s < 1", "%s > 0", "%s + 1 == 1"},
		"facts.rate":          {"%s == 0.0", "%s < 1.0"},
		"facts.carrier":       {"%s == ''", "%s.startsWith('')"},
		"facts.since":         {"%s < date('2026-01-01')", "%s == date('0001-01-01')"},
		"evidence.E1.stamped": {"evidence.exists(e, e.stamped)", "evidence.exists(e, !e.stamped)", "evidence.all(e, e.stamped)", "evidence.filter(e, e.stamped).size() > 0", "evidence[0].stamped == false"},
	}
	for path, exprs := range fields {
		for _, form := range exprs {
			expr := form
			if strings.Contains(form, "%s") {
				expr = fmt.Sprintf(form, path)
			}
			t.Run(expr, func(t *testing.T) {
				r := answer(t, expr, &testView{Evidence: []testItem{{ID: "E1"}}})
				require.Equal(t, Unknown, r.Truth, "%v", r.Problem)
				require.Equal(t, []string{path}, r.Needs)
			})
		}
	}
}

func TestPresenceIsAskedForWithHas(t *testing.T) {
	seven := 7
	v := &testView{Account: &testAccount{}, Facts: Declared{"scanned": false}, Notice: &testNotice{Limit: &testLimit{Amount: &seven}}}
	for expr, want := range map[string]Truth{
		"has(facts.scanned)": Match, "has(facts.orders)": NoMatch, "has(account.entity)": NoMatch,
		"has(notice.limit)": Match, "has(notice.limit.amount)": Match, "has(notice.limit.unit)": NoMatch,
		"has(notice.on)": NoMatch, "has(notice.clauses)": NoMatch,
	} {
		require.Equal(t, want, answer(t, expr, v).Truth, expr)
	}
	for _, expr := range []string{"has(notice.limit)", "has(notice.limit.amount)", "has(account.entity)"} {
		require.Equal(t, NoMatch, answer(t, expr, &testView{}).Truth, expr)
	}
}

func TestWhatIsDecidedDecides(t *testing.T) {
	no, yes := false, true
	v := &testView{Flag: &no, Facts: Declared{"scanned": true}}
	for expr, want := range map[string]Truth{
		"flag && facts.orders > 1":                   NoMatch,
		"facts.orders > 1 && flag":                   NoMatch,
		"facts.scanned || facts.orders > 1":          Match,
		"facts.orders > 1 || facts.scanned":          Match,
		"!(flag && facts.orders > 1)":                Match,
		"facts.scanned && facts.orders > 1":          Unknown,
		"flag || facts.orders > 1":                   Unknown,
		"flag ? facts.orders > 1 : true":             Match,
		"facts.orders > 1 ? true : true":             Unknown,
		"evidence.size() == 0":                       Match,
		"evidence.exists(e, e.stamped)":              NoMatch,
		"evidence.all(e, e.stamped)":                 Match,
		"facts.scanned && !flag && name == 'x'":      Unknown,
		"facts.scanned && !flag && 'x' in ['x','y']": Match,
	} {
		require.Equal(t, want, answer(t, expr, v).Truth, expr)
	}
	v.Flag = &yes
	require.Equal(t, []string{"facts.orders", "name"}, answer(t, "flag && facts.orders > 1 && name == 'x'", v).Needs)
}

func TestTheUnknownNamesTheElementItStandsIn(t *testing.T) {
	yes, no := true, false
	v := &testView{Evidence: []testItem{{ID: "E1", Kind: "log", Stamped: &no}, {ID: "E2", Kind: "log"}, {Kind: "log"}, {ID: "E4", Kind: "photo"}}}
	r := answer(t, `evidence.exists(e, e.kind == "log" && e.stamped)`, v)
	require.Equal(t, []string{"evidence.2.stamped", "evidence.E2.stamped"}, r.Needs)
	require.Equal(t, []string{"evidence.E2.orders"}, answer(t, `"1" in evidence[1].orders`, v).Needs)
	v.Evidence[2].Stamped = &yes
	require.Equal(t, Match, answer(t, `evidence.exists(e, e.kind == "log" && e.stamped)`, v).Truth)
}

// A notice that was read answers for what it lacks: no match, no question, and
// right under "!". A notice that was not read leaves its fields unknown.
func TestClosed(t *testing.T) {
	read := &testView{Notice: &testNotice{Channel: "reply"}}
	for expr, want := range map[string]Truth{
		`notice.channel == "reply"`:                      Match,
		`"4.2.1" in notice.clauses`:                      NoMatch,
		`!("4.2.1" in notice.clauses)`:                   Match,
		`notice.clauses.size() == 0`:                     Match,
		`notice.clauses.exists(c, c == "3")`:             NoMatch,
		`notice.limit.amount < 3`:                        NoMatch,
		`!(notice.limit.amount < 3)`:                     Match,
		`notice.limit.amount + 1 > 0`:                    NoMatch,
		`notice.on >= date("2026-01-01")`:                NoMatch,
		`notice.final`:                                   NoMatch,
		`!notice.final`:                                  Match,
		`notice.final ? false : true`:                    Match,
		`notice.limit.unit == name`:                      NoMatch,
		`notice.limit.unit in ["days"]`:                  NoMatch,
		`notice.limit.unit == "days" || facts.scanned`:   Unknown,
		`notice.asserts("forged")`:                       NoMatch,
		`!notice.asserts("forged") && facts.orders == 1`: Unknown,
		`notice.limit.unit.startsWith("d")`:              NoMatch,
		`notice.final && facts.scanned`:                  NoMatch,
	} {
		require.Equal(t, want, answer(t, expr, read).Truth, expr)
	}
	unread := &testView{}
	for _, expr := range []string{`notice.channel == "reply"`, `"3" in notice.clauses`, `notice.limit.amount < 3`, `notice.asserts("late")`, `!notice.final`} {
		r := answer(t, expr, unread)
		require.Equal(t, Unknown, r.Truth, expr)
		require.True(t, strings.HasPrefix(r.Needs[0], "notice."), r.Needs)
	}
}

func TestAMatchShowsWhatItSaw(t *testing.T) {
	v := &testView{Notice: &testNotice{Said: map[string][]Seen{"forged": {{"fake", 9, 13}, {"fake", 2, 6}}, "late": {{"late", 4, 8}}}}}
	require.Equal(t, []Seen{{"fake", 2, 6}, {"late", 4, 8}, {"fake", 9, 13}},
		answer(t, `notice.asserts("forged") && notice.asserts("late")`, v).Seen)
	require.Empty(t, answer(t, `notice.asserts("forged") && 1 > 2`, v).Seen)
}

func TestWhatGoesWrongSaysWhere(t *testing.T) {
	p, ps := load(t, "rule: r\nwhen: |\n  evidence.size() == 1\n\n    && evidence[7].kind == \"log\"  // 첫 스캔\n")
	require.Empty(t, ps)
	r := p.Rules[0].When.Eval(context.Background(), &testView{Evidence: []testItem{{ID: "E1"}}})
	require.Equal(t, Failed, r.Truth)
	require.Equal(t, "pack.yaml:5:16: index out of bounds: 7 [run-time]", r.Problem.String())
}

func TestDeclaredValueOfAnotherType(t *testing.T) {
	r := answer(t, "facts.orders > 1", &testView{Facts: Declared{"orders": "two"}})
	require.Equal(t, Failed, r.Truth)
	require.Contains(t, r.Problem.Msg, "facts.orders is declared as int")
}

func TestCostAndCancellation(t *testing.T) {
	c := compileOne(t, `tags.all(a, tags.all(b, a != b || a == b))`)
	v := &testView{Tags: make([]string, 2000)}
	for i := range v.Tags {
		v.Tags[i] = fmt.Sprint("t", i)
	}
	r := c.Eval(context.Background(), v)
	require.Equal(t, Failed, r.Truth)
	require.Equal(t, "cost-limit", r.Problem.Kind)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	require.Equal(t, "cancelled", c.Eval(ctx, v).Problem.Kind)
	var never Cond[testView]
	require.Equal(t, "not-compiled", never.Eval(context.Background(), v).Problem.Kind)
}

func TestEvalIsSafeForConcurrentUse(t *testing.T) {
	c := compileOne(t, `notice.asserts("late") && evidence.exists(e, e.kind == "log" && e.stamped)`)
	yes := true
	v := &testView{Notice: &testNotice{Said: map[string][]Seen{"late": {{"late", 4, 8}}}}, Evidence: []testItem{{ID: "E1", Kind: "log", Stamped: &yes}}}
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			for range 200 {
				r := c.Eval(context.Background(), v)
				if r.Truth != Match || len(r.Seen) != 1 {
					t.Error(r)
				}
			}
		})
	}
	wg.Wait()
}

func TestReads(t *testing.T) {
	c := compileOne(t, `notice.asserts("late") && evidence.exists(e, e.kind == "log") && has(facts.scanned) && size(tags) > count`)
	require.Equal(t, []string{"count", "evidence", "evidence.kind", "facts.scanned", "notice.asserts", "tags"}, c.Reads())
	require.False(t, c.ReadsOnly("notice"))
	require.True(t, compileOne(t, `!notice.asserts("late") && notice.limit.amount > 3`).ReadsOnly("notice"))
	require.False(t, compileOne(t, `1 < 2`).ReadsOnly("notice"))
}

func TestAViewThatCannotTellAbsenceIsRefused(t *testing.T) {
	type bare struct {
		Fake bool `json:"fake"`
	}
	_, err := NewEnv[bare]()
	require.ErrorContains(t, err, "a bare bool cannot be absent: make it *bool")
	type mapped struct {
		M map[string]string `json:"m"`
	}
	_, err = NewEnv[mapped]()
	require.ErrorContains(t, err, "has no place in a view")
	_, err = NewEnv[testLimit](Declare("facts", Field{Name: "x", Type: "money"}))
	require.NoError(t, err)
	_, err = NewEnv[testView](Declare("facts", Field{Name: "x", Type: "money"}))
	require.ErrorContains(t, err, `unknown type "money"`)
	_, err = NewEnv[int]()
	require.ErrorContains(t, err, "a view is a struct")
	_, err = NewEnv[testLimit](Method("asserts", nil, func(*testNotice, string) []Seen { return nil }))
	require.ErrorContains(t, err, "no part of the view")
}

func BenchmarkEval(b *testing.B) {
	no := false
	v := &testView{Notice: &testNotice{Channel: "reply", Said: map[string][]Seen{}}, Facts: Declared{"orders": int64(3)},
		Evidence: []testItem{{ID: "E1", Kind: "log", Stamped: &no}, {ID: "E2", Kind: "photo"}}}
	for name, expr := range map[string]string{
		"fact": "facts.orders > 2", "unknown": "facts.scanned == false", "method": `notice.asserts("late")`,
		"closed": "notice.limit.amount < 3", "exists": `evidence.exists(e, e.kind == "log" && e.stamped)`,
	} {
		b.Run(name, func(b *testing.B) {
			c := compileOne(b, expr)
			b.ReportAllocs()
			for b.Loop() {
				c.Eval(context.Background(), v)
			}
		})
	}
}
