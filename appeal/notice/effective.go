package notice

import (
	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// enoughForEffect is the score from which a date is taken as the day of effect.
const enoughForEffect = 3

// effectiveOn is the day from which the sanction holds: the date that stands
// best beside the words that impose it, or beside a label that says so.
func (r *reader) effectiveOn(sanction *Field[string]) *Field[rules.Date] {
	if sanction == nil || sanction.Value == NoSanction || sanction.Value == Warning {
		return nil
	}
	var best *Field[rules.Date]
	top := 0.0
	for _, d := range r.named.Dates {
		score := r.effect(d, sanction.Value)
		day, ok := d.Nearest(r.received)
		if !ok || score < enoughForEffect || score <= top {
			continue
		}
		best, top = &Field[rules.Date]{Value: day, Quote: r.text[d.Start:d.End], Start: d.Start, End: d.End}, score
	}
	if best == nil {
		return r.effectiveSoon(sanction.Value)
	}
	return best
}

// effectiveSoon is a day of effect that is told from the day of writing: 내일부로,
// "as of today". Without that day it stays unknown.
func (r *reader) effectiveSoon(sanction string) *Field[rules.Date] {
	if r.received.IsZero() {
		return nil
	}
	var best *Field[rules.Date]
	top := 0.0
	for _, d := range r.named.Relatives {
		days := d.Candidates(r.received)
		score := r.stands(span{d.Outer().Start, d.Outer().End}, d.Bound, sanction)
		if len(days) != 1 || d.Bound >= mention.Until || score < enoughForEffect || score <= top || !r.spoken(d.Start) {
			continue
		}
		best, top = &Field[rules.Date]{Value: days[0], Quote: r.text[d.Start:d.End], Start: d.Start, End: d.End}, score
	}
	return best
}

// stands says how much speaks for a relative day as the day of effect.
func (r *reader) stands(place span, bound mention.Bound, sanction string) float64 {
	action := r.nearImposed(place, sanction)
	score := 5 * nearness(action, 60)
	if bound == mention.From && score > 0.5 {
		score += 1.5
	}
	if other := r.near(place, "event"); other < action {
		score -= 3 * nearness(other, 40)
	}
	return score
}

// effect says how much speaks for a date as the day of effect.
func (r *reader) effect(d mention.Date, sanction string) float64 {
	if d.Bound >= mention.Until || d.Range == mention.RangeEnd || !r.spoken(d.Start) {
		return 0
	}
	place := span{d.Outer().Start, d.Outer().End}
	score := 0.0
	action := r.nearImposed(place, sanction)
	score += 5 * nearness(action, 90)
	label := min(r.before(place, "effect-label"), r.before(span{d.Start, d.End}, "effect-label"))
	if label < 25 {
		score += 3.5
	}
	if d.Bound == mention.From || d.Range == mention.RangeStart {
		score += 1.5 * float64(min(1, int(score*2)))
	}
	if other := r.near(place, "event"); other < action {
		score -= 3 * nearness(other, 40)
	}
	if d := r.before(place, "dateline"); d < 15 && d < label {
		score -= 4
	}
	if d.Day == 0 {
		score -= 0.5 // "from today" beside a date that says which day that is
	}
	return score
}

// nearImposed gives the distance to the nearest place in the same sentence
// where something is imposed. Money is held from days of its own.
func (r *reader) nearImposed(place span, sanction string) int {
	least := far
	for _, i := range r.imposedIn(r.groupAt(place.start)) {
		if i.asserted && (i.value != "funds-held" || sanction == "funds-held") {
			least = min(least, r.distance(place, i.place))
		}
	}
	return least
}
