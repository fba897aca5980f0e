package appeal

import (
	"regexp"

	"github.com/reinstate-go/reinstate/evidence/company"
)

// platformNames are no company of the seller's, and what a notice says of Coupang means
// something.
var platformNames = regexp.MustCompile(`(?i)coupang|쿠팡|酷澎`)

// shortestName is how many bytes a name has at least that is looked for in a notice.
const shortestName = 4

// companiesOf are the companies that a case names, each once: the account's, and by
// their full names those who made out its papers and whom these name. Without a legal
// form a name could be any word: Companies Registry.
func companiesOf(c *Case) (out []string) {
	seen := map[string]bool{}
	add := func(field string, full bool) {
		if seen[field] {
			return
		}
		seen[field] = true
		for _, name := range company.Spellings(field) {
			if len(name) >= shortestName && !platformNames.MatchString(name) && (!full || company.HasForm(name)) {
				out = append(out, name)
			}
		}
	}
	if c.Account != nil {
		add(c.Account.Entity, false)
	}
	for i := range c.Evidence {
		add(c.Evidence[i].Issuer, true)
		add(c.Evidence[i].Subject, true)
	}
	return out
}
