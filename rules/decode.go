package rules

import (
	"bytes"
	"encoding/json"
	"errors"
	"reflect"
	"strings"
)

// Decode reads the document into v, a pointer to a struct whose json tags are
// the keys, and returns everything that is wrong with it, each mistake at its
// place. v is filled only where nothing is wrong. s may be nil.
//
// The Go type of a field guides the reading. Text keeps the words of the file:
// 0012 stays "0012", no stays "no", 2026-01-01 is the text of that day. A bool
// takes true or false and nothing else, a number takes a number. A key without a
// value (also null and ~) is absent. What has no Go type (any) is read as JSON
// would read it: true, false, a number, or else text.
func (d *Document) Decode(v any, s *Schema) Problems { return d.decode(v, s, false) }

// decode is Decode; whole tells of keys without a value too.
func (d *Document) decode(v any, s *Schema, whole bool) Problems {
	target := reflect.ValueOf(v)
	if target.Kind() != reflect.Pointer || target.IsNil() {
		return Problems{{Pos: d.Pos(""), Kind: "bad-target", Msg: "Decode needs a pointer to fill"}}
	}
	g := &guide{doc: d, bad: map[string]bool{}, meant: map[string]bool{}, whole: whole, schema: s}
	value, _ := g.value(d.root, target.Type().Elem(), "", nil)
	ps := append(g.ps, s.check(d, g, value)...)
	if len(ps) > 0 {
		return ps.Sorted().capped()
	}
	if ps := d.fill(v, value); len(ps) > 0 {
		return ps
	}
	bind(d, d.root, target.Elem())
	return nil
}

// fill hands the value to encoding/json, so that types with a reader of their
// own are read by it.
func (d *Document) fill(v, value any) Problems {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	err := e.Encode(value)
	if err == nil {
		err = json.Unmarshal(b.Bytes(), v)
	}
	if err == nil {
		return nil
	}
	pointer := ""
	if typ := (*json.UnmarshalTypeError)(nil); errors.As(err, &typ) {
		pointer = "/" + strings.ReplaceAll(typ.Field, ".", "/")
	}
	return Problems{{Pos: d.Pos(pointer), Path: d.path(pointer), Kind: "bad-value", Msg: err.Error()}}
}

// bind tells every [placed] value below v where it stands.
func bind(d *Document, n *node, v reflect.Value) {
	if n == nil || n.isNull() {
		return
	}
	if v.CanAddr() && v.Addr().Type().Implements(placedType) && v.Addr().CanInterface() {
		v.Addr().Interface().(placed).setPlace(d, n)
		return
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			bind(d, n, v.Elem())
		}
	case reflect.Struct:
		for _, f := range fieldsOf(v.Type()).list {
			if field, err := v.FieldByIndexErr(f.index); err == nil {
				bind(d, n.get(f.name), field)
			}
		}
	case reflect.Slice, reflect.Array:
		for i := range min(v.Len(), len(n.items)) {
			bind(d, n.items[i], v.Index(i))
		}
	case reflect.Map:
		bindMap(d, n, v)
	}
}

// bindMap binds a copy of each value of a map and puts it back: values of a map
// have no address.
func bindMap(d *Document, n *node, v reflect.Value) {
	if !holdsPlaced(v.Type().Elem(), nil) || v.Type().Key().Kind() != reflect.String {
		return
	}
	for _, key := range v.MapKeys() {
		elem := reflect.New(v.Type().Elem()).Elem()
		elem.Set(v.MapIndex(key))
		bind(d, n.get(key.String()), elem)
		v.SetMapIndex(key, elem)
	}
}

// holdsPlaced reports whether a value of type t can hold a placed one.
func holdsPlaced(t reflect.Type, seen []reflect.Type) bool {
	if reflect.PointerTo(t).Implements(placedType) {
		return true
	}
	for _, s := range seen {
		if s == t {
			return false
		}
	}
	seen = append(seen, t)
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array, reflect.Map:
		return holdsPlaced(t.Elem(), seen)
	case reflect.Struct:
		for _, f := range fieldsOf(t).list {
			if holdsPlaced(f.typ, seen) {
				return true
			}
		}
	}
	return false
}
