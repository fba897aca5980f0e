package rules

import (
	"strings"
	"unicode"

	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// elements is a list of strings as a set, and what of it is unknown.
type elements struct {
	known map[string]bool
	open  *types.Unknown
	size  int
}

// setOf reads a list; an element that is no string is an error of the checker's.
func setOf(l traits.Lister) (elements, ref.Val) {
	set := elements{known: map[string]bool{}}
	for it := l.Iterator(); it.HasNext() == types.True; set.size++ {
		switch x := it.Next().(type) {
		case types.String:
			set.known[string(x)] = true
		case *types.Unknown:
			set.open = types.MergeUnknowns(set.open, x)
		default:
			return set, types.MaybeNoSuchOverloadErr(x)
		}
	}
	return set, nil
}

// overlaps is decided by one element that both have. Without one it is unknown
// where an unknown element of one list could stand in the other.
func overlaps(a, b elements) ref.Val {
	for s := range a.known {
		if b.known[s] {
			return types.True
		}
	}
	if a.size == 0 || b.size == 0 {
		return types.False
	}
	return openOr(types.False, a.open, b.open)
}

// containsAll is decided by one element of b that a lacks for certain.
func containsAll(a, b elements) ref.Val {
	if a.size == 0 && b.size > 0 {
		return types.False
	}
	lacks := false
	for s := range b.known {
		lacks = lacks || !a.known[s]
	}
	switch {
	case lacks && a.open == nil:
		return types.False
	case lacks:
		return a.open
	}
	return openOr(types.True, b.open)
}

// openOr is what stays unknown, or v where nothing does.
func openOr(v ref.Val, open ...*types.Unknown) ref.Val {
	var all *types.Unknown
	for _, u := range open {
		if u != nil {
			all = types.MergeUnknowns(all, u)
		}
	}
	if all != nil {
		return all
	}
	return v
}

func sameText(a, b string) bool { return foldText(a) == foldText(b) }

// foldText makes one of all ways to write a name: full-width letters, case,
// blanks, and characters that nobody sees, which mails leave behind.
func foldText(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return r
	}, s)
	s = norm.NFKC.String(cases.Fold().String(norm.NFKC.String(s)))
	return strings.Join(strings.Fields(s), " ")
}
