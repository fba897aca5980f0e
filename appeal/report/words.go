package report

import (
	"fmt"

	"github.com/reinstate-go/reinstate/rules"
)

// fixed is every sentence that a seller may see and that does not come from the
// rules: the tables below, by their Go names. What stands in %s is filled in by
// the report. [Fixed] lists them for whoever approves the words.
var fixed = map[string]map[string]rules.Text{
	"say": say, "grades": grades, "sanctions": sanctions, "channels": channels, "starts": starts, "one": one, "many": many,
	"comparisons": comparisons,
}

// say holds the sentences of the report.
var say = map[string]rules.Text{
	"judged":     {En: "judged as of %s", Zh: "判断时点 %s", Ko: "판단 시점 %s"},
	"profile":    {En: "Judged by a part of the rules: %s.", Zh: "仅按部分规则判断：%s。", Ko: "규칙 일부로만 판단: %s."},
	"single":     {En: "The notice names this as its ground.", Zh: "通知以此为处罚理由。", Ko: "통지가 밝힌 조치 사유입니다."},
	"several":    {En: "The notice names several grounds; each needs its own answer: %s.", Zh: "通知列出了多个理由，需分别回应：%s。", Ko: "통지가 여러 사유를 들고 있어 각각 답해야 합니다: %s."},
	"by-facts":   {En: "The notice does not settle the ground; your facts point here.", Zh: "通知本身没有确定理由；您提供的事实指向这一项。", Ko: "통지만으로는 사유가 정해지지 않으며, 알려 주신 사실이 이 원인을 가리킵니다."},
	"unstated":   {En: "Ground not stated", Zh: "通知没有说明理由", Ko: "사유가 밝혀지지 않음"},
	"unstated+":  {En: "A careful reader could not tell from this notice what the ground is. Ask for it before you answer.", Zh: "仅凭这份通知，细心的读者也无法判断处罚理由。回应之前请先询问理由。", Ko: "이 통지만으로는 꼼꼼히 읽어도 사유를 알 수 없습니다. 답하기 전에 사유부터 물어보십시오."},
	"none":       {En: "Nothing was imposed", Zh: "没有作出处罚", Ko: "내려진 조치 없음"},
	"none+":      {En: "The text imposes nothing on you, so there is nothing to appeal.", Zh: "该文本没有对您作出任何处罚，因此无需申诉。", Ko: "이 글은 귀하에게 어떤 조치도 하지 않으므로 소명할 것이 없습니다."},
	"undecided":  {En: "Not decided yet", Zh: "尚未能确定", Ko: "아직 정해지지 않음"},
	"undecided+": {En: "No cause stands clear of the others. The questions below decide.", Zh: "没有哪个原因明显突出。请先回答下面的问题。", Ko: "뚜렷이 앞서는 원인이 없습니다. 아래 질문의 답이 가릅니다."},

	"why":      {En: "why", Zh: "依据", Ko: "근거"},
	"not":      {En: "not", Zh: "不是", Ko: "아님"},
	"but":      {En: "but", Zh: "但是", Ko: "다만"},
	"open":     {En: "open", Zh: "待定", Ko: "미정"},
	"answer":   {En: "Appeal", Zh: "申诉", Ko: "소명"},
	"notice":   {En: "Notice", Zh: "通知", Ko: "통지"},
	"proof":    {En: "Proof", Zh: "举证", Ko: "증빙"},
	"exhibits": {En: "Send", Zh: "附件", Ko: "첨부"},
	"rename":   {En: "rename", Zh: "请改名：", Ko: "이름 바꿀 것:"},
	"leave":    {En: "leave out", Zh: "不要附：", Ko: "뺄 것:"},
	"tonight":  {En: "Tonight", Zh: "今晚", Ko: "오늘 밤"},
	"do":       {En: "do", Zh: "要做：", Ko: "할 것:"},
	"do-not":   {En: "do not", Zh: "不要：", Ko: "하지 말 것:"},
	"first":    {En: "Answer these first", Zh: "请先回答", Ko: "먼저 답할 것"},
	"decides":  {En: "decides on %s", Zh: "关系到：%s", Ko: "가르는 것: %s"},
	"more":     {En: "and %d more", Zh: "另有 %d 个", Ko: "그 밖에 %d개"},
	"prepares": {En: "This library prepares; you decide, sign and send.", Zh: "本工具只做准备；决定、签字、提交都由您本人完成。", Ko: "이 도구는 준비만 합니다. 결정, 서명, 제출은 본인이 합니다."},

	"status-met":        {En: "met", Zh: "已有", Ko: "충족"},
	"status-weak":       {En: "weak", Zh: "不足", Ko: "약함"},
	"status-missing":    {En: "missing", Zh: "缺少", Ko: "없음"},
	"status-not-needed": {En: "not needed", Zh: "无需", Ko: "불필요"},
	"status-impossible": {En: "cannot exist", Zh: "不可能有", Ko: "있을 수 없음"},

	"ready":        {En: "Ready", Zh: "就绪", Ko: "준비"},
	"level":        {En: "%s: %s. %s.", Zh: "%s：%s。%s。", Ko: "%s: %s. %s."},
	"grade-high":   {En: "high", Zh: "高", Ko: "높음"},
	"grade-medium": {En: "medium", Zh: "中", Ko: "중간"},
	"grade-low":    {En: "low", Zh: "低", Ko: "낮음"},
	"points":       {En: "%d of %d", Zh: "%d/%d", Ko: "%d/%d"},
	"unjudged":     {En: "not judged yet: %s", Zh: "尚无法评：%s", Ko: "아직 볼 것 없음: %s"},
	"of-actions":   {En: "action %s", Zh: "第 %s 项措施", Ko: "조치 %s"},
	"in-the-way":   {En: "in the way: %s", Zh: "障碍：%s", Ko: "걸림돌: %s"},
	"way":          {En: "to %s: %s", Zh: "达到“%s”：%s", Ko: "‘%s’까지: %s"},
	"work":         {En: "about %d h of work", Zh: "约 %d 小时", Ko: "약 %d시간"},
	"wait":         {En: " and %d h of waiting", Zh: "，另等 %d 小时", Ko: ", 기다림 %d시간"},

	"ref":                {En: "no. %s", Zh: "编号 %s", Ko: "번호 %s"},
	"clauses":            {En: "clause %s", Zh: "条款 %s", Ko: "약관 %s"},
	"since":              {En: "from %s", Zh: "自 %s 起", Ko: "%s부터"},
	"until":              {En: "by %s", Zh: "截止 %s", Ko: "%s까지"},
	"verdict-eligible":   {En: "open", Zh: "可以申诉", Ko: "가능"},
	"verdict-ineligible": {En: "not open", Zh: "不能申诉", Ko: "불가"},
	"verdict-uncertain":  {En: "uncertain whether open", Zh: "能否申诉不确定", Ko: "가능 여부 불확실"},
	"passed":             {En: "the time for an answer ended at %s; late is not closed, send it now and say why", Zh: "回复期限已于 %s 届满；逾期不等于关闭，请立即提交并说明原因", Ko: "답변 기한이 %s에 지났습니다. 늦었다고 끝난 것은 아니니 지금 보내고 사유를 적으십시오"},
	"safe":               {En: "be ready by %s", Zh: "请在 %s 前准备好", Ko: "%s까지 준비"},
	"work-by-over":       {En: "send it now: this library's advice was %s", Zh: "请立即发出：本工具建议的时间 %s 已过", Ko: "지금 보내십시오. 이 도구가 권한 때는 %s였습니다"},
	"work-by":            {En: "this library advises to send by %s", Zh: "本工具建议在 %s 前发出", Ko: "이 도구의 권고: %s까지 발송"},
	"says-notice":        {En: "as the notice says", Zh: "按通知所写", Ko: "통지에 적힌 대로"},
	"says-reply":         {En: "as the platform's latest reply says", Zh: "按平台最近的回复", Ko: "플랫폼의 최근 회신에 적힌 대로"},
	"period-of":          {En: "the notice is silent; %s: %s", Zh: "通知没有写明；%s：%s", Ko: "통지에는 없음, %s: %s"},
	"earliest":           {En: "%s if read strictly", Zh: "从严理解为 %s", Ko: "엄격히 보면 %s"},
	"own-clock":          {En: " = %s in China", Zh: "（中国时间 %s）", Ko: " (중국 %s)"},
	"differ":             {En: "Sources differ: %s", Zh: "来源说法不一：%s", Ko: "출처마다 다름: %s"},
	"differ-followed":    {En: "Sources differ: %s Followed here: %s.", Zh: "来源说法不一：%s此处采用：%s。", Ko: "출처마다 다름: %s 여기서 따른 것: %s."},
	"within":             {En: "within %s", Zh: "%s内", Ko: "%s 이내"},
	"no-limit":           {En: "no time limit stated", Zh: "通知没有写明期限", Ko: "기한이 적혀 있지 않음"},
	"two-days":           {En: "a time limit that can be read two ways: “%s”", Zh: "期限有两种读法：“%s”", Ko: "두 가지로 읽히는 기한: “%s”"},
	"no-channel":         {En: "how to send it is not stated", Zh: "通知没有写明提交方式", Ko: "제출 방법이 적혀 있지 않음"},
	"no-notice":          {En: "no notice in the case", Zh: "案件中没有通知", Ko: "사건에 통지가 없음"},
}

