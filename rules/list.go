package rules

import (
	"fmt"
	"reflect"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
)

// list is a slice of the view. An element that has an id is named by it in the
// way to what is absent: evidence.E3.stamped.
type list struct {
	run    *run
	v      reflect.Value // a slice; invalid where an absent list counts as empty
	at     *trail
	elem   *cel.Type
	closed bool
}

func (l *list) len() int {
	if !l.v.IsValid() {
		return 0
	}
	return l.v.Len()
}

func (l *list) element(i int) ref.Val {
	v := l.v.Index(i)
	at := &trail{up: l.at, index: i, element: true}
	if st := l.run.s.byGo[v.Type()]; st != nil && st.key != nil {
		at.name = v.FieldByIndex(st.key).String()
	}
	return l.run.wrap(v, fieldType{cel: l.elem}, at, l.closed)
}

// Get answers list[i].
func (l *list) Get(i ref.Val) ref.Val {
	n, ok := i.(types.Int)
	if !ok {
		return types.MaybeNoSuchOverloadErr(i)
	}
	if n < 0 || int64(n) >= int64(l.len()) {
		return types.NewErr("%s has %d elements, there is no element %d", l.at, l.len(), int64(n))
	}
	return l.element(int(n))
}

// Size is the number of elements.
func (l *list) Size() ref.Val { return types.Int(l.len()) }

// Contains answers "x in list". An element that is unknown leaves it unknown
// unless another one is equal.
func (l *list) Contains(x ref.Val) ref.Val {
	var open ref.Val = types.False
	for i := range l.len() {
		switch eq := l.element(i).Equal(x); {
		case eq == types.True:
			return types.True
		case types.IsUnknown(eq):
			open = eq
		}
	}
	return open
}

// Iterator walks the elements in order.
func (l *list) Iterator() traits.Iterator { return &iterator{l: l} }

// Add is refused: a condition asks, it does not build.
func (l *list) Add(ref.Val) ref.Val {
	return types.NewErr("%s: lists of a case cannot be joined", l.at)
}

// Type is CEL's list type.
func (l *list) Type() ref.Type { return types.ListType }

// Value gives the Go slice.
func (l *list) Value() any {
	if !l.v.IsValid() {
		return nil
	}
	return l.v.Interface()
}

// Equal compares element by element; an unknown element leaves it unknown.
func (l *list) Equal(x ref.Val) ref.Val {
	m, ok := x.(traits.Lister)
	if !ok || m.Size() != l.Size() {
		return types.False
	}
	var open ref.Val = types.True
	for i := range l.len() {
		switch eq := l.element(i).Equal(m.Get(types.Int(i))); {
		case eq == types.False:
			return types.False
		case eq != types.True:
			open = eq
		}
	}
	return open
}

// ConvertToNative gives the Go slice back.
func (l *list) ConvertToNative(t reflect.Type) (any, error) {
	if l.v.IsValid() && l.v.Type().AssignableTo(t) {
		return l.v.Interface(), nil
	}
	return nil, fmt.Errorf("rules: %s is no %s", l.at, t)
}

// ConvertToType has nothing to offer: a list is no other type.
func (l *list) ConvertToType(t ref.Type) ref.Val {
	return types.NewErr("%s cannot become %s", l.at, t.TypeName())
}

// iterator walks a list. CEL asks only HasNext and Next of it.
type iterator struct {
	ref.Val
	l *list
	i int
}

func (it *iterator) HasNext() ref.Val { return types.Bool(it.i < it.l.len()) }
func (it *iterator) Next() ref.Val    { it.i++; return it.l.element(it.i - 1) }
