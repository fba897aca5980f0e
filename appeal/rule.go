package appeal

import (
	"context"
	"slices"
	"strconv"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// A Rule is one condition of a pack with what stands around it.
type Rule struct {
	ID       string         `json:"id"`   // fake-waybill/no-first-scan; a second condition of an entry adds its key: …/applies
	Kind     string         `json:"kind"` // signal, requirement, accept, check, blocker, finding, deadline, modifier, conflict, action, fault, fact or beside
	In       string         `json:"in"`   // the id of the document
	When     string         `json:"when"`
	Pos      rules.Pos      `json:"pos"` // of the condition
	Weight   float64        `json:"weight,omitempty"`
	Why      rules.Text     `json:"why,omitzero"`
	Source   *rules.Source  `json:"source,omitempty"`
	Standing rules.Standing `json:"standing,omitzero"`

	cond condition
}

// condition is a Cond over whatever view, asked about a whole case.
type condition interface {
	String() string
	Pos() rules.Pos
	Reads() []string
	Args() []string
	Lint() rules.Problems
	explain(context.Context, subject) []Explanation
}

// Rules lists every condition of the pack, in the order of its documents.
func (e *Engine) Rules() []Rule { return append([]Rule(nil), e.rules...) }

// ruleList gathers the conditions of a pack.
type ruleList struct {
	sources map[string]*rules.Source
	all     []Rule
}

func (l *ruleList) add(c condition, r Rule, source string) {
	if c.String() == "" {
		return
	}
	r.When, r.Pos, r.Source, r.cond = c.String(), c.Pos(), l.sources[source], c
	l.all = append(l.all, r)
}

// listRules gathers all conditions of the pack.
func (p *pack) listRules(sources map[string]*rules.Source) []Rule {
	l := &ruleList{sources: sources}
	for i := range p.Heads {
		l.head(&p.Heads[i])
	}
	for i := range p.Facts {
		l.fact(&p.Facts[i])
	}
	for i := range p.Causes {
		l.cause(&p.Causes[i])
	}
	for i := range p.Common {
		for k := range p.Common[i].Requires {
			l.requirement(p.Common[i].ID, &p.Common[i].Requires[k])
		}
	}
	for i := range p.Checks {
		l.check(&p.Checks[i])
	}
	for i := range p.Blockers {
		b := &p.Blockers[i]
		l.add(fileCond{&b.When}, Rule{ID: b.ID, Kind: "blocker", In: b.ID, Why: b.Why, Standing: b.Standing}, b.Source)
	}
	for i := range p.Findings {
		f := &p.Findings[i]
		l.add(caseCond{&f.When}, Rule{ID: f.ID, Kind: "finding", In: f.ID, Why: f.Why, Standing: f.Standing}, f.Source)
	}
	for i := range p.Deadlines {
		d := &p.Deadlines[i]
		l.add(caseCond{&d.When}, Rule{ID: d.ID, Kind: "deadline", In: d.ID, Standing: d.Standing}, d.Source)
	}
	for i := range p.Modifiers {
		m := &p.Modifiers[i]
		l.add(caseCond{&m.When}, Rule{ID: m.ID, Kind: "modifier", In: m.ID, Why: m.Why, Standing: m.Standing}, m.Source)
	}
	for i := range p.Conflicts {
		c := &p.Conflicts[i]
		l.add(caseCond{&c.When}, Rule{ID: c.ID, Kind: "conflict", In: c.ID, Why: c.Topic, Standing: c.Standing}, "")
	}
	for i := range p.Actions {
		a := &p.Actions[i]
		l.add(caseCond{&a.When}, Rule{ID: a.ID, Kind: "action", In: a.ID, Why: a.Why, Standing: a.Standing}, a.Source)
	}
	for i := range p.Faults {
		f := &p.Faults[i]
		l.add(itemCond{&f.When, f.Kinds}, Rule{ID: f.ID, Kind: "fault", In: f.ID, Why: f.Why, Standing: f.Standing}, f.Source)
	}
	return l.all
}

func (l *ruleList) head(h *head) {
	for i := range h.Decide.Beside {
		l.add(caseCond{&h.Decide.Beside[i].When}, Rule{ID: h.ID + "/beside/" + strconv.Itoa(i), Kind: "beside", In: h.ID, Weight: h.Decide.Beside[i].Margin}, "")
	}
}

func (l *ruleList) fact(f *fact) {
	for i := range f.SettledBy {
		l.add(caseCond{&f.SettledBy[i].When}, Rule{ID: f.ID + "/settled_by/" + strconv.Itoa(i), Kind: "fact", In: f.ID}, "")
	}
}

func (l *ruleList) cause(c *cause) {
	for i := range c.Signals {
		s := &c.Signals[i]
		l.add(caseCond{&s.When}, Rule{ID: c.ID + "/" + s.ID, Kind: "signal", In: c.ID, Weight: s.Weight, Why: s.Why, Standing: s.Standing}, s.Source)
	}
	for i := range c.Requires {
		l.requirement(c.ID, &c.Requires[i])
	}
}

func (l *ruleList) requirement(cause string, r *requirement) {
	at := Rule{Kind: "requirement", In: cause, Why: r.Why, Standing: r.Standing}
	for _, x := range []struct {
		key string
		c   *rules.Cond[view]
	}{{"applies", &r.Applies}, {"not_needed", &r.NotNeeded}, {"impossible", &r.Impossible}} {
		at.ID = cause + "/" + r.ID + "/" + x.key
		l.add(caseCond{x.c}, at, r.Source)
	}
	at.Kind = "accept"
	for i := range r.Accepts {
		at.ID = cause + "/" + r.ID + "/accepts/" + strconv.Itoa(i)
		l.add(itemCond{&r.Accepts[i].When, []string{r.Accepts[i].Kind}}, at, r.Source)
		for k := range r.Accepts[i].With {
			b := &r.Accepts[i].With[k]
			beside := at
			beside.ID += "/with/" + strconv.Itoa(k)
			l.add(itemCond{&b.When, []string{b.Kind}}, beside, r.Source)
		}
	}
}

// check lists the conditions of a check: the one that it asks bears its name.
func (l *ruleList) check(c *check) {
	r := Rule{ID: c.ID, Kind: "check", In: c.ID, Weight: float64(c.Points), Why: c.Why, Standing: c.Standing}
	l.add(fileCond{&c.When}, r, c.Source)
	l.add(eachCond[requirementView]{&c.EachRequirement, (*fileView).requirementViews, (*requirementView).name}, r, c.Source)
	l.add(eachCond[actionView]{&c.EachAction, func(f *fileView) []actionView { return f.actions }, actionNamed}, r, c.Source)
	l.add(eachCond[itemView]{&c.EachItem, func(f *fileView) []itemView { return f.items }, (*itemView).name}, r, c.Source)
	r.ID, r.Weight = c.ID+"/applies", 0
	l.add(fileCond{&c.Applies}, r, c.Source)
}

// subject is what conditions are asked about.
type subject struct {
	view *view
	file *fileView
}

// caseCond is a condition about the case.
type caseCond struct{ *rules.Cond[view] }

func (c caseCond) explain(ctx context.Context, s subject) []Explanation {
	res, part := c.Explain(ctx, s.view)
	return []Explanation{{Result: res, Part: part}}
}

// itemCond is a condition about each paper of some kinds, or about every paper
// where none is named.
type itemCond struct {
	*rules.Cond[evidence.View]
	kinds []string
}

func (c itemCond) explain(ctx context.Context, s subject) []Explanation {
	v := s.view
	var out []Explanation
	for i := range v.Evidence {
		item := &v.Evidence[i]
		if len(c.kinds) > 0 && !slices.Contains(c.kinds, item.Kind) {
			continue
		}
		res, part := c.Explain(ctx, &v.itemViews()[i])
		out = append(out, Explanation{Item: item.ID, Result: res, Part: part})
	}
	return out
}

// fileCond is a condition about the file.
type fileCond struct{ *rules.Cond[fileView] }

func (c fileCond) explain(ctx context.Context, s subject) []Explanation {
	res, part := c.Explain(ctx, s.file)
	return []Explanation{{Result: res, Part: part}}
}

// eachCond is a condition about each of some things in the file.
type eachCond[V any] struct {
	*rules.Cond[V]
	of   func(*fileView) []V
	name func(v *V, i int) string
}

// actionNamed is what an action of the plan is called where nothing says that it is one.
func actionNamed(v *actionView, i int) string { return "action " + v.name(i) }

func (c eachCond[V]) explain(ctx context.Context, s subject) (out []Explanation) {
	all := c.of(s.file)
	for i := range all {
		res, part := c.Explain(ctx, &all[i])
		out = append(out, Explanation{Item: c.name(&all[i], i), Result: res, Part: part})
	}
	return out
}
