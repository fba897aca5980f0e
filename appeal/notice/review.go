package notice

import "github.com/reinstate-go/reinstate/rules/mention"

// enough is the score from which a time is taken as that of another clock than
// the seller's.
const enough = 2.3

// reviewTime is the time that the platform says its own review takes.
func (r *reader) reviewTime() *Field[Length] {
	return r.length("review", func(p mention.Period, place span) float64 {
		if r.onlyFeared(place) {
			return -4
		}
		score := 0.0
		if p.Most > p.Amount {
			score++
		}
		if r.near(place, "at-most") < 6 || r.before(place, "about") < 6 || r.behind(place, "about") < 6 {
			score++
		}
		act := r.near(place, "we-act")
		if act < 60 {
			score++
		}
		if p.Sense == mention.Lasting && act > 8 || p.Unit == mention.Days && p.Most == 1 {
			score -= 2 // "for one month you …", "no answer within a day"
		}
		return score - 3*nearness(r.near(place, "transit"), 20) - 2*nearness(r.near(place, "their-time"), 20)
	})
}

// length is the period for which most speaks that it is the one of a clock. It
// is not the one that the notice gives for an answer.
func (r *reader) length(set string, more func(mention.Period, span) float64) *Field[Length] {
	var best *Field[Length]
	top := 0.0
	for _, p := range r.named.Periods {
		unit, ok := unitOf[p.Unit]
		place := span{p.Outer().Start, p.Outer().End}
		if !ok || p.Most == 0 || p.Left || !r.heard(p.Start) || r.isLimit(p) || r.heldAt == p.Start+1 {
			continue
		}
		score := r.speaksFor(set, place)
		if score > 0 {
			score += more(p, place)
		}
		if best != nil && set == "review" && (score >= enough || r.before(place, "at-most") < 6) && r.raises(best, p, unit) {
			*best = r.lengthField(Length{best.Value.Amount, best.Value.Least, unit}, p)
			continue
		}
		if score < enough || score <= top {
			continue
		}
		top = score
		f := r.lengthField(lengthOf(p, unit), p)
		best = &f
	}
	return best
}

// onlyFeared reports whether a time belongs to what may come, and to nothing that
// is: "정산금 지급을 최장 60일 미룰 수 있음".
func (r *reader) onlyFeared(place span) bool {
	return r.near(place, "if-so") < 30 && r.onlyThreatened(place)
}

// raises reports whether a period is the upper bound of a length in the same
// sentence: "보통 3영업일, 길어도 5영업일".
func (r *reader) raises(f *Field[Length], p mention.Period, unit string) bool {
	if unit != f.Value.Unit || r.groupAt(p.Start) != r.groupAt(f.Start) || *lengthOf(p, unit).Amount <= *f.Value.Amount {
		return false
	}
	most := lengthOf(p, unit).Amount
	f.Value.Least, f.Value.Amount = f.Value.Amount, most
	return true
}

func (r *reader) lengthField(l Length, p mention.Period) Field[Length] {
	return Field[Length]{Value: l, Quote: r.text[p.Start:p.End], Start: p.Start, End: p.End}
}

// speaksFor says how much speaks for a time as that of a clock.
func (r *reader) speaksFor(set string, place span) float64 {
	half := 22
	if set == "hold" && r.near(place, "kept", "withhold") < 30 {
		half = 60 // the sum may stand between: "goods payment CNY 43,900 frozen, 45 days"
	}
	score := 3.5 * nearness(r.near(place, set), half)
	if r.isLabelled(place, set) {
		score += 2
	}
	if set == "review" && (r.isLabelled(place, "review-head") || r.underHeading(place, "review-head")) {
		score += 2.5
	}
	if from, _ := r.startBeside(place); set == "review" && from == "platform" {
		score += 2.5
	}
	if set == "review" && r.labelEndsIn(place, "result-head") {
		score += 3
	}
	if score == 0 && r.underHeading(place, set) {
		score = 2
	}
	if score == 0 {
		return 0
	}
	if set == "hold" {
		if half > 22 { // what is kept for 90 days is counted in no window
			return score - r.against(place, set, "length", "review", "window")/2
		}
		return score - r.against(place, set, "length", "review")/2
	}
	if r.near(place, "we-act") < 8 {
		return score - r.against(place, set, "length", "their-time")/2
	}
	return score - r.against(place, set, "length")/2
}

// lengthOf is a period as a length. Weeks are told in days.
func lengthOf(p mention.Period, unit string) Length {
	week := 1
	if p.Unit == mention.Weeks {
		week = 7
	}
	most, least := p.Most*week, p.Amount*week
	if least == most {
		return Length{Amount: &most, Unit: unit}
	}
	return Length{Amount: &most, Least: &least, Unit: unit}
}

// isLimit reports whether a period is the one taken as the limit.
func (r *reader) isLimit(p mention.Period) bool {
	return r.answerAt != nil && r.answerAt.Start == p.Start
}
