package mention

import (
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// A Clock is a time of day as the text gives it. Hour 24 is the end of the day.
type Clock struct{ Hour, Minute, Second int }

var (
	china   = time.FixedZone("UTC+8", 8*60*60)
	pacific = [2]*time.Location{time.FixedZone("PST", -8*60*60), time.FixedZone("PDT", -7*60*60)}
	eastern = [2]*time.Location{time.FixedZone("EST", -5*60*60), time.FixedZone("EDT", -4*60*60)}
)

// zones are the names of zones. CST is left out: it is China's and also
// America's, and nobody could tell.
var zones = bind(
	entry[*time.Location]{rules.Korea, []string{"kst", "한국시간", "한국 표준시", "한국표준시간", "서울 시간", "서울시간", "韩国时间", "韓國時間", "韩国当地时间", "韩国标准时间", "韓國標準時間", "韓國当地時間", "韓國當地時間", "首爾标准时间", "대한민국 표준시", "한국 현지 시간", "한국 현지시간", "korean standard time", "首尔时间", "首爾時間", "korea time", "korean time",
		"korea standard time", "seoul time", "한국 기준", "한국시간 기준", "서울 기준", "韩时", "韩国时区", "时间为韩国时间", "korea local time"}},
	entry[*time.Location]{china, []string{"北京时间", "北京時間", "中国时间", "中國時間", "中国标准时间", "中國標準時間", "beijing standard time", "중국 현지시간", "베이징 시간", "베이징시간", "북경시간", "중국시간", "중국 시간", "중국 표준시", "beijing time", "china time", "china standard time"}},
	entry[*time.Location]{time.FixedZone("UTC+8", 8*60*60), []string{"台北时间", "臺北時間", "台北時間", "台湾时间", "臺灣時間", "台灣時間", "台灣標準時間", "臺灣標準時間", "中原標準時間", "台湾标准时间", "新加坡標準時間", "taipei time", "대만 시간", "香港时间", "香港時間", "hong kong time", "hkt", "홍콩 시간", "singapore time sgt", "singapore time", "sgt", "新加坡时间", "新加坡時間", "싱가포르 시간", "malaysia time"}},
	entry[*time.Location]{time.FixedZone("UTC+7", 7*60*60), []string{"曼谷时间", "泰国时间", "越南时间", "雅加达时间", "bangkok time", "hanoi time", "vietnam time", "thailand time", "jakarta time", "방콕 시간", "베트남 시간"}},
	entry[*time.Location]{time.FixedZone("JST", 9*60*60), []string{"jst", "일본시간", "일본 시간", "日本时间", "日本時間", "东京时间", "日本标准时间", "日本標準時間", "東京時間", "japan time", "tokyo time", "japan standard time"}},
	entry[*time.Location]{pacific[0], []string{"pst", "pacific standard time"}},
	entry[*time.Location]{pacific[1], []string{"pdt", "pacific daylight time", "pacific daylight saving time", "太平洋夏令时间"}},
	entry[*time.Location]{eastern[0], []string{"est", "eastern standard time"}},
	entry[*time.Location]{eastern[1], []string{"edt", "eastern daylight time"}},
)

// zone reads the name of a zone or an offset, in brackets or bare.
func (r *reader) zone(i int) (*time.Location, int) {
	j := r.skip(i, "(", "[", ",")
	loc, end := r.bareZone(j)
	if end == j {
		return nil, i
	}
	if r.at(i).is("(") || r.at(i).is("[") {
		end = r.skip(end, ")", "]")
	}
	return loc, end
}

func (r *reader) bareZone(i int) (*time.Location, int) {
	if loc, end := zones.after(r, i); end > i {
		return loc, end
	}
	if t := r.at(i); t.is("utc") || t.is("gmt") {
		if loc, e := r.offset(i + 1); e > i+1 {
			return loc, e
		}
		return time.UTC, i + 1
	}
	return nil, i
}

// offset reads +9, +09:00, +0900.
func (r *reader) offset(i int) (*time.Location, int) {
	sign := 1
	switch {
	case r.at(i).is("-"):
		sign = -1
	case !r.at(i).is("+"):
		return nil, i
	}
	h := r.at(i + 1)
	if h.kind != number || h.gap != none || h.digits() > 4 {
		return nil, i
	}
	minutes, end := h.num*60, i+2
	if h.digits() > 2 {
		minutes = h.num/100*60 + h.num%100
	} else if m := r.at(i + 3); r.at(i+2).is(":") && m.kind == number && m.digits() == 2 {
		minutes, end = minutes+m.num, i+4
	}
	if minutes > 14*60 || minutes%15 != 0 { // 10:20-10:31 is from one time to another
		return nil, i
	}
	return time.FixedZone("", sign*minutes*60), end
}

// The halves of the day: morning, afternoon, and night, in which twelve is
// midnight.
const (
	morning = iota + 1
	evening
	night
)

var (
	dayParts = bind(
		entry[int]{morning, []string{"오전", "上午", "早上", "凌晨", "새벽", "아침", "清晨"}},
		entry[int]{evening, []string{"오후", "下午", "저녁", "낮", "中午", "傍晚"}},
		entry[int]{night, []string{"밤", "晚上", "晚", "晚间", "深夜", "夜里"}},
	)
	meridiems = bind(entry[int]{morning, []string{"am", "a.m.", "a.m"}}, entry[int]{evening, []string{"pm", "p.m.", "p.m", "noon"}}, entry[int]{night, []string{"midnight"}})
)

// nativeHours are the hours in Korean words, which are common syllables too: they
// are read only behind the half of the day.
var nativeHours = bind(entry[int]{1, []string{"한"}}, entry[int]{2, []string{"두"}}, entry[int]{3, []string{"세"}}, entry[int]{4, []string{"네"}}, entry[int]{5, []string{"다섯"}}, entry[int]{6, []string{"여섯"}},
	entry[int]{7, []string{"일곱"}}, entry[int]{8, []string{"여덟"}}, entry[int]{9, []string{"아홉"}}, entry[int]{10, []string{"열"}}, entry[int]{11, []string{"열한"}}, entry[int]{12, []string{"열두"}})

// clock reads a time of day: 18:00, 오후 6시, 下午6点30分, 6 pm, 24:00, 자정.
func (r *reader) clock(i int) (*Clock, int) {
	if c, end := r.namedClock(i); end > i {
		return c, end
	}
	j, half := r.half(i)
	h, end := r.hour(j)
	if n, e := nativeHours.after(r, j); half > 0 && e > j && r.at(e).is("시") { // 오후 다섯 시
		h, end = &token{kind: number, num: n, text: "00"}, e
	}
	if h.kind != number {
		return nil, i
	}
	c := &Clock{Hour: h.num}
	if e := r.colons(c, end); e > end {
		end = e
	} else if e := r.hourWord(end); e > end {
		c.Minute, end = r.minutes(e)
	} else if _, half := r.meridiem(end); half == 0 {
		return nil, i
	}
	if half == 0 {
		end, half = r.meridiem(end)
	}
	if !c.settle(half) {
		return nil, i
	}
	return c, end
}

// colons reads what follows the hour in 18:00 and 18:00:00.
func (r *reader) colons(c *Clock, i int) int {
	two := func(i int) bool {
		t := r.at(i + 1)
		return r.at(i).is(":") && (t.kind == number && t.digits() == 2 || t.is("oo")) // l8:OO, as a scanner reads 18:00
	}
	if !two(i) {
		return i
	}
	c.Minute, i = r.at(i+1).num, i+2
	if two(i) {
		c.Second, i = r.at(i+1).num, i+2
	}
	return i
}

// hourWord reads 시, 点, 时. 18시간 and 18时间 are no times of day.
func (r *reader) hourWord(i int) int {
	switch r.at(i).text {
	case "시", "时", "時":
		if next := r.at(i + 1).text; next == "간" || next == "间" || next == "間" {
			return i
		}
		return i + 1
	case "点", "點":
		return i + 1
	}
	return i
}

func (r *reader) hour(i int) (*token, int) {
	t := r.at(i)
	if t.kind == number && t.digits() <= 2 {
		return t, i + 1
	}
	if t.is("oo") && (r.hourWord(i+1) > i+1 || r.at(i+1).is(":")) { // OO시, as a scanner reads 00시
		return &token{kind: number, num: 0, text: "00"}, i + 1
	}
	if n, end := r.numeral(i, &han, "十"); end > i && n <= 24 {
		return &token{kind: number, num: n, text: "00"}, end
	}
	return nothing, i
}

func (r *reader) half(i int) (end, half int) {
	half, end = dayParts.after(r, i)
	return end, half
}

func (r *reader) meridiem(i int) (end, half int) {
	half, end = meridiems.after(r, i)
	return end, half
}

// minutes reads what follows the hour: 30분, 30分, 半, 정각, 整.
func (r *reader) minutes(i int) (int, int) {
	t := r.at(i)
	if t.kind == number && t.digits() <= 2 {
		for _, unit := range []string{"분", "分"} {
			if r.at(i + 1).is(unit) {
				return t.num, i + 2
			}
		}
	}
	switch {
	case t.is("반") && !isHangulText(r.at(i+1).text), t.is("半"):
		return 30, i + 1
	case t.is("整"):
		return 0, i + 1
	case t.is("정") && r.at(i+1).is("각"):
		return 0, i + 2
	}
	return 0, i
}

// named are times of day with a name of their own. Midnight closes its day: "by
// midnight on the 26th" is the end of the 26th.
var named = bind(
	entry[int]{12, []string{"정오", "noon", "12 noon", "正午"}},
	entry[int]{24, []string{"자정", "midnight", "午夜", "24시", "end of day", "end of the day", "eod", "close of day"}},
)

func (r *reader) namedClock(i int) (*Clock, int) {
	hour, end := named.after(r, i)
	if end == i {
		return nil, i
	}
	return &Clock{Hour: hour}, end
}

// settle applies the half of the day and reports whether there is such a time.
func (c *Clock) settle(half int) bool {
	switch {
	case half == morning && c.Hour == 12:
		c.Hour = 0
	case half == night && c.Hour == 12:
		c.Hour = 24
	case half > morning && c.Hour < 12:
		c.Hour += 12
	}
	return c.Hour < 24 && c.Minute < 60 && c.Second < 60 || c.Hour == 24 && c.Minute == 0 && c.Second == 0
}
