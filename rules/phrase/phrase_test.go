package phrase

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestCuesAreReadable(t *testing.T) {
	_, ms := Compile(nil)
	require.Empty(t, ms)
	for name, cues := range map[string][]cue{"en": englishCues, "zh": chineseCues, "ko": koreanCues} {
		for _, c := range cues {
			for _, src := range c.say {
				parts, f := newParser(newVocab()).parse(src)
				require.Nil(t, f, "%s: %q", name, src)
				for _, p := range parts {
					for _, s := range p.rows {
						f := tooMuch(s)
						require.Nil(t, f, "%s: %q", name, src)
					}
				}
			}
		}
	}
}
