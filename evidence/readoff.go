package evidence

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// ReadOff is an attribute of a paper that the case does not state and that stands on
// the paper behind its own label.
type ReadOff struct {
	Attribute string `json:"attribute"` // issued_on, expires_on, period, subject or models
	Value     string `json:"value"`
	Quote     string `json:"quote"` // the line it was read from
}

// readOff fills in what the text of a paper says of the paper itself. What the case
// states is left as it is.
func readOff(it Item, c *content) (Item, []ReadOff) {
	if it.Text == "" {
		return it, nil
	}
	r := &offReader{Item: it, text: c.text, dates: c.dates}
	r.issued()
	r.term()
	r.subject()
	r.models()
	return r.Item, r.read
}

// readOff fills in the papers of a case, and tells of each what was read.
func (in *Input) readOff() [][]ReadOff {
	items, read := make([]Item, len(in.Items)), make([][]ReadOff, len(in.Items))
	for i := range in.Items {
		items[i], read[i] = in.Memo.readOff(in.Items[i])
	}
	in.Items = items
	return read
}

type offReader struct {
	Item
	text  string
	dates []mention.Date
	read  []ReadOff
}

func (r *offReader) note(attribute, value string, at int) {
	r.read = append(r.read, ReadOff{attribute, value, lineAt(r.text, at)})
}

func lineAt(text string, at int) string {
	from := strings.LastIndexByte(text[:at], '\n') + 1
	line, _, _ := strings.Cut(text[from:], "\n")
	return strings.TrimSpace(line)
}

// madeLabel stands before the day on which a paper was made out, at the start of a
// line, or alone in a cell.
var madeLabel = pattern.MustCompile(`(?i)(?:^|[.;,。(|]|\s{2})[ \t]*(?:발급 ?일자?|발행 ?일자?|작성 ?일자?|교부 ?일자?|date of issue|issue date|date issued|issued(?: on)?|invoice date|statement date|date|签发日期|签发|开具日期|开票日期|出具日期|发证日期|填开日期|出账日|日期|簽發日期|開具日期|開票日期|发票日期|인보이스 ?일자|일자)[ \t]*:?[ \t]*$`)

// issued reads the day of issue where just one is named.
func (r *offReader) issued() {
	if !r.IssuedOn.IsZero() {
		return
	}
	var day rules.Date
	at := 0
	for _, d := range r.dates {
		if d.Year == 0 || d.Ambiguous || d.Range != 0 || !madeLabel.MatchString(labelBefore(r.text, d.Start)) {
			continue
		}
		if !day.IsZero() && day != dayOf(d) {
			return // which of them is not told
		}
		day, at = dayOf(d), d.Start
	}
	if !day.IsZero() {
		r.IssuedOn = day
		r.note("issued_on", day.String(), at)
	}
}

var (
	// termKinds are papers that hold for a time; listKinds those that cover one.
	termKinds = []string{"authorization-letter", "authorization-chain", "licence-agreement", "lease", "carrier-contract", "kc-certificate"}
	listKinds = []string{"order-export", "cancellation-list", "refund-list", "inquiry-log", "stock-ledger", "carrier-tracking", "bank-statement", "staff-rota", "system-log", "address-proof"}

	termLabel   = pattern.MustCompile(`(?i)(?:\bterm\b|\bvalid\b|\bvalidity\b|in force|duration|period of use|租期|授权期限|许可期限|许可期间|有效期|期限|授權期限|기간|유효기간|임대차 ?기간|사용 ?기간|이용 ?기간|허락 ?기간)[^\n]{0,24}$`)
	lastLabel   = pattern.MustCompile(`(?i)(?:valid (?:until|to)|expires?(?: on)?|expiry(?: date)?|有效期至|有效期限至|届满日|到期日|유효기한|만료일|유효기간 ?만료일)[ \t]*:?[ \t]*$`)
	periodLabel = pattern.MustCompile(`(?i)(?:\bperiod\b|\bfilter\b|\bfrom\b|期间|期間|周期|조회 ?기간|기간|대상 ?기간)[^\n]{0,16}$`)
)

