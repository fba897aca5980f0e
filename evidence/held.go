package evidence

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence/company"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// Views are what a condition about one paper may name, for each paper in the order of
// the items. What cannot be told stays absent, so that a rule about it is unknown and
// finds nothing.
func Views(in Input) []View {
	var place []int
	in.Items, place = inOrder(in.Items)
	in.remember()
	in.readOff()
	original := originals(in.Items)
	in.Items = throughOriginals(in.Items, original)
	return asListed(viewsOf(&in, original, remembered(namesOf(in, original).Same)), place)
}

func viewsOf(in *Input, original []int, same companies) []View {
	held := holdAll(in, original, same)
	out := make([]View, len(held))
	for i := range out {
		out[i] = View{Item: &in.Items[i], AsOf: in.AsOf, Entity: in.Entity, Paper: &held[i]}
	}
	return out
}

// holdAll holds each paper against the rest of the case.
func holdAll(in *Input, original []int, same companies) []Held {
	out := make([]Held, len(in.Items))
	papers := in.Memo.readAll(in.Items)
	other, founded := contradicted(papers, original, same), foundings(papers)
	route := routeOfGoods(in.Items, same)
	said := in.Memo.notice(in.Notice, in.NoticeOn)
	for i := range in.Items {
		item := &in.Items[i]
		out[i] = Held{OfAccount: same(item.Subject, in.Entity), Upstream: route.upstream(item), Format: formatOf(item.File),
			NoticeOn: in.NoticeOn, Contradicts: other[item.ID], WrongNumbers: in.Memo.wrongNumbers(&papers[i]), SameFileAs: earlierFile(in.Items[:i], item), SentBefore: in.sentBefore(item),
			Translation: new(item.TranslationOf != ""), LaterDay: in.laterDay(&papers[i], founded, same), PrintedOn: printDay(&papers[i]),
			ByAuthority: byAuthority(item.Issuer, in.Entity, same), NamesWaybills: namesWaybills(&papers[i]), InQuestion: inQuestion(&papers[i], in.Listed.Waybills)}
		if *out[i].Translation {
			out[i].Original = new(original[i] != notAmong)
		}
		if o := original[i]; o != i && o != notAmong {
			out[i].LeftOut = leftOut(&papers[o], &papers[i])
		}
		said.hold(&out[i], &papers[i])
		if item.Subject != "" {
			out[i].InNotice = new(in.Memo.named(in.Whole, item.Subject))
		}
		out[i].OtherSellers = otherSellers(papers[i].content, in.SellerID)
		if in.Demands != nil {
			out[i].Asked = demanded(in.Demands, item.Kind, func(d Demand) []string { return d.Asks })
			out[i].Refused = demanded(in.Demands, item.Kind, func(d Demand) []string { return d.Refuses })
			out[i].Hides, out[i].Shows = wantedOf(in.Demands, item.Kind)
		}
	}
	return out
}

// namesOf learns from the papers which names of companies are one.
func namesOf(in Input, original []int) *company.Names {
	in.remember()
	papers := make([]company.Paper, len(in.Items))
	for i, x := range in.Items {
		papers[i] = company.Paper{Issuer: x.Issuer, Subject: x.Subject, Text: x.Text, Altered: x.Altered}
	}
	for i, x := range in.Items {
		if o := original[i]; o != i && o != notAmong && x.Subject != "" && !isTrue(in.Items[o].Altered) { // the two show one name in two scripts
			papers = append(papers, company.Paper{Subject: in.Items[o].Subject + " (" + x.Subject + ")", Altered: x.Altered})
		}
	}
	return in.Memo.texts.NamesOf(holderOf(in.Entity), papers)
}

// holderOf gives the names that the account gives its company.
func holderOf(entity string) []string {
	if entity == "" {
		return nil
	}
	if names := company.Spellings(entity); len(names) > 1 {
		return names
	}
	return []string{entity} // as it is printed
}

// fromOwner reports whether a paper's issuer bears the name of a brand on it: then it
// is the first link of the route, whoever comes next.
func fromOwner(item *Item) bool {
	return len(NamedIn(item.Issuer, item.Brands)) > 0
}

// demanded reports whether some demand of the notice names a kind.
func demanded(all []Demand, kind string, names func(Demand) []string) *bool {
	if kind == "" {
		return nil
	}
	return new(slices.ContainsFunc(all, func(d Demand) bool { return slices.Contains(names(d), kind) }))
}

// wantedOf is what the notice wants covered, and what readable, on papers of a kind: what
// it says of these, and of papers as such.
func wantedOf(all []Demand, kind string) (hides, shows []string) {
	for _, d := range all {
		if len(d.Asks) == 0 || slices.Contains(d.Asks, kind) {
			hides, shows = append(hides, d.Hides...), append(shows, d.Shows...)
		}
	}
	return hides, shows
}

// anyCode is a number long enough to be that of a parcel.
var anyCode = pattern.MustCompile(`\d[\d -]{6,}\d`)

// namesWaybills tells whether waybill numbers stand on a paper. What can be read on it and
// holds no long number has none; one of which neither is told may have them.
func namesWaybills(it *reading) *bool {
	named := func(id mention.ID) bool { return id.Class == mention.TrackingNumber }
	switch {
	case len(it.TrackingNumbers) > 0, slices.ContainsFunc(it.ids, named):
		return new(true)
	case it.Text != "" && !it.hasLongNumber():
		return new(false)
	}
	return nil
}

// inQuestion tells whether a paper names one of the waybills that the notice lists.
func inQuestion(it *reading, listed []string) *bool {
	if len(listed) == 0 || !isTrue(namesWaybills(it)) {
		return nil
	}
	text, own := it.content.bare(), listCodes(it.TrackingNumbers, bare)
	return new(slices.ContainsFunc(listed, func(n string) bool { return own.has[bare(n)] || strings.Contains(text, bare(n)) }))
}

// Sent is what went with an attempt that did not do.
type Sent struct {
	Items   []string // ids; nil where the attempt does not list its papers
	Refused bool     // false where its outcome is not known
}

// sentBefore reports whether a paper, or the same file under another id, went with
// an attempt that was refused. An attempt that does not list its papers may have had
// this one.
func (in *Input) sentBefore(item *Item) *bool {
	told := new(false)
	for _, a := range in.Sent {
		had := slices.ContainsFunc(a.Items, func(id string) bool { return id == item.ID || in.isFile(id, item) })
		switch {
		case a.Refused && had:
			return new(true)
		case a.Refused && a.Items == nil, !a.Refused && had:
			told = nil
		}
	}
	return told
}

func (in *Input) isFile(id string, item *Item) bool {
	return slices.ContainsFunc(in.Items, func(x Item) bool { return x.ID == id && x.sameFile(item) })
}

// earlierFile is the id of an earlier paper, in the order of ids, that is the same file.
func earlierFile(earlier []Item, item *Item) string {
	i := slices.IndexFunc(earlier, func(x Item) bool { return x.sameFile(item) })
	if i < 0 {
		return ""
	}
	return earlier[i].ID
}

// contradicted gives for each paper those that say otherwise. Where one of two
// stands alone against others, only that one is at fault.
func contradicted(papers []reading, original []int, same func(a, b string) *bool) map[string][]string {
	out := map[string][]string{}
	note := func(a, b string) {
		if !slices.Contains(out[a], b) {
			out[a] = append(out[a], b)
		}
	}
	for _, c := range contradictionsOf(papers, original, same) {
		a, b := c.Items[0], c.Items[1]
		if c.Odd != b {
			note(a, b)
		}
		if c.Odd != a {
			note(b, a)
		}
	}
	return out
}
