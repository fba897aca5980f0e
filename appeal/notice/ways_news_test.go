package notice

// newsWays are letters to everybody, and letters that look like them.
var newsWays = map[string][]string{
	"none": {
		"[쿠팡 마켓플레이스] 이용약관 개정 안내 (2026. 4. 15. 시행)\n판매자님께,\n제14조(금지행위)에 '허위 원산지 표시'가 추가됩니다. 개정 후 이를 위반하시면 상품 판매중지 또는 계정 정지 조치를 받으실 수 있습니다.\n이의가 있으신 판매자께서는 시행일 전까지 해지를 신청하실 수 있습니다.",
		"쿠팡 판매자 여러분께 알려 드립니다. 가정의 달을 맞아 위조상품 집중 단속을 실시합니다. 단속 기간(4/20~5/10)에 적발된 상품은 즉시 판매중지되고 계정은 영구 정지됩니다. 정품만 판매해 주세요.",
		"[신규 기능] WING에 '판매중지 사유 조회' 메뉴가 생겼습니다. 3월 10일부터 이용하실 수 있습니다.",
		"쿠팡 파트너스 설문: 판매중지 안내 메일, 이해하기 쉬우셨나요? 3월 20일까지 참여해 주세요.",
		"[쿠팡] 설 연휴 배송 안내: 2월 16일~18일 출고 건은 지연 점수에서 제외됩니다. 이 기간에는 판매정지 조치도 없습니다.",
		"酷澎公告：关于加强玩具类目管理的通知\n自2026年5月1日起，玩具类商品须上传KC证书，逾期未上传者系统将自动停售，多次违规的停用账户。请各位卖家提前准备。",
		"酷澎韩国站｜新规速递：4月起物流考核改为14天滚动，未达标店铺将被停售7天。详情见卖家中心。",
		"酷澎直播预告：如何应对账户停用？3月12日20:00，讲师：王老师。扫码报名。",
		"春节物流安排：2月15日至2月20日仓库停止收货，店铺照常营业，期间延迟不计分。酷澎",
		"酷澎：大促报名开启！3月5日起可报名，违规店铺不得参加。",
		"Coupang Marketplace: what's new in March\n- Listings without brand authorisation can now be blocked automatically.\n- Accounts with two owners will be suspended.\n- New: bulk edit.\nRead more in the Help Centre.",
		"Dear seller, from 1 May 2026 a UN38.3 report is mandatory for all batteries. Listings that have none on that day will be removed. You will find the form in WING. This is an announcement to all sellers of electronics.",
		"Seller survey 2026: tell us about suspensions and appeals! Five minutes, until 20 March. Coupang",
		"Coupang fee schedule effective 1 April 2026. Suspended accounts are charged no monthly fee.",
		"쿠팡 정산 시스템 개편으로 3월 5일~6일 출금 기능이 일시 중단됩니다. 이용에 불편을 드려 죄송합니다.",
	},
	"warning": {
		"[쿠팡] 판매자님 상품 3건의 KC 인증이 4월 1일 만료됩니다. 갱신하지 않으시면 4월 2일부터 해당 상품의 판매가 중지됩니다. 갱신 서류를 WING에 올려 주세요.",
		"쿠팡 고객경험팀: 귀사의 이번 달 문의 답변율은 72%입니다. 개선을 부탁드리며, 다음 달에도 80%에 못 미치면 판매가 제한됩니다.",
		"酷澎：贵店近7天取消率5.2%，高于3%标准。请及时补货或下架无货商品，若下周仍超标，将暂停销售。",
		"Coupang: your late shipment rate was 6 % last week. Please ship in time. If it stays above 4 % next week, your products will be suspended.",
		"Coupang IP desk: please change the title of your listing 8812345; it uses a mark that is not yours. If it is not changed by 12 March, we will take the listing down.",
		"쿠팡: 상품 8812345의 상품명에 타사 상표가 들어 있습니다. 3월 12일까지 고쳐 주시지 않으면 판매중지하겠습니다.",
	},
	"listing-stopped": {
		"[쿠팡 안내] KC 인증 강화에 따라 인증번호가 없는 귀사 상품 2건(옵션 9001, 9002)을 3월 5일부터 판매중지하였습니다. 인증서를 올려 주세요.",
		"酷澎公告更新后，贵店以下商品不符合新规，已于3月5日下架：儿童台灯（ID 7781）。",
		"Under the battery policy of 1 March, your listing \"Power bank 20K\" was taken down on 5 March. Upload the UN38.3 report to restore it. Coupang",
	},
	"sales-suspended": {
		"[쿠팡] 판매자 점수 제도 안내에 따라, 3주 연속 경고인 귀사의 전 상품은 3월 5일부터 판매중지됩니다. 개선계획을 제출해 주세요.",
		"酷澎：根据2月1日更新的评分规则，贵店连续两周不达标，全部商品自3月5日起停售。",
	},
	"account-suspended": {
		"쿠팡: 개정 약관 제14조에 따라 귀사의 계정을 3월 5일부로 정지합니다.",
		"According to our updated policy of 1 February, your seller account is suspended as of 5 March. Coupang",
	},
	"restricted": {
		"酷澎：根据新规，贵店因资质不全，自3月5日起限制新品发布。",
	},
}
