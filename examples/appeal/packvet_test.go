package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

const smallPack = "../../appeal/testdata/vet/pack"

// overlay writes one file of rules.
func overlay(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "over.yaml")
	require.NoError(t, os.WriteFile(name, []byte(text), 0o644))
	return name
}

// Exit 0 where nothing is told but notes, 1 where something is wrong, 2 where
// the pack cannot be read.
func TestPackVetExitCodes(t *testing.T) {
	info := overlay(t, "cause: late\nin_force: {until: 2026-01-31}\n")
	warning := overlay(t, "cause: late\nsignals: [{id: was-scanned, weight: 0}]\n")
	broken := overlay(t, "cause: late\nsignals: [{id: was-scanned, when: facts.scaned == true}]\n")
	for name, c := range map[string]struct {
		args     []string
		code     int
		out, err string
	}{
		"clean":            {nil, 0, "0 errors, 0 warnings, 0 notes\n", ""},
		"a note":           {[]string{"--overlay", info}, 0, "over.yaml:2:19: info: it was in force until 2026-01-31", ""},
		"a warning":        {[]string{"--overlay", warning}, 1, "over.yaml:2:37: warning: ", ""},
		"both":             {[]string{"--overlay", info, "--overlay", warning}, 1, "0 errors, 1 warnings, 1 notes\n", ""},
		"cannot be read":   {[]string{"--overlay", broken}, 2, "", "over.yaml:2:"},
		"no such overlay":  {[]string{"--overlay", "nowhere"}, 2, "", "nowhere"},
		"no such format":   {[]string{"--format", "xml"}, 2, "", "format"},
		"a year from then": {[]string{"--as-of", "2027-03-01"}, 1, "[read-long-ago]", ""},
	} {
		t.Run(name, func(t *testing.T) {
			args := append([]string{"pack", "vet", smallPack, "--as-of", "2026-03-01"}, c.args...)
			code, out, errs := appealCmd(t, "", args...)
			require.Equal(t, c.code, code, out+errs)
			require.Contains(t, out, c.out)
			require.Contains(t, errs, c.err)
		})
	}
}

func TestPackVetFormats(t *testing.T) {
	over := overlay(t, "cause: late\nsignals: [{id: was-scanned, weight: 0}]\n")
	args := []string{"pack", "vet", smallPack, "--as-of", "2026-03-01"}
	code, out, _ := appealCmd(t, "", append(args, "--overlay", over, "--format", "json")...)
	require.Equal(t, 1, code)
	var ps rules.Problems
	require.NoError(t, json.Unmarshal([]byte(out), &ps))
	require.Len(t, ps, 1)
	require.Equal(t, "no-weight", ps[0].Kind)
	require.Equal(t, "signals[1].weight", ps[0].Path)
	_, same, _ := appealCmd(t, "", append(args, "--overlay", over, "--json")...)
	require.Equal(t, out, same)
	_, out, _ = appealCmd(t, "", append(args, "--json")...)
	require.Equal(t, "[]\n", out)
	code, out, _ = appealCmd(t, "", append(args, "--overlay", over, "--format", "sarif")...)
	require.Equal(t, 1, code)
	require.Contains(t, out, `"ruleId": "no-weight"`)
	require.Contains(t, out, `"startColumn": 37`)
}

// --explain tells of each kind, and needs no pack.
func TestPackVetExplain(t *testing.T) {
	code, out, errs := appealCmd(t, "", "pack", "vet", "--explain")
	require.Zero(t, code, errs)
	for _, k := range appeal.VetKinds() {
		require.Contains(t, out, k.Kind+" ("+k.Severity.String()+")\n  "+k.Means+"\n  "+k.Mend+"\n")
	}
	require.Equal(t, 3*len(appeal.VetKinds()), strings.Count(out, "\n"))
	_, out, _ = appealCmd(t, "", "pack", "vet", "--explain", "--json")
	var kinds []appeal.VetKind
	require.NoError(t, json.Unmarshal([]byte(out), &kinds))
	require.Equal(t, appeal.VetKinds(), kinds)
}

// The embedded pack is looked at where none is named.
func TestPackVetOfTheShippedPack(t *testing.T) {
	code, out, errs := appealCmd(t, "", "pack", "vet", "--as-of", "2026-12-01")
	require.Less(t, code, 2, errs)
	require.Contains(t, out, "0 errors")
}
