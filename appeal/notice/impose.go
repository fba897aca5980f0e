package notice

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// An imposition is one place where the text says that something was imposed or
// threatened.
type imposition struct {
	place    span
	value    string // one of Sanctions; "?": goods are stopped, and it is not said which
	asserted bool
	sentence int
}

// measure finds what is imposed.
func (r *reader) measure() {
	r.toldIn, r.lifted = r.itemsIn(), nil
	r.imposed = r.impositions()
}

// speaksOfMeasures reports whether the notice's own words impose, threaten or
// lift anything, or warn.
func (r *reader) speaksOfMeasures() bool {
	return len(r.imposed)+len(r.lifted)+len(r.said("restored"))+len(r.said("warning"))+len(r.said("news")) > 0
}

// impositions finds all places where something is imposed or threatened.
func (r *reader) impositions() []imposition {
	var out []imposition
	for _, a := range actions {
		for _, h := range r.tellings(a.set) {
			if i, ok := r.imposition(a, h); ok {
				out = append(out, i)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b imposition) int { return a.place.start - b.place.start })
	out = r.unlifted(out)
	out = r.reopened(r.unturned(out))
	return r.fitting(r.unforeseen(r.unstayed(r.scaled(out))))
}

// imposition is what one hit of an action imposes.
func (r *reader) imposition(a action, h phrase.Hit) (imposition, bool) {
	place := span{h.Start, h.End}
	if !r.counts(a, h) {
		return imposition{}, false
	}
	v := r.value(a, h)
	if v == "funds-held" && r.behind(place, "paid-out") < 90 && r.behind(place, "until-verified") > 60 {
		return imposition{}, false // it was held, and is paid now
	}
	stays := r.before(place, "stay") < 4 || r.behind(place, "stay") < 13
	open := h.Modality == phrase.Conditional && !r.kept(place) && r.near(place, "coming-term") == far && r.near(place, "only-fewer") > 0
	return imposition{place, v, stays || !open && !r.only(place), r.groups[h.Sentence]}, v != ""
}
