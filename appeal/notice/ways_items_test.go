package notice

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// itemSayings are texts that name what they concern, and texts with other numbers in
// them. Each item is its kind and its value; blanks part them.
var itemSayings = []struct{ text, items string }{
	// Korean.
	{"[쿠팡] 판매중지\n대상 옵션ID: 70118823450, 70118823451", "option:70118823450 option:70118823451"},
	{"[쿠팡] 판매중지\n- 대상 상품: 노출상품ID 6690117823 / 6690117830 / 6690118002", "product:6690117823 product:6690117830 product:6690118002"},
	{"[쿠팡] 판매중지\n· 대상: 노출상품ID 8871002315 외 1건\n· 중지일: 2026-02-24", "product:8871002315"},
	{"[쿠팡] 계정 정지\n\n[대상 주문번호]\n21000239871104\n21000240015583\n21000240019922\n\n소명 기한: 2026-03-12", "order:21000239871104 order:21000240015583 order:21000240019922"},
	{"[쿠팡] 계정 정지\n관련 주문: 21000239871104, 21000240015583 외 6건", "order:21000239871104 order:21000240015583"},
	{"[쿠팡] 판매중지\n<판매중지 옵션 목록>\n1. 88201937451 루미엔 베르가못 50ml\n2. 88201937452 루미엔 베르가못 100ml\n\n소명은 WING에서", "option:88201937451 option:88201937452"},
	{"쿠팡입니다. 옵션 8840315572, 8840315573은 8월 7일 0시에 내려갑니다. 나머지 상품은 그대로 판매하실 수 있습니다.", "option:8840315572 option:8840315573"},
	{"쿠팡입니다. 등록상품ID 15330027741(원목 교구)의 판매를 중지합니다.", "product:15330027741"},
	{"쿠팡입니다. 송장번호 681233459901, 681233459902는 택배사에서 조회되지 않습니다. 계정을 정지합니다.", "tracking:681233459901 tracking:681233459902"},
	{"쿠팡입니다. 운송장 6812-3345-9901 조회 불가. 계정 정지.", "tracking:6812-3345-9901"},
	{"쿠팡입니다. 주문번호 20260311-000123 건의 허위 운송장으로 계정을 정지합니다.", "order:20260311-000123"},
	{"[쿠팡] 소명자료 반려 / 브랜드 : OLVENNA\n판매중지 유지", "brand:OLVENNA"},
	{"[쿠팡] '라온델' 브랜드 상품의 유통경로가 확인되지 않아 판매를 중지합니다.", "brand:라온델"},
	{"[쿠팡] 브랜드 '세르반느' 및 '루미엔' 상품의 판매를 중지합니다.", "brand:세르반느 brand:루미엔"},
	{"[쿠팡] 귀사의 상품명에 등록상표 '모르칸'이 기재되어 판매를 중지합니다. 등록 제40-9918817호.", "brand:모르칸"},
	{"[쿠팡] 판매중지 대상 SKU: BK-2204-L, BK-2204-M", "sku:BK-2204-L sku:BK-2204-M"},
	{"[쿠팡] 판매중지\n옵션ID | 상품명 | 사유\n70118823450 | 머그 350ml | 가품\n70118823451 | 머그 500ml | 가품\n\n문의: 1600-9879", "option:70118823450 option:70118823451"},
	{"[쿠팡] 판매중지\n상품명 | 상품번호\n머그 350ml | 7011882345\n머그 500ml | 7011882346", "product:7011882345 product:7011882346"},
	{"[쿠팡] 판매중지. 상품ID 8120447731, 8120447745(트렌하우스 반지갑)", "product:8120447731 product:8120447745"},
	{"[쿠팡] 판매중지. 옵션ＩＤ　７０１１８８２３４５０, ７０１１８８２３４５１", "option:70118823450 option:70118823451"},
	{"[쿠팡] 판매중지. 옵션ID 70118823450부터 70118823459까지", "option:70118823450 option:70118823459"},
	{"[쿠팡] 판매중지. 작성 예시) 옵션ID 12345678901, 주문번호 9000012345678 과 같이 적어 주세요.", ""},
	{"[쿠팡] 계정 정지. 문의하신 주문번호 21000239871104 건은 이미 종결되어 본 조치와 무관합니다.", ""},
	{"[쿠팡] 계정 정지. 상품 142건, 주문 12,345건 중 31건이 지연되었습니다. 주문금액 1200000원.", ""},
	{"[쿠팡] 계정 정지. 사업자등록번호 123-45-67891, 판매자 코드 A00911223, 전화 02-1234-5678", ""},
	{"[쿠팡] 계정 정지. 옵션 판매자 배송 상품 20260311 기준 주문일 2026-03-11", ""},
	{"[쿠팡] 옵션ID 70118823450의 판매를 중지하며, 옵션ID 70118823999는 영향을 받지 않습니다.", "option:70118823450"},
	{"[쿠팡 브랜드보호센터] 유명 브랜드 상품 판매 시 유의하세요. 계정 정지. 타 브랜드의 로고를 쓰지 마세요.", ""},
	{"쿠팡 알림톡) 판매중지 1건 (옵션ID 80040117723) 가품의심", "option:80040117723"},
	{"쿠팡) 상품코드 : 90011223344\n판매중지", "product:90011223344"},
	{"[쿠팡] 판매중지\n상품ID(옵션ID): 8120447731(91770230018), 8120447732(91770230019)", "product:8120447731 option:91770230018 product:8120447732 option:91770230019"},
	{"[쿠팡] 8120447731, 8120447745 두 상품의 판매가 중지되었습니다.", "product:8120447731 product:8120447745"},
	{"[쿠팡] 판매중지\n대상: 70118823450, 70118823451", ":70118823450 :70118823451"},
	{"[쿠팡] 판매중지\n해당 옵션\n① 70118823450 머그\n② 70118823451 접시", "option:70118823450 option:70118823451"},
	{"[쿠팡] 전 상품 판매중지. 문제가 된 주문은 다음과 같습니다.\n21000239871104 (3/2)\n21000240015583 (3/4)", "order:21000239871104 order:21000240015583"},
	{"[쿠팡] 판매중지. Velmora 상품의 유통경로를 확인할 수 없습니다.", "brand:Velmora"},
	{"[쿠팡] 판매중지. 상품명에 'NORDVIK 정품'이라고 적으셨으나 호환품입니다.", "brand:NORDVIK"},
	{"[쿠팡] 판매중지. '로벨리' 청소기 필터가 가품으로 판정되었습니다.", "brand:로벨리"},
	{"[쿠팡] 판매중지. '순면 이불커버' 상품이 설명과 다릅니다. '설명' 칸에 소명을 적어 주세요.", ""},
	{"[쿠팡] 판매중지. 스토어 '하늘채' 계정이 정지되었습니다. 정품 소명 필요.", ""},
	{"[쿠팡] 판매중지. KC 로고 이미지가 없는 USB 제품입니다.", ""},
	{"[쿠팡] 판매중지. 옵션ID 7011882****의 판매를 중지합니다.", ""},
	{"[쿠팡] 판매중지\n옵션ID\n70118823450\n70118823451\n사유: 가품\n계좌 110234567890", "option:70118823450 option:70118823451"},
	// Chinese.
	{"酷澎：91770230018（选项ID）停售", "option:91770230018"},
	{"酷澎：停售。涉及：3000112233445、3000112233446", ":3000112233445 :3000112233446"},
	{"酷澎：停售以下商品\n1、7700124518 防晒霜\n2、7700124522 洁面乳\n请回信。", "product:7700124518 product:7700124522"},
	{"酷澎：贵店“Velmora 负离子吹风机”为假冒产品，停售。", "brand:Velmora"},
	{"酷澎：页面使用了 DYSONIC 标志，买家误以为正品，停售。", "brand:DYSONIC"},
	{"酷澎：店铺“XINGHE”销售假货，账户停用。", ""},
	{"酷澎：Haru、Nordle 两个品牌的流通渠道未证明，停售。", "brand:Haru brand:Nordle"},
	{"酷澎：涉及选项ID：5530091827、5530091828。两个选项停止销售，其他商品不受影响。", "option:5530091827 option:5530091828"},
	{"酷澎：涉及商品：注册商品ID 14477012553（共6个选项），停售。", "product:14477012553"},
	{"酷澎：停售\n【涉及订单】\n3000112233445\n3000112233446\n\n请回信。", "order:3000112233445 order:3000112233446"},
	{"酷澎：停售。订单号 3000112233445、3000112233446 等41笔使用假运单。", "order:3000112233445 order:3000112233446"},
	{"酷澎：停售。快递单号：SF1234567890123、YT8812345678901 查无记录。", "tracking:SF1234567890123 tracking:YT8812345678901"},
	{"酷澎：请提供品牌商品流通渠道证明。品牌：VERDAN、Hilmo\n商品停售。", "brand:VERDAN brand:Hilmo"},
	{"酷澎：贵店销售的“奥斯维格”品牌羽毛球拍为假货，账户停用。", "brand:奥斯维格"},
	{"酷澎：「北嶼」牌保溫瓶經鑑定為仿品，帳號停權。", "brand:北嶼"},
	{"酷澎：未经许可使用注册商标“HAEONU”，商品停售。", "brand:HAEONU"},
	{"【待补资料】品牌 TESORÉA（丝巾）\n酷澎：商品停售", "brand:TESORÉA"},
	{"酷澎：选项ID 90033817742 等 2 个停售", "option:90033817742"},
	{"酷澎：商品 5510112、5510113 停售", "product:5510112 product:5510113"},
	{"酷澎：停售货号 KX-2204、KX-2205", "sku:KX-2204 sku:KX-2205"},
	{"酷澎：停售\n选项ID\t商品\t原因\n90033817742\t台灯\t无KC\n90033817743\t吊灯\t无KC", "option:90033817742 option:90033817743"},
	{"酷澎：选项ID90033817742至90033817749停售", "option:90033817742 option:90033817749"},
	{"酷澎：账户停用。例如订单号 1234567890123 请按此格式填写。", ""},
	{"酷澎：账户停用。买家就订单 3000112233445 的咨询与本次处理无关。", ""},
	{"酷澎：账户停用。品牌方已举报，请提供品牌授权。品牌保护中心", ""},
	{"酷澎：账户停用。商品 120000 件，订单 1200345 笔，客服电话 400-123-4567。", ""},
	{"酷澎：账户停用。统一社会信用代码 91440300MA5FXXXX12，卖家 ID C00431187。", ""},
	// English.
	{"Coupang: option IDs 90217734410, 90217734411 and 90217734418 are off sale. Your other products are not affected.", "option:90217734410 option:90217734411 option:90217734418"},
	{"Coupang: three items removed:\n  - Option ID 91770230018  Oriane Night Cream 50 ml\n  - Option ID 91770230019  Oriane Night Cream 50 ml (2 pcs)\n  - Option ID 91770230044  Oriane Eye Serum 15 ml\n\nReply.", "option:91770230018 option:91770230019 option:91770230044"},
	{"Coupang: listings suspended (see the table in your dashboard, option IDs 90044120015 to 90044120026).", "option:90044120015 option:90044120026"},
	{"Coupang: your product 15590042213 is withdrawn from sale.", "product:15590042213"},
	{"Coupang: item no. 4419-0032 cat hammock is off sale", "product:4419-0032"},
	{"Coupang suspension\nAffected orders:\n21000239871104\n21000240015583\n\nReply within 7 days.", "order:21000239871104 order:21000240015583"},
	{"Coupang: order #21000239871104 and order #21000240015583 carried a false tracking number. Account suspended.", "order:21000239871104 order:21000240015583"},
	{"Coupang: tracking numbers 681233459901, 681233459902 (+4 more) do not exist. Account suspended.", "tracking:681233459901 tracking:681233459902"},
	{"Coupang: Option 61180027745 (10.1in Tablet 8GB/256GB) and 2 more = sale stop", "option:61180027745"},
	{"Coupang: we asked where the products of the brands \"Tassio\", \"Kernwell\" and \"Mabou\" come from. All products paused.", "brand:Tassio brand:Kernwell brand:Mabou"},
	{"Coupang: by the owner of the \"Torvald & Lund\" brand of kitchen knives. Account suspended.", "brand:Torvald & Lund"},
	{"Coupang: request for proof of distribution route - brand \"Ardenne & Sky\". Listings suspended.", "brand:Ardenne & Sky"},
	{"Coupang: circulation path vindication request. Brand : PELLORA (bag)\nsale stop", "brand:PELLORA"},
	{"Coupang: you filed a letter to list rackets of the brand Ilvesar. The agreement ends.", "brand:Ilvesar"},
	{"Amazon: we removed ASIN B0C1234567 and ASIN: B0C7654321.", "product:B0C1234567 product:B0C7654321"},
	{"Coupang: six of your SKUs (OK-204 to OK-209) are closed.", "sku:OK-204 sku:OK-209"},
	{"Coupang: account suspended. For example, write \"Order 12345678901\" in the form.", ""},
	{"Coupang: account suspended. Your question on order 21000239871104 has been answered and is not connected.", ""},
	{"Coupang: account suspended. 84 orders, 1,254 orders in all, 120000 items. Coupang Brand Protection. Brand owner complaint.", ""},
	{"Coupang: account suspended. No brand is concerned, and no complaint by the brand owner has been received.", ""},
	{"Coupang: account suspended. Seller A00977120, case 7730-EN-2186, registration 30-9164402.", ""},
	{"Coupang: the following options are off sale:\n  70118823450 Mug 350 ml\n  70118823451 Mug 500 ml\n\nReply.", "option:70118823450 option:70118823451"},
	{"Coupang: your five Solvane listings are off sale, since the distribution route is unproven.", "brand:Solvane"},
	{"Coupang: the photo with VORTEXA logo lets customers believe it is genuine. Listing removed.", "brand:VORTEXA"},
	{"Amazon removed your listing (B0C1234567) for counterfeit reasons.", "product:B0C1234567"},
	{"Coupang: options in question - 70118823450 / 70118823451 / 70118823452", "option:70118823450 option:70118823451 option:70118823452"},
	{"Coupang: account suspended. Press the \"Submit response\" button; genuine documents only. Other listings stay.", ""},
	{"Coupang: account suspended. Shop \"Pebble Stone\" sold counterfeit goods.", ""},
	{"Coupang: options stopped: 70118823450; 70118823451; 70118823452", "option:70118823450 option:70118823451 option:70118823452"},
	{"Coupang: listings removed\nProduct (option ID)            Found\nMug 350 ml (70118823450)       counterfeit\nMug 500 ml (70118823451)       counterfeit\n\nReply.", "option:70118823450 option:70118823451"},
}

