package appeal

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/evidence"
)

// causeCase is a case whose papers prove all that its cause requires, and what comes
// of it where one paper or one attribute is another.
type causeCase struct {
	Case map[string]any `yaml:"case"`
	Near []nearMiss     `yaml:"near"`
}

// nearMiss changes one paper of a case: its attributes are laid over, null takes one
// away, and "gone" the paper.
type nearMiss struct {
	Name        string         `yaml:"name"`
	Item        string         `yaml:"item"`
	Change      map[string]any `yaml:"change"`
	Gone        bool           `yaml:"gone"`
	Requirement string         `yaml:"requirement"`
	Status      string         `yaml:"status"`
	Problem     string         `yaml:"problem"` // of the requirement; empty for none
}

// Each cause has a case that proves all it requires, and near misses that fail for
// the right reason.
func TestCasesOfCauses(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	files, err := filepath.Glob(filepath.Join("..", "testdata", "cases", "*.yaml"))
	require.NoError(t, err)
	for _, f := range files {
		cause := strings.TrimSuffix(filepath.Base(f), ".yaml")
		t.Run(cause, func(t *testing.T) {
			data, err := os.ReadFile(f)
			require.NoError(t, err)
			var c causeCase
			require.NoError(t, yaml.Unmarshal(data, &c))
			d := judgedPapers(t, e, c.Case)
			require.Equal(t, cause, d.Cause.Leading)
			require.NotNil(t, d.Evidence)
			for _, r := range d.Evidence.Requirements {
				require.Equal(t, evidence.Met, r.Status, "%s%s", r.ID, ids(r.Problems))
			}
			require.NotEmpty(t, c.Near)
			for _, n := range c.Near {
				n.check(t, e, c.Case)
			}
		})
	}
}

func judgedPapers(t *testing.T, e *Engine, c map[string]any) *Diagnosis {
	t.Helper()
	data, err := json.Marshal(c)
	require.NoError(t, err)
	one, err := DecodeCase(data)
	require.NoError(t, err)
	d, err := e.Diagnose(context.Background(), *one)
	require.NoError(t, err)
	if d.Evidence != nil {
		for _, x := range d.Evidence.Items { // by their ids the tests of a pack name them
			require.Subset(t, e.paperProblems(), problemIDs(slices.Concat(x.Problems, x.Notes)), x.ID)
		}
	}
	return d
}

func (n *nearMiss) check(t *testing.T, e *Engine, whole map[string]any) {
	d := judgedPapers(t, e, n.changed(t, whole))
	i := slices.IndexFunc(d.Evidence.Requirements, func(r evidence.Result) bool { return r.ID == n.Requirement })
	require.GreaterOrEqual(t, i, 0, "%s: no requirement %s", n.Name, n.Requirement)
	r := d.Evidence.Requirements[i]
	require.Equal(t, n.Status, string(r.Status), "%s%s", n.Name, ids(r.Problems))
	if n.Problem != "" {
		require.Contains(t, ids(r.Problems), " "+n.Problem, n.Name)
	}
}

// changed is the case with one paper changed.
func (n *nearMiss) changed(t *testing.T, whole map[string]any) map[string]any {
	data, err := json.Marshal(whole)
	require.NoError(t, err)
	var c map[string]any
	require.NoError(t, json.Unmarshal(data, &c))
	var items []any
	for _, x := range c["evidence"].([]any) {
		item := x.(map[string]any)
		if item["id"] == n.Item {
			if n.Gone {
				continue
			}
			for k, v := range n.Change {
				if item[k] = v; v == nil {
					delete(item, k)
				}
			}
		}
		items = append(items, item)
	}
	c["evidence"] = items
	return c
}

// Where nobody needs to send a paper, none is called missing or weak.
func TestNoPaperIsNeeded(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	data, err := os.ReadFile(filepath.Join("..", "testdata", "none-needed.yaml"))
	require.NoError(t, err)
	var all []struct {
		Name string         `yaml:"name"`
		Case map[string]any `yaml:"case"`
	}
	require.NoError(t, yaml.Unmarshal(data, &all))
	require.Len(t, all, 10)
	for _, c := range all {
		t.Run(c.Name, func(t *testing.T) {
			d := judgedPapers(t, e, c.Case)
			if d.Evidence == nil {
				return
			}
			for _, r := range d.Evidence.Requirements {
				require.Equal(t, evidence.NotNeeded, r.Status, "%s/%s", r.Cause, r.ID)
			}
		})
	}
}
