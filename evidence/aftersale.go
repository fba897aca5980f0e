package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// invoicesAfterSale tells where goods were bought after they were sold: an invoice
// is younger than each day of sale or shipment that another paper states for the
// same goods, and no other invoice covers them.
func invoicesAfterSale(papers []reading, who companies) []Contradiction {
	var out []Contradiction
	for i := range papers {
		invoice := &papers[i]
		if !slices.Contains(purchases, invoice.Kind) || invoice.IssuedOn.IsZero() {
			continue
		}
		others := otherInvoices(papers, i)
		for j := range papers {
			sale := &papers[j]
			goods, after := boughtAfter(invoice, sale, who)
			if after && !slices.ContainsFunc(others, func(o *reading) bool { return o.coversUpTo(sale.lastSale) }) {
				out = append(out, Contradiction{Kind: invoiceAfterSale, Items: [2]string{invoice.ID, sale.ID}, What: goods, Values: [2]string{invoice.IssuedOn.String(), sale.lastSale.String()}})
			}
		}
	}
	return out
}

var (
	purchases = []string{"purchase-invoice", "transaction-statement"}
	sales     = []string{"order-export", "carrier-tracking", "handover-manifest", "delivery-proof", "system-log", "listing-before-after", "refund-list", "dashboard-screenshot"}
)

// boughtAfter gives the goods that an invoice and a paper on their sale both name,
// where the invoice is younger than the last day of sale and another company's than
// the paper. A supplier's own shipment comes before its invoice as a rule, and an
// invoice that names an earlier day may be made out for it later.
func boughtAfter(invoice, sale *reading, who companies) (goods string, after bool) {
	day := sale.lastSale
	if !slices.Contains(sales, sale.Kind) || day.IsZero() || invoice.IssuedOn.Compare(day) <= 0 || !who.two(invoice.Issuer, sale.Issuer) || invoice.namesDayUpTo(day) {
		return "", false
	}
	goods = sharedGoods(invoice, sale)
	return goods, goods != ""
}

// otherInvoices gives the other invoices for the goods of one.
func otherInvoices(papers []reading, invoice int) []*reading {
	var all []*reading
	for k := range papers {
		if k != invoice && slices.Contains(purchases, papers[k].Kind) && sharedGoods(&papers[invoice], &papers[k]) != "" {
			all = append(all, &papers[k])
		}
	}
	return all
}

// coversUpTo reports whether an invoice may cover a sale: it is no younger, or its
// day is not known.
func (r *reading) coversUpTo(day rules.Date) bool {
	return r.IssuedOn.IsZero() || r.IssuedOn.Compare(day) <= 0 || r.namesDayUpTo(day)
}

// sharedGoods gives a stock number, a model or an order that two papers both name.
// A brand alone is no sign of the same goods.
func sharedGoods(a, b *reading) string {
	for _, pair := range [][2]codeList{{a.skus, b.skus}, {a.models, b.models}, {a.orders, b.orders}} {
		if both := pair[0].shared(pair[1]); len(both) > 0 {
			return both[0]
		}
	}
	return ""
}

// namesDayUpTo reports whether an invoice names a day up to the sale, or a day
// that may be one.
func (r *reading) namesDayUpTo(day rules.Date) bool {
	if p := r.Period; p != nil && !p.From.IsZero() && p.From.Compare(day) <= 0 {
		return true
	}
	return len(r.dates) > 0 && r.earliest.Compare(day) <= 0
}

var (
	saleBefore = pattern.MustCompile(`(?i)(판매 ?일자?|판매 ?시작일|판매 ?개시일|(최초|첫) ?판매일?|출고 ?일자?|발송 ?일자?|date of sale|sale date|sold on|(first|last) (sale|sold)( on)?|shipp?(ed|ing|ment)? (on|date)|销售日期|售出日期|首次销售|销售时间|发货日期|发货时间|出库日期|銷售日期|發貨日期)[ \t]*:?[ \t]*$`)
	saleAfter  = pattern.MustCompile(`(?i)^[ \t]*(에 ?)?(판매 ?(개시|시작|됨|완료|하였|했)|출고|발송|售出|卖出|销售|发货|出库|開售|开售)`)
	notSale    = pattern.MustCompile(`(?i)^[ \t]*(에 ?)?(판매 ?(중지|정지|종료)|销售(停止|中止))`)
)

// lastSale gives the last day that a text plainly calls one of sale or shipment,
// and none where one of them leaves its year or the order of day and month open.
func lastSale(text string, dates []mention.Date) rules.Date {
	var last rules.Date
	for _, d := range dates {
		before, after := labelBefore(text, d.Start), labelAfter(text, d.End)
		if notSale.MatchString(after) || !saleBefore.MatchString(before) && !saleAfter.MatchString(after) {
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
