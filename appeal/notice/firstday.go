package notice

import (
	"time"

	"github.com/reinstate-go/reinstate/rules/mention"
)

// A FirstDay says whether the day on which a period starts is counted.
type FirstDay uint8

const (
	FirstDayOpen FirstDay = iota // the words leave it open
	FirstDayOut                  // the day after is the first
	FirstDayIn                   // it is the first itself
)

// FirstDay tells how the notice counts the first day of its response limit.
func (n *Notice) FirstDay() FirstDay { return n.firstDay }

// EarliestDeadline is the deadline in its strictest reading: of a bare 前, which
// may leave out the day itself, the last second of the day before. It is the zero
// time where the notice states no deadline.
func (n *Notice) EarliestDeadline() time.Time {
	switch {
	case n.Deadline == nil:
		return time.Time{}
	case n.before:
		return n.Deadline.Value.AddDate(0, 0, -1)
	}
	return n.Deadline.Value
}

// firstDayNear reads in the sentence of a limit, and in the next, how its first day is
// counted, and gives that sentence.
func (r *reader) firstDayNear(place span) (FirstDay, span) {
	all := r.scan.Sentences()
	i := r.sentenceAt(place.start)
	for k := max(i, 0); i >= 0 && k < min(i+2, len(all)); k++ {
		here := span{all[k].Start, all[k].End}
		switch {
		case len(r.hitsIn("first-day-out", here)) > 0:
			return FirstDayOut, here
		case len(r.hitsIn("first-day-in", here)) > 0:
			return FirstDayIn, here
		}
	}
	return FirstDayOpen, span{}
}

// saysBefore reports whether a deadline is a day with a bare "before": 3月12日前.
func (r *reader) saysBefore(d *Field[time.Time]) bool {
	if d == nil {
		return false
	}
	for _, m := range r.named.Dates {
		if m.Start == d.Start {
			return m.Bound == mention.Before && m.Clock == nil
		}
	}
	return false
}
