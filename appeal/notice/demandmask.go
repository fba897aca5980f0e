package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
)

// masked adds to the demands for papers of goods what the notice wants covered on them,
// and what readable: prices, quantities. The two are told clause by clause: 单价请遮盖，
// 数量须保留. A clause that only names what the next one speaks of goes with it.
func (r *reader) masked(all []Field[evidence.Demand]) {
	var hides, shows []string
	for _, s := range r.scan.Sentences() {
		if r.reports(span{s.Start, s.End}) { // what was hidden, or is said to be seen
			continue
		}
		before := s.Start
		for _, c := range r.maskClauses(span{s.Start, s.End}) {
			clause := span{before, c.end}
			readable, covered := len(r.hitsIn("stays-readable", c)) > 0, len(r.hitsIn("covers-up", c)) > 0
			if !readable && !covered {
				continue // it goes with the next
			}
			before = c.end
			if readable {
				shows = append(shows, r.maskable(clause)...)
			} else {
				hides = append(hides, r.maskable(clause)...)
			}
		}
	}
	for i := range all {
		if d := &all[i].Value; slices.ContainsFunc(d.Asks, ofGoods) {
			d.Hides, d.Shows = onceOf(hides), onceOf(shows)
		}
	}
}

// ofGoods are papers on which prices and quantities stand.
func ofGoods(kind string) bool {
	return slices.Contains([]string{"purchase-invoice", "transaction-statement", "purchase-contract", "import-declaration", "authorization-chain"}, kind)
}

// maskable is what a clause speaks of.
func (r *reader) maskable(s span) (out []string) {
	for i, set := range []string{"of-prices", "of-quantity"} {
		if len(r.hitsIn(set, s)) > 0 {
			out = append(out, evidence.Maskable[i])
		}
	}
	return out
}

// clauseEnds are the signs and words with which a clause ends.
var clauseEnds = []string{",", ";", " but ", " while ", " and leave ", " and keep ", "하고 ", "하되", "시고 ", "시되", "되 ", "지만 ", "但", "并保留"}

// maskClauses cuts a sentence into its clauses.
func (r *reader) maskClauses(s span) (out []span) {
	text := inSmall(r.plain[s.start:s.end])
	from := 0
	for i := range text {
		for _, end := range clauseEnds {
			if strings.HasPrefix(text[i:], end) && i > from {
				out = append(out, span{s.start + from, s.start + i})
				from = i
				break
			}
		}
	}
	return append(out, span{s.start + from, s.end})
}

// onceOf lists each once, in the order of the vocabulary.
func onceOf(all []string) (out []string) {
	for _, m := range evidence.Maskable {
		if slices.Contains(all, m) {
			out = append(out, m)
		}
	}
	return out
}
