package evidence

import (
	"fmt"
	"strings"
	"testing"

	"github.com/reinstate-go/reinstate/evidence/company"
)

// rows repeats a line to a text of 6 KB.
func rows(line string) string { return strings.Repeat(line, 6<<10/len(line)) }

// longPapers are n papers of 6 KB each about one model: invoices, statements and
// manifests of one day, and exports of what was sold before.
func longPapers(n int) []Item {
	kinds := []string{"purchase-invoice", "order-export", "transaction-statement", "handover-manifest"}
	bought := rows("2026년 3월 24일 HD-450 보온병 3 pcs, 31000224738867 / 780143226918\n")
	sold := rows("HD-450 판매일: 2026-03-02, 31000224738867 / 780143226918, 3개\n")
	items := make([]Item, n)
	for i := range items {
		it := trade(fmt.Sprintf("E%d", i+1), kinds[i%len(kinds)], bought)
		it.IssuedOn, it.File = day("2026-03-20"), fmt.Sprintf("paper %d.pdf", i+1)
		if it.Kind == "order-export" {
			it.Issuer, it.Text = beilan, sold
		}
		items[i] = it
	}
	return items
}

func BenchmarkContradictions(b *testing.B) {
	same := company.NamesOf(nil, nil).Same
	for _, n := range []int{10, 24, 100} {
		items := longPapers(n)
		b.Run(fmt.Sprintf("%d papers", n), func(b *testing.B) {
			for b.Loop() {
				contradictions(items, same)
			}
		})
	}
}
