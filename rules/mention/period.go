package mention

// A Unit is what a period is counted in. The zero Unit is none.
type Unit uint8

const (
	_ Unit = iota
	Minutes
	Hours
	Days
	BusinessDays
	Weeks
	Months
	Years
)

// A Period is a length of time that a text names.
type Period struct {
	Span
	Amount int // the smaller end of "5 to 10 days"
	Most   int // the larger end, or Amount
	Unit   Unit
	Within bool // the words make it a limit: within 7 days, 7일 이내, 7天内
	Left   bool // a countdown: D-7
	Sense  Sense

	words Span
}

// Outer is the place of the period with the words that make it a limit.
func (p Period) Outer() Span { return p.words }

// A Sense says how the words around a period use it.
type Sense uint8

const (
	_        Sense = iota
	AtMost         // a limit, also where Within is set: 이내, within, up to, 최대
	Lasting        // for 7 days, 15일 동안, 7天之久
	Every          // every 7 days, 7일마다, 每7天
	MoreThan       // longer than, 초과, 超过
	AtLeast        // at least, 이상, 至少
)

// Days gives the length in days, a week being seven. It is false for hours,
// working days and months, which are no fixed number of days.
func (p Period) Days() (least, most int, ok bool) {
	switch p.Unit {
	case Days:
		return p.Amount, p.Most, true
	case Weeks:
		return p.Amount * 7, p.Most * 7, true
	}
	return 0, 0, false
}

var (
	businessAfter = spell("business days", "business day", "business-day", "working days", "working day", "work days", "workdays", "bank days",
		"영업일", "근무일", "업무일", "작업일", "busi-ness days", "busi-ness day", "work-ing days", "work-ing day", "워킹데이", "평일", "个韩国工作日", "個韓國工作日", "韩国工作日", "韓國工作日", "个工作日", "個工作日", "工作日", "个工作天", "個工作天", "工作天", "个营业日", "個營業日", "营业日", "營業日")
	businessBefore = spell("주말과 공휴일을 뺀", "공휴일을 뺀", "주말을 뺀", "주말 제외", "주말·공휴일 제외", "공휴일 제외", "토·일·공휴일 제외", "휴일 제외", "영업일로", "영업일로 따져", "영업일 수로", "영업일 기준", "영업일 기준으로", "업무일 기준", "근무일 기준", "영업일", "워킹데이 기준", "평일 기준", "工作日")
	dayWords       = spell("calendar days", "calendar day", "calen-dar days", "consecutive days", "natural days", "days", "day", "일",
		"个自然日", "個自然日", "自然日", "个日历日", "個日曆天", "日曆天", "日历日", "个自然天", "个日历天", "天", "日", "个昼夜")
	hourWords   = spell("hours", "hour", "hrs", "hr", "h", "시간", "小时", "小時", "个小时", "個小時", "个钟头", "個鐘頭", "钟头")
	minuteWords = spell("minutes", "minute", "mins", "min", "분", "分钟", "分鐘")
	weekWords   = spell("weeks", "week", "주일", "주간", "주", "周", "週", "个星期", "個星期", "星期", "个礼拜", "個禮拜", "礼拜")
	monthWords  = spell("months", "month", "calendar months", "calendar month", "개월", "달", "个月", "個月", "个自然月")
	yearWords   = spell("years", "year", "개년", "周年")

	strongWithin = spell("within", "inside", "inside of", "no later than", "not later than", "within the next", "within a period of", "within a maximum of", "늦어도")
	withinAfter  = spell("이내", "내", "내로", "안에", "안으로", "안", "이내로", "内", "內", "之内", "之內", "以内", "以內", "为限", "為限", "里", "기한")

	units = []struct {
		words spellings
		unit  Unit
	}{
		{businessAfter, BusinessDays}, {dayWords, Days}, {hourWords, Hours}, {minuteWords, Minutes}, {weekWords, Weeks}, {monthWords, Months}, {yearWords, Years},
	}
)

// period reads a length of time at token i.
func (r *reader) period(i int) (Period, int) {
	if !r.begins(i, startsPeriod) {
		return Period{}, i
	}
	if p, end := r.countdown(i); end > i {
		return p, end
	}
	if p, end := r.nthDay(i); end > i {
		return p, end
	}
	p, first, end := r.length(i)
	if end == i || r.at(end).is("째") && r.at(end).gap == none { // 1일째: a day that is counted
		return Period{}, i
	}
	p.Span = r.span(i, end)
	return r.limited(p, i, first, end)
}

