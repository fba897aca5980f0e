package appeal

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// verdict is what the signals of one cause came to.
type verdict struct {
	cause   *cause
	matched []Signal
	open    []openSignal // unknown: an answer could still make them hold
	score   float64      // all signals, not below 0
	alleged float64      // the signals that rest on the notice alone
	facts   []Difference // signals against it that rest on facts
	named   bool         // words of the notice speak for it
	stated  bool         // what the seller states speaks for it
	lean    float64      // what the wording gives it; below 0 where it was weighed and gives nothing
}

// openSignal is a signal that cannot be answered yet.
type openSignal struct {
	weight float64
	needs  []string
}

// judge answers every signal of every cause, in the order of the pack, and weighs
// the wording of the notice beside them. asserts is the score from which the notice
// by itself asserts a cause.
func (e *Engine) judge(ctx context.Context, v *view) (all []verdict, asserts float64, err error) {
	out := make([]verdict, len(e.pack.Causes))
	day := rules.DateOf(v.AsOf.In(rules.Korea))
	for i := range e.pack.Causes {
		out[i].cause = &e.pack.Causes[i]
		if !out[i].cause.HoldsOn(day) || out[i].cause.Experimental() {
			continue
		}
		if err := e.weigh(ctx, v, &out[i], day); err != nil {
			return nil, 0, err
		}
	}
	rule := e.pack.Heads[0].Decide
	asserts = rule.Threshold
	if e.lean(v, out) {
		asserts = max(asserts, rule.Wording.Alleged)
	}
	yield(out, rule.Threshold)
	for i := range out {
		out[i].score, out[i].alleged = max(out[i].score, 0), max(out[i].alleged, 0)
	}
	return out, asserts, nil
}

func (e *Engine) weigh(ctx context.Context, v *view, d *verdict, day rules.Date) error {
	for i := range d.cause.Signals {
		s := &d.cause.Signals[i]
		if !s.HoldsOn(day) {
			continue
		}
		switch r := s.When.Eval(ctx, v); r.Truth {
		case rules.Match:
			e.count(d, s, r)
		case rules.Unknown:
			if s.Experimental() {
				continue
			}
			d.open = append(d.open, openSignal{s.Weight, r.Needs})
		case rules.Failed:
			return failed(ctx, r)
		}
	}
	return nil
}

// count adds a signal that holds.
func (e *Engine) count(d *verdict, s *signal, r rules.Result) {
	out := Signal{Rule: d.cause.ID + "/" + s.ID, Weight: s.Weight, Why: s.Why, Source: e.sources[s.Source]}
	if len(r.Seen) > 0 {
		out.Quote, out.Start, out.End = r.Seen[0].Quote, r.Seen[0].Start, r.Seen[0].End
	}
	out.Experimental = s.Experimental()
	d.matched = append(d.matched, out)
	if out.Experimental {
		return
	}
	d.score += s.Weight
	switch {
	case s.When.ReadsOnly("notice"):
		d.alleged += s.Weight
		d.named = d.named || s.Weight > 0
	case s.Weight < 0:
		d.facts = append(d.facts, Difference{Cause: d.cause.ID, Rule: out.Rule, Facts: factsOf(s), Why: s.Why})
	default:
		d.stated = true
	}
}

// factsOf lists the facts that a signal names.
func factsOf(s *signal) []string {
	return slices.DeleteFunc(s.When.Reads(), func(p string) bool { return !strings.HasPrefix(p, "facts.") })
}

