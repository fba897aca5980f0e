package appeal

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// fix is a [Fix] that can be tried: do puts it into a case, for a question with one of its
// choices.
type fix struct {
	Fix
	choices []any // of a question, else none
	do      func(t *trial, choice any)
}

// worlds is in how many ways a fix can come out.
func (f *fix) worlds() int { return max(1, len(f.choices)) }

// trial is a case in which fixes are tried.
type trial struct {
	*Case
	from *pass
}

// applied is the case with some fixes done. world chooses among the answers of the
// questions among them.
func (p *pass) applied(todo []*fix, world int) *Case {
	t := &trial{copied(p.c), p}
	for _, f := range byOrder(todo) {
		var choice any
		if n := f.worlds(); len(f.choices) > 0 {
			choice, world = f.choices[world%n], world/n
		}
		f.do(t, choice)
	}
	return t.Case
}

// order is in which fixes are put into a case: answers and papers first, since actions
// point at papers.
var order = []FixKind{AnswerQuestion, LeaveOut, ReplacePaper, AddPaper, StatePlan, CompleteAction, SignLetter}

func byOrder(all []*fix) []*fix {
	out := slices.Clone(all)
	slices.SortStableFunc(out, func(a, b *fix) int { return slices.Index(order, a.Kind) - slices.Index(order, b.Kind) })
	return out
}

// copied is a case that can be changed without changing the first.
func copied(c *Case) *Case {
	out := *c
	out.Evidence, out.Facts = slices.Clone(c.Evidence), maps.Clone(c.Facts)
	out.Plan = &Plan{}
	if c.Plan != nil {
		*out.Plan = *c.Plan
		out.Plan.Actions = slices.Clone(c.Plan.Actions)
	}
	if out.Plan.RootCause != nil {
		r := *out.Plan.RootCause
		out.Plan.RootCause = &r
	}
	if c.Plan == nil {
		out.Plan = nil
	}
	if c.Letter != nil {
		l := *c.Letter
		out.Letter = &l
	}
	return &out
}

// fixes lists all that could be done for the file.
func (e *Engine) fixes(ctx context.Context, p *pass) ([]fix, error) {
	answers := e.answerFixes(p)
	papers, err := e.paperFixes(ctx, p, nil)
	if i := slices.IndexFunc(answers, func(f fix) bool { return f.Target == "stance" }); i >= 0 && err == nil {
		papers, err = e.papersOnceAnswered(ctx, p, &answers[i], papers)
	}
	return slices.Concat(answers, papers, e.planFixes(p)), err
}

// papersOnceAnswered adds the papers that are wanted only once the ground is accepted, or
// disputed.
func (e *Engine) papersOnceAnswered(ctx context.Context, p *pass, stance *fix, papers []fix) ([]fix, error) {
	for w := range stance.worlds() {
		q, err := p.again(ctx, p.applied([]*fix{stance}, w))
		if err != nil {
			return nil, err
		}
		if papers, err = e.paperFixes(ctx, q, papers); err != nil {
			return nil, err
		}
	}
	return papers, nil
}

// add puts papers into the case under ids that are free.
func (t *trial) add(papers []evidence.Item) {
	for _, x := range papers {
		x.ID = t.freeID()
		t.Evidence = append(t.Evidence, x)
	}
}

// replace puts papers in the place of others; what pointed at one of these points at them.
func (t *trial) replace(bad []string, good []evidence.Item) {
	t.drop(bad)
	first := len(t.Evidence)
	t.add(good)
	var fresh []string
	for _, x := range t.Evidence[first:] {
		fresh = append(fresh, x.ID)
	}
	if t.Plan == nil {
		return
	}
	for i := range t.Plan.Actions {
		a := &t.Plan.Actions[i]
		isBad := func(id string) bool { return slices.Contains(bad, id) }
		if slices.ContainsFunc(a.Evidence, isBad) {
			a.Evidence = append(slices.DeleteFunc(slices.Clone(a.Evidence), isBad), fresh...)
		}
	}
}

// freeID is an id that no paper has, nor had one that is left out now: another fix may
// leave that one out too.
func (t *trial) freeID() string {
	for n := len(t.Evidence) + 1; ; n++ {
		id := fmt.Sprintf("E%d", n)
		has := func(x evidence.Item) bool { return x.ID == id }
		if !slices.ContainsFunc(t.Evidence, has) && !slices.ContainsFunc(t.from.c.Evidence, has) {
			return id
		}
	}
}

func (t *trial) drop(ids []string) { t.Evidence = without(t.Evidence, ids) }

func without(all []evidence.Item, ids []string) []evidence.Item {
	return slices.DeleteFunc(slices.Clone(all), func(x evidence.Item) bool { return slices.Contains(ids, x.ID) })
}

// todayOf is the day in Korea at which a case is judged.
func todayOf(c *Case) rules.Date { return rules.DateOf(c.AsOf.In(rules.Korea)) }
