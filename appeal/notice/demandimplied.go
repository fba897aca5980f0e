package notice

import (
	"slices"

	"github.com/reinstate-go/reinstate/evidence"
)

// impliedDemands are what is asked for where the words that ask name no paper:
// "attach the latest documents" asks anew for those that the notice says have
// expired.
func (r *reader) impliedDemands() []Field[evidence.Demand] {
	at := r.renewal()
	if at == 0 || len(r.asserted("expired")) == 0 {
		return nil
	}
	var out []Field[evidence.Demand]
	for _, p := range r.certain(span{0, at}) {
		if r.lapsed(p) && r.spoken(p.Head) && !r.stillGood(p) && !slices.ContainsFunc(out, func(d Field[evidence.Demand]) bool { return d.Value.Asks[0] == p.Kind }) {
			out = append(out, r.demand(span{p.Start, p.End}, p.Kind))
		}
	}
	return out
}

// renewal is where a sentence asks for papers in their latest form, or 0.
func (r *reader) renewal() int {
	for _, h := range r.said("latest") {
		s := r.scan.Sentences()[h.Sentence]
		if here := (span{s.Start, s.End}); len(r.asksIn(here)) > 0 && len(r.papersIn(here)) > 0 {
			return s.Start
		}
	}
	return 0
}

// lapsed reports whether the sentence of a paper says that something has expired, or
// one right above the row that names it.
func (r *reader) lapsed(p evidence.Paper) bool {
	all := r.scan.Sentences()
	i := max(0, r.sentenceAt(p.Head))
	from := i
	if !r.statement(span{all[i].Start, all[i].End}) {
		from = max(0, i-4)
	}
	return len(r.hitsIn("expired", span{all[from].Start, all[i].End})) > 0
}

// stillGood reports whether the sentence of a paper says that it is in force or
// need not be sent.
func (r *reader) stillGood(p evidence.Paper) bool {
	s := r.scan.Sentences()[max(0, r.sentenceAt(p.Head))]
	here := span{s.Start, s.End}
	return r.unwanted(here) || len(r.hitsIn("not-needed", here)) > 0
}
