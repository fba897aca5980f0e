package notice

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// suspensionID is the platform's number of the sanction, as written: a code
// after a word for such a number, or one that stands in the title. Numbers of
// complaints, orders, goods, sellers and rights are others.
func (r *reader) suspensionID() *Field[string] {
	var title *Field[string]
	for _, place := range codes(r.plain) {
		if r.aside(place.start) || !r.spoken(place.start) {
			continue
		}
		switch r.numbered(place) {
		case ofSanction:
			return r.code(place)
		case unlabelled:
			if title == nil && r.inTitle(place) {
				title = r.code(place)
			}
		}
	}
	return title
}

// code is a number as it is written, full-width signs made narrow.
func (r *reader) code(place span) *Field[string] {
	f := r.field("", place)
	f.Value = narrow(f.Quote)
	return f
}

// What the words before a code say it is.
type label uint8

const (
	unlabelled label = iota
	ofSanction
	ofOther
)

// numbered reads the words right before a code.
func (r *reader) numbered(place span) label {
	if n := shortLabel(r.plain[:place.start]); n > 0 { // a full stop hides it from the sentence
		if r.near(span{n, n + 2}, "other-number") < 12 {
			return ofOther
		}
		return ofSanction
	}
	ours := r.before(place, "our-number")
	other := r.before(place, "other-number")
	if opensBracket(r.plain[:place.start]) {
		other = far // "suspension of your account (MC-0522)": the account's number would stand without brackets
	}
	switch {
	case other < 20 && other <= ours:
		return ofOther
	case ours < 14:
		return ofSanction
	}
	return unlabelled
}

// opensBracket reports whether s ends with an opening bracket.
func opensBracket(s string) bool {
	for _, open := range []string{"(", "[", "（", "【", "〔"} {
		if strings.HasSuffix(strings.TrimRight(s, " "), open) {
			return true
		}
	}
	return false
}

// shortLabel gives where a "Ref." or "No." at the end of s starts, or 0.
func shortLabel(s string) int {
	s = strings.TrimRight(s, " :")
	for _, l := range []string{"ref.", "no.", "nr."} {
		if n := len(s) - len(l); n > 0 && strings.EqualFold(s[n:], l) {
			return n
		}
	}
	return 0
}

// inTitle reports whether a code stands in brackets or behind a dash in one of
// the first lines, as the number of a letter does.
func (r *reader) inTitle(place span) bool {
	if strings.Count(r.plain[:place.start], "\n") > 6 || !hasLetter(r.plain[place.start:place.end]) {
		return false
	}
	before := strings.TrimRight(r.plain[:place.start], " ")
	for _, open := range []string{"(", "[", "（", "【", "- ", "-", "–", "—"} {
		if strings.HasSuffix(before, open) {
			return true
		}
	}
	return false
}

// codes gives the stretches that look like the number of a paper: letters,
// digits and - / _ without blanks, with at least three digits and a letter or a
// sign within. Full-width signs count like narrow ones. Korean and Chinese words
// belong to a code only where signs join them to it, as in 운영-2025-33, or in
// 제2026-17호.
func codes(text string) []span {
	var out []span
	for i := 0; i < len(text); {
		c, n := utf8.DecodeRuneInString(text[i:])
		if !codeRune(c) {
			i += n
			continue
		}
		end := codeEnd(text, i)
		for _, place := range ownCodes(text, span{i, end}) {
			if isCode(narrow(text[place.start:place.end])) && !partOfAddress(text, place.start, place.end) {
				out = append(out, place)
			}
		}
		i = max(end, i+n)
	}
	return out
}

