package deadline

import (
	"fmt"
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// The units of a [Period], as notices count.
const (
	Hours        = "hours"
	Days         = "days"
	BusinessDays = "business-days"
	Months       = "months"
)

// A Period is a length of time that somebody has for an answer.
type Period struct {
	Amount int
	Unit   string // one of the units above; anything else is an error
}

// A Start is when a period starts: an instant, or only its day in Korea where no
// more is known.
type Start struct {
	At  time.Time
	Day rules.Date // counts where At is zero
}

// day is the day in Korea on which the period starts.
func (s Start) day() rules.Date {
	if s.At.IsZero() {
		return s.Day
	}
	return rules.DateOf(s.At.In(rules.Korea))
}

// instant is the first instant at which it may have started.
func (s Start) instant() time.Time {
	if s.At.IsZero() {
		return s.Day.In(rules.Korea)
	}
	return s.At.In(rules.Korea)
}

// An End is when a period ends: with the last second of a day in Korea, or for
// hours at an instant. Earliest is the same with the first day counted too, for
// words that leave that open; for hours it is At.
type End struct{ At, Earliest time.Time }

// longest bounds a period, in its own unit: no limit of a platform comes near it,
// and what is longer is a misreading.
const longest = 5000

// End tells when a period ends. As the Korean Civil Act has it, a period in days or
// months leaves out the day on which it starts (article 157) and ends with its last
// day; a period in months ends on the day before the one that corresponds to its
// first, and where the month has no such day on its last (article 160). Hours run
// from the instant. Of business days each is one, so that the last is. A period in
// days or months that ends on a holiday is not made longer: whether article 161
// binds a private notice is open, and the earlier day is the safe one.
//
// It is an error where the amount is below 1, the unit is none, the start is
// unknown, or business days leave the years of the calendar.
func (c *Calendar) End(p Period, s Start) (End, error) {
	if p.Amount < 1 || p.Amount > longest {
		return End{}, fmt.Errorf("deadline: %d is no length of a period; give 1 to %d", p.Amount, longest)
	}
	if s.At.IsZero() && !s.Day.Valid() {
		return End{}, fmt.Errorf("deadline: a period needs the day on which it starts, not %q", s.Day)
	}
	day := s.day()
	switch p.Unit {
	case Hours:
		at := s.instant().Add(time.Duration(p.Amount) * time.Hour)
		return End{at, at}, nil
	case Days:
		return End{endOf(day.AddDays(p.Amount)), endOf(day.AddDays(p.Amount - 1))}, nil
	case Months:
		return End{endOf(monthsFrom(day.AddDays(1), p.Amount)), endOf(monthsFrom(day, p.Amount))}, nil
	case BusinessDays:
		return c.businessEnd(day, p.Amount)
	}
	return End{}, fmt.Errorf("deadline: %q is no unit of a period; write %s, %s, %s or %s", p.Unit, Hours, Days, BusinessDays, Months)
}

// businessEnd is the end of a period in business days. The day on which it starts
// is one of them only where it is a business day itself.
func (c *Calendar) businessEnd(day rules.Date, n int) (End, error) {
	last, err := c.AddBusinessDays(day, n)
	if err != nil {
		return End{}, err
	}
	first := last
	if open, _ := c.IsBusinessDay(day); open {
		first, err = c.AddBusinessDays(day, n-1)
	}
	return End{endOf(last), endOf(first)}, err
}

// monthsFrom is the last day of so many months of which the first day is given.
func monthsFrom(first rules.Date, n int) rules.Date {
	next := first.AddMonths(n)
	if next.Day < first.Day { // the month has no such day: it ends with its last
		return next
	}
	return next.AddDays(-1)
}

// endOf is the last second of a day in Korea.
func endOf(d rules.Date) time.Time { return d.AddDays(1).In(rules.Korea).Add(-time.Second) }
