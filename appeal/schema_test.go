package appeal

import (
	"bytes"
	"encoding/json"
	"flag"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/invopop/jsonschema"
	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

var update = flag.Bool("update", false, "rewrite the files that tests compare with")

const schemaBase = "https://github.com/reinstate-go/reinstate/schema/"

// The schemas are printed from the Go types. A type that changed without its
// schema fails here; -update prints it anew.
func TestSchemasAreInStep(t *testing.T) {
	for name, build := range map[string]func(*testing.T) *jsonschema.Schema{
		"case": caseSchemaOf, "diagnosis": diagnosisSchemaOf, "comparison": comparisonSchemaOf, "manifest": manifestSchemaOf, "pack": packSchemaOf, "test": testSchemaOf,
		"overlay": overlaySchemaOf, "overlay-test": overlayTestSchemaOf,
	} {
		t.Run(name, func(t *testing.T) {
			var b bytes.Buffer
			enc := json.NewEncoder(&b)
			enc.SetEscapeHTML(false)
			enc.SetIndent("", "  ")
			require.NoError(t, enc.Encode(build(t)))
			file := filepath.Join("schema", name+".schema.json")
			if *update {
				require.NoError(t, os.WriteFile(file, b.Bytes(), 0o644))
			}
			have, err := os.ReadFile(file)
			require.NoError(t, err)
			require.Equal(t, b.String(), string(have), "run go test ./appeal -run TestSchemasAreInStep -update")
		})
	}
}

func caseSchemaOf(t *testing.T) *jsonschema.Schema {
	s := reflector(t).ReflectFromType(reflect.TypeFor[Case]())
	s.ID, s.Title = schemaBase+"case.schema.json", "A case for reinstate"
	oneOf(t, s.Definitions, "Item", "kind", evidence.Kinds)
	oneOf(t, s.Definitions, "Item", "medium", evidence.Media)
	oneOfEach(t, s.Definitions, "Demand", "asks", evidence.Kinds)
	oneOfEach(t, s.Definitions, "Demand", "refuses", evidence.Kinds)
	deadline, _ := s.Definitions["NoticeInput"].Properties.Get("deadline")
	deadline.Format = "" // a bare day will do
	oneOf(t, s.Definitions, "NoticeInput", "platform", notice.Platforms)
	oneOf(t, s.Definitions, "NoticeInput", "language", notice.Languages)
	oneOf(t, s.Definitions, "NoticeInput", "sanction", notice.Sanctions)
	oneOf(t, s.Definitions, "NoticeInput", "channel", notice.Channels)
	oneOf(t, s.Definitions, "Limit", "unit", notice.Units)
	oneOf(t, s.Definitions, "Limit", "from", notice.Starts)
	oneOf(t, s.Definitions, "Length", "unit", notice.Units)
	return s
}

func diagnosisSchemaOf(t *testing.T) *jsonschema.Schema {
	s := reflector(t).ReflectFromType(reflect.TypeFor[Diagnosis]())
	s.ID, s.Title = schemaBase+"diagnosis.schema.json", "A diagnosis of reinstate"
	oneOf(t, s.Definitions, "Limit", "unit", notice.Units)
	oneOf(t, s.Definitions, "Limit", "from", notice.Starts)
	oneOf(t, s.Definitions, "Length", "unit", notice.Units)
	oneOf(t, s.Definitions, "Item", "kind", notice.ItemKinds)
	oneOf(t, s.Definitions, "Cause", "ground", []string{string(Single), string(Several), string(Unstated), string(None)})
	return s
}

func comparisonSchemaOf(t *testing.T) *jsonschema.Schema {
	s := reflector(t).ReflectFromType(reflect.TypeFor[Comparison]())
	s.ID, s.Title = schemaBase+"comparison.schema.json", "What differs between two diagnoses of reinstate"
	oneOf(t, s.Definitions, "CriterionChange", "criterion", criterionNames)
	oneOf(t, s.Definitions, "Limit", "unit", notice.Units)
	oneOf(t, s.Definitions, "Limit", "from", notice.Starts)
	return s
}

func manifestSchemaOf(t *testing.T) *jsonschema.Schema {
	s := reflector(t).ReflectFromType(reflect.TypeFor[evidence.Manifest]())
	s.ID, s.Title = schemaBase+"manifest.schema.json", "What went with an appeal"
	return s
}

// packSchemaOf describes the documents of a pack.
func packSchemaOf(t *testing.T) *jsonschema.Schema {
	out := documentsSchemaOf(t, reflect.TypeFor[pack](), "pack.schema.json", "A document of a reinstate pack")
	oneOf(t, out.Definitions, "fact", "type", []string{"bool", "int", "string", "date"})
	grades := []string{"notice", "law", "official", "repost", "press", "practice", "article", "own"}
	oneOf(t, out.Definitions, "source", "grade", grades)
	oneOfEach(t, out.Definitions, "profile", "grades", grades)
	oneOf(t, out.Definitions, "Accept", "kind", evidence.Kinds)
	oneOf(t, out.Definitions, "PaperTemplate", "kind", evidence.Kinds)
	oneOfEach(t, out.Definitions, "fault", "kinds", evidence.Kinds)
	oneOf(t, out.Definitions, "paper", "paper", evidence.Kinds)
	return out
}

// overlaySchemaOf describes the documents of an overlay: those of a pack, of
// which only the ids must be there, with the two keys of overlays. Entries
// without an id are replaced whole.
func overlaySchemaOf(t *testing.T) *jsonschema.Schema {
	out := packSchemaOf(t)
	out.ID, out.Title = schemaBase+"overlay.schema.json", "A document of an overlay over a reinstate pack"
	for name, d := range out.Definitions {
		if !slices.Contains([]string{"Accept", "PaperTemplate", "settling", "Choice"}, name) {
			laidOver(name, d)
		}
	}
	return out
}

// overlayTestSchemaOf describes the tests of an overlay.
func overlayTestSchemaOf(t *testing.T) *jsonschema.Schema {
	out := testSchemaOf(t)
	out.ID, out.Title = schemaBase+"overlay-test.schema.json", "A document of the tests of an overlay"
	laidOver("test", out.Definitions["test"])
	return out
}

// laidOver makes a definition that of a part laid over another one.
func laidOver(name string, d *jsonschema.Schema) {
	d.Required = nil
	for p := d.Properties.Oldest(); p != nil; p = p.Next() {
		p.Value = orNothing(p.Value)
	}
	for _, id := range []string{name, "id"} {
		if p, ok := d.Properties.Get(id); ok {
			d.Required = []string{id}
			d.Properties.Set(id, p.AnyOf[0])
			d.Properties.Set("disable", &jsonschema.Schema{Const: true, Description: "true takes it away"})
			break
		}
	}
	d.Properties.Set("append", &jsonschema.Schema{Type: "object", AdditionalProperties: &jsonschema.Schema{Type: "array"},
		Description: "what is added at the end of lists, by their keys"})
}

// orNothing also takes a key without a value, which takes the key away.
func orNothing(s *jsonschema.Schema) *jsonschema.Schema {
	return &jsonschema.Schema{AnyOf: []*jsonschema.Schema{s, {Type: "null"}}, Description: s.Description}
}

// testSchemaOf describes the files of tests beside the rules.
func testSchemaOf(t *testing.T) *jsonschema.Schema {
	out := documentsSchemaOf(t, reflect.TypeFor[packTests](), "test.schema.json", "A document of a reinstate pack's tests")
	for name, d := range caseSchemaOf(t).Definitions {
		out.Definitions[name] = d
	}
	states, _ := out.Definitions["expectation"].Properties.Get("requirements")
	for _, s := range []evidence.Status{evidence.Met, evidence.Weak, evidence.Missing, evidence.NotNeeded, evidence.Impossible} {
		states.AdditionalProperties.Enum = append(states.AdditionalProperties.Enum, s)
	}
	return out
}

// documentsSchemaOf has one definition per kind of document, and says that a
// document is one of them.
func documentsSchemaOf(t *testing.T, p reflect.Type, file, title string) *jsonschema.Schema {
	out := &jsonschema.Schema{Version: jsonschema.Version, ID: jsonschema.ID(schemaBase + file), Title: title, Definitions: jsonschema.Definitions{}}
	for i := range p.NumField() {
		kind := p.Field(i).Tag.Get("json")
		s := reflector(t).ReflectFromType(p.Field(i).Type.Elem())
		for name, d := range s.Definitions {
			out.Definitions[name] = d
		}
		s.Definitions, s.Version = nil, ""
		id, _ := s.Properties.Get(kind)
		id.Pattern = idPattern(kind)
		out.Definitions[kind] = s
		out.OneOf = append(out.OneOf, &jsonschema.Schema{Ref: "#/$defs/" + kind})
	}
	return out
}

// idPattern: facts and attributes are names in conditions, so they are snake_case;
// every other id is kebab-case.
func idPattern(kind string) string {
	switch kind {
	case "clause":
		return `^[0-9]+([.][0-9]+)*([(][0-9]+[)])*$`
	case "fact", "attribute":
		return "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"
	case "test": // named like the document that it tests
		return "^[a-z0-9]+([-_][a-z0-9]+)*$"
	}
	return "^[a-z0-9]+(-[a-z0-9]+)*$"
}

// reflector prints schemas of Go types; the comments of types and fields are
// the descriptions.
func reflector(t *testing.T) *jsonschema.Reflector {
	about := goComments(t)
	return &jsonschema.Reflector{Anonymous: true, ExpandedStruct: true, Mapper: scalarTypes, Namer: plainName, LookupComment: func(typ reflect.Type, field string) string {
		if isCond(typ) {
			return "a CEL expression that is true or false, on one line or as a literal block (|)"
		}
		return about[strings.TrimSuffix(typ.PkgPath()+"."+typ.Name()+"."+field, ".")]
	}}
}

// plainName is the name of a type without the folders of its type arguments: a slash
// in a name is another place to whoever follows a reference.
func plainName(t reflect.Type) string { return folders.ReplaceAllString(t.Name(), "[") }

var folders = regexp.MustCompile(`\[.*/`)

func isCond(t reflect.Type) bool { return strings.HasPrefix(t.Name(), "Cond[") }

// goComments reads the comments of all types that documents are read into: the
// first sentence of a type, and all of a field.
func goComments(t *testing.T) map[string]string {
	out := map[string]string{}
	for dir, pkg := range map[string]string{".": "appeal", "notice": "appeal/notice", "../evidence": "evidence", "../rules": "rules"} {
		files, err := filepath.Glob(filepath.Join(dir, "*.go"))
		require.NoError(t, err)
		for _, name := range files {
			f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.ParseComments)
			require.NoError(t, err)
			commentsOf(f, "github.com/reinstate-go/reinstate/"+pkg, out)
		}
	}
	return out
}

