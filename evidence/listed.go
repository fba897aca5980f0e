package evidence

import (
	"slices"
	"strings"
	"unicode"
)

// Listed is what a notice names as concerned, by what it is.
type Listed struct{ Orders, Brands, Models, Items, Waybills []string }

func (l Listed) of(what string) []string {
	return map[string][]string{"orders": l.Orders, "brands": l.Brands, "models": l.Models, "items": slices.Concat(l.Items, l.Models)}[what]
}

// A family is names of one sort that a notice lists. Only names of its own sort on a
// paper can be held against it: a model says nothing of an option id.
type family struct {
	listed []string
	names  func(*Item) []string // what a paper names of the sort
}

// families are the sorts of names that a notice lists of a kind of thing. Goods are
// listed by ids and by models.
func (l Listed) families(what string) []family {
	switch what {
	case "":
		return nil
	case "items":
		return []family{{l.Items, idsLike(l.Items)}, {l.Models, modelNames(l.Models)}}
	}
	return []family{{l.of(what), thingsOn[what]}}
}

// thingsOn gives what a paper names of a kind of thing.
var thingsOn = map[string]func(*Item) []string{
	"orders": func(x *Item) []string { return x.Orders },
	"brands": func(x *Item) []string { return x.Brands },
	"models": func(x *Item) []string { return x.Models },
	"items":  func(x *Item) []string { return slices.Concat(x.SKUs, x.Models, x.Orders) },
}

// shortestID is how many figures the id of an option or a product has at least. A
// seller's own stock numbers are shorter, or have letters.
const shortestID = 8

// idsLike gives what a paper names that may be ids of goods: where the notice lists
// figures, its long figures and those that are listed.
func idsLike(listed []string) func(*Item) []string {
	figures := !slices.ContainsFunc(listed, func(s string) bool { return !onlyFigures(s) })
	known := allSpelled(listed)
	return func(x *Item) (out []string) {
		for _, s := range thingsOn["items"](x) {
			if !figures || onlyFigures(s) && len(s) >= shortestID || known[spelled(s)] {
				out = append(out, s)
			}
		}
		return out
	}
}

// modelNames gives the models that a paper names. Some papers have them as stock numbers.
func modelNames(listed []string) func(*Item) []string {
	known := allSpelled(listed)
	return func(x *Item) []string {
		out := slices.Clone(x.Models)
		for _, s := range slices.Concat(x.SKUs, x.Orders) {
			if known[spelled(s)] {
				out = append(out, s)
			}
		}
		return out
	}
}

func allSpelled(names []string) map[string]bool {
	out := map[string]bool{}
	for _, s := range names {
		out[spelled(s)] = true
	}
	return out
}

func onlyFigures(s string) bool {
	s = spelled(s)
	return s != "" && strings.TrimFunc(s, unicode.IsDigit) == ""
}

// silent gives whether a paper names nothing that can be held against a list: neither
// in what is stated of it, nor in what can be read on it.
func (f family) silent() func(*Item) bool {
	look := lookFor(f.listed)
	return func(x *Item) bool {
		if len(f.names(x)) > 0 {
			return false
		}
		found := map[string]bool{}
		look.in(x.Text, found)
		return len(found) == 0
	}
}
