package evidence

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"
)

// A paper made out before the first day that the notice names is too old, one of that very
// day is not, and one whose day is not known is asked about.
func TestFirstDayOfAPaper(t *testing.T) {
	since := &Demand{Asks: []string{"carrier-tracking"}, IssuedSince: march(10)}
	require.Equal(t, "carrier-tracking, issued since 2026-03-10", since.String())
	item := Item{ID: "E1", Kind: "carrier-tracking"}
	for day, want := range map[int][]string{9: {"too-old"}, 10: nil, 11: nil} {
		item.IssuedOn = march(day)
		r := matched(t, holding(item), &Requirement{Accepts: tracking.Accepts}, Wanted{Demand: since})
		require.Equal(t, want, problemIDs(r.Problems), day)
		if want != nil {
			require.Equal(t, "It was issued on 2026-03-09; the notice takes papers issued on or after 2026-03-10.", r.Problems[0].Text.En)
		}
	}
	_, open, err := Match(context.Background(), holding(Item{ID: "E1", Kind: "carrier-tracking"}), []Wanted{{Requirement: &Requirement{ID: "r", Accepts: tracking.Accepts}, Cause: "c", Demand: since}})
	require.NoError(t, err)
	require.Equal(t, []Open{{Item: "E1", Attribute: "issued_on", Requirement: "c/r"}}, open)
}
