package notice

import (
	"slices"
	"sort"

	"github.com/reinstate-go/reinstate/rules/mention"
)

// overBefore reports whether a day begins a range that was over when the notice was
// written: in such days something was counted, and nothing is stopped in them.
func (r *reader) overBefore(d mention.Date) bool {
	if d.Range != mention.RangeStart || r.received.IsZero() || r.guessed {
		return false
	}
	all := r.named.Dates
	i := sort.Search(len(all), func(i int) bool { return all[i].Start > d.Start })
	if i == len(all) || all[i].Range != mention.RangeEnd {
		return false
	}
	last, ok := all[i].Nearest(r.received)
	return ok && last.Compare(r.received) < 0
}

// goesOnFor reports whether a day to come stands before a length of time, as the day
// does on which a measure starts: "on 9 July, for 30 days", 7月9日起为期30天.
func (r *reader) goesOnFor(d mention.Date, place span) bool {
	all := r.named.Periods
	i := sort.Search(len(all), func(i int) bool { return all[i].Outer().Start >= place.end })
	return i < len(all) && all[i].Sense == mention.Lasting && all[i].Outer().Start-place.end <= beside && r.ahead(d) && !r.hasAnswer(place)
}

// hasAnswer reports whether the sentence of a place speaks of the seller's answer.
func (r *reader) hasAnswer(place span) bool { return r.near(place, "ask", "papers", "stock") < far }

// ofLesser reports whether a day is that of another measure than the heaviest: the
// contract ends on the 15th, and three options cannot be sold from today.
func (r *reader) ofLesser(place span, sanction string) bool {
	if sanction != "terminated" && sanction != "permanent" {
		return false
	}
	value, least := sanction, far
	for _, i := range r.imposedBeside(place) {
		if d := r.distance(place, i.place); d < least {
			value, least = i.value, d
		}
	}
	return value != sanction && value != "account-suspended"
}

// endsOn reports whether a measure ends on a day. That on which a contract ends is
// none of those.
func (r *reader) endsOn(place span, sanction string) bool {
	if r.behind(place, "ends-then") >= 10 && r.before(place, "ends-then") >= 8 {
		return false
	}
	return sanction != "terminated" || !slices.ContainsFunc(r.imposedBeside(place), func(i imposition) bool { return i.value == sanction })
}
