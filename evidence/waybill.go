package evidence

import (
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules/pattern"
)

// A waybill is a parcel number that a paper gives for an order.
type waybill struct {
	code    string // bare: without hyphens and blanks, in capitals
	printed string
	sure    bool // certainly a parcel number, and not the number of an option or a page
	other   bool // the paper speaks of other parcels of the order too: a return, a second leg
	listed  bool // told only by its place in two lists of the item
	all     string
}

// waybillsClash reports that two papers cannot both be right about an order: they
// share no number, and two of their numbers are of one kind.
func waybillsClash(a, b []waybill) ([2]string, bool) {
	for _, x := range a {
		for _, y := range b {
			if sameCode(x.code, y.code) || (x.listed || y.listed) && x.all == y.all && x.all != "" {
				return [2]string{}, false
			}
		}
	}
	for _, differ := range []func(x, y waybill) bool{slipped, another} {
		for _, x := range a {
			for _, y := range b {
				if differ(x, y) {
					return [2]string{x.printed, y.printed}, true
				}
			}
		}
	}
	return [2]string{}, false
}

// sameCode reports whether two numbers are one: carriers put their sign before
// it (CJ…) and the number of the box behind it (…-1).
func sameCode(a, b string) bool { return strings.Contains(a, b) || strings.Contains(b, a) }

// slipped reports whether one number is a slip of the pen for the other. Where a
// paper speaks of several parcels their numbers may follow one another, so that
// only digits that changed places count.
func slipped(x, y waybill) bool {
	if x.other || y.other || !x.sure || !y.sure {
		return swapped(x.code, y.code) && shape(x.code) == shape(y.code)
	}
	return near(x.code, y.code)
}

// another reports whether the numbers are two of one carrier's. Those of other
// shapes may be the two legs of one journey.
func another(x, y waybill) bool {
	return x.sure && y.sure && !x.other && !y.other && shape(x.code) == shape(y.code)
}

// swapped reports whether two signs changed places.
func swapped(a, b string) bool {
	at := differences(a, b)
	return len(at) == 2 && a[at[0]] == b[at[1]] && a[at[1]] == b[at[0]]
}

// near reports whether at most two signs differ, or one is missing.
func near(a, b string) bool {
	if len(a) == len(b) {
		return len(differences(a, b)) <= 2
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b) != len(a)+1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return a[i:] == b[i+1:]
}

// differences gives the places at which two numbers of one length differ.
func differences(a, b string) []int {
	if len(a) != len(b) {
		return nil
	}
	var at []int
	for i := range len(a) {
		if a[i] != b[i] {
			at = append(at, i)
		}
	}
	return at
}

// shape writes 9 for each digit and A for each letter.
func shape(code string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '9'
		}
		return 'A'
	}, code)
}

var (
	dashes    = strings.NewReplacer("‐", "-", "‑", "-", "‒", "-", "−", "-")
	gluedDash = pattern.MustCompile(`(\d)[–—](\d)`)
	grouped   = pattern.MustCompile(`\b(\d{4}) (\d{3,4}) (\d{3,4})( \d{1,4})?\b`)
	postalGap = pattern.MustCompile(`\b([A-Z]{2}) (\d{3}) ?(\d{3}) ?(\d{3}) ([A-Z]{2})\b`)
)

// plainCodes writes numbers in one way: 4471–2093–1180, 4471 2093 1180 and
// full-width digits are one number.
func plainCodes(text string) string {
	text = gluedDash.ReplaceAllString(dashes.Replace(norm.NFKC.String(text)), "$1-$2")
	text = postalGap.ReplaceAllString(text, "$1$2$3$4$5")
	return grouped.ReplaceAllStringFunc(text, func(s string) string { return strings.ReplaceAll(s, " ", "-") })
}

var scanned = strings.NewReplacer("O", "0", "I", "1", "L", "1")

var marksInCode = strings.NewReplacer("-", "", " ", "", "_", "", ".", "")

// bare gives a number without what printing adds to it. O and l among nothing but
// digits are what a scanner made of 0 and 1.
func bare(code string) string {
	code = strings.TrimSpace(code)
	if !isASCII(code) || strings.Contains(code, " ") { // else it is written in the one way already
		code = plainCodes(code)
	}
	code = marksInCode.Replace(strings.ToUpper(code))
	if digits := scanned.Replace(code); code != "" && code[0] >= '0' && code[0] <= '9' && strings.Trim(digits, "0123456789") == "" {
		return digits
	}
	return code
}
