package evidence

import (
	"slices"
	"strings"
	"unicode"

	"github.com/reinstate-go/reinstate/rules/pattern"
)

// codeShape is a number that means one thing: with letters (MRW-26-04187, LD-HC20), or
// of figures with a hyphen (30-1184726). Bare figures are orders and options, of which
// many differ by a figure.
var codeShape = pattern.MustCompile(`[A-Z]{1,5}[-_/]?[A-Z0-9]{0,6}\d[A-Z0-9]*(?:[-_/][A-Z0-9]+)*|\d{2,4}-\d{5,7}(?:-\d{2})?\b`)

// shortestCode is how many signs a code must have for a slip in it to be told from
// another code.
const shortestCode = 5

// codesIn gives the codes of a text, each once.
func codesIn(text string) (out []string) {
	for _, c := range codeShape.FindAllString(text, -1) {
		if len(c) >= shortestCode && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return out
}

// misnumbered gives the codes on a paper that two signs which changed places, or one
// wrong sign, make of a code in the notice, where the paper does not have that code.
func (n *noticeText) misnumbered(it *reading) (out []string) {
	if len(n.codes) == 0 {
		return nil
	}
	on := slices.Concat(it.codes(), it.Models)
	for _, want := range n.codes {
		if slices.Contains(on, want) || strings.Contains(it.Text, want) {
			continue
		}
		for _, c := range on {
			if isSlip(c, want) && !slices.Contains(n.codes, c) && !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	return out
}

// isSlip reports whether two codes of one length differ in two neighbours that changed
// places, or, where they have letters, in one figure.
func isSlip(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	var at []int
	for i := range len(a) {
		if a[i] != b[i] {
			at = append(at, i)
		}
	}
	switch len(at) {
	case 1:
		return unicode.IsDigit(rune(a[at[0]])) && unicode.IsDigit(rune(b[at[0]])) && strings.ContainsFunc(a, unicode.IsLetter) && len(a) > shortestCode+3
	case 2:
		i, k := at[0], at[1]
		return k-i <= 2 && a[i] == b[k] && a[k] == b[i]
	}
	return false
}
