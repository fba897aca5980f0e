package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

type kind uint8

const (
	mark   kind = iota // any other character
	number             // a run of digits
	word               // a run of letters
	char               // one Han or Hangul character
)

// gap says what stands before a token.
type gap uint8

const (
	none gap = iota
	blank
	line // a line break, perhaps among blanks
)

// A token is one word, number or character of the folded text.
type token struct {
	text       string // folded, lower case
	start, end int    // bytes of the original text
	num        int    // a number's value, -1 where it has more than nine digits
	id         wordID // of the text
	kind       kind
	gap        gap
	upper      bool // the original starts with a capital
	solo       bool // an enclosed number such as ①
}

func (t *token) is(s string) bool { return t.text == s }

// digits is how many digits a number is written with.
func (t *token) digits() int { return len(t.text) }

// A letter is one character of the folded text with its place in the original.
type letter struct {
	r          rune
	start, end int
	solo       bool // an enclosed number such as ①: never joined to its neighbours
}

// fold gives the text in NFKC. Characters without width (a byte order mark,
// a soft hyphen) are left out.
func fold(text string) []letter {
	out := make([]letter, 0, utf8.RuneCountInString(text))
	for i := 0; i < len(text); {
		if r, n := utf8.DecodeRuneInString(text[i:]); foldsToItself(r) && (i+n == len(text) || startsPlain(text[i+n:])) {
			out = append(out, letter{r: r, start: i, end: i + n})
			i += n
			continue
		}
		n := norm.NFKC.NextBoundaryInString(text[i:], true)
		if n <= 0 {
			n = len(text) - i
		}
		out = appendFolded(out, text[i:i+n], i)
		i += n
	}
	return out
}

func appendFolded(out []letter, seg string, at int) []letter {
	first, _ := utf8.DecodeRuneInString(seg)
	solo := first >= 0x2460 && first <= 0x24ff || first >= 0x2776 && first <= 0x2793 || first >= 0x3251 && first <= 0x32bf
	for _, r := range norm.NFKC.String(seg) {
		if !unicode.Is(unicode.Cf, r) {
			out = append(out, letter{r, at, at + len(seg), solo})
		}
	}
	return out
}

// isPlain tells the characters that most texts are made of and that fold to
// themselves: Han of the first block and Hangul syllables.
func isPlain(r rune) bool { return r >= 0x4e00 && r <= 0x9fff || r >= 0xac00 && r <= 0xd7a3 }

// foldsToItself reports a character of those, or of ASCII.
func foldsToItself(r rune) bool { return r < utf8.RuneSelf || isPlain(r) }

// startsPlain reports whether a text starts with such a character: it does not
// compose with the one before.
func startsPlain(text string) bool {
	r, _ := utf8.DecodeRuneInString(text)
	return foldsToItself(r)
}

// tokens cuts a text into tokens.
func tokens(text string) []token {
	ls := fold(text)
	var s strings.Builder
	s.Grow(len(ls) + len(ls)/2)
	lows := make([]int, 0, len(ls)/2)
	out := make([]token, 0, len(ls)/2)
	g := none
	for i := 0; i < len(ls); {
		if !isPlain(ls[i].r) && unicode.IsSpace(ls[i].r) {
			g = max(g, gapOf(ls[i].r))
			i++
			continue
		}
		n, k := run(ls[i:])
		t := token{start: ls[i].start, end: ls[i+n-1].end, kind: k, gap: g, upper: k != char && unicode.IsUpper(ls[i].r), solo: ls[i].solo}
		lows = append(lows, s.Len())
		for _, l := range ls[i : i+n] {
			s.WriteRune(folded(l.r, k))
		}
		out = append(out, t)
		g = none
		i += n
	}
	all := s.String()
	lows = append(lows, len(all))
	for i := range out {
		out[i].text = all[lows[i]:lows[i+1]]
		out[i].id = known(out[i].text)
		if out[i].kind == number {
			out[i].num = valueOf(out[i].text)
		}
	}
	return out
}

func gapOf(r rune) gap {
	if r == '\n' || r == '\r' || r == '\u2028' || r == '\u2029' {
		return line
	}
	return blank
}

// run gives the length and the kind of the token that starts here.
func run(ls []letter) (int, kind) {
	r := ls[0].r
	switch {
	case ls[0].solo && isDigit(r):
		return soloRun(ls), number
	case isCJK(r):
		return 1, char
	case isDigit(r) || misread(r) != 0:
		return numberRun(ls)
	case unicode.IsLetter(r):
		return wordRun(ls), word
	}
	return 1, mark
}

// soloRun is the length of one enclosed number: the digits of ⑫ stand at one place.
func soloRun(ls []letter) int {
	n := 1
	for n < len(ls) && isDigit(ls[n].r) && ls[n].start == ls[0].start {
		n++
	}
	return n
}

// numberRun reads digits. Letters that a scanner takes for digits count as such
// where the whole run holds nothing else and at least one digit: "O4", "2O26".
func numberRun(ls []letter) (int, kind) {
	n, digits := 0, 0
	for n < len(ls) && !ls[n].solo && (isDigit(ls[n].r) || misread(ls[n].r) != 0) {
		if isDigit(ls[n].r) {
			digits++
		}
		n++
	}
	pure := n == len(ls) || isCJK(ls[n].r) || !unicode.IsLetter(ls[n].r)
	if digits > 0 && pure {
		return n, number
	}
	if !isDigit(ls[0].r) {
		return wordRun(ls), word
	}
	n = 1
	for n < len(ls) && isDigit(ls[n].r) && !ls[n].solo {
		n++
	}
	return n, number
}

func wordRun(ls []letter) int {
	n := 1
	for n < len(ls) && !isCJK(ls[n].r) && !ls[n].solo && (unicode.IsLetter(ls[n].r) || unicode.IsMark(ls[n].r)) {
		n++
	}
	return n
}

func folded(r rune, k kind) rune {
	switch k {
	case char: // it has no case
		return r
	case number:
		if d := misread(r); d != 0 {
			return d
		}
		return r
	}
	switch r = unicode.ToLower(r); r {
	case '’', '‘', '′', '`':
		return '\''
	case '–', '—', '−', '‐', '‑':
		return '-'
	case '〜', '∼', '～':
		return '~'
	}
	return r
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

// misread gives the digit that a letter may stand for in scanned text.
func misread(r rune) rune {
	switch r {
	case 'O', 'o':
		return '0'
	case 'l', 'I':
		return '1'
	}
	return 0
}

func isCJK(r rune) bool {
	return isPlain(r) || r >= 0x2e80 && unicode.In(r, unicode.Han, unicode.Hangul)
}

func valueOf(digits string) int {
	if len(digits) > 9 {
		return -1
	}
	v := 0
	for _, d := range digits {
		v = v*10 + int(d-'0')
	}
	return v
}
