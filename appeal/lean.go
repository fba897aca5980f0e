package appeal

import (
	"math"
	"slices"
	"strconv"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/phrase"
	"github.com/reinstate-go/reinstate/rules/wording"
)

// readWording makes one model of the wording documents.
func (e *Engine) readWording(t *rules.Tree) (ps rules.Problems) {
	if len(e.pack.Wordings) == 0 {
		return nil
	}
	classes := make([]wording.Class, len(e.pack.Wordings))
	for i, w := range e.pack.Wordings {
		classes[i] = wording.Class{Name: w.ID, Bias: w.Bias, Terms: w.Terms}
		ps = append(ps, e.knownWording(t, w.ID)...)
	}
	m, mistakes := wording.New(classes)
	e.wording = m
	for _, x := range mistakes {
		at := t.Pos("wording", x.Class, "/terms")
		at.Line, at.Col = at.Line+x.Line, 1
		ps = append(ps, rules.Problem{Pos: at, Kind: "bad-wording", Msg: x.Msg, Fix: "write 2.5 and the terms that weigh as much"})
	}
	return ps
}

// noCause is the wording of notices that tell no cause.
const noCause = "none"

func (e *Engine) knownWording(t *rules.Tree, id string) rules.Problems {
	if id == noCause || t.Pos("cause", id, "") != (rules.Pos{}) {
		return nil
	}
	return rules.Problems{{Pos: t.Pos("wording", id, ""), Kind: "unknown-name", Msg: "the pack has no cause " + strconv.Quote(id), Fix: rules.DidYouMean(id, e.pack.causeIDs())}}
}

// leastLean is the least score that the wording gives: less says nothing.
const leastLean = 0.5

// lean adds to each cause what the wording of the notice as a whole gives it, and
// reports whether there was enough of it to be weighed.
func (e *Engine) lean(v *view, all []verdict) bool {
	rule := e.pack.Heads[0].Decide.Wording
	if e.wording == nil || rule == nil || v.Notice == nil || v.Notice.said == nil {
		return false
	}
	r := e.wording.Read(v.Notice.own)
	if r.Terms() < rule.Terms {
		return false
	}
	for i := range all {
		class, ok := e.wording.Class(all[i].cause.ID)
		if !ok {
			continue
		}
		all[i].lean = -1
		if w := math.Round(rule.Weight*r.Shares[class]*10) / 10; w >= leastLean {
			all[i].leanTo(v.Notice, r, class, Signal{Weight: w, Why: rule.Why, Source: e.sources[rule.Source]})
			all[i].named = all[i].named || w >= rule.Beside
		}
	}
	return true
}

func (d *verdict) leanTo(n *readNotice, r *wording.Reading, class int, s Signal) {
	s.Rule = d.cause.ID + "/wording"
	if at, ok := strongest(n.said, r, class); ok {
		s.Quote, s.Start, s.End = n.text[at.Start:at.End], at.Start, at.End
	}
	d.matched = append(d.matched, s)
	d.lean = s.Weight
	d.score += s.Weight
	d.alleged += s.Weight
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

// yield takes back what the wording gives where the seller's facts say otherwise:
// what no signal of the notice reaches, the wording alone does not assert against them.
func yield(all []verdict, threshold float64) {
	stated := slices.ContainsFunc(all, func(d verdict) bool { return d.stated && d.score-max(d.lean, 0) >= threshold })
	for i := range all {
		d := &all[i]
		if d.lean > 0 && d.alleged-d.lean < threshold && (len(d.facts) > 0 || stated && !d.stated) {
			d.score, d.alleged, d.lean = d.score-d.lean, d.alleged-d.lean, 0
			d.matched = slices.DeleteFunc(d.matched, func(s Signal) bool { return s.Rule == d.cause.ID+"/wording" })
		}
	}
}
