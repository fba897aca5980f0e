package phrase

// A cue is a group of phrases that say how the words around them are meant.
// The cues of each language stand in cues.go. They are phrases like any
// others, found in the same pass; they name no sets.
type cue struct {
	does  effect
	reach reach
	say   []string
}

// effect is what a cue does to the phrases within its reach.
type effect uint8

const (
	denies    effect = iota // not so
	instance                // an example
	whether                 // may be, will be, holds for everybody
	guesses                 // a guess
	addresses               // speaks to a program
	voids                   // takes the force from the cues it overlaps: "not only"
	begins                  // a clause begins with it: "but", "而是"
	ends                    // a clause ends with it: "지만"
)

// reach is where the phrases stand that a cue speaks of.
type reach uint8

const (
	after    reach = iota // later in the clause: "not a finding of …"
	before                // earlier in the clause: "… 것은 아닙니다"
	clause                // in the clause
	sentence              // in the sentence
)

// A cuePlan is one phrase of a cue, ready to be looked for.
type cuePlan struct {
	cue  *cue
	plan phrasePlan
}

// cues enters all cues into the automaton. They are the package's own, so a
// mistake in one is a bug, and a test reads them all.
func (c *compiler) cues() {
	for i := range allCues {
		for _, src := range allCues[i].say {
			parts, f := parse(src)
			if f != nil {
				continue
			}
			plan, rows, f := c.plan(parts, -1, Mistake{})
			if f != nil {
				continue
			}
			c.place(plan, rows)
			c.m.cues = append(c.m.cues, cuePlan{&allCues[i], plan})
		}
	}
}
