package appeal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"github.com/reinstate-go/reinstate/evidence"
)

// listedBy sorts what a notice names as concerned by what the notice calls it, and
// where it does not say by what the papers have it as, or what it looks like.
func listedBy(n *readNotice, papers []evidence.Item) (out evidence.Listed) {
	for _, x := range n.items {
		switch kind := x.Kind; {
		case kind == "tracking":
			out.Waybills = append(out.Waybills, x.Value)
		case kind == "brand":
			out.Brands = append(out.Brands, x.Value)
		case kind == "order":
			out.Orders = append(out.Orders, x.Value)
		case kind == "option" || kind == "product":
			out.Items = append(out.Items, x.Value)
		default:
			guess(&out, x.Value, papers)
		}
	}
	out.Models = append(out.Models, n.Models...)
	asOnPapers(out.Brands, papers)
	byPapers(&out, n, papers)
	return out
}

// asOnPapers puts brands as papers have them where the notice has words of the goods
// behind them: ORBIELLE for "ORBIELLE UV Shield Cream".
func asOnPapers(brands []string, papers []evidence.Item) {
	var known []string
	for i := range papers {
		known = append(known, papers[i].Brands...)
	}
	for i, b := range brands {
		if evidence.NamesOne([]string{b}, known) {
			continue
		}
		for _, name := range known {
			if rest, ok := strings.CutPrefix(strings.ToLower(b), strings.ToLower(name)); ok && strings.HasPrefix(rest, " ") {
				brands[i] = name
				break
			}
		}
	}
}

// ofPlatform is a mark of the platform's own, which stands in any notice.
var ofPlatform = regexp.MustCompile(`(?i)coupang|쿠팡|酷澎|로켓|rocket`)

// byPapers adds what papers name and the notice names too, in words that tell nothing
// of what it is: "LED night light LN-3".
func byPapers(out *evidence.Listed, n *readNotice, papers []evidence.Item) {
	for _, x := range []struct {
		list  *[]string
		names func(*evidence.Item) []string
	}{
		{&out.Orders, func(p *evidence.Item) []string { return p.Orders }},
		{&out.Brands, func(p *evidence.Item) []string { return p.Brands }},
		{&out.Models, func(p *evidence.Item) []string { return p.Models }},
	} {
		if x.list == &out.Models && len(n.Models) > 0 {
			continue // the notice calls its models so; others may be those of wrong papers
		}
		var all []string
		for i := range papers {
			all = append(all, x.names(&papers[i])...)
		}
		for _, name := range evidence.NamedIn(n.own, all) {
			if !ofPlatform.MatchString(name) && !evidence.NamesOne(*x.list, []string{name}) {
				*x.list = append(*x.list, name)
			}
		}
	}
}

// orderDigits is how long an order number is at least; option and product ids are
// shorter.
const orderDigits = 13

// guess sorts a name of which nothing says what it is.
func guess(out *evidence.Listed, name string, papers []evidence.Item) {
	on := func(names func(*evidence.Item) []string) bool {
		return slices.ContainsFunc(papers, func(p evidence.Item) bool { return slices.Contains(names(&p), name) })
	}
	figures := len(strings.TrimFunc(name, unicode.IsDigit)) == 0
	letters := strings.ContainsFunc(name, unicode.IsLetter)
	switch {
	case on(func(p *evidence.Item) []string { return p.Orders }), figures && len(name) >= orderDigits:
		out.Orders = append(out.Orders, name)
	case on(func(p *evidence.Item) []string { return p.Models }):
		out.Models = append(out.Models, name)
	case figures, !letters:
		out.Items = append(out.Items, name)
	case strings.ContainsFunc(name, unicode.IsDigit): // letters among figures
		out.Models = append(out.Models, name)
	default:
		out.Brands = append(out.Brands, name)
	}
}
