package rules

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// A mistake of a condition: what stands before the place that is told, what
// stands from there on, and when it comes out.
type slip struct{ before, rest, when string }

var mistakes = []slip{
	{"flag && ", ")", "syntax"},
	{"flag ", "flag", "syntax"},
	{"flag == ", "== flag", "syntax"},
	{"flag && ", "# flag", "syntax"},
	{"tags.exists(t, t == ", "", "syntax"},
	{"", "nope == 3", "check"},
	{"notice.", "chanel == 'x'", "check"},
	{"evidence.exists(e, e.", "knd == 'x')", "check"},
	{"flag ", "== 'x'", "check"},
	{"day > ", "months_befor(day, 1)", "check"},
	{"tags.", "overlap(tags)", "check"},
	{"day > date(", "'2026-13-01')", "check"},
	{"notice.asserts(", "'lat')", "check"},
	{"tags.", "overlaps(3)", "check"},
	{"evidence", "[7].kind == 'x'", "run"},
	{"1 ", "/ (count - count) == 1", "run"},
	{"day > ", "months_before(day, -1)", "run"},
	{"tags.exists(t, date('2026-01-01') < ", "days_after(day, 0 - 1))", "run"},
	{"tags", "[count] == 'x'", "run"},
}

// The place of every mistake, in every style that a condition may be written
// in, is the very character where it stands in the file.
func TestEveryMistakeIsToldAtItsCharacter(t *testing.T) {
	const rounds = 6000
	env, seen := testEnv(t), map[string]int{}
	for i := range uint64(rounds) {
		w := &writer{Rand: rand.New(rand.NewPCG(7, i))}
		s := mistakes[w.IntN(len(mistakes))]
		if !w.file(s) {
			continue // this style cannot hold this text
		}
		seen[w.style+" "+s.when]++
		require.Equal(t, w.truePlace(), w.told(t, env, s), "round %d, %s, %+v:\n%s\n%q", i, w.style, s, w.out, w.out)
	}
	for _, style := range styles {
		for _, when := range []string{"syntax", "check", "run"} {
			require.Greater(t, seen[style+" "+when], rounds/60, "%s %s", style, when)
		}
	}
}

var styles = []string{"plain", "single", "double", "literal", "json"}

// writer writes a file around one condition and keeps where its mistake stands.
type writer struct {
	*rand.Rand
	style string
	eol   string
	out   []byte
	place int // offset of the mistake, -1 before it is written
}

func (w *writer) pick(of ...string) string { return of[w.IntN(len(of))] }

