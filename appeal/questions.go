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
	waiting, open := map[string]*Question{}, openCauses(all)
	for _, d := range all {
		if open == nil || open[d.cause.ID] {
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

// openCauses are those about which an answer would matter: the causes that the
// notice's own words speak for, and what these are mistaken for; nil means all, where
// the words speak for none. What the seller answers opens no further cause, so that
// each answer makes the list shorter.
func openCauses(all []verdict) map[string]bool {
	var open map[string]bool
	for _, d := range all {
		if !d.named {
			continue
		}
		if open == nil {
			open = map[string]bool{}
		}
		open[d.cause.ID] = true
		for _, id := range d.cause.Confusable {
			open[id] = true
		}
	}
	return open
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
