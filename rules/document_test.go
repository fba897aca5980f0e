package rules

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// paper is a document with a field of every sort.
type paper struct {
	Paper  string         `json:"paper"`
	Kind   string         `json:"kind"`
	Title  Text           `json:"title"`
	Count  *int           `json:"count"`
	Share  float64        `json:"share"`
	Signed *bool          `json:"signed"`
	On     Date           `json:"on"`
	At     time.Time      `json:"at"`
	Due    time.Time      `json:"due" bare:"T23:59:59+09:00"`
	Brands []string       `json:"brands"`
	Facts  map[string]any `json:"facts"`
	Lines  []line         `json:"lines"`
	When   note           `json:"when"`
	extra
}

type extra struct {
	Remark string `json:"remark"`
}

type line struct {
	SKU  string `json:"sku"`
	When note   `json:"when"`
}

// note knows its place, as a Cond does.
type note struct {
	text string
	at   *node
}

func (x *note) UnmarshalJSON(b []byte) error     { return json.Unmarshal(b, &x.text) }
func (x *note) setPlace(_ *Document, n *node)    { x.at = n }
func (x *note) place(line, col int) (pos string) { return x.at.place(line, col).String() }

const paperSchema = `{
  "$id": "https://example.org/paper.json",
  "type": "object", "required": ["paper", "kind"], "additionalProperties": false,
  "properties": {
    "paper": {"type": "string", "minLength": 1},
    "kind": {"enum": ["invoice", "letter", "licence"]},
    "title": {"type": "object", "required": ["en"], "properties": {"en": {"type": "string"}, "zh": {}, "ko": {}}},
    "count": {"type": "integer", "minimum": 1},
    "share": {"type": "number", "maximum": 1}, "signed": {}, "on": {}, "at": {}, "due": {}, "facts": {}, "when": {}, "remark": {"pattern": "^[a-z]+$", "examples": ["abc"]},
    "brands": {"type": "array", "items": {"type": "string", "minLength": 1}, "minItems": 1},
    "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}}
  },
  "$defs": {"line": {"type": "object", "required": ["sku"], "properties": {"sku": {"type": "string"}, "when": {}}}}
}`

func schemaForTest(t testing.TB) *Schema {
	s, err := NewSchema([]byte(paperSchema), "")
	require.NoError(t, err)
	return s
}

// readPaper decodes the one document of a file and gives what was told of it.
func readPaper(t testing.TB, name, text string) (*paper, []string) {
	t.Helper()
	var docs []*Document
	var ps Problems
	if strings.HasSuffix(name, ".json") {
		d, found := ReadJSON(name, []byte(text))
		if ps = found; d != nil {
			docs = []*Document{d}
		}
	} else {
		docs, ps = ReadYAML(name, []byte(text))
	}
	p := &paper{}
	for _, d := range docs {
		ps = append(ps, d.Decode(p, schemaForTest(t))...)
	}
	var told []string
	for _, x := range ps.Sorted() {
		told = append(told, x.String())
	}
	return p, told
}

func TestFiveMistakesInOneYAMLFile(t *testing.T) {
	_, told := readPaper(t, "a.yaml", strings.Join([]string{
		"paper: A-1",
		"# comments count as lines, emoji 😀 as one column",
		"kind: invoise",
		`title: {"zh": "😀😀", knd: x}`,
		"lines:",
		"  - {sku: 0012, sku: 13}",
		"  - wehn: x",
		"signed: yes",
	}, "\n"))
	require.Equal(t, []string{
		`a.yaml:3:7: kind cannot be "invoise"; did you mean "invoice"? It is one of invoice, letter, licence [not-one-of]`,
		`a.yaml:4:8: title lacks the key "en" [missing-key]`,
		`a.yaml:4:21: title has no key "knd"; the keys here are en, zh, ko [unknown-key]`,
		`a.yaml:6:17: the key "sku" stands here a second time, first in line 6; keep one of them [duplicate-key]`,
		`a.yaml:7:5: lines[1] has no key "wehn"; did you mean "when"? [unknown-key]`,
		`a.yaml:7:5: lines[1] lacks the key "sku" [missing-key]`,
		`a.yaml:8:9: signed must be true or false, not "yes"; write true [wrong-type]`,
	}, told)
}

