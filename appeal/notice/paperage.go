package notice

import (
	"strings"

	"github.com/reinstate-go/reinstate/rules/mention"
)

// A limit and the age of a paper are told in the same words. What tells them apart
// is what they belong to: 7天内提交 goes with the verb, 90天内的账单 with the paper.

// ofPapers reports whether a period says how old a paper may be: 세금계산서(6개월
// 이내), 90日以内的地址证明, "the bill must be within 90 days".
func (r *reader) ofPapers(p mention.Period, place span) bool {
	if of := r.plain[place.end:min(len(r.plain), place.end+3)]; of == "的" || of == "의" {
		return r.behind(place, "papers") < 24 || p.Within && r.behind(place, "given-ko", "limit-label", "limit-topic", "ask") > 24
	}
	if p.Unit < mention.Months && !longForAnswer(p) {
		return false
	}
	reach := 4
	if strings.HasSuffix(r.plain[:place.start], "(") {
		reach += 15 // what the bracket parts
	}
	return r.before(place, "papers") < reach || r.before(place, "papers") < 40 && saidOfPaper.MatchString(r.plain[max(0, place.start-16):place.start])
}

// saidOfPaper is what stands before the age of a paper of which it is said.
var saidOfPaper = patternOf(`(?i)(须|須|需|应|應|必须|必須|只收|限)(为|為|是|系)?\s*$|\b(be|is|are|from)\s*$`)

// longForAnswer reports whether a period is longer than what notices give for an
// answer without a word about it.
func longForAnswer(p mention.Period) bool { return p.Unit == mention.Days && p.Most > 31 }
