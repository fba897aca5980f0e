package rules

import (
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// gen writes random conditions over few fields and few values, so that many of
// them contradict or repeat themselves.
type gen struct{ *rand.Rand }

func (g gen) pick(s ...string) string { return s[g.IntN(len(s))] }

func (g gen) cond(depth int) string {
	if depth == 0 {
		return g.atom()
	}
	switch a, b := g.cond(g.IntN(depth)), g.cond(g.IntN(depth)); g.IntN(10) {
	case 0, 1, 2, 3:
		return "(" + a + " && " + b + ")"
	case 4, 5, 6:
		return "(" + a + " || " + b + ")"
	case 7:
		return "!(" + a + ")"
	case 8:
		return "((" + a + ") " + g.pick("==", "!=") + " (" + b + "))"
	default:
		return "((" + a + ") ? (" + b + ") : (" + g.cond(g.IntN(depth)) + "))"
	}
}

func (g gen) atom() string {
	op := g.pick("==", "!=", "<", "<=", ">", ">=")
	switch g.IntN(16) {
	case 0:
		return g.pick("flag", "notice.final", "facts.scanned", "true", "false", "1 == 2", "1 / 0 == 1")
	case 1:
		return g.pick("flag", "notice.final", "facts.scanned") + g.pick(" == ", " != ") + g.pick("true", "false", "flag")
	case 2, 3:
		return g.pick("count", "facts.orders", "notice.limit.amount", "size(tags)", "size(evidence)", "size(notice.clauses)", "count + 1") + " " + op + " " + g.pick("0", "1", "2", "-1", "facts.orders", "notice.limit.amount")
	case 4, 5:
		return g.pick("name", "notice.channel", "facts.carrier", "account.entity") + " " + op + " " + g.pick("''", "'a'", "'b'", "name", "notice.channel")
	case 6:
		return g.pick("day", "notice.on", "facts.since") + " " + op + " " + g.pick("date('2026-01-01')", "date('2026-01-02')", "day", "notice.on")
	case 7:
		return "at " + op + " timestamp('2026-01-01T00:00:00Z')"
	case 8:
		return "share " + op + " " + g.pick("0.0", "1.0", "facts.rate", "share")
	case 9, 10:
		return "has(" + g.pick("account.entity", "notice.channel", "notice.limit", "notice.limit.amount", "notice.final", "facts.scanned", "facts.orders", "notice.clauses") + ")"
	case 11:
		return g.pick("count in [0, 1]", "name in ['a', 'b']", "notice.channel in ['a']", "facts.carrier in ['', 'b']", "notice.final in [false]", "count in []", "count in [1, facts.orders]")
	case 12:
		return g.pick("'a' in tags", "'a' in notice.clauses", "notice.clauses == []", "tags == ['a']", "notice.channel in notice.clauses", "account == null", "at != null")
	case 13:
		return "notice.asserts('" + g.pick("late", "forged") + "')"
	case 14:
		return g.pick("size(name)", "name.size()", "size(notice.channel)", "at.getMonth()", "at.getHours()", "size(facts.carrier)") + " " + op + " " + g.pick("0", "1", "12")
	default:
		return g.pick("evidence", "tags", "notice.clauses", "['a', '']") + g.pick(".exists", ".all", ".exists_one") + "(t, " + g.pick("flag", "size(tags) == 0", "notice.final", "1 == 1", "name == 'a'") + ")"
	}
}

// view makes a random view in which each field is absent, or one of few values.
func (g gen) view() *testView {
	v := &testView{Flag: some(g, true, false), Count: some(g, -1, 0, 1, 2, 3), Share: some(g, -1, 0, 0.5, 1, 2, math.NaN()),
		Name: g.pick("", "a", "b", "aa", "c"), Day: g.date(), Facts: g.facts(), Tags: g.texts()}
	if g.IntN(3) > 0 {
		v.At = time.Date(2025, 12, 31, 23, 59, 59, 0, time.UTC).Add(time.Duration(g.IntN(3)) * time.Second)
	}
	if g.IntN(3) > 0 {
		v.Account = &testAccount{Entity: g.pick("", "a", "b")}
	}
	if g.IntN(4) > 0 {
		v.Notice = &testNotice{Channel: g.pick("", "a", "b"), Clauses: g.texts(), On: g.date(), Final: some(g, true, false), Said: map[string][]Seen{}}
		if g.IntN(2) > 0 {
			v.Notice.Limit = &testLimit{Amount: some(g, -1, 0, 1, 2, 3)}
		}
		if g.IntN(2) > 0 {
			v.Notice.Said["late"] = []Seen{{"late", 0, 4}}
		}
	}
	for range g.IntN(3) {
		v.Evidence = append(v.Evidence, testItem{ID: "E", Kind: g.pick("", "a"), Stamped: some(g, true, false)})
	}
	return v
}

func some[T any](g gen, values ...T) *T {
	if i := g.IntN(len(values) + 1); i < len(values) {
		return &values[i]
	}
	return nil
}

func (g gen) texts() []string {
	return [][]string{nil, {}, {"a"}, {"b", "a"}, {""}}[g.IntN(5)]
}

func (g gen) date() Date {
	return []Date{{}, {2025, 12, 31}, {2026, 1, 1}, {2026, 1, 2}, {2026, 1, 3}}[g.IntN(5)]
}

func (g gen) facts() Declared {
	d := Declared{}
	put := func(name string, values ...any) {
		if i := g.IntN(len(values) + 1); i < len(values) {
			d[name] = values[i]
		}
	}
	put("scanned", true, false)
	put("orders", int64(-1), int64(0), int64(1), int64(2))
	put("rate", 0.0, 1.0, math.NaN())
	put("carrier", "", "a", "b")
	if day := g.date(); !day.IsZero() {
		put("since", day)
	}
	return d
}

// fuzzConds compiles conditions, leaving out what CEL refuses.
func fuzzConds(t testing.TB, env *Env[testView], g gen, n int) []*Cond[testView] {
	var out []*Cond[testView]
	for len(out) < n {
		c := &Cond[testView]{text: g.cond(1 + g.IntN(4))}
		if ps := c.compileWith([]AnyEnv{env}); len(ps) == 0 {
			out = append(out, c)
		}
	}
	return out
}

// What is said of a condition holds for every view: one that never matches never
// does, one that always matches never says no and asks nothing, and the relations
// between two hold.
func FuzzLintIsSound(f *testing.F) {
	for i := range uint64(40) {
		f.Add(i, i*7919)
	}
	env := testEnv(f)
	f.Fuzz(func(t *testing.T, a, b uint64) {
		g := gen{rand.New(rand.NewPCG(a, b))}
		conds := fuzzConds(t, env, g, 6)
		said := make([]map[string]bool, len(conds))
		for i, c := range conds {
			said[i] = map[string]bool{}
			for _, p := range c.Lint() {
				require.NotEmpty(t, p.Msg)
				said[i][p.Kind] = true
			}
		}
		related := Related(conds)
		for range 60 {
			v := g.view()
			got := make([]Truth, len(conds))
			for i, c := range conds {
				got[i] = c.Eval(context.Background(), v).Truth
				checkSaid(t, c, said[i], got[i], v)
			}
			for _, r := range related {
				checkRelation(t, conds, r, got, v)
			}
		}
	})
}

func checkSaid(t *testing.T, c *Cond[testView], said map[string]bool, got Truth, v *testView) {
	if said["never-true"] {
		require.NotEqual(t, Match, got, "%s\n%s", c, shown(v))
	}
	if said["always-true"] {
		require.Equal(t, Match, got, "%s\n%s", c, shown(v))
	}
}

func checkRelation(t *testing.T, conds []*Cond[testView], r Relation, got []Truth, v *testView) {
	a, b := got[r.A] == Match, got[r.B] == Match
	holds := map[RelationKind]bool{Same: a == b, Narrower: !a || b, Apart: !a || !b}[r.Kind]
	require.True(t, holds, "%s\n%s\n%s: %v %v\n%s", conds[r.A], conds[r.B], r.Kind, got[r.A], got[r.B], shown(v))
}

func shown(v *testView) string {
	n := "no notice"
	if v.Notice != nil {
		n = fmt.Sprintf("notice %+v limit %+v", *v.Notice, v.Notice.Limit)
	}
	return fmt.Sprintf("%+v\n%s", *v, n)
}

// The worlds that are looked at hold every view: what a condition comes to is
// among the answers they give. This is what all the rest is built on, and shows
// far more than the few conditions that are told of.
func TestWorldsHoldEveryView(t *testing.T) {
	env := testEnv(t)
	g := gen{rand.New(rand.NewPCG(1, 2))}
	few := 0
	for _, c := range fuzzConds(t, env, g, 3000) {
		l := newLinter(c.env.cel, c.env.scope, c.ast.NativeRep(), []rune(c.text))
		p := l.formula(c.ast.NativeRep().Expr())
		seen := answers(0)
		if !worlds(atoms(p), true, func() bool { seen |= p.eval(); return true }) {
			continue
		}
		if seen&yes == 0 || seen&no == 0 {
			few++
		}
		for range 25 {
			v := g.view()
			got := map[Truth]answers{Match: yes, NoMatch: no, Unknown: unsure, Failed: unsure}[c.Eval(context.Background(), v).Truth]
			require.NotZero(t, seen&got, "%s\n%v is not among %b\n%s", c, got, seen, shown(v))
		}
	}
	require.Greater(t, few, 200, "the conditions must be such that something can be said of them")
}
