package appeal

import (
	"context"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/coupang"
)

// ruleTests are the tests that stand beside the rules.
type ruleTests struct {
	Tests []ruleTest `json:"test"`
}

// ruleTest holds the cases of one cause.
type ruleTest struct {
	ID    string     `json:"test"` // a cause id
	Cases []ruleCase `json:"cases"`
}

// ruleCase is one notice with what the rules must make of it.
type ruleCase struct {
	Name   string         `json:"name"`
	Notice string         `json:"notice"`
	Facts  map[string]any `json:"facts,omitempty"`
	Expect struct {
		Leading string   `json:"leading,omitempty"` // a cause id, or none
		Ground  string   `json:"ground,omitempty"`
		Fires   []string `json:"fires,omitempty"`  // signals of the cause that must hold
		Silent  []string `json:"silent,omitempty"` // signals that must not
		Asks    []string `json:"asks,omitempty"`
	} `json:"expect"`
}

const ruleTestSchema = `{"$schema":"https://json-schema.org/draft/2020-12/schema","$defs":{"test":{"type":"object","additionalProperties":false,
	"required":["test","cases"],"properties":{"test":{"type":"string"},"cases":{"type":"array","minItems":2,"items":{"type":"object",
	"additionalProperties":false,"required":["name","notice","expect"],"properties":{"name":{"type":"string"},"notice":{"type":"string"},
	"facts":{"type":"object"},"expect":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"leading":{"type":"string"},
	"ground":{"type":"string"},"fires":{"type":"array"},"silent":{"type":"array"},"asks":{"type":"array"}}}}}}}}}}`

// The tests beside the rules hold, and every cause has one that names it and a
// near miss that does not.
func TestRulesBesideTheirTests(t *testing.T) {
	tree, ps := rules.OpenTests(coupang.FS)
	var all ruleTests
	ps = append(ps, tree.Decode(&all, []byte(ruleTestSchema))...)
	require.NoError(t, ps.Err())
	e, err := New()
	require.NoError(t, err)
	require.Len(t, all.Tests, len(e.pack.Causes))
	for _, x := range all.Tests {
		require.Contains(t, e.pack.causeIDs(), x.ID)
		require.Equal(t, x.ID+"_test.yaml", filepath.Base(tree.Pos("test", x.ID, "").File))
		leads, misses := 0, 0
		for _, c := range x.Cases {
			t.Run(x.ID+"/"+c.Name, func(t *testing.T) { c.check(t, e, x.ID) })
			if c.Expect.Leading == x.ID {
				leads++
			} else {
				misses++
			}
		}
		require.Positive(t, leads, "%s: no case that names it", x.ID)
		require.Positive(t, misses, "%s: no near miss", x.ID)
	}
}

func (c *ruleCase) check(t *testing.T, e *Engine, cause string) {
	d, err := e.Diagnose(context.Background(), Case{AsOf: time.Date(2026, 3, 12, 0, 0, 0, 0, time.UTC), Facts: c.Facts, Notice: NoticeInput{Text: c.Notice}})
	require.NoError(t, err)
	x := c.Expect
	if x.Leading != "" {
		require.Equal(t, strings.Replace(x.Leading, "none", "", 1), d.Cause.Leading)
	}
	if x.Ground != "" {
		require.EqualValues(t, x.Ground, d.Cause.Ground)
	}
	held := func(signal string) bool {
		k := d.Cause.Candidate(cause)
		return k != nil && slices.ContainsFunc(k.Signals, func(s Signal) bool { return s.Rule == cause+"/"+signal })
	}
	for _, s := range x.Fires {
		require.True(t, held(s), "%s is silent", s)
	}
	for _, s := range x.Silent {
		require.False(t, held(s), "%s fires", s)
	}
	for _, q := range x.Asks {
		require.True(t, slices.ContainsFunc(d.Questions, func(k Question) bool { return k.Fact == q }), "%s is not asked", q)
	}
}
