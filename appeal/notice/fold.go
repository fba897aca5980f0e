package notice

import (
	"reflect"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"golang.org/x/text/width"
)

// A folding is a text in the one form in which it is read, with the places of
// its bytes in the text that was given: composed (NFC), narrow, with \n for the
// end of a line, one kind of blank, and without characters that are not seen. So
// it makes no difference to what is read how a text was typed, copied or saved.
// Numbers in circles and the like stay: they mark the items of a list. Behind
// here there are no full-width signs: code that reads looks for narrow ones.
type folding struct {
	text, given string
	from, to    []int32 // of each byte of text, the start and end of its character in given
}

// fold puts a text into the form in which it is read.
func fold(given string) *folding {
	f := &folding{given: given, from: make([]int32, 0, len(given)), to: make([]int32, 0, len(given))}
	var b strings.Builder
	b.Grow(len(given))
	for i := 0; i < len(given); {
		n := f.plainTo(&b, i)
		if i += n; i == len(given) {
			break
		}
		n = norm.NFC.NextBoundaryInString(given[i:], true)
		before := b.Len()
		f.write(&b, given[i:i+n], i+n < len(given) && given[i+n] == '\n')
		same := b.Len()-before == n
		for k := range b.Len() - before {
			if same { // as long as it was: byte for byte
				f.from, f.to = append(f.from, int32(i+k)), append(f.to, int32(i+k+1))
			} else {
				f.from, f.to = append(f.from, int32(i)), append(f.to, int32(i+n))
			}
		}
		i += n
	}
	f.text = b.String()
	return f
}

// plainTo copies the characters from a place on that fold to themselves, and gives
// how many bytes they have.
func (f *folding) plainTo(b *strings.Builder, at int) int {
	n := 0
	for at+n < len(f.given) {
		c, size := utf8.DecodeRuneInString(f.given[at+n:])
		if !isPlain(c) || !startsPlain(f.given[at+n+size:]) {
			break
		}
		n += size
	}
	b.WriteString(f.given[at : at+n])
	for k := at; k < at+n; k++ {
		f.from, f.to = append(f.from, int32(k)), append(f.to, int32(k+1))
	}
	return n
}

// isPlain tells the characters that most texts are made of and that fold to themselves.
func isPlain(c rune) bool {
	return c < utf8.RuneSelf && c != '\r' || c >= 0x4e00 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7a3
}

// startsPlain reports whether a text starts with such a character, or is at its
// end: nothing composes with the character before.
func startsPlain(text string) bool {
	c, size := utf8.DecodeRuneInString(text)
	return size == 0 || isPlain(c) || c == '\r'
}

// write folds one character with its marks.
func (f *folding) write(b *strings.Builder, s string, lineEnds bool) {
	if len(s) == 1 {
		switch {
		case s[0] == '\r' && lineEnds:
		case s[0] == '\r':
			b.WriteByte('\n')
		default:
			b.WriteByte(s[0])
		}
		return
	}
	for _, c := range norm.NFC.String(s) {
		switch {
		case unseen(c):
		case c == ' ' || c >= utf8.RuneSelf && unicode.Is(unicode.Zs, c):
			b.WriteByte(' ')
		default:
			b.WriteRune(narrowed(c))
		}
	}
}

// unseen reports a character that has no width and parts nothing.
func unseen(c rune) bool {
	return c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060' || c == '\ufeff' || c == '\u00ad'
}

// narrowed is the narrow form of a full-width character, and the full form of a
// half-width Korean letter.
func narrowed(c rune) rune {
	if c >= 0xFF00 && c <= 0xFFEF {
		if n := width.LookupRune(c).Folded(); n != 0 {
			return n
		}
	}
	return c
}

// place gives a place of the folded text in the given one.
func (f *folding) place(start, end int) (int, int) {
	if start >= end || end > len(f.to) {
		return 0, 0
	}
	return int(f.from[start]), int(f.to[end-1])
}

// unfold gives a text that is the folded one with some bytes made blank, or
// replaced by others, at the places of the given one and as long as that.
func (f *folding) unfold(own string) string {
	if own == f.text {
		return f.given
	}
	b := []byte(f.given)
	for i := 0; i < len(own); {
		j := i + 1
		for j < len(own) && f.from[j] == f.from[i] {
			j++
		}
		from, to := int(f.from[i]), int(f.to[j-1])
		switch {
		case own[i:j] == f.text[i:j]:
		case j-i == to-from:
			copy(b[from:to], own[i:j])
		default:
			blank(b[from:to])
		}
		i = j
	}
	return string(b)
}

// A placed value stands somewhere in a text.
type placed interface{ move(*folding) }

// move puts the field to the place that it has in the given text.
func (f *Field[T]) move(p *folding) {
	if f.Quote == "" {
		return
	}
	f.Start, f.End = p.place(f.Start, f.End)
	f.Quote = p.given[f.Start:f.End]
	if v, ok := any(&f.Value).(*string); ok && isUnnamed(*v) {
		*v = f.Quote
	}
}

// move puts all fields to their places in the given text.
func (n *Notice) move(p *folding) {
	v := reflect.ValueOf(n).Elem()
	for i := range v.NumField() {
		switch f := v.Field(i); {
		case f.Kind() == reflect.Pointer && !f.IsNil():
			if x, ok := f.Interface().(placed); ok {
				x.move(p)
			}
		case f.Kind() == reflect.Slice && f.CanInterface():
			for k := range f.Len() {
				if x, ok := f.Index(k).Addr().Interface().(placed); ok {
					x.move(p)
				}
			}
		}
	}
}
