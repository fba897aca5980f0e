package notice

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

// codes gives the stretches that look like the number of a paper: letters,
// digits and - / _ without blanks, with at least three digits and a letter or a
// sign within. Full-width signs count like narrow ones. Korean and Chinese words
// belong to a code only where signs join them to it, as in 운영-2025-33, or in
// 제2026-17호.
func codes(text string) []span {
	out := yearCodes(text)
	for i := 0; i < len(text); {
		c, n := utf8.DecodeRuneInString(text[i:])
		if !codeRune(c) {
			i += n
			continue
		}
		end := codeEnd(text, i)
		if figuresIn(text[i:end]) >= fewestFigures {
			out = append(out, codesIn(text, span{i, end})...)
		}
		i = max(end, i+n)
	}
	slices.SortFunc(out, func(a, b span) int { return cmp.Compare(a.start, b.start) })
	return out
}

// fewestFigures is how many figures a code has at least.
const fewestFigures = 3

func figuresIn(s string) int {
	n := 0
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			n++
		}
	}
	return n
}

// codesIn gives the codes of a run of letters, figures and signs.
func codesIn(text string, run span) []span {
	var out []span
	for _, place := range ownCodes(text, run) {
		if isCode(text[place.start:place.end]) && !partOfAddress(text, place.start, place.end) {
			out = append(out, place)
		}
	}
	return out
}

// yearCodes gives the numbers with a year in brackets. Words that a label puts before
// one are no part of it.
func yearCodes(text string) []span {
	var out []span
	for _, sign := range []string{"(20", "[20", "〔20", "【20"} {
		for i := 0; ; {
			k := strings.Index(text[i:], sign)
			if k < 0 {
				break
			}
			at := i + k
			i = at + len(sign)
			from := runeStart(text, at-48)
			if m := yearCode.FindStringIndex(text[from:min(len(text), at+48)]); m != nil && from+m[0] < at && at < from+m[1] {
				out = append(out, span{from + m[0], from + m[1]})
			}
		}
	}
	return out
}

