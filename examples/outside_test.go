// Package examples holds programs that use reinstate from outside.
package examples

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A provider's module stands outside this repository: it is copied away, told
// where reinstate is by a replace line, and its own tests are run.
func TestRuleChangeOutside(t *testing.T) {
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	dir := t.TempDir()
	require.NoError(t, os.CopyFS(dir, os.DirFS("rulechange")))
	mod, err := os.ReadFile(filepath.Join(dir, "go.mod"))
	require.NoError(t, err)
	require.Contains(t, string(mod), "=> ../..")
	require.NoError(t, os.WriteFile(filepath.Join(dir, "go.mod"), []byte(strings.Replace(string(mod), "=> ../..", "=> "+root, 1)), 0o644))
	out := goTest(t, dir)
	require.Contains(t, out, "PASS: TestRules/ghost-parcels/")

	// The suite fails where the rule it guards is gone.
	rules := filepath.Join(dir, "rules", "fake-waybill.yaml")
	text, err := os.ReadFile(rules)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(rules, []byte(strings.Replace(string(text), "weight: -2", "weight: 4", 1)), 0o644))
	cmd := command(dir)
	broken, err := cmd.CombinedOutput()
	require.Error(t, err, string(broken))
	require.Contains(t, string(broken), "want leading: none")
}

func goTest(t *testing.T, dir string) string {
	out, err := command(dir).CombinedOutput()
	require.NoError(t, err, string(out))
	return string(out)
}

// command runs the tests of a module with what is on this machine already.
func command(dir string) *exec.Cmd {
	cmd := exec.Command("go", "test", "-v", "-count=1", "./...")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "GOFLAGS=-mod=mod", "GOPROXY=off", "GOWORK=off")
	return cmd
}
