package mention

import (
	"regexp"
	"strings"
)

// A form is a shape of numbers that stands for one class, whatever is before it.
type form struct {
	class IDClass
	re    *regexp.Regexp
	sure  bool // where the public check rule must hold too
}

// The shapes of numbers. Go's expressions run in time proportional to the text,
// and the text is one code of at most maxCode tokens.
var forms = []form{
	// Rights of the Korean office: the kind, then seven digits of the
	// registration, or the year and seven digits of the application.
	{TrademarkNumber, regexp.MustCompile(`^4[0158]-(\d{7}(-\d{2,4}){0,2}|(19|20)\d\d-\d{7})$`), false},
	{DesignNumber, regexp.MustCompile(`^30-(\d{7}(-\d{2,4}){0,2}|(19|20)\d\d-\d{7})$`), false},
	{UtilityModelNumber, regexp.MustCompile(`^20-(\d{7}(-\d{2,4}){0,2}|(19|20)\d\d-\d{7})$`), false},
	{PatentNumber, regexp.MustCompile(`^10-(\d{7}(-\d{2,4}){0,2}|(19|20)\d\d-\d{7})$`), false},
	{PatentNumber, regexp.MustCompile(`^ZL\d{12}(\.[\dX])?$`), false},
	// KC: children's and household goods, electrical goods, radio equipment.
	{CertificateNumber, regexp.MustCompile(`^C?B\d{3}[A-Z]\d{3,4}-\d{4}[A-Z]?$`), false},
	{CertificateNumber, regexp.MustCompile(`^[A-Z]{2}\d{5,6}-\d{4,5}[A-Z]?$`), false},
	{CertificateNumber, regexp.MustCompile(`^(R|MSIP|MSIT|KCC)-(R|C|S|CRM|CRI|CMM|REM|REI|RMM|TEM)-[A-Z0-9]{3,4}-[A-Z0-9_-]{2,20}$`), false},
	// Postal items (UPU S10), UPS, SF Express, YTO.
	{TrackingNumber, regexp.MustCompile(`^[A-Z]{2}\d{9}[A-Z]{2}$`), true},
	{TrackingNumber, regexp.MustCompile(`^1Z[A-Z0-9]{16}$`), false},
	{TrackingNumber, regexp.MustCompile(`^SF\d{12,13}$`), false},
	{TrackingNumber, regexp.MustCompile(`^YT\d{13,15}$`), false},
	{BusinessNumber, regexp.MustCompile(`^\d{3}-\d{2}-\d{5}$`), true},
	{CreditCode, regexp.MustCompile(`^[159YN][1239]\d{6}[0-9A-HJ-NP-RT-UW-Y]{10}$`), true},
}

// shaped reads a number that its shape alone tells.
func (r *reader) shaped(i int) (ID, int) {
	if r.inside(i) || r.at(i).gap == none && (r.at(i-1).kind == word || r.at(i-1).kind == number) {
		return ID{}, i
	}
	end := r.code(i)
	if end < i+2 {
		return ID{}, i
	}
	if digits, _, _ := r.weigh(i, end); digits < 3 {
		return ID{}, i
	}
	d := ID{Span: r.span(i, end), Value: r.printed(i, end), words: r.span(i, end)}
	code := strings.ToUpper(d.Value)
	for _, f := range forms {
		if !f.re.MatchString(code) {
			continue
		}
		d.Class = f.class
		if d.check(); f.sure && !d.Valid {
			break
		}
		return d, end
	}
	return ID{}, i
}
