package rules

import (
	"context"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// A list in each element of another one is whole where its path is said to be, whatever
// the elements are called.
func TestAListInElementsCanBeWhole(t *testing.T) {
	for _, whole := range []bool{true, false} {
		paths := []string{"evidence"}
		if whole {
			paths = append(paths, "evidence.orders")
		}
		env, err := NewEnv[testView](Complete(paths...))
		require.NoError(t, err)
		tree, ps := Open(fstest.MapFS{"pack.yaml": {Data: []byte("rule: r\nwhen: evidence.exists(e, \"1\" in e.orders)\n")}})
		p := &testPack{}
		ps = append(ps, tree.Decode(p, []byte(testSchema))...)
		require.Empty(t, append(ps, tree.Compile(p, env)...))
		for _, items := range [][]testItem{{{ID: "E1"}, {ID: "E2"}}, {{}}} {
			r := p.Rules[0].When.Eval(context.Background(), &testView{Evidence: items})
			require.Equal(t, map[bool]Truth{true: NoMatch, false: Unknown}[whole], r.Truth)
		}
	}
}
