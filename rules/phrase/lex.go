package phrase

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// A sink takes what a lexer reads: characters of Chinese and Korean one by
// one, other words whole, and whatever stands between them.
type sink interface {
	char(r rune, start, end int)
	word(w []byte, start, end int) // lower case; w holds only during the call
	mark(r rune)                   // a blank, a punctuation mark, a symbol, a broken byte
}

// A lexer reads text as if it had been normalised (NFKC), composed and put
// into lower case, and tells for each piece which bytes it came from.
type lexer struct {
	out        sink
	buf        []byte // the word under way
	start, end int    // its bytes
	seg        []byte // scratch for normalisation
}

// lex reads text[from:to].
func (l *lexer) lex(text string, from, to int) {
	s := text[:to]
	for i := from; i < to; {
		c := s[i]
		switch {
		case c < utf8.RuneSelf && startsAfresh(s, i+1):
			l.ascii(s, i)
			i++
		case c < utf8.RuneSelf:
			i = l.segment(s, i)
		default:
			i = l.wide(s, i)
		}
	}
	l.flush()
}

// ascii takes one byte that no combining mark can follow.
func (l *lexer) ascii(s string, i int) {
	c := s[i]
	switch {
	case 'a' <= c && c <= 'z' || '0' <= c && c <= '9':
		l.letter(c, i)
	case 'A' <= c && c <= 'Z':
		l.letter(c+'a'-'A', i)
	case c == '\'' && l.inWord(s, i, 1):
		l.letter(c, i)
	default:
		l.other(rune(c))
	}
}

func (l *lexer) letter(c byte, i int) {
	if len(l.buf) == 0 {
		l.start = i
	}
	l.buf = append(l.buf, c)
	l.end = i + 1
}

// inWord reports whether the apostrophe of n bytes at i stands inside a word.
func (l *lexer) inWord(s string, i, n int) bool {
	if len(l.buf) == 0 || i+n >= len(s) {
		return false
	}
	c := s[i+n] | 0x20
	return 'a' <= c && c <= 'z'
}

// wide takes one character beyond ASCII, with whatever combines with it, and
// returns where the next one starts.
func (l *lexer) wide(s string, i int) int {
	r, n := utf8.DecodeRuneInString(s[i:])
	switch {
	case r == utf8.RuneError && n == 1:
		l.other(r)
	case invisible(r):
	case (r == '’' || r == 'ʼ' || r == '＇') && l.inWord(s, i, n):
		l.letter('\'', i)
		l.end = i + n
	case 0x2010 <= r && r <= 0x2027 || 0x3000 <= r && r <= 0x3004:
		l.other(r)
	case plainCJK(r) && standsAlone(s, i+n):
		l.flush()
		l.out.char(r, i, i+n)
	case r != narrow(r) && startsAfresh(s, i+n):
		l.folded(unicode.ToLower(narrow(r)), i, i+n)
	default:
		return l.segment(s, i)
	}
	return i + n
}

// plainCJK reports whether normalisation leaves r as it is.
func plainCJK(r rune) bool {
	return 0x4E00 <= r && r <= 0x9FFF || 0xAC00 <= r && r <= 0xD7A3
}

// standsAlone reports whether what starts at i surely does not combine with
// what stands before it. A wrong no only costs time.
func standsAlone(s string, i int) bool {
	return i == len(s) || s[i] < utf8.RuneSelf || 0xE4 <= s[i] && s[i] <= 0xED
}

// startsAfresh is standsAlone where no combining sign at all may follow, the
// oldest scripts included. It knows ASCII, most Chinese and Korean characters,
// their punctuation and full-width signs.
func startsAfresh(s string, i int) bool {
	if i == len(s) || s[i] < utf8.RuneSelf {
		return true
	}
	if i+2 >= len(s) {
		return false
	}
	second := s[i+1]
	switch c := s[i]; {
	case 0xE5 <= c && c <= 0xE9 || c == 0xEB || c == 0xEC: // 5000 to 9FFF, B000 to CFFF
		return true
	case c == 0xEA: // from AC00
		return second >= 0xB0
	case c == 0xE3: // 3000 to 300F
		return second == 0x80 && s[i+2] < 0x90
	case c == 0xEF: // FF00 to FF3F
		return second == 0xBC
	}
	return false
}

// segment normalises the characters from i up to the next place where text
// may be cut, and takes what comes out.
func (l *lexer) segment(s string, i int) int {
	n := norm.NFKC.NextBoundaryInString(s[i:], true)
	if n <= 0 {
		n = 1
	}
	if n == 1 {
		l.ascii(s, i)
		return i + 1
	}
	l.seg = norm.NFKC.AppendString(l.seg[:0], s[i:i+n])
	for j := 0; j < len(l.seg); {
		r, size := utf8.DecodeRune(l.seg[j:])
		l.folded(unicode.ToLower(r), i, i+n)
		j += size
	}
	return i + n
}

func (l *lexer) folded(r rune, start, end int) {
	switch {
	case isCJK(r):
		l.flush()
		l.out.char(r, start, end)
	case unicode.IsLetter(r) || unicode.IsNumber(r):
		if len(l.buf) == 0 {
			l.start = start
		}
		l.buf = utf8.AppendRune(l.buf, r)
		l.end = end
	case unicode.Is(unicode.Mn, r) || invisible(r):
	default:
		l.other(r)
	}
}

func (l *lexer) other(r rune) {
	l.flush()
	l.out.mark(r)
}

func (l *lexer) flush() {
	if len(l.buf) > 0 {
		l.out.word(l.buf, l.start, l.end)
		l.buf = l.buf[:0]
	}
}

// invisible reports whether r takes no room and means nothing: a zero-width
// character, a soft hyphen, a direction mark, a filler, a variation selector.
func invisible(r rune) bool {
	switch r {
	case 0xAD, 0x34F, 0x115F, 0x1160, 0x180E, 0x3164, 0xFEFF, 0xFFA0:
		return true
	}
	return 0x200B <= r && r <= 0x200F || 0x202A <= r && r <= 0x202E ||
		0x2060 <= r && r <= 0x206F || 0xFE00 <= r && r <= 0xFE0F
}

// isCJK reports whether r is a character of Chinese, Korean or Japanese.
func isCJK(r rune) bool {
	switch {
	case r < 0x1100 || 0x1200 <= r && r < 0x2E80: // punctuation and symbols are here
		return false
	case plainCJK(r):
		return true
	}
	return unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}
