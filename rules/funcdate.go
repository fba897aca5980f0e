package rules

import (
	"fmt"
	"time"
)

func dayOf(t time.Time) (Date, error) { return inYears(DateOf(t.In(Korea))) }

func daysAfter(d Date, n int) (Date, error)  { return moveDays(d, n, 1) }
func daysBefore(d Date, n int) (Date, error) { return moveDays(d, n, -1) }

func moveDays(d Date, n, sign int) (Date, error) {
	if err := inRange(n, MaxDays, "days"); err != nil {
		return d, err
	}
	if _, err := inYears(d); err != nil {
		return d, err
	}
	return inYears(d.AddDays(sign * n))
}

func monthsAfter(d Date, n int) (Date, error)  { return moveMonths(d, n, 1) }
func monthsBefore(d Date, n int) (Date, error) { return moveMonths(d, n, -1) }

func moveMonths(d Date, n, sign int) (Date, error) {
	if err := inRange(n, MaxMonths, "months"); err != nil {
		return d, err
	}
	if _, err := inYears(d); err != nil {
		return d, err
	}
	return inYears(d.AddMonths(sign * n))
}

func daysBetween(a, b Date) (int, error) {
	for _, d := range []Date{a, b} {
		if _, err := inYears(d); err != nil {
			return 0, err
		}
	}
	return int(b.In(time.UTC).Sub(a.In(time.UTC)) / (24 * time.Hour)), nil
}

// inRange refuses a number below 0, too: months_before(t, -1) may be a slip as
// well as a month later, and the other function says which.
func inRange(n, most int, of string) error {
	if n < 0 || n > most {
		return fmt.Errorf("%d is no number of %s from 0 to %d", n, of, most)
	}
	return nil
}

func inYears(d Date) (Date, error) {
	if d.Year < MinYear || d.Year > MaxYear {
		return d, fmt.Errorf("the year of %s is not from %d to %d", d, MinYear, MaxYear)
	}
	return d, nil
}
