package evidence

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/pattern"
)

// deliveryKinds are kinds of paper that state what was delivered. A contract
// states what is to come in all.
var deliveryKinds = []string{
	"", "other", "purchase-invoice", "transaction-statement", "import-declaration", "handover-manifest",
	"delivery-proof", "logistics-statement", "stock-ledger",
}

// partly are words of papers that state a part, or what went back.
var partly = pattern.MustCompile(`(?i)부분 ?납품|일부 ?(납품|입고)|분할 ?(납품|입고)|분납|잔량|반품|불량|[1-9]차 ?(납품|입고)|分批|部分(交货|到货|发货)|剩余|余量|退货|不良|第.批|partial|part delivery|balance|remaining|returned|defective|damaged|(first|second) lot`)

// quantityClashes tells where two papers about the same delivery state other
// quantities.
func quantityClashes(papers []reading, who companies) []Contradiction {
	var out []Contradiction
	var pairs [][2]int
	for i := range papers {
		for j := i + 1; j < len(papers); j++ {
			if c, differ := quantityClash(&papers[i], &papers[j], who); differ {
				out, pairs = append(out, c), append(pairs, [2]int{i, j})
			}
		}
	}
	if len(out) == 0 {
		return nil
	}
	same := sameQuantities(papers, who)
	for n, p := range pairs {
		out[n].Odd = oddQuantity(papers, same, p[0], p[1])
	}
	return out
}

func quantityClash(a, b *reading, who companies) (Contradiction, bool) {
	for _, d := range sharedDeliveries(a, b, who) {
		x, y, known := d.amounts(a, b)
		if known && x.value != y.value {
			return Contradiction{Kind: otherQuantity, Items: [2]string{a.ID, b.ID}, What: d.name(), Values: [2]string{x.printed, y.printed}}, true
		}
	}
	return Contradiction{}, false
}

// sameQuantities tells of each two papers whether they state one amount.
func sameQuantities(papers []reading, who companies) [][]bool {
	same := make([][]bool, len(papers))
	for i := range papers {
		same[i] = make([]bool, len(papers))
		for j := range papers {
			same[i][j] = i != j && sameQuantity(&papers[i], &papers[j], who)
		}
	}
	return same
}

func sameQuantity(a, b *reading, who companies) bool {
	return slices.ContainsFunc(sharedDeliveries(a, b, who), func(d delivery) bool {
		x, y, known := d.amounts(a, b)
		return known && x.value == y.value
	})
}

// oddQuantity tells which of two papers stands alone: a third states the amount
// of the other and not its own.
func oddQuantity(papers []reading, same [][]bool, i, j int) string {
	var forI, forJ int
	for k := range papers {
		if samePaper(papers, k, i) || samePaper(papers, k, j) {
			continue
		}
		switch {
		case same[k][i] && !same[k][j]:
			forI++
		case same[k][j] && !same[k][i]:
			forJ++
		}
	}
	switch {
	case forI > 0 && forJ == 0:
		return papers[j].ID
	case forJ > 0 && forI == 0:
		return papers[i].ID
	}
	return ""
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
func (d delivery) amounts(a, b *reading) (x, y amount, known bool) {
	x, knownX := d.amount(a)
	y, knownY := d.amount(b)
	return x, y, knownX && knownY && x.unit == y.unit
}

// amount reads a paper once for each delivery that it tells from others.
func (d delivery) amount(r *reading) (amount, bool) {
	if len(r.documents.printed) <= 1 {
		d.number = ""
	}
	if len(r.Models) <= 1 {
		d.model = ""
	} else if d.model == "" {
		return amount{}, false
	}
	stated, read := r.amounts[d]
	if !read {
		stated.amount, stated.known = goods(withoutCodes(d.lines(r.Text), r))
		r.amounts[d] = stated
	}
	return stated.amount, stated.known
}

// lines gives the lines of a text that are about the delivery.
func (d delivery) lines(text string) string {
	form := bare
	if isModel(d.model) { // a line that names it is spelled with its hyphens too
		form = spelled
	}
	return linesWith(linesWith(text, d.number, bare), d.model, form)
}

// withoutCodes takes out the names of models: AB-500 개 is no five hundred.
func withoutCodes(text string, r *reading) string {
	for _, m := range slices.Concat(r.Models, r.SKUs, r.documents.printed) {
		text = strings.ReplaceAll(text, m, " · ")
	}
	return text
}

// sharedDeliveries gives what two papers are both about, and nothing where they
// may be about two deliveries.
func sharedDeliveries(a, b *reading, who companies) []delivery {
	if !a.delivers || !b.delivers {
		return nil
	}
	if both := a.documents.shared(b.documents); len(both) > 0 && !twoInvoices(a, b, who) {
		return withModels(both[0], a, b)
	}
	if len(a.documents.keys) > 0 && len(b.documents.keys) > 0 || !sameTrade(a, b, who) {
		return nil
	}
	return slices.DeleteFunc(withModels("", a, b), func(d delivery) bool { return d.model == "" })
}

// twoInvoices reports whether two suppliers may have made out one paper each: they
// may number them alike.
func twoInvoices(a, b *reading, who companies) bool {
	return slices.Contains(purchases, a.Kind) && slices.Contains(purchases, b.Kind) && a.Issuer != "" && b.Issuer != "" && !who.one(a.Issuer, b.Issuer)
}

// sameTrade reports whether two papers are of one day, one supplier and one buyer.
func sameTrade(a, b *reading, who companies) bool {
	return !a.IssuedOn.IsZero() && a.IssuedOn == b.IssuedOn && who.one(a.Issuer, b.Issuer) && who.one(a.Subject, b.Subject)
}

// withModels gives a delivery for each model that both papers name.
func withModels(number string, a, b *reading) []delivery {
	var all []delivery
	for _, m := range a.models.shared(b.models) {
		all = append(all, delivery{number, m})
	}
	if len(all) == 0 && (len(a.Models) == 0 || len(b.Models) == 0) {
		all = append(all, delivery{number: number})
	}
	return all
}

// linesWith gives the lines of a text that name a number or a model in some form.
func linesWith(text, word string, form func(string) string) string {
	if word == "" {
		return text
	}
	key := form(word)
	var lines []string
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("\n;；。", r) }) {
		if strings.Contains(form(line), key) {
			lines = append(lines, line)
		}
	}
	return strings.Join(lines, "\n")
}
