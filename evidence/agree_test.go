package evidence

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence/company"
)

// agree are papers that say nothing otherwise, or of which nobody can tell.
var agree = []contradictionCase{
	{name: "hyphens, blanks and full-width digits", items: []Item{
		paper("E1", "order-export", "주문번호 / 운송장번호\n31000224738867 / 4471-2093-1180"),
		paper("E2", "carrier-tracking", "订单号 / 运单号\n31000224738867 / 447120931180"),
		paper("E3", "handover-manifest", "Order no. 31000224738867, waybill number 4471 2093 1180"),
		listed("E4", "delivery-proof", []string{o1}, []string{"4471–2093–1180"})}},
	{name: "what a scanner took for letters", items: []Item{
		listed("E1", "order-export", []string{o1}, []string{"780143229618"}),
		listed("E2", "carrier-tracking", []string{o1}, []string{"78O1432296l8"})}},
	{name: "only one paper has the number", items: []Item{
		paper("E1", "order-export", "订单号 / 运单号\n31000224738867 / 780143226918"),
		{ID: "E2", Kind: "carrier-letter", Orders: []string{o1}, Text: "We delivered order 31000224738867."}}},
	{name: "one order more on the one paper", items: []Item{
		listed("E1", "carrier-tracking", []string{o1}, []string{"780143226918"}),
		listed("E2", "handover-manifest", []string{o1, o2}, []string{"780143226918", "780143228730"})}},
	{name: "the carrier's sign before it and the box behind it", items: []Item{
		listed("E1", "carrier-tracking", []string{o1}, []string{"CJ780143226918"}),
		listed("E2", "handover-manifest", []string{o1}, []string{"780143226918-1"})}},
	{name: "cut off", items: []Item{
		listed("E1", "order-export", []string{o1}, []string{"78014322961"}),
		listed("E2", "carrier-tracking", []string{o1}, []string{"780143229618"})}},
	{name: "partly covered", items: []Item{
		paper("E1", "order-export", "31000224738867 / 780143226918"),
		paper("E2", "delivery-proof", "订单号 / 运单号\n31000224738867 / 780143****18")}},
	{name: "two lists sorted in two ways", items: []Item{
		listed("E1", "order-export", []string{o1, o2}, []string{"780143226918", "780143228730"}),
		listed("E2", "carrier-tracking", []string{o1, o2}, []string{"780143228730", "780143226918"})}},
	{name: "lists of two lengths are no pairs", items: []Item{
		listed("E1", "order-export", []string{o1, o2}, []string{"780143226918"}),
		listed("E2", "carrier-tracking", []string{o1}, []string{"780143228730"})}},
	{name: "two parcels on the one paper", items: []Item{
		paper("E1", "order-export", "订单号 / 运单号\n31000224738867 / 780143226918"),
		paper("E2", "carrier-tracking", "订单号 / 运单号\n31000224738867 / 780143226918\n31000224738867 / 780143226925")}},
	{name: "split into two parcels", items: []Item{
		paper("E1", "order-export", "订单号 / 运单号\n31000224738867 / 780143226918"),
		paper("E2", "carrier-tracking", "拆单发货\n订单号 / 运单号\n31000224738867 / 780143226925")}},
	{name: "sent again, in Korean", items: []Item{
		paper("E1", "order-export", "주문번호 / 운송장번호\n31000224738867 / 780143226918"),
		paper("E2", "carrier-tracking", "파손으로 재발송\n주문번호 / 운송장번호\n31000224738867 / 790143226925")}},
	{name: "the number of a return", items: []Item{
		listed("E1", "carrier-tracking", []string{o1}, []string{"780143226918"}),
		listed("E2", "refund-list", []string{o1}, []string{"780143226927"})}},
	{name: "two legs of one journey, of two carriers", items: []Item{
		listed("E1", "carrier-tracking", []string{o1}, []string{"SF1234567890123"}),
		listed("E2", "delivery-proof", []string{o1}, []string{"6812-3456-7890"})}},
	{name: "two legs that the paper tells", items: []Item{
		paper("E1", "carrier-tracking", "首程 国际运单\n订单号 / 运单号\n31000224738867 / 780143226918"),
		paper("E2", "delivery-proof", "국내 운송장\n주문번호 / 운송장번호\n31000224738867 / 681234567890")}},
	{name: "a log of what was put right", items: []Item{
		paper("E1", "carrier-tracking", "주문번호 / 운송장번호\n31000224738867 / 780143226918"),
		paper("E2", "system-log", "수정 전 번호\n주문번호 / 운송장번호\n31000224738867 / 780143229618")}},
	{name: "before and after beside each other", items: []Item{
		paper("E1", "carrier-tracking", "31000224738867 / 780143226918"),
		paper("E2", "system-log", "31000224738867: 780143229618, 780143226918")}},
	{name: "the number of an option is no waybill", items: []Item{
		paper("E1", "order-export", "订单号 / 选项ID\n31000224738867 / 9104458820"),
		paper("E2", "carrier-tracking", "订单号 / 运单号\n31000224738867 / 7801432269")}},
	{name: "days and telephone numbers are no waybills", items: []Item{
		paper("E1", "delivery-proof", "31000224738867 / 2026-05-13 18:04 / 010-2345-6789"),
		paper("E2", "delivery-proof", "31000224738867 / 20260515 / 010-2435-6789")}},
	{name: "packed together, the paper says so", items: []Item{
		paper("E1", "order-export", "합포장\n주문번호 / 운송장번호\n31000224738867 / 780143226918"),
		paper("E2", "carrier-tracking", "주문번호 / 운송장번호\n31000224744093 / 780143226918")}},
	{name: "packed together, both orders on a paper", items: []Item{
		listed("E1", "handover-manifest", []string{o1, o2}, []string{"780143226918", "780143226918"}),
		listed("E2", "carrier-tracking", []string{o2}, []string{"780143226918"})}},
	{name: "one amount in three languages", items: []Item{
		trade("E1", "purchase-invoice", "Invoice YL-0211. Quantity: 1200 pcs"),
		trade("E2", "transaction-statement", "对账单 YL-0211 数量 1,200 个"),
		trade("E3", "import-declaration", "인보이스 YL-0211 수량 1,200 EA"),
		trade("E4", "handover-manifest", "거래명세서 YL-0211, 1,200개"),
		trade("E5", "delivery-proof", "发票 YL-0211 一千二百个")}},
	{name: "a contract's total and one delivery", items: []Item{
		trade("E1", "purchase-contract", "Supply contract, model HD-450, quantity 2,000 pcs. Invoice YL-0211."),
		trade("E2", "purchase-invoice", "Invoice YL-0211. Quantity: 800 pcs")}},
	{name: "two deliveries under one contract", items: []Item{
		trade("E1", "purchase-invoice", "Contract WJ-2026-077. Invoice YL-0211. Quantity: 800 pcs"),
		trade("E2", "purchase-invoice", "Contract WJ-2026-077. Invoice YL-0212. Quantity: 1,200 pcs")}},
	{name: "another day", items: []Item{
		trade("E1", "purchase-invoice", "보온병 HD-450 1,200개"),
		{ID: "E2", Kind: "purchase-invoice", Issuer: yiliu, Subject: beilan, IssuedOn: day("2026-02-12"), Models: []string{"HD-450"}, Text: "보온병 HD-450 800개"}}},
	{name: "another model", items: []Item{
		trade("E1", "purchase-invoice", "보온병 1,200개"),
		{ID: "E2", Kind: "transaction-statement", Issuer: yiliu, Subject: beilan, IssuedOn: day("2026-02-11"), Models: []string{"HD-600"}, Text: "보온병 800개"}}},
	{name: "boxes and pieces", items: []Item{
		trade("E1", "purchase-invoice", "发票 YL-0211 数量 1,200 个"),
		trade("E2", "handover-manifest", "인보이스 YL-0211 수량: 30상자")}},
	{name: "sets and pieces", items: []Item{
		trade("E1", "purchase-invoice", "发票 YL-0211 数量 1,200 个"),
		trade("E2", "handover-manifest", "发票 YL-0211 600 套")}},
	{name: "a part of it", items: []Item{
		trade("E1", "purchase-invoice", "Invoice YL-0211. Quantity: 1,200 pcs"),
		trade("E2", "handover-manifest", "Partial delivery for invoice YL-0211: 800 pcs")}},
	{name: "several amounts tell nothing", items: []Item{
		trade("E1", "purchase-invoice", "Invoice YL-0211. black 500 pcs, white 700 pcs"),
		trade("E2", "transaction-statement", "对账单 YL-0211 数量 1,200 个")}},
	{name: "the model's number is no amount", items: []Item{
		trade("E1", "purchase-invoice", "Invoice YL-0211 HD-450 pcs"),
		trade("E2", "transaction-statement", "对账单 YL-0211 数量 1,200 个")}},
	{name: "two suppliers number alike", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", Issuer: "Halden Outdoor AB", Text: "Invoice no. 2026-0011X: 2,000 pcs"},
		{ID: "E2", Kind: "purchase-invoice", Issuer: yiliu, Text: "Invoice no. 2026-0011X: 800 pcs"}}},
	{name: "bought before it was sold", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-02-11"), Models: []string{"HD-450"}},
		{ID: "E2", Kind: "order-export", Models: []string{"HD-450"}, Text: "판매일: 2026-03-02"}}},
	{name: "an earlier invoice covers the sale", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, Models: []string{"HD-450"}},
		{ID: "E2", Kind: "order-export", Issuer: beilan, Models: []string{"HD-450"}, Text: "sold on 2026-03-02"},
		{ID: "E3", Kind: "purchase-invoice", IssuedOn: day("2026-02-01"), Issuer: yiliu, Models: []string{"HD-450"}}}},
	{name: "a statement made out for an earlier delivery", items: []Item{
		{ID: "E1", Kind: "transaction-statement", IssuedOn: day("2026-03-31"), Issuer: yiliu, Models: []string{"HD-450"}, Text: "납품 2026-02-20, 1,200개"},
		{ID: "E2", Kind: "order-export", Issuer: beilan, Models: []string{"HD-450"}, Text: "판매일: 2026-03-02"}}},
	{name: "the day when sales stopped is no sale", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, Models: []string{"HD-450"}},
		{ID: "E2", Kind: "listing-before-after", Issuer: beilan, Models: []string{"HD-450"}, Text: "2026년 3월 2일 판매 중지"}}},
	{name: "the same brand may be other goods", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, Brands: []string{"HALDEN"}},
		{ID: "E2", Kind: "order-export", Issuer: beilan, Brands: []string{"HALDEN"}, Text: "销售日期:2026年3月2日"}}},
	{name: "a paper ends on the day it begins", items: []Item{{ID: "E1", IssuedOn: day("2026-08-03"), ExpiresOn: day("2026-08-03")}}},
	{name: "the same day written otherwise", items: []Item{{ID: "E1", IssuedOn: day("2026-05-25"), Text: "발급일: 2026. 5. 25."}}},
	{name: "one reading of a slashed day fits", items: []Item{{ID: "E1", IssuedOn: day("2026-08-01"), Text: "Date of issue: 01/08/2026"}}},
	{name: "the day of another paper", items: []Item{{ID: "E1", IssuedOn: day("2026-05-25"), Text: "대상: 세금계산서 발행일 2026-02-11, the permit issued on 1 March 2026"}}},
	{name: "the day of a copy", items: []Item{{ID: "E1", IssuedOn: day("2024-05-13"), Text: "재발급일: 2026-03-02"}}},
	{name: "a set of certificates", items: []Item{{ID: "E1", IssuedOn: day("2026-03-05"), Text: "발급일: 2026-03-01\n발급일: 2026-03-02"}}},
	{name: "the day when it begins to hold", items: []Item{{ID: "E1", IssuedOn: day("2026-08-03"), ExpiresOn: day("2027-07-31"), Text: "Date of commencement 01/08/2026, date of expiry 31/07/2027"}}},
	{name: "the end is covered", items: []Item{
		paper("E1", "order-export", "订单号 / 运单号\n31000224738867 / 1432269180"),
		paper("E2", "delivery-proof", "订单号 / 运单号\n31000224738867 / 1432296180**")}},
	{name: "the beginning is covered", items: []Item{
		paper("E1", "order-export", "订单号 / 运单号\n31000224738867 / 1432269180"),
		paper("E2", "delivery-proof", "订单号 / 运单号\n31000224738867 / **1432296180")}},
	{name: "an instant of fourteen digits is no order", items: []Item{
		{ID: "E1", Kind: "system-log", TrackingNumbers: []string{"780143226918"}, Text: "20260526184912 / 780143226918"},
		{ID: "E2", Kind: "system-log", TrackingNumbers: []string{"780143228730"}, Text: "20260526184912 / 780143228730"}}},
	{name: "a model with a blank is no amount", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", Models: []string{"HD 450"}, Text: "Invoice YL-0211 HD 450 pcs"},
		{ID: "E2", Kind: "transaction-statement", Models: []string{"HD 450"}, Text: "对账单 YL-0211 数量 1,200 个"}}},
	{name: "the end of a code is no amount", items: []Item{
		paper("E1", "purchase-invoice", "Invoice YL-0211 bottle AX-500EA"),
		paper("E2", "transaction-statement", "对账单 YL-0211 数量 1,200 个")}},
	{name: "the day when sales stopped, in Chinese", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, Models: []string{"HD-450"}},
		{ID: "E2", Kind: "listing-before-after", Issuer: beilan, Models: []string{"HD-450"}, Text: "2026年3月2日销售停止"}}},
	{name: "the supplier ships before it makes out the invoice", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, Models: []string{"HD-450"}},
		{ID: "E2", Kind: "handover-manifest", Issuer: yiliu, Models: []string{"HD-450"}, Text: "shipped on 2 March 2026"}}},
	{name: "the supplier ships first, its name in another spelling", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: "주식회사 한빛", Models: []string{"HD-450"}},
		{ID: "E2", Kind: "handover-manifest", Issuer: "(주)한빛", Models: []string{"HD-450"}, Text: "출고일: 2026-03-02"}}},
	{name: "nobody can tell whether the supplier ships", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: "Weihai Minghe Trading Co., Ltd.", Models: []string{"HD-450"}},
		{ID: "E2", Kind: "handover-manifest", Issuer: "威海明和贸易有限公司", Models: []string{"HD-450"}, Text: "发货日期:2026年3月2日"}}},
	{name: "neither paper names its issuer", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Models: []string{"HD-450"}},
		{ID: "E2", Kind: "handover-manifest", Models: []string{"HD-450"}, Text: "출고일: 2026-03-02"}}},
	{name: "one paper does not name its issuer", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, Models: []string{"HD-450"}},
		{ID: "E2", Kind: "handover-manifest", Models: []string{"HD-450"}, Text: "출고일: 2026-03-02"}}},
	{name: "what may be two suppliers number alike", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", Issuer: "Weihai Minghe Trading Co., Ltd.", Text: "Invoice no. 2026-0011X: 2,000 pcs"},
		{ID: "E2", Kind: "purchase-invoice", Issuer: "威海明和贸易有限公司", Text: "发票 2026-0011X 数量 800 个"}}},
	{name: "papers of one day that name nobody are of no one trade", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-02-11"), Models: []string{"HD-450"}, Text: "보온병 HD-450 1,200개"},
		{ID: "E2", Kind: "transaction-statement", IssuedOn: day("2026-02-11"), Models: []string{"HD-450"}, Text: "보온병 HD-450 800개"}}},
	{name: "models that differ by a hyphen, one trade", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-02-11"), Issuer: yiliu, Subject: beilan, Models: []string{"X1-1"}, Text: "1,200 pcs"},
		{ID: "E2", Kind: "transaction-statement", IssuedOn: day("2026-02-11"), Issuer: yiliu, Subject: beilan, Models: []string{"X11"}, Text: "800 pcs"}}},
	{name: "models that differ by a hyphen, bought after the sale", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, Models: []string{"X1-1"}},
		{ID: "E2", Kind: "order-export", Issuer: beilan, Models: []string{"X11"}, Text: "sold on 2026-03-02"}}},
	{name: "stock numbers that differ by a hyphen", items: []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, SKUs: []string{"KR7-11"}},
		{ID: "E2", Kind: "order-export", Issuer: beilan, SKUs: []string{"KR-711"}, Text: "sold on 2026-03-02"}}},
	{name: "no papers"},
}

func TestNoContradiction(t *testing.T) {
	for _, c := range agree {
		require.Empty(t, contradictions(c.items, company.NamesOf(nil, nil).Same), c.name)
	}
}
