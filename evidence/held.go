package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/evidence/company"
)

// Views are what a condition about one paper may name, for each paper in the order of
// the items. What cannot be told stays absent, so that a rule about it is unknown and
// finds nothing.
func Views(in Input) []View {
	var place []int
	in.Items, place = inOrder(in.Items)
	return asListed(viewsOf(&in, namesOf(in)), place)
}

func viewsOf(in *Input, names *company.Names) []View {
	held := holdAll(in, names)
	out := make([]View, len(held))
	for i := range out {
		out[i] = View{Item: &in.Items[i], AsOf: in.AsOf, Entity: in.Entity, Paper: &held[i]}
	}
	return out
}

// holdAll holds each paper against the rest of the case.
func holdAll(in *Input, names *company.Names) []Held {
	out := make([]Held, len(in.Items))
	other := contradicted(in.Items, names.Same)
	for i := range in.Items {
		item := &in.Items[i]
		out[i] = Held{OfAccount: names.Same(item.Subject, in.Entity), Upstream: upstream(in.Items, item, names.Same), Format: formatOf(item.File),
			NoticeOn: in.NoticeOn, Contradicts: other[item.ID], WrongNumbers: wrongNumbers(item), SameFileAs: earlierFile(in.Items[:i], item), SentBefore: in.sentBefore(item)}
		if in.Demands != nil {
			out[i].Asked = demanded(in.Demands, item.Kind, func(d Demand) []string { return d.Asks })
			out[i].Refused = demanded(in.Demands, item.Kind, func(d Demand) []string { return d.Refuses })
		}
	}
	return out
}

// namesOf learns from the papers which names of companies are one.
func namesOf(in Input) *company.Names {
	papers := make([]company.Paper, len(in.Items))
	for i, x := range in.Items {
		papers[i] = company.Paper{Issuer: x.Issuer, Subject: x.Subject, Text: x.Text, Altered: x.Altered}
	}
	return company.NamesOf(holderOf(in.Entity), papers)
}

// holderOf gives the names that the account gives its company.
func holderOf(entity string) []string {
	if entity == "" {
		return nil
	}
	return company.Spellings(entity)
}

// routePapers lead from one hand to the next on the way of the goods.
var routePapers = []string{"authorization-letter", "authorization-chain", "purchase-invoice", "transaction-statement", "purchase-contract"}

// upstream reports whether a paper is made out to somebody who made out another
// paper of the route: then it is a link on the way of the goods to the seller.
func upstream(all []Item, item *Item, same func(a, b string) *bool) *bool {
	if item.Subject == "" {
		return nil
	}
	told := new(false)
	for i := range all {
		if all[i].ID == item.ID || !slices.Contains(routePapers, all[i].Kind) {
			continue
		}
		switch one := same(item.Subject, all[i].Issuer); {
		case one == nil:
			told = nil
		case *one:
			return one
		}
	}
	return told
}

// demanded reports whether some demand of the notice names a kind.
func demanded(all []Demand, kind string, names func(Demand) []string) *bool {
	if kind == "" {
		return nil
	}
	return new(slices.ContainsFunc(all, func(d Demand) bool { return slices.Contains(names(d), kind) }))
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
func contradicted(items []Item, same func(a, b string) *bool) map[string][]string {
	out := map[string][]string{}
	note := func(a, b string) {
		if !slices.Contains(out[a], b) {
			out[a] = append(out[a], b)
		}
	}
	for _, c := range contradictions(items, same) {
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
