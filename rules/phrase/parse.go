package phrase

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// The limits of one phrase. They keep a pack from strangers from costing more
// than its size.
const (
	maxRunes = 400  // of one phrase as written
	maxForms = 2048 // that the alternatives between two gaps stand for
	maxRow   = 64   // tokens in one form
)

// A piece is one thing in a sequence: a word or a character, a group of
// alternatives, or another set.
type piece struct {
	tok   int32 // the number of a word or a character
	cjk   bool  // it is one character that needs no blank beside it
	start bool  // ^ stands before it
	group []sequence
	set   string
	at    int // bytes from the start of the phrase
}

type sequence []piece

// A part is what stands between two &: sequences with gaps between them.
type part struct {
	rows []sequence
	near bool // it stands behind &&
}

// A fault is a mistake inside one phrase.
type fault struct {
	at       int
	msg, fix string
}

// A parser reads one phrase after the other by recursive descent. The first fault
// ends the reading: it puts the parser at the end of the phrase, where every loop
// stops. What it gives of a phrase holds until it reads the next.
type parser struct {
	src    string
	at     int // bytes
	depth  int
	fault  *fault
	vocab  *vocab // takes the words that are read
	lexer  lexer
	pieces shelf[piece]
	rows   shelf[sequence] // of parts and groups
	parts  []part
}

// A shelf holds lists within lists. What is open belongs to lists under way, the
// outer ones first.
type shelf[T any] struct{ open, done []T }

func (s *shelf[T]) push(x T) { s.open = append(s.open, x) }

// take closes the list that is open from there on.
func (s *shelf[T]) take(from int) []T {
	n := len(s.done)
	s.done = append(s.done, s.open[from:]...)
	s.open = s.open[:from]
	return s.done[n:len(s.done):len(s.done)]
}

func (s *shelf[T]) empty() { s.open, s.done = s.open[:0], s.done[:0] }

func newParser(v *vocab) *parser {
	p := &parser{vocab: v}
	p.lexer.out = p
	return p
}

// parse reads a phrase into its parts, or tells the first fault in it.
func (p *parser) parse(src string) ([]part, *fault) {
	p.begin(src)
	p.parts = append(p.parts, p.part())
	for p.fault == nil {
		n, size := p.isAnd()
		if n == 0 {
			break
		}
		p.at += size
		next := p.part()
		next.near = n > 1
		p.parts = append(p.parts, next)
	}
	if p.at < len(p.src) {
		r, _ := p.rune(p.at)
		p.fail(p.at, fmt.Sprintf("this %c belongs to no group", r), "remove it, or open a group with ( before it")
	}
	return p.parts, p.fault
}

func (p *parser) begin(src string) {
	if !utf8.ValidString(src) {
		src = string([]rune(src)) // a broken byte is a sign like any other
	}
	p.src, p.at, p.depth, p.fault = src, 0, 0, nil
	p.pieces.empty()
	p.rows.empty()
	p.parts = p.parts[:0]
	if len(src) > maxRunes && utf8.RuneCountInString(src) > maxRunes {
		p.fail(len(string([]rune(src)[:maxRunes])), fmt.Sprintf("the phrase is longer than %d characters", maxRunes), "split it into several phrases")
	}
}

// runes counts the characters of the phrase up to a byte.
func (p *parser) runes(bytes int) int { return utf8.RuneCountInString(p.src[:bytes]) }

func (p *parser) fail(at int, msg, fix string) {
	if p.fault == nil {
		p.fault = &fault{at, msg, fix}
	}
	p.at = len(p.src)
}

func (p *parser) part() part {
	from := len(p.rows.open)
	p.rows.push(p.whole())
	for p.isGap() {
		p.skipGap()
		p.rows.push(p.whole())
	}
	return part{rows: p.rows.take(from)}
}

// whole reads a sequence that must hold something.
func (p *parser) whole() sequence {
	s := p.sequence()
	if len(s) == 0 {
		p.fail(p.at, "a word is missing here", "write at least one word on each side of ..., & and &&")
	}
	return s
}

func (p *parser) sequence() sequence {
	from := len(p.pieces.open)
	for p.at < len(p.src) && !p.isGap() && !p.atAnd() {
		switch p.peek() {
		case '|', ')':
			return p.pieces.take(from)
		case '}':
			p.fail(p.at, "this } closes nothing", "remove it, or write { before the set's id")
		case '(':
			p.pieces.push(p.group())
		case '{':
			p.pieces.push(p.ref())
		case '^':
			p.wordStart()
		default:
			p.words()
		}
	}
	return p.pieces.take(from)
}

func (p *parser) group() piece {
	open := p.at
	before, _ := utf8.DecodeLastRuneInString(p.src[:open])
	p.keepApart(open, before)
	if p.depth == 2 {
		p.fail(open, "groups stand inside one another three deep", "declare the inner one as a set of its own, or write several phrases")
	}
	p.depth++
	from := len(p.rows.open)
	p.rows.push(p.alternative())
	for p.peek() == '|' {
		p.rows.push(p.alternative())
	}
	g := piece{at: open, group: p.rows.take(from)}
	p.depth--
	if p.peek() != ')' {
		p.fail(open, "this ( is never closed", "write ) after the last alternative")
		return g
	}
	paren := p.at
	p.step()
	behind, _ := p.rune(p.at)
	p.keepApart(paren, behind)
	return g
}