// The words of the notice's fields, by the values of package notice.
var sanctions = map[string]rules.Text{
	"listing-stopped":   {En: "listing stopped", Zh: "商品停售", Ko: "해당 상품 판매중지"},
	"sales-suspended":   {En: "all sales suspended", Zh: "全部商品停售", Ko: "전 상품 판매중지"},
	"account-suspended": {En: "account suspended", Zh: "账户停用", Ko: "계정 정지"},
	"permanent":         {En: "permanent suspension", Zh: "永久停用", Ko: "영구 정지"},
	"terminated":        {En: "contract terminated", Zh: "终止合作", Ko: "이용계약 해지"},
	"restricted":        {En: "functions restricted", Zh: "功能受限", Ko: "기능 제한"},
	"funds-held":        {En: "money held", Zh: "货款暂扣", Ko: "정산 보류"},
	"verification-hold": {En: "held for verification", Zh: "待核验冻结", Ko: "인증 보류"},
	"warning":           {En: "warning only", Zh: "仅为警告", Ko: "경고"},
	"none":              {En: "no sanction", Zh: "没有处罚", Ko: "조치 없음"},
}

var channels = map[string]rules.Text{
	"portal":   {En: "in the seller back office", Zh: "在卖家后台提交", Ko: "판매자 화면(WING)에서 제출"},
	"reply":    {En: "by replying to the message", Zh: "直接回复原邮件", Ko: "받은 메일에 회신"},
	"form":     {En: "through the linked form", Zh: "填写链接中的表单", Ko: "링크된 양식으로 제출"},
	"email":    {En: "by mail to the address it names", Zh: "发送到通知写明的邮箱", Ko: "적혀 있는 메일 주소로 발송"},
	"helpdesk": {En: "through the online inquiry", Zh: "通过在线咨询提交", Ko: "온라인 문의로 제출"},
}

