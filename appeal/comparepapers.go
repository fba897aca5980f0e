package appeal

import (
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// comparePapers tells what became of the papers and of what they prove.
func (c *Comparison) comparePapers(was, is *evidence.Report) {
	sideBySide(was.Items, is.Items, func(x *evidence.Checked) string { return x.ID }, func(w, i *evidence.Checked) {
		if p := paperChange(was, is, w, i); p.tells() {
			c.Papers = append(c.Papers, p)
		}
	})
	sideBySide(was.Requirements, is.Requirements, requirementKey, func(w, i *evidence.Result) {
		if r := requirementChange(w, i); r.tells() {
			c.Requirements = append(c.Requirements, r)
		}
	})
}

// requirementKey tells requirements apart. What a notice asks for is named by the first kind
// of paper that will do; where others will do as well it is another.
func requirementKey(r *evidence.Result) string {
	key := r.Cause + "/" + r.ID
	if strings.HasPrefix(r.ID, "asked-") {
		key += "/" + strings.Join(r.Accepts, "/")
	}
	return key
}

func paperChange(was, is *evidence.Report, w, i *evidence.Checked) (p PaperChange) {
	switch {
	case w == nil:
		p.ID, p.Move = i.ID, Came
	case i == nil:
		p.ID, p.Move = w.ID, Went
	default:
		p.ID = i.ID
	}
	w, i = orZero(w), orZero(i)
	p.Title = Turn[rules.Text]{sentAs(was, w.ID), sentAs(is, i.ID)}
	p.Problems = moves(w.Problems, i.Problems, problemKey)
	p.Notes = moves(w.Notes, i.Notes, problemKey)
	p.LeftOut = moves(leftOutFor(was, w.ID), leftOutFor(is, i.ID), problemKey)
	return p
}

func (p *PaperChange) tells() bool {
	return p.Move != "" || p.Replaced() || p.Problems.some() || p.Notes.some() || p.LeftOut.some()
}

// sentAs is what a paper is called that goes with the appeal.
func sentAs(r *evidence.Report, id string) (title rules.Text) {
	for i := range r.Exhibits {
		if r.Exhibits[i].Item == id {
			return r.Exhibits[i].Title
		}
	}
	return title
}

// leftOutFor are the reasons for which a paper does not go with it.
func leftOutFor(r *evidence.Report, id string) []evidence.Problem {
	for i := range r.LeftOut {
		if r.LeftOut[i].Item == id {
			return r.LeftOut[i].Reasons
		}
	}
	return nil
}

// problemKey tells problems apart: one that is about other papers is another.
func problemKey(p *evidence.Problem) string { return p.ID + "\x00" + strings.Join(p.Items, "\x00") }

func requirementChange(w, i *evidence.Result) RequirementChange {
	one := i
	if i == nil {
		one = w
	}
	r := RequirementChange{ID: one.ID, Cause: one.Cause, Title: one.Title}
	w, i = orZero(w), orZero(i)
	r.Status = Turn[evidence.Status]{w.Status, i.Status}
	r.Papers = moves(w.Items, i.Items, itself)
	r.Problems = moves(w.Problems, i.Problems, problemKey)
	return r
}

func (r *RequirementChange) tells() bool {
	return r.Status.Was != r.Status.Is || r.Papers.some() || r.Problems.some()
}
