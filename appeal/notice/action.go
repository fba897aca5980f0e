package notice

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// An action is a set of words for what is done, and what it comes to by what
// it is done to.
type action struct {
	set   string
	to    map[string]string
	alone string // where nothing stands beside it; "?" is goods, and it is not said which
	reach int    // how far the object may stand
}

var (
	onAnything = map[string]string{"account": "account-suspended", "store": "account-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped", "sale": "?",
		"exposure": "restricted", "function": "restricted", "money": "funds-held"}
	onGoods = map[string]string{"store": "sales-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped", "function": "restricted"}
	onLimit = map[string]string{"account": "restricted", "store": "restricted", "login": "account-suspended", "exposure": "restricted", "function": "restricted", "money": "funds-held"}
)

var actions = []action{
	{"permanent", map[string]string{"account": "permanent", "store": "permanent", "goods": "listing-stopped"}, "permanent", 90},
	{"end", map[string]string{"contract": "terminated"}, "", 60},
	{"ended", nil, "terminated", 0},
	{"stop-account", map[string]string{"goods": "listing-stopped", "account": "account-suspended", "function": "restricted", "money": "funds-held"}, "account-suspended", 40},
	{"hold-account", nil, "hold", 0},
	{"stop-sale", onGoods, "?", 110},
	{"unsold", map[string]string{"all-goods": "sales-suspended", "goods": "listing-stopped"}, "?", 110},
	{"stop", onAnything, "", 90},
	{"remove", map[string]string{"all-goods": "sales-suspended", "goods": "listing-stopped"}, "", 70},
	{"comes-down", map[string]string{"store": "sales-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped"}, "?", 60},
	{"hold-status", nil, "verification-hold", 0},
	{"limit", onLimit, "", 60},
	{"hide", nil, "restricted", 0},
	{"absent", map[string]string{"exposure": "restricted", "function": "restricted"}, "", 44},
	{"unopened", map[string]string{"account": "account-suspended", "store": "sales-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped"}, "", 60},
	{"withhold", map[string]string{"money": "funds-held"}, "", 90},
	{"withheld", nil, "funds-held", 0},
	{"unlifted", map[string]string{"account": "account-suspended", "store": "account-suspended", "all-goods": "sales-suspended", "goods": "listing-stopped"}, "?", 60},
}

// rarer ends the name of a second set of an action: words that say the same and
// are not how platforms write. They do not tell a platform's words from a friend's.
const rarer = "-more"

// tellings are the places where an action is said, in common words and in rarer
// ones. A question that asks why it was done says that it was.
func (r *reader) tellings(set string) []phrase.Hit {
	told := func(m phrase.Modality) bool { return m != phrase.Addressed }
	return slices.DeleteFunc(slices.Concat(r.keep(set, told), r.keep(set+rarer, told)), func(h phrase.Hit) bool {
		return h.Modality == phrase.Supposed && r.before(span{h.Start, h.End}, "why") > 60
	})
}
