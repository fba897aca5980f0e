package casefile

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
	"pgregory.net/rapid"

	"github.com/reinstate-go/reinstate/appeal"
)

const testdata = "../../testdata"

// cases are the cases of testdata that everybody reads, as JSON.
func cases(t *testing.T) map[string][]byte {
	t.Helper()
	out := map[string][]byte{}
	for _, pattern := range [][]string{{"cases", "*.yaml"}, {"labelled", "work", "cases", "*.json"}, {"labelled", "work", "letters", "*.json"}} {
		files, err := filepath.Glob(filepath.Join(testdata, filepath.Join(pattern...)))
		require.NoError(t, err)
		require.NotEmpty(t, files, pattern)
		for _, name := range files {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			var of struct {
				Case map[string]any `yaml:"case"`
			}
			require.NoError(t, yaml.Unmarshal(data, &of), name)
			out[name], err = json.Marshal(of.Case)
			require.NoError(t, err, name)
		}
	}
	return out
}

func asJSON(t require.TestingT, c *appeal.Case) string {
	data, err := json.Marshal(c)
	require.NoError(t, err)
	return string(data)
}

// What is written reads back as the same case, and written again is the same file.
func TestACaseIsWrittenAsItIs(t *testing.T) {
	for name, data := range cases(t) {
		want, err := appeal.DecodeCase(data)
		require.NoError(t, err, name)
		f, err := New("case.yaml", *want)
		require.NoError(t, err, name)
		file, err := f.Bytes()
		require.NoError(t, err, name)
		got, err := appeal.DecodeCase(file)
		require.NoError(t, err, string(file))
		require.JSONEq(t, asJSON(t, want), asJSON(t, got), name)
		again, kept, err := Open("case.yaml", file)
		require.NoError(t, err, name)
		require.True(t, kept, name)
		again.SetNotKnown("stance")
		again.ForgetNotKnown()
		bytes, err := again.Bytes()
		require.NoError(t, err)
		require.Equal(t, string(file), string(bytes), name)
	}
}

// pieces are texts that readers of YAML like to take for something else.
var pieces = []string{"a", "no", "null", "~", "0012", "1e3", "2026-01-01", ": ", " #", "- ", "!", "*", "&", "{", "[", "'", `"`, "\n", "\n\n", " ", "\t",
	"\r\n", "%", "@", "|", ">", "---", "...", "\u2028", "\u0085", "\ufeff", "😀", "쿠팡", "通知", "\\u0041", "# not known: stance", "\u00a0", "\x7f"}

// Whatever words a notice and a company have, they come back as they were.
func TestWordsOfAllKinds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.Custom(func(t *rapid.T) string {
			return strings.Join(rapid.SliceOfN(rapid.SampledFrom(pieces), 1, 6).Draw(t, "pieces"), "")
		})
		want := appeal.Case{ID: words.Draw(t, "id"), Notice: appeal.NoticeInput{Text: words.Draw(t, "text")}, Account: &appeal.Account{Entity: words.Draw(t, "entity"), Link: appeal.Link{IPs: []string{words.Draw(t, "ip"), "b"}}},
			Facts: appeal.Facts{"days_late": int64(3), "first_scan_exists": false}}
		f, err := New("case.yaml", want)
		require.NoError(t, err)
		require.NoError(t, f.Set("account.registrant", words.Draw(t, "registrant")))
		f.SetNotKnown("stance")
		data, err := f.Bytes()
		require.NoError(t, err)
		again, _, err := Open("case.yaml", data)
		require.NoError(t, err)
		got, err := again.Case()
		require.NoError(t, err)
		want.Account.Registrant = got.Account.Registrant
		require.Equal(t, asJSON(t, &want), asJSON(t, got), string(data))
		require.Equal(t, []string{"stance"}, again.NotKnown(), string(data))
	})
}
