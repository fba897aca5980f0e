package notice

import (
	"strings"
	"unicode/utf8"
)

// countWidth is how many bytes around a word for counting a count is looked for.
const countWidth = 140

// A countAt is a count in the text and its number.
type countAt struct {
	span
	number span
}

// in finds the counts of one kind near some places. What runs beyond them is cut
// off and none.
func (c *count) in(text string, places []span) []countAt {
	var out []countAt
	for _, p := range places {
		for _, m := range c.re.FindAllStringSubmatchIndex(text[p.start:p.end], -1) {
			if m[1] == p.end-p.start && p.end < len(text) || m[0] == 0 && p.start > 0 {
				continue
			}
			end := p.start + len(strings.TrimRight(text[p.start:p.start+m[1]], " 。,.;\n"))
			out = append(out, countAt{span{p.start + m[0], end}, span{p.start + m[2], p.start + m[3]}})
		}
	}
	return out
}

// places gives the stretches of a text, with small letters, around the words that have
// a number beside them.
func (w *countWords) places(text string) []span {
	var out []span
	for _, word := range w.words {
		for i := 0; ; {
			k := strings.Index(text[i:], word)
			if k < 0 {
				break
			}
			at := i + k
			if i = at + len(word); w.fits == nil || w.fits(text, at, i) {
				out = append(out, span{runeStart(text, at-countWidth), runeStart(text, i+countWidth)})
			}
		}
	}
	return joined(out, nil)
}

// around gives the stretches of a text within so many bytes of some words.
func around(text string, words []string, width int) []span {
	var out []span
	for _, word := range words {
		for i := 0; ; {
			k := strings.Index(text[i:], word)
			if k < 0 {
				break
			}
			at := i + k
			i = at + len(word)
			out = append(out, span{runeStart(text, at-width), runeStart(text, i+width)})
		}
	}
	return joined(out, nil)
}

// countedBefore reports whether a number ends before a word, or the word itself tells
// of one.
func countedBefore(text string, at, end int) bool {
	if w := text[at:end]; w == "삼진" || w == "아웃" || w == "건수" || w == "횟수" {
		return true
	}
	for _, w := range []string{"회차", "회수", "차수", "次数", "次數"} {
		if strings.HasPrefix(text[at:], w) {
			return true
		}
	}
	before := strings.TrimRight(text[max(0, at-6):at], " \t\n")
	if before == "" {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(before)
	return last >= '0' && last <= '9' || strings.ContainsRune("횟计計한두세네섯곱덟이삼사一二两兩三四五六七八九十", last)
}

// smallNumbers are the words for numbers that stand near English words for breaches.
var smallNumbers = []string{"once", "one", "twice", "two", "three", "four", "five", "six", "seven", "eight", "nine"}

// numberNear reports whether a number stands near a word.
func numberNear(text string, at, end int) bool {
	near := text[max(0, at-50):min(len(text), end+70)]
	return strings.ContainsAny(near, "0123456789") || containsAny(near, smallNumbers)
}

// lowered makes capitals of ASCII small, place for place.
func lowered(s string) string {
	b := []byte(s)
	for i, c := range b {
		if capital(c) {
			b[i] = c | 0x20
		}
	}
	return string(b)
}
