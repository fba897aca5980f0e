package notice

import (
	"strings"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// value tells what an action comes to by the nearest of the things it may be
// done to.
func (r *reader) value(a action, h phrase.Hit) string {
	place, object, at := span{h.Start, h.End}, "", span{}
	least := a.reach + 1
	for _, o := range objects {
		if _, ok := a.to[o]; !ok {
			continue
		}
		x, d := r.nearest(o, place, nil)
		d += r.across(place, span{x.Start, x.End}, d)
		if d > a.reach && x.End <= h.Start {
			d = max(d-r.further(a, h), a.reach)
		}
		switch {
		case o == "goods":
			d += oneOfAll
		case o == "account" && ofBank(r.plain[:x.Start]):
			continue
		case o == "store" && isPlace(r.plain[:x.Start]):
			d += 50 // "the listings in your store"
		case o == "function" && a.set == "stop-sale":
			d *= 20 // 상품 등록 stands near many a 판매중지
		}
		if d < least {
			object, at, least = o, span{x.Start, x.End}, d
		}
	}
	object = r.graver(a, object, at)
	value := a.alone
	if object != "" {
		value = a.to[r.whole(a, r.head(a, target{at, object}, place))]
	}
	return r.verified(a, value, place)
}

// graver gives what stands before the money, or the function, that is stopped together
// with it: the sales in "selling and payouts are on hold", in 판매·입고를 막습니다.
func (r *reader) graver(a action, object string, at span) string {
	if object != "money" && object != "function" {
		return object
	}
	for _, o := range [...]string{"account", "store", "all-goods", "sale"} {
		if _, ok := a.to[o]; !ok {
			continue
		}
		x, d := r.nearest(o, at, func(x phrase.Hit) bool { return x.Start < at.start && x.End <= at.end })
		if d < 8 && (x.End > at.start || joins(r.plain[x.End:at.start])) {
			return o
		}
	}
	return object
}

// joins reports whether nothing but a word for "and" stands between two things.
func joins(between string) bool {
	switch strings.TrimSpace(between) {
	case "and", "와", "과", "및", "·", "/", "与", "與", "和", "及", "、":
		return true
	}
	return false
}

// further is how much further before an action its object may stand. A sentence
// that names the day is about the measure from end to end.
func (r *reader) further(a action, h phrase.Hit) int {
	if (a.set == "stop" || a.set == "end") && r.hasDay(r.groups[h.Sentence]) {
		return 160
	}
	return 0
}

// across is how much further an object is that stands in another clause: behind
// a Korean verb, or behind a comma.
func (r *reader) across(place, object span, d int) int {
	if d >= far || object.start < place.end && place.start < object.end {
		return 0
	}
	between, more := "", 0
	if object.start >= place.end {
		between = r.plain[place.end:object.start]
		if commas(between) > 0 {
			more = 60 // what is done to the next thing is said behind it
		}
		if isHangul(r.plain[place.start:place.end]) && (len(between) > 12 || !strings.ContainsAny(between, "(:")) {
			more += 45
		}
	} else {
		between = r.plain[object.end:place.start]
	}
	return more + 30*commas(between)
}

// commas counts the commas behind Chinese and Korean words, which are narrow in
// the folded text.
func commas(s string) int {
	n := 0
	for i := 1; i < len(s); i++ {
		if s[i] == ',' && s[i-1] >= utf8.RuneSelf {
			n++
		}
	}
	return n
}

// A target is a place that names what something is done to.
type target struct {
	span
	object string
}

// head gives the thing that is meant where two stand together: the listings in
// "listings in your store", the goods in 贵店商品.
func (r *reader) head(a action, at target, action span) target {
	for _, o := range objects {
		if _, ok := a.to[o]; !ok || o == at.object {
			continue
		}
		x, d := r.nearest(o, at.span, nil)
		other := target{span{x.Start, x.End}, o}
		if d > 15 || other.start < at.end && at.start < other.end || at.object == "function" && o != "money" && !r.wholly(at.span) {
			continue
		}
		if other.end <= at.start && at.start < action.end && joinsNouns(r.plain[other.end:at.start]) || r.isHead(at, other, action) {
			return other
		}
	}
	return at
}

// joiner reports whether two things are told side by side.
func joiner(between string) bool {
	return strings.ContainsAny(between, ",、·/및와과和及与與跟") || strings.Contains(between, " and ")
}

// wholly reports whether functions are spoken of without saying which: the
// functions of an account are the account.
func (r *reader) wholly(at span) bool {
	return r.near(at, "any-function") == 0 && r.before(at, "part") > 12
}

// isHead reports whether of two things that stand side by side the second is
// meant: the goods in 贵店商品, the payouts in 출금 기능.
func (r *reader) isHead(at, other target, action span) bool {
	switch at.object {
	case "account", "store":
		if other.object == "money" { // the money in 상점 잔액 동결
			return at.end <= other.start && other.end <= action.start && !joiner(r.plain[at.end:other.start])
		}
		if other.object == "function" { // the listing in 上新权限
			return other.end <= at.start && at.start-other.end < 2
		}
		return other.object == "goods" && at.end <= other.start && other.end <= action.start && !joiner(r.plain[at.end:other.start]) ||
			at.end <= other.start && action.end <= at.start && other.start-at.end < 6
	case "function":
		return other.object == "money" || action.start >= at.end && other.end <= at.start && (other.object == "account" || other.object == "store")
	}
	return false
}

// whole gives all the goods where a word for goods is part of words for all of
// them ("all products of your store"), and goods where they are all those of a brand.
func (r *reader) whole(a action, t target) string {
	if _, all := a.to["all-goods"]; t.object == "goods" && all && r.near(t.span, "all-goods") < 13 {
		t.object = "all-goods"
	}
	if t.object == "all-goods" && r.near(t.span, "brand-of") < 14 {
		return "goods"
	}
	return t.object
}

// isPlace reports whether a text ends with an English word that makes the next one
// a mere place.
func isPlace(s string) bool {
	for _, word := range [...]string{" in ", " from ", " of ", " on ", " with "} {
		if strings.HasSuffix(s, word) {
			return true
		}
	}
	return false
}

// ofBank reports whether a text ends with words that make the next one an account
// at a bank.
func ofBank(s string) bool {
	for _, word := range [...]string{"bank ", "银行", "銀行", "收款", "提现", "결제 "} {
		if strings.HasSuffix(s, word) {
			return true
		}
	}
	return false
}

// joinsNouns reports whether the first of two English nouns is the one meant.
func joinsNouns(between string) bool {
	switch strings.TrimSpace(between) {
	case "in", "of", "for", "on", "from", "under", "in the", "of the", "for the", "on the", "in your", "of your", "on your", "from your":
		return true
	}
	return false
}

// oneOfAll is how much nearer a word for some goods must stand than one for all
// of them: "all the goods" holds both.
const oneOfAll = 20

// objects in the order in which they win where they stand equally near.
var objects = []string{"contract", "all-goods", "account", "store", "exposure", "function", "money", "sale", "goods"}
