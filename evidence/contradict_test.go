package evidence

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence/company"
	"github.com/reinstate-go/reinstate/rules"
)

const (
	yiliu  = "Guangzhou Yiliu Import & Export Co., Ltd."
	beilan = "Nanjing Beilan Outdoor Goods Co., Ltd."
	donghu = "Weihai Donghua Express Co., Ltd."
)

// day reads 2026-02-11.
func day(s string) rules.Date {
	d, err := rules.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// paper is an item with a text; its kind comes first.
func paper(id, kind, text string) Item { return Item{ID: id, Kind: kind, Text: text} }

// trade is a supplier's paper for 11 February and the model HD-450.
func trade(id, kind, text string) Item {
	return Item{ID: id, Kind: kind, Text: text, Issuer: yiliu, Subject: beilan, IssuedOn: day("2026-02-11"), Models: []string{"HD-450"}}
}

// listed is a paper that names orders and numbers in two lists alone.
func listed(id, kind string, orders, numbers []string) Item {
	return Item{ID: id, Kind: kind, Orders: orders, TrackingNumbers: numbers}
}

type contradictionCase struct {
	name  string
	items []Item
	want  []Contradiction
}

func one(kind, a, b, what, x, y, odd string) []Contradiction {
	return []Contradiction{{Kind: kind, Items: [2]string{a, b}, What: what, Values: [2]string{x, y}, Odd: odd}}
}

const (
	o1 = "31000224738867"
	o2 = "31000224744093"
)

// otherwise are papers that contradict each other.
var otherwise = []contradictionCase{
	{"two digits changed places, in Chinese rows", []Item{
		paper("E1", "order-export", "WING 订单导出\n订单号 / 录入的运单号\n31000224731142 / 780143225164\n31000224738867 / 780143226918"),
		paper("E2", "carrier-tracking", "订单号 / 运单号 / 首次揽收 / 签收\n31000224731142 / 780143225164 / 2026-05-26 18:47 / 2026-06-01 11:06\n31000224738867 / 780143229618 / 2026-05-26 18:49 / 2026-06-01 16:32")},
		one("tracking-number", "E1", "E2", o1, "780143226918", "780143229618", "")},
	{"in Korean rows with hyphens", []Item{
		paper("E1", "handover-manifest", "주문번호 | 운송장번호\n31000224738867 | 4471-2093-1180"),
		paper("E2", "carrier-tracking", "주문번호 | 운송장번호 | 최초 집하\n31000224738867 | 4471-2039-1180 | 2026-05-13 18:04")},
		one("tracking-number", "E1", "E2", o1, "4471-2093-1180", "4471-2039-1180", "")},
	{"in English prose", []Item{
		paper("E1", "order-export", "Order number 31000224738867, tracking number 780143226918."),
		paper("E2", "carrier-letter", "Waybill number: 780143229618 for order no. 31000224738867 was delivered on 1 June 2026.")},
		one("tracking-number", "E1", "E2", o1, "780143226918", "780143229618", "")},
	{"in Korean prose", []Item{
		paper("E1", "order-export", "주문번호 31000224738867의 운송장번호는 780143226918입니다."),
		paper("E2", "carrier-tracking", "주문번호: 31000224738867, 운송장번호: 780143229618, 배달 완료")},
		one("tracking-number", "E1", "E2", o1, "780143226918", "780143229618", "")},
	{"rows without a head", []Item{
		paper("E1", "handover-manifest", "1. 31000224738867 – 780143226918\n2. 31000224744093 – 780143228730"),
		paper("E2", "carrier-tracking", "31000224738867 / 780143229618\n31000224744093 / 780143228730")},
		one("tracking-number", "E1", "E2", o1, "780143226918", "780143229618", "")},
	{"a head and rows parted by blanks", []Item{
		paper("E1", "handover-manifest", "주문번호 운송장번호\n31000224738867 780143226918"),
		paper("E2", "carrier-tracking", "주문번호 운송장번호\n31000224738867 780143229618")},
		one("tracking-number", "E1", "E2", o1, "780143226918", "780143229618", "")},
	{"two lists", []Item{
		listed("E1", "order-export", []string{o1, o2}, []string{"780143226918", "780143228730"}),
		listed("E2", "carrier-tracking", []string{o1, o2}, []string{"780143229618", "780143228730"})},
		one("tracking-number", "E1", "E2", o1, "780143226918", "780143229618", "")},
	{"a list against a row", []Item{
		listed("E1", "order-export", []string{o1}, []string{"780143226918"}),
		paper("E2", "carrier-tracking", "订单号 / 运单号\n31000224738867 / 780143229618")},
		one("tracking-number", "E1", "E2", o1, "780143226918", "780143229618", "")},
	{"another number of the same carrier", []Item{
		listed("E1", "order-export", []string{o1}, []string{"680011223344"}),
		listed("E2", "carrier-tracking", []string{o1}, []string{"780143229618"})},
		one("tracking-number", "E1", "E2", o1, "680011223344", "780143229618", "")},
	{"a digit is missing in the middle", []Item{
		listed("E1", "order-export", []string{o1}, []string{"78014329618"}),
		listed("E2", "carrier-tracking", []string{o1}, []string{"780143229618"})},
		one("tracking-number", "E1", "E2", o1, "78014329618", "780143229618", "")},
	{"a third paper tells which stands alone", []Item{
		listed("E1", "order-export", []string{o1}, []string{"780143226918"}),
		listed("E2", "carrier-tracking", []string{o1}, []string{"780143229618"}),
		listed("E3", "handover-manifest", []string{o1}, []string{"7801-4322-6918"})},
		[]Contradiction{
			{"tracking-number", [2]string{"E1", "E2"}, o1, [2]string{"780143226918", "780143229618"}, "E2"},
			{"tracking-number", [2]string{"E2", "E3"}, o1, [2]string{"780143229618", "7801-4322-6918"}, "E2"}}},
	{"a number without its order is no word for either", []Item{
		listed("E1", "order-export", []string{o1}, []string{"780143226918"}),
		listed("E2", "carrier-tracking", []string{o1}, []string{"780143229618"}),
		{ID: "E3", Kind: "tracking-screenshot", TrackingNumbers: []string{"780143226918"}, Text: "Third-party parcel look-up. 780143226918: Delivered."}},
		one("tracking-number", "E1", "E2", o1, "780143226918", "780143229618", "")},
	{"a file sent twice bears nothing out, its sum in capitals", []Item{
		{ID: "E1", Kind: "order-export", Orders: []string{o1}, TrackingNumbers: []string{"780143226918"}, SHA256: strings.Repeat("ab", 32)},
		listed("E2", "carrier-tracking", []string{o1}, []string{"780143229618"}),
		{ID: "E3", Kind: "order-export", Orders: []string{o1}, TrackingNumbers: []string{"780143226918"}, SHA256: strings.Repeat("AB", 32)}},
		[]Contradiction{
			{"tracking-number", [2]string{"E1", "E2"}, o1, [2]string{"780143226918", "780143229618"}, ""},
			{"tracking-number", [2]string{"E2", "E3"}, o1, [2]string{"780143229618", "780143226918"}, ""}}},
	{"a translation bears nothing out", []Item{
		listed("E1", "order-export", []string{o1}, []string{"780143226918"}),
		listed("E2", "carrier-tracking", []string{o1}, []string{"780143229618"}),
		{ID: "E3", TranslationOf: "E1", Orders: []string{o1}, TrackingNumbers: []string{"780143226918"}}},
		[]Contradiction{
			{"tracking-number", [2]string{"E1", "E2"}, o1, [2]string{"780143226918", "780143229618"}, ""},
			{"tracking-number", [2]string{"E2", "E3"}, o1, [2]string{"780143229618", "780143226918"}, ""}}},
	{"a slip of the pen beside a return", []Item{
		paper("E1", "order-export", "订单号 / 运单号\n31000224738867 / 780143226918"),
		paper("E2", "carrier-tracking", "订单号 / 运单号\n31000224738867 / 780143229618\n退货单号另附")},
		one("tracking-number", "E1", "E2", o1, "780143226918", "780143229618", "")},
	{"two rows changed places, told by the orders alone", []Item{
		paper("E1", "order-export", "订单号 / 运单号\n31000224738867 / 780143226918\n31000224744093 / 780143228730"),
		paper("E2", "carrier-tracking", "订单号 / 运单号\n31000224738867 / 780143228730\n31000224744093 / 780143226918")},
		[]Contradiction{
			{"tracking-number", [2]string{"E1", "E2"}, o1, [2]string{"780143226918", "780143228730"}, ""},
			{"tracking-number", [2]string{"E1", "E2"}, o2, [2]string{"780143228730", "780143226918"}, ""}}},
	{"one parcel for two orders", []Item{
		listed("E1", "order-export", []string{o1}, []string{"780143226918"}),
		listed("E2", "carrier-tracking", []string{o2}, []string{"7801-4322-6918"})},
		one("one-number-two-orders", "E1", "E2", "780143226918", o1, o2, "")},
	{"one parcel for two orders, in rows", []Item{
		paper("E1", "order-export", "주문번호 / 운송장번호\n31000224738867 / 780143226918"),
		paper("E2", "carrier-tracking", "주문번호 / 운송장번호\n31000224744093 / 780143226918")},
		one("one-number-two-orders", "E1", "E2", "780143226918", o1, o2, "")},
	{"one parcel for two orders, the third paper bears one out", []Item{
		listed("E1", "order-export", []string{o1}, []string{"780143226918"}),
		listed("E2", "carrier-tracking", []string{o2}, []string{"780143226918"}),
		listed("E3", "handover-manifest", []string{o2}, []string{"780143226918"})},
		[]Contradiction{
			{"one-number-two-orders", [2]string{"E1", "E2"}, "780143226918", [2]string{o1, o2}, "E1"},
			{"one-number-two-orders", [2]string{"E1", "E3"}, "780143226918", [2]string{o1, o2}, "E1"}}},
	{"one delivery in Chinese and English", []Item{
		trade("E2", "transaction-statement", "对账单 YL-0211,HALDEN 保温杯 HD-450,数量 1,200 个。对应发票 YL-0211。"),
		trade("E3", "purchase-invoice", "Invoice YL-0211. HALDEN vacuum bottle HD-450. Quantity: 800 pcs. One delivery, 11 February 2026.")},
		one("quantity", "E2", "E3", "YL-0211", "1,200 个", "800 pcs", "")},
	{"one invoice on a Korean statement", []Item{
		paper("E1", "purchase-invoice", "인보이스 번호: YL-0211\n수량: 1,200 EA"),
		paper("E2", "transaction-statement", "거래명세서 YL-0211, 보온병 800개")},
		one("quantity", "E1", "E2", "YL-0211", "1,200 EA", "800개", "")},
	{"the number stands in the name of the file", []Item{
		{ID: "E1", Kind: "purchase-invoice", File: "INV YL-0211 final2.pdf", Text: "Vacuum bottle, quantity 1,200 pcs"},
		{ID: "E2", Kind: "handover-manifest", Text: "Packing list for invoice no. YL-0211: 800 units"}},
		one("quantity", "E1", "E2", "YL-0211", "1,200 pcs", "800 units", "")},
	{"same day, supplier, buyer and model", []Item{
		trade("E1", "purchase-invoice", "Vacuum bottle HD-450, 1,200 pcs"),
		trade("E2", "transaction-statement", "보온병 HD-450 수량 800개")},
		one("quantity", "E1", "E2", "HD-450", "1,200 pcs", "800개", "")},
	{"the total counts", []Item{
		trade("E1", "purchase-invoice", "Invoice YL-0211\nblack 500 pcs\nwhite 400 pcs\nTotal: 900 pcs"),
		trade("E2", "transaction-statement", "对账单 YL-0211 合计 1,000 个")},
		one("quantity", "E1", "E2", "YL-0211", "900 pcs", "1,000 个", "")},
	{"the line of the invoice counts", []Item{
		trade("E1", "transaction-statement", "对账单\n发票 YL-0211 数量 1,200 个\n发票 YL-0212 数量 300 个"),
		trade("E2", "purchase-invoice", "Invoice YL-0211. Quantity: 800 pcs")},
		one("quantity", "E1", "E2", "YL-0211", "1,200 个", "800 pcs", "")},
	{"a customs declaration counts otherwise, two against one", []Item{
		paper("E1", "purchase-invoice", "Invoice YL-0211. Quantity: 800 pcs"),
		paper("E2", "import-declaration", "송품장 번호 YL-0211 수량 1,200 EA"),
		paper("E3", "transaction-statement", "对账单 YL-0211 数量 1200 个")},
		[]Contradiction{
			{"quantity", [2]string{"E1", "E2"}, "YL-0211", [2]string{"800 pcs", "1,200 EA"}, "E1"},
			{"quantity", [2]string{"E1", "E3"}, "YL-0211", [2]string{"800 pcs", "1200 个"}, "E1"}}},
	{"bought after it was sold", []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, Models: []string{"HD-450"}, Text: "Vacuum bottle HD-450, 200 pcs"},
		{ID: "E2", Kind: "order-export", Issuer: beilan, Models: []string{"HD-450"}, Text: "HD-450, first sold on 2026-03-02, last sold on 2026-03-09"}},
		one("invoice-after-sale", "E1", "E2", "HD-450", "2026-03-20", "2026-03-09", "")},
	{"bought after it was sold, in Korean", []Item{
		{ID: "E1", Kind: "transaction-statement", IssuedOn: day("2026-03-20"), Issuer: yiliu, SKUs: []string{"KR-77120"}},
		{ID: "E2", Kind: "order-export", Issuer: beilan, SKUs: []string{"KR-77120"}, Text: "판매일: 2026년 3월 2일"}},
		one("invoice-after-sale", "E1", "E2", "KR-77120", "2026-03-20", "2026-03-02", "")},
	{"bought after it was shipped, in Chinese", []Item{
		{ID: "E1", Kind: "handover-manifest", Issuer: donghu, Models: []string{"HD-450"}, Text: "HD-450 发货日期:2026年3月2日"},
		{ID: "E2", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, Models: []string{"HD-450"}}},
		one("invoice-after-sale", "E2", "E1", "HD-450", "2026-03-20", "2026-03-02", "")},
	{"a supplier's name in two spellings, one trade", []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-02-11"), Issuer: "주식회사 한빛", Subject: "㈜새벽", Models: []string{"HD-450"}, Text: "보온병 HD-450 1,200개"},
		{ID: "E2", Kind: "transaction-statement", IssuedOn: day("2026-02-11"), Issuer: "(주)한빛", Subject: "새벽 주식회사", Models: []string{"HD-450"}, Text: "보온병 HD-450 800개"}},
		one("quantity", "E1", "E2", "HD-450", "1,200개", "800개", "")},
	{"a supplier's name in two spellings, one number", []Item{
		{ID: "E1", Kind: "purchase-invoice", Issuer: "주식회사 한빛", Text: "인보이스 YL-0211 수량 1,200개"},
		{ID: "E2", Kind: "transaction-statement", Issuer: "(주)한빛", Text: "거래명세서 YL-0211 수량 800개"}},
		one("quantity", "E1", "E2", "YL-0211", "1,200개", "800개", "")},
	{"bought of another company after it was sold", []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: "주식회사 한빛", Models: []string{"HD-450"}},
		{ID: "E2", Kind: "handover-manifest", Issuer: "(주)새벽", Models: []string{"HD-450"}, Text: "출고일: 2026-03-02"}},
		one("invoice-after-sale", "E1", "E2", "HD-450", "2026-03-20", "2026-03-02", "")},
	{"one model of two that differ by a hyphen", []Item{
		{ID: "E1", Kind: "purchase-invoice", Models: []string{"X1-1", "X11"}, Text: "Invoice YL-0211\nX1-1 500 pcs\nX11 400 pcs"},
		{ID: "E2", Kind: "handover-manifest", Models: []string{"x1‑1"}, Text: "Invoice YL-0211: 300 pcs"}},
		one("quantity", "E1", "E2", "YL-0211", "500 pcs", "300 pcs", "")},
	{"a name with a hyphen in a line with figures", []Item{
		{ID: "E1", Kind: "purchase-invoice", Models: []string{"Nova-Two", "Nova-Six"}, Text: "Invoice YL-0211\nNova-Two 500 pcs\nNova-Six 400 pcs"},
		{ID: "E2", Kind: "handover-manifest", Models: []string{"NOVA TWO"}, Text: "Invoice YL-0211: 300 pcs"}},
		one("quantity", "E1", "E2", "YL-0211", "500 pcs", "300 pcs", "")},
	{"an order and an invoice with hyphens and without", []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-03-20"), Issuer: yiliu, Orders: []string{"2100-0012-345"}},
		{ID: "E2", Kind: "order-export", Issuer: beilan, Orders: []string{"21000012345"}, Text: "sold on 2026-03-02"}},
		one("invoice-after-sale", "E1", "E2", "2100-0012-345", "2026-03-20", "2026-03-02", "")},
	{"it ends before it begins", []Item{{ID: "E1", IssuedOn: day("2026-08-03"), ExpiresOn: day("2025-07-31")}},
		one("dates", "E1", "E1", "expires_on", "2026-08-03", "2025-07-31", "")},
	{"another day of issue, in Korean", []Item{{ID: "E1", IssuedOn: day("2026-05-25"), Text: "운송장 조회 확인서\n발급일: 2026년 5월 15일"}},
		one("dates", "E1", "E1", "issued_on", "2026-05-25", "2026-05-15", "")},
	{"another day of issue, in Chinese", []Item{{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-02-11"), Text: "增值税发票,开票日期:2026年1月11日"}},
		one("dates", "E1", "E1", "issued_on", "2026-02-11", "2026-01-11", "")},
	{"another day of issue, in English", []Item{{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-02-11"), Text: "Invoice YL-0211\nInvoice date: 11 January 2026"}},
		one("dates", "E1", "E1", "issued_on", "2026-02-11", "2026-01-11", "")},
	{"neither reading of a slashed day fits", []Item{{ID: "E1", IssuedOn: day("2026-09-08"), Text: "Date of issue: 01/08/2026"}},
		one("dates", "E1", "E1", "issued_on", "2026-09-08", "2026-01-08", "")},
}

func TestContradictions(t *testing.T) {
	for _, c := range otherwise {
		require.Equal(t, c.want, contradictions(c.items, company.NamesOf(nil, nil).Same), c.name)
	}
}

// What the papers of a case show of names tells which of them are of one trade.
func TestContradictionsByNamesThatAreShown(t *testing.T) {
	of := func(id, kind, issuer, text string) Item {
		return Item{ID: id, Kind: kind, IssuedOn: day("2026-02-11"), Issuer: issuer, Subject: beilan, Models: []string{"HD-450"}, Text: text}
	}
	items := []Item{
		of("E1", "purchase-invoice", "威海明和贸易有限公司", "HD-450 数量 1,200 个"),
		of("E2", "transaction-statement", "Weihai Minghe Trading Co., Ltd.", "HD-450, 800 pcs"),
	}
	require.Empty(t, Views(Input{Items: items})[0].Paper.Contradicts)
	items = append(items, paper("E3", "entity-registry", "威海明和贸易有限公司(Weihai Minghe Trading Co., Ltd.)"))
	require.Equal(t, []string{"E2"}, Views(Input{Items: items})[0].Paper.Contradicts)
}
