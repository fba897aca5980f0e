package report

import (
	"strings"

	"golang.org/x/text/width"
)

// columns is the width of a report: what a terminal window shows without
// wrapping.
const columns = 100

// cells is how many columns a text takes: a Han or Hangul character takes two.
func cells(s string) int {
	n := 0
	for _, r := range s {
		n += runeCells(r)
	}
	return n
}

func runeCells(r rune) int {
	switch width.LookupRune(r).Kind() {
	case width.EastAsianWide, width.EastAsianFullwidth:
		return 2
	}
	return 1
}

// pad fills a text with blanks up to n columns, and leaves a longer one alone.
func pad(s string, n int) string {
	return s + strings.Repeat(" ", max(0, n-cells(s)))
}

// wrap breaks a text into lines of at most n columns: at blanks, and between
// Han characters, which need none.
func wrap(s string, n int) []string {
	var lines []string
	line := ""
	for _, word := range words(s) {
		if line != "" && cells(line)+cells(strings.TrimRight(word, " ")) > n {
			lines = append(lines, strings.TrimRight(line, " "))
			line = ""
		}
		line += word
	}
	return append(lines, strings.TrimRight(line, " "))
}

// words cuts a text into pieces between which a line may break. A closing mark
// stays with the character before it.
func words(s string) []string {
	var out []string
	start := 0
	runes := []rune(s)
	for i := 1; i < len(runes); i++ {
		if runes[i-1] == ' ' && runes[i] != ' ' || isHan(runes[i-1]) && isHan(runes[i]) {
			out = append(out, string(runes[start:i]))
			start = i
		}
	}
	return append(out, string(runes[start:]))
}

func isHan(r rune) bool { return r >= 0x4e00 && r <= 0x9fff }

// shorten cuts a quote to n columns and says so with an ellipsis. Line breaks
// and runs of blanks in it become one blank.
func shorten(s string, n int) string {
	s = strings.Join(strings.Fields(s), " ")
	if cells(s) <= n {
		return s
	}
	out, used := "", 1
	for _, r := range s {
		if used += runeCells(r); used > n {
			break
		}
		out += string(r)
	}
	return strings.TrimRight(out, " ") + "…"
}
