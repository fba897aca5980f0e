package notice

import (
	"slices"
	"strings"
	"unicode"

	"github.com/reinstate-go/reinstate/evidence"
)

// entries turns the papers of one wish into demands: papers of which either will
// do are one demand, others are one each.
func (r *reader) entries(w wish) []Field[evidence.Demand] {
	papers := r.askedFor(w)
	if len(papers) == 0 && w.listed {
		return []Field[evidence.Demand]{r.demand(w.span, "other")}
	}
	joints := r.joints(w, papers)
	var out []Field[evidence.Demand]
	for i, p := range papers {
		if i > 0 && joints[i] != several {
			r.extend(&out[len(out)-1], p, joints[i])
			continue
		}
		out = append(out, r.demand(span{p.Start, p.End}, p.Kind))
	}
	return out
}

// joints tells for each paper but the first how it hangs together with the one
// before. "A, B or C" are three alternatives, and so are all that one may send.
func (r *reader) joints(w wish, papers []evidence.Paper) []joint {
	out := make([]joint, len(papers))
	free := len(r.hitsIn("optional", w.span)) > 0
	for i := 1; i < len(papers); i++ {
		out[i] = r.joined(papers[i-1].End, papers[i].Start)
		if out[i] == several && free {
			out[i] = alternatives
		}
		for k := i - 1; out[i] == alternatives && k > 0 && out[k] == several && comma(r.plain[papers[k-1].End:papers[k].Start]); k-- {
			out[k] = alternatives
		}
	}
	return out
}

// comma reports whether no more than a comma and a few words part two papers.
func comma(between string) bool {
	return strings.ContainsAny(between, ",，、·") && !strings.ContainsAny(between, ";；\n") && !strings.Contains(between, " and ") && len(between) < 60
}

// demand is a demand for one kind of paper.
func (r *reader) demand(s span, kind string) Field[evidence.Demand] {
	return Field[evidence.Demand]{Value: evidence.Demand{Asks: []string{kind}}, Quote: r.text[s.start:s.end], Start: s.start, End: s.end}
}

// extend adds a paper to a demand: another of which either will do, or words
// that say more of the same.
func (r *reader) extend(d *Field[evidence.Demand], p evidence.Paper, as joint) {
	if as == alternatives && !slices.Contains(d.Value.Asks, p.Kind) {
		d.Value.Asks = append(d.Value.Asks, p.Kind)
	}
	d.End = max(d.End, p.End)
	d.Quote = r.text[d.Start:d.End]
}

// askedFor gives the papers of a wish that are asked for: not what was sent before,
// what a paper shows, or what is refused.
func (r *reader) askedFor(w wish) []evidence.Paper {
	all := r.papers(w.span)
	refused := r.refusedIn(w.span)
	shown := r.shownIn(w.span, all)
	all = slices.DeleteFunc(all, func(p evidence.Paper) bool {
		if shown.holds(p.Start) {
			return true
		}
		return refused.holds(p.Start) || r.sentBefore(p) || !w.listed && r.behindAsking(w.span, p)
	})
	return r.heads(all)
}

// shownIn is the part of a Korean list item that only says what its paper shows:
// "운송장번호와 최초 스캔이 나타나는 조회 내역" asks for one paper.
func (r *reader) shownIn(s span, papers []evidence.Paper) span {
	if len(papers) == 0 {
		return span{}
	}
	last := papers[len(papers)-1]
	for _, h := range r.hitsIn("shows", s) {
		if wideText(r.plain[h.Start:h.End]) && isHangul(r.plain[h.Start:h.End]) && h.End <= last.End && last.Start <= h.End+60 {
			from := s.start
			for _, p := range papers {
				if p.End < h.Start && (strings.Contains(r.plain[p.End:h.Start], " 및 ") || strings.ContainsAny(r.plain[p.End:h.Start], ",;")) {
					from = p.End
				}
			}
			return span{from, h.Start}
		}
	}
	return span{}
}

// sentBefore reports whether a paper stands right beside words that say it was
// sent, or that somebody else sends it.
func (r *reader) sentBefore(p evidence.Paper) bool {
	return r.near(span{p.Start, p.End}, "sent-before") < 8
}

// behindAsking reports whether a paper stands, in Korean, behind the last word
// that asks: 제출해 주시면 … 공문을 보내 드립니다.
func (r *reader) behindAsking(s span, p evidence.Paper) bool {
	asks := r.hitsIn("send-papers", s)
	if len(asks) == 0 || !isHangul(r.plain[p.Start:p.End]) {
		return false
	}
	last := asks[len(asks)-1]
	return isHangul(r.plain[last.Start:last.End]) && p.Start > last.End
}

func isHangul(s string) bool {
	return strings.ContainsFunc(s, func(c rune) bool { return unicode.Is(unicode.Hangul, c) })
}

// heads keeps of the words of one paper the one that names it: the first in
// English, the last elsewhere.
func (r *reader) heads(all []evidence.Paper) []evidence.Paper {
	var out []evidence.Paper
	for _, p := range all {
		k := len(out) - 1
		if k >= 0 && r.joined(out[k].End, p.Start) == modifies {
			if wideText(r.plain[p.Start:p.End]) {
				p.Start = out[k].Start
				out[k] = p
			}
			continue
		}
		out = append(out, p)
	}
	return out
}

func wideText(s string) bool { return strings.ContainsFunc(s, wide) }

// How two names of papers hang together.
type joint uint8

const (
	several      joint = iota // two papers
	alternatives              // either will do
	onePaper                  // the second says more of the first
	modifies                  // both are words of one name
)

// joined reads the words between two names of papers.
func (r *reader) joined(end, start int) joint {
	if start <= end {
		return modifies
	}
	between := r.plain[end:start]
	switch {
	case len(r.hitsIn("or", span{end, start})) > 0 || strings.TrimSpace(between) == "/" || strings.TrimSpace(between) == "나":
		return alternatives
	case r.shownBehind(span{end, start}):
		return onePaper
	case parts(between):
		return several
	}
	return modifies
}

// shownBehind reports whether what follows a paper only says what it shows: "a
// statement that shows the name on the account".
func (r *reader) shownBehind(between span) bool {
	hits := r.hitsIn("shows", between)
	if len(hits) == 0 || isHangul(r.plain[hits[0].Start:hits[0].End]) {
		return false
	}
	last := hits[len(hits)-1]
	return !strings.ContainsAny(r.plain[last.End:between.end], ",;，；") && !strings.Contains(r.plain[last.End:between.end], " and ")
}

// parts reports whether some words part two papers: a comma, a word for and.
func parts(between string) bool {
	if strings.ContainsAny(between, ",;+&\n·•") {
		return true
	}
	for _, and := range []string{"，", "；", "、", " 및 ", "와 ", "과 ", "하고 ", "그리고", "和", "及", "与", "與", "以及", "并", " and ", "랑 ", "/", "＋", "ㆍ"} {
		if strings.Contains(between, and) {
			return true
		}
	}
	return false
}
