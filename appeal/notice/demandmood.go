package notice

import "strings"

// koreanAsks tells whether a Korean word of sending asks for something. past tells
// that its sentence ends in the past tense: then only what was said to ask does
// (제출하라고 했습니다).
func koreanAsks(word, before, after string, past bool) bool {
	before = strings.TrimRight(before, " ")
	switch {
	case past && !containsAny(after, []string{"라고", "달라", "래요"}), endsIn(before, "불", "재"):
		return false
	case startsWith(word, "것으로", "로 다시", "버튼으로", "답장으로", "메일로", "문의로", "회신으로"):
		return strings.Trim(after, ". )!") == "" // the verb is left out
	case startsWith(word, "부탁", "요청", "바랍", "요망"):
		return !startsWith(after, "하신", "한 ", "된", "받", "하지") && !endsIn(before, otherRequests...)
	}
	return !doneKorean(after)
}

// otherRequests are words before 부탁드립니다 or 바랍니다 that say what is asked for,
// where that is nothing to send.
var otherRequests = []string{"확인", "양해", "협조", "참고", "숙지", "이해", "문의", "연락", "수정", "삭제", "조정", "유의", "주의", "검토", "준수", "하시기", "하기", "주시기", "두시기", "하여", "해"}

// koreanDone are endings and auxiliary verbs behind a verb stem that say that the
// thing is done, that we do it, or that it need not be done.
var koreanDone = []string{"신 ", "하신", "도 ", "셔도", "추면", "어져 있", "한 ", "했", "하였", "하셨", "된", "되었", "됐", "되어 있", "되지", "받았", "받은", "주신", "주셨", "드리", "드립", "드릴", "드렸", "온 ", "왔", "셨", "던", "지 않", "지 마", "지 말", "실 필요", "할 필요", "지 못", "불필요", "필요 없", "필요는 없", "필요가 없", "안 하", "안 주", "불가", "없음", "없습", "없이", "없는", "하는 것은", "기한", "기간", "방법", "처 ", "처:", "하신 ", "란 ", "물)", "시는 ", "이 어렵", "가 어렵", "후 ", "되면", "되는", "될"}

// doneKorean reports whether the words right behind a Korean verb stem take the
// request from it.
func doneKorean(after string) bool {
	end := strings.IndexAny(after, ",.:;()[]\n、。")
	if end < 0 {
		end = len(after)
	}
	near := head(after[:end], 22)
	if strings.HasPrefix(strings.TrimLeft(near, " "), "없") {
		return true // 필요 없대요
	}
	if strings.HasPrefix(near, "하지") || strings.HasPrefix(near, "하시지") {
		return true
	}
	for _, d := range koreanDone {
		if n := strings.Index(near+" ", d); n >= 0 && n <= 13 && !strings.Contains(near[:min(n, len(near))], "바랍") {
			return true
		}
	}
	return false
}

// Words right before a Chinese verb that take the request from it, and right
// behind it.
var (
	chineseNot  = []string{"不", "不对外", "不對外", "仅", "僅", "只是", "无需", "無需", "不需", "不需要", "不用", "不必", "毋须", "毋須", "毋庸", "無須", "无须", "勿", "别", "別", "不要", "不得", "未", "未能", "没能", "不能", "没", "沒", "没有", "已", "已经", "曾", "所", "我们", "我方", "我们将", "我方将", "我们会", "本部", "系统", "系統", "对方", "對方", "投诉人", "投訴人", "权利人", "權利人", "會", "会", "無法", "无法", "重复", "他", "她", "谁", "自行", "此前"}
	chinesePast = []string{"不", "的", "过", "過", "了", "后", "後", "之", "时", "時", "截止", "方式", "期限", "期間", "期间", "入口", "按钮", "按鈕", "渠道", "至今", "者", "人", "日", "机构", "完整申请后"}
)

