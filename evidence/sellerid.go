package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules/pattern"
)

// sellerID is the number that Coupang gives a seller: A00903316.
var sellerID = pattern.MustCompile(`\bA\d{8}\b`)

// otherSellers gives the numbers of sellers on a paper, where the account's own is none
// of them. Without an account's number of that form nothing is told.
func otherSellers(text, own string) []string {
	named := sellerID.FindAllString(text, -1)
	if !sellerID.MatchString(own) || slices.Contains(named, own) {
		return nil
	}
	slices.Sort(named)
	return slices.Compact(named)
}