// decide makes the cause of a diagnosis out of the verdicts. What the notice
// asserts as its one ground leads, whatever the facts say: against it one can
// dispute, but not answer something else. Where the notice asserts none, or
// several, the facts decide with it; several that the notice itself sets beside each
// other stay several, and an appeal must answer them all.
func (e *Engine) decide(ctx context.Context, v *view, all []verdict, asserts float64, nothingImposed bool) (Cause, error) {
	rule := e.pack.Heads[0].Decide
	margin, err := rule.marginOf(ctx, v)
	if err != nil {
		return Cause{}, err
	}
	if margin > rule.Margin { // it says itself that it has several grounds
		asserts = rule.Threshold
	}
	alleged := asserted(all, asserts, margin, &rule)
	c := Cause{Ground: groundOf(alleged, nothingImposed), Candidates: e.candidates(all)}
	for _, d := range alleged {
		c.Alleged = append(c.Alleged, d.cause.ID)
	}
	switch c.Ground {
	case Single:
		c.Leading = alleged[0].cause.ID
		c.Differs = alleged[0].facts
	case Several:
		c.Leading = clear(all, rule.Threshold, margin)
	case Unstated:
		c.Leading = clear(all, rule.Threshold, rule.Margin)
	}
	return c, nil
}

// marginOf gives the margin for what a notice itself asserts.
func (d *decide) marginOf(ctx context.Context, v *view) (float64, error) {
	widest := d.Margin
	for i := range d.Beside {
		switch r := d.Beside[i].When.Eval(ctx, v); r.Truth {
		case rules.Match:
			widest = max(widest, d.Beside[i].Margin)
		case rules.Failed:
			return 0, failed(ctx, r)
		}
	}
	return widest, nil
}

// asserted lists the causes that the notice itself asserts, strongest first: those
// over the least score that the strongest does not leave behind.
func asserted(all []verdict, least, margin float64, rule *decide) []verdict {
	var out []verdict
	for _, d := range all {
		if d.alleged >= least {
			out = append(out, d)
		}
	}
	slices.SortStableFunc(out, func(a, b verdict) int {
		return cmp.Or(cmp.Compare(b.alleged, a.alleged), cmp.Compare(a.cause.ID, b.cause.ID))
	})
	if len(out) < 2 {
		return out
	}
	return slices.Concat(out[:1], slices.DeleteFunc(out[1:], func(d verdict) bool {
		near := d.alleged > out[0].alleged-margin && (margin > rule.Margin || d.lean >= 0)
		return !near && !rule.twice(d)
	}))
}

// twice reports whether signals and wording both speak for a cause, each by itself:
// then it stands beside the strongest, however far that is ahead.
func (r *decide) twice(d verdict) bool {
	return r.Wording != nil && d.lean >= r.Wording.Beside && d.alleged-d.lean >= r.Threshold
}

func groundOf(alleged []verdict, nothingImposed bool) Ground {
	switch {
	case nothingImposed:
		return None
	case len(alleged) == 0:
		return Unstated
	case len(alleged) == 1:
		return Single
	}
	return Several
}

// clear names the cause that stands over the threshold and above the next one
// by the margin, if there is one.
func clear(all []verdict, threshold, margin float64) string {
	var first, second *verdict
	for i := range all {
		switch d := &all[i]; {
		case first == nil || d.score > first.score:
			first, second = d, first
		case second == nil || d.score > second.score:
			second = d
		}
	}
	if first == nil || first.score < threshold || !first.stated {
		return ""
	}
	if second != nil && first.score-second.score < margin {
		return ""
	}
	return first.cause.ID
}

// candidates lists the causes that something speaks for, best first.
func (e *Engine) candidates(all []verdict) []Candidate {
	total := 0.0
	for _, d := range all {
		total += d.score
	}
	var out []Candidate
	for _, d := range all {
		if spokenFor(d) {
			out = append(out, e.candidate(d, total))
		}
	}
	slices.SortStableFunc(out, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(b.Score, a.Score), cmp.Compare(a.ID, b.ID))
	})
	return out
}

func spokenFor(d verdict) bool {
	return slices.ContainsFunc(d.matched, func(s Signal) bool { return s.Weight > 0 && !s.Experimental })
}

func (e *Engine) candidate(d verdict, total float64) Candidate {
	c := Candidate{ID: d.cause.ID, Title: d.cause.Title, Summary: d.cause.Summary, Score: d.score,
		Signals: d.matched, ConfusableWith: d.cause.Confusable, Source: e.sources[d.cause.Source]}
	if total > 0 {
		c.Share = math.Round(d.score/total*1000) / 1000
	}
	return c
}
