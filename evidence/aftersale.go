package evidence

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// invoicesAfterSale tells where goods were bought after they were sold: an invoice
// is younger than each day of sale or shipment that another paper states for the
// same goods, and no other invoice covers them.
func invoicesAfterSale(items []Item) []Contradiction {
	var out []Contradiction
	for i := range items {
		for j := range items {
			if day, after := boughtAfter(&items[i], &items[j]); after && !coveredBefore(items, i, day) {
				out = append(out, Contradiction{Kind: invoiceAfterSale, Items: [2]string{items[i].ID, items[j].ID}, What: sharedGoods(&items[i], &items[j]), Values: [2]string{items[i].IssuedOn.String(), day.String()}})
			}
		}
	}
	return out
}

var (
	purchases = []string{"purchase-invoice", "transaction-statement"}
	sales     = []string{"order-export", "carrier-tracking", "handover-manifest", "delivery-proof", "system-log", "listing-before-after", "refund-list", "dashboard-screenshot"}
)

// boughtAfter gives the last day of sale on a paper, where the invoice is younger.
// A supplier's own shipment comes before its invoice as a rule, and an invoice
// that names an earlier day may be made out for it later.
func boughtAfter(invoice, sale *Item) (rules.Date, bool) {
	if !slices.Contains(purchases, invoice.Kind) || !slices.Contains(sales, sale.Kind) || invoice.IssuedOn.IsZero() || sharedGoods(invoice, sale) == "" || sameName(invoice.Issuer, sale.Issuer) {
		return rules.Date{}, false
	}
	day := lastSale(sale.Text)
	return day, !day.IsZero() && invoice.IssuedOn.Compare(day) > 0 && !namesDayUpTo(invoice, day)
}

// coveredBefore reports whether another invoice for the same goods may cover the
// sale: it is no younger, or its day is not known.
func coveredBefore(items []Item, invoice int, day rules.Date) bool {
	for k := range items {
		other := &items[k]
		if k == invoice || !slices.Contains(purchases, other.Kind) || sharedGoods(&items[invoice], other) == "" {
			continue
		}
		if other.IssuedOn.IsZero() || other.IssuedOn.Compare(day) <= 0 || namesDayUpTo(other, day) {
			return true
		}
	}
	return false
}

// sharedGoods gives a stock number, a model or an order that two papers both name.
// A brand alone is no sign of the same goods.
func sharedGoods(a, b *Item) string {
	for _, pair := range [][2][]string{{a.SKUs, b.SKUs}, {a.Models, b.Models}, {a.Orders, b.Orders}} {
		for _, x := range pair[0] {
			if slices.ContainsFunc(pair[1], func(y string) bool { return x != "" && bare(x) == bare(y) }) {
				return x
			}
		}
	}
	return ""
}

// namesDayUpTo reports whether an invoice names a day up to the sale, or a day
// that may be one.
func namesDayUpTo(invoice *Item, day rules.Date) bool {
	if p := invoice.Period; p != nil && !p.From.IsZero() && p.From.Compare(day) <= 0 {
		return true
	}
	for _, d := range mention.Read(norm.NFKC.String(invoice.Text)).Dates {
		upTo := func(c mention.Date) bool { return c.Year == 0 || dayOf(c).Compare(day) <= 0 }
		if slices.ContainsFunc(d.Candidates(), upTo) {
			return true
		}
	}
	return false
}

var (
	saleBefore = regexp.MustCompile(`(?i)(판매 ?일자?|판매 ?시작일|판매 ?개시일|(최초|첫) ?판매일?|출고 ?일자?|발송 ?일자?|date of sale|sale date|sold on|(first|last) (sale|sold)( on)?|shipp?(ed|ing|ment)? (on|date)|销售日期|售出日期|首次销售|销售时间|发货日期|发货时间|出库日期|銷售日期|發貨日期)[ \t]*[::]?[ \t]*$`)
	saleAfter  = regexp.MustCompile(`(?i)^[ \t]*(에 ?)?(판매 ?(개시|시작|됨|완료|하였|했)|출고|발송|售出|卖出|销售|发货|出库|開售|开售)`)
	notSale    = regexp.MustCompile(`(?i)^[ \t]*(에 ?)?(판매 ?(중지|정지|종료)|销售(停止|中止))`)
)

// lastSale gives the last day that a text plainly calls one of sale or shipment,
// and none where one of them leaves its year or the order of day and month open.
func lastSale(text string) rules.Date {
	text = norm.NFKC.String(text)
	var last rules.Date
	for _, d := range mention.Read(text).Dates {
		before, after := text[:d.Start], text[d.End:]
		if notSale.MatchString(after) || !saleBefore.MatchString(before) && !saleAfter.MatchString(strings.TrimSuffix(after, "\n")) {
			continue
		}
		if d.Year == 0 || d.Ambiguous {
			return rules.Date{}
		}
		if day := dayOf(d); last.IsZero() || day.Compare(last) > 0 {
			last = day
		}
	}
	return last
}
