package notice

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// longestHeading is how many bytes a heading has.
const longestHeading = 130

// papersHeading reports whether a sentence is a heading of papers: short, without the
// end of a sentence, and with words for what is to be sent.
func (r *reader) papersHeading(s span) bool {
	if s.end-s.start > longestHeading || r.statement(s) || endsIn(strings.TrimRight(r.plain[s.start:s.end], ": "), "事项", "事項") {
		return false
	}
	return len(r.hitsIn("paper-heading", s)) > 0 && !r.unwanted(s)
}

// statement reports whether a sentence ends as statements do.
func (r *reader) statement(s span) bool {
	t := strings.TrimRight(r.plain[s.start:s.end], " ")
	return endsIn(t, ".", "。", "다", "요", "오", "!")
}

// unwanted reports whether words say that papers are there already, or that
// none are wanted: 已经收到、不必重交的.
func (r *reader) unwanted(s span) bool { return len(r.hitsIn("have-papers", s)) > 0 }

// listed gives the wishes of a list below sentence lead: each item up to the next.
func (r *reader) listed(lead int, l list) []wish {
	all := r.scan.Sentences()
	var out []wish
	per := r.perOf(lead)
	for i := l.from; i < l.to; i++ {
		s := span{all[i].Start, all[i].End}
		if len(out) > 0 && l.sign != "" && r.mark(i) != l.sign || !r.spoken(s.start) || r.unwanted(s) {
			continue // more about the item before
		}
		if r.channelLine(s) {
			continue
		}
		if l.sign == "" && r.statement(s) && (s.end-s.start > longestHeading && !r.namesPapers(s) || r.asksOrStates(i)) {
			continue
		}
		if s.end-s.start < 7 && i+1 < l.to {
			s.end = all[i+1].End // a sign alone: "ii."
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

// startsWithOr reports whether a list item is said to do in place of the one before:
// "2) Or your licence".
func (r *reader) startsWithOr(s span) bool {
	t := strings.ToLower(strings.TrimLeftFunc(head(r.plain[s.start:s.end], 24), func(c rune) bool { return !unicode.IsLetter(c) }))
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

// longestLabel is how many bytes a label such as "Documents required:" has.
const longestLabel = 70

// papersLabel gives where the words behind a label of papers begin, or 0 where a
// sentence has none: "필요 서류   실제 배송 송장", "Enclose: …".
func (r *reader) papersLabel(s span) int {
	for _, h := range r.hitsIn("paper-heading", s) {
		if h.Start > s.start+30 {
			break
		}
		rest := r.plain[h.End:s.end]
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
	return cut > 0 && cut < longestLabel && containsAny(t[:cut], notPapers)
}
