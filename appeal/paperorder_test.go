package appeal

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// The order in which a case lists its papers makes no difference to what is said of
// them. The papers themselves are told in that order.
func TestOrderOfPapersChangesNothing(t *testing.T) {
	e, r := embedded(t), rand.New(rand.NewPCG(7, 8))
	for _, c := range casesWithPapers(t) {
		papers := listOf(c.of["evidence"])
		want := byPaper(toldOf(t, e, c.of))
		for range 2 {
			r.Shuffle(len(papers), func(i, k int) { papers[i], papers[k] = papers[k], papers[i] })
			require.Empty(t, differences("", want, byPaper(toldOf(t, e, c.of))), c.name)
		}
	}
}

// byPaper sorts the papers of a diagnosis by their ids.
func byPaper(d map[string]any) map[string]any {
	if r, ok := d["evidence"].(map[string]any); ok {
		slices.SortFunc(listOf(r["items"]), func(a, b any) int {
			return cmp.Compare(a.(map[string]any)["id"].(string), b.(map[string]any)["id"].(string))
		})
	}
	return d
}
