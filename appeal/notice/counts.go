package notice

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// counts reports whether a hit of an action tells of a measure at all: it is not
// denied, made of other words, of another time or asked of the seller.
func (r *reader) counts(a action, h phrase.Hit) bool {
	place := span{h.Start, h.End}
	return !(h.Modality == phrase.Denied && r.denies(h) || r.torn(h) || parted(r.plain[h.Start:h.End]) || a.set != "unsold" && r.nothingIs(place) || r.notHere(place, a.set) || r.inside(h, a.set) || r.bidden(place))
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

// denies reports whether the sentence of an action itself denies it. No measure is
// undone by a sentence that stands beside it: "this request does not mean that your
// goods are false".
func (r *reader) denies(h phrase.Hit) bool {
	_, near := r.nearest("negation", span{h.Start, h.End}, func(n phrase.Hit) bool { return !r.numberSign(n) })
	if near == far {
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
	case r.near(place, "turned-down") < 4, r.behind(place, "own-case") < 60, r.pretext(place):
		return true
	case r.behind(place, "and-so") < 2 && r.behind(place, "none-of-these") < 40:
		return true
	}
	return set != "hide" && r.near(place, "third-party") < 40
}

// pretext reports whether a measure stands in a reason that somebody gave: "다시 팔 수
// 없다"는 이유로, 以不能销售为由.
func (r *reader) pretext(place span) bool {
	return pretended.MatchString(r.plain[place.end:min(len(r.plain), place.end+70)])
}

// pretended is how a text goes on behind a reason that is told in the words of who gave it.
var pretended = patternOf(`^[^"”’」』.。\n]{0,36}["”’」』] ?(?:는 이유|라는 이유|라며|며 |라고 (?:하|답|주장|말|안내)|는 (?:말|답|주장|취지)|为由|為由|的(?:说法|理由))|^[^.。,\n"”]{0,12}(?:为由|為由|을 이유로 들)`)

// nothingIs reports whether nothing is what is said to have been done.
func (r *reader) nothingIs(place span) bool {
	return nothing.MatchString(r.plain[max(0, place.start-70):place.start])
}

// nothing is what stands before a thing done to nothing.
var nothing = patternOf(`(?i)(?:^|[^a-z])(?:nothing|none of (?:your|the|them)[a-z ]{0,20}|no (?:listing|product|item|offer|option|page|sale|account|function)s?[a-z ]{0,20}) (?:has|have|is|are|was|were|will) (?:yet )?(?:be |been |being )?(?:removed |taken |put |pulled )?$`)

// bygone reports whether a measure is one of earlier days: "last year", "曾", with
// no "this time" nearer.
func (r *reader) bygone(place span) bool {
	return r.near(place, "past") < 60 && r.before(place, "this-time") >= r.before(place, "past")
}

// bidden reports whether the seller is asked to do it, or does it: "please remove the
// listing". A Korean letter is polite to nobody else: 중단하신 상품.
func (r *reader) bidden(place span) bool {
	_, asked := r.nearest("do-it", place, func(h phrase.Hit) bool {
		return h.End <= place.start && !strings.HasPrefix(r.plain[h.End:], "予") // 应予 is what is decided
	})
	return asked < 8 || r.behind(place, "do-so") < 4 || polite.MatchString(r.plain[place.end:min(len(r.plain), place.end+12)])
}

// polite is how a Korean verb goes on whose subject is the reader.
var polite = patternOf(`^(?:[하으](?:시[는면거려]|신|실[ 계]|셔|셨))`)

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
