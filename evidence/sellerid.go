package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules/pattern"
)

// sellerID is the number that Coupang gives a seller: A00903316.
var sellerID = pattern.MustCompile(`\bA\d{8}\b`)

// otherSellers gives the numbers of sellers on a paper, where the account's own is none
// of them. Without an account's number of that form nothing is told.
func otherSellers(c *content, own string) []string {
	if !sellerID.MatchString(own) || slices.Contains(c.sellers(), own) {
		return nil
	}
	return slices.Compact(slices.Sorted(slices.Values(c.sellers())))
}
