package notice

import "strings"

// People who tell what must be sent in a hurry, and the boxes of pages, leave the verb
// out: "Reply to this mail. For each order: the tracking record. Plus the refund list."

// namesOnly reports whether a sentence is nothing but the names of papers, behind words
// that ask or tell to answer: "세 가지입니다. 새 사업자등록증, 대표자 신분증, 임대차 계약서."
func (r *reader) namesOnly(i int, s span) bool {
	if i == 0 || r.startsLine(i) {
		return false
	}
	all := r.scan.Sentences()
	before := span{all[i-1].Start, all[i-1].End}
	if r.fragment(s, r.papers(s)) && len(r.asksIn(before)) > 0 {
		return true
	}
	if r.answersQuestion(i, s) {
		return true
	}
	if !r.verbless(s) {
		return false
	}
	for k := i - 1; k >= 0 && k >= i-3; k-- {
		if b := (span{all[k].Start, all[k].End}); r.tellsToAnswer(b) {
			return k == i-1 || r.adds(s)
		}
	}
	return false
}

// sendWords are in questions that ask what is to be sent.
var sendWords = []string{"send", "submit", "upload", "provide", "need", "attach", "交", "提交", "提供", "准备", "準備", "上传", "材料", "내면", "내야", "제출", "보내", "필요", "준비", "올리"}

// answersQuestion reports whether a sentence tells the papers that the question before asks
// for: "Q. 무엇을 내면 되나요? A. 배송 내역과 인수증입니다."
func (r *reader) answersQuestion(i int, s span) bool {
	all := r.scan.Sentences()
	k := i - 1
	if k > 0 && all[k].End-all[k].Start < 8 {
		k-- // "A." by itself
	}
	question := inSmall(r.plain[all[k].Start:all[k].End])
	if !endsIn(strings.TrimRight(question, " "), "?") && !startsWith(strings.TrimLeft(r.plain[all[k].End:], " "), "?") {
		return false
	}
	return containsAny(question, sendWords) && containsAny(question, whatWords) && !r.reports(s) && !r.negated(s) && len(r.certain(s)) > 0
}

// whatWords ask for things.
var whatWords = []string{"what", "which", "什么", "什麼", "哪些", "啥", "무엇", "뭘", "뭐", "어떤"}

// adds reports whether a sentence goes on with what the one before names.
func (r *reader) adds(s span) bool {
	return startsWith(inSmall(strings.TrimLeft(r.plain[s.start:s.end], " ")), "plus ", "also ", "also, ", "and ", "+", "further ", "in addition ", "besides ", "finally, ", "next, ", "as well as ", "另", "以及", "还有", "外加", "그리고 ", "또 ", "추가로 ", "더하여 ")
}

// answerWords tell to answer a notice.
var answerWords = []string{"answer ", "reply ", "respond ", "write to ", "write back", "objection", "appeal ", "回复", "回覆", "答复", "申诉", "申訴", "回信", "来信", "提交", "交。", "\"交", "회신", "답장", "소명", "제출", "이의"}

// tellsToAnswer reports whether a sentence tells the seller to answer.
func (r *reader) tellsToAnswer(s span) bool {
	return containsAny(inSmall(r.plain[s.start:s.end])+"。", answerWords) && !r.reports(s) && !r.negated(s)
}

// finiteVerbs make a sentence one.
var finiteVerbs = []string{" is ", " are ", " was ", " were ", " has ", " have ", " had ", " will ", " would ", " can ", " may ", " must ", " do ", " does ", " did ", " shows ", " see ", " you ", " we ", "是", "为", "為", "已", "被", "会", "將", "将", "不", "了", "请", "請", "显示", "顯示", "见", "由"}

// verbless reports whether a sentence has no verb of its own and names certain papers.
func (r *reader) verbless(s span) bool {
	t := beforeClause(" " + inSmall(r.plain[s.start:s.end]))
	return s.end-s.start < 2*longestHeading && !containsAny(t, finiteVerbs) && !endsIn(r.ending(s), "다", "요", "함", "됨", "음", "임") && !strings.Contains(t, "?")
}

// beforeClause is a text up to the first clause that only describes: "the record in which
// the scan is seen".
func beforeClause(s string) string {
	for _, w := range []string{" which ", " that ", " who ", " where ", " whose ", " ("} {
		if n := strings.Index(s, w); n > 0 {
			s = s[:n+1]
		}
	}
	return s
}

// countsUp gives where a sentence that tells to answer begins to count up papers: "reply
// with ① the export of inquiries ② the duty table".
func (r *reader) countsUp(s span) int {
	t := r.plain[s.start:s.end]
	if !r.tellsToAnswer(s) {
		return 0
	}
	for _, signs := range [][2]string{{"①", "②"}, {"⑴", "⑵"}, {"(1)", "(2)"}, {"(a)", "(b)"}, {" 1)", " 2)"}, {" a)", " b)"}, {"一、", "二、"}} {
		one, two := strings.Index(t, signs[0]), strings.Index(t, signs[1])
		if one >= 0 && one < two && len(r.certain(span{s.start + one, s.end})) > 1 {
			return s.start + one
		}
	}
	return 0
}
