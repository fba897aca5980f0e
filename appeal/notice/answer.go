package notice

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// enoughForAnswer is the score from which a time is taken as the time for an
// answer.
const enoughForAnswer = 2.25

// unitOf gives the units of a limit by the units of package mention. Weeks are
// told in days.
var unitOf = map[mention.Unit]string{mention.Hours: "hours", mention.Days: "days", mention.BusinessDays: "business-days",
	mention.Weeks: "days", mention.Months: "months"}

// limit is the time that the notice gives for an answer: of the periods in the
// text the one for which most speaks.
func (r *reader) limit() *Field[Limit] {
	var best *Field[Limit]
	top := 0.0
	for _, p := range r.named.Periods {
		unit, ok := unitOf[p.Unit]
		place := span{p.Outer().Start, p.Outer().End}
		if !ok || p.Amount == 0 || !r.heard(p.Start) || r.overtaken(place) || p.Amount != p.Most && !r.changedRange(place) {
			continue
		}
		score, from := r.limitScore(p)
		if score < enoughForAnswer || score <= top {
			continue
		}
		amount := p.Most
		if p.Unit == mention.Weeks {
			amount *= 7
		}
		top, r.limitTop = score, score
		best = &Field[Limit]{Value: Limit{&amount, unit, from}, Quote: r.text[p.Start:p.End], Start: p.Start, End: p.End}
	}
	return best
}

// limitScore says how much speaks for a period as the limit, and what it runs
// from.
func (r *reader) limitScore(p mention.Period) (float64, string) {
	own := span{p.Outer().Start, p.Outer().End}
	place := own
	from, words := r.start(place)
	score := 0.0
	if from == "platform" {
		if from = "receipt"; r.dueWord(place) >= 12 && !r.isLabelled(place, "limit-label") && !(inRow.MatchString(r.headOfLine(place.start)) && r.isLabelled(place, "limit-topic")) {
			from, score = "unknown", -4 // "on submission 10 days" says what the submission begins
		}
	}
	if counted, told := r.firstDayNear(own); counted != FirstDayOpen { // only of a time that somebody has
		score += 3.5
		if named := startNamed(r.plain[told.start:told.end]); from == "unknown" && named != "" {
			from, words = named, own
		}
	}
	if from != "unknown" {
		score += 3 * nearness(r.distance(place, words), 60)
		if words.end <= place.start {
			place.start = max(words.start, r.clauseStart(place.start))
		}
	}
	switch {
	case p.Left:
		score += 2.5
	case r.before(place, "given") < 12 || p.Most > p.Amount || r.behind(place, "given-ko") < 6:
		score += 2.5
	case p.Within:
		score++
	case strings.HasSuffix(inSmall(r.plain[max(0, own.start-4):own.start]), " in "):
		score += 0.8 // "answer in 48 hrs"
		if r.opens("ask", own) {
			score += 0.7
		}
	}
	if from == "unknown" && r.ofPapers(p, own) || p.Sense == mention.MoreThan || p.Sense == mention.Every || r.ofRange(p, own) || r.keptWithin(own) {
		score -= 4
	}
	if from == "unknown" && r.ofPapers(p, own) {
		score -= 4 // whatever names the paper is no label of a limit
	}
	if p.Unit == mention.Hours && p.Amount < 6 {
		score -= 3
	}
	if r.near(place, "ask") > 40 && (r.near(place, "once-more") < 60 || r.lasts(p, own, from)) {
		score -= 2.5
	}
	if from == "effective" {
		return score + r.answer(place, 60) - r.against(own, "length"), from
	}
	if from == "unknown" && r.dated(own) {
		score -= 2.5
	}
	if p.Within && from == "unknown" && r.near(own, "ask") < 120 && r.against(own) == 0 {
		score += 0.5
	}
	return score + r.answer(place, 60) - r.against(own), from
}

// inRow is the beginning of a row with a label of its own.
var inRow = patternOf(`^[ \t]*[\p{L} ]{1,20}?(?: {2,}|\t| ?[:|])`)

// opens reports whether the sentence of a place begins with a word of a set, as one
// that asks for something does: "Answer through Online Inquiry in 48 hrs".
func (r *reader) opens(set string, place span) bool {
	i := r.sentenceAt(place.start)
	return i >= 0 && r.between(set, r.scan.Sentences()[i].Start, r.scan.Sentences()[i].Start+3, 0)
}

// ofRange reports whether a period says how long the days right before it last:
// "1 to 7 December (7 days)", "3/19 起 14 天".
func (r *reader) ofRange(p mention.Period, place span) bool {
	if p.Within {
		return false
	}
	for _, d := range r.datesBefore(place.start) {
		if gap := place.start - d.Outer().End; gap >= 0 && gap < 5 && (d.Range == mention.RangeEnd || d.Bound == mention.From) {
			return true
		}
	}
	return false
}

// dated reports whether a sentence tells of a day before the notice came, and so
// of an earlier request: "on 12 February we asked for your comments within 5 days".
func (r *reader) dated(place span) bool {
	group := r.groupAt(place.start)
	for _, d := range r.datesBefore(place.start) {
		if place.start-d.End > 70 || d.Bound != 0 || r.groupAt(d.Start) != group {
			continue
		}
		if day, ok := d.Nearest(r.received); ok && !r.received.IsZero() && day.AddDays(5).Compare(r.received) < 0 {
			return true
		}
	}
	return false
}

