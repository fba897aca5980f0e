package notice

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// qualify adds to demands what the words around them say: how old a paper may
// be, what time it covers, whether one is wanted for each order, in which languages it
// may be, and what on it is to be covered or readable. Words that stand by themselves hold for all demands.
func (r *reader) qualify(all []Field[evidence.Demand]) {
	for i := range all {
		if len(all[i].Value.Asks) == 0 {
			continue
		}
		around := r.around(all, i)
		if per := r.per(all[i], around); per != "" && !(per == "order" && (listsOrders(all[i]) && r.tellsOfEach(all[i], around) || r.eachInBracket(all[i], around))) {
			all[i].Value.Per = per
		}
		all[i].Value.Period = r.periodIn(around)
		r.samePeriod(all, i, around)
	}
	r.perBrand(all)
	r.ages(all)
	r.firstDays(all)
	r.inLanguages(all)
	r.masked(all)
}

// listsOrders reports whether papers are lists of many orders: of these one is wanted,
// whatever they tell of each (取消订单清单，逐单注明责任方).
func listsOrders(d Field[evidence.Demand]) bool {
	return containsAny(inSmall(d.Quote), []string{"清单", "清單", "表", "名单", "list", "table", "sheet", "export", "목록", "리스트", "명단", "대장"}) && listsMany(d)
}

// listsMany reports whether papers are of a kind of which one holds many orders.
func listsMany(d Field[evidence.Demand]) bool {
	return slices.ContainsFunc(d.Value.Asks, func(k string) bool {
		return k == "order-export" || k == "cancellation-list" || k == "refund-list"
	})
}

// tellsOfEach reports whether the words for each order say what a list holds of it: they
// stand behind it, or before a word that shows.
func (r *reader) tellsOfEach(d Field[evidence.Demand], around span) bool {
	for _, h := range r.hitsIn("per-order", around) {
		if h.Start < d.Start && len(r.hitsIn("shows", span{h.End, max(h.End, d.End)})) == 0 {
			return false
		}
	}
	return true
}

// eachInBracket reports whether words behind a paper say that it tells of each order: in a
// bracket, 환불 처리 내역 (접수일·환불일을 건별로 적은 것), or as what it shows.
func (r *reader) eachInBracket(d Field[evidence.Demand], around span) bool {
	hits := r.hitsIn("per-order", around)
	for _, h := range hits {
		inBracket := h.Start >= d.End && r.inBracket(d.End, h.Start) && !r.bracketOnly(h)
		shown := h.Start >= d.End && listsMany(d) && len(r.hitsIn("shows", span{h.End, min(h.End+60, around.end)})) > 0
		if !inBracket && !shown {
			return false
		}
	}
	return len(hits) > 0
}

// bracketOnly reports whether a bracket holds hardly more than some words: (건별).
func (r *reader) bracketOnly(h phrase.Hit) bool {
	rest := strings.TrimLeft(r.plain[h.End:], " ")
	return startsWith(rest, ")", "로)", "로 )", "1부", "各") || strings.HasSuffix(strings.TrimRight(r.plain[:h.Start], " "), "(") && strings.IndexByte(head(rest, 30), ')') >= 0
}

// samePeriod gives the time of one paper to another of which the words say so: to
// the ones before in "A and B, both covering …", to the next in "B, same period".
func (r *reader) samePeriod(all []Field[evidence.Demand], i int, around span) {
	words := inSmall(r.plain[around.start:around.end])
	if i == 0 || len(all[i-1].Value.Asks) == 0 {
		return
	}
	if all[i].Value.Period == nil && containsAny(words, []string{"same period", "same time", "same month", "同期", "同一期间", "同一期間", "같은 기간", "동일 기간"}) {
		all[i].Value.Period = all[i-1].Value.Period
	}
	if all[i-1].Value.Period == nil && r.sentenceAt(all[i-1].Start) == r.sentenceAt(all[i].Start) && containsAny(words, []string{"both ", "each cover", "均", "各 ", "모두"}) {
		all[i-1].Value.Period = all[i].Value.Period
	}
}

// around is the part of its sentence that belongs to a demand: in Chinese and
// Korean the words since the demand before, in English also those up to the next.
func (r *reader) around(all []Field[evidence.Demand], i int) span {
	s := r.scan.Sentences()[max(0, r.sentenceAt(all[i].Start))]
	out := span{s.Start, s.End}
	if i > 0 && all[i-1].End > s.Start {
		out.start = min(r.attached(all[i-1].End, max(all[i-1].End, all[i].Start)), all[i].Start)
	}
	if i+1 < len(all) && all[i+1].Start < out.end {
		out.end = max(all[i].End, all[i+1].Start)
		if scriptAt(tail(r.plain[all[i].Start:all[i].End], 4)) != latinText {
			out.end = r.attached(all[i].End, out.end)
		}
	}
	return out
}

