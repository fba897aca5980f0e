package notice

import (
	"slices"
	"sort"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// sendOnly reports whether the notice says that nobody reads its mailbox.
func (r *reader) sendOnly() bool {
	return slices.ContainsFunc(r.scan.Hits("send-only"), func(h phrase.Hit) bool { return r.spoken(h.Start) })
}

// open gives the ways that are not refused. Words that refuse speak of the way
// that stands nearest to them, on the side where grammar puts it.
func (r *reader) open(all []way) []way {
	refused := map[int]bool{}
	for _, h := range r.scan.Hits("refused") {
		if k := r.nearestWay(all, span{h.Start, h.End}, true); k >= 0 {
			refused[k] = true
		}
	}
	for _, h := range r.scan.Hits("refused-ahead") {
		if k := r.nearestWay(all, span{h.Start, h.End}, false); k >= 0 {
			refused[k] = true
		}
	}
	var out []way
	for k, w := range all {
		if !refused[k] {
			out = append(out, w)
		}
	}
	return out
}

// refusalReach is how far words that refuse may stand from what they refuse; English
// words, and those that stand before it, are nearer.
const refusalReach, refusalAhead = 50, 30

// nearestWay gives the index of the way that stands nearest before, or behind,
// words that refuse, or -1.
func (r *reader) nearestWay(all []way, words span, before bool) int {
	least, group := refusalReach, r.groupAt(words.start)
	if !before || r.text[words.start] < utf8.RuneSelf {
		least = refusalAhead
	}
	k, step := sort.Search(len(all), func(i int) bool { return all[i].place.start > words.start }), 1
	if before {
		k, step = k-1, -1
	}
	best := -1
	for n := 0; n < tries && k >= 0 && k < len(all); k, n = k+step, n+1 {
		w := all[k]
		if r.groupOf(w.place) != group || !before && w.place.end < words.end || before && r.between("else-refused", w.place.end, words.start, 0) {
			continue
		}
		if d := r.distance(words, w.place); d < least {
			best, least = k, d
		}
	}
	return best
}
