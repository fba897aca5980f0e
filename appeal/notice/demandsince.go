package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// Words that make a day the first one on which papers may have been made out: behind it,
// before it, and before it where the day itself is one too early.
var (
	sinceBehind = []string{"或之后", "或之後", "及之后", "及之後", "或以后", "或以後", "及以后", "及以後", "以后", "以後", "之后", "之後", "或更晚", "起签发", "起出具", "起开具", "이후", "부터 발급", "부터 발행", "or later", "or after", "or thereafter", "onwards"}
	sinceBefore = []string{"on or after", "on or later than", "not before", "no earlier than", "not earlier than", "not be earlier than", "not predate", "since", "不得早于", "不能早于", "不早于", "不应早于", "不可早于", "不得早於", "不能早於", "不早於", "晚于或等于"}
	dayAfter    = []string{"later than", "after"}
	notAfter    = []string{"not", "no", "n't", "nothing", "never"}
)

// madeOut are words for how a paper comes to have its date.
var madeOut = []string{"issued", "issue date", "date of issue", "made out", "drawn up", "dated", "bill date", "date of the", "date on the", "prepared", "签发", "簽發", "出具", "开具", "開具", "开立", "開立", "出账日", "出帳日", "账单日", "编制", "編製", "制作日期", "报告日期", "核发", "核發", "发行", "开票日期", "발급", "발행", "작성일", "작성된", "작성한"}

// firstDays puts to demands the first day on which their papers may have been made out:
// 签发日期须在 2026 年 1 月 1 日或之后, 2026년 1월 1일 이후 발급된 것. It goes to the paper beside
// the words, as an age does, and to all where the sentence asks for none itself.
func (r *reader) firstDays(all []Field[evidence.Demand]) {
	for _, d := range r.named.Dates {
		first, ok := r.firstIssued(d)
		if !ok {
			continue
		}
		if one := r.aged(all, span{d.Start, d.Outer().End}); one != nil {
			setFirst(one, first)
			continue
		}
		if !r.amongDemands(all, d.Start) {
			continue
		}
		named := r.askedAgain(all, d.Start)
		for i := range all {
			if len(named) == 0 || slices.ContainsFunc(all[i].Value.Asks, func(k string) bool { return slices.Contains(named, k) }) {
				setFirst(&all[i], first)
			}
		}
	}
}

// askedAgain gives the kinds of paper that the sentence of a place names and that are asked
// for elsewhere: "The bank statement must be dated on or after 1 June."
func (r *reader) askedAgain(all []Field[evidence.Demand], at int) []string {
	s := r.scan.Sentences()[max(0, r.sentenceAt(at))]
	var out []string
	for _, p := range r.papers(span{s.Start, s.End}) {
		if asksFor(all, p.Kind) {
			out = append(out, p.Kind)
		}
	}
	return out
}

// setFirst gives the papers of a demand a first day, unless they have one.
func setFirst(d *Field[evidence.Demand], first rules.Date) {
	if len(d.Value.Asks) > 0 && d.Value.IssuedSince.IsZero() {
		d.Value.IssuedSince = first
	}
}

// firstIssued is the first day on which a paper may have been made out, where a date
// tells it: words for that stand beside it, and words for how papers get their date in its clause.
func (r *reader) firstIssued(d mention.Date) (rules.Date, bool) {
	day, ok := d.Nearest(r.received)
	if !ok || d.Clock != nil || d.Month == 0 || d.Day == 0 || d.Range != 0 || !r.spoken(d.Start) || !containsAny(r.clauseOf(d), madeOut) {
		return rules.Date{}, false
	}
	before := strings.TrimRight(inSmall(tail(r.plain[:d.Start], 40)), " ")
	before = strings.TrimRight(strings.TrimSuffix(before, " the"), " ")
	behind := strings.TrimLeft(inSmall(head(r.plain[d.End:], 24)), " ,")
	switch {
	case startsWith(behind, sinceBehind...) || endsIn(r.plain[d.Start:d.End], "이후", "以后", "之后", "以後", "之後") || endsIn(" "+before, sinceBefore...):
		return day, true
	case r.refusedEarlier(d, before):
		return day, true
	case endsIn(" "+before, dayAfter...) && !r.deniesAfter(before):
		return day.AddDays(1), true
	}
	return rules.Date{}, false
}

// deniesAfter reports whether words before "after" or "later than" turn it round: "not
// later than 1 June".
func (r *reader) deniesAfter(before string) bool {
	for _, w := range dayAfter {
		if rest, ok := strings.CutSuffix(before, w); ok {
			return endsIn(" "+strings.TrimRight(rest, " "), notAfter...)
		}
	}
	return false
}

// Words that make a day the one before which a paper may not have been made out.
var (
	earlierBefore = []string{"before", "earlier than", "prior to"}
	earlierBehind = []string{"之前", "以前", "前签发", "前出具", "前开具", "前發行", "이전", "전에 발급", "전에 발행", "보다 먼저 발급"}
	mustBe        = []string{"须", "須", "应", "應", "必须", "否则", "只", "만 ", "여야", "이어야", "해야", "must be", "only", "have to be", "should be"}
	notTaken      = []string{"not ", "n't ", "refused", "rejected", "不", "无效", "無效", "않", "못", "불가", "반려"}
)

// refusedEarlier reports whether papers made out before a date are not taken: "must not be
// dated before 1 June", 2026年1月1日之前签发的报告，一律不接受.
func (r *reader) refusedEarlier(d mention.Date, before string) bool {
	clause, behind := r.clauseOf(d), inSmall(head(r.upTo(d.End, r.scan.Sentences()[max(0, r.sentenceAt(d.Start))].End), 70))
	if endsIn(before, earlierBefore...) {
		return containsAny(tail(before, 30), []string{"not be", "not have been", "may not", "none", " no "}) || !containsAny(clause, mustBe) && containsAny(head(behind, 30), notTaken)
	}
	return startsWith(strings.TrimLeft(behind, " "), earlierBehind...) && !containsAny(clause+behind, mustBe) && containsAny(behind, notTaken)
}

// clauseOf is what stands around a date, up to the next comma or the end of its sentence.
func (r *reader) clauseOf(d mention.Date) string {
	from, to := max(0, d.Start-60), min(len(r.plain), d.Outer().End+60)
	if n := strings.LastIndexAny(r.plain[from:d.Start], ",;\n"); n >= 0 {
		from += n + 1
	}
	if s := r.scan.Sentences()[max(0, r.sentenceAt(d.Start))]; s.Start <= d.Start && d.Start < s.End {
		from, to = max(from, s.Start), min(to, max(s.End, d.Outer().End))
	}
	if n := strings.IndexAny(r.plain[min(d.End, to):to], ",;\n"); n >= 0 {
		to = d.End + n
	}
	return inSmall(r.plain[from:to])
}
