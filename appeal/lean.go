package appeal

import (
	"math"
	"slices"

	"github.com/reinstate-go/reinstate/rules/phrase"
	"github.com/reinstate-go/reinstate/rules/wording"
)

// lean adds to each cause what the wording of the notice as a whole gives it, and
// reports whether there was enough of it to be weighed. What no signal of the notice
// reaches, the wording alone does not assert against the seller's facts.
func (e *Engine) lean(v *view, all []verdict) bool {
	rule := &e.pack.Heads[0].Decide
	if e.wording == nil || rule.Wording == nil || v.Notice == nil || v.Notice.said == nil {
		return false
	}
	r := e.wording.Read(v.Notice.own)
	if r.Terms() < rule.Wording.Terms {
		return false
	}
	stated := slices.ContainsFunc(all, func(d verdict) bool { return d.stated && d.score >= rule.Threshold })
	for i := range all {
		d := &all[i]
		if d.alleged < rule.Threshold && (len(d.facts) > 0 || stated && !d.stated) {
			continue
		}
		if class, ok := e.wording.Class(d.cause.ID); ok {
			e.leanTo(v.Notice, d, r, class)
		}
	}
	return true
}

// leanTo adds what the wording gives one cause, with the sentence that says most.
func (e *Engine) leanTo(n *readNotice, d *verdict, r *wording.Reading, class int) {
	rule := e.pack.Heads[0].Decide.Wording
	d.lean = math.Round(rule.Weight*r.Shares[class]*10) / 10
	if d.lean < rule.Least {
		d.lean = 0
		return
	}
	s := Signal{Rule: d.cause.ID + "/wording", Weight: d.lean, Why: rule.Why, Source: e.sources[rule.Source]}
	if at, ok := strongest(n.said, r, class); ok {
		s.Quote, s.Start, s.End = n.text[at.Start:at.End], at.Start, at.End
	}
	d.matched = append(d.matched, s)
	d.score += d.lean
	d.alleged += d.lean
	d.named = d.named || d.lean >= rule.Beside
}

// strongest is the sentence whose terms speak most for a class.
func strongest(said *phrase.Scan, r *wording.Reading, class int) (best phrase.Sentence, ok bool) {
	most := 0.0
	for _, s := range said.Sentences() {
		if w := r.Weight(class, s.Start, s.End); w > most {
			best, most, ok = s, w, true
		}
	}
	return best, ok
}
