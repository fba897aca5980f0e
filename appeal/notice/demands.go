package notice

import (
	"slices"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// demands are the papers that the notice itself asks the seller to send, and
// those that it says it does not accept, each in the order of the text. What it
// speaks of without asking for it, what was sent before, and a bare request for
// an explanation are none.
func (r *reader) demands() []Field[evidence.Demand] {
	var out []Field[evidence.Demand]
	for _, w := range r.wishes() {
		out = append(out, r.entries(w)...)
	}
	out = append(out, r.refusals()...)
	slices.SortStableFunc(out, func(a, b Field[evidence.Demand]) int { return a.Start - b.Start })
	r.qualify(out)
	return out
}

// A wish is a stretch of the text in which papers are asked for.
type wish struct {
	span
	listed bool // a list item below words that ask for what is listed
}

// wishes finds the sentences that ask for something to be sent, and the list
// items and table cells that stand under words which do.
func (r *reader) wishes() []wish {
	var out []wish
	all := r.scan.Sentences()
	for i := 0; i < len(all); i++ {
		s := span{all[i].Start, all[i].End}
		switch {
		case !r.asksHere(all[i]):
			continue
		case r.leads(i):
			to := r.listEnd(i + 1)
			if below := r.listed(i+1, to); len(below) > 0 {
				out = append(out, r.inline(s)...)
				out = append(out, below...)
				i = to - 1
				continue
			}
		}
		out = append(out, r.inline(s)...)
	}
	return out
}

// asksHere reports whether a sentence asks the seller for something: it has a
// word of sending that is not about what was sent, or is a heading or a label of
// papers.
func (r *reader) asksHere(s phrase.Sentence) bool {
	if !r.spoken(s.Start) || s.Modality == phrase.Addressed {
		return false
	}
	return r.sending(span{s.Start, s.End}) || r.papersLabel(span{s.Start, s.End}) > 0
}

// sending reports whether some words ask for something to be sent.
func (r *reader) sending(s span) bool {
	return slices.ContainsFunc(r.hitsIn("send-papers", s), func(h phrase.Hit) bool {
		return h.Modality != phrase.Denied && !slices.ContainsFunc(r.hitsIn("sent-before", s), func(b phrase.Hit) bool { return b.Start < h.End && h.Start < b.End })
	})
}

// hitsIn gives the hits of a set that lie in a stretch of the text.
func (r *reader) hitsIn(set string, s span) []phrase.Hit {
	hits := r.scan.Hits(set)
	from, _ := slices.BinarySearchFunc(hits, s.start, func(h phrase.Hit, at int) int { return h.Start - at })
	to := from
	for to < len(hits) && hits[to].Start < s.end {
		to++
	}
	return hits[from:to]
}

// inline is the wish of a sentence that names papers itself: what stands behind
// its label, if it has one.
func (r *reader) inline(s span) []wish {
	if n := r.papersLabel(s); n > 0 {
		s.start = n
	}
	if len(r.papers(s)) == 0 {
		return nil
	}
	return []wish{{span: s}}
}

// papers gives the papers named in a stretch, without generic words for papers.
func (r *reader) papers(s span) []evidence.Paper {
	return slices.DeleteFunc(evidence.PapersIn(r.scan, r.plain, s.start, s.end), func(p evidence.Paper) bool { return p.Kind == "" })
}