func TestFiveMistakesInOneJSONFile(t *testing.T) {
	_, told := readPaper(t, "a.json", "\ufeff{\r\n"+strings.Join([]string{
		`  "paper": "A-1",`,
		`  "kind": "invoise",`,
		`  "title": {"zh": "😀😀", "knd": "x"},`,
		`  "lines": [{"sku": "1", "sku": "2"}, {"wehn": "x"}],`,
		`  "signed": "yes", "count": 1.5`,
		`}`,
	}, "\r\n"))
	require.Equal(t, []string{
		`a.json:3:11: kind cannot be "invoise"; did you mean "invoice"? It is one of invoice, letter, licence [not-one-of]`,
		`a.json:4:12: title lacks the key "en" [missing-key]`,
		`a.json:4:25: title has no key "knd"; the keys here are en, zh, ko [unknown-key]`,
		`a.json:5:26: the key "sku" stands here a second time, first in line 5; keep one of them [duplicate-key]`,
		`a.json:5:39: lines[1] lacks the key "sku" [missing-key]`,
		`a.json:5:40: lines[1] has no key "wehn"; did you mean "when"? [unknown-key]`,
		`a.json:6:13: signed must be true or false, not text; write true [wrong-type]`,
		`a.json:6:29: count must be a whole number, not the number 1.5; write digits only [wrong-type]`,
	}, told)
}

// A type guides the reading: what YAML makes of a bare word counts for nothing.
func TestWordsOfTheFileAreKept(t *testing.T) {
	for name, c := range map[string]struct{ yaml, want string }{
		"leading zeros":   {"0012", "0012"},
		"no":              {"no", "no"},
		"true":            {"true", "true"},
		"a day":           {"2026-01-01", "2026-01-01"},
		"a time":          {"12:30", "12:30"},
		"a large number":  {"31000221507713000000000", "31000221507713000000000"},
		"a float":         {"1.10", "1.10"},
		"hex":             {"0x1F", "0x1F"},
		"infinity":        {".inf", ".inf"},
		"Null, a name":    {"Null", "Null"},
		"quoted null":     {`"null"`, "null"},
		"quoted nothing":  {`""`, ""},
		"line separators": {"|\n  a\u2028b\u0085c\n", "a\u2028b\u0085c\n"},
		"emoji":           {"😀 a", "😀 a"},
		"a block":         {"|-\n  a: b\n\n   c # d", "a: b\n\n c # d"},
	} {
		t.Run(name, func(t *testing.T) {
			p, told := readPaper(t, "a.yaml", "paper: x\nkind: letter\nlines: [{sku: a}]\ntitle: {en: x}\nbrands:\n- z\nfacts: {}\nwhen: w\npaper2: x\n")
			require.Len(t, told, 1) // the wrong key, so that the rest is known to be right
			require.Empty(t, p.Paper)
			p, told = readPaper(t, "a.yaml", "kind: letter\npaper: "+c.yaml)
			if c.want == "" {
				require.Equal(t, []string{`a.yaml:2:8: paper holds too little: at least 1 [too-few]`}, told)
				return
			}
			require.Empty(t, told)
			require.Equal(t, c.want, p.Paper)
		})
	}
}

func TestAbsentStaysAbsent(t *testing.T) {
	for _, text := range []string{
		"paper: a\nkind: letter\ncount:\nsigned: ~\nfacts: {x: null}\nbrands: null\non:\ntitle:\n",
		`{"paper": "a", "kind": "letter", "count": null, "signed": null, "facts": {"x": null}, "brands": null, "on": null, "title": null}`,
	} {
		name := "a.yaml"
		if text[0] == '{' {
			name = "a.json"
		}
		p, told := readPaper(t, name, text)
		require.Empty(t, told)
		require.Nil(t, p.Count)
		require.Nil(t, p.Signed)
		require.Nil(t, p.Brands)
		require.Empty(t, p.Facts)
		require.True(t, p.On.IsZero())
	}
}

func TestUntypedValuesAreReadAsJSONReadsThem(t *testing.T) {
	d, ps := ReadYAML("a.yaml", []byte("a: true\nb: 12\nc: 0012\nd: yes\ne: 2026-01-01\nf: \"7\"\ng: [1, x]\nh: {i: False}\nj: 1e400\nk:\n"))
	require.Empty(t, ps)
	require.Equal(t, map[string]any{"a": true, "b": json.Number("12"), "c": "0012", "d": "yes", "e": "2026-01-01", "f": "7",
		"g": []any{json.Number("1"), "x"}, "h": map[string]any{"i": false}, "j": json.Number("1e400")}, d[0].Any())
}

