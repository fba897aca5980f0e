package mention

// The words of a limit that is told by its last day: 5영업일째 되는 날까지, 第5个工作日前,
// by the fifth business day after receipt.
var (
	nthUnits    = []unitWords{{businessAfter, BusinessDays}, {spell("날", "일", "天", "日", "个自然日", "自然日", "calendar day", "day"), Days}}
	nthOf       = spell("되는 날", "되는 날의", "이 되는 날", "에 해당하는 날", "날", "되는 날이")
	nthUntil    = spell("까지", "자정까지", "이내", "안에", "안으로", "끝날 때까지", "밤 12시까지")
	hanNthUntil = spell("前", "之前", "以前", "内", "內", "之内", "止", "为止", "為止", "截止", "届满", "屆滿", "结束前", "終了前", "终了前", "下班前", "24时前", "24点前", "当日", "當日")
	nthFrom     = spell("after", "following", "from", "counted from", "counting from", "of receipt", "of receiving", "thereafter", "since")
)

type unitWords struct {
	words spellings
	unit  Unit
}

// nthDay reads a limit that is told by its last day. A day that is only counted so,
// as in 다음 날을 1일째로, is no length of time.
func (r *reader) nthDay(i int) (Period, int) {
	for _, form := range [...]func(int) (Period, int){r.koreanNth, r.hanNth, r.englishNth} {
		if p, end := form(i); end > i {
			p.Most, p.Within, p.Sense = p.Amount, true, AtMost
			p.Span = r.span(i, end)
			p.words = p.Span
			return p, end
		}
	}
	return Period{}, i
}

// koreanNth reads 5영업일째 되는 날까지, 7일째까지, 다섯 번째 영업일까지.
func (r *reader) koreanNth(i int) (Period, int) {
	n, e := r.amount(i)
	if e == i {
		return Period{}, i
	}
	p := Period{Amount: n}
	if r.at(e).is("번") && r.at(e+1).is("째") {
		if p.Unit, e = r.nthUnit(e + 2); p.Unit == 0 {
			return Period{}, i
		}
	} else {
		if p.Unit, e = r.nthUnit(e); p.Unit == 0 || !r.at(e).is("째") {
			return Period{}, i
		}
		e++
	}
	e = r.after(e, nthOf)
	if _, past := r.clock(e); past > e {
		e = past
	}
	end := r.after(e, nthUntil)
	if end == e {
		return Period{}, i
	}
	return p, end
}

// hanNth reads 第5个工作日前, 第十日止.
func (r *reader) hanNth(i int) (Period, int) {
	if !r.at(i).is("第") {
		return Period{}, i
	}
	n, e := r.figure(i + 1)
	if e == i+1 {
		return Period{}, i
	}
	unit, e := r.nthUnit(e)
	end := r.after(r.skip(e, "的", "之"), hanNthUntil)
	if unit == 0 || end == e {
		return Period{}, i
	}
	return Period{Amount: n, Unit: unit}, end
}

// englishNth reads the fifth business day after, the 10th day following.
func (r *reader) englishNth(i int) (Period, int) {
	n, e := r.ordinalWord(i)
	if t := r.at(i); e == i && t.kind == number && t.digits() < 3 {
		if past := r.skip(i+1, "st", "nd", "rd", "th"); past > i+1 {
			n, e = t.num, past
		}
	}
	if e == i {
		return Period{}, i
	}
	unit, e := r.nthUnit(e)
	if unit == 0 || r.after(e, nthFrom) == e {
		return Period{}, i
	}
	return Period{Amount: n, Unit: unit}, e
}

// nthUnit reads the unit behind the number of a day.
func (r *reader) nthUnit(i int) (Unit, int) {
	best, end := Unit(0), i
	for k := range nthUnits {
		if e := r.after(i, nthUnits[k].words); e > end {
			best, end = nthUnits[k].unit, e
		}
	}
	return best, end
}
