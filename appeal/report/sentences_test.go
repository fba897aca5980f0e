package report

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// No sentence hides outside the tables that are listed for approval: a text in
// three languages stands in one of them, or among the words of authors' pages.
func TestEverySentenceIsListed(t *testing.T) {
	files, err := filepath.Glob("*.go")
	require.NoError(t, err)
	found := map[string]bool{}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		require.NoError(t, err)
		for _, table := range textTables(f) {
			found[table] = true
			require.True(t, table == "page" || fixed[table] != nil, "%s: %q holds texts and is not in fixed", name, table)
		}
	}
	require.Len(t, found, len(fixed)+1)
}

// textTables names what at the top of a file holds a rules.Text: variables, and
// functions that make one.
func textTables(f *ast.File) (out []string) {
	for _, d := range f.Decls {
		switch x := d.(type) {
		case *ast.FuncDecl:
			if holdsText(x) {
				out = append(out, x.Name.Name)
			}
		case *ast.GenDecl:
			for _, s := range x.Specs {
				if v, ok := s.(*ast.ValueSpec); ok && holdsText(v) && v.Names[0].Name != "fixed" {
					out = append(out, v.Names[0].Name)
				}
			}
		}
	}
	return out
}

// holdsText reports whether a rules.Text with words in it is written below n.
func holdsText(n ast.Node) (found bool) {
	ast.Inspect(n, func(n ast.Node) bool {
		if kv, ok := n.(*ast.KeyValueExpr); ok {
			if id, ok := kv.Key.(*ast.Ident); ok && id.Name == "En" {
				found = true
			}
		}
		return !found
	})
	return found
}

func TestATextIsNoFormula(t *testing.T) {
	require.Equal(t, []string{"'=1+1", "'-x", "a=b", ""}, harmless([]string{"=1+1", "-x", "a=b", ""}))
}
