package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
)

// joints tells for each paper but the first whether it and the one before are
// alternatives. "A, B or C" are three, and so are all that one may send.
func (r *reader) joints(w wish, papers []evidence.Paper) []joint {
	out := make([]joint, len(papers))
	free := w.oneOf || len(r.hitsIn("optional", w.span)) > 0
	for i := 1; i < len(papers); i++ {
		between := span{papers[i-1].Own[1], papers[i].Own[0]}
		if free || r.either(between) || r.conditioned(w, papers, i-1) && r.conditioned(w, papers, i) {
			out[i] = alternatives
		}
		for k := i - 1; out[i] == alternatives && k > 0 && out[k] == several && comma(r.plain[papers[k-1].Own[1]:papers[k].Own[0]]) && !strings.ContainsAny(r.plain[between.start:max(between.start, between.end)], "("); k-- {
			out[k] = alternatives
		}
	}
	return out
}

// either reports whether the words between two papers say that either will do.
func (r *reader) either(between span) bool {
	if between.end <= between.start {
		return false
	}
	t := strings.TrimSpace(r.plain[between.start:between.end])
	hits := r.hitsIn("or", between)
	if len(hits) > 0 && r.nameless(span{between.start, hits[len(hits)-1].Start}) {
		return false
	}
	if k := len(hits) - 1; k >= 0 && containsAny(r.plain[hits[k].End:between.end], []string{" and ", "以及"}) {
		return false // the or is of other things: "of the maker or importer, and the report"
	}
	return len(hits) > 0 || t == "/" || strings.HasPrefix(t, "든 ") || strings.HasPrefix(t, "이든 ") || t == "든" || t == "이든" || strings.HasPrefix(t, "나 ") || strings.HasPrefix(t, "이나 ") || t == "나" || t == "이나" || t == "or" || t == "("
}

// nameless reports whether another thing, of no known name, stands before the word
// or: "화면, 운송사 교체 또는 추가 계약" offers no screen.
func (r *reader) nameless(s span) bool {
	t := r.plain[s.start:s.end]
	cut := strings.LastIndexAny(t, ",、;")
	return cut >= 0 && len(strings.TrimSpace(t[cut+1:])) > 5 && strings.TrimSpace(t[cut+1:]) != "either" && len(r.hitsIn("condition", s)) == 0 && len(r.papersIn(s)) == 0
}

// conditioned reports whether a paper of a wish is asked for only if something
// is so: 직접 찍으신 사진이라면 원본을. Two such papers are alternatives.
func (r *reader) conditioned(w wish, papers []evidence.Paper, i int) bool {
	from := w.start
	if i > 0 {
		from = papers[i-1].Own[1]
	}
	return len(r.hitsIn("condition", span{from, papers[i].Own[0]})) > 0
}

// comma reports whether no more than a comma and a few words part two papers.
func comma(between string) bool {
	return strings.ContainsAny(between, ",、·") && !strings.ContainsAny(between, ";\n") && !strings.Contains(between, " and ") && !strings.ContainsAny(between, "(") && len(between) < 60
}

// How two papers hang together.
type joint uint8

// distinct drops papers of a list item that are of a kind named before in it.
func distinct(papers []evidence.Paper) []evidence.Paper {
	var out []evidence.Paper
	for _, p := range papers {
		if !slices.ContainsFunc(out, func(o evidence.Paper) bool { return o.Kind == p.Kind }) {
			out = append(out, p)
		}
	}
	return out
}
