package phrase

import (
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// Scans of long and short texts by several matchers, at the same time and one after
// the other in the same room, leave nothing in one another.
func TestScansShareNothing(t *testing.T) {
	one, mistakes := Compile([]Set{{ID: "number", En: []string{"(waybill|tracking) number"}}, {ID: "unscanned", En: []string{"{number} & never ... scan"}}})
	require.Empty(t, mistakes)
	two, mistakes := Compile([]Set{{ID: "number", Ko: []string{"송장 번호"}}, {ID: "x", Ko: []string{"없 ... {number}"}}, {ID: "unscanned", Ko: []string{"{number} & 집화 ... 없"}}})
	require.Empty(t, mistakes)
	unit := "송장 번호는 집화 기록이 없습니다. The tracking number was never scanned. "
	type result struct{ hits, more []Hit }
	scan := func(m *Matcher, n int) result {
		s := m.Scan(strings.Repeat(unit, n))
		return result{s.Hits("number"), s.Hits("unscanned")}
	}
	sizes := []int{0, 1, 40, 3, 4000, 2}
	want := map[int][2]result{}
	for _, n := range sizes {
		want[n] = [2]result{scan(one, n), scan(two, n)}
		require.Len(t, want[n][0].more, n)
		require.Len(t, want[n][1].more, n)
	}
	var wg sync.WaitGroup
	for range 4 {
		wg.Go(func() {
			for _, n := range sizes {
				if got := [2]result{scan(one, n), scan(two, n)}; !reflect.DeepEqual(got, want[n]) {
					t.Error("another result for", n)
				}
			}
		})
	}
	wg.Wait()
}
