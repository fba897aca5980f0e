package notice

import "strings"

// leader is a row of dots or strokes that leads from a label to what stands at the end
// of its line: "Suspension ID ......... SUS-7F3K", 관리번호 ………… QA-118, 编号______QA-118.
var leader = patternOf(`[ \t]*(?:(?:\.[ \t]?){4,}|_{4,}|(?:·[ \t]?){4,}|…{2,})[ \t]*`)

// wideLeader is how many bytes a leader has that no blank parts from its label; a
// shorter row is somebody who hesitates.
const wideLeader = 12

// led puts a colon for each leader, and blanks for the rest of it: the dots would end
// a sentence between the label and its value.
func led(text string) string {
	if !strings.Contains(text, "....") && !strings.Contains(text, ". . . .") && !strings.Contains(text, "____") && !strings.Contains(text, "……") && !strings.Contains(text, "···") {
		return text
	}
	b := []byte(text)
	for _, m := range leader.FindAllStringIndex(text, -1) {
		inLine := m[0] > 0 && text[m[0]-1] != '\n' && m[1] < len(text) && text[m[1]] != '\n' && text[m[1]] != '\r'
		if inLine && (text[m[0]] == ' ' || text[m[0]] == '\t' || text[m[0]] == '_' || m[1]-m[0] >= wideLeader) {
			blank(b[m[0]:m[1]])
			b[m[0]] = ':'
		}
	}
	return string(b)
}
