package deadline

import (
	"fmt"
	"sync"
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// A Calendar tells business days from others for the years it was written for.
// It is immutable and safe for concurrent use.
type Calendar struct {
	years []Year
	on    map[rules.Date]Holiday
}

// Korea is the calendar of public offices in Korea, which Coupang's business
// days follow. A holiday that is decreed after [Year.Known] is not in it.
func Korea() *Calendar { return korea() }

var korea = sync.OnceValue(func() *Calendar { return newCalendar(koreanYears) })

func newCalendar(years []Year) *Calendar {
	c := &Calendar{years, map[rules.Date]Holiday{}}
	for _, y := range years {
		for _, h := range y.Holidays {
			c.on[h.On] = h
		}
	}
	return c
}

// Years are the years that the calendar covers, in order, with their holidays
// and where these come from.
func (c *Calendar) Years() []Year { return c.years }

// Holiday tells which public holiday a date is; ok is false where it is none.
func (c *Calendar) Holiday(d rules.Date) (h Holiday, ok bool) {
	h, ok = c.on[d]
	return h, ok
}

// IsBusinessDay reports whether d is neither a Saturday, nor a Sunday, nor a
// public holiday. A date outside the years of the calendar is an error.
func (c *Calendar) IsBusinessDay(d rules.Date) (bool, error) {
	first, last := c.years[0].Year, c.years[len(c.years)-1].Year
	if !d.Valid() || d.Year < first || d.Year > last {
		return false, fmt.Errorf("deadline: public holidays are known for the years %d to %d, not for %q", first, last, d)
	}
	if day := d.In(time.UTC).Weekday(); day == time.Saturday || day == time.Sunday {
		return false, nil
	}
	_, holiday := c.on[d]
	return !holiday, nil
}

// AddBusinessDays returns the nth business day after d, or before it where n is
// below 0. d itself is not counted, whatever day it is, and is returned for 0.
// It is an error to leave the years of the calendar on the way.
func (c *Calendar) AddBusinessDays(d rules.Date, n int) (rules.Date, error) {
	step := 1
	if n < 0 {
		step = -1
	}
	if _, err := c.IsBusinessDay(d); err != nil {
		return rules.Date{}, err
	}
	for n != 0 {
		d = d.AddDays(step)
		open, err := c.IsBusinessDay(d)
		if err != nil {
			return rules.Date{}, err
		}
		if open {
			n -= step
		}
	}
	return d, nil
}

// BusinessDaysBetween counts the business days on the way from a to b: a is not
// counted, b is. It is below 0 where b lies before a. So between d and
// AddBusinessDays(d, n) there are n.
func (c *Calendar) BusinessDaysBetween(a, b rules.Date) (int, error) {
	step := b.Compare(a)
	if _, err := c.IsBusinessDay(a); err != nil {
		return 0, err
	}
	if _, err := c.IsBusinessDay(b); err != nil {
		return 0, err
	}
	n := 0
	for d := a; d != b; {
		d = d.AddDays(step)
		if open, _ := c.IsBusinessDay(d); open { // between two days it knows
			n += step
		}
	}
	return n, nil
}
