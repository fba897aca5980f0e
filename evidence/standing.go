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
	weak    bool // of a kind that proves little here, whatever the paper is
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
			if item.Kind != a.Kind || !m.own(i) || slices.ContainsFunc(out, func(s stands) bool { return s.at == i }) {
				continue
			}
			ok, counts, err := m.counts(r, w, &a, i)
			if err != nil {
				return nil, err
			}
			if counts {
				out = append(out, stands{i, item, ok, a.Strength == "weak", a.Settles})
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
	m.askAll(w, i, m.unknown[i])
	lacks, err := m.lacks(w, a, i)
	if err != nil {
		return false, false, err
	}
	r.Problems = append(r.Problems, lacks...)
	m.note(i, lacks...)
	if slices.ContainsFunc(lacks, besidesThePoint) {
		return false, false, nil
	}
	if a.Strength == "weak" { // that is no fault of the paper
		r.Problems = append(r.Problems, weakKind(c.ID))
		return false, true, nil
	}
	if strong = len(c.Problems)+len(lacks) == 0; strong {
		m.strong[i] = true
	}
	return strong, true, nil
}

// besidesThePoint reports whether a paper is not the one that is wanted: it is about
// other things or another time, or older than the notice takes it.
func besidesThePoint(p Problem) bool {
	return slices.Contains([]string{"other-orders", "other-brands", "other-models", "other-period", "too-old"}, p.ID)
}

// note keeps what a paper lacks for some requirement, each once.
func (m *matching) note(i int, lacks ...Problem) {
	for _, p := range lacks {
		if !slices.ContainsFunc(m.weak[i], func(x Problem) bool { return x.ID == p.ID }) {
			m.weak[i] = append(m.weak[i], p)
		}
	}
}

// lacks tells why a paper of an accepted kind proves less than it must.
func (m *matching) lacks(w Wanted, a *Accept, i int) (out []Problem, err error) {
	id := m.in.Items[i].ID
	if !a.When.IsZero() {
		switch x := a.When.Eval(m.ctx, &m.views[i]); x.Truth {
		case rules.NoMatch:
			out = append(out, Problem{ID: "not-as-required", Text: a.Otherwise, Items: []string{id}})
		case rules.Unknown:
			m.askAll(w, i, x.Needs)
		case rules.Failed:
			return nil, *x.Problem
		}
	}
	alone, err := m.alone(w, a, i)
	return slices.Concat(out, m.stale(w, i), m.foreign(w, i), alone, m.ofOthers(i), m.ofAnotherTime(w, i)), err
}

// toldOf names the attribute of a paper by which something that the case shows of it is told.
var toldOf = map[string]string{"paper.by_authority": "issuer", "paper.names_waybills": "tracking_numbers"}

// askAll notes what a condition about a paper needs: attributes of it, and whose it is.
func (m *matching) askAll(w Wanted, i int, needs []string) {
	item := &m.in.Items[i]
	for _, n := range needs {
		switch name, ok := strings.CutPrefix(n, "item."); {
		case ok:
			m.ask(w, item.ID, name)
		case n == "paper.of_account":
			m.askWhose(w, item)
		case n == "paper.upstream":
			m.askUpstream(w, item)
		case toldOf[n] == "issuer" && item.Issuer != "": // it is stated, and leaves it open
		case toldOf[n] != "":
			m.ask(w, item.ID, toldOf[n])
		}
	}
}

func (m *matching) ask(w Wanted, item, attribute string) {
	m.open = append(m.open, Open{Item: item, Attribute: attribute, Requirement: w.Cause + "/" + w.ID})
}

// ofOthers tells that a paper speaks of other orders, brands or models than the
// notice lists: of those it names, none is among them.
func (m *matching) ofOthers(i int) (out []Problem) {
	item := &m.in.Items[i]
	for _, what := range [...]string{"orders", "brands", "models"} {
		listed, named := m.in.Listed.of(what), thingsOn[what](item)
		if len(listed) > 0 && len(named) > 0 && !NamesOne(listed, named) {
			out = append(out, otherThings(item, what, named))
		}
	}
	return out
}

// ofAnotherTime tells that the time a paper covers does not touch the one that is
// wanted.
func (m *matching) ofAnotherTime(w Wanted, i int) []Problem {
	want, ok := m.period(w)
	has, told := covers(&m.in.Items[i])
	if !ok || !told || want.From.IsZero() || want.To.IsZero() || has.To.Compare(want.From) >= 0 && has.From.Compare(want.To) <= 0 {
		return nil
	}
	return []Problem{otherPeriod(&m.in.Items[i], has)}
}

// ageless are kinds of paper that hold until something changes, whenever they were made
// out.
var ageless = []string{"business-licence", "korean-business-registration", "trademark-certificate", "ip-registration", "identity-document", "kc-certificate"}

// limitOfOthers reports whether another demand has the same limit of age: then it was
// set for papers of which the age tells something.
func (m *matching) limitOfOthers(w Wanted) bool {
	return slices.ContainsFunc(m.in.Demands, func(d Demand) bool {
		return d.IssuedWithin != nil && d.IssuedWithin.Amount != nil && *d.IssuedWithin.Amount == *w.Demand.IssuedWithin.Amount && d.IssuedWithin.Unit == w.Demand.IssuedWithin.Unit && !slices.Equal(d.Asks, w.Demand.Asks)
	})
}

// NamesOne reports whether two lists have a name in common, however it is spelled.
func NamesOne(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool {
		return slices.ContainsFunc(b, func(y string) bool { return spelled(x) == spelled(y) })
	})
}

// stale tells that a paper is older than the notice takes it: by its age, or by the first
// day that the notice names. Where its day is not known, that is a question.
func (m *matching) stale(w Wanted, i int) []Problem {
	d := w.Demand
	if d == nil {
		return nil
	}
	item, aged := &m.in.Items[i], d.IssuedWithin != nil && d.IssuedWithin.Amount != nil
	if aged && slices.Contains(ageless, item.Kind) && m.limitOfOthers(w) {
		return nil
	}
	switch {
	case !aged && d.IssuedSince.IsZero():
		return nil
	case item.IssuedOn.IsZero():
		m.ask(w, item.ID, "issued_on")
		return nil
	case item.IssuedOn.Compare(d.IssuedSince) < 0:
		return []Problem{beforeFirstDay(item, d.IssuedSince)}
	case aged && item.IssuedOn.Compare(d.IssuedWithin.Before(rules.DateOf(m.in.AsOf.In(rules.Korea)))) < 0:
		return []Problem{tooOld(item, *d.IssuedWithin)}
	}
	return nil
}
