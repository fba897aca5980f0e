package mention

import (
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// A Relative is a day told from the day of writing: 오늘, 明天, this Friday, 下周五.
// The caller knows that day, usually the notice's own.
type Relative struct {
	Span
	Days    int           // from the day of writing; 0 where Weekday is set
	Weeks   int           // from the week of writing, which starts on Monday
	Weekday *time.Weekday // nil: Days tells
	Loose   bool          // "next Friday", "by Friday": speakers differ about the week
	Clock   *Clock
	Zone    *time.Location
	Bound   Bound

	words Span
}

// Outer is the place of the day together with the words that bound it.
func (d Relative) Outer() Span { return d.words }

// Candidates gives the day, or the days that it may be, by the day of writing.
// A loose weekday is the first such day after it, or that of the next week.
func (d Relative) Candidates(ref rules.Date) []rules.Date {
	if ref.IsZero() {
		return nil
	}
	if d.Weekday == nil {
		return []rules.Date{plus(ref, d.Days)}
	}
	back := (int(ref.In(time.UTC).Weekday()) + 6) % 7
	day := plus(ref, d.Weeks*7-back+(int(*d.Weekday)+6)%7)
	if !d.Loose {
		return []rules.Date{day}
	}
	first := plus(day, -7*d.Weeks)
	if days(ref, first) < 0 || days(ref, first) == 0 && d.Weeks > 0 {
		first = plus(first, 7)
	}
	if d.Weeks == 0 || first == day {
		return []rules.Date{first}
	}
	return []rules.Date{first, day}
}

func plus(d rules.Date, n int) rules.Date {
	return rules.DateOf(d.In(time.UTC).AddDate(0, 0, n))
}

func daysOff(n int, phrases ...string) entry[int] { return entry[int]{n, phrases} }

var (
	relativeDays = bind(
		daysOff(0, "today", "오늘", "금일", "본일", "당일 중", "今天", "今日", "本日", "即日", "即刻", "即時", "即时", "tonight", "this morning", "this afternoon", "this evening", "今早", "今晨", "오늘 아침", "今晚"),
		daysOff(-1, "yesterday", "어제", "작일", "전일", "昨天", "昨日", "last night", "昨晚", "昨夜", "어젯밤", "간밤"), daysOff(1, "tomorrow", "내일", "명일", "익일", "明天", "明日"),
		daysOff(2, "모레", "내일모레", "后天", "後天", "day after tomorrow", "the day after tomorrow"), daysOff(-2, "그저께", "그제", "엊그제", "前天", "day before yesterday", "the day before yesterday"),
		daysOff(3, "글피", "大后天", "大後天"), daysOff(-3, "大前天"),
	)
	weekNames = bind(
		daysOff(0, "이번 주", "금주", "이번주", "本周", "本週", "这周", "這週", "这个星期", "這個星期", "本星期", "这星期", "this", "this coming"),
		daysOff(1, "다음 주", "다음주", "내주", "차주", "下周", "下週", "下个星期", "下個星期", "下星期", "下礼拜", "下个周"),
		daysOff(-1, "지난 주", "지난주", "저번 주", "저번주", "上周", "上週", "上个星期", "上個星期", "上星期"),
		daysOff(2, "다다음 주", "下下周", "下下週", "下下星期"),
	)
	looseWeeks = bind(daysOff(1, "next"), daysOff(-1, "last"))
	weekAfter  = bind(daysOff(0, "this week", "of this week"), daysOff(1, "next week", "of next week"), daysOff(-1, "last week", "of last week"))
)

// relative reads a day told from the day of writing, with its time and bound.
func (r *reader) relative(i int) (Relative, int) {
	if !r.begins(i, startsRelative) {
		return Relative{}, i
	}
	d, end := r.relativeDay(i)
	if end == i {
		return d, i
	}
	if c, e := r.clock(r.skip(end, ",", "at", "的")); e > r.skip(end, ",", "at", "的") {
		d.Clock = c
		d.Zone, end = r.zoneOr(nil, e)
	}
	d.Span = r.span(i, end)
	var last int
	d.Bound, last = r.bound(i, end)
	if j := r.aside(end); d.Bound == 0 && j > end {
		if b, e := r.boundAfter(j); e > j {
			d.Bound, last = b, e
		}
	}
	d.words = r.span(i, max(last, end))
	return d, max(last, end)
}

var partsOfDay = spell("저녁", "밤", "아침", "오전", "오후", "새벽", "점심", "晚上", "下午", "上午", "早上", "晚", "evening", "morning", "afternoon", "night")

// aside passes what may stand between a day and its bound: 어제(18일) 저녁부터.
func (r *reader) aside(i int) int {
	if r.at(i).is("(") {
		for j := i + 1; j < i+8; j++ {
			if r.at(j).is(")") {
				i = j + 1
				break
			}
		}
	}
	return r.after(i, partsOfDay)
}

func (r *reader) relativeDay(i int) (d Relative, end int) {
	t := r.at(i)
	if t.gap == none && isHangulText(t.text) && isHangulText(r.at(i-1).text) {
		return d, i
	}
	if n, e := relativeDays.after(r, i); e > i && !r.relativeRunsOn(e) {
		d.Days = n
		return d, e
	}
	return r.relativeWeekday(i)
}

// relativeRunsOn tells 내일 from 내일배송, 今日 from 今日头条, today from today's.
func (r *reader) relativeRunsOn(i int) bool {
	return r.after(i, relativeTails) > i && r.at(i).gap == none
}

var relativeTails = spell("배송", "头条", "頭條", "'s", "의집", "의 집", "도착", "로켓", "야")

// relativeWeekday reads 이번 주 금요일, 下周五, this Friday, Friday of next week,
// and a bare "by Friday".
func (r *reader) relativeWeekday(i int) (d Relative, end int) {
	if n, e := weekNames.after(r, i); e > i {
		return r.onWeekday(n, false, i, e)
	}
	if n, e := looseWeeks.after(r, i); e > i {
		return r.onWeekday(n, n > 0, i, e)
	}
	w, e := r.bareWeekday(i, false)
	if e == i || len(r.at(i).text) < 3 || r.at(e).gap != line && r.dayFollows(e) {
		return d, i
	}
	if n, e2 := weekAfter.after(r, e); e2 > e {
		return Relative{Weeks: n, Weekday: new(w)}, e2
	}
	if b, _ := r.bound(i, e); b != 0 {
		return Relative{Weekday: new(w), Loose: true}, e
	}
	return d, i
}

// dayFollows reports whether the weekday belongs to a date behind it.
func (r *reader) dayFollows(i int) bool {
	t := r.at(r.skip(i, ",", "the"))
	_, m := r.month(i)
	return t.kind == number || m > i
}

func (r *reader) onWeekday(weeks int, loose bool, i, j int) (Relative, int) {
	w, e := r.bareWeekday(j, false)
	if e == j {
		if w2, ok := weekdaySigns.of(r.at(j)); ok && r.at(j).gap == none && r.after(i, hanWeeks) == j {
			w, e = w2, j+1
		}
	}
	if e == j || r.dayFollows(e) && r.at(e).kind == number && r.at(e).gap != line {
		return Relative{}, i
	}
	return Relative{Weeks: weeks, Weekday: new(w), Loose: loose}, e
}

// hanWeeks are weeks whose day may follow as one sign: 下周五.
var hanWeeks = spell("本周", "本週", "这周", "這週", "本星期", "这星期", "这个星期", "這個星期", "下周", "下週", "下星期", "下个星期", "下個星期", "下礼拜", "上周", "上週", "上星期", "上个星期", "上個星期", "下下周", "下下週", "下下星期")