// ownCodes gives the codes in a run: the whole of it where signs join all words
// of it, else the stretches between its Korean and Chinese words.
func ownCodes(text string, run span) []span {
	s := strings.TrimRightFunc(text[run.start:run.end], codeSign)
	if framed(s) || joinedBySigns(s) {
		return []span{{run.start, run.start + len(s)}}
	}
	var out []span
	start := -1
	for i, c := range s {
		switch {
		case wide(c) && start >= 0:
			out, start = append(out, trimmed(s, run.start, start, i)), -1
		case !wide(c) && !codeSign(c) && start < 0:
			start = i
		}
	}
	if start >= 0 {
		out = append(out, trimmed(s, run.start, start, len(s)))
	}
	return out
}

// trimmed is a stretch without the signs at its end.
func trimmed(s string, at, from, to int) span {
	return span{at + from, at + from + len(strings.TrimRightFunc(s[from:to], codeSign))}
}

// joinedBySigns reports whether each Korean or Chinese word of a code is a short
// one with nothing but signs beside it.
func joinedBySigns(s string) bool {
	parts := strings.FieldsFunc(s, codeSign)
	for _, p := range parts {
		if n := strings.IndexFunc(p, wide); n >= 0 && (strings.IndexFunc(p, func(c rune) bool { return !wide(c) }) >= 0 || utf8.RuneCountInString(p) > 4) {
			return false
		}
	}
	return len(parts) > 1
}

// codeEnd gives where a run of letters, digits and signs ends.
func codeEnd(text string, i int) int {
	for i < len(text) {
		c, n := utf8.DecodeRuneInString(text[i:])
		if !codeRune(c) && !codeSign(c) {
			break
		}
		i += n
	}
	return i
}

// framed reports a code that is written as 제…호 or 第…號.
func framed(s string) bool {
	c, n := utf8.DecodeRuneInString(s)
	if c != '제' && c != '第' || n == len(s) {
		return false
	}
	for _, end := range []string{"호", "号", "號"} {
		if inner, ok := strings.CutSuffix(s[n:], end); ok {
			return joinedBySigns(inner) // 제2026-품질-0417호, and not 第14条第1号
		}
	}
	return false
}

func wide(c rune) bool { return unicode.Is(unicode.Hangul, c) || unicode.Is(unicode.Han, c) }

// narrow gives the plain form of full-width letters, digits and signs.
func narrow(s string) string {
	return strings.Map(func(c rune) rune {
		if c >= 0xFF01 && c <= 0xFF5E {
			return c - 0xFEE0
		}
		return c
	}, s)
}

func codeRune(c rune) bool {
	if c >= 0xFF01 && c <= 0xFF5E {
		c -= 0xFEE0
	}
	return c < utf8.RuneSelf && codeByte(byte(c)) || wide(c)
}

func codeSign(c rune) bool {
	return c == '-' || c == '/' || c == '_' || c == '－' || c == '／' || c == '＿'
}

func codeByte(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

func isCode(s string) bool {
	digits, signs, letters := 0, 0, 0
	for _, c := range s {
		switch {
		case c >= '0' && c <= '9':
			digits++
		case c == '-' || c == '/' || c == '_':
			signs++
		default:
			letters++
		}
	}
	if len(s) > 40 || digits < 3 || letters+signs == 0 && digits < 5 {
		return false
	}
	return letters > 0 || signs == 0 || !isDate(s)
}

// isDate reports whether a code of digits and signs is a date, as 2026-03-12.
func isDate(s string) bool {
	parts := strings.FieldsFunc(s, func(c rune) bool { return c == '-' || c == '/' || c == '_' })
	return len(parts) <= 3 && len(parts[0]) <= 4 && len(parts[len(parts)-1]) <= 4
}

func hasLetter(s string) bool {
	return strings.ContainsFunc(s, func(c rune) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' })
}

// partOfAddress reports whether a code belongs to a link or a mail address.
func partOfAddress(text string, start, end int) bool {
	if start > 0 && strings.IndexByte("@./:?=&%#+", text[start-1]) >= 0 && (start < 2 || text[start-2] != ' ') && text[start-1] != ':' && text[start-1] != '#' {
		return true
	}
	return end < len(text)-1 && (text[end] == '@' || text[end] == '.' && codeByte(text[end+1]))
}
