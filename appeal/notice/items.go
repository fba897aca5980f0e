package notice

import (
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/mention"
)

// ItemKinds are what an item of a notice may be.
var ItemKinds = []string{"option", "product", "order", "tracking", "brand", "sku"}

// An Item is one thing that a notice names as concerned: the number of an
// option, a product, an order or a parcel, or a brand, as written.
type Item struct {
	Field[string]
	Kind string `json:"kind,omitempty"` // one of ItemKinds, where the text tells
}

// MarshalJSON writes the kind beside what a [Field] writes.
func (i Item) MarshalJSON() ([]byte, error) {
	type bare struct {
		Value string `json:"value"`
		Kind  string `json:"kind,omitempty"`
	}
	if i.Quote == "" {
		return json.Marshal(bare{i.Value, i.Kind})
	}
	return json.Marshal(struct {
		bare
		Quote string `json:"quote"`
		Start int    `json:"start"`
		End   int    `json:"end"`
	}{bare{i.Value, i.Kind}, i.Quote, i.Start, i.End})
}

// items are what the notice names as concerned, each once, in text order.
// Numbers in examples, and those that are said not to be concerned, are none,
// nor is the number of the sanction itself.
func (r *reader) items(sanction *Field[string]) []Item {
	numbered := r.numberedItems()
	all := slices.Concat(numbered, r.sisters(numbered), r.parcels(), r.brands())
	slices.SortStableFunc(all, func(a, b Item) int { return cmp.Compare(a.Start, b.Start) })
	seen := map[string]bool{}
	if sanction != nil {
		seen[sanction.Value] = true
	}
	var out []Item
	for _, i := range all {
		if !seen[i.Value] {
			seen[i.Value] = true
			out = append(out, i)
		}
	}
	return out
}

func (r *reader) item(kind string, place span) Item {
	i := Item{*r.field("", place), kind}
	i.Value = i.Quote
	return i
}

// sisters are long numbers without a label that look like one that has it: as long, and
// with the same first figures.
func (r *reader) sisters(numbered []Item) []Item {
	var out []Item
	for place := range longNumbers(r.plain, span{0, len(r.plain)}) {
		code := r.plain[place.start:place.end]
		like := slices.IndexFunc(numbered, func(i Item) bool {
			return i.Kind != "tracking" && len(code) >= 9 && len(i.Value) == len(code) && i.Value[:2] == code[:2]
		})
		if like >= 0 && !joinedCode(r.plain, place) && r.concerned(place) && r.before(place, "other-goods") > 40 {
			out = append(out, r.item(numbered[like].Kind, place))
		}
	}
	return out
}

// joinedCode reports whether signs or letters join a number to more.
func joinedCode(text string, place span) bool {
	return place.start > 0 && (codeByte(text[place.start-1]) || text[place.start-1] == '-') || place.end < len(text) && (codeByte(text[place.end]) || text[place.end] == '-')
}

// parcels are tracking numbers, and Amazon's product numbers, that their shape alone
// tells.
func (r *reader) parcels() []Item {
	var out []Item
	for _, m := range asinShape.FindAllStringIndex(r.plain, -1) {
		if place := (span{m[0], m[1]}); r.concerned(place) {
			out = append(out, r.item("product", place))
		}
	}
	for _, d := range r.named.IDs {
		if place := (span{d.Start, d.End}); d.Class == mention.TrackingNumber && d.Label == "" && r.concerned(place) {
			out = append(out, r.item("tracking", place))
		}
	}
	return out
}

// toThisCase begins a clause that tells what something else is to this case.
var toThisCase = []string{"与本", "與本", "和本", "跟本", "与此", "與此", "均与", "都与", "본 건과", "본건과", "이번 건과", "이 건과", "이번 조치와"}

// concerned reports whether the notice itself speaks of these things as those it
// is about.
func (r *reader) concerned(place span) bool {
	if !r.spoken(place.start) {
		return false
	}
	from, to := r.clauseAt(place, 240)
	to += len(itemGloss.FindString(r.plain[to:min(len(r.plain), to+60)]))
	if to < len(r.plain) && strings.HasPrefix(r.plain[to:], ")") { // (order 4125518830) was finished long ago
		_, to = r.clauseAt(span{to + 1, to + 1}, 240)
	}
	if to < len(r.plain) && r.plain[to] == ',' && startsWith(strings.TrimLeft(r.plain[to+1:], " "), toThisCase...) { // 客服所作之答复,与本函无涉
		_, to = r.clauseAt(span{to + 1, to + 1}, 240)
	}
	if i := r.sentenceAt(place.start); i >= 0 {
		all := r.scan.Sentences()
		if r.between("example", max(all[i].Start, place.start-countReach), place.end, 0) {
			return false
		}
		if r.between("that-closed", place.end, all[i].End, 0) {
			return false
		}
		if i+1 < len(all) && separateMatter.MatchString(r.plain[all[i+1].Start:all[i+1].End]) && r.between("not-concerned", all[i+1].Start, all[i+1].End, 0) {
			return false // SKU OK-311 … That has nothing to do with the above.
		}
	}
	for _, h := range r.hitsIn("not-concerned", span{from, to}) {
		if h.Start < place.start || !r.between("other-goods", place.end, h.Start, 0) {
			return false
		}
	}
	return true
}
