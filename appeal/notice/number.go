package notice

import (
	"slices"
	"strings"
	"unicode"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// How likely a code is the number of the sanction.
type rank uint8

const (
	noNumber   rank = iota
	ofFile          // it is said to be the file of who writes: perhaps an adviser
	titled          // it stands in the title, without a word for what it is
	ofSanction      // a word says so
)

// suspensionID is the platform's number of the sanction, as written: a code
// after a word for such a number, one to be quoted in the answer, or one that
// stands in the title. Numbers of complaints, orders, goods, sellers and rights
// are others, and so are those of matters that are closed.
func (r *reader) suspensionID() *Field[string] {
	all := codes(r.plain)
	var best *Field[string]
	top := noNumber
	for _, place := range all {
		if r.aside(place.start) || !r.spoken(place.start) {
			continue
		}
		if k := r.ranked(place); k > top {
			best, top = r.code(place), k
		}
	}
	if best == nil {
		return r.relayedID(all)
	}
	return best
}

// relayedID is the one number with a word for what it is in the words that others
// relay, or in the small print.
func (r *reader) relayedID(all []span) *Field[string] {
	var out *Field[string]
	for _, place := range all {
		old := within(r.older, place.start) && !within(r.small, place.start)
		if small := within(r.small, place.start); small && !hasLetter(r.plain[place.start:place.end]) {
			continue // a law has a number too
		}
		if old || !r.aside(place.start) || r.addressed(place.start) || r.ranked(place) != ofSanction {
			continue
		}
		if f := r.code(place); out == nil {
			out = f
		} else if f.Value != out.Value {
			return nil
		}
	}
	return out
}

// addressed reports whether a sentence speaks to a program.
func (r *reader) addressed(at int) bool {
	i := r.sentenceAt(at)
	return i >= 0 && r.scan.Sentences()[i].Modality == phrase.Addressed
}

// code is a number as it is written, full-width signs made narrow. Letters that a
// blank parts from its figures belong to it: DG 2609/0033.
func (r *reader) code(place span) *Field[string] {
	if m := codeLead.FindStringSubmatchIndex(r.plain[max(0, place.start-12):place.start]); m != nil && figuresParted(r.plain[place.start:place.end]) {
		if lead := r.plain[max(0, place.start-12)+m[2] : place.start-1]; !labelWord.MatchString(lead) {
			place.start -= len(lead) + 1
		}
	}
	f := r.field("", place)
	f.Value = f.Quote
	return f
}

func (r *reader) ranked(place span) rank {
	switch is := r.numbered(place); {
	case r.answersNumber(place):
		return ofSanction
	case is == ofOther, r.closed(place), r.ofOtherCase(place), r.ofOtherShop(place), r.near(place, "other-matter") < 150:
		return noNumber
	case is == ofOurs && r.before(place, "our-file") < 30 && r.behind(place, "our-file") < 30: // 우리 사건번호 … (사무소 내부용)
		return noNumber
	case is == ofOurs && r.before(place, "our-file") < 30:
		return ofFile
	case is == ofOurs && (r.before(place, "desk-number") < 12 || r.before(place, "earlier-number") < 24):
		return ofFile
	case is == ofOurs, r.toQuote(place):
		return ofSanction
	case r.inTitle(place), r.hasLine(place):
		return titled
	}
	return noNumber
}

// What the words before a code say it is.
type label uint8

const (
	unlabelled label = iota
	ofOurs
	ofOther
)

// numbered reads the words right before a code.
func (r *reader) numbered(place span) label {
	if r.ofThings(place) || r.tookIn(place) || sellerCode.MatchString(r.plain[place.start:place.end]) && r.before(place, "seller-word") < 60 {
		return ofOther
	}
	if n := shortLabel(r.plain[:place.start]); n > 0 { // a full stop hides it from the sentence
		if at := (span{n, n + 2}); takenIn.MatchString(r.plain[max(0, n-16):n]) || r.near(at, "other-number") < 12 || r.before(at, "right-number") < 30 {
			return ofOther
		}
		return ofOurs
	}
	ours := min(r.before(place, "our-number"), r.before(r.beforeDate(place), "our-number"))
	_, other := r.nearest("other-number", place, func(h phrase.Hit) bool { // in one line: 7일 안에 제출 / [번호]
		return h.End <= place.start && !strings.Contains(r.plain[h.Start:h.End], "\n")
	})
	paper := r.before(place, "our-paper")
	if r.setApart(place) && other > 8 {
		other, paper = far, paper-16 // "suspension of your account (MC-0522)": the account's number would stand without brackets
	}
	switch {
	case ours < 100 && r.behind(place, "kept-under") < 12: // 접수번호 BP-2026-1187로 관리됩니다
		return ofOurs
	case paper < 5 && !sellerCode.MatchString(r.plain[place.start:place.end]):
		return ofOurs
	case other < 20 && other <= ours+4: // 접수번호는
		return ofOther
	case ours < 18, rowLabel.MatchString(r.headOfLine(place.start)), ours < 45 && r.pointed(place):
		return ofOurs
	case r.before(place, "frame") < 5 && other == far:
		return ofOurs
	}
	return unlabelled
}

// takenIn is a short word for an intake before another for a number: recv. no.
var takenIn = patternOf(`(?i)\b(?:(?:recv|rcvd|rec'd|rcpt|inq)\.?|receipt|intake|complaint) *$`)

// tookIn reports whether the words right before a code tell that a report, a question
// or an answer came in under it.
func (r *reader) tookIn(place span) bool {
	at := place
	if n := shortLabel(r.plain[:place.start]); n > 0 {
		at = span{n, n + 2}
	}
	return r.before(at, "took-in") < 14 && r.behind(place, "kept-under") >= 12
}

// hasLine reports whether one of the first lines is a code and nothing else, as the
// number of an office stands below its name.
func (r *reader) hasLine(place span) bool {
	code := r.plain[place.start:place.end]
	if place.start > 1000 || r.headOfLine(place.start) != strings.Repeat(" ", len(r.headOfLine(place.start))) || sellerCode.MatchString(code) {
		return false
	}
	rest, _, _ := strings.Cut(r.plain[place.end:], "\n")
	return strings.TrimSpace(rest) == "" && strings.ContainsFunc(code, unicode.IsLetter) && strings.ContainsAny(code, "-/〔[(【") && strings.Count(r.plain[:place.start], "\n") <= 8
}

// beforeDate moves a place in front of a date that parts it from its label: "decision
// of 3 March 2026, D/26/118".
func (r *reader) beforeDate(place span) span {
	dates := r.named.Dates
	i, _ := slices.BinarySearchFunc(dates, place.start, func(d mention.Date, at int) int { return d.Start - at })
	if i > 0 {
		if at := dates[i-1].Outer(); at.End <= place.start && at.End+3 > place.start {
			return span{at.Start, at.Start}
		}
	}
	return place
}

// headOfLine is what stands before a place in its line.
func (r *reader) headOfLine(at int) string {
	near := r.plain[max(0, at-200):at]
	return near[strings.LastIndexByte(near, '\n')+1:]
}

// ofThings reports whether the shape of a code or the word before it makes it the
// number of a right, a certificate, a firm or a parcel.
func (r *reader) ofThings(place span) bool {
	ids := r.named.IDs
	i, _ := slices.BinarySearchFunc(ids, place.start, func(d mention.ID, at int) int {
		if d.End <= at {
			return -1
		}
		return 1
	})
	if i == len(ids) || ids[i].Start > place.start || ids[i].End < place.end {
		return false
	}
	switch ids[i].Class {
	case mention.CaseNumber, mention.ReferenceNumber, mention.DecisionNumber, mention.IntakeNumber, mention.OrderNumber, mention.DocumentNumber:
		return false // the words around tell: 单号 is an order's, 处理单号 the sanction's
	}
	return true
}

// pointed reports whether a colon or an arrow points at a code: "ref she spelled out twice: SO-55190".
func (r *reader) pointed(place span) bool {
	before := strings.TrimRight(r.plain[:place.start], " \t")
	for _, sign := range []string{":", "→", "->", "=>", "|"} {
		if strings.HasSuffix(before, sign) {
			return true
		}
	}
	return false
}

// ofOtherShop reports whether a code in brackets is the number under which another shop
// was closed: 与已停用店铺 C0084410(停用号 CGS-2605-3318)使用同一设备.
func (r *reader) ofOtherShop(place span) bool {
	return otherShop.MatchString(r.plain[max(0, place.start-120):place.start])
}

var otherShop = patternOf(`(?i)(?:已(?:被)?(?:永久)?(?:停用|关闭|關閉|封停|封禁|注销|终止)的?(?:店铺|店鋪|账户|账号|帐号|卖家)|(?:suspended|closed|terminated|banned) (?:store|account|shop|seller)|(?:정지|해지|폐쇄|종료)된 (?:스토어|계정|판매자|업체|상점))[^,。.\n]{0,40}\([^,。.\n()]{0,30}$`)

// toQuote reports whether the answer is to name a code: "put CP-9 in the subject
// line", 标题注明, 제목에 기재.
func (r *reader) toQuote(place span) bool {
	return r.near(place, "quote-it") < 14 && r.near(place, "in-reply") < 60
}

// closed reports whether the words beside a code speak of another, closed matter.
// Where everything is over, that is the one.
func (r *reader) closed(place span) bool {
	from, to := r.clauseAt(place, 90)
	return r.between("closed-matter", from, to, 0) && !r.over()
}

// clauseAt gives the stretch around a place between commas, brackets and stops, of
// at most so many bytes on either side.
func (r *reader) clauseAt(place span, width int) (from, to int) {
	const stops = ",;()[]/|\n。【】"
	head, tail := r.plain[max(0, place.start-width):place.start], r.plain[place.end:min(len(r.plain), place.end+width)]
	from, to = place.start-len(head), place.end+len(tail)
	if k := max(strings.LastIndexAny(head, stops), strings.LastIndex(head, ". ")); k >= 0 {
		from += k
	}
	if k := strings.IndexAny(tail, stops); k >= 0 {
		to = place.end + k
	}
	if k := strings.Index(tail, ". "); k >= 0 {
		to = min(to, place.end+k)
	}
	return from, to
}

// onlyThis is what may stand behind a number in the line that gives it.
var onlyThis = patternOf(`^[ .!~^ㅋㅎ。]*(?:입니다|이에요|이예요|예요|이요|요|是这个|就是这个|哦|哈|that's it|sir)?[ .!~^ㅋㅎ。]*$`)

// answersNumber reports whether a line of a chat holds nothing but a code, and the
// line above asks for the number.
func (r *reader) answersNumber(place span) bool {
	head := r.headOfLine(place.start)
	rest, _, _ := strings.Cut(r.plain[place.end:], "\n")
	if !onlyThis.MatchString(rest) || head != "" && !strings.HasSuffix(strings.TrimRight(codeLead.ReplaceAllString(head, "$2"), " "), ":") {
		return false
	}
	above := strings.TrimRight(r.plain[:max(0, place.start-len(head)-1)], " ")
	asked := span{strings.LastIndexByte(above, '\n') + 1, len(above)}
	return strings.HasSuffix(above, "?") && len(r.hitsIn("other-number", asked)) == 0 && (len(r.hitsIn("our-number", asked)) > 0 || strings.HasSuffix(above, "number?"))
}

// setOff reports whether s ends with an opening bracket or with a dash between blanks.
func setOff(s string) bool {
	s = strings.TrimRight(s, " ")
	for _, open := range []string{"(", "[", "【", "〔", " -", " –", " —", "—"} {
		if strings.HasSuffix(s, open) {
			return true
		}
	}
	return false
}

// setApart reports whether a code is set off from the words before it. In a subject
// a bar does so too; in a table it parts a label from its number.
func (r *reader) setApart(place span) bool {
	line := r.headOfLine(place.start)
	return setOff(line) || strings.HasSuffix(strings.TrimRight(line, " "), "|") && subjectLine.MatchString(line)
}

// shortLabel gives where a "Ref." or "No." at the end of s starts, or 0.
func shortLabel(s string) int {
	s = strings.TrimRight(s, " :\t->→=#|")
	for _, l := range []string{"ref.", "no.", "nr.", "№"} {
		if n := len(s) - len(l); n > 0 && strings.EqualFold(s[n:], l) {
			return n
		}
	}
	return 0
}

// inTitle reports whether a code stands at the end of one of the first lines in
// brackets or behind a dash, or in a subject, as the number of a letter does.
func (r *reader) inTitle(place span) bool {
	if place.start > 3000 || strings.Count(r.plain[:place.start], "\n") > 6 || !hasLetter(r.plain[place.start:place.end]) || sellerCode.MatchString(r.plain[place.start:place.end]) {
		return false
	}
	line := r.headOfLine(place.start)
	rest, _, _ := strings.Cut(r.plain[place.end:], "\n")
	last := strings.Trim(rest, " \t\r)]】〕.。\"") == ""
	subject := subjectLine.MatchString(line)
	if r.setApart(place) || strings.HasSuffix(strings.TrimRight(line, " "), "-") {
		return last || subject
	}
	return last && subject
}
