package rules

import (
	"fmt"
	"reflect"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
)

// OneOf says that the text at path, or each text of the list there, is one of
// values. Elements of a list stand under the list: evidence.kind. A field whose
// tag has jsonschema:"enum=…", or whose type has a method Values() []string,
// needs no OneOf, and a declared field has [Field.Values]. A struct that stands
// in several places has the same values in all of them.
//
// It changes no answer: [Cond.Lint] tells of a comparison with anything else.
func OneOf(path string, values ...string) EnvOption {
	return func(s *scope) error { s.words[path] = values; return nil }
}

// setWords hands the values of OneOf to the fields they are meant for.
func (s *scope) setWords(root *structType) error {
	for path, values := range s.words {
		st, last := root, path
		if up, name, ok := cutLast(path); ok {
			st, last = s.structAt(root, up), name
		}
		if st == nil {
			return fmt.Errorf("rules: OneOf: the view has no %s", path)
		}
		f, ok := st.fields[last]
		if !ok || f.cel != cel.StringType && f.elem != cel.StringType {
			return fmt.Errorf("rules: OneOf: %s is no text and no list of texts", path)
		}
		f.words = values
		st.fields[last] = f
	}
	return nil
}

// structAt is the struct at a path, or of the elements of the list there.
func (s *scope) structAt(st *structType, path string) *structType {
	for name := range strings.SplitSeq(path, ".") {
		f, ok := st.fields[name]
		if !ok {
			return nil
		}
		t := f.cel
		if f.elem != nil {
			t = f.elem
		}
		if st = s.structs[t.TypeName()]; st == nil {
			return nil
		}
	}
	return st
}

func cutLast(path string) (up, last string, ok bool) {
	i := strings.LastIndexByte(path, '.')
	if i < 0 {
		return "", path, false
	}
	return path[:i], path[i+1:], true
}

// wordsOf reads the fixed values of a field off its type or its tag.
func wordsOf(f reflect.StructField) []string {
	t := f.Type
	if t.Kind() == reflect.Slice || t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	if t.Kind() != reflect.String {
		return nil
	}
	if v, ok := reflect.Zero(t).Interface().(interface{ Values() []string }); ok {
		return slices.Clone(v.Values())
	}
	var out []string
	for part := range strings.SplitSeq(f.Tag.Get("jsonschema"), ",") {
		if word, ok := strings.CutPrefix(part, "enum="); ok {
			out = append(out, word)
		}
	}
	return out
}

// canBeBlank reports whether a text of this type, or in a list of this type, can
// be there and empty: a bare string that is empty is absent.
func canBeBlank(t reflect.Type) bool {
	if t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	return t.Kind() == reflect.Pointer
}
