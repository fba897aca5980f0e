package mention

var (
	tailJoins = spell("~", "-", "to", "through", "至", "到", "부터", "에서", "起至", "起到")
	headJoins = spell("~", "-", "to", "through", "until")
)

// openDay reads the 6 of 3월 6~13일, whose own word for the day is left out.
func (r *reader) openDay(i int) (int, int) {
	t := r.at(i)
	if t.kind != number || t.digits() > 2 {
		return 0, i
	}
	j := r.after(i+1, tailJoins)
	if j == i+1 {
		return 0, i
	}
	day, e := r.part(j, 2, "日", "일", "号", "號")
	if e == j || day <= t.num {
		return 0, i
	}
	r.tailAt = j
	return t.num, i + 1
}

// rangeTail reads the second day of a range where it names no month: the 7日 of
// 4月1日至7日, the 7 of March 3–7, 2026.
func (r *reader) rangeTail(d *Date, i int) int {
	a := r.lastDay
	if a.Month == 0 || i-r.lastDayEnd > 3 || !r.joinsLast(i) {
		return i
	}
	if day, e := r.part(i, 2, "日", "일", "号", "號"); e > i && day > a.Day && d.set(a.Year, int(a.Month), day, spelled) {
		return e
	}
	if r.endsInFigure(a) {
		return r.englishTail(d, i)
	}
	return i
}

// joinsLast reports whether nothing but a joining word stands between the last
// date and token i.
func (r *reader) joinsLast(i int) bool {
	if i == r.lastDayEnd {
		return r.lastDay.Bound == From
	}
	return r.after(r.lastDayEnd, tailJoins) == i || r.at(r.lastDayEnd).is("and") && i == r.lastDayEnd+1 && r.before(r.find(r.lastDay.Start), between) < r.find(r.lastDay.Start)
}

// endsInFigure reports whether a date is written as March 3: the day last, no
// year yet.
func (r *reader) endsInFigure(a Date) bool {
	if a.shape != spelled || a.Year != 0 || a.Clock != nil {
		return false
	}
	_, e := r.month(r.find(a.Start))
	return e > r.find(a.Start)
}

func (r *reader) englishTail(d *Date, i int) int {
	day, e := r.ordinal(i)
	if e == i || day <= r.lastDay.Day || r.at(i).kind != number || r.at(e).is(":") || r.at(e).is("%") || r.glued(e) {
		return i
	}
	if _, m := r.month(e); m > e {
		return i
	}
	year, end := r.year(r.skip(e, ","))
	if year == 0 {
		end = e
		if _, c := r.countable(i, e); c > e || r.unitOf(e) {
			return i
		}
	}
	if !d.set(year, int(r.lastDay.Month), day, spelled) {
		return i
	}
	return end
}

// rangeHead reads the first day of a range whose second names the month: the 6
// of "from 6 to 13 April".
func (r *reader) rangeHead(d *Date, i int) int {
	day, e := r.ordinal(i)
	if e == i || r.at(i).kind != number {
		return i
	}
	j := r.after(e, headJoins)
	if r.at(e).is("-") && r.at(e).gap == none && r.text[r.at(e).start:r.at(e).end] == "-" && !r.at(i-1).is(":") { // 1-12 February stays unread: in a code it looks the same
		return i
	}
	if j == e && r.at(e).is("and") && r.before(i, between) < i {
		j = e + 1
	}
	if j == e {
		return i
	}
	j = r.skip(j, "the")
	var b Date
	if last, _ := r.ordinal(j); last <= day || r.english1(&b, j) == j || !d.set(b.Year, int(b.Month), day, spelled) {
		return i
	}
	r.tailAt = j
	return e
}
