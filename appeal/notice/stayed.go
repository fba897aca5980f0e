package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// A measure may be spoken and not carried out: its execution is stayed, or it was
// due and has been put off. The seller is only warned then.

// unstayed takes back what the text says is stayed, and what stands before that of
// the same kind: a title tells the measure before its stay is told.
func (r *reader) unstayed(all []imposition) []imposition {
	for k, i := range all {
		if i.value == "funds-held" || !r.stayed(i.place) {
			continue
		}
		for n := range all[:k+1] {
			if all[n].value == i.value {
				all[n].asserted = false
			}
		}
	}
	return all
}

// stayed reports whether a measure was due and did not come, or is put off. What is put
// off to a day comes on that day.
func (r *reader) stayed(place span) bool {
	if r.before(place, "was-due") < 60 || r.behind(place, "was-due-to") < 12 {
		return true
	}
	h, d := r.nearest("stayed", place, func(h phrase.Hit) bool { return h.Start >= place.end || h.End <= place.start })
	return d < 60 && h.Modality != phrase.Conditional && h.Modality != phrase.Denied && !r.putOffTo(span{h.Start, h.End})
}

// putOffTo reports whether a new day stands beside the words that put something off.
func (r *reader) putOffTo(place span) bool {
	return r.behind(place, "off-to") < 3 || r.before(place, "off-to") < 3
}

// stay is the word that a measure is put off, where it is not said which.
func (r *reader) stay() *Field[string] {
	for _, h := range r.asserted("stayed") {
		return r.field(Warning, span{h.Start, h.End})
	}
	return nil
}
