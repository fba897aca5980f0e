package evidence

import (
	"regexp"
	"slices"
	"strings"
)

// deliveryKinds are kinds of paper that state what was delivered. A contract
// states what is to come in all.
var deliveryKinds = []string{
	"", "other", "purchase-invoice", "transaction-statement", "import-declaration", "handover-manifest",
	"delivery-proof", "logistics-statement", "stock-ledger",
}

// partly are words of papers that state a part, or what went back.
var partly = regexp.MustCompile(`(?i)부분 ?납품|일부 ?(납품|입고)|분할 ?(납품|입고)|분납|잔량|반품|불량|[1-9]차 ?(납품|입고)|分批|部分(交货|到货|发货)|剩余|余量|退货|不良|第.批|partial|part delivery|balance|remaining|returned|defective|damaged|(first|second) lot`)

// quantityClashes tells where two papers about the same delivery state other
// quantities.
func quantityClashes(items []Item) []Contradiction {
	var out []Contradiction
	for i := range items {
		for j := i + 1; j < len(items); j++ {
			if c, differ := quantityClash(&items[i], &items[j]); differ {
				c.Odd = oddQuantity(items, i, j)
				out = append(out, c)
			}
		}
	}
	return out
}

func quantityClash(a, b *Item) (Contradiction, bool) {
	for _, d := range sharedDeliveries(a, b) {
		x, y, known := d.amounts(a, b)
		if known && x.value != y.value {
			return Contradiction{Kind: otherQuantity, Items: [2]string{a.ID, b.ID}, What: d.name(), Values: [2]string{x.printed, y.printed}}, true
		}
	}
	return Contradiction{}, false
}

// oddQuantity tells which of two papers stands alone: a third states the amount
// of the other and not its own.
func oddQuantity(items []Item, i, j int) string {
	var forI, forJ int
	for k := range items {
		if samePaper(items, k, i) || samePaper(items, k, j) {
			continue
		}
		asI, asJ := sameQuantity(&items[k], &items[i]), sameQuantity(&items[k], &items[j])
		if asI && !asJ {
			forI++
		}
		if asJ && !asI {
			forJ++
		}
	}
	switch {
	case forI > 0 && forJ == 0:
		return items[j].ID
	case forJ > 0 && forI == 0:
		return items[i].ID
	}
	return ""
}

func sameQuantity(a, b *Item) bool {
	return slices.ContainsFunc(sharedDeliveries(a, b), func(d delivery) bool {
		x, y, known := d.amounts(a, b)
		return known && x.value == y.value
	})
}

// A delivery is what two papers are both about: the number of its invoice, a
// model, or both.
type delivery struct{ number, model string }

func (d delivery) name() string {
	if d.number != "" {
		return d.number
	}
	return d.model
}

// amounts gives what the two papers state, where both state one amount in one
// unit.
func (d delivery) amounts(a, b *Item) (x, y amount, known bool) {
	x, knownX := d.amount(a)
	y, knownY := d.amount(b)
	return x, y, knownX && knownY && x.unit == y.unit
}

// amount reads the lines that are about the delivery where the paper is about
// several.
func (d delivery) amount(it *Item) (amount, bool) {
	text := it.Text
	if d.number != "" && len(documents(it)) > 1 {
		text = linesWith(text, d.number)
	}
	if len(it.Models) > 1 {
		if d.model == "" {
			return amount{}, false
		}
		text = linesWith(text, d.model)
	}
	return goods(withoutCodes(text, it))
}

// withoutCodes takes out the names of models: AB-500 개 is no five hundred.
func withoutCodes(text string, it *Item) string {
	for _, m := range slices.Concat(it.Models, it.SKUs, documents(it)) {
		text = strings.ReplaceAll(text, m, " · ")
	}
	return text
}

// sharedDeliveries gives what two papers are both about, and nothing where they
// may be about two deliveries.
func sharedDeliveries(a, b *Item) []delivery {
	if !deliveryPaper(a) || !deliveryPaper(b) {
		return nil
	}
	numbersA, numbersB := documents(a), documents(b)
	for _, n := range numbersA {
		if slices.ContainsFunc(numbersB, func(m string) bool { return bare(m) == bare(n) }) && !twoInvoices(a, b) {
			return withModels(n, a, b)
		}
	}
	if len(numbersA) > 0 && len(numbersB) > 0 || !sameTrade(a, b) {
		return nil
	}
	return slices.DeleteFunc(withModels("", a, b), func(d delivery) bool { return d.model == "" })
}

func deliveryPaper(it *Item) bool {
	return slices.Contains(deliveryKinds, it.Kind) && !partly.MatchString(it.Text)
}

// twoInvoices reports whether two suppliers made out one paper each: they may
// number them alike.
func twoInvoices(a, b *Item) bool {
	own := []string{"purchase-invoice", "transaction-statement"}
	return slices.Contains(own, a.Kind) && slices.Contains(own, b.Kind) && a.Issuer != "" && b.Issuer != "" && !sameName(a.Issuer, b.Issuer)
}

// sameTrade reports whether two papers are of one day, one supplier and one buyer.
func sameTrade(a, b *Item) bool {
	return !a.IssuedOn.IsZero() && a.IssuedOn == b.IssuedOn && a.Issuer != "" && sameName(a.Issuer, b.Issuer) && a.Subject != "" && sameName(a.Subject, b.Subject)
}

func sameName(a, b string) bool {
	return strings.EqualFold(strings.Join(strings.Fields(a), " "), strings.Join(strings.Fields(b), " "))
}

// withModels gives a delivery for each model that both papers name.
func withModels(number string, a, b *Item) []delivery {
	var all []delivery
	for _, m := range a.Models {
		if slices.ContainsFunc(b.Models, func(n string) bool { return bare(m) == bare(n) }) {
			all = append(all, delivery{number, m})
		}
	}
	if len(all) == 0 && (len(a.Models) == 0 || len(b.Models) == 0) {
		all = append(all, delivery{number: number})
	}
	return all
}

// linesWith gives the lines of a text that name a number or a model.
func linesWith(text, word string) string {
	var lines []string
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("\n;；。", r) }) {
		if strings.Contains(bare(line), bare(word)) {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}
