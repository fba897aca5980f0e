package report

import (
	"bytes"
	"encoding/json"
	"flag"
	"net/url"
	"os"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

var update = flag.Bool("update", false, "rewrite the files that tests compare with")

var sarifKinds = []appeal.VetKind{
	{Kind: "no-source", Severity: rules.Warning, Means: "Names no source.", Mend: "Name one."},
	{Kind: "unused-fact", Severity: rules.Info, Means: "Nothing reads it.", Mend: "Read it."},
	{Kind: "same-text", Severity: rules.Error, Means: "Not translated.", Mend: "Translate it."},
}

// One problem of each level, in a file whose name needs escapes, at the file
// alone, and at no place; the last is of a kind without a rule.
var sarifProblems = rules.Problems{
	{Pos: rules.Pos{File: "causes/a b.yaml", Line: 3, Col: 14}, Kind: "same-text", Msg: "zh says the same as en", Fix: "translate <it>"},
	{Pos: rules.Pos{File: "facts.yaml"}, Kind: "unused-fact", Severity: rules.Info, Msg: "no condition reads facts.x"},
	{Pos: rules.Pos{File: "运单.yaml", Line: 1}, Kind: "no-source", Severity: rules.Warning, Msg: "nothing says where this is from"},
	{Kind: "new-kind", Severity: rules.Warning, Msg: "something"},
}

func sarifOf(t *testing.T, ps rules.Problems) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, SARIF(&b, ps, sarifKinds))
	return b.Bytes()
}

func TestSARIFIsAsItWas(t *testing.T) {
	const file = "testdata/vet.sarif"
	got := sarifOf(t, sarifProblems)
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got), "run go test ./appeal/report -run SARIF -update")
}

// What SARIF 2.1.0 requires, and what readers of it rest on: results even where
// there are none, rules that ruleIndex finds, relative URIs, places from 1.
func TestSARIFHasWhatIsRequired(t *testing.T) {
	for _, ps := range []rules.Problems{nil, sarifProblems} {
		var log map[string]any
		require.NoError(t, json.Unmarshal(sarifOf(t, ps), &log))
		require.Equal(t, "2.1.0", log["version"])
		require.Contains(t, log["$schema"], "sarif-2.1.0")
		run := log["runs"].([]any)[0].(map[string]any)
		require.Equal(t, "unicodeCodePoints", run["columnKind"])
		driver := run["tool"].(map[string]any)["driver"].(map[string]any)
		require.NotEmpty(t, driver["name"])
		results := run["results"].([]any)
		require.Len(t, results, len(ps))
		for i, r := range results {
			requireSARIFResult(t, r.(map[string]any), driver["rules"].([]any), ps[i])
		}
	}
}

func requireSARIFResult(t *testing.T, r map[string]any, known []any, p rules.Problem) {
	t.Helper()
	require.Equal(t, p.Kind, r["ruleId"])
	require.Contains(t, r["message"].(map[string]any)["text"], p.Msg)
	require.Contains(t, []any{"error", "warning", "note"}, r["level"])
	if i, ok := r["ruleIndex"]; ok {
		require.Equal(t, p.Kind, known[int(i.(float64))].(map[string]any)["id"])
	}
	if p.Pos.File == "" {
		require.NotContains(t, r, "locations")
		return
	}
	at := r["locations"].([]any)[0].(map[string]any)["physicalLocation"].(map[string]any)
	u, err := url.Parse(at["artifactLocation"].(map[string]any)["uri"].(string))
	require.NoError(t, err)
	require.False(t, u.IsAbs())
	require.Equal(t, p.Pos.File, u.Path)
	if p.Pos.Line == 0 {
		require.NotContains(t, at, "region")
		return
	}
	region := at["region"].(map[string]any)
	require.EqualValues(t, p.Pos.Line, region["startLine"])
	require.GreaterOrEqual(t, region["startColumn"], 1.0)
}

// Every kind that vet tells has its words in the file, and every result its rule.
func TestSARIFOfAllKinds(t *testing.T) {
	var ps rules.Problems
	for _, k := range appeal.VetKinds() {
		ps = append(ps, rules.Problem{Kind: k.Kind, Severity: k.Severity, Msg: k.Means})
	}
	var b bytes.Buffer
	require.NoError(t, SARIF(&b, ps, appeal.VetKinds()))
	var log sarifLog
	require.NoError(t, json.Unmarshal(b.Bytes(), &log))
	for i, r := range log.Runs[0].Results {
		require.NotNil(t, r.RuleIndex, r.RuleID)
		require.Equal(t, i, *r.RuleIndex)
		require.Equal(t, r.Level, log.Runs[0].Tool.Driver.Rules[i].Default.Level)
	}
}
