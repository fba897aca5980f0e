package appeal

import (
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// CriterionTitle is what a criterion is called, by its name in JSON.
func CriterionTitle(name string) rules.Text { return criterionTitles[name] }

func kebab(name string) string { return strings.ReplaceAll(name, "_", "-") }

// criterionTitles name the criteria by their names in JSON.
var criterionTitles = map[string]rules.Text{
	"clarity":           {En: "Clarity", Zh: "清晰度", Ko: "명확성"},
	"evidence":          {En: "Evidence", Zh: "证据", Ko: "증빙"},
	"accountability":    {En: "Accountability", Zh: "责任担当", Ko: "책임"},
	"corrective_action": {En: "Corrective action", Zh: "整改措施", Ko: "시정 조치"},
}

// gradeWords are what stands beside each grade, and why the points keep a file from one.
var gradeWords = map[string]rules.Text{
	"readiness": {
		En: "How ready the file is to be sent. It is no chance of success.",
		Zh: "指申诉材料的准备程度，不代表成功率。",
		Ko: "자료가 얼마나 준비되었는지를 뜻하며 성공 가능성이 아닙니다.",
	},
	"low": {En: "%s: %d of %d points, and this level takes %d%%", Zh: "%s：%d 分（可评 %d 分），该级别要求 %d%%", Ko: "%s: %d점(볼 수 있는 %d점 중), 이 등급은 %d%% 필요"},
	"low-why": {
		En: "A level stands on the points of each criterion, so that one strong side does not hide a weak one.",
		Zh: "每项标准都要达到相应分数，一项突出不能掩盖另一项薄弱。",
		Ko: "기준마다 점수를 채워야 하며, 한쪽이 강하다고 약한 쪽이 가려지지 않습니다.",
	},
	"low-fix": {
		En: "Work through the checks that are not passed; each says what to do.",
		Zh: "逐条处理未通过的检查项，每条都写明了做法。",
		Ko: "통과하지 못한 점검 항목을 하나씩 처리하세요. 항목마다 할 일이 적혀 있습니다.",
	},
	"unjudged": {En: "%s: nothing to judge yet", Zh: "%s：尚无可评内容", Ko: "%s: 아직 볼 것이 없음"},
	"unjudged-why": {
		En: "What is not there cannot be judged, and an appeal needs all four.",
		Zh: "没有内容就无从判断，而申诉四项都不能缺。",
		Ko: "없는 것은 볼 수 없고, 소명에는 네 가지가 모두 필요합니다.",
	},
}

// unjudgedFix says what a criterion wants before it can be judged.
var unjudgedFix = map[string]rules.Text{
	"clarity":  {En: "Add the notice in full.", Zh: "附上完整的通知。", Ko: "통지 전문을 넣으세요."},
	"evidence": {En: "Settle which cause must be answered; then it is clear what must be proved.", Zh: "先确定要回应的原因，才知道要证明什么。", Ko: "답해야 할 사유부터 정하세요. 그래야 무엇을 증명할지 정해집니다."},
	"accountability": {
		En: "Decide whether you accept the ground, and state in the plan what went wrong in your own process.",
		Zh: "先决定是否承认事由，并在方案中写明自己流程哪里出了问题。",
		Ko: "사유를 인정할지 정하고, 계획에 우리 절차의 어디가 잘못되었는지 쓰세요.",
	},
	"corrective_action": {
		En: "State in the plan what was done and what will be, each with owner and day.",
		Zh: "在方案中写明已做和将做的事，每项注明负责人和日期。",
		Ko: "계획에 한 일과 할 일을 담당자와 날짜와 함께 쓰세요.",
	},
}
