package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// itemLabels are the words for things that have numbers.
var itemLabels = []struct {
	kind  string
	words *pattern
}{
	{"option", patternOf(`^(?:옵[ \t]?션|选项|選項|(?i:\bvendor[ \t]?items?|\boptions?))`)},
	{"product", patternOf(`^(?:등록[ \t]?상품|노출[ \t]?상품|상[ \t]?품|제[ \t]?품|품[ \t]?목|아이템|리스팅|注册商品|註冊商品|曝光商品|商品|产品|產品|链接|連結|(?i:\bproducts?|\bitems?|\blistings?|\basins?))`)},
	{"order", patternOf(`^(?:주[ \t]?문|订[ \t]?单|訂[ \t]?單|(?i:\borders?))`)},
	{"tracking", patternOf(`^(?:운송장|송[ \t]?장|등기|택배|运[ \t]?单|運[ \t]?單|託運單|托运单|快[ \t]?递|快[ \t]?遞|物[ \t]?流|追踪|追蹤|跟踪|面单|货运单|(?i:\btracking|\bwaybills?|\bconsignments?|\bAWB))`)},
	{"", patternOf(`^(?:대[ \t]?상|涉及|对象|對象|关联|關聯|제거된[ \t]?것|삭제된[ \t]?것|중지된[ \t]?것|내려간[ \t]?것|(?i:\btargets?|\baffected|\bconcerned|\bremoved|\bbanned|\bwithdrawn|\bdelisted|\bblocked))`)},
	{"stopped", patternOf(`^(?:維持停售|维持停售|下架|停售|移除|删除|刪除)`)}, // what is done to products stands for them
	{"sku", patternOf(`^(?:품[ \t]?번|货[ \t]?号|貨[ \t]?號|款号|款號|(?i:\bsk[uc]s?|\bspu))`)},
}

// itemSure is what stands behind such a word and makes it sure that a number follows.
var itemSure = patternOf(`^(?:[ \t]*\(?(?:ＩＤ|아이디|번[ \t]?호|코드|编[ \t]?号|編[ \t]?號|编码|編碼|号码|號碼|单号|單號|号|號|代码|代碼|#|(?i:ids?|numbers?|codes?|nos?\.|no\b))(?:\(s\))?){1,2}`)

// The signs around numbers. Those that begin with ^ are looked for at one place.
var (
	itemLead    = patternOf(`^(?:[ \t　]*[(（][^()（）\n0-9]*\d{0,3}[^()（）\n0-9]{0,8}[)）])?(?:[ \t　]*(?:판매중지|판매[ \t]중지|중지|차단|삭제|목록|리스트|내역|정보|清单|列表|如下|包括|(?i:stopped|concerned|affected|removed|suspended|below|involved|in question|at issue)))?(?:[ \t　:：=|\[(（【#·│<\-–]|은|는|이|가|为|為|是|(?i:is|are|nos?\.?)[ \t])*`)
	itemNumber  = patternOf(`^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+(?:[-_－][0-9A-Za-z０-９Ａ-Ｚａ-ｚ]+)*`)
	itemBetween = patternOf(`^(?:[ \t　]*(?:[,，、;；/／·&~∼～]\s*|및|와|과|부터|和|及|与|與|至|到|(?i:and|to|through)\b|[-–—])[ \t　]*#?)+`)
	itemGloss   = patternOf(`^[ \t　]*[(（][^()（）\n]{0,80}[)）]`)
	itemBullet  = patternOf(`^\s*(?:[-•·*○●■▶▷※□◦>]|[(（]?\d{1,3}[.)）．、]|[①-⑳])?[ \t　]*`)
	longNumber  = patternOf(`[0-9０-９]{8,}`)
	headingEnd  = patternOf(`^(?:은|는|이|가)?[ \t　]*(?:[(（][^()（）\n]{0,20}[)）])?[ \t　\])）】>》〉:：*#\-]*(?:목록|리스트|내역|다음과 같습니다|如下|清单|列表|(?i:list|are|are as follows|as follows|concerned|affected|involved))?[ \t　\])）】>》〉:：.*#\-]*\r?\n?$`)
	// A masked number, a sum or a count is none.
	notNumber = patternOf(`^(?:[*＊@×]|x{2}|\s?(?:\.\.\.|…)|\s*(?:%|원|元|(?i:won|krw)\b)|,\d{3})`)
	countOf   = patternOf(`^\s*(?:개|건|명|종|매|점|회|박스|個|个|件|笔|筆|单|單|位|种|款|次|箱|(?i:units?|pcs|pieces|orders|items|options|listings|customers|buyers|days|hours)\b)`)
	// 8120447731, 8120447745 상품; 91770230018 (option ID): the word comes behind.
	numbersBefore = patternOf(`((?:[0-9]{8,}[ ]*[,，、/·][ ]*)*[0-9]{8,})[ ]*[(（]?[ ]*(?:两个|兩個|二|두|세|등|의)?[ ]*$`)
	alsoNumbered  = patternOf(`^[(（][ ]*([0-9]{8,})[ ]*[)）]`)
	asinShape     = patternOf(`\bB0[0-9A-Z]{8}\b`)
	following     = patternOf(`(?i)(?:아래|다음|하기|다음의|following|below|下列|以下|如下)\s*$`)
	dayCode       = patternOf(`^(?:19|20)\d\d[-_]?(?:0?[1-9]|1[0-2])[-_]?(?:0?[1-9]|[12]\d|3[01])$`)
	asin          = patternOf(`^B0[0-9A-Z]{8}$`)
)