func commentsOf(f *ast.File, pkg string, out map[string]string) {
	for _, d := range f.Decls {
		g, ok := d.(*ast.GenDecl)
		if !ok || g.Tok != token.TYPE {
			continue
		}
		for _, spec := range g.Specs {
			typ := spec.(*ast.TypeSpec)
			name := pkg + "." + typ.Name.Name
			out[name] = firstSentence(g.Doc.Text() + typ.Doc.Text())
			if st, ok := typ.Type.(*ast.StructType); ok {
				fieldComments(st, name, out)
			}
		}
	}
}

// docLink is a link of Go documentation, as in [Case.Files].
var docLink = regexp.MustCompile(`\[([A-Z][A-Za-z.]*)\]`)

func firstSentence(comment string) string {
	words, _, found := strings.Cut(strings.Join(strings.Fields(comment), " ")+" ", ". ")
	if found {
		words += "."
	}
	return docLink.ReplaceAllString(words, "$1")
}

func fieldComments(st *ast.StructType, of string, out map[string]string) {
	for _, f := range st.Fields.List {
		text := f.Doc.Text()
		if text == "" {
			text = f.Comment.Text()
		}
		for _, n := range f.Names {
			out[of+"."+n.Name] = strings.Join(strings.Fields(text), " ")
		}
	}
}

