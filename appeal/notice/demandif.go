package notice

import (
	"slices"

	"github.com/reinstate-go/reinstate/evidence"
)

// conditional is the wish of a sentence that names papers only as what the seller
// may have: "If you hold a licence, or if the images are your own, please attach
// the evidence". They are what the general word behind the verb means, and any of
// them will do.
func (r *reader) conditional(s span, verbs []ask) []wish {
	if len(verbs) == 0 || !r.asksForAny(s, verbs) {
		return nil
	}
	before := span{s.start, verbs[len(verbs)-1].start}
	if len(r.hitsIn("condition", before)) == 0 || len(r.possible(before)) == 0 {
		return nil
	}
	return []wish{{span: before, mayHave: true, verb: before.end, oneOf: true}}
}

// asksForAny reports whether the verbs of a sentence ask for papers in general.
func (r *reader) asksForAny(s span, verbs []ask) bool {
	return slices.ContainsFunc(verbs, func(v ask) bool {
		return !v.light || slices.ContainsFunc(r.papersIn(s), func(p evidence.Paper) bool { return p.Kind == "" })
	})
}

// possible gives the papers that a condition speaks of: those it names, and
// originals where it asks whether the work is the seller's own.
func (r *reader) possible(s span) []evidence.Paper {
	var out []evidence.Paper
	for _, p := range r.papers(s) {
		if !p.Vague {
			out = append(out, p)
		}
	}
	for _, h := range r.hitsIn("own-work", s) {
		out = append(out, evidence.Paper{Kind: "original-artwork", Start: h.Start, End: h.End, Head: h.Start, Own: [2]int{h.Start, h.End}})
	}
	slices.SortStableFunc(out, func(a, b evidence.Paper) int { return a.Head - b.Head })
	return out
}