// doneChinese reports whether the words around a Chinese verb take the request from it.
func doneChinese(before, after string) bool {
	before, after = strings.TrimRight(before, " "), strings.TrimLeft(after, " ")
	if endsIn(before, "分别", "分別", "特别") { // 别 is no "do not" there
		before = ""
	}
	for _, again := range []string{"再次", "再", "重新", "重复", "另行", "另", "愿意", "同意", "承诺"} {
		if rest, ok := strings.CutSuffix(before, again); ok && endsIn(rest, "不用", "不必", "无需", "無需", "无须", "不需", "不需要", "表示", "曾", "已", "您", "贵司", "贵店") {
			return true // 不用再传, 表示愿意提供
		}
	}
	return endsIn(before, chineseNot...) || startsWith(after, chinesePast...)
}

// toldOfSeller reports whether the words before a Chinese verb make the seller its
// subject without asking anything of him: 4月13日贵司交来….
func toldOfSeller(before string) bool {
	if containsAny(tail(before, 90), []string{"不是要求", "并非要求", "不要求", "称,", "来信称"}) {
		return true
	}
	clause := tail(before, 60)
	clause = clause[strings.LastIndexAny(clause, ",;。:")+1:]
	return endsIn(strings.TrimRight(clause, " "), "贵司", "贵店", "贵公司", "貴公司", "貴店", "您", "卖家", "買家", "买家", "顾客", "顧客", "客户", "由买家") && !containsAny(clause, []string{"请", "請", "须", "須", "应", "應", "需", "可", "要", "烦", "惠", "麻烦"})
}

// Words that make a Chinese clause a report of what somebody did, and words that make it
// a request whatever else it says.
var (
	chineseThen  = []string{"先后", "先後", "曾", "此前", "上次", "前次", "当时", "當時", "两次", "兩次", "三次", "再次", "一并", "去年"}
	chineseMust  = []string{"请", "請", "须", "須", "应", "應", "需", "可", "要", "烦", "煩", "惠", "务必", "務必", "必", "望", "盼", "如", "若", "前", "内", "內"}
	chineseActor = []string{"贵司", "贵店", "贵公司", "貴公司", "貴司", "貴店", "您", "卖家", "賣家", "投诉人", "投訴人", "权利人", "權利人", "品牌方", "对方", "對方", "我们", "我們", "本部", "我方", "本中心", "平台", "酷澎", "举报人", "檢舉人", "买家", "買家", "顾客", "顧客"}
)

// toldThen reports whether the words before a Chinese verb tell what somebody did at some
// time: 贵司先后于3月17日、4月2日两次提交材料.
func toldThen(before string) bool {
	before = tail(before, longClause)
	clause := before[strings.LastIndexAny(before, ";:")+1:]
	if askedThen(clause) {
		return true
	}
	for _, w := range chineseActor {
		if !strings.Contains(clause, w) { // much faster where it is not there
			continue
		}
		n := strings.LastIndex(clause, w)
		rest := strings.TrimRight(clause[n+len(w):], ", ")
		return (containsAny(rest, chineseThen) || (endsIn(rest, "日", "时", "月") && !endsIn(rest, "小时", "工作日") || strings.Contains(rest, "月") && strings.Contains(rest, "日"))) && !containsAny(rest, chineseMust) && len(rest) < 240
	}
	return false
}

// longClause is how many bytes of a clause are looked at for who does something in it.
const longClause = 900

// askedThen reports whether a Chinese clause tells what the platform asked for at another
// time: 10月19日,本部请贵司就…提供, 我部曾函请.
func askedThen(clause string) bool {
	for _, w := range []string{"本部", "我部", "我们", "我們", "我司", "我方", "本中心", "本组", "我组", "平台"} {
		n := strings.Index(clause, w)
		if n < 0 {
			continue
		}
		before, after := strings.TrimRight(clause[:n], ", "), head(clause[n+len(w):], 36)
		asks := containsAny(after, []string{"请", "請", "要求", "通知"})
		return asks && !containsAny(clause, []string{"现", "現", "今", "仍", "再次请", "将", "會", "会"}) && (strings.Contains(after, "曾") || strings.Contains(after, "月") && strings.Contains(after, "日") || endsIn(before, "日", "曾", "此前", "之前") && strings.Contains(before, "月"))
	}
	return false
}

