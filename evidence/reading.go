package evidence

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// A reading is a paper with what is read on it once, for all the papers that it is
// held against.
type reading struct {
	*Item
	*content
	delivers             bool     // it states what was delivered, and not a part of it
	documents            codeList // the numbers of its invoices
	models, skus, orders codeList
	amounts              map[delivery]statedAmount
}

type statedAmount struct {
	amount
	known bool
}

func readPaper(it *Item, c *content) reading {
	return reading{
		Item: it, content: c,
		delivers:  slices.Contains(deliveryKinds, it.Kind) && !c.inParts(),
		documents: listCodes(documents(it, c), bare),
		models:    listCodes(it.Models, spelled), skus: listCodes(it.SKUs, spelled), orders: listCodes(it.Orders, bare),
		amounts: map[delivery]statedAmount{},
	}
}

// earliest is the first day that may be meant; a day without its year may be any.
func earliest(dates []mention.Date) rules.Date {
	var first rules.Date
	for _, d := range dates {
		for _, c := range d.Candidates() {
			if day := dayOf(c); first.IsZero() || day.Compare(first) < 0 {
				first = day
			}
		}
	}
	return first
}

// A codeList is numbers or names as they are printed, and each in the one form in
// which papers are held against each other.
type codeList struct {
	printed, keys []string
	has           map[string]bool
}

func listCodes(printed []string, form func(string) string) codeList {
	l := codeList{printed, make([]string, len(printed)), map[string]bool{}}
	for i, p := range printed {
		l.keys[i] = form(p)
		l.has[l.keys[i]] = true
	}
	return l
}

// shared gives those of a list that the other has too.
func (l codeList) shared(other codeList) []string {
	var all []string
	for i, key := range l.keys {
		if key != "" && other.has[key] {
			all = append(all, l.printed[i])
		}
	}
	return all
}

// labelWidth is how far from a date a label is looked for, in bytes.
const labelWidth = 80

// labelBefore gives what stands on the line before a place. An ellipsis stands for
// what is too far away, so that a line that was cut does not begin there.
func labelBefore(text string, at int) string {
	from := max(0, at-labelWidth)
	for !utf8.RuneStart(text[from]) {
		from++
	}
	if end := strings.LastIndexByte(text[from:at], '\n'); end >= 0 {
		return text[from+end+1 : at]
	}
	if from > 0 && text[from-1] != '\n' {
		return "…" + text[from:at]
	}
	return text[from:at]
}

// labelAfter gives what stands on the line behind a place.
func labelAfter(text string, at int) string {
	line, _, _ := strings.Cut(text[at:min(len(text), at+labelWidth)], "\n")
	return line
}
