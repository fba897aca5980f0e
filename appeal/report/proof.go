package report

import (
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/evidence"
)

// How much of what must be proved fits beside the rest.
const (
	maxProof  = 3 // requirements that are not met; one less where it is tight
	maxRemedy = 1 // of these, that are told what to do where no paper is there
	maxNamed  = 3 // papers of one problem
	maxApart  = 2 // papers that no requirement speaks of
)

// proof says what must be proved: what is missing or weak with the way out, and in
// one line what is met.
func (p printer) proof(d *appeal.Diagnosis) {
	if !proves(d) {
		return
	}
	p.line("")
	label, n := p.say("proof"), 0
	var met []string
	for _, r := range d.Evidence.Requirements {
		if r.Status == evidence.Met {
			met = append(met, p.proved(r))
			continue
		}
		if n++; n <= p.mostProof() {
			p.block(label, labelWidth, p.say("status-"+string(r.Status))+"  "+p.lacking(r, n <= maxRemedy && leading(d) != nil))
			label = ""
		}
	}
	if n > p.mostProof() {
		p.block("", labelWidth, p.say("more", n-p.mostProof()))
	}
	if len(met) > 0 {
		p.block(label, labelWidth, p.say("status-met")+"  "+strings.Join(met, " · "))
	}
	p.apart(d.Evidence)
}

// mostProof is how many requirements that are not met are told.
func (p printer) mostProof() int {
	if p.tight > 0 {
		return maxProof - 1
	}
	return maxProof
}

// proves reports whether something must be proved.
func proves(d *appeal.Diagnosis) bool {
	return d.Evidence != nil && len(d.Evidence.Requirements) > 0
}

// proved is a requirement with the papers that meet it.
func (p printer) proved(r evidence.Result) string {
	return r.Title.In(p.lang) + p.inBrackets(strings.Join(r.Items, ", "))
}

// lacking is a requirement with the first thing that is wrong and, where there is
// room or something is wrong with a paper, what to do.
func (p printer) lacking(r evidence.Result, room bool) string {
	text := r.Title.In(p.lang)
	if len(r.Problems) > 0 {
		text += " — " + p.wrong(r.Problems[0])
	}
	if !r.Remedy.IsZero() && (room || len(r.Problems) > 0) {
		text += " → " + r.Remedy.In(p.lang)
	}
	return text
}

// wrong says what is wrong with which papers.
func (p printer) wrong(x evidence.Problem) string {
	if len(x.Items) == 0 {
		return x.Text.In(p.lang)
	}
	return strings.Join(x.Items[:min(maxNamed, len(x.Items))], ", ") + ": " + x.Text.In(p.lang)
}

// apart tells of papers with a fault that no requirement above speaks of.
func (p printer) apart(r *evidence.Report) {
	if p.tight == tightest {
		return
	}
	told := map[string]bool{}
	for _, x := range r.Requirements {
		for _, y := range x.Problems {
			for _, id := range y.Items {
				told[id] = true
			}
		}
	}
	n := 0
	for _, c := range r.Items {
		if told[c.ID] || len(c.Problems) == 0 {
			continue
		}
		if n++; n > maxApart {
			return
		}
		x := c.Problems[0]
		line := c.ID + "  " + x.Text.In(p.lang)
		if p.tight == 0 {
			line += " → " + x.Fix.In(p.lang)
		}
		p.block("", labelWidth, line)
	}
}
