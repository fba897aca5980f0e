package appeal

import (
	"bytes"
	"encoding/json"
	"maps"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// partMoves tells which parts the case has in one of the two diagnoses alone. A check that
// waits for the plan in one and not in the other shows it: a diagnosis has no plan itself.
func partMoves(was, is *Diagnosis) (out Moves[string]) {
	if was.Notice == nil && is.Notice != nil {
		out.Came = append(out.Came, "notice")
	}
	if was.Notice != nil && is.Notice == nil {
		out.Went = append(out.Went, "notice")
	}
	w, i := waits(was.Criteria), waits(is.Criteria)
	for _, part := range []string{"plan", "letter"} {
		for _, check := range slices.Sorted(maps.Keys(w)) {
			before, after := w[check] == part, i[check] == part
			if _, both := i[check]; !both || before == after {
				continue
			}
			if before {
				out.Came = append(out.Came, part)
			} else {
				out.Went = append(out.Went, part)
			}
			break
		}
	}
	return out
}

// waits are the checks of a case, each with the part that it waits for, if any.
func waits(c *Criteria) map[string]string {
	out := map[string]string{}
	for _, name := range criterionNames {
		x := orZero(c).Named(name)
		for i := range x.Checks {
			out[x.Checks[i].ID] = ""
		}
		for _, o := range x.Open {
			out[o.ID] = strings.Join(o.Needs, ",")
		}
	}
	return out
}

// factChanges tells of each fact that the two do not know alike, by name.
func factChanges(was, is *Diagnosis) (out []FactChange) {
	all := map[string]bool{}
	for _, d := range []*Diagnosis{was, is} {
		for name := range d.Facts {
			all[name] = true
		}
	}
	for _, name := range slices.Sorted(maps.Keys(all)) {
		path, w, i := factRoot+name, was.Facts[name].Value, is.Facts[name].Value
		if !sameValue(w, i) {
			out = append(out, FactChange{Path: path, Ask: askFor(path, was, is), Was: w, Is: i})
		}
	}
	return out
}

// sameValue holds values against each other as JSON writes them: a diagnosis that was read
// back from JSON has other types for the same values.
func sameValue(a, b any) bool {
	x, err := json.Marshal(a)
	y, err2 := json.Marshal(b)
	return err == nil && err2 == nil && bytes.Equal(x, y)
}

// askFor is the question for a path, where one of the two asks it.
func askFor(path string, was, is *Diagnosis) (ask rules.Text) {
	for _, d := range []*Diagnosis{is, was} {
		for i := range d.Questions {
			if d.Questions[i].Fact == path {
				return d.Questions[i].Ask
			}
		}
	}
	return ask
}

// questionMoves tells which questions only one of the two asks.
func questionMoves(was, is *Diagnosis) (out Moves[AskedQuestion]) {
	m := moves(was.Questions, is.Questions, func(q *Question) string { return q.Fact + "\x00" + q.Ask.En })
	for _, q := range m.Came {
		out.Came = append(out.Came, AskedQuestion{q.Fact, q.Ask, answeredIn(was, q.Fact)})
	}
	for _, q := range m.Went {
		out.Went = append(out.Went, AskedQuestion{q.Fact, q.Ask, answeredIn(is, q.Fact)})
	}
	return out
}

// answeredIn reports whether a diagnosis that does not ask a question shows that it was
// answered: the fact is known, or the ground still has to be answered and nobody asks how.
func answeredIn(d *Diagnosis, path string) bool {
	if path == stanceQuestion.Fact {
		return d.Cause.Ground != "" && d.Cause.Ground != None && d.Eligibility.Verdict != Ineligible
	}
	name, is := strings.CutPrefix(path, factRoot)
	_, known := d.Facts[name]
	return is && known
}
