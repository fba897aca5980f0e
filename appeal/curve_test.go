package appeal

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// openFolders are those of testdata/labelled that everybody may read.
var openFolders = []string{"work/notices", "own", "siblings-dev", "siblings-read", "fields-dev", "fields-new", "fields-more"}

// withDecision is the engine with other numbers of the decision.
func (e *Engine) withDecision(d decide) *Engine {
	other, p := *e, *e.pack
	p.Heads = slices.Clone(p.Heads)
	p.Heads[0].Decide = d
	other.pack = &p
	return &other
}

// blindFolders are those that nobody reads: what is printed of them are totals.
var blindFolders = []string{"siblings-blind", "fields-blind", "fields-fourth-blind", "ground-blind", "ground-sisters", "held-out/notices"}

// Wrong against abstained over the margin and over the score from which a notice
// asserts a cause, on notices that nothing was learned from: wider or higher makes
// fewer causes wrong and more of them open. The pack's own point is where going on
// costs more right causes than it saves wrong ones.
func TestCurveOfTheDecision(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	own := e.pack.Heads[0].Decide
	curve(t, e, "margin", own.Margin, []float64{0.5, 1, 2, 3, 4}, func(x float64) decide {
		return decide{own.Threshold, x, own.Beside, own.Wording}
	})
	curve(t, e, "alleged", own.Wording.Alleged, []float64{3, 4, 4.5, 5, 6, 7, 8}, func(x float64) decide {
		w := *own.Wording
		w.Alleged = x
		return decide{own.Threshold, own.Margin, own.Beside, &w}
	})
}

func curve(t *testing.T, e *Engine, name string, own float64, points []float64, at func(float64) decide) {
	var b strings.Builder
	first, last := 0, 0
	for i, x := range points {
		var s score
		for _, f := range blindFolders {
			s.join(measure(t, e.withDecision(at(x)), f))
		}
		mark := ""
		if x == own {
			mark = "  <- the pack's"
		}
		fmt.Fprintf(&b, "\n%s %-4g right %4d  wrong %3d  abstained %4d  false leads %3d  grounds %d of %d%s", name, x, s.right, s.wrong, s.abstained, s.falseLead, s.ground, s.grounds, mark)
		if last = s.wrong; i == 0 {
			first = s.wrong
		}
	}
	require.LessOrEqual(t, last, first, "at the far end no more of them are wrong")
	t.Log(b.String())
}

// join adds what another folder came to.
func (s *score) join(x score) {
	s.known, s.right, s.wrong, s.abstained = s.known+x.known, s.right+x.right, s.wrong+x.wrong, s.abstained+x.abstained
	s.others, s.falseLead = s.others+x.others, s.falseLead+x.falseLead
	s.ground, s.grounds = s.ground+x.ground, s.grounds+x.grounds
}

// The confusion of the causes, and how often the labelled one is among the first
// three candidates.
func TestConfusionOfCauses(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	confused, top, known := map[string]int{}, 0, 0
	for _, f := range openFolders {
		for _, l := range readLabelled(t, f) {
			if l.Expect.Ground != "single" || !slices.Contains(e.pack.causeIDs(), l.Expect.Causes[0]) {
				continue
			}
			d := l.judge(t, e)
			known++
			first := d.Cause.Candidates[:min(3, len(d.Cause.Candidates))]
			if slices.ContainsFunc(first, func(c Candidate) bool { return c.ID == l.Expect.Causes[0] }) {
				top++
			}
			if got := d.Cause.Leading; got != l.Expect.Causes[0] {
				confused[fmt.Sprintf("%-28s read as %s", l.Expect.Causes[0], orNone(got))]++
			}
		}
	}
	t.Logf("among the first three: %d of %d", top, known)
	for _, k := range slices.Sorted(maps.Keys(confused)) {
		t.Logf("%3d  %s", confused[k], k)
	}
	require.GreaterOrEqual(t, 100*top, 90*known)
}
