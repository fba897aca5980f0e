package evidence

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// stands is a paper that stands for a requirement.
type stands struct {
	at     int // in the items
	item   *Item
	strong bool
}

// result holds the papers against one requirement.
func (m *matching) result(w Wanted) (Result, error) {
	r := Result{ID: w.ID, Title: w.Title, Cause: w.Cause, Accepts: kindsOf(w.Accepts), Status: w.State,
		Quote: w.Quote, Start: w.Start, End: w.End, Source: m.in.Sources[w.Source]}
	if w.Demand != nil {
		r.Source = &rules.Source{Grade: "notice"}
	}
	if w.State != "" {
		return r, nil
	}
	papers, err := m.standing(&r, w)
	if err != nil {
		return r, err
	}
	strong := slices.DeleteFunc(slices.Clone(papers), func(s stands) bool { return !s.strong })
	switch {
	case !m.whole(nil, w, papers, false):
		m.whole(&r, w, papers, false)
		r.Status = Missing
	case !m.whole(nil, w, strong, true):
		r.Status = Weak
		if len(r.Problems) == 0 { // else they say it: all papers together cover what is wanted
			m.whole(&r, w, strong, true)
		}
	default:
		r.Status = Met
		r.Problems = nil // of papers that are not needed beside the good ones
	}
	for _, s := range papers {
		r.Items = append(r.Items, s.item.ID)
	}
	if r.Status != Met && len(strong) == 0 {
		m.aloneAndWeak(w, papers)
	}
	if r.Status != Met {
		r.Remedy = remedy(&r, w)
	}
	return r, nil
}

// aloneAndWeak notes on papers of a weak kind that nothing better stands beside them.
func (m *matching) aloneAndWeak(w Wanted, papers []stands) {
	for _, s := range papers {
		if slices.ContainsFunc(w.Accepts, func(a Accept) bool { return a.Kind == s.item.Kind && a.Strength == "weak" }) {
			m.note(s.at, []Problem{weakKind(s.item.ID)})
		}
	}
}

func kindsOf(all []Accept) (out []string) {
	for _, a := range all {
		if !slices.Contains(out, a.Kind) {
			out = append(out, a.Kind)
		}
	}
	return out
}

// remedy is the way out: of one problem where there is one, else the requirement's.
func remedy(r *Result, w Wanted) rules.Text {
	if len(r.Items) > 0 && len(r.Problems) == 1 && !r.Problems[0].Fix.IsZero() {
		return r.Problems[0].Fix
	}
	return w.Fix
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
				out = append(out, stands{i, item, ok})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b stands) int {
		if a.strong == b.strong {
			return a.at - b.at
		}
		if a.strong {
			return -1
		}
		return 1
	})
	return out, nil
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
			m.ask(w, id, x.Needs)
		case rules.Failed:
			return nil, *x.Problem
		}
	}
	return slices.Concat(out, m.stale(w, i), m.alone(a, i), m.ofOthers(i)), nil
}

// ask notes the attributes that a condition needs.
func (m *matching) ask(w Wanted, item string, needs []string) {
	for _, n := range needs {
		if name, ok := strings.CutPrefix(n, "item."); ok {
			m.open = append(m.open, Open{item, name, w.Cause + "/" + w.ID})
		}
	}
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

// stale tells that a paper is older than it may be. Where its day is not known, that
// is a question.
func (m *matching) stale(w Wanted, i int) []Problem {
	limit := w.Within
	if w.Demand != nil && w.Demand.IssuedWithin != nil {
		limit = w.Demand.IssuedWithin
	}
	item := &m.in.Items[i]
	switch {
	case limit == nil || limit.Amount == nil:
		return nil
	case item.IssuedOn.IsZero():
		m.ask(w, item.ID, []string{"item.issued_on"})
		return nil
	case item.IssuedOn.Compare(limit.Before(rules.DateOf(m.in.AsOf.In(rules.Korea)))) >= 0:
		return nil
	}
	return []Problem{tooOld(item, *limit)}
}
