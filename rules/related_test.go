package rules

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRelated(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want RelationKind // of a and b
	}{
		{`flag`, `flag == true`, Same},
		{`count > 3`, `!(count <= 3)`, Same},
		{`count > 3`, `count >= 4`, Same},
		{`3 < count && flag`, `flag && count > 3`, Same},
		{`flag ? count > 3 : false`, `flag && count > 3`, Same},
		{`has(account.entity) && account.entity == "x"`, `account.entity == "x"`, Same}, // one of them asks
		{`!(flag || count > 3)`, `!flag && !(count > 3)`, Same},
		{`count > 5`, `count > 3`, Narrower},
		{`flag && count > 3`, `flag`, Narrower},
		{`flag`, `flag || count > 3`, Narrower},
		{`name == "a"`, `name in ["a", "b"]`, Narrower},
		{`notice.asserts("late") && !notice.asserts("forged")`, `notice.asserts("late")`, Narrower},
		{`account.entity == "x"`, `has(account.entity)`, Narrower},
		{`day > date("2026-02-01")`, `day > date("2026-01-01")`, Narrower},
		{`flag`, `!flag`, Apart},
		{`facts.scanned == true`, `facts.scanned == false`, Apart},
		{`count > 5`, `count < 3`, Apart},
		{`name == "a" && flag`, `name == "b"`, Apart},
		{`notice.channel == "a"`, `!(notice.channel == "a")`, Apart},
		// no relation
		{`flag`, `count > 3`, 0},
		{`count > 3`, `count < 5`, 0},
		{`notice.channel != "a"`, `!(notice.channel == "a")`, Narrower}, // not the same where the notice names none
		{`flag && (count == 1 || count != 1)`, `flag && (name == "a" || name != "a")`, 0},
		{`flag`, `flag && (count == 1 || count != 1)`, 0}, // the second one asks for count
		{`flag && !flag`, `flag`, 0},                      // Lint tells of it
		{`evidence.exists(e, e.kind == "a")`, `evidence.exists(e, e.kind == "b")`, 0},
	} {
		t.Run(c.a+" ~ "+c.b, func(t *testing.T) {
			got := Related([]*Cond[testView]{compileOne(t, c.a), compileOne(t, c.b)})
			require.Empty(t, got, "conditions of different environments are not compared")
			env := testEnv(t)
			list := []*Cond[testView]{{text: c.a}, {text: c.b}}
			for _, x := range list {
				require.Empty(t, x.compileWith([]AnyEnv{env}))
			}
			got = Related(list)
			if c.want == 0 && len(got) == 1 {
				require.Equal(t, Relation{Narrower, 1, 0}, got[0]) // the other way round at most
				return
			}
			if c.want == 0 {
				require.Empty(t, got)
				return
			}
			require.Equal(t, []Relation{{c.want, 0, 1}}, got)
		})
	}
}

func TestRelatedNamesPlacesInTheList(t *testing.T) {
	env := testEnv(t)
	list := []*Cond[testView]{nil, {text: "count > 3"}, {}, {text: "flag"}, {text: "count > 5"}, {text: "flag == true"}}
	for _, c := range list {
		if c != nil {
			require.Empty(t, c.compileWith([]AnyEnv{env}))
		}
	}
	require.Equal(t, []Relation{{Narrower, 4, 1}, {Same, 3, 5}}, Related(list))
	require.Equal(t, "narrower", Narrower.String())
}

// manyConds are n conditions of a usual form that all share a question.
func manyConds(t testing.TB, n int) []*Cond[testView] {
	env := testEnv(t)
	var out []*Cond[testView]
	for i := range n {
		c := &Cond[testView]{text: fmt.Sprintf("(notice.asserts('late') || name == 'n%d') && !(notice.asserts('forged') && count > %d) && facts.orders != %d", i%7, i%11, i%5)}
		require.Empty(t, c.compileWith([]AnyEnv{env}))
		out = append(out, c)
	}
	return out
}

func BenchmarkLint(b *testing.B) {
	c := manyConds(b, 1)[0]
	b.ReportAllocs()
	for b.Loop() {
		c.Lint()
	}
}

func BenchmarkRelated300(b *testing.B) {
	list := manyConds(b, 300)
	for b.Loop() {
		Related(list)
	}
}
