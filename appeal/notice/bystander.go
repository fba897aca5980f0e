package notice

import "strings"

// Words for a measure stand in a letter for other reasons too: as the name of a
// page in the back office, in the name of a paper that is asked for, on the next
// rung of a scale, and as what was imposed once and has led to this letter.

// byTheNameOnly reports whether a measure is only named: in a path of menus, or by a
// paper that shows it ("계약을 종료한 증빙", "proof that you ended the contract").
func (r *reader) byTheNameOnly(place span) bool {
	return r.inPath(place) || r.behind(place, "paper-of-it") < 4 || r.before(place, "proof-of") < 40
}

// pathSigns part the steps of a path of menus.
const pathSigns = ">▸›»"

// partSigns end a step of a path, and whatever else stands in a line.
const partSigns = pathSigns + ".。,;!?\n"

// longStep is the most bytes that a step of a path has.
const longStep = 60

// inPath reports whether a place stands in a step of a path of menus. A sign at
// the head of a line is a quote mark, and one behind a dash is an arrow.
func (r *reader) inPath(place span) bool {
	from, to := max(0, place.start-longStep), min(len(r.plain), place.end+longStep)
	left, right := r.plain[from:place.start], r.plain[place.end:to]
	if i := strings.IndexAny(right, partSigns); i >= 0 && strings.IndexAny(right[i:], pathSigns) == 0 {
		return true
	}
	i := strings.LastIndexAny(left, partSigns)
	if i < 0 || !strings.ContainsAny(left[i:], pathSigns) {
		return false
	}
	step := strings.TrimRight(left[:i], " ")
	return step != "" && !strings.HasSuffix(step, "-") && !strings.HasSuffix(step, "=") && !strings.HasSuffix(step, "\n") && !strings.HasSuffix(step, ">")
}

// rungHead is what stands before a measure that comes once there are more cases.
var rungHead = patternOf(`(?i)(\d+|two|three|four|five|six) ?(or more|more [a-z]+|more ?→)[^.。\n]{0,50}(→|->|=|:|,)?[^.。\n:→]{0,20}$|(이상|누적|도달|이르면|累计|累計|累积|满|滿)[^.。\n]{0,24}(→|->|=|:|则|即|,|면|시|时)[^.。\n:→]{0,24}$|(^|[^已])[满滿][^.。\n]{0,10}[次张張分回个個][^.。\n]{0,6}$`)

// step is one rung of a scale in a running line, with its sign: "第三次：", "3차: ", "Level 3:".
var step = patternOf(`(?i)(?:제 ?[2-5] ?(?:회|차|단계)|[2-5] ?(?:회|차|단계)|第 ?[2-5二三四五] ?(?:次|级|級|阶段|階段)|(?:level|stage|step) [2-5]|(?:second|third|fourth|2nd|3rd|4th) (?:offence|offense|strike|violation|time|breach|case))(?: ?(?:위반|违反|違反|违规|違規))?(?: ?시)? ?(?::|→|->|=)[^:→=/;.。\n]{0,30}$`)

// aheadOf reports whether a measure is the next rung of a scale: "第三次：停售",
// "3 or more reports → account suspension". The rung on which the seller stands is
// told as such.
func (r *reader) aheadOf(place span) bool {
	head := r.plain[max(0, place.start-110):place.start]
	if i := strings.LastIndexAny(head, ".\n"); i >= 0 {
		head = head[i+1:]
	} else if i := strings.LastIndex(head, "。"); i >= 0 {
		head = head[i+len("。"):]
	}
	if now.MatchString(head) {
		return false
	}
	return r.before(place, "next-rung") < 60 || rungHead.MatchString(head) || step.MatchString(head)
}

// ledTo reports whether a measure is told as what went before this letter: "1월에
// 판매정지를 받으셨음에도", "after the 20-day stop in January".
func (r *reader) ledTo(place span) bool {
	return r.behind(place, "even-so") < 24 || r.before(place, "after-the") < 10
}
