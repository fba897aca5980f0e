package evidence

import (
	"path"
	"strings"
	"unicode"
)

// nameFor proposes a name for the file of a paper, by the guide's convention: kind,
// brand or company, day, as in Authorization_Letter_BrandX_20240601.pdf. It gives
// nothing where the case does not tell enough.
func nameFor(item *Item) string {
	if item.Kind == "" || item.Kind == "other" {
		return ""
	}
	parts := []string{titled(item.Kind)}
	switch {
	case len(item.Brands) > 0:
		parts = append(parts, nameWords(item.Brands[0]))
	case item.Subject != "":
		parts = append(parts, nameWords(item.Subject))
	}
	if !item.IssuedOn.IsZero() {
		parts = append(parts, strings.ReplaceAll(item.IssuedOn.String(), "-", ""))
	}
	ext := strings.ToLower(path.Ext(item.File))
	if ext == "" {
		ext = ".pdf"
	}
	return strings.Join(parts, "_") + ext
}

func titled(kind string) string {
	words := strings.Split(kind, "-")
	for i, w := range words {
		words[i] = strings.ToUpper(w[:1]) + w[1:]
	}
	return strings.Join(words, "_")
}

// nameWords keeps the letters and figures of a name, and joins its words.
func nameWords(s string) string {
	words := strings.FieldsFunc(s, func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	if len(words) > 3 {
		words = words[:3]
	}
	return strings.Join(words, "-")
}
