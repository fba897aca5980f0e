package notice

import (
	"sort"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// enoughForEffect is the score from which a date is taken as the day of effect.
const enoughForEffect = 3

// effectiveOn is the day from which the sanction holds: the date that stands
// best beside the words that impose it, or beside a label that says so.
func (r *reader) effectiveOn(sanction *Field[string]) *Field[rules.Date] {
	value := ""
	if sanction != nil {
		value = sanction.Value
	}
	if value == NoSanction || value == Warning {
		return nil
	}
	best, top := r.effectiveSoon(value)
	if f, score := r.effectiveHere(value); score > top {
		best, top = f, score
	}
	top-- // a day with its name says more
	var open mention.Date
	for _, d := range r.named.Dates {
		score := r.effect(d, value)
		day, ok := d.Nearest(r.received)
		if !ok && !d.Ambiguous || score < enoughForEffect || score <= top {
			continue
		}
		if open = (mention.Date{}); d.Ambiguous {
			best, open, top = nil, d, score
			continue
		}
		best, top = &Field[rules.Date]{Value: day, Quote: r.text[d.Start:d.End], Start: d.Start, End: d.End}, score
	}
	if open.Ambiguous {
		r.doubt("effective_on", span{open.Start, open.End}, daysOf(readings(open), r.received))
	}
	return best
}

// effectiveSoon is a day of effect that is told from the day of writing: 내일부로,
// "as of today". Without that day it stays unknown.
func (r *reader) effectiveSoon(sanction string) (best *Field[rules.Date], top float64) {
	if r.received.IsZero() {
		return nil, 0
	}
	for _, d := range r.named.Relatives {
		days := d.Candidates(r.received)
		score := r.stands(span{d.Outer().Start, d.Outer().End}, d.Bound, sanction)
		if len(days) != 1 || d.Bound >= mention.Until || score < enoughForEffect || score <= top || !r.spoken(d.Start) {
			continue
		}
		best, top = &Field[rules.Date]{Value: days[0], Quote: r.text[d.Start:d.End], Start: d.Start, End: d.End}, score
	}
	return best, top
}

// stands says how much speaks for a relative day as the day of effect.
func (r *reader) stands(place span, bound mention.Bound, sanction string) float64 {
	action := r.nearImposed(place, sanction)
	score := max(5*nearness(action, 60), r.doneOn(place))
	if r.near(place, "done") < 40 && score > 2 && bound == 0 {
		score = max(score, enoughForEffect) // 今天零点已经把全店商品关了
	}
	if bound == mention.From && score > 0.5 {
		score += 1.5
	}
	if other := r.near(place, "event"); other < action {
		score -= 3 * nearness(other, 40)
	}
	if r.near(place, "taken-back") < 60 {
		return 0
	}
	if bound == mention.From && r.ownCell(place) {
		score = max(score, enoughForEffect)
	}
	return score
}

// ownCell reports whether a day and the word that says that something goes on from
// it are a sentence, a line or a cell of their own: "영구 정지. 오늘부로.", "근거: 제14조 /
// 2026.02.10부". In a notice of a measure that is the measure.
func (r *reader) ownCell(place span) bool {
	before := strings.TrimRight(r.plain[max(0, place.start-12):place.start], " \t")
	behind := strings.TrimLeft(r.plain[place.end:min(len(r.plain), place.end+12)], " \t")
	before = strings.TrimRight(trimFrom.ReplaceAllString(before, ""), " \t")
	return (before == "" || endsIn(before, cellSigns...)) && (behind == "" || startsWith(behind, cellSigns...))
}

// trimFrom is the preposition of a day, which is no part of its place.
var trimFrom = patternOf(`(?i)(\b(from|effective|as of|since|starting|with effect from)|自|从|從)$`)

// cellSigns part the cells of a line and the sentences of a text.
var cellSigns = []string{"\n", ".", "。", "!", "/", "|", "│", "┃", "(", ")", "[", "]", "【", "】", ";", "·", "—"}

// effect says how much speaks for a date as the day of effect.
func (r *reader) effect(d mention.Date, sanction string) float64 {
	if d.Bound >= mention.Until || d.Range == mention.RangeEnd || !r.spoken(d.Start) || r.overBefore(d) {
		return 0
	}
	place := span{d.Outer().Start, d.Outer().End}
	action := r.nearImposed(place, sanction)
	score := max(5*nearness(action, 90), r.doneOn(place), 3.2*nearness(r.near(place, "takes-effect"), 30))
	if sanction == "funds-held" {
		score = max(score, 4*nearness(r.near(place, "kept", "withhold"), 60))
	}
	if r.goesOnFor(d, place) {
		score = max(score, enoughForEffect) // "leave the search results on 9 July, for 30 days"
	}
	if r.ofLesser(place, sanction) {
		score -= 1.5
	}
	labelled := r.effectLabelled(d, place)
	if labelled {
		score += 3.5
		if r.ahead(d) {
			score += 0.3 // of the old and the new day of a table the one to come
		}
	}
	if d.Bound == mention.From || d.Range == mention.RangeStart {
		score += 1.5 * float64(min(1, int(score*2)))
	}
	if other := r.eventBeside(place); other < action {
		weight := 3.0
		if d.Bound == mention.From && d.Range == 0 {
			weight = 1.2 // what was found is not said to hold from that day
		}
		score -= weight * nearness(other, 40)
	}
	if r.endsOn(place, sanction) || r.near(place, "taken-back") < 60 || r.near(place, "lifted") < 12 || !labelled && r.labelEndsIn(place, "end-head") || r.onlyThreatened(place) || r.closes(place) || d.Range == mention.RangeStart && r.forAnswer(end{place: place, ranged: true}) {
		return 0
	}
	if r.near(place, "effect-sure") < 15 && score > 0 {
		score += 1.5
	}
	if r.startsOn(d, place) && score > 1 {
		score += 0.8
	}
	if r.near(place, "former") < 22 {
		score -= 4
	}
	if !labelled && d.Bound == 0 && d.Range == 0 && (r.alone(d) || r.headDate(d)) {
		score -= 5 // the letter's own day
	}
	if n := r.before(place, "dateline"); n < 15 && d.Bound != mention.From && !r.isLabelled(place, "effect-head") {
		score -= 4
	}
	if sanction != "funds-held" && sanction != "verification-hold" && r.near(place, "hold") < 45 && r.near(place, "kept", "withhold") < 45 && !r.isLabelled(place, "effect-head") {
		score -= 2.5
	}
	if d.Range == mention.RangeStart && r.ahead(d) {
		score += 3 // "4월 1일 ~ 4월 14일": days to come are those of the measure
	}
	if r.near(place, "policy-start") < 60 {
		score -= 3
	}
	if action >= far && r.doneOn(place) == 0 && r.sellerDid(place) {
		score -= 4
	}
	if d.Bound == mention.From && d.Range == 0 && d.Day != 0 && r.ownCell(place) && r.near(place, "policy-start") >= far {
		score = max(score, enoughForEffect)
	}
	if d.Day == 0 {
		score -= 0.5 // "from today" beside a date that says which day that is
	}
	return score
}

// sellerDid reports whether what follows a day is what the seller did from it: "From
// 27 May you called …", and not what he cannot do: "From 27 May you may not sell".
func (r *reader) sellerDid(place span) bool {
	m := youDid.FindStringSubmatch(r.plain[place.end:r.sentenceEnd(place.end)])
	return m != nil && !modal[inSmall(m[1])]
}

var (
	youDid = patternOf(`(?i)^(?: to [\w ]{3,20})?,?\s*you (\w+)`)
	modal  = wordSet("may", "can", "cannot", "will", "shall", "must", "are", "have", "do", "could", "no", "lose", "won", "should")
)

// effectLabelled reports whether a day stands behind a label for the day of effect,
// below one, or goes on from a day behind a bare "when". A day that begins a line
// is not labelled by the sentence above.
func (r *reader) effectLabelled(d mention.Date, place span) bool {
	own := span{d.Start, d.End}
	if r.beginsLine(own) || r.beginsLine(place) {
		return r.headingEndsIn(own, "effect-head")
	}
	return min(r.before(place, "effect-label"), r.before(own, "effect-label")) < 30 || r.isLabelled(place, "effect-head") ||
		d.Bound == mention.From && d.Range == 0 && r.inLabel(place, "when-head")
}

// ahead reports whether a day is that of the notice or comes after it.
func (r *reader) ahead(d mention.Date) bool {
	day, ok := d.Nearest(r.received)
	return ok && !r.received.IsZero() && day.Compare(r.received) >= 0
}

// startsOn reports whether a day stands as one on which something happens or from
// which it goes on, and nothing beside it is counted or asked for.
func (r *reader) startsOn(d mention.Date, place span) bool {
	if r.near(place, "event", "ask", "as-of-then") < 60 {
		return false
	}
	if d.Bound == mention.From || d.Range == mention.RangeStart {
		return true
	}
	before, behind := r.plain[max(0, place.start-4):place.start], r.plain[place.end:min(len(r.plain), place.end+3)]
	return strings.HasSuffix(before, "on ") || strings.HasSuffix(before, "于") || strings.HasSuffix(before, "於") || behind == "에"
}

// doneOn says how much speaks for a day by the plain words for something being
// stopped that stand beside it: "run since 14 April", 4月21日停的, 5/4부터 판매 못 함.
func (r *reader) doneOn(place span) float64 {
	h, d := r.nearest("done", place, nil)
	if d >= far || h.Modality == phrase.Denied || r.only(span{h.Start, h.End}) || d > 8 && r.near(place, "lifting") < 40 || r.nextTime(place) {
		return 0
	}
	return 4 * nearness(d, 60)
}

// nearImposed gives the distance to the nearest place in the same sentence
// where something is imposed. Money is held from days of its own.
func (r *reader) nearImposed(place span, sanction string) int {
	least := far
	for _, i := range r.imposedBeside(place) {
		if i.asserted && (i.value != "funds-held" || sanction == "funds-held") {
			least = min(least, r.distance(place, i.place))
		}
	}
	return least
}

// nextTime reports whether a day stands beside words for what comes of another
// time. "Once more we remind you" is none.
func (r *reader) nextTime(place span) bool {
	_, d := r.nearest("next-time", place, func(h phrase.Hit) bool {
		rest := strings.TrimSpace(r.plain[h.End:min(len(r.plain), h.End+9)])
		return !strings.HasPrefix(rest, "提醒") && !strings.HasPrefix(rest, "通知") && !strings.HasPrefix(rest, "告知") && !strings.HasPrefix(rest, "방지")
	})
	return d < 40
}

// eventBeside gives the distance to the nearest word for what happened on a day,
// unless another day stands between: that one is the day of it.
func (r *reader) eventBeside(place span) int {
	h, d := r.nearest("event", place, nil)
	if d < far && h.Start >= place.end && reasons.MatchString(r.plain[place.end:h.Start]) {
		return far // "We deactivated it on June 1 because a test buy was found …"
	}
	if d >= far || h.End > place.start {
		return d
	}
	for _, x := range r.datesBefore(place.start) {
		if x.End <= h.Start && h.Start-x.End < place.start-h.End && r.groupAt(x.Start) == r.groupAt(place.start) {
			return far
		}
	}
	return d
}

// reasons are the words that lead from what was done to why.
var reasons = patternOf(`(?i)\b(because|as|since|for|after|due to|owing to)\b|因|由于|由於|鉴于`)

// datesBefore gives the last few days that stand before a place.
func (r *reader) datesBefore(at int) []mention.Date {
	all := r.named.Dates
	n := sort.Search(len(all), func(i int) bool { return all[i].Start >= at })
	return all[max(0, n-tries):n]
}

// onlyThreatened reports whether all that a sentence says of stopping something is
// that it may come.
func (r *reader) onlyThreatened(place span) bool {
	all := r.imposedBeside(place)
	for _, i := range all {
		if i.asserted {
			return false
		}
	}
	return len(all) > 0 && r.near(place, "if-so") < 200
}
