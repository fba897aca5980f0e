package rules

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func tell(ps Problems) []string {
	var out []string
	for _, p := range ps.Sorted() {
		out = append(out, p.String())
	}
	return out
}

// What YAML has and this library does not read, and what is no YAML at all.
func TestBrokenYAML(t *testing.T) {
	for name, c := range map[string]struct {
		yaml string
		want []string
	}{
		"duplicate keys": {"a: 1\nb: {c: 1, c: 2}\na: 3\n", []string{
			`f:2:11: the key "c" stands here a second time, first in line 2; keep one of them [duplicate-key]`,
			`f:3:1: the key "a" stands here a second time, first in line 1; keep one of them [duplicate-key]`}},
		"merge key":          {"a: &x {b: 1}\nc:\n  <<: *x\n", []string{`f:3:3: merge keys (<<) are not followed; write the keys out [merge-key]`}},
		"key that is a list": {"a: 1\n? [b]\n: c\n", []string{`f:2:3: a key is text, this is a list; quote the value if it begins with { or [ [bad-key]`}},
		"empty key":          {"a: 1\n: c\n", []string{`f:2:1: there is no key before the colon [bad-key]`}},
		"tag":                {"a: !!str 1\nb: !x y\n", []string{`f:1:4: YAML reads a word that begins with ! as a tag, not as text; quote the whole value or write it below a | [tag]`, `f:2:4: YAML reads a word that begins with ! as a tag, not as text; quote the whole value or write it below a | [tag]`}},
		"tab":                {"a:\n\tb: 1\n", []string{`f:2:1: a tab cannot indent YAML; use blanks [tab]`}},
		"tab further in":     {"a:\n  b: c\n\td: e\n", []string{`f:3:1: a tab cannot indent YAML; use blanks [tab]`}},
		"control characters": {"a: x\x01\nb: \x7f\n", []string{`f:1:5: the control character U+0001 cannot stand in a YAML file; remove it [bad-char]`, `f:2:4: the control character U+007F cannot stand in a YAML file; remove it [bad-char]`}},
		"unknown alias":      {"a: *b\n", []string{`f:1:4: a word that begins with * refers to an anchor, and there is none of that name above; quote it if it is text [bad-alias]`}},
		"alias of itself":    {"a: &x\n  b: *x\n", []string{`f:2:6: an alias refers to the value it stands in; write the value out [bad-alias]`}},
		"colon in text":      {"a: b: c\n", []string{`f:1:5: a colon with a blank behind it begins a value here, where none can stand; quote a text that has ": " in it, or check the indentation [syntax]`}},
		"@":                  {"a: @b\n", []string{`f:1:4: a text cannot begin with "@"; quote it [syntax]`}},
		"open quotes":        {"a: 'x\nb: c\n", []string{`f:1:4: the quotes that open here are never closed; close them [syntax]`}},
		"open bracket":       {"a: [1, 2\nb: c\n", []string{`f:1:4: what "[" opens here is not closed, or a comma is missing in it; close it; quote a text in it that has any of , [ ] { } [syntax]`}},
		"behind quotes":      {"a: \"x\" == y\n", []string{`f:1:8: something stands behind a value that ends here, or a line is indented differently from the keys around it; quote the whole value, or write it below a |; indent keys of one mapping alike [syntax]`}},
		"line without colon": {"a: b\nc\n", []string{`f:2:1: a key without a colon, or a line that is not indented like the text it belongs to; write "key: value", or indent the line [syntax]`}},
		"end of a list":      {"a:\n  - b\n  c: d\n", []string{`f:3:3: a list goes on with "- ", and this line does not; indent it as part of the item above, or begin it with "- " [syntax]`}},
		"unknown escape":     {`a: "\q"`, []string{`f:1:5: a backslash in double quotes begins an escape that YAML does not have; write the character itself, or use single quotes [syntax]`}},
		"surrogates":         {`a: "\uD83D\uDE00"`, []string{`f:1:7: a backslash in double quotes begins an escape that YAML does not have; write the character itself, or use single quotes [syntax]`}},
		"a list on top":      {"- a\n", []string{`f:1:1: a document is a mapping of keys to values, this is a list [wrong-type]`}},
		"text on top":        {"Dear seller\n", []string{`f:1:1: a document is a mapping of keys to values, this is text [wrong-type]`}},
		"one of three":       {"a: 1\n---\nb: [\n---\nc: 1\nc: 2\n", []string{`f:4:1: a value, or what closes a bracket, is missing before this place [syntax]`, `f:6:1: the key "c" stands here a second time, first in line 5; keep one of them [duplicate-key]`}},
		"not UTF-8":          {"a: 1\nb: é\xff\n", []string{`f:2:5: the file is not UTF-8; save it as UTF-8 [not-utf8]`}},
		"UTF-16":             {"\xff\xfea\x00", []string{`f:1:1: the file is UTF-16; save it as UTF-8 [not-utf8]`}},
	} {
		t.Run(name, func(t *testing.T) {
			_, ps := ReadYAML("f", []byte(c.yaml))
			require.Equal(t, c.want, tell(ps))
		})
	}
}

