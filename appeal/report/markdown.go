package report

import (
	"fmt"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// markdown writes a page in one language.
type markdown struct {
	strings.Builder
	lang string
}

func (m *markdown) line(format string, args ...any) { fmt.Fprintf(m, format+"\n", args...) }

func (m *markdown) text(t rules.Text) string { return t.In(m.lang) }

// head writes a heading of one of the words of the page.
func (m *markdown) head(level int, key string) {
	m.line("\n%s %s\n", strings.Repeat("#", level), m.text(page[key]))
}

// labelled writes a line with its label in front, and none where there is
// nothing to say.
func (m *markdown) labelled(key, value string) {
	if value != "" {
		m.line("- %s: %s", m.text(page[key]), value)
	}
}

// table writes rows under a heading row of words of the page. A column that is
// empty in every row is left out, unless it is one to fill in.
func (m *markdown) table(keys []string, rows [][]string, toFill ...string) {
	var used []int
	for i := range keys {
		for _, r := range rows {
			if r[i] != "" || slices.Contains(toFill, keys[i]) {
				used = append(used, i)
				break
			}
		}
	}
	m.row(used, func(i int) string { return m.text(page[keys[i]]) })
	m.row(used, func(int) string { return "---" })
	for _, r := range rows {
		m.row(used, func(i int) string { return r[i] })
	}
}

func (m *markdown) row(used []int, cell func(int) string) {
	for _, i := range used {
		m.WriteString("| " + cell(i) + " ")
	}
	m.WriteString("|\n")
}

var (
	prose = strings.NewReplacer("&", "&amp;", "<", "&lt;", "|", `\|`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "\r\n", "<br>", "\n", "<br>")
	pipes = strings.NewReplacer("|", `\|`)
)

// cell makes a text fit for a cell of a table: what Markdown would read is
// escaped, and a line break stays one.
func cell(s string) string { return prose.Replace(strings.TrimSpace(s)) }

// code writes a text as code, line by line.
func code(s string) string {
	if s = strings.TrimSpace(s); s == "" {
		return ""
	}
	var out []string
	for l := range strings.SplitSeq(s, "\n") {
		fence := "`"
		for strings.Contains(l, fence) {
			fence += "`"
		}
		if strings.HasPrefix(l, "`") || strings.HasSuffix(l, "`") {
			l = " " + l + " "
		}
		if strings.TrimSpace(l) != "" {
			out = append(out, fence+pipes.Replace(l)+fence)
		}
	}
	return strings.Join(out, "<br>")
}
