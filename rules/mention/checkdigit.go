package mention

import "strings"

// check applies the public rule for numbers that have one.
func (d *ID) check() { d.Checked, d.Valid = Check(d.Class, d.Value) }

// Check applies the public rule for the numbers of a class to one that does not
// stand in a text: checked is true where there is a rule, valid is its verdict.
func Check(class IDClass, value string) (checked, valid bool) {
	code := strings.ToUpper(strings.ReplaceAll(value, "-", ""))
	switch {
	case class == BusinessNumber:
		return true, validBusiness(code)
	case class == CreditCode:
		return true, validCredit(scanned.Replace(code))
	case class == TrackingNumber && postal(code):
		return true, validPostal(code)
	}
	return false, false
}

// validBusiness is the check of the Korean National Tax Service's ten digits:
// the first nine are weighed 1 3 7 1 3 7 1 3 5, the tens of the last product are
// added, and the tenth digit brings the sum to a multiple of ten.
func validBusiness(s string) bool {
	if len(s) != 10 || !allDigits(s) {
		return false
	}
	sum := 0
	for i, w := range [9]int{1, 3, 7, 1, 3, 7, 1, 3, 5} {
		sum += int(s[i]-'0') * w
	}
	sum += int(s[8]-'0') * 5 / 10
	return (sum+int(s[9]-'0'))%10 == 0
}

// creditSigns are the characters of GB 32100-2015, each with its place as value.
const creditSigns = "0123456789ABCDEFGHJKLMNPQRTUWXY"

// scanned puts back the letters that no credit code has: a scanner put them there for
// figures.
var scanned = strings.NewReplacer("I", "1", "O", "0")

// validCredit is the check of GB 32100-2015: seventeen characters weighed with
// the powers of 3 modulo 31; the eighteenth is 31 less the sum modulo 31.
func validCredit(s string) bool {
	if len(s) != 18 {
		return false
	}
	sum, weight := 0, 1
	for i := range 17 {
		v := strings.IndexByte(creditSigns, s[i])
		if v < 0 {
			return false
		}
		sum, weight = sum+v*weight, weight*3%31
	}
	return strings.IndexByte(creditSigns, s[17]) == (31-sum%31)%31
}

// postal reports the form of UPU standard S10: two letters, nine digits, the country.
func postal(s string) bool {
	return len(s) == 13 && allDigits(s[2:11]) && !strings.ContainsAny(s[:2]+s[11:], "0123456789")
}

// validPostal is the check of UPU standard S10: eight digits weighed 8 6 4 2 3 5
// 9 7; the ninth is 11 less the sum modulo 11, with 10 as 0 and 11 as 5.
func validPostal(s string) bool {
	sum := 0
	for i, w := range [8]int{8, 6, 4, 2, 3, 5, 9, 7} {
		sum += int(s[2+i]-'0') * w
	}
	want := 11 - sum%11
	switch want {
	case 10:
		want = 0
	case 11:
		want = 5
	}
	return int(s[10]-'0') == want
}

func allDigits(s string) bool {
	return strings.Trim(s, "0123456789") == ""
}
