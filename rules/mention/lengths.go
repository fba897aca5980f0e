package mention

// A nativeSpan is a length of time in one word. Where it may also be something
// else (한 달, 이 주) only words after it make it a length.
type nativeSpan struct {
	amount int
	unit   Unit
	alone  bool
}

func length(amount int, unit Unit, alone bool, phrases ...string) entry[nativeSpan] {
	return entry[nativeSpan]{nativeSpan{amount, unit, alone}, phrases}
}

// natives are periods in one word or a fixed phrase. Half a month is fifteen
// days by custom, half a year six months.
var natives = bind(
	length(1, Days, false, "하루"), length(2, Days, true, "이틀"), length(3, Days, true, "사흘"), length(4, Days, true, "나흘"), length(5, Days, true, "닷새"),
	length(6, Days, true, "엿새"), length(7, Days, false, "이레"), length(8, Days, true, "여드레"), length(9, Days, true, "아흐레"), length(10, Days, true, "열흘"), length(15, Days, true, "보름"),
	length(1, Weeks, true, "일주일"), length(1, Weeks, false, "한 주"), length(2, Weeks, true, "이주일"), length(2, Weeks, false, "두 주", "이 주"), length(3, Weeks, false, "삼 주", "세 주"),
	length(1, Months, false, "한 달"), length(2, Months, true, "두 달"), length(3, Months, true, "세 달", "석 달"), length(6, Months, true, "반년", "半年", "half a year", "half year"),
	length(15, Days, true, "半个月", "半個月", "half a month"), length(12, Hours, false, "半天", "half a day"), length(12, Hours, true, "半日"),
	length(14, Days, true, "a fortnight", "one fortnight", "fortnight"), length(28, Days, true, "two fortnights"),
	length(1, Weeks, false, "a week", "the week"), length(1, Months, false, "a month"), length(1, Days, false, "a day"), length(1, Years, false, "a year"),
)

var (
	lengthAfter  = spell("간", "동안", "쯤", "가량", "남짓", "안팎", "내외", "뒤", "후", "만에", "씩", "마다", "째", "정도", "이상", "넘게", "내내", "이 지나", "이 걸", "전까지", "사이", "之久", "后", "後", "左右", "以上", "期间", "from receipt", "from the date", "from the day", "of receipt", "after", "or longer", "or more")
	lengthBefore = spell("for", "for about", "for up to", "in", "every", "after", "over", "takes", "take", "at least", "at most", "than", "up to", "once", "lasts", "within about")
)

// nativeEnds reports whether what stands around a phrase leaves it a length.
func (r *reader) nativeEnds(x nativeSpan, i, end int) bool {
	if r.after(end, withinAfter) > end {
		return true
	}
	t := r.at(i)
	if t.gap == none && t.kind == char && r.at(i-1).kind == char && (isHangulText(t.text) || r.at(i-1).is("个") || r.at(i-1).is("個")) {
		return false
	}
	if r.after(end, lengthAfter) > end || t.kind == word && r.before(i, lengthBefore) < i {
		return true
	}
	next := r.at(end)
	return x.alone && !(next.gap == none && isHangulText(next.text) && r.after(end, endings) == end)
}

var otherUnits = spell("달러", "달리", "달성", "달하", "달라", "분께", "분의", "분들", "분이", "분은", "분기", "분에게", "분을", "분도", "주문", "주년", "시간대", "周边", "周年庆", "日元", "日圆", "日本", "周岁", "月份", "day's stock")

// otherUnit tells 500달러, 38분께서 and 3분의 1 from months and minutes.
func (r *reader) otherUnit(i, end int) bool {
	return end > i && r.at(i+1).gap == none && r.after(i, otherUnits) > end
}

var (
	mostBefore  = spell("up to", "at most", "a maximum of", "maximum of", "max", "max.", "no more than", "not more than", "no longer than", "not longer than", "最多", "最长", "最長", "至多", "不超过", "不超過", "최대", "최장")
	forBefore   = spell("for", "for the next", "for a period of", "for the past", "for the last", "during", "during the last", "during the past", "over the last", "over the past", "in the last", "in the past", "lasts", "lasting", "为期", "為期", "连续", "連續", "长达", "최근", "지난", "이후", "近", "最近", "过去", "過去")
	everyBefore = spell("every", "each", "once every", "每", "每隔", "매")
	moreBefore  = spell("longer than", "more than", "over", "exceeding", "exceeds", "beyond", "older than", "超过", "超過", "逾", "多于")
	leastBefore = spell("at least", "a minimum of", "minimum of", "no less than", "not less than", "no fewer than", "至少", "最少", "不少于", "不少於", "최소", "적어도")

	mostAfter  = spell("이하", "미만", "以下", "or less", "at most")
	forAfter   = spell("동안", "간", "내내", "之久", "期间", "期間")
	everyAfter = spell("마다", "에 한 번", "에 1회", "间隔", "一次")
	moreAfter  = spell("초과", "넘게", "이 넘", "을 넘", "을 초과")
	leastAfter = spell("이상", "以上", "或以上", "or more", "or longer")

	senses = [...]struct {
		sense         Sense
		before, after spellings
	}{{AtMost, mostBefore, mostAfter}, {MoreThan, moreBefore, moreAfter}, {AtLeast, leastBefore, leastAfter}, {Every, everyBefore, everyAfter}, {Lasting, forBefore, forAfter}}
)

// sense reads the words on either side of a period in tokens i up to end. Of two
// the longer phrase counts: "for no longer than" is a limit.
func (r *reader) sense(p Period, i, end int) Sense {
	if p.Within {
		return AtMost
	}
	found, longest := Sense(0), 0
	for _, s := range senses {
		n := max(i-r.before(i, s.before), r.after(end, s.after)-end)
		if n > longest {
			found, longest = s.sense, n
		}
	}
	return found
}
