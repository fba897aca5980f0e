package appeal

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/coupang"
)

// pageOf is the section of the package comment on the format, without the
// comment signs.
func pageOf(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("doc.go")
	require.NoError(t, err)
	var b strings.Builder
	for l := range strings.Lines(string(data)) {
		b.WriteString(strings.TrimPrefix(strings.TrimPrefix(l, "//"), " "))
	}
	_, page, ok := strings.Cut(b.String(), "# The rules file\n")
	require.True(t, ok)
	page, _, _ = strings.Cut(page, "\n# ")
	return page
}

// The page has every kind with its keys, as the Go types have them.
func TestThePageHasEveryKey(t *testing.T) {
	var b strings.Builder
	for _, p := range []reflect.Type{reflect.TypeFor[pack](), reflect.TypeFor[packTests]()} {
		for i := range p.NumField() {
			keyLine(&b, "", p.Field(i).Tag.Get("json"), p.Field(i).Type.Elem())
		}
	}
	keyLine(&b, "", "*", reflect.TypeFor[rules.Standing]())
	require.Contains(t, pageOf(t), b.String(), "copy this into the page:\n%s", b.String())
}

// keyLine writes the keys of a struct behind its name, and those of entries with
// an id on lines of their own.
func keyLine(b *strings.Builder, indent, name string, typ reflect.Type) {
	var keys []string
	var below []reflect.StructField
	standing := false
	for i := range typ.NumField() {
		f := typ.Field(i)
		key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		switch inner := entryType(f.Type); {
		case f.Type == reflect.TypeFor[rules.Standing]():
			standing = true
		case f.Anonymous:
			keys = append(keys, keysOf(f.Type)...)
		case key == name:
		case inner != nil && hasID(inner):
			keys, below = append(keys, key), append(below, f)
		case inner != nil:
			keys = append(keys, key+"{"+strings.Join(keysOf(inner), " ")+"}")
		default:
			keys = append(keys, key)
		}
	}
	if standing {
		keys = append(keys, "*")
	}
	fmt.Fprintf(b, "\t%-12s%s\n", indent+name, strings.Join(keys, " "))
	for _, f := range below {
		key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		keyLine(b, indent+"  ", key, entryType(f.Type))
	}
}

// entryType is the struct of this format below a field: of a list, or itself.
// Texts, conditions and cases have one form everywhere.
func entryType(t reflect.Type) reflect.Type {
	if t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || isCond(t) || t == reflect.TypeFor[rules.Text]() || t == reflect.TypeFor[rules.Date]() ||
		t == reflect.TypeFor[Case]() || t.PkgPath() == "time" {
		return nil
	}
	return t
}

func hasID(t reflect.Type) bool {
	f, ok := t.FieldByName("ID")
	return ok && f.Tag.Get("json") == "id"
}

func keysOf(t reflect.Type) (out []string) {
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous {
			out = append(out, keysOf(f.Type)...)
			continue
		}
		key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if inner := entryType(f.Type); inner != nil {
			key += "{" + strings.Join(keysOf(inner), " ") + "}"
		}
		out = append(out, key)
	}
	return out
}

// The examples of the page are lines of files that load and pass their tests.
func TestTheExamplesOfThePageAreReal(t *testing.T) {
	var files []string
	require.NoError(t, filepath.WalkDir("testdata/format", func(name string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			data, err := os.ReadFile(name)
			require.NoError(t, err)
			files = append(files, string(data))
		}
		return err
	}))
	examples := 0
	for block := range strings.SplitSeq(pageOf(t), "\n\n") {
		if !strings.HasPrefix(block, "\t") || !strings.Contains(block, ":") || strings.Contains(block, "go run") {
			continue
		}
		block = strings.ReplaceAll(strings.TrimPrefix(block, "\t"), "\n\t", "\n")
		require.True(t, isIn(files, strings.TrimRight(block, "\n")), "no file in testdata/format has this:\n%s", block)
		examples++
	}
	require.GreaterOrEqual(t, examples, 4)
}

// isIn reports whether some file has the lines, indented by whatever.
func isIn(files []string, block string) bool {
	for _, indent := range []string{"", "  ", "    "} {
		lines := indent + strings.ReplaceAll(block, "\n", "\n"+indent) + "\n"
		for _, f := range files {
			if strings.HasPrefix(f, lines) || strings.Contains(f, "\n"+lines) {
				return true
			}
		}
	}
	return false
}

func TestThePackOfThePagePassesItsTests(t *testing.T) {
	for _, over := range [][]fs.FS{nil, {os.DirFS("testdata/format/overlay")}} {
		r, err := TestPack(t.Context(), os.DirFS("testdata/format/pack"), over...)
		require.NoError(t, err)
		require.False(t, r.Failed(), r.Results)
	}
}

// The page names every function that conditions may call.
func TestThePageHasEveryFunction(t *testing.T) {
	e, err := New(WithPack(coupang.FS))
	require.NoError(t, err)
	for _, f := range e.functions() {
		require.Contains(t, pageOf(t), f.Name)
	}
}
