package rules

import (
	"encoding"
	"encoding/json"
	"reflect"
	"strings"
	"sync"
)

// placed is a Go value that wants to know where it stands in its file: a [Cond].
type placed interface{ setPlace(doc *Document, n *node) }

var (
	placedType      = reflect.TypeFor[placed]()
	textType        = reflect.TypeFor[encoding.TextUnmarshaler]()
	unmarshalerType = reflect.TypeFor[json.Unmarshaler]()
)

// goField is a field of a Go struct as a document knows it. bare is its tag of
// that name: what is put behind a day that stands alone where a time is due, as
// in `bare:"T23:59:59+09:00"`.
type goField struct {
	name  string
	index []int
	typ   reflect.Type
	bare  string
}

// goFields are the fields of one struct, embedded ones among them, in order.
type goFields struct {
	list []goField
	by   map[string]*goField
}

func (f *goFields) names() []string {
	out := make([]string, len(f.list))
	for i := range f.list {
		out[i] = f.list[i].name
	}
	return out
}

var fieldCache sync.Map // reflect.Type → *goFields

// fieldsOf lists the fields of a struct by their json names.
func fieldsOf(t reflect.Type) *goFields {
	if f, ok := fieldCache.Load(t); ok {
		return f.(*goFields)
	}
	f := &goFields{by: map[string]*goField{}}
	f.add(t, nil)
	for i := range f.list {
		if f.by[f.list[i].name] == nil {
			f.by[f.list[i].name] = &f.list[i]
		}
	}
	got, _ := fieldCache.LoadOrStore(t, f)
	return got.(*goFields)
}

func (f *goFields) add(t reflect.Type, above []int) {
	for i := range t.NumField() {
		sf := t.Field(i)
		name, _, _ := strings.Cut(sf.Tag.Get("json"), ",")
		index := append(append([]int(nil), above...), i)
		inner := sf.Type
		if inner.Kind() == reflect.Pointer {
			inner = inner.Elem()
		}
		switch {
		case sf.Anonymous && name == "" && inner.Kind() == reflect.Struct:
			f.add(inner, index)
		case !sf.IsExported() || name == "-":
		default:
			if name == "" {
				name = sf.Name
			}
			f.list = append(f.list, goField{name, index, sf.Type, sf.Tag.Get("bare")})
		}
	}
}
