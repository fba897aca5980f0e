package appeal

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"
)

// A namedCase is a case of the tests with its name.
type namedCase struct {
	name string
	of   map[string]any
	near bool // a near miss
}

// casesWithPapers are all cases of the tests that everybody reads: those of the causes
// with their near misses, and the labelled ones.
func casesWithPapers(t *testing.T) (out []namedCase) {
	files, err := filepath.Glob(filepath.Join("..", "testdata", "cases", "*.yaml"))
	require.NoError(t, err)
	for _, f := range files {
		data, err := os.ReadFile(f)
		require.NoError(t, err)
		var c causeCase
		require.NoError(t, yaml.Unmarshal(data, &c))
		name := strings.TrimSuffix(filepath.Base(f), ".yaml")
		out = append(out, namedCase{name, decoded(t, c.Case), false})
		for _, n := range c.Near {
			out = append(out, namedCase{name + ", " + n.Name, n.changed(t, c.Case), true})
		}
	}
	for _, folder := range []string{"work/cases", "work/letters"} {
		for _, l := range readPaperLabels(t, folder) {
			out = append(out, namedCase{folder + "/" + l.ID, decoded(t, l.Case), false})
		}
	}
	require.Greater(t, len(out), 52)
	return out
}

// decoded is a value as JSON has it.
func decoded(t testing.TB, v any) (out map[string]any) {
	t.Helper()
	data, err := json.Marshal(v)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(data, &out))
	return out
}

// places of a text must differ where names have other lengths.
var places = []string{"start", "end"}

// toldOf is the diagnosis of a case as JSON has it, without the hash over the case and
// some other keys.
func toldOf(t testing.TB, e *Engine, c map[string]any, without ...string) map[string]any {
	data, err := json.Marshal(c)
	require.NoError(t, err)
	one, err := DecodeCase(data)
	require.NoError(t, err)
	d, err := e.Diagnose(context.Background(), *one)
	require.NoError(t, err)
	return drop(decoded(t, d), append(without, "decision_id")).(map[string]any)
}

func drop(v any, keys []string) any {
	switch x := v.(type) {
	case []any:
		for i := range x {
			x[i] = drop(x[i], keys)
		}
	case map[string]any:
		for k := range x {
			if slices.Contains(keys, k) {
				delete(x, k)
			} else {
				x[k] = drop(x[k], keys)
			}
		}
	}
	return v
}

// differences tells where two decoded JSON values differ.
func differences(at string, a, b any) (out []string) {
	switch x := a.(type) {
	case map[string]any:
		if y, ok := b.(map[string]any); ok {
			for k := range bothKeys(x, y) {
				out = append(out, differences(at+"."+k, x[k], y[k])...)
			}
			return out
		}
	case []any:
		if y, ok := b.([]any); ok && len(x) == len(y) {
			for i := range x {
				out = append(out, differences(fmt.Sprint(at, "[", i, "]"), x[i], y[i])...)
			}
			return out
		}
	}
	if !reflect.DeepEqual(a, b) {
		out = append(out, fmt.Sprintf("%s: %.200v and %.200v", at, a, b))
	}
	return out
}

func bothKeys(a, b map[string]any) map[string]any {
	out := maps.Clone(a)
	maps.Copy(out, b)
	return out
}
