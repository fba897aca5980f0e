package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// ofOneDay are the kinds of paper that speak of the day on which they are made
// out, where they state no period: an invoice, a delivery note.
var ofOneDay = []string{"transaction-statement", "purchase-invoice", "import-declaration", "handover-manifest", "delivery-proof"}

// holes gives the days of a wanted period that no paper covers, earliest first.
// Papers whose periods touch cover without a hole. A paper that does not state both
// ends of its period covers nothing that can be told: see [periodUnknown]. A wanted
// period that lacks an end is given back as it is, for nothing shows it covered.
func holes(want Period, papers []*Item) []Period {
	if want == (Period{}) {
		return nil
	}
	if want.From.IsZero() || want.To.IsZero() {
		return []Period{want}
	}
	var out []Period
	next := want.From // the first day of which nothing is known to cover it
	for _, p := range coveredBy(papers) {
		if end := earlier(p.From.AddDays(-1), want.To); next.Compare(end) <= 0 {
			out = append(out, Period{From: next, To: end})
		}
		next = later(next, p.To.AddDays(1))
	}
	if next.Compare(want.To) <= 0 {
		out = append(out, Period{From: next, To: want.To})
	}
	return out
}

// periodUnknown reports whether it cannot be told what days a paper covers: to be asked
// for, not to be held against the seller.
func periodUnknown(p *Item) bool {
	_, told := covers(p)
	return !told
}

// coveredBy gives the periods of papers, by their first day.
func coveredBy(papers []*Item) []Period {
	var out []Period
	for _, p := range papers {
		if c, told := covers(p); told {
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b Period) int { return a.From.Compare(b.From) })
	return out
}

// covers gives the days of which a paper speaks. A period that ends before it
// begins tells nothing.
func covers(p *Item) (days Period, told bool) {
	switch {
	case p.Period != nil && *p.Period != Period{}:
		days = *p.Period
	case slices.Contains(ofOneDay, p.Kind):
		days = Period{From: p.IssuedOn, To: p.IssuedOn}
	}
	return days, !days.From.IsZero() && !days.To.IsZero() && days.From.Compare(days.To) <= 0
}

func earlier(a, b rules.Date) rules.Date {
	if a.Compare(b) < 0 {
		return a
	}
	return b
}

func later(a, b rules.Date) rules.Date {
	if a.Compare(b) > 0 {
		return a
	}
	return b
}
