package notice

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// A clock is one of the times of which a notice may speak beside the seller's
// time for an answer.
type clock struct {
	set    string
	weight float64 // how much a word right beside a time speaks for this clock
	reach  int     // how far it may stand
	half   int     // how far away it counts half
}

// others are the clocks that are not the seller's.
var others = []clock{{"review", 4, 60, 12}, {"hold", 4, 60, 12}, {"stock", 6, 60, 12}, {"age", 5, 30, 12}, {"window", 5, 30, 12}, {"length", 5, 10, 12}, {"valid", 6, 30, 12}, {"as-of-then", 6, 20, 12}, {"their-time", 5, 45, 12}, {"fee", 5, 45, 12}, {"once", 6, 70, 40}, {"extension", 8, 30, 20}, {"probation", 5, 40, 16}, {"would-then", 7, 60, 40}}

// against says how much speaks for other clocks than those named.
func (r *reader) against(place span, but ...string) float64 {
	score := 0.0
	for _, o := range others {
		if slices.Contains(but, o.set) {
			continue
		}
		_, d := r.nearest(o.set, place, func(h phrase.Hit) bool {
			return r.inWords(h) && (o.set != "would-then" && o.set != "extension" || h.End <= place.start) && (o.set != "valid" || h.End <= place.start || h.Start >= place.end) // "(3月11日当天有效)"
		})
		if d < o.reach {
			score += o.weight * nearness(d, o.half)
		}
		if o.set != "once" && r.isLabelled(place, o.set) {
			score += 2
		}
	}
	if r.isScore(place) {
		score += 6
	}
	if !slices.Contains(but, "review") && r.labelEndsIn(place, "result-head") {
		score += 8
	}
	return score
}

// inWords reports whether a hit is no part of an address: the review of
// https://coupang.example/appeal-review says nothing.
func (r *reader) inWords(h phrase.Hit) bool {
	if h.Start == 0 {
		return true
	}
	switch r.plain[h.Start-1] {
	case '/', '-', '_', '=', '?', '&':
		return h.Start > 1 && r.plain[h.Start-2] == ' '
	}
	return true
}
