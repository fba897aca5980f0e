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

var (
	statuteBefore  = spell("법", "법률", "령", "시행령", "시행규칙", "법상", "법률상", "法", "条例", "條例", "法典", "规定的法", "act", "law", "code", "statute")
	contractBefore = spell("약관", "이용약관", "판매약관", "조항", "규정", "정책", "운영정책", "가이드라인", "근거", "위반조항", "위반 조항", "적용 조항",
		"条款", "條款", "服务条款", "协议", "政策", "规则", "規則", "约定", "约款", "約款", "依据", "依據", "terms", "policy", "policies", "clause", "clauses", "rule", "rules", "agreement", "guideline", "guidelines")
	articleLabels = spell("article", "articles", "art", "art.", "clause", "clauses", "§", "§§")
	sectionLabels = spell("section", "sections", "sec", "sec.", "paragraph", "para", "para.", "item")
	levelLabels   = spell("paragraph", "paragraphs", "para", "para.", "subparagraph", "sub-paragraph", "subsection", "sub-section", "item", "no.", "number", "point")
	ruleBefore    = spell("under", "of", "to", "with", "breach of", "breached", "violation of", "violated", "violates", "pursuant to", "per", "see", "policy", "policy,", "policies,", "terms,", "agreement,", "in")
)

// clause reads one cited clause at token i.
func (r *reader) clause(i int) (Clause, int) {
	for _, form := range [...]func(int) (cited, int){r.cjkClause, r.englishClause, r.invertedClause, r.labelled, r.sibling} {
		if c, end := form(i); end > i {
			r.lastClause, r.clauseEnd = c, end
			return Clause{Span: r.span(i, end), Value: c.String(), Statute: r.statute(i, end)}, end
		}
	}
	return Clause{}, i
}

// A cited clause is its article and the numbers below it.
type cited struct {
	main string
	subs []int
}

func (c cited) String() string {
	var b strings.Builder
	b.WriteString(c.main)
	for _, n := range c.subs {
		b.WriteString("(" + strconv.Itoa(n) + ")")
	}
	return b.String()
}

// cjkClause reads 제14조 제1항 제3호, 제14조 ①항, 第14条第1款第7项, 第十四条第一款.
func (r *reader) cjkClause(i int) (c cited, end int) {
	j := r.skip(i, "제", "第")
	n, e := r.figure(j)
	unit := r.at(e)
	if e == j || n <= 0 || !unit.is("조") && !unit.is("条") && !unit.is("條") {
		return c, i
	}
	c.main, end = strconv.Itoa(n), e+1
	if m, e := r.figure(r.skip(end, "의", "之")); e > end+1 && r.at(end).kind == char && r.at(e-1).kind == number {
		c.main, end = c.main+"-"+strconv.Itoa(m), e
	}
	c, end = r.levels(c, end, end)
	if j == i && len(c.subs) == 0 && r.before(i, contractBefore) == i { // 14条 are also 14 pieces, 14조 also a sum
		return c, i
	}
	return c, end
}

// level reads 제1항, ①항, 第1款, 第(7)项, (1), 1호.
func (r *reader) level(i int) (int, int) {
	j := r.skip(i, ",", "·")
	k := r.skip(j, "제", "第")
	open := r.skip(k, "(")
	n, e := r.figure(open)
	if e == open || n <= 0 {
		return 0, i
	}
	e = r.skip(e, ")")
	switch r.at(e).text {
	case "항", "호", "목", "款", "项", "項", "目", "号", "號":
		return n, e + 1
	}
	if j == i && (r.at(open).solo || open > k && k == j && e > open+1) && r.at(i).gap != line {
		return n, e
	}
	return 0, i
}

// englishClause reads Article 14(1)(12), Art. 14, paragraph 1, Section 4.2.1.
func (r *reader) englishClause(i int) (c cited, end int) {
	j := r.after(i, articleLabels)
	strong := j > i
	if !strong {
		j = r.after(i, sectionLabels)
	}
	if j == i {
		return c, i
	}
	c, end, rich := r.numbered(r.skip(r.skip(j, "no"), ".", ":"))
	if c.main == "" {
		return c, i
	}
	for range 3 {
		k := r.after(r.skip(end, ","), levelLabels)
		n, e := r.figure(r.skip(k, "("))
		if k <= r.skip(end, ",") || e == k {
			break
		}
		c.subs, end, rich = append(c.subs, n), r.skip(e, ")"), true
	}
	if r.ownText(end) || !strong && !rich && !r.ofRules(i, end) {
		return c, i
	}
	return c, end
}

// ownText reports whether the words after the number make it a part of the very
// text: "section 2 below", "section 4 of this letter".
func (r *reader) ownText(i int) bool {
	t := r.at(i)
	return t.is("below") || t.is("above") || t.is("of") && (r.at(i+1).is("this") || r.at(i+2).is("letter") || r.at(i+2).is("notice"))
}

// ofRules reports whether the words around a bare "Section 3" make it one of
// the platform's rules.
func (r *reader) ofRules(i, end int) bool {
	if r.at(end).is("of") && (r.at(end+1).is("the") || r.at(end+1).is("our") || r.at(end+1).is("your") || r.at(end+1).upper) {
		return true
	}
	return r.before(i, ruleBefore) < i && r.at(i).upper
}

