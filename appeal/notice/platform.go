package notice

import (
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// platform is the one that acts: the one that the text names most. Where none is
// named, words that only one house uses tell it.
func (r *reader) platform() *Field[string] {
	if f := r.mostNamed(r.acting); f != nil {
		return f
	}
	if f := r.mostNamed(r.weightOf); f != nil {
		return f
	}
	for _, h := range r.scan.Hits("coupang-words") {
		if h.Modality != phrase.Addressed && !within(r.older, h.Start) {
			return r.field("coupang", span{h.Start, h.End})
		}
	}
	return r.coupangStyle()
}

// vendorCode is how Coupang numbers those who sell there.
var vendorCode = patternOf(`\b[AC]0\d{7}\b`)

// coupangStyle tells Coupang by the code of a vendor, or by an item of the long
// list in the first paragraph of Article 14 of its terms.
func (r *reader) coupangStyle() *Field[string] {
	if m := vendorCode.FindStringIndex(r.own); m != nil {
		return r.field("coupang", span{m[0], m[1]})
	}
	for _, c := range r.named.Clauses {
		if !c.Statute && !r.aside(c.Start) && strings.HasPrefix(c.Value, "14(1)(") {
			return r.field("coupang", span{c.Start, c.End})
		}
	}
	return nil
}

// mostNamed is the platform with the most weight of names. Of two that are even
// the one named first is taken.
func (r *reader) mostNamed(weigh func(phrase.Hit, span) float64) *Field[string] {
	var best *Field[string]
	most := 0.0
	for _, p := range Platforms {
		var first *phrase.Hit
		sum := 0.0
		hits := r.scan.Hits(p)
		for i, h := range hits {
			name := span{h.Start, h.End}
			if i+1 < len(hits) && hits[i+1].Start <= name.end+1 { // 네이버 스마트스토어
				name.end = hits[i+1].End
			}
			if w := weigh(h, name); w > 0 {
				sum += w
				if first == nil {
					first = &h
				}
			}
		}
		if sum > most || sum == most && sum > 0 && first.Start < best.Start {
			best, most = r.field(p, span{first.Start, first.End}), sum
		}
	}
	return best
}

// acting weighs a name as that of the platform that acts: not one that is only
// compared. The line that names the sender counts three times, the words of
// others half.
func (r *reader) acting(h phrase.Hit, name span) float64 {
	if r.behind(name, "besides-behind") < besides || r.before(name, "besides-before") < 2 {
		return 0
	}
	return r.weightOf(h, name)
}

// besides is how near words of comparison stand behind a name.
const besides = 12

// toolName are names of one house's tools that others give theirs too.
var toolName = map[string]bool{"account health": true, "seller central": true, "asin": true, "fba": true}

// weightOf weighs a name by who says it: an older message has no say.
func (r *reader) weightOf(h phrase.Hit, name span) float64 {
	if h.Modality == phrase.Addressed || strings.EqualFold(r.text[h.Start:h.End], "wings") {
		return 0
	}
	weight := 1.0
	switch {
	case within(r.older, h.Start):
		return 0
	case h.Modality == phrase.Supposed || r.aside(h.Start):
		weight = 0.5
	}
	if toolName[inSmall(r.text[h.Start:h.End])] {
		return weight / 2
	}
	if r.near(name, "sender") < 12 {
		weight += 2
	}
	return weight
}
