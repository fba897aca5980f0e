package mention

import (
	"slices"
	"strconv"
	"strings"
)

// A Clause is a place in a contract, a policy or a statute that a text cites.
type Clause struct {
	Span
	Value   string // normalised: 14, 14(1), 14(1)(19), 4.2.1
	Statute bool   // it is cited from a law
}

// clauses reads the clause at token i, if one is cited there.
func (r *reader) clauses(m *Mentions, i int) int {
	if !r.begins(i, startsClause) && !r.nearClause(i) {
		return i
	}
	for _, form := range [...]func(int) (cited, int){r.cjkClause, r.postfixed, r.englishClause, r.invertedClause, r.labelled} {
		if c, end := form(i); end > i {
			if r.clauseEnd > 0 && r.pastRow(r.clauseEnd) == i && i > r.clauseEnd { // 특허법 제126조, 제127조
				r.row++
				r.cite(m, c, i, end, r.lastStatute || r.statute(i, end))
				return end
			}
			r.row = 0
			r.cite(m, c, i, end, r.statute(i, end))
			return end
		}
	}
	c, end := r.sibling(i)
	if end > i {
		r.row++
		r.cite(m, c, i, end, r.lastStatute || r.statute(i, end))
	}
	return end
}

// cite adds a clause. Where it is a law's, so are those it stands in a row with:
// "Articles 20 and 21 of the Act".
func (r *reader) cite(m *Mentions, c cited, i, end int, statute bool) {
	r.lastClause, r.clauseEnd, r.lastStatute = c, end, statute
	m.Clauses = append(m.Clauses, Clause{Span: r.span(i, end), Value: c.String(), Statute: statute})
	if statute {
		for k := len(m.Clauses) - 1; k >= 0 && k >= len(m.Clauses)-1-r.row; k-- {
			m.Clauses[k].Statute = true
		}
	}
}

// A cited clause is its article and the numbers below it.
type cited struct {
	main  string
	subs  []int
	units []string // what the text calls the numbers below: 항, 款, paragraph
	many  bool     // its label is a plural: more of its kind follow
	dash  bool     // it is written 14-1
}

// below gives the clause with one more number.
func (c cited) below(n int, unit string) cited {
	c.subs, c.units = append(slices.Clip(c.subs), n), append(slices.Clip(c.units), unit)
	return c
}

// cut gives the clause with its first k numbers.
func (c cited) cut(k int) cited {
	c.subs, c.units = c.subs[:min(k, len(c.subs))], c.units[:min(k, len(c.units))]
	return c
}

func (c cited) String() string {
	var b strings.Builder
	b.WriteString(c.main)
	for _, n := range c.subs {
		b.WriteString("(" + strconv.Itoa(n) + ")")
	}
	return b.String()
}

var contractBefore = spell("약관", "이용약관", "판매약관", "조항", "규정", "정책", "운영정책", "운영기준", "기준", "지침", "수칙", "운영 가이드", "가이드", "매뉴얼", "약정", "규약", "원칙", "계약", "계약서", "협약", "守则", "守則", "准则", "準則", "合同", "合約", "合约", "契約", "须知", "标准", "가이드라인", "근거", "위반조항", "위반 조항", "적용 조항",
	"条款", "條款", "服务条款", "协议", "協議", "政策", "规则", "規則", "规范", "規範", "约定", "約定", "约款", "約款", "依据", "依據", "terms", "policy", "policies", "clause", "clauses", "rule", "rules", "agreement", "guideline", "guidelines", "guide", "handbook", "manual", "conditions", "standard", "standards", "conduct", "contract", "t&c", "tos", "rule cited", "clause cited", "provision", "provisions", "provision cited", "clause breached", "rule breached")

// labelled reads the numbers after a word for rules: 약관 14-1, terms 14(1), Policy: 4.2.1,
// 《商品登记规范》2.7.3.
func (r *reader) labelled(i int) (c cited, end int) {
	from := i
	for n := 0; n < 3 && from > 0 && (r.at(from-1).kind == mark && strings.Contains(":#.(|》」』>\"'”’", r.at(from-1).text) || r.at(from-1).is("no")); n++ {
		from--
	}
	if r.at(i).kind != number || r.before(from, contractBefore) == from {
		return c, i
	}
	c, end, rich := r.numbered(i)
	if !rich || r.glued(end) || r.at(end).is("%") || r.after(end, sizes) > end {
		return c, i
	}
	return c, end
}

// sizes are words that make of a number with a point the size or the edition of a book
// of rules, or a score.
var sizes = spell("mb", "kb", "gb", "점", "버전", "판", "星", "分", "版", "stars", "star", "points", "out of", "edition")
