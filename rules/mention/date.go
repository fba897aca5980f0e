package mention

import (
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// A Date is a day, perhaps with a time, that a text names.
type Date struct {
	Span
	Year    int           // 0: the text leaves it open
	Month   time.Month    // 0: the text leaves it open too ("by the 27th")
	Day     int           // 0: the day on which the text is written ("from today")
	Weekday *time.Weekday // the day of the week that the text puts beside it
	Clock   *Clock        // nil: the day as a whole
	Zone    *time.Location
	Bound   Bound
	Range   Part
	// Ambiguous is true where Month and Day could change places (06/07/2026) and
	// nothing in the text decides.
	Ambiguous bool

	shape    shape
	dayFirst bool // slashed: the day stood before the month
	words    Span // with the words of its bound
}

// Outer is the place of the date together with the words that bound it: "by 12
// March", "3월 12일까지".
func (d Date) Outer() Span { return d.words }

// A Part says whether a date is one end of a range of days.
type Part uint8

const (
	_          Part = iota
	RangeStart      // 2월 8일 of "2월 8일~3월 9일"
	RangeEnd        // 3월 9일 of it
)

// A shape is the way a date is written.
type shape uint8

const (
	spelled shape = iota // with the name of the month, or 月 and 日
	dotted               // year first: 2026.3.12
	slashed              // the year last: 12/03/2026
	short                // no year: 3/12, 03.09
	dayOnly              // no month: 27号, 27일
	today                // the day of writing
)

// set fills in a core reading and says whether the calendar may have it.
func (d *Date) set(y, m, day int, s shape) bool {
	d.Year, d.Month, d.Day, d.shape = y, time.Month(m), day, s
	return d.possible()
}

func (d Date) possible() bool {
	if d.Month < 1 || d.Month > 12 || d.Day < 1 {
		return false
	}
	if d.Year == 0 { // a leap year: 29 February may be meant
		return rules.Date{Year: 2024, Month: d.Month, Day: d.Day}.Valid()
	}
	return d.Year >= 1900 && d.Year < 2200 && rules.Date{Year: d.Year, Month: d.Month, Day: d.Day}.Valid()
}

// swap changes the places of day and month.
func (d *Date) swap() {
	d.Month, d.Day = time.Month(d.Day), int(d.Month)
	d.dayFirst = !d.dayFirst
}

// date reads a date at token i with all that belongs to it: zone, weekday and
// time on either side, and the words that bound it.
func (r *reader) date(i int) (Date, int) {
	if !r.mayStart(i) {
		return Date{}, i
	}
	d := &r.day
	*d = Date{}
	first := r.prefix(d, i)
	end := r.core(d, first)
	if end == first {
		return Date{}, i
	}
	end = r.suffix(d, end)
	if r.at(end).is(")") && r.at(i-1).is("(") && d.Clock == nil { // tomorrow (5/11) 0:00
		if e := r.suffix(d, end+1); e > end+1 {
			end = e
		}
	}
	d.Span = r.span(i, end)
	var last int
	d.Bound, last = r.bound(i, end)
	last = max(last, end)
	if d.Bound == 0 && r.at(end).is(")") && r.at(i-1).is("(") { // 금요일(3/13)까지
		if b, e := r.boundAfter(end + 1); e > end+1 {
			d.Bound, last = b, e
		}
	}
	if c, e := r.clock(last); e > last && d.Clock == nil && last > end && d.Bound >= Until && r.at(last).gap != line { // 12月4日下班前18点
		d.Clock, last = c, e
		d.Span = r.span(i, last)
	}
	if loc, e := r.zone(last); e > last && d.Clock != nil && d.Zone == nil { // 18点前（北京时间）
		d.Zone, last = loc, e
	}
	d.words = r.span(i, last)
	if d.Clock == nil && r.at(last).is("(") {
		if c, e := r.clock(last + 1); e > last+1 {
			d.Clock = c
			d.Zone, e = r.zoneOr(d.Zone, e)
			last = r.skip(e, ")")
			d.Span = r.span(i, last)
			d.words = d.Span
		}
	}
	if d.shape == short && !r.clearly(*d, i, end, last) || d.shape == dayOnly && !r.clearDay(*d, first, end) || d.shape == today && d.Bound != From {
		return Date{}, i
	}
	r.lastDay, r.lastDayEnd = *d, last
	return *d, last
}

// mayStart is a quick no for most tokens.
func (r *reader) mayStart(i int) bool {
	t := r.at(i)
	switch t.kind {
	case number:
		return t.digits() <= 4 && (!r.inside(i) || i == r.tailAt)
	case mark:
		return t.is("'")
	case word:
		return r.begins(i, startsDate) || r.at(i+1).gap == none && r.at(i+1).kind != char // a broken month may go on
	}
	return r.begins(i, startsDate)
}

// inside reports whether the number at token i is the tail of a longer figure
// or of a code: 97.9, 1,026, TS-2026-03.
func (r *reader) inside(i int) bool {
	t, sep := r.at(i), r.at(i-1)
	if t.gap != none || sep.kind != mark || sep.gap != none {
		return t.gap == none && sep.kind == word && sep.end == t.start && len(sep.text) > 0 && !sep.is("t")
	}
	before := r.at(i - 2)
	switch sep.text {
	case ".", ",", ":":
		return before.kind == number
	case "-", "_", "/", "#":
		return before.kind == number || before.kind == word && before.text != "d" && sep.text != "/"
	}
	return false
}

// prefix reads what may stand before the day itself.
func (r *reader) prefix(d *Date, i int) int {
	if loc, e := r.zone(i); e > i && r.at(i).kind != mark {
		d.Zone, i = loc, r.skip(e, ",", ":")
	}
	if w, e := r.weekday(i); e > i {
		d.Weekday, i = new(w), r.skip(r.skip(e, "the"), ",")
	}
	if c, e := r.clock(i); e > i {
		d.Clock = c
		d.Zone, e = r.zoneOr(d.Zone, e)
		e = r.skip(e, ",")
		i = r.skip(r.skip(e, "on", "of"), "the")
		if w, e := r.weekday(i); e > i {
			d.Weekday, i = new(w), r.skip(e, ",")
		}
	}
	return i
}

func (r *reader) zoneOr(loc *time.Location, i int) (*time.Location, int) {
	if z, e := r.zone(i); e > i {
		return z, e
	}
	return loc, i
}

// dayGoesOn reports whether what follows the full stop of a day is its weekday in
// brackets or its time: 2026. 6. 8.(월) 09:00, 2026. 3. 24. 14시부터.
func (r *reader) dayGoesOn(i int) bool {
	_, w := r.weekday(i)
	_, c := r.clock(i)
	return w > i && r.at(i).kind == mark || c > i
}

// suffix reads weekday, time and zone after the day, in whatever order.
func (r *reader) suffix(d *Date, i int) int {
	if t := r.at(i); t.is(".") && t.gap == none && r.at(i-1).kind == number && r.at(i+1).gap != line && r.dayGoesOn(i+1) {
		i++
	}
	for range 4 {
		j := r.skip(i, ",", "的", "t", "at", "/", "，")
		if r.at(j).gap == line && j > i {
			return i
		}
		if w, e := r.weekday(j); e > j && d.Weekday == nil {
			d.Weekday, i = new(w), e
		} else if c, e := r.clock(j); e > j && d.Clock == nil && r.at(j).gap != line {
			d.Clock, i = c, e
			if loc, e := r.offset(i); e > i && (r.at(i).gap == none || e > i+2) {
				d.Zone, i = loc, e
			} else if r.at(i).is("z") && r.at(i).gap == none {
				d.Zone, i = time.UTC, i+1
			}
		} else if loc, e := r.zone(i); e > i && d.Zone == nil {
			d.Zone, i = loc, e
		} else {
			return i
		}
	}
	return i
}
