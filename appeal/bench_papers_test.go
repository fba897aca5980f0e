package appeal

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// manyPapers is a case with n papers of forty suppliers and a carrier, each with its own
// numbers and a text of some length.
func manyPapers(n, bytes int) Case {
	const seller = "Weihai Minghe Trading Co., Ltd."
	c := Case{AsOf: time.Date(2026, 5, 26, 12, 0, 0, 0, time.UTC), Account: &Account{Entity: seller},
		Notice: NoticeInput{ReceivedAt: time.Date(2026, 5, 21, 1, 0, 0, 0, time.UTC),
			Text: "[쿠팡] HALDEN 보온병은 위조상품으로 확인되어 2026년 5월 21일부터 판매를 중지합니다. 7일 이내에 HALDEN 브랜드 본사에서 귀사까지 이어지는 계약서와 거래명세서, 세금계산서를 제출해 주십시오."}}
	for i := range n {
		x := evidence.Item{ID: fmt.Sprintf("E%d", i+1), File: fmt.Sprintf("paper %d.pdf", i+1), IssuedOn: rules.Date{Year: 2026, Month: time.Month(1 + i%4), Day: 1 + i%28}, Medium: "scan"}
		supplier := fmt.Sprintf("Guangzhou Supplier %d Co., Ltd.", i%40)
		order, waybill := fmt.Sprint(31000221507713+i*11), fmt.Sprint(447120931180+i*7)
		switch x.Subject, x.Issuer = seller, supplier; i % 5 {
		case 0:
			x.Kind, x.Brands, x.Models = "purchase-invoice", []string{"HALDEN"}, []string{fmt.Sprintf("HD-%d", 100+i)}
		case 1:
			x.Kind, x.Issuer, x.Subject, x.Brands = "purchase-contract", "Halden Outdoor AB", supplier, []string{"HALDEN"}
		case 2:
			x.Kind, x.Brands = "transaction-statement", []string{"HALDEN"}
		case 3:
			x.Kind, x.Issuer, x.Subject = "order-export", seller, ""
		default:
			x.Kind, x.Issuer, x.Subject, x.Orders, x.TrackingNumbers = "carrier-tracking", "한빛나루택배 주식회사", "威海明和贸易有限公司", []string{order}, []string{waybill}
		}
		line := fmt.Sprintf("거래일 2026년 3월 %d일, 인보이스 YL-%06d HD-%d %d pcs, %s / %s\n", 1+i%28, i, 100+i, 10+i%90, order, waybill)
		x.Text = strings.Repeat(line, 1+bytes/len(line))
		c.Evidence = append(c.Evidence, x)
	}
	return c
}

// The time for each paper stays about the same, however many there are.
func BenchmarkDiagnoseManyPapers(b *testing.B) {
	e, err := New()
	require.NoError(b, err)
	for _, bytes := range []int{0, 6 << 10} {
		for _, n := range []int{100, 1000, 4000} {
			b.Run(fmt.Sprintf("bytes=%d/papers=%d", bytes, n), func(b *testing.B) {
				c := manyPapers(n, bytes)
				for b.Loop() {
					d, err := e.Diagnose(context.Background(), c)
					require.NoError(b, err)
					require.Len(b, d.Evidence.Items, n)
				}
				b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*n), "µs/paper")
			})
		}
	}
}
