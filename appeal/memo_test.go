package appeal

import (
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// papersRead are the cases of the tests, and those of which somebody has read the papers.
func papersRead(t *testing.T) (out []*Case) {
	t.Helper()
	add := func(data []byte) {
		c, err := DecodeCase(data)
		require.NoError(t, err)
		out = append(out, c)
	}
	for _, c := range casesWithPapers(t) {
		data, err := json.Marshal(c.of)
		require.NoError(t, err)
		add(data)
	}
	for _, l := range readPaperLabels(t, "papers-read") {
		add(l.Case)
	}
	return out
}

// With what was kept of earlier papers and without it the same is said of all, whichever
// papers come and go between.
func TestWhatIsKeptChangesNothing(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	all, r := papersRead(t), rand.New(rand.NewPCG(9, 9))
	require.Greater(t, len(all), 100)
	var pool []evidence.Item
	for _, c := range all {
		pool = append(pool, c.Evidence...)
	}
	one := evidence.NewMemo() // for all cases: nothing in it hangs on one of them
	for _, c := range all {
		p := judged(t, e, *c)
		own, items := evidence.NewMemo(), p.papers.Items
		for range 4 {
			in := p.papers
			in.Items, in.Memo = items, nil
			want, open, err := evidence.Match(context.Background(), in, p.wanted)
			require.NoError(t, err)
			for _, in.Memo = range []*evidence.Memo{own, one} {
				got, also, err := evidence.Match(context.Background(), in, p.wanted)
				require.NoError(t, err)
				require.Equal(t, want, got, c.ID)
				require.Equal(t, open, also, c.ID)
				require.Equal(t, evidence.Views(withoutMemo(in)), evidence.Views(in), c.ID)
			}
			items = otherPapers(r, p.papers.Items, pool)
		}
	}
}

func withoutMemo(in evidence.Input) evidence.Input {
	in.Memo = nil
	return in
}

// otherPapers drops papers of a case, changes one and adds some of other cases, under ids
// that papers before them may have had.
func otherPapers(r *rand.Rand, own, pool []evidence.Item) (out []evidence.Item) {
	for _, x := range own {
		if r.IntN(4) > 0 {
			out = append(out, x)
		}
	}
	if len(out) > 0 {
		x := &out[r.IntN(len(out))]
		x.Text, x.Kind, x.Signed = x.Text+"\n"+pool[r.IntN(len(pool))].Text, pool[r.IntN(len(pool))].Kind, pool[r.IntN(len(pool))].Signed
	}
	for range r.IntN(3) {
		x := pool[r.IntN(len(pool))]
		for n := 1; slices.ContainsFunc(out, func(o evidence.Item) bool { return o.ID == x.ID }); n++ {
			x.ID = fmt.Sprintf("E%d", n)
		}
		out = append(out, x)
	}
	r.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}
