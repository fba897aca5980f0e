package evidence

import (
	"cmp"
	"slices"
)

// A Contradiction is two papers of one case that say otherwise of one thing, or
// one paper that says otherwise of itself: then both Items are the same.
type Contradiction struct {
	Kind   string    // one of the kinds below
	Items  [2]string // the papers, in the order of the case; an invoice before the sale
	What   string    // the thing: an order, a waybill, a delivery's number or model, the name of an attribute
	Values [2]string // what each says of it, as it is printed
	// Odd is the paper that stands alone against two others that agree. Where it
	// is empty the papers do not tell which of them is at fault.
	Odd string
}

// The kinds of contradictions, in the order in which they are told.
const (
	otherTracking    = "tracking-number"       // one order has two waybills
	oneForTwo        = "one-number-two-orders" // one waybill has two orders
	otherQuantity    = "quantity"              // one delivery has two quantities
	invoiceAfterSale = "invoice-after-sale"    // bought after it was sold
	otherDates       = "dates"                 // a paper's own days cannot all be right
	otherTranslation = "translation"           // a translation says otherwise than its original
)

// contradictions tells where the papers of a case say otherwise. What only one
// paper says is no contradiction, and neither is another way of writing the same.
// Where two papers may speak of two things, nothing is told: a false alarm costs
// the seller a good paper. same tells whether two names are one company, or nil
// where it cannot be told; that makes no contradiction.
func contradictions(items []Item, same func(a, b string) *bool) []Contradiction {
	return contradictionsOf(NewMemo().readAll(items), originals(items), same)
}

func contradictionsOf(papers []reading, original []int, same func(a, b string) *bool) []Contradiction {
	who := remembered(same)
	orders := orderStatements(papers)
	var all []Contradiction
	tracking := clashes(papers, otherTracking, orders, waybillsClash)
	all = append(all, tracking...)
	all = append(all, sharedWaybills(papers, orders, tracking)...)
	all = append(all, quantityClashes(papers, who)...)
	all = append(all, invoicesAfterSale(papers, who)...)
	for i := range papers {
		all = append(all, ownDays(&papers[i])...)
	}
	return append(all, translationClashes(papers, original, same)...)
}

// A statement is what one paper says of one thing. Values that mean the same on
// two papers are equal or tell so by the kind's own comparison.
type statement[V any] struct {
	paper  int    // its place in the case
	about  string // the thing
	values []V
}

// clashes compares each statement with those of later papers about the same thing.
// clash gives the two values that differ, as printed, or false.
func clashes[V any](papers []reading, kind string, all []statement[V], clash func(a, b []V) ([2]string, bool)) []Contradiction {
	var out []Contradiction
	for _, group := range byThing(all) {
		for i, a := range group {
			for _, b := range group[i+1:] {
				if values, differ := clash(a.values, b.values); differ && a.paper != b.paper {
					c := Contradiction{Kind: kind, Items: [2]string{papers[a.paper].ID, papers[b.paper].ID}, What: a.about, Values: values}
					c.Odd = odd(papers, group, a, b, clash)
					out = append(out, c)
				}
			}
		}
	}
	return out
}

// byThing gathers what is said of each thing, in the order of the papers.
func byThing[V any](all []statement[V]) [][]statement[V] {
	place := map[string]int{}
	var groups [][]statement[V]
	for _, s := range all {
		at, seen := place[s.about]
		if !seen {
			at = len(groups)
			place[s.about], groups = at, append(groups, nil)
		}
		groups[at] = append(groups[at], s)
	}
	for _, g := range groups {
		slices.SortStableFunc(g, func(a, b statement[V]) int { return cmp.Compare(a.paper, b.paper) })
	}
	return groups
}

// odd tells which of two papers stands alone: a third speaks for the other and
// none for it. Only a paper that says it of the same thing counts; a number
// without its order is no word for either.
func odd[V any](papers []reading, group []statement[V], a, b statement[V], clash func(a, b []V) ([2]string, bool)) string {
	var forA, forB int
	for _, c := range group {
		if samePaper(papers, c.paper, a.paper) || samePaper(papers, c.paper, b.paper) {
			continue
		}
		_, notA := clash(a.values, c.values)
		_, notB := clash(b.values, c.values)
		switch {
		case !notA && notB:
			forA++
		case notA && !notB:
			forB++
		}
	}
	switch {
	case forA > 0 && forB == 0:
		return papers[b.paper].ID
	case forB > 0 && forA == 0:
		return papers[a.paper].ID
	}
	return ""
}

// samePaper reports whether two items are one paper: a file sent twice, or a
// translation, which repeats its original and bears it out in nothing.
func samePaper(papers []reading, i, j int) bool {
	a, b := papers[i].Item, papers[j].Item
	return i == j || a.sameFile(b) ||
		a.TranslationOf != "" && (a.TranslationOf == b.ID || a.TranslationOf == b.TranslationOf) ||
		b.TranslationOf != "" && b.TranslationOf == a.ID
}