func TestWhatIsReadOfYAML(t *testing.T) {
	for name, c := range map[string]struct {
		yaml string
		want []string // first key of each document
		at   string
	}{
		"two documents":      {"a: 1\n---\nb: 2\n", []string{"a", "b"}, "f:3:1"},
		"begun with ---":     {"# x\n---\na: 1\n--- # y\nb: 2\n...\n", []string{"a", "b"}, "f:5:1"},
		"on the line of ---": {"--- {a: 1}\n--- {b: 1}\n", []string{"a", "b"}, "f:2:5"},
		"ended with ...":     {"a: 1\n...\nb: 2\n", []string{"a", "b"}, "f:3:1"},
		"empty documents":    {"---\n---\n# x\n---\na: 1\n", []string{"a"}, "f:5:1"},
		"a directive":        {"%YAML 1.2\n---\na: 1\n", []string{"a"}, "f:3:1"},
		"--- inside a text":  {"a: |\n  ---\n  x\n---\nb: 1\n", []string{"a", "b"}, "f:5:1"},
		"words as keys":      {"on: 1\nyes: 2\n1: 3\nnull: 4\n", []string{"on"}, "f:1:1"},
		"nothing":            {"# x\n", nil, ""},
		"byte order mark":    {"\ufeffa: 1\n", []string{"a"}, "f:1:1"},
		"CRLF":               {"a: |\r\n  x\r\n---\r\nb: 1\r\n", []string{"a", "b"}, "f:4:1"},
		"CR alone":           {"a: 1\r---\rb: 1\r", []string{"a", "b"}, "f:3:1"},
		"line separators":    {"a: x\u2028y\u2029z\n---\nb: 1\n", []string{"a", "b"}, "f:3:1"},
	} {
		t.Run(name, func(t *testing.T) {
			docs, ps := ReadYAML("f", []byte(c.yaml))
			require.Empty(t, tell(ps))
			var got []string
			for _, d := range docs {
				got = append(got, d.Keys()[0])
			}
			require.Equal(t, c.want, got)
			if len(docs) > 0 {
				require.Equal(t, c.at, docs[len(docs)-1].Pos("").String())
			}
		})
	}
}

func TestAliasesAreFollowedToTheText(t *testing.T) {
	docs, ps := ReadYAML("f", []byte("a: &x {b: 1}\nc: *x\nd: [*x, *x]\n"))
	require.Empty(t, ps)
	require.Equal(t, "f:1:11", docs[0].Pos("/d/1/b").String())
	text, ok := docs[0].Text("/c/b")
	require.True(t, ok)
	require.Equal(t, "1", text)
}

func TestBrokenJSON(t *testing.T) {
	for name, c := range map[string]struct {
		json string
		want []string
	}{
		"comma before the end":    {`{"a": [1,], "b": 2,}`, []string{`f:1:9: a comma before the end; remove it [syntax]`, `f:1:19: a comma before the end; remove it [syntax]`}},
		"comments":                {"{// x\n\"a\": 1 /* y */}", []string{`f:1:2: JSON has no comments; remove it, or write the file as YAML [syntax]`, `f:2:8: JSON has no comments; remove it, or write the file as YAML [syntax]`}},
		"missing comma":           {`{"a": 1 "b": 2}`, []string{`f:1:9: a comma or '}' is missing here [syntax]`}},
		"missing colon":           {`{"a" 1}`, []string{`f:1:6: a colon is missing behind the key [syntax]`}},
		"missing value":           {`{"a": , "b": 1}`, []string{`f:1:7: a value is missing here [syntax]`}},
		"bare key":                {`{a: 1}`, []string{`f:1:2: a key stands in double quotes [syntax]`}},
		"single quotes":           {`{"a": 'x'}`, []string{`f:1:7: this is no value of JSON; text stands in double quotes; the others are numbers, true, false and null [syntax]`}},
		"bare word":               {`{"a": yes}`, []string{`f:1:7: this is no value of JSON; text stands in double quotes; the others are numbers, true, false and null [syntax]`}},
		"leading zero":            {`{"a": 012}`, []string{`f:1:7: this is no value of JSON; text stands in double quotes; the others are numbers, true, false and null [syntax]`}},
		"cut in a mapping":        {`{"a": 1`, []string{`f:1:8: the file ends before '}'; is it whole? [syntax]`}},
		"cut in a text":           {"{\n\"a\": \"b", []string{`f:2:6: the quotes that open here are never closed; close them [syntax]`}},
		"cut before a value":      {`{"a":`, []string{`f:1:6: the file ends where a value is due; is it whole? [syntax]`}},
		"two documents":           {"{} {}", []string{`f:1:4: the document ends here, and something stands behind it; remove it [syntax]`}},
		"a list on top":           {"[1]", []string{`f:1:1: a document is an object { … }, this is a list [wrong-type]`}},
		"nothing":                 {"", []string{`f:1:1: the file ends where a value is due; is it whole? [syntax]`}},
		"half a surrogate pair":   {`{"a": "x\uD83Dy", "b": "\uDE00"}`, []string{`f:1:9: half of a character: surrogates come in pairs [bad-escape]`, `f:1:25: half of a character: surrogates come in pairs [bad-escape]`}},
		"unknown escapes":         {`{"a": "\x41\u12"}`, []string{`f:1:8: JSON has no such escape; a backslash is written \\ [bad-escape]`, `f:1:12: JSON has no such escape; a backslash is written \\ [bad-escape]`}},
		"line end in a text":      {"{\"a\": \"b\nc\td\"}", []string{`f:1:9: the control character U+000A cannot stand in a JSON text; write \n [bad-char]`, `f:2:2: the control character U+0009 cannot stand in a JSON text; write \t [bad-char]`}},
		"duplicate keys":          {`{"a": 1, "\u0061": 2, "a": 3}`, []string{`f:1:10: the key "a" stands here a second time, first in line 1; keep one of them [duplicate-key]`, `f:1:23: the key "a" stands here a second time, first in line 1; keep one of them [duplicate-key]`}},
		"columns behind an emoji": {`{"😀": 1, "😀": 2}`, []string{`f:1:10: the key "😀" stands here a second time, first in line 1; keep one of them [duplicate-key]`}},
	} {
		t.Run(name, func(t *testing.T) {
			_, ps := ReadJSON("f", []byte(c.json))
			require.Equal(t, c.want, tell(ps))
		})
	}
}

