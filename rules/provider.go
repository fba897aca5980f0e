package rules

import (
	"cel.dev/cel-go/common/types"
)

// misses notes the fields that one check looked up in vain, so that the problem
// can name the struct and the nearest field it has.
type misses struct{ fields []missedField }

type missedField struct{ typ, field string }

// provider answers CEL's checker from the scope.
type provider struct {
	types.Provider
	s    *scope
	miss *misses
}

func (p provider) FindStructType(name string) (*types.Type, bool) {
	if _, ok := p.s.structs[name]; ok {
		return types.NewTypeTypeWithParam(types.NewObjectType(name)), true
	}
	return p.Provider.FindStructType(name)
}

func (p provider) FindStructFieldNames(name string) ([]string, bool) {
	if st, ok := p.s.structs[name]; ok {
		return st.names(), true
	}
	return p.Provider.FindStructFieldNames(name)
}

// FindStructFieldType gives no way to read the field: our objects answer for
// themselves, so that absence is never read as a zero value.
func (p provider) FindStructFieldType(name, field string) (*types.FieldType, bool) {
	st, ok := p.s.structs[name]
	if !ok {
		return p.Provider.FindStructFieldType(name, field)
	}
	f, ok := st.fields[field]
	if !ok {
		p.miss.fields = append(p.miss.fields, missedField{name, field})
		return nil, false
	}
	return &types.FieldType{Type: f.cel}, true
}
