package mention

import "time"

// linkRanges marks dates that are the two ends of one range, gives both the
// year that only one of them has, and settles the order of day and month where
// another date of the text is written in the same way and leaves no doubt.
func linkRanges(r *reader, ds []Date) []Date {
	for i := 1; i < len(ds); i++ {
		a, b := &ds[i-1], &ds[i]
		if !r.joined(a, b) {
			continue
		}
		a.Range, b.Range = RangeStart, RangeEnd
		switch {
		case a.Year == 0 && b.Year != 0:
			a.Year = b.Year
			if b.Month < a.Month {
				a.Year--
			}
		case b.Year == 0 && a.Year != 0 && b.Month != 0:
			b.Year = a.Year
			if b.Month < a.Month {
				b.Year++
			}
		}
	}
	decideOrder(ds)
	decideByTwin(ds)
	return ds
}

var (
	joiners = spell("~", "-", "to", "until", "till", "through", "and", "至", "到", "부터", "에서", "起至", "起到")
	between = spell("between", "from", "자", "自", "从")
)

// joined reports whether nothing but a joining word stands between two dates.
// "and" joins only after "between", "until" only after "from".
func (r *reader) joined(a, b *Date) bool {
	next := r.find(b.Start)
	if a.Bound == From && b.Bound == Until && next-r.find(a.words.End) <= 1 {
		return true
	}
	k := r.skip(r.find(a.End), ".")
	if e := r.after(k, joiners); e != next || e == k {
		return false
	}
	switch t := r.at(k); t.text {
	case "and", "until", "till", "through":
		return r.before(r.find(a.Start), between) < r.find(a.Start)
	}
	return true
}

// find gives the first token at or after a byte of the original.
func (r *reader) find(at int) int {
	lo, hi := 0, len(r.toks)
	for lo < hi {
		if mid := (lo + hi) / 2; r.toks[mid].start < at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// decideOrder lets 03/25/2026 settle 03/12/2026 of the same text: writers keep
// one order. Where the text holds both orders nothing is settled.
func decideOrder(ds []Date) {
	monthFirst, dayFirst := false, false
	for _, d := range ds {
		if d.shape == slashed && !d.Ambiguous && int(d.Month) != d.Day {
			monthFirst = monthFirst || !d.dayFirst
			dayFirst = dayFirst || d.dayFirst
		}
	}
	if monthFirst == dayFirst {
		return
	}
	for i := range ds {
		if d := &ds[i]; d.Ambiguous && d.shape == slashed {
			d.Ambiguous = false
			if dayFirst {
				d.Month, d.Day = time.Month(d.Day), int(d.Month)
			}
		}
	}
}

// twinGap is how many bytes may stand between two spellings of one day.
const twinGap = 8

// decideByTwin lets a second spelling right beside it settle an ambiguous date:
// 12.01.2026 (1st December).
func decideByTwin(ds []Date) {
	for i := 1; i < len(ds); i++ {
		a, b := &ds[i-1], &ds[i]
		if b.Start-a.End > twinGap || a.Ambiguous == b.Ambiguous {
			continue
		}
		if b.Ambiguous {
			a, b = b, a
		}
		switch {
		case b.Month == a.Month && b.Day == a.Day:
			a.Ambiguous = false
		case int(b.Month) == a.Day && b.Day == int(a.Month):
			a.Ambiguous = false
			a.swap()
		}
	}
}
