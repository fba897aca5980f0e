package evidence

import (
	"cmp"
	"slices"
)

// torn is a chain of two pieces: what leads down from some parties, and what leads
// down to the seller. The paper is missing between the ends that lie farthest from
// either.
func (r *route) torn(from []*party) Chain {
	end, down := r.descend(from)
	c := Chain{Links: down}
	gap := Gap{Kind: missingPaper, From: end.name, To: r.seller("")}
	if len(down) > 0 {
		gap.Items = ids(down[len(down)-1].Item)
	} else {
		gap.Items = ids(end.proof)
	}
	if top := r.top(); top != nil {
		up := r.from(top)
		gap.To, gap.Items = top.name, append(gap.Items, up.Links[0].Item)
		c.Links, c.Broken = append(c.Links, up.Links...), up.Broken
	}
	c.Broken = append([]Gap{gap}, c.Broken...)
	return c
}

// from is the cheapest way that begins with who issued a paper.
func (r *route) from(n *party) Chain {
	l := n.onward()
	c := r.walk([]*party{l.to}, l.item.ID)
	c.Links = append([]Link{l.link()}, c.Links...)
	return c
}

// A step is how a company is reached from above.
type step struct {
	party  *party
	leg    *leg
	before *step
	depth  int
}

// descend follows papers down as far as names can be told, and gives the farthest
// company that passes nothing on, with the links that lead to it.
func (r *route) descend(from []*party) (*party, []Link) {
	var steps []*step
	met := map[*party]bool{}
	for _, p := range from {
		steps, met[p] = append(steps, &step{party: p}), true
	}
	open := slices.Clone(r.issuers)
	for i := 0; i < len(steps); i++ {
		var legs []*leg
		open = slices.DeleteFunc(open, func(n *party) bool {
			follows := r.join(steps[i].party, n) == yes
			if follows {
				legs = append(legs, n.legs...)
			}
			return follows
		})
		slices.SortStableFunc(legs, func(a, b *leg) int { return byID(a.item.ID, b.item.ID) })
		for _, l := range legs {
			if !met[l.to] {
				met[l.to] = true
				steps = append(steps, &step{l.to, l, steps[i], steps[i].depth + 1})
			}
		}
	}
	return r.farthest(steps).path()
}

// farthest is the first of the deepest steps that passes nothing on, or the first
// of the deepest where all do, in a circle.
func (r *route) farthest(steps []*step) *step {
	deepest := steps[len(steps)-1].depth
	at := slices.IndexFunc(steps, func(s *step) bool { return s.depth == deepest })
	for _, s := range steps[at:] {
		if !r.goesOn(s.party) {
			return s
		}
	}
	return steps[at]
}

func (s *step) path() (end *party, links []Link) {
	for end = s.party; s.leg != nil; s = s.before {
		links = append(links, s.leg.link())
	}
	slices.Reverse(links)
	return end, links
}

// top is the company farthest from the seller of those from which papers lead to it
// with the fewest doubtful names, and to which no paper leads.
func (r *route) top() *party {
	least := unreached
	for _, n := range r.issuers {
		least = min(least, n.cost/perDoubt)
	}
	sure := r.pick(r.issuers, func(n *party) bool { return n.cost != unreached && n.cost/perDoubt == least })
	if tops := r.pick(sure, func(n *party) bool { return !r.ledTo(n, yes) }); len(tops) > 0 {
		sure = tops
	}
	if len(sure) == 0 {
		return nil
	}
	return slices.MinFunc(sure, func(a, b *party) int {
		return cmp.Or(cmp.Compare(b.cost, a.cost), byID(a.onward().item.ID, b.onward().item.ID))
	})
}

// ledTo reports whether a paper of another company leads to this one, as surely as
// is asked. What reaches the seller has arrived and leads nowhere.
func (r *route) ledTo(n *party, least answer) bool {
	return slices.ContainsFunc(r.subjects, func(s *party) bool {
		others := slices.ContainsFunc(s.legs, func(l *leg) bool { return l.from != n })
		return others && s.arrives > 0 && r.join(s, n) >= least
	})
}

func (r *route) pick(of []*party, is func(*party) bool) (out []*party) {
	for _, p := range of {
		if is(p) {
			out = append(out, p)
		}
	}
	return out
}

func (r *route) reached() bool {
	return slices.ContainsFunc(r.issuers, func(n *party) bool { return n.cost != unreached })
}

// ownerless is a chain of which nothing tells the owner: it begins with the company
// to which nothing leads, and whether that owns the brand is a question.
func (r *route) ownerless() Chain {
	top := r.start(r.pick(r.issuers, func(n *party) bool { return n.cost != unreached }))
	c := r.from(top)
	gap := Gap{unknownOwner, "", top.name, ids(c.Links[0].Item)}
	if top.key == "" {
		gap.Kind = unknownName // first it must be known who issued the paper
	}
	c.Broken = append([]Gap{gap}, c.Broken...)
	return c
}

// start is the company with which a chain best begins that has no owner: one that
// is named, to which no paper leads or may lead, with the fewest doubts, that passes
// authority, the nearest, the first.
func (r *route) start(of []*party) *party {
	for _, least := range []answer{yes, unsure} {
		if tops := r.pick(of, func(n *party) bool { return n.key != "" && !r.ledTo(n, least) }); len(tops) > 0 {
			of = tops
		}
	}
	return slices.MinFunc(of, func(a, b *party) int {
		return cmp.Or(cmp.Compare(a.cost/perDoubt, b.cost/perDoubt), cmp.Compare(a.rank(), b.rank()), cmp.Compare(a.cost, b.cost), byID(a.first().item.ID, b.first().item.ID))
	})
}

// rank is 0 for a company that passes authority, and 1 for one that passes goods.
func (p *party) rank() int {
	if slices.Contains(authority, p.first().item.Kind) {
		return 0
	}
	return 1
}

// first is the paper by which an issuer's chain goes on.
func (p *party) first() *leg {
	if l := p.onward(); l != nil {
		return l
	}
	return p.legs[0]
}

// unled is what can be said where no paper leads to the seller and nothing tells
// the owner: with no paper at all the seller may be the owner itself.
func (r *route) unled() Chain {
	issuers := r.pick(r.issuers, func(n *party) bool { return len(n.legs) > 0 && n.key != "" })
	if len(issuers) == 0 && r.ownName {
		return Chain{Broken: []Gap{{Kind: unknownOwner, To: r.seller("")}}}
	}
	if len(issuers) == 0 {
		return Chain{Broken: []Gap{{Kind: missingPaper, To: r.seller("")}}}
	}
	top := r.start(issuers)
	c := r.torn([]*party{{name: top.name, key: top.key}})
	c.Broken = append([]Gap{{unknownOwner, "", top.name, ids(c.Links[0].Item)}}, c.Broken...)
	return c
}
