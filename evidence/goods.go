package evidence

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// An amount is a number of goods as a paper states it.
type amount struct {
	value   float64
	unit    string // pieces or sets
	printed string
}

const (
	pieces = "pieces"
	sets   = "sets" // of an unknown number of pieces
)

var units = []struct {
	name string
	end  *pattern.Pattern
}{
	{sets, pattern.MustCompile(`(?i)(套|세트|켤레|双|雙|벌|\bsets?|\bpairs?)$`)},
	{pieces, pattern.MustCompile(`(?i)(个|個|件|只|隻|台|支|개|대|매|자루|\bpcs?|\bpieces?|\bunits?|\bea|\bitems?)\.?$`)},
}

// counted reads 1,200 EA, and the figure behind 数量, 수량 or Quantity: what package
// mention lists is a number with a word that counts.
var counted = pattern.MustCompile(`(?i)(?:(total quantity|quantity|qty\.?|数量|數量|총 ?수량|수량|合计|总计|合計|합계|총계|total)\s*[::은는]?\s*)?(\d{1,3}(?:,\d{3})+|\d+)\s*(EA\b|pcs\b|units?\b|sets?\b|pairs?\b|个|個|件|只|台|支|套|双|개|대|매|세트|켤레)?`)

// goods gives the one amount of goods that a text states, or false where it
// states none or several: lines of an invoice, what was ordered and what came.
func goods(text string) (amount, bool) {
	text = norm.NFKC.String(text)
	all, totals := amounts(text)
	if len(totals) > 0 {
		all = totals
	}
	for _, a := range all {
		if a.value != all[0].value || a.unit != all[0].unit {
			return amount{}, false
		}
	}
	if len(all) == 0 {
		return amount{}, false
	}
	return all[0], true
}

// amounts lists the amounts, and those that the text calls its total.
func amounts(text string) (all, totals []amount) {
	for _, q := range mention.Read(text).Quantities {
		printed := text[q.Start:q.End]
		if unit := unitOf(printed); unit != "" && q.Most == q.Value && (q.Of == mention.Items || q.Of == mention.Cases) {
			all = append(all, amount{q.Value, unit, strings.TrimSpace(printed)})
		}
	}
	for _, m := range counted.FindAllStringSubmatchIndex(text, -1) {
		a, label := labelled(text, m)
		if a.unit == "" || runsOn(text, m[4], m[1]) {
			continue
		}
		all = append(all, a)
		if isTotal(label) {
			totals = append(totals, a)
		}
	}
	return all, totals
}

func labelled(text string, m []int) (amount, string) {
	part := func(n int) string {
		if m[2*n] < 0 {
			return ""
		}
		return text[m[2*n]:m[2*n+1]]
	}
	label, figure, unit := part(1), part(2), unitOf(part(3))
	if unit == "" && label != "" && strings.Contains("quantity qty qty. 数量 數量 수량", strings.ToLower(label)) && endsThere(text[m[5]:]) {
		unit = pieces
	}
	v, err := strconv.ParseFloat(strings.ReplaceAll(figure, ",", ""), 64)
	if err != nil {
		unit = ""
	}
	return amount{v, unit, strings.TrimSpace(figure + " " + part(3))}, label
}

// endsThere reports whether no word of measure follows a figure: 수량 12 and not
// 수량: 12상자.
func endsThere(rest string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " \t"))
	return !unicode.IsLetter(r)
}

func isTotal(label string) bool {
	label = strings.ToLower(label)
	return strings.Contains("合计 总计 合計 합계 총계 total", label) && label != "" || strings.HasPrefix(label, "total") || strings.HasPrefix(label, "총")
}

func unitOf(printed string) string {
	for _, u := range units {
		if u.end.MatchString(strings.TrimSpace(printed)) {
			return u.name
		}
	}
	return ""
}

// runsOn reports whether the figure is part of a longer code or goes on as
// something else: HD-450, 3개월, 12.5.
func runsOn(text string, start, end int) bool {
	before, after := text[:start], text[end:]
	if before != "" && strings.ContainsAny(before[len(before)-1:], "0123456789.,-/_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") {
		return true
	}
	return after != "" && strings.ContainsAny(after[:1], "0123456789-/%") || strings.HasPrefix(after, "월") || strings.HasPrefix(after, "月") || strings.HasPrefix(after, ".") && len(after) > 1 && after[1] >= '0' && after[1] <= '9'
}
