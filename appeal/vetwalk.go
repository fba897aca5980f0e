package appeal

import (
	"reflect"
	"strconv"
	"strings"
)

// walk calls f for every struct of every document of the pack, the document
// itself first, with the place where it stands.
func (v *vetter) walk(f func(p place, x reflect.Value)) {
	p := reflect.ValueOf(v.e.pack).Elem()
	for i := range p.NumField() {
		for k := range p.Field(i).Len() {
			doc := p.Field(i).Index(k) // its first field is its id
			eachStruct(doc, place{p.Type().Field(i).Tag.Get("json"), doc.Field(0).String(), ""}, f)
		}
	}
}

func eachStruct(x reflect.Value, p place, f func(place, reflect.Value)) {
	switch x.Kind() {
	case reflect.Pointer:
		if !x.IsNil() {
			eachStruct(x.Elem(), p, f)
		}
	case reflect.Slice:
		for i := range x.Len() {
			eachStruct(x.Index(i), p.at(strconv.Itoa(i)), f)
		}
	case reflect.Struct:
		f(p, x)
		for i := range x.NumField() {
			field := x.Type().Field(i)
			switch name, option, _ := strings.Cut(field.Tag.Get("json"), ","); {
			case option == "omitzero" && x.Field(i).IsZero(): // it may be left out, and is
			case field.Anonymous && name == "": // its fields stand in the document itself
				eachStruct(x.Field(i), p, f)
			case field.IsExported() && name != "-":
				eachStruct(x.Field(i), p.at(name), f)
			}
		}
	}
}

// sourceRef is the id of the source that an entry names. ok is false where its
// kind has none to name.
func sourceRef(x reflect.Value) (id string, ok bool) {
	s := x.FieldByName("Source")
	if !s.IsValid() || s.Kind() != reflect.String {
		return "", false
	}
	return s.String(), true
}