// englishAsks tells whether an English verb of sending asks for something, and
// whether what it asks for stands before it.
func englishAsks(word, before, after string) (asks, behind bool) {
	first, _, more := strings.Cut(word, " ")
	if more && containsAny(word, []string{"ied by", "together", "along", "ready"}) {
		return true, false
	}
	if word == "with" {
		return endsIn(strings.TrimRight(before, " "), ",", "button", "form", "appeal", "reply", "explanation", "statement", "answer", "objection", "inquiry") || strings.TrimSpace(before) == "", false
	}
	if word == "sign" && startsWith(after, " in", " up", "-") {
		return false, false
	}
	before = " " + strings.Join(strings.Fields(before), " ") + " "
	if strings.HasSuffix(first, "ing") && strings.TrimSpace(before) == "" {
		return false, false // the subject of the sentence
	}
	switch {
	case endsIn(before, saidBefore...):
		return containsAny(before+after, []string{" still ", " again "}), false
	case word == "asked for" && endsIn(before, " we ", " we had "):
		return containsAny(after, []string{"still", "again", "not "}), false // what was asked for once
	case endsIn(before, " no ", " not ", "n't ", " dont ", " never ", " without ", " no need to ", " not have to ", " rather than ", " instead of ", " not be ", " nor ", " nor do we ", " not need to ", " not to ", " refrain from "):
		return false, false
	case strings.HasPrefix(after, " not ") || strings.HasPrefix(after, "n't"):
		return false, false
	case endsIn(before, " if it ", " unless it ", " once it ", " when it ", " until it ", " that it "):
		return true, false // what an answer must hold
	case strings.HasSuffix(word, " wanted"):
		return true, true
	case first == "required" || first == "needed" || first == "necessary":
		return !endsIn(before, " no ", " not ", " isn't ", " is not ", " are not "), true
	case strings.HasSuffix(first, "ed") && first != "need" || first == "sent" || first == "given" || first == "brought" || first == "shown":
		if endsIn(before, " with ", " with the following ", " following ") {
			return true, false
		}
		return endsIn(before, " must be ", " should be ", " to be ", " shall be ", " can be ", " may be ", " be also ", " must also be ", " be either "), true
	case endsIn(before, " we ", " we will ", " we shall ", " we may ", " we can ", " we have to ", " we also ", " he ", " she ", " who ", " which ", " coupang ", " coupang will ", " owner ", " reporter ", " will ", " would ", " might ", " i ", " i'd ", " i just ", " we just ", " have just ", " i'll ", " to whom ", " they "):
		return asksOfOthers[first], false
	case strings.HasSuffix(first, "s") && !asksOfOthers[first]:
		return false, false
	}
	return true, false
}

// ofAnswer reports whether an English clause has the seller's answer as its subject: "an
// objection is made in writing and encloses the list".
func ofAnswer(before string) bool {
	before = before[strings.LastIndexAny(before, ".;")+1:]
	words := strings.Fields(before)
	return len(words) > 1 && containsAny(" "+strings.Join(words[:min(4, len(words))], " ")+" ", []string{" objection ", " appeal ", " answer ", " reply ", " response ", " submission ", " statement ", " explanation ", " application ", " request "}) && !containsAny(before, []string{" your first ", " your last ", " your reply of ", " received ", " was ", " were "})
}

// saidBefore are words before a verb that tell what somebody asked for, offered or promised
// at another time: "on 3 March we asked you to send".
var saidBefore = []string{" asked you to ", " requested you to ", " invited you to ", " told you to ", " requested that you ", " asked that you ", " offered to ", " promised to ", " agreed to ", " undertook to ", " proposed to ", " wanted to ", " intended to ", " said you would ", " wrote that you would ", " refused to "}

// asksOfOthers are verbs that ask when the platform is their subject: we need.
var asksOfOthers = map[string]bool{"need": true, "needs": true, "require": true, "requires": true, "want": true, "wants": true, "ask": true, "asks": true, "request": true, "requests": true, "see": true, "expect to find": true, "explain": true, "expect": true, "expects": true}
