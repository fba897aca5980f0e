package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/mention"
)

// A day may be the last one for the seller without a word for "until": what comes of
// something that is still so on that day is to be undone before, and a day in brackets
// behind a limit says the limit once more.

// stillThen reports whether something is told that must no longer be so on a day: "if
// the emblem is still there at noon on 19 August", 若7月20日仍未改正, 7월 20일에도 그대로면.
// A score that is still low is nothing that one undoes by a day.
func (r *reader) stillThen(place span) bool {
	before, behind := r.plain[r.clauseStart(place.start):place.start], r.plain[place.end:r.sentenceEnd(place.end)]
	return !scored.MatchString(before+behind) && (stillBefore.MatchString(before) || stillBehind.MatchString(behind))
}

var (
	scored      = patternOf(`(?i)\b(?:score|rate|ratio|standard)\b|分数|分數|得分|评分|评级|指标|指標|数字|标准|標準|率|점수|지표|준수율|응답률`)
	stillBefore = patternOf(`(?i)\b(?:if|should|unless|in case)\b[^.;\n]{0,70}\b(?:still|not yet|remains?|unchanged|uncorrected|missing)\b[^.;\n]{0,40}\b(?:at|on|by|of)\s*(?:the\s*)?$`)
	stillBehind = patternOf(`^[ ,]{0,2}(?:当天|當天|时|時|那天|当日)?[^。;\n,]{0,12}(?:仍|尚未|还没|還沒|依然|还在|還在)|^[ ,]{0,2}(?:일)?(?:에도|까지도|현재에도|시점에도)[^.\n]{0,40}(?:그대로|여전히|남아|않으면|않은 경우|않았으면|안 되어|있으면|없으면)|^[ ,]{0,2}(?:they |it |the \w+ )?(?:is|are) still\b`)
)

// restates reports whether a day stands in brackets right behind a period that is a
// limit: "48시간 (~11/27 10:00)", 7日(至12月3日).
func (r *reader) restates(place span) bool {
	all := r.named.Periods
	i, _ := slices.BinarySearchFunc(all, place.start, func(p mention.Period, at int) int { return p.Start - at })
	if i == 0 || all[i-1].Outer().End > place.start || !inBrackets.MatchString(r.plain[all[i-1].Outer().End:place.start]) || !strings.HasPrefix(strings.TrimLeft(r.plain[place.end:], " "), ")") {
		return false
	}
	score, _ := r.limitScore(all[i-1])
	return score >= enoughForAnswer
}

// inBrackets is what may stand between a limit and the day that says it once more.
var inBrackets = patternOf(`(?i)^ ?(?:이내|내|안에|以内|之内|内)? ?\( ?(?:~|-|→|=|by|until|to|i\.e\.|至|即|到|截至|截止|기한|마감)? ?:? ?$`)

// takenBetween reports whether something may be handed in between two days: "statements
// may be filed between 9 and 15 July", 可在7月10日到20日之间提交.
func (r *reader) takenBetween(place span) bool {
	if r.near(place, "ask", "limit-topic") > 40 {
		return false
	}
	return betweenDays.MatchString(r.plain[r.clauseStart(place.start):place.start]) || amongDays.MatchString(r.plain[place.end:r.sentenceEnd(place.end)])
}

var (
	betweenDays = patternOf(`(?i)\b(?:may|can|must|please|should|to)\b[^.;\n]{0,60}$|(?:可|请|請|须|須|应|應|得)(?:于|於|在|以)?\s*$`)
	amongDays   = patternOf(`^\s*(?:之间|之間|期间|期間|这段时间|사이에?|동안|중에?)\s*[^。.\n]{0,16}(?:提交|申诉|申訴|上传|上傳|说明|說明|回复|回覆|제출|소명|접수|회신|올려|보내)`)
)
