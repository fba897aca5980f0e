package evidence

import (
	"encoding/binary"
	"fmt"
	"reflect"
	"time"

	"github.com/reinstate-go/reinstate/rules"
)

// keyer makes keys of values: two values have one key if all that they hold is the same. A
// long text stands in a key by its number.
type keyer map[string]uint64

// longInKey is how long a text may be to stand in a key itself, in bytes.
const longInKey = 64

func (k keyer) of(v any) string { return string(k.add(nil, reflect.ValueOf(v))) }

var (
	timeType = reflect.TypeFor[time.Time]()
	dateType = reflect.TypeFor[rules.Date]()
)

func (k keyer) add(key []byte, v reflect.Value) []byte {
	switch v.Type() {
	case timeType:
		t := v.Interface().(time.Time)
		_, zone := t.Zone()
		return binary.AppendVarint(binary.AppendVarint(binary.AppendVarint(key, t.Unix()), int64(t.Nanosecond())), int64(zone))
	case dateType:
		d := v.Interface().(rules.Date)
		return binary.AppendVarint(binary.AppendVarint(binary.AppendVarint(key, int64(d.Year)), int64(d.Month)), int64(d.Day))
	}
	switch v.Kind() {
	case reflect.String:
		return k.text(key, v.String())
	case reflect.Bool:
		if v.Bool() {
			return append(key, 1)
		}
		return append(key, 0)
	case reflect.Int:
		return binary.AppendVarint(key, v.Int())
	case reflect.Pointer:
		if v.IsNil() {
			return append(key, 0)
		}
		return k.add(append(key, 1), v.Elem())
	case reflect.Slice:
		if v.IsNil() { // not the same as an empty one
			return append(key, 0)
		}
		key = binary.AppendUvarint(append(key, 1), uint64(v.Len()))
		for i := range v.Len() {
			key = k.add(key, v.Index(i))
		}
		return key
	case reflect.Struct:
		for i := range v.NumField() {
			key = k.add(key, v.Field(i))
		}
		return key
	}
	return fmt.Appendf(key, "%#v", v)
}

func (k keyer) text(key []byte, s string) []byte {
	if len(s) <= longInKey {
		return append(binary.AppendUvarint(key, uint64(len(s))), s...)
	}
	number, is := k[s]
	if !is {
		number = uint64(longInKey + 1 + len(k))
		k[s] = number
	}
	return binary.AppendUvarint(key, number)
}
