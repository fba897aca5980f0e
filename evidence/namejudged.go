package evidence

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// judgeName tells why the name of a paper's file is better changed. It is mild: what
// the paper is, whose and of which day may stand in any order and any words.
func judgeName(item *Item) (out []Problem) {
	name := norm.NFC.String(baseOf(item.File)) // a Mac writes Korean in pieces
	stem := strings.TrimSuffix(name, extOf(name))
	tell := func(id string, found bool) {
		if found {
			out = append(out, nameProblem(id))
		}
	}
	tell("editable", formatOf(name) == editableFile)
	tell("archive", formatOf(name) == archiveFile)
	tell("no-ending", extOf(name) == "")
	tell("foreign", strings.ContainsFunc(stem, foreign))
	tell("signs", strings.ContainsFunc(stem, oddSign))
	tell("draft", draftWord.MatchString(stem) && !draftWord.MatchString(strings.Join(ofWhom(item), " ")))
	tell("says-nothing", saysNothing(item, stem))
	tell("no-date", !showsDay(item, stem))
	return out
}

func nameProblem(id string) Problem {
	return Problem{ID: "name-" + id, Text: Sentences["name/"+id], Fix: Sentences["name/"+id+"/fix"]}
}

// extOf is the ending of a name: a dot with a short word behind. "No. 2" has none.
func extOf(name string) string { return ending.FindString(name) }

var ending = pattern.MustCompile(`(?i)\.[a-z0-9]{1,8}$`)

// oddSign reports a blank or a sign that forms for uploading drop or refuse.
func oddSign(c rune) bool {
	return !unicode.IsLetter(c) && !unicode.IsDigit(c) && !unicode.IsMark(c) && !strings.ContainsRune("_-.()+&", c)
}

var draftWord = pattern.MustCompile(`(?i)(^|[^a-z])(draft|final)[0-9]*([^a-z0-9]|$)|草稿|初稿|终稿|最终|最新|终版|초안|최종|최신`)

// callsNothing are words that say of a file only that it is one.
var callsNothing = pattern.MustCompile(`(?i)kakaotalk|wechat|weixin|whatsapp|mmexport|screen ?shots?|images?|scann?(ed)?|documents?|untitled|attachments?|photos?|pictures?|(^|[^a-z])(img|doc|file|pic|dsc[nf]?|new|pdf|page|copy|draft|final|v|no)([^a-z]|$)|微信|图片|截图|截屏|屏幕|照片|扫描件?|文件|文档|附件|新建|资料|草稿|最终|最新|사진|스캔|이미지|캡처|문서|파일|첨부|자료|초안|최종`)

// ofWhom are the names of brands and of the company that a paper is about.
func ofWhom(item *Item) []string { return append(slices.Clone(item.Brands), item.Subject) }

// saysNothing reports whether a name says no more than whose the paper is: no word
// is left beside those of its brands and company.
func saysNothing(item *Item, stem string) bool {
	whose := wordsOf(strings.Join(ofWhom(item), " "))
	return !slices.ContainsFunc(wordsOf(withoutEmpty(stem)), func(w string) bool { return len([]rune(w)) > 1 && !slices.Contains(whose, w) })
}

func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) })
}

// withoutEmpty takes out the words that call nothing. Two in a row share the sign
// between them, so it takes more than one pass.
func withoutEmpty(stem string) string {
	for {
		less := callsNothing.ReplaceAllString(stem, "_")
		if less == stem {
			return stem
		}
		stem = less
	}
}

// showsDay reports whether a name shows a day of the paper, or its year at least.
// Where neither its own day nor its time is known there is none to show.
func showsDay(item *Item, stem string) bool {
	days := daysToShow(item)
	if len(days) == 0 {
		return true
	}
	if p := item.Period; p != nil {
		days = append(days, p.From, p.To)
	}
	days = append(days, item.ExpiresOn) // some names tell a term by its end
	return slices.ContainsFunc(figures.FindAllString(stem, -1), func(run string) bool {
		return slices.ContainsFunc(days, func(d rules.Date) bool { return isDayOf(run, d) })
	})
}

var figures = pattern.MustCompile(`[0-9]+`)

// isDayOf reports whether figures are a day, as in 2024, 202406, 20240601, with the
// hour behind it, or in short 240601.
func isDayOf(run string, d rules.Date) bool {
	if d.IsZero() {
		return false
	}
	if run == fmt.Sprintf("%02d%02d%02d", d.Year%100, int(d.Month), d.Day) {
		return true
	}
	return strings.HasPrefix(run, fmt.Sprintf("%04d", d.Year)) && slices.Contains([]int{4, 6, 8, 12, 14}, len(run))
}
