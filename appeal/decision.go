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
	lean    float64      // what the wording gives it
}

// openSignal is a signal that cannot be answered yet.
type openSignal struct {
	weight float64
	needs  []string
}

// judge answers every signal of every cause that counts, in the order of the pack,
// and weighs the wording of the notice beside them; weighed tells whether there was
// enough of it.
func (e *Engine) judge(ctx context.Context, v *view) (all []verdict, weighed bool, err error) {
	day := rules.DateOf(v.AsOf.In(rules.Korea))
	for i := range e.pack.Causes {
		d := verdict{cause: &e.pack.Causes[i]}
		if !d.cause.HoldsOn(day) || d.cause.Experimental() {
			continue
		}
		if err := e.weigh(ctx, v, &d, day); err != nil {
			return nil, false, err
		}
		all = append(all, d)
	}
	weighed = e.lean(v, all)
	for i := range all {
		all[i].score, all[i].alleged = max(all[i].score, 0), max(all[i].alleged, 0)
	}
	return all, weighed, nil
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
func (e *Engine) decide(ctx context.Context, v *view, all []verdict, weighed, nothingImposed bool) (Cause, error) {
	rule := &e.pack.Heads[0].Decide
	margin, several, err := rule.marginOf(ctx, v)
	if err != nil {
		return Cause{}, err
	}
	alleged := rule.asserted(all, margin, weighed && !several)
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

// marginOf gives the margin for what a notice itself asserts, and whether the notice
// says of itself that it has several grounds.
func (r *decide) marginOf(ctx context.Context, v *view) (margin float64, several bool, err error) {
	margin = r.Margin
	for i := range r.Beside {
		switch x := r.Beside[i].When.Eval(ctx, v); x.Truth {
		case rules.Match:
			margin, several = max(margin, r.Beside[i].Margin), true
		case rules.Failed:
			return 0, false, failed(ctx, x)
		}
	}
	return margin, several, nil
}

// asserted lists the causes that the notice itself asserts, strongest first: those
// over the least score that the strongest does not leave behind. Where the wording is
// heard, a signal alone is too little, and what it gives nothing to stands beside nothing.
func (r *decide) asserted(all []verdict, margin float64, heard bool) []verdict {
	least := r.Threshold
	if heard {
		least = max(least, r.Wording.Alleged)
	}
	out := slices.DeleteFunc(slices.Clone(all), func(d verdict) bool { return d.alleged < least })
	slices.SortStableFunc(out, func(a, b verdict) int {
		return cmp.Or(cmp.Compare(b.alleged, a.alleged), cmp.Compare(a.cause.ID, b.cause.ID))
	})
	if len(out) < 2 {
		return out
	}
	return slices.Concat(out[:1], slices.DeleteFunc(out[1:], func(d verdict) bool {
		near := d.alleged > out[0].alleged-margin && (!heard || d.lean > 0)
		return !near && !r.twice(d)
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
