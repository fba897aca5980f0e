package notice

import (
	"slices"
	"strings"
	"sync"
)

// startNames tell what the words name, the first that fits: a "suspension
// notice" is a notice, the "receipt of our first letter" a first letter. A word
// with blanks around it counts only as a whole word. Where Chinese or Korean
// stands, blanks do not count.
var startNames = []struct {
	words []string
	from  string
}{
	{append(pairs([]string{"first", "original", "initial", "earliest", "very first"}, letters), "首次", "最初", "初次", "第一次", "第一封", "首封", "原通知", "原邮件", "原郵件", "原函", "原始", "최초", "첫", "처음", "원래", "당초"), "original-notice"},
	{[]string{"recei", "reciev", "arriv", "reach", " land ", " lands ", "landed", "deliver", " served", "your hands", "confirmed", "notified", "opened", " opening", " read ", " reading", " is seen", "notified", "you see"}, "receipt"},
	{append(pairs([]string{"date of", "day of", "time of", "moment of", "date on which", "day on which", "day that", "day when", "date when"}, pairs([]string{"this", "the", "our", "that"}, letters)),
		pairs([]string{" of", " from", " after"}, pairs([]string{"this", "the present", "the above"}, letters))...), "notice"},
	{[]string{"rece1", " get ", " gets ", " got ", " getting ", "notif", "told", "informed", "inbox", " hit ", "收到", "收件", "收信", "接信", "见信", "見信", "收悉", "收受", "受信", "受領", "接收", "接到", "接獲", "接获", "送达", "送達", "到达", "到達", "文到", "到的", "获悉", "知悉", "得知", "签收", "簽收", "受领", "看到", "拿到", "阅读", "閱讀", "读到", "点开", "打开",
		"받", "수신", "수령", "도착", "도달", "송달", "열람", "열어", "닿", "읽", "확인하신", "확인한날", "보신날", "접하신"}, "receipt"},
	{append(pairs([]string{"suspension", "termination", "closing", "closure", "stop", "removal", "takedown", "restriction", "measure", "sanction"}, letters), "issued", "written", "drawn up", "went out", "request date", "date of request", "通知日", "通知之日", "发文日", "發文日", "发文之日", "发函日", "發函日", "发函之日", "公告日", "公告之日", "落款", "出具日", "出具之日", "签发", "簽發", "请求日", "請求日", "请求之日", "发信", "發信", "发出", "發出", "决定日", "决定之日",
		"통지일", "통보일", "발송", "발신", "고지일", "안내일", "작성", "쓴날", "요청일", "공지일", "게시", "결정일", "적힌날", "문서일", "날인"), "notice"},
	{[]string{"effect", "in force", "into force", "suspen", "stopp", " stop ", "closed", "closing", "closure", "block", "applied", "applic", " start ", "started", "terminat", "deactivat", "remov", "measure", " pause", " hold ", "takedown", "taken down", "took down", "treatment", "sanction", "restrict", "penalt", "delist", "disabl", "freez", "frozen", "hidden", " ban ", "banned", "went off", "goes off", "off sale", "went down",
		"开始", "開始", "生效", "发效", "發效", "效力", "停", "下架", "冻结", "凍結", "封", "处理", "處理", "处罚", "處罰", "处分", "處分", "处置", "處置", "措施", "执行", "執行", "起始", "适用", "適用", "关闭", "關閉", "限制", "撤下", "移除", "中断", "剥夺", "终止", "終止", "解约",
		"효력", "발효", "적용", "시행", "정지", "중지", "중단", "조치", "해지", "제한", "시작", "개시", "처분", "제재", "차단", "막힌", "내려간", "멈춘", "보류된"}, "effective"},
	{[]string{"notice", "letter", "mail", "message", " sent", "sending", "dispatch", "issu", " date ", "today", "above", "hereof", " this ", "writing", "decision", "posted", "posting", "notif", "alert", " now ", "通知", "函", "信", "邮件", "郵件", "发送", "發送", "本", "公告", "今", "即日", "此", "决定", "決定", "发布", "發布", "传真", "傳真",
		"통지", "통보", "안내", "공지", "알림", "고지", "메일", "문자", "보낸", "오늘", "금일", "문서", "결정", "공문"}, "notice"},
}

