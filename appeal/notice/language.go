package notice

import (
	"slices"
	"unicode"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

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

// platform is the one that the text names most, where the line that names the
// sender counts three times. Of two that are even the one named first is taken.
func (r *reader) platform() *Field[string] {
	for _, say := range []func(string) []phrase.Hit{r.said, r.newer} {
		if f := r.platformOf(say); f != nil {
			return f
		}
	}
	return nil
}

// newer gives the hits of a set outside older messages.
func (r *reader) newer(set string) []phrase.Hit {
	return slices.DeleteFunc(slices.Clone(r.scan.Hits(set)), func(h phrase.Hit) bool { return within(r.older, h.Start) })
}

func (r *reader) platformOf(say func(string) []phrase.Hit) *Field[string] {
	var best *Field[string]
	most := 0
	for _, p := range Platforms {
		hits, weight := say(p), 0
		for _, h := range hits {
			weight++
			if r.near(span{h.Start, h.End}, "sender") < 12 {
				weight += 2
			}
		}
		if weight > most || weight == most && most > 0 && hits[0].Start < best.Start {
			best, most = r.field(p, span{hits[0].Start, hits[0].End}), weight
		}
	}
	return best
}
