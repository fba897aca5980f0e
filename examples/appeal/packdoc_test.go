package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

const formatPack, formatOverlay = "../../appeal/testdata/format/pack", "../../appeal/testdata/format/overlay"

// The pages beside the shipped rules are what the program prints. -update
// rewrites them.
func TestThePagesOfThePackAreInStep(t *testing.T) {
	for file, args := range map[string][]string{
		"CATALOGUE.md": {"pack", "doc"},
		"SENTENCES.md": {"pack", "doc", "--sentences"},
	} {
		code, out, errs := appealCmd(t, "", args...)
		require.Zero(t, code, errs)
		file = "../../rules/coupang/" + file
		if *update {
			require.NoError(t, os.WriteFile(file, []byte(out), 0o644))
		}
		have, err := os.ReadFile(file)
		require.NoError(t, err)
		require.True(t, out == string(have), "%s is out of step: run go test ./examples/appeal -update", file)
	}
}

func TestPackDocAsJSON(t *testing.T) {
	code, out, errs := appealCmd(t, "", "pack", "doc", formatPack, "--overlay", formatOverlay, "--format", "json")
	require.Zero(t, code, errs)
	var c appeal.Catalogue
	require.NoError(t, json.Unmarshal([]byte(out), &c))
	require.Equal(t, "example", c.Pack.Name)
	require.Equal(t, "a word that the overlay adds", c.Causes[0].Rules[0].Tests[0].Name)
	require.Len(t, c.Changes, 6)
}

// Every value is told with the file that has the last word.
func TestPackDocFields(t *testing.T) {
	code, out, errs := appealCmd(t, "", "pack", "doc", formatPack, "--overlay", formatOverlay, "--fields")
	require.Zero(t, code, errs)
	require.Contains(t, out, "| `signals[says-late].weight` | 4 | `../../appeal/testdata/format/overlay/stricter.yaml:5:29` |")
	require.Contains(t, out, "| `summary.zh` | 包裹送得晚。 | `../../appeal/testdata/format/pack/slow-parcel.yaml:4:39` |")
	_, out, _ = appealCmd(t, "", "pack", "doc", formatPack, "--fields", "--format", "json")
	var values []rules.Value
	require.NoError(t, json.Unmarshal([]byte(out), &values))
	require.Contains(t, values, rules.Value{Kind: "message", ID: "prepared", Path: "text.ko", Text: "서명하시도록 준비했습니다.",
		Pos: rules.Pos{File: formatPack + "/others.yaml", Line: 60, Col: 54}})
}

// A spreadsheet gets every sentence with its three languages.
func TestSentencesForASpreadsheet(t *testing.T) {
	code, out, errs := appealCmd(t, "", "pack", "doc", formatPack, "--sentences", "--format", "csv")
	require.Zero(t, code, errs)
	require.True(t, strings.HasPrefix(out, "\ufeffPlace,Rule,Text,Approved by,On,English,中文,한국어\r\n"), out[:60])
	rows, err := csv.NewReader(bytes.NewReader([]byte(strings.TrimPrefix(out, "\ufeff")))).ReadAll()
	require.NoError(t, err)
	require.Contains(t, rows, []string{formatPack + "/slow-parcel.yaml:10", "slow-parcel/says-late", "why", "policy@example.com", "2026-01-05",
		"The notice calls it late.", "通知说晚了。", "통지가 늦었다고 합니다."})
	require.Contains(t, rows, []string{`report.say["why"]`, "", "why", "", "", "why", "依据", "근거"})
}

func TestPackDocUsage(t *testing.T) {
	for _, args := range [][]string{{"--format", "csv"}, {"--fields", "--sentences"}, {"nowhere"}, {"--lang", "fr"}} {
		code, _, errs := appealCmd(t, "", append([]string{"pack", "doc"}, args...)...)
		require.Equal(t, 2, code)
		require.NotEmpty(t, errs)
	}
}
