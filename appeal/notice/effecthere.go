package notice

import (
	"sort"

	"github.com/reinstate-go/reinstate/rules"
)

// A measure may hold from the notice itself: "from the time of this mail", 본 통지일부터,
// 自本函送达之时起. Then its day is that of the notice, or the one on which it came.

// effectiveHere is such a day of effect, and how much speaks for it.
func (r *reader) effectiveHere(sanction string) (best *Field[rules.Date], top float64) {
	for _, set := range [...]string{"from-notice", "from-receipt"} {
		day := r.dayOf(set)
		if day.IsZero() {
			continue
		}
		for _, h := range r.said(set) {
			place := span{h.Start, h.End}
			if score := r.fromHere(place, sanction); score >= enoughForEffect && score > top {
				best, top = &Field[rules.Date]{Value: day, Quote: r.text[h.Start:h.End], Start: h.Start, End: h.End}, score
			}
		}
	}
	return best, top
}

// dayOf is the day of the notice, where it tells it, for words for its date, and
// the day on which it was received for those and for others.
func (r *reader) dayOf(set string) rules.Date {
	if f := r.datedOn(); f != nil && set == "from-notice" {
		return f.Value
	}
	return r.received
}

// fromHere says how much speaks for words for the notice as the start of the measure.
// Words that stand beside a length of time say what that runs from.
func (r *reader) fromHere(place span, sanction string) float64 {
	if r.hasLength(place) {
		return 0
	}
	labelled := r.isLabelled(place, "effect-head")
	if !labelled && !hereOn.MatchString(r.plain[max(0, place.start-24):place.start]) && !hereFrom.MatchString(r.plain[place.start:place.end]) && !onward.MatchString(r.plain[place.end:min(len(r.plain), place.end+24)]) {
		return 0
	}
	score := max(5*nearness(r.nearImposed(place, sanction), 60), r.doneOn(place)) + 1.5
	if labelled {
		score = max(score, 3.5)
	}
	return score
}

// hasLength reports whether the sentence of a place names a length of time.
func (r *reader) hasLength(place span) bool {
	i, all := r.sentenceAt(place.start), r.named.Periods
	if i < 0 {
		return false
	}
	s := r.scan.Sentences()[i]
	n := sort.Search(len(all), func(k int) bool { return all[k].Start >= s.Start })
	return n < len(all) && all[n].Start < s.End
}

// What stands before or behind the words for the notice where something holds from it.
var (
	hereOn   = patternOf(`(?i)(\b(from|as|as of|as from|since|upon|effective|starting|with|at)( the| this| our)?|自|从|從)\s*$`)
	hereFrom = patternOf(`(?i)^(from|as (of|from)|since|upon|effective|with|simultaneously|together|concurrently|at the same time)\b|^[自从從与與随隨]|(동시에|함께|同时|同時)$`)
	onward   = patternOf(`^[^.。,\n]{0,12}?(부터|부로|자로|起|开始|開始|시점)`)
)
