package notice

// wordingWays are wordings of a measure that are far from the usual ones: those of
// offices and boards, of small talk, and of translations.
var wordingWays = map[string][]string{
	"listing-stopped": {
		"쿠팡: 위 3개 상품의 거래를 3월 5일부터 허용하지 않습니다. 다른 상품과 계정은 해당 없습니다.",
		"쿠팡 의결: 신고 대상 상품(2종)은 판매 목록에서 뺀다.",
		"쿠팡: 상품 8812의 판매 승인이 취소되었습니다.",
		"酷澎：上列三款自即日起谢绝交易，店内余下商品一切如常。",
		"酷澎：选项70012、70013 的销售许可已收回。",
		"酷澎：这款杯子我们先替您收起来了，等证书到了再放出去，其他商品不动。",
		"酷澎：涉案商品即日起不再对外出售，链接同步失效。",
		"酷澎：經審，旨揭商品應予下市。",
		"Coupang: the approval of product 8812 has been withdrawn; customers will not find it any longer.",
		"Coupang: the three options named below must not be traded from 5 March on. The rest of the range is not touched.",
		"Coupang: we have put away the listing of the perfume set until papers arrive.",
		"Coupang: option 70012 is closed to buyers.",
	},
	"sales-suspended": {
		"쿠팡: 3월 5일 0시부로 귀사 전 상품의 판매를 유예합니다.",
		"쿠팡: 귀 스토어의 주문 창구를 3월 5일부터 2주간 닫아 둡니다.",
		"酷澎：兹决定对贵店处以停止全部商品销售14日之处分。",
		"酷澎：自3月5日起贵店所有货架清空，为期两周，后台可登录。",
		"酷澎：店铺的门从4月13日关上（全部物品停卖）。",
		"Coupang: the Board orders that no goods of the seller be sold for 14 days from 5 March.",
		"Coupang: your whole shelf is empty from 5 March for two weeks; the account can be used.",
		"Coupang: we are taking your full range off sale with effect from 5 March.",
	},
	"account-suspended": {
		"쿠팡 의결: 피심인의 판매자 자격을 30일간 정지한다.",
		"쿠팡: 귀하의 계정 사용을 3월 5일부터 허용하지 않습니다.",
		"쿠팡: 계정에 자물쇠를 걸었습니다. 이의는 7일 안에.",
		"쿠팡: 판매자 권한 일체를 3월 5일부로 회수합니다.",
		"酷澎：兹决定停止贵公司卖家资格30日。",
		"酷澎：我们收回了您账户的使用权，3月5日起。",
		"酷澎：该卖家账户即日起不得使用。",
		"酷澎：貴公司帳號自3月5日起暫停其使用，為期30日。",
		"Coupang: the Board suspends the seller's status for 30 days.",
		"Coupang: we have taken your account out of service as of 5 March.",
	},
	"restricted": {
		"쿠팡: 귀사 상품은 14일간 상단에 오르지 못합니다. 판매는 됩니다.",
		"쿠팡: 로켓배송 뱃지를 3월 5일부터 떼었습니다. 판매에는 지장이 없습니다.",
		"쿠팡: 새 상품은 4월 1일까지 올리지 못하십니다.",
		"酷澎：自3月5日起取消贵店的次日达标识，商品照卖。",
		"酷澎：贵店上架额度由1000降至100。",
		"酷澎：十四天内贵店商品不进首页、不进搜索前列。",
		"Coupang: the fast-delivery badge is taken from your offers for 30 days. They can still be bought.",
		"Coupang: until 1 April you may not put up new goods; those on sale stay so.",
	},
	"funds-held": {},
	"permanent": {
		"쿠팡 의결: 피심인을 영구 제명한다.",
		"酷澎：兹决定永久除名，贵公司不得再次入驻。",
	},
	"terminated": {
		"쿠팡: 귀사와의 계약 관계는 3월 31일로 막을 내립니다(제19조에 따른 해지).",
		"酷澎：双方合作至3月31日为止，合同不再履行（第19条）。",
		"Coupang: our contract with you comes to its end on 31 March 2026 under Article 19.",
	},
	"warning": {
		"쿠팡: 이번 한 번은 넘어가되 같은 일이 또 있으면 상품을 내리겠습니다.",
		"酷澎：此次不予处罚，请引以为戒。",
	},
}
