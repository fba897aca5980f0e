package main

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var (
	walkPart  = regexp.MustCompile(`(?s)<!-- walk -->\n(.*?)<!-- /walk -->`)
	walkBlock = regexp.MustCompile("(?s)```(yaml|console)\n(.*?)```\n")
)

// The README's walk for people who write rules: its files are written, its
// commands run, and what they print is what stands there. -update rewrites it.
func TestTheREADMEsWalk(t *testing.T) {
	const name = "../../README.md"
	readme, err := os.ReadFile(name)
	require.NoError(t, err)
	walk := walkPart.FindString(string(readme))
	require.NotEmpty(t, walk)
	t.Setenv("LC_ALL", "en_US.UTF-8")
	home, err := filepath.Abs(name)
	require.NoError(t, err)
	t.Chdir(t.TempDir())
	files, commands := 0, 0
	done := walkBlock.ReplaceAllStringFunc(walk, func(block string) string {
		m := walkBlock.FindStringSubmatch(block)
		if m[1] == "yaml" {
			files++
			writeWalkFile(t, m[2])
			return block
		}
		commands++
		return "```console\n" + runWalk(t, m[2]) + "```\n"
	})
	require.Greater(t, files, 1)
	require.Greater(t, commands, 1)
	if *update {
		text := strings.Replace(string(readme), walk, done, 1)
		require.NoError(t, os.WriteFile(home, []byte(text), 0o644))
		return
	}
	require.Equal(t, done, walk)
}

// writeWalkFile writes a block to the file that its first line names.
func writeWalkFile(t *testing.T, text string) {
	line, rest, _ := strings.Cut(text, "\n")
	name := strings.TrimPrefix(line, "# ")
	require.NoError(t, os.MkdirAll(filepath.Dir(name), 0o755))
	require.NoError(t, os.WriteFile(name, []byte(rest), 0o644))
}

// runWalk runs the command of a block and gives the block as it should stand.
func runWalk(t *testing.T, text string) string {
	line, _, _ := strings.Cut(text, "\n")
	args, ok := strings.CutPrefix(line, "$ appeal ")
	require.True(t, ok, line)
	var out bytes.Buffer
	run(context.Background(), strings.Fields(args), stream{strings.NewReader(""), &out, &out})
	return line + "\n" + out.String()
}
