package main

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
)

var update = flag.Bool("update", false, "rewrite the blocks of the README and the pages of the pack")

const sample = "../../testdata/notices/fake-waybill-ko.txt"

// appealCmd runs one command line.
func appealCmd(t *testing.T, stdin string, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	code = run(context.Background(), args, stream{strings.NewReader(stdin), &o, &e})
	return code, o.String(), e.String()
}

// The README's first screen is what the program prints. -update rewrites it.
func TestTheREADMEShowsWhatIsPrinted(t *testing.T) {
	_, out, errs := appealCmd(t, "", "diagnose", sample, "--received", "2026-03-17", "--as-of", "2026-03-17 21:00", "--lang", "en")
	require.Empty(t, errs)
	notice, err := os.ReadFile(sample)
	require.NoError(t, err)
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	text := string(readme)
	for name, block := range map[string]string{"notice": string(notice), "diagnosis": out} {
		begin, end := "<!-- "+name+" -->\n```text\n", "```\n<!-- /"+name+" -->"
		i := strings.Index(text, begin)
		j := strings.Index(text, end)
		require.True(t, i >= 0 && j > i, name)
		if *update {
			text = text[:i+len(begin)] + block + text[j:]
			continue
		}
		require.Equal(t, block, text[i+len(begin):j], "run go test ./examples/appeal -update")
	}
	if *update {
		require.NoError(t, os.WriteFile("../../README.md", []byte(text), 0o644))
	}
}

func TestDiagnoseAsJSON(t *testing.T) {
	code, out, errs := appealCmd(t, "", "diagnose", sample, "--as-of", "2026-03-17T21:00:00+09:00", "--json")
	require.Zero(t, code, errs)
	var d appeal.Diagnosis
	require.NoError(t, json.Unmarshal([]byte(out), &d))
	require.Equal(t, "fake-waybill", d.Cause.Leading)
	_, again, _ := appealCmd(t, "", "diagnose", sample, "--as-of", "2026-03-17T21:00:00+09:00", "--json")
	require.Equal(t, out, again)
}

func TestDiagnoseTakesCasesAndStandardInput(t *testing.T) {
	in := "as_of: 2026-03-17T21:00:00+09:00\nnotice:\n  text: 쿠팡 전 상품 판매중지 안내\nfacts:\n  first_scan_exists: false\n"
	code, out, errs := appealCmd(t, in, "diagnose", "-", "--json")
	require.Zero(t, code, errs)
	require.Contains(t, out, `"leading": "fake-waybill"`)
}

// The guide leaves out sellers of the domestic program, and gives a time limit where
// the notice has none; the default does neither.
func TestProfile(t *testing.T) {
	in := `{"as_of": "2026-03-17T21:00:00+09:00", "account": {"program": "domestic"}, "notice": {"text": "쿠팡 전 상품 판매중지 안내", "received_at": "2026-03-17T09:00:00+09:00"}}`
	for profile, want := range map[string]string{"": "uncertain", "merged": "uncertain", "official": "uncertain", "article": "ineligible"} {
		for _, verb := range []string{"diagnose", "batch"} {
			args := []string{verb, "-", "--profile", profile}
			if verb == "diagnose" {
				args = append(args, "--json")
			}
			code, out, errs := appealCmd(t, in, args...)
			require.Zero(t, code, errs)
			var d appeal.Diagnosis
			require.NoError(t, json.Unmarshal([]byte(out), &d))
			require.Equal(t, want, string(d.Eligibility.Verdict), profile)
			require.Equal(t, profile == "article", d.Timeline.Deadline != nil, profile)
		}
	}
	code, _, errs := appealCmd(t, in, "diagnose", "-", "--profile", "artikle")
	require.Equal(t, 2, code)
	require.Contains(t, errs, `did you mean`)
}

