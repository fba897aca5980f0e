package evidence

import "slices"

// An orderOf is one of the orders that a paper gives a waybill to.
type orderOf struct {
	order string
	waybill
}

// sharedWaybills tells where two papers give one parcel to two orders. A paper
// that itself names both orders of a parcel speaks of goods packed together. What
// an order's own two waybills tell already is not told again.
func sharedWaybills(papers []reading, orders []statement[waybill], told []Contradiction) []Contradiction {
	shared := clashes(papers, oneForTwo, byWaybill(orders), ordersClash)
	return slices.DeleteFunc(shared, func(c Contradiction) bool {
		return slices.ContainsFunc(told, func(t Contradiction) bool {
			return t.Items == c.Items && (t.What == c.Values[0] || t.What == c.Values[1])
		})
	})
}

// byWaybill turns what is said of orders into what is said of parcels.
func byWaybill(orders []statement[waybill]) []statement[orderOf] {
	var all []statement[orderOf]
	for _, s := range orders {
		for _, w := range s.values {
			if w.sure && !w.other {
				all = sayOrder(all, s.paper, s.about, w)
			}
		}
	}
	return all
}

func sayOrder(all []statement[orderOf], paper int, order string, w waybill) []statement[orderOf] {
	for i := range all {
		if all[i].paper == paper && all[i].about == w.code {
			all[i].values = append(all[i].values, orderOf{order, w})
			return all
		}
	}
	return append(all, statement[orderOf]{paper, w.code, []orderOf{{order, w}}})
}

func ordersClash(a, b []orderOf) ([2]string, bool) {
	for _, x := range a {
		for _, y := range b {
			if x.order == y.order || (x.listed || y.listed) && x.all == y.all {
				return [2]string{}, false
			}
		}
	}
	return [2]string{a[0].order, b[0].order}, true
}
