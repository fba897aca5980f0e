package mention

import "strings"

// core reads the day itself at token i.
func (r *reader) core(d *Date, i int) int {
	for _, form := range [...]func(*Date, int) int{r.cjkDay, r.rangeTail, r.rangeHead, r.yearFirst, r.yearLast, r.english1, r.english2, r.shortDay, r.bareDay, r.today} {
		if end := form(d, i); end > i {
			return end
		}
	}
	return i
}

// cjkDay reads 2026年3月12日, 3월 12일, '26년 3월 12일, 二〇二六年三月十二日, 民國115年3月9日.
func (r *reader) cjkDay(d *Date, i int) int {
	year, m := r.cjkYear(i)
	if prev := r.at(i - 1); year == 0 && (prev.is("年") || prev.is("년")) && r.at(i-2).kind == number {
		return i // 2025年2月29日 is no day of another year
	}
	month, e := r.part(m, 2, "月", "월")
	if e == m {
		return i
	}
	day, end := r.part(e, 2, "日", "일", "号", "號")
	if end == e {
		day, end = r.openDay(e)
	}
	if end == e || r.at(i).gap == none && isHangulText(r.at(i).text) && isHangulText(r.at(i-1).text) || !d.set(year, month, day, spelled) {
		return i
	}
	return end
}

var republics = spell("民國", "民国", "中華民國", "中华民国")

func (r *reader) cjkYear(i int) (int, int) {
	j := r.skip(i, "'")
	republic := r.after(j, republics) > j
	j = r.after(j, republics)
	y, end := r.part(j, 4, "年", "년")
	switch {
	case end == j:
		return 0, i
	case republic, y >= 100 && y < 200: // 115年: no other count has three places
		return y + 1911, end
	case y < 100:
		return y + 2000, end
	}
	return y, end
}

// part reads a number of at most so many digits and one of the units after it.
func (r *reader) part(i, digits int, units ...string) (int, int) {
	t := r.at(i)
	n, end := t.num, i+1
	switch {
	case t.kind == number && t.digits() <= digits:
	case t.kind == char:
		if n, end = r.numeral(i, &han, "十"); end == i {
			if n, end = r.sinoPart(i); end == i {
				return 0, i
			}
		}
	default:
		return 0, i
	}
	for _, u := range units {
		if r.at(end).is(u) {
			return n, end + 1
		}
		if u == "일" && end > i+1 && r.at(end-1).is("일") && n > 1 { // 이십일 is the 20th where no unit follows
			return n - 1, end
		}
	}
	return 0, i
}

// yearFirst reads 2026-03-12, 2026. 3. 12., 2026/3/12, '26.3.12, 26.3.12.
func (r *reader) yearFirst(d *Date, i int) int {
	j := r.skip(i, "'")
	y := r.at(j)
	if y.kind != number || y.digits() != 4 && y.digits() != 2 {
		return i
	}
	month, day, end := r.threeParts(j)
	if end == j || day.kind != number {
		return i
	}
	year := y.num
	if y.digits() == 2 {
		if year < 15 || year > 39 || r.at(j+1).is("/") && j == i && !r.near(i, end) {
			return i
		}
		year += 2000
	}
	if !d.set(year, month.num, day.num, dotted) {
		return i
	}
	return end
}

// threeParts reads "y sep m sep d" with the same separator twice.
func (r *reader) threeParts(i int) (second, third *token, end int) {
	sep, a, again, b := r.at(i+1), r.at(i+2), r.at(i+3), r.at(i+4)
	if sep.kind != mark || !strings.Contains("./-", sep.text) || sep.text != again.text || sep.gap == line || again.gap == line {
		return a, b, i
	}
	if b.is("l") && r.at(i+5).is(".") { // a scanner's 2026. 5. l.
		b = &token{kind: number, num: 1, text: "1", gap: b.gap}
	}
	broken := b.gap == line && !(sep.is("-") && again.gap == none && r.at(i).digits() == 4) // 2026-03-⏎12
	if a.kind != number || b.kind != number || a.digits() > 2 || b.digits() > 2 || a.gap == line || broken {
		return a, b, i
	}
	if r.glued(i+5) && !(r.at(i+5).is("-") && r.at(i+6).digits() == 4 && r.at(i+7).text == sep.text && !sep.is("-")) { // 2026/3/6-2026/3/19
		return a, b, i
	}
	return a, b, i + 5
}