func TestWaysToNameItems(t *testing.T) {
	for _, s := range itemSayings {
		t.Run(s.text, func(t *testing.T) {
			n, err := Read(s.text)
			require.NoError(t, err)
			var got []string
			for _, i := range n.Items {
				require.Equal(t, s.text[i.Start:i.End], i.Quote)
				got = append(got, i.Kind+":"+i.Value)
			}
			require.Equal(t, s.items, strings.Join(got, " "))
		})
	}
}

// An item's place and kind are in its JSON, though it embeds a field that writes itself.
func TestAnItemInJSON(t *testing.T) {
	n, err := Read("Coupang: option ID 70118823450 is off sale.")
	require.NoError(t, err)
	b, err := n.Items[0].MarshalJSON()
	require.NoError(t, err)
	require.JSONEq(t, `{"value":"70118823450","kind":"option","quote":"70118823450","start":19,"end":30}`, string(b))
	b, err = Item{Field: Field[string]{Value: "70118823450"}}.MarshalJSON()
	require.NoError(t, err)
	require.JSONEq(t, `{"value":"70118823450"}`, string(b))
}

// How well the items of labelled notices are read, one by one. Of the blind half
// nobody reads more than the totals.
func TestItemsOfLabelledNotices(t *testing.T) {
	for _, f := range []struct {
		folder  string
		secret  bool
		percent int
	}{{"fields-dev", false, 96}, {"fields-blind", true, 60}} {
		t.Run(f.folder, func(t *testing.T) {
			stated, right, invented := 0, 0, 0
			for _, l := range readAll(t, f.folder) {
				got := l.read(t).Values().Items
				for _, w := range l.Expect.Items {
					stated++
					if slices.Contains(got, w) {
						right++
					} else if !f.secret {
						t.Logf("%s missed %s", l.ID, w)
					}
				}
				for _, g := range got {
					if !slices.Contains(l.Expect.Items, g) {
						invented++
						if !f.secret {
							t.Logf("%s invented %s", l.ID, g)
						}
					}
				}
			}
			t.Logf("%s: %d of %d items right, %d invented", f.folder, right, stated, invented)
			require.GreaterOrEqual(t, 100*right/stated, f.percent)
		})
	}
}
