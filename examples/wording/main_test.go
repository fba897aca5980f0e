package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules/wording"
)

// The wording files of the pack are what the labelled notices teach. Run
// "go run ./examples/wording" in the root of the repository after a change.
func TestWordingFilesAreInStep(t *testing.T) {
	root := filepath.Join("..", "..")
	examples, err := read(root)
	require.NoError(t, err)
	classes := wording.Learn(examples, kept)
	files, err := filepath.Glob(filepath.Join(root, "rules", "coupang", "wording", "*.yaml"))
	require.NoError(t, err)
	require.Len(t, files, len(classes), "one file for each cause and one for none")
	for _, c := range classes {
		data, err := os.ReadFile(filepath.Join(root, "rules", "coupang", "wording", c.Name+".yaml"))
		require.NoError(t, err)
		require.True(t, document(c) == string(data), "%s.yaml is out of step: go run ./examples/wording", c.Name)
	}
}

// What is blind stays blind: nothing is learned from it.
func TestNothingIsLearnedFromBlindFolders(t *testing.T) {
	for _, f := range folders {
		require.NotContains(t, f, "blind")
		require.NotContains(t, f, "held-out")
		require.NotContains(t, f, "sisters")
	}
}
