package notice

import (
	"slices"
	"strings"
	"unicode"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// datedOn is the notice's own date: behind a word for it in the head, alone on a
// line, as above a signature, or in a title or signature. The day of effect and
// days of what happened stand in sentences and are none.
func (r *reader) datedOn() *Field[rules.Date] {
	var best *Field[rules.Date]
	top := noDate
	for _, d := range r.named.Dates {
		day, ok := d.Nearest(r.received)
		if !ok || d.Day == 0 || d.Bound >= mention.Until || d.Range != 0 || r.aside(d.Start) {
			continue
		}
		if rank := r.letterDate(d); rank > top {
			best, top = &Field[rules.Date]{Value: day, Quote: r.text[d.Start:d.End], Start: d.Start, End: d.End}, rank
		}
	}
	return best
}

// How surely a date is that of the letter.
const (
	noDate = iota
	inTitle
	aloneOnLine
	inHead
)

func (r *reader) letterDate(d mention.Date) int {
	if r.deep(d) {
		return noDate
	}
	switch {
	case r.headDate(d):
		return inHead
	case d.Bound != 0:
		return noDate
	case r.alone(d):
		return aloneOnLine
	case r.titleDate(d), r.besideNumber(d):
		return inTitle
	}
	return noDate
}

// deep reports whether a date stands deep in a long line, as no date of a letter does.
func (r *reader) deep(d mention.Date) bool {
	return d.Start > headLine && strings.IndexByte(r.plain[d.Start-headLine:d.Start], '\n') < 0
}

// headLine is how many bytes of its line may stand before the date of a letter.
const headLine = 200

// Lines of a title or a signature: how long they are without their date, and how
// many there are at either end.
const (
	titleBytes = 60
	titleLines = 4
)

// titleDate reports whether a date stands in a short line at the top or at the
// end that names the sender or the letter and says nothing of what was done.
func (r *reader) titleDate(d mention.Date) bool {
	start := r.lineStart(d.Start)
	line := span{start, min(lineEnd(r.plain, d.Start), len(r.plain))}
	if line.end-line.start-(d.End-d.Start) > titleBytes || r.linesAbove(start) >= titleLines && r.linesBelow(line.end) >= titleLines {
		return false
	}
	for _, set := range []string{"effect-label", "limit-label", "stop", "stop-sale", "stop-account", "hide", "end", "permanent", "event"} {
		if len(r.hitsIn(set, line)) > 0 {
			return false
		}
	}
	return len(r.hitsIn("letter-words", line)) > 0 || r.namesPlatform(line)
}

// besideNumber reports whether a date is all that a cell says in a line whose other
// cells name the number of the notice: "계정 인증 보류 | 2026-04-20 | 工单 KYC-0420".
func (r *reader) besideNumber(d mention.Date) bool {
	start := r.lineStart(d.Start)
	line := span{start, min(lineEnd(r.plain, d.Start), len(r.plain))}
	before, behind := strings.TrimRight(r.plain[line.start:d.Start], " "), strings.TrimLeft(r.plain[min(d.End, line.end):line.end], " ")
	if !strings.ContainsAny(before+behind, "|│┃/") || before != "" && !endsIn(before, "|", "│", "┃", "/") || !startsWith(behind+"\n", "|", "│", "┃", "/", "\n", ")", "]", ">", "』", "】") {
		return false
	}
	return len(r.hitsIn("our-number", line)) > 0
}

// linesAbove counts the lines above a place that say something, linesBelow those below.
func (r *reader) linesAbove(at int) int { return spokenLines(r.own[:at]) }
func (r *reader) linesBelow(at int) int { return spokenLines(r.own[at:]) }

// spokenLines counts lines that are not blank, up to titleLines.
func spokenLines(s string) int {
	n := 0
	for line := range strings.Lines(s) {
		if strings.TrimSpace(line) != "" {
			n++
		}
		if n == titleLines {
			break
		}
	}
	return n
}

// namesPlatform reports whether some words name a platform.
func (r *reader) namesPlatform(s span) bool {
	return slices.ContainsFunc(Platforms, func(p string) bool { return len(r.hitsIn(p, s)) > 0 })
}

// A label of the date of a letter is a word for writing or sending, a word for a
// day, or both: 발송일시, 请求日, "Writing date", "Date of issue". Blanks and signs
// do not count: 결 정 일.
var (
	dateVerbs = wordSet("mailed", "mailing", "transmitted", "transmission", "faxed", "drafted", "emailed", "dateissued", "datewritten", "datemailed", "dateposted", "dateofnotice", "released", "served", "given", "sent", "dated", "datesent", "issued", "issue", "written", "writing", "posted", "posting", "published", "publication", "registered", "regist", "registration", "reg", "created", "creation", "notice", "notification", "letter", "dispatch", "dispatched",
		"request", "requested", "decision", "decided", "document", "mail", "message", "announcement", "announced", "notified", "sending", "report", "call", "received", "violationrecord", "letterdated", "noticeof", "letterof", "generated", "executed", "signed", "drawnup", "made",
		"开单", "開單", "出单", "制单", "填表", "下发", "下達", "下达", "发单", "填发", "填發", "制发", "製發", "印发", "印發", "核发", "核發", "缮发", "拟稿", "擬稿", "成文", "开具", "開具", "开立", "通报", "通報", "发送", "發送", "发文", "發文", "发件", "發件", "通知", "发出", "發出", "出具", "发函", "發函", "签发", "簽發", "发布", "發布", "发信", "發信", "请求", "請求", "来电", "來電", "通话", "通話", "落款", "寄出", "寄件", "公告", "刊登", "公布", "编制", "決定", "决定", "制作", "製作", "发", "發", "登录", "推送", "送达", "送達", "致函", "作成", "告知", "撰写", "登载", "裁决",
		"통고", "발부", "교부", "송신", "문서작성", "발령", "제재통지", "작성및발송", "발신", "발송", "작성", "통지", "시행", "발행", "문서", "안내", "공지", "등록", "게시", "보낸", "보내는", "쓴", "요청", "결정", "고지", "통보", "알림", "공고", "기안", "전송", "송부", "통화", "의결", "회신", "생성", "발급", "처리및안내", "입력")
	dateNouns = []string{"날짜", "일자", "일시", "시각", "시간", "날", "일", "日期", "时间", "時間", "时刻", "日", "时", "時", "date", "day", "time", "on", "at"}
	dateAlone = wordSet("date", "日期", "时间", "時間", "时", "날짜", "일자", "일시", "datesent", "when")
)

// isDateHead reports whether a label is that of the date of a letter.
func isDateHead(label string) bool {
	s := lettersOf(label)
	if dateAlone[s] || dateVerbs[s] {
		return true
	}
	for _, before := range [...]string{"dateofthis", "dateofour", "dateofthe", "dateof", "dayof", "timeof"} {
		if rest, ok := strings.CutPrefix(s, before); ok && dateVerbs[rest] {
			return true
		}
	}
	for _, noun := range dateNouns {
		if rest, ok := strings.CutSuffix(s, noun); ok && dateVerbs[rest] {
			return true
		}
	}
	return false
}

// lettersOf leaves the letters of a label, in lower case and no more than are in
// the longest label.
func lettersOf(label string) string {
	if len(label) > longLabel {
		return ""
	}
	return strings.Map(func(c rune) rune {
		if unicode.IsLetter(c) {
			return unicode.ToLower(c)
		}
		return -1
	}, label)
}

func wordSet(words ...string) map[string]bool {
	out := map[string]bool{}
	for _, w := range words {
		out[w] = true
	}
	return out
}

// headDate reports whether a date stands behind the label of a letter's date, or
// in brackets with the number of the letter.
func (r *reader) headDate(d mention.Date) bool {
	if r.deep(d) {
		return false
	}
	start := r.lineStart(d.Start)
	before := r.plain[start:d.Start]
	if open := strings.LastIndexAny(before, "(["); open >= 0 && !strings.ContainsAny(before[open:], ")]") {
		return r.before(span{d.Start, d.End}, "our-number") < 40 || isDateHead(firstWord(before))
	}
	if i := strings.LastIndexAny(before, "/;|"); i >= 0 && isDateHead(before[i:]) || isDateHead(before) {
		return true
	}
	label, rest, _ := strings.Cut(before, ":")
	if i := strings.LastIndexAny(strings.TrimRight(label, " |│┃\t"), "|│┃"); i >= 0 {
		label = label[i:]
	}
	return isDateHead(label) && len(rest) < longestName
}

// firstWord is the first word of a line, in lower case.
func firstWord(line string) string {
	words := strings.Fields(inSmall(line))
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// longestName is how many bytes may stand between a label and a date: a weekday,
// or the name of an office.
const longestName = 50

// sentWords may stand behind the day alone on a line: "2026年3月23日 发出".
var sentWords = wordSet("发出", "發出", "发", "發", "签发", "簽發", "发送", "發送", "发函", "谨启", "謹啟", "发布", "发文", "發文", "발송", "작성", "드림", "발신", "통지", "sent", "issued", "posted", "written", "기준", "자")

// alone reports whether a line holds a date and nothing else but a place.
func (r *reader) alone(d mention.Date) bool {
	if r.deep(d) {
		return false
	}
	start := r.lineStart(d.Start)
	end := lineEnd(r.plain, d.Start)
	before := strings.Trim(r.plain[start:d.Start], " .()[]【】\t-—–~\"“”「」>")
	after := strings.Trim(r.plain[min(d.End, end):end], " .,()[]【】\t\n-—–~:\"“”「」")
	if strings.Contains("월화수목금토일", after) || strings.HasPrefix(after, "周") || strings.HasPrefix(after, "星期") {
		after = ""
	}
	return (after == "" || sentWords[inSmall(after)]) && (before == "" || strings.HasSuffix(before, ",") && len(before) < 16)
}
