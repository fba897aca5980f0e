package notice

import (
	"slices"
	"strings"

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
	if strings.IndexByte(r.plain[max(0, d.Start-headLine):d.Start], '\n') < 0 && d.Start > headLine {
		return noDate // deep in a long line
	}
	switch {
	case r.headDate(d):
		return inHead
	case d.Bound != 0:
		return noDate
	case r.alone(d):
		return aloneOnLine
	case r.titleDate(d):
		return inTitle
	}
	return noDate
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
	start := strings.LastIndexByte(r.plain[:d.Start], '\n') + 1
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

// dateHeads are the labels of the date of a letter, without blanks.
var dateHeads = []string{"date", "sent", "dated", "datesent", "issued", "issuedate", "noticedate", "dateofnotice", "dateofthisnotice", "dateofissue", "dateofletter", "dateofthisletter", "written",
	"日期", "时间", "時間", "时", "发送时间", "发文日期", "發文日期", "发件时间", "通知日期", "发出日期", "發出日期", "發送時間", "發文日", "出具日", "出具日期", "通知日", "发函日期", "發函日期", "签发日期", "簽發日期",
	"날짜", "발신일", "발송일", "발신일자", "발송일시", "발송일자", "작성일", "보낸날짜", "통지일", "일자", "발신일시", "시행일자", "시행일", "통지일자", "일시", "발행일", "작성일자", "문서일자", "안내일", "작성", "발신", "공지일", "등록일", "게시일", "시행", "发布时间", "發布時間", "发信日", "发信日期", "发送日期", "letterdated", "noticeof", "letterof", "issuedon", "senton", "postedon"}

// headDate reports whether a date stands behind the label of a letter's date, or
// in brackets with the number of the letter.
func (r *reader) headDate(d mention.Date) bool {
	start := strings.LastIndexByte(r.plain[:d.Start], '\n') + 1
	before := r.plain[start:d.Start]
	if open := strings.LastIndexAny(before, "(（["); open >= 0 && !strings.ContainsAny(before[open:], ")）]") {
		return r.before(span{d.Start, d.End}, "our-number") < 40 || slices.Contains(dateHeads, firstWord(before))
	}
	if slices.Contains(dateHeads, strings.ToLower(strings.Join(strings.Fields(before), ""))) {
		return true
	}
	label, rest, _ := strings.Cut(strings.ReplaceAll(before, "：", ":"), ":")
	if i := strings.LastIndexAny(label, "|│┃"); i >= 0 {
		label = label[i:]
	}
	label = strings.ToLower(strings.Join(strings.Fields(strings.Trim(label, " \t>*-·•[](){}【】|│┃")), ""))
	return slices.Contains(dateHeads, label) && len(rest) < longestName
}

// firstWord is the first word of a line, in lower case.
func firstWord(line string) string {
	words := strings.Fields(strings.ToLower(line))
	if len(words) == 0 {
		return ""
	}
	return words[0]
}

// longestName is how many bytes may stand between a label and a date: a weekday,
// or the name of an office.
const longestName = 50

// alone reports whether a line holds a date and nothing else but a place.
func (r *reader) alone(d mention.Date) bool {
	start := strings.LastIndexByte(r.plain[:d.Start], '\n') + 1
	end := lineEnd(r.plain, d.Start)
	before := strings.Trim(r.plain[start:d.Start], " .()（）[]【】\t-—–~\"“”「」>")
	after := strings.Trim(r.plain[min(d.End, end):end], " .,()（）[]【】\t\n-—–~:\"“”「」")
	if strings.Contains("월화수목금토일", after) || strings.HasPrefix(after, "周") || strings.HasPrefix(after, "星期") {
		after = ""
	}
	return after == "" && (before == "" || strings.HasSuffix(before, ",") && len(before) < 16)
}
