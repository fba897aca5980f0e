package notice

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// starts are the words for what a limit runs from. "Receipt of this notice"
// holds the words for the notice's date too: of two that touch the first counts.
var starts = []struct{ set, from string }{{"from-original", "original-notice"}, {"from-receipt", "receipt"}, {"from-effect", "effective"}, {"from-notice", "notice"}}

// start is what a limit runs from, where the text says so, and the words that
// say it: the words that stand right beside the limit, or else the nearest in
// its sentence that cannot mean anything else.
func (r *reader) start(place span) (string, span) {
	if from, words := r.startBeside(place); from != "" {
		return from, words
	}
	best, words, least := "unknown", span{}, 70
	for _, s := range starts {
		h, d := r.nearest(s.set, place, nil)
		at := span{h.Start, h.End}
		if s.from == "notice" && at.start > place.end && byMeans.MatchString(r.plain[place.end:at.start]) {
			continue // "inside one week, by answer letter of this mail"
		}
		if d < least && (best == "unknown" || r.distance(at, words) > 15) {
			best, words, least = s.from, at, d
		}
	}
	return best, words
}

var byMeans = regexp.MustCompile(`, ?(by|through|via|in|with|to)\b`)

const reach = 90 // bytes on either side of a limit in which its start is told

var (
	// After the limit: "within 7 days (counted) from …", "7일(수신일 기준)", "10天（自…起）".
	fromBehind = regexp.MustCompile(`(?is)^[\s,()（，]*(?:inclusive[\s,]*)?(?:(?:to be |are |is |be |being )?(?:counted|counting|calculated|reckoned|running|run|runs|starting|start|starts|beginning|begin|begins|measured|computed)\s+)?((?:as of|as from|from|of|after|following|upon|since|on|once|when|starting)\s+[^.;。；]{2,80}|hereof|自[^。；;)）]{2,60}|从[^。；;)）]{2,60}|[^.。\n)）]{2,40}기준)`)
	// Before the limit, in Chinese and Korean.
	fromBefore   = regexp.MustCompile(`(?s)([^,，。；;:：、\n|]{1,60}?)(?:之日|当日|當日|之时|之時|次日|翌日|第二天|那天|那一刻|时|時|日|起算|算起|起|后|後)*(?:起算|算起|起计|起計|计起|計起|起|后|後|之后|之後|算|内|的)[,，\s]*(?:的|共|满|連續|连续|计|計|为|為)?\s*$`)
	fromBeforeKo = regexp.MustCompile(`(?s)([^。；;:：\n|]{1,70}?)(?:로부터|으로부터|부터|부로|이후|후|뒤|기준으로|기준|받고|읽고|시고|시는 대로|시점에서|다음 ?날|익일)[,\s]*(?:총|만|영업일로|영업일 기준|역일로|딱|다시|세어)?\s*$`)
	fromBeforeEn = regexp.MustCompile(`(?is)((?:after|from|upon|once|following|since|when|as of)\s[^.,;:\n]{3,70}?)[\s,]*(?:you (?:have|get|will have|ve got)|there (?:are|is)|and )?\s*(?:within|for|a further|the next|another|about|only|just)?\s*$`)
)

// startBeside reads the words right behind or right before a limit.
func (r *reader) startBeside(place span) (string, span) {
	end := r.sentenceEnd(place.end)
	if m := fromBehind.FindStringSubmatchIndex(r.plain[place.end:end]); m != nil {
		words := span{place.end + m[2], place.end + m[3]}
		if from := startNamed(cutClause(r.plain[words.start:words.end])); from != "" {
			return from, words
		}
	}
	begin := r.windowStart(place.start)
	for _, form := range [...]*regexp.Regexp{fromBefore, fromBeforeKo, fromBeforeEn} {
		if m := form.FindStringSubmatchIndex(unwrapped(r.plain[begin:place.start])); m != nil {
			words := span{begin + m[2], place.start}
			if from := startNamed(lastWords(r.plain[words.start:words.end])); from != "" {
				return from, words
			}
		}
	}
	return "", span{}
}

// cutClause leaves of what follows "from" the first clause.
func cutClause(s string) string {
	if i := strings.IndexAny(s, ",)"); i > 8 {
		return s[:i]
	}
	for _, cut := range [...]string{"，", "）", ",", " please", " to ", "\n*", "\n-", "\n·", "\n■", "\n▶", "\n\n"} {
		if i := strings.Index(s, cut); i > 8 {
			return s[:i]
		}
	}
	return s
}

// lastWords leaves of what stands before a limit the last clause, and of that
// no more than a few words.
func lastWords(s string) string {
	s = strings.TrimRight(s, " ,\t\n")
	if i := strings.LastIndexAny(s, ",;"); i >= 0 && i+1 < len(s) {
		s = s[i+1:]
	}
	if m := condition.FindAllStringIndex(s, -1); m != nil {
		s = s[m[len(m)-1][1]:]
	}
	words := strings.Fields(s)
	if isLatin(s) {
		return strings.Join(words[max(0, len(words)-10):], " ")
	}
	s = strings.Join(words[max(0, len(words)-5):], " ")
	if n := utf8.RuneCountInString(s); n > 30 {
		return string([]rune(s)[n-30:])
	}
	return s
}