// glued reports whether the figure before token i goes on: 1.2.3.4, 4-1-2-9.
func (r *reader) glued(i int) bool {
	t, next := r.at(i), r.at(i+1)
	if t.gap != none {
		return false
	}
	if t.kind == word && !t.is("t") {
		return true
	}
	return t.kind == mark && strings.Contains(".-/", t.text) && next.gap == none && next.kind == number
}

// yearLast reads 12/03/2026, 12.03.2026. The order of day and month is open
// unless a number above twelve decides.
func (r *reader) yearLast(d *Date, i int) int {
	a, sep, b, again, y := r.at(i), r.at(i+1), r.at(i+2), r.at(i+3), r.at(i+4)
	if a.kind != number || b.kind != number || y.kind != number || y.digits() != 4 || a.digits() > 2 || b.digits() > 2 {
		return i
	}
	if sep.kind != mark || !strings.Contains("./-", sep.text) || sep.text != again.text || sep.gap != none || r.glued(i+5) {
		return i
	}
	return r.either(d, y.num, a.num, b.num, i, i+5)
}

// either takes the order of day and month that the calendar allows. Where it
// allows both, the month stands first and the date is ambiguous.
func (r *reader) either(d *Date, year, a, b, i, end int) int {
	s := slashed
	if year == 0 {
		s = short
	}
	swapped := d.set(year, b, a, s)
	if d.set(year, a, b, s) {
		d.Ambiguous = swapped && a != b
		return end
	}
	if swapped && d.set(year, b, a, s) {
		d.dayFirst = true
		return end
	}
	return i
}

var monthNames = map[string]int{
	"january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6,
	"july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10,
	"november": 11, "nov": 11, "december": 12, "dec": 12,
}

var months = tabulate(monthNames)

// month reads the name of a month. "may" is a month only with a capital.
func (r *reader) month(i int) (int, int) {
	t := r.at(i)
	m, ok := months.of(t)
	if !ok {
		return r.brokenMonth(i)
	}
	if t.is("may") && !t.upper || t.is("march") && !t.upper {
		return 0, i
	}
	if r.at(i+1).is(".") && r.at(i+1).gap == none && isShortMonth(t.text) {
		return m, i + 2
	}
	return m, i + 1
}

// isShortMonth reports the name of a month that is cut short: behind a whole name
// a full stop ends the sentence.
func isShortMonth(name string) bool {
	return len(name) == 3 && name != "may" || name == "sept"
}

// english1 reads 12 March 2026, 12th of March, 12-Mar-2026.
func (r *reader) english1(d *Date, i int) int {
	day, e := r.ordinal(i)
	if e == i {
		return i
	}
	j := r.skip(r.skip(e, "-", "/"), "of")
	m, e := r.month(j)
	if e == j || r.at(i).kind == word && !r.at(j-1).is("of") {
		return i
	}
	year, end := r.year(r.skip(r.skip(e, ","), "-", "/"))
	if year == 0 {
		year, end = r.shortYear(e)
	}
	if !d.set(year, m, day, spelled) {
		return i
	}
	return end
}

// shortYear reads the 26 of 17-Mar-26, glued to the month.
func (r *reader) shortYear(i int) (int, int) {
	sep, y := r.at(i), r.at(i+1)
	if (sep.is("-") || sep.is("/")) && sep.gap == none && y.gap == none && y.kind == number && y.digits() == 2 && y.num >= 15 && y.num < 40 && !r.glued(i+2) {
		return 2000 + y.num, i + 2
	}
	return 0, i
}

// english2 reads March 12, 2026 and Mar. 12th.
func (r *reader) english2(d *Date, i int) int {
	m, j := r.month(i)
	if j == i {
		return i
	}
	day, e := r.ordinal(r.skip(j, "the", "-"))
	if e <= j || r.at(e).is(":") || r.at(e).is("%") {
		return i
	}
	year, end := r.year(r.skip(r.skip(e, ","), "-"))
	if year == 0 {
		end = e
		r.tailAt = r.skip(e, "-") // March 3-7
	}
	if !d.set(year, m, day, spelled) {
		return i
	}
	return end
}

