package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules/phrase"
	"github.com/reinstate-go/reinstate/rules/phrase/hanzi"
)

// InBothScripts gives sets of phrases with each Chinese phrase in traditional
// characters too.
func InBothScripts(sets []phrase.Set) []phrase.Set {
	out := slices.Clone(sets)
	for i := range out {
		zh := slices.Clone(out[i].Zh)
		for _, p := range out[i].Zh {
			if t := hanzi.ToTraditional.Replace(p); t != p && !slices.Contains(zh, t) {
				zh = append(zh, t)
			}
		}
		out[i].Zh = zh
	}
	return out
}
