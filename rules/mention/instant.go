package mention

import "time"

// A Time is a time of day that stands without its day: 오후 6시까지, by noon.
type Time struct {
	Span
	Clock Clock
	Zone  *time.Location // nil: not named
	Bound Bound
}

// timeOfDay reads a time of day by itself.
func (r *reader) timeOfDay(i int) (Time, int) {
	if t := r.at(i); t.kind == number && (r.inside(i) || t.solo) || t.gap == none && r.at(i-1).kind == t.kind && t.kind != mark && r.at(i-1).kind == char && isHangulText(r.at(i-1).text) {
		return Time{}, i
	}
	zone, j := r.bareZone(i)
	c, end := r.clock(j)
	if end == j || r.at(end).is(":") && r.at(end).gap == none && r.at(end+1).kind == number {
		return Time{}, i
	}
	t := Time{Clock: *c}
	unit := r.at(end - 1)
	t.Zone, end = r.zoneOr(zone, end)
	t.Span = r.span(i, end)
	b, last := r.bound(i, end)
	if _, half := r.half(j); half == 0 && b == 0 && t.Zone == nil && (unit.is("点") || unit.is("點") || unit.kind == char && r.at(j).kind == char && hanDigit(r.at(j)) > 0) {
		return Time{}, i // 以上两点: points of an argument
	}
	t.Bound = b
	return t, max(last, end)
}