// ownCodes gives the codes in a run: the whole of it where signs join all words
// of it, else the stretches between its Korean and Chinese words.
func ownCodes(text string, run span) []span {
	s := strings.TrimRightFunc(text[run.start:run.end], codeSign)
	if m := docket.FindStringIndex(s); m != nil && !framed(s) {
		return []span{{run.start + m[0], run.start + m[1]}}
	}
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

var (
	// docket is the number of an office: 賣管字第11502260093號, 2026-판-00412호.
	docket = patternOf(`[\p{Han}]{1,6}字第[0-9]{3,14}(?:-[0-9]{1,6}){0,2}[号號]|(?:19|20)\d\d-\p{Hangul}{1,6}-\d{2,8}호?`)
	// yearCode is the number of an office with its year in brackets, but not a court's:
	// TNS决字〔2026〕第093号, KP-TS(2026)0388.
	yearCode = patternOf(`[\p{Han}\p{Hangul}A-Za-z][\p{Han}\p{Hangul}A-Za-z-]{0,15}[(\[〔【](?:19|20)\d\d[)\]〕】](?:第|제)?[0-9]{1,7}(?:-[0-9]{1,6})?[号號호]?`)
	// masked is a code of which the end is not shown.
	masked = patternOf(`(?i)\dx{2,}$`)
	// codeLead are capitals that a blank parts from the figures of a code.
	codeLead = patternOf(`(?:^|[^\p{L}\d-])([A-Z]{2,5}(?:-[A-Z]{1,4})?)([ #])$`)
	// labelWord is what stands there and names the number, or whose it is.
	labelWord = patternOf(`^(?:NO|ID|REF|CASE|NR|FILE|OUR|YOUR|SKU|KC|UN|HS|NUM|CODE|TEL|FAX|DOC|THE|FROM|TO|ON|BY|UNTIL|KST|UTC|GMT|AM|PM|RE|FW|CGF|WING|SMS)$`)
	// sellerCode is a seller's, which letters show beside the name.
	sellerCode = patternOf(`^[A-Z]\d{8}$`)
	// rowLabel is what stands before a number in a table that names it shortly: ID ........
	rowLabel = patternOf(`(?i)^\s*[-·■*•]?\s*(?:(?:id|no|ref|number|reference|notice|our ref)[\s.:·…_|]{2,}|(?:(?:[编編案文函字]\s*)?[号號]|번\s*호|n[°º])[\s.:|]+)$`)
)

// trimmed is a stretch without the signs at its end.
func trimmed(s string, at, from, to int) span {
	return span{at + from, at + from + len(strings.TrimRightFunc(s[from:to], codeSign))}
}

// joinedBySigns reports whether each Korean or Chinese word of a code is a short
// one with nothing but signs beside it.
func joinedBySigns(s string) bool {
	parts := strings.FieldsFunc(s, codeSign)
	for _, p := range parts {
		if n := strings.IndexFunc(p, wide); n >= 0 && (strings.IndexFunc(p, func(c rune) bool { return !wide(c) }) >= 0 || utf8.RuneCountInString(p) > 6) {
			return false
		}
	}
	return len(parts) > 1
}

// codeEnd gives where a run of letters, digits and signs ends.
func codeEnd(text string, i int) int {
	for i < len(text) {
		c, n := utf8.DecodeRuneInString(text[i:])
		if !codeRune(c) && !codeSign(c) && !dotInside(text, i) {
			break
		}
		i += n
	}
	return i
}

// dotInside reports a dot within a code, as in CP.26.0412: behind a figure or a capital
// and before a figure.
func dotInside(text string, i int) bool {
	if text[i] != '.' || i == 0 || i+1 >= len(text) || text[i+1] < '0' || text[i+1] > '9' {
		return false
	}
	before := text[i-1]
	return before >= '0' && before <= '9' || capital(before) && shortLabel(text[:i+1]) == 0
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

func codeRune(c rune) bool {
	return c < utf8.RuneSelf && codeByte(byte(c)) || wide(c)
}

func codeSign(c rune) bool {
	return c == '·' || c == '~' || c == '-' || c == '/' || c == '_'
}

func codeByte(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

func isCode(s string) bool {
	digits, signs, letters, dots := 0, 0, 0, 0
	for _, c := range s {
		switch {
		case c >= '0' && c <= '9':
			digits++
		case c == '-' || c == '/' || c == '_' || c == '·' || c == '~':
			signs++
		case c == '.':
			dots++
		default:
			letters++
		}
	}
	if strings.Contains(s, "~") && !capital(s[0]) { // from 3 to 5
		return false
	}
	if len(s) > 40 || digits < fewestFigures || letters+signs == 0 && digits < 5 || dots > 0 && letters == 0 {
		return false
	}
	return !masked.MatchString(s) && (letters > 0 || signs == 0 || !isDate(s))
}

// isDate reports whether a code of digits and signs may be a date, as 2026-03-12.
func isDate(s string) bool {
	parts := strings.FieldsFunc(s, func(c rune) bool { return c == '-' || c == '/' || c == '_' })
	for _, p := range parts {
		if n, _ := strconv.Atoi(p); len(p) > 4 || len(p) > 2 && (n < 1900 || n > 2200) {
			return false
		}
	}
	return len(parts) <= 3
}

// figuresParted reports a code that begins with figures and that signs part: 2609/0033.
func figuresParted(s string) bool {
	return s[0] >= '0' && s[0] <= '9' && strings.ContainsAny(s, "/-_") && !isDate(s)
}

func capital(c byte) bool { return c >= 'A' && c <= 'Z' }

func hasLetter(s string) bool {
	return strings.ContainsFunc(s, func(c rune) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' })
}

// partOfAddress reports whether a code belongs to a link or a mail address.
func partOfAddress(text string, start, end int) bool {
	if shortLabel(text[:start]) > 0 {
		return false
	}
	if start > 0 && strings.IndexByte("@./:?=&%#+", text[start-1]) >= 0 && (start < 2 || text[start-2] != ' ') && text[start-1] != ':' && text[start-1] != '#' {
		return true
	}
	return end < len(text)-1 && (text[end] == '@' || text[end] == '.' && codeByte(text[end+1]))
}
