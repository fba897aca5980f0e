package mention

import (
	"strconv"
	"strings"
)

var (
	articleUnits = []string{"조", "条", "條"}
	levelUnits   = []string{"항", "호", "목", "款", "项", "項", "目", "号", "號"}
	// 第3条记录 is the third record, not an article.
	listed = spell("记录", "記錄", "评论", "評論", "消息", "訊息", "评价", "評價", "留言", "短信", "链接", "連結", "建议", "信息", "回复", "回覆", "微信", "视频", "动态", "差评", "好评", "线索")
)

// cjkClause reads 제14조 제1항 제3호, 제14조(금지행위) ①항, 第14条第1款第7项, 第十四条第一款.
func (r *reader) cjkClause(i int) (c cited, end int) {
	j := r.skip(i, "제", "第")
	if c, e := r.dottedArticle(j); e > j {
		return r.levels(c, e, e) // 第14-1条第6项
	}
	n, e := r.spacedFigure(j, j > i)
	if e == j || n <= 0 {
		return c, i
	}
	unit, unitEnd := r.levelUnit(e, articleUnits)
	if unit == "" || r.after(unitEnd, listed) > unitEnd || r.beginsWord(unitEnd) {
		return c, i
	}
	c.main, end = strconv.Itoa(n), max(e, unitEnd)
	if m, e := r.figure(r.skip(end, "의", "之")); e > end+1 && r.at(end).kind == char && (r.at(e-1).kind == number || r.at(end).is("之")) {
		c.main, end = c.main+"-"+strconv.Itoa(m), e
	}
	for _, at := range [...]int{end, r.pastTitle(end)} {
		if below, e := r.levels(c, end, at); e > end {
			return below, e
		}
	}
	// 14条 are also 14 pieces, 14조 also a sum.
	if j == i && r.before(i, contractBefore) == i && r.pastSiblings(r.clauseEnd) != i {
		return c, i
	}
	return c, end
}

// beginsWord reports whether the 조 before a token, behind a blank, begins a word: 제1 조사 결과, 제2 조치.
func (r *reader) beginsWord(i int) bool {
	if unit := r.at(i - 1); !unit.is("조") || unit.gap == none || r.at(i).gap != none || r.at(i).kind != char {
		return false
	}
	return strings.Contains("사치건정율직합달력서속기언", r.at(i).text)
}

// dottedArticle reads 第 8.3 條, 6.1조 and 第14-1条.
func (r *reader) dottedArticle(i int) (c cited, end int) {
	c, end, _ = r.numbered(i)
	if r.at(i).kind != number || !c.dash && (!strings.Contains(c.main, ".") || len(c.subs) > 0) {
		return cited{}, i
	}
	if e := r.skip(end, articleUnits...); e > end && (r.at(e).kind != char || !r.at(e).is("원")) {
		return c, e
	}
	return cited{}, i
}

// spacedFigure reads a number; behind 제 also one that a scanner has drawn apart: 제 1 8 조.
func (r *reader) spacedFigure(i int, ordinal bool) (n, end int) {
	end = i
	for ordinal && end-i < 3 && r.at(end).kind == number && r.at(end).digits() == 1 && !r.at(end).solo && r.at(end).gap != line {
		n, end = n*10+r.at(end).num, end+1
	}
	if end > i+1 {
		return n, end
	}
	if n, end = r.figure(i); end == i && ordinal {
		return r.numeral(i, &sino, "십") // 제십사조
	}
	return n, end
}

// levelUnit gives the unit of a number that ends before token i, and where it ends
// if it stands right there. In 第14、15条 and 제1, 3항 it stands behind the last.
func (r *reader) levelUnit(i int, units []string) (unit string, end int) {
	for k := i; k < i+12; {
		for _, u := range units {
			if r.at(k).is(u) {
				if k == i {
					return u, i + 1
				}
				return u, i
			}
		}
		next := r.skip(r.pastSiblings(k), "제", "第")
		_, e := r.figure(next)
		if next == k || e == next {
			break
		}
		k = e
	}
	return "", i
}

// pastTitle passes the title of an article: 제14조(판매자의 금지행위).
func (r *reader) pastTitle(i int) int {
	if r.at(i).kind != mark || r.skip(i, "(", "[", "【", "〔") == i {
		return i
	}
	for k := i + 1; k < i+40; k++ {
		if r.skip(k, ")", "]", "】", "〕") > k {
			return k + 1
		}
	}
	return i
}

// level reads 제1항, ①항, 第1款, 第(7)项, (1), 1호.
func (r *reader) level(i int) (n int, unit string, end int) {
	j := r.skip(i, ",", "·")
	if r.at(i + 1).is("第") {
		j = r.skip(i, ",", "·", "之", "的")
	}
	k := r.skip(j, "제", "第")
	open := r.skip(k, "(")
	n, e := r.spacedFigure(open, k > j)
	if e == open || n <= 0 {
		return 0, "", i
	}
	e = r.skip(e, ")")
	if unit, end = r.levelUnit(e, levelUnits); unit != "" {
		return n, unit, end
	}
	if j == i && (r.at(open).solo || open > k && k == j && e > open+1) && r.at(i).gap != line {
		return n, "", e
	}
	return 0, "", i
}

// levels reads the levels below an article from token at, and gives i where
// there are none. A second 호 is not below the first, but beside it.
func (r *reader) levels(c cited, i, at int) (cited, int) {
	end := at
	for len(c.subs) < 3 {
		n, unit, e := r.level(end)
		if e == end || unit != "" && len(c.units) > 0 && c.units[len(c.units)-1] == unit {
			break
		}
		c, end = c.below(n, unit), e
	}
	if end == at {
		return c, i
	}
	return c, end
}
