package notice

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// A scope is what the text as a whole says of the reach of its measures.
type scope struct {
	r        *reader
	all      bool // it speaks of all goods, as those that are stopped
	goods    bool // it speaks of goods at all
	othersGo bool // other goods stay on sale
	unknown  bool // it is not settled who the seller is
}

func (r *reader) scope() scope {
	return scope{r, r.saysAll(), len(r.said("goods")) > 0, len(r.said("others-go-on")) > 0, r.unverified()}
}

// unverified reports whether it is not settled who the seller is. The title of another
// letter, or of a page, settles nothing: a mail named "판매자 확인 요청".
func (r *reader) unverified() bool {
	return slices.ContainsFunc(r.asserted("unverified"), func(h phrase.Hit) bool { return !r.isTitle(span{h.Start, h.End}) })
}

// isTitle reports whether a place stands in the marks of a title.
func (r *reader) isTitle(place span) bool {
	left := r.plain[max(0, place.start-longTitle):place.start]
	right := r.plain[place.end:min(len(r.plain), place.end+longTitle)]
	for _, marks := range titleMarks {
		open, shut := strings.LastIndex(left, marks.open), strings.Index(right, marks.shut)
		if open >= 0 && shut >= 0 && !strings.ContainsAny(left[open:]+right[:shut], ".。\n") && (marks.open == marks.shut || !strings.Contains(left[open:], marks.shut)) {
			return r.near(place, "letter-named") < 60
		}
	}
	return false
}

// longTitle is the most bytes of a title on either side of a place in it.
const longTitle = 60

// titleMarks stand around the title of a letter or a page.
var titleMarks = []struct{ open, shut string }{{"《", "》"}, {"「", "」"}, {"『", "』"}, {"“", "”"}, {"‘", "’"}, {`"`, `"`}, {"'", "'"}, {"[", "]"}, {"【", "】"}}

// settled is the value of an imposition, with what the whole text says of its
// reach: which goods are stopped, and whether all of it only waits for a check
// of who the seller is.
func (s scope) settled(i imposition) string {
	v := i.value
	switch v {
	case "?":
		v = s.reach(i)
	case "listing-stopped":
		v = s.widened(i)
	case "sales-suspended":
		v = s.narrowed()
	}
	switch v {
	case "account-suspended", "sales-suspended", "restricted":
		if s.unknown {
			return "verification-hold"
		}
	case "listing-stopped": // goods that are told one by one do not wait for who the seller is
		if s.unknown && !s.othersGo && len(s.r.toldIn) == 0 {
			return "verification-hold"
		}
	case "funds-held": // money that waits together with what the seller may do
		if s.unknown && s.r.ofFunctionsToo(i.place) {
			return "verification-hold"
		}
	}
	return v
}

// ofFunctionsToo reports whether what is done to money is done to a function beside it.
func (r *reader) ofFunctionsToo(place span) bool {
	money, d := r.nearest("money", place, nil)
	if d == far {
		return false
	}
	return slices.ContainsFunc([]string{"function", "sale", "account", "goods"}, func(o string) bool {
		at := span{money.Start, money.End}
		_, d := r.nearest(o, at, func(x phrase.Hit) bool { return r.joined(at, span{x.Start, x.End}) })
		return d < 12
	})
}

// joined reports whether nothing but a word for "and" stands between two places.
func (r *reader) joined(a, b span) bool {
	if b.start < a.start {
		a, b = b, a
	}
	return a.end <= b.start && joins(r.plain[a.end:b.start])
}

// narrowed is what a stop of all sales comes to where the text says that other
// goods stay on sale.
func (s scope) narrowed() string {
	if s.othersGo {
		return "listing-stopped"
	}
	return "sales-suspended"
}

// reach is which goods are meant where a sentence only says that sales stop: those
// that are told one by one, in the sentence or else anywhere, or all of them.
func (s scope) reach(i imposition) string {
	switch {
	case s.r.toldIn[i.sentence] || s.othersGo || listed(s.r.plain[i.place.end:]):
		return "listing-stopped"
	case s.all:
		return "sales-suspended"
	case len(s.r.toldIn) > 0 || s.goods:
		return "listing-stopped"
	}
	return "sales-suspended"
}

// widened is what "your products are stopped" comes to: all sales, unless some
// words somewhere tell which products.
func (s scope) widened(i imposition) string {
	if len(s.r.toldIn) == 0 && !s.othersGo && s.r.yourGoods(i.place) {
		return "sales-suspended"
	}
	return i.value
}

// saysAll reports whether the text speaks of all goods, as those that are stopped.
func (r *reader) saysAll() bool {
	return slices.ContainsFunc(r.asserted("all-goods"), func(h phrase.Hit) bool {
		place := span{h.Start, h.End}
		return r.near(place, "brand-of") >= 14 && r.near(place, "others-go-on") > 0 && r.near(place, "negation") > 12
	})
}

// itemsIn tells of each sentence whether it tells goods one by one: by a number of
// them, an id, a name in quotes, or a word that points at them.
func (r *reader) itemsIn() map[int]bool {
	in := map[int]bool{}
	for _, q := range r.named.Quantities {
		if q.Of == mention.Items || q.Of == mention.Listings {
			in[r.groupAt(q.Start)] = true
		}
	}
	for _, d := range r.named.IDs {
		if d.Class == mention.OptionID || d.Class == mention.ProductID {
			in[r.groupAt(d.Start)] = true
		}
	}
	mark := func(set string, fits func(phrase.Hit) bool) {
		for _, h := range r.said(set) {
			if fits(h) {
				in[r.groups[h.Sentence]] = true
			}
		}
	}
	mark("these", func(phrase.Hit) bool { return true })
	mark("goods", func(h phrase.Hit) bool { return quoted(r.plain, span{h.Start, h.End}) })
	mark("your-goods", func(h phrase.Hit) bool { return someOf(r.plain[:h.Start]) })
	return in
}

// someOf reports whether a text ends with a number and "of": "22 of your listings".
func someOf(s string) bool {
	head, ok := strings.CutSuffix(s, " of ")
	return ok && head != "" && head[len(head)-1] >= '0' && head[len(head)-1] <= '9'
}

// quoted reports whether a name in quotes stands right beside a word for goods:
// 상품 [전기매트], 「北极星」商品.
func quoted(text string, place span) bool {
	after, before := strings.TrimPrefix(text[place.end:], " "), strings.TrimSuffix(text[:place.start], " ")
	open, _ := utf8.DecodeRuneInString(after)
	shut, _ := utf8.DecodeLastRuneInString(before)
	return strings.ContainsRune("[「『“‘'\"《", open) || strings.ContainsRune("]」』”’'\"》", shut)
}

// listed reports whether a text begins with a list of numbers, as a row does that
// names its goods by them alone: "维持停售：5001890、5001891".
func listed(s string) bool {
	s, ok := strings.CutPrefix(strings.TrimLeft(s, " "), ":")
	s = strings.TrimLeft(s, " ")
	return ok && len(s)-len(strings.TrimLeft(s, "0123456789")) >= 5
}

// yourGoods reports whether "your products" stand beside a measure. "Your listing" is one.
func (r *reader) yourGoods(place span) bool {
	h, d := r.nearest("your-goods", place, nil)
	last := r.plain[max(h.End-1, 0):h.End]
	return d < 90 && (last == "s" || last == "S" || last >= "\x80")
}
