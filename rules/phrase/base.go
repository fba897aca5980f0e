package phrase

import (
	"sync"
)

// cueBase holds the cues alone. They are the same for every matcher, so they are
// read once.
var cueBase = sync.OnceValue(func() *compiler {
	c := newCompiler(newVocab(), newTrie(6000))
	c.cues()
	return c
})

// withCues starts a compiler that holds the cues and has room for so many states.
func withCues(room int) *compiler {
	base := cueBase()
	c := newCompiler(base.m.vocab.clone(), base.trie.clone(room))
	c.m.cues, c.elems = base.m.cues, base.elems
	return c
}

func newCompiler(v *vocab, t *trie) *compiler {
	return &compiler{m: &Matcher{vocab: v, index: map[string]int{}}, trie: t, parser: newParser(v)}
}

// cues enters the words that tell how others are meant. They are this
// package's own, so a mistake in them is a mistake of ours, which a test finds.
func (c *compiler) cues() {
	for _, l := range [...]struct {
		cues  []cue
		width int32
	}{{englishCues, wordWidth}, {chineseCues, charWidth}, {koreanCues, charWidth}} {
		for _, q := range l.cues {
			p := cuePlan{cue: q, width: int32(q.near) * l.width, setPlan: setPlan{direct: c.elem()}}
			for _, src := range q.say {
				c.phraseInto(&p.setPlan, -1, src, Mistake{})
			}
			c.m.cues = append(c.m.cues, p)
		}
	}
}
