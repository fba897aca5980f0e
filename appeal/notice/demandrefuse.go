package notice

import (
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
)

// refusals are the papers that the notice says it does not accept.
func (r *reader) refusals() []Field[evidence.Demand] {
	var out []Field[evidence.Demand]
	for _, s := range r.scan.Sentences() {
		part := r.refusedIn(span{s.Start, s.End})
		if part.end == 0 || !r.spoken(s.Start) {
			continue
		}
		if d := r.refusal(part); len(d.Value.Refuses) > 0 {
			out = append(out, d)
		}
	}
	return out
}

// refusal is what one stretch of words refuses.
func (r *reader) refusal(part span) Field[evidence.Demand] {
	d := Field[evidence.Demand]{Quote: r.text[part.start:part.end], Start: part.start, End: part.end}
	for _, p := range r.heads(evidence.PapersIn(r.scan, r.plain, part.start, part.end)) {
		if p.Kind == "" && r.plain[p.Start:p.End] != "" && !r.specific(p) {
			continue
		}
		kind := p.Kind
		if kind == "" {
			kind = "other"
		}
		d.Value.Refuses = append(d.Value.Refuses, kind)
	}
	return d
}

// specific reports whether a paper without a kind is one all the same: a letter
// or a certificate of some sort, and not papers in general.
func (r *reader) specific(p evidence.Paper) bool {
	return len(r.hitsIn("form-letter", span{p.Start, p.End})) > 0
}

// refusedIn gives the clause of a sentence in which papers are refused: from the
// last clause before the words that refuse, up to these.
func (r *reader) refusedIn(s span) span {
	for _, h := range r.hitsIn("refuse-papers", s) {
		from := s.start
		for _, end := range []string{"하며, ", "하며 ", "하고, ", "되어야 하며", "；", "; ", "，但", ", but ", ". ", "하되", "지만"} {
			if n := strings.LastIndex(r.plain[s.start:h.Start], end); n >= 0 {
				from = max(from, s.start+n+len(end))
			}
		}
		return span{from, h.End}
	}
	return span{}
}
