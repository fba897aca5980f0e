package notice

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// demandLabels says what one notice asks for.
type demandLabels struct {
	ID      string            `json:"id"`
	Demands []labelledDemand  `json:"demands"`
	Waives  bool              `json:"waives"`
	Final   bool              `json:"final"`
	Doubt   []json.RawMessage `json:"doubt"`
}

type labelledDemand struct {
	evidence.Demand
	Quote string `json:"quote"`
}

// also gives the kinds that are as right as the labelled one for a quote.
func (l *demandLabels) also(quote string) []string {
	var out []string
	for _, raw := range l.Doubt {
		var d struct{ Also, For string }
		if json.Unmarshal(raw, &d) == nil && d.For == quote {
			out = append(out, d.Also)
		}
	}
	return out
}

// demandText finds the notice that some labels are for.
func demandText(t testing.TB, root, id string) labelled {
	var l labelled
	for _, folder := range []string{"notices", "../own", "../siblings-dev"} {
		if data, err := os.ReadFile(filepath.Join(root, folder, id+".json")); err == nil {
			require.NoError(t, json.Unmarshal(data, &l))
			return l
		}
	}
	data, err := os.ReadFile(filepath.Join(root, "cases", id+".json"))
	if err != nil {
		data, err = os.ReadFile(filepath.Join(root, id+".json"))
	}
	require.NoError(t, err)
	var c struct {
		Case struct {
			Notice labelled `json:"notice"`
		} `json:"case"`
	}
	require.NoError(t, json.Unmarshal(data, &c))
	c.Case.Notice.ID = id
	return c.Case.Notice
}

// demandScore counts how well demands are read.
type demandScore struct{ right, stated, invented, attrs, attrsStated int }

// judge compares the demands of one notice with its labels. What is refused for the
// whole notice may stand beside each paper asked for or in a demand of its own: both
// say the same.
func (s *demandScore) judge(l *demandLabels, text string, got []Field[evidence.Demand]) (misses []string) {
	left := slices.Clone(got)
	for _, want := range l.Demands {
		if len(want.Asks) > 0 && len(want.Refuses) > 0 && refusedApart(got, want.Refuses) {
			want.Refuses = nil
		} else if len(want.Asks) == 0 && refusedBeside(got, want.Refuses) {
			s.stated++
			s.right++
			continue
		}
		kinds := slices.Concat(want.Asks, want.Refuses, l.also(want.Quote))
		s.stated++
		at := strings.Index(text, want.Quote)
		slices.SortStableFunc(left, func(a, b Field[evidence.Demand]) int {
			return distanceTo(a, at, len(want.Quote)) - distanceTo(b, at, len(want.Quote))
		})
		i := slices.IndexFunc(left, func(g Field[evidence.Demand]) bool {
			return (len(want.Asks) > 0) == (len(g.Value.Asks) > 0) && len(want.Asks)+len(want.Refuses) <= max(1, len(g.Value.Asks)+len(g.Value.Refuses)) &&
				slices.ContainsFunc(slices.Concat(g.Value.Asks, g.Value.Refuses), func(k string) bool { return slices.Contains(kinds, k) })
		})
		if i < 0 {
			misses = append(misses, fmt.Sprintf("%s missed   %s  %q", l.ID, want.Demand, want.Quote))
			continue
		}
		s.right++
		for _, attr := range [][2]any{{want.Per, left[i].Value.Per}, {[]any{want.IssuedWithin, want.IssuedSince}, []any{left[i].Value.IssuedWithin, left[i].Value.IssuedSince}}, {want.Period, left[i].Value.Period}, {want.Languages, left[i].Value.Languages}} {
			w, g := fmt.Sprint(jsonOf(attr[0])), fmt.Sprint(jsonOf(attr[1]))
			if w != g {
				misses = append(misses, fmt.Sprintf("%s attribute %s, not %s  %q", l.ID, w, g, want.Quote))
			} else {
				s.attrs++
			}
			s.attrsStated++
		}
		left = slices.Delete(left, i, i+1)
	}
	left = slices.DeleteFunc(left, func(g Field[evidence.Demand]) bool {
		return len(g.Value.Asks) == 0 && slices.ContainsFunc(l.Demands, func(d labelledDemand) bool { return len(d.Asks) > 0 && holdsAll(d.Refuses, g.Value.Refuses) })
	})
	s.invented += len(left)
	for _, g := range left {
		misses = append(misses, fmt.Sprintf("%s invented %s  %q", l.ID, g.Value, g.Quote))
	}
	return misses
}

