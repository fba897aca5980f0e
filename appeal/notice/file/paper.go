package file

import (
	"strings"
	"unicode"

	"golang.org/x/net/html"
)

// A paper takes the words of a page and keeps its lines: blanks are collapsed,
// and no more than one line is empty.
type paper struct {
	b     strings.Builder
	depth int  // of quotation
	lined bool // something stands on this line
	blank bool // a blank is due before the next word
	due   int  // line ends that are due before the next word
	outer int  // the least depth at which an empty line became due
}

func (p *paper) String() string { return p.b.String() }

// text writes words.
func (p *paper) text(s string, pre bool) {
	for _, r := range s {
		switch {
		case pre && r == '\n':
			p.hardBreak()
		case isInvisible(r):
		case unicode.IsSpace(r) || unicode.IsControl(r):
			p.blank = true
		default:
			p.rune(r)
		}
	}
}

// isInvisible is true for what mailers pad with: blanks without width, soft
// hyphens, joiners of nothing.
func isInvisible(r rune) bool {
	return r == 0x200b || r == 0x200c || r == 0xfeff || r == 0xad || r == 0x34f || r == 0x2060
}

func (p *paper) rune(r rune) {
	p.begin()
	if p.blank && p.lined {
		p.b.WriteByte(' ')
	}
	p.blank = false
	p.b.WriteRune(r)
	p.lined = true
}

// begin writes the line ends that are due, and the marks of quotation.
func (p *paper) begin() {
	if p.due == 0 && p.b.Len() > 0 {
		return
	}
	if p.b.Len() > 0 {
		p.b.WriteByte('\n')
		if p.due > 1 {
			p.b.WriteString(strings.Repeat(">", p.outer) + "\n")
		}
	}
	p.b.WriteString(strings.Repeat("> ", p.depth))
	p.due, p.blank, p.lined = 0, false, false
}

// lineBreak ends the line if something stands on it; apart leaves an empty line.
func (p *paper) lineBreak(apart bool) {
	if p.lined || p.due > 0 {
		n := max(p.due, 1)
		if apart {
			n = 2
		}
		p.end(n)
	}
	p.blank = false
}

// hardBreak ends the line whatever stands on it.
func (p *paper) hardBreak() {
	p.end(min(p.due+1, 2))
	p.blank = false
}

// end makes line ends due. An empty line belongs to the outermost of the
// quotations around it.
func (p *paper) end(n int) {
	if p.due < 2 {
		p.outer = p.depth
	}
	p.due, p.outer = n, min(p.outer, p.depth)
}

func (p *paper) rule() {
	p.lineBreak(false)
	p.raw("----------")
	p.lineBreak(false)
}

// raw writes signs as they are, in the line.
func (p *paper) raw(s string) {
	p.blank = false
	for _, r := range s {
		p.rune(r)
	}
}

// lines writes a text that is laid out already.
func (p *paper) lines(s string) {
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			p.hardBreak()
		}
		if line != "" {
			p.raw(line)
		}
	}
}

// apart lays out what is below a node by itself.
func (p *paper) apart(n *html.Node, s sight) string {
	inner := &paper{}
	inner.quote(n, s)
	return strings.TrimSpace(inner.String())
}
