package notice

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// An imposition is one place where the text says that something was imposed or
// threatened.
type imposition struct {
	place    span
	value    string // one of Sanctions; "?": goods are stopped, and it is not said which
	asserted bool
	sentence int
}

// An action is a set of words for what is done, and what it comes to by what
// it is done to.
type action struct {
	set   string
	to    map[string]string
	alone string // where nothing stands beside it; "?" is goods, and it is not said which
	reach int    // how far the object may stand
}

var (
	onAnything = map[string]string{"account": "account-suspended", "store": "account-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped", "sale": "?",
		"exposure": "restricted", "function": "restricted", "money": "funds-held"}
	onGoods = map[string]string{"store": "sales-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped", "function": "restricted"}
	onLimit = map[string]string{"account": "restricted", "store": "restricted", "login": "account-suspended", "exposure": "restricted", "function": "restricted", "money": "funds-held"}
)

var actions = []action{
	{"permanent", map[string]string{"account": "permanent", "store": "permanent", "goods": "listing-stopped"}, "permanent", 90},
	{"end", map[string]string{"contract": "terminated"}, "", 60},
	{"ended", nil, "terminated", 0},
	{"stop-account", map[string]string{"goods": "listing-stopped", "account": "account-suspended", "function": "restricted", "money": "funds-held"}, "account-suspended", 40},
	{"hold-account", nil, "hold", 0},
	{"stop-sale", onGoods, "?", 110},
	{"unsold", map[string]string{"all-goods": "sales-suspended", "goods": "listing-stopped"}, "?", 110},
	{"stop", onAnything, "", 90},
	{"remove", map[string]string{"all-goods": "sales-suspended", "goods": "listing-stopped"}, "", 70},
	{"comes-down", map[string]string{"store": "sales-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped"}, "?", 60},
	{"hold-status", nil, "verification-hold", 0},
	{"limit", onLimit, "", 60},
	{"hide", nil, "restricted", 0},
	{"withhold", map[string]string{"money": "funds-held"}, "", 90},
	{"withheld", nil, "funds-held", 0},
	{"unlifted", map[string]string{"account": "account-suspended", "store": "account-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped"}, "?", 60},
}

// rarer ends the name of a second set of an action: words that say the same and
// are not how platforms write. They do not tell a platform's words from a friend's.
const rarer = "-more"

// tellings are the places where an action is said, in common words and in rarer
// ones. A question that asks why it was done says that it was.
func (r *reader) tellings(set string) []phrase.Hit {
	told := func(m phrase.Modality) bool { return m != phrase.Addressed }
	return slices.DeleteFunc(slices.Concat(r.keep(set, told), r.keep(set+rarer, told)), func(h phrase.Hit) bool {
		return h.Modality == phrase.Supposed && r.before(span{h.Start, h.End}, "why") > 60
	})
}

// measure finds what is imposed.
func (r *reader) measure() {
	r.toldIn, r.lifted = r.itemsIn(), nil
	r.imposed = r.impositions()
}

// speaksOfMeasures reports whether the notice's own words impose, threaten or
// lift anything, or warn.
func (r *reader) speaksOfMeasures() bool {
	return len(r.imposed)+len(r.lifted)+len(r.said("restored"))+len(r.said("warning"))+len(r.said("news")) > 0
}

