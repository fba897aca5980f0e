package report

import (
	"strings"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/evidence"
)

// maxProof is how many requirements that are not met fit beside the rest.
const maxProof = 4

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
		if n++; n <= maxProof {
			p.block(label, labelWidth, p.say("status-"+string(r.Status))+"  "+p.lacking(r))
			label = ""
		}
	}
	if n > maxProof {
		p.block("", labelWidth, p.say("more", n-maxProof))
	}
	if len(met) > 0 {
		p.block(label, labelWidth, p.say("status-met")+"  "+strings.Join(met, " · "))
	}
}

// proves reports whether something must be proved.
func proves(d *appeal.Diagnosis) bool {
	return d.Evidence != nil && len(d.Evidence.Requirements) > 0
}

// proved is a requirement with the papers that meet it.
func (p printer) proved(r evidence.Result) string {
	return r.Title.In(p.lang) + p.inBrackets(strings.Join(r.Items, ", "))
}

// lacking is a requirement with the first thing that is wrong and what to do. Where no
// paper is there at all, its title says it.
func (p printer) lacking(r evidence.Result) string {
	text := r.Title.In(p.lang)
	if len(r.Items)+len(r.Problems) == 0 || r.Remedy.IsZero() {
		return text
	}
	if len(r.Problems) > 0 {
		x := r.Problems[0]
		text += " — "
		if len(x.Items) > 0 {
			text += x.Items[0] + ": "
		}
		text += x.Text.In(p.lang)
	}
	return text + " → " + r.Remedy.In(p.lang)
}
