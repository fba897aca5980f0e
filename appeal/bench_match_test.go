package appeal

import (
	"context"
	"fmt"
	"testing"

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
// papers without a text, with a short one and with a long one.
func BenchmarkMatchPapers(b *testing.B) {
	e, err := New()
	require.NoError(b, err)
	for _, bytes := range []int{0, 600, 6 << 10} {
		p := judged(b, e, manyPapers(100, bytes))
		b.Run(fmt.Sprintf("bytes=%d", bytes), func(b *testing.B) {
			for b.Loop() {
				_, _, err := evidence.Match(context.Background(), p.papers, p.wanted)
				require.NoError(b, err)
			}
			b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(p.papers.Items)), "µs/paper")
		})
	}
}