// condition is a Korean clause that goes before the one that matters.
var condition = regexp.MustCompile(`(면|만|며|나|데|니)\s+`)

func isLatin(s string) bool { return strings.IndexFunc(s, func(c rune) bool { return c > 0x2E80 }) < 0 }

// sentenceEnd and clauseStart bound where the start of a limit may be told.
func (r *reader) sentenceEnd(at int) int {
	end := min(len(r.plain), at+reach)
	for end > at && end < len(r.plain) && !utf8.RuneStart(r.plain[end]) {
		end--
	}
	return end
}

// windowStart is where the words before a limit begin that may tell its start: a
// line that only ran out of room goes on in the next.
func (r *reader) windowStart(at int) int {
	begin := max(0, at-reach)
	if i := strings.LastIndex(r.plain[begin:at], "\n\n"); i >= 0 {
		begin += i + 2
	}
	for begin < at && !utf8.RuneStart(r.plain[begin]) {
		begin++
	}
	return begin
}

// unwrapped makes a blank of each line break that no full stop stands before
// and no list sign behind.
func unwrapped(s string) string {
	if !strings.Contains(s, "\n") {
		return s
	}
	b := []byte(s)
	for i := range b {
		if b[i] == '\n' && i > 0 && i+1 < len(b) && !strings.ContainsRune(".:;!?)]", rune(b[i-1])) && !strings.ContainsRune("-*#>[(=|\t", rune(b[i+1])) {
			b[i] = ' '
		}
	}
	return string(b)
}

func (r *reader) clauseStart(at int) int {
	begin := max(0, at-reach)
	if i := r.sentenceAt(at); i >= 0 {
		first := i
		for first > 0 && r.groups[first-1] == r.groups[i] {
			first--
		}
		begin = max(begin, r.scan.Sentences()[first].Start)
	}
	for begin < at && !utf8.RuneStart(r.plain[begin]) {
		begin++
	}
	return begin
}

// startNames tell what the words name, the first that fits: a "suspension
// notice" is a notice, the "receipt of our first letter" a first letter.
var startNames = []struct {
	words *regexp.Regexp
	from  string
}{
	{regexp.MustCompile(`(?i)\b(first|original|initial|earliest)\s+(notice|notification|mail|e-?mail|message|letter|contact|warning|reminder|one|request)|首次|最初|初次|第一次|第一封|首封|原(通知|邮件|郵件|函)|原始|최초|첫|처음|원래|당초`), "original-notice"},
	{regexp.MustCompile(`(?i)recei|reciev|arriv|reach|\blands?\b|landed|deliver|served`), "receipt"},
	{regexp.MustCompile(`(?i)\b(date|day|time|moment) (of|on which|when|that) (this|the|our|that) (notice|notification|letter|e-?mail|mail|message|decision)|^\s*(of|from|after) (this|the present|the above) (notice|notification|letter|e-?mail|mail|message|decision)`), "notice"},
	{regexp.MustCompile(`(?i)recei|reciev|rece1|\bg[eo]t(ting|s)?\b|arriv|reach|\blands?\b|landed|deliver|notif(ied|ication)|\btold\b|informed|served|inbox|opened|\bhit\b|收到|收件|收信|收悉|接到|接獲|接获|送达|送達|到达|到達|文到|到的|获悉|知悉|签收|受领|받|수신|수령|도착|도달|송달|접수|열람|열어|닿`), "receipt"},
	{regexp.MustCompile(`(?i)(suspension|termination|closing|stop) (notice|letter|mail)|(通知|发文|發文|发函|發函|公告|落款|出具|签发|簽發)(之)?日|통지일|통보일|발송|발신|고지일|안내일`), "notice"},
	{regexp.MustCompile(`(?i)effect|in force|into force|suspen|stopp|\bstop\b|clos(ed|ing|ure)|block|applied|application|the start|started|terminat|deactivat|remov|measure|pause|start date|the start|\bhold\b|开始|開始|生效|发效|發效|效力|停|下架|冻结|凍結|封|处理|處理|处罚|處罰|措施|执行|執行|起始|适用|適用|关闭|關閉|효력|발효|적용|시행|정지|중지|조치|해지|제한|시작|개시`), "effective"},
	{regexp.MustCompile(`(?i)notice|letter|mail|message|\bsent\b|sending|dispatch|issu|\bdate\b|today|above|hereof|\bthis\b|went out|writing|decision|posted|通知|函|信|邮件|郵件|发出|發出|发送|發送|本|落款|公告|今|即日|此|决定|決定|통지|통보|안내|공지|알림|고지|메일|문자|보낸|본 |오늘|금일`), "notice"},
}

func startNamed(words string) string {
	for _, s := range startNames {
		if s.words.MatchString(words) {
			return s.from
		}
	}
	return ""
}
