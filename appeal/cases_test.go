package appeal

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A judgedCase is a case with what a careful reader takes from it.
type judgedCase struct {
	ID     string          `json:"id"`
	Case   json.RawMessage `json:"case"`
	Expect struct {
		Leading     json.RawMessage `json:"leading"`
		Eligibility string          `json:"eligibility"`
		Deadline    *time.Time      `json:"deadline"`
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

// What the labelled cases come to: the leading cause, whether an appeal is open, and
// until when. Of the held-out ones nobody reads more than the totals.
func TestLabelledCases(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	for _, f := range []struct {
		folder string
		secret bool
		misses int
	}{{"work", false, 0}} {
		t.Run(f.folder, func(t *testing.T) {
			all, misses := readCases(t, f.folder), 0
			for i := range all {
				if told := all[i].judge(t, e); len(told) > 0 {
					misses++
					if !f.secret {
						t.Logf("%s: %s", all[i].ID, strings.Join(told, "; "))
					}
				}
			}
			t.Logf("%s: %d of %d cases not right", f.folder, misses, len(all))
			require.LessOrEqual(t, misses, f.misses)
		})
	}
}

// judge tells in what a case comes out otherwise than its label.
func (l *judgedCase) judge(t *testing.T, e *Engine) (told []string) {
	c, err := DecodeCase(l.Case)
	require.NoError(t, err)
	d, err := e.Diagnose(context.Background(), *c)
	require.NoError(t, err)
	say := func(what, want, got string) {
		if want != got {
			told = append(told, what+": want "+orNone(want)+" got "+orNone(got))
		}
	}
	if len(l.Expect.Leading) > 0 { // where it is left out it is not judged
		var want string
		require.NoError(t, json.Unmarshal(l.Expect.Leading, &want))
		say("leading", want, d.Cause.Leading)
	}
	if l.Expect.Eligibility != "" {
		say("eligibility", l.Expect.Eligibility, string(d.Eligibility.Verdict))
	}
	want, got := "", ""
	if l.Expect.Deadline != nil {
		want = l.Expect.Deadline.Format(time.RFC3339)
	}
	if d.Timeline != nil && d.Timeline.Deadline != nil {
		got = d.Timeline.Deadline.At.Format(time.RFC3339)
	}
	say("deadline", want, got)
	return told
}
