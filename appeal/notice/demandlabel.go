package notice

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// longestHeading is how many bytes a heading has.
const longestHeading = 130

// papersHeading reports whether a sentence is a heading of papers: short, without the
// end of a sentence, and with words for what is to be sent.
func (r *reader) papersHeading(s span) bool {
	if s.end-s.start > longestHeading || r.statement(s) || endsIn(strings.TrimRight(r.plain[s.start:s.end], ": "), "事项", "事項") {
		return false
	}
	if len(r.hitsIn("not-needed", s)) > 0 {
		return false // 您不需要做什么
	}
	if len(r.asksIn(s)) == 0 && (r.reports(s) || containsAny(" "+inSmall(r.plain[s.start:s.end]), ownWords)) {
		return false // what we did with papers
	}
	if i := r.sentenceAt(s.start); i < 8 && !r.belowMeasure(s.start) && !endsIn(strings.TrimRight(r.plain[s.start:s.end], " "), ":") {
		return false // the title of the notice
	}
	return !r.unwanted(s) && slices.ContainsFunc(r.hitsIn("paper-heading", s), func(h phrase.Hit) bool {
		rest := strings.TrimLeft(r.upTo(h.End, s.end), " ")
		return rest == "" || rest[0] < '0' || rest[0] > '9' // no row of a table: required 99
	})
}

// ownWords are words by which the platform speaks of itself.
var ownWords = []string{"我部", "我们", "我們", "我方", "本部", "本中心", "本组", "本組", "저희가", "당사가", "당사는", "본부가", " we have ", " we had ", " we sent ", " we took ", " we compared ", " we checked "}

// statement reports whether a sentence ends as statements do.
func (r *reader) statement(s span) bool {
	t := strings.TrimRight(r.plain[s.start:s.end], " ")
	return endsIn(t, ".", "。", "다", "요", "오", "!")
}

// unwanted reports whether words say that papers are there already, that none are
// wanted, or that they are the platform's own: 已经收到、不必重交的, 붙임.
func (r *reader) unwanted(s span) bool {
	there := slices.ContainsFunc(r.hitsIn("have-papers", s), func(h phrase.Hit) bool {
		word, rest := inSmall(r.plain[h.Start:h.End]), r.upTo(h.End, s.end)
		return word != "receive" && !(word == "이미" && startsWith(rest, "지")) && !containsAny(head(rest, 24), []string{" 외", "이외", "之外", "以外"}) // 기존 택배사 외에: of others
	})
	return there || len(r.hitsIn("own-papers", s)) > 0 || r.enclosed(s)
}

// enclosureLabels begin the lines that tell what the notice itself encloses.
var enclosureLabels = []string{"enclosure", "encl.", "encl:", "encls", "붙임", "별첨", "덧붙임", "附件", "附:", "附 :", "附表", "attachment", "첨부"}

// counted tell copies and pages: who asks for papers seldom counts them so.
var counted = []string{"一份", "两份", "二份", "1份", "2份", "3份", "一页", "1页", "2页", "1부", "2부", "1매", "2매", "3매", "4매", "5매", " 매", "page)", "pages)", "pages", "copies", "copy", "(별송)"}

// enclosed reports whether a line tells what the notice itself encloses, with how many
// copies or pages: 붙임 : 적발 화면 5매, 附件：检测报告一份.
func (r *reader) enclosed(s span) bool {
	before := tail(r.plain[:s.start], 60)
	before = before[strings.LastIndexByte(before, '\n')+1:] // in the same line
	t := inSmall(r.plain[s.start-len(before) : s.end])
	if containsAny(t, []string{"随函附", "随信附", "兹附", "现附", "谨附", "隨函附", "茲附"}) && containsAny(t, []string{"参考", "參考", "查收", "查阅", "查閱", "知悉"}) {
		return true
	}
	return startsWith(strings.TrimLeft(t, " [【(*※-"), enclosureLabels...) && (startsWith(t, "encl", "붙임", "별첨", "[붙임") || containsAny(t, counted)) && len(r.asksIn(span{min(s.start+10, s.end), s.end})) == 0
}

