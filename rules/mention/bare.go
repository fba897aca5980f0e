package mention

// bareDay reads a day without its month: 27号, 27일, "by the 27th".
func (r *reader) bareDay(d *Date, i int) int {
	if e := r.after(i+1, ordinalEnds); e > i+1 && r.at(i+1).gap == none && r.at(i).kind == number && r.at(i).num >= 1 && r.at(i).num <= 31 {
		d.Day, d.shape = r.at(i).num, dayOnly
		return max(e, r.after(e, ofThisMonth))
	}
	day, end := r.part(i, 2, "号", "號", "일", "日")
	if end == i || r.at(i).kind != number || day < 1 || day > 31 {
		return i
	}
	d.Day, d.shape = day, dayOnly
	return end
}

var (
	otherMonth  = spell("다음 달", "내달", "익월", "지난 달", "매월", "매달", "下个月", "下個月", "下月", "次月", "上个月", "上个月", "每月", "最大", "최대", "최장", "총", "최소")
	thisMonth   = spell("이달", "이번 달", "이번달", "금월", "당월", "本月", "这个月", "這個月", "当月", "當月")
	ofThisMonth = spell("of this month", "this month", "of the current month", "instant")
	ordinalEnds = spell("st", "nd", "rd", "th")
	dayBounds   = spell("까지", "부터", "부로", "자로")
)

// clearDay reports whether a day without its month is one: 27일까지 is, 27일
// 이내 is a length of time.
func (r *reader) clearDay(d Date, i, end int) bool {
	if r.before(i, otherMonth) < i || r.inside(i) {
		return false
	}
	if d.Clock != nil || d.Weekday != nil {
		return true
	}
	if r.after(i+1, ordinalEnds) > i+1 {
		return r.at(i-1).is("the") && d.Bound != 0 || r.after(r.skip(i+1, "st", "nd", "rd", "th"), ofThisMonth) > i+2
	}
	if r.before(i, thisMonth) < i {
		return true
	}
	if unit := r.at(i + 1); unit.is("号") || unit.is("號") {
		return d.Bound != 0
	}
	return r.after(end, dayBounds) > end && r.at(end).gap == none
}

var todays = spell("today", "오늘", "금일", "본일", "今日", "今天", "即日", "即刻", "即時", "即时", "本日", "当日", "當日")

// today reads the day of writing. Only "from today" is a date of its own.
func (r *reader) today(d *Date, i int) int {
	end := r.after(i, todays)
	if end > i {
		d.shape = today
	}
	return end
}
