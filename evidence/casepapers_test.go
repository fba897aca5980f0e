package evidence

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence/company"
)

const (
	hailan = "Qingdao Hailan Household Co., Ltd."
	yiwu   = "Yiwu Lanxi Gift Co., Ltd."
	beilin = "Hangzhou Beilin Textile Co., Ltd."
)

// casePapers are papers as they lie in cases, shortened: of all these only two
// cases hold a contradiction.
var casePapers = []contradictionCase{
	{"the carrier's record covers one order less than the handover", []Item{
		{ID: "E1", Kind: "carrier-tracking", IssuedOn: day("2026-05-25"), Issuer: "한빛나루택배 주식회사", Subject: hailan,
			Orders:          []string{"31000221507713", "31000221512240", "31000221567130"},
			TrackingNumbers: []string{"4471-2093-1180", "4471-2093-1191", "4471-2093-1283"},
			Text:            "운송장 조회 확인서 (제2026-0525-118호)\n의뢰인: Qingdao Hailan Household Co., Ltd.\n발급: 한빛나루택배 주식회사 인천영업소, 2026-05-25 09:40\n\n주문번호 / 운송장번호 / 최초 집하 / 배달 완료\n31000221507713 / 4471-2093-1180 / 2026-05-13 18:04 / 2026-05-15 11:20\n31000221512240 / 4471-2093-1191 / 2026-05-13 18:05 / 2026-05-15 13:42\n31000221567130 / 4471-2093-1283 / 2026-05-13 18:14 / 2026-05-16 10:37\n\n이상 3건. 당사 전산 기록과 다름이 없음을 확인합니다. (직인)"},
		{ID: "E2", Kind: "handover-manifest", IssuedOn: day("2026-05-13"), Issuer: "한빛나루택배 주식회사", Subject: hailan,
			Orders:          []string{"31000221507713", "31000221512240", "31000221567130", "31000221573846"},
			TrackingNumbers: []string{"4471-2093-1180", "4471-2093-1191", "4471-2093-1283", "4471-2093-1294"},
			Text:            "집하 인계서\n인계 일시: 2026-05-13 17:50\n수량: 12상자\n1. 31000221507713 – 4471-2093-1180\n2. 31000221512240 – 4471-2093-1191\n11. 31000221567130 – 4471-2093-1283\n12. 31000221573846 – 4471-2093-1294"},
		{ID: "E3", Kind: "system-log", IssuedOn: day("2026-05-21"), Issuer: hailan, Subject: hailan,
			Orders:          []string{"31000221507713", "31000221512240", "31000221567130", "31000221573846"},
			TrackingNumbers: []string{"4471-2093-1180", "4471-2093-1191", "4471-2093-1283", "4471-2093-1294"},
			Text:            "WING 운송장 수정 이력, 2026-05-21 15:10~15:32. 수정 12건: 지난주 발송표의 번호를 삭제하고 실제 운송장번호를 입력."}},
		nil},
	{"company papers", []Item{
		{ID: "E1", Kind: "business-licence", IssuedOn: day("2026-08-03"), ExpiresOn: day("2027-07-31"), Issuer: "Inland Revenue Department, Business Registration Office", Text: "BUSINESS REGISTRATION CERTIFICATE\nDate of commencement 01/08/2026, date of expiry 31/07/2027"},
		{ID: "E2", Kind: "entity-registry", IssuedOn: day("2026-09-09"), Issuer: "Companies Registry", Text: "COMPANY PARTICULARS, search of 9 September 2026, 11:32\nRegistered office since 18 June 2026. Sole member: WONG Ka Yan, 10,000 shares."},
		{ID: "E3", Kind: "bank-statement", IssuedOn: day("2026-09-01"), Period: &Period{day("2026-08-01"), day("2026-08-31")}, Text: "STATEMENT OF ACCOUNT, August 2026\nAccount ending 0417, currency HKD."}},
		nil},
	{"two digits changed places", []Item{
		{ID: "E1", Kind: "order-export", IssuedOn: day("2026-06-10"), Issuer: yiwu, Subject: yiwu,
			Orders:          []string{"31000224731142", "31000224738867", "31000224744093"},
			TrackingNumbers: []string{"780143225164", "780143226918", "780143228730"},
			Text:            "WING 订单导出,2026-06-10 09:12\n订单号 / 录入的运单号\n31000224731142 / 780143225164\n31000224738867 / 780143226918\n31000224744093 / 780143228730"},
		{ID: "E2", Kind: "carrier-tracking", IssuedOn: day("2026-06-10"), Issuer: donghu, Subject: yiwu,
			Orders:          []string{"31000224731142", "31000224738867", "31000224744093"},
			TrackingNumbers: []string{"780143225164", "780143229618", "780143228730"},
			Text:            "运单轨迹证明 威海东桦速运有限公司 2026-06-10\n订单号 / 运单号 / 首次揽收 / 签收\n31000224731142 / 780143225164 / 2026-05-26 18:47 / 2026-06-01 11:06\n31000224738867 / 780143229618 / 2026-05-26 18:49 / 2026-06-01 16:32\n31000224744093 / 780143228730 / 2026-05-27 19:03 / 2026-06-01 10:58\n(公司业务章)"},
		{ID: "E3", Kind: "tracking-screenshot", Issuer: "parcel-lookup site of a third party", TrackingNumbers: []string{"780143226918"},
			Text: "Third-party parcel look-up. 780143226918: Delivered. No carrier name, no date, no address shown."}},
		one("tracking-number", "E1", "E2", o1, "780143226918", "780143229618", "")},
	{"registry and lease", []Item{
		{ID: "E1", Kind: "entity-registry", IssuedOn: day("2026-03-17"), Text: "商事登记信息(两份)\n1. 深圳市安和跨境有限公司:法定代表人 何一帆,股东 何一帆 100%,住所 龙岗区坂澜路 26 号 1503。"},
		{ID: "E2", Kind: "lease", IssuedOn: day("2025-06-01"), ExpiresOn: day("2027-05-31"), Text: "房屋租赁合同:坂澜路 26 号 1503 室,租期 2025年6月1日至2027年5月31日。"}},
		nil},
	{"letters without numbers", []Item{
		paper("E1", "carrier-letter", "3월 말 물량이 몰려 배송이 1~3일 늦어진 점 사과드립니다."),
		paper("E2", "tracking-screenshot", "第三方查件网站:5个单号,4个“查无此单”,1个“等待揽收”。"),
		paper("E3", "order-export", "38行:订单号、运单号、录入时间。没有揽收或签收一栏。")},
		nil},
	{"one delivery of two quantities under a contract", []Item{
		{ID: "E1", Kind: "purchase-contract", IssuedOn: day("2026-01-15"), Issuer: "Halden Outdoor AB", Subject: yiliu, Models: []string{"HD-450"}, Text: "Supply contract between Halden Outdoor AB and Guangzhou Yiliu Import & Export Co., Ltd. Model HD-450, quantity 2,000 pcs."},
		trade("E2", "transaction-statement", "对账单 YL-0211,HALDEN 保温杯 HD-450,数量 1,200 个。对应发票 YL-0211。"),
		trade("E3", "purchase-invoice", "Invoice YL-0211. HALDEN vacuum bottle HD-450. Quantity: 800 pcs. One delivery, 11 February 2026."),
		paper("E4", "trademark-certificate", "商标注册证 HALDEN 第21类。")},
		one("quantity", "E2", "E3", "YL-0211", "1,200 个", "800 pcs", "")},
	{"lists of numbers and listings", []Item{
		{ID: "E1", Kind: "carrier-tracking", IssuedOn: day("2026-08-12"), Orders: []string{"27000810000001", "27000810000002"}, TrackingNumbers: []string{"HM26-08-00401", "HM26-08-00402"}, Text: "주문 20건, 건별 운송장 번호, 웨이하이 집화 시각, 통관, 배송완료 시각. 한마루익스프레스 직인."},
		{ID: "E2", Kind: "listing-before-after", IssuedOn: day("2026-08-12"), Text: "옵션 12개 전부, 수정 전 국내 일반배송, 수정 후 해외배송(중국 출고), 2026-08-11 수정."}},
		nil},
	{"an export of 42 orders, refunds of 31, the carrier's record of 11", []Item{
		{ID: "E2", Kind: "order-export", IssuedOn: day("2026-03-06"), Orders: []string{"31000187650001", "31000187650032"}, Text: "42 orders with a waybill number registered between 2026-02-24 and 2026-03-03. No stock on the day of entry: 31. Packed, waiting for weekly pick-up: 11."},
		{ID: "E4", Kind: "refund-list", IssuedOn: day("2026-03-07"), Orders: []string{"31000187650001"}, Text: "31 refunds, total KRW 1,284,600, executed 2026-03-07 by Chen Jing."},
		{ID: "E5", Kind: "carrier-tracking", IssuedOn: day("2026-03-11"), Orders: []string{"31000187650032"}, TrackingNumbers: []string{"HL604410201KR"}, Text: "11 parcels, first scan 2026-03-06, last delivery 2026-03-10."},
		{ID: "E7", Kind: "other", IssuedOn: day("2026-03-10"), Text: "Purchase order PO-2603-14, one barcode reader for the packing line, installation by 2026-03-31."}},
		nil},
	{"two exports of other weeks, two screens of one day", []Item{
		{ID: "E1", Kind: "order-export", IssuedOn: day("2026-05-20"), Issuer: beilin, Subject: beilin, Text: "640 orders due 7 to 13 May 2026; 58 late. Missed the ship by one day: 49. Shipped after the holidays of 1 to 5 May: 9. Truck plan of 1 April 2026 attached."},
		{ID: "E3", Kind: "listing-before-after", IssuedOn: day("2026-05-15"), Issuer: beilin, Subject: beilin, Text: "214 listings, lead time 1 day before, 3 days after, changed 2026-05-15 by Xu Lan."},
		{ID: "E5", Kind: "system-log", IssuedOn: day("2026-05-15"), Issuer: beilin, Subject: beilin, Text: "WING delivery calendar: all Korean and Chinese holidays to 31 December 2026 entered, 2026-05-15, user xulan."},
		{ID: "E6", Kind: "order-export", IssuedOn: day("2026-05-25"), Issuer: beilin, Subject: beilin, Text: "212 orders due 18 to 24 May 2026, 211 on time. Score checks by Xu Lan on 18 and 21 May 2026."}},
		nil},
	{"an extract of an older registration", []Item{
		{ID: "E1", Kind: "ip-registration", IssuedOn: day("2026-09-03"), ExpiresOn: day("2034-05-13"), Text: "Register extract of 2026-09-03: trademark 40-2187764 MOORIDGE, classes 18 and 25, registered 2024-05-13, valid until 2034-05-13."},
		{ID: "E2", Kind: "ip-registration", IssuedOn: day("2026-09-03"), Text: "Register extract of 2026-09-03: trademark 40-1530092 MOOR RIDGE, class 9 (headphones), owner Moor Ridge Audio Inc."}},
		nil},
	{"photographs a day older than their paper", []Item{
		{ID: "E1", Kind: "listing-before-after", IssuedOn: day("2026-06-18"), Text: "Four listings before and after; 15 photographs replaced 2026-06-18."},
		{ID: "E2", Kind: "original-artwork", IssuedOn: day("2026-06-18"), Text: "15 raw files of 17 June 2026 with camera data, photographer Xie Na."}},
		nil},
	{"an invoice and the page changed after it", []Item{
		{ID: "E1", Kind: "purchase-invoice", IssuedOn: day("2026-07-04"), Issuer: "Dongguan Cleanair Filter Factory", Models: []string{"CF-2"}, Text: "2,000 vacuum filters CF-2, own make, no brand."},
		{ID: "E2", Kind: "listing-before-after", IssuedOn: day("2026-09-28"), Text: "Name before: VELTO vacuum filter. After: CF-2 filter, compatible with VELTO. Changed 2026-09-28 by Ou Min."}},
		nil},
}

func TestPapersOfCases(t *testing.T) {
	for _, c := range casePapers {
		require.Equal(t, c.want, contradictions(c.items, company.NamesOf(nil, nil).Same), c.name)
		for i := range c.items {
			require.Empty(t, wrongNumbers(readAlone(&c.items[i])), c.name)
		}
	}
}