// countdown reads D-7, and D+7 as some write it.
func (r *reader) countdown(i int) (Period, int) {
	d, n := r.at(i), r.at(i+2)
	if !d.is("d") || r.at(i-1).end == d.start && d.gap == none && r.at(i-1).kind != mark && r.at(i-1).kind != char {
		return Period{}, i
	}
	if !r.at(i+1).is("-") && !r.at(i+1).is("+") || n.kind != number || n.digits() > 3 || r.glued(i+3) {
		return Period{}, i
	}
	s := r.span(i, i+3)
	return Period{Span: s, words: s, Amount: n.num, Most: n.num, Unit: Days, Left: true}, i + 3
}

// length reads amount and unit. A bare Korean numeral (삼일) is read only where
// the words after it make it a limit, since its syllables are common ones.
func (r *reader) length(i int) (p Period, first, end int) {
	if p, end := r.nativeLength(i); end > i {
		return p, i, end
	}
	first = i
	unitFirst := Unit(0)
	if e := r.after(i, businessBefore); e > i {
		unitFirst, first = BusinessDays, r.skip(e, ":", "으")
	}
	if unitFirst != 0 {
		if p, end := r.nativeLength(first); end > first && p.Unit == Days { // 영업일로 열흘
			p.Unit = BusinessDays
			return p, first, end
		}
	}
	n, e := r.amount(first)
	if e == first {
		return p, i, i
	}
	p.Amount, p.Most = n, n
	if m, e2 := r.neighbours(first); e2 == e { // 两三天
		p.Amount, p.Most = m, m+1
	}
	p.Unit, e = r.rangeAndUnit(&p, e)
	if p.Unit == 0 || p.Unit == Weeks && r.weekCompound(e) || p.Unit == Minutes && r.hourWord(first-1) == first {
		return Period{}, i, i
	}
	if unitFirst != 0 {
		if p.Unit != Days && p.Unit != BusinessDays {
			return Period{}, i, i
		}
		p.Unit = BusinessDays
	}
	if e2 := r.businessNote(e); p.Unit == Days && e2 > e {
		p.Unit, e = BusinessDays, e2
	}
	return p, first, e
}

// neighbours reads two Chinese numerals of which the second is the next number:
// 两三 is two or three. It gives the first.
func (r *reader) neighbours(i int) (int, int) {
	a, ok := han.of(r.at(i))
	b, too := han.of(r.at(i + 1))
	if !ok || !too || a < 1 || b != a+1 {
		return 0, i
	}
	return a, i + 2
}

func (r *reader) nativeLength(i int) (Period, int) {
	if x, e := natives.after(r, i); e > i && r.nativeEnds(x, i, e) {
		return Period{Amount: x.amount, Most: x.amount, Unit: x.unit}, e
	}
	if r.at(i).kind != char {
		return Period{}, i
	}
	n, e := r.numeral(i, &sino, "십")
	if e == i {
		return Period{}, i
	}
	if u, e2 := r.unit(e); u != 0 && r.after(e2, withinAfter) > e2 {
		return Period{Amount: n, Most: n, Unit: u}, e2
	}
	if e > i+1 && r.at(e-1).is("일") && r.after(e, withinAfter) > e { // 삼십일 이내: thirty days
		return Period{Amount: n - 1, Most: n - 1, Unit: Days}, e
	}
	return Period{}, i
}

var oneMore = spell("another", "a further", "one more", "one further", "an additional")

// amount reads the number of a period, not one inside a longer figure or code.
func (r *reader) amount(i int) (int, int) {
	t := r.at(i)
	if t.kind == number && (t.digits() > 4 || t.solo || r.inside(i)) || r.at(i-1).is("含") || r.at(i-1).is("第") {
		return 0, i
	}
	if e := r.after(i, oneMore); e > i {
		return 1, e
	}
	if (t.is("a") || t.is("an")) && r.before(i, strongWithin) < i {
		return 1, i + 1
	}
	return r.count(i)
}

var dashes = spell("-", "~", "에서", "至", "到", "내지")

var rangeJoins = spell("-", "~", "to", "or", "and", "至", "到", "或", "에서", "일에서", "일~", "天至", "天到", "개월에서", "영업일에서", "days to", "—")

