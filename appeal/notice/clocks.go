package notice

import (
	"time"

	"github.com/reinstate-go/reinstate/rules/mention"
)

// units of a response limit, by the units of package mention. Weeks are told
// in days.
var unitOf = map[mention.Unit]string{mention.Hours: "hours", mention.Days: "days", mention.BusinessDays: "business-days",
	mention.Weeks: "days", mention.Months: "months"}

// limit is the time that the notice gives for an answer. Of the periods in the
// text it is the first that stands nearer to a word of answering than to one of
// reviewing, of money, of stock or of the age of a paper.
func (r *reader) limit() *Field[Limit] {
	for _, p := range r.named.Periods {
		unit, ok := unitOf[p.Unit]
		if !ok || !p.Within && !p.Left && r.distance(p.Start, p.End, "receipt") < 0 || !r.spoken(p.Start) || !r.isAnswer(p.Outer().Start, p.Outer().End) {
			continue
		}
		amount := p.Amount
		if p.Unit == mention.Weeks {
			amount *= 7
		}
		l := Limit{Amount: &amount, Unit: unit, From: r.start(p.Start, p.End)}
		return &Field[Limit]{Value: l, Quote: r.text[p.Start:p.End], Start: p.Start, End: p.End}
	}
	return nil
}

// isAnswer reports whether a time belongs to the seller's answer and to none of
// the other clocks.
func (r *reader) isAnswer(start, end int) bool {
	answer := r.distance(start, end, "answer")
	if answer < 0 {
		return false
	}
	for _, other := range []string{"review", "hold", "stock", "age", "span"} {
		if d := r.distance(start, end, other); d >= 0 && d < answer {
			return false
		}
	}
	return true
}

// start is what a limit runs from, where the sentence says so.
func (r *reader) start(start, end int) string {
	best, least := "unknown", 1<<30
	for _, x := range [...]struct{ set, from string }{{"of-original", "original-notice"}, {"of-notice", "notice"}, {"of-effect", "effective"}, {"receipt", "receipt"}} {
		if d := r.distance(start, end, x.set); d >= 0 && d < least {
			best, least = x.from, d
		}
	}
	return best
}

// deadline is the last instant for an answer that the notice itself states. A
// bare date is its last second in Korea.
func (r *reader) deadline() *Field[time.Time] {
	for _, d := range r.named.Dates {
		if d.Bound < mention.Until || d.Range == mention.RangeStart || !r.spoken(d.Start) || !r.isAnswer(d.Outer().Start, d.Outer().End) {
			continue
		}
		day, ok := r.day(d, true)
		if !ok {
			continue
		}
		return &Field[time.Time]{Value: d.At(day, mention.Korea), Quote: r.text[d.Start:d.End], Start: d.Start, End: d.End}
	}
	return nil
}

// channel is how the notice wants to be answered: of the ways it names without
// refusing them, the one nearest to a word of answering.
func (r *reader) channel() *Field[string] {
	var best *Field[string]
	least := 1 << 30
	for _, c := range Channels {
		if c == Unstated {
			continue
		}
		for _, h := range r.keep(c, 1, 4, 3) { // asserted, conditional, example: not refused
			d := r.distance(h.Start, h.End, "answer")
			if d < 0 {
				d = 500
			}
			if d < least {
				best, least = r.field(c, h), d
			}
		}
	}
	if best == nil {
		return &Field[string]{Value: Unstated}
	}
	return best
}
