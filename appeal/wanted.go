package appeal

import (
	"context"
	"slices"
	"strconv"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// wanted lists what must be proved: what the notice asks for, each demand by itself,
// and what the rules require and no demand touches. Where the notice lists what it
// wants, what a cause requires beside it is told only where papers for it are there.
// The way from the brand to the seller is more than the papers that are asked for: it
// stays beside them.
func (e *Engine) wanted(ctx context.Context, v *view, d *Diagnosis) ([]evidence.Wanted, error) {
	if d.Eligibility.Verdict == Ineligible || d.Cause.Ground == None {
		return nil, nil
	}
	required, err := e.required(ctx, v, d)
	if err != nil {
		return nil, err
	}
	shared, err := e.inCommon(ctx, v, d)
	if err != nil {
		return nil, err
	}
	asked := e.asked(d, required)
	if len(asked) == 0 {
		return append(required, shared...), nil
	}
	held := func(w evidence.Wanted) bool {
		return w.State != "" || slices.ContainsFunc(v.Evidence, func(x evidence.Item) bool { return accepts(w.Accepts, x.Kind) != nil })
	}
	return slices.Concat(asked, untouched(asked, required, held), untouched(asked, shared, nil)), nil
}

// untouched are the requirements that no demand is about, of those to keep.
func untouched(asked, all []evidence.Wanted, keep func(evidence.Wanted) bool) (out []evidence.Wanted) {
	for _, w := range all {
		touched := slices.ContainsFunc(asked, func(a evidence.Wanted) bool { return shareKind(a.Accepts, w.Accepts) })
		switch chain := w.Chain && !settledByDemand(asked, w); {
		case chain, !touched && keep == nil:
			out = append(out, w)
		case !touched && keep(w):
			w.Optional = true
			out = append(out, w)
		}
	}
	return out
}

// settledByDemand reports whether the notice asks for a paper that settles a requirement by
// itself: then no way from the brand is asked beside it.
func settledByDemand(asked []evidence.Wanted, w evidence.Wanted) bool {
	return slices.ContainsFunc(asked, func(a evidence.Wanted) bool {
		return slices.ContainsFunc(a.Accepts, func(x evidence.Accept) bool {
			own := accepts(w.Accepts, x.Kind)
			return own != nil && own.Settles
		})
	})
}

// required lists what the causes of a case require, in the order of the pack.
func (e *Engine) required(ctx context.Context, v *view, d *Diagnosis) (out []evidence.Wanted, err error) {
	for i := range e.pack.Causes {
		c := &e.pack.Causes[i]
		if !answers(&d.Cause, c.ID) {
			continue
		}
		if out, err = e.wantEach(ctx, v, out, c.ID, c.Requires); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// inCommon lists what is required whatever the cause, or for each of several.
func (e *Engine) inCommon(ctx context.Context, v *view, d *Diagnosis) (out []evidence.Wanted, err error) {
	for i := range e.pack.Common {
		c := &e.pack.Common[i]
		cause, ok := c.answering(&d.Cause)
		if !ok {
			continue
		}
		if out, err = e.wantEach(ctx, v, out, cause, c.Requires); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// answering gives the cause that an appeal answers with what several have in common:
// the first one that they are for, and none where they are for all.
func (c *common) answering(of *Cause) (cause string, ok bool) {
	if len(c.Causes) == 0 {
		return of.Leading, true
	}
	i := slices.IndexFunc(c.Causes, func(id string) bool { return answers(of, id) })
	if i < 0 {
		return "", false
	}
	return c.Causes[i], true
}

// wantEach adds those of some requirements that the profile uses and that apply.
func (e *Engine) wantEach(ctx context.Context, v *view, out []evidence.Wanted, cause string, all []requirement) ([]evidence.Wanted, error) {
	for k := range all {
		r := &all[k]
		if !e.uses(r.Profiles, r.Source) {
			continue
		}
		w, ok, err := e.want(ctx, v, cause, r)
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, w)
		}
	}
	return out, nil
}

// answers reports whether an appeal must answer a cause: the one that leads, or each
// of several that the notice sets beside each other.
func answers(c *Cause, id string) bool {
	return c.Leading == id || c.Ground == Several && c.Leading == "" && slices.Contains(c.Alleged, id)
}

// want says whether a requirement applies, and whether it must be met.
func (e *Engine) want(ctx context.Context, v *view, cause string, r *requirement) (w evidence.Wanted, ok bool, err error) {
	w = evidence.Wanted{Requirement: &r.Requirement, Cause: cause}
	if _, ok, err = e.holds(ctx, v, &r.Applies, &r.Standing); err != nil || !ok {
		return w, false, err
	}
	for _, x := range []struct {
		when  *rules.Cond[view]
		state evidence.Status
	}{{&r.Impossible, evidence.Impossible}, {&r.NotNeeded, evidence.NotNeeded}} {
		if x.when.IsZero() {
			continue
		}
		if _, ok, err = e.holds(ctx, v, x.when, &r.Standing); err != nil {
			return w, false, err
		}
		if ok {
			w.State = x.state
		}
	}
	if w.State == "" && v.Notice != nil && v.Notice.waivesAll() {
		w.State = evidence.NotNeeded
	}
	return w, true, nil
}

// asked makes a requirement of each demand of the notice. What the rules say of a
// paper of the kind holds for it too.
func (e *Engine) asked(d *Diagnosis, required []evidence.Wanted) (out []evidence.Wanted) {
	if d.Notice == nil {
		return nil
	}
	for i := range d.Notice.Demands {
		f := &d.Notice.Demands[i]
		if len(f.Value.Asks) == 0 {
			continue
		}
		r := &evidence.Requirement{ID: "asked-" + f.Value.Asks[0], Title: e.paperTitle(f.Value.Asks), Why: askedWhy, Fix: askedFix}
		w := evidence.Wanted{Requirement: r, Cause: d.Cause.Leading, Demand: &f.Value, Quote: f.Quote, Start: f.Start, End: f.End}
		for _, kind := range f.Value.Asks {
			r.Accepts = append(r.Accepts, evidence.Accept{Kind: kind, Strength: "strong"})
		}
		r.Accepts = append(r.Accepts, alike(r.Accepts, required)...)
		if accepts(r.Accepts, "authorization-chain") != nil && accepts(r.Accepts, "authorization-letter") == nil {
			r.Accepts, r.Chain = append(r.Accepts, evidence.Accept{Kind: "authorization-letter", Strength: "strong"}), true
		}
		for k := range required {
			fromRule(&w, &required[k])
		}
		out = together(out, w)
	}
	return out
}

// nearKinds are kinds of paper that one hand calls so and another otherwise: what a
// laboratory says of a batch. A log of changes may be shown by pages before and after, which
// a log cannot stand for in turn.
var nearKinds = map[string]string{"test-report": "quality-report", "quality-report": "test-report", "system-log": "listing-before-after"}

// alike gives the near kinds of those asked for, where a requirement of the case takes both.
func alike(asked []evidence.Accept, required []evidence.Wanted) (out []evidence.Accept) {
	for _, a := range asked {
		near := nearKinds[a.Kind]
		if near == "" || accepts(asked, near) != nil {
			continue
		}
		if slices.ContainsFunc(required, func(w evidence.Wanted) bool {
			return accepts(w.Accepts, a.Kind) != nil && accepts(w.Accepts, near) != nil
		}) {
			out = append(out, evidence.Accept{Kind: near, Strength: "strong"})
		}
	}
	return out
}

// together adds a demand to those before it. One for the same kinds of paper is the
// same demand in other words; one that only begins alike has a number behind its name.
func together(all []evidence.Wanted, w evidence.Wanted) []evidence.Wanted {
	n := 1
	for i := range all {
		switch d := all[i].Demand; {
		case slices.Equal(d.Asks, w.Demand.Asks):
			if d.Per == "" && w.Demand.Per != "" {
				all[i].Demand = w.Demand
			}
			return all
		case d.Asks[0] == w.Demand.Asks[0]:
			n++
		}
	}
	if n > 1 {
		w.ID += "-" + strconv.Itoa(n)
	}
	return append(all, w)
}

// fromRule adds to a demand what a requirement says of the same kinds.
func fromRule(w, rule *evidence.Wanted) {
	for i := range w.Accepts {
		a := accepts(rule.Accepts, w.Accepts[i].Kind)
		if a == nil {
			continue
		}
		w.Accepts[i].When, w.Accepts[i].Otherwise, w.Accepts[i].With, w.Accepts[i].Settles = a.When, a.Otherwise, a.With, a.Settles
		w.Cause, w.Chain = rule.Cause, w.Chain || rule.Chain
		w.Why = rule.Why
		if w.Covers == "" {
			w.Covers = rule.Covers
		}
		if len(rule.Template) > 0 && rule.Template[0].Kind == a.Kind {
			w.Template = rule.Template
		}
		if i == 0 { // the kind that is asked for first
			w.Requirement.Period, w.AtLeast, w.Fix = rule.Requirement.Period, rule.AtLeast, rule.Fix
		}
	}
}

func accepts(all []evidence.Accept, kind string) *evidence.Accept {
	i := slices.IndexFunc(all, func(a evidence.Accept) bool { return a.Kind == kind })
	if i < 0 {
		return nil
	}
	return &all[i]
}

func shareKind(a, b []evidence.Accept) bool {
	return slices.ContainsFunc(a, func(x evidence.Accept) bool { return accepts(b, x.Kind) != nil })
}

var (
	askedWhy = rules.Text{En: "The notice asks for it.", Zh: "通知要求提交。", Ko: "통지가 요구합니다."}
	askedFix = rules.Text{En: "Get the paper that the notice asks for, in its own words.", Zh: "按通知原文的要求准备这份材料。", Ko: "통지에 적힌 말 그대로의 자료를 준비하십시오."}
)

// paperTitle names the kinds of paper of which one is asked for.
func (e *Engine) paperTitle(kinds []string) rules.Text {
	return rules.JoinTexts(e.paperNames(kinds), orText)
}

// paperNames are what kinds of paper are called.
func (e *Engine) paperNames(kinds []string) (out []rules.Text) {
	for _, kind := range kinds {
		name := rules.Text{En: kind, Zh: kind, Ko: kind}
		if p := e.paper(kind); p != nil {
			name = p.Title
		}
		out = append(out, name)
	}
	return out
}

// paper is what the pack says of a kind of paper, nil where it says nothing.
func (e *Engine) paper(kind string) *evidence.PaperName {
	i := slices.IndexFunc(e.pack.Papers, func(p evidence.PaperName) bool { return p.ID == kind })
	if i < 0 {
		return nil
	}
	return &e.pack.Papers[i]
}
