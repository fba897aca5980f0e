package mention

// A Countable is what a quantity counts.
type Countable uint8

const (
	_             Countable = iota
	Cases                   // 건, 件, cases: what they are the text leaves open
	Orders                  // 주문, 订单, orders; 笔 and 单 are orders too
	Parcels                 // parcels, shipments, waybills
	Items                   // pieces of goods, options, products
	Listings                // 链接, listings
	Customers               // buyers, and persons at large: 명, 位
	Reviews                 // 리뷰, 评价
	Complaints              // complaints, claims, inquiries
	Papers                  // documents, invoices, certificates
	Images                  // pictures
	Accounts                // accounts, stores
	Brands                  // brands, marks
	Occasions               // 회, 次, times, warnings
	Day                     // days, also working days: every such [Period] counts as one
	Percent                 // of a hundred
	PercentPoints           // %p, 个百分点
	Points                  // a score: 88.4점, score of 88.4
)

// things are nouns. In English they stand behind the number, in Korean before
// it (주문 142건), in Chinese on either side.
var things = bind(
	entry[Countable]{Orders, []string{"order", "orders", "purchase", "purchases", "주문", "발주", "订单", "訂單", "单子"}},
	entry[Countable]{Parcels, []string{"parcel", "parcels", "package", "packages", "shipment", "shipments", "delivery", "deliveries", "waybill", "waybills", "tracking number", "tracking numbers", "consignment", "consignments",
		"송장", "송장번호", "운송장", "운송장번호", "배송", "택배", "소포", "包裹", "快递", "快遞", "运单", "物流单", "快递单号", "运单号", "货件"}},
	entry[Countable]{Items, []string{"item", "items", "product", "products", "unit", "units", "piece", "pieces", "pcs", "option", "options", "sku", "skus", "good", "goods",
		"상품", "제품", "옵션", "물품", "商品", "产品", "產品", "选项", "選項", "实物", "货品"}},
	entry[Countable]{Listings, []string{"listing", "listings", "link", "links", "product page", "product pages", "链接", "連結", "listing页", "页面"}},
	entry[Countable]{Customers, []string{"customer", "customers", "buyer", "buyers", "consumer", "consumers", "shopper", "shoppers", "person", "people", "고객", "구매자", "소비자", "顾客", "顧客", "客户", "客戶", "买家", "買家", "消费者"}},
	entry[Countable]{Reviews, []string{"review", "reviews", "rating", "ratings", "리뷰", "상품평", "후기", "评价", "評價", "评论", "評論"}},
	entry[Countable]{Complaints, []string{"complaint", "complaints", "claim", "claims", "inquiry", "inquiries", "enquiry", "enquiries", "report", "reports", "ticket", "tickets", "문의", "신고", "민원", "클레임", "불만", "咨询", "投诉", "投訴", "举报", "询问"}},
	entry[Countable]{Papers, []string{"document", "documents", "invoice", "invoices", "certificate", "certificates", "page", "pages", "copy", "copies", "file", "files", "receipt", "receipts",
		"서류", "문서", "인보이스", "세금계산서", "증빙", "자료", "文件", "发票", "發票", "材料", "证书"}},
	entry[Countable]{Images, []string{"image", "images", "photo", "photos", "picture", "pictures", "diagram", "diagrams", "screenshot", "screenshots", "이미지", "사진", "图片", "照片", "示意图", "截图", "场景图"}},
	entry[Countable]{Accounts, []string{"account", "accounts", "store", "stores", "shop", "shops", "계정", "아이디", "账户", "帳戶", "账号", "店铺"}},
	entry[Countable]{Brands, []string{"brand", "brands", "trademark", "trademarks", "브랜드", "상표", "品牌", "商标"}},
	entry[Countable]{Occasions, []string{"time", "times", "warning", "warnings", "occasion", "occasions", "violation", "violations", "경고", "위반", "警告", "违规"}},
	entry[Countable]{Cases, []string{"case", "cases", "instance", "instances"}},
)

// counters are the words that follow a number at once. What they count may be
// said more closely by a noun beside them.
var counters = bind(
	entry[Countable]{Cases, []string{"건", "件", "cases", "个", "個", "家"}},
	entry[Countable]{Orders, []string{"笔", "筆", "单", "單", "笔订单", "筆訂單"}},
	entry[Countable]{Items, []string{"개", "점", "종", "벌", "款", "种", "種", "台", "只", "套", "대", "매", "개입"}},
	entry[Countable]{Customers, []string{"명", "분", "인", "位", "名", "人"}},
	entry[Countable]{Listings, []string{"条", "條"}},
	entry[Countable]{Papers, []string{"부", "份", "장", "张", "張", "통", "封", "页", "頁", "쪽"}},
	entry[Countable]{Occasions, []string{"회", "次", "번", "차례", "回", "度"}},
	entry[Countable]{Parcels, []string{"박스", "상자", "箱", "票"}},
)

