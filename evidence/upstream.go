package evidence

import "slices"

// routePapers lead from one hand to the next on the way of the goods.
var routePapers = []string{"authorization-letter", "authorization-chain", "purchase-invoice", "transaction-statement", "purchase-contract"}

// A goodsRoute is who made out the papers by which goods come to the seller: each name
// once, so that many papers of few companies are soon gone through.
type goodsRoute struct {
	issuers []routeIssuer
	at      map[string]int // of each name in issuers
	met     map[string]met // by each subject
	same    companies
}

// A routeIssuer is a name under which papers of the route were made out.
type routeIssuer struct {
	name, first string // the first of its papers
	papers      int
}

// met counts the issuers that a subject is, and those that it may be.
type met struct{ certain, possible int }

func routeOfGoods(all []Item, same companies) *goodsRoute {
	r := &goodsRoute{at: map[string]int{}, met: map[string]met{}, same: same}
	for i := range all {
		x := &all[i]
		if !slices.Contains(routePapers, x.Kind) {
			continue
		}
		at, is := r.at[x.Issuer]
		if !is {
			at = len(r.issuers)
			r.at[x.Issuer], r.issuers = at, append(r.issuers, routeIssuer{name: x.Issuer, first: x.ID})
		}
		r.issuers[at].papers++
	}
	return r
}

// upstream reports whether a paper is made out to somebody who made out another
// paper of the route: then it is a link on the way of the goods to the seller.
func (r *goodsRoute) upstream(item *Item) *bool {
	if item.Subject == "" {
		return nil
	}
	if fromOwner(item) {
		return new(true)
	}
	m := r.meets(item.Subject)
	if r.alone(item) {
		m.count(r.same(item.Subject, item.Issuer), -1)
	}
	switch {
	case m.certain > 0:
		return new(true)
	case m.possible > 0:
		return nil
	}
	return new(false)
}

// alone reports whether a paper is the only one of the route by its issuer.
func (r *goodsRoute) alone(item *Item) bool {
	at, is := r.at[item.Issuer]
	return is && r.issuers[at].papers == 1 && r.issuers[at].first == item.ID
}

// meets holds a subject against all issuers, once.
func (r *goodsRoute) meets(subject string) met {
	m, is := r.met[subject]
	if !is {
		for _, x := range r.issuers {
			m.count(r.same(subject, x.name), 1)
		}
		r.met[subject] = m
	}
	return m
}

func (m *met) count(is *bool, n int) {
	switch {
	case is == nil:
		m.possible += n
	case *is:
		m.certain += n
	}
}

// doubtful gives the issuers of which it cannot be told whether a paper is made out
// to them.
func (r *goodsRoute) doubtful(item *Item) (out []routeIssuer) {
	for _, x := range r.issuers {
		if !(x.papers == 1 && x.first == item.ID) && r.same(item.Subject, x.name) == nil {
			out = append(out, x)
		}
	}
	return out
}
