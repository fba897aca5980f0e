package notice

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// The platform's own clocks, on the notices in which they are labelled: how many
// of the stated ones are read, and how many are invented at most.
func TestLengthsOfLabelledNotices(t *testing.T) {
	type lengths struct {
		ReviewTime *Length `json:"review_time"`
		FundsHold  *Length `json:"funds_hold"`
	}
	files, err := filepath.Glob(filepath.Join("..", "..", "testdata", "labelled", "fields-dev", "*.json"))
	require.NoError(t, err)
	right, stated, invented := 0, 0, 0
	count := func(want, got *Length) {
		switch {
		case want == nil && got != nil:
			invented++
		case want != nil:
			stated++
			if got != nil && *got.Amount == *want.Amount && got.Unit == want.Unit {
				right++
			}
		}
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		var l labelled
		var e struct{ Expect lengths }
		require.NoError(t, json.Unmarshal(data, &l))
		require.NoError(t, json.Unmarshal(data, &e))
		v := l.read(t).Values()
		count(e.Expect.ReviewTime, v.ReviewTime)
		count(e.Expect.FundsHold, v.FundsHold)
	}
	t.Logf("%d of %d lengths right, %d invented", right, stated, invented)
	require.GreaterOrEqual(t, right, 62)
	require.LessOrEqual(t, invented, 3)
}

func TestLengthInWords(t *testing.T) {
	five, seven := 5, 7
	require.Equal(t, "7 business-days, at least 5", Length{&seven, &five, "business-days"}.String())
	require.Equal(t, "7 days", Length{Amount: &seven, Unit: "days"}.String())
}