// Counters that begin other words: 3부터, 5인치, 2차, 대한, 장애.
var notCounters = spell("부터", "인치", "인용", "인분", "분의", "분기", "분간", "건당", "개월", "개년", "대한", "대비", "장애", "번째", "번호", "번지", "점대", "점포", "인 이상", "매월", "통신", "통보", "종료", "종전", "회원", "회사", "회차", "명령", "부가", "부과",
	"件套", "次方", "单元", "單元", "只能", "名义", "人民", "个月", "個月", "个工作日", "个自然日", "个小时", "個小時", "个星期", "个百分点", "个营业日", "個工作天", "度电", "页码", "张三", "份额", "款项", "种子", "台币", "台幣", "家具", "家居", "票据", "条款", "條款", "条第", "回复", "回覆", "回信", "位数", "位於", "位于", "单号", "单价")

// countable reads what a number before token i counts. first is where the
// number starts.
func (r *reader) countable(first, i int) (Countable, int) {
	if r.at(i).kind == word {
		return r.englishThing(i)
	}
	c, end := counters.after(r, i)
	if end == i {
		return r.bareThing(i)
	}
	if r.at(i).gap == line || r.after(i, notCounters) > i || r.nounRunsOn(end) {
		return 0, i
	}
	if t, e := things.after(r, r.skip(end, "的", "의")); e > end && r.at(end).kind == char && r.at(end).gap != line && !isHangulText(r.at(end).text) {
		return t, e
	}
	if c == Cases || c == Items || c == Papers || c == Listings {
		if t := r.thingBefore(first); t != 0 {
			return t, end
		}
	}
	return c, end
}

// bareThing reads a Chinese noun right behind its number: 142订单.
func (r *reader) bareThing(i int) (Countable, int) {
	if t, e := things.after(r, i); e > i && r.at(i).kind == char && r.at(i).gap == none && !isHangulText(r.at(i).text) {
		return t, e
	}
	return 0, i
}

// englishThing reads a noun with at most two words before it: "31 orders",
// "five Solvane listings".
func (r *reader) englishThing(i int) (Countable, int) {
	for k := range 3 {
		if r.at(i+k).kind != word || r.at(i+k).gap == none && r.at(i+k-1).kind == number {
			return 0, i
		}
		if c, e := things.after(r, i+k); e > i+k && !(k > 0 && c == Occasions) && r.at(i+k).gap != none && !r.unitOf(e) {
			return c, e
		}
		if r.after(i+k, endsPhrase) > i+k || r.unitOf(i+k) {
			return 0, i
		}
	}
	return 0, i
}

// unitOf reports whether a word measures time or size, so that no noun after it
// is what the number counts: "3 days orders".
func (r *reader) unitOf(i int) bool {
	u, _ := r.unit(i)
	return u != 0 || r.after(i, measures) > i
}

var (
	endsPhrase = spell("of", "and", "or", "to", "in", "on", "at", "for", "by", "with", "from", "the", "your", "our", "their", "is", "are", "was", "were", "has", "have", "had", "do", "does", "did",
		"that", "which", "who", "as", "per", "a", "an", "this", "these", "if", "than", "then", "before", "after", "when", "will", "may", "must", "can", "should", "would", "could", "been", "be", "not", "no", "am", "pm",
		"via", "using", "through", "without", "into", "under", "over", "about", "within", "between", "out", "up", "so", "only", "against", "during", "since", "until", "it", "they", "we", "you", "i")
	measures = spell("cm", "mm", "m", "kg", "g", "mg", "l", "ml", "inch", "inches", "w", "v", "kw", "gb", "tb", "mb", "kb", "usd", "krw", "cny", "dollars", "dollar", "won", "percent", "points", "x")
)

// nounRunsOn reports whether Hangul goes on behind a counter as in a word of
// its own. Particles and endings may follow.
func (r *reader) nounRunsOn(i int) bool {
	t := r.at(i)
	return t.gap == none && isHangulText(t.text) && r.after(i, endings) == i
}

var endings = spell("이", "가", "은", "는", "을", "를", "의", "에", "도", "만", "과", "와", "로", "으", "중", "씩", "당", "까", "부", "께", "이상", "이하", "미만", "정도", "가량", "입", "에서", "인", "이나", "뿐", "마", "째", "보다", "초과", "내", "여", "분", "간", "이며", "이고", "였", "이었", "한테", "에게", "꼴", "한", "및", "하", "으로", "상", "짜", "된", "했", "별", "전")

// thingBefore looks for the noun that a number belongs to: 주문 총 142건.
func (r *reader) thingBefore(i int) Countable {
	for range 3 {
		if t, s := things.before(r, i); s < i {
			return t
		}
		if e := r.before(i, fillers); e < i {
			i = e
			continue
		}
		return 0
	}
	return 0
}

var fillers = spell("이", "가", "은", "는", "을", "를", "총", "약", "중", "의", "수", ":", "(", "共", "共计", "有", "达", "约", "数", "总计", "모두", "각", "최소", "최대", "전체", "합계", "누적", "건수", "도")
