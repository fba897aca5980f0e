package notice

import "regexp"

// A limit may be put right in the same breath: "not within 7 but within 10
// days", "by 12 March, extended to 19 March", "7일이 아니라 10일", "由7天延长为10天".

var (
	insteadOf  = regexp.MustCompile(`(?i)(?:\bnot|rather than|instead of|in place of|而非|不是|并非|原定?|取代)\s*(?:within|by|in|until|the|于|於)?\s*$`)
	changedTo  = regexp.MustCompile(`(?is)^[^.。\n]{0,20}(?:extended|prolonged|shortened|changed|postponed|moved|now|延长|延長|延至|改为|改為|改成|调整|調整|变更|變更|缩短|縮短|顺延|展延|연장|변경|늘|줄|단축|정정|→|->|⇒)[^.。\n]{0,24}?[0-9一二两三四五六七八九十]`)
	becomes    = regexp.MustCompile(`^(?:이었으나|이던|였던|에서|에서는)\s*[0-9]`)
	wasChanged = regexp.MustCompile(`(?is)^[^.。\n]{0,24}(?:늘|줄|연장|변경|단축|바뀌|바뀝|정정|延长|延長|改)`)
	isChanged  = regexp.MustCompile(`(?is)(?:extended|prolonged|shortened|changed|raised|cut|moved|increased|reduced)(?:\s+(?:by us|again|at your request|for you))?\s*(?:from)?\s*$`)
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
