package notice

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A span is a stretch of the text, in bytes.
type span struct{ start, end int }

func (s span) holds(at int) bool { return s.start <= at && at < s.end }

// startsWith reports whether s starts with one of several strings.
func startsWith(s string, all ...string) bool {
	return slices.ContainsFunc(all, func(x string) bool { return strings.HasPrefix(s, x) })
}

// endsIn reports whether s ends in one of several strings.
func endsIn(s string, all ...string) bool {
	return slices.ContainsFunc(all, func(x string) bool { return strings.HasSuffix(s, x) })
}

// containsAny reports whether s holds one of several strings.
func containsAny(s string, all []string) bool {
	return slices.ContainsFunc(all, func(x string) bool { return strings.Contains(s, x) })
}

// firstOf gives the first place of any of the signs in s, or -1.
func firstOf(s string, signs []string) int {
	first := -1
	for _, sign := range signs {
		if i := strings.Index(s, sign); i > 0 && (first < 0 || i < first) {
			first = i
		}
	}
	return first
}

// lastOf gives where s goes on after the last of the signs, or 0.
func lastOf(s string, signs []string) int {
	last := 0
	for _, sign := range signs {
		if i := strings.LastIndex(s, sign); i >= 0 {
			last = max(last, i+len(sign))
		}
	}
	return last
}

// runeStart is the start of the letter at a place, or an end of the text.
func runeStart(text string, at int) int {
	if at <= 0 || at >= len(text) {
		return min(max(at, 0), len(text))
	}
	for !utf8.RuneStart(text[at]) {
		at--
	}
	return at
}

// head and tail give at most n bytes of the beginning or the end of a text,
// whole characters only.
func head(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}

func tail(s string, n int) string {
	if len(s) <= n {
		return s
	}
	at := len(s) - n
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return s[at:]
}

// lineStart is where the line of a place begins. It looks no further back than
// longLine bytes: of what stands deeper in a line nothing asks how the line begins.
func (r *reader) lineStart(at int) int {
	from := max(0, at-longLine)
	if n := strings.LastIndexByte(r.plain[from:at], '\n'); n >= 0 {
		return from + n + 1
	}
	return from
}

// lineEnd gives where the line after the one at i starts.
func lineEnd(text string, i int) int {
	if n := strings.IndexByte(text[i:], '\n'); n >= 0 {
		return i + n + 1
	}
	return len(text)
}

func isHangul(s string) bool {
	return strings.ContainsFunc(s, func(c rune) bool { return unicode.Is(unicode.Hangul, c) })
}

func isLatin(s string) bool { return strings.IndexFunc(s, func(c rune) bool { return c > 0x2E80 }) < 0 }

func wide(c rune) bool {
	switch {
	case c < '\u1100': // before all of them
		return false
	case c >= 0x4e00 && c <= 0x9fff, c >= 0xac00 && c <= 0xd7a3: // nearly all of them
		return true
	}
	return unicode.Is(unicode.Hangul, c) || unicode.Is(unicode.Han, c)
}
