package appeal

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/santhosh-tekuri/jsonschema/v5"
	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// What every comparison keeps to, over each case that proves all and its near misses: the
// one thing that is other there stands in it too.
func TestComparisonsOfNearMisses(t *testing.T) {
	e, schema := embedded(t), compiled(t, "comparison")
	files, err := filepath.Glob(filepath.Join("..", "testdata", "cases", "*.yaml"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		var c causeCase
		require.NoError(t, yaml.Unmarshal(data, &c))
		whole := judgedPapers(t, e, c.Case)
		for _, n := range c.Near {
			name := filepath.Base(f) + ", " + n.Name
			got := keptTo(t, schema, whole, judgedPapers(t, e, n.changed(t, c.Case)), name)
			i := slices.IndexFunc(got.Requirements, func(r RequirementChange) bool { return r.ID == n.Requirement })
			if n.Problem == "" && n.Status == string(evidence.Met) {
				continue
			}
			require.GreaterOrEqual(t, i, 0, name)
			require.Equal(t, Turn[evidence.Status]{evidence.Met, evidence.Status(n.Status)}, got.Requirements[i].Status, name)
			if n.Problem != "" {
				require.Contains(t, problemIDs(got.Requirements[i].Problems.Came), n.Problem, name)
			}
			if n.Gone {
				require.True(t, slices.ContainsFunc(got.Papers, func(p PaperChange) bool { return p.ID == n.Item && p.Move == Went }), name)
			}
		}
	}
}

// The same over cases drawn at random, which have little in common.
func TestComparisonsOfRandomCases(t *testing.T) {
	e, schema, r := embedded(t), compiled(t, "comparison"), newRandomCases(t)
	var before *Diagnosis
	for range 120 {
		name, c := r.draw(t)
		d, err := e.Diagnose(t.Context(), *c)
		require.NoError(t, err)
		keptTo(t, schema, before, d, name)
		before = d
	}
}

// keptTo compares two diagnoses and checks what holds of every comparison.
func keptTo(t *testing.T, schema *jsonschema.Schema, a, b *Diagnosis, name string) *Comparison {
	t.Helper()
	require.True(t, Compare(a, a).Same(), name)
	c, back := Compare(a, b), Compare(b, a)
	require.Equal(t, inOrder(plainOf(t, c)), inOrder(mirrored(plainOf(t, back))), name)
	require.Equal(t, jsonOf(t, c), jsonOf(t, Compare(reread(t, a), reread(t, b))), "%s: read back from JSON", name)
	require.Equal(t, jsonOf(t, c), jsonOf(t, reread(t, c)), name)
	rightBySchema(t, schema, c, name)
	for _, x := range c.Criteria {
		moved := 0
		for _, k := range x.Checks {
			moved += k.Mark.Is.Points - k.Mark.Was.Points
		}
		require.Equal(t, x.Points.Is.Score-x.Points.Was.Score, moved, "%s: the checks make up the score", name)
	}
	if a != nil {
		require.Equal(t, a.DecisionID == b.DecisionID, c.Same(), name)
	}
	return c
}

func reread[V any](t *testing.T, v *V) *V {
	if v == nil {
		return nil
	}
	out := new(V)
	require.NoError(t, json.Unmarshal([]byte(jsonOf(t, v)), out))
	return out
}

func plainOf(t *testing.T, v any) (out any) {
	require.NoError(t, json.Unmarshal([]byte(jsonOf(t, v)), &out))
	return out
}

var otherSide = map[string]string{"was": "is", "is": "was", "came": "went", "went": "came"}

// mirrored has what was in the place of what is, and what went in that of what came.
func mirrored(v any) any {
	switch v := v.(type) {
	case map[string]any:
		out := map[string]any{}
		for k, x := range v {
			if k == "move" {
				x = otherSide[x.(string)]
			}
			if o := otherSide[k]; o != "" {
				k = o
			}
			out[k] = mirrored(x)
		}
		return out
	case []any:
		for i := range v {
			v[i] = mirrored(v[i])
		}
	}
	return v
}

// inOrder sorts all lists: which of two entries stands first is another question.
func inOrder(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k := range v {
			v[k] = inOrder(v[k])
		}
	case []any:
		for i := range v {
			v[i] = inOrder(v[i])
		}
		slices.SortFunc(v, func(a, b any) int {
			x, _ := json.Marshal(a)
			y, _ := json.Marshal(b)
			return bytes.Compare(x, y)
		})
	}
	return v
}

