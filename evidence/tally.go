package evidence

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules/pattern"
)

// A count is how many of something a text speaks of.
type count struct {
	n    int
	unit string // orders, inquiries or rows
}

var (
	countWord = pattern.MustCompile(`(?i)(?:^|[^\d,.-])(\d{1,3}(?:,\d{3})+|\d{1,6})[ \t]*(?:\pL+[ ]){0,2}?(orders|inquiries|enquiries|questions|customers|buyers|refunds|건|笔|筆|单|單|条|條|位|名|명)`)
	totalWord = pattern.MustCompile(`(?i)(?:total(?: in this file)?|rows exported|rows|in all|合计|合計|总计|共计|共|总|합계|총|전체)[ \t]*[:：]?[ \t]*(\d{1,3}(?:,\d{3})+|\d{1,6})[ \t]*(?:\pL+[ ]){0,1}?(orders|inquiries|enquiries|rows|건|笔|筆|单|單|条|條)?`)
	rowsShort = pattern.MustCompile(`(?:应交|应收|应到|應交|應收|예정|인계 예정|due|expected)[^\d\n]{0,8}(\d+)[^\d\n]{0,24}(?:实收|实到|實收|實到|실제|수령|실수|received|actual)[^\d\n]{0,8}(\d+)`)
)

func unitOfCount(word string) string {
	switch word = strings.ToLower(word); word {
	case "inquiries", "enquiries", "questions":
		return "inquiries"
	case "orders", "笔", "筆", "单", "單", "refunds":
		return "orders"
	}
	return ""
}

func numberOf(s string) int {
	n, _ := strconv.Atoi(strings.ReplaceAll(s, ",", ""))
	return n
}

// countsIn gives the numbers of orders, inquiries and people that a text speaks of.
func countsIn(text string) (out []count) {
	for _, m := range countWord.FindAllStringSubmatch(text, -1) {
		out = append(out, count{numberOf(m[1]), unitOfCount(m[2])})
	}
	return out
}

// fewestCounted is the least number of which a part is told from the whole.
const fewestCounted = 5

// fallsShort reports whether a list says that it holds fewer than the notice counts of
// the same, and no less than half: fewer is a list of something else.
func (n *noticeText) fallsShort(text *content) bool {
	is := text.total()
	if !is.told {
		return false
	}
	short := false
	for _, c := range n.counts {
		if c.n == is.n {
			return false
		}
		if (is.unit == "" || c.unit == "" || c.unit == is.unit) && is.n >= fewestCounted && is.n < c.n && 2*is.n > c.n {
			short = true
		}
	}
	return short
}

// total is what a list calls its total.
type total struct {
	count
	told bool
}

// totalOf is the first total of a list. Pieces and the like are no orders.
func totalOf(text string) total {
	m := totalWord.FindStringSubmatchIndex(text)
	if m == nil {
		return total{}
	}
	if m[4] >= 0 {
		return total{count{numberOf(text[m[2]:m[3]]), unitOfCount(text[m[4]:m[5]])}, true}
	}
	behind, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[m[3]:], " \t"))
	return total{count{n: numberOf(text[m[2]:m[3]])}, !unicode.IsLetter(behind)}
}

var (
	listSize = pattern.MustCompile(`(?i)(\d{1,4})[ \t_]*(?:options?|orders?|items?|listings?|parcels?|products?|笔|筆|单|單|件|个|個|款|건|개|상품|옵션|주문)`)
	rowID    = pattern.MustCompile(`\d{6,}`)
	cutShort = pattern.MustCompile(`…|\.\.\.|\(\.\.|等\d|이하 ?(생략|같)|생략|省略|以下|其余|나머지|格式相同|같은 형식|one line per|逐(单|笔)(明细|清单)|别页|별지|第 ?\d.{0,8}页|쪽`)
	prefixOf = pattern.MustCompile(`(?i)前缀|前綴|prefix|앞자리|앞 ?\d자리`)
)

// listsAll reports whether a list has as many rows as its heading says. It is not known
// where the text is cut short, or has no such rows.
func listsAll(text string) *bool {
	text = norm.NFKC.String(text)
	if m := rowsShort.FindStringSubmatch(text); m != nil && numberOf(m[2]) < numberOf(m[1]) {
		return new(false)
	}
	if !addsUp(text) {
		return new(false)
	}
	head, rows, _ := strings.Cut(text, "\n")
	m := listSize.FindStringSubmatch(head)
	if m == nil || cutShort.MatchString(text) {
		return nil
	}
	said, there := numberOf(m[1]), rowsIn(rows)
	if there < fewestCounted || 2*there < said {
		return nil
	}
	return new(there >= said)
}

// rowsIn is how many different numbers of the most common length a text has.
func rowsIn(text string) int {
	byLength := map[int]map[string]bool{}
	for line := range strings.Lines(text) {
		if prefixOf.MatchString(line) {
			_, line, _ = strings.Cut(line, ",")
		}
		for _, id := range rowID.FindAllString(line, -1) {
			if byLength[len(id)] == nil {
				byLength[len(id)] = map[string]bool{}
			}
			byLength[len(id)][id] = true
		}
	}
	most := 0
	for _, ids := range byLength {
		most = max(most, len(ids))
	}
	return most
}

var (
	partLine  = pattern.MustCompile(`(?:[:：]|\s)[ \t]*(\d{1,3}(?:,\d{3})*)[ \t]*(건|笔|筆|单|單|件|个|개|条|orders|items|pcs|箱)[ \t]*[。.]?[ \t]*$`)
	totalLine = pattern.MustCompile(`(?i)(?:合计|合計|总计|共计|total|합계|총계)[ \t]*[:：]?[ \t]*(\d{1,3}(?:,\d{3})*)[ \t]*(건|笔|筆|单|單|件|个|개|条|orders|items|pcs|箱)`)
)

// addsUp reports whether the numbers on the lines right above a total come to it; with
// fewer than two of them there is nothing to add.
func addsUp(text string) bool {
	sum, parts, unit := 0, 0, ""
	for line := range strings.Lines(text) {
		line = strings.TrimRight(line, "\r\n ")
		if m := totalLine.FindStringSubmatch(line); m != nil {
			return parts < 2 || m[2] != unit || numberOf(m[1]) == sum
		}
		m := partLine.FindStringSubmatch(line)
		switch {
		case m == nil || unit != "" && m[2] != unit:
			sum, parts, unit = 0, 0, ""
		default:
			sum, parts, unit = sum+numberOf(m[1]), parts+1, m[2]
		}
	}
	return true
}
