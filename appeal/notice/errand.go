package notice

import (
	"strings"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// handIn gives the distance to the nearest words of answering in the sentence,
// but not to those that tell of answers given, or of where to read how to answer.
func (r *reader) handIn(place span) int {
	_, d := r.nearest("hand-in", place, func(h phrase.Hit) bool {
		at := span{h.Start, h.End}
		return !r.answered(at) && !r.overlaps("look-up", at) && !r.overlaps("question", at) && !r.overlaps("errand-asked", at)
	})
	if d == far && r.told(place) == far {
		return min(far, r.near(place, "some-papers")+noun)
	}
	return d
}

// noun is how much farther the name of a paper stands than a word of answering.
const noun = 20

// elsewhere reports whether a way is for something else than the answer: for
// errands, questions, reading, an answer that was given; or it is none.
func (r *reader) elsewhere(w way, ask int) bool {
	switch {
	case r.overlaps("no-way", w.place), r.answered(w.place), r.near(w.place, "opt-out") < far:
		return true
	case w.channel != "email" && (r.before(w.place, "to-customers") < toCustomers || r.behind(w.place, "to-customers") < customersAnswered), w.channel != "email" && r.inSignature(w.place):
		return true
	case w.channel == "portal" && r.sentThrough(w.place):
		return true
	case w.channel == "reply":
		return r.quotedAnswer(w.place) || foundBy.MatchString(r.plain[w.place.end:min(len(r.plain), w.place.end+24)]) || pastReply.MatchString(r.text[w.place.start:w.place.end])
	case w.pressed:
		return false
	case w.channel == "email" && (r.before(w.place, "own-address") < 12 || ofParty.MatchString(r.plain[max(0, w.place.start-60):w.place.start])):
		return true
	case r.before(w.place, "errand-topic") < min(r.askApart(w.place), 60):
		return true
	case w.needs > 0 && ask >= far && r.errandBeside(w.place), r.told(w.place) < ask && !(r.pointed(w.place) && r.wayLabelled(w.place)):
		return true
	case w.channel != "helpdesk" && r.asking(w.place) < min(far, ask+1):
		return true
	}
	return w.channel == "portal" && r.apart("look-up", w.place)+lookUpGrace < ask
}

// ofParty is what stands before the address of who complained: one settles with him.
var ofParty = patternOf(`(?i)(?:owner|holder|complainant|claimant|权利人|權利人|投诉人|投訴人|举报人|品牌方|신고인|신고자|권리자|권리사|상표권자)(?:'s)?(?:과|와|에게|께|의|的)?\s*(?:directly|at|직접|연락처|주소|联系方式|联系邮箱|邮箱|e-?mail|메일|address)?\s*[:(]?\s*$`)

// askApart is how far words of answering stand that are not said of the way itself:
// the 提交 of 提交工单 tells of no answer.
func (r *reader) askApart(place span) int {
	_, d := r.nearest("hand-in", place, func(h phrase.Hit) bool { return h.End+object < place.start || h.Start > place.end+object })
	return d
}

// toCustomers is how near words for what customers ask stand before the way on
// which they are answered, and behind it: 在后台回复顾客咨询.
const toCustomers, customersAnswered = 40, 10

// sentThrough reports whether English words right before a way tell of an answer
// that was sent there: "your appeal, sent through the appeals page".
func (r *reader) sentThrough(place span) bool {
	m := sentBefore.FindStringSubmatch(r.plain[max(0, place.start-60):place.start])
	return m != nil && !strings.EqualFold(m[1], "be")
}

var sentBefore = patternOf(`(?i)\b(\w+),? (?:sent|submitted|filed|lodged|made|received|uploaded) (?:through|via|in|by|on|with) (?:the |our |your )?$`)

// inSignature reports whether a place stands in a line that only says who writes.
func (r *reader) inSignature(place span) bool {
	start := r.lineStart(place.start)
	if start == 0 || place.start-start > signatureBytes {
		return false
	}
	end := min(lineEnd(r.plain[:min(len(r.plain), start+2*signatureBytes)], place.start), len(r.plain))
	line := strings.TrimSpace(r.plain[start:end])
	return len(line) <= signatureBytes && department.MatchString(line) && r.namesPlatform(span{start, end})
}

// department is a line that ends in the name of a department, perhaps with a date
// or a greeting behind it.
var department = patternOf(`(?i)^(?:\p{L}{1,6}: ?)?[\p{L}&·, ]*(?:中心|部|部门|處|处|组|組|科|팀|센터|위원회|본부|服务|服務|客服|支持|team|committee|department|desk|centre|center|office)(?:[ ]*[\d년월일年月日./ -]+)?[ ]*(?:드림|배상|敬上|謹啟|谨启|启|啟)?$`)

// errandBeside reports whether the sentence of a way speaks of an errand. The name
// of a category in quotes does not: category "Settlement > Deferral".
func (r *reader) errandBeside(place span) bool {
	_, d := r.nearest("errand", place, func(h phrase.Hit) bool { return !r.namedInQuotes(h.Start) })
	return d < far
}

// typed is what stands before the name of a category: (type: settlement).
var typed = patternOf(`(?:type|category|topic|subject|유형|분류|항목|类型|类别|類別|类目)\s*[: ]\s*[\p{L} >]*$`)

// namedInQuotes reports whether a byte stands in the name of a category or a menu.
func (r *reader) namedInQuotes(at int) bool {
	if typed.MatchString(inSmall(r.plain[max(0, at-30):at])) {
		return true
	}
	start := max(r.lineStart(at), at-longestButton)
	for i := start; i < at; i++ {
		if opens[r.plain[i]] {
			if name, ok := r.bracketed(i); ok && name.holds(at) {
				return true
			}
		}
	}
	return false
}

// foundBy is what follows on a Korean answer of somebody else, which showed something:
// "세관 회신으로 드러났습니다".
var foundBy = patternOf(`^(?:으로|로|에서|에 따르면|을 통해|결과)?\s*(?:드러|밝혀|판명|확인되|확인됐|나타|알려졌|드\s*러)`)

// quotedAnswer reports whether Chinese words of answering tell what somebody
// answered: 该单位书面答复：…
func (r *reader) quotedAnswer(place span) bool {
	if !startsWith(r.plain[place.end:], ":", "称", "稱", "说:", "说,", "表示", "指出", "载", "載", "从未", "從未", "从没", "并未", "並未", "未", "确认", "確認", "否认", "否認", "认为", "認為", "证实", "證實", "证明", "显示", "顯示") {
		return false
	}
	before := r.plain[strings.LastIndexAny(r.plain[:place.start], "\n。,;(")+1 : place.start]
	subject := strings.TrimSpace(before)
	return subject != "" && r.text[place.start] >= utf8.RuneSelf && !containsAny(subject, []string{"请", "請", "须", "須", "应", "應", "可", "以"})
}

// asking gives the distance to words for questions. In Korean and Chinese they
// stand before the way that is for them.
func (r *reader) asking(place span) int {
	_, d := r.nearest("question", place, func(h phrase.Hit) bool {
		return h.End <= place.start || h.Start >= place.end && r.text[h.Start] < utf8.RuneSelf
	})
	return d
}

// lookUpGrace is how much nearer words of reading must be than words of
// answering: one reads in a back office first, and answers there then.
const lookUpGrace = 12

// answered reports whether words of answering at a place tell of an answer that
// was given, or that somebody else gives. Across a comma two words are no phrase.
func (r *reader) answered(place span) bool {
	over := func(h phrase.Hit) bool { return h.Start < place.end && h.End > place.start }
	_, past := r.nearest("has-answered", place, func(h phrase.Hit) bool {
		return (over(h) || h.End <= place.start && place.start-h.End < object) && r.past(h)
	})
	_, told := r.nearest("answered", place, func(h phrase.Hit) bool {
		return over(h) && !strings.ContainsAny(r.text[h.Start:h.End], ",、;。\n")
	})
	return min(past, told) < far
}

// object is how near its object stands behind an English verb: "opened disputes".
const object = 6

// told gives the distance to words that tell of an answer. In English they stand
// before its way; behind it, "the case that we opened" only says which.
func (r *reader) told(place span) int {
	_, past := r.nearest("has-answered", place, func(h phrase.Hit) bool { return h.Start < place.start && r.past(h) })
	_, told := r.nearest("answered", place, func(h phrase.Hit) bool { return h.Start < place.start || r.text[h.Start] >= utf8.RuneSelf })
	return min(past, told)
}

// past reports whether English words are in the past: the phrases find "you reply"
// as well as "you replied".
func (r *reader) past(h phrase.Hit) bool {
	words := inSmall(r.text[h.Start:h.End])
	return pastWord.MatchString(words) && !strings.HasPrefix(words, "be ")
}

var pastReply = patternOf(`(?i)^(replied|answered|responded|wrote)`)

var pastWord = patternOf(`(?i)\b(\w+ed|sent|wrote|said)\b`)

// apart gives the distance to the nearest hit that is no part of a place.
func (r *reader) apart(set string, place span) int {
	_, d := r.nearest(set, place, func(h phrase.Hit) bool { return h.Start >= place.end || h.End <= place.start })
	return d
}

// overlaps reports whether a hit of a set shares a byte with a place.
func (r *reader) overlaps(set string, place span) bool {
	_, d := r.nearest(set, place, func(h phrase.Hit) bool { return h.Start < place.end && h.End > place.start })
	return d < far
}
