package evidence

import (
	"path"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// nameFor proposes a name for the file of a paper, by the guide's convention: kind,
// brand or company, day, as in Authorization_Letter_BrandX_20240601.pdf. It gives
// nothing where the case does not tell enough.
func nameFor(item *Item) string {
	if item.Kind == "" || item.Kind == "other" {
		return ""
	}
	return conventional(item, titled(item.Kind))
}

// conventional puts behind a first word whose a paper is and its day.
func conventional(item *Item, first string) string {
	parts := []string{first}
	if who := whoInName(item); who != "" {
		parts = append(parts, who)
	}
	for _, d := range daysToShow(item) {
		parts = append(parts, strings.ReplaceAll(d.String(), "-", ""))
	}
	return strings.Join(parts, "_") + endingFor(item.File)
}

// daysToShow are the days that the name of a paper is to show: its own, else the ends
// of the time that it covers, as far as they are known.
func daysToShow(item *Item) []rules.Date {
	days := []rules.Date{item.IssuedOn}
	if p := item.Period; item.IssuedOn.IsZero() && p != nil {
		days = []rules.Date{p.From, p.To}
	}
	return slices.DeleteFunc(days, rules.Date.IsZero)
}

// whoInName is the first brand, else the company, that can be written in a name.
func whoInName(item *Item) string {
	for _, name := range append(slices.Clone(item.Brands[:min(1, len(item.Brands))]), item.Subject) {
		if words := nameWords(name); words != "" {
			return words
		}
	}
	return ""
}

var plainEnding = pattern.MustCompile(`^\.[a-z0-9]{1,8}$`)

// endingFor is the ending of a file, for its bytes stay what they are.
func endingFor(file string) string {
	if ext := strings.ToLower(path.Ext(baseOf(file))); plainEnding.MatchString(ext) {
		return ext
	}
	return ".pdf"
}

// baseOf is the name of a file without its folders, of whatever system.
func baseOf(file string) string {
	file = strings.TrimSpace(strings.ReplaceAll(file, `\`, "/"))
	if file == "" {
		return ""
	}
	return path.Base(file)
}

func titled(kind string) string {
	words := strings.FieldsFunc(kind, func(c rune) bool { return !inNames(c) })
	for i, w := range words {
		words[i] = capital(w)
		if slices.Contains(initials, w) {
			words[i] = strings.ToUpper(w)
		}
	}
	return strings.Join(words, "_")
}

// initials are the parts of kinds that people write in capitals.
var initials = []string{"ip", "kc", "msds", "un38"}

// The longest of what goes into a name: words of a company, letters of a word.
const (
	maxNameWords   = 3
	maxWordLetters = 24
)

// nameWords keeps what a name of a file can show, and joins its words. A name of
// which only figures would be left gives nothing.
func nameWords(s string) string {
	words := strings.FieldsFunc(norm.NFC.String(s), func(c rune) bool { return !inNames(c) })
	words = words[:min(maxNameWords, len(words))]
	for i, w := range words {
		if letters := []rune(w); len(letters) > maxWordLetters {
			words[i] = string(letters[:maxWordLetters])
		}
	}
	out := strings.Join(words, "-")
	if strings.ContainsFunc(s, foreign) && !strings.ContainsFunc(out, unicode.IsLetter) {
		return ""
	}
	return out
}

// inNames reports a letter or figure that every reviewer's screen shows.
func inNames(c rune) bool {
	return unicode.IsDigit(c) && c < 0x80 || unicode.IsLetter(c) && !foreign(c)
}

// foreign reports a letter that a Korean reviewer's system may not show, or mangle.
func foreign(c rune) bool {
	return unicode.IsLetter(c) && !unicode.In(c, unicode.Latin, unicode.Hangul)
}
