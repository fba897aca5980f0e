package mention

// A Bound says how the words around a date use it. The zero Bound is a date
// that is merely named.
type Bound uint8

const (
	_      Bound = iota
	From         // from that day on: 부터, 起, since, effective
	Until        // up to that day, which counts in: 까지, 截至, by, no later than
	Before       // 前, 이전, before: by custom the day counts in, by the letter it does not
)

var (
	fromBefore = spell("from", "since", "start", "starts", "starting", "starting on", "starting from", "effective", "effective from",
		"effective on", "effective as of", "effective as from", "as of", "as from", "with effect from", "with effect on",
		"beginning", "beginning on", "commencing", "commencing on", "自", "从", "從", "自从")
	untilBefore = spell("by", "until", "till", "up to", "up to and including", "until and including", "no later than", "not later than", "at the latest by", "at the latest on", "at the latest", "latest by", "latest on", "latest",
		"due", "due on", "due by", "on or before", "through", "by the end of", "until the end of", "by end of", "by the close of", "until the close of", "by close of", "until close of", "by close of business on", "by close of business", "before the end of", "before the close of",
		"开放至", "開放至", "延长至", "延長至", "延期至", "顺延至", "展延至", "保留至", "逾", "截至", "截止", "截止到", "截止于", "截止至", "最晚", "最迟", "最遲", "至迟", "至遲", "不晚于", "不晚於", "不迟于", "不遲於", "务必于", "늦어도")
	beforeBefore = spell("before", "prior to", "ahead of")

	fromAfter = spell("부터", "부로", "부", "자로", "자", "일자로", "을 기해", "를 기해", "을 기하여", "를 기하여", "이래",
		"起", "起算", "开始", "開始", "之日起", "当日起", "當日起", "零点起", "零時起", "零时起", "onwards", "onward", "以来")
	untilAfter = spell("까지", "도착분까지", "접수분까지", "수신분까지", "제출분까지", "발송분까지", "소인분까지", "한", "或之前", "或以前", "当天有效", "當天有效", "当日有效", "當日有效", "보다 늦지 않게", "보다 늦지 않도록", "을 넘기지 않도록", "을 넘지 않게", "为止", "為止", "止", "截止", "截止前", "截止日", "到期", "at the latest", "마감", "시한",
		"下班前", "下班之前", "营业结束前", "퇴근 전까지", "업무 종료 전까지", "前含当日", "前含當日", "前含当天", "전까지", "이전까지",
		"당일까지", "内", "以内", "之内", "이내", "안에", "안으로", "중으로")
	beforeAfter = spell("前", "之前", "以前", "이전", "이전에", "전", "전에")
	included    = spell("(含当日)", "(含當日)", "(含当天)", "(含該日)", "(含)", "含当日", "含当天", "(당일 포함)", "(포함)", "(inclusive)", "inclusive")
)

// bound reads the words around the date in tokens i up to end, and gives the
// token after them.
func (r *reader) bound(i, end int) (Bound, int) {
	if b, e := r.boundAfter(end); e > end {
		return b, e
	}
	if r.at(end).is(".") && r.at(end).gap == none && (r.at(end-1).kind == number || r.at(end-1).is("l")) { // 2026. 3. 12.부터
		if b, e := r.boundAfter(end + 1); e > end+1 {
			return b, e
		}
	}
	return r.boundBefore(i), r.after(end, included)
}

func (r *reader) boundAfter(end int) (Bound, int) {
	next := r.after(end, included)
	if e := r.after(next, untilAfter); e > next && !r.runsOn(e, next) {
		return Until, r.after(e, included)
	}
	if e := r.after(next, beforeAfter); e > next && !r.runsOn(e, next) {
		if next > end {
			return Until, e
		}
		return r.beforeBound(e)
	}
	if e := r.after(next, fromAfter); e > next && !r.runsOn(e, next) {
		return From, e
	}
	return 0, end
}

// beforeBound tells 3月12日前（含当日）, which says that the day counts in, from
// a bare 前.
func (r *reader) beforeBound(end int) (Bound, int) {
	if e := r.after(end, included); e > end {
		return Until, e
	}
	if r.at(end).is("(") && (r.at(end+1).is("含") || r.at(end+1).is("包")) {
		return Until, end
	}
	return Before, end
}

// boundBefore looks for a preposition right before the date, then past what may
// stand between: some prepositions end in such a word themselves (不晚于).
func (r *reader) boundBefore(i int) Bound {
	if b := r.preposition(i); b != 0 {
		return b
	}
	return r.preposition(r.lead(i))
}

func (r *reader) preposition(i int) Bound {
	switch {
	case r.before(i, untilBefore) < i:
		return Until
	case r.before(i, beforeBefore) < i:
		return Before
	case r.before(i, fromBefore) < i:
		return From
	}
	return 0
}

// lead passes what may stand between a preposition and its date.
func (r *reader) lead(i int) int {
	for k := 0; k < 3; k++ {
		switch t := r.at(i - 1); {
		case t.is("the"), t.is("于"), t.is("於"), t.is("在"), t.is("date"), t.is(":") && t.gap == none:
			i--
		default:
			return i
		}
	}
	return i
}

// runsOn reports whether the one Hangul character at token start begins a word
// of its own: 부 of 부품, 자 of 자료, 한 of 한국, 전 of 전 상품.
func (r *reader) runsOn(end, start int) bool {
	t := r.at(start)
	if end-start != 1 || !isHangulText(t.text) {
		return false
	}
	next := r.at(end)
	return t.gap != none || next.gap == none && isHangulText(next.text) && !next.is("의")
}

func isHangulText(s string) bool { return len(s) == 3 && s >= "가" && s <= "힣" }
