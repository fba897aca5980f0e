package evidence

import (
	"slices"
	"strings"
	"time"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/pattern"
)

// laterDay is a day that a paper shows and that had not come on the day on which it says
// it was issued: in its own reference number, in what it records, in the number of a
// notice that was not yet sent, or because a company on it did not yet exist. It is zero
// where nothing shows one, or the day of issue is not known.
func (in *Input) laterDay(it *reading, founded []founding, same func(a, b string) *bool) rules.Date {
	if it.IssuedOn.IsZero() {
		return rules.Date{}
	}
	for _, d := range []rules.Date{numberDay(it), lastRecorded(it), in.citedNotice(it), foundedAfter(it, founded, same)} {
		if d.Compare(it.IssuedOn) > 0 {
			return d
		}
	}
	return rules.Date{}
}

// numbered is a day written into a number: AUTH-20260312-01.
var numbered = pattern.MustCompile(`(?:^|\D)(20\d{2})[-_.]?(\d{2})[-_.]?(\d{2})(?:\D|$)`)

// dayIn gives the day that a number or a name of a file holds.
func dayIn(s string) rules.Date {
	for _, m := range numbered.FindAllStringSubmatch(s, -1) {
		if d, err := rules.ParseDate(m[1] + "-" + m[2] + "-" + m[3]); err == nil {
			return d
		}
	}
	return rules.Date{}
}

// numberDay is the day in the paper's own number: one with the label of a reference or a
// document at the start of a line. Others are those of papers it speaks of.
func numberDay(it *reading) rules.Date {
	for _, id := range it.ids {
		own := strings.TrimSpace(labelBefore(it.text, id.Outer().Start)) == ""
		if own && (id.Class == mention.ReferenceNumber || id.Class == mention.DocumentNumber) {
			return dayIn(id.Value)
		}
	}
	return rules.Date{}
}

var (
	// Records show what was, and nothing that comes after the day of their making.
	recordKinds = []string{"carrier-tracking", "tracking-screenshot", "delivery-proof", "handover-manifest", "inquiry-log", "system-log",
		"order-export", "cancellation-list", "refund-list", "stock-ledger", "bank-statement", "dashboard-screenshot"}
	// toCome are words for a day that is expected.
	toCome = pattern.MustCompile(`(?i)expect|estimat|promis|due|by\b|until|valid|next|预计|預計|预期|承诺|承諾|约定|计划|有效|截止|下次|예정|예상|약속|기한|만료|까지|다음`)
)

// lastRecorded is the last day that a record holds with a time of day, or the end of the
// period it covers. A clock abroad may already be in the next day.
func lastRecorded(it *reading) (last rules.Date) {
	if !slices.Contains(recordKinds, it.Kind) {
		return last
	}
	if it.Period != nil {
		last = it.Period.To
	}
	for _, d := range it.dates {
		if d.Clock == nil || d.Year == 0 || d.Month == 0 || d.Day == 0 || d.Ambiguous || toCome.MatchString(labelBefore(it.text, d.Start)+labelAfter(it.text, d.End)) {
			continue
		}
		if day := dayOf(d).AddDays(-1); day.Compare(last) > 0 {
			last = day
		}
	}
	return last
}

// shortestNotice is how long the number of a notice is at least to be told in a text.
const shortestNotice = 6

// citedNotice is the day of the notice where a paper names its number.
func (in *Input) citedNotice(it *reading) rules.Date {
	if key := bare(in.NoticeID); len(key) >= shortestNotice && hasFigure(key) && strings.Contains(it.content.bare(), key) {
		return in.NoticeOn
	}
	return rules.Date{}
}

// A founding is the day from which a company existed, by a paper of a register.
type founding struct {
	name string
	on   rules.Date
}

var (
	registers  = []string{"entity-registry", "business-licence", "korean-business-registration"}
	foundedOn  = pattern.MustCompile(`(?i)(?:成立日期|成立时间|成立日|设立日期|設立日期|법인 ?설립 ?(?:일자?|연월일)|설립 ?(?:일자?|연월일)|회사 ?성립 ?연월일|date of (?:establishment|incorporation|formation)|(?:established|incorporated|founded) on|incorporation date)[ \t]*[:은는]?[ \t]*$`)
	printedOn  = pattern.MustCompile(`(?i)(?:printed(?: on| at)?|print (?:time|date)|date printed|打印(?:时间|日期|于)?|列印(?:時間|日期)?|출력 ?(?:일시|일자|일|시각)?|인쇄 ?(?:일시|일자|일)?)[ \t]*:?[ \t]*$`)
	firstOfAll = rules.Date{Year: 1900, Month: time.January, Day: 1}
)

// foundings are those that the papers of registers tell.
func foundings(papers []reading) (out []founding) {
	for i := range papers {
		p := &papers[i]
		if !slices.Contains(registers, p.Kind) || p.Subject == "" || isTrue(p.Altered) {
			continue
		}
		if on := behindLabel(p, foundedOn); on.Compare(firstOfAll) > 0 {
			out = append(out, founding{p.Subject, on})
		}
	}
	return out
}

// behindLabel is the first whole day that stands behind a label.
func behindLabel(it *reading, label *pattern.Pattern) rules.Date {
	for _, d := range it.dates {
		if d.Year != 0 && d.Month != 0 && d.Day != 0 && !d.Ambiguous && label.MatchString(labelBefore(it.text, d.Start)) {
			return dayOf(d)
		}
	}
	return rules.Date{}
}

// foundedAfter is the day on which a company on a paper was founded, where that was after
// the paper was issued. A register's own paper is not held against registers.
func foundedAfter(it *reading, all []founding, same func(a, b string) *bool) rules.Date {
	for _, f := range all {
		if slices.Contains(registers, it.Kind) || f.on.Compare(it.IssuedOn) <= 0 {
			continue
		}
		for _, name := range []string{it.Issuer, it.Subject} {
			if isTrue(same(name, f.name)) {
				return f.on
			}
		}
	}
	return rules.Date{}
}

// printDay is a day later than that of its issue on which a paper was printed, or that
// the name of its file holds: a copy or a scan may be younger than the paper.
func printDay(it *reading) rules.Date {
	if it.IssuedOn.IsZero() {
		return rules.Date{}
	}
	for _, d := range []rules.Date{behindLabel(it, printedOn), dayIn(norm.NFKC.String(it.File))} {
		if d.Compare(it.IssuedOn) > 0 {
			return d
		}
	}
	return rules.Date{}
}
