package deadline

import (
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/rules"
)

// The table of periods: units, starts, holidays with their substitutes and the changes
// of 2026, midnight and the edges of zones.
func TestPeriods(t *testing.T) {
	data, err := os.ReadFile("testdata/periods.yaml")
	require.NoError(t, err)
	var rows []struct {
		Start, Unit, At, Earliest, Why string
		Amount                         int
	}
	require.NoError(t, yaml.Unmarshal(data, &rows))
	require.GreaterOrEqual(t, len(rows), 60)
	for _, r := range rows {
		t.Run(r.Why, func(t *testing.T) {
			end, err := Korea().End(Period{r.Amount, r.Unit}, startOf(t, r.Start))
			require.NoError(t, err)
			require.Equal(t, r.At, end.At.Format(time.RFC3339))
			require.Equal(t, r.Earliest, end.Earliest.Format(time.RFC3339))
		})
	}
}

// startOf reads an instant, or a day.
func startOf(t *testing.T, s string) Start {
	if at, err := time.Parse(time.RFC3339, s); err == nil {
		return Start{At: at}
	}
	day, err := rules.ParseDate(s)
	require.NoError(t, err)
	return Start{Day: day}
}