const capitalWord = `\p{Lu}[\p{Latin}\d&’'-]*`

// namedBrands are names right before a word for a brand.
var namedBrands = []*pattern{
	patternOf(`[“"「『《〈‘]([^“”"「」『』《》〈〉‘’\n]{1,40})[”"」』》〉’](?:\s*[(（][^()（）\n]{0,40}[)）])?\s*(?:这个|這個|这一|이라는|라는|표시|등의?|의)?\s*-?$`),
	patternOf(`(?:^|[^\p{L}\d])'([^'\n]{1,40})'(?:\s*[(（][^()（）\n]{0,40}[)）])?\s*-?$`),
	patternOf(`\b(?:the|of|your|for|from|under)\s+(` + capitalWord + `(?:[ ]` + capitalWord + `)?)\s+$`),
}

// bareBrands are Latin names right before a word for brands, one or a row: A / B 두 브랜드.
var bareBrands = patternOf(`(` + capitalWord + `(?:[ ]` + capitalWord + `)?(?:[ ]?[/,、][ ]?` + capitalWord + `(?:[ ]` + capitalWord + `)?)*)[ ]?(?:[(（][^()（）\n]{1,30}[)）][ ]?)?(?:두|세|네|등|两个|三个|两|三|等)?[ ]?$`)

// logoOf is a name in capitals before the word for a logo.
var logoOf = patternOf(`\b(\p{Lu}[\p{Lu}\d&’'-]{2,})[ ]$`)

// quotedGoods is a Latin name in quotes before what it stands on.
var quotedGoods = seldom(`(?:[“"「『《〈‘]|(?:^|[^\p{L}\d])')(` + capitalWord + `(?:[ ](?:&[ ])?` + capitalWord + `){0,2})(?:\s*[(（][^()（）\n]{1,30}[)）])?[”"」』》〉’'][ ]?[(（]?([\p{Han}\p{Hangul}]+|\p{Ll}+)`)

// quoteOpens are the signs that open a quotation.
var quoteOpens = []string{"“", `"`, "「", "『", "《", "〈", "‘", "'"}

// A nameLead is a way to lead with a name, and words of which one stands beside it; nil
// where it is looked for in the whole text.
type nameLead struct {
	words []string
	re    *pattern
}

