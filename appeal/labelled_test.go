package appeal

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// labelled is one notice with what a careful reader takes from it.
type labelled struct {
	ID         string     `json:"id"`
	Lang       string     `json:"lang"`
	Text       string     `json:"text"`
	ReceivedAt *time.Time `json:"received_at"`
	Expect     struct {
		Ground string   `json:"ground"`
		Causes []string `json:"causes"`

		Modifiers []string `json:"modifiers"`
	} `json:"expect"`
}

// readLabelled reads one folder of testdata/labelled.
func readLabelled(t testing.TB, folder string) []labelled {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("..", "testdata", "labelled", folder, "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files, folder)
	out := make([]labelled, len(files))
	for i, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &out[i]), f)
	}
	return out
}

func (l *labelled) judge(t testing.TB, e *Engine) *Diagnosis {
	t.Helper()
	c := Case{AsOf: time.Date(2026, 3, 15, 9, 0, 0, 0, time.UTC), Notice: NoticeInput{Text: l.Text}}
	if l.ReceivedAt != nil {
		c.Notice.ReceivedAt = *l.ReceivedAt
	}
	d, err := e.Diagnose(context.Background(), c)
	require.NoError(t, err, l.ID)
	return d
}

// score counts what a folder of notices came to. A notice whose single cause
// the pack knows is right, wrong or abstained; for any other notice a leading
// cause that its label does not name is a false one.
type score struct {
	known, right, wrong, abstained int
	others, falseLead              int
	ground, grounds                int
	lines                          []string
}

func measure(t testing.TB, e *Engine, folder string) (s score) {
	for _, l := range readLabelled(t, folder) {
		d := l.judge(t, e)
		s.add(e, l, d)
	}
	return s
}

func (s *score) add(e *Engine, l labelled, d *Diagnosis) {
	s.grounds++
	if string(d.Cause.Ground) == l.Expect.Ground {
		s.ground++
	}
	note := ""
	if l.Expect.Ground == "single" && slices.Contains(e.pack.causeIDs(), l.Expect.Causes[0]) {
		s.known++
		switch d.Cause.Leading {
		case l.Expect.Causes[0]:
			s.right++
		case "":
			s.abstained++
			note = "ABSTAINED"
		default:
			s.wrong++
			note = "WRONG"
		}
	} else {
		s.others++
		if d.Cause.Leading != "" && !slices.Contains(l.Expect.Causes, d.Cause.Leading) {
			s.falseLead++
			note = "FALSE LEAD"
		}
	}
	s.lines = append(s.lines, fmt.Sprintf("%-30s %s want %-8s %-34s got %-8s %-28s %s", l.ID, l.Lang,
		l.Expect.Ground, strings.Join(l.Expect.Causes, " "), d.Cause.Ground, d.Cause.Leading, note))
}

func (s score) String() string {
	return fmt.Sprintf("known causes: %d right, %d wrong, %d abstained of %d; others: %d of %d with a false lead; ground %d of %d",
		s.right, s.wrong, s.abstained, s.known, s.falseLead, s.others, s.ground, s.grounds)
}

// The labelled notices, folder by folder. Of the held-out third and the blind
// folders nobody reads more than the totals. The bounds are what the rules reach
// today; they only ever tighten, and files that join a folder bring no room for more
// misses: a used blind set gets a folder of its own. When the pack came to know all
// twenty-eight causes, more notices of each folder had a known one, and the bounds
// were set anew: siblings-blind 6 of 31 (5 of 21 before), held-out 2 of 11 (1 of 3).
// The aim is no wrong cause, and one not right at most in each folder.
func TestLabelledNotices(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	for _, f := range []struct {
		folder      string
		secret      bool
		maxNotRight int
		maxWrong    int
		maxFalse    int // false leads among the notices with other grounds
		ground      int // at least as many grounds right
	}{
		{"work/notices", false, 0, 0, 0, 32},
		{"own", false, 0, 0, 0, 252},
		{"siblings-dev", false, 1, 0, 0, 353},
		{"siblings-read", false, 0, 0, 0, 42},
		{"siblings-blind", true, 3, 0, 0, 33},
		{"held-out/notices", true, 1, 0, 0, 14},
		{"fields-dev", false, 0, 0, 0, 90},
		{"fields-new", false, 0, 0, 0, 108},
		{"fields-more", false, 0, 0, 0, 56},
		{"fields-blind", true, 3, 0, 2, 35},
		{"fields-unseen", false, 0, 0, 0, 56},
		{"fields-fourth", false, 0, 0, 0, 55},
		{"fields-fourth-blind", true, 1, 0, 2, 24},
		{"ground-new", false, 2, 0, 1, 117},
		{"ground-more", false, 8, 0, 6, 200},
		{"ground-last", false, 14, 0, 5, 169},
		{"ground-blind", true, 4, 2, 1, 35},
		{"ground-sisters", true, 8, 1, 1, 49},
	} {
		t.Run(f.folder, func(t *testing.T) {
			s := measure(t, e, f.folder)
			t.Log(f.folder, s)
			if !f.secret {
				t.Log("\n" + strings.Join(s.lines, "\n"))
			}
			require.LessOrEqual(t, s.wrong+s.abstained, f.maxNotRight, s)
			require.LessOrEqual(t, s.wrong, f.maxWrong, s)
			require.LessOrEqual(t, s.falseLead, f.maxFalse, s)
			require.GreaterOrEqual(t, s.ground, f.ground, s)
		})
	}
}