// impositions finds all places where something is imposed or threatened.
func (r *reader) impositions() []imposition {
	var out []imposition
	for _, a := range actions {
		for _, h := range r.tellings(a.set) {
			if i, ok := r.imposition(a, h); ok {
				out = append(out, i)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b imposition) int { return a.place.start - b.place.start })
	out = r.unlifted(out)
	out = r.reopened(r.unturned(out))
	return r.fitting(r.unforeseen(r.scaled(out)))
}

// imposition is what one hit of an action imposes.
func (r *reader) imposition(a action, h phrase.Hit) (imposition, bool) {
	place := span{h.Start, h.End}
	if !r.counts(a, h) {
		return imposition{}, false
	}
	v := r.value(a, h)
	if v == "funds-held" && r.behind(place, "paid-out") < 90 && r.behind(place, "until-verified") > 60 {
		return imposition{}, false // it was held, and is paid now
	}
	stays := r.before(place, "stay") < 4 || r.behind(place, "stay") < 13
	return imposition{place, v, stays || (h.Modality != phrase.Conditional || r.kept(place)) && !r.only(place), r.groups[h.Sentence]}, v != ""
}

// counts reports whether a hit of an action tells of a measure at all: it is not
// denied, made of other words, of another time or asked of the seller.
func (r *reader) counts(a action, h phrase.Hit) bool {
	place := span{h.Start, h.End}
	return !(h.Modality == phrase.Denied && r.denies(h) || r.torn(h) || parted(r.plain[h.Start:h.End]) || r.notHere(place, a.set) || r.inside(h, a.set) || r.bidden(place))
}

// parted reports whether words that belong together stand in two clauses: 暂停
// and 销售 in "暂停结算，商品销售照常".
func parted(s string) bool {
	i := strings.Index(s, ",")
	return i > 0 && i+1 < len(s) && (s[i-1] >= utf8.RuneSelf || s[i+1] == ' ')
}

// torn reports whether a hit is made of the ends of two Korean words: 중단 in
// "집중 단속", 금지 in "대금 지급". A word that a scanner broke up has blanks around it.
func (r *reader) torn(h phrase.Hit) bool {
	if !strings.Contains(r.plain[h.Start:h.End], " ") || h.End-h.Start > 8 {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(r.plain[:h.Start])
	after, _ := utf8.DecodeRuneInString(r.plain[h.End:])
	return unicode.Is(unicode.Hangul, before) && unicode.Is(unicode.Hangul, after)
}

// denies reports whether the sentence of an action itself denies it. A measure
// with its day is not undone by a sentence that stands beside it: "this request
// does not mean that your goods are false".
func (r *reader) denies(h phrase.Hit) bool {
	_, near := r.nearest("negation", span{h.Start, h.End}, func(n phrase.Hit) bool { return !r.numberSign(n) })
	if near == far && r.near(span{h.Start, h.End}, "negation") < far {
		return false
	}
	hidden := strings.HasPrefix(h.Set, "hide")
	return near < 80 && (!hidden || near < 30) || !hidden && !r.hasDay(r.groups[h.Sentence])
}

// numberSign reports whether "No" stands for a number: "No. 9F-20318".
func (r *reader) numberSign(h phrase.Hit) bool {
	return h.End-h.Start == 2 && (strings.HasPrefix(r.plain[h.End:], ".") || strings.HasPrefix(r.plain[h.End:], ":"))
}

// notHere reports whether an action is of another time, done by others, or only
// named: a menu, what is done "instead", one of two that are denied together.
func (r *reader) notHere(place span, set string) bool {
	switch {
	case r.behind(place, "menu") < 20, r.behind(place, "gone-by") < 8, r.bygone(place), r.byTheNameOnly(place), r.ledTo(place):
		return true
	case r.behind(place, "instead") < 8, r.before(place, "instead-of") < 14:
		return true
	case r.behind(place, "and-so") < 2 && r.behind(place, "none-of-these") < 40:
		return true
	}
	return set != "hide" && r.near(place, "third-party") < 40
}

// bygone reports whether a measure is one of earlier days: "last year", "曾", with
// no "this time" nearer.
func (r *reader) bygone(place span) bool {
	return r.near(place, "past") < 60 && r.before(place, "this-time") >= r.before(place, "past")
}

// bidden reports whether the seller is asked to do it: "please remove the listing".
func (r *reader) bidden(place span) bool {
	return r.before(place, "do-it") < 8 || r.behind(place, "do-so") < 4
}

// inside reports whether a hit stands inside a longer one that says more: 停止 in
// 停止销售, 정지 in "정지 해제".
func (r *reader) inside(h phrase.Hit, set string) bool {
	for _, longer := range [...]string{"lifting", "misread", "permanent", "permanent-more", "stop-account", "stop-account-more", "stop-sale", "stop-sale-more", "unsold", "hide", "hide-more"} {
		if strings.TrimSuffix(longer, rarer) == set {
			continue
		}
		_, d := r.nearest(longer, span{h.Start, h.End}, func(x phrase.Hit) bool {
			if parted(r.plain[x.Start:x.End]) || longer == "lifting" && strings.Contains(r.plain[x.Start:x.End], "\n") || longer == "misread" && set != "stop-sale" || strings.HasPrefix(longer, "stop-sale") && r.misread(x) {
				return false
			}
			if set == "stop" || set == "limit" || set == "remove" || set == "comes-down" {
				return x.Start < h.End && h.Start < x.End
			}
			return x.Start <= h.Start && h.End <= x.End && x.End-x.Start > h.End-h.Start
		})
		if d < far {
			return true
		}
	}
	return false
}

// misread reports whether words only seem to stand there: 停卖 in 暂停卖家账户.
func (r *reader) misread(h phrase.Hit) bool {
	return r.near(span{h.Start, h.End}, "misread") == 0
}

// only reports whether the words around an action make it a mere possibility.
func (r *reader) only(place span) bool {
	switch {
	case r.mayBe(place), r.behind(place, "may-be") < 14, r.behind(place, "either") < 4 && r.behind(place, "may-be") < 70:
		return true
	case r.again(place) < 150, r.before(place, "anyone") < 120, r.before(place, "if-not") < 60:
		return true
	case r.behind(place, "foretold") < 4, r.before(place, "foretold") < 2, r.aheadOf(place):
		return true
	}
	return r.before(place, "those-without") < 70 && !r.done(place)
}

// again gives how far before a place it says that something comes again. 반복되어
// and 再次被 ... 确认 tell that it has.
func (r *reader) again(place span) int {
	_, d := r.nearest("next-time", place, func(h phrase.Hit) bool { return h.End <= place.start && !hasCome(r.plain[h.End:]) })
	return d
}

// hasCome reports whether a text begins with an ending of what has come about.
func hasCome(s string) bool {
	for _, end := range [...]string{"되어", "되었", "하여 ", "해서", "된 것", "적으로", "돼 ", "됨에", "됐"} {
		if strings.HasPrefix(s, end) {
			return true
		}
	}
	return false
}

// kept reports whether an action is told as one whose effect is kept up: 멈춰 두었으니.
func (r *reader) kept(place span) bool {
	return r.behind(place, "kept-up") < 4
}

// done reports whether an action is told as one that has taken place.
func (r *reader) done(place span) bool {
	return r.before(place, "as-done") < 12 || r.behind(place, "as-done") < 7
}

// mayBe reports whether "may" or a word like it stands before an action. The
// month of May is none.
func (r *reader) mayBe(place span) bool {
	_, d := r.nearest("may", place, func(h phrase.Hit) bool { return h.End <= place.start && !r.month(h) && !forbids(r.plain[h.End:]) })
	return d < 26
}

// forbids reports whether a text begins with what makes "may" a ban.
func forbids(s string) bool {
	return strings.HasPrefix(s, " not") || strings.HasPrefix(s, " no longer")
}

// month reports whether a number stands beside a word.
func (r *reader) month(h phrase.Hit) bool {
	digit := func(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
	left := strings.TrimRight(r.plain[max(0, h.Start-3):h.Start], " ")
	return r.plain[h.Start] == 'M' && (digit(strings.TrimLeft(r.plain[h.End:min(len(r.plain), h.End+3)], " ")) || left != "" && digit(left[len(left)-1:]))
}

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
			d -= r.further(a, h)
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
	value := a.alone
	if object != "" {
		value = a.to[r.whole(a, r.head(a, target{at, object}, place))]
	}
	return r.verified(a, value, place)
}

// further is how much further before an action its object may stand. A sentence
// that names the day is about the measure from end to end.
func (r *reader) further(a action, h phrase.Hit) int {
	if a.set == "stop" && r.hasDay(r.groups[h.Sentence]) {
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