// alternative steps over ( or | and reads what follows, in which there is no
// gap, no & and no set.
func (p *parser) alternative() sequence {
	p.step()
	s := p.sequence()
	for _, x := range s {
		if x.set != "" {
			p.refuse(x.at, "a set")
		}
	}
	switch {
	case p.isGap():
		p.refuse(p.at, "a gap")
	case p.atAnd():
		p.refuse(p.at, "an &")
	}
	return s
}

func (p *parser) refuse(at int, what string) {
	p.fail(at, what+" stands inside ( )", "write one phrase for each alternative")
}

// keepApart refuses a group that is glued to an English word.
func (p *parser) keepApart(paren int, beside rune) {
	if unicode.Is(unicode.Latin, beside) {
		p.fail(paren, "a group touches an English word",
			"leave a blank between them; endings need no group, since cancel also finds cancelled and cancellation")
	}
}

func (p *parser) ref() piece {
	open := p.at
	p.step()
	from := p.at
	for p.at < len(p.src) && p.peek() != '}' {
		p.step()
	}
	if p.at == len(p.src) {
		p.fail(open, "this { is never closed", "write } after the set's id")
		return piece{}
	}
	id := strings.TrimSpace(p.src[from:p.at])
	p.step()
	if id == "" {
		p.fail(open, "no set is named between { and }", "write the id of a set, as in {forged-tracking}")
	}
	return piece{at: open, set: id}
}

// wordStart reads ^ and the character, or the group, that must start a word.
func (p *parser) wordStart() {
	hat, from := p.at, len(p.pieces.open)
	p.step()
	switch r := p.peek(); {
	case r == '(':
		p.pieces.push(p.group())
	case r == 0 || strings.ContainsRune("|){}^", r) || p.isGap() || p.atAnd():
	default:
		p.words()
	}
	switch {
	case len(p.pieces.open) == from:
		p.fail(hat, "^ stands before nothing", "write it right before a Korean or Chinese character, or before a group")
	case p.pieces.open[from].group == nil && !p.pieces.open[from].cjk:
		p.fail(hat, "^ stands before an English word", "remove it: such a word is always found whole")
	default:
		p.pieces.open[from].start = true
	}
}

// words reads plain text up to the next sign of the language.
func (p *parser) words() {
	from := p.at
	for p.at < len(p.src) && !p.isSign() {
		p.step()
	}
	p.lexer.lex(p.src, from, p.at)
}

func (p *parser) char(r rune, start, _ int) {
	p.pieces.push(piece{tok: p.vocab.addChar(r), cjk: true, at: start})
}

func (p *parser) word(w []byte, start, _ int) {
	if !special(w) {
		p.pieces.push(piece{tok: p.vocab.addWord(w), at: start})
		return
	}
	split(w, func(part string, _, _ int) { p.pieces.push(piece{tok: p.vocab.addWord([]byte(part)), at: start}) })
}

func (p *parser) mark(rune) {}

// rune gives the character at a byte, and its length.
func (p *parser) rune(at int) (rune, int) { return utf8.DecodeRuneInString(p.src[at:]) }

// peek gives the sign at the place reached, 0 at the end.
func (p *parser) peek() rune {
	if p.at >= len(p.src) {
		return 0
	}
	r, _ := p.rune(p.at)
	return narrow(r)
}

// step goes on by one character.
func (p *parser) step() {
	_, n := p.rune(p.at)
	p.at += n
}

func (p *parser) isSign() bool {
	switch p.peek() {
	case '(', '|', ')', '{', '}', '^':
		return true
	}
	return p.isGap() || p.atAnd()
}

func (p *parser) atAnd() bool {
	n, _ := p.isAnd()
	return n > 0
}

// isAnd tells whether an & or && with room on both sides stands here, and its
// length in bytes; R&D holds none.
func (p *parser) isAnd() (n, size int) {
	end := p.at
	for ; n < 2 && end < len(p.src); n++ {
		r, k := p.rune(end)
		if narrow(r) != '&' {
			break
		}
		end += k
	}
	if n == 0 || !room(utf8.DecodeLastRuneInString(p.src[:p.at])) || !room(p.rune(end)) {
		return 0, 0
	}
	return n, end - p.at
}

// room reports whether a character, as it was decoded, is a blank or none at all.
func room(r rune, size int) bool { return size == 0 || unicode.IsSpace(r) }

// isGap reports whether three dots, or one sign for them, start here.
func (p *parser) isGap() bool {
	s := p.src[p.at:]
	return strings.HasPrefix(s, "…") || strings.HasPrefix(s, "...")
}

func (p *parser) skipGap() { p.at = len(p.src) - len(strings.TrimLeft(p.src[p.at:], "….")) }

// narrow gives the plain form of a full-width sign, so that a phrase typed
// with a Chinese keyboard reads the same.
func narrow(r rune) rune {
	if 0xFF01 <= r && r <= 0xFF5E {
		return r - 0xFEE0
	}
	return r
}
