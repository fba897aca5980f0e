package appeal

import (
	"cmp"
	"math"
	"slices"
	"strings"
)

// factRoot is where conditions find the facts that the pack declares.
const factRoot = "facts."

// questions lists the unknown facts worth asking for, best first. A fact is
// worth asking where a signal of a cause still open waits for it.
// What the notice itself settles is not asked.
func (e *Engine) questions(all []verdict, c Cause, known []settled) []Question {
	if c.Ground == None {
		return nil
	}
	waiting := map[string]*Question{}
	for _, d := range all {
		if stillOpen(d.cause.ID, c) {
			e.collect(waiting, d)
		}
	}
	for _, s := range known {
		delete(waiting, factRoot+s.fact.ID)
	}
	out := make([]Question, 0, len(waiting))
	for _, q := range waiting {
		out = append(out, *q)
	}
	slices.SortFunc(out, func(a, b Question) int {
		return cmp.Or(cmp.Compare(b.Gain, a.Gain), cmp.Compare(a.Fact, b.Fact))
	})
	return out
}

// stillOpen reports whether an answer about the cause would matter: it is a
// candidate, or is mistaken for one, or there is no candidate at all.
func stillOpen(id string, c Cause) bool {
	if len(c.Candidates) == 0 {
		return true
	}
	return slices.ContainsFunc(c.Candidates, func(x Candidate) bool {
		return x.ID == id || slices.Contains(x.ConfusableWith, id)
	})
}

// collect adds what the open signals of one cause wait for.
func (e *Engine) collect(waiting map[string]*Question, d verdict) {
	for _, s := range d.open {
		for _, path := range s.needs {
			f := e.facts[strings.TrimPrefix(path, factRoot)]
			if f == nil || !strings.HasPrefix(path, factRoot) {
				continue
			}
			q := waiting[path]
			if q == nil {
				q = &Question{Fact: path, Ask: f.Ask, Why: f.Why, Where: f.Where, Type: f.Type, Choices: f.Choices}
				waiting[path] = q
			}
			q.Gain += math.Abs(s.weight)
			if !slices.Contains(q.Decides, d.cause.ID) {
				q.Decides = append(q.Decides, d.cause.ID)
			}
		}
	}
}
