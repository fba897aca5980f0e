package mention

import (
	"slices"
	"strings"
)

var (
	siblings      = spell(",", "및", "와", "과", "·", "、", "和", "及", "与", "與", "或", "및/또는", "또는", "and", "or", "&", "/", "as well as")
	sameArticle   = spell("같은 조", "동조", "同条", "同條")
	sameParagraph = spell("같은 항", "동항", "同款")
)

// pastSiblings passes what stands between two clauses of a row: ", and".
func (r *reader) pastSiblings(i int) int {
	return r.after(r.after(i, siblings), siblings)
}

// pastRow passes the same, with what brackets tell of the clause before: 제17조
// 제1항(7일 이내 청약철회), 第(8)项（甲件）、
func (r *reader) pastRow(i int) int {
	if told := r.pastTitle(i); told > i {
		if end := r.pastSiblings(told); end > told {
			return end
		}
	}
	return r.pastSiblings(i)
}

// sibling reads a clause that names only what differs from the one before it: the
// 제3항 of "제14조 제1항 및 제3항", the 第五项 of "第三项、第五项", the 16.3 of
// "Sections 16.1 and 16.3", the (5) of "14(1)(3) and (5)".
func (r *reader) sibling(i int) (c cited, end int) {
	last := r.lastClause
	if !r.nearClause(i) {
		return c, i
	}
	if e := r.after(i, sameParagraph); e > i && len(last.subs) > 0 {
		return r.levels(last.cut(1), i, e)
	}
	if e := r.after(i, sameArticle); e > i {
		return r.levels(last.cut(0), i, e)
	}
	if at := r.pastRow(r.clauseEnd); at != i || at == r.clauseEnd {
		return c, i
	}
	for _, form := range [...]func(int, cited) (cited, int){r.siblingLevel, r.siblingBrackets, r.siblingNumber, r.siblingPart} {
		if c, end := form(i, last); end > i {
			return c, end
		}
	}
	return c, i
}

// nearClause reports whether a clause stands so near before token i that another
// may go on from it.
func (r *reader) nearClause(i int) bool { return r.lastClause.main != "" && i <= r.clauseEnd+50 }

// siblingLevel reads 제3항, 第五项 or 3호: it stands beside the number of that
// name in the last clause, or below the clause.
func (r *reader) siblingLevel(i int, last cited) (cited, int) {
	_, unit, e := r.level(i)
	if e == i || unit == "" {
		return last, i
	}
	if k := slices.Index(last.units, unit); k >= 0 {
		last = last.cut(k)
	}
	return r.levels(last, i, i)
}

// siblingBrackets reads the (5) of "14(1)(3) and (5)".
func (r *reader) siblingBrackets(i int, last cited) (cited, int) {
	if len(last.subs) == 0 {
		return last, i
	}
	return r.bracketed(last.cut(len(last.subs)-1), i)
}

// siblingNumber reads the 16.3 of "Sections 16.1 and 16.3" and the 14(2) of
// "14(1) and 14(2)". A bare number wants a plural before: Articles 14 and 16.
func (r *reader) siblingNumber(i int, last cited) (cited, int) {
	c, end, rich := r.numbered(i)
	levels := len(last.units) > 0 && strings.HasSuffix(last.units[len(last.units)-1], "s") // subparagraphs 3 and 5
	if end == i || !last.many && !levels && !rich || r.glued(end) || r.at(end).is("%") {
		return c, i
	}
	if t := r.at(end); t.kind == word && t.gap != line && !t.is("of") && !t.is("and") && !t.is("or") && !t.is("in") {
		return c, i
	}
	if strings.Contains(c.main, ".") && !strings.Contains(last.main, ".") || c.dash && !last.dash {
		return c, i // Article 14(1), 3.5 stars, 3-5 days
	}
	c.many = last.many
	if levels && len(c.subs) == 0 {
		k := len(last.subs) - 1
		return last.cut(k).below(r.at(i).num, last.units[k]), end
	}
	return c, end
}

// siblingPart reads the "paragraph 3" of "Article 14, paragraph 1 and paragraph 3".
func (r *reader) siblingPart(i int, last cited) (cited, int) {
	k := slices.Index(last.units, r.at(i).text)
	if k < 0 || r.after(i, levelLabels) == i {
		return last, i
	}
	return r.englishLevels(last.cut(k), i)
}
