package notice

import (
	"time"

	"github.com/reinstate-go/reinstate/rules/mention"
)

// enoughForAnswer is the score from which a time is taken as the time for an
// answer.
const enoughForAnswer = 2.25

// unitOf gives the units of a limit by the units of package mention. Weeks are
// told in days.
var unitOf = map[mention.Unit]string{mention.Hours: "hours", mention.Days: "days", mention.BusinessDays: "business-days",
	mention.Weeks: "days", mention.Months: "months"}

// limit is the time that the notice gives for an answer: of the periods in the
// text the one for which most speaks.
func (r *reader) limit() *Field[Limit] {
	var best *Field[Limit]
	top := 0.0
	for _, p := range r.named.Periods {
		unit, ok := unitOf[p.Unit]
		if !ok || p.Amount == 0 || p.Amount != p.Most || !r.spoken(p.Start) {
			continue
		}
		score, from := r.limitScore(p)
		if score < enoughForAnswer || score <= top {
			continue
		}
		amount := p.Amount
		if p.Unit == mention.Weeks {
			amount *= 7
		}
		top = score
		best = &Field[Limit]{Value: Limit{&amount, unit, from}, Quote: r.text[p.Start:p.End], Start: p.Start, End: p.End}
	}
	return best
}

// limitScore says how much speaks for a period as the limit, and what it runs
// from.
func (r *reader) limitScore(p mention.Period) (float64, string) {
	place := span{p.Outer().Start, p.Outer().End}
	from, words := r.start(place)
	score := 0.0
	if from != "unknown" {
		score = 2.5 * nearness(r.distance(place, words), 60)
		if words.end <= place.start {
			place.start = words.start
		}
	}
	switch {
	case p.Left:
		score += 1.5
	case p.Within:
		score++
	}
	return score + r.answer(place, 60), from
}

// starts are the words for what a limit runs from. "Receipt of this notice"
// holds the words for the notice's date too: of two that touch the first counts.
var starts = []struct{ set, from string }{{"from-original", "original-notice"}, {"from-receipt", "receipt"}, {"from-effect", "effective"}, {"from-notice", "notice"}}

// start is what a limit runs from, where the sentence says so, and the words
// that say it.
func (r *reader) start(place span) (string, span) {
	best, words, least := "unknown", span{}, 120
	for _, s := range starts {
		h, d := r.nearest(s.set, place, nil)
		at := span{h.Start, h.End}
		if d < least && (best == "unknown" || r.distance(at, words) > 15) {
			best, words, least = s.from, at, d
		}
	}
	return best, words
}

// others are the clocks that are not the seller's: how much each speaks against
// a time as the time for an answer, and how near it must stand to count.
var others = []struct {
	set    string
	weight float64
	reach  int
}{{"review", 4, 60}, {"hold", 4, 60}, {"stock", 6, 60}, {"age", 5, 30}, {"window", 5, 30}, {"length", 5, 10}, {"valid", 6, 30}, {"as-of-then", 6, 20}}

// answer says how much speaks for a time as the time for the seller's answer. A
// word of answering that is half away counts half.
func (r *reader) answer(place span, half int) float64 {
	ask := r.near(place, "ask")
	score := 2 * nearness(ask, half)
	if ask >= far {
		score += 2 * nearness(r.asked(place), half)
	}
	if r.near(place, "request") < 300 {
		score++
	}
	if r.labelled(place) {
		score += 3
	}
	for _, o := range others {
		if d := r.near(place, o.set); d < o.reach {
			score -= o.weight * nearness(d, 12)
		}
	}
	return score
}

// labelled reports whether a time stands behind a word such as 기한, or right
// behind the name of the answer itself: "소명 D-7".
func (r *reader) labelled(place span) bool {
	return r.before(place, "limit-label") < 12 || r.before(place, "limit-topic") < 4
}

// forAnswer reports whether a day without "until" stands behind a word for the
// time of an answer. For two days the word alone does not do: a bare "period" is
// as often the one in which violations were counted, so the answer must be named
// too, as in "소명 기간: 3월 10일 ~ 3월 18일".
func (r *reader) forAnswer(d mention.Date, place span) bool {
	if d.Range == mention.RangeEnd {
		return r.before(place, "limit-label") < 8 && r.before(place, "limit-topic") < 16
	}
	return r.labelled(place)
}

// asked gives the distance to a request in the sentence before, for a time that
// stands by itself: "Upload the records. By 18 March, 18:00."
func (r *reader) asked(place span) int {
	i := r.sentenceAt(place.start)
	all := r.scan.Sentences()
	if i < 1 || all[i].Start-all[i-1].End > 4 {
		return far
	}
	before := span{all[i-1].End - 1, all[i-1].End}
	return r.near(before, "ask") + place.start - all[i].Start
}

// deadline is the last instant for an answer that the notice itself states. A
// bare date is its last second in Korea.
func (r *reader) deadline() *Field[time.Time] {
	var best *Field[time.Time]
	top := 0.0
	for i, d := range r.named.Dates {
		if d.Bound == mention.From || d.Range == mention.RangeStart || d.Day == 0 || !r.spoken(d.Start) {
			continue
		}
		place := span{d.Outer().Start, d.Outer().End}
		if d.Range == mention.RangeEnd && i > 0 {
			place.start = r.named.Dates[i-1].Outer().Start
		}
		score := r.answer(place, 120)
		if d.Bound >= mention.Until {
			score += 1.5
		} else if !r.forAnswer(d, place) {
			continue
		}
		day, ok := d.OnOrAfter(r.received)
		if !ok || score < enoughForAnswer || score <= top || r.behind(place, "not-so") < 10 {
			continue
		}
		top = score
		best = &Field[time.Time]{Value: d.At(day, mention.Korea), Quote: r.text[d.Start:d.End], Start: d.Start, End: d.End}
	}
	return best
}