// listed gives the wishes of a list below sentence lead: each item up to the next.
func (r *reader) listed(lead int, l list) []wish {
	all := r.scan.Sentences()
	var out []wish
	per := r.perOf(lead)
	if per == "" && l.from > lead+1 {
		per = r.perOf(l.from - 1)
	}
	for i := l.from; i < l.to; i++ {
		s := span{all[i].Start, all[i].End}
		if i+1 < l.to && signAlone(s, r.plain[all[i+1].Start:all[i+1].End]) {
			s.end = all[i+1].End
		}
		if !r.spoken(s.start) || r.unwanted(s) || r.relates(s) {
			continue
		}
		if l.sign != "" && r.mark(i) != l.sign {
			out = append(out, r.beneath(l, i, s)...)
			continue
		}
		if r.channelLine(s) || len(r.certain(s)) == 0 && len(r.hitsIn("paper-language", s)) > 0 && r.statement(s) {
			continue
		}
		if l.sign == "" && r.statement(s) && (s.end-s.start > longestHeading && !r.namesPapers(s) && !r.rows(s) || r.asksOrStates(i)) {
			continue
		}
		if len(r.papers(s)) > 0 || r.isPaper(s) {
			out = append(out, wish{span: r.described(s), listed: true, oneOf: r.saysOneOf(s), more: len(out) > 0 && r.startsWithOr(s), per: per})
		}
	}
	if r.oneOfList(lead, l) {
		for i := range out {
			out[i].oneOf, out[i].more = true, i > 0
		}
	}
	return out
}

// signAlone reports whether a sentence is no more than the sign of an item ("ii.", 하나.)
// and what follows is that item alone.
func signAlone(s span, next string) bool {
	return s.end-s.start < 7 || s.end-s.start < 8 && !strings.Contains(next, "\n")
}

// beneath gives the wishes of a line within a list that is none of its items: what it asks
// for itself, and the papers of a list within the list, where the item above names none
// in full.
func (r *reader) beneath(l list, i int, s span) []wish {
	if out := r.askedInClauses(s, r.asksIn(s)); len(out) > 0 || r.mark(i) == "" || len(r.certain(s)) == 0 {
		return out
	}
	top := i - 1
	for top > l.from && r.mark(top) != l.sign {
		top--
	}
	all := r.scan.Sentences()
	if above := (span{all[top].Start, all[top].End}); len(r.certain(above)) > 0 || len(r.papersIn(above)) == 0 {
		return nil
	}
	return []wish{{span: r.described(s), listed: true, oneOf: r.saysOneOf(s), more: r.endsWithOr(i-1) || r.startsWithOr(s)}}
}

// relates reports whether a list item is a full sentence that tells what is or was so
// and asks for nothing: the paragraphs of a notice have numbers too.
func (r *reader) relates(s span) bool {
	if len(r.asksIn(s)) > 0 {
		return false
	}
	papers := r.papersIn(s)
	if len(papers) == 0 {
		return r.statement(s)
	}
	behind := span{papers[len(papers)-1].Own[1], s.end}
	if t := strings.TrimLeft(r.plain[behind.start:max(behind.start, s.end)], " "); papers[0].Kind != "" && (startsWith(t, ":") || startsWith(t, "(") && !strings.Contains(t, ")")) {
		return false // what is said behind its name is said of the paper
	}
	switch scriptAt(tail(r.ending(s), 12)) {
	case hangulText:
		return endsIn(r.ending(s), "니다", "어요", "아요", "했다", "였다", "이다", "없다", "있다", "는다", "한다") && !r.directs(s)
	case hanText:
		must := containsAny(r.plain[min(behind.start, s.end):s.end], []string{"须", "須", "应", "應", "需"}) // 须显示签收时间
		return r.statement(s) && !must && behind.end-behind.start > 24 && slices.ContainsFunc(r.hitsIn("reports", behind), r.isPast)
	}
	return slices.ContainsFunc(r.hitsIn("reports", behind), r.isPast) && !containsAny(r.plain[papers[0].Own[1]:s.end], []string{" that ", " which ", " who ", " must ", " should ", " if ", " showing ", " stating ", " giving ", " listing "})
}

