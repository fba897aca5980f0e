package appeal

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

// Each check and each blocker of the pack has a test in which it holds and one in which it
// does not, and so has what a check says of the cases that it is for.
func TestEveryCheckIsTestedBothWays(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	r, err := e.readTests()
	require.NoError(t, err)
	r.cov = newCoverer(e)
	ready := map[string]bool{}
	for _, x := range e.rules {
		ready[x.In] = x.Kind == "check" || x.Kind == "blocker"
	}
	for i := range r.tests.Tests {
		for k := 0; ready[r.tests.Tests[i].of()] && k < len(r.tests.Tests[i].Cases); k++ {
			res, err := r.one(t.Context(), &r.tests.Tests[i], k)
			require.NoError(t, err)
			require.Empty(t, res.Failures, res.Name)
		}
	}
	seen := 0
	for _, x := range r.cov.coverage().Rules {
		if !ready[x.Rule.In] {
			continue
		}
		seen++
		require.Positive(t, x.Match, x.Rule.ID)
		require.Positive(t, x.NoMatch, x.Rule.ID)
		require.Positive(t, x.ExpectMatch, x.Rule.ID)
		require.Positive(t, x.ExpectOther, x.Rule.ID)
		require.NotEmpty(t, x.Rule.Pos.File, x.Rule.ID)
		require.Positive(t, x.Rule.Pos.Line, x.Rule.ID)
		require.Positive(t, x.Rule.Pos.Col, x.Rule.ID)
	}
	require.Greater(t, seen, len(e.pack.Checks)+len(e.pack.Blockers))
}

// No check is in two criteria, and each has one condition at a place of its own.
func TestAPointIsTraceableToOneCondition(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	in, rule := map[string]string{}, map[string]Rule{}
	for _, x := range e.Rules() {
		rule[x.ID] = x
	}
	for i := range e.pack.Checks {
		k := &e.pack.Checks[i]
		require.Contains(t, criterionNames, k.Criterion, k.ID)
		require.Empty(t, in[k.ID], k.ID)
		in[k.ID] = k.Criterion
		require.Len(t, k.asks(), 1, k.ID)
		require.Equal(t, "check", rule[k.ID].Kind, k.ID)
		require.EqualValues(t, k.Points, rule[k.ID].Weight, k.ID)
	}
	require.NotEmpty(t, in)
}

// Whatever the case, a score is the sum of the points of its checks, and what could be
// judged the sum of what they are worth: over the cases of all tests, those of the causes
// and the labelled ones.
func TestAScoreIsTheSumOfItsChecks(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	r, err := e.readTests()
	require.NoError(t, err)
	judged := 0
	for i := range r.tests.Tests {
		doc := &r.tests.Tests[i]
		for k := range doc.Cases {
			c, err := r.caseOf(doc, &doc.Cases[k])
			require.NoError(t, err)
			judged += summed(t, e, c)
		}
	}
	labelled := casesWithPapers(t)
	for _, l := range readPaperLabels(t, "papers-read") {
		labelled = append(labelled, namedCase{l.ID, decoded(t, l.Case), false})
	}
	for _, x := range labelled {
		data, err := json.Marshal(x.of)
		require.NoError(t, err)
		c, err := DecodeCase(data)
		require.NoError(t, err, x.name)
		judged += summed(t, e, *c)
	}
	require.Greater(t, judged, 10000) // checks
}

// summed holds the criteria of a case against their checks, and counts these.
func summed(t *testing.T, e *Engine, c Case) (judged int) {
	t.Helper()
	d, err := e.Diagnose(context.Background(), c)
	if err != nil { // a test of what cannot be judged
		return 0
	}
	for _, name := range criterionNames {
		x, points, of, ids := d.Criteria.Named(name), 0, 0, map[string]bool{}
		for _, k := range x.Checks {
			require.Equal(t, name, k.rule.Criterion, k.ID)
			require.False(t, ids[k.ID], k.ID)
			require.Equal(t, k.Passed, k.Points == k.Of, k.ID)
			require.True(t, 0 <= k.Points && k.Points <= k.Of && k.Of <= k.rule.Points, k.ID)
			points, of, ids[k.ID] = points+k.Points, of+k.Of, true
			judged++
		}
		for _, k := range x.Open {
			require.False(t, ids[k.ID], k.ID)
			require.NotEmpty(t, k.Needs, k.ID)
			ids[k.ID] = true
			judged++
		}
		require.Equal(t, points, x.Score)
		require.Equal(t, of, x.Of)
		require.LessOrEqual(t, x.Of, 100)
	}
	return judged
}