// refusedApart reports whether a demand that asks for nothing refuses these kinds.
func refusedApart(got []Field[evidence.Demand], kinds []string) bool {
	return slices.ContainsFunc(got, func(g Field[evidence.Demand]) bool { return len(g.Value.Asks) == 0 && holdsAll(g.Value.Refuses, kinds) })
}

// refusedBeside reports whether these kinds, and no others, are refused beside papers
// that are asked for.
func refusedBeside(got []Field[evidence.Demand], kinds []string) bool {
	return slices.ContainsFunc(got, func(g Field[evidence.Demand]) bool {
		return len(g.Value.Asks) > 0 && holdsAll(g.Value.Refuses, kinds) && holdsAll(kinds, g.Value.Refuses)
	})
}

// holdsAll reports whether all kinds of some are among others.
func holdsAll(all, some []string) bool {
	return !slices.ContainsFunc(some, func(k string) bool { return !slices.Contains(all, k) })
}

// distanceTo is how far a demand is read from the words at which it is labelled.
func distanceTo(d Field[evidence.Demand], at, length int) int {
	return max(0, d.Start-at-length, at-d.End)
}

func jsonOf(v any) string {
	b, _ := json.Marshal(v)
	return string(b)
}

// Every demand of the labelled notices is found, and nothing is demanded that is
// not there. Of the held-out third nobody reads more than the totals. The bounds
// only tighten.
func TestDemandsOfLabelledNotices(t *testing.T) {
	for _, f := range []struct {
		name                   string
		found, invented, attrs int // at least, at most, at least
		secret                 bool
		all                    []demandCase
	}{
		{"read", 140, 1, 556, false, labelledDemands(t, "work", "demands")},
		{"fields-dev", 162, 6, 638, false, fieldDemands(t, "fields-dev")},
		{"fields-new", 165, 4, 650, false, fieldDemands(t, "fields-new")},
		{"cases", 31, 0, 123, false, casesOf(labelledDemands(t, "work", "demands"))},
		{"held-out", 17, 4, 65, true, labelledDemands(t, "held-out", "held-out/demands")},
		{"fields-blind", 69, 16, 260, true, fieldDemands(t, "fields-blind")},
		{"fields-more", 85, 0, 338, false, fieldDemands(t, "fields-more")},
		{"fields-unseen", 67, 1, 262, false, fieldDemands(t, "fields-unseen")},
		{"fields-fourth", 81, 1, 323, false, fieldDemands(t, "fields-fourth")},
		{"papers-read", 209, 3, 823, false, labelledDemands(t, "papers-read", "papers-demands")},
		{"fields-fourth-blind", 36, 5, 139, true, fieldDemands(t, "fields-fourth-blind")},
	} {
		t.Run(f.name, func(t *testing.T) {
			var s demandScore
			var misses []string
			for _, c := range f.all {
				misses = append(misses, s.judge(&c.labels, c.notice.Text, c.notice.read(t).Demands)...)
			}
			t.Logf("%d of %d demands found, %d invented, %d of %d attributes right", s.right, s.stated, s.invented, s.attrs, s.attrsStated)
			if !f.secret {
				t.Log("\n" + strings.Join(misses, "\n"))
			}
			require.GreaterOrEqual(t, s.right, f.found)
			require.LessOrEqual(t, s.invented, f.invented)
			require.GreaterOrEqual(t, s.attrs, f.attrs)
		})
	}
}

// A demandCase is one notice with what it asks for.
type demandCase struct {
	notice labelled
	labels demandLabels
}

// casesOf keeps the notices of cases.
func casesOf(all []demandCase) []demandCase {
	return slices.DeleteFunc(all, func(c demandCase) bool { return c.labels.ID[0] != 'f' && c.labels.ID[0] != 'm' })
}

// labelledDemands reads a folder of labels for notices that stand elsewhere.
func labelledDemands(t testing.TB, root, folder string) []demandCase {
	base := filepath.Join("..", "..", "testdata", "labelled")
	files, err := filepath.Glob(filepath.Join(base, folder, "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	out := make([]demandCase, len(files))
	for i, file := range files {
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(data, &out[i].labels), file)
		out[i].notice = demandText(t, filepath.Join(base, root), out[i].labels.ID)
	}
	return out
}

// fieldDemands reads the demands that stand among the other labels of a folder.
func fieldDemands(t testing.TB, folder string) []demandCase {
	notices := readAll(t, folder)
	out := make([]demandCase, len(notices))
	for i, n := range notices {
		out[i].notice, out[i].labels.ID = n, n.ID
		for _, d := range n.Expect.Demands {
			out[i].labels.Demands = append(out[i].labels.Demands, labelledDemand{Demand: d})
		}
	}
	return out
}