// term reads until when a paper holds, and what time a list covers. Of several terms
// the last end counts.
func (r *offReader) term() {
	for i, d := range r.dates {
		before := labelBefore(r.text, d.Start)
		switch {
		case d.Year == 0 || d.Ambiguous:
		case lastLabel.MatchString(before):
			r.expires(d)
		case d.Range == mention.RangeStart && i+1 < len(r.dates) && r.dates[i+1].Range == mention.RangeEnd && r.dates[i+1].Year != 0:
			if termLabel.MatchString(before) {
				r.expires(r.dates[i+1])
			}
			if periodLabel.MatchString(before) {
				r.covers(d, r.dates[i+1])
			}
		}
	}
}

func (r *offReader) expires(d mention.Date) {
	stated := !slices.ContainsFunc(r.read, func(x ReadOff) bool { return x.Attribute == "expires_on" })
	day := dayOf(d)
	if !slices.Contains(termKinds, r.Kind) || stated && !r.ExpiresOn.IsZero() || day.Compare(r.ExpiresOn) <= 0 {
		return
	}
	r.ExpiresOn = day
	r.read = slices.DeleteFunc(r.read, func(x ReadOff) bool { return x.Attribute == "expires_on" })
	r.note("expires_on", day.String(), d.Start)
}

func (r *offReader) covers(from, to mention.Date) {
	if r.Period != nil || !slices.Contains(listKinds, r.Kind) {
		return
	}
	r.Period = &Period{dayOf(from), dayOf(to)}
	r.note("period", r.Period.From.String()+"/"+r.Period.To.String(), from.Start)
}

// subjectLabel stands at the start of a line before the name that a paper is made out
// to.
var subjectLabel = pattern.MustCompile(`(?im)^[ \t]*(?:\([^)\n]{1,6}\)[ \t]*)?(?:户名|被授权方|被授权人|被许可方|被许可人|购买方|买方|承租方|承租人|委托方|委托单位|buyer|bill(?:ed)? to|sold to|licensee|tenant|lessee|account holder|account name|공급받는 ?자|허락받는 ?자|실시권자|임차인|예금주|의뢰인|매수인|구매자)(?:[(（][^)）\n]{0,8}[)）])?[ \t]*[:：][ \t]*([^\n,，;；|]{2,80})`)

// addressLabel stands before the name that an authority writes to, and headOfCompany
// behind it.
var (
	addressLabel  = pattern.MustCompile(`(?im)^[ \t]*(?:수신|받는 ?곳|신청인|민원인|致|收件人|申请人|被通知人|to|addressee|applicant)[ \t]*[:：][ \t]*([^\n,，;；|]{2,80})`)
	headOfCompany = pattern.MustCompile(`\s*(대표이사|대표|귀중|귀하|님)( ?귀하| ?귀중)?$`)
)

// subject reads whom a paper is made out to where just one is named.
func (r *offReader) subject() {
	label := subjectLabel
	if r.Kind == "official-letter" {
		label = addressLabel
	}
	all := label.FindAllStringSubmatchIndex(r.Text, -1) // as printed: ㈜ is no (주)
	if r.Subject != "" || len(all) != 1 {
		return
	}
	r.Subject = headOfCompany.ReplaceAllString(strings.TrimSpace(r.Text[all[0][2]:all[0][3]]), "")
	r.read = append(r.read, ReadOff{"subject", r.Subject, lineAt(r.Text, all[0][2])})
}

// modelKinds are papers about single models.
var modelKinds = []string{"official-letter", "kc-certificate", "test-report", "msds", "un38-3-report", "quality-report"}

var modelLabel = pattern.MustCompile(`(?:(?i:\bmodels?(?: (?:names?|numbers?|nos?\.?))?)|型号|型號|(?:기본|파생)?모델(?:명)?)[ \t]*:?[ \t]*([A-Z][A-Z0-9]{0,7}(?:[-_/.]?[A-Z0-9]*\d[A-Z0-9]*)+(?:-[A-Z0-9]+)*)`)

// models reads the models of a paper about single models.
func (r *offReader) models() {
	if len(r.Models) > 0 || !slices.Contains(modelKinds, r.Kind) {
		return
	}
	for _, m := range modelLabel.FindAllStringSubmatchIndex(r.text, -1) {
		if name := r.text[m[2]:m[3]]; !slices.Contains(r.Models, name) {
			r.Models = append(r.Models, name)
			r.note("models", name, m[2])
		}
	}
}
