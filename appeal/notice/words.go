package notice

import (
	"fmt"
	"slices"
	"sync"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// words are all sets of phrases by which a notice is read, in the phrase
// language of package phrase. They stand in the files words_*.go.
var words = slices.Concat(platformWords, evidence.InBothScripts(slices.Concat(thingWords, sanctionWords, restrictWords, holdWords, measureWords, mannerWords, bystanderWords, stanceWords)), clockWords, firstDayWords, channelWords, errandWords, numberWords, voiceWords, evidence.InBothScripts(demandWords), envelopeWords, itemWords, evidence.PaperWords())

// lexicon is words, ready to be looked for.
var lexicon = sync.OnceValue(func() *phrase.Matcher {
	m, mistakes := phrase.Compile(words)
	if len(mistakes) > 0 {
		panic(fmt.Sprint("notice: a phrase cannot be read: ", mistakes)) // a test compiles them
	}
	return m
})
