package appeal

import "github.com/reinstate-go/reinstate/rules"

// criterionChanges tells of each criterion of which points or checks are others.
func criterionChanges(was, is *Criteria) (out []CriterionChange) {
	for _, name := range criterionNames {
		w, i := was.Named(name), is.Named(name)
		c := CriterionChange{name, Turn[Points]{Points{w.Score, w.Of}, Points{i.Score, i.Of}}, checkChanges(w, i)}
		if len(c.Checks) > 0 || c.Points.Was != c.Points.Is {
			out = append(out, c)
		}
	}
	return out
}

// markedCheck is a check with what came of it, judged or not.
type markedCheck struct {
	id       string
	why, fix rules.Text
	mark     Outcome
}

// marked are the checks of a criterion in the order in which they are told.
func (c *Criterion) marked() (out []markedCheck) {
	for _, x := range c.Checks {
		m := Outcome{"missed", x.Points, x.Of}
		if x.Passed {
			m.Result = "passed"
		}
		out = append(out, markedCheck{x.ID, x.Why, x.Fix, m})
	}
	for _, x := range c.Open {
		out = append(out, markedCheck{x.ID, x.Why, x.Fix, Outcome{Result: "open"}})
	}
	return out
}

func checkChanges(was, is *Criterion) (out []CheckChange) {
	sideBySide(was.marked(), is.marked(), func(x *markedCheck) string { return x.id }, func(w, i *markedCheck) {
		told := []*markedCheck{i, w}
		if i == nil {
			told = []*markedCheck{w}
		}
		k := CheckChange{ID: told[0].id, Why: told[0].why, Fix: told[0].fix, Mark: Turn[Outcome]{orZero(w).mark, orZero(i).mark}}
		if k.Fix.IsZero() { // what is passed says no more what it took
			k.Fix = orZero(told[len(told)-1]).fix
		}
		if k.Mark.Was != k.Mark.Is {
			out = append(out, k)
		}
	})
	return out
}
