package mention

import "math"

// Money is a sum that a text names.
type Money struct {
	Span
	Minor    int64  // in the smallest unit of Currency: won, cents, fen
	Most     int64  // the larger end of 3만~5만원, or Minor
	Currency string // ISO 4217
	Or       string // the other currency that a bare ¥ may mean, else empty
}

// A money is a currency with the digits of its smallest unit.
type money struct {
	code, or string
	places   int
}

func currency(code string, places int, phrases ...string) entry[money] {
	return entry[money]{money{code, "", places}, phrases}
}

var (
	moneyBefore = bind(
		currency("KRW", 0, "₩", "krw", "원화", "w₩"), currency("USD", 2, "$", "us$", "usd", "usd$"), currency("CNY", 2, "cny", "rmb", "cn¥", "rmb¥", "cny¥", "人民币", "人民幣"),
		entry[money]{money{"CNY", "JPY", 2}, []string{"¥"}}, currency("JPY", 0, "jpy", "jp¥"), currency("EUR", 2, "€", "eur"), currency("GBP", 2, "£", "gbp"),
		currency("HKD", 2, "hk$", "hkd"), currency("TWD", 2, "nt$", "twd", "新台币", "新台幣"), currency("SGD", 2, "s$", "sgd"), currency("VND", 0, "₫", "vnd"),
		currency("AUD", 2, "a$", "au$", "aud"), currency("CAD", 2, "c$", "ca$", "cad"),
	)
	moneyAfter = bind(
		currency("KRW", 0, "원", "원정", "won", "krw", "韩元", "韓元", "韩币", "韓幣", "韩圆", "韓圜", "korean won"), currency("USD", 2, "달러", "불", "美元", "美金", "dollars", "dollar", "usd", "us dollars", "미국 달러", "미 달러"),
		currency("CNY", 2, "위안", "위안화", "元", "元人民币", "块钱", "rmb", "cny", "yuan", "人民币", "人民幣"), currency("JPY", 0, "엔", "日元", "日圆", "円", "jpy", "yen"),
		currency("EUR", 2, "유로", "欧元", "歐元", "euros", "euro", "eur", "€"), currency("GBP", 2, "파운드", "英镑", "英鎊", "pounds", "gbp"), currency("HKD", 2, "港元", "港币", "港幣", "hkd"),
		currency("TWD", 2, "台币", "台幣", "新台币", "新台幣", "twd"), currency("SGD", 2, "新加坡元", "sgd"), currency("VND", 0, "베트남 동", "越南盾", "vnd"),
	)
	notMoney = spell("원칙", "원인", "원본", "원고", "원단", "원래", "원격", "원산", "원부", "원자", "원장", "원문", "원천", "원화", "엔진", "엔드", "엔터", "불만", "불법", "불량", "불편", "불가", "불이", "불일", "불성", "불공", "元素", "元月", "元旦")
)

// money reads a sum with its currency before or behind it.
func (r *reader) money(i int) (Money, int) {
	c, first := moneyBefore.after(r, i)
	if first > i && (r.at(i).gap == none && r.at(i-1).kind == word || r.at(first).gap == line) {
		return Money{}, i
	}
	low, e := r.value(first)
	if e == first {
		return Money{}, i
	}
	high, end := r.highSum(low, e)
	after, e := moneyAfter.after(r, end)
	switch {
	case first == i && (e == end || r.at(end).gap == line || r.after(end, notMoney) > end || r.letterGoesOn(e)):
		return Money{}, i
	case first == i:
		c, end = after, e
	case e > end && (after.code == c.code || after.code == c.or):
		c, end = after, e
	}
	return c.sum(r.span(i, end), low, high), end
}

// highSum reads the larger end of a range of sums. In 3~5만원 the first shares
// the multiplier, which is not guessed at: it must be larger as it stands.
func (r *reader) highSum(low float64, i int) (float64, int) {
	j := r.after(i, sumJoins)
	if j == i || r.at(j).kind != number {
		return low, i
	}
	if high, e := r.written(j); e > j && high > low {
		return high, e
	}
	return low, i
}

var sumJoins = spell("~", "-", "to", "至", "到", "원~", "원에서", "元~", "元至", "元到")

// letterGoesOn reports whether a Latin word goes on: 5 wonderful.
func (r *reader) letterGoesOn(i int) bool {
	return r.at(i).gap == none && r.at(i).kind == word && r.at(i-1).kind == word
}

func (c money) sum(s Span, low, high float64) Money {
	scale := math.Pow10(c.places)
	return Money{s, minor(low * scale), minor(high * scale), c.code, c.or}
}

// minor rounds to whole units. A sum beyond all money is the largest one.
func minor(v float64) int64 {
	if v > 1<<53 {
		return 1 << 53
	}
	return int64(math.Round(v))
}
