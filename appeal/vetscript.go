package appeal

import (
	"slices"
	"strings"
	"unicode"
)

// foreign says why a text cannot be in its language, by its letters alone. Names,
// numbers and ids are the same in every language.
func foreign(x tongue) string {
	han, hangul := holds(x.text, unicode.Han), holds(x.text, unicode.Hangul)
	switch {
	case x.lang == "en" && (han || hangul):
		return "the English holds Chinese or Korean letters"
	case x.lang == "zh" && !han && (hangul || hasWord(x.text)):
		return "the Chinese holds no Chinese letters"
	case x.lang == "ko" && !hangul && (han || hasWord(x.text)):
		return "the Korean holds no Korean letters"
	}
	return ""
}

func holds(s string, script *unicode.RangeTable) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(script, r) })
}

// sameWords reports whether two languages have the same letters, and not only
// names.
func sameWords(a, b string) bool {
	return letters(a) == letters(b) && (hasWord(a) || holds(a, unicode.Han) || holds(a, unicode.Hangul))
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// hasWord reports whether a text holds a word in Latin letters that is no name
// and no id: one in small letters and nothing else.
func hasWord(s string) bool {
	return slices.ContainsFunc(strings.Fields(s), func(w string) bool {
		w = strings.TrimFunc(w, unicode.IsPunct)
		return len(w) > 1 && strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == ""
	})
}

// ends reports whether a sentence has its mark, before a remark in brackets and
// closing quotes at most.
func ends(s string) bool {
	s = strings.TrimSpace(s)
	if strings.HasSuffix(s, ")") || strings.HasSuffix(s, "）") {
		if i := strings.LastIndexAny(s, "(（"); i > 0 && ends(s[:i]) {
			return true
		}
	}
	s = strings.TrimRight(s, `"'”’」』)）`)
	last := s[strings.LastIndexAny(s, " ,")+1:]
	return strings.ContainsAny(lastRune(s), ".!?。！？…") && !slices.Contains(companies, strings.ToLower(last))
}

// companies end with a dot that ends no sentence.
var companies = []string{"co.", "corp.", "inc.", "ltd."}

func lastRune(s string) string {
	r := []rune(s)
	return string(r[max(0, len(r)-1):])
}
