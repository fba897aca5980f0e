package main

import (
	"encoding/xml"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// desk is an overlay whose test fails.
func desk(t *testing.T) string {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "heavier.yaml"), []byte("cause: fake-waybill\nsignals: [{id: no-first-scan, weight: 1}]\n"), 0o644))
	return dir
}

func TestPackTest(t *testing.T) {
	code, out, errs := appealCmd(t, "", "pack", "test", "--min-rules", "100", "--min-conditions", "95")
	require.Zero(t, code, out+errs)
	require.Regexp(t, `^\d+ tests, 0 failed · rules 100 % · conditions both ways \d+ %\n$`, out)

	junit := filepath.Join(t.TempDir(), "junit.xml")
	code, out, _ = appealCmd(t, "", "pack", "test", "--overlay", desk(t), "--junit", junit)
	require.Equal(t, 1, code)
	require.Contains(t, out, "want leading: fake-waybill\n  got  leading: none\n")
	data, err := os.ReadFile(junit)
	require.NoError(t, err)
	var suites struct {
		Failures int `xml:"failures,attr"`
		Suites   []struct {
			Cases []struct {
				File    string `xml:"file,attr"`
				Line    int    `xml:"line,attr"`
				Failure *struct {
					Message string `xml:"message,attr"`
				} `xml:"failure"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	require.NoError(t, xml.Unmarshal(data, &suites))
	require.Positive(t, suites.Failures)
	failed := 0
	for _, s := range suites.Suites {
		for _, c := range s.Cases {
			require.NotEmpty(t, c.File)
			require.Positive(t, c.Line)
			if c.Failure != nil {
				failed++
				require.NotEmpty(t, c.Failure.Message)
			}
		}
	}
	require.Equal(t, suites.Failures, failed)
}

func TestPackTestFallsShort(t *testing.T) {
	dir := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(dir, "new.yaml"), []byte(`cause: fake-waybill
signals:
  - id: twice-sanctioned
    when: sanctions.size() > 1
    weight: 1
    why: {en: Twice., zh: 两次。, ko: 두 번.}
    source: own-reasoning
`), 0o644))
	code, out, errs := appealCmd(t, "", "pack", "test", "--overlay", dir, "--min-rules", "100")
	require.Equal(t, 1, code)
	require.Contains(t, out, "new.yaml:4:11: no test makes fake-waybill/twice-sanctioned match")
	require.Regexp(t, `rules that match in some test: 9\d\.\d %, asked for 100\.0 %`, errs)
}

func TestPackWhy(t *testing.T) {
	code, out, errs := appealCmd(t, "as_of: 2026-03-12T00:00:00+09:00\nnotice: {text: 쿠팡}\nfacts: {first_scan_exists: true}\n", "pack", "why", "fake-waybill/no-first-scan", "-", "--lang", "en")
	require.Zero(t, code, errs)
	require.Contains(t, out, "fake-waybill/no-first-scan: no match\n")
	require.Contains(t, out, "facts.first_scan_exists  →  true\n")
	code, _, errs = appealCmd(t, "쿠팡", "pack", "why", "fake-waybill/no-first-scam", "-")
	require.Equal(t, 2, code)
	require.Equal(t, "the pack has no rule \"fake-waybill/no-first-scam\"; did you mean \"fake-waybill/no-first-scan\"? [unknown-rule]\n", errs)
}

// A check is told once for each thing that it asks about, by the thing's name.
func TestPackWhyOfACheck(t *testing.T) {
	file := `as_of: 2026-04-21T09:00:00+09:00
stance: {answer: partly, per_item: [{item: "41000330118205", answer: dispute}]}
notice: {text: "[Coupang] All of your listings are stopped. Orders 41000330118205 and 41000330119347 arrived after the promised date."}
plan: {actions: [{what: Handover before the cut-off, owner: warehouse lead}, {what: A second carrier}]}
`
	for rule, want := range map[string][]string{
		"action-owned":   {"action-owned on action 1: match\n", "action-owned on action 2: no match\n", "has(action.owner)  →  false\n", "checks.yaml:"},
		"proof-there":    {"proof-there on late-delivery/late-orders: no match\n"},
		"items-answered": {"items-answered on 41000330118205: match\n", "items-answered on 41000330119347: no match\n"},
		"proof-missing":  {"proof-missing: match\n", "grades.yaml:"},
	} {
		code, out, errs := appealCmd(t, file, "pack", "why", rule, "-", "--lang", "en")
		require.Zero(t, code, errs)
		for _, w := range want {
			require.Contains(t, out, w)
		}
	}
	code, out, errs := appealCmd(t, "notice: {text: 쿠팡}\n", "pack", "why", "action-owned", "-")
	require.Zero(t, code, errs)
	require.Equal(t, "The case holds nothing that this rule is about.\n", out)
}
