package appeal

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// planFixes are what the seller could state or sign to pass the checks that declare it:
// the root cause, a first action, what an action leaves open, the letter's signature.
func (e *Engine) planFixes(p *pass) []fix {
	g := gathered{p: p}
	for _, name := range criterionNames {
		c := p.d.Criteria.Named(name)
		for i := range c.Checks {
			if x := &c.Checks[i]; x.rule.Points > x.Points {
				g.check(x.rule, x.Missed)
			}
		}
		for i := range c.Open {
			g.check(c.Open[i].rule, nil)
		}
	}
	return g.fixes()
}

// gathered puts together what checks want completed, by the part of the case.
type gathered struct {
	p     *pass
	parts []planPart
}

// planPart is one part of a case with what is to be completed in it.
type planPart struct {
	target string
	kind   FixKind
	action int // the place of an action
	fields []string
	checks []*check
}

func (g *gathered) check(c *check, missed []string) {
	for _, path := range c.Fills {
		switch root, field := cutPath(path); {
		case root == "letter" && g.p.c.Letter == nil:
		case root == "letter":
			g.want("letter", SignLetter, -1, field, c)
		case root == "plan.root_cause":
			g.want(root, StatePlan, -1, field, c)
		case g.p.c.Plan == nil || len(g.p.c.Plan.Actions) == 0:
			g.want("plan.actions", StatePlan, -1, "", c)
		case field != "":
			g.actions(field, c, missed)
		}
	}
}

// cutPath parts what is filled into the part of the case and its field.
func cutPath(path string) (root, field string) {
	for _, r := range []string{"plan.root_cause", "plan.actions", "letter"} {
		if rest, ok := strings.CutPrefix(path, r); ok {
			return r, strings.TrimPrefix(rest, ".")
		}
	}
	return path, ""
}

// actions are those that a check misses; where it misses the actions as a whole, the
// first is completed.
func (g *gathered) actions(field string, c *check, missed []string) {
	if c.EachAction.IsZero() {
		missed = []string{"1"}
	}
	for _, m := range missed {
		if n, err := strconv.Atoi(m); err == nil {
			g.want(fmt.Sprintf("plan.actions[%d]", n-1), CompleteAction, n-1, field, c)
		}
	}
}

func (g *gathered) want(target string, kind FixKind, action int, field string, c *check) {
	i := slices.IndexFunc(g.parts, func(x planPart) bool { return x.target == target })
	if i < 0 {
		i, g.parts = len(g.parts), append(g.parts, planPart{target: target, kind: kind, action: action})
	}
	x := &g.parts[i]
	x.fields = append(x.fields, field)
	if !slices.Contains(x.checks, c) {
		x.checks = append(x.checks, c)
	}
}

func (g *gathered) fixes() (out []fix) {
	for i := range g.parts {
		x := &g.parts[i]
		f := fix{Fix: Fix{ID: "complete/" + x.target, Kind: x.kind, Target: x.target, Title: x.title()}}
		var todo []rules.Text
		for _, c := range x.checks {
			f.Checks, f.Effort, todo = append(f.Checks, c.ID), withEffort(f.Effort, c.Effort), append(todo, c.Fix)
		}
		f.Text = rules.JoinTexts(todo, blankText)
		f.do = func(t *trial, _ any) { t.complete(x) }
		out = append(out, f)
	}
	return out
}

func (x *planPart) title() rules.Text {
	if x.action >= 0 {
		return wayWords["plan.actions[]"].Filled(x.action + 1)
	}
	return wayWords[x.target]
}

// complete states in a trial what a part of the case leaves open. What it writes stands
// for what a seller would state; it is judged and never shown.
func (t *trial) complete(x *planPart) {
	if x.target != "letter" && t.Plan == nil {
		t.Plan = &Plan{}
	}
	switch {
	case x.target == "letter":
		t.sign(x.fields)
	case x.target == "plan.root_cause":
		t.stateCause(x.fields)
	case x.action < 0:
		t.Plan.Actions = append(t.Plan.Actions, Measure{})
		t.completeAction(len(t.Plan.Actions)-1, []string{"state", "on", "owner", "measure", "reference", "evidence"})
	default:
		t.completeAction(x.action, x.fields)
	}
}

