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

// Wrong against abstained over the margin: a wider margin makes fewer causes wrong
// and more of them open. The pack's own margin is where widening it costs more
// right causes than it saves wrong ones.
func TestCurveOverTheMargin(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	own := e.pack.Heads[0].Decide
	var b strings.Builder
	last := -1
	for _, margin := range []float64{0.5, 1, 1.5, 2, 2.5, 3, 4} {
		var s score
		for _, f := range openFolders {
			s.join(measure(t, e.withDecision(decide{own.Threshold, margin, own.Beside, own.Wording}), f))
		}
		mark := ""
		if margin == own.Margin {
			mark = "  <- the pack's"
		}
		fmt.Fprintf(&b, "\nmargin %-4g right %4d  wrong %3d  abstained %4d  false leads %3d%s", margin, s.right, s.wrong, s.abstained, s.falseLead, mark)
		if last >= 0 {
			require.LessOrEqual(t, s.wrong, last, "a wider margin makes no more of them wrong")
		}
		last = s.wrong
	}
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
	e, err := New()
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