var starts = map[string]rules.Text{
	"receipt":         {En: "of receipt", Zh: "自收到之日起 ", Ko: "받은 날부터 "},
	"notice":          {En: "of the notice's date", Zh: "自通知之日起 ", Ko: "통지일부터 "},
	"effective":       {En: "of the effective date", Zh: "自生效之日起 ", Ko: "적용일부터 "},
	"original-notice": {En: "of the first notice", Zh: "自首次通知之日起 ", Ko: "최초 통지일부터 "},
	"unknown":         {En: "(from when is not stated)", Zh: "（起算日未写明）", Ko: "(시작일이 적혀 있지 않음) "},
}

// one and many are the singular and plural forms of a count.
var one = map[string]rules.Text{
	"hours":         {En: "%d hour", Zh: "%d 小时", Ko: "%d시간"},
	"days":          {En: "%d day", Zh: "%d 天", Ko: "%d일"},
	"business-days": {En: "%d business day", Zh: "%d 个工作日", Ko: "%d영업일"},
	"months":        {En: "%d month", Zh: "%d 个月", Ko: "%d개월"},
}

var many = map[string]rules.Text{
	"hours":         {En: "%d hours", Zh: "%d 小时", Ko: "%d시간"},
	"days":          {En: "%d days", Zh: "%d 天", Ko: "%d일"},
	"business-days": {En: "%d business days", Zh: "%d 个工作日", Ko: "%d영업일"},
	"months":        {En: "%d months", Zh: "%d 个月", Ko: "%d개월"},
}

// limitText says a response limit: "within 7 days of receipt".
func limitText(amount int, unit, from, lang string) string {
	form := many[unit]
	if amount == 1 {
		form = one[unit]
	}
	count := fmt.Sprintf(form.In(lang), amount)
	start := starts[from].In(lang)
	if lang == "en" {
		return fmt.Sprintf(say["within"].En, count) + " " + start
	}
	return start + fmt.Sprintf(say["within"].In(lang), count)
}
