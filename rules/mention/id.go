package mention

import (
	"strings"

	"golang.org/x/text/unicode/norm"
)

// An IDClass says what an ID is the number of.
type IDClass uint8

const (
	_ IDClass = iota
	CaseNumber
	ReferenceNumber // a letter's, a paper's, or one that says no more: Ref., 编号
	DecisionNumber  // of a measure or a sanction: 조치번호, 处罚编号
	IntakeNumber    // of an inquiry, a complaint, an appeal: 접수번호, 受理编号
	OrderNumber
	TrackingNumber
	OptionID
	ProductID
	SellerID
	DocumentNumber // of an invoice, a contract, an import declaration
	TrademarkNumber
	DesignNumber
	PatentNumber
	UtilityModelNumber
	CertificateNumber
	BusinessNumber // Korean 사업자등록번호
	CreditCode     // Chinese 统一社会信用代码
	CorporateNumber
)

// An ID is a number that stands for one thing. Which of them is the notice's
// own is not for this package to say.
type ID struct {
	Span
	Class IDClass
	Label string // the words before it, as printed; empty where its shape alone tells
	Value string // as printed, folded (NFKC), without blanks
	// Checked is true where a public rule tells a mistyped number; Valid is its
	// verdict.
	Checked, Valid bool

	words Span
}

// Outer is the place of the number with its label.
func (d ID) Outer() Span { return d.words }

// maxCode is the most tokens that one number is made of.
const maxCode = 24

// code reads letters and digits with - / _ . between them and no blanks.
func (r *reader) code(i int) int {
	if k := r.at(i).kind; k != number && k != word || r.at(i).solo {
		return i
	}
	end := i + 1
	for end-i < maxCode && r.at(end).gap == none {
		switch t := r.at(end); {
		case (t.kind == number || t.kind == word) && !t.solo:
			end++
		case t.kind == mark && strings.Contains("-/_.", t.text) && r.at(end+1).gap == none && (r.at(end+1).kind == number || r.at(end+1).kind == word):
			end += 2
		default:
			return end
		}
	}
	return end
}

// printed is the text of a number: folded, and without blanks.
func (r *reader) printed(i, end int) string {
	s := norm.NFKC.String(r.text[r.toks[i].start:r.toks[end-1].end])
	return strings.Join(strings.Fields(s), "")
}

// id reads a labelled number, or one that its shape tells.
func (r *reader) id(m *Mentions, i int) int {
	if end := r.labelledIDs(m, i); end > i {
		return end
	}
	d, end := r.shaped(i)
	if end > i {
		m.IDs = append(m.IDs, d)
	}
	return end
}

// labelledIDs reads a label and the numbers behind it: one, or a list of long ones.
func (r *reader) labelledIDs(m *Mentions, i int) int {
	l, j, strong := r.idLabel(i)
	if j == i {
		return i
	}
	first := r.pastSigns(j)
	end := r.idValue(l, first, strong || r.pointed(j, first))
	if end == first {
		return i
	}
	m.IDs = append(m.IDs, r.newID(l, i, j, first, end))
	for range 50 {
		next := r.skip(end, ",", "、", "및", "和", "及", "and", "/", "·")
		e := r.idValue(l, next, false)
		if next == end || e == next || !r.at(next).isLong() {
			break
		}
		m.IDs = append(m.IDs, r.newID(l, i, j, next, e))
		end = e
	}
	return r.skip(end, "호", "号", "號", "]", ")")
}

func (r *reader) newID(l IDClass, label, labelEnd, first, end int) ID {
	d := ID{Span: r.span(first, end), Class: l, Value: r.printed(first, end), words: r.span(label, end)}
	s := r.span(label, labelEnd)
	d.Label = strings.Join(strings.Fields(r.text[s.Start:s.End]), " ")
	d.check()
	return d
}

func (t *token) isLong() bool { return t.kind == number && t.digits() >= 6 }