// Each wrong value alone: what is told, and with which remedy.
func TestWrongValues(t *testing.T) {
	for name, c := range map[string]struct{ yaml, want string }{
		"number for bool":           {"signed: 1", `:9: signed must be true or false, not the number 1; write true [wrong-type]`},
		"quoted bool":               {`signed: "true"`, `:9: signed must be true or false, not text; remove the quotes [wrong-type]`},
		"off":                       {"signed: Off", `:9: signed must be true or false, not "Off"; write false [wrong-type]`},
		"list for bool":             {"signed: [true]", `:9: signed must be true or false, not a list; write true or false [wrong-type]`},
		"text for number":           {"count: many", `:8: count must be a whole number, not "many"; write digits only [wrong-type]`},
		"quoted number":             {`count: "3"`, `:8: count must be a whole number, not text; remove the quotes [wrong-type]`},
		"fraction":                  {"count: 1.0", `:8: count must be a whole number, not the number 1.0; write digits only [wrong-type]`},
		"thousands":                 {"count: 1,200", `:8: count must be a whole number, not "1,200"; write 1200 [wrong-type]`},
		"octal":                     {"count: 012", `:8: count must be a whole number, not "012"; write 12 [wrong-type]`},
		"huge number":               {"count: 99999999999999999999", `:8: count: 99999999999999999999 is too large, or below what can stand here [out-of-range]`},
		"below the minimum":         {"count: 0", `:8: count must be at least 1 [out-of-range]`},
		"above the maximum":         {"share: 1.5", `:8: share must be at most 1 [out-of-range]`},
		"no float":                  {"share: .inf", `:8: share must be a number, not ".inf"; write digits only [wrong-type]`},
		"huge float":                {"share: 1e999", `:8: share: 1e999 is too large, or below what can stand here [out-of-range]`},
		"text for list":             {"brands: Nike", `:9: brands must be a list, not "Nike"; write [Nike] [wrong-type]`},
		"mapping for list":          {"brands: {a: b}", `:9: brands must be a list, not a mapping; write [{…}] [wrong-type]`},
		"empty list":                {"brands: []", `:9: brands holds too little: at least 1 [too-few]`},
		"empty item":                {"brands: [a, ]\nremark: B", ``},
		"missing item":              {"brands: [a, ~]", `:13: brands[1] is empty; give it a value or remove it [wrong-type]`},
		"text for mapping":          {"title: Fake", `:8: title must be a mapping of keys to values, not "Fake"; write {en: …, zh: …, ko: …} [wrong-type]`},
		"list for text":             {"remark: [a]", `:9: remark must be text, not a list [wrong-type]`},
		"pattern":                   {"remark: A", `:9: remark has not the right form; write it as in abc [bad-format]`},
		"no such day":               {"on: 2026-02-30", `:5: on must be a day of the calendar, not "2026-02-30"; write YYYY-MM-DD, as in 2026-03-12 [bad-format]`},
		"day in words":              {"on: 12 March 2026", `:5: on must be a day of the calendar, not "12 March 2026"; write YYYY-MM-DD, as in 2026-03-12 [bad-format]`},
		"empty day":                 {`on: ""`, `:5: on must be a day of the calendar, not ""; write YYYY-MM-DD, as in 2026-03-12 [bad-format]`},
		"day for a time":            {"at: 2026-03-12", `:5: at must be a time with its zone, not "2026-03-12"; add hour and zone, as in 2026-03-12T09:00:00+09:00 [bad-format]`},
		"time without zone":         {"at: 2026-03-12T10:00", `:5: at must be a time with its zone, not "2026-03-12T10:00"; add seconds and zone, as in 2026-03-12T10:00:00+09:00 [bad-format]`},
		"key in the wrong case":     {"Signed: true", `:1: there is no key "Signed" here; did you mean "signed"? [unknown-key]`},
		"key far from any":          {"warehouse: x", `:1: there is no key "warehouse" here [unknown-key]`},
		"condition as a number":     {"when: [a]", `:7: when must be a condition, not a list [wrong-type]`},
		"folded condition":          {"when: >\n  a\n  b", `:7: a condition below a > loses its lines: a // comment would swallow the rest; quote it on one line, or write it below a | [bad-expr]`},
		"condition over lines":      {"when: a &&\n  b", `:7: a condition over several lines loses them here; quote it on one line, or write it below a | [bad-expr]`},
		"quoted, over lines":        {"when: 'a &&\n  b'", `:7: a condition over several lines loses them here; quote it on one line, or write it below a | [bad-expr]`},
		"condition cut at commas":   {"lines: [{sku: a, when: f(a, b, c)}]", `:24: YAML cuts this condition at the comma; quote it on one line, or write it below a | [bad-expr]`},
		"condition read as a tag":   {"when: !a.b == 3", `:7: YAML reads a word that begins with ! as a tag, not as text; quote the whole value or write it below a | [tag]`},
		"misspelt key not missing":  {"lines: [{sk: a}]", `:10: lines[0] has no key "sk"; did you mean "sku"? [unknown-key]`},
		"required key, no value":    {"title: {en: }", `:9: title.en has no value [missing-key]`},
		"mistake inside a list":     {"lines:\n- sku: a\n- sku: [b]", ``},
		"bare day for a last hour":  {"due: 2026-03-17", ``},
		"no day for a last hour":    {"due: soon", `:6: due must be a time with its zone, not "soon"; write it as in 2026-03-12T09:00:00+09:00 [bad-format]`},
		"condition in quotes":       {`when: "a ? b : c"`, ``},
		"condition as a bare text":  {"when: a == 'x, y'", ``},
		"comma in a block mapping":  {"when: f(a, b)", ``},
		"comma inside a list of it": {"when: a in [b, c]", ``},
	} {
		t.Run(name, func(t *testing.T) {
			_, told := readPaper(t, "a.yaml", "paper: x\nkind: letter\n"+c.yaml)
			switch name {
			case "mistake inside a list":
				require.Equal(t, []string{`a.yaml:5:8: lines[1].sku must be text, not a list [wrong-type]`}, told)
				return
			case "empty item":
				require.Equal(t, []string{`a.yaml:4:9: remark has not the right form; write it as in abc [bad-format]`}, told)
				return
			}
			if c.want == "" {
				require.Empty(t, told)
				return
			}
			require.Equal(t, []string{"a.yaml:3" + c.want}, told)
		})
	}
}

