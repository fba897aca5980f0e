package rules

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

var yamlSeeds = []string{
	"paper: a\nkind: letter\n", "a: &x [1, {b: *x}]\n---\n? [a]\n: |+2\n  x\n", "\ufeffa: 'x''y'\r\n...\r\nb: \"\\u00e9\\n\"\r\n",
	"%YAML 1.1\n---\na: !t x\n<<: {}\n", "a: >\n  b\n\n  c\n", "when: |\n  a\n   b\n", "lines: [{sku: a, when: f(a, b)}]", "a:\n\tb", "\xff", "a: \u2028\u0085\n",
}

var jsonSeeds = []string{
	`{"paper": "a", "kind": "letter"}`, `{"a": [1, 2.5e3, true, null, {"b": "\ud83d\ude00\/"}],}`, "{// c\n\"a\": \"\t\"}", `{"a": "\ud83d"`, "[[[[", "\ufeff{}",
}

// Whatever the bytes are: no panic, no place outside the file, and what is
// decoded without a problem is valid.
func FuzzReadYAML(f *testing.F) {
	for _, s := range yamlSeeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		docs, ps := ReadYAML("f", data)
		checkRead(t, data, docs, ps)
	})
}

func FuzzReadJSON(f *testing.F) {
	for _, s := range jsonSeeds {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		d, ps := ReadJSON("f", data)
		if len(ps) == 0 {
			require.True(t, json.Valid(newSource("", data).data), "%q", data)
			checkRead(t, data, []*Document{d}, ps)
			return
		}
		checkRead(t, data, nil, ps)
	})
}

func checkRead(t *testing.T, data []byte, docs []*Document, ps Problems) {
	require.LessOrEqual(t, len(ps), MaxProblems+1)
	src := newSource("f", data)
	for _, p := range ps {
		require.NotEmpty(t, p.Kind)
		if utf8.Valid(data) && p.Pos.Line > 0 {
			checkPos(t, src, p.Pos)
		}
	}
	for _, d := range docs {
		checkNode(t, src, d.root, 0)
		d.Any()
	}
}

func checkPos(t *testing.T, src *source, p Pos) {
	require.LessOrEqual(t, p.Line, len(src.lines), "%v", p)
	require.LessOrEqual(t, p.Col, utf8.RuneCount(src.line(p.Line-1))+2, "%v", p)
	require.Positive(t, p.Col)
}

func checkNode(t *testing.T, src *source, n *node, depth int) {
	require.LessOrEqual(t, depth, MaxDepth+2)
	checkPos(t, src, n.pos())
	checkPos(t, src, n.place(2, 3))
	if n.kind == scalarNode && n.checkExpr(nil) == nil && len(n.value) < 400 {
		checkScalar(t, src, n)
	}
	for _, i := range n.items {
		checkNode(t, src, i, depth+1)
	}
	for _, p := range n.pairs {
		checkNode(t, src, p.key, depth+1)
		checkNode(t, src, p.val, depth+1)
	}
}

// checkScalar finds every character of a scalar again at its place: the character
// itself, a backslash that begins its escape, or a line's end. Places never go
// back.
func checkScalar(t *testing.T, src *source, n *node) {
	line, col, last := 1, 0, Pos{}
	for _, want := range n.value {
		p := n.place(line, col)
		if p.Line < last.Line || p.Line == last.Line && p.Col <= last.Col && last.Col > 0 {
			require.Failf(t, "a place goes back", "%q at %d:%d: %v behind %v", n.value, line, col, p, last)
		}
		text := string(src.line(p.Line - 1))
		got, w := utf8.DecodeRuneInString(text[runesIn(text, p.Col-1):])
		if got != '\\' && (want != '\n' || w > 0) {
			require.Equal(t, string(want), string(got), "%q at %d:%d is told at %v of %q", n.value, line, col, p, src.data)
		}
		if last, col = p, col+1; want == '\n' {
			line, col = line+1, 0
		}
	}
}

