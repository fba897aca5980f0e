package notice

import (
	"slices"
	"strings"
)

// The words for what a limit runs from stand right behind it ("within 7 days,
// counted from the day after receipt", "7일(수신일 기준)", "10天（自收到之日起）") or
// right before it ("自收到之日起10天", "받은 날로부터 7일", "once you have it, 7 days").

// startVerbs are words that may stand between a limit and its preposition.
var startVerbs = wordSet("inclusive", "to", "be", "are", "is", "being", "it", "the", "counted", "counting", "count", "counts", "calculated", "calculating", "reckoned", "running", "run", "runs", "starting", "start", "starts", "started", "began", "ran", "beginning", "begin", "begins",
	"measured", "computed", "as", "and", "time", "clock", "period", "which", "must", "calendar")

// startPrepositions lead to what a limit runs from.
var startPrepositions = wordSet("of", "from", "after", "following", "upon", "since", "on", "once", "when", "hereof", "day")

// startBehind gives where in s, which follows a limit, the words for its start
// stand, or 0, 0.
func startBehind(s string) (from, to int) {
	at := len(s) - len(strings.TrimLeft(s, " \t\n,(、);:"))
	if n := startInHan(s[at:]); n > 0 {
		return at, at + n
	}
	starting := false
	for k := 0; k < 8; k++ {
		n := wordEnd(s[at:])
		switch w := inSmall(s[at : at+n]); {
		case w == "hereof", startPrepositions[w] && w != "day":
			return at, at + clauseEnd(s[at:])
		case w == "day" && starting: // "count from day after measure" has its preposition before
			return at, at + clauseEnd(s[at:])
		case !startVerbs[w]:
			return 0, 0
		default:
			starting = strings.HasPrefix(w, "start") || strings.HasPrefix(w, "begin")
		}
		at += n
		at += len(s[at:]) - len(strings.TrimLeft(s[at:], " \t\n,:("))
	}
	return 0, 0
}

// startInHan gives the length of a start in Chinese or Korean at the beginning of
// s: 自…起, or what ends in 起算 or 기준 before its bracket closes.
func startInHan(s string) int {
	end := strings.IndexAny(s, ";)\n")
	if i := strings.IndexAny(s, "。;)"); i >= 0 && (end < 0 || i < end) {
		end = i
	}
	if end < 0 {
		end = len(s)
	}
	clause := s[:min(end, 66)]
	if strings.HasPrefix(clause, "自") || strings.HasPrefix(clause, "从") || strings.HasPrefix(clause, "從") {
		return len(clause)
	}
	for _, last := range [...]string{"기준", "起算", "起计", "起計", "算起", "부터"} {
		if i := strings.Index(clause, last); i > 0 && i < 45 && !strings.ContainsAny(clause[:i], ".没沒哪모") {
			return i + len(last)
		}
	}
	return 0
}

// wordEnd is the length of the Latin word at the beginning of s.
func wordEnd(s string) int {
	n := 0
	for n < len(s) && (s[n]|0x20 >= 'a' && s[n]|0x20 <= 'z') {
		n++
	}
	return n
}

// clauseEnd is where the clause at the beginning of s ends.
func clauseEnd(s string) int {
	end := strings.IndexAny(s, ".;")
	if i := strings.IndexAny(s, "。;"); i >= 0 && (end < 0 || i < end) {
		end = i
	}
	if end < 0 {
		end = len(s)
	}
	return end
}

// Endings of the words for a start before a limit, and what may stand between.
var (
	zhFillers = []string{"的", "共", "满", "連續", "连续", "计", "計", "为", "為"}
	zhEnds    = []string{"起算", "算起", "开始", "開始", "开始算", "开始计算", "起计", "起計", "计起", "計起", "起", "后", "後", "算", "内", "的"}
	zhSeps    = ",。;:、\n|"
	koFillers = []string{"총", "만", "영업일로", "영업일 기준", "역일로", "딱", "다시", "세어"}
	koEnds    = []string{"부터", "부로", "이후", "후", "뒤", "기준으로", "기준", "받고", "읽고", "시고", "시는 대로", "시점에서", "다음 날", "다음날", "익일", "1일로 하여", "1일로 하여서", "첫날로 하여", "첫째 날로 하여", "기산하여"}
	koSeps    = "。;:\n|"
	enFillers = []string{"within", "for", "a further", "the next", "another", "about", "only", "just", "you have", "you get", "you will have", "you've got", "youve got", "there are", "there is", "and", "is", "it is"}
	enSeps    = ".,;:\n"
)

// startBeforeZh gives where in s, which goes before a limit, the words for its
// start stand in Chinese, or 0, 0. startBeforeKo and startBeforeEn do the same.
func startBeforeZh(s string) (from, to int) {
	return startBefore(s, ", \t\n", zhFillers, zhEnds, zhSeps, 96)
}

func startBeforeKo(s string) (from, to int) {
	return startBefore(s, ", \t\n", koFillers, koEnds, koSeps, 90)
}

func startBefore(s, blanks string, fillers, ends []string, seps string, most int) (from, to int) {
	t := withoutFiller(strings.TrimRight(s, blanks), blanks, fillers)
	has := func(end string) bool { return strings.HasSuffix(t, end) }
	if !slices.ContainsFunc(ends, has) {
		return 0, 0
	}
	return max(clauseFrom(t, seps), len(t)-most), len(t)
}

func startBeforeEn(s string) (from, to int) {
	t := strings.TrimRight(s, ", \t\n")
	for range 3 {
		t = withoutFiller(t, ", \t\n", enFillers)
	}
	low := " " + inSmall(t)
	from, at := clauseFrom(t, enSeps), -1
	for _, p := range [...]string{"after", "from", "upon", "once", "following", "since", "when", "as of"} {
		if i := strings.Index(low[from:], " "+p+" "); i >= 0 && (at < 0 || from+i < at) {
			at = from + i
		}
	}
	if at < 0 || len(t)-at < 8 || len(t)-at > 84 {
		return 0, 0
	}
	return at, len(t)
}

// withoutFiller takes one of the words off the end of s.
func withoutFiller(s, blanks string, fillers []string) string {
	for _, f := range fillers {
		if n := len(s) - len(f); n > 0 && strings.EqualFold(s[n:], f) {
			return strings.TrimRight(s[:n], blanks)
		}
	}
	return s
}

// clauseFrom is where in s the last clause begins.
func clauseFrom(s, seps string) int {
	i := strings.LastIndexAny(s, seps)
	if i < 0 {
		return 0
	}
	for i++; i < len(s) && s[i]&0xC0 == 0x80; i++ {
	}
	return i
}
