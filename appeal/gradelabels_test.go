package appeal

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// gradeLabel is a case with what a careful reader would not call it, and the criteria that
// the reader would score clearly low, or nearly full.
type gradeLabel struct {
	ID     string
	Case   json.RawMessage
	Expect struct {
		Not  []Level  `json:"grade_not"`
		Low  []string `json:"criteria_low"`
		Full []string `json:"criteria_full"`
	}
}

// How many of the labelled files are graded or scored otherwise than their labels allow.
// They were written by somebody who knew neither the library nor its rules; the bounds
// are what is left, and only tighten.
func TestGradesOfLabelledFiles(t *testing.T) {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "labelled", "grades-read", "*.json"))
	require.NoError(t, err)
	require.Len(t, files, 24)
	e, wrong, levels := embedded(t), map[string]int{}, map[Level]int{}
	for _, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		var l gradeLabel
		require.NoError(t, json.Unmarshal(data, &l))
		c, err := DecodeCase(l.Case)
		require.NoError(t, err, file)
		d, err := e.Diagnose(context.Background(), *c)
		require.NoError(t, err)
		levels[d.Grade.Level]++
		if slices.Contains(l.Expect.Not, d.Grade.Level) {
			wrong["grade"]++
			t.Log(l.ID, d.Grade.Level)
		}
		for _, name := range l.Expect.Low {
			if x := d.Criteria.Named(name); x.Of > 0 && x.Share() >= 50 {
				wrong["low"]++
			}
		}
		for _, name := range l.Expect.Full {
			if d.Criteria.Named(name).Share() < 85 {
				wrong["full"]++
			}
		}
	}
	t.Log(wrong, levels)
	require.LessOrEqual(t, wrong["grade"], 2)
	require.Zero(t, wrong["low"])
	require.LessOrEqual(t, wrong["full"], 1)
	require.Positive(t, levels[Low]*levels[Medium]*levels[High])
}
