package notice

import (
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// repeatCount is which time the notice says this is: the highest number it
// states of this conduct; where it states none, one more than it says there
// were of the same kind before. What it says of a next time is none.
// Where the notice's own words count nothing, those count who retell it.
func (r *reader) repeatCount() *Field[int] {
	n := r.countBy(r.spoken)
	if n == nil && len(r.others) > 0 {
		n = r.countBy(r.toldBeside)
	}
	return n
}

// countBy is the count that those state whose words are heard.
func (r *reader) countBy(heard func(int) bool) *Field[int] {
	var best, before *Field[int]
	places := map[*countWords][]span{}
	lower := lowered(r.plain)
	for _, c := range counts {
		if _, ok := places[c.needs]; !ok {
			places[c.needs] = c.needs.places(lower)
		}
		for _, place := range c.in(r.plain, places[c.needs]) {
			n := number(r.plain[place.number.start:place.number.end])
			switch {
			case !heard(place.start), !r.reached(place.span), c.total && earlierOnes.MatchString(r.plain[max(0, place.start-countReach):place.start]):
			case c.earlier:
				if n > 0 && n < 9 && (before == nil || n+1 > before.Value) && r.near(place.span, "same-kind") < 80 {
					before = r.counted(n+1, place.span)
				}
			case (n > 1 || n == 1 && c.current) && n < 30 && (best == nil || n > best.Value) && (c.says || r.ofBreach(place.span)):
				best = r.counted(n, place.span)
			}
		}
	}
	if best == nil {
		return before
	}
	return best
}

func (r *reader) counted(n int, place span) *Field[int] {
	return &Field[int]{Value: n, Quote: r.text[place.start:place.end], Start: place.start, End: place.end}
}

// number is what a word or figure says: third, two times, 세, 三, 12, 4th.
func number(s string) int {
	s = inSmall(s)
	if n, ok := numbers[s]; ok {
		return n
	}
	for _, word := range strings.Fields(s) {
		if n, ok := numbers[word]; ok {
			return n
		}
	}
	n, _ := strconv.Atoi(strings.TrimRightFunc(s, unicode.IsLetter))
	return n
}

// reached reports whether a count is stated of what has happened.
func (r *reader) reached(place span) bool {
	behind, before := r.plain[place.end:min(len(r.plain), place.end+40)], r.plain[max(0, place.start-24):place.start]
	if penalty.MatchString(behind) {
		return false
	}
	if toCome.MatchString(behind) && !thisTime.MatchString(before) {
		return false
	}
	if r.scale(place) {
		return false
	}
	// They were found out a second time: that has happened.
	adverb := strings.HasSuffix(before, "for a ") || strings.HasSuffix(before, " a ") && strings.HasSuffix(r.plain[place.start:place.end], " time") && (behind == "" || strings.ContainsRune(".,;!)\n", rune(behind[0])))
	next := anyTime.MatchString(before) && !adverb
	if next || notReached.MatchString(behind) || otherThing.MatchString(behind) || strings.Contains(inSmall(r.plain[place.start:place.end]), "party") {
		return false
	}
	return r.behind(place, "may-be") > 20 && !r.supposed(place)
}

// countReach is how many bytes of a sentence are looked at before a count.
const countReach = 300

// scale reports whether a count is a step of a scale of measures: "the first
// violation means a warning, the second 7 days".
func (r *reader) scale(place span) bool {
	i := r.sentenceAt(place.start)
	if i < 0 {
		return false
	}
	before := r.plain[max(r.scan.Sentences()[i].Start, place.start-countReach):place.start]
	return firstStep.MatchString(before) && !thisOne.MatchString(before)
}

// supposed reports whether the words up to a count, back to the last comma, make it a case to come.
func (r *reader) supposed(place span) bool {
	i := r.sentenceAt(place.start)
	if i < 0 || strings.HasPrefix(inSmall(r.plain[place.start:place.end]), "this ") { // after two warnings this is the third
		return false
	}
	clause := r.plain[max(r.scan.Sentences()[i].Start, place.start-countReach):place.start]
	if k := strings.LastIndexFunc(clause, func(c rune) bool { return strings.ContainsRune(",;、:", c) }); k >= 0 {
		clause = clause[k:]
	}
	words := strings.FieldsFunc(inSmall(clause), func(c rune) bool { return !unicode.IsLetter(c) })
	if slices.Contains(words, "if") || slices.Contains(words, "should") || slices.Contains(words, "once") || slices.Contains(words, "after") || slices.Contains(words, "when") {
		return true
	}
	for _, w := range []string{"만약", "만일", "다시", "향후", "如果", "若", "一旦", "再次", "届时", "凡", "如再", "今后"} {
		if strings.Contains(clause, w) {
			return true
		}
	}
	return false
}

// ofBreach reports whether what is counted is this conduct.
func (r *reader) ofBreach(place span) bool {
	return r.near(place, "breach") < 60 || r.history(place)
}

// history reports whether a count opens a row of a list whose first row is the
// first time: 第1次 …, 第2次 ….
func (r *reader) history(place span) bool {
	start := r.lineStart(place.start)
	if strings.TrimLeft(r.plain[start:place.start], " \t-·•○※") != "" {
		return false
	}
	return firstRow.MatchString(r.plain[max(0, start-600):start])
}
