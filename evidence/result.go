package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// result holds the papers against one requirement.
func (m *matching) result(w Wanted) (Result, error) {
	r := Result{ID: w.ID, Title: w.Title, Cause: w.Cause, Accepts: kindsOf(w.Accepts), Status: w.State, Optional: w.Optional,
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
	r.Items = idsOfPapers(papers)
	m.judge(&r, w, papers)
	return r, nil
}

// judge says how far some papers meet a requirement: all of them decide whether
// something is missing, the strong ones whether it is met.
func (m *matching) judge(r *Result, w Wanted, papers []stands) {
	strong, _ := parted(papers)
	missing := m.lacking(w, papers, false)
	r.Status = Missing
	if whole := slices.ContainsFunc(papers, func(s stands) bool { return !m.checked[s.at].part() }); whole && len(missing) == 0 {
		missing = m.lacking(w, strong, true)
		if r.Status = Weak; len(strong) > 0 && len(missing) == 0 {
			r.Status, r.Problems = Met, nil // what is wrong with papers that are not needed is told of them
			return
		}
		if len(r.Problems) > 0 { // they say it: all papers together cover what is wanted
			missing = nil
		}
	}
	if len(papers) > 0 {
		r.Problems = append(r.Problems, missing...)
	}
	if len(papers) == 1 && !slices.Contains(modelKinds, papers[0].item.Kind) { // a certificate is for its own model
		m.leaves(papers[0].at, lacksNames(missing)...) // no other paper names the rest
	}
	for _, s := range papers {
		if s.weak && len(strong) == 0 { // nothing better stands beside it
			m.note(s.at, weakKind(s.item.ID))
		}
	}
	r.Remedy = remedy(r, w)
}

// leaves notes what a paper leaves open whatever else it proves, each once.
func (m *matching) leaves(i int, all ...Problem) {
	for _, p := range all {
		if !slices.ContainsFunc(m.short[i], func(x Problem) bool { return x.ID == p.ID }) {
			m.short[i] = append(m.short[i], p)
		}
	}
}

// lacksNames gives of what is missing that some papers leave out: names of a list, or days.
func lacksNames(missing []Problem) (out []Problem) {
	for _, p := range missing {
		if p.ID == "not-covered" || p.ID == "period-hole" {
			out = append(out, p)
		}
	}
	return out
}

func kindsOf(all []Accept) (out []string) {
	for _, a := range all {
		if !slices.Contains(out, a.Kind) {
			out = append(out, a.Kind)
		}
	}
	return out
}

// remedy is the way out: of the first problem that has one where papers are there,
// what makes one void before what makes one weak, else the requirement's.
func remedy(r *Result, w Wanted) rules.Text {
	worstFirst(r.Problems)
	i := slices.IndexFunc(r.Problems, func(p Problem) bool { return !p.Fix.IsZero() })
	if i >= 0 {
		return r.Problems[i].Fix
	}
	return w.Fix
}

// worstFirst puts what makes a paper void before what makes it weak.
func worstFirst(all []Problem) {
	slices.SortStableFunc(all, func(a, b Problem) int {
		switch {
		case a.Void == b.Void:
			return 0
		case a.Void:
			return -1
		}
		return 1
	})
}
