package notice

import (
	"slices"
	"strings"
	"unicode"
)

// People who pass a notice on set it off from their own words: with the marks of
// quoted mail, between two rules, or between lines that say where it begins and ends.

// setOff gives the stretches of the text that are set off so.
func (r *reader) setOff() []span {
	if out := r.quotedNow(); len(out) > 0 {
		return out
	}
	ends := r.fences()
	if len(ends) != 2 || ends[1].start-ends[0].end < shortestQuote || r.hasHead(0, ends[0].start) {
		return nil // rules part a mail from its head too
	}
	return []span{{ends[0].end, ends[1].start}}
}

// fences are the lines that part one text from another.
func (r *reader) fences() []span {
	var out []span
	for i := 0; i < len(r.plain); {
		end := lineEnd(r.plain, i)
		if !within(r.older, i) && isFence(r.plain[i:end]) {
			out = append(out, span{i, end})
		}
		i = end
	}
	return out
}

// hasHead reports whether the head of a message stands between two places.
func (r *reader) hasHead(from, to int) bool {
	for i := from; i < to; i = lineEnd(r.plain, i) {
		if headStarts(r.plain, i) {
			return true
		}
	}
	return false
}

// quotedNow gives the quoted stretches that are no older message.
func (r *reader) quotedNow() []span {
	var out []span
	for _, q := range r.quoted {
		if !within(r.older, q.start) {
			out = append(out, q)
		}
	}
	return out
}

// chatsAround reports whether outside some stretches a sentence is one that people say
// to one another.
func (r *reader) chatsAround(lines []line, in []span) bool {
	return slices.ContainsFunc(lines, func(l line) bool {
		if slices.ContainsFunc(in, func(s span) bool { return l.start < s.end && s.start < l.end }) {
			return false
		}
		for at := l.start; at < l.end; {
			end := l.end
			if i := strings.IndexAny(r.plain[at:l.end], ".?!。"); i >= 0 {
				end = runeStart(r.plain, at+i+3)
			}
			if r.chatty(span{at, min(end, l.end)}) {
				return true
			}
			at = max(end, at+1)
		}
		return false
	})
}

// isFence reports whether a line is a rule, or says between signs that a text begins
// or ends: "= = = =", ">>> 决定书正文 >>>", "〖完〗".
func isFence(line string) bool {
	line = strings.TrimSpace(line)
	if line == "" || len(line) > longestFence {
		return false
	}
	if strings.IndexFunc(line, func(c rune) bool { return unicode.IsLetter(c) && !isBar(c) || unicode.IsDigit(c) }) < 0 {
		return len([]rune(line)) >= shortestFence && !strings.ContainsAny(line, "|.?!…")
	}
	return fence.MatchString(line)
}

// How long a line is that sets something off.
const (
	shortestFence = 5
	longestFence  = 200
)

// fence is a line with such words between signs.
var fence = patternOf(`(?i)^[-=_*~<>〈〖\[【(「『━─—#▼▲↓]+ ?(?:[\p{Han}\p{Hangul}a-z ]{0,12}(?:正文|原文|全文|内容|开始|開始|본문|원문|전문|내용|시작|begin|start|begins|starts|text|quote|original)(?:[, ][\p{Han}\p{Hangul} ]{0,8})?|完|完毕|完畢|结束|結束|以上|끝|이상|여기까지|end|end of (?:quote|notice|text|mail|message)|ends)[ .]?[-=_*~<>〉〗\]】)」』━─—#▲▼]+$`)
