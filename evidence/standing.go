package evidence

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// stands is a paper that stands for a requirement.
type stands struct {
	at      int // in the items
	item    *Item
	strong  bool
	settles bool // no way from the brand to the seller is asked beside it
}

func itemsOf(all []stands) []*Item {
	out := make([]*Item, len(all))
	for i, s := range all {
		out[i] = s.item
	}
	return out
}

func idsOfPapers(all []stands) (out []string) {
	for _, s := range all {
		out = append(out, s.item.ID)
	}
	return out
}

// parted gives the strong papers and the others.
func parted(all []stands) (strong, others []stands) {
	for _, s := range all {
		if s.strong {
			strong = append(strong, s)
		} else {
			others = append(others, s)
		}
	}
	return strong, others
}

// standing lists the papers that stand for a requirement, strong ones first, and
// notes what is wrong with those that do not, or that prove less.
func (m *matching) standing(r *Result, w Wanted) (out []stands, err error) {
	for _, a := range w.Accepts {
		for i := range m.in.Items {
			item := &m.in.Items[i]
			if item.Kind != a.Kind || slices.ContainsFunc(out, func(s stands) bool { return s.at == i }) {
				continue
			}
			ok, counts, err := m.counts(r, w, &a, i)
			if err != nil {
				return nil, err
			}
			if counts {
				out = append(out, stands{i, item, ok, a.Settles})
			}
		}
	}
	slices.SortFunc(out, func(a, b stands) int { return a.at - b.at })
	strong, others := parted(out)
	return append(strong, others...), nil
}

// counts says whether a paper counts for what is wanted, and whether it is strong.
func (m *matching) counts(r *Result, w Wanted, a *Accept, i int) (strong, counts bool, err error) {
	c := &m.checked[i]
	for _, p := range c.Problems {
		p.Items = append([]string{c.ID}, p.Items...)
		r.Problems = append(r.Problems, p)
	}
	if c.void() {
		return false, false, nil
	}
	m.askAll(w, c.ID, m.unknown[i])
	lacks, err := m.lacks(w, a, i)
	if err != nil {
		return false, false, err
	}
	r.Problems = append(r.Problems, lacks...)
	if strong = len(c.Problems)+len(lacks) == 0; strong {
		m.strong[i] = true
	}
	m.note(i, slices.DeleteFunc(lacks, func(p Problem) bool { return p.ID == kindIsWeak })) // that is no fault of the paper
	return strong, true, nil
}

// note keeps what a paper lacks for some requirement, each once.
func (m *matching) note(i int, lacks []Problem) {
	for _, p := range lacks {
		if !slices.ContainsFunc(m.weak[i], func(x Problem) bool { return x.ID == p.ID }) {
			m.weak[i] = append(m.weak[i], p)
		}
	}
}

// lacks tells why a paper of an accepted kind proves less than it must.
func (m *matching) lacks(w Wanted, a *Accept, i int) (out []Problem, err error) {
	id := m.in.Items[i].ID
	if a.Strength == "weak" {
		out = append(out, weakKind(id))
	}
	if !a.When.IsZero() {
		switch x := a.When.Eval(m.ctx, m.view(i)); x.Truth {
		case rules.NoMatch:
			out = append(out, Problem{ID: "not-as-required", Text: a.Otherwise, Items: []string{id}})
		case rules.Unknown:
			m.askAll(w, id, x.Needs)
		case rules.Failed:
			return nil, *x.Problem
		}
	}
	return slices.Concat(out, m.stale(w, i), m.alone(a, i), m.ofOthers(i)), nil
}

// askAll notes the attributes of a paper that a condition needs.
func (m *matching) askAll(w Wanted, item string, needs []string) {
	for _, n := range needs {
		if name, ok := strings.CutPrefix(n, "item."); ok {
			m.ask(w, item, name)
		}
	}
}

func (m *matching) ask(w Wanted, item, attribute string) {
	m.open = append(m.open, Open{item, attribute, w.Cause + "/" + w.ID})
}

// ofOthers tells that a paper speaks of other orders, brands or models than the
// notice lists: of those it names, none is among them.
func (m *matching) ofOthers(i int) (out []Problem) {
	item := &m.in.Items[i]
	for _, what := range [...]string{"orders", "brands", "models"} {
		listed := m.in.Listed.of(what)
		if len(listed) > 0 && len(thingsOn[what](item)) > 0 && len(uncovered(listed, []*Item{item}, thingsOn[what])) == len(listed) {
			out = append(out, otherThings(item, what, thingsOn[what](item)))
		}
	}
	return out
}

// alone tells the kinds of paper that must stand beside one and do not.
func (m *matching) alone(a *Accept, i int) (out []Problem) {
	for _, kind := range a.With {
		there := slices.ContainsFunc(m.checked, func(c Checked) bool { return !c.void() && m.kindOf(c.ID) == kind })
		if !there {
			out = append(out, needsBeside(m.in.Items[i].ID, kind))
		}
	}
	return out
}

func (m *matching) kindOf(id string) string {
	i := slices.IndexFunc(m.in.Items, func(x Item) bool { return x.ID == id })
	return m.in.Items[i].Kind
}

// stale tells that a paper is older than the notice takes it. Where its day is not
// known, that is a question.
func (m *matching) stale(w Wanted, i int) []Problem {
	if w.Demand == nil || w.Demand.IssuedWithin == nil || w.Demand.IssuedWithin.Amount == nil {
		return nil
	}
	item, limit := &m.in.Items[i], *w.Demand.IssuedWithin
	if item.IssuedOn.IsZero() {
		m.ask(w, item.ID, "issued_on")
		return nil
	}
	if item.IssuedOn.Compare(limit.Before(rules.DateOf(m.in.AsOf.In(rules.Korea)))) >= 0 {
		return nil
	}
	return []Problem{tooOld(item, limit)}
}
