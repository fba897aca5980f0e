package company

import (
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase/hanzi"
)

// toTraditional writes a simplified name in traditional script.
var toTraditional = func() *strings.Replacer {
	from, to := []rune(hanzi.Simplified), []rune(hanzi.Traditional)
	var pairs []string
	for i := range from {
		pairs = append(pairs, string(from[i]), string(to[i]))
	}
	return strings.NewReplacer(pairs...)
}()