// ledGoods is a Latin name that leads the name of goods: “Velmora 负离子吹风机”, and one
// that is called the genuine thing: Vantero 정품.
var ledGoods = []nameLead{
	{quoteOpens, seldom(`[“"「『《'](` + capitalWord + `(?:[ ]` + capitalWord + `)?)[ ]?[\p{Han}\p{Hangul}]{2}`)},
	{[]string{"정품", "순정품", "진품", "正品", "原装", "原廠", "原厂"}, seldom(`(` + capitalWord + `)[ ]?(?:정품|순정품|진품|正品|原装|原廠|原厂)`)},
	{[]string{" genuine", " original", " authentic", " OEM"}, seldom(`\b(\p{Lu}{3,}[\p{Lu}\d&-]*) (?:genuine|original|authentic|OEM)\b`)},
	{[]string{"ord", "erm", "ign", "문구", "단어", "문자", "글자", "字样", "字樣", "文字", "字眼"}, seldom(`(?:\b[Ww]ords?|\b[Tt]erm|\b[Ss]ign|문구|단어|문자|글자|字样|字樣|文字|字眼)[ ]?[“"「'‘](` + capitalWord + `(?:[ ]` + capitalWord + `)?)[”"」'’]`)},
	{nil, seldom(`[0-9A-Z]{8,} {1,6}(\p{Lu}[\p{Latin}]{3,})[ ][\p{Han}\p{Hangul}]{2}`)},
}

// shortGoods is one word in quotes before goods, where genuine goods are the matter:
// '로벨리' 에어프라이어 필터.
var shortGoods = seldom(`(?:[“「『‘]|(?:^|[^\p{L}\d])['"])([\p{Hangul}]{2,6}|[\p{Han}]{2,6})[”」』’'"][ ]?([\p{Hangul}]{2,}|[\p{Han}]{2,})`)

var anyGoods = patternOf(`^(?:상품|제품|商品|产品|產品)`)

// nameGoods is a Latin name before goods: five Solvane listings, Velmora 상품.
var nameGoods = patternOf(`(?:[\p{Ll}\d”"]|[\p{Han}\p{Hangul}])[ ](\p{Lu}[\p{Latin}’'-]{3,}(?:[ ]\p{Lu}[\p{Latin}’'-]+)?)[ ](?:products?|goods|listings?|items|options)\b|(?:^|[^\p{L}\d])(\p{Lu}[\p{Latin}’'-]{3,}(?:[ ]\p{Lu}[\p{Latin}’'-]+)?)[ ]?(?:상품|제품|商品|产品|產品)`)

// goodsWords begin the words for goods in it.
var goodsWords = []string{"product", "goods", "listing", "items", "options", "상품", "제품", "商品", "产品", "產品"}

// notGoods may stand behind a quoted name of a firm, a button or a page.
var notGoods = patternOf(`^(?:at|and|or|is|was|were|are|in|on|of|to|from|by|with|has|have|had|that|which|as|for|who|before|button|menu|tab|page|badge|logo|section|form|team|(?:버튼|메뉴|화면|탭|배지|로고|문구|라는|라고|으로|로|에서|에|의|와|과|을|를|은|는|이|가)$|버튼|메뉴|칸|란$|란에|항목|단계|부분|표시|문구|글자|표현|키워드|단어|라벨|섹션|탭|화면|按钮|菜单|页面|一栏|栏|入口|字样|标志|公司|有限)`)

// separateMatter begins a sentence about what stands before it.
var separateMatter = patternOf(`^(?i:that|this|it|both)\b|^(?:이는|이 건|그 건|해당 건은|此事|该事|那次|该次|這件|这件)`)

