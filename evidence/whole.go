package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// whole reports whether some papers prove together all that is wanted. What is
// lacking is noted in r, where there is one. strict asks for what makes a strong file:
// that the way of the goods begins with somebody who is shown to own the brand.
func (m *matching) whole(r *Result, w Wanted, papers []stands, strict bool) bool {
	items := make([]*Item, len(papers))
	for i, s := range papers {
		items[i] = s.item
	}
	ok := len(items) > 0
	for _, lacks := range [...]func(Wanted, []*Item) []Problem{m.tooFew, m.notCovered, m.withHoles, m.brokenChain(strict)} {
		found := lacks(w, items)
		ok = ok && len(found) == 0
		if r != nil && len(items) > 0 {
			r.Problems = append(r.Problems, found...)
		}
	}
	return ok
}

func (m *matching) tooFew(w Wanted, items []*Item) []Problem {
	if len(items) >= w.AtLeast {
		return nil
	}
	return []Problem{fewerThan(w.AtLeast, len(items))}
}

// covers is what of the notice's list the papers must name: the requirement's own
// word, or the demand's.
func (w Wanted) covers() string {
	if w.Demand != nil && w.Demand.Per != "" {
		return map[string]string{"order": "orders", "brand": "brands", "item": "items"}[w.Demand.Per]
	}
	return w.Covers
}

// thingsOn gives what a paper names of a kind of thing.
var thingsOn = map[string]func(*Item) []string{
	"orders": func(x *Item) []string { return x.Orders },
	"brands": func(x *Item) []string { return x.Brands },
	"models": func(x *Item) []string { return x.Models },
	"items":  func(x *Item) []string { return slices.Concat(x.SKUs, x.Models, x.Orders) },
}

// notCovered tells what the notice lists and no paper names. Papers that name
// nothing of the kind at all leave it open.
func (m *matching) notCovered(w Wanted, items []*Item) []Problem {
	what := w.covers()
	listed := m.in.Listed.of(what)
	if len(listed) == 0 || !slices.ContainsFunc(items, func(x *Item) bool { return len(thingsOn[what](x)) > 0 }) {
		return nil
	}
	left := uncovered(listed, items, thingsOn[what])
	if len(left) == 0 {
		return nil
	}
	return []Problem{notNamed(what, left)}
}

// withHoles tells the days of the wanted period that no paper covers. Papers whose
// period is not known leave it open.
func (m *matching) withHoles(w Wanted, items []*Item) []Problem {
	want, ok := m.period(w)
	if !ok || !slices.ContainsFunc(items, func(x *Item) bool { return x.Period != nil }) {
		return nil
	}
	var out []Problem
	for _, h := range holes(want, items) {
		out = append(out, holeIn(h))
	}
	return out
}

func (m *matching) period(w Wanted) (Period, bool) {
	if w.Demand != nil && w.Demand.Period != nil {
		return *w.Demand.Period, true
	}
	if w.Requirement.Period == nil || w.Requirement.Period.Amount == nil || m.in.NoticeOn.IsZero() {
		return Period{}, false
	}
	return Period{From: w.Requirement.Period.Before(m.in.NoticeOn), To: m.in.NoticeOn}, true
}

// brokenChain tells the links that are missing between a brand and the seller. All
// papers of the case that prove something make up the way, whatever each was asked
// for; a retraction needs none.
func (m *matching) brokenChain(strict bool) func(Wanted, []*Item) []Problem {
	return func(w Wanted, items []*Item) (out []Problem) {
		if !w.Chain || slices.ContainsFunc(items, func(x *Item) bool { return x.Kind == "retraction-letter" }) {
			return nil
		}
		way := m.proving()
		for _, brand := range m.brands(way) {
			for _, g := range chain(brand, holderOf(m.in.Entity), way, m.names.Same).Broken {
				out = append(out, missingLink(brand, g, strict)...)
			}
		}
		return out
	}
}

// proving are the papers that prove something.
func (m *matching) proving() (out []*Item) {
	for i := range m.checked {
		if !m.checked[i].void() {
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