// A paper runs out by itself: only the instant differs, it is told, and nothing is said to
// have come or gone.
func TestOnlyTheInstantDiffers(t *testing.T) {
	e, c := embedded(t), wholeCase(t)
	c.Evidence[0].ExpiresOn = rules.Date{Year: 2026, Month: 3, Day: 20}
	before, err := e.Diagnose(t.Context(), *c)
	require.NoError(t, err)
	c.AsOf = c.AsOf.Add(48 * time.Hour)
	after, err := e.Diagnose(t.Context(), *c)
	require.NoError(t, err)
	got := Compare(before, after)
	require.Equal(t, 48*time.Hour, got.AsOf.Is.Sub(got.AsOf.Was))
	require.Nil(t, got.Pack)
	require.Nil(t, got.Cases)
	require.Len(t, got.Papers, 1)
	require.Equal(t, "E1", got.Papers[0].ID)
	require.Empty(t, got.Papers[0].Move)
	require.Contains(t, problemIDs(got.Papers[0].Problems.Came), "expired")
	require.Equal(t, &Turn[Level]{High, Low}, got.Grade)
}

// What the seller answers is told where a diagnosis shows it, with the answer where it
// does.
func TestAnswersAreTold(t *testing.T) {
	e, c := embedded(t), wholeCase(t)
	after, err := e.Diagnose(t.Context(), *c)
	require.NoError(t, err)
	c.Stance, c.Letter, c.Plan = nil, nil, nil
	delete(c.Facts, "first_scan_exists")
	before, err := e.Diagnose(t.Context(), *c)
	require.NoError(t, err)
	got := Compare(before, after)
	require.Equal(t, Moves[string]{Came: []string{"plan", "letter"}}, got.Parts)
	require.Len(t, got.Facts, 1)
	require.Equal(t, "facts.first_scan_exists", got.Facts[0].Path)
	require.Nil(t, got.Facts[0].Was)
	require.Equal(t, false, got.Facts[0].Is)
	require.Len(t, got.Questions.Went, 2)
	for _, q := range got.Questions.Went {
		require.True(t, q.Answered, q.Fact)
	}
	require.Equal(t, "stance", got.Questions.Went[0].Fact)

	c.Notice.Sanction = "none" // nobody asks for a stance any more, and none was given
	nothing, err := e.Diagnose(t.Context(), *c)
	require.NoError(t, err)
	i := slices.IndexFunc(Compare(before, nothing).Questions.Went, func(q AskedQuestion) bool { return q.Fact == "stance" })
	require.GreaterOrEqual(t, i, 0)
	require.False(t, Compare(before, nothing).Questions.Went[i].Answered)
	require.Empty(t, Compare(before, nothing).Parts)
}

// Other rules, another case and nothing at all are told as such.
func TestWhatMayBeTheReasonOfAll(t *testing.T) {
	c := wholeCase(t)
	before, err := embedded(t).Diagnose(t.Context(), *c)
	require.NoError(t, err)
	official, err := New(WithProfile("official"), WithoutNext())
	require.NoError(t, err)
	after, err := official.Diagnose(t.Context(), *c)
	require.NoError(t, err)
	require.Equal(t, "official", Compare(before, after).Pack.Is.Profile)

	another := *before
	another.CaseID = "another"
	require.Equal(t, &Turn[string]{before.CaseID, "another"}, Compare(before, &another).Cases)
	another.CaseID = "" // not stated: it may be the same
	require.Nil(t, Compare(before, &another).Cases)

	require.True(t, Compare(nil, nil).Same())
	first := Compare(nil, before)
	require.Nil(t, first.Cases)
	require.Len(t, first.Papers, len(c.Evidence))
	require.Equal(t, Turn[Level]{Is: High}, *first.Grade)
}

func wholeCase(t *testing.T) *Case {
	data, err := os.ReadFile("testdata/full.yaml")
	require.NoError(t, err)
	c, err := DecodeCase(data)
	require.NoError(t, err)
	return c
}