var (
	// brandLabel is a word for a brand that the names follow.
	brandLabel   = patternOf(`^(?:브랜드(?:명|\s이름)?|등록\s?상표|상표(?:명)?|品牌(?:名称|名稱|名|为|為)?|注册商标|註冊商標|商标|商標|(?i:\bbrands?(?:[ ](?:names?|concerned|affected|involved|at issue|in question))?|\btrade\s?marks?|\bmarks?|\blogos?))[ \t　]*(?:(?:인|은|는)[ ])?(?:[:：|│][ \t　]*)?`)
	quotedName   = patternOf(`^[“"「『《〈‘'<]([^“”"「」『』《》〈〉‘’'<>\n]{1,40})[”"」』》〉’'>]`)
	capitalName  = patternOf(`^(` + capitalWord + `(?:[ ](?:&[ ])?` + capitalWord + `){0,2})`)
	capitalsOnly = patternOf(`^(\p{Lu}[\p{Lu}\d&’'-]{3,})`)
	alsoCalled   = patternOf(`^\s?[(（](\p{Lu}[\p{Latin}&’' -]{1,30})[)）]`)
	plainName    = patternOf(`^([^\n,，、/;；|(（·。\t]{2,40})`)
	brandBetween = patternOf(`^(?:[ \t　]*(?:[,，、/·&]|및|와|과|和|及|与|(?:and|or)\b)[ \t　]*)+`)
	andMore      = patternOf(`\s*(?:외\s*\d|\s등(?:\s|$)|等|\band \d|\+\s?\d|\s{2,})`)
	// shopName is what stands before the name of a shop or a firm in quotes.
	shopName = patternOf(`(?i)(?:店铺|店鋪|店名|店舖|\bstore|\bshop|\bseller|\baccounts?|스토어|상점|판매자|상호|업체|계정|公司|company|firm|named|called|名为|名為)\s*[:：]?\s*[“"「『'‘《]?$`)
	ownBrand = patternOf(`(?i)(?:\bown|자체|자사|自有|自主)\s*(?:brand|브랜드|品牌)?\s*[“"「『'‘]?$`)
)

// noBrands are what stands there and is no brand's name, or the platform's, in small
// letters; so is what begins as noBrandBegins do.
var (
	noBrands      = wordSet("amazon", "타", "타사", "유명", "해당", "동일", "자체", "각", "없음", "미상", "무", "无", "無", "暂无", "none", "na", "n/a", "no", "nos", "the", "this", "that", "these", "your", "our", "any", "each", "every", "other", "same", "registration", "registered", "reg", "owner", "owners", "holder", "holders", "protection", "act", "law", "office", "number", "numbers", "right", "rights", "please", "all", "if", "we", "you", "in", "kr", "korea", "korean", "id", "wing", "url", "logo", "kc", "ce", "qr", "led", "usb", "hdmi", "cgf", "sns", "pdf", "jpg", "jpeg", "png", "erp", "ip", "cctv", "md", "cs", "hs", "sku", "fda", "ul", "iso", "ccc", "nfc", "wifi", "bluetooth", "type", "mini", "pro", "premium", "new", "set", "wireless", "smart", "original", "official", "best", "hot", "sale", "free", "big", "size", "color", "model", "naver", "kakao", "ebay", "temu", "walmart", "tiktok", "tik tok", "shopee", "lazada", "aliexpress", "gmarket", "wechat", "google", "facebook", "instagram", "youtube", "cj", "appeal", "submit", "upload", "explain", "marketplace", "seller", "global", "customer", "market", "platform", "such", "counterfeit", "fake", "genuine", "some", "many", "several", "three", "two", "four", "five", "no.", "로고", "상품", "제품", "정품", "商品", "正品")
	noBrandBegins = []string{"coupang", "쿠팡", "酷澎", "rocket", "로켓", "及", "或", "40-"}
)

