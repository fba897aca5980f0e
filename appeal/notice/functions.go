package notice

import (
	"strings"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// functionsStopped are the things that the account can no longer do: those beside
// which the notice says that they are stopped, and not that they go on.
func (r *reader) functionsStopped() []Field[string] {
	var out []Field[string]
	for _, f := range Functions {
		for _, h := range r.said("does-" + f) {
			if !r.isFunction(h) {
				continue
			}
			if at, ok := r.blocked(r.row(span{h.Start, h.End})); ok && r.spoken(h.Start) && !r.threatened(h, at) {
				out = append(out, *r.field(f, at))
				break
			}
		}
	}
	return out
}

// notFunction stands behind the withdrawal of something else than money, and behind what
// the seller did, or the name of a number.
var notFunction = patternOf(`(?i)^\s*(?:id\b|编号|編號|编码|번호|信息|资料|数据|时|後|后|photo|picture|image|으신|으셨|하신|하셨|of\s+(?:the\s+|your\s+|a\s+|his\s+)?(?:report|complaint|claim|notice|objection|approval|right|permission|goods|product|item|from sale|consent|listing)|letter|request by|from (?:the )?(?:sale|contract|market))`)

// isFunction reports whether a hit is what an account can do: not the withdrawal of a
// complaint, nor words in two lines.
func (r *reader) isFunction(h phrase.Hit) bool {
	return !strings.Contains(r.plain[h.Start:h.End], "\n") && !notFunction.MatchString(r.plain[h.End:min(len(r.plain), h.End+40)])
}

// row joins a function with those that stand beside it, as in "registration and orders":
// what stops one of them stops all.
func (r *reader) row(place span) span {
	for range Functions {
		for _, f := range Functions {
			if h, d := r.nearest("does-"+f, place, func(h phrase.Hit) bool { return h.Start >= place.end }); d < 24 && r.sideBySide(place.end, h.Start) {
				place.end = h.End
			}
			if h, d := r.nearest("does-"+f, place, func(h phrase.Hit) bool { return h.End <= place.start }); d < 24 && r.sideBySide(h.End, place.start) && r.before(span{h.Start, h.End}, "goes-on") > 6 {
				place.start = h.Start
			}
		}
	}
	return place
}

// sideBySide reports whether nothing is said between two functions of the one before.
func (r *reader) sideBySide(from, to int) bool {
	between := span{from, to}
	return !strings.ContainsAny(r.plain[from:to], ".;。\n") && len(r.hitsIn("blocked", between))+len(r.hitsIn("goes-on", between)) == 0
}

// threatened reports whether something is only said to happen one day.
func (r *reader) threatened(h phrase.Hit, at span) bool {
	return h.Modality == phrase.Conditional || r.before(at, "next-time") < 150 || r.behind(at, "may-be") < 14
}

// blockedNear is how far from a function the word that stops it may stand.
const blockedNear = 40

// blocked gives the words that say that a function is stopped.
func (r *reader) blocked(function span) (span, bool) {
	if h, d := r.nearest("none-of", function, func(h phrase.Hit) bool { return h.End <= function.start }); d < 6 && r.text[h.End] != '.' {
		return span{h.Start, function.end}, true
	}
	if n := crossed(r.plain[function.end:]); n > 0 {
		return span{function.start, function.end + n}, true
	}
	h, d := r.nearest("blocked", function, nil)
	if d > blockedNear || r.fewer(function) || r.near(function, "goes-on") <= d {
		return span{}, false
	}
	return span{min(h.Start, function.start), max(h.End, function.end)}, true
}

// fewer reports whether words beside a function say that it goes on in smaller numbers.
func (r *reader) fewer(function span) bool {
	h, d := r.nearest("only-fewer", function, nil)
	if d > 30 {
		return false
	}
	from, to := min(h.End, function.end), max(h.Start, function.start)
	return from > to || !strings.ContainsAny(r.plain[from:to], ",、;")
}

// crosses are signs for "no" in a table of functions.
const crosses = "✕×✗✘❌"

// crossed is how long the sign for "no" is with which a text begins, and what stands
// before it, or 0.
func crossed(s string) int {
	rest := strings.TrimLeft(s, " :|")
	sign, n := utf8.DecodeRuneInString(rest)
	if sign == utf8.RuneError || !strings.ContainsRune(crosses, sign) {
		return 0
	}
	return len(s) - len(rest) + n
}
