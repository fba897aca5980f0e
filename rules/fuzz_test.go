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
	n.checkExpr(nil)
	for _, i := range n.items {
		checkNode(t, src, i, depth+1)
	}
	for _, p := range n.pairs {
		checkNode(t, src, p.key, depth+1)
		checkNode(t, src, p.val, depth+1)
	}
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
