package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What a notice wants covered on papers of goods, and what readable.
func TestWhatIsCoveredOnPapers(t *testing.T) {
	prices, quantity := []string{"prices"}, []string{"quantity"}
	for _, c := range []struct {
		text         string
		hides, shows []string
	}{
		{"Please submit the purchase invoices. Unit price and total price must be covered; the quantity must be readable.", prices, quantity},
		{"Please submit the purchase invoices. Cover the unit prices but leave the quantity legible.", prices, quantity},
		{"Please submit the purchase invoices. Unit price, total price and quantity may be hidden.", []string{"prices", "quantity"}, nil},
		{"请提交采购发票。单价和总价请遮盖，数量须保留。", prices, quantity},
		{"请提交采购发票。单价、数量均可遮盖。", []string{"prices", "quantity"}, nil},
		{"请提交采购发票，价格不得遮盖。", nil, prices},
		{"세금계산서를 제출해 주십시오. 단가와 총액은 가리시되 수량은 보이게 해 주십시오.", prices, quantity},
		{"세금계산서를 제출해 주십시오. 수량을 가리지 마십시오.", nil, quantity},
		{"Please submit the purchase invoices. The quantity on your page was hidden on 3 May.\nPlease submit the carrier's tracking record.", nil, nil},
		{"Please submit the purchase invoices of the last six months.", nil, nil},
	} {
		n, err := Read(c.text)
		require.NoError(t, err)
		d := n.Demands
		require.NotEmpty(t, d, c.text)
		require.Equal(t, c.hides, d[0].Value.Hides, c.text)
		require.Equal(t, c.shows, d[0].Value.Shows, c.text)
	}
}