// itemWords tell what is not concerned.
var itemWords = []phrase.Set{
	{ID: "item-word",
		En: []string{"vendor item", "vendoritemid", "option", "optionid", "product", "productid", "item", "listing", "asin", "order", "tracking", "waybill", "consignment", "awb", "sku", "skus", "skc", "skcs", "spu", "target", "affected", "concerned", "removed", "banned", "withdrawn", "delisted", "blocked"},
		Zh: []string{"选项", "選項", "商品", "产品", "產品", "链接", "連結", "订单", "訂單", "运单", "運單", "託運單", "托运单", "快递", "快遞", "物流", "追踪", "追蹤", "跟踪", "面单", "货运单", "货号", "貨號", "款号", "款號", "涉及", "对象", "對象", "关联", "關聯", "維持停售", "维持停售", "下架", "停售", "移除", "删除", "刪除"},
		Ko: []string{"옵션", "상품", "제품", "품목", "아이템", "리스팅", "주문", "운송장", "송장", "등기", "택배", "품번", "대상", "제거된 것", "삭제된 것", "중지된 것", "내려간 것"}},
	{ID: "brand-word",
		En: []string{"brand", "brand name", "branded", "trademark", "trade mark", "logo", "mark"}, Zh: []string{"品牌", "牌", "标识", "标志", "標誌", "商标", "商標", "注册商标", "註冊商標", "標章"}, Ko: []string{"브랜드", "상표", "등록상표", "표장", "로고"}},
	{ID: "example",
		En: []string{"for example", "e.g", "for instance", "such as", "sample", "example"}, Zh: []string{"例如", "比如", "示例", "样例", "举例", "格式"}, Ko: []string{"예시", "작성 예", "기재 예", "입력 예", "가령", "예를 들"}},
	{ID: "brand-talk",
		En: []string{"counterfeit", "genuine", "authentic", "(brand|right|rights) (owner|holder)", "trademark", "trade mark", "distribution (route|channel|path)", "imitation", "knock-off", "parallel import"}, Zh: []string{"正品", "假冒", "仿", "品牌方", "权利人", "商标", "商標", "流通渠道", "真品", "冒牌", "山寨", "水货"}, Ko: []string{"가품", "위조", "정품", "권리사", "상표", "유통 경로", "병행 수입", "짝퉁"}},
	{ID: "route-talk",
		En: []string{"distribution (route|channel|path)", "(source|origin) of the goods", "supply chain"}, Zh: []string{"流通渠道", "进货来源", "进货渠道", "货源", "来源不明", "总代理", "假冒", "仿冒", "假货", "正品", "真品", "山寨", "高仿"}, Ko: []string{"유통 경로", "매입 경로", "구매 경로", "공급 경로", "총판", "진품", "가품", "위조 상품", "정품", "짝퉁"}},
	{ID: "not-concerned",
		En: []string{"not (affected|concerned|connected|involved|included|part of)", "unaffected", "(question|inquiry|enquiry|case|ticket|matter|check|request) ... (closed|answered|resolved|settled)", "has been (answered|resolved|settled)", "(was|were) answered", "remain on sale", "(remains|stay|stays) on sale", "ignore", "nothing to do with", "excluded", "unrelated", "(already|is|was) finished", "(another|other|different|separate) matter"},
		Zh: []string{"不受影响", "不受影響", "无关", "無關", "忽略", "结案", "結案", "不涉及", "除外", "另案", "正常销售", "照常", "不在此列", "无涉", "無涉", "不相干", "没有关系", "沒有關係", "不包括", "已答复", "已回复", "未发现问题", "未發現問題", "未见异常", "未見異常", "没有问题", "沒有問題"},
		Ko: []string{"영향 없", "영향(을|이|은) (받지|없)", "해당 없", "해당하지 않", "무관", "별개", "별건", "종결", "제외", "무시", "(정상|계속|그대로) 판매(하|가능|됩|할|합)", "답변 완료", "상관 없", "관련 없", "관계 없", "다른 건", "별도의 건", "문제가 발견되지 않", "이상 없", "문제 없"}},
	// That case was closed.
	{ID: "that-closed",
		En: []string{"(that|which) (case|matter|check|request|one|review) ... (closed|settled|finished|resolved)"}, Zh: []string{"(该|此|那|该次|那次)(案|事|件|事项|案件|要求|核查) ... (结案|了结|结束|通过)"}, Ko: []string{"(그|해당|위|동) 건(은|이|도) ... (종결|완료|끝났|마무리)"}},
	{ID: "other-goods",
		En: []string{"other", "rest", "remaining", "all else"}, Zh: []string{"其他", "其余", "其它", "其餘", "另外", "另查", "另有"}, Ko: []string{"다른", "나머지", "그 외", "그 밖", "기타", "이외"}},
}
