package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// platformSayings are texts in which one platform acts, and others are only
// spoken of. The empty one is named by nothing.
var platformSayings = map[string][]string{
	"coupang": {
		"[쿠팡] 귀사의 상품 판매가 중지되었습니다.",
		"윙 들어가니까 빨간줄 떠있음: 판매중지 상품 2건",
		"윙 문의 답변온거 복붙. 해당 상품은 KC 번호가 조회되지 않아 내려갔습니다.",
		"WING > 소명 메뉴에서 자료를 올려 주십시오.",
		"C o u p a n g  賣 場 管 理 處\n貴行帳號自3月1日起停用。",
		"쿠 팡 주식회사 귀사 계정을 정지합니다.",
		"로켓그로스 입고가 제한됩니다.",
		"쿠팡에서 계정 정지 먹었어요. 네이버는 멀쩡한데 왜 쿠팡만 이래요?",
		"네이버 스마트스토어는 아무 일 없는데 쿠팡 계정이 정지됐다고 메일이 왔습니다.",
		"Amazon is fine, but Coupang took down my listings today. The mail says: send your invoices.",
		"Coupang: your listings are blocked. We do not compare with the price on Gmarket or 11st.",
		"酷澎把我的店停了。亚马逊那边没事。",
		"酷澎通知：贵店铺在淘宝采购的货物没有授权，商品停售。",
		"求助帖 | 酷澎标题写了大牌名\n> 판매중지일 2026-02-03\n> 等록상품ID 16600234418 商品名与搜索词罗列\n要不要买个授权书,淘宝 300 块一张",
		"쿠팡입니다. 아마존 영수증은 유통경로 증빙으로 인정되지 않습니다. 해당 상품 판매를 중지합니다.",
		"Coupang Corp. Invoices from Alibaba, AliExpress or Temu are not accepted. Your listing has been stopped.",
		"쿠팡 마켓플레이스\n귀사가 G마켓에서 같은 상품을 더 싸게 판매한 사실은 이번 조치와 무관합니다. 판매중지",
		"Global Seller Team, Coupang\nYour store on Coupang has been suspended. We know you also sell on Shopee and Lazada.",
		"韩国酷澎来信说账户停用，虾皮和来赞达的店都正常。",
		"쿠팡 판매중지 당함. 작년에 11번가에서도 당했는데 그때는 5일 줬음",
		"CGF 창고 입고 제한 안내",
		"옵션ID 68840012095 반품비 과다. 본 상품은 오늘부터 판매가 중단됩니다.",
		"From: notice@coupang.com\nYour account is suspended.",
	},
	"amazon": {
		"Hello from Amazon. Your selling account has been deactivated.",
		"ASIN B0TESTQ7 has been removed from sale. Coupang sells the same beads lol",
		"亚马逊卖家绩效团队：我们已停用您的销售账户。",
		"아마존에서 계정 정지 메일이 왔어요. 쿠팡은 괜찮은데요.",
		"We have deactivated your account. Go to Account Health in Seller Central.",
		"酷澎没事，是亚马逊这边的链接被下架了，邮件说：您的商品已移除。",
	},
	"ebay":    {"eBay: we have suspended your account. Unlike Coupang or Amazon we give 10 days.", "이베이 계정이 제한되었습니다."},
	"walmart": {"fyi walmart froze the payments.\ntheo: what did coupang do last yr, wasn't it 7 days", "沃尔玛冻结了货款。酷澎不一样。"},
	"naver": {
		"스마트스토어센터에서 안내드립니다. 판매가 정지되었습니다.",
		"네이버 스마트스토어 이용정지. (쿠팡은 멀쩡한데 네이버만)",
		"쿠팡 말고 네이버에서 온 거예요. 상품 노출 제한이래요.",
	},
	"11st": {
		"■ 11번가 셀러오피스 긴급 알림 ■ 이용정지",
		"11번가에서 이용정지 됐는데 쿠팡도 같이 정지되나요?",
		"십일번가 판매자센터입니다. 상품이 판매금지되었습니다.",
		"SK 11st soffice pop-up: your goods go out from best.",
	},
	"gmarket": {
		"G마켓 판매고객님께 알려 드립니다.",
		"ESM PLUS '경고 확인' 버튼을 눌러 등록하십시오.",
		"지마켓·옥션 판매 제한 안내\n쿠팡에도 같은 제목인데 거기도 고칠까",
	},
	"shopee": {"Shopee 卖家通知：帐户永久冻结。", "蝦皮購物通知您：賣場已停權。酷澎倒是正常。"},
	"lazada": {"Lazada Seller Center: your shop is deactivated."},
	"tiktok": {
		"酷澎那边没事,是 TikTok Shop 韩国站这个号出的问题。您的账户暂停。",
		"TikTok Shop 也來…「您的店鋪受到處罰」蝦皮那边才刚过年 酷澎WING倒是绿的",
		"틱톡샵 계정이 일시 정지되었습니다.",
		"抖音小店违规通知：商品已封禁。",
	},
	"aliexpress": {"速卖通平台：您的店铺因售假被关闭。", "알리에서 판매 제한 메일 왔어요. 쿠팡이랑 기준이 다르네요"},
	"temu": {
		"娜姐: 有没有人temu碰到过这个\n娜姐: 「货款先行冻结」\n大鹏: 跟酷澎一样啊 酷澎是压180天\n娜姐: 没有侵权!! 酷澎店也好好的 就temu这边",
		"테무 상점 트래픽 제한. 이 알림은 쿠팡 등 다른 플랫폼 가격 비교와 무관계입니다.",
		"Temu Seller Center: your goods are taken down.",
	},
	"other": {
		"옥션 판매자님, 상품이 판매 중지되었습니다.",
		"楽天 Rakuten: your shop page is closed.",
		"위메프 파트너센터에서 알려드립니다. 판매가 제한됩니다.",
		"롯데온 스토어센터: 상품 판매중지. 쿠팡 판매와는 무관합니다.",
		"淘宝网：您的宝贝已被下架。",
	},
	"": {
		"귀사의 계정을 정지합니다. 7일 이내에 소명하십시오.",
		"Your account has been suspended.",
		"贵店账户停用。",
		"Your wings product was removed.",
		"스윙 체어 상품이 판매 중지되었습니다.",
	},
}

func TestWaysToNameThePlatform(t *testing.T) {
	for _, platform := range append([]string{""}, Platforms...) {
		for _, text := range platformSayings[platform] {
			n, err := Read(text)
			require.NoError(t, err)
			t.Run(text, func(t *testing.T) { require.Equal(t, platform, n.Values().Platform) })
		}
	}
}
