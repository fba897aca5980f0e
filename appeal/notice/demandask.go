package notice

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// An ask is a verb that asks the seller to send something.
type ask struct {
	span
	script scriptOf
	light  bool // a verb of many meanings: only what stands right beside it is asked for
	behind bool // what it asks for stands before it: "must be attached", 제출하십시오
}

// scriptOf is the script in which a word is written. It tells on which side of
// its object a verb stands.
type scriptOf uint8

const (
	latinText scriptOf = iota
	hanText
	hangulText
)

func scriptAt(s string) scriptOf {
	for _, c := range s {
		switch {
		case unicode.Is(unicode.Hangul, c):
			return hangulText
		case unicode.Is(unicode.Han, c):
			return hanText
		case unicode.IsLetter(c):
			return latinText
		}
	}
	return latinText
}

// asksIn gives the verbs of a sentence that ask, in text order.
func (r *reader) asksIn(s span) []ask {
	var out []ask
	for _, set := range []string{"send-papers", "send-light"} {
		for _, h := range r.hitsIn(set, s) {
			if r.onButton(s, h) || r.inName(h) {
				continue
			}
			if a, ok := r.askOf(h, s); ok {
				a.light = set == "send-light"
				out = append(out, a)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b ask) int { return a.start - b.start })
	return apartFrom(out)
}

// apartFrom drops verbs that overlap the one before.
func apartFrom(all []ask) []ask {
	out := all[:0]
	for _, a := range all {
		if k := len(out) - 1; k < 0 || a.start >= out[k].end {
			out = append(out, a)
		}
	}
	return out
}

// inName reports whether a word is part of the name of a paper: supply contract.
func (r *reader) inName(h phrase.Hit) bool {
	i, _ := slices.BinarySearchFunc(r.allPapers, h.Start, func(p evidence.Paper, at int) int {
		if p.Own[1] <= at {
			return -1
		}
		return 1
	})
	return i < len(r.allPapers) && r.allPapers[i].Head <= h.Start && h.End <= r.allPapers[i].Own[1]
}

// onButton reports whether a word stands in brackets that hold a few words only:
// the name of a button, of a menu, of a mail.
func (r *reader) onButton(s span, h phrase.Hit) bool {
	before, after := tail(r.plain[s.start:h.Start], 45), head(r.plain[h.End:s.end], 45)
	pairs := [][2]string{{"[", "]"}, {"【", "】"}, {"「", "」"}, {"『", "』"}, {"<", ">"}}
	if scriptAt(r.plain[h.Start:h.End]) != latinText {
		pairs = append(pairs, [2]string{"'", "'"}, [2]string{"‘", "’"}, [2]string{"“", "”"})
	}
	for _, b := range pairs {
		open, close := strings.LastIndex(before, b[0]), strings.Index(after, b[1])
		if open >= 0 && close >= 0 && !strings.Contains(before[open:], b[1]) && !strings.Contains(after[:close], b[0]) {
			return true
		}
	}
	if strings.HasPrefix(r.plain[h.Start:], "버튼") {
		return false
	}
	return beginsWithAny(strings.TrimLeft(after, " 하기"), "버튼", "메뉴", "화면", "칸", "란 ", "란에", "창 ", "페이지", "按钮", "按鈕", "页面", "頁面", "入口") || strings.HasSuffix(strings.TrimRight(before, " "), ">")
}

// askOf reads how a verb of sending is meant: what is done already, what somebody
// else does and what need not be done is not asked for.
func (r *reader) askOf(h phrase.Hit, s span) (ask, bool) {
	a := ask{span: span{h.Start, h.End}, script: scriptAt(r.plain[h.Start:h.End])}
	before, after := r.plain[s.start:h.Start], r.plain[h.End:s.end]
	switch a.script {
	case hangulText:
		a.behind = true
		if r.pastKorean(s) && !containsAny(after, []string{"라고", "달라", "래요"}) {
			return a, false
		}
		if endsWithAny(strings.TrimRight(before, " "), "불", "재") {
			return a, false
		}
		if beginsWithAny(r.plain[h.Start:], "것으로", "로 다시", "버튼으로", "답장으로", "메일로", "문의로", "회신으로") {
			return a, strings.Trim(after, ". )!") == ""
		}
		if beginsWithAny(r.plain[h.Start:], "부탁", "요청", "바랍", "요망") {
			return a, !beginsWithAny(after, "하신", "한 ", "된", "받", "하지") && !endsWithAny(strings.TrimRight(before, " "), otherRequests...)
		}
		return a, !doneKorean(after)
	case hanText:
		return a, !doneChinese(before, after) && !toldOfSeller(before)
	}
	word := strings.ToLower(r.plain[h.Start:h.End])
	if strings.Contains(word, "ied by") || strings.Contains(word, "together") || strings.Contains(word, "along") || strings.Contains(word, "ready") {
		return a, true
	}
	asks, behind := englishAsks(word, strings.ToLower(tail(before, 60)), strings.ToLower(head(after, 16)))
	a.behind = behind
	return a, asks
}

// otherRequests are words before 부탁드립니다 or 바랍니다 that say what is asked for,
// where that is nothing to send.
var otherRequests = []string{"확인", "양해", "협조", "참고", "숙지", "이해", "문의", "연락", "수정", "삭제", "조정", "유의", "주의", "검토", "준수", "하시기", "하기", "주시기", "두시기", "하여", "해"}

// head and tail give at most n bytes of the beginning or the end of a text,
// whole characters only.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

func tail(s string, n int) string {
	if len(s) <= n {
		return s
	}
	at := len(s) - n
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return s[at:]
}

// koreanDone are endings and auxiliary verbs behind a verb stem that say that the
// thing is done, that we do it, or that it need not be done.
var koreanDone = []string{"신 ", "하신", "도 ", "셔도", "추면", "어져 있", "한 ", "했", "하였", "하셨", "된", "되었", "됐", "되어 있", "되지", "받았", "받은", "주신", "주셨", "드리", "드립", "드릴", "드렸", "온 ", "왔", "셨", "던", "지 않", "지 마", "지 말", "실 필요", "할 필요", "지 못", "불필요", "필요 없", "필요는 없", "필요가 없", "안 하", "안 주", "불가", "없음", "없습", "없이", "없는", "하는 것은", "기한", "기간", "방법", "처 ", "처:", "하신 ", "란 ", "물)", "시는 ", "이 어렵", "가 어렵", "후 ", "되면", "되는", "될"}

// doneKorean reports whether the words right behind a Korean verb stem take the
// request from it.
func doneKorean(after string) bool {
	end := strings.IndexAny(after, ",.:;()[]\n、，。：")
	if end < 0 {
		end = len(after)
	}
	near := head(after[:end], 22)
	if strings.HasPrefix(near, "하지") || strings.HasPrefix(near, "하시지") {
		return true
	}
	for _, d := range koreanDone {
		if n := strings.Index(near+" ", d); n >= 0 && n <= 13 && !strings.Contains(near[:min(n, len(near))], "바랍") {
			return true
		}
	}
	return false
}

// Words right before a Chinese verb that take the request from it, and right
// behind it.
var (
	chineseNot  = []string{"不", "仅", "僅", "只是", "无需", "無需", "不需", "不需要", "不用", "不必", "毋须", "毋須", "毋庸", "無須", "无须", "勿", "别", "別", "不要", "不得", "未", "未能", "没能", "不能", "无法", "没", "沒", "没有", "已", "已经", "曾", "所", "我们", "我方", "我们将", "我方将", "我们会", "本部", "系统", "系統", "对方", "對方", "投诉人", "投訴人", "权利人", "權利人", "将", "會", "会", "并", "無法", "无法", "重复", "逾期未", "仍未", "如未", "不能", "他", "她", "谁", "自行", "此前", "的"}
	chinesePast = []string{"不", "的", "过", "過", "了", "后", "後", "之", "时", "時", "截止", "方式", "期限", "期間", "期间", "入口", "按钮", "按鈕", "渠道", "至今", "者", "机构", "完整申请后"}
)

func doneChinese(before, after string) bool {
	if endsWithAny(strings.TrimRight(before, " 　"), "分别", "分別", "特别", "不") && !strings.HasSuffix(strings.TrimRight(before, " 　"), "不") {
		before = ""
	}
	before, after = strings.TrimRight(tail(before, 18), " 　"), strings.TrimLeft(head(after, 12), " 　")
	return slices.ContainsFunc(chineseNot, func(w string) bool { return w != "将" && w != "并" && w != "的" && strings.HasSuffix(before, w) }) ||
		slices.ContainsFunc(chinesePast, func(w string) bool { return strings.HasPrefix(after, w) })
}

// toldOfSeller reports whether the words before a Chinese verb make the seller its
// subject without asking anything of him: 4月13日贵司交来….
func toldOfSeller(before string) bool {
	if containsAny(tail(before, 90), []string{"不是要求", "并非要求", "不要求", "称，", "称,", "来信称"}) {
		return true
	}
	clause := tail(before, 60)
	clause = clause[strings.LastIndexAny(clause, "，,；;。：:")+1:]
	return endsWithAny(strings.TrimRight(clause, " "), "贵司", "贵店", "贵公司", "貴公司", "貴店", "您", "卖家", "買家", "买家", "顾客", "顧客", "客户", "由买家") && !containsAny(clause, []string{"请", "請", "须", "須", "应", "應", "需", "可", "要", "烦", "惠", "麻烦"})
}

// englishAsks tells whether an English verb of sending asks for something, and
// whether what it asks for stands before it.
func englishAsks(word, before, after string) (asks, behind bool) {
	first, _, _ := strings.Cut(word, " ")
	if word == "with" {
		return strings.HasSuffix(strings.TrimRight(before, " "), ",") || strings.TrimSpace(before) == "", false
	}
	before = " " + strings.Join(strings.Fields(before), " ") + " "
	if strings.HasSuffix(first, "ing") && strings.TrimSpace(before) == "" {
		return false, false // the subject of the sentence
	}
	switch {
	case endsWithAny(before, " no ", " not ", "n't ", " dont ", " never ", " without ", " need not ", " no need to ", " not have to ", " rather than ", " instead of ", " not be ", " nor ", " nor do we ", " not need to ", " you ship and ", " not to ", " refrain from "):
		return false, false
	case strings.HasPrefix(after, " not ") || strings.HasPrefix(after, "n't"):
		return false, false
	case first == "required" || first == "needed" || first == "necessary":
		return !endsWithAny(before, " no ", " not ", " isn't ", " is not ", " are not "), true
	case strings.HasSuffix(first, "ed") && first != "need" || first == "sent" || first == "given" || first == "brought" || first == "shown":
		if endsWithAny(before, " with ", " with the following ", " following ") {
			return true, false
		}
		return endsWithAny(before, " must be ", " should be ", " to be ", " shall be ", " can be ", " may be ", " be also ", " must also be ", " are ", " be either ") && !endsWithAny(before, " are "), true
	case endsWithAny(before, " we ", " we will ", " we shall ", " we may ", " we can ", " we have to ", " we also ", " he ", " she ", " who ", " which ", " coupang ", " coupang will ", " owner ", " reporter ", " will ", " i ", " i'd ", " just ", " i'll ", " to whom ", " they "):
		return asksOfOthers[first], false
	case strings.HasSuffix(first, "s") && !asksOfOthers[first]:
		return false, false
	}
	return true, false
}

// asksOfOthers are verbs that ask when the platform is their subject: we need.
var asksOfOthers = map[string]bool{"need": true, "needs": true, "require": true, "requires": true, "want": true, "wants": true, "ask": true, "asks": true, "request": true, "requests": true, "see": true, "expect to find": true, "explain": true, "address": true, "expect": true, "expects": true}

func endsWithAny(s string, ends ...string) bool {
	return slices.ContainsFunc(ends, func(e string) bool { return strings.HasSuffix(s, e) })
}

// objectOf gives the stretches in which what a verb asks for may stand: before it
// in Korean, behind it in Chinese and English, and between 把 and the verb.
func (r *reader) objectOf(s span, verbs []ask, i int) []span {
	v := verbs[i]
	from, to := max(s.start, v.start-objectReach), min(s.end, v.end+objectReach)
	if i > 0 {
		from = max(from, verbs[i-1].end)
	}
	if strings.HasSuffix(r.plain[v.start:v.end], "eady") {
		return []span{v.span}
	}
	if i+1 < len(verbs) && !verbs[i+1].behind {
		to = verbs[i+1].start
	}
	switch {
	case v.behind && v.script == hangulText:
		return []span{{r.koreanStart(span{from, v.start}), v.start}}
	case v.behind:
		return []span{{r.askedFrom(span{from, v.start}), v.start}}
	case v.script == hanText:
		return r.chineseObject(s, v, to)
	}
	return []span{{v.end, r.englishEnd(span{v.end, to})}}
}

// objectReach is how many bytes away from a verb its object may stand.
const objectReach = 900

// needs reports whether a verb has what it asks for as its subject.
func needs(verb string) bool {
	return beginsWithAny(verb, "있어야", "필요", "포함", "갖추", "갖춰", "요구")
}

// koreanCuts end a clause that says something else than the verb behind it.
var koreanCuts = []string{"니다. ", "며, ", "하며 ", "으며 ", "이며 ", "지만 ", "지만, ", "으나 ", "으나, ", "는데 ", "므로 ", "니까 ", "시고, ", "고요, ", "; ", "→ "}

func (r *reader) koreanStart(s span) int { return cutBehind(r.plain, s, koreanCuts) }

func cutBehind(text string, s span, cuts []string) int {
	from := s.start
	for _, c := range cuts {
		if n := strings.LastIndex(text[s.start:s.end], c); n >= 0 {
			from = max(from, s.start+n+len(c))
		}
	}
	return from
}

// englishCuts end the object of a verb.
var englishCuts = []string{" if ", " unless ", " because ", " since ", " so that ", ", but ", " until ", " before we ", " as otherwise ", " otherwise it ", "; otherwise", " which we ", " when you ", " should you ", " and we "}

func (r *reader) englishEnd(s span) int { return cutBefore(r.plain, s, englishCuts) }

func cutBefore(text string, s span, cuts []string) int {
	to := s.end
	for _, c := range cuts {
		if n := strings.Index(text[s.start:to], c); n >= 0 {
			to = s.start + n
		}
	}
	return to
}

func (r *reader) askedFrom(s span) int {
	return cutBehind(r.plain, s, []string{"; ", ". ", ", but ", " because ", " that "})
}

// chineseCuts end the object of a Chinese verb.
var chineseCuts = []string{"，但", "，如", "，若", "，我", "，逾期", "，以便", "，审核", "，未", "，并在", "，否则将", "，否则视", ",逾期", "，過期", "，过期", "，否則視", "以便", "，平台"}

// chineseObject is what stands behind a verb, and between 把 or 将 and the verb.
// A verb that leads to an address has its object before it (授权书发到 …).
func (r *reader) chineseObject(s span, v ask, to int) []span {
	behind := span{v.end, cutBefore(r.plain, span{v.end, to}, chineseCuts)}
	s.start = max(s.start, v.start-objectReach)
	clause := span{cutBehind(r.plain, span{s.start, v.start}, []string{"。", "；", "，", ", ", ",", "：", ":"}), v.start}
	for _, w := range []string{"将", "將", "把"} {
		if n := strings.LastIndex(r.plain[s.start:v.start], w); n >= 0 && !strings.ContainsAny(r.plain[s.start+n:v.start], "，；。") {
			return []span{{s.start + n + len(w), v.start}, behind}
		}
	}
	if len(r.papers(behind)) == 0 && v.script == hanText {
		return []span{clause}
	}
	return []span{behind}
}
