package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// ownDays tells where the days of one paper cannot all be right: it ends before it
// begins, or its text gives another day of issue.
func ownDays(it *reading) []Contradiction {
	var out []Contradiction
	own := func(what, a, b string) {
		out = append(out, Contradiction{Kind: otherDates, Items: [2]string{it.ID, it.ID}, What: what, Values: [2]string{a, b}})
	}
	if !it.IssuedOn.IsZero() && !it.ExpiresOn.IsZero() && it.ExpiresOn.Compare(it.IssuedOn) < 0 {
		own("expires_on", it.IssuedOn.String(), it.ExpiresOn.String())
	}
	if printed, other := otherIssueDay(it); other {
		own("issued_on", it.IssuedOn.String(), printed)
	}
	return out
}

// issueLabel are words for the day of issue that stand for the paper itself: at the
// start of a line or a clause. Behind a noun they are another paper's ("the
// permit issued on"), and 재발급일 is the day of a copy. Like all labels of days
// they are held against one line in NFKC.
var issueLabel = pattern.MustCompile(`(?i)(?:^|[.;,。(|])[ \t]*(?:발급 ?일자?|발행 ?일자?|작성 ?일자?|작성일|교부 ?일자?|발급|발행|date of issue|issue date|date issued|issued(?: on)?|签发日期|编制日期|编写日期|制定日期|开具日期|开票日期|出具日期|发证日期|填开日期|簽發日期|開具日期|開票日期)[ \t]*:?[ \t]*$`)

// invoiceDate stands for the paper itself on an invoice only.
var invoiceDate = pattern.MustCompile(`(?i)(?:^|[.;,。(|])[ \t]*(?:invoice date|date of invoice|发票日期|인보이스 ?일자)[ \t]*:?[ \t]*$`)

// otherIssueDay gives the day of issue that the text states, where it states one,
// and that is not the attribute's.
func otherIssueDay(it *reading) (printed string, other bool) {
	if it.IssuedOn.IsZero() {
		return "", false
	}
	for _, d := range it.dates {
		before := labelBefore(it.text, d.Start)
		if d.Year == 0 || !issueLabel.MatchString(before) && !(it.Kind == "purchase-invoice" && invoiceDate.MatchString(before)) {
			continue
		}
		if mayBe(d, it.IssuedOn) || printed != "" && printed != dayOf(d).String() {
			return "", false
		}
		printed = dayOf(d).String()
	}
	return printed, printed != ""
}

// mayBe reports whether a day of the text can be meant for the other: 01/08/2026
// has two readings.
func mayBe(d mention.Date, day rules.Date) bool {
	return slices.ContainsFunc(d.Candidates(), func(c mention.Date) bool { return dayOf(c) == day })
}

func dayOf(d mention.Date) rules.Date { return rules.Date{Year: d.Year, Month: d.Month, Day: d.Day} }
