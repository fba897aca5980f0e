package appeal

import (
	"context"
	"encoding/json"
	"fmt"
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
	wrong, levels := map[string]int{}, map[Level]int{}
	for _, file := range files {
		l, d := gradedLabel(t, file)
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

// None of the labelled cases and letters has a grade that its label rules out. Of the
// held-out ones nobody reads more than the totals.
func TestGradesThatLabelsRuleOut(t *testing.T) {
	for _, f := range []struct {
		folder string
		secret bool
		least  int // labels
	}{{"work/cases", false, 13}, {"work/letters", false, 3}, {"held-out/letters", true, 0}} {
		t.Run(f.folder, func(t *testing.T) {
			files, err := filepath.Glob(filepath.Join("..", "testdata", "labelled", f.folder, "*.json"))
			require.NoError(t, err)
			require.NotEmpty(t, files)
			labels, ruledOut, got := 0, 0, map[Level]int{}
			for _, file := range files {
				l, d := gradedLabel(t, file)
				got[d.Grade.Level]++
				if len(l.Expect.Not) > 0 {
					labels++
				}
				if slices.Contains(l.Expect.Not, d.Grade.Level) {
					ruledOut++
				}
				if !f.secret {
					t.Log(l.ID, d.Grade.Level, scores(d), "not", l.Expect.Not)
				}
			}
			t.Log(len(files), "files,", labels, "labels,", ruledOut, "of them ruled out,", got)
			require.GreaterOrEqual(t, labels, f.least)
			require.Zero(t, ruledOut)
		})
	}
}

func gradedLabel(t *testing.T, file string) (l gradeLabel, d *Diagnosis) {
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &l))
	c, err := DecodeCase(l.Case)
	require.NoError(t, err)
	d, err = embedded(t).Diagnose(context.Background(), *c)
	require.NoError(t, err)
	return l, d
}

func scores(d *Diagnosis) (out []string) {
	for _, name := range criterionNames {
		x := d.Criteria.Named(name)
		out = append(out, fmt.Sprintf("%s %d/%d", name, x.Score, x.Of))
	}
	return out
}
