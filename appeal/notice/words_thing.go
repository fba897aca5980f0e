package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// thingWords tell to what something is done.
var thingWords = []phrase.Set{
	// The account, and the rights that come with it.
	{
		ID: "account",
		En: []string{
			"(seller|vendor|partner|merchant) code", "vendor", "(seller|vendor) (a0|a1)",
			"(seller|user|member|shop|store|partner) id", "id use",
			"account", "selling privileges", "seller (status|rights)", "access to (the|your|our) (account|marketplace|platform|seller center|wing)", "login", "log in to (your|the) account", "ability to sell", "right to sell", "acc ount",
			"ac count",
		},
		Zh: []string{"卖家(编号|代码|编码)", "賣家(編號|代碼)", "商家编号", "后台登录", "後台登入", "后台登陆", "经营资格", "账户", "账号", "帐户", "帐号", "帳戶", "帳號", "卖家资格", "賣家資格", "权限", "卖家身份", "賣家身分", "登录权限", "登入權限", "经营权限", "店铺权限", "(卖家|商家|贵司|贵公司|该司)(之|的|)(使用|使用权|资格|身份|账户)"},
		Ko: []string{"판매자 권한", "판매 권한", "(판매자|셀러|업체|벤더) (코드|번호|아이디)", "계정", "아이디", "판매자 자격", "판매 자격", "이용 자격", "판매자 id", "셀러 id", "셀러 계정", "로그인", "마켓플레이스 이용", "서비스 이용", "이용 권한", "접속", "(님|귀사|귀하|회원|업체)의 이용"},
	},
	// The way into the account.
	{ID: "login", En: []string{"login", "log in", "sign in", "access"}, Zh: []string{"登录", "登入"}, Ko: []string{"로그인", "접속"}},
	// The shop.
	{
		ID: "store",
		En: []string{"(your|whole|the|this|a) (store|shop)", "storefront", "your seller (store|shop)", "(marketplace|seller) (store|shop)"},
		Zh: []string{"店铺", "店鋪", "贵店", "貴店", "本店", "小店", "賣場", "卖场", "贵司店", "网店", "網店", "营业", "營業"},
		Ko: []string{"스토어", "상점", "판매점", "미니샵", "판매 스토어", "매장", "가게", "영업"},
	},
	// All goods of the seller.
	{
		ID: "all-goods",
		En: []string{
			"(full|whole|entire) (range|shelf|offer|stock)", "no goods",
			"(all|every) (live|current|existing|registered) (product|listing|item|offer)",
			"(all|every|entire|whole) (of|) (your|the|my|its|) (active|other|) (product|listing|item|offer|good|catalogue|catalog|range|sale|sku)", "all (the|) good", "all sale", "(product|listing|item|good) all",
			"sale of (all|every|your)", "your (sale|selling)", "(all|every) (product|listing) of your", "all selling", "everything (of ours|is|was|of yours|we sell|you sell)", "everything off",
			"(all|every) (our|my|your) (product|listing|item)", "every pro duct", "nothing (in|of|from|on) (your|the) (store|shop|catalogue|catalog)", "none of (your|the|our|my) (product|listing|item|offer)",
			"entire (catalogue|catalog|range|assortment|inventory)", "whole (catalogue|catalog|range|assortment|shop|store)", "(every|each) (item|listing|product|offer|sku)", "(store|shop|account) wide",
			"all (of|) (your|the|our|my) (product|listing|item|offer|good|asin|sku|sale)", "all (product|listing|item|offer|good|asin|sku)", "everything in (your|the|our|my) (store|shop|catalogue)", "all item", "all listing",
			"a11 (product|listing|item)", "all goods", "all my", "everything we (sell|have)", "no (product|listing|item|offer) (of yours|in your store|of your store)",
		},
		Zh: []string{
			"所有货架", "全部物品", "所有物品",
			"全品(项|項)", "名下所有", "全部SKU", "所有SKU",
			"全部(的|)商品", "所有(的|)商品", "全部产品", "所有产品", "全部產品", "全店", "全线", "全線", "整店", "一切商品", "名下(全部|所有|)商品", "旗下商品", "商品全部", "全部(的|)(下架|停售|销售|销售)", "賣場全部", "全商品", "各项商品", "全(部|)品", "全体商品", "全體商品", "(店里|店内|店裡)(的|)(东西|商品|货) 全部", "东西全部",
			"所有在售商品", "名下商品", "店内商品(一律|全部|均|都)", "所有品项", "所有品項", "所有上架", "所有(链接|連結|货|东西|東西)", "任何商品", "商品(一律|全部|均|悉数|悉數|统统|都)", "整个店", "全部链接", "全部(货|东西|東西)", "全数商品", "全數商品", "一件都", "所有的东西", "店铺全部", "全部在售", "在售(全部|所有)", "全館", "全馆", "全卖场",
			"全場", "全场商品", "所有品", "商品现在都", "商品現在都",
		},
		Ko: []string{
			"모든 판매 페이지", "주문 창구",
			"상품(을|를|이|은|) 일괄", "(등록|등록하신|올리신|전시) 상품 (일괄|전 건|전건|전량|전종)", "상품 전 건", "상품 전건", "전 SKU", "전건",
			"전 상품", "모든 상품", "전체 상품", "상품 전체", "상품 전부", "상품 모두", "전 품목", "모든 품목", "전 제품", "모든 제품", "전체 제품", "전 옵션", "그 밖의 상품 전부", "판매 활동", "전체 판매", "판매 전체", "모든 판매", "올리신 상품 모두", "물건 전부", "물건 모두", "상품 일체", "일체의 상품", "상품 전량", "전량 판매",
			"전체 품목", "전체 옵션", "상품(이|은|을|의 판매가|의 판매는|의 판매를|에 대한 판매가) (모두|전부|전량|일괄)", "(물건|상품|제품)(이|을|은|) (싹|싹다|죄다|몽땅|통째로)", "상품이 현재 한 개도", "전 리스팅", "모든 리스팅", "모든 옵션", "전체 리스팅", "스토어 전체", "상점 전체", "계정 내 (모든|전체) 상품", "전체상품",
			"판매 중인 상품 (모두|전부|전체)", "등록된 상품 (모두|전부|전체)", "등록 상품 (모두|전부|전체)", "(상품|물건)들 (전부|모두|다)", "전 기능", "(물건|상품) 다 (판매|막|내려|내렸|못|안)",
		},
	},
	// Some goods, or goods at large.
	{
		ID: "goods",
		En: []string{
			"listing", "product", "item", "option", "sku", "asin", "goods", "offer", "model", "page", "kettle", "piece", "article", "(the other|the remaining|remaining|these|those) (two|three|four|five|six|seven|eight|nine|ten|one)",
		},
		Zh: []string{
			"三款", "两款", "旨揭商品",
			"物品", "东西", "宝贝", "寶貝",
			"商品", "选项", "選項", "货号", "貨號", "产品", "產品", "品项", "品項", "链接", "連結", "该款", "此款", "SKU", "(两|三|四|五|六|七|八|九|十|几|这|那|该|此|本|多|各|上述|以上|等)(的|)款", "款(商品|产品|单品)", "货品", "单品", "單品", "此商品", "件商品", "SPU", "爆款",
			"(几个|这个|那个|那款|这款|几款|两款|这些|那些)", "项", "項", "(0|1|2|3|4|5|6|7|8|9)(款|项|項)",
		},
		Ko: []string{"페이지", "종은", "종을", "종의", "상품", "옵션", "품목", "제품", "리스팅", "링크", "종 (판매|중지|중단|내|은|이)", "하나만", "물건", "물품", "모델", "게시물", "제품군", "하나", "그거", "개 (판매|상품|옵션)"},
	},
	// Goods that are told one by one, or pointed at.
	{
		ID: "these",
		En: []string{
			"(the following|these|those|this|that|said|below|above|following|relevant|affected|reported|offending|infringing|named|aforementioned|such) (product|listing|item|option|asin|sku|goods|offer|page|one)",
			"(product|listing|item|option|asin|sku) (concerned|below|above|in question|named|listed|mentioned|at issue)",
			"(one|two|three|four|five|six|seven|eight|nine|ten|several|some|certain) (of your|product|listing|item|option|sku|asin)", "of the brand", "some of your", "(option|product|item) (id|no|number)", "asin",
			"only (the|those|these|two|three|four|five|six|one)", "(these|those) (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)",
			"the (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (product|listing|item|option|offer|model|sku)", "(listing|product|item|option|goods) (for|of|from|under) the brand",
			"(listing|product|item) (for|of|from) (your|the|this) brand",
		},
		Zh: []string{
			"(该|此|这|這|上述|以下|下列|涉事|涉案|相关|相關|违规|違規|前述|所涉|被投诉|被举报|部分|问题|上列|侵权|侵權|那)(的|) (商品|产品|產品|链接|連結|款|选项|選項|单品|货)", "(选项|商品|产品)(ID|编号|號|号)", "该品牌", "該品牌", "(这|那|这几|那几)(款|个|條|条|项)", "系列", "(0|1|2|3|4|5|6|7|8|9)(款|项|項)",
			"(品牌|系列)(的|)(商品|产品)",
		},
		Ko: []string{"(해당|위|이|본|상기|아래|다음|그|신고된|문제의|신고 대상|관련|언급된|말씀드린|일부) (상품|옵션|제품|품목|리스팅|링크|물건|물품|페이지|종)", "(옵션|상품|등록상품|노출상품|제품) (id|번호|아이디)", "브랜드의 상품", "브랜드 상품", "(브랜드|시리즈) (상품|제품)"},
	},
	// The seller's goods, without saying which.
	{
		ID: "your-goods",
		En: []string{"(your|our|my) (product|listing|item|goods|offer)"},
		Zh: []string{"(贵店|贵司|贵公司|您的|您|你的|你|我们|貴店|貴司|貴公司|本店|我|店里|店内)(的|) (商品|产品|產品|链接|货|东西)"},
		Ko: []string{"(귀사|귀하|판매자님|저희|우리|당신|귀 스토어|고객님|사장님)(의|) (상품|물건|제품)"},
	},
	// What makes all goods those of one brand.
	{ID: "brand-of", En: []string{"brand", "category"}, Zh: []string{"牌子", "厂牌", "品牌", "类目", "類目", "系列"}, Ko: []string{"브랜드", "카테고리", "시리즈"}},
	// What goes on while something is stopped.
	{
		ID: "others-go-on",
		En: []string{
			"(rest|remainder) ... not touched",
			"(other|remaining) (product|listing|item|option) ... (stay|remain|go on|available|unaffected|untouched|not affected|on sale|continue)",
			"rest of (your|the|my|our) (shop|store|listings|products) ... (open|untouched|unaffected|on sale|stays|not affected)",
			"(other|remaining|rest) ... (not affected|unaffected|untouched|stay on|stays on|remain on|still on|as before|still sell|sell as before|sells as before|fine|live)",
			"everything else ... (sell|stay|as before|fine|unaffected|live|open)", "(does not|do not|did not) affect (your|the) other", "(your|the) other (listing|product|item|option|340) ... (normal|fine|ok|not|stay|live|on sale)", "(rest|remainder) ... (normal|fine|unaffected|stay|stays|ok|on sale|live)",
		},
		Zh: []string{"(普通|自发货|其他|其余|别的)(的|) ... (不动|不動)", "其(他|余|餘|它)(商品|产品|选项|链接|貨品) ... (照常|不受影响|不受影響|正常|继续)", "店铺其他商品照常", "(其他|其余|其它|剩下|别的|別的|其餘)(的|)(商品|品牌|东西|東西|链接|产品) ... (照常|不受影响|不受影響|正常|没事|沒事|照卖|照賣|继续)"},
		Ko: []string{"(다른|나머지|그 밖의|기존) (상품|옵션|제품)(은|의|들은|도|과는|) ... (그대로|영향|상관없|계속|멀쩡|정상)", "딴 상품은 멀쩡", "(다른|나머지|그 외|이외|기타) (상품|옵션|제품|브랜드|품목|것)(은|는|의|들은|도|과는|에는|에) ... (그대로|영향|상관|계속|정상|괜찮|문제없|팔)", "나머(지|진) ... (그대로|팔|괜찮|정상)", "(다른|나머지|딴)(거|건|것|것은|물건은|상품들은|건들은) ... (괜찮|정상|그대로|멀쩡|판매)"},
	},
	// Selling as such.
	{ID: "sale", En: []string{"selling", "sales", "sale of", "sale"}, Zh: []string{"(销售|銷售|販售|贩售|出售|售卖)(权|活动|行为|功能|权限|资格|业务)"}, Ko: []string{"판매(와|과) (정산|등록|출금|노출)", "판매 (입고|등록|노출|정산|출금|출고|주문|광고|배송|게시)", "판매(가|를|는|도|와|및) ", "판매 (활동|행위|기능|권한|자체)", "주문 (접수|수집)"}},
	// Rights and functions of a seller that can be taken one by one.
	{
		ID: "function",
		En: []string{
			"new goods", "(order|orders) a day",
			"inbound (shipment|stock|request)", "coupon", "message", "messaging", "review function", "promotion", "campaign", "deal", "Q and A", "question and answer",
			"(registration|registering|creation|creating|adding|uploading|upload) (of|) (new|) (product|listing|item|offer)", "(add|create|list|upload|register|publish) (new|more|any new|any more) (product|listing|item|offer)",
			"number of (order|listing|product)", "daily order", "order (limit|cap|volume)", "function", "feature", "bulk upload", "inbound", "fulfilment", "fulfillment", "new listing", "any new (product|item)",
			"new product (registration|listing|upload)", "new registration",
		},
		Zh: []string{"(新|)商品(登录|登記|登记|发布|上传|上架|注册)", "上架额度", "上架額度", "新商品", "问答", "問答", "站内(信|消息)", "消息功能", "私信", "优惠券", "優惠券", "报名活动", "活动报名", "广告投放", "推荐位", "推薦位", "上新", "(发布|發佈|上架|上传|登录|登錄|新增|创建|注册|註冊)(新|)(的|)(商品|品|链接|产品)", "新(品|商品)(发布|上架|登录|注册|登錄)", "每日订单", "订单上限", "接单", "功能", "入仓", "入库", "发货服务"},
		Ko: []string{"새 상품", "받으실 수 있는 주문", "신규 상품", "쿠폰", "메시지 (기능|발송)", "이벤트", "등급", "문의 답변", "라이브", "기획전 (참여|신청)", "신규 입고", "(신규|새|추가) (상품|) 등록", "상품 등록", "신규 등록", "등록 기능", "기능", "주문 한도", "일일 주문", "입고 신청", "입고", "대량 등록", "상품 수정"},
	},
	// Functions, without saying which.
	{ID: "any-function", En: []string{"function", "feature"}, Zh: []string{"功能"}, Ko: []string{"기능"}},
	{ID: "part", En: []string{"some", "certain", "part of"}, Zh: []string{"部分"}, Ko: []string{"일부"}},
	// Being seen.
	{
		ID: "exposure",
		En: []string{
			"(buy|purchase) (button|option) of", "deals page", "carousel", "best seller",
			"badge", "home page",
			"exposure", "visibility", "search (result|ranking|)", "ranking", "discoverability", "(ad|advert|advertising)", "buy box", "featured", "recommendation", "promotion", "campaign", "best offer", "visible", "traffic", "impression",
			"deal badge",
		},
		Zh: []string{"购物车", "频道", "会场", "专区", "榜单", "黄金位", "推送", "首屏", "瀑布流", "猜你喜欢", "主推", "标识", "標識", "首页", "首頁", "前列", "徽章", "曝光", "展示", "搜索", "搜尋", "流量", "推荐位", "排名", "广告", "推荐", "推薦", "促销", "促銷", "活动报名", "活動", "排序", "權重", "权重", "竞价", "广告投放", "秒杀"},
		Ko: []string{"상위", "메인 화면", "첫 화면", "베스트", "뱃지", "배지", "상단", "홈 화면", "메인", "노출", "검색 순위", "광고", "추천 영역", "검색 결과", "노출 순위", "추천", "프로모션", "기획전", "아이템위너", "트래픽", "검색"},
	},
	{ID: "money", En: []string{"what we owe you", "transfer to (your|the) bank", "earnings", "bank account", "settlement", "payment", "payout", "balance", "fund", "money", "disbursement", "proceeds", "amount due", "withdrawal", "escrow", "revenue", "sales money", "(krw|won|usd) ... due", "due to you", "what is due"}, Zh: []string{"应付款", "應付款", "打款", "放款", "撥款", "拨款", "取款", "货款", "貨款", "结算", "結算", "款项", "款項", "资金", "資金", "余额", "提现", "提款", "营业款", "销售款", "账款"}, Ko: []string{"정산분", "판매대금", "(정산|지급|판매) (예정|) (금액|대금|액)", "잔액", "예치금", "매출금", "정산", "지급", "대금", "정산금", "출금", "인출"}},
	{
		ID: "contract",
		En: []string{
			"(seller|service|services|global|marketplace|business|our|the|your|this) agreement", "contract", "agreement", "(business|our|seller) relationship", "partnership", "your (seller|) account",
			"seller (contract|services agreement|terms)", "(cooperation|collaboration)",
		},
		Zh: []string{"合同", "合约", "合約", "合作", "协议", "協議", "契约", "契約", "卖家账户", "入驻", "合作关系", "合作關係", "入驻资格"},
		Ko: []string{"이용 계약", "판매 계약", "입점 계약", "서비스 계약", "계약", "입점", "퇴점", "거래", "약정", "제휴", "입점 자격"},
	},
}
