package rules

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"
)

// Each mistake alone: what the author is told, and where.
func TestMistakesInConditions(t *testing.T) {
	for name, c := range map[string]struct{ expr, want string }{
		"misspelt field":      {"notice.chanel == 'reply'", `1:14: notice has no field "chanel"; did you mean "channel"? [unknown-name]`},
		"misspelt root":       {"notise.channel == 'x'", `1:7: there is no "notise"; did you mean "notice"? [unknown-name]`},
		"misspelt fact":       {"facts.scaned == false", `1:13: facts has no field "scaned"; did you mean "scanned"? [unknown-name]`},
		"misspelt method":     {"notice.assert('late')", `1:14: there is no function "assert"; did you mean "asserts"? [unknown-name]`},
		"misspelt set":        {"notice.asserts('lat')", `1:22: asserts knows no "lat"; did you mean "late"? [unknown-name]`},
		"set from elsewhere":  {"notice.asserts(name)", `1:22: asserts takes a name that is written out; write it in quotes [not-literal]`},
		"field far from any":  {"facts.warehouse", `1:13: facts has no field "warehouse" [unknown-name]`},
		"bool against text":   {"facts.scanned == 'no'", `1:21: bool == string does not go together [wrong-type]`},
		"text against number": {"facts.carrier > 3", `1:21: string > int does not go together [wrong-type]`},
		"date against text":   {"day > '2026-01-01'", `1:11: date > string does not go together [wrong-type]`},
		"no date":             {"day > date('2026-13-01')", `1:18: "2026-13-01" is no date; write YYYY-MM-DD [bad-date]`},
		"not a condition":     {"facts.orders + 1", `1:7: a condition is true or false, this is int; compare it with something [not-bool]`},
	} {
		t.Run(name, func(t *testing.T) {
			_, ps := load(t, "rule: r\nwhen: "+c.expr+"\n")
			require.Len(t, ps, 1)
			require.Equal(t, strings.Replace(c.want, "1:", "pack.yaml:2:", 1), ps[0].String())
		})
	}
}

// Five different mistakes in one pack, each at its place, in one run.
func TestFiveMistakesInOneRun(t *testing.T) {
	_, ps := load(t, strings.Join([]string{
		"rule: a",
		"when: facts.scaned == false", // misspelt field
		"---",
		"rule: b",
		"wen: facts.scanned", // unknown key
		"when: facts.scanned",
		"---",
		"rule: c",
		"when: facts.scanned",
		"when: flag", // duplicate key
		"---",
		"rule: d",
		"when: facts.orders == 'x'", // wrong type
		"---",
		"rule: e",
		"when: |",
		"  flag",
		"    && notice.asserts('forgd')", // misspelt phrase set
	}, "\n"))
	got := make([]string, len(ps))
	for i, p := range ps {
		got[i] = p.String()
	}
	require.Equal(t, []string{
		`pack.yaml:2:13: facts has no field "scaned"; did you mean "scanned"? [unknown-name]`,
		`pack.yaml:5:1: there is no key "wen" here; did you mean "when"? [unknown-key]`,
		`pack.yaml:10:1: the key "when" stands here a second time, first in line 9; keep one of them [duplicate-key]`,
		`pack.yaml:13:20: int == string does not go together [wrong-type]`,
		`pack.yaml:18:23: asserts knows no "forgd"; did you mean "forged"? [unknown-name]`,
	}, got)
	require.Equal(t, strings.Join(got, "\n"), ps.Err().Error())
	require.Equal(t, ps, ProblemsOf(ps.Err()))
}

func TestAllMistakesOfOneCondition(t *testing.T) {
	_, ps := load(t, "rule: r\nwhen: |\n  facts.scaned == true &&\n    notice.chanel == 'x' && nope > 3\n")
	require.Len(t, ps, 3)
}

func TestLimitsOfConditions(t *testing.T) {
	for name, expr := range map[string]string{
		"long":  "name == '" + strings.Repeat("x", MaxExprRunes) + "'",
		"deep":  strings.Repeat("(", 100) + "flag" + strings.Repeat(")", 100),
		"nodes": strings.Repeat("flag || ", MaxExprNodes/2+10) + "flag",
		"loops": "tags.all(a, tags.all(b, tags.all(c, a == b || b == c)))",
	} {
		t.Run(name, func(t *testing.T) {
			_, ps := load(t, "rule: r\nwhen: "+expr+"\n")
			require.NotEmpty(t, ps)
			require.Equal(t, 2, ps[0].Pos.Line)
		})
	}
}

func TestOpenTellsOfTwins(t *testing.T) {
	_, ps := Open(fstest.MapFS{
		"a.yaml":      {Data: []byte("rule: x\nwhen: flag\n")},
		"b.yaml":      {Data: []byte("---\nrule: x\nwhen: flag\n")},
		"b_test.yaml": {Data: []byte("test: x\n")},
		"notes.txt":   {Data: []byte("rule: x\n")},
	})
	require.Len(t, ps, 1)
	require.Equal(t, `b.yaml:2:1: rule "x" is already defined at a.yaml:1:1 [duplicate-id]`, ps[0].String())
	tests, ps := OpenTests(fstest.MapFS{"b_test.yaml": {Data: []byte("test: x\n")}, "b.yaml": {Data: []byte("rule: [\n")}})
	require.Empty(t, ps)
	require.NotEmpty(t, tests.Digest())
}

func TestUnknownKind(t *testing.T) {
	_, ps := load(t, "rul: x\nwhen: flag\n")
	require.Len(t, ps, 1)
	require.Equal(t, `pack.yaml:1:1: a pack has no "rul"; did you mean "rule"? [unknown-kind]`, ps[0].String())
}

func TestDigestFollowsTheBytes(t *testing.T) {
	digest := func(s string) string {
		tree, _ := Open(fstest.MapFS{"a.yaml": {Data: []byte(s)}})
		return tree.Digest()
	}
	require.Equal(t, digest("rule: x\n"), digest("rule: x\n"))
	require.NotEqual(t, digest("rule: x\n"), digest("rule: y\n"))
}
