package rules

import (
	"context"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// plainAtom writes the atoms that most conditions of a pack are made of, besides
// those of [gen.atom].
func (g gen) plainAtom() string {
	switch g.IntN(5) {
	case 0:
		return g.pick("flag", "notice.final", "facts.scanned")
	case 1:
		return g.pick("facts.carrier", "notice.channel", "notice.limit.unit", "account.entity") + g.pick(" == ", " != ") + g.pick("'a'", "''")
	case 2:
		return g.pick("facts.orders", "notice.limit.amount", "count", "facts.rate", "1 == count || share") + g.pick(" == ", " != ") + g.pick("0", "1.0")
	case 3:
		return g.pick("facts.scanned", "flag", "notice.final") + g.pick(" == ", " != ") + g.pick("true", "false")
	}
	return "notice.asserts('" + g.pick("late", "forged") + "')"
}

func (g gen) plain(depth int) string {
	if depth == 0 {
		return g.plainAtom()
	}
	a, b := g.plain(g.IntN(depth)), g.plain(g.IntN(depth))
	return g.pick("("+a+" && "+b+")", "("+a+" || "+b+")", "!("+a+")", a+" && !("+b+")")
}

// What is answered without CEL's interpreter is what the interpreter says:
// truth, needs, what was seen, and the place of a failure.
func TestPlainIsCEL(t *testing.T) {
	env, ctx, plain := testEnv(t), context.Background(), 0
	for seed := range uint64(400) {
		g := gen{rand.New(rand.NewPCG(seed, 7))}
		c := &Cond[testView]{text: g.plain(g.IntN(5))}
		if seed%4 == 0 {
			c.text = g.cond(1 + g.IntN(4))
		}
		if len(c.compileWith([]AnyEnv{env})) > 0 || c.plain == nil {
			continue
		}
		plain++
		for range 40 {
			v := g.view()
			require.Equal(t, c.evalCEL(ctx, v), c.Eval(ctx, v), "%s\n%s", c, shown(v))
		}
	}
	require.Greater(t, plain, 200)
}

// A value of another type than the pack declares is a failure at its place,
// and never an answer.
func TestPlainLeavesFailuresToCEL(t *testing.T) {
	v := &testView{Facts: Declared{"orders": "three"}}
	r := answer(t, "flag == true || facts.orders == 3", v)
	require.Equal(t, Unknown, r.Truth)
	r = answer(t, "facts.orders == 3", v)
	require.Equal(t, Failed, r.Truth)
	require.ErrorContains(t, r.Problem, "declared as int")
}

func TestWhatIsPlain(t *testing.T) {
	for expr, want := range map[string]bool{
		"facts.scanned == false":                                     true,
		"notice.asserts('late') && !(flag || 'a' == notice.channel)": true,
		"notice.final == true":                                       false, // closed, and an atom of its own
		"facts.orders > 2":                                           false,
		"has(notice.channel)":                                        false,
		"flag == facts.scanned":                                      false,
	} {
		require.Equal(t, want, compileOne(t, expr).plain != nil, expr)
	}
}
