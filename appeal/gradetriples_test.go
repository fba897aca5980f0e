package appeal

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
)

// gradeTriple is a whole file and what to take away from it, by paths.
type gradeTriple struct {
	Cause  string         `yaml:"cause"`
	Medium string         `yaml:"medium"`
	Low    string         `yaml:"low"`
	Case   map[string]any `yaml:"case"`
}

// One thing makes the difference between a file that is ready, one that is in parts and
// one that is not.
func TestOneThingMakesTheGrade(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("..", "testdata", "grades.yaml"))
	require.NoError(t, err)
	var all []gradeTriple
	require.NoError(t, yaml.Unmarshal(data, &all))
	causes, seen := map[string]bool{}, map[string]int{}
	for _, x := range all {
		c := caseFrom(t, x.Case)
		d := judgedAs(t, embedded(t), c)
		causes[x.Cause] = true
		seen[d.Notice.Language.Value]++
		seen[modeOf(c)]++
		t.Run(x.Cause, func(t *testing.T) {
			require.Equal(t, x.Cause, d.Cause.Leading)
			require.Empty(t, d.Grade.Blockers)
			x.graded(t, High)
			x.isWhole(t)
			x.graded(t, Medium, x.Medium)
			x.graded(t, Low, x.Medium, x.Low)
		})
	}
	require.Len(t, causes, 10)
	require.GreaterOrEqual(t, min(seen["ko"], seen["zh"]), 3)
	require.GreaterOrEqual(t, seen["dispute"], 2)
}

// graded requires the level of the file without some parts.
func (x *gradeTriple) graded(t *testing.T, want Level, without ...string) {
	of := decoded(t, x.Case)
	for _, path := range without {
		takeAway(t, of, path)
	}
	d := judgedAs(t, embedded(t), caseFrom(t, of))
	require.Equal(t, want, d.Grade.Level, "without %v: %v %v %s", without, scores(d), blockerIDs(d), toldOfPapers(d.Evidence))
}

func blockerIDs(d *Diagnosis) (out []string) {
	for _, b := range d.Grade.Blockers {
		out = append(out, b.ID)
	}
	return out
}

// takeAway takes one thing out of a case: a part, a part of the plan, or a paper.
func takeAway(t *testing.T, of map[string]any, path string) {
	root, name, _ := strings.Cut(path, ".")
	switch part := of[root].(type) {
	case nil:
		require.Fail(t, "nothing there", path)
	case []any:
		rest := slices.DeleteFunc(slices.Clone(part), func(x any) bool { return x.(map[string]any)["id"] == name })
		require.Len(t, rest, len(part)-1, path)
		of[root] = rest
	case map[string]any:
		if name == "" {
			delete(of, root)
			return
		}
		require.Contains(t, part, name)
		delete(part, name)
	}
}

// isWhole requires what a careful reader wants of a plan: nothing left open, and exhibits
// that are there.
func (x *gradeTriple) isWhole(t *testing.T) {
	c := caseFrom(t, x.Case)
	require.NotEmpty(t, c.Stance.Answer)
	require.NotEmpty(t, c.Plan.RootCause.Process)
	require.GreaterOrEqual(t, len(c.Plan.Actions), 2)
	for _, a := range c.Plan.Actions {
		for _, field := range []string{a.What, a.State, a.On.String(), a.Owner, a.Measure, a.Reference} {
			require.NotEmpty(t, field, a.What)
		}
		require.NotEmpty(t, a.Evidence, a.What)
		for _, id := range a.Evidence {
			require.True(t, strings.Contains(shown(c), `"id": "`+id+`"`), "%s: no paper %s", a.What, id)
		}
	}
	for _, q := range c.Plan.RootCause.Quotes {
		require.Contains(t, c.Notice.Text, q)
	}
}
