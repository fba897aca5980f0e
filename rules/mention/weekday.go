package mention

import "time"

var weekdays = tabulate(map[string]time.Weekday{
	"sunday": 0, "sun": 0, "monday": 1, "mon": 1, "tuesday": 2, "tue": 2, "tues": 2, "wednesday": 3, "wed": 3,
	"thursday": 4, "thu": 4, "thur": 4, "thurs": 4, "friday": 5, "fri": 5, "saturday": 6, "sat": 6,
})

var weekdaySigns = tabulate(map[string]time.Weekday{
	"일": 0, "월": 1, "화": 2, "수": 3, "목": 4, "금": 5, "토": 6,
	"日": 0, "天": 0, "月": 1, "火": 2, "水": 3, "木": 4, "金": 5, "土": 6,
	"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6,
})

// weekday reads (목), (周五), 木曜日, 星期五, 목요일, Thursday, with or without brackets.
func (r *reader) weekday(i int) (time.Weekday, int) {
	open := r.skip(i, "(", "[")
	w, e := r.bareWeekday(open, open > i)
	if e == open {
		return 0, i
	}
	if open == i {
		return w, e
	}
	if e2 := r.skip(e, ")", "]"); e2 > e {
		return w, e2
	}
	return 0, i
}

func (r *reader) bareWeekday(i int, bracketed bool) (time.Weekday, int) {
	t := r.at(i)
	if w, ok := weekdays.of(t); ok {
		return w, r.skip(i+1, ".")
	}
	if e := r.after(i, weekPrefix); e > i {
		if w, ok := weekdaySigns.of(r.at(e)); ok {
			return w, e + 1
		}
	}
	w, ok := weekdaySigns.of(t)
	if !ok {
		return 0, i
	}
	if r.at(i+1).is("요") && r.at(i+2).is("일") || r.at(i+1).is("曜") && r.at(i+2).is("日") {
		return w, i + 3
	}
	if bracketed {
		return w, i + 1
	}
	return 0, i
}

var weekPrefix = spell("星期", "周", "週", "礼拜", "禮拜")
