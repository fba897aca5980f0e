package rules

import (
	"fmt"
	"reflect"
	"strconv"
	"time"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
)

// run is one evaluation: what its methods saw.
type run struct {
	s    *scope
	seen []Seen
}

// trail is the way to a value, told back to front so that going down costs
// no copying.
type trail struct {
	up      *trail
	name    string
	index   int  // place in a list where name is empty
	element bool // of a list
}

func (t *trail) String() string {
	name := t.name
	if name == "" {
		name = strconv.Itoa(t.index)
	}
	if t.up == nil {
		return name
	}
	return t.up.String() + "." + name
}

// fields is the way without the elements of lists on it, as options name a path.
func (t *trail) fields() string {
	switch {
	case t.up == nil:
		return t.name
	case t.element:
		return t.up.fields()
	}
	return t.up.fields() + "." + t.name
}

// closedMark stands before a trail under a closed root: what is absent there
// makes an atom false and is never asked for. No path begins with it.
const closedMark = "\x00"

// absent is the value of what is not there: unknown, with the way to it.
func absent(at *trail, closed bool) ref.Val {
	path := at.String()
	if closed {
		path = closedMark + path
	}
	return types.NewUnknown(0, types.NewAttributeTrail(path))
}

// object is one struct of the view, or what a pack declares, with true
// presence: an absent field is unknown, and has() says false.
type object struct {
	run    *run
	st     *structType
	v      reflect.Value // a struct or a Declared; invalid where the struct itself is absent
	at     *trail
	closed bool
}

// field gives the value of a field and whether the struct has such a field.
func (o *object) field(name string) (ref.Val, bool) {
	f, ok := o.st.fields[name]
	if !ok {
		return nil, false
	}
	at := &trail{up: o.at, name: name}
	if f.index == nil {
		return o.declared(name, f, at), true
	}
	if !o.v.IsValid() {
		return o.run.missing(f, at, o.closed), true
	}
	v, err := o.v.FieldByIndexErr(f.index)
	if err != nil {
		return o.run.missing(f, at, o.closed), true
	}
	return o.run.wrap(v, f, at, o.closed), true
}

func (o *object) declared(name string, f fieldType, at *trail) ref.Val {
	if !o.v.IsValid() {
		return absent(at, o.closed)
	}
	v, ok := o.v.Interface().(Declared)[name]
	if !ok || v == nil {
		return absent(at, o.closed)
	}
	val := declaredValue(v)
	if !f.cel.IsAssignableRuntimeType(val) {
		return types.NewErr("%s is declared as %s, its value is a %T", at, f.cel, v)
	}
	return val
}

func declaredValue(v any) ref.Val {
	if d, ok := v.(Date); ok {
		return dateValue(d)
	}
	return types.DefaultTypeAdapter.NativeToValue(v)
}

// missing is what stands for an absent field: an object whose fields are all
// absent, an empty list where absence means that, or an unknown.
func (r *run) missing(f fieldType, at *trail, closed bool) ref.Val {
	if f.elem != nil && (closed || r.s.isComplete(at.fields())) {
		return &list{run: r, at: at, elem: f.elem, closed: closed}
	}
	if st := r.s.structs[f.cel.TypeName()]; st != nil {
		return &object{r, st, reflect.Value{}, at, closed}
	}
	return absent(at, closed)
}

// wrap gives the CEL value of a Go value; f is the field it came from.
func (r *run) wrap(v reflect.Value, f fieldType, at *trail, closed bool) ref.Val {
	if v.Kind() == reflect.Pointer {
		if v.IsNil() {
			return r.missing(f, at, closed)
		}
		return r.present(v.Elem(), f, at, closed)
	}
	if isAbsent(v) {
		return r.missing(f, at, closed)
	}
	return r.present(v, f, at, closed)
}

