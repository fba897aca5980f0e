package rules

import (
	"fmt"
	"time"
)

// Date is a civil date: a day on the calendar, without a time zone. The zero
// Date is no date, and an absent one is never read as the year 1.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// Korea is the zone of the platform's own clock, and of every day and time that
// names none. It has had no daylight saving time since 1988, so that a fixed offset
// is right.
var Korea = time.FixedZone("KST", 9*60*60)

// ParseDate reads YYYY-MM-DD and refuses days that the calendar does not have.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil {
		return Date{}, fmt.Errorf("rules: %q is no date; write YYYY-MM-DD, as in 2026-03-12", s)
	}
	return DateOf(t), nil
}

// DateOf returns the day that t falls on in t's own zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// IsZero reports whether d is no date at all.
func (d Date) IsZero() bool { return d == Date{} }

// Valid reports whether the calendar has this day.
func (d Date) Valid() bool { return !d.IsZero() && DateOf(d.In(time.UTC)) == d }

// In returns the first instant of the day in loc.
func (d Date) In(loc *time.Location) time.Time {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, loc)
}

// AddDays returns the date n days later; n may be negative.
func (d Date) AddDays(n int) Date { return DateOf(d.In(time.UTC).AddDate(0, 0, n)) }

// AddMonths returns the same day n months later, or the last of that month where
// it has no such day: a month after 31 January is 28 or 29 February. n may be
// negative.
func (d Date) AddMonths(n int) Date {
	first := DateOf(time.Date(d.Year, d.Month, 1, 0, 0, 0, 0, time.UTC).AddDate(0, n, 0))
	last := DateOf(time.Date(first.Year, first.Month+1, 0, 0, 0, 0, 0, time.UTC))
	return Date{first.Year, first.Month, min(d.Day, last.Day)}
}

// Compare returns -1, 0 or 1 as d is before, the same as or after x.
func (d Date) Compare(x Date) int { return d.In(time.UTC).Compare(x.In(time.UTC)) }

// String gives YYYY-MM-DD, and nothing for the zero Date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// MarshalText writes YYYY-MM-DD.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads what [ParseDate] reads; the empty text is the zero Date.
func (d *Date) UnmarshalText(b []byte) (err error) {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	*d, err = ParseDate(string(b))
	return err
}
