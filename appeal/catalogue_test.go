package appeal

import (
	"context"
	"os"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// Every rule stands in the catalogue, and once.
func TestTheCatalogueHasEveryRule(t *testing.T) {
	for _, e := range []*Engine{embedded(t), format(t)} {
		seen := map[string]int{}
		for _, r := range e.Catalogue().rules() {
			seen[r.ID]++
		}
		for _, r := range e.Rules() {
			require.Equal(t, 1, seen[r.ID], r.ID)
		}
		require.Len(t, seen, len(e.Rules()))
	}
}

// What a document says is in its entry, whichever its kind.
func TestTheCatalogueHasEveryKind(t *testing.T) {
	c := format(t).Catalogue()
	kinds := map[string]CatalogueEntry{}
	for _, x := range c.Entries {
		kinds[x.Kind] = x
	}
	for _, kind := range []string{"clause", "check", "grade", "finding", "remark", "deadline", "profile", "fault", "attribute", "paper", "message"} {
		require.NotZero(t, kinds[kind].Pos, kind)
	}
	require.Equal(t, "Delivery in time", kinds["clause"].Title.En)
	require.Equal(t, []CatalogueText{{"meaning", kinds["clause"].Texts[0].Text}}, kinds["clause"].Texts)
	require.Equal(t, "official", kinds["clause"].Source.Grade)
	require.Equal(t, []CataloguePair{{"amount", "7"}, {"unit", "days"}, {"from", "receipt"}}, kinds["deadline"].Values)
	require.Equal(t, "seven-days", kinds["deadline"].Rules[0].ID)
	require.Equal(t, []CataloguePair{{"kinds", "carrier-tracking"}, {"severity", "void"}}, kinds["fault"].Values)
	require.Equal(t, "out-of-date", kinds["fault"].Rules[0].ID)
	require.Equal(t, []CataloguePair{{"accepts", "carrier-tracking (strong), tracking-screenshot (weak)"}}, c.Causes[0].Requires[0].Values)
	require.Len(t, c.Causes[0].Requires[0].Rules, 2)
	require.EqualValues(t, 0, c.Facts[0].SettledBy[0].Value)
}

func TestTheCatalogueNamesTheTests(t *testing.T) {
	r, err := TestPack(context.Background(), os.DirFS("testdata/format/pack"))
	require.NoError(t, err)
	require.False(t, r.Failed(), r.Results)
	c := format(t).Catalogue()
	c.AddTests(r)
	tests := c.Causes[0].Rules[0].Tests
	require.Len(t, tests, 2)
	require.Equal(t, "the notice calls the orders late", tests[0].Name)
	require.True(t, tests[0].Match)
	require.False(t, tests[1].Match)
	require.Equal(t, "slow-parcel_test.yaml:8:5", tests[1].Pos.String())
}

func TestTheCatalogueTellsWhatOverlaysChange(t *testing.T) {
	c := format(t, WithOverlay(os.DirFS("testdata/format/overlay"))).Catalogue()
	require.Equal(t, "cause slow-parcel signals[many-orders] disables", func() string {
		x := c.Changes[3]
		return x.Kind + " " + x.ID + " " + x.Path + " " + x.Does
	}())
	require.Empty(t, format(t).Catalogue().Changes)
}

// embedded is an engine over the Coupang pack that looks for no ways to the next grade.
func embedded(t *testing.T) *Engine {
	t.Helper()
	e, err := sharedEngine()
	require.NoError(t, err)
	return e
}

// withWays is an engine over the Coupang pack as programs have it.
func withWays(t *testing.T) *Engine {
	t.Helper()
	e, err := defaultEngine()
	require.NoError(t, err)
	return e
}

var sharedEngine = sync.OnceValues(func() (*Engine, error) { return New(WithoutNext()) })

// format is an engine over the pack that the documentation quotes.
func format(t *testing.T, more ...Option) *Engine {
	t.Helper()
	e, err := New(append([]Option{WithPack(os.DirFS("testdata/format/pack"))}, more...)...)
	require.NoError(t, err)
	return e
}
