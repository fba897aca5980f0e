package rules

import (
	"encoding/json"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// A place inside a scalar leads to the very character in the file, in every
// style that a condition may be written in.
func TestPlacesInsideScalars(t *testing.T) {
	for name, c := range map[string]struct {
		file string
		line int
		col  int
		want string
	}{
		"plain":                     {"k: ab cd", 1, 3, "f:1:7"},
		"plain behind emoji":        {"😀: a😀b", 1, 2, "f:1:6"},
		"plain with a comment":      {"k: ab # c", 1, 1, "f:1:5"},
		"plain in a flow map":       {"k: {x: ab, y: c}", 1, 1, "f:1:9"},
		"behind an anchor":          {"k: &a ab", 1, 1, "f:1:8"},
		"behind an anchor, below":   {"k: &a\n  ab", 1, 1, "f:2:4"},
		"single":                    {"k: 'a''b'", 1, 2, "f:1:8"},
		"double":                    {`k: "a\tb\"c"`, 1, 4, "f:1:11"},
		"double, unicode escape":    {`k: "\x41\u00e9\U0001F600b"`, 1, 3, "f:1:25"},
		"double, escaped line end":  {`k: "ab\ncd"`, 2, 1, "f:1:10"},
		"double, hex line end":      {`k: "ab\x0acd"`, 2, 1, "f:1:12"},
		"literal":                   {"k: |\n  ab\n  cd\n", 2, 1, "f:3:4"},
		"literal, indented further": {"k: |\n  ab\n    cd\n", 2, 3, "f:3:6"},
		"literal, empty lines":      {"k: |\n\n  ab\n\n  cd\n", 4, 1, "f:5:4"},
		"literal, indicators":       {"k: |2+ # c\n   ab\n  cd\n", 2, 1, "f:3:4"},
		"literal, tabs":             {"k: |\n  \tab\n  c\td\n", 2, 2, "f:3:5"},
		"literal, CRLF":             {"k: |\r\n  ab\r\n  cd\r\n", 2, 1, "f:3:4"},
		"literal, line separator":   {"k: |\n  a\u2028b\n  cd\n", 2, 1, "f:3:4"},
		"literal, emoji":            {"k: |\n  😀b\n", 1, 1, "f:2:4"},
		"literal in a list":         {"k:\n- |\n ab\n - |\n", 2, 1, "f:4:3"},
		"behind the end":            {"k: |\n  ab\n", 2, 0, "f:2:5"},
		"far behind the end":        {"k: ab", 1, 99, "f:1:6"},
		"far below the end":         {"k: |\n  ab\n  cd", 9, 9, "f:3:5"},
		"folded: its beginning":     {"k: >\n  ab\n  cd\n", 2, 1, "f:1:4"},
		"over lines: its beginning": {"k: 'ab\n  cd'\n", 1, 4, "f:1:4"},
		"no place":                  {"k: ab", 0, 0, "f:1:4"},
		"with a byte order mark":    {"\ufeffk: ab", 1, 1, "f:1:5"},
	} {
		t.Run(name, func(t *testing.T) {
			docs, ps := ReadYAML("f", []byte(c.file))
			require.Empty(t, ps)
			n := docs[0].root.pairs[0].val
			if n.kind == listNode {
				n = n.items[0]
			}
			if n.kind == mapNode {
				n = n.pairs[0].val
			}
			require.Equal(t, c.want, n.place(c.line, c.col).String())
		})
	}
}

// Every character of any text is found again in the file, in all styles.
func TestEveryCharacterIsFoundAgain(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[a-c'"\\😀é\t 가:#,{}&!|>\n-]{1,24}`).Draw(t, "text")
		style := rapid.SampledFrom([]string{"single", "double", "json", "literal"}).Draw(t, "style")
		eol := rapid.SampledFrom([]string{"\n", "\r\n"}).Draw(t, "eol")
		file, ok := write(text, style, eol)
		if !ok {
			return // a text that this style cannot hold
		}
		read := func() (*node, Problems) {
			if style == "json" {
				d, ps := ReadJSON("f", []byte(file))
				return d.root.get("k"), ps
			}
			docs, ps := ReadYAML("f", []byte(file))
			return docs[0].root.get("k"), ps
		}
		n, ps := read()
		require.Empty(t, ps, file)
		require.Equal(t, text, n.value, file)
		checkPlaces(t, n, file, text, style)
	})
}

func checkPlaces(t require.TestingT, n *node, file, text, style string) {
	line, col := 1, 0
	for _, want := range text {
		p := n.place(line, col)
		at := n.src.line(p.Line - 1)
		rest := string(at[runesIn(string(at), p.Col-1):])
		got, _ := utf8.DecodeRuneInString(rest)
		switch {
		case want == '\n' && style == "literal":
			require.Empty(t, rest, "%q at %d:%d of %q", want, line, col, file)
		case got == '\\':
		case want == '\n':
			require.Fail(t, "a line end that is not written out", file)
		default:
			require.Equal(t, string(want), string(got), "at %d:%d of %q", line, col, file)
		}
		if col++; want == '\n' {
			line, col = line+1, 0
		}
	}
}

// write writes a text in a style; ok is false where YAML has no such form.
func write(text, style, eol string) (file string, ok bool) {
	switch style {
	case "single":
		return "😀: x" + eol + "k: '" + strings.ReplaceAll(text, "'", "''") + "'" + eol, !strings.ContainsAny(text, "\n")
	case "double":
		return "a: [x]" + eol + "k: " + strconv.QuoteToASCII(text) + eol, true
	case "json":
		b, err := json.Marshal(text)
		return "{" + eol + ` "😀": "k", "k": ` + string(b) + "}", err == nil
	}
	if strings.TrimSpace(text) == "" || strings.HasSuffix(text, "\n") {
		return "", false
	}
	return "k: |2-" + eol + "  " + strings.ReplaceAll(text, "\n", eol+"  ") + eol + "z: x" + eol, true
}