// attached is where a bracket right behind a demand ends, or the demand itself.
func (r *reader) attached(end, limit int) int {
	rest := r.plain[end:limit]
	if !startsWith(strings.TrimLeft(rest, " "), "(") {
		return end
	}
	if n := strings.IndexAny(rest, ")"); n >= 0 {
		return end + n
	}
	return end
}

// per is the thing for each of which a paper is wanted: the words beside it say
// so, or those that begin the sentence (每笔订单请附…).
func (r *reader) per(d Field[evidence.Demand], around span) string {
	s := r.scan.Sentences()[max(0, r.sentenceAt(d.Start))]
	opening := span{s.Start, min(s.End, s.Start+20)}
	if per := r.perAll(span{s.Start, d.Start}); per != "" && !slices.ContainsFunc(d.Value.Asks, ofFirm) {
		return per
	}
	for _, per := range []string{"order", "item", "brand"} {
		if len(r.hitsIn("per-"+per, around)) > 0 || around.start > s.Start && len(r.hitsIn("per-"+per, opening)) > 0 && len(r.papersIn(opening)) == 0 && !strings.Contains(r.plain[s.Start:max(s.Start, d.Start)], ";") {
			return per
		}
	}
	return ""
}

// ofFirm reports whether papers of a kind are of the firm, and so of no one order or item.
func ofFirm(kind string) bool {
	switch kind {
	case "process-document", "training-record", "compliance-declaration", "staff-rota", "business-licence", "entity-registry", "identity-document", "lease", "address-proof", "bank-statement", "device-list":
		return true
	}
	return false
}

// perAll is the thing for each of which words before some papers want all of them:
// 상품별로 A와 B를, 每个商品各一份:A;B, "for each order, A and B". Words that only describe the
// next paper (每个选项的 A, 주문별 A) do not.
func (r *reader) perAll(before span) string {
	for _, per := range []string{"order", "item", "brand"} {
		hits := r.hitsIn("per-"+per, before)
		if len(hits) == 0 {
			continue
		}
		last := hits[len(hits)-1]
		if last.End > before.end {
			continue
		}
		rest := r.plain[last.End:before.end]
		if papers := r.papers(span{last.End, before.end}); len(papers) > 0 {
			rest = r.plain[last.End:max(last.End, papers[0].Start)]
		}
		rest = strings.TrimSpace(rest)
		opens := rest == "로" || startsWith(rest, ":", "各", "(", "로 ", "로,") || endsIn(r.plain[:last.End], "각각") && startsWith(rest, "의 ") || endsIn(rest, ":")
		if !opens && (!startsWith(rest, ",") || strings.Contains(r.plain[last.End:before.end], ";")) {
			continue
		}
		if len(r.papers(span{before.start, last.Start})) == 0 && len(r.asksIn(span{last.End, before.end})) < 2 {
			return per
		}
	}
	return ""
}

// perBrand puts to all demands that papers are wanted for each brand, where a
// sentence without a demand says so: one mail for each brand.
func (r *reader) perBrand(all []Field[evidence.Demand]) {
	for _, h := range r.said("per-brand") {
		at, _ := slices.BinarySearchFunc(all, r.scan.Sentences()[h.Sentence].Start, func(d Field[evidence.Demand], at int) int { return d.Start - at })
		if at < len(all) && r.sentenceAt(all[at].Start) == h.Sentence {
			continue
		}
		for i := range all {
			if len(all[i].Value.Asks) > 0 && all[i].Value.Per == "" {
				all[i].Value.Per = "brand"
			}
		}
		return
	}
}

// periodIn is the time that a paper is to cover.
func (r *reader) periodIn(s span) *evidence.Period {
	dates := r.named.Dates
	i, _ := slices.BinarySearchFunc(dates, s.start, func(d mention.Date, at int) int { return d.Start - at })
	for ; i+1 < len(dates) && dates[i].Start < s.end; i++ {
		d := dates[i]
		if d.End > s.end || d.Range != mention.RangeStart || dates[i+1].Range != mention.RangeEnd {
			continue
		}
		from, ok := d.Nearest(r.received)
		to, too := dates[i+1].Nearest(r.received)
		if ok && too && (to.Compare(from) >= 0) {
			return &evidence.Period{From: from, To: to}
		}
	}
	for _, p := range []*evidence.Period{r.dayRangeIn(s), r.monthsIn(s), r.periodAbove(s)} {
		if p != nil {
			return p
		}
	}
	return nil
}

