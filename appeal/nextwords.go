package appeal

import (
	"fmt"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

var (
	inPlaceOf = rules.Text{En: "%s in the place of %s", Zh: "%s（替换 %s）", Ko: "%s (%s 대신)"}
	leaveOut  = rules.Text{En: "leave out %s", Zh: "撤掉 %s", Ko: "%s 빼기"}
	thePlan   = map[string]rules.Text{
		"plan.root_cause": {En: "the root cause, stated in the plan", Zh: "在方案中写明根本原因", Ko: "계획에 근본 원인 쓰기"},
		"plan.actions":    {En: "a first action, stated in the plan", Zh: "在方案中写明第一项措施", Ko: "계획에 첫 조치 쓰기"},
		"letter":          {En: "signature and review of the letter", Zh: "申诉信的签名和审阅", Ko: "소명서 서명과 검토"},
	}
	thatAction = rules.Text{En: "action %d of the plan, completed", Zh: "补全方案第 %d 项措施", Ko: "계획의 조치 %d 채우기"}
)

// filled is a text with values put in, the same in each language.
func filled(t rules.Text, in ...any) rules.Text {
	return rules.Text{En: fmt.Sprintf(t.En, in...), Zh: fmt.Sprintf(t.Zh, in...), Ko: fmt.Sprintf(t.Ko, in...)}
}

// replacing names a paper that stands in the place of others.
func replacing(paper rules.Text, ids []string) rules.Text {
	list := strings.Join(ids, ", ")
	return rules.Text{En: fmt.Sprintf(inPlaceOf.En, paper.En, list), Zh: fmt.Sprintf(inPlaceOf.Zh, paper.Zh, list), Ko: fmt.Sprintf(inPlaceOf.Ko, paper.Ko, list)}
}
