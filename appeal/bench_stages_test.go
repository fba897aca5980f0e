package appeal

import (
	"context"
	"fmt"
	"os"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/require"
)

// fullCase is a case with everything that a file has.
func fullCase(b *testing.B) Case {
	data, err := os.ReadFile("testdata/full.yaml")
	require.NoError(b, err)
	c, err := DecodeCase(data)
	require.NoError(b, err)
	return *c
}

// How long a full case takes, and which part of it each stage: reading the notice,
// deciding between the causes, holding the papers against what must be proved, the points
// and the grade, and the ways to the next level with all their trials.
func BenchmarkDiagnoseFullCase(b *testing.B) {
	e, err := New()
	require.NoError(b, err)
	ctx, c := context.Background(), fullCase(b)
	var spent [5]time.Duration
	trials := 0
	for b.Loop() {
		r, err := e.ready(ctx, c)
		require.NoError(b, err)
		p := &pass{}
		for i, stage := range []func() error{
			func() (err error) { p, err = e.begin(r, newMemory()); return err },
			func() error {
				f, err := e.find(ctx, p)
				p.found(f)
				return err
			},
			func() error { return e.prove(ctx, p) },
			func() error { return e.measure(ctx, p) },
			func() error { return e.next(ctx, p) },
		} {
			start := time.Now()
			require.NoError(b, stage())
			spent[i] += time.Since(start)
		}
		trials = len(p.memory.proofs)
	}
	whole := spent[0] + spent[1] + spent[2] + spent[3] + spent[4]
	for i, name := range []string{"notice", "cause", "papers", "grade", "ways"} {
		b.ReportMetric(100*float64(spent[i])/float64(whole), "%"+name)
	}
	b.ReportMetric(float64(trials), "papers-judged")
}

// How the time grows with the papers of a case, with and without the ways to the next
// level.
func BenchmarkDiagnoseMorePapers(b *testing.B) {
	for _, ways := range []bool{false, true} {
		var opts []Option
		if !ways {
			opts = append(opts, WithoutNext())
		}
		e, err := New(opts...)
		require.NoError(b, err)
		for _, n := range []int{5, 20, 80} {
			b.Run(fmt.Sprintf("ways=%t/papers=%d", ways, n), func(b *testing.B) { diagnoseEach(b, e, manyPapers(n, 0)) })
		}
	}
}

// How the time grows with the rules: an overlay adds signals to one cause.
func BenchmarkDiagnoseMoreRules(b *testing.B) {
	for _, n := range []int{0, 500, 2000} {
		e, err := New(WithoutNext(), WithOverlay(moreSignals(n)))
		require.NoError(b, err)
		b.Run(fmt.Sprintf("signals=%d", n), func(b *testing.B) { diagnoseEach(b, e, fullCase(b)) })
	}
}

func diagnoseEach(b *testing.B, e *Engine, c Case) {
	for b.Loop() {
		_, err := e.Diagnose(context.Background(), c)
		require.NoError(b, err)
	}
}

// moreSignals is an overlay with signals that hold for nobody.
func moreSignals(n int) fstest.MapFS {
	if n == 0 {
		return fstest.MapFS{}
	}
	text := "cause: fake-waybill\nsignals:\n"
	for i := range n {
		text += fmt.Sprintf("  - {id: more-%d, when: facts.orders_affected == %d, weight: 1, why: {en: More., zh: 多。, ko: 더.}, source: own-reasoning}\n", i, 1_000_000+i)
	}
	return fstest.MapFS{"more.yaml": {Data: []byte(text)}}
}
