package notice

import (
	"sort"
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// A way is one place that names a way of answering.
type way struct {
	channel string
	place   span
	rank    float64 // what speaks for it by itself
	needs   float64 // how much else must speak for it
	pressed bool    // it is a button that one is told to press
	inside  bool    // only its own sentence speaks for it
}

// channel is how the notice wants to be answered: of the ways it names without
// refusing them, the one that stands best beside a request for an answer. Where
// the notice names none, somebody who retells it may; and where nobody does, the
// place for questions is left. Where no further answer is looked at, none leads there.
func (r *reader) channel(final bool) *Field[string] {
	if final {
		return &Field[string]{Value: Unstated} // an answer would not be looked at
	}
	own := r.open(r.ways(r.spoken))
	for _, try := range []func() (way, float64){
		func() (way, float64) { return r.best(own, forQuestions) },
		func() (way, float64) { return r.best(r.open(r.ways(r.retold)), forQuestions) },
		func() (way, float64) { return r.best(r.open(r.ways(r.toldBeside)), sureWay) },
		func() (way, float64) { return r.best(own, 0) },
	} {
		if w, score := try(); score > 0 {
			return r.field(w.channel, w.place)
		}
	}
	return &Field[string]{Value: Unstated}
}

// forQuestions is the score of a way that is only said to be for questions.
const forQuestions = 0.01

// sureWay is the score of a way that is one even in the words of somebody who only
// may be retelling the notice.
const sureWay = 3.4

// best gives the way for which most speaks, if more than least does.
func (r *reader) best(all []way, least float64) (way, float64) {
	var best way
	top := 0.0
	for _, w := range all {
		if score := r.wayScore(w); score > max(top, least) {
			best, top = w, score
		}
	}
	return best, top
}

// wayScore says how much speaks for a way; nothing where the way is for
// something else than the answer.
func (r *reader) wayScore(w way) float64 {
	ask := r.handIn(w.place)
	if r.elsewhere(w, ask) {
		return 0
	}
	asked := r.wayAsked(w, ask)
	switch {
	case asked < w.needs && w.channel == "helpdesk" && w.needs < 1 && r.asking(w.place) < far:
		return forQuestions
	case asked < w.needs:
		return 0
	}
	score := w.rank + asked
	if r.near(w.place, "only") < 12 {
		score += 0.7
	}
	if w.channel == "reply" && r.sendOnly() {
		score--
	}
	return max(score, 2*forQuestions)
}

// wayAsked says how closely a way stands to words of answering: behind a label, in
// its sentence, or else in the sentences on either side.
func (r *reader) wayAsked(w way, ask int) float64 {
	switch {
	case r.wayLabelled(w.place) && r.apart("look-up", w.place) == far:
		return 3
	case ask < far:
		return 3 * nearness(ask, 60)
	case w.channel == "reply":
		return 2
	}
	score := 0.0
	if !w.inside && (w.channel != "portal" || r.located(w.place)) {
		score = r.wayAskedBeside(w.place)
	}
	if r.actedOn(w) {
		score = max(score, 1)
	}
	return score
}

// actedOn reports whether the sentence of a way speaks of a button, or of a time,
// as a sentence does that says what to do.
func (r *reader) actedOn(w way) bool {
	if w.channel == "portal" {
		return r.near(w.place, "button-noun") < 40
	}
	i := r.sentenceAt(w.place.end - 1)
	return i >= 0 && w.channel != "form" && r.timed(r.scan.Sentences()[i])
}

// located reports whether something happens at a place of the text: in WING, 윙에서.
func (r *reader) located(place span) bool {
	before := inSmall(strings.TrimRight(r.plain[max(0, place.start-12):place.start], " \"'“‘「『[【<"))
	behind := strings.TrimLeft(r.plain[place.end:], " \"'”’」』]】>")
	return endsIn(before, "in", "on", "at", "via", "through", "to", "into", "within", "open", "use", "the", "your", "在", "到", "去", "至", "于", "於", "进", "入", "登录", "登入", "通过", "经", "从") ||
		startsWith(behind, "에", "으로", "로 ", "내 ", "안", "里", "裡", "中", "内", "内的", "的", "上")
}

// wayLabelled reports whether a label such as 제출처 stands right before a place,
// at most a line above.
func (r *reader) wayLabelled(place span) bool {
	if whereTo.MatchString(r.text[max(0, place.start-16):place.start]) {
		return true
	}
	if h, d := r.nearest("office", place, func(h phrase.Hit) bool { return h.End <= place.start }); d < 4 {
		place.start = h.Start // 소명: WING 온라인 문의
	}
	hits := r.scan.Hits("way-label")
	k := sort.Search(len(hits), func(i int) bool { return hits[i].End > place.start }) - 1
	return k >= 0 && place.start-hits[k].End < labelReach && len(strings.Trim(mailNoun.ReplaceAllString(r.text[hits[k].End:place.start], ""), " \t\r\n:>→▶-–—[(【「은는|")) == 0
}

// labelReach is how many bytes may stand between a label and what it labels.
const labelReach = 120

// mailNoun is what may stand between a label and an address of mail.
var mailNoun = patternOf(`(?i)\b(?:e-?mail|mail)\b|이메일|메일|전자우편|电子邮箱|电子邮件|電子郵件|邮箱|邮件|郵件|信箱`)

// whereTo is a label that is one only with its colon.
var whereTo = patternOf(`(?i)\b(to|at|via|by|through|where|how|how to)\s*[:→]\s*["'(\[「『]?(the |a |our )?$`)

// wayAskedBeside is wayAsked by the sentences right before and behind.
func (r *reader) wayAskedBeside(place span) float64 {
	all, i := r.scan.Sentences(), r.sentenceAt(place.end-1)
	if i < 0 {
		return 0
	}
	score := 0.0
	if i > 0 && min(place.start, all[i].Start)-all[i-1].End <= closeBy {
		end := all[i-1].End
		score = 2 * nearness(r.handIn(span{end - 1, end})+max(0, place.start-all[i].Start), 60)
	}
	if i+1 < len(all) && all[i+1].Start-all[i].End <= closeBy {
		start := all[i+1].Start
		score = max(score, 1.5*nearness(r.handIn(span{start, start + 1})+all[i].End-place.end, 60))
	}
	return score
}

// closeBy is how many bytes may part two sentences that belong together.
const closeBy = 6

// toldBeside reports whether at this byte somebody other than the notice speaks,
// and neither of himself nor in a question.
func (r *reader) toldBeside(at int) bool {
	i := r.sentenceAt(at)
	if i < 0 || r.spoken(at) || within(r.older, at) {
		return false
	}
	s := r.scan.Sentences()[i]
	return s.Modality != phrase.Addressed && !endsIn(r.plain[s.Start:s.End], "?") && !r.between("advice", s.Start, s.End, 0)
}

// retold reports whether at this byte somebody retells what the notice says, be
// it half a question: not what happened to himself, and not what he would do.
func (r *reader) retold(at int) bool {
	if !r.toldBeside(at) {
		return false
	}
	s := r.scan.Sentences()[r.sentenceAt(at)]
	return r.between("report", s.Start, s.End, 0) || r.timed(s)
}

// timed reports whether a day or a period is named in a sentence.
func (r *reader) timed(s phrase.Sentence) bool {
	dates, periods := r.named.Dates, r.named.Periods
	d := sort.Search(len(dates), func(i int) bool { return dates[i].Start >= s.Start })
	p := sort.Search(len(periods), func(i int) bool { return periods[i].Start >= s.Start })
	return d < len(dates) && dates[d].Start < s.End || p < len(periods) && periods[p].Start < s.End
}
