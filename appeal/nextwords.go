package appeal

import "github.com/reinstate-go/reinstate/rules"

// wayWords name what a way takes: papers by their names, parts of a case by their paths.
var wayWords = map[string]rules.Text{
	"replace":         {En: "%s in the place of %s", Zh: "%s（替换 %s）", Ko: "%s (%s 대신)"},
	"leave-out":       {En: "leave out %s", Zh: "撤掉 %s", Ko: "%s 빼기"},
	"plan.root_cause": {En: "the root cause, stated in the plan", Zh: "在方案中写明根本原因", Ko: "계획에 근본 원인 쓰기"},
	"plan.actions":    {En: "a first action, stated in the plan", Zh: "在方案中写明第一项措施", Ko: "계획에 첫 조치 쓰기"},
	"plan.actions[]":  {En: "action %d of the plan, completed", Zh: "补全方案第 %d 项措施", Ko: "계획의 조치 %d 채우기"},
	"letter":          {En: "signature and review of the letter", Zh: "申诉信的签名和审阅", Ko: "소명서 서명과 검토"},
}

// What stands between names and sentences that are put together.
var (
	orText    = rules.Text{En: " or ", Zh: "或", Ko: " 또는 "}
	andText   = rules.Text{En: " and ", Zh: "、", Ko: ", "}
	blankText = rules.Text{En: " ", Ko: " "}
)
