package evidence

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What stands on a paper behind its own label fills what the case leaves open.
func TestWhatIsReadOffAPaper(t *testing.T) {
	for _, c := range []struct {
		name string
		item Item
		want map[string]string
	}{
		{"a bill", Item{Kind: "address-proof", Text: "电费通知单\n户名:佛山市云栖灯饰有限公司\n计费周期:2026年4月8日至2026年5月7日\n出账日:2026年5月12日"},
			map[string]string{"issued_on": "2026-05-12", "subject": "佛山市云栖灯饰有限公司", "period": "2026-04-08/2026-05-07"}},
		{"a lease that is over", Item{Kind: "lease", Text: "Tenant: Fernbrook Trading (Hong Kong) Limited\nTerm: two years from 1 June 2024 to 31 May 2026"},
			map[string]string{"subject": "Fernbrook Trading (Hong Kong) Limited", "expires_on": "2026-05-31"}},
		{"two terms: the last end counts", Item{Kind: "lease", Text: "租期 2024年7月1日至2025年11月30日\n租期 2026年2月15日至2028年2月14日"}, map[string]string{"expires_on": "2028-02-14"}},
		{"the case says otherwise", Item{Kind: "lease", IssuedOn: day("2024-05-20"), Subject: "A", Text: "Date: 1 June 2024\nTenant: B Limited"}, nil},
		{"two days of issue", Item{Kind: "purchase-invoice", Text: "Date: 1 June 2024\nDate: 3 June 2024"}, nil},
		{"two buyers", Item{Kind: "purchase-invoice", Text: "Buyer: A Limited\nBuyer: B Limited"}, nil},
		{"an authority's addressee", Item{Kind: "official-letter", Text: "수신: 주식회사 다올온열 대표이사\n모델 DO-7"}, map[string]string{"subject": "주식회사 다올온열", "models": "DO-7"}},
		{"as printed", Item{Kind: "bank-statement", Text: "예금주: ㈜구름다솜마"}, map[string]string{"subject": "㈜구름다솜마"}},
		{"models of a paper about one", Item{Kind: "msds", Text: "产品名称:移动电源  型号:ZF-P100"}, map[string]string{"models": "ZF-P100"}},
		{"models of any other paper are left", Item{Kind: "other", Text: "model ZF-P100"}, nil},
		{"a day without its year", Item{Kind: "purchase-invoice", Text: "Date: 3/6"}, nil},
		{"nothing can be read", Item{Kind: "lease"}, nil},
	} {
		_, read := readOff(c.item, contentOf(c.item.Text))
		got := map[string]string{}
		for _, r := range read {
			got[r.Attribute] = r.Value
			require.Contains(t, c.item.Text, r.Quote, "%s: the quote is a line of the paper", c.name)
		}
		if c.want == nil {
			c.want = map[string]string{}
		}
		require.Equal(t, c.want, got, c.name)
	}
}
