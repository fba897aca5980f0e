package appeal

import (
	"context"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// prove holds the papers of a case against what its causes require and its notice asks
// for. Where there is nothing to appeal, or no cause to answer, nothing is required; the
// papers are looked at all the same.
func (e *Engine) prove(ctx context.Context, p *pass) (err error) {
	if p.wanted, err = e.wanted(ctx, p.v, p.d); err != nil {
		return err
	}
	if len(p.wanted)+len(p.c.Evidence) == 0 {
		return nil
	}
	in := e.against(p.c, p.v, p.d)
	var r evidence.Report
	if r, p.open, err = evidence.Match(ctx, in, p.wanted); err != nil {
		return err
	}
	p.papers, p.d.Evidence = in, &r
	return nil
}

// against is what the papers of a case are held against: the case, and what the rules say
// of papers.
func (e *Engine) against(c *Case, v *view, d *Diagnosis) evidence.Input {
	in := v.papers()
	in.Causes = answered(&d.Cause)
	in.Faults, in.Sources, in.Called = e.faultsOn(rules.DateOf(c.AsOf.In(rules.Korea))), e.sources, e.pack.Papers
	return in
}

// answered are the causes that an appeal must answer.
func answered(c *Cause) []string {
	if c.Leading != "" {
		return []string{c.Leading}
	}
	return c.Alleged
}

// faultsOn are the faults that hold on a day and that the profile uses.
func (e *Engine) faultsOn(day rules.Date) (out []evidence.Fault) {
	for _, f := range e.pack.Faults {
		if f.HoldsOn(day) && !f.Experimental() && e.uses(f.Profiles, f.Source) {
			out = append(out, f)
		}
	}
	return out
}

// papers is what the papers of a case are held against.
func (v *view) papers() evidence.Input {
	in := evidence.Input{AsOf: v.AsOf, Items: v.Evidence, Entity: v.entity(), SellerID: v.sellerID(), Memo: v.papersRead}
	for _, a := range v.History {
		if a.Outcome == "rejected" || a.Outcome == "" {
			in.Sent = append(in.Sent, evidence.Sent{Items: a.Evidence, Refused: a.Outcome == "rejected"})
		}
	}
	if v.Notice != nil {
		in.Demands, in.Listed, in.NoticeOn = v.Notice.Demands, listedBy(v.Notice, v.Evidence), v.Notice.DatedOn
		in.Language = v.Notice.Language
		in.Notice, in.Whole, in.NoticeID = v.Notice.own, v.Notice.text, v.Notice.SuspensionID
	}
	return in
}

func (v *view) sellerID() string {
	if v.Account == nil {
		return ""
	}
	return v.Account.SellerID
}

func (v *view) entity() string {
	if v.Account == nil {
		return ""
	}
	return v.Account.Entity
}

// itemViews are what a condition about one paper may name, for each paper.
func (v *view) itemViews() []evidence.View {
	if len(v.ofItems) != len(v.Evidence) {
		v.ofItems = evidence.Views(v.papers())
	}
	return v.ofItems
}