func TestNotice(t *testing.T) {
	code, out, _ := appealCmd(t, "", "notice", sample)
	require.Zero(t, code)
	require.Contains(t, out, "sales-suspended")
	code, out, _ = appealCmd(t, "Suspension ID: S-1\nNotice: x\n", "notice", "-", "--json")
	require.Zero(t, code)
	require.Contains(t, out, `"channel"`)
	doubtful := "Your listing 7712345678 was stopped on 2026-06-01.\nReply to <this> mail by 06/07/2026. We count 42 points.\n"
	_, out, _ = appealCmd(t, doubtful, "notice", "-")
	require.Regexp(t, `(?m)^doubts +deadline: 2026-06-07T23:59:59\+09:00 or 2026-07-06T23:59:59\+09:00 +“06/07/2026”`, out)
	require.Regexp(t, `(?m)^unread +number +“42 points”`, out)
	require.NotRegexp(t, `(?m)^unread +date`, out, "the doubt took it")
	_, out, _ = appealCmd(t, doubtful, "notice", "-", "--json")
	require.NotContains(t, out, `\u003c`)
	_, out, _ = appealCmd(t, doubtful, "diagnose", "-", "--lang", "en")
	require.Contains(t, out, "a time limit that can be read two ways: “06/07/2026”")
	require.Contains(t, out, "7 June 2026 / 6 July 2026")
	require.NotContains(t, out, "decides on  ")
}

func TestOutputGoesToAFile(t *testing.T) {
	file := filepath.Join(t.TempDir(), "d.json")
	code, out, errs := appealCmd(t, "", "diagnose", sample, "--json", "-o", file)
	require.Zero(t, code, errs)
	require.Empty(t, out)
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	require.True(t, json.Valid(data))
}

// Wrong input ends with 2 and one line per problem.
func TestWrongInput(t *testing.T) {
	for name, c := range map[string]struct {
		in   string
		args []string
		want string
	}{
		"no such file":     {"", []string{"diagnose", "nowhere.txt"}, "nowhere.txt"},
		"no such verb":     {"", []string{"diagnos"}, "diagnos"},
		"no such language": {"", []string{"diagnose", sample, "--lang", "fr"}, "lang"},
		"nothing to read":  {" \n", []string{"diagnose", "-"}, "there is no text in it"},
		"bad time":         {"", []string{"diagnose", sample, "--as-of", "tomorrow"}, "is no time"},
		"not UTF-8":        {"\xff\xfe\xfd", []string{"diagnose", "-"}, "UTF-8"},
		"unknown key":      {"notise: {text: x}\nnotice: {text: y}\n", []string{"diagnose", "-"}, "-:1:1: "},
		"unknown fact":     {"notice: {text: y}\nfacts:\n  first_scan: true\n", []string{"diagnose", "-"}, "-:3:"},
		"a secret":         {"notice: {text: y}\naccount:\n  password: hunter2\n", []string{"diagnose", "-"}, "-:3:"},
		"broken rules":     {"", []string{"diagnose", sample, "--pack", "../../testdata/broken"}, "there is no"},
	} {
		t.Run(name, func(t *testing.T) {
			code, _, errs := appealCmd(t, c.in, c.args...)
			require.Equal(t, 2, code)
			require.Contains(t, errs, c.want)
			require.NotContains(t, errs, "hunter2")
		})
	}
}

// Order is kept, a bad line is an error record, and the rest go on.
func TestBatch(t *testing.T) {
	lines := []string{
		`{"id": "a", "notice": {"text": "x"}}`,
		`{"id": "b", "notise": 1}`,
		``,
		`not json`,
		`{"id": "c", "notice": {"text": "y"}, "facts": {"first_scan_exists": false}}`,
	}
	for range 30 {
		lines = append(lines, `{"id": "d", "notice": {"text": "쿠팡 판매중지"}}`)
	}
	code, out, errs := appealCmd(t, strings.Join(lines, "\n"), "batch", "-", "--as-of", "2026-03-17")
	require.Zero(t, code)
	require.Empty(t, errs, "progress is for terminals")
	got := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, got, 34)
	require.Contains(t, got[0], `"case_id":"a"`)
	require.Contains(t, got[1], `{"line":2,"error":`)
	require.Contains(t, got[1], `did you mean`)
	require.Contains(t, got[2], `{"line":4,"error":`)
	require.Contains(t, got[3], `"leading":"fake-waybill"`)
	for _, l := range got[4:] {
		require.Contains(t, l, `"case_id":"d"`)
	}
}
