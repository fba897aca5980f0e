package appeal

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

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

// fixes lists all that could be done for the file. Papers may be wanted only once the ground
// is accepted, or disputed.
func (e *Engine) fixes(ctx context.Context, p *pass) (out []fix, err error) {
	answers := e.answerFixes(p)
	papers, err := e.paperFixes(ctx, p, nil)
	for i := range answers {
		for w := 0; answers[i].Target == "stance" && err == nil && w < answers[i].worlds(); w++ {
			var q *pass
			if q, err = p.again(ctx, p.applied([]*fix{&answers[i]}, w)); err == nil {
				papers, err = e.paperFixes(ctx, q, papers)
			}
		}
	}
	return slices.Concat(answers, papers, e.planFixes(p)), err
}

// answerFixes are the questions whose answers may matter for the grade: the stance, what
// is not known of papers, and facts where no cause stands clear. Only what has a few
// answers can be tried.
func (e *Engine) answerFixes(p *pass) (out []fix) {
	for i := range p.d.Questions {
		q := &p.d.Questions[i]
		f := fix{Fix: Fix{ID: "answer/" + q.Fact, Kind: AnswerQuestion, Target: q.Fact, Title: q.Ask, Text: q.Where, Effort: answering}}
		switch name, isFact := strings.CutPrefix(q.Fact, factRoot); {
		case q.Fact == "stance":
			f.choices = []any{"accept", "partly", "dispute"}
			f.do = func(t *trial, choice any) { t.answerStance(choice.(string)) }
		case q.Fact == "account.entity":
			f.choices = []any{evidence.AccountHolder} // a name that no paper bears yet: any other serves at least as well
			f.do = func(t *trial, choice any) { t.nameAccount(choice.(string)) }
		case isFact && p.d.Cause.Leading == "" && q.Type == "bool":
			f.choices = []any{true, false}
			f.do = func(t *trial, choice any) { t.answerFact(name, choice) }
		case strings.HasPrefix(q.Fact, "evidence.") && q.Type == "bool":
			f.choices = []any{true, false}
			f.do = func(t *trial, choice any) { t.answerPaper(q.Fact, choice.(bool)) }
		default:
			continue
		}
		out = append(out, f)
	}
	return out
}

// answering is what it takes to answer a question: the seller looks it up.
var answering = evidence.Effort{Work: 1}

// answerStance decides on the ground; who accepts it in part says so of each item.
func (t *trial) answerStance(answer string) {
	t.Stance = &Stance{Answer: answer}
	if answer != "partly" {
		return
	}
	for _, x := range listedItems(t.Case, t.from.d) {
		t.Stance.PerItem = append(t.Stance.PerItem, ItemStance{x.Item.Name, "accept"})
	}
}

func (t *trial) nameAccount(entity string) {
	a := Account{}
	if t.Account != nil {
		a = *t.Account
	}
	a.Entity = entity
	t.Account = &a
}

func (t *trial) answerFact(name string, v any) {
	if t.Facts == nil {
		t.Facts = Facts{}
	}
	t.Facts[name] = v
}

// answerPaper states an attribute of a paper, by its path: evidence.E3.stamped.
func (t *trial) answerPaper(path string, yes bool) {
	id, name := splitPaper(path)
	for i := range t.Evidence {
		if t.Evidence[i].ID != id {
			continue
		}
		if f := attributeOf(&t.Evidence[i], name); f.IsValid() && f.Type() == reflect.TypeFor[*bool]() {
			f.Set(reflect.ValueOf(&yes))
		}
	}
}

// splitPaper gives the id and the attribute of a path; an id may hold dots itself.
func splitPaper(path string) (id, name string) {
	path = strings.TrimPrefix(path, "evidence.")
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return path, ""
	}
	return path[:i], path[i+1:]
}

// attributeOf is the field of a paper with a json name.
func attributeOf(x *evidence.Item, name string) reflect.Value {
	v := reflect.ValueOf(x).Elem()
	for i := range v.NumField() {
		if tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ","); tag == name {
			return v.Field(i)
		}
	}
	return reflect.Value{}
}

// paperFixes are some fixes with the papers that could be added, put in the place of others,
// or left out, each requirement's once.
func (e *Engine) paperFixes(ctx context.Context, p *pass, out []fix) ([]fix, error) {
	if p.d.Evidence == nil {
		return out, nil
	}
	known := func(id string) bool { return slices.ContainsFunc(out, func(x fix) bool { return x.ID == id }) }
	for _, f := range e.leaveOutFixes(p) {
		if !known(f.ID) {
			out = append(out, f)
		}
	}
	for i := range p.d.Evidence.Requirements {
		r := &p.d.Evidence.Requirements[i]
		if known(paperFixID(&p.wanted[i])) || !p.unmet(r) || planAsked(r) && r.Status != evidence.Met && len(requiredIn(p.d.Evidence, p.open)) > 0 {
			continue // a plan as a paper proves something only where nothing else does
		}
		f, is, err := e.paperFix(ctx, p, r, &p.wanted[i])
		if err != nil {
			return nil, err
		}
		if is {
			out = append(out, f)
		}
	}
	return out, nil
}

func paperFixID(w *evidence.Wanted) string { return "paper/" + w.Cause + "/" + w.ID }

