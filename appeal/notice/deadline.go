package notice

import (
	"sort"
	"strings"
	"time"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// An end is a day that may be the last one for an answer.
type end struct {
	place, quote span
	bound        mention.Bound
	ranged       bool // it closes a range of days
	at           time.Time
	timed        bool  // the text tells the hour
	either       []end // the days that it may mean, where the text leaves that open
}

// deadline is the last instant for an answer that the notice itself states. A
// bare date is its last second in Korea. Where the day that stands best can be read
// in two ways, that is a doubt and no deadline.
func (r *reader) deadline() *Field[time.Time] {
	var best *Field[time.Time]
	var open []end
	var at span
	top := 0.0
	for _, e := range r.ends() {
		score := r.deadlineScore(e)
		if score < enoughForAnswer || score <= top || r.overtaken(e.place) {
			continue
		}
		top, open, at = score, e.either, e.quote
		if open != nil {
			best = nil
			continue
		}
		r.deadlineTop = score
		best = &Field[time.Time]{Value: e.at, Quote: r.text[e.quote.start:e.quote.end], Start: e.quote.start, End: e.quote.end}
	}
	if open != nil {
		r.doubt("deadline", at, instants(open))
	}
	return best
}

func (r *reader) deadlineScore(e end) float64 {
	score := r.answer(e.place, 120) - r.against(e.place, "age", "window", "length", "extension")
	switch {
	case e.bound >= mention.Until || r.tooLateAfter(e.place) || restated.MatchString(r.plain[r.clauseStart(e.place.start):e.place.start]) || isChanged.MatchString(strings.TrimSuffix(r.plain[r.clauseStart(e.place.start):e.place.start], "to ")):
		score += 2
	case r.stillThen(e.place):
		score += 2.3
	case e.ranged && r.takenBetween(e.place):
		score += 2
	case r.restates(e.place):
		score += 3
	case !r.forAnswer(e):
		return 0
	}
	if e.bound == 0 && r.closes(e.place) {
		score += 2
	}
	if e.timed {
		score += 0.4 // of two writings of one day the one that tells the hour
	}
	if e.ranged && !r.forAnswer(e) {
		score -= 2
	}
	return score
}

// tooLateAfter reports whether what comes after a day is said to be too late: "appeals
// received after 17 March will not be considered", 3月17日之后提交的申诉不予受理.
func (r *reader) tooLateAfter(place span) bool {
	before, behind := r.plain[r.clauseStart(place.start):place.start], r.plain[place.end:r.sentenceEnd(place.end)]
	if past.MatchString(behind) {
		return r.near(place, "limit-topic", "papers") < 60
	}
	return (afterIt.MatchString(before) || sinceThen.MatchString(behind)) && r.near(place, "limit-topic", "papers") < 60 && r.near(place, "unheard") < 90
}

var (
	past      = patternOf(`^\s*(?:일)?(?:을|를)\s*(?:넘길 수 없|넘겨서는|넘기면|넘기실 수 없|도과)`)
	afterIt   = patternOf(`(?i)(?:\b(?:after|later than|past)\s*(?:the\s*)?|过了|過了|一过|一過|超过|超過|晚于|晚於|迟于|遲於|逾)\s*$`)
	sinceThen = patternOf(`^\s*(?:이후|후|을 지나|이 지나|를 지나|가 지나|之后|之後|以后|以後|后|後|过后|過後|起)`)
)

// restated is what stands before a day that says a limit once more: "10 days, that
// is 20 March".
var restated = patternOf(`(?i)(?:即|也就是|也即|亦即|i\.e\.,?|that is,?|namely|즉)\s*$`)

// ends are the days of the text up to which something may be due.
func (r *reader) ends() []end {
	var out []end
	for i, d := range r.named.Dates {
		d.Bound = max(d.Bound, r.boundBeside(d))
		if d.Bound == mention.From && !r.tooLateAfter(span{d.Outer().Start, d.Outer().End}) || d.Range == mention.RangeStart || d.Day == 0 || !r.heard(d.Start) {
			continue
		}
		if open := r.doubtfulEnds(d, end{place: span{d.Outer().Start, d.Outer().End}, quote: span{d.Start, d.End}, bound: d.Bound, timed: d.Clock != nil}); len(open) > 0 {
			e := open[0]
			if len(open) > 1 {
				e.either = open
			}
			out = append(out, e)
			continue
		}
		day, ok := d.OnOrAfter(r.received)
		if !ok || r.longPast(day) || d.Year == 0 && r.farOff(day) {
			continue
		}
		e := end{span{d.Outer().Start, d.Outer().End}, span{d.Start, d.End}, d.Bound, d.Range == mention.RangeEnd, instant(d, day), d.Clock != nil, nil}
		if e.ranged && i > 0 {
			if r.begunBefore(r.named.Dates[i-1], day) {
				continue
			}
			e.place.start = r.named.Dates[i-1].Outer().Start
		}
		out = append(out, e)
	}
	return append(out, r.relativeEnds()...)
}

// boundBeside is the bound of a day of the week that a date in brackets right
// behind it only says once more: "until next Friday (Jan 30)".
func (r *reader) boundBeside(d mention.Date) mention.Bound {
	all := r.named.Relatives
	i := sort.Search(len(all), func(i int) bool { return all[i].Start >= d.Start }) - 1
	if d.Bound != 0 || i < 0 || d.Start < all[i].End || d.Start-all[i].End > 4 || !strings.ContainsAny(r.plain[all[i].End:d.Start], "(,") {
		return 0
	}
	return all[i].Bound
}

// begunBefore reports whether a range of days begins well before the notice came:
// in such days something was counted.
func (r *reader) begunBefore(from mention.Date, to rules.Date) bool {
	day, ok := from.Nearest(to)
	return ok && !r.received.IsZero() && day.AddDays(10).Compare(r.received) < 0
}

// instant is the last instant that a day gives. Its midnight is its last second:
// "by 24:00 on the 17th" ends with the 17th.
func instant(d mention.Date, day rules.Date) time.Time {
	if d.Clock != nil && d.Clock.Hour == 24 {
		d.Clock = nil
	}
	return d.At(day, rules.Korea)
}

// relativeEnds are those told from the day of writing: 내일 오후 6시까지, 下周五前.
func (r *reader) relativeEnds() []end {
	var out []end
	for _, d := range r.named.Relatives {
		days := d.Candidates(r.received)
		if len(days) != 1 || d.Weekday == nil && d.Days <= 0 && d.Clock == nil && r.near(span{d.Start, d.End}, "request") > 80 || d.Bound == mention.From || !r.heard(d.Start) || r.longPast(days[0]) {
			continue
		}
		day := mention.Date{Year: days[0].Year, Month: days[0].Month, Day: days[0].Day, Clock: d.Clock, Zone: d.Zone}
		out = append(out, end{span{d.Outer().Start, d.Outer().End}, span{d.Start, d.End}, d.Bound, false, instant(day, days[0]), d.Clock != nil, nil})
	}
	return out
}

// forAnswer reports whether a day without "until" stands behind a word for the
// time of an answer. For two days the word alone does not do: a bare "period" is
// as often the one in which violations were counted, so the answer must be named
// too, as in "소명 기간: 3월 10일 ~ 3월 18일", or in the heading.
func (r *reader) forAnswer(e end) bool {
	if !e.ranged {
		return r.dueLabel(e.place) || r.closes(e.place) || r.beginsLine(e.place) && r.underHeading(e.place, "limit-label")
	}
	named := r.before(e.place, "limit-topic") < 24 || r.before(e.place, "answer-window") < windowReach || r.isLabelled(e.place, "limit-topic", "ask")
	if named || r.takenBetween(e.place) {
		return true
	}
	return r.isLabelled(e.place, "limit-label") && r.underHeading(e.place, "ask", "limit-topic")
}

// windowReach is how far behind the words for it the days may stand in which answers
// are taken: "the upload window, which runs from 6 July to 20 July".
const windowReach = 40

// farOff reports whether a day without a year is more likely one of the past: no
// answer is due in most of a year.
func (r *reader) farOff(day rules.Date) bool {
	return !r.received.IsZero() && r.received.AddDays(250).Compare(day) < 0
}

// longPast reports whether a day lies so far before the notice came that it can
// be no day for an answer: "on the market before 11 March 2023".
func (r *reader) longPast(day rules.Date) bool {
	first := r.received
	if r.guessed {
		first = first.AddDays(-31) // it may be the day of effect, which comes later
	}
	return !r.received.IsZero() && day.Compare(first) < 0
}

// dueLabel reports whether a day without "until" stands right behind a word for
// the time of an answer: "Answer by: 27 July", 제출 마감 3월 16일. "Your explanation
// of 19 December" is a letter.
func (r *reader) dueLabel(place span) bool {
	if r.dueWord(place) < 12 {
		return true
	}
	h, d := r.nearest("limit-topic", place, func(h phrase.Hit) bool { return h.End <= place.start })
	if d > 24 || h.Modality == phrase.Addressed {
		return false
	}
	return dueBetween.MatchString(r.upTo(h.End, place.start))
}

// closes reports whether a day is the one on which the way to answer closes:
// "소명 창은 3월 20일 18시에 닫힙니다", 3月16日是最后一天.
func (r *reader) closes(place span) bool {
	if h, d := r.nearest("last-day", place, nil); d < 40 && !strings.ContainsAny(r.plain[min(h.End, place.end):max(h.Start, place.start)], "|│┃/") && r.near(place, "limit-topic", "papers") < 60 {
		return true
	}
	return r.near(place, "closes") < 14 && r.before(place, "limit-topic") < 40
}

var dueBetween = patternOf(`(?i)^[\s:|│.…\-–—▶►▸>=]*(by|before|until|date|day|day by|time|일|일자|일시|기일|기한|期限|时间|時間|日期|截止)?[\s:|│.…\-–—▶►▸>=~]*$`)
