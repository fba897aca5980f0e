package notice

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A text is narrow when it is read, so code that looks for a full-width sign finds
// none: it would be dead.
func TestCodeKnowsNarrowSignsOnly(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") || strings.HasPrefix(file, "words_") || file == "fold.go" {
			continue
		}
		set := token.NewFileSet()
		tree, err := parser.ParseFile(set, file, nil, 0)
		require.NoError(t, err)
		ast.Inspect(tree, func(n ast.Node) bool {
			if lit, ok := n.(*ast.BasicLit); ok {
				at := strings.IndexFunc(lit.Value, func(c rune) bool { return narrowed(c) != c || c == '\u3000' })
				require.Negative(t, at, "%s: %s", set.Position(lit.Pos()), lit.Value)
			}
			return true
		})
	}
}