// scalarTypes are Go types that JSON writes as one string.
func scalarTypes(t reflect.Type) *jsonschema.Schema {
	switch {
	case t == reflect.TypeFor[Words]():
		text := &jsonschema.Schema{Type: "string"}
		return &jsonschema.Schema{OneOf: []*jsonschema.Schema{text, {Type: "array", Items: text}}}
	case t == reflect.TypeFor[rules.Date]():
		return &jsonschema.Schema{Type: "string", Format: "date"}
	case isCond(t):
		return &jsonschema.Schema{Type: "string", MinLength: new(uint64(1))}
	}
	return nil
}

// oneOfEach names the values that each entry of a list may have.
func oneOfEach(t *testing.T, defs jsonschema.Definitions, def, field string, values []string) {
	t.Helper()
	p, ok := defs[def].Properties.Get(field)
	require.True(t, ok, field)
	for _, v := range values {
		p.Items.Enum = append(p.Items.Enum, v)
	}
}

func oneOf(t *testing.T, defs jsonschema.Definitions, def, field string, values []string) {
	t.Helper()
	d, ok := defs[def]
	require.True(t, ok, def)
	p, ok := d.Properties.Get(field)
	require.True(t, ok, field)
	for _, v := range values {
		p.Enum = append(p.Enum, v)
	}
}