// unmet reports whether a requirement wants for a paper: none proves it, or one does of
// which something is not known.
func (p *pass) unmet(r *evidence.Result) bool {
	switch r.Status {
	case evidence.Weak, evidence.Missing:
		return true
	case evidence.Met:
		return slices.ContainsFunc(p.open, func(o evidence.Open) bool { return o.Requirement == r.Cause+"/"+r.ID })
	}
	return false
}

// paperFix is the paper that meets a requirement: beside those that are there, or where
// these spoil it, in the place of them. There is none where no paper is known to meet it.
func (e *Engine) paperFix(ctx context.Context, p *pass, r *evidence.Result, w *evidence.Wanted) (fix, bool, error) {
	in := p.papers
	if r.Status == evidence.Met { // what is open about a paper stays open beside a better one
		in.Items = without(in.Items, p.bad(r))
	}
	good, err := evidence.Fill(ctx, in, *w)
	if err != nil || len(good) == 0 {
		return fix{}, false, err
	}
	f := fix{Fix: Fix{ID: paperFixID(w), Kind: AddPaper, Target: w.Cause + "/" + w.ID, Text: r.Remedy}}
	if f.Text.IsZero() {
		f.Text = w.Fix
	}
	for i := range good {
		f.Papers = append(f.Papers, good[i].Kind)
		f.Effort = withEffort(f.Effort, e.paperEffort(good[i].Kind))
	}
	f.Papers = distinctInOrder(f.Papers)
	f.Title = e.paperTitles(f.Papers)
	f.do = func(t *trial, _ any) { t.add(good) }
	if met, err := p.meets(ctx, &f, r); met || err != nil || len(r.Items) == 0 {
		return f, met, err
	}
	f.Kind, f.Title = ReplacePaper, replacing(f.Title, p.bad(r))
	f.do = func(t *trial, _ any) { t.drop(p.bad(r)); t.add(good) }
	met, err := p.meets(ctx, &f, r)
	return f, met, err
}

func distinctInOrder(all []string) (out []string) {
	for _, x := range all {
		if !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

// paperTitles names papers that are needed together.
func (e *Engine) paperTitles(kinds []string) (t rules.Text) {
	for i, kind := range kinds {
		one := e.paperTitle([]string{kind})
		if i > 0 {
			t = rules.Text{En: t.En + " and ", Zh: t.Zh + "、", Ko: t.Ko + ", "}
		}
		t = rules.Text{En: t.En + one.En, Zh: t.Zh + one.Zh, Ko: t.Ko + one.Ko}
	}
	return t
}

// meets reports whether a fix by itself meets a requirement.
func (p *pass) meets(ctx context.Context, f *fix, r *evidence.Result) (bool, error) {
	again, err := p.again(ctx, p.applied([]*fix{f}, 0))
	if err != nil || again.d.Evidence == nil {
		return false, err
	}
	for _, x := range again.d.Evidence.Requirements {
		if x.ID == r.ID && x.Cause == r.Cause {
			return x.Status == evidence.Met && (r.Status != evidence.Met || !again.unmet(&x)), nil
		}
	}
	return false, nil
}

// bad are the papers of a requirement with which something is wrong, or of which something
// is not known, and that no other requirement is met by.
func (p *pass) bad(r *evidence.Result) (out []string) {
	for _, id := range r.Items {
		open := slices.ContainsFunc(p.open, func(o evidence.Open) bool { return o.Item == id })
		used := slices.ContainsFunc(p.d.Evidence.Requirements, func(x evidence.Result) bool {
			return x.Status == evidence.Met && slices.Contains(x.Items, id)
		})
		if open || !used {
			out = append(out, id)
		}
	}
	return out
}

// leaveOutFixes leave out papers that were altered: nothing else is to be done with one.
func (e *Engine) leaveOutFixes(p *pass) (out []fix) {
	for _, x := range p.d.Evidence.Items {
		i := slices.IndexFunc(x.Problems, func(b evidence.Problem) bool { return b.ID == "altered" })
		if i < 0 {
			continue
		}
		out = append(out, fix{
			Fix: Fix{ID: "leave-out/" + x.ID, Kind: LeaveOut, Target: "evidence." + x.ID, Title: filled(leaveOut, x.ID), Text: x.Problems[i].Fix},
			do:  func(t *trial, _ any) { t.drop([]string{x.ID}) },
		})
	}
	return out
}

// withEffort adds up what two things take: the work of both, and the longer wait, since
// nobody waits for one thing after the other.
func withEffort(a, b evidence.Effort) evidence.Effort {
	return evidence.Effort{Work: a.Work + b.Work, Wait: max(a.Wait, b.Wait)}
}

// paperEffort is what it takes to get a paper of a kind.
func (e *Engine) paperEffort(kind string) evidence.Effort {
	for i := range e.pack.Papers {
		if x := &e.pack.Papers[i]; x.ID == kind && x.Effort != nil {
			return *x.Effort
		}
	}
	return evidence.Effort{}
}

// add puts papers into the case under ids that are free.
func (t *trial) add(papers []evidence.Item) {
	for _, x := range papers {
		x.ID = t.freeID()
		t.Evidence = append(t.Evidence, x)
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