var letters = []string{"notice", "notification", "letter", "email", "e mail", "mail", "message", "decision", "contact", "warning", "reminder", "request", "document"}

// pairs puts each of some words before each of others.
func pairs(first, second []string) []string {
	var out []string
	for _, a := range first {
		for _, b := range second {
			out = append(out, a+" "+b)
		}
	}
	return out
}

// startGrams are the grams of the words of each of startNames.
var startGrams = sync.OnceValue(func() [][]grams {
	var out [][]grams
	for _, n := range startNames {
		out = append(out, gramsOf(n.words))
	}
	return out
})

// startNamed tells what a limit runs from by the words for it, or "".
func startNamed(words string) string {
	s := spacedLow(words)
	for i, n := range startNames {
		if anyGram(s, startGrams()[i]) && containsAny(s, n.words) {
			return n.from
		}
	}
	return ""
}

// spacedLow is a text in lower case with one blank for whatever is no letter or
// digit and at either end, and without blanks beside Chinese and Korean.
func spacedLow(words string) string {
	var b strings.Builder
	b.WriteByte(' ')
	last := ' '
	for _, c := range inSmall(words) {
		if c < 0x80 && !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
			c = ' '
		}
		if c == ' ' && (last == ' ' || last > 0x2E80) {
			continue
		}
		b.WriteRune(c)
		last = c
	}
	if last != ' ' {
		b.WriteByte(' ')
	}
	return b.String()
}

// What the platform receives, and what it sends.
var (
	itReceives = []string{"접수", "올리신", "올려 주신", "보완하신", "갖춰", "다 모", "제출", "보내 주신", "내신 ", "자료", "서류", "소명을 ", "submi", "your appeal", "your reply", "your documents", "your answer", "your file", "complete file", "the papers", "your objection", "everything", "all documents", "材料", "资料", "資料", "申诉后", "申訴後", "申诉书", "提交", "收到您", "收到贵", "收到貴", "受理", "上传", "上傳", "收齐", "收齊", "齐备", "齊備", "齐全", "改妥", "改好", "整改完", "补齐", "補齊"}
	itSends    = []string{"팩스", "공문", "요청", "안내", "통지", "메일", "문자", "알림", "通知", "邮件", "郵件", "要求", "本函", "notice", "request", "mail", "letter", "message"}
)

// platformStart reports whether words tell that a time runs from what the platform
// receives: "접수 후 3일", "within 5 days of your submission".
func platformStart(words string) bool {
	s := inSmall(words)
	if !isLatin(s) {
		s = lastTwo(s)
	}
	has := func(all []string) bool {
		return slices.ContainsFunc(all, func(w string) bool { return strings.Contains(s, w) })
	}
	return has(itReceives) && !has(itSends) || theirPapers.MatchString(words)
}

// theirPapers are Korean words for the seller's papers that come in.
var theirPapers = patternOf(`(?:서류|자료|소명서?|답변서?|의견서?|이의신청서?|회신|신청서?)(?:을|를)? ?(?:모두 |다 |전부 )?(?:받은|받는|받고|수령한|접수한|확인한|보내 주신|내신)`)

// lastTwo leaves of Chinese or Korean words the two that stand last, in which the
// start itself is named.
func lastTwo(s string) string {
	words := strings.Fields(s)
	if n := len(words); n > 1 && (strings.HasSuffix(words[n-2], "은") || strings.HasSuffix(words[n-2], "는")) {
		words = words[n-1:] // "제출은 중지일로부터" runs from the stop
	}
	s = strings.Join(words[max(0, len(words)-2):], " ")
	if runes := []rune(s); len(runes) > 14 {
		return string(runes[len(runes)-14:])
	}
	return s
}
