package notice

import (
	"slices"
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"
)

// rung is how a line of a scale of measures begins: "2차: …", "第三次 …", "- 3rd violation …".
var rung = patternOf(`(?i)^[^\pL\d]*(제 ?|第)?([1-9一二三四五]|first|second|third|fourth) ?(회|차|단계|次|st|nd|rd|th|offence|offense|strike|violation|time)`)

// mayBeRung reports whether the first letter or figure of a line is one with which
// rungs begin: most lines need no closer look.
func mayBeRung(line string) bool {
	i := strings.IndexFunc(line, func(c rune) bool { return unicode.IsLetter(c) || c >= '0' && c <= '9' })
	if i < 0 {
		return false
	}
	c, _ := utf8.DecodeRuneInString(line[i:])
	return strings.ContainsRune("123456789一二三四五제第fFsStTſ", c)
}

// now marks the rung on which the seller stands.
var now = patternOf(`(?i)이번|현재|본 건|금번|本次|此次|现在|当前|this time|current|now|당시`)

// scaled takes back what stands on a scale of measures, one rung a line: it tells
// what comes next time, and not what is done now.
func (r *reader) scaled(all []imposition) []imposition {
	rungs := r.rungs()
	for k, i := range all {
		at := sort.Search(len(rungs), func(n int) bool { return rungs[n].end > i.place.start })
		if at < len(rungs) && rungs[at].holds(i.place.start) {
			all[k].asserted = false
		}
	}
	return all
}

// rungs gives the lines of scales: at least two rungs one below the other.
func (r *reader) rungs() []span {
	var out []span
	last, before := -1, span{}
	for i, l := range r.chatLines() {
		if s := r.plain[l.start:l.end]; !mayBeRung(s) || !rung.MatchString(s) {
			continue
		}
		if last >= 0 && i == last+1 {
			if len(out) == 0 || out[len(out)-1] != before {
				out = append(out, before)
			}
			out = append(out, l.span)
		}
		last, before = i, l.span
	}
	return slices.DeleteFunc(out, func(s span) bool { return now.MatchString(r.plain[s.start:s.end]) })
}