// dayRange is two days of one month: 1-30 September 2026.
var dayRange = patternOf(`(\d{1,2})(?:st|nd|rd|th)? ?(?:[-–]|to|until) ?(\d{1,2})(?:st|nd|rd|th)? (January|February|March|April|May|June|July|August|September|October|November|December)(?: (\d{4}))?`)

// dayRangeIn is the time between two days of one month that a stretch names.
func (r *reader) dayRangeIn(s span) *evidence.Period {
	m := dayRange.FindStringSubmatch(r.plain[s.start:s.end])
	if m == nil || m[4] == "" && r.received.IsZero() {
		return nil
	}
	first, _ := strconv.Atoi(m[1])
	last, _ := strconv.Atoi(m[2])
	month, err := time.Parse("January", m[3])
	year := r.received.Year
	if m[4] != "" {
		year, _ = strconv.Atoi(m[4])
	} else if month.Month() > r.received.Month {
		year--
	}
	from, to := rules.Date{Year: year, Month: month.Month(), Day: first}, rules.Date{Year: year, Month: month.Month(), Day: last}
	if err != nil || first < 1 || first > last || !validDay(to) {
		return nil
	}
	return &evidence.Period{From: from, To: to}
}

// validDay reports whether a month has so many days.
func validDay(d rules.Date) bool {
	return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC).Day() == d.Day
}

// above are words for the time that the notice itself names further up.
var above = []string{"점검 기간", "평가 기간", "측정 기간", "산정 기간", "检查期间", "统计期间", "评估期间", "考核期间", "of the period", "위 기간", "상기 기간", "上述期间", "上述期間", "该期间", "該期間", "上述时间", "the above period", "the same period", "this period", "that period", "the said period", "those days"}

// daysAbove is the same with its length: 위 30일 동안, 上述30天, "those 30 days".
var daysAbove = patternOf(`(?:위|상기) ?\d{1,3} ?일|上述 ?\d{1,3} ?[天日]|(?:those|these|the above|the said) \d{1,3} days`)

// periodAbove is the time named before a stretch which says that it means that one:
// "2026.09.15~2026.10.14(30일) … 위 30일 동안의 이력".
func (r *reader) periodAbove(s span) *evidence.Period {
	if t := inSmall(r.plain[s.start:s.end]); !containsAny(t, above) && !daysAbove.MatchString(t) {
		return nil
	}
	dates := r.named.Dates
	at, _ := slices.BinarySearchFunc(dates, s.start, func(d mention.Date, at int) int { return d.Start - at })
	for i := at - 1; i > 0; i-- {
		if dates[i].Range != mention.RangeEnd || dates[i-1].Range != mention.RangeStart || !r.spoken(dates[i].Start) {
			continue
		}
		from, ok := dates[i-1].Nearest(r.received)
		to, too := dates[i].Nearest(r.received)
		if ok && too && to.Compare(from) >= 0 {
			return &evidence.Period{From: from, To: to}
		}
	}
	return nil
}

// months are two months without days: 1月至2月, 1월부터 3월까지.
var months = patternOf(`(\d{1,2}) ?[月월] ?(?:至|到|부터|[-–~—]) ?(\d{1,2}) ?[月월]`)

// monthsIn is the time of whole months that a stretch names, in the last such
// year up to the day of receipt.
func (r *reader) monthsIn(s span) *evidence.Period {
	text := r.plain[s.start:s.end]
	m := months.FindStringSubmatchIndex(text)
	if m == nil || r.received.IsZero() || strings.IndexAny(head(strings.TrimLeft(text[m[1]:], " "), 1), "0123456789") == 0 {
		return nil
	}
	first, _ := strconv.Atoi(text[m[2]:m[3]])
	last, _ := strconv.Atoi(text[m[4]:m[5]])
	if first < 1 || first > last || last > 12 {
		return nil
	}
	year := r.received.Year
	if first > int(r.received.Month) {
		year--
	}
	from := rules.Date{Year: year, Month: time.Month(first), Day: 1}
	return &evidence.Period{From: from, To: rules.Date{Year: year, Month: time.Month(last), Day: 1}.AddMonths(1).AddDays(-1)}
}
