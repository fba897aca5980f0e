package report

import (
	"fmt"

	"github.com/reinstate-go/reinstate/rules"
)

// format fills in a sentence; one without anything to fill in stands as it is.
func format(sentence string, args []any) string {
	if len(args) == 0 {
		return sentence
	}
	return fmt.Sprintf(sentence, args...)
}

// comparisons holds the sentences about what differs between two diagnoses.
var comparisons = map[string]rules.Text{
	"summary":      {En: "%s: %s", Zh: "%s：%s", Ko: "%s: %s"},
	"same":         {En: "Nothing changed", Zh: "没有变化", Ko: "바뀐 것 없음"},
	"same-outcome": {En: "nothing came out differently", Zh: "结果没有变化", Ko: "결과는 그대로"},
	"changed":      {En: "the case was changed", Zh: "案件内容有改动", Ko: "사건 내용이 바뀜"},

	"two-cases":       {En: "two different cases", Zh: "两个不同的案件", Ko: "서로 다른 두 사건"},
	"other-rules":     {En: "judged by other rules", Zh: "所用规则不同", Ko: "다른 규칙으로 판단"},
	"judged":          {En: "judged as of %s → %s", Zh: "判断时点 %s → %s", Ko: "판단 시점 %s → %s"},
	"added":           {En: "%s added", Zh: "新增 %s", Ko: "%s 추가"},
	"gone":            {En: "%s taken out", Zh: "撤下 %s", Ko: "%s 뺌"},
	"part-added":      {En: "%s added", Zh: "新增%s", Ko: "%s 추가"},
	"part-gone":       {En: "%s taken out", Zh: "撤下%s", Ko: "%s 뺌"},
	"replaced":        {En: "%s replaced", Zh: "更换 %s", Ko: "%s 교체"},
	"part-notice":     {En: "notice", Zh: "通知", Ko: "통지"},
	"part-plan":       {En: "plan", Zh: "整改方案", Ko: "계획"},
	"part-letter":     {En: "letter", Zh: "申诉信", Ko: "소명서"},
	"stance-answered": {En: "stance answered", Zh: "已回答是否属实", Ko: "사실 여부에 답함"},
	"stance-open":     {En: "stance open again", Zh: "是否属实重新待答", Ko: "사실 여부가 다시 미정"},
	"fact":            {En: "%s: %s", Zh: "%s：%s", Ko: "%s: %s"},
	"unknown":         {En: "unknown", Zh: "未知", Ko: "모름"},
	"true":            {En: "yes", Zh: "是", Ko: "예"},
	"false":           {En: "no", Zh: "否", Ko: "아니요"},

	"verdict":      {En: "appeal %s", Zh: "%s", Ko: "소명 %s"},
	"leads":        {En: "the cause is now “%s”", Zh: "原因现为“%s”", Ko: "원인은 이제 ‘%s’"},
	"leads-none":   {En: "no cause stands clear any more", Zh: "原因不再明确", Ko: "뚜렷한 원인이 없어짐"},
	"required":     {En: "“%s” %s", Zh: "“%s”%s", Ko: "‘%s’ %s"},
	"required-new": {En: "“%s” now required (%s)", Zh: "新要求“%s”（%s）", Ko: "‘%s’ 새로 필요(%s)"},
	"required-not": {En: "“%s” no longer required", Zh: "“%s”不再要求", Ko: "‘%s’ 더는 필요 없음"},
	"proof-moved":  {En: "proof changed (%d)", Zh: "举证变化 %d 项", Ko: "증빙 변동 %d건"},
	"grade":        {En: "readiness %s", Zh: "就绪程度 %s", Ko: "준비 상태 %s"},

	"cases":    {En: "Cases", Zh: "案件", Ko: "사건"},
	"rules":    {En: "Rules", Zh: "规则", Ko: "규칙"},
	"as-of":    {En: "As of", Zh: "时点", Ko: "시점"},
	"papers":   {En: "Papers", Zh: "材料", Ko: "자료"},
	"facts":    {En: "Facts", Zh: "事实", Ko: "사실"},
	"asked":    {En: "Asked", Zh: "提问", Ko: "질문"},
	"appeal":   {En: "Appeal", Zh: "申诉", Ko: "소명"},
	"cause":    {En: "Cause", Zh: "原因", Ko: "원인"},
	"deadline": {En: "Until", Zh: "期限", Ko: "기한"},
	"proof":    {En: "Proof", Zh: "举证", Ko: "증빙"},
	"points":   {En: "Points", Zh: "得分", Ko: "점수"},
	"ready":    {En: "Ready", Zh: "就绪", Ko: "준비"},

	"cases+":         {En: "%s → %s: what follows tells two cases apart, and not what was done.", Zh: "%s → %s：以下是两个案件的差别，而不是所做的改动。", Ko: "%s → %s: 아래는 두 사건의 차이이며, 한 일이 아닙니다."},
	"by-itself":      {En: "%s: what follows may come from this alone.", Zh: "%s：以下变化可能仅由此造成。", Ko: "%s: 아래 변화는 이것만으로도 생길 수 있습니다."},
	"now":            {En: "now: %s", Zh: "新问题：%s", Ko: "새 문제: %s"},
	"over":           {En: "no longer: %s", Zh: "已不再：%s", Ko: "해소: %s"},
	"noted":          {En: "to note: %s", Zh: "提示：%s", Ko: "참고: %s"},
	"left-out":       {En: "not sent: %s", Zh: "不附上：%s", Ko: "보내지 않음: %s"},
	"new":            {En: "new: %s", Zh: "新增：%s", Ko: "새로: %s"},
	"unasked":        {En: "no longer asked: %s", Zh: "不再询问：%s", Ko: "더 묻지 않음: %s"},
	"answered":       {En: "answered: %s", Zh: "已回答：%s", Ko: "답함: %s"},
	"none":           {En: "none", Zh: "无", Ko: "없음"},
	"none-leads":     {En: "none stands clear", Zh: "没有明确的原因", Ko: "뚜렷한 원인 없음"},
	"not-required":   {En: "not required", Zh: "不要求", Ko: "요구되지 않음"},
	"by":             {En: "by %s", Zh: "凭 %s", Ko: "근거 %s"},
	"by-not":         {En: "no longer by %s", Zh: "不再凭 %s", Ko: "%s 제외"},
	"unjudged":       {En: "not judged", Zh: "尚无法评", Ko: "아직 볼 수 없음"},
	"passed-why":     {En: "%s  passed; it counts because: %s", Zh: "%s  已通过，计分理由：%s", Ko: "%s  통과, 보는 이유: %s"},
	"passed":         {En: "%s  done: %s", Zh: "%s  已做到：%s", Ko: "%s  완료: %s"},
	"missed":         {En: "%s  (%s) %s", Zh: "%s （%s）%s", Ko: "%s  (%s) %s"},
	"waits":          {En: "%s  not judged now: %s", Zh: "%s  现无法评：%s", Ko: "%s  지금은 볼 수 없음: %s"},
	"in-the-way":     {En: "now in the way: %s", Zh: "新障碍：%s", Ko: "새 걸림돌: %s"},
	"out-of-the-way": {En: "no longer in the way: %s", Zh: "已不再是障碍：%s", Ko: "걸림돌에서 벗어남: %s"},

	"ground-single":   {En: "the notice names one ground", Zh: "通知说明了一个理由", Ko: "통지가 사유 하나를 밝힘"},
	"ground-several":  {En: "the notice names several grounds", Zh: "通知列出多个理由", Ko: "통지가 여러 사유를 듦"},
	"ground-unstated": {En: "the notice states no ground", Zh: "通知没有说明理由", Ko: "통지에 사유가 없음"},
	"ground-none":     {En: "nothing was imposed", Zh: "没有作出处罚", Ko: "내려진 조치 없음"},
}