func TestJSONTextsAreReadToTheLetter(t *testing.T) {
	d, ps := ReadJSON("f", []byte("\ufeff \r\n{\"a\": \"\\uD83D\\uDE00\\/\\\\\\\"\\b\\u00e9é😀\u2028\", \"n\": 123456789012345678901234567890.10, \"\": [true, null]}"))
	require.Empty(t, tell(ps))
	text, _ := d.Text("/a")
	require.Equal(t, "😀/\\\"\béé😀\u2028", text)
	text, _ = d.Text("/n")
	require.Equal(t, "123456789012345678901234567890.10", text)
	text, ok := d.Text("//0")
	require.True(t, ok)
	require.Equal(t, "true", text)
	require.Equal(t, "f:2:45", d.Pos("/n").String())
}

// Whatever is over a limit is told, with the limit.
func TestLimits(t *testing.T) {
	yaml := func(s string) Problems { _, ps := ReadYAML("f", []byte(s)); return ps }
	json := func(s string) Problems { _, ps := ReadJSON("f", []byte(s)); return ps }
	deep := MaxDepth + 5
	bomb := "a0: &a0 [" + strings.Repeat("x, ", 100) + "]\n"
	for i := range 9 {
		bomb += fmt.Sprintf("a%d: &a%d [%s]\n", i+1, i+1, strings.Repeat(fmt.Sprintf("*a%d, ", i), 10))
	}
	for name, c := range map[string]struct {
		ps         Problems
		kind, says string
	}{
		"YAML too large":        {yaml("a: " + strings.Repeat("x", MaxBytes)), "too-large", "16 MB"},
		"JSON too large":        {json(`{"a": "` + strings.Repeat("x", MaxBytes) + `"}`), "too-large", "16 MB"},
		"flow too deep":         {yaml("a: " + strings.Repeat("[", deep) + strings.Repeat("]", deep)), "too-deep", "100"},
		"JSON too deep":         {json(`{"a": ` + strings.Repeat("[", deep) + strings.Repeat("]", deep) + "}"), "too-deep", "100"},
		"JSON never closed":     {json(`{"a": ` + strings.Repeat("[", 1<<20)), "too-deep", "100"},
		"YAML never closed":     {yaml("a: " + strings.Repeat("[", 1<<20)), "too-deep", "100"},
		"block too deep":        {yaml(nested(deep)), "too-deep", "100"},
		"too many values":       {json(`{"a": [` + strings.Repeat("1,", MaxNodes) + "1]}"), "too-many-values", "200000"},
		"too many aliases":      {yaml("a: &x 1\nb: [" + strings.Repeat("*x, ", MaxAliases+1) + "]"), "too-many-aliases", "1000"},
		"aliases that multiply": {yaml(bomb), "too-many-values", "200000"},
		"too many problems":     {yaml("a: 1\n" + strings.Repeat("a: 1\n", 3*MaxProblems)), "too-many-problems", "first 200"},
	} {
		t.Run(name, func(t *testing.T) {
			require.NotEmpty(t, c.ps)
			require.LessOrEqual(t, len(c.ps), MaxProblems+1)
			last := c.ps[len(c.ps)-1]
			require.Equal(t, c.kind, last.Kind, last)
			require.Contains(t, last.Msg, c.says)
		})
	}
}

func nested(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i) + "a:\n")
	}
	return b.String() + strings.Repeat(" ", n) + "b\n"
}
