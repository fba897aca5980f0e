package evidence

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// A filler writes what hangs on the case into templates.
type filler struct {
	in    *Input
	w     Wanted
	said  noticeText
	today rules.Date // in Korea; zero where it is not known when the case is judged
}

func newFiller(in *Input, w Wanted) *filler {
	in.remember()
	f := &filler{in: in, w: w, said: *in.Memo.notice(in.Notice, in.NoticeOn)}
	if !in.AsOf.IsZero() {
		f.today = rules.DateOf(in.AsOf.In(rules.Korea))
	}
	return f
}

// lastNumber is the highest of the numbers behind E that papers have.
func lastNumber(items []Item) (last int) {
	for i := range items {
		if n, err := strconv.Atoi(strings.TrimPrefix(items[i].ID, "E")); err == nil {
			last = max(last, n)
		}
	}
	return last
}

// items are the papers of a set, numbered behind those of the case.
func (f *filler) items(way []PaperTemplate) (out []Item) {
	for _, t := range way {
		for _, brands := range f.brandsOf(&t.Template) {
			x := f.item(t, brands)
			x.File = nameFor(&x)
			out = append(out, x)
		}
	}
	return numberedBehind(out, lastNumber(f.in.Items))
}

// numberedBehind are some papers with the numbers that follow the last one.
func numberedBehind(papers []Item, last int) []Item {
	out := slices.Clone(papers)
	for i := range out {
		out[i].ID = "E" + strconv.Itoa(last+1+i)
	}
	return out
}

// brandsOf are the brands that each paper of a template names. Each brand has its own
// owner, who speaks of no other.
func (f *filler) brandsOf(t *Template) [][]string {
	listed := f.in.Listed.Brands
	if len(listed) < 2 || t.Issuer != "owner" && t.Subject != "owner" {
		return [][]string{listed}
	}
	var out [][]string
	for _, b := range listed {
		out = append(out, []string{b})
	}
	return out
}

func (f *filler) item(t PaperTemplate, brands []string) Item {
	x := Item{Kind: t.Kind, Issuer: f.name(t.Issuer, brands), Subject: f.name(cmp.Or(t.Subject, "account"), brands), IssuedOn: f.issued(t.Issued),
		Medium: t.Medium, Signed: t.Signed, Stamped: t.Stamped, Timestamped: t.Timestamped, PageNumbers: t.PageNumbers,
		PricesMasked: t.PricesMasked, QuantityVisible: t.QuantityVisible, BuyerData: t.BuyerData}
	for _, what := range t.Covers {
		f.cover(&x, what, brands)
	}
	if f.proves(t.Kind) {
		f.cover(&x, f.w.covers(), brands)
		if p, ok := f.in.period(f.w, &f.said); ok {
			x.Period = &p
			if t.Issued != "before-sale" { // nothing can be recorded of days to come
				x.IssuedOn = later(x.IssuedOn, p.To)
			}
		}
	}
	if named := f.in.languages(f.w); len(named) > 0 {
		x.Language = named[0]
	}
	f.mask(&x)
	return x
}

// name is what a role is called. The owner is told by the brand; who holds the account is
// known, and everybody else has no name yet.
func (f *filler) name(role string, brands []string) string {
	switch {
	case role == "account" && f.in.Entity != "":
		return f.in.Entity
	case role == "owner" && len(brands) > 0:
		return brands[0] + " brand owner"
	}
	return roleNames[role]
}

// issued is the day on which a paper is made out.
func (f *filler) issued(when string) rules.Date {
	if sold := f.said.soldOn; when == "before-sale" && !sold.IsZero() {
		return earlier(sold.AddDays(-1), f.today)
	}
	return f.today
}

// cover puts on a paper what the notice lists of a kind of thing.
func (f *filler) cover(x *Item, what string, brands []string) {
	l := &f.in.Listed
	switch what {
	case "orders":
		x.Orders = slices.Clone(l.Orders)
	case "brands":
		x.Brands = slices.Clone(brands)
	case "models":
		x.Models = slices.Clone(l.Models)
	case "items":
		x.SKUs, x.Models = slices.Clone(l.Items), slices.Clone(l.Models)
	case "waybills":
		if x.TrackingNumbers = slices.Clone(l.Waybills); len(x.TrackingNumbers) == 0 {
			x.TrackingNumbers = []string{"waybills of the time in question"}
		}
	}
}

// mask covers and shows what the notice's own words say, where it is a paper with prices
// and quantities.
func (f *filler) mask(x *Item) {
	hides, shows := wantedOf(f.in.Demands, x.Kind)
	set := func(to **bool, hidden bool, what string) {
		switch {
		case *to == nil:
		case slices.Contains(shows, what):
			*to = new(!hidden)
		case slices.Contains(hides, what):
			*to = new(hidden)
		}
	}
	set(&x.PricesMasked, true, "prices")
	set(&x.QuantityVisible, false, "quantity")
}
