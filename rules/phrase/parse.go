package phrase

import (
	"fmt"
	"strings"
	"unicode"
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
	text  string
	cjk   bool // text is one character that needs no blank beside it
	start bool // ^ stands before it
	group []sequence
	set   string
	at    int // runes from the start of the phrase
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

// A parser reads one phrase by recursive descent. The first fault ends the
// reading: it puts the parser at the end of the phrase, where every loop stops.
type parser struct {
	src   []rune
	at    int
	depth int
	fault *fault
}

// parse reads a phrase into its parts, or tells the first fault in it.
func parse(src string) ([]part, *fault) {
	p := &parser{src: []rune(src)}
	if len(p.src) > maxRunes {
		p.fail(maxRunes, fmt.Sprintf("the phrase is longer than %d characters", maxRunes), "split it into several phrases")
	}
	parts := []part{p.part()}
	for p.fault == nil && p.isAnd(p.at) {
		n := p.and(p.at)
		p.at += n
		next := p.part()
		next.near = n > 1
		parts = append(parts, next)
	}
	if p.at < len(p.src) {
		p.fail(p.at, fmt.Sprintf("this %c belongs to no group", p.src[p.at]), "remove it, or open a group with ( before it")
	}
	return parts, p.fault
}

func (p *parser) fail(at int, msg, fix string) {
	if p.fault == nil {
		p.fault = &fault{at, msg, fix}
	}
	p.at = len(p.src)
}

func (p *parser) part() part {
	out := part{rows: []sequence{p.whole()}}
	for p.isGap(p.at) {
		p.skipGap()
		out.rows = append(out.rows, p.whole())
	}
	return out
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
	var out sequence
	for p.at < len(p.src) && !p.isGap(p.at) && !p.isAnd(p.at) {
		switch narrow(p.src[p.at]) {
		case '|', ')':
			return out
		case '}':
			p.fail(p.at, "this } closes nothing", "remove it, or write { before the set's id")
		case '(':
			out = append(out, p.group())
		case '{':
			out = append(out, p.ref())
		case '^':
			out = append(out, p.wordStart()...)
		default:
			out = append(out, p.words()...)
		}
	}
	return out
}

func (p *parser) group() piece {
	open := p.at
	p.keepApart(open, open-1)
	if p.depth == 2 {
		p.fail(open, "groups stand inside one another three deep", "declare the inner one as a set of its own, or write several phrases")
	}
	p.depth++
	g := piece{at: open, group: []sequence{p.alternative()}}
	for p.peek() == '|' {
		g.group = append(g.group, p.alternative())
	}
	p.depth--
	if p.peek() != ')' {
		p.fail(open, "this ( is never closed", "write ) after the last alternative")
		return g
	}
	p.keepApart(p.at, p.at+1)
	p.at++
	return g
}

// alternative steps over ( or | and reads what follows, in which there is no
// gap, no & and no set.
func (p *parser) alternative() sequence {
	if p.at < len(p.src) {
		p.at++
	}
	s := p.sequence()
	for _, x := range s {
		if x.set != "" {
			p.refuse(x.at, "a set")
		}
	}
	switch {
	case p.isGap(p.at):
		p.refuse(p.at, "a gap")
	case p.isAnd(p.at):
		p.refuse(p.at, "an &")
	}
	return s
}

func (p *parser) refuse(at int, what string) {
	p.fail(at, what+" stands inside ( )", "write one phrase for each alternative")
}

// keepApart refuses a group that is glued to an English word.
func (p *parser) keepApart(paren, beside int) {
	if beside >= 0 && beside < len(p.src) && unicode.Is(unicode.Latin, p.src[beside]) {
		p.fail(paren, "a group touches an English word",
			"leave a blank between them; endings need no group, since cancel also finds cancelled and cancellation")
	}
}

func (p *parser) ref() piece {
	open, end := p.at, p.at+1
	for end < len(p.src) && narrow(p.src[end]) != '}' {
		end++
	}
	if end == len(p.src) {
		p.fail(open, "this { is never closed", "write } after the set's id")
		return piece{}
	}
	id := strings.TrimSpace(string(p.src[open+1 : end]))
	if id == "" {
		p.fail(open, "no set is named between { and }", "write the id of a set, as in {forged-tracking}")
	}
	p.at = max(p.at, end+1)
	return piece{at: open, set: id}
}

// wordStart reads ^ and the character, or the group, that must start a word.
func (p *parser) wordStart() []piece {
	hat := p.at
	p.at++
	var out []piece
	switch r := p.peek(); {
	case r == '(':
		out = []piece{p.group()}
	case r == 0 || strings.ContainsRune("|){}^", r) || p.isGap(p.at) || p.isAnd(p.at):
	default:
		out = p.words()
	}
	switch {
	case len(out) == 0:
		p.fail(hat, "^ stands before nothing", "write it right before a Korean or Chinese character, or before a group")
	case out[0].group == nil && !out[0].cjk:
		p.fail(hat, "^ stands before an English word", "remove it: such a word is always found whole")
	default:
		out[0].start = true
	}
	return out
}

// words reads plain text up to the next sign of the language.
func (p *parser) words() []piece {
	from := p.at
	for p.at < len(p.src) && !p.isSign(p.at) {
		p.at++
	}
	text := string(p.src[from:p.at])
	out := pieceSink{text: text, from: from}
	(&lexer{out: &out}).lex(text, 0, len(text))
	return out.pieces
}

// peek gives the sign at the place reached, 0 at the end.
func (p *parser) peek() rune {
	if p.at >= len(p.src) {
		return 0
	}
	return narrow(p.src[p.at])
}

func (p *parser) isSign(i int) bool {
	return strings.ContainsRune("(|){}^", narrow(p.src[i])) || p.isGap(i) || p.isAnd(i)
}

// isAnd reports whether an & or && with room on both sides stands at i; R&D holds none.
func (p *parser) isAnd(i int) bool {
	n := p.and(i)
	return n > 0 && (i == 0 || unicode.IsSpace(p.src[i-1])) && (i+n == len(p.src) || unicode.IsSpace(p.src[i+n]))
}

// and counts the & at i, at most two.
func (p *parser) and(i int) int {
	n := 0
	for n < 2 && i+n < len(p.src) && narrow(p.src[i+n]) == '&' {
		n++
	}
	return n
}

// isGap reports whether three dots, or one sign for them, start at i.
func (p *parser) isGap(i int) bool {
	return i < len(p.src) && p.src[i] == '…' || i+2 < len(p.src) && p.src[i] == '.' && p.src[i+1] == '.' && p.src[i+2] == '.'
}

func (p *parser) skipGap() {
	for p.at < len(p.src) && (p.src[p.at] == '…' || p.src[p.at] == '.') {
		p.at++
	}
}

// narrow gives the plain form of a full-width sign, so that a phrase typed
// with a Chinese keyboard reads the same.
func narrow(r rune) rune {
	if 0xFF01 <= r && r <= 0xFF5E {
		return r - 0xFEE0
	}
	return r
}
