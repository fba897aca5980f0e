package rules

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"

	"cel.dev/cel-go/cel"
)

// scope is the one table of what a condition over a view may name. The checker,
// the values of an evaluation and the hints of problems all read it.
type scope struct {
	structs   map[string]*structType // by CEL type name
	byGo      map[reflect.Type]*structType
	declared  map[string][]Field
	methods   []method
	functions []function
	closed    []string
	complete  []string
	words     map[string][]string // by path, as [OneOf] gave them
}

// structType is one struct of the view, or the fields that a pack declares.
type structType struct {
	name   string // CEL type name
	path   string // where in the view it was met first, for messages
	fields map[string]fieldType
	key    []int // index of the id field that names a list element, nil if none
}

type fieldType struct {
	cel   *cel.Type
	index []int     // path for reflect; nil for a declared field
	elem  *cel.Type // element type where the field is a list
	words []string  // all that a string, or each string of a list, may be; nil for any
	blank bool      // a string that can be there and empty
}

var (
	timeType     = reflect.TypeFor[time.Time]()
	dateGoType   = reflect.TypeFor[Date]()
	declaredType = reflect.TypeFor[Declared]()
)

// declaredTypes are the types that a pack may give to a field it declares.
var declaredTypes = map[string]*cel.Type{
	"bool": cel.BoolType, "int": cel.IntType, "double": cel.DoubleType,
	"string": cel.StringType, "date": dateType,
}

func newScope() *scope {
	return &scope{structs: map[string]*structType{}, byGo: map[reflect.Type]*structType{},
		declared: map[string][]Field{}, functions: slices.Clone(builtins), words: map[string][]string{}}
}

// add reads one Go struct, and all structs below it, into the table.
func (s *scope) add(t reflect.Type, path string) (*structType, error) {
	if st := s.byGo[t]; st != nil {
		return st, nil
	}
	st := &structType{name: typeName(path), path: path, fields: map[string]fieldType{}}
	s.byGo[t], s.structs[st.name] = st, st
	for _, f := range reflect.VisibleFields(t) {
		tag, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if tag == "" || tag == "-" || !f.IsExported() {
			continue
		}
		ft, err := s.fieldType(f, join(path, tag))
		if err != nil {
			return nil, fmt.Errorf("rules: %s.%s: %w", t, f.Name, err)
		}
		if tag == "id" && f.Type.Kind() == reflect.String {
			st.key = f.Index
		}
		st.fields[tag] = ft
	}
	return st, nil
}

func (s *scope) fieldType(f reflect.StructField, path string) (fieldType, error) {
	t, err := s.celType(f.Type, path)
	if err != nil {
		return fieldType{}, err
	}
	ft := fieldType{cel: t, index: f.Index, words: wordsOf(f), blank: canBeBlank(f.Type)}
	if f.Type.Kind() == reflect.Slice {
		ft.elem = t.Parameters()[0]
	}
	return ft, nil
}

func (s *scope) celType(t reflect.Type, path string) (*cel.Type, error) {
	switch t {
	case timeType:
		return cel.TimestampType, nil
	case dateGoType:
		return dateType, nil
	case declaredType:
		return s.addDeclared(path)
	}
	switch t.Kind() {
	case reflect.Pointer:
		return s.pointed(t.Elem(), path)
	case reflect.String:
		return cel.StringType, nil
	case reflect.Slice:
		elem, err := s.element(t.Elem(), path)
		if err != nil {
			return nil, err
		}
		return cel.ListType(elem), nil
	case reflect.Struct:
		st, err := s.add(t, path)
		if err != nil {
			return nil, err
		}
		return cel.ObjectType(st.name), nil
	case reflect.Bool, reflect.Int, reflect.Int64, reflect.Float64:
		return nil, fmt.Errorf("a bare %s cannot be absent: make it *%s", t, t)
	}
	return nil, fmt.Errorf("%s has no place in a view", t)
}

// pointed gives the type behind a pointer: there a bool or a number can be absent.
func (s *scope) pointed(t reflect.Type, path string) (*cel.Type, error) {
	switch t.Kind() {
	case reflect.Bool:
		return cel.BoolType, nil
	case reflect.Int, reflect.Int64:
		return cel.IntType, nil
	case reflect.Float64:
		return cel.DoubleType, nil
	}
	return s.celType(t, path)
}

// element gives the type of a list's elements. An element is there or not in
// the list, so a bare number in a list is no danger.
func (s *scope) element(t reflect.Type, path string) (*cel.Type, error) {
	return s.pointed(t, path)
}

func (s *scope) addDeclared(path string) (*cel.Type, error) {
	st := &structType{name: typeName(path), path: path, fields: map[string]fieldType{}}
	for _, f := range s.declared[path] {
		t, ok := declaredTypes[f.Type]
		if !ok {
			return nil, fmt.Errorf("declared field %q has unknown type %q", f.Name, f.Type)
		}
		st.fields[f.Name] = fieldType{cel: t, words: f.Values, blank: true}
	}
	s.structs[st.name] = st
	return cel.ObjectType(st.name), nil
}

func (s *scope) isClosed(root string) bool   { return slices.Contains(s.closed, root) }
func (s *scope) isComplete(path string) bool { return slices.Contains(s.complete, path) }

func (s *scope) isMethod(name string) bool {
	_, ok := s.methodNamed(name)
	return ok
}

func (s *scope) methodNamed(name string) (method, bool) {
	i := slices.IndexFunc(s.methods, func(m method) bool { return m.name == name })
	if i < 0 {
		return method{}, false
	}
	return s.methods[i], true
}

// names lists the fields of a struct in order, for hints.
func (st *structType) names() []string {
	out := make([]string, 0, len(st.fields))
	for f := range st.fields {
		out = append(out, f)
	}
	slices.Sort(out)
	return out
}

// typeName cannot be written in an expression. A type named like a path
// ("notice.response_limit") would win over the field of that name, because CEL
// tries qualified identifiers first.
func typeName(path string) string { return "view/" + path }

func join(path, name string) string {
	if path == "" {
		return name
	}
	return path + "." + name
}