// isAbsent tells what is not stated: the empty string, the nil or empty list,
// the zero time and date. A struct is there; its fields answer one by one.
func isAbsent(v reflect.Value) bool {
	switch {
	case v.Type() == timeType:
		return v.Interface().(time.Time).IsZero()
	case v.Type() == dateGoType, v.Kind() == reflect.String:
		return v.IsZero()
	case v.Kind() == reflect.Slice:
		return v.IsNil()
	}
	return false
}

func (r *run) present(v reflect.Value, f fieldType, at *trail, closed bool) ref.Val {
	switch v.Type() { // not of v.Interface(): that copies a whole struct
	case timeType:
		return types.Timestamp{Time: v.Interface().(time.Time)}
	case dateGoType:
		return dateValue(v.Interface().(Date))
	case declaredType:
		return &object{r, r.s.structs[typeName(at.String())], v, at, closed}
	}
	switch v.Kind() {
	case reflect.String:
		return types.String(v.String())
	case reflect.Bool:
		return types.Bool(v.Bool())
	case reflect.Int, reflect.Int64:
		return types.Int(v.Int())
	case reflect.Float64:
		return types.Double(v.Float())
	case reflect.Slice:
		return &list{r, v, at, f.elem, closed}
	case reflect.Struct:
		return &object{r, r.s.byGo[v.Type()], v, at, closed}
	}
	return types.NewErr("%s: no value for %s", at, v.Type())
}

// ask calls a method and keeps what it saw.
func (o *object) ask(m method, arg string) ref.Val {
	if !o.v.IsValid() {
		return absent(&trail{up: o.at, name: m.name}, o.closed)
	}
	seen := m.call(o.v.Addr().Interface(), arg)
	o.run.seen = append(o.run.seen, seen...)
	return types.Bool(len(seen) > 0)
}

// Get answers CEL's field selection.
func (o *object) Get(i ref.Val) ref.Val {
	name, ok := i.(types.String)
	if !ok {
		return types.MaybeNoSuchOverloadErr(i)
	}
	v, ok := o.field(string(name))
	if !ok {
		return types.NewErr("no such field %q", string(name))
	}
	return v
}

// IsSet answers has().
func (o *object) IsSet(i ref.Val) ref.Val {
	name, ok := i.(types.String)
	if !ok {
		return types.MaybeNoSuchOverloadErr(i)
	}
	v, ok := o.field(string(name))
	return types.Bool(ok && isThere(v))
}

func isThere(v ref.Val) bool {
	switch x := v.(type) {
	case *object:
		return x.v.IsValid()
	case *list:
		return x.v.IsValid()
	}
	return !types.IsUnknown(v)
}

// Type names the object's CEL type.
func (o *object) Type() ref.Type {
	return types.NewObjectType(o.st.name, traits.IndexerType|traits.FieldTesterType)
}

// Value gives the Go value, nil where the struct is absent.
func (o *object) Value() any {
	if !o.v.IsValid() {
		return nil
	}
	return o.v.Interface()
}

// Equal compares two structs of the view by their Go values.
func (o *object) Equal(x ref.Val) ref.Val {
	p, ok := x.(*object)
	if !ok {
		return types.False
	}
	if !o.v.IsValid() {
		return absent(o.at, o.closed)
	}
	if !p.v.IsValid() {
		return absent(p.at, p.closed)
	}
	return types.Bool(reflect.DeepEqual(o.v.Interface(), p.v.Interface()))
}

// ConvertToNative gives the Go value back.
func (o *object) ConvertToNative(t reflect.Type) (any, error) {
	if o.v.IsValid() && o.v.Type().AssignableTo(t) {
		return o.v.Interface(), nil
	}
	return nil, fmt.Errorf("rules: %s is no %s", o.at, t)
}

// ConvertToType has nothing to offer: a struct is no other type.
func (o *object) ConvertToType(t ref.Type) ref.Val {
	return types.NewErr("%s cannot become %s", o.at, t.TypeName())
}
