package mention

import (
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// Nearest gives the day, with a missing year (or month) taken as the one that
// brings it nearest to ref; "today" is ref. It is false where the day cannot be
// told: it is ambiguous, or something is missing and ref is the zero Date.
func (d Date) Nearest(ref rules.Date) (rules.Date, bool) {
	return d.settle(ref, func(day rules.Date) int {
		return abs(days(ref, day))
	})
}

// OnOrAfter gives the day, with a missing year (or month) taken as the first
// that brings it on or after ref. It is false where [Date.Nearest] is.
func (d Date) OnOrAfter(ref rules.Date) (rules.Date, bool) {
	return d.settle(ref, func(day rules.Date) int {
		if n := days(ref, day); n >= 0 {
			return n
		}
		return 1 << 30
	})
}

func (d Date) settle(ref rules.Date, far func(rules.Date) int) (rules.Date, bool) {
	if d.Ambiguous {
		return d.byWeekday()
	}
	if d.Year != 0 {
		return rules.Date{Year: d.Year, Month: d.Month, Day: d.Day}, true
	}
	if d.Day == 0 || ref.IsZero() {
		return ref, !ref.IsZero()
	}
	if d.Month == 0 {
		return d.inMonth(ref, far)
	}
	best, least := rules.Date{}, 1<<30
	for y := ref.Year - 4; y <= ref.Year+8; y++ { // 29 February may be far
		day := rules.Date{Year: y, Month: d.Month, Day: d.Day}
		if n := far(day); day.Valid() && n < least {
			best, least = day, n
		}
	}
	return best, !best.IsZero()
}

// inMonth finds the month of a day that names none.
func (d Date) inMonth(ref rules.Date, far func(rules.Date) int) (rules.Date, bool) {
	best, least := rules.Date{}, 1<<30
	for m := -3; m <= 3; m++ {
		first := rules.DateOf(time.Date(ref.Year, ref.Month+time.Month(m), 1, 0, 0, 0, 0, time.UTC))
		day := rules.Date{Year: first.Year, Month: first.Month, Day: d.Day}
		if n := far(day); day.Valid() && n < least && d.FitsWeekday(day) {
			best, least = day, n
		}
	}
	return best, !best.IsZero()
}

// byWeekday settles an ambiguous date that names its day of the week.
func (d Date) byWeekday() (rules.Date, bool) {
	if d.Weekday == nil || d.Year == 0 {
		return rules.Date{}, false
	}
	a := rules.Date{Year: d.Year, Month: d.Month, Day: d.Day}
	b := rules.Date{Year: d.Year, Month: time.Month(d.Day), Day: int(d.Month)}
	fitsA, fitsB := a.In(time.UTC).Weekday() == *d.Weekday, b.In(time.UTC).Weekday() == *d.Weekday
	switch {
	case fitsA && !fitsB:
		return a, true
	case fitsB && !fitsA:
		return b, true
	}
	return rules.Date{}, false
}

// At gives the instant on the day that the text means: its own time where it
// has one, else the last second of the day; in its own zone, else in loc.
func (d Date) At(day rules.Date, loc *time.Location) time.Time {
	if d.Zone != nil {
		loc = d.Zone
	}
	if d.Clock == nil {
		return time.Date(day.Year, day.Month, day.Day, 23, 59, 59, 0, loc)
	}
	return time.Date(day.Year, day.Month, day.Day, d.Clock.Hour, d.Clock.Minute, d.Clock.Second, 0, loc)
}

// FitsWeekday reports whether the day of the week that the text names is that
// of day, or none is named.
func (d Date) FitsWeekday(day rules.Date) bool {
	return d.Weekday == nil || day.In(time.UTC).Weekday() == *d.Weekday
}

func days(a, b rules.Date) int {
	return int(b.In(time.UTC).Sub(a.In(time.UTC)) / (24 * time.Hour))
}

func abs(n int) int { return max(n, -n) }
