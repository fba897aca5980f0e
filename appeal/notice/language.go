package notice

import "unicode"

// language is the one of the notice's own words, or where it has none of all words
// but those of older messages.
func (r *reader) language() *Field[string] {
	if l := language(r.own); l != nil {
		return l
	}
	return language(r.without(r.older))
}

// language counts letters by script. A Han or Hangul character says as much as
// several Latin letters, and ids are written in those.
func language(text string) *Field[string] {
	var hangul, han, latin int
	for _, c := range text {
		switch {
		case c < 0x80:
			if c|0x20 >= 'a' && c|0x20 <= 'z' {
				latin++
			}
		case unicode.Is(unicode.Hangul, c):
			hangul++
		case unicode.Is(unicode.Han, c):
			han++
		}
	}
	latin /= 5
	switch most := max(hangul, han, latin); {
	case most == 0:
		return nil
	case most == hangul:
		return &Field[string]{Value: "ko"}
	case most == han:
		return &Field[string]{Value: "zh"}
	}
	return &Field[string]{Value: "en"}
}