// startsWithOr reports whether a list item is said to do in place of the one before:
// "2) Or your licence".
func (r *reader) startsWithOr(s span) bool {
	t := inSmall(strings.TrimLeftFunc(head(r.plain[s.start:s.end], 24), func(c rune) bool { return !unicode.IsLetter(c) }))
	return startsWith(t, "or ", "or,", "alternatively", "或", "또는 ", "혹은 ", "아니면 ")
}

// perOf is the thing for each of which all papers of a list are wanted, by the
// words above it: "two papers are wanted for each product:".
func (r *reader) perOf(lead int) string {
	s := r.scan.Sentences()[lead]
	for _, per := range []string{"order", "item", "brand"} {
		if len(r.hitsIn("per-"+per, span{s.Start, s.End})) > 0 && len(r.papers(span{s.Start, s.End})) == 0 {
			return per
		}
	}
	return ""
}

// namesPapers reports whether a long line begins with a label and names several
// papers: "For every option: the certificate, and the report of a laboratory."
func (r *reader) namesPapers(s span) bool {
	return s.end-s.start < 2*longestHeading && len(r.certain(s)) > 1 && strings.Contains(head(r.plain[s.start:s.end], longestLabel), ":")
}

// rows reports whether a stretch is several rows that each end as those of a list do, and
// names several papers: the signs of some lists ("a　") are none to a scanner.
func (r *reader) rows(s span) bool {
	t := r.plain[s.start:s.end]
	return (strings.Contains(t, ";\n") || strings.Contains(t, ",\n") || strings.Contains(t, "、\n")) && len(r.certain(s)) > 1
}

// longestLabel is how many bytes a label such as "Documents required:" has.
const longestLabel = 70

// papersLabel gives where the words behind a label of papers begin, or 0 where a
// sentence has none: "필요 서류   실제 배송 송장", "Enclose: …".
func (r *reader) papersLabel(s span) int {
	for _, h := range r.hitsIn("paper-heading", s) {
		if h.Start > s.start+30 {
			break
		}
		rest := r.upTo(h.End, s.end)
		cut := strings.IndexFunc(rest, isLabelEnd)
		if n := strings.Index(rest, "   "); n >= 0 && n < 12 && (cut < 0 || n < cut) {
			return h.End + n
		}
		if cut >= 0 && cut < longestLabel && !otherLabel(rest[:cut]) && !r.unwanted(span{s.start, h.End + cut}) {
			_, n := utf8.DecodeRuneInString(rest[cut:])
			return h.End + cut + n
		}
	}
	return 0
}

func isLabelEnd(c rune) bool {
	return c == ':' || c == '―' || c == '│' || c == '┃' || c == '|' || c == '\t'
}

// otherLabel reports whether a label that names papers is about something else:
// 제출 기한, 提交方式, "where to send documents".
func otherLabel(s string) bool {
	return containsAny(s, notPapers) || endsIn(strings.TrimSpace(s), "说明", "說明", "注意", "안내") || strings.ContainsAny(s, ".,")
}

// notPapers are words of labels that say when, how and where things are sent.
var notPapers = []string{"기한", "기간", "방법", "곳", "처", "장소", "양식", "마감", "期限", "方式", "渠道", "入口", "截止", "时间", "時間", "地址", " by", " to ", " via", " until", "deadline", "how"}

// channelLine reports whether a line only says where to send things.
func (r *reader) channelLine(s span) bool {
	t := r.plain[s.start:s.end]
	cut := strings.IndexFunc(t, isLabelEnd)
	if cut <= 0 || cut >= longestLabel || !containsAny(t[:cut], notPapers) {
		return false
	}
	return endsIn(t[:cut], notPapers...) || len(r.certain(span{s.start, s.start + cut})) == 0
}
