package notice

import "github.com/reinstate-go/reinstate/rules/mention"

// fundsHold is the time for which money is held. A hold until a day or an event
// has no length.
func (r *reader) fundsHold() *Field[Length] {
	return r.length("hold", func(p mention.Period, place span) float64 {
		if r.ofPapers(p, place) || r.onlyFeared(place) || r.speaksFor("review", place) > 2*r.speaksFor("hold", place) {
			return -4
		}
		kept := r.near(place, "withhold", "kept")
		switch {
		case kept < 90:
			return 1.5*nearness(kept, 60) + 1.2*nearness(r.before(place, "at-most"), 6)
		case r.isLabelled(place, "hold"):
			return 0
		case r.near(place, "release") < 30:
			return 0.5
		}
		return -2
	})
}
