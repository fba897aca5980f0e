package evidence

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

// others gives values unlike a zero one, and unlike each other.
func others(t *testing.T, of reflect.Type) (out []reflect.Value) {
	t.Helper()
	switch of {
	case timeType:
		now := time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC)
		return []reflect.Value{reflect.ValueOf(now), reflect.ValueOf(now.In(rules.Korea)), reflect.ValueOf(now.Add(1))}
	case dateType:
		return []reflect.Value{reflect.ValueOf(rules.Date{Year: 1}), reflect.ValueOf(rules.Date{Month: 1}), reflect.ValueOf(rules.Date{Day: 1})}
	}
	switch of.Kind() {
	case reflect.String:
		long := strings.Repeat("길", longInKey)
		return []reflect.Value{reflect.ValueOf("a"), reflect.ValueOf("b"), reflect.ValueOf(long), reflect.ValueOf(long + "a")}
	case reflect.Bool:
		return []reflect.Value{reflect.ValueOf(true)}
	case reflect.Int:
		return []reflect.Value{reflect.ValueOf(1), reflect.ValueOf(-1)}
	case reflect.Pointer:
		for _, v := range append(others(t, of.Elem()), reflect.Zero(of.Elem())) {
			p := reflect.New(of.Elem())
			p.Elem().Set(v)
			out = append(out, p)
		}
		return out
	case reflect.Slice:
		for _, v := range others(t, of.Elem()) {
			out = append(out, reflect.Append(reflect.Zero(of), v), reflect.Append(reflect.Zero(of), v, v))
		}
		return append(out, reflect.MakeSlice(of, 0, 0))
	case reflect.Struct:
		for i := range of.NumField() {
			for _, v := range others(t, of.Field(i).Type) {
				s := reflect.New(of).Elem()
				s.Field(i).Set(v)
				out = append(out, s)
			}
		}
		return out
	}
	require.Fail(t, "no values", of)
	return nil
}

// Whatever is other in a paper or in what the case shows of it makes another key.
func TestEveryFieldIsInTheKey(t *testing.T) {
	k, seen := keyer{}, map[string]any{}
	all := append(others(t, reflect.TypeFor[View]()), reflect.Zero(reflect.TypeFor[View]()))
	require.Greater(t, len(all), 150)
	for _, v := range all {
		key := k.of(v.Interface())
		require.NotContains(t, seen, key, "%+v and %+v", v, seen[key])
		seen[key] = v.Interface()
		require.Equal(t, key, k.of(v.Interface()))
	}
}

// What stands in one field does not run into the next.
func TestFieldsStayApart(t *testing.T) {
	k := keyer{}
	for _, pair := range [][2]Item{
		{{Issuer: "ab"}, {Issuer: "a", Subject: "b"}},
		{{Brands: []string{"a", "b"}}, {Brands: []string{"a"}, Models: []string{"b"}}},
		{{Brands: []string{}}, {}},
		{{Text: strings.Repeat("x", 2*longInKey)}, {SHA256: strings.Repeat("x", 2*longInKey)}},
	} {
		require.NotEqual(t, k.of(pair[0]), k.of(pair[1]))
	}
}
