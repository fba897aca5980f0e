package notice

import (
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// Where no measure is found with what it is done to, the words for it are read
// once more with less: the text as a whole tells what is meant, and what "can not
// be done" any more is a right that was taken.

// unable are words for what can no longer be done.
var unable = action{"unable", map[string]string{"exposure": "restricted", "function": "restricted", "money": "funds-held"}, "", 44}

// taken are words of which many a writer has his own for taking something away: it
// is put away, given no leave, emptied, shut. They count only where something is
// told as done or has its day.
var taken = action{"taken", map[string]string{"account": "account-suspended", "store": "sales-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped", "sale": "?",
	"exposure": "restricted", "function": "restricted", "money": "funds-held"}, "", 70}

// loosely is the measure that is told plainest among those without an object;
// plainly asks for one that is told as done, or with its day.
func (r *reader) loosely(plainly bool) *Field[string] {
	var found *Field[string]
	most, title := 0.0, r.titleEnd()
	for _, a := range append([]action{unable, taken}, actions...) {
		for _, h := range r.tellings(a.set) {
			i, ok := r.looseOf(a, h)
			if !ok {
				continue
			}
			if (plainly || a.set == "taken") && !r.done(i.place) && !r.hasDay(i.sentence) && r.near(i.place, "from-now") > 120 {
				continue
			}
			if w := r.plainness(i, title); w > most {
				found, most = r.field(i.value, i.place), w
			}
		}
	}
	return found
}

// threat is the word of a measure in a writer's own words that only may come.
func (r *reader) threat() *Field[string] {
	for _, h := range r.tellings(taken.set) {
		if place := (span{h.Start, h.End}); r.counts(taken, h) && (h.Modality == phrase.Conditional || r.only(place)) && r.value(taken, h) != "" {
			return r.field(Warning, place)
		}
	}
	return nil
}

// looseOf is what one hit of an action imposes where the text as a whole tells to what.
func (r *reader) looseOf(a action, h phrase.Hit) (imposition, bool) {
	place := span{h.Start, h.End}
	if !r.counts(a, h) || h.Modality == phrase.Conditional && r.near(place, "coming-term") == far || r.only(place) || r.lifts(place) || r.stayed(place) {
		return imposition{}, false
	}
	v := r.value(a, h)
	if v == "" {
		v = r.byText(a.set)
	}
	v = r.scope().settled(imposition{place: place, value: v, sentence: r.groups[h.Sentence]})
	return imposition{place, v, true, r.groups[h.Sentence]}, v != ""
}

// byText is what an action comes to by what the text as a whole is about.
func (r *reader) byText(set string) string {
	has := func(set string) bool { return len(r.said(set)) > 0 }
	switch set {
	case "stop", "remove":
		switch {
		case len(r.toldIn) > 0:
			return "listing-stopped"
		case has("account"), has("store"):
			return "account-suspended"
		case has("goods"):
			return "listing-stopped"
		}
	case "limit":
		if has("account") || has("store") || has("function") || has("goods") {
			return "restricted"
		}
	}
	return ""
}

// aftermath is the measure that a letter names only by what holds while it lasts
// or once it is in force: 停用期间, 해지일까지, "during the suspension of your account".
func (r *reader) aftermath() *Field[string] {
	if len(r.lifted) > 0 || r.back() >= 0 {
		return nil
	}
	for _, set := range [...]struct{ words, value string }{{"ends-on", "terminated"}, {"while-stopped", "account-suspended"}} {
		for _, h := range r.asserted(set.words) {
			place := span{h.Start, h.End}
			if !r.only(place) && !r.bygone(place) && (set.value == "terminated" || len(r.said("account"))+len(r.said("contract")) > 0) {
				return r.field(set.value, place)
			}
		}
	}
	return nil
}
