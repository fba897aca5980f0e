package rules

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Args finds what methods are given, inside loops and negations too, and nothing
// that other calls are given.
func TestArgs(t *testing.T) {
	c := compileOne(t, `!notice.asserts("late") && evidence.exists(e, e.kind == "log" && notice.asserts("forged")) && !notice.asserts("late") && notice.channel.startsWith("re")`)
	require.Equal(t, []string{"forged", "late"}, c.Args())
	require.Empty(t, compileOne(t, `notice.channel == "late"`).Args())
	var never Cond[testView]
	require.Empty(t, never.Args())
}
