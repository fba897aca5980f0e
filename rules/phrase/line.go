package phrase

import (
	"unicode"
	"unicode/utf8"
)

// A line is one line of a text, without the > of quoted mail, blanks at either
// end and the line break.
type line struct {
	start, end int // bytes
	quote      int // how many > stood before it
	width      int // columns: a Chinese or Korean character takes two
	indent     int // columns before it
	kind       lineKind
}

type lineKind uint8

const (
	prose lineKind = iota
	empty          // nothing, or only rules and borders
	item           // - … 1. … 가. … (一) …
	row            // cells of a table
	label          // a short name, a colon, and what it stands for
)

// lines cuts a text into its lines.
func lines(text string) []line {
	var out []line
	for i := 0; i < len(text); {
		end, next := lineEnd(text, i)
		out = append(out, newLine(text, i, end))
		i = next
	}
	return out
}

// lineEnd gives where the line from i ends and where the next one starts.
func lineEnd(text string, i int) (end, next int) {
	for ; i < len(text); i++ {
		switch c := text[i]; {
		case c == '\r' && i+1 < len(text) && text[i+1] == '\n':
			return i, i + 2
		case c == '\n' || c == '\r' || c == '\v' || c == '\f':
			return i, i + 1
		case c == 0xC2 && i+1 < len(text) && text[i+1] == 0x85:
			return i, i + 2
		case c == 0xE2 && i+2 < len(text) && text[i+1] == 0x80 && text[i+2]&^1 == 0xA8:
			return i, i + 3
		}
	}
	return i, i
}

func newLine(text string, start, end int) line {
	l := line{start: start, end: end}
	for l.start < end {
		r, n := utf8.DecodeRuneInString(text[l.start:end])
		switch {
		case r == '>':
			l.quote++
			l.indent = 0
		case unicode.IsSpace(r) || invisible(r):
			l.indent += columns(r)
		default:
			l.trim(text)
			l.measure(text)
			return l
		}
		l.start += n
	}
	l.kind = empty
	return l
}

func (l *line) trim(text string) {
	for l.end > l.start {
		r, n := utf8.DecodeLastRuneInString(text[l.start:l.end])
		if !unicode.IsSpace(r) && !invisible(r) {
			return
		}
		l.end -= n
	}
}

// measure finds the line's width and what kind of line it is.
func (l *line) measure(text string) {
	said, run, wideGaps, walls := false, 0, 0, 0
	for _, r := range text[l.start:l.end] {
		w := columns(r)
		l.width += w
		said = said || speaks(r)
		switch {
		case plainCJK(r): // most of a text, and never one of the others
			if run >= 3 {
				wideGaps++
			}
			run = 0
		case r == '│' || r == '┃' || r == '|' || r == '\t' || r == '║':
			walls++
			run = 0
		case unicode.IsSpace(r):
			run += w
		default:
			if run >= 3 {
				wideGaps++
			}
			run = 0
		}
	}
	s := text[l.start:l.end]
	switch {
	case !said:
		l.kind = empty
	case marker(s) > 0:
		l.kind = item
	case walls > 0 || wideGaps > 0:
		l.kind = row
	case labelled(s):
		l.kind = label
	}
}

// speaks reports whether r says anything: a letter, a figure, a broken byte.
func speaks(r rune) bool { return unicode.IsLetter(r) || unicode.IsNumber(r) || r == utf8.RuneError }

// columns gives the room that r takes in a fixed-width font.
func columns(r rune) int {
	switch {
	case r == '\t':
		return 4
	case r < utf8.RuneSelf:
		return 1
	case plainCJK(r):
		return 2
	case invisible(r):
		return 0
	case 0x3000 <= r && r <= 0x303F || 0xFF00 <= r && r <= 0xFF60 || isCJK(r):
		return 2
	}
	return 1
}
