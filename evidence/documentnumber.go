package evidence

import (
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules/pattern"
)

// documentNumber reads the number of one delivery's paper behind its name. The
// number of a contract or a purchase order stands for many deliveries, and a bare
// code may be a model.
var documentNumber = pattern.MustCompile(`(?i)(?:\binvoice|\binv\.?|delivery note|packing list|\bstatement|发票|發票|对账单|對賬單|送货单|送貨單|出库单|装箱单|인보이스|송품장|상업송장|명세서|명세표|납품서|계산서|패킹리스트)` +
	`[ \t]*(?:number|numbers|no\.?|nr\.?|#|번호|编号|編號|号码|號碼|号|號|单号)?[ \t]*[:#(]?[ \t]*(?:제|第)?[ \t]*([A-Z]{0,6}[-/_]?\d[A-Z0-9]*(?:[-/][A-Z0-9]+)*|[A-Z]{1,6}(?:[-/][A-Z0-9]+)+)`)

var (
	calendarDay = pattern.MustCompile(`^(19|20)\d\d[-/.]?\d{1,2}([-/.]?\d{1,2})?$|^\d{1,2}[-/.]\d{1,2}[-/.](19|20)\d\d$`)
	threeDigits = pattern.MustCompile(`\d\D*\d\D*\d`)
)

// documents gives the numbers of invoices and the like that a paper or the name of
// its file shows, each once.
func documents(it *Item, c *content) []string {
	name := strings.ReplaceAll(strings.TrimSuffix(path.Base(it.File), path.Ext(it.File)), "_", " ")
	var all []string
	seen := map[string]bool{}
	for _, n := range slices.Concat(c.documentNumbers(), documentsIn(name)) {
		if b := bare(n); !seen[b] {
			seen[b] = true
			all = append(all, n)
		}
	}
	return all
}

// documentsIn gives the numbers behind the names of such papers in a text.
func documentsIn(text string) (all []string) {
	for _, m := range documentNumber.FindAllStringSubmatch(norm.NFKC.String(plainCodes(text)), -1) {
		if isDocumentNumber(m[1]) {
			all = append(all, m[1])
		}
	}
	return all
}

// isDocumentNumber keeps out days and counts: 2026-02-11, 세금계산서 12.
func isDocumentNumber(n string) bool {
	digitsOnly := strings.Trim(n, "0123456789") == ""
	return threeDigits.MatchString(n) && !calendarDay.MatchString(n) && (!digitsOnly || len(n) >= 5)
}