// text is a literal of CEL with whatever mails hold: emoji, wide and combining
// characters, tabs, quotes and what YAML would read as its own.
func (w *writer) text() string {
	quote := w.pick(`"`, `'`)
	var b strings.Builder
	for range w.IntN(6) {
		s := w.pick("😀", "👩‍👩‍👧", "가각", "ㄱ", "é", "e\u0301", "中文", "\t", "  ", "a", ":", "#", ": ", " #", `\\`, `\n`, "{}", "[,]", "&a", "*a", "''", `""`, "%", "@", "!", "|", ">", "\u2028", "\u0085", "\u00a0", "\u200b", "\U0010fffd", "\ufeff")
		b.WriteString(strings.ReplaceAll(s, quote, `\`+quote))
	}
	return quote + b.String() + quote
}

// expr gives a condition with the mistake in it, and the index of the rune
// where that stands. Everything around it holds.
func (w *writer) expr(s slip) (expr string, at int) {
	gap := func() string { return w.pick(" ", "  ", "\t", " \t ") }
	if w.style == "literal" || w.style == "double" || w.style == "json" {
		gap = func() string {
			return w.pick(" ", "\t", "\n", "\n\n\t", "\n    ", " // 주석 😀: 'x\n", "\n//\n", " \n ")
		}
	}
	before := "flag"
	for range w.IntN(3) {
		before += gap() + "&&" + gap() + w.text() + " != 'zz'"
	}
	before += gap() + "&&" + gap() + strings.ReplaceAll(s.before, " ", gap())
	after := ""
	if s.rest != "" {
		after = gap() + "&&" + gap() + w.text() + " != 'zz'"
	}
	return before + s.rest + after, utf8.RuneCountInString(before)
}

// file writes a whole file; ok is false where the style has no form for the text.
func (w *writer) file(s slip) (ok bool) {
	w.style, w.eol, w.place = w.pick(styles...), w.pick("\n", "\n", "\r\n", "\r"), -1
	expr, at := w.expr(s)
	if w.style == "json" {
		w.json(expr, at)
		return true
	}
	if !fits(w.style, expr) {
		return false
	}
	w.write(w.pick("", "\ufeff", "# 😀 머리말"+w.eol, "---"+w.eol))
	w.write(w.pick("rule: r", "rule: '가😀'", "\"rule\": &r r") + w.eol)
	switch mark := w.pick("when: ", "when:  &an-chor ", "when:"+w.eol+"   ", "when: &a"+w.eol+"  ", "alias", "list", "flow"); {
	case mark == "alias":
		w.write("note: &x ")
		w.scalar(expr, at, 0)
		w.write("when: *x # 😀" + w.eol)
	case mark == "list":
		w.write("more:" + w.eol + "- when: ")
		w.scalar(expr, at, 2)
	case mark == "flow" && (w.style == "single" || w.style == "double"):
		w.write("more: [{note: 😀, when: ")
		w.scalar(expr, at, 0)
		w.write(" }]" + w.eol)
	default:
		if strings.Contains(mark, "flow") {
			mark = "when: "
		}
		w.write(mark)
		w.scalar(expr, at, 0)
	}
	w.write(w.pick("", "# end"+w.eol))
	return true
}

// fits reports whether YAML can hold the text in a style.
func fits(style, expr string) bool {
	switch style {
	case "plain":
		return !strings.Contains(expr, ": ") && !strings.Contains(expr, " #") && !strings.Contains(expr, ":\t") &&
			!strings.Contains(expr, "\t#") && !strings.ContainsAny(expr[len(expr)-1:], " \t:") && !strings.Contains(expr, "\ufeff")
	case "single":
		return !strings.Contains(expr, "\ufeff")
	case "literal":
		return !strings.Contains(expr, "\ufeff") && strings.TrimRight(expr, " \t\n") == expr
	}
	return true
}

func (w *writer) write(s string) { w.out = append(w.out, s...) }

// scalar writes the condition in its style; indent is that of the mapping.
func (w *writer) scalar(expr string, at, indent int) {
	step := w.IntN(5) + 1
	in := strings.Repeat(" ", indent+step)
	switch w.style {
	case "single":
		w.write("'")
	case "double":
		w.write(`"`)
	case "literal":
		w.write("|" + w.pick("", fmt.Sprint(step), "-", "+") + w.pick("", " # 😀") + w.eol)
		w.write(w.pick("", w.eol) + in)
	}
	for i, r := range []rune(expr) {
		if i == at {
			w.place = len(w.out)
		}
		w.char(r, in)
	}
	if w.place < 0 {
		w.place = len(w.out)
	}
	w.write(map[string]string{"single": "'", "double": `"`}[w.style] + w.eol)
}

func (w *writer) char(r rune, in string) {
	switch {
	case w.style == "single" && r == '\'':
		w.write("''")
	case w.style == "double":
		w.write(w.escaped(r))
	case w.style == "literal" && r == '\n':
		w.write(w.eol + in)
	default:
		w.write(string(r))
	}
}

// escaped writes a character of a double-quoted scalar, in one of its ways.
func (w *writer) escaped(r rune) string {
	switch {
	case r == '\n':
		return w.pick(`\n`, `\x0a`, `\u000A`, `\U0000000a`)
	case r == '"' || r == '\\':
		return `\` + string(r)
	case r == '\t':
		return w.pick("\t", `\t`, "\\\t", `\x09`)
	case r == 0xfeff || r > ' ' && w.IntN(6) == 0:
		return fmt.Sprintf(`\U%08X`, r)
	case r < 0x100 && r > ' ' && w.IntN(8) == 0:
		return fmt.Sprintf(`\x%02x`, r)
	}
	return string(r)
}

func (w *writer) json(expr string, at int) {
	w.write(w.pick("", "\ufeff") + "{" + w.pick("", w.eol+"\t", " ") + `"rule": "😀",` + w.pick("", w.eol) + ` "when" :` + w.pick("", " ", w.eol) + `"`)
	for i, r := range []rune(expr) {
		if i == at {
			w.place = len(w.out)
		}
		switch hi, lo := utf16.EncodeRune(r); {
		case r == '"' || r == '\\':
			w.write(`\` + string(r))
		case r == '\n':
			w.write(w.pick(`\n`, `\u000a`))
		case r == '\t':
			w.write(w.pick(`\t`, `\u0009`))
		case w.IntN(6) > 0:
			w.write(string(r))
		case r > 0xffff:
			w.write(fmt.Sprintf(`\u%04x\u%04X`, hi, lo))
		default:
			w.write(fmt.Sprintf(`\u%04X`, r))
		}
	}
	if w.place < 0 {
		w.place = len(w.out)
	}
	w.write(`"` + w.pick("", w.eol) + "}" + w.eol)
}

// truePlace counts lines and runes up to the mistake, from the bytes alone.
func (w *writer) truePlace() string {
	text := strings.TrimPrefix(string(w.out[:w.place]), "\ufeff")
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	line := text[strings.LastIndex(text, "\n")+1:]
	return fmt.Sprintf("f:%d:%d", strings.Count(text, "\n")+1, utf8.RuneCountInString(line)+1)
}

type placedRule struct {
	ID   string         `json:"rule"`
	Note string         `json:"note"`
	When Cond[testView] `json:"when"`
	More []placedRule   `json:"more"`
}

// told is the first place that an author is told of.
func (w *writer) told(t *testing.T, env AnyEnv, s slip) string {
	t.Helper()
	var docs []*Document
	var ps Problems
	if w.style == "json" {
		d, found := ReadJSON("f", w.out)
		docs, ps = []*Document{d}, found
	} else {
		docs, ps = ReadYAML("f", w.out)
	}
	require.Empty(t, ps, "%q", w.out)
	require.Len(t, docs, 1, "%q", w.out)
	var p placedRule
	require.Empty(t, docs[0].Decode(&p, nil), "%q", w.out)
	c := &p.When
	if len(p.More) > 0 {
		c = &p.More[0].When
	}
	ps = c.compileWith([]AnyEnv{env})
	if s.when != "run" {
		require.NotEmpty(t, ps, "%q", w.out)
		return ps.Sorted()[0].Pos.String()
	}
	require.Empty(t, ps, "%q", w.out)
	yes, nine := true, 9
	r := c.Eval(t.Context(), &testView{Flag: &yes, Count: &nine, Day: Date{2026, 1, 1}, Tags: []string{"a"}})
	require.Equal(t, Failed, r.Truth, "%q", w.out)
	return r.Problem.Pos.String()
}
