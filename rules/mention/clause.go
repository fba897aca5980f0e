package mention

import (
	"strconv"
	"strings"
)

// A Clause is a place in a contract or a statute that a text cites.
type Clause struct {
	Span
	Value   string // 14, 14(1), 14(1)(19), 4.2.1
	Statute bool   // it is cited from a law, not from a contract
}

// clause reads a citation at token i: 제14조 제1항 제3호, 第十四条第一款, Article
// 14(1)(12), terms 14(1), Section 4.2.1.
func (r *reader) clause(i int) (Clause, int) {
	for _, form := range [...]func(int) ([]string, int){r.koreanClause, r.chineseClause, r.englishClause} {
		parts, end := form(i)
		if end == i {
			continue
		}
		value := parts[0]
		for _, p := range parts[1:] {
			value += "(" + p + ")"
		}
		return Clause{r.span(i, end), value, r.ofStatute(i, end)}, end
	}
	return Clause{}, i
}

// koreanClause reads 제14조 제1항 제3호, 14조 1항, 제14조 ①항.
func (r *reader) koreanClause(i int) ([]string, int) {
	return r.articles(i, "제", han, [...]string{"조", "항", "호"})
}

// chineseClause reads 第14条第1款第19项 and 第十四條第一款.
func (r *reader) chineseClause(i int) ([]string, int) {
	for _, units := range [...][3]string{{"条", "款", "项"}, {"條", "款", "項"}, {"条", "项", "目"}, {"條", "項", "款"}} {
		if parts, end := r.articles(i, "第", han, units); len(parts) > 1 || units[1] == "款" && end > i && !r.at(end).is("第") {
			return parts, end
		}
	}
	return r.articles(i, "第", han, [...]string{"条", "款", "项"})
}

// articles reads up to three numbers, each with its unit. Only the first needs
// the ordinal sign before it.
func (r *reader) articles(i int, ordinal string, digits map[string]int, units [3]string) ([]string, int) {
	var parts []string
	end := i
	for k, unit := range units {
		j := r.skip(end, ordinal)
		if k == 0 && j == end && ordinal == "第" {
			return nil, i
		}
		n, e := r.articleNumber(j, digits)
		if e == j || !r.at(e).is(unit) {
			if k == 0 {
				return nil, i
			}
			if e > j && r.at(j).kind == number && r.at(j).gap != line && strings.Contains("①②③④⑤⑥⑦⑧⑨", r.at(j).text) {
				parts, end = append(parts, strconv.Itoa(n)), e
				continue
			}
			break
		}
		parts, end = append(parts, strconv.Itoa(n)), e+1
		if k == 0 && r.at(end).is("의") && r.at(end+1).kind == number {
			parts[0] += "-" + r.at(end+1).text
			end += 2
		}
	}
	if len(parts) == 0 {
		return nil, i
	}
	return parts, end
}

func (r *reader) articleNumber(i int, digits map[string]int) (int, int) {
	if t := r.at(i); t.kind == number && t.digits() <= 3 {
		return t.num, i + 1
	}
	return r.numeral(i, digits, "十")
}

var clauseWords = map[string]bool{
	"article": true, "articles": true, "art": true, "section": true, "sections": true, "sec": true, "clause": true, "clauses": true,
	"paragraph": true, "terms": true, "policy": true, "条款": true,
}

// englishClause reads Article 14(1)(12), Section 4.2.1, terms 14(1). A bare
// number is a clause only behind a word that says so.
func (r *reader) englishClause(i int) ([]string, int) {
	t := r.at(i)
	if !clauseWords[t.text] {
		return nil, i
	}
	j := r.skip(r.skip(i+1, "."), "no")
	j = r.skip(j, ".", ":")
	n := r.at(j)
	if n.kind != number || n.digits() > 3 || n.gap == line {
		return nil, i
	}
	value, end := n.text, j+1
	for r.at(end).is(".") && r.at(end).gap == none && r.at(end+1).kind == number && r.at(end+1).gap == none {
		value, end = value+"."+r.at(end+1).text, end+2
	}
	parts := []string{value}
	for r.at(end).is("(") && r.at(end+1).kind == number && r.at(end+2).is(")") {
		parts, end = append(parts, r.at(end+1).text), end+3
	}
	if len(parts) == 1 && (t.is("terms") || t.is("policy")) && !strings.Contains(value, ".") {
		return nil, i
	}
	if len(parts) == 1 && r.at(end).is("-") && r.at(end).gap == none && r.at(end+1).kind == number {
		parts, end = append(parts, r.at(end+1).text), end+2
	}
	return parts, end
}

var statuteWords = map[string]bool{"법": true, "률": true, "령": true, "法": true, "例": true, "act": true, "code": true, "law": true}

// ofStatute reports whether a law is named right before the citation, or in
// English right after it.
func (r *reader) ofStatute(i, end int) bool {
	k := i - 1
	for _, sign := range []string{"」", "』", "》", "\"", "”", ")"} {
		if r.at(k).is(sign) {
			k--
			break
		}
	}
	if statuteWords[r.at(k).text] && r.at(k).gap != line {
		return true
	}
	if !r.at(end).is("of") {
		return false
	}
	for k := end; k < end+12 && r.at(k).gap != line; k++ {
		if statuteWords[r.at(k).text] {
			return true
		}
	}
	return false
}
