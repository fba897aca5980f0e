package rules

import (
	"fmt"
	"reflect"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
)

// dateType is the CEL type of a civil [Date]. Its name cannot be written in an
// expression, so that it hides no field.
var (
	dateType    = cel.ObjectType("rules/date", traits.ComparerType)
	dateRefType = types.NewObjectType("rules/date", traits.ComparerType)
)

// dateValue is a Date as a value of CEL: it knows before and after, and equals
// only another date.
type dateValue Date

// dateOptions declares the comparisons of dates.
func dateOptions() []cel.EnvOption {
	var o []cel.EnvOption
	for _, op := range []string{operators.Less, operators.LessEquals, operators.Greater, operators.GreaterEquals} {
		o = append(o, cel.Function(op, cel.Overload("date"+op, []*cel.Type{dateType, dateType}, cel.BoolType)))
	}
	return o
}

// dateLiteral is the name of the function that writes a date in a condition.
const dateLiteral = "date"

// Compare orders two dates.
func (d dateValue) Compare(x ref.Val) ref.Val {
	y, ok := x.(dateValue)
	if !ok {
		return types.MaybeNoSuchOverloadErr(x)
	}
	return types.Int(Date(d).Compare(Date(y)))
}

// Equal reports whether x is the same day.
func (d dateValue) Equal(x ref.Val) ref.Val { y, ok := x.(dateValue); return types.Bool(ok && d == y) }

// Type is the CEL type of dates.
func (d dateValue) Type() ref.Type { return dateRefType }

// Value gives the Go Date.
func (d dateValue) Value() any { return Date(d) }

// ConvertToNative gives the Go Date.
func (d dateValue) ConvertToNative(t reflect.Type) (any, error) {
	if t == dateGoType {
		return Date(d), nil
	}
	return nil, fmt.Errorf("rules: a date is no %s", t)
}

// ConvertToType writes a date as a string.
func (d dateValue) ConvertToType(t ref.Type) ref.Val {
	if t == types.StringType {
		return types.String(Date(d).String())
	}
	return types.NewErr("a date cannot become %s", t.TypeName())
}
