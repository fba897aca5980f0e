package casefile

import (
	"reflect"
	"strings"
)

// keysOf are the keys of a Go struct in their order; of another type none.
func keysOf(t reflect.Type) (out []string) {
	for _, f := range fieldsOf(t) {
		out = append(out, keyOf(f))
	}
	return out
}

// typeOf is the type of what stands below a key.
func typeOf(t reflect.Type, key string) reflect.Type {
	for _, f := range fieldsOf(t) {
		if keyOf(f) == key {
			return f.Type
		}
	}
	return nil
}

// fieldsOf are the fields that JSON has, those of embedded structs among them.
func fieldsOf(t reflect.Type) (out []reflect.StructField) {
	if t = bare(t); t == nil || t.Kind() != reflect.Struct {
		return nil
	}
	for i := range t.NumField() {
		f := t.Field(i)
		if f.Anonymous && f.Tag.Get("json") == "" {
			out = append(out, fieldsOf(f.Type)...)
		} else if f.IsExported() && keyOf(f) != "-" {
			out = append(out, f)
		}
	}
	return out
}

func keyOf(f reflect.StructField) string {
	key, _, _ := strings.Cut(f.Tag.Get("json"), ",")
	return key
}

// elem is the type of the members of a list.
func elem(t reflect.Type) reflect.Type {
	if t = bare(t); t == nil || t.Kind() != reflect.Slice {
		return nil
	}
	return t.Elem()
}

// bare is a type without its pointer.
func bare(t reflect.Type) reflect.Type {
	if t != nil && t.Kind() == reflect.Pointer {
		return t.Elem()
	}
	return t
}