// lasts reports whether a period stands right behind what is done, and so says
// for how long: "exposure is limited for 5 days", 得限制新商品登錄三十日.
func (r *reader) lasts(p mention.Period, place span, from string) bool {
	return !p.Within && !p.Left && r.behind(place, "unless") > 20 && from == "unknown" && (r.before(place, "stop", "hide", "stop-sale", "stop-account", "withhold") < 30 || r.behind(place, "stop", "hide", "stop-sale", "stop-account") < 6)
}

// oneAnswer lets the better of a limit and a deadline stand that are told in
// different places: a notice hardly ever gives both, and the other is most often
// somebody else's.
func (r *reader) oneAnswer(n *Notice) {
	if n.ResponseLimit == nil || n.Deadline == nil || r.groupAt(n.ResponseLimit.Start) == r.groupAt(n.Deadline.Start) {
		return
	}
	switch {
	case n.ResponseLimit.Value.From == "unknown" && r.limitTop < r.deadlineTop+1:
		n.ResponseLimit = nil
	case r.deadlineTop+1 < r.limitTop && r.deadlineTop < sure:
		n.Deadline = nil
	}
}

// sure is the score from which a time needs no comparison with others.
const sure = 4.5

// answer says how much speaks for a time as the time for the seller's answer. A
// word of answering that is half away counts half.
func (r *reader) answer(place span, half int) float64 {
	ask := r.near(place, "ask")
	score := 2 * nearness(ask, half)
	if ask >= far {
		score += 2 * nearness(r.asked(place), half)
	}
	if r.standsAlone(place) && r.asked(place) < far {
		score = max(score, 1.8)
	}
	score = max(score, 1.6*nearness(r.near(place, "portal", "helpdesk", "form", "reply", "papers"), half))
	if r.ownLine(place) && r.against(place) == 0 {
		score = max(score, 1.4)
		if r.asksAbove(place) {
			score = 2.4
		}
	}
	if unless := r.behind(place, "unless"); unless < 45 && (r.before(place, "ask", "papers") < 60 || r.behind(place, "ask", "papers") <= unless+unlessReach) {
		score += 3
	}
	if r.before(place, "unless") < 60 && r.between("papers", r.clauseStart(place.start), place.start, 0) {
		score += 1.5 // "unless the papers are here by 16 March"
	}
	if r.near(place, "request") < 300 {
		score++
	}
	switch {
	case r.labelled(place):
		score += 3
	case r.isLabelled(place, "ask"), r.underHeading(place, "ask", "limit-label"):
		score += 1.5
	}
	if r.platformActs(place) || r.near(place, "request") >= far && r.near(place, "back") < 40 {
		score -= 5
	}
	return score
}

// unlessReach is how far behind "unless" the word may stand for what is missing:
// "in 72 hours unless you answer".
const unlessReach = 12

// platformActs reports whether a sentence without a request says what the platform
// will do: "소명은 5영업일 이내 검토됩니다".
func (r *reader) platformActs(place span) bool {
	return r.near(place, "request") >= far && r.near(place, "we-act") < 60
}

// standsAlone reports whether a time is all that its sentence says: "(7日内)".
func (r *reader) standsAlone(place span) bool {
	i := r.sentenceAt(place.start)
	if i < 0 {
		return false
	}
	s := r.scan.Sentences()[i]
	return s.End-s.Start-(place.end-place.start) <= 12
}

// ownLine reports whether a line says nothing but a time.
func (r *reader) ownLine(place span) bool {
	line := head(r.plain[place.end:], longLine)
	rest := strings.Trim(line[:lineEnd(line, 0)], " \t\r\n.)。\"”’'」")
	return r.lineBefore(place.start).end-r.lineBefore(place.start).start < 16 && len(rest) < 4
}

// asksAbove reports whether the lines right above a time ask for something.
func (r *reader) asksAbove(place span) bool {
	return r.between("ask", max(0, place.start-asksWithin), place.start, 0)
}

const asksWithin = 150 // bytes, two lines or so

// labelled reports whether a time stands behind a word such as 기한, or right
// behind the name of the answer itself: "소명 D-7".
func (r *reader) labelled(place span) bool {
	if r.isLabelled(place, "effect-head") {
		return false // "Suspension period"
	}
	return r.dueWord(place) < 12 || r.before(place, "answer-window") < windowReach || r.before(place, "limit-topic") < 4 || r.isLabelled(place, "limit-topic") || r.isLabelled(place, "limit-label") && r.dueWord(place) < 60
}

// dueWord gives the distance to a word for the time of an answer before a place.
// The 기간 of 제작기간 or 정산기간 is another time.
func (r *reader) dueWord(place span) int {
	_, d := r.nearest("limit-label", place, func(h phrase.Hit) bool {
		return h.End <= place.start && (!r.compound(h) || r.before(span{h.End, h.End}, "limit-topic") < 10)
	})
	return d
}

// compound reports whether a bare "period" is the tail of a longer word.
func (r *reader) compound(h phrase.Hit) bool {
	c, _ := utf8.DecodeLastRuneInString(r.plain[:h.Start])
	return strings.HasPrefix(r.plain[h.Start:], "기간") && c > 0x2E80 && unicode.IsLetter(c)
}

// asked gives the distance to a request in the sentence before, for a time that
// stands by itself: "Upload the records. By 18 March, 18:00."
func (r *reader) asked(place span) int {
	i := r.sentenceAt(place.start)
	all := r.scan.Sentences()
	if i < 1 || all[i].Start-all[i-1].End > 10 {
		return far
	}
	before := span{all[i-1].End - 1, all[i-1].End}
	return r.near(before, "ask", "limit-topic") + place.start - all[i].Start
}
