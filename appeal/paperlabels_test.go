package appeal

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// paperLabels is what a careful reader says of the papers of a case. A pair of kinds
// means either.
type paperLabels struct {
	ID     string          `json:"id"`
	Case   json.RawMessage `json:"case"`
	Expect struct {
		Requirements struct {
			Met        []string `json:"met_kinds"`
			Missing    []any    `json:"missing_kinds"`
			NotMissing []string `json:"not_missing"`
			Weak       []string `json:"weak_items"`
			Clean      []string `json:"clean_items"`
		} `json:"requirements"`
		Clean      []string `json:"clean_items"` // of letters
		NoneNeeded bool     `json:"none_needed"`
	} `json:"expect"`
}

// tally counts expectations of one kind.
type tally struct {
	all, failed int
	told        []string
}

func (t *tally) add(id, what string, ok bool) {
	t.all++
	if !ok {
		t.failed++
		t.told = append(t.told, id+" "+what)
	}
}

func readPaperLabels(t testing.TB, folder string) []paperLabels {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "labelled", folder, "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	out := make([]paperLabels, len(files))
	for i, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &out[i]), f)
	}
	return out
}

// What the labelled cases and letters say of papers, kind by kind of expectation.
// Of the held-out ones nobody reads more than the totals.
func TestPapersOfLabelledCases(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	for _, f := range []struct {
		folder string
		secret bool
		most   map[string]int // expectations that may fail, by kind
	}{
		{"work/cases", false, map[string]int{}}, {"work/letters", false, map[string]int{}},
		{"papers-read", false, map[string]int{"clean": 1, "met": 2, "missing": 8, "weak": 7}}, {"papers-blind", true, map[string]int{"met": 3}},
		{"held-out/letters", true, map[string]int{}},
	} {
		t.Run(f.folder, func(t *testing.T) {
			table := map[string]*tally{}
			for _, l := range readPaperLabels(t, f.folder) {
				c, err := DecodeCase(l.Case)
				require.NoError(t, err, l.ID)
				d, err := e.Diagnose(context.Background(), *c)
				require.NoError(t, err, l.ID)
				l.judge(table, d)
			}
			for _, kind := range slices.Sorted(maps.Keys(table)) {
				x := table[kind]
				t.Logf("%-12s %d of %d not as labelled", kind, x.failed, x.all)
				if !f.secret {
					t.Log(strings.Join(x.told, "\n"))
				}
				assert.LessOrEqual(t, x.failed, f.most[kind], kind)
			}
		})
	}
}

func (l *paperLabels) judge(table map[string]*tally, d *Diagnosis) {
	of := func(kind string) *tally {
		if table[kind] == nil {
			table[kind] = &tally{}
		}
		return table[kind]
	}
	r := d.Evidence
	if r == nil {
		r = &evidence.Report{}
	}
	x := l.Expect.Requirements
	for _, kind := range x.Met {
		of("met").add(l.ID, kind+statuses(r, kind), hasStatus(r, kind, evidence.Met))
	}
	for _, kinds := range x.Missing {
		of("missing").add(l.ID, fmt.Sprint(kinds), anyOf(kinds, func(k string) bool { return hasStatus(r, k, evidence.Missing) }))
	}
	for _, kind := range x.NotMissing {
		of("not-missing").add(l.ID, kind+statuses(r, kind), !hasStatus(r, kind, evidence.Missing))
	}
	for _, id := range x.Weak {
		of("weak").add(l.ID, id, problemsOf(r, id) != "")
	}
	for _, id := range slices.Concat(x.Clean, l.Expect.Clean) {
		of("clean").add(l.ID, id+problemsOf(r, id), problemsOf(r, id) == "")
	}
	if l.Expect.NoneNeeded {
		of("none-needed").add(l.ID, "", !slices.ContainsFunc(r.Requirements, func(x evidence.Result) bool { return x.Status == evidence.Missing || x.Status == evidence.Weak }))
	}
}

func anyOf(kinds any, is func(string) bool) bool {
	switch k := kinds.(type) {
	case string:
		return is(k)
	case []any:
		return slices.ContainsFunc(k, func(x any) bool { return is(x.(string)) })
	}
	return false
}

func hasStatus(r *evidence.Report, kind string, s evidence.Status) bool {
	return slices.ContainsFunc(r.Requirements, func(x evidence.Result) bool { return x.Status == s && slices.Contains(x.Accepts, kind) })
}

func statuses(r *evidence.Report, kind string) (out string) {
	for _, x := range r.Requirements {
		if slices.Contains(x.Accepts, kind) {
			out += fmt.Sprintf(" %s/%s=%s%s", x.Cause, x.ID, x.Status, ids(x.Problems))
		}
	}
	return out
}

func problemsOf(r *evidence.Report, id string) string {
	i := slices.IndexFunc(r.Items, func(x evidence.Checked) bool { return x.ID == id })
	if i < 0 {
		return " no such paper"
	}
	return ids(r.Items[i].Problems)
}

func ids(all []evidence.Problem) (out string) {
	for _, p := range all {
		out += " " + p.ID
	}
	return out
}
