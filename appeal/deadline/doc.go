// Package deadline counts business days as Korea counts them: Monday to Friday
// less public holidays, with their substitutes, elections and holidays that were
// decreed for once. [Korea] is the calendar, and [Functions] lets conditions
// use it:
//
//	day_of(as_of) > business_days_after(notice.effective_on, 10)
//
// The table is written down, with its sources, for the years it covers; outside
// them everything is an error and nothing a guess. It reads no clock.
package deadline
