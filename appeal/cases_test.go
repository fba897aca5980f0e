package appeal

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A judgedCase is a case with what a careful reader takes from it.
type judgedCase struct {
	ID     string          `json:"id"`
	Case   json.RawMessage `json:"case"`
	Expect struct {
		Leading     *string    `json:"leading"`
		Eligibility string     `json:"eligibility"`
		Deadline    *time.Time `json:"deadline"`
	} `json:"expect"`
}

func readCases(t testing.TB, folder string) []judgedCase {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "labelled", folder, "cases", "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	out := make([]judgedCase, len(files))
	for i, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &out[i]), f)
	}
	return out
}

// The deadlines of the labelled cases.
func TestDeadlinesOfLabelledCases(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	for _, f := range []struct {
		folder string
		secret bool
		misses int
	}{{"work", false, 0}, {"held-out", true, 1}} {
		t.Run(f.folder, func(t *testing.T) {
			misses := 0
			for _, l := range readCases(t, f.folder) {
				c, err := DecodeCase(l.Case)
				require.NoError(t, err)
				d, err := e.Diagnose(context.Background(), *c)
				require.NoError(t, err)
				got := "none"
				if d.Timeline != nil && d.Timeline.Deadline != nil {
					got = d.Timeline.Deadline.At.Format(time.RFC3339)
				}
				want := "none"
				if l.Expect.Deadline != nil {
					want = l.Expect.Deadline.Format(time.RFC3339)
				}
				if got != want {
					misses++
					if !f.secret {
						t.Logf("%s: want %s got %s", l.ID, want, got)
					}
				}
			}
			t.Logf("%s: %d deadlines of %d not right", f.folder, misses, len(readCases(t, f.folder)))
			require.LessOrEqual(t, misses, f.misses)
		})
	}
}

// The eligibility of the labelled cases.
func TestEligibilityOfLabelledCases(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	for _, f := range []struct {
		folder string
		secret bool
		misses int
	}{{"work", false, 0}, {"held-out", true, 0}} {
		t.Run(f.folder, func(t *testing.T) {
			misses := 0
			for _, l := range readCases(t, f.folder) {
				c, err := DecodeCase(l.Case)
				require.NoError(t, err)
				d, err := e.Diagnose(context.Background(), *c)
				require.NoError(t, err)
				if want := l.Expect.Eligibility; want != "" && want != string(d.Eligibility.Verdict) {
					misses++
					if !f.secret {
						t.Logf("%s: want %s got %s", l.ID, want, d.Eligibility.Verdict)
					}
				}
			}
			require.LessOrEqual(t, misses, f.misses)
		})
	}
}