// pastSigns passes what may stand between a label and its number.
func (r *reader) pastSigns(i int) int {
	for range 4 {
		switch t := r.at(i); {
		case t.gap == line:
			return i
		case t.is(":"), t.is("#"), t.is("(") && !r.yearInBrackets(i), t.is("["), t.is("="), t.is("是"), t.is("为"), t.is("為"), t.is("は"), t.is("제"), t.is("第"), t.is("is"), t.is("no"), t.is("【"), t.is("은"), t.is("는"):
			i++
		case t.is(".") && r.at(i-1).kind == word && r.at(i).gap == none:
			i++
		default:
			return i
		}
	}
	return i
}

// pointed reports whether a sign between label and number points at it. A
// particle does not: 옵션은 2026년.
func (r *reader) pointed(i, end int) bool {
	for ; i < end; i++ {
		if r.at(i).kind == mark && !r.at(i).is("(") && !r.at(i).is(".") {
			return true
		}
	}
	return false
}

// yearInBrackets reports whether a bracket opens the year of a docket: （2026）浙.
func (r *reader) yearInBrackets(i int) bool {
	return r.at(i+1).kind == number && r.at(i+1).digits() == 4 && r.at(i+2).is(")")
}

// idValue reads the number behind a label. A weak label, such as the bare word
// "Case", wants a number that can hardly be a count.
func (r *reader) idValue(l IDClass, i int, strong bool) int {
	if l == BusinessNumber || l == CreditCode || l == CorporateNumber || l == CertificateNumber || l >= TrademarkNumber && l <= UtilityModelNumber {
		strong = true
	}
	if l == CaseNumber || l == DecisionNumber || l == ReferenceNumber {
		if end := r.docket(i); end > i {
			return end
		}
	}
	end := r.code(i)
	if end == i || r.at(i).gap == line && !r.at(i).isLong() || r.inside(i) {
		return i
	}
	digits, letters, signs := r.weigh(i, end)
	switch {
	case digits < 3 && (digits == 0 || letters == 0 || digits+letters < 5), r.held[i] && letters == 0 && (digits <= 4 || digits <= 8 && signs == 2):
		return i
	case !strong && digits < 5 && (letters == 0 || digits < 4), letters == 0 && r.countedAt(i, end):
		return i
	}
	return end
}

// weigh counts what a code is made of.
func (r *reader) weigh(i, end int) (digits, letters, signs int) {
	for ; i < end; i++ {
		switch t := r.at(i); t.kind {
		case number:
			digits += t.digits()
		case word:
			letters += len(t.text)
		default:
			signs++
		}
	}
	return digits, letters, signs
}

// countedAt reports whether a number is followed by what it counts: "case 142건",
// "orders 1204 units".
func (r *reader) countedAt(i, end int) bool {
	if r.at(end).is("号") || r.at(end).is("號") || r.at(end).is("호") || end-i > 1 {
		return false
	}
	of, e := r.countable(i, end)
	return e > end && of != 0 && r.at(i).digits() < 6
}

// docket reads the numbers of courts and agencies: 2026가단12345, 2026-품질-0417,
// （2026）浙0106民初1234号.
func (r *reader) docket(i int) int {
	j := r.skip(i, "(")
	y := r.at(j)
	if y.kind != number || y.digits() != 4 {
		return i
	}
	end := r.skip(j+1, ")")
	signs := 0
	for end-i < maxCode && r.at(end).gap == none && (r.at(end).kind == char || r.at(end).kind == number || r.at(end).is("-") && r.at(end+1).kind != mark) {
		if r.at(end).kind == char {
			signs++
		}
		end++
	}
	if r.at(end-1).is("호") && r.at(end-2).kind == number {
		end--
	}
	if signs == 0 || signs > 10 || r.at(end-1).kind != number && !r.at(end-1).is("号") || r.at(end-1).solo || r.held[i] {
		return i
	}
	return end
}