func (r *reader) ordinal(i int) (int, int) {
	t := r.at(i)
	if t.kind == word {
		return r.ordinalWord(i)
	}
	if t.kind != number || t.digits() > 2 {
		return 0, i
	}
	return t.num, r.skip(i+1, "st", "nd", "rd", "th")
}

func (r *reader) year(i int) (int, int) {
	t := r.at(i)
	if t.is("'") && r.at(i+1).kind == number && r.at(i+1).digits() == 2 {
		return 2000 + r.at(i+1).num, i + 2
	}
	if t.kind == number && t.digits() == 4 && t.num >= 1900 && t.num < 2200 {
		return t.num, i + 1
	}
	return 0, i
}

// shortDay reads 3/25, 03.09, 2.8.
func (r *reader) shortDay(d *Date, i int) int {
	a, sep, b := r.at(i), r.at(i+1), r.at(i+2)
	if a.kind != number || b.kind != number || a.digits() > 2 || b.digits() > 2 || sep.gap != none || b.gap == line {
		return i
	}
	if sep.kind != mark || !strings.Contains("./-", sep.text) || r.glued(i+3) && !(sep.is("/") && r.at(i+3).is("-") && r.at(i+5).is("/")) { // 3/6-3/19
		return i
	}
	if sep.is(".") || r.near(i, i+3) {
		if !d.set(0, a.num, b.num, short) {
			return i
		}
		return i + 3
	}
	return r.either(d, 0, a.num, b.num, i, i+3)
}

// dayLike reports whether 8/3 in a Korean or Chinese text stands as days do: in
// brackets, behind a dot or at the end of a line, or with a particle of time.
func (r *reader) dayLike(i, end int) bool {
	before, behind := r.at(i-1), r.at(end)
	switch {
	case before.is("(") && behind.is(")"):
		return true
	case behind.kind == char && behind.gap == none:
		return strings.Contains("에자부起日", behind.text)
	}
	if e := r.after(end, doneWords); e > end && behind.gap == blank {
		return true
	}
	return before.kind == char && r.at(i).gap != none && (behind.gap == line || behind.kind == 0) || before.is("·") && behind.gap == line
}

// doneWords are what is done on a day, right behind it: 3/2 판매중지.
var doneWords = spell("판매 중지", "판매 정지", "판매 중단", "계정 정지", "계정 중지", "계정 이용", "계정 해지", "계정 제한", "이용 정지", "이용 제한", "판매 제한", "판매 종료", "판매 금지", "검색 제외", "정산 보류", "지급 보류", "비노출", "차단", "노출 제한", "노출 중단", "정지", "중지", "해지", "적용", "시행", "발효", "停售", "停用", "停卖", "下架", "停权", "封号", "冻结", "生效", "限流", "停止销售", "停止銷售", "下线", "封店", "封禁", "关店", "起效", "전 상품", "전상품", "全店")

// near reports whether Han or Hangul stands beside: there the month comes first.
func (r *reader) near(i, end int) bool {
	for k := 1; k <= 8; k++ {
		if r.at(i-k).kind == char || r.at(end+k-1).kind == char {
			return true
		}
	}
	return false
}

// clearly reports whether figures such as 03.09 or 3/25 are meant as a day: two
// digits each, or something beside them that only a day has. 97.9 and 3/5 are none.
func (r *reader) clearly(d Date, i, end, last int) bool {
	if d.Clock != nil || d.Weekday != nil || d.Bound != 0 {
		return true
	}
	if r.at(end).is("~") || r.at(r.skip(end, ".")).is("~") || r.at(i-1).is("~") {
		return true
	}
	a, b := r.at(i), r.at(i+2)
	if r.at(i-1).is("(") && r.after(end, doneWords) > end {
		return true
	}
	if r.at(i+1).is("/") && r.near(i, i+3) && r.dayLike(i, end) {
		return true
	}
	return last > end || a.digits() == 2 && b.digits() == 2 && (a.text[0] == '0' || b.text[0] == '0' || r.at(i+1).is("/"))
}
