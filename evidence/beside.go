package evidence

import "github.com/reinstate-go/reinstate/rules"

// Beside is a paper that must stand beside another one for it to prove something.
type Beside struct {
	Kind      string           `json:"kind"`               // the kind of paper
	When      rules.Cond[View] `json:"when,omitempty"`     // what it must be; default: anything
	Otherwise rules.Text       `json:"otherwise,omitzero"` // what is wrong where it is there and not so
}

// alone tells the papers that must stand beside one and do not.
func (m *matching) alone(w Wanted, a *Accept, i int) (out []Problem, err error) {
	for k := range a.With {
		lacks, err := m.beside(w, &a.With[k], i)
		if err != nil {
			return nil, err
		}
		out = append(out, lacks...)
	}
	return out, nil
}

// beside tells that no paper of a kind stands beside another, or none that is as it must
// be. One of which that is not known is asked about, and counts.
func (m *matching) beside(w Wanted, b *Beside, i int) (out []Problem, err error) {
	var open []string
	asked := -1
	for k := range m.in.Items {
		item := &m.in.Items[k]
		if item.Kind != b.Kind || m.checked[k].void() || !m.own(k) {
			continue
		}
		if b.When.IsZero() {
			return nil, nil
		}
		switch r := b.When.Eval(m.ctx, &m.views[k]); r.Truth {
		case rules.Match:
			return nil, nil
		case rules.NoMatch:
			out = append(out, Problem{ID: "not-as-required", Text: b.Otherwise, Items: []string{item.ID}})
		case rules.Unknown:
			if asked < 0 {
				asked, open = k, r.Needs
			}
		case rules.Failed:
			return nil, *r.Problem
		}
	}
	if asked >= 0 {
		m.askAll(w, asked, open)
		return nil, nil
	}
	if len(out) == 0 {
		out = []Problem{needsBeside(m.in.Items[i].ID, m.in.called(b.Kind))}
	}
	return out, nil
}
