package notice

import (
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// only reports whether the words around an action make it a mere possibility.
func (r *reader) only(place span) bool {
	switch {
	case r.mayBe(place), r.behind(place, "may-be") < 14 && r.near(place, "only-fewer") > 0, r.behind(place, "either") < 4 && r.behind(place, "may-be") < 70:
		return true
	case r.again(place) < 150, r.before(place, "anyone") < 120, r.unlessDone(place):
		return true
	case r.behind(place, "foretold") < 4, r.before(place, "foretold") < 2, r.aheadOf(place):
		return true
	}
	return r.before(place, "those-without") < 70 && !r.done(place)
}

// unlessDone reports whether a measure is what comes if something is not done. What was
// not done is a reason where a word for that stands before it: 因…未达标，将….
func (r *reader) unlessDone(place span) bool {
	h, d := r.nearest("if-not", place, func(h phrase.Hit) bool { return h.End <= place.start })
	return d < 60 && r.before(span{h.Start, h.Start}, "because") > 90
}

// again gives how far before a place it says that something comes again. 반복되어
// and 再次被 ... 确认 tell that it has.
func (r *reader) again(place span) int {
	_, d := r.nearest("next-time", place, func(h phrase.Hit) bool {
		return h.End <= place.start && !hasCome(r.plain[h.End:]) && !here.MatchString(r.plain[max(0, h.Start-40):h.Start]) && r.near(span{h.Start, h.End}, "coming-term") > 0
	})
	return d
}

// here is what stands before the case that has come now: "as this is your third breach".
var here = patternOf(`(?i)(?:(?:this|that|it) (?:is|was|being)|this makes|marks|counts as|constitutes|as|for) (?:already |now )?(?:your|the|its|a)? ?$|(?:这是|这已是|此为|此乃|系|已是|已为|属|构成|本次为|本次是|因)(?:贵店|贵司|贵公司|您|店铺|卖家)?的?(?:今年|年内)?$|(?:이번이|이번은|금번이|이번 건은|본 건은|이로써|이번으로)[^.。,]{0,12}$`)

// hasCome reports whether a text begins with an ending of what has come about.
func hasCome(s string) bool {
	for _, end := range [...]string{"되어", "되었", "하여 ", "해서", "된 것", "적으로", "돼 ", "됨에", "됐"} {
		if strings.HasPrefix(s, end) {
			return true
		}
	}
	return false
}

// kept reports whether an action is told as one whose effect is kept up: 멈춰 두었으니.
func (r *reader) kept(place span) bool {
	return r.behind(place, "kept-up") < 4
}

// done reports whether an action is told as one that has taken place.
func (r *reader) done(place span) bool {
	return r.before(place, "as-done") < 12 || r.behind(place, "as-done") < 7
}

// mayBe reports whether "may" or a word like it stands before an action. The
// month of May is none.
func (r *reader) mayBe(place span) bool {
	_, d := r.nearest("may", place, func(h phrase.Hit) bool { return h.End <= place.start && !r.month(h) && !forbids(r.plain[h.End:]) })
	return d < 26
}

// forbids reports whether a text begins with what makes "may" a ban.
func forbids(s string) bool {
	return strings.HasPrefix(s, " not") || strings.HasPrefix(s, " no longer")
}

// month reports whether a number stands beside a word.
func (r *reader) month(h phrase.Hit) bool {
	digit := func(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }
	left := strings.TrimRight(r.plain[max(0, h.Start-3):h.Start], " ")
	return r.plain[h.Start] == 'M' && (digit(strings.TrimLeft(r.plain[h.End:min(len(r.plain), h.End+3)], " ")) || left != "" && digit(left[len(left)-1:]))
}
