package evidence

import (
	"cmp"
	"slices"
	"strings"
)

// linking are the kinds of paper by which goods or authority pass from the issuer to
// the subject.
var linking = []string{"authorization-letter", "authorization-chain", "purchase-contract", "transaction-statement", "purchase-invoice", "import-declaration", "licence-agreement", "brand-confirmation"}

// authority are those of them that pass a right, not goods.
var authority = []string{"authorization-letter", "authorization-chain", "licence-agreement", "brand-confirmation"}

// A party is a company as some papers spell it, in one part: it issues them, or it
// is whom they name. The two parts are kept apart because only `same` tells
// whether they are one company.
type party struct {
	name, key         string
	legs              []*leg
	proof             string // the paper by which it owns the brand
	cost              int64  // of the way from here to the seller; see [route.measure]
	arrives           int64  // the cost of taking it for the seller
	settled, owner    bool
	passesOn, isLedTo answer // whether it is known to go on below or above; unsure: not looked up
}

// A leg is a paper that leads from one party to another.
type leg struct {
	item     *Item
	from, to *party
}

// A route is what the papers of one brand show: who issues, who is named, and who
// owns the brand.
type route struct {
	holder            []string // the seller's names
	holderKeys        []string
	same              func(a, b string) *bool
	issuers, subjects []*party
	owners            []*party // among the subjects
	ownName           bool     // the seller's own name holds the brand's
	byKey             [2]map[string]*party
}

const (
	asIssuer = iota
	asSubject
)

func routeOf(brand string, holder []string, papers []*Item, same func(a, b string) *bool) *route {
	r := &route{same: same, byKey: [2]map[string]*party{{}, {}}}
	for _, h := range holder {
		if key := nameKey(h); key != "" {
			r.holder, r.holderKeys = append(r.holder, h), append(r.holderKeys, key)
		}
	}
	papers = slices.Clone(papers)
	slices.SortStableFunc(papers, func(a, b *Item) int { return byID(a.ID, b.ID) })
	for _, p := range papers {
		if leads(p, brand) {
			r.add(p)
		}
	}
	r.findOwners(brand, papers)
	return r
}

// leads reports whether a paper may be a link: it names one side at least, and the
// brand or none.
func leads(p *Item, brand string) bool {
	if !slices.Contains(linking, p.Kind) || nameKey(p.Issuer) == "" && nameKey(p.Subject) == "" {
		return false
	}
	return len(p.Brands) == 0 || states(p, brand)
}

func states(p *Item, brand string) bool {
	key := spelled(brand)
	return key != "" && slices.ContainsFunc(p.Brands, func(b string) bool { return spelled(b) == key })
}

// add puts a paper between its two parties. What the seller issues leads away from
// it, and what a company issues to itself leads nowhere.
func (r *route) add(p *Item) {
	from, to := r.party(asIssuer, p.Issuer), r.party(asSubject, p.Subject)
	if r.isHolder(from.name) == yes || r.join(to, from) == yes {
		return
	}
	l := &leg{p, from, to}
	from.legs, to.legs = append(from.legs, l), append(to.legs, l)
}

func (r *route) party(part int, name string) *party {
	key := nameKey(name)
	p := r.byKey[part][key]
	if p == nil {
		p = &party{name: name, key: key, cost: unreached, passesOn: unsure, isLedTo: unsure}
		r.byKey[part][key] = p
		if part == asIssuer {
			r.issuers = append(r.issuers, p)
		} else {
			r.subjects = append(r.subjects, p)
		}
	}
	return p
}

// An answer is what can be told.
type answer int

const (
	no answer = iota
	unsure
	yes
)

// join tells whether whom one paper names is who issued another. A name that a paper
// does not state may be any.
func (r *route) join(to, from *party) answer {
	if to.key == "" || from.key == "" {
		return unsure
	}
	return r.ask(to.name, to.key, from.name, from.key)
}

func (r *route) ask(a, aKey, b, bKey string) answer {
	if aKey == bKey {
		return yes
	}
	switch s := r.same(a, b); {
	case s == nil:
		return unsure
	case *s:
		return yes
	}
	return no
}

// isHolder tells whether a name is the seller's.
func (r *route) isHolder(name string) answer {
	key := nameKey(name)
	if key == "" || len(r.holder) == 0 {
		return unsure
	}
	best := no
	for i, h := range r.holder {
		best = max(best, r.ask(name, key, h, r.holderKeys[i]))
	}
	return best
}

// seller is the seller's name that a name may be, or the first.
func (r *route) seller(name string) string {
	for i, h := range r.holder {
		if key := nameKey(name); key != "" && r.ask(name, key, h, r.holderKeys[i]) == unsure {
			return h
		}
	}
	if len(r.holder) == 0 {
		return ""
	}
	return r.holder[0]
}

// nameKey is alike for names that differ in capitals, width and blanks alone.
func nameKey(name string) string { return strings.Join(strings.Fields(plainLetters(name)), " ") }

// byID puts E2 before E10.
func byID(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b)) }
