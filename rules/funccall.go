package rules

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"time"
	"unicode/utf8"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/cost"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
)

// member is a function on a list of strings with another one as its argument,
// which sees what is unknown in them.
type member struct{ call func(a, b elements) ref.Val }

// options declares a function, one overload for each kind of date it takes, and
// what each call costs.
func (f function) options() (cel.EnvOption, []cost.TrackerOption, error) {
	if m, ok := f.call.(member); ok {
		id := "list_" + f.Name
		return cel.Function(f.Name, cel.MemberOverload(id, []*cel.Type{stringList, stringList}, cel.BoolType,
			cel.BinaryBinding(m.answer))), []cost.TrackerOption{cost.OverloadTracker(id, f.track)}, nil
	}
	call := reflect.ValueOf(f.call)
	if call.Kind() != reflect.Func {
		return nil, nil, fmt.Errorf("rules: function %q: %s is no func", f.Name, call.Kind())
	}
	params, result, err := shape(call.Type())
	if err != nil {
		return nil, nil, fmt.Errorf("rules: function %q: %w", f.Name, err)
	}
	var overloads []cel.FunctionOpt
	var costs []cost.TrackerOption
	for i, args := range choices(params) {
		id := fmt.Sprintf("%s_%d", f.Name, i)
		overloads = append(overloads, cel.Overload(id, args, result, cel.FunctionBinding(bound(call))))
		costs = append(costs, cost.OverloadTracker(id, f.track))
	}
	return cel.Function(f.Name, overloads...), costs, nil
}

var (
	stringList = cel.ListType(cel.StringType)
	errorType  = reflect.TypeFor[error]()
	listType   = reflect.TypeFor[[]string]()

	// goTypes are the Go types of parameters and what a condition may put there.
	goTypes = map[reflect.Type][]*cel.Type{
		dateGoType:                 {dateType, cel.TimestampType},
		timeType:                   {cel.TimestampType},
		reflect.TypeFor[int]():     {cel.IntType},
		reflect.TypeFor[float64](): {cel.DoubleType},
		reflect.TypeFor[bool]():    {cel.BoolType},
		reflect.TypeFor[string]():  {cel.StringType},
		listType:                   {stringList},
	}
)

// shape reads the parameters and the result of a Go func.
func shape(t reflect.Type) (params [][]*cel.Type, result *cel.Type, err error) {
	for i := range t.NumIn() {
		p, ok := goTypes[t.In(i)]
		if !ok || t.IsVariadic() {
			return nil, nil, fmt.Errorf("a condition has nothing to give to a %s", t.In(i))
		}
		params = append(params, p)
	}
	if n := t.NumOut(); n < 1 || n > 2 || n == 2 && t.Out(1) != errorType {
		return nil, nil, errors.New("it returns one value, or one and an error")
	}
	out, ok := goTypes[t.Out(0)]
	if !ok || t.Out(0) == listType {
		return nil, nil, fmt.Errorf("a condition has no use for a %s", t.Out(0))
	}
	return params, out[0], nil
}

// choices lists all ways to fill the parameters.
func choices(params [][]*cel.Type) [][]*cel.Type {
	out := [][]*cel.Type{nil}
	for _, p := range params {
		var next [][]*cel.Type
		for _, before := range out {
			for _, t := range p {
				next = append(next, append(slices.Clone(before), t))
			}
		}
		out = next
	}
	return out
}

// bound calls a Go func with values of CEL. CEL itself hands on arguments that
// are unknown, so that only the elements of lists are left to look at.
func bound(call reflect.Value) func(...ref.Val) ref.Val {
	t := call.Type()
	return func(args ...ref.Val) ref.Val {
		in := make([]reflect.Value, len(args))
		for i, a := range args {
			v, open := goValue(a, t.In(i))
			if open != nil {
				return open
			}
			in[i] = v
		}
		out := call.Call(in)
		if len(out) == 2 && !out[1].IsNil() {
			return types.WrapErr(out[1].Interface().(error))
		}
		return celValue(out[0].Interface())
	}
}

// goValue gives the Go value of an argument, or what keeps it from having one.
func goValue(a ref.Val, t reflect.Type) (reflect.Value, ref.Val) {
	switch x := a.(type) {
	case dateValue:
		return reflect.ValueOf(Date(x)), nil
	case types.Timestamp:
		if t == dateGoType {
			return reflect.ValueOf(DateOf(x.In(Korea))), nil
		}
		return reflect.ValueOf(x.Time), nil
	case traits.Lister:
		return goList(x)
	}
	v := reflect.ValueOf(a.Value())
	if !v.IsValid() || !v.CanConvert(t) {
		return v, types.MaybeNoSuchOverloadErr(a)
	}
	return v.Convert(t), nil
}

func goList(l traits.Lister) (reflect.Value, ref.Val) {
	out := []string{}
	var open *types.Unknown
	for it := l.Iterator(); it.HasNext() == types.True; {
		switch x := it.Next().(type) {
		case types.String:
			out = append(out, string(x))
		case *types.Unknown:
			open = types.MergeUnknowns(open, x)
		default:
			return reflect.Value{}, types.MaybeNoSuchOverloadErr(x)
		}
	}
	if open != nil {
		return reflect.Value{}, open
	}
	return reflect.ValueOf(out), nil
}

func celValue(v any) ref.Val {
	switch x := v.(type) {
	case Date:
		return dateValue(x)
	case time.Time:
		return types.Timestamp{Time: x}
	}
	return types.DefaultTypeAdapter.NativeToValue(v)
}

func (m member) answer(a, b ref.Val) ref.Val {
	x, ok := a.(traits.Lister)
	y, also := b.(traits.Lister)
	if !ok || !also {
		return types.MaybeNoSuchOverloadErr(a)
	}
	left, wrong := setOf(x)
	if wrong != nil {
		return wrong
	}
	right, wrong := setOf(y)
	if wrong != nil {
		return wrong
	}
	return m.call(left, right)
}

// track tells CEL what one call cost.
func (f function) track(args []ref.Val, _ ref.Val) *uint64 {
	steps := uint64(f.Cost.Call)
	for _, a := range args {
		steps += uint64(f.Cost.Each) * sizeOf(a)
	}
	return &steps
}

// sizeOf counts the elements of a list and every ten characters of a text.
func sizeOf(v ref.Val) uint64 {
	switch x := v.(type) {
	case types.String:
		return uint64(utf8.RuneCountInString(string(x))+9) / 10
	case traits.Lister:
		n := uint64(0)
		for it := x.Iterator(); it.HasNext() == types.True; {
			n += max(1, sizeOf(it.Next()))
		}
		return n
	}
	return 0
}