// Any text, in any style that holds it, is read back, and each of its characters
// is found again.
func FuzzPlaces(f *testing.F) {
	for i, s := range []string{"a == 'b'", "😀e\u0301\t\n  x // y", "\u2028\u0085: #", "\\\"'", "가 && {,}"} {
		f.Add(s, uint8(i), i%2 == 0)
	}
	styles := []string{"single", "double", "json", "literal"}
	f.Fuzz(func(t *testing.T, text string, style uint8, crlf bool) {
		eol := map[bool]string{true: "\r\n", false: "\n"}[crlf]
		how := styles[int(style)%len(styles)]
		file, ok := write(text, how, eol)
		if !ok || !holds(text, how) {
			return
		}
		read := ReadYAML
		if how == "json" {
			read = func(file string, data []byte) ([]*Document, Problems) {
				d, ps := ReadJSON(file, data)
				return []*Document{d}, ps
			}
		}
		docs, ps := read("f", []byte(file))
		require.Empty(t, ps, "%q", file)
		n := docs[0].root.get("k")
		require.Equal(t, text, n.value, "%q", file)
		checkPlaces(t, n, file, text, how)
	})
}

// holds reports whether a file can have the characters of a text as they are.
func holds(text, style string) bool {
	if !utf8.ValidString(text) || text == "" {
		return false
	}
	for _, r := range text {
		bare := style == "single" || style == "literal"
		if bare && (!yamlChar(r) || r == '\r' || r == '\ufeff') {
			return false
		}
	}
	return true
}

// Whatever a condition is: no panic, every problem inside the condition, and an
// answer that is bounded.
func FuzzCondition(f *testing.F) {
	for _, s := range []string{"flag && count > 1", "evidence[7].kind == 'x'", "months_before(day, 1) < date('2026-01-01')", "tags.overlaps(['a']) ? 1/0 == 1 : has(facts.orders)",
		"name.matches('(a?){9}') // 😀\n&& tags.exists(t, same_text(t, name))", "[1].map(x, x + x)[0] == 2", "((", "'\\u"} {
		f.Add(s)
	}
	env := testEnv(f)
	yes, two := true, 2
	v := &testView{Flag: &yes, Count: &two, Name: "aaa", Day: Date{2026, 1, 31}, Tags: []string{"a", ""}, Evidence: []testItem{{ID: "E1"}}}
	f.Fuzz(func(t *testing.T, expr string) {
		file, ok := write(expr, "double", "\n")
		docs, ps := ReadYAML("f", []byte(file))
		if !ok || !holds(expr, "double") || len(ps) > 0 {
			return
		}
		c := Cond[testView]{text: expr, doc: docs[0], node: docs[0].root.get("k")}
		ps = c.compileWith([]AnyEnv{env})
		if r := c.Eval(t.Context(), v); len(ps) == 0 && r.Problem != nil {
			ps = append(ps, *r.Problem)
		}
		for _, p := range ps {
			require.Equal(t, 2, p.Pos.Line, "%q", expr)
			require.LessOrEqual(t, p.Pos.Col, utf8.RuneCountInString(file), "%q", expr)
		}
	})
}

func FuzzDecode(f *testing.F) {
	for _, s := range append(yamlSeeds, jsonSeeds...) {
		f.Add([]byte(s))
	}
	schema := schemaForTest(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		docs, _ := ReadYAML("f", data)
		if d, _ := ReadJSON("f", data); d != nil {
			docs = append(docs, d)
		}
		src := newSource("f", data)
		for _, d := range docs {
			var p paper
			ps := d.Decode(&p, schema)
			for _, x := range ps {
				checkPos(t, src, x.Pos)
			}
			if len(ps) == 0 {
				require.NotEmpty(t, p.Paper)
				require.Contains(t, []string{"invoice", "letter", "licence"}, p.Kind)
			}
		}
	})
}
