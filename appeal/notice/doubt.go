package notice

import (
	"slices"
	"time"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// A Doubt is a field whose words can be read in more ways than one, as the day in
// 06/07/2026. The field stays absent, and somebody has to say which is meant.
type Doubt struct {
	Field    string   `json:"field"` // its name: deadline or effective_on
	Quote    string   `json:"quote"`
	Start    int      `json:"start"`
	End      int      `json:"end"`
	Readings []string `json:"readings"` // the values that the field may have, as it writes them
}

// move puts the doubt to the place that it has in the given text.
func (d *Doubt) move(p *folding) {
	d.Start, d.End = p.place(d.Start, d.End)
	d.Quote = p.given[d.Start:d.End]
}

// readings are the days that an ambiguous date may mean; of a date that is not,
// none.
func readings(d mention.Date) []mention.Date {
	if !d.Ambiguous {
		return nil
	}
	return d.Candidates()
}

// doubtfulEnds are the days up to which something may be due, where a text leaves
// open which of two it means. A day that was past when the notice came is none.
func (r *reader) doubtfulEnds(d mention.Date, e end) []end {
	var out []end
	for _, c := range readings(d) {
		if day, ok := c.OnOrAfter(r.received); ok && !r.longPast(day) {
			e.at = instant(c, day)
			out = append(out, e)
		}
	}
	return out
}

// doubt records that a field has several readings.
func (r *reader) doubt(field string, place span, values []string) {
	if slices.ContainsFunc(r.doubts, func(d Doubt) bool { return d.Field == field && d.Start == place.start }) {
		return // read once more, among other words
	}
	r.doubts = append(r.doubts, Doubt{field, r.text[place.start:place.end], place.start, place.end, values})
}

// instants writes the readings of a deadline.
func instants(all []end) []string {
	var out []string
	for _, e := range all {
		out = append(out, e.at.Format(time.RFC3339))
	}
	return out
}

// daysOf writes the readings of a day.
func daysOf(all []mention.Date, ref rules.Date) []string {
	var out []string
	for _, d := range all {
		if day, ok := d.Nearest(ref); ok {
			out = append(out, day.String())
		}
	}
	return out
}
