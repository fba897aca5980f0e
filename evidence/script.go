package evidence

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
	"github.com/reinstate-go/reinstate/rules/phrase/hanzi"
)

// toTraditional gives the words of traditional script for simplified ones.
var toTraditional = func() *strings.Replacer {
	from, to := []rune(hanzi.Simplified), []rune(hanzi.Traditional)
	var pairs []string
	for i := range from {
		pairs = append(pairs, string(from[i]), string(to[i]))
	}
	return strings.NewReplacer(pairs...)
}()

// InBothScripts gives sets of phrases with each Chinese phrase in traditional
// characters too.
func InBothScripts(sets []phrase.Set) []phrase.Set {
	out := slices.Clone(sets)
	for i := range out {
		zh := slices.Clone(out[i].Zh)
		for _, p := range out[i].Zh {
			if t := toTraditional.Replace(p); t != p && !slices.Contains(zh, t) {
				zh = append(zh, t)
			}
		}
		out[i].Zh = zh
	}
	return out
}
