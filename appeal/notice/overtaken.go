package notice

// A limit may be put right in the same breath: "not within 7 but within 10
// days", "by 12 March, extended to 19 March", "7일이 아니라 10일", "由7天延长为10天".

var (
	insteadOf  = patternOf(`(?i)(?:\bnot|rather than|instead of|in place of|而非|不是|并非|原定?|取代)\s*(?:within|by|in|until|the|于|於)?\s*$`)
	changedTo  = patternOf(`(?is)^[^.。\n]{0,20}(?:extended|prolonged|shortened|changed|postponed|moved|now|延长|延長|延至|改为|改為|改成|调整|調整|变更|變更|缩短|縮短|顺延|展延|연장|변경|늘|줄|단축|정정|→|->|⇒)[^.。\n]{0,24}?[0-9一二两三四五六七八九十]`)
	becomes    = patternOf(`^(?:이었으나|이던|였던|에서|에서는)\s*[0-9]`)
	wasChanged = patternOf(`(?is)^[^.。\n]{0,24}(?:늘|줄|연장|변경|단축|바뀌|바뀝|정정|延长|延長|改)`)
	isChanged  = patternOf(`(?is)(?:extended|prolonged|shortened|changed|raised|cut|moved|increased|reduced)(?:\s+(?:by us|again|at your request|for you))?\s*(?:from)?\s*$`)
)

// overtaken reports whether the text takes a time back in favour of another.
func (r *reader) overtaken(place span) bool {
	behind, before := r.plain[place.end:r.sentenceEnd(place.end)], r.plain[r.clauseStart(place.start):place.start]
	return r.behind(place, "not-so") < 10 || becomes.MatchString(behind) || insteadOf.MatchString(before) || r.behind(place, "extension") > 30 && changedTo.MatchString(behind)
}

// changedRange reports whether two ends are the old limit and the new one:
// "extended from 5 to 9 business days", "7일에서 10일로 늘었습니다".
func (r *reader) changedRange(place span) bool {
	return wasChanged.MatchString(r.plain[place.end:r.sentenceEnd(place.end)]) || isChanged.MatchString(r.plain[r.clauseStart(place.start):place.start])
}

// A time may also have been kept: "all inquiries were answered within 24 hours",
// 답은 다 24시간 안에 달렸다, 都在24小时内回复了.
var (
	didBefore = patternOf(`(?i)(?:was|were|been|had|have|has|got)\s+(?:\w+\s+){0,3}?(?:answered|replied to|handled|shipped|dispatched|delivered|processed|sent|uploaded|refunded)\s+(?:\w+\s+)?(?:with|in)?\s*$|(?:都|均|全部|皆|已经|已經)(?:是)?(?:在|于|於)?\s*$`)
	didBehind = patternOf(`^(?:에|에는|만에)?\s*(?:모두|다|전부|전량|이미)?\s*(?:달렸|달았|답했|답변했|답변하셨|답변됐|답변되었|회신했|처리했|처리하셨|처리되었|처리됐|출고했|출고하셨|출고되었|발송했|발송하셨|발송되었|도착했|환불했|끝났|끝냈|마쳤)|^(?:全部|都|均|已)?(?:回复|回覆|答复|答覆|回|发出|发货|处理|退款|完成)(?:了|完|过|完毕)`)
)

// keptWithin reports whether a time is the one in which something was done.
func (r *reader) keptWithin(place span) bool {
	if didBehind.MatchString(r.plain[place.end:r.sentenceEnd(place.end)]) {
		return true
	}
	m := didBefore.FindString(r.plain[r.clauseStart(place.start):place.start])
	return m != "" && (m[0] < 0x80 || !r.between("request", r.clauseStart(place.start), place.start, 0))
}
