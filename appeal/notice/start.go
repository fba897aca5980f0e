package notice

import (
	"strings"
	"unicode/utf8"
)

// starts are the words for what a limit runs from. "Receipt of this notice"
// holds the words for the notice's date too: of two that touch the first counts.
var starts = []struct{ set, from string }{{"from-original", "original-notice"}, {"from-receipt", "receipt"}, {"from-effect", "effective"}, {"from-notice", "notice"}}

// start is what a limit runs from, where the text says so, and the words that
// say it: the words that stand right beside the limit, or else the nearest in
// its sentence that cannot mean anything else.
func (r *reader) start(place span) (string, span) {
	if from, words := r.startBeside(place); from != "" {
		return from, words
	}
	best, words, least := "unknown", span{}, 70
	for _, s := range starts {
		h, d := r.nearest(s.set, place, nil)
		at := span{h.Start, h.End}
		if s.from == "notice" && at.start > place.end && byMeans.MatchString(r.plain[place.end:at.start]) {
			continue // "inside one week, by answer letter of this mail"
		}
		if d < least && (best == "unknown" || r.distance(at, words) > 15) {
			best, words, least = s.from, at, d
		}
	}
	return best, words
}

var byMeans = patternOf(`, ?(by|through|via|in|with|to)\b`)

const reach = 90 // bytes on either side of a limit in which its start is told

// startBeside reads the words right behind or right before a limit. Where they
// tell of what the platform receives the limit is not the seller's.
func (r *reader) startBeside(place span) (string, span) {
	end := r.sentenceEnd(place.end)
	if from, to := startBehind(r.plain[place.end:end]); to > from {
		words := span{place.end + from, place.end + to}
		if platformStart(cutClause(r.plain[words.start:words.end])) {
			return "platform", words
		}
		if from := startNamed(cutClause(r.plain[words.start:words.end])); from != "" {
			return from, words
		}
	}
	begin := r.windowStart(place.start)
	before := unwrapped(r.plain[begin:place.start])
	for _, form := range [...]func(string) (int, int){startBeforeZh, startBeforeKo, startBeforeEn} {
		if at, to := form(before); to > 0 {
			words := span{begin + at, begin + to}
			if platformStart(lastWords(r.plain[words.start:words.end])) {
				return "platform", words
			}
			if from := startNamed(lastWords(r.plain[words.start:words.end])); from != "" {
				return from, words
			}
		}
	}
	return "", span{}
}

// cutClause leaves of what follows "from" the first clause.
func cutClause(s string) string {
	if i := strings.IndexAny(s, ",)"); i > 8 {
		return s[:i]
	}
	if m := nextLine.FindStringIndex(s); m != nil && m[0] > 8 {
		s = s[:m[0]]
	}
	for _, cut := range [...]string{",", " please", " to ", "\n*", "\n-", "\n·", "\n■", "\n▶", "\n\n"} {
		if i := strings.Index(s, cut); i > 8 {
			return s[:i]
		}
	}
	return s
}

// nextLine is where a line begins that goes on with no sentence of the line above.
var nextLine = patternOf(`\n[ \t]*[A-Z0-9][a-z.)]* `)

// lastWords leaves of what stands before a limit the last clause, and of that
// no more than a few words.
func lastWords(s string) string {
	s = strings.TrimRight(s, " ,\t\n")
	if i := strings.LastIndexAny(s, ",;"); i >= 0 && i+1 < len(s) {
		s = s[i+1:]
	}
	if m := condition.FindAllStringIndex(s, -1); m != nil {
		s = s[m[len(m)-1][1]:]
	}
	words := strings.Fields(s)
	if isLatin(s) {
		return strings.Join(words[max(0, len(words)-10):], " ")
	}
	s = strings.Join(words[max(0, len(words)-5):], " ")
	if n := utf8.RuneCountInString(s); n > 30 {
		return string([]rune(s)[n-30:])
	}
	return s
}

// condition is a Korean clause that goes before the one that matters.
var condition = patternOf(`(면|만|며|나|데|니)\s+`)

// sentenceEnd and clauseStart bound where the start of a limit may be told.
func (r *reader) sentenceEnd(at int) int {
	return runeStart(r.plain, at+reach)
}

// windowStart is where the words before a limit begin that may tell its start: a
// line that only ran out of room goes on in the next.
func (r *reader) windowStart(at int) int {
	begin := max(0, at-reach)
	if i := strings.LastIndex(r.plain[begin:at], "\n\n"); i >= 0 {
		begin += i + 2
	}
	for begin < at && !utf8.RuneStart(r.plain[begin]) {
		begin++
	}
	return begin
}

// unwrapped makes a blank of each line break that no full stop stands before
// and no list sign behind.
func unwrapped(s string) string {
	if !strings.Contains(s, "\n") {
		return s
	}
	b := []byte(s)
	for i := range b {
		if b[i] == '\n' && i > 0 && i+1 < len(b) && !strings.ContainsRune(".:;!?)]", rune(b[i-1])) && !strings.ContainsRune("-*#>[(=|\t", rune(b[i+1])) {
			b[i] = ' '
		}
	}
	return string(b)
}

func (r *reader) clauseStart(at int) int {
	begin := max(0, at-reach)
	if i := r.sentenceAt(at); i >= 0 {
		first := i
		for first > 0 && r.groups[first-1] == r.groups[i] {
			first--
		}
		begin = max(begin, r.scan.Sentences()[first].Start)
	}
	for begin < at && !utf8.RuneStart(r.plain[begin]) {
		begin++
	}
	return begin
}