func (t *trial) sign(fields []string) {
	today, by := todayOf(t.Case), t.registrant()
	if slices.Contains(fields, "signature") {
		t.Letter.Signature = &Signature{Type: "handwritten", Signer: by, SignedOn: today}
	}
	if slices.Contains(fields, "reviewed") {
		t.Letter.Reviewed = &Review{By: by, On: today}
	}
}

func (t *trial) registrant() string {
	if t.Account != nil && t.Account.Registrant != "" {
		return t.Account.Registrant
	}
	return "registrant"
}

func (t *trial) stateCause(fields []string) {
	if t.Plan.RootCause == nil {
		t.Plan.RootCause = &RootCause{}
	}
	r := t.Plan.RootCause
	if slices.Contains(fields, "statement") {
		r.Statement = t.subject()
	}
	if slices.Contains(fields, "process") {
		r.Process = t.subject()
	}
	if slices.Contains(fields, "quotes") {
		r.Quotes = Words{t.from.ownQuote()}
	}
}

// subject is what the cause and its actions speak of: what the plan says already, else
// what the cause is.
func (t *trial) subject() string {
	var said []string
	if r := t.Plan.RootCause; r != nil {
		said = append(said, unlessGap(r.Statement, t.from.text), unlessGap(r.Process, t.from.text))
	}
	for _, a := range t.Plan.Actions {
		said = append(said, unlessGap(a.What, t.from.text))
	}
	if all := strings.TrimSpace(strings.Join(said, " ")); all != "" {
		return all
	}
	if c := t.from.d.Cause.Candidate(t.from.d.Cause.Leading); c != nil {
		return c.Summary.En
	}
	return "the process that failed in our own company"
}

// ownQuote is a piece of the notice's own words: those that tell the cause, else its
// first line.
func (p *pass) ownQuote() string {
	if c := p.d.Cause.Candidate(p.d.Cause.Leading); c != nil {
		for _, s := range c.Signals {
			if len(folded(s.Quote)) >= shortestQuote {
				return s.Quote
			}
		}
	}
	for line := range strings.Lines(p.text) {
		if len(folded(line)) >= shortestQuote {
			return strings.TrimSpace(line)
		}
	}
	return p.text
}

func (t *trial) completeAction(i int, fields []string) {
	a := &t.Plan.Actions[i]
	if unlessGap(a.What, t.from.text) == "" {
		a.What = t.subject()
	}
	for _, f := range fields {
		switch f {
		case "state":
			a.State, a.On = "done", todayOf(t.Case)
		case "on":
			a.On = todayOf(t.Case)
		case "owner":
			a.Owner = t.registrant()
		case "measure":
			a.Measure = "counted every day, none allowed"
		case "reference":
			a.Reference = "the written rule of that day"
		case "evidence":
			a.Evidence = []string{t.exhibit()}
		}
	}
}

// exhibit is a paper that can show an action: one that proves something, else the record
// of the action itself, which is then a paper of the case.
func (t *trial) exhibit() string {
	for i := range t.Evidence {
		if x := &t.Evidence[i]; !t.from.void(x.ID) {
			return x.ID
		}
	}
	t.add(t.from.record())
	return t.Evidence[len(t.Evidence)-1].ID
}

// record is the paper in which a seller writes down what was done: the plan that notices
// want, by its template.
func (p *pass) record() []evidence.Item {
	r := &evidence.Requirement{}
	for _, x := range p.e.pack.Papers {
		if x.Plan {
			r.Accepts = append(r.Accepts, evidence.Accept{Kind: x.ID, Strength: "strong"})
		}
	}
	if ways := evidence.Ways(p.e.against(p.c, p.v, p.d), evidence.Wanted{Requirement: r}); len(ways) > 0 {
		return ways[0]
	}
	return []evidence.Item{{Kind: "other", IssuedOn: todayOf(p.c)}}
}

// void reports whether a paper of the case proves nothing.
func (p *pass) void(id string) bool {
	if p.d.Evidence == nil {
		return false
	}
	for _, x := range p.d.Evidence.Items {
		if x.ID == id {
			return slices.ContainsFunc(x.Problems, func(b evidence.Problem) bool { return b.Void })
		}
	}
	return false
}