// numbered reads 14(1)(3), 14-1, 4.2.1 or 3. rich says that it has parts.
func (r *reader) numbered(i int) (c cited, end int, rich bool) {
	t := r.at(i)
	if t.kind != number || t.digits() > 3 || t.gap == line {
		return c, i, false
	}
	c.main, end = strconv.Itoa(t.num), i+1
	for r.at(end).is(".") && r.at(end).gap == none && r.at(end+1).kind == number && r.at(end+1).gap == none && r.at(end+1).digits() <= 2 {
		c.main, end = c.main+"."+strconv.Itoa(r.at(end+1).num), end+2
	}
	for r.at(end).is("-") && r.at(end).gap == none && r.at(end+1).kind == number && r.at(end+1).gap == none && r.at(end+1).digits() <= 2 {
		c.subs, end = append(c.subs, r.at(end+1).num), end+2
	}
	for r.at(end).is("(") && r.at(end+1).kind == number && r.at(end+1).digits() <= 2 && r.at(end+2).is(")") {
		c.subs, end = append(c.subs, r.at(end+1).num), end+3
	}
	if t := r.at(end); len(c.subs) == 1 && t.kind == number && t.gap == none && t.digits() <= 2 && r.at(end-1).is(")") { // 14(1)3
		c.subs, end = append(c.subs, t.num), end+1
	}
	return c, end, len(c.subs) > 0 || strings.Contains(c.main, ".")
}

// invertedClause reads "paragraph 1 of Article 14", "Item 7, Paragraph 1, Article 14".
func (r *reader) invertedClause(i int) (c cited, end int) {
	var subs []int
	end = i
	for range 3 {
		k := r.after(end, levelLabels)
		n, e := r.figure(k)
		if k == end || e == k {
			break
		}
		subs, end = append([]int{n}, subs...), r.skip(r.skip(e, ","), "of", "in")
	}
	if len(subs) == 0 {
		return c, i
	}
	c, e := r.englishClause(end)
	if e == end {
		return c, i
	}
	c.subs = append(c.subs, subs...)
	return c, e
}

// labelled reads the numbers after a word for rules: 약관 14-1, terms 14(1), Policy: 4.2.1.
func (r *reader) labelled(i int) (c cited, end int) {
	from := i
	if r.at(i - 1).is(":") {
		from = i - 1
	}
	if r.at(i).kind != number || r.before(from, contractBefore) == from {
		return c, i
	}
	c, end, rich := r.numbered(i)
	if !rich || r.glued(end) || r.at(end).is("%") {
		return c, i
	}
	return c, end
}

var (
	siblings      = spell(",", "및", "와", "과", "·", "、", "和", "及", "与", "and")
	sameArticle   = spell("같은 조", "동조", "同条", "同條")
	sameParagraph = spell("같은 항", "동항", "同款")
)

// sibling reads the 제3항 of "제14조 제1항 및 제3항" and the 제22호 of "같은 항
// 제22호".
func (r *reader) sibling(i int) (c cited, end int) {
	if r.lastClause.main == "" {
		return c, i
	}
	c.main = r.lastClause.main
	if e := r.after(i, sameParagraph); e > i && len(r.lastClause.subs) > 0 {
		c.subs = slices.Clip(r.lastClause.subs[:1])
		return r.levels(c, i, e)
	}
	if e := r.after(i, sameArticle); e > i {
		return r.levels(c, i, e)
	}
	if !r.at(i).is("제") && !r.at(i).is("第") || r.after(r.clauseEnd, siblings) != i {
		return c, i
	}
	switch _, e := r.level(i); r.at(e - 1).text {
	case "항", "款":
		return r.levels(c, i, i)
	case "호", "项", "項":
		c.subs = slices.Clip(r.lastClause.subs[:min(1, len(r.lastClause.subs))])
		return r.levels(c, i, i)
	}
	return c, i
}

// levels reads the levels below an article from token at, and gives i where
// there are none.
func (r *reader) levels(c cited, i, at int) (cited, int) {
	end := at
	for len(c.subs) < 3 {
		n, e := r.level(end)
		if e == end {
			break
		}
		c.subs, end = append(c.subs, n), e
	}
	if end == at {
		return c, i
	}
	return c, end
}

// statute reports whether the words around the clause make it a law's.
func (r *reader) statute(i, end int) bool {
	k := i
	for n := 0; n < 2 && r.at(k-1).kind == mark && strings.Contains("」』》>)\"'”’,", r.at(k-1).text); n++ {
		k--
	}
	if r.before(k, statuteBefore) < k {
		return true
	}
	if !r.at(end).is("of") {
		return false
	}
	for k := end + 1; k < end+9; k++ {
		switch t := r.at(k); {
		case t.is("act"), t.is("law"), t.is("code") && !r.at(k+1).is("of"), t.is("statute"):
			return true
		case t.is("."), t.is(";"), t.is(","):
			return false
		}
	}
	return false
}
