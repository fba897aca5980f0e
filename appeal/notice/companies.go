package notice

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// Companies are names of companies of which a notice may speak. Their words are no
// words of the notice: Suspension Review Trading Ltd. is not suspended.
func Companies(names ...string) Option {
	return func(r *reader) { r.text = withoutNames(r.text, names) }
}

// unnamed is what stands in the place of a name, as often as it has bytes: one word
// that means nothing, so that all places stay.
const unnamed = "x"

func withoutNames(text string, names []string) string {
	any := anyOf(names)
	if any == nil {
		return text
	}
	return any.ReplaceAllStringFunc(text, func(s string) string { return strings.Repeat(unnamed, len(s)) })
}

// oneLetter is the legal form of Korean companies in one letter, and in three.
var oneLetter = strings.NewReplacer("㈜", `(?:㈜|\(주\))`, `\(주\)`, `(?:㈜|\(주\))`)

// anyOf finds names, the longest first, however their words are parted.
func anyOf(names []string) *regexp.Regexp {
	names = slices.Clone(names)
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	var out []string
	for _, n := range names {
		if words := strings.Fields(regexp.QuoteMeta(fold(n).text)); len(words) > 0 {
			out = append(out, wholeWords(oneLetter.Replace(strings.Join(words, `\s+`))))
		}
	}
	if len(out) == 0 {
		return nil
	}
	return regexp.MustCompile(`(?i)` + strings.Join(out, "|"))
}

// wholeWords keeps a Latin name from being found within a longer word.
func wholeWords(pattern string) string {
	if plainWord(pattern[0]) {
		pattern = `\b` + pattern
	}
	if plainWord(pattern[len(pattern)-1]) {
		pattern += `\b`
	}
	return pattern
}

func plainWord(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z'
}

// isUnnamed reports whether a value is the place of a name.
func isUnnamed(value string) bool { return value != "" && strings.Trim(value, unnamed) == "" }
