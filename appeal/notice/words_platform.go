package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// platformWords name the platforms: their names, and the names of their tools
// that nobody else uses.
var platformWords = []phrase.Set{
	{ID: "coupang",
		En: []string{"coupang", "wing", "c o u p a n g", "w i n g", "(coupnag|copang|cupang|koupang|c0upang|coupan|coupang s)", "pang marketplace", "rocket growth", "cgf"}, Zh: []string{"酷澎", "酷彭", "酷鹏", "酷朋", "酷庞", "库澎"},
		Ko: []string{"쿠팡", "로켓그로스", "로켓배송", "^윙(에|에서|으로|은|이|의|들어|문의|배너|공지|알림|화면|로그인|접속|버튼|온라인|소명|메뉴|상태|켜|보니|열)"}},
	{ID: "amazon", En: []string{"amazon", "asin", "fba", "business solutions agreement", "account health", "seller central"}, Zh: []string{"亚马逊", "亞馬遜"}, Ko: []string{"아마존"}},
	{ID: "ebay", En: []string{"ebay"}, Ko: []string{"이베이"}},
	{ID: "walmart", En: []string{"walmart"}, Zh: []string{"沃尔玛"}, Ko: []string{"월마트"}},
	{ID: "naver", En: []string{"naver", "smartstore", "smart store"}, Ko: []string{"네이버", "스마트스토어"}},
	{ID: "11st", En: []string{"11st", "11street", "soffice"}, Ko: []string{"11번가", "십일번가", "셀러오피스"}},
	{ID: "gmarket", En: []string{"gmarket", "esm plus"}, Ko: []string{"지마켓", "G마켓", "ESM플러스"}},
	{ID: "shopee", En: []string{"shopee"}, Zh: []string{"虾皮", "蝦皮"}, Ko: []string{"쇼피"}},
	{ID: "lazada", En: []string{"lazada"}, Zh: []string{"来赞达"}, Ko: []string{"라자다"}},
	{ID: "tiktok", En: []string{"tiktok", "tik tok"}, Zh: []string{"抖音"}, Ko: []string{"틱톡"}},
	{ID: "aliexpress", En: []string{"aliexpress"}, Zh: []string{"速卖通", "速賣通"}, Ko: []string{"알리익스프레스", "^알리(에서|는|가|에)"}},
	{ID: "temu", En: []string{"temu"}, Zh: []string{"拼多多跨境"}, Ko: []string{"테무"}},
	{ID: "other", En: []string{"rakuten", "qoo10", "etsy", "mercado libre", "wayfair", "shopify", "shein", "ozon", "wildberries", "tokopedia", "flipkart", "allegro", "cdiscount", "kaufland", "zalando", "newegg", "onbuy", "miravia", "alibaba", "taobao", "tmall", "musinsa", "ssg com", "lotte on", "gs shop"}, Zh: []string{"乐天", "樂天", "淘宝", "京东", "拼多多", "京東", "淘寶", "天猫", "天貓", "唯品会", "小红书", "小紅書", "希音", "美客多", "阿里巴巴", "快手小店", "得物", "momo購物", "蝦拼", "PChome"}, Ko: []string{"옥션", "위메프", "티몬", "인터파크", "쓱닷컴", "롯데온", "오늘의집", "무신사", "지그재그", "에이블리", "29CM", "카카오톡 스토어", "톡스토어", "카카오 선물하기", "GS샵", "SSG닷컴", "신세계몰", "큐텐", "번개장터", "마켓컬리", "홈플러스 온라인", "브랜디", "W컨셉", "머스트잇"}},

	// Words of one house's back office, for a text that names no house.
	{ID: "coupang-words", En: []string{"vendor item id", "seller score", "cgf", "online inquiry"}, Zh: []string{"(韩国|韓國) 平台", "注册商品ID", "在线文议"}, Ko: []string{"(옵션|등록상품|노출상품) ID", "업체코드", "판매자점수", "온라인 문의", "마켓플레이스 판매 이용약관"}},
	// What people say of a platform that is not the one that acts: another shop of
	// theirs, a comparison, a place where goods were bought.
	{ID: "besides-behind",
		En: []string{"(is|was|are|s|still|store|shop) (fine|ok|okay|good|green|normal|untouched|open)", "sells the same", "(did|does|do|gave|never|too|also|invoice|invoices|receipt|receipts|price|prices)"},
		Zh: []string{"(店也|店都|那边|那邊|没事|沒事|好好的|正常|倒是|倒|一样|一樣|不一样|也没|也好|也正常|也一样|也不|都没|还好|采购|採購|进货|進貨|买|才刚|那家|块)"},
		Ko: []string{"(멀쩡|괜찮|정상인|아무 일|아무일|문제없|문제 없|도 같이|에도|에서도|도 고칠|도 똑같|이랑|랑 |보다|처럼|와 달리|과 달리|말고|와는|과는|등 다른|영수증|매입|구매한|구입)"}},
	{ID: "besides-before",
		En: []string{"(unlike|like|than|also|other|compare|compared|versus|vs|what did|price on|invoices from|receipts from|bought on|bought from|sell on|selling on)"},
		Zh: []string{"(跟|和|像|与|與|不像|比|采购自|在)"},
		Ko: []string{"(다른|저번에|작년에|예전에)"}},

	// What stands beside the name of the one who writes.
	{ID: "sender", En: []string{"from", "sent by", "team", "seller (centre|center)", "dear seller", "sincerely", "corp", "thanks", "trust (and|) safety"},
		Zh: []string{"发件人", "发件", "團隊", "来自"}, Ko: []string{"발신", "보낸 곳", "보낸 사람", "Web발신", "주식회사", "드림"}},
	// What speaks to the seller, as a notice does.
	{ID: "addressed-to", En: []string{"dear", "your (account|listings|store|shop|products|sales)"}, Zh: []string{"贵店", "贵司", "贵公司", "貴公司", "尊敬的", "您的"}, Ko: []string{"귀사", "판매자님", "대표님", "귀하", "귀중"}},
}
