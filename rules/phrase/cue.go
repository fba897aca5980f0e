package phrase

// A cue is a group of phrases that say how the words around them are meant.
// The cues of a language stand in one file: cues_en.go, cues_zh.go, cues_ko.go.
// They are phrases like any others, found in the same pass.
type cue struct {
	does  effect
	reach reach
	near  int // for next and prev: how many words or characters away
	say   []string
}

// effect is what a cue does to the phrases within its reach.
type effect uint8

const (
	denies    effect = iota // not so
	instance                // an example
	whether                 // may be, will be, holds for everybody
	guesses                 // a guess or a question
	addresses               // speaks to a program
	states                  // says that something was found: no threat, no general rule
	voids                   // takes the force from the cues it overlaps: "not only"
	narrows                 // lets the cue that it overlaps reach only the word before: 허락 없이
	begins                  // a clause begins with it: "but", "而是"
	ends                    // a clause ends with it: "지만"
	endsComma               // the same, where a comma or a blank follows
	finite                  // a word that makes what follows a comma a clause, not one more name in a list
	joins                   // a word that may join two clauses: "and"
	topics                  // a topic ends with it: 은, 는
	lists                   // goes on with what stands before the comma: ", or the late parcels about which he wrote"
)

// reach is where the phrases stand that a cue speaks of.
type reach uint8

const (
	after    reach = iota // later in the clause: "not a finding of …"
	before                // earlier in the clause: "… 것은 아닙니다"
	next                  // right after, a few words at most
	prev                  // right before
	clause                // in the clause
	sentence              // in the sentence
	previous              // in the sentence before, where the cue opens its own: "Those are not the reason for this letter."
)

// core gives the token that the cue hangs on. A phrase that holds it itself
// is not touched by the cue: "진품이 아닌" states what it says.
func (c *cue) core(m match) int32 {
	if c.reach == before || c.reach == prev {
		return m.to - 1
	}
	return m.from
}
