package appeal

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// judged is a case with its papers held against what is required of it.
func judged(tb testing.TB, e *Engine, c Case) *pass {
	tb.Helper()
	r, err := e.ready(context.Background(), c)
	require.NoError(tb, err)
	p, err := e.pass(context.Background(), r, newMemory())
	require.NoError(tb, err)
	return p
}

// Holding the papers of a case against what is wanted, without the ways to the next level:
// papers of one line, of some, and of a long text. What is read is kept for the second
// time, with one paper more; "again/first" is what that costs of the first time.
func BenchmarkMatchPapers(b *testing.B) {
	e, err := New(WithoutNext())
	require.NoError(b, err)
	for _, bytes := range []int{0, 600, 6 << 10} {
		p := judged(b, e, manyPapers(101, bytes))
		b.Run(fmt.Sprintf("bytes=%d", bytes), func(b *testing.B) {
			var first, again time.Duration
			for b.Loop() {
				in := p.papers
				in.Items, in.Memo = p.papers.Items[:100], evidence.NewMemo()
				first += timed(b, in, p.wanted)
				in.Items = p.papers.Items
				again += timed(b, in, p.wanted)
			}
			b.ReportMetric(float64(first.Microseconds())/float64(b.N*100), "µs/paper")
			b.ReportMetric(float64(again.Microseconds())/float64(b.N*101), "µs/paper-again")
			b.ReportMetric(float64(again)/float64(first), "again/first")
		})
	}
}

func timed(b *testing.B, in evidence.Input, wanted []evidence.Wanted) time.Duration {
	start := time.Now()
	_, _, err := evidence.Match(context.Background(), in, wanted)
	require.NoError(b, err)
	return time.Since(start)
}
