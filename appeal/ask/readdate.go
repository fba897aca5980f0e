package ask

import (
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// moment is a day as somebody wrote it, with the time where there is one.
type moment struct {
	day rules.Date
	at  time.Time // zero: the day as a whole
}

// readDay reads a day; a time beside it counts for nothing.
func readDay(text string) (any, error) {
	m, err := readMoment(text)
	if err != nil {
		return nil, err
	}
	return m.day.String(), nil
}

// readInstant reads an instant. A bare day counts from its first second, or as a
// deadline up to its last, which a case writes as the bare day.
func readInstant(path, text string) (any, error) {
	m, err := readMoment(text)
	switch {
	case err != nil:
		return nil, err
	case !m.at.IsZero():
		return m.at.Format(time.RFC3339), nil
	case strings.HasSuffix(path, "received_at"):
		return m.day.In(rules.Korea).Format(time.RFC3339), nil
	}
	return m.day.String(), nil
}

// written are the forms that mean one thing to everybody; without a zone it is
// Korea's.
var written = []string{time.RFC3339, "2006-01-02 15:04:05", "2006-01-02 15:04", "2006-01-02T15:04"}

func readMoment(text string) (moment, error) {
	text = norm.NFKC.String(text)
	if d, err := rules.ParseDate(text); err == nil {
		return moment{day: d}, nil
	}
	for _, form := range written {
		if t, err := time.ParseInLocation(form, text, rules.Korea); err == nil {
			return moment{rules.DateOf(t.In(rules.Korea)), t.In(rules.Korea)}, nil
		}
	}
	d, err := onlyDate(text)
	if err != nil {
		return moment{}, err
	}
	day, ok := d.Nearest(rules.Date{})
	switch {
	case d.Ambiguous:
		return moment{}, &NotRead{say["two-days"]}
	case !ok || !day.Valid():
		return moment{}, &NotRead{say["year"]}
	case d.Clock == nil:
		return moment{day: day}, nil
	}
	at := d.At(day, rules.Korea).In(rules.Korea)
	return moment{rules.DateOf(at), at}, nil
}

// onlyDate finds the one date in a text that says nothing else.
func onlyDate(text string) (mention.Date, error) {
	dates := mention.Read(text).Dates
	if len(dates) != 1 || dates[0].Bound != 0 || dates[0].Range != 0 || dates[0].Day == 0 {
		return mention.Date{}, &NotRead{say["date"]}
	}
	d := dates[0]
	for _, rest := range []string{text[:d.Start], text[d.End:]} {
		if !in(besideDates, rest) {
			return mention.Date{}, &NotRead{say["date"]}
		}
	}
	return d, nil
}

// besideDates are words beside a date that change nothing.
var besideDates = []string{"", "on", "at", "it was", "the", "on the", "from", "between", "从", "自", "까지", "为止", "止", "是", "在", "于", "에", "입니다", "이에요", "예요", "에 받았습니다"}

// readPeriod reads from which day to which a paper reaches, both days written.
func readPeriod(text string) (any, error) {
	text = norm.NFKC.String(text)
	ends := strings.FieldsFunc(text, func(r rune) bool { return r == '~' || r == '〜' })
	if len(ends) != 2 {
		ends = rangeEnds(text)
	}
	if len(ends) != 2 {
		return nil, &NotRead{say["period"]}
	}
	from, err := readMoment(strings.TrimSpace(ends[0]))
	if err != nil {
		return nil, err
	}
	to, err := readMoment(strings.TrimSpace(ends[1]))
	if err != nil {
		return nil, err
	}
	if to.day.Compare(from.day) < 0 {
		return nil, &NotRead{say["period"]}
	}
	return map[string]string{"from": from.day.String(), "to": to.day.String()}, nil
}

// rangeEnds are the two days of a text that names one stretch of days and nothing else.
func rangeEnds(text string) []string {
	d := mention.Read(text).Dates
	if len(d) != 2 || d[0].Range != mention.RangeStart || d[1].Range != mention.RangeEnd || !in(besideDates, text[:d[0].Start]) || !in(besideDates, text[d[1].End:]) {
		return nil
	}
	return []string{text[d[0].Start:d[0].End], text[d[1].Start:d[1].End]}
}
