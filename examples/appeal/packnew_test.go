package main

import (
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// An author begins a cause and is led by messages alone: each round tells the
// places that are open, at file:line:col, until its test passes.
func TestACauseIsMadeFromItsMessages(t *testing.T) {
	pack, err := filepath.Abs(formatPack)
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	code, out, errs := appealCmd(t, "", "pack", "new", "cause", "refused-parcels")
	require.Zero(t, code, errs)
	require.Contains(t, out, filepath.Join("overlay-refused-parcels", "causes", "refused-parcels_test.yaml")+"\n")
	require.Contains(t, out, "appeal pack test overlay-refused-parcels\n")
	test := func(want int) (out, errs string) {
		t.Helper()
		code, out, errs := appealCmd(t, "", "pack", "test", pack, "--overlay", "overlay-refused-parcels")
		require.Equal(t, want, code, out+errs)
		return out, errs
	}

	_, errs = test(2)
	require.Contains(t, errs, "overlay-refused-parcels/causes/refused-parcels.yaml:8:3: summary.en has no value; write the English words: what it is, and what it is not")
	require.NotContains(t, errs, "_test.yaml", "rules come first")
	fillIn(t, errs, map[string]string{`\.en`: "Words.", `\.zh`: "文字。", `\.ko`: "문구.", `source`: "delivery-polcy", `weight`: "4",
		`^en`: "(parcel|parcels) ... refused", `^zh`: "拒收", `^ko`: "수취 거부"})

	_, errs = test(2)
	require.Contains(t, errs, `overlay-refused-parcels/causes/refused-parcels.yaml:12:9: the pack has no source "delivery-polcy"; did you mean "delivery-policy"?`)
	replaceIn(t, "refused-parcels.yaml", "delivery-polcy", "delivery-policy")

	_, errs = test(2)
	require.Contains(t, errs, "overlay-refused-parcels/causes/refused-parcels_test.yaml:4:5: cases[0].name has no value; write what the case is, in a few words")
	fillIn(t, errs, map[string]string{`\[0\].name`: "parcels were refused", `\[0\].notice`: "Coupang has suspended your account. Parcels came late.",
		`\[1\].name`: "parcels were late", `\[1\].notice`: "Coupang has suspended your account. Parcels came late."})

	out, _ = test(1)
	require.Contains(t, out, "FAIL refused-parcels: parcels were refused")
	require.Contains(t, out, "want refused-parcels/says-it: match")
	replaceIn(t, "refused-parcels_test.yaml", "Parcels came late.", "Your parcels were refused.")

	out, _ = test(0)
	require.Contains(t, out, " 0 failed")
}

var openPlace = regexp.MustCompile(`(?m)^(\S+?):(\d+):\d+: (\S+) (has no value|is empty);`)

// fillIn writes a value at the end of each line that a message tells of.
func fillIn(t *testing.T, errs string, values map[string]string) {
	t.Helper()
	for _, m := range openPlace.FindAllStringSubmatch(errs, -1) {
		name := filepath.FromSlash(m[1])
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		lines := strings.Split(string(data), "\n")
		n, err := strconv.Atoi(m[2])
		require.NoError(t, err)
		lines[n-1], _, _ = strings.Cut(lines[n-1], " #")
		for path, value := range values {
			if regexp.MustCompile(path).MatchString(m[3]) {
				lines[n-1] += " " + value
			}
		}
		require.NoError(t, os.WriteFile(name, []byte(strings.Join(lines, "\n")), 0o644))
	}
}

func replaceIn(t *testing.T, file, old, text string) {
	t.Helper()
	name := filepath.Join("overlay-refused-parcels", "causes", file)
	data, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Contains(t, string(data), old)
	once := strings.Replace(string(data), old, text, 1)
	if strings.HasSuffix(file, "parcels.yaml") {
		once = strings.ReplaceAll(string(data), old, text)
	}
	require.NoError(t, os.WriteFile(name, []byte(once), 0o644))
}

// Nothing that is there is overwritten, and an overlay can be tested by its name
// alone.
func TestPackNewRefuses(t *testing.T) {
	t.Chdir(t.TempDir())
	code, _, errs := appealCmd(t, "", "pack", "new", "source", "box-policy")
	require.Zero(t, code, errs)
	before, err := os.ReadFile("overlay-box-policy/source-box-policy.yaml")
	require.NoError(t, err)
	for _, args := range [][]string{{"source", "box-policy"}, {"source", "box-policy", "overlay-box-policy"}, {"rumour", "x"}, {"cause"}, {"cause", "Not An Id"}} {
		code, _, errs := appealCmd(t, "", append([]string{"pack", "new"}, args...)...)
		require.Equal(t, 2, code, args)
		require.NotEmpty(t, errs)
	}
	after, err := os.ReadFile("overlay-box-policy/source-box-policy.yaml")
	require.NoError(t, err)
	require.Equal(t, string(before), string(after))
	code, _, errs = appealCmd(t, "", "pack", "test", "overlay-box-policy")
	require.Equal(t, 2, code)
	require.Contains(t, errs, "overlay-box-policy/source-box-policy.yaml:3:1: grade has no value; write how much weight it has")
}

// The first line of a new file leads an editor to a schema that is there.
func TestNewFilesNameTheirSchema(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, args := range [][]string{{"fact", "box_count", "mine"}, {"signal", "fake-waybill/box", "mine"}} {
		code, _, errs := appealCmd(t, "", append([]string{"pack", "new"}, args...)...)
		require.Zero(t, code, errs)
	}
	for _, name := range []string{"mine/fact-box_count.yaml", "mine/fact-box_count_test.yaml", "mine/causes/fake-waybill.yaml", "mine/causes/fake-waybill_test.yaml"} {
		data, err := os.ReadFile(name)
		require.NoError(t, err)
		line, _, _ := strings.Cut(string(data), "\n")
		_, ref, ok := strings.Cut(line, "$schema=")
		require.True(t, ok, name)
		require.FileExists(t, filepath.Join(filepath.Dir(name), ref), name)
	}
}
