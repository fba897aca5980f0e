package notice

import (
	"slices"
	"sort"
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// far is the distance of what does not stand nearby at all.
const far = 1 << 20

// nearest gives the hit of a set that stands nearest to a place, within the
// same sentence, and how far it is: the bytes between, with more for every
// comma, bracket or other sign that parts the two.
func (r *reader) nearest(set string, place span, fits func(phrase.Hit) bool) (phrase.Hit, int) {
	var found phrase.Hit
	least := far
	hits := r.scan.Hits(set)
	if len(hits) == 0 {
		return found, least
	}
	group := r.groupOf(place)
	mid := sort.Search(len(hits), func(i int) bool { return hits[i].Start >= place.start })
	look := func(h phrase.Hit) bool {
		if r.groups[h.Sentence] != group {
			return false
		}
		if d := r.distance(place, span{h.Start, h.End}); d < least && (fits == nil || fits(h)) {
			found, least = h, d
		}
		return true
	}
	for i, n := mid, 0; i < len(hits) && n < tries && look(hits[i]); i, n = i+1, n+1 {
	}
	for i, n := mid-1, 0; i >= 0 && n < tries && look(hits[i]); i, n = i-1, n+1 {
	}
	return found, least
}

// tries is how many hits on either side are looked at.
const tries = 6

// near gives the distance to the nearest hit of any of the sets.
func (r *reader) near(place span, sets ...string) int {
	least := far
	for _, set := range sets {
		_, d := r.nearest(set, place, nil)
		least = min(least, d)
	}
	return least
}

// before gives the distance to the nearest hit that ends before a place.
func (r *reader) before(place span, sets ...string) int {
	least := far
	for _, set := range sets {
		_, d := r.nearest(set, place, func(h phrase.Hit) bool { return h.End <= place.start })
		least = min(least, d)
	}
	return least
}

// behind gives the distance to the nearest hit that starts behind a place.
func (r *reader) behind(place span, sets ...string) int {
	least := far
	for _, set := range sets {
		_, d := r.nearest(set, place, func(h phrase.Hit) bool { return h.Start >= place.end })
		least = min(least, d)
	}
	return least
}

// nearness turns a distance into a share: 1 right beside, a half at half, 0 far away.
func nearness(d, half int) float64 {
	if d >= far {
		return 0
	}
	return 1 / (1 + float64(d)/float64(half))
}

// distance is how far two places are from one another.
func (r *reader) distance(a, b span) int {
	if b.start < a.start {
		a, b = b, a
	}
	if b.start <= a.end {
		return 0
	}
	between := r.plain[a.end:b.start]
	d := len(between)
	if d > 500 {
		return d * 2
	}
	for _, p := range parting {
		d += p.weight * strings.Count(between, p.sign)
	}
	return d
}

// parting are the signs that part what stands on either side.
var parting = []struct {
	sign   string
	weight int
}{
	{",", 12}, {";", 40}, {"(", 15}, {")", 10}, {"。", 60}, {"→", 15}, {" / ", 15}, {"\n", 6},
}

// sentenceAt is the index of the sentence that holds a byte, or -1. Most often it
// is the one of the byte asked for last.
func (r *reader) sentenceAt(at int) int {
	all := r.scan.Sentences()
	holds := func(i int) bool { return i < len(all) && all[i].Start <= at && at < all[i].End }
	if holds(r.lastAt) {
		return r.lastAt
	}
	i := sort.Search(len(all), func(i int) bool { return all[i].End > at })
	if !holds(i) {
		return -1
	}
	r.lastAt = i
	return i
}

// groupAt is the group of sentences that holds a byte, or -1.
func (r *reader) groupAt(at int) int {
	if i := r.sentenceAt(at); i >= 0 {
		return r.groups[i]
	}
	return -1
}

// groupOf is the group that holds a place: of an address of mail, whose name is
// blank in the plain text, the one that holds its end.
func (r *reader) groupOf(place span) int {
	if g := r.groupAt(place.start); g >= 0 {
		return g
	}
	return r.groupAt(place.end - 1)
}

// group joins sentences that a date runs through: what looks like a full stop
// in a scanned "２O２６. O４. ２２. 부터" is none.
func (r *reader) group() {
	r.groups = make([]int, len(r.scan.Sentences()))
	for i := range r.groups {
		r.groups[i] = i
	}
	for _, d := range r.named.Dates {
		first, last := r.sentenceAt(d.Outer().Start), r.sentenceAt(d.Outer().End-1)
		for i := first + 1; first >= 0 && i <= last; i++ {
			r.groups[i] = r.groups[first]
		}
	}
}

// hitsIn gives the hits of a set in a stretch of the text. What begins in it and ends
// beyond is none: where a line breaks, words of two sentences may look like one.
func (r *reader) hitsIn(set string, s span) []phrase.Hit {
	hits := r.hitsFrom(set, s)
	to := len(hits)
	for to > 0 && hits[to-1].End > s.end {
		to--
	}
	return hits[:to]
}

// hitsFrom gives the hits of a set that start in a stretch of the text.
func (r *reader) hitsFrom(set string, s span) []phrase.Hit {
	hits := r.scan.Hits(set)
	from, _ := slices.BinarySearchFunc(hits, s.start, hitFrom)
	to, _ := slices.BinarySearchFunc(hits, max(s.start, s.end), hitFrom)
	return hits[from:to]
}

// upTo is the text between two places, and nothing where they stand the other way
// round: a phrase may run beyond the sentence in which it begins.
func (r *reader) upTo(from, to int) string { return r.plain[min(from, to):to] }

// spoken reports whether the notice itself speaks at this byte: not an older
// message or the words of others, words that address a program, or a guess. A sentence that asks the
// seller for something is no guess.
func (r *reader) spoken(at int) bool {
	if r.aside(at) {
		return false
	}
	i := r.sentenceAt(at)
	if i < 0 {
		return true
	}
	switch s := r.scan.Sentences()[i]; s.Modality {
	case phrase.Addressed:
		return false
	case phrase.Supposed:
		sentence := r.plain[s.Start:s.End]
		if politeAsk.MatchString(sentence) {
			return true
		}
		return !strings.HasSuffix(strings.TrimRight(sentence, " \"'”’」)"), "?") && r.near(span{at, at}, "request") < far
	}
	return true
}

// politeAsk is a request in the form of a question.
var politeAsk = patternOf(`(?i)\b(?:could|would|may|can) (?:you|we) (?:please|kindly|let us|ask you)\b|주시겠습니까|주시겠어요|주실 수 있을까요|能否请|可否请|能否麻烦`)

// aside reports whether a byte stands in the words of others.
func (r *reader) aside(at int) bool { return within(r.others, at) }

// said gives the hits of a set in what the notice itself says, whatever the
// manner, except words that address a program and guesses.
func (r *reader) said(set string) []phrase.Hit {
	return r.keep(set, func(m phrase.Modality) bool { return m != phrase.Addressed && m != phrase.Supposed })
}

// asserted gives the hits of a set that the notice itself states.
func (r *reader) asserted(set string) []phrase.Hit {
	return r.keep(set, func(m phrase.Modality) bool { return m == phrase.Asserted })
}

func (r *reader) keep(set string, fits func(phrase.Modality) bool) []phrase.Hit {
	var out []phrase.Hit
	for _, h := range r.scan.Hits(set) {
		if fits(h.Modality) && !r.aside(h.Start) {
			out = append(out, h)
		}
	}
	return out
}

func (r *reader) field(value string, place span) *Field[string] {
	return &Field[string]{Value: value, Quote: r.text[place.start:place.end], Start: place.start, End: place.end}
}
