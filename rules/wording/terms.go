package wording

import (
	"bytes"
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// longest is how many characters a term of Chinese or Korean has at most.
const longest = 4

// terms tells every term of a text with its place in bytes, in the order in which
// they end; a term that stands twice is told twice. A term is
//
//   - two to four characters of Chinese, or of one Korean word, that stand side by side,
//   - the heads of two Korean words that stand side by side: 허위_송장,
//   - another word without its ending, and two of these side by side: number_belong.
//
// The bytes hold only during the call.
func terms(text string, tell func(term []byte, start, end int)) {
	c := &cutter{tell: tell}
	phrase.Lex(text, c)
	c.end()
}

// cutter cuts a text into terms.
type cutter struct {
	tell   func(term []byte, start, end int)
	run    []rune // characters of one script that stand side by side
	at     [][2]int
	last   []byte // head of the word before, empty where none stands beside
	lastAt int
	buf    []byte
}

// Char takes a character of a run.
func (c *cutter) Char(r rune, start, end int) {
	if len(c.run) > 0 && unicode.Is(unicode.Hangul, r) != unicode.Is(unicode.Hangul, c.run[0]) {
		c.end()
	}
	c.run, c.at = append(c.run, r), append(c.at, [2]int{start, end})
}

// Word takes a word of another script.
func (c *cutter) Word(w []byte, start, end int) {
	c.end()
	if bytes.ContainsAny(w, "0123456789") {
		c.last = c.last[:0]
		return
	}
	c.head(stem(w), start, end, true)
}

// Mark takes what stands between.
func (c *cutter) Mark(r rune) {
	c.end()
	if r != ' ' {
		c.last = c.last[:0]
	}
}

// end tells the terms of the run that ends here.
func (c *cutter) end() {
	for i := range c.run {
		c.grams(i)
	}
	if len(c.run) > 0 && unicode.Is(unicode.Hangul, c.run[0]) {
		n := min(2, len(c.run))
		c.head([]byte(string(c.run[:n])), c.at[0][0], c.at[n-1][1], false)
	} else if len(c.run) > 0 {
		c.last = c.last[:0]
	}
	c.run, c.at = c.run[:0], c.at[:0]
}

// grams tells what ends with the character at i of the run.
func (c *cutter) grams(i int) {
	for from := i - 1; from >= 0 && i-from < longest; from-- {
		c.buf = c.buf[:0]
		for _, r := range c.run[from : i+1] {
			c.buf = utf8.AppendRune(c.buf, r)
		}
		c.tell(c.buf, c.at[from][0], c.at[i][1])
	}
}

// head tells a word with the one before it, and by itself where it is whole.
func (c *cutter) head(w []byte, start, end int, whole bool) {
	if whole {
		c.tell(w, start, end)
	}
	if len(c.last) > 0 {
		c.buf = append(append(append(c.buf[:0], c.last...), '_'), w...)
		c.tell(c.buf, c.lastAt, end)
	}
	c.last, c.lastAt = append(c.last[:0], w...), start
}

// endings are what a word is told without: stop, stopped and stops are one.
var endings = [][]byte{[]byte("ing"), []byte("ed"), []byte("es"), []byte("s")}

func stem(w []byte) []byte {
	i := slices.IndexFunc(endings, func(e []byte) bool { return len(w) > len(e)+3 && bytes.HasSuffix(w, e) })
	if i < 0 {
		return w
	}
	return w[:len(w)-len(endings[i])]
}
