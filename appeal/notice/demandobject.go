package notice

import "strings"

// objectOf gives the stretches in which what a verb asks for may stand: before it
// in Korean, behind it in Chinese and English, and between 把 and the verb.
func (r *reader) objectOf(s span, verbs []ask, i int) []span {
	v := verbs[i]
	from, to := max(s.start, v.start-objectReach), min(s.end, v.end+objectReach)
	if i > 0 {
		from = max(from, verbs[i-1].end)
	}
	if strings.HasSuffix(r.plain[v.start:v.end], "eady") {
		return []span{v.span}
	}
	if i+1 < len(verbs) && !verbs[i+1].behind {
		to = verbs[i+1].start
	}
	switch {
	case v.behind && v.script == hangulText:
		return []span{{r.koreanStart(span{from, v.start}), v.start}}
	case v.behind:
		return []span{{r.askedFrom(span{from, v.start}), v.start}}
	case v.script == hanText:
		return r.chineseObject(s, v, to)
	}
	return []span{{v.end, r.englishEnd(span{v.end, to})}}
}

// objectReach is how many bytes away from a verb its object may stand.
const objectReach = 900

// needs reports whether a verb has what it asks for as its subject.
func needs(verb string) bool {
	return startsWith(verb, "있어야", "필요", "포함", "갖추", "갖춰", "요구")
}

// koreanCuts end a clause that says something else than the verb behind it.
var koreanCuts = []string{"니다. ", "며, ", "하며 ", "으며 ", "이며 ", "지만 ", "지만, ", "으나 ", "으나, ", "는데 ", "므로 ", "니까 ", "시고, ", "고요, ", "; ", "→ "}

// koreanStart is where the clause begins that a Korean verb ends.
func (r *reader) koreanStart(s span) int { return cutBehind(r.plain, s, koreanCuts) }

// cutBehind is the place behind the last of some words that cut a stretch.
func cutBehind(text string, s span, cuts []string) int {
	from := s.start
	for _, c := range cuts {
		if n := strings.LastIndex(text[s.start:s.end], c); n >= 0 {
			from = max(from, s.start+n+len(c))
		}
	}
	return from
}

// englishCuts end the object of a verb.
var englishCuts = []string{" if ", " unless ", " because ", " since ", " so that ", ", but ", " until ", " before we ", " as otherwise ", " otherwise it ", "; otherwise", " which we ", " when you ", " should you ", " and we "}

// englishEnd is where the object of an English verb ends.
func (r *reader) englishEnd(s span) int { return cutBefore(r.plain, s, englishCuts) }

// cutBefore is the place before the first of some words that cut a stretch.
func cutBefore(text string, s span, cuts []string) int {
	to := s.end
	for _, c := range cuts {
		if n := strings.Index(text[s.start:to], c); n >= 0 {
			to = s.start + n
		}
	}
	return to
}

// askedFrom is where the clause begins that a passive verb ends.
func (r *reader) askedFrom(s span) int {
	return cutBehind(r.plain, s, []string{"; ", ". ", ", but ", " because ", " that "})
}

// chineseCuts end the object of a Chinese verb.
var chineseCuts = []string{",但", ",如", ",若", ",我", ",逾期", ",以便", ",审核", ",未", ",并在", ",否则将", ",否则视", ",過期", ",过期", ",否則視", "以便", ",平台"}

// chineseObject is what stands behind a verb, and between 把 or 将 and the verb.
// A verb that leads to an address has its object before it (授权书发到 …).
func (r *reader) chineseObject(s span, v ask, to int) []span {
	behind := span{v.end, cutBefore(r.plain, span{v.end, to}, chineseCuts)}
	s.start = max(s.start, v.start-objectReach)
	clause := span{cutBehind(r.plain, span{s.start, v.start}, []string{"。", ";", ",", ", ", ":"}), v.start}
	for _, w := range []string{"将", "將", "把"} {
		if n := strings.LastIndex(r.plain[s.start:v.start], w); n >= 0 && !strings.ContainsAny(r.plain[s.start+n:v.start], ";。") {
			return []span{{s.start + n + len(w), v.start}, behind}
		}
	}
	if startsWith(strings.TrimLeft(r.plain[v.end:s.end], " "), ";", "。") {
		return []span{clause} // 请重新上传;身份证没有问题
	}
	if len(r.papers(behind)) == 0 {
		return []span{clause}
	}
	return []span{behind}
}
