package appeal

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A renaming gives names and numbers of a case others, wherever they stand. A name is
// found as a word of its own, so that the number within a longer one stays.
type renaming struct{ to map[string]string }

// add renames a name in each way in which it is written with capitals or without.
func (r *renaming) add(from, to string) {
	for _, form := range []func(string) string{strings.ToUpper, strings.ToLower, func(s string) string { return s }} {
		r.to[form(from)] = form(to)
	}
}

func (r *renaming) text(s string) string {
	names := make([]string, 0, len(r.to))
	for from := range r.to {
		names = append(names, from)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	var out strings.Builder
	for i := 0; i < len(s); {
		at := slices.IndexFunc(names, func(n string) bool { return strings.HasPrefix(s[i:], n) && wordAt(s, i, i+len(n)) })
		if at < 0 {
			_, size := utf8.DecodeRuneInString(s[i:])
			out.WriteString(s[i : i+size])
			i += size
			continue
		}
		out.WriteString(r.to[names[at]])
		i += len(names[at])
	}
	return out.String()
}

// wordAt reports whether a stretch is a word or several: no Latin letter or figure
// goes on at either end, save that a capital begins one (JetlinkContract).
func wordAt(s string, from, to int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:from])
	first, _ := utf8.DecodeRuneInString(s[from:])
	last, _ := utf8.DecodeLastRuneInString(s[:to])
	after, _ := utf8.DecodeRuneInString(s[to:])
	goesOn := func(a, b rune) bool {
		if unicode.IsLower(a) && unicode.IsUpper(b) {
			return false
		}
		return plainLetter(a) && plainLetter(b)
	}
	return !goesOn(before, first) && !goesOn(last, after)
}

func plainLetter(c rune) bool { return c < 0x250 && (unicode.IsLetter(c) || unicode.IsDigit(c)) }

// all renames each string of a decoded JSON value, keys apart.
func (r *renaming) all(v any) any {
	switch x := v.(type) {
	case string:
		return r.text(x)
	case []any:
		out := make([]any, len(x))
		for i := range x {
			out[i] = r.all(x[i])
		}
		return out
	case map[string]any:
		out := map[string]any{}
		for k := range x {
			out[k] = r.all(x[k])
		}
		return out
	}
	return v
}