// rangeAndUnit reads "-10 days" after the 5 of "5-10 days", or just the unit.
func (r *reader) rangeAndUnit(p *Period, i int) (Unit, int) {
	if u, e := r.unit(i); u != 0 {
		if j := r.after(e, dashes); j > e {
			if n, e2 := r.amount2(j); e2 > j && n > p.Amount {
				if u2, e3 := r.unit(e2); u2 == u {
					p.Most = n
					return u, e3
				}
			}
		}
		return u, e
	}
	j := r.after(i, rangeJoins)
	if j == i {
		return 0, i
	}
	n, e := r.amount2(j)
	if e == j || n < p.Amount {
		return 0, i
	}
	u, e2 := r.unit(e)
	if u != 0 {
		p.Most = n
	}
	return u, e2
}

func (r *reader) amount2(i int) (int, int) {
	if t := r.at(i); t.kind == number && t.digits() > 4 {
		return 0, i
	}
	return r.count(i)
}

// unit reads the unit of a period. 7일자, 7일부터 and 18시 30분 are days of a month and times.
func (r *reader) unit(i int) (Unit, int) {
	j := r.skip(i, "-", "个", "個")
	if r.at(i).is("-") && r.at(i).gap != none {
		j = i
	}
	best, end := Unit(0), i
	for _, u := range units {
		for _, at := range [...]int{i, j} {
			if e := r.after(at, u.words); e > end && e > at {
				best, end = u.unit, e
			}
		}
	}
	if best == 0 && r.yearsLong(i) {
		return Years, i + 1
	}
	if best == Days && r.dayOfMonth(end) || r.otherUnit(i, end) {
		return 0, i
	}
	return best, end
}

// yearsLong tells 2년 이내, 近3年 from the year of a date: words that only a length
// has stand behind it, or before its number.
func (r *reader) yearsLong(i int) bool {
	if !r.at(i).is("년") && !r.at(i).is("年") || r.at(i-1).kind == number && r.at(i-1).digits() > 2 {
		return false
	}
	return r.after(i+1, yearsAfter) > i+1 || r.before(i-1, yearsBefore) < i-1
}

var (
	yearsBefore = spell("최근", "지난", "近", "最近", "过去", "過去")
	yearsAfter  = spell("이내", "내에", "안에", "동안", "간", "이 지나지", "을 넘지", "内", "內", "之内", "之內", "以内", "以內")
)

// dayOfMonth reports whether the words after 7일 make it a day of the month.
func (r *reader) dayOfMonth(i int) bool {
	switch t := r.at(i); t.text {
	case "자", "부", "요":
		return t.gap == none
	case "오":
		return r.at(i+1).is("전") || r.at(i+1).is("후")
	case "까":
		return r.at(i + 1).is("지")
	}
	return false
}

// weekCompound reports whether 주 begins another word: 3주문, 2주식.
func (r *reader) weekCompound(i int) bool {
	t := r.at(i)
	if !r.at(i-1).is("주") || t.gap != none {
		return false
	}
	switch t.text {
	case "문", "소", "차", "식", "요", "년", "의", "장", "민":
		return true
	}
	return false
}

var businessNotes = spell("(영업일 기준)", "(영업일)", "(공휴일 제외)", "(주말·공휴일 제외)", "(工作日)", "(business days)", "(working days)", "(business)", "(working)", "(영업일 기준 산정)", "(휴일 제외)", "(평일 기준)", "(주말 제외)", "(不含节假日)", "(不含周末)", "(营业日)", "(工作天)", "(excluding weekends)", "(excluding weekends and holidays)", "(영업일기준)", "(토·일·공휴일 제외)", "(주말 및 공휴일 제외)", "(영업일로)")

func (r *reader) businessNote(i int) int { return r.after(i, businessNotes) }

// limited reads the words around a period that make it a limit.
func (r *reader) limited(p Period, i, first, end int) (Period, int) {
	start, last := i, end
	if b := r.before(i, strongWithin); b < i {
		p.Within, start = true, b
	} else if b := r.before(first, strongWithin); b < first {
		p.Within = true
	}
	if e := r.after(end, withinAfter); e > end && !r.withinRunsOn(end, e) {
		p.Within, last = true, e
	}
	p.words = r.span(start, last)
	p.Sense = r.sense(p, i, end)
	return p, last
}

// withinRunsOn tells 7일 내 from 7일 내용, 7일 안 from 7일 안내, 24小时里 from 里面.
func (r *reader) withinRunsOn(start, end int) bool {
	if end-start != 1 {
		return false
	}
	next := r.at(end)
	if next.gap != none || next.kind != char {
		return false
	}
	switch r.at(start).text {
	case "내":
		return !next.is("에") && !next.is("로")
	case "안":
		return true
	case "里":
		return next.is("面") || next.is("程")
	}
	return false
}
