package evidence

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A lookout finds names in what can be read on papers, all of them in one pass:
// at each place it asks whether the next letters are one of them, for each length
// that a name has.
type lookout struct {
	models, others  map[string]bool // as spelled, and whether they are several words
	modelLen, other []int           // their lengths in bytes
}

// Fewer figures or letters than these stand on any paper by chance: 12 pieces.
const (
	fewestFigures = 5
	fewestLetters = 2
)

func lookFor(names []string) *lookout {
	l := &lookout{models: map[string]bool{}, others: map[string]bool{}}
	for _, name := range names {
		key := spelled(name)
		switch n := utf8.RuneCountInString(key); {
		case n < fewestLetters, n < fewestFigures && !strings.ContainsFunc(key, unicode.IsLetter):
		case isModel(key):
			l.models[key] = l.models[key] || severalWords(name)
		default:
			l.others[key] = l.others[key] || severalWords(name)
		}
	}
	l.modelLen, l.other = lengths(l.models), lengths(l.others)
	return l
}

func severalWords(name string) bool {
	return len(strings.Fields(strings.ReplaceAll(name, "-", " "))) > 1
}

func lengths(names map[string]bool) []int {
	var out []int
	for n := range names {
		out = append(out, len(n))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// in marks the names that stand in a text.
func (l *lookout) in(text string, found map[string]bool) {
	if text == "" {
		return
	}
	text = plainLetters(text)
	if len(l.others) > 0 {
		closeUp(text, true).find(l.others, l.other, found)
	}
	if len(l.models) > 0 {
		closeUp(text, false).find(l.models, l.modelLen, found)
	}
}

// NamedIn gives those of some names that stand in a text, however they are spelled
// there, in their order and each once. A number of few figures and a single letter
// stand anywhere by chance and are not looked for.
func NamedIn(text string, names []string) (out []string) {
	found, told := map[string]bool{}, map[string]bool{}
	lookFor(names).in(text, found)
	for _, n := range names {
		if key := spelled(n); found[key] && !told[key] {
			told[key] = true
			out = append(out, n)
		}
	}
	return out
}

// A closed text has no blanks, and knows where they were.
type closed struct {
	text string
	cut  []byte // what stood before each byte, and at the end
}

// closeUp takes the blanks out of a text, and the hyphens if told so.
func closeUp(text string, hyphens bool) closed {
	out := make([]byte, 0, len(text))
	cut := make([]byte, 1, len(text)+1)
	for _, c := range text {
		switch {
		case unicode.IsSpace(c):
			cut[len(out)] = ' '
		case c == '-' && hyphens:
			cut[len(out)] = cmp.Or(cut[len(out)], '-') // a blank parts more than a hyphen
		default:
			out = utf8.AppendRune(out, c)
			cut = append(cut, make([]byte, len(out)+1-len(cut))...)
		}
	}
	return closed{string(out), cut}
}

func (t closed) find(names map[string]bool, lengths []int, found map[string]bool) {
	for i := range t.text {
		if !t.edge(i, true) { // no name of any kind begins here
			continue
		}
		for _, n := range lengths {
			if i+n > len(t.text) {
				break
			}
			s := t.text[i : i+n]
			if several, is := names[s]; is && t.alone(i, i+n, s) && (several || !t.parted(i, i+n)) {
				found[s] = true
			}
		}
	}
}

// alone reports whether a stretch is a word of its own. A hyphen goes on with a
// number (2100-0012 holds no 2100) and with a model (X1-B is no X1), and ends
// a brand (NOVA-100).
func (t closed) alone(from, to int, s string) bool {
	figures := hasFigure(s)
	if !t.edge(from, !figures) || !t.edge(to, !figures) {
		return false
	}
	return !figures || !t.hyphened(from, to)
}

// parted reports whether a blank parts two letters of a stretch: "and a" is no
// brand Anda. Figures may be grouped, and Korean is written with and without.
func (t closed) parted(from, to int) bool {
	for i := from + 1; i < to; i++ {
		if t.cut[i] == ' ' {
			before, _ := utf8.DecodeLastRuneInString(t.text[:i])
			after, _ := utf8.DecodeRuneInString(t.text[i:])
			if ofWord(before) && ofWord(after) && unicode.IsLetter(before) && unicode.IsLetter(after) {
				return true
			}
		}
	}
	return false
}

// edge reports whether a word ends at a place: at a blank, a sign, or where the
// script changes. Chinese and Korean put no blank between a name and what follows.
func (t closed) edge(at int, hyphenParts bool) bool {
	if at == 0 || at == len(t.text) || t.cut[at] == ' ' || t.cut[at] == '-' && hyphenParts {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(t.text[:at])
	after, _ := utf8.DecodeRuneInString(t.text[at:])
	return !ofWord(before) || !ofWord(after)
}

// hyphened reports whether a hyphen ties a stretch to a word on either side.
func (t closed) hyphened(from, to int) bool {
	if rest := t.text[to:]; strings.HasPrefix(rest, "-") && t.cut[to] == 0 && len(rest) > 1 && t.cut[to+1] == 0 {
		c, _ := utf8.DecodeRuneInString(rest[1:])
		return ofWord(c)
	}
	if head := t.text[:from]; strings.HasSuffix(head, "-") && t.cut[from] == 0 && t.cut[from-1] == 0 {
		c, _ := utf8.DecodeLastRuneInString(head[:from-1])
		return ofWord(c)
	}
	return false
}

// ofWord reports a letter or figure of a script that parts its words by blanks.
func ofWord(c rune) bool {
	return unicode.IsDigit(c) || unicode.IsLetter(c) && !unicode.In(c, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}
