package company

import (
	"fmt"
	"testing"
)

// papersOf makes papers of as many companies as there are papers, which all name
// one English name too, so that a chain of names would show in the time.
func papersOf(n int) []Paper {
	out := make([]Paper, n)
	for i := range out {
		out[i] = Paper{
			Subject: fmt.Sprintf("深圳市安和%d号有限公司", i), Issuer: fmt.Sprintf("Anhe %d Co., Ltd.", i),
			Text: fmt.Sprintf("名称:深圳市安和%d号有限公司,英文名称 Anhe %d Co., Ltd.,法定代表人 何一帆\n安和%d号有限公司(Anhe Group Co., Ltd.)", i, i, i),
		}
	}
	return out
}

func BenchmarkNames(b *testing.B) {
	for _, size := range []int{100, 1000, 10000} {
		items := papersOf(size)
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				n := NamesOf([]string{"Anhe Group Co., Ltd."}, items)
				for i := range items {
					n.Same(items[i].Subject, "Anhe Group Co., Ltd.")
				}
			}
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/item")
		})
	}
}
