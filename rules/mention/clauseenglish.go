package mention

import (
	"strconv"
	"strings"
)

var (
	articleLabels = spell("article", "articles", "art", "arts", "art.", "arts.", "clause", "clauses", "§", "§§")
	sectionLabels = spell("section", "sections", "sec", "sec.", "secs.", "paragraph", "paragraphs", "para", "para.", "item", "items", "part", "parts", "chapter", "rule", "s.", "ss.", "cl.", "cls.")
	levelLabels   = spell("paragraph", "paragraphs", "para", "para.", "paras", "paras.", "subparagraph", "subparagraphs", "sub-paragraph", "sub-paragraphs", "subsection", "sub-section",
		"clause", "clauses", "subclause", "sub-clause", "item", "items", "no.", "nos.", "number", "numbers", "point", "points")
	ruleBefore = spell("under", "of", "to", "with", "breach of", "breached", "violation of", "violated", "violates", "pursuant to", "per", "see", "policy", "policy,", "policies,", "terms,", "agreement,", "in")
	// What a clause may be of that is a set of rules.
	ruleBooks = spell("terms", "policy", "policies", "agreement", "guideline", "guidelines", "conditions", "rules", "code", "contract", "standards", "act", "law", "regulations", "decree", "handbook", "programme", "program")
)

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
	at := r.skip(r.skip(j, "no", "nos"), ".", ":")
	c, end, rich := r.numbered(at)
	if c.main == "" {
		c, end = r.spelledOut(at, strong)
		rich, strong = false, false
	}
	if c.main == "" {
		return c, i
	}
	c.many = strings.HasSuffix(r.at(i).text, "s") || r.at(i).is("§") && r.at(i+1).is("§")
	below, e := r.englishLevels(c, end)
	if r.at(i).is("§") && e == end && len(c.subs) == 1 { // § 14 (1) 3
		below, e = r.bareLevel(c, end)
	}
	rich, c, end = rich || e > end, below, e
	if r.ownText(end) || !strong && !rich && !r.ofRules(i, end) {
		return c, i
	}
	return c, end
}

// spelledOut reads the "fourteen" of article fourteen.
func (r *reader) spelledOut(i int, strong bool) (c cited, end int) {
	n, e := r.english(i)
	if !strong || e == i || n == 0 {
		return c, i
	}
	c.main = strconv.Itoa(n)
	return c, e
}

// englishLevels reads ", paragraph 1, subparagraph 3" below an article.
func (r *reader) englishLevels(c cited, end int) (cited, int) {
	for pass := range 3 {
		at := r.skip(end, ",")
		if pass == 0 {
			at = r.skip(r.pastTitle(end), ",") // Article 19 (Restriction of Use) Paragraph 1
		}
		k := r.after(at, levelLabels)
		n, e := r.figure(r.skip(k, "("))
		if k == at || e == r.skip(k, "(") || n == 0 {
			break
		}
		c, end = c.below(n, r.at(at).text), r.skip(e, ")")
	}
	return c, end
}

// bareLevel reads a small number right behind a clause.
func (r *reader) bareLevel(c cited, end int) (cited, int) {
	t := r.at(end)
	if t.kind != number || t.digits() > 2 || t.gap == line || t.num == 0 || r.glued(end+1) {
		return c, end
	}
	return c.below(t.num, ""), end + 1
}

// ownText reports whether the words after the number make it a part of the very
// text: "section 2 below", "section 4 of this letter", "item 3 of the table".
func (r *reader) ownText(i int) bool {
	t := r.at(i)
	if t.is("below") || t.is("above") || t.is("of") && r.at(i+1).is("this") {
		return true
	}
	for _, s := range []string{"letter", "notice", "table", "list", "mail", "email", "message", "annex", "attachment", "page", "form"} {
		if t.is("of") && r.at(i+2).is(s) {
			return true
		}
	}
	return false
}

