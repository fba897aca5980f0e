package evidence

import (
	"cmp"
	"container/heap"
	"math"
	"slices"
)

// What a way costs: a doubtful name more than any number of links. A doubt about a
// company that is known to go on elsewhere costs more than one about a loose end:
// else the shortest doubtful way were that the owner is the seller himself.
const (
	perLink   = 1
	perTied   = 1 << 20
	perDoubt  = 1 << 40
	unreached = int64(math.MaxInt64)
)

// across is what it costs to go on from whom one paper names to who issued
// another, unreached where they are two companies.
func (r *route) across(to, from *party) int64 {
	switch r.join(to, from) {
	case yes:
		return 0
	case unsure:
		return perDoubt + r.tiedBelow(to) + r.tiedAbove(from)
	}
	return unreached
}

// arrival is what it costs to take a company for the seller.
func (r *route) arrival(s *party) int64 {
	switch r.isHolder(s.name) {
	case yes:
		return 0
	case unsure:
		return perDoubt + r.tiedBelow(s)
	}
	return unreached
}

func (r *route) tiedBelow(s *party) int64 {
	if s.passesOn == unsure {
		s.passesOn = told(r.goesOn(s))
	}
	return perTied * int64(s.passesOn) / int64(yes)
}

func (r *route) tiedAbove(n *party) int64 {
	if n.isLedTo == unsure {
		n.isLedTo = told(r.ledTo(n, yes))
	}
	return perTied * int64(n.isLedTo) / int64(yes)
}

func told(is bool) answer {
	if is {
		return yes
	}
	return no
}

// goesOn reports whether a company that a paper names has issued another.
func (r *route) goesOn(s *party) bool {
	return slices.ContainsFunc(r.issuers, func(n *party) bool { return len(n.legs) > 0 && r.join(s, n) == yes })
}

// measure finds what the way to the seller costs from each party, nearest first,
// until the owners that are nearest are found. Two names are asked about only
// where the way may lead on, and the papers between them are not gone through again.
func (r *route) measure() {
	q := &nearestFirst{}
	for _, s := range r.subjects {
		if s.arrives = r.arrival(s); s.arrives != unreached {
			q.reach(s, s.arrives)
		}
	}
	open, best := slices.Clone(r.subjects), unreached
	for q.Len() > 0 {
		at := heap.Pop(q).(stop)
		if at.cost > best {
			return
		}
		if at.party.settled {
			continue
		}
		at.party.settled = true
		if at.part == asIssuer {
			open = slices.DeleteFunc(open, func(s *party) bool { return s.settled })
			r.upward(q, at.party, open)
			continue
		}
		if at.party.owner {
			best = at.cost
		}
		for _, l := range at.party.legs {
			q.reachIssuer(l.from, at.cost+perLink)
		}
	}
}

// upward goes from who issued a paper to whom other papers name.
func (r *route) upward(q *nearestFirst, from *party, open []*party) {
	for _, s := range open {
		if c := r.across(s, from); c != unreached {
			q.reach(s, from.cost+c)
		}
	}
}

// nearest gives those of some parties from which the seller is reached at the
// least cost.
func (r *route) nearest(parties []*party) (out []*party) {
	least := unreached
	for _, p := range parties {
		if p.cost < least {
			out, least = nil, p.cost
		}
		if p.cost == least && least != unreached {
			out = append(out, p)
		}
	}
	return out
}

// walk follows the cheapest way from one of some parties that are equally near;
// item is the paper by which that one was reached.
func (r *route) walk(from []*party, item string) (c Chain) {
	for from[0].cost != from[0].arrives {
		at, l, sure := r.next(from)
		c.follow(at, item, l, sure)
		from, item = []*party{l.to}, l.item.ID
	}
	if at := from[0]; at.cost > 0 {
		c.Broken = append(c.Broken, Gap{unknownName, at.name, r.seller(at.name), ids(cmp.Or(item, at.proof))})
	}
	return c
}

// follow adds a link, and the doubt whether it begins where the one before ended.
func (c *Chain) follow(at *party, item string, l *leg, sure bool) {
	if !sure {
		c.Broken = append(c.Broken, Gap{unknownName, at.name, l.from.name, ids(cmp.Or(item, at.proof), l.item.ID)})
	}
	c.Links = append(c.Links, l.link())
}

func (l *leg) link() Link { return Link{l.from.name, l.to.name, l.item.ID} }

// next finds the paper with the first id by which the cheapest way goes on from one
// of some parties.
func (r *route) next(from []*party) (at *party, first *leg, sure bool) {
	for _, n := range r.issuers {
		l := n.onward()
		if l == nil || first != nil && byID(l.item.ID, first.item.ID) >= 0 {
			continue
		}
		for _, s := range from {
			if n.cost > s.cost {
				continue
			}
			if c := r.across(s, n); c != unreached && n.cost+c == s.cost {
				at, first, sure = s, l, c == 0
				break
			}
		}
	}
	return at, first, sure
}

// onward is the first paper that leads an issuer to the seller the cheapest way.
func (p *party) onward() *leg {
	for _, l := range p.legs {
		if p.cost != unreached && l.to.settled && l.to.cost+perLink == p.cost {
			return l
		}
	}
	return nil
}

func ids(of ...string) (out []string) {
	for _, id := range of {
		if id != "" {
			out = append(out, id)
		}
	}
	return out
}

// A stop is a party to which the way may lead, at what it costs from there.
type stop struct {
	party *party
	part  int
	cost  int64
}

// nearestFirst is a heap of stops.
type nearestFirst []stop

func (q nearestFirst) Len() int           { return len(q) }
func (q nearestFirst) Less(i, k int) bool { return q[i].cost < q[k].cost }
func (q nearestFirst) Swap(i, k int)      { q[i], q[k] = q[k], q[i] }
func (q *nearestFirst) Push(s any)        { *q = append(*q, s.(stop)) }

func (q *nearestFirst) Pop() any {
	last := len(*q) - 1
	s := (*q)[last]
	*q = (*q)[:last]
	return s
}

func (q *nearestFirst) reach(s *party, cost int64)       { q.relax(s, asSubject, cost) }
func (q *nearestFirst) reachIssuer(n *party, cost int64) { q.relax(n, asIssuer, cost) }

func (q *nearestFirst) relax(p *party, part int, cost int64) {
	if cost < p.cost {
		p.cost = cost
		heap.Push(q, stop{p, part, cost})
	}
}
