package appeal

import (
	"context"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

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
	counted := len(e.requiredIn(p.d.Evidence, p.open))
	for i := range p.d.Evidence.Requirements {
		r := &p.d.Evidence.Requirements[i]
		planBeside := e.planAsked(r) && r.Status != evidence.Met && counted > 0 // as a paper it proves something only where nothing else does
		if known(paperFixID(&p.wanted[i])) || !p.unmet(r) || planBeside {
			continue
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
	in, bad := p.papers, p.bad(r)
	if r.Status == evidence.Met { // what is open about a paper stays open beside a better one
		in.Items = without(in.Items, bad)
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
	f.Title = rules.JoinTexts(e.paperNames(f.Papers), andText)
	f.do = func(t *trial, _ any) { t.add(good) }
	if met, err := p.meets(ctx, &f, r); met || err != nil || len(r.Items) == 0 {
		return f, met, err
	}
	f.Kind, f.Title = ReplacePaper, wayWords["replace"].Filled(f.Title, strings.Join(bad, ", "))
	f.do = func(t *trial, _ any) { t.replace(bad, good) }
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
	for i := range p.c.Evidence {
		x := &p.c.Evidence[i]
		if x.Altered == nil || !*x.Altered {
			continue
		}
		f := fix{Fix: Fix{ID: "leave-out/" + x.ID, Kind: LeaveOut, Target: "evidence." + x.ID, Title: wayWords["leave-out"].Filled(x.ID)},
			do: func(t *trial, _ any) { t.drop([]string{x.ID}) }}
		if all := p.d.Evidence.Items[i].Problems; len(all) > 0 {
			f.Text = all[0].Fix // the worst stands first
		}
		out = append(out, f)
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
	if p := e.paper(kind); p != nil && p.Effort != nil {
		return *p.Effort
	}
	return evidence.Effort{}
}