// ofRules reports whether the words around a bare "Section 3" make it one of
// the platform's rules.
func (r *reader) ofRules(i, end int) bool {
	if r.at(end).is("of") {
		for k := end + 1; k < end+9 && (r.at(k).kind == word || r.at(k).is("'") || r.at(k).is("&")); k++ {
			if r.after(k, ruleBooks) > k {
				return true
			}
		}
	}
	return r.before(i, ruleBefore) < i && r.at(i).upper
}

// mostParts is how many parts the number of a clause has at most.
const mostParts = 16

// numbered reads 14(1)(3), 14①3, 14-1, 4.2.1 or 3. rich says that it has parts.
func (r *reader) numbered(i int) (c cited, end int, rich bool) {
	t := r.at(i)
	if t.kind != number || t.digits() > 3 || t.gap == line && r.at(i-1).kind != word {
		return c, i, false
	}
	c.main, end = strconv.Itoa(t.num), i+1
	for end-i < 2*mostParts && r.at(end).is(".") && r.at(end).gap == none && r.at(end+1).kind == number && r.at(end+1).gap == none && r.at(end+1).digits() <= 2 {
		c.main, end = c.main+"."+strconv.Itoa(r.at(end+1).num), end+2
	}
	for len(c.subs) < mostParts && r.at(end).is("-") && r.at(end).gap == none && r.at(end+1).kind == number && r.at(end+1).gap == none && r.at(end+1).digits() <= 2 {
		c, end = c.below(r.at(end+1).num, ""), end+2
		c.dash = true
	}
	c, end = r.bracketed(c, end)
	for t := r.at(end); len(c.subs) < mostParts && t.solo && t.num > 0; t = r.at(end) {
		c, end = c.below(t.num, ""), end+1
	}
	if t := r.at(end); len(c.subs) == 1 && t.kind == number && t.gap == none && t.digits() <= 2 && (r.at(end-1).is(")") || r.at(end-1).solo) { // 14(1)3
		c, end = c.below(t.num, ""), end+1
	}
	return c, end, len(c.subs) > 0 || strings.Contains(c.main, ".")
}

// bracketed reads the (1)(3) of 14(1)(3).
func (r *reader) bracketed(c cited, end int) (cited, int) {
	for len(c.subs) < mostParts && r.at(end).is("(") && r.at(end+1).kind == number && r.at(end+1).digits() <= 2 && r.at(end+2).is(")") {
		c, end = c.below(r.at(end+1).num, ""), end+3
	}
	return c, end
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
		past := r.skip(r.skip(e, ","), "of", "in")
		if past == e && r.at(k-1).is(".") { // no. 16 article 2 paragraph
			return c, i
		}
		subs, end = append(subs, n), past
	}
	if len(subs) == 0 {
		return c, i
	}
	c, e := r.englishClause(end)
	if e == end {
		return c, i
	}
	for k := len(subs) - 1; k >= 0; k-- {
		c = c.below(subs[k], "")
	}
	return c, e
}

// postfixed reads what a machine makes of 제16조 제2항: "16 article 2 paragraph",
// "the 16th article, 2nd paragraph".
func (r *reader) postfixed(i int) (c cited, end int) {
	if r.at(i).kind != number || r.at(i).digits() > 3 || r.inside(i) {
		return c, i
	}
	k := r.skip(i+1, "st", "nd", "rd", "th")
	end = r.skip(k, "article")
	if end == k {
		return c, i
	}
	c.main = strconv.Itoa(r.at(i).num)
	for range 2 {
		at := r.skip(r.skip(end, ","), "the")
		n, e := r.figure(at)
		e = r.skip(e, "st", "nd", "rd", "th")
		label := r.after(e, levelLabels)
		if n == 0 || label == e || r.at(label).kind == number {
			break
		}
		c, end = c.below(n, r.at(e).text), label
	}
	if len(c.subs) == 0 {
		return c, i
	}
	return c, end
}
