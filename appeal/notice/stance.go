package notice

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// instructs tells of words that address a program which reads the text. They are
// reported and never followed.
func (r *reader) instructs() *Field[bool] {
	if len(r.planted) > 0 {
		return r.truth(r.planted[0])
	}
	for _, s := range r.scan.Sentences() {
		if s.Modality == phrase.Addressed {
			return &Field[bool]{Value: true, Quote: r.text[s.Start:s.End], Start: s.Start, End: s.End}
		}
	}
	return nil
}

// says is true where the notice itself states a phrase of a set, and nothing
// where it does not.
func (r *reader) says(set string) *Field[bool] {
	for _, h := range r.asserted(set) {
		return r.truth(span{h.Start, h.End})
	}
	return nil
}

// waives tells that nothing need be sent or answered. That nothing more need be is
// no waiver beside a limit or a demand; beside papers that are asked for, that some others
// need not be is none either. What holds only in a case, or for buyers, is none at all.
func (r *reader) waives(n *Notice) *Field[bool] {
	live := (n.ResponseLimit != nil || n.Deadline != nil || len(n.Demands) > 0) && !r.over()
	asked := 0
	for _, d := range n.Demands {
		asked += min(1, len(d.Value.Asks))
	}
	for _, h := range r.stated("waives") {
		if place := (span{h.Start, h.End}); r.waiver(place) && !(live && r.ofMore(place)) && (asked == 0 || r.ofAll(place) || asked == 1 && !r.ofCertain(place)) {
			return r.truth(place)
		}
	}
	return nil
}

// allWords make of papers that need not be sent all of them.
var allWords = []string{"任何", "一切", "所有", "什么", "어떤", "어떠한", "아무", "일체", " any ", "anything", "nothing", " no document", " no paper", " all "}

// ofAll reports whether the words that waive speak of all papers.
func (r *reader) ofAll(place span) bool {
	return containsAny(" "+inSmall(r.plain[max(0, place.start-12):place.end])+" ", allWords)
}

// ofCertain reports whether the sentence of words that waive names certain papers.
func (r *reader) ofCertain(place span) bool {
	s := r.scan.Sentences()[max(0, r.sentenceAt(place.start))]
	return len(r.papers(span{s.Start, place.end})) > 0
}

// wantsNothing reports whether the notice says, without a word for more, that nothing
// need be sent.
func (r *reader) wantsNothing() bool {
	return slices.ContainsFunc(r.stated("waives"), func(h phrase.Hit) bool {
		place := span{h.Start, h.End}
		return r.waiver(place) && !r.ofMore(place)
	})
}

// waiver reports whether words speak of the seller, and not of reasons.
func (r *reader) waiver(place span) bool {
	return r.before(place, "others-need") >= 90 && !whyBehind.MatchString(r.plain[place.end:min(len(r.plain), place.end+20)])
}

// ofMore reports whether words speak of more than was sent already.
func (r *reader) ofMore(place span) bool {
	return len(r.hitsIn("yet-more", place)) > 0 || r.before(place, "yet-more") < 24
}

// stated gives the hits of a set that the notice states for this very case: no word
// before it in its sentence makes it hold in another case only.
func (r *reader) stated(set string) []phrase.Hit {
	return slices.DeleteFunc(r.said(set), func(h phrase.Hit) bool {
		place := span{h.Start, h.End}
		open := h.Modality == phrase.Conditional && r.behind(place, "only-if") < 60
		return open || h.Modality == phrase.Example || r.onlyIf(place) || within(r.small, h.Start)
	})
}

// onlyIf reports whether a condition stands before a place in its sentence. One that is
// the reason for what follows is none of its own: "it is lifted after 7 days, so ...".
func (r *reader) onlyIf(place span) bool {
	h, d := r.nearest("only-if", place, func(h phrase.Hit) bool { return h.End <= place.start })
	return d < 130 && len(r.hitsIn("and-hence", span{h.End, place.start})) == 0
}

// whyBehind is what buyers need not give.
var whyBehind = patternOf(`^\s*(?:理由|原因|이유|사유|a reason|reasons?|why)`)

// final tells that no further appeal is looked at. While the notice gives time for an
// answer, it is the outcome of that which is final.
func (r *reader) final(n *Notice) *Field[bool] {
	if n.ResponseLimit != nil || n.Deadline != nil {
		return nil
	}
	for _, h := range r.stated("final") {
		if place := (span{h.Start, h.End}); !oneWay.MatchString(r.plain[r.wordsBefore(place.start):place.start]) {
			return r.truth(place)
		}
	}
	return nil
}

// oneWay is a way that takes no appeals, while others may: 客服不受理申诉, 온라인
// 문의로는 소명을 받지 않습니다.
var oneWay = patternOf(`(?i)(?:客服|电话|電話|微信|邮件|郵件|邮箱|短信|工单|工單|后台|後台|wing)[里裡上中]?[面也均概都一律]{0,2}$|(?:문의|메일|전화|문자|방문|우편|채팅|상담|윙|wing)(?:로|으로|에서|에)(?:는|도)?\s*$|(?:by|via|through|over)\s+(?:the\s+)?(?:phone|telephone|e-?mail|mail|chat|tickets?|post)\s*$`)

// wordsBefore is where the clause of a place begins, at most so far back that a few
// words stand before it.
func (r *reader) wordsBefore(at int) int {
	const width = 60
	from := runeStart(r.plain, at-width)
	return from + lastOf(r.plain[from:at], []string{",", ";", "。", "\n", ". ", "、"})
}

func (r *reader) truth(place span) *Field[bool] {
	return &Field[bool]{Value: true, Quote: r.text[place.start:place.end], Start: place.start, End: place.end}
}
