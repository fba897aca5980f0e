package casefile

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
)

// Whatever case file somebody has, setting a value changes that value and nothing else.
func FuzzSet(f *testing.F) {
	for _, seed := range []string{handmade, "notice: {text: a}", `{"notice": {"text": "a"}}`, "notice:\n  text: |+\n    a\n\n\n# not known: stance\n", "facts: &f {a: 1}\nnotice: {text: >-\n  a\n\n  b}\nstores: [{phone: &p '1'}, {phone: *p}]\n",
		"facts:\nevidence: []\n", "notice: {text: \"a\\u2028b\\tc\"}\n# a\n...\n", "? facts\n: {a: b}\n", "%YAML 1.2\n---\nid: 0012\n"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		file, _, err := Open("case.yaml", data)
		if err != nil {
			return
		}
		before, err := file.Case()
		require.NoError(t, err)
		require.NoError(t, file.Set("facts.set_by_test", "no"))
		require.NoError(t, file.Set("notice.dated_on", "2026-03-12"))
		after, err := file.Case()
		require.NoError(t, err)
		require.Equal(t, "no", after.Facts["set_by_test"])
		require.Equal(t, "2026-03-12", after.Notice.DatedOn.String())
		require.Equal(t, rest(t, before), rest(t, after))
	})
}

// rest is a case without what the test sets.
func rest(t *testing.T, c *appeal.Case) string {
	data, err := json.Marshal(c)
	require.NoError(t, err)
	var m map[string]any
	require.NoError(t, json.Unmarshal(data, &m))
	for key, value := range map[string]string{"facts": "set_by_test", "notice": "dated_on"} {
		if of, ok := m[key].(map[string]any); ok {
			if delete(of, value); len(of) == 0 {
				delete(m, key)
			}
		}
	}
	data, err = json.Marshal(m)
	require.NoError(t, err)
	return string(data)
}
