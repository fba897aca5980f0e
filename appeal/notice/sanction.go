package notice

import (
	"slices"
	"sort"
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// An imposition is one place where the text says that something was imposed or
// threatened.
type imposition struct {
	place    span
	value    string // one of Sanctions; empty: goods are stopped, and it is not said which
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
	onAnything = map[string]string{"account": "account-suspended", "store": "account-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped",
		"exposure": "restricted", "money": "funds-held"}
	onGoods = map[string]string{"store": "sales-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped"}
)

var actions = []action{
	{"permanent", map[string]string{"account": "permanent", "store": "permanent", "goods": "listing-stopped"}, "permanent", 90},
	{"end", map[string]string{"contract": "terminated"}, "", 60},
	{"stop-account", map[string]string{"goods": "listing-stopped", "account": "account-suspended"}, "account-suspended", 40},
	{"hold-account", nil, "hold", 0},
	{"stop-sale", onGoods, "?", 110},
	{"stop", onAnything, "", 90},
	{"hide", nil, "restricted", 0},
	{"withhold", map[string]string{"money": "funds-held"}, "", 90},
}

// severity is the order from what says most to what says least: an account
// that is suspended has its listings stopped too.
var severity = []string{"permanent", "terminated", "verification-hold", "account-suspended", "sales-suspended", "listing-stopped", "restricted", "funds-held"}

// impositions finds all places where something is imposed or threatened.
func (r *reader) impositions() []imposition {
	var out []imposition
	for _, a := range actions {
		for _, h := range r.said(a.set) {
			place := span{h.Start, h.End}
			if h.Modality == phrase.Denied || r.near(place, "past") < 60 || r.near(place, "third-party") < 40 || r.inside(h, a.set) {
				continue
			}
			if v, ok := r.value(a, h); ok {
				out = append(out, imposition{place, v, h.Modality == phrase.Asserted && !r.only(place), r.groups[h.Sentence]})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b imposition) int { return a.place.start - b.place.start })
	return out
}

// inside reports whether a hit stands inside a longer one that says more: 停止 in
// 停止销售, 정지 in "정지 해제".
func (r *reader) inside(h phrase.Hit, set string) bool {
	for _, longer := range [...]string{"lifting", "permanent", "stop-account", "stop-sale", "hide"} {
		_, d := r.nearest(longer, span{h.Start, h.End}, func(x phrase.Hit) bool {
			if set == "stop" {
				return x.Start < h.End && h.Start < x.End
			}
			return x.Start <= h.Start && h.End <= x.End && x.End-x.Start > h.End-h.Start
		})
		if d < far && longer != set {
			return true
		}
	}
	return false
}

// only reports whether the words around an action make it a mere possibility.
func (r *reader) only(place span) bool {
	return r.before(place, "may") < 26 || r.behind(place, "may-be") < 14 || r.before(place, "next-time") < 150 || r.before(place, "anyone") < 120
}

// value tells what an action comes to by the nearest of the things it may be
// done to.
func (r *reader) value(a action, h phrase.Hit) (string, bool) {
	place, object, at, least := span{h.Start, h.End}, "", span{}, a.reach+1
	for _, o := range objects {
		if _, ok := a.to[o]; !ok {
			continue
		}
		x, d := r.nearest(o, place, nil)
		if o == "goods" {
			d += oneOfAll
		}
		if d < least {
			object, at, least = o, span{x.Start, x.End}, d
		}
	}
	value := a.alone
	if object != "" {
		value = a.to[r.head(a, object, at, place)]
	}
	if (value == "account-suspended" || value == "permanent" && a.set == "stop") && r.near(place, "until-verified") < 150 {
		value = "verification-hold"
	}
	if value == "hold" {
		value = r.held()
	}
	if value == "?" {
		return "", true
	}
	return value, value != ""
}

// held is what an account on hold is under: a check of who holds it, where the
// text asks for papers of a person or a firm.
func (r *reader) held() string {
	if len(r.said("identity")) > 0 {
		return "verification-hold"
	}
	return "account-suspended"
}

// head gives the thing that is meant where two stand together: the listings in
// "listings in your store", the goods in 贵店商品.
func (r *reader) head(a action, object string, at, action span) string {
	for _, o := range objects {
		if _, ok := a.to[o]; !ok || o == object {
			continue
		}
		x, d := r.nearest(o, at, nil)
		other := span{x.Start, x.End}
		if d > 12 || other.start < at.end && at.start < other.end {
			continue
		}
		if other.end <= at.start && at.end <= action.start && joinsNouns(r.plain[other.end:at.start]) {
			return o
		}
		if at.end <= other.start && action.end <= at.start && d < 6 {
			return o
		}
	}
	return object
}

// joinsNouns reports whether the first of two English nouns is the one meant.
func joinsNouns(between string) bool {
	switch strings.TrimSpace(between) {
	case "in", "of", "for", "on", "from", "under", "in the", "of the", "for the", "on the", "in your", "of your":
		return true
	}
	return false
}

// oneOfAll is how much nearer a word for some goods must stand than one for all
// of them: "all the goods" holds both.
const oneOfAll = 20

// objects in the order in which they win where they stand equally near.
var objects = []string{"contract", "all-goods", "account", "store", "exposure", "money", "goods"}

// sanction is what the text imposes. A sanction that is only threatened is a
// warning; news for everybody and word that a sanction is over impose none.
func (r *reader) sanction() *Field[string] {
	if r.over() || r.news() {
		return &Field[string]{Value: NoSanction} // without a quote, as the contract has it
	}
	for _, v := range severity {
		for _, i := range r.imposed {
			if i.asserted && r.settled(i) == v {
				return r.field(r.narrowed(v), i.place)
			}
		}
	}
	return r.warning()
}

// narrowed is what a sanction comes to where the text says that other goods stay
// on sale: then not all sales are stopped.
func (r *reader) narrowed(v string) string {
	if v == "sales-suspended" && len(r.said("others-go-on")) > 0 {
		return "listing-stopped"
	}
	return v
}

// over reports whether the text says that a sanction is lifted, and imposes
// nothing after that.
func (r *reader) over() bool {
	for _, h := range r.asserted("restored") {
		later := slices.ContainsFunc(r.imposed, func(i imposition) bool { return i.asserted && i.sentence > r.groups[h.Sentence] })
		if !later {
			return true
		}
	}
	return false
}

// news reports whether the text tells all sellers of something, and imposes
// nothing on the one who reads it.
func (r *reader) news() bool {
	news := r.said("news")
	if len(news) == 0 || news[0].Start > len(r.text)*2/5 {
		return false
	}
	return !slices.ContainsFunc(r.imposed, func(i imposition) bool {
		return i.asserted && r.near(i.place, "addressed-to") < 150
	})
}

// settled is the value of an imposition. Where goods are stopped and it is not
// said which, they are the listings that the text speaks of, or else all sales.
func (r *reader) settled(i imposition) string {
	switch {
	case i.value != "":
		return i.value
	case r.targetsAll():
		return "sales-suspended"
	case len(r.said("goods")) > 0:
		return "listing-stopped"
	}
	return "sales-suspended"
}

// targetsAll reports whether the text says in a line of its own that all goods
// are meant: "대상: … 상품 전부".
func (r *reader) targetsAll() bool {
	return slices.ContainsFunc(r.said("all-goods"), func(h phrase.Hit) bool { return r.before(span{h.Start, h.End}, "target") < 150 })
}

// warning is what the text says where it only warns or threatens.
func (r *reader) warning() *Field[string] {
	if hits := r.said("warning"); len(hits) > 0 {
		return r.field(Warning, span{hits[0].Start, hits[0].End})
	}
	for _, i := range r.imposed {
		if !i.asserted {
			return r.field(Warning, i.place)
		}
	}
	return nil
}

// imposedIn gives the impositions of one sentence.
func (r *reader) imposedIn(sentence int) []imposition {
	from := sort.Search(len(r.imposed), func(i int) bool { return r.imposed[i].sentence >= sentence })
	to := from
	for to < len(r.imposed) && r.imposed[to].sentence == sentence {
		to++
	}
	return r.imposed[from:to]
}
