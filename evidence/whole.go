package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// lacking tells what some papers together do not prove. strict asks for what makes a
// strong file: a way of the goods through good papers alone, that begins with somebody
// who is shown to own the brand.
func (m *matching) lacking(w Wanted, papers []stands, strict bool) []Problem {
	out := slices.Concat(m.tooFew(w, papers), m.notCovered(w, papers), m.withHoles(w, papers))
	if !w.Chain || slices.ContainsFunc(papers, func(s stands) bool { return s.settles }) {
		return out
	}
	return append(out, m.brokenChain(w, papers, strict)...)
}

func (m *matching) tooFew(w Wanted, papers []stands) []Problem {
	if len(papers) >= w.AtLeast {
		return nil
	}
	return []Problem{fewerThan(w.AtLeast, len(papers))}
}

// covers is what of the notice's list the papers must name: the requirement's own
// word, or the demand's.
func (w Wanted) covers() string {
	if w.Demand != nil && w.Demand.Per != "" {
		return map[string]string{"order": "orders", "brand": "brands", "item": "items"}[w.Demand.Per]
	}
	return w.Covers
}

// notCovered tells what the notice lists and no paper names. A good paper that
// names nothing of the sort may be about any of it: that is a question.
func (m *matching) notCovered(w Wanted, papers []stands) []Problem {
	what := w.covers()
	var left []string
	for _, f := range m.in.Listed.families(what) {
		some := uncovered(f.listed, itemsOf(papers), f.names)
		if len(some) > 0 && !m.askOf(w, attributeOf[what], papers, f.silent()) {
			left = append(left, some...)
		}
	}
	if len(left) == 0 {
		return nil
	}
	return []Problem{notNamed(what, left, idsOfPapers(papers))}
}

// attributeOf is what a paper is asked for where it names nothing of a kind.
var attributeOf = map[string]string{"orders": "orders", "brands": "brands", "models": "models", "items": "skus"}

// withHoles tells the days of the wanted period that no paper covers. A good paper
// whose period is not known may cover any of them: that is a question.
func (m *matching) withHoles(w Wanted, papers []stands) (out []Problem) {
	want, ok := m.period(w)
	if !ok {
		return nil
	}
	left := holes(want, itemsOf(papers))
	if len(left) == 0 || m.askOf(w, "period", papers, periodUnknown) {
		return nil
	}
	for _, h := range left {
		out = append(out, holeIn(h))
	}
	return out
}

// askOf asks for an attribute of the best papers that lack it, and reports whether one
// does: a weak one leaves nothing open where strong ones are there.
func (m *matching) askOf(w Wanted, attribute string, papers []stands, lacks func(*Item) bool) (asked bool) {
	best, others := parted(papers)
	if len(best) == 0 {
		best = others
	}
	for _, s := range best {
		if lacks(s.item) {
			m.ask(w, s.item.ID, attribute)
			asked = true
		}
	}
	return asked
}

func (m *matching) period(w Wanted) (Period, bool) { return m.in.period(w, m.said) }

// period is the time that the papers of a requirement must cover.
func (in *Input) period(w Wanted, said *noticeText) (Period, bool) {
	if w.Demand != nil && w.Demand.Period != nil {
		return *w.Demand.Period, true
	}
	if w.Requirement.Period != nil && said.measured != nil {
		return *said.measured, true
	}
	if w.Requirement.Period == nil || w.Requirement.Period.Amount == nil || in.NoticeOn.IsZero() {
		return Period{}, false
	}
	return Period{From: w.Requirement.Period.Before(in.NoticeOn), To: in.NoticeOn}, true
}

// brokenChain tells the links that are missing between a brand and the seller. All
// papers of the case that prove something make up the way, whatever each was asked
// for; strictly only those without a fault. A paper of which it is not known who made it
// out, or to whom, may be any of the links: that is a question.
func (m *matching) brokenChain(w Wanted, papers []stands, strict bool) (out []Problem) {
	way := m.proving(strict)
	for _, brand := range m.brands(itemsOf(papers)) {
		broken := chain(brand, holderOf(m.in.Entity), way, m.same).Broken
		if len(broken) == 0 || m.askSides(w, brand, way) {
			continue
		}
		for _, g := range broken {
			g = avowed(g, way)
			out = append(out, missingLink(brand, g, strict)...)
			m.noteUnproved(g, way)
			if g.Kind == unknownName {
				m.askLink(w, g)
			}
		}
	}
	return out
}

// dealerWords are words by which the writer of a letter says that he is no owner.
var dealerWords = pattern.MustCompile(`(?i)\b(distributor|dealer|reseller|wholesaler|agent|importer)\b|经销商|代理商|分销商|总经销|總經銷|經銷商|대리점|총판|유통사|유통업체|판매원|도매`)

// avowed is a gap below a company of which it is not known whether it owns the brand,
// where that company itself says that it does not: then a link is missing.
func avowed(g Gap, way []*Item) Gap {
	if g.Kind != unknownOwner {
		return g
	}
	for _, x := range way {
		if slices.Contains(g.Items, x.ID) && x.Kind == "authorization-letter" && x.Issuer == g.To && dealerWords.MatchString(x.Text) {
			g.Kind = missingPaper
		}
	}
	return g
}

// noteUnproved notes the letters whose writer no paper links to the owner: nobody can
// give a right that he is not shown to have.
func (m *matching) noteUnproved(g Gap, way []*Item) {
	if g.Kind != missingPaper {
		return
	}
	for i := range m.in.Items {
		x := &m.in.Items[i]
		if x.Kind != "authorization-letter" || !slices.Contains(way, x) {
			continue
		}
		if one := m.same(x.Issuer, g.To); one != nil && *one {
			m.leaves(i, authorityUnproved(x))
		}
	}
}

// askSides asks who made out the papers that may be links of a brand, and to whom.
func (m *matching) askSides(w Wanted, brand string, way []*Item) (asked bool) {
	for _, x := range way {
		if !slices.Contains(linking, x.Kind) || len(x.Brands) > 0 && !states(x, brand) {
			continue
		}
		for _, side := range [][2]string{{"issuer", x.Issuer}, {"subject", x.Subject}} {
			if side[1] == "" {
				m.ask(w, x.ID, side[0])
				asked = true
			}
		}
	}
	return asked
}

// proving are the papers that prove something, strictly those without a fault.
func (m *matching) proving(strict bool) (out []*Item) {
	for i := range m.checked {
		if c := &m.checked[i]; m.own(i) && !c.void() && !(strict && len(c.Problems) > 0) {
			out = append(out, &m.in.Items[i])
		}
	}
	return out
}

// brands are those that the notice lists, else those that the papers name.
func (m *matching) brands(items []*Item) []string {
	if len(m.in.Listed.Brands) > 0 {
		return m.in.Listed.Brands
	}
	var out []string
	for _, x := range items {
		for _, b := range x.Brands {
			if !slices.Contains(out, b) {
				out = append(out, b)
			}
		}
	}
	return out
}

// Before is the day that lies so far before another.
func (s Span) Before(d rules.Date) rules.Date {
	if s.Amount == nil {
		return d
	}
	switch s.Unit {
	case "days":
		return d.AddDays(-*s.Amount)
	case "years":
		return d.AddMonths(-12 * *s.Amount)
	}
	return d.AddMonths(-*s.Amount)
}
