package evidence

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// wrongNumbers gives the numbers on a paper that the public rule for them cannot
// bear out, each as it is printed and once; those of the post come last. The rules:
//   - 사업자등록번호: the check digit of the Korean National Tax Service;
//   - 统一社会信用代码: GB 32100-2015, section 5, modulo 31;
//   - postal items: UPU standard S10 (S10-12), modulo 11;
//   - KC numbers have no check digit: their form alone can be wrong.
//
// A number whose kind is not certain is not told: other countries have business
// numbers of other lengths, and a carrier that is no post office may print its
// own numbers in the form of S10.
func wrongNumbers(it *reading) []string {
	var wrong []string
	for _, id := range it.ids {
		if isWrong(it.Item, id) {
			wrong = append(wrong, id.Value)
		}
	}
	if it.postal() {
		wrong = append(wrong, wrongPostal(it.text, it.TrackingNumbers)...)
	}
	return distinct(wrong)
}

// isWrong tells of a number that its label names.
func isWrong(it *Item, id mention.ID) bool {
	switch id.Class {
	case mention.BusinessNumber:
		return koreanNumber(id) && !id.Valid
	case mention.CreditCode:
		return creditForm.MatchString(strings.ToUpper(id.Value)) && !id.Valid
	case mention.CertificateNumber:
		return isKC(it, id) && badKC(strings.ToUpper(id.Value))
	}
	return false
}

var (
	hyphened   = pattern.MustCompile(`^\d{3}-\d{2}-\d{5}$`)
	tenDigits  = pattern.MustCompile(`^\d{10}$`)
	creditForm = pattern.MustCompile(`^[0-9A-Z]{18}$`)
)

// koreanNumber reports whether the number is meant for a Korean one. Ten digits
// without hyphens behind an English label may be of another country: Vietnam's
// have ten too.
func koreanNumber(id mention.ID) bool {
	return hyphened.MatchString(id.Value) || tenDigits.MatchString(id.Value) && strings.Contains(id.Label, "사업자")
}

var (
	postOffice = pattern.MustCompile(`(?i)\bpost\b|\bpostal\b|\bUSPS\b|\bEMS\b|우체국|우정사업|邮政|郵政`)
	postWords  = pattern.MustCompile(`(?i)(korea|china|hong ?kong|macau|japan|royal) post\b|\bEMS\b|\bK-?packet\b|\be-?packet\b|우체국|국제특급|국제등기|国际特快|邮政|郵政|등기번호|挂号`)
	postalItem = pattern.MustCompile(`\b[A-Za-z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Za-z]{2}\b`)
)

// postal reports whether a post office is at work: S10 binds nobody else.
func (it *reading) postal() bool { return postOffice.MatchString(it.Issuer) || it.byPost() }

func wrongPostal(text string, listed []string) []string {
	var wrong []string
	for _, n := range append(postalItem.FindAllString(text, -1), listed...) {
		n = strings.Join(strings.Fields(norm.NFKC.String(n)), "")
		if checked, valid := mention.Check(mention.TrackingNumber, n); checked && !valid {
			wrong = append(wrong, n)
		}
	}
	return wrong
}

// kcFamilies begin as KC numbers do, kcForms are what they must be then: the
// electrical goods, and the children's and household goods. No public text closes
// the list of forms, so that a number of no family is not told.
var (
	kcFamilies = []*pattern.Pattern{
		pattern.MustCompile(`^[A-Z]{2}\d+-\d+[A-Z]?$`),
		pattern.MustCompile(`^C?B\d{2,3}[A-Z]\d+-\d+[A-Z]?$`),
	}
	kcForms = []*pattern.Pattern{
		pattern.MustCompile(`^[A-Z]{2}\d{5,6}-\d{4,5}[A-Z]?$`),
		pattern.MustCompile(`^C?B\d{3}[A-Z]\d{3,4}-\d{4}[A-Z]?$`),
	}
)

// isKC reports whether a certificate's number is one of KC: other certificates
// have numbers of any form.
func isKC(it *Item, id mention.ID) bool {
	label := strings.ToUpper(id.Label)
	return strings.Contains(label, "KC") || it.Kind == "kc-certificate" && strings.Contains(label, "안전")
}

func badKC(code string) bool {
	for i, family := range kcFamilies {
		if family.MatchString(code) {
			return !kcForms[i].MatchString(code)
		}
	}
	return false
}

func distinct(all []string) []string {
	var out []string
	for _, s := range all {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}
