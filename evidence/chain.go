package evidence

// Link is one paper by which goods or authority pass from one company to another,
// both named as the paper names them.
type Link struct {
	From, To string
	Item     string // the paper's id
}

// Gap is where a chain is not shown.
type Gap struct {
	Kind     string   // missing-paper, unknown-owner or unknown-name
	From, To string   // the companies on either side; empty where no paper names one
	Items    []string // the papers that show the two, from the top
}

// The kinds of gap. Only the first is a fault, the others are questions.
const (
	missingPaper = "missing-paper" // no paper leads from one to the other
	unknownOwner = "unknown-owner" // nothing tells whether To owns the brand
	unknownName  = "unknown-name"  // it cannot be told whether From and To are one company
)

// Chain is the way from the owner of a brand to the seller, link by link from the
// top. It is whole where nothing is broken.
type Chain struct {
	Links  []Link
	Broken []Gap
}

// chain follows the goods of a brand, or the authority to sell them, through
// papers that name the brand or none, from its owner to the seller. same tells
// whether two names are one company, and nil where it cannot be told; names that are
// spelled alike are not asked about. Of several ways the one with the fewest
// doubtful names counts, then the shortest, then the one with the first ids.
func chain(brand string, holder []string, papers []*Item, same func(a, b string) *bool) Chain {
	r := routeOf(brand, holder, papers, same)
	r.measure()
	switch best := r.nearest(r.owners); {
	case len(best) > 0:
		return r.walk(best, "")
	case len(r.owners) > 0:
		return r.torn(r.owners)
	case r.reached():
		return r.ownerless()
	}
	return r.unled()
}
