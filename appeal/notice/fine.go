package notice

import (
	"sort"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// A letter often says what goes on: that the account is active, that sales are
// untouched. Such a word settles what a bare "suspended" elsewhere can not mean.

// fitting leaves out what the text itself says is not so, where something else is
// imposed: an account that is "in good standing" is not suspended.
func (r *reader) fitting(all []imposition) []imposition {
	account, sale := r.goesOn("account-fine", all), r.goesOn("sale-fine", all)
	if !account && !sale {
		return all
	}
	var out []imposition
	left := false
	for _, i := range all {
		if barred(i.value, account, sale) && i.asserted {
			continue
		}
		out = append(out, i)
		left = left || i.asserted
	}
	if !left {
		return all
	}
	return out
}

// barred reports whether a measure can not be where the account, or the sale of
// what is listed, goes on.
func barred(value string, account, sale bool) bool {
	switch value {
	case "account-suspended":
		return account || sale
	case "?", "sales-suspended", "listing-stopped":
		return sale
	}
	return false
}

// goesOn reports whether the text states, without a condition, that something goes on;
// what is said of the other goods says nothing of these, and a measure between the
// words (계정은 정지 상태로 유지) turns them round.
func (r *reader) goesOn(set string, all []imposition) bool {
	for _, h := range r.scan.Hits(set) {
		place := span{h.Start, h.End}
		if h.Modality != phrase.Addressed && h.Modality != phrase.Conditional && h.Modality != phrase.Supposed && !r.aside(h.Start) &&
			r.near(place, "others-go-on") > 0 && !holdsAny(place, all) && r.before(place, "later-on") > 60 && r.behind(place, "later-on") > 30 {
			return true
		}
	}
	return false
}

// holdsAny reports whether a measure stands within a place.
func holdsAny(place span, all []imposition) bool {
	k := sort.Search(len(all), func(k int) bool { return all[k].place.start >= place.start })
	return k < len(all) && all[k].place.start < place.end
}
