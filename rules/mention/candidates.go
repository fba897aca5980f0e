package mention

import "time"

// Candidates gives every reading of the date: two where day and month could
// change places (03/04/2026), else the one.
func (d Date) Candidates() []Date {
	if !d.Ambiguous {
		return []Date{d}
	}
	d.Ambiguous = false // a reading is not
	other := d
	other.Month, other.Day = time.Month(d.Day), int(d.Month)
	return []Date{d, other}
}