func TestABareDayCanStandForItsLastSecond(t *testing.T) {
	p, told := readPaper(t, "a.yaml", "paper: x\nkind: letter\ndue: 2026-03-17")
	require.Empty(t, told)
	require.Equal(t, "2026-03-17T23:59:59+09:00", p.Due.Format(time.RFC3339))
}

func TestPlacesOfConditionsAreBound(t *testing.T) {
	p, told := readPaper(t, "a.yaml", "paper: x\nkind: letter\nwhen: 😀 ab\nlines:\n  - {sku: a, when: 'it''s b'}\n  - sku: b\n    when: |\n\n      x\n       y\n")
	require.Empty(t, told)
	require.Equal(t, "a.yaml:3:9", p.When.place(1, 2))
	require.Equal(t, "a.yaml:5:27", p.Lines[0].When.place(1, 5))
	require.Equal(t, "a.yaml:9:7", p.Lines[1].When.place(2, 0))
	require.Equal(t, "a.yaml:10:8", p.Lines[1].When.place(3, 1))
}

func TestPointersFindValuesAndWhatIsAroundThem(t *testing.T) {
	docs, ps := ReadYAML("a.yaml", []byte("a/b: {c~d: [x, 0012]}\ne: 1\n"))
	require.Empty(t, ps)
	d := docs[0]
	require.Equal(t, []string{"a/b", "e"}, d.Keys())
	require.Equal(t, "a.yaml", d.File())
	require.Equal(t, "a.yaml:1:16", d.Pos("/a~1b/c~0d/1").String())
	require.Equal(t, "a.yaml:1:12", d.Pos("/a~1b/c~0d/7").String())
	require.Equal(t, "a.yaml:1:1", d.Pos("").String())
	require.Equal(t, "a.yaml:1:7", d.KeyPos("/a~1b/c~0d").String())
	require.Equal(t, "a.yaml:1:16", d.KeyPos("/a~1b/c~0d/1").String())
	require.Equal(t, "a.yaml:1:6", d.KeyPos("/a~1b/x").String())
	require.Equal(t, "a.yaml:1:1", d.KeyPos("").String())
	text, ok := d.Text("/a~1b/c~0d/1")
	require.True(t, ok)
	require.Equal(t, "0012", text)
	_, ok = d.Text("/a~1b/nope")
	require.False(t, ok)
	_, ok = d.Text("/a~1b")
	require.False(t, ok)
	require.True(t, d.Holds("a/b"))
	require.False(t, d.Holds("e"))
}

func TestNearestNames(t *testing.T) {
	known := []string{"brands", "first_scan_exists", "kind", "on", "platform", "received_at"}
	for name, want := range map[string]string{
		"brand": "brands", "platfrom": "platform", "firstScanExists": "first_scan_exists", "first-scan-exists": "first_scan_exists",
		"recieved_at": "received_at", "KIND": "kind", "no": "on", "warehouse": "", "scan": "first_scan_exists", "exists": "first_scan_exists", "": "", "x": "", "kind": "",
	} {
		require.Equal(t, want, nearest(name, known), name)
	}
}
