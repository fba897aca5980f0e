package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// A list is a row of sentences below words that ask: those from and before to.
type list struct {
	from, to int
	sign     string // of its items, empty where its lines have none
}

// listBelow finds the list that starts with sentence i: items of one sign with
// whatever is said in between, or plain lines up to the next blank one.
func (r *reader) listBelow(i int) list {
	all := r.scan.Sentences()
	l := list{from: i, to: i}
	if i >= len(all) {
		return l
	}
	l.sign = r.mark(i)
	for l.to < len(all) && all[l.to].Quote == all[i].Quote && !r.endsList(l) {
		l.to++
	}
	return l
}

// endsList reports whether sentence l.to is none of a list.
func (r *reader) endsList(l list) bool {
	if l.to == l.from {
		return false
	}
	all := r.scan.Sentences()
	between := r.plain[all[l.to-1].End:all[l.to].Start]
	sign := r.mark(l.to)
	switch {
	case !strings.ContainsAny(between, "\r\n"):
		return false // goes on in the same line
	case l.sign == "":
		return strings.Count(between, "\n") > 1 || sign != ""
	case sign == l.sign:
		return false
	case sign == "※" || sign == "*" || sign != "" && r.resumes(l.to, l.sign):
		return false // a remark, or a list within the list
	}
	return true
}

// resumes reports whether an item of some sign comes soon behind sentence i, and
// i does not begin a new part of the text.
func (r *reader) resumes(i int, sign string) bool {
	if strings.Contains("■◆【□▶[●", r.mark(i)) {
		return false
	}
	all := r.scan.Sentences()
	for k := i + 1; k < len(all) && k < i+6; k++ {
		if r.mark(k) == sign {
			return !strings.Contains(r.plain[all[i].Start:all[k].Start], "\n\n")
		}
	}
	return false
}

// leads finds the list that stands below sentence i and belongs to it. asks tells
// that the sentence has a verb of sending. The list may stand some sentences on
// where the words say that something follows.
func (r *reader) leads(i int, asks bool) (list, bool) {
	all := r.scan.Sentences()
	s := span{all[i].Start, all[i].End}
	follows := len(r.hitsIn("as-follows", s)) > 0
	open := strings.HasSuffix(r.plain[s.start:s.end], ":")
	heading := r.papersHeading(s)
	if !open && !heading && !follows && !r.endsAsking(s) && (s.end-s.start > longestHeading || r.statement(s)) {
		return list{}, false
	}
	own := r.itemOf(i)
	for k := i + 1; k < len(all) && k <= i+4 && all[k].Quote == all[i].Quote; k++ {
		sign := r.mark(k)
		switch {
		case sign != "" && sign == own && k == i+1:
			return list{}, false // the next point of a list that i belongs to
		case sign != "" && (sign != own || own == ""):
			return r.listBelow(k), true
		case sign != "":
			return list{}, false
		case k == i+1 && (open || heading) && r.startsLine(k) && (asks || heading) && !r.asksOrStates(k):
			if endsIn(r.plain[all[k].Start:all[k].End], ":") && k+1 < len(all) && r.mark(k+1) != "" {
				k++ // "What we need / For each article: / - …"
			}
			return r.listBelow(k), true
		case r.unwanted(span{all[k].Start, all[k].End}):
			return list{}, false
		case !follows && !open:
			return list{}, false
		}
	}
	return list{}, false
}

// asksOrStates reports whether a line is a sentence of its own and no item of a
// list without signs.
func (r *reader) asksOrStates(k int) bool {
	all := r.scan.Sentences()
	s := span{all[k].Start, all[k].End}
	if scriptAt(tail(r.ending(s), 6)) == latinText && len(r.asksIn(s)) == 0 && len(r.certain(s)) > 0 && !r.reports(s) {
		return false // "For every option: the certificate, and the report."
	}
	if len(r.asksIn(s)) > 0 && len(r.hitsIn("as-follows", s)) > 0 {
		return true
	}
	return r.statement(s) && scriptAt(tail(r.ending(s), 6)) != hanText || len(r.asksIn(s)) > 0 && endsIn(r.plain[s.start:s.end], ":", "附", "附上")
}

// endsAsking reports whether a sentence ends with a verb that asks, as words
// before a list do: "Please enclose", 다음을 내어 주십시오.
func (r *reader) endsAsking(s span) bool {
	verbs := r.asksIn(s)
	if len(verbs) == 0 {
		return false
	}
	last := verbs[len(verbs)-1]
	return s.end-last.end < 36 && !last.light && len(r.papers(span{last.start, s.end})) == 0
}

// itemOf is the sign of the list item that holds sentence i, or nothing.
func (r *reader) itemOf(i int) string {
	for k := i; k >= 0 && k > i-30; k-- {
		if sign := r.mark(k); sign != "" {
			return sign
		}
		if r.startsLine(k) {
			return ""
		}
	}
	return ""
}

// paperList reports whether a list names papers and nothing else, so that it
// asks for them whatever the words above it are; not if they say that the papers
// are there, or in what they fail.
func (r *reader) paperList(lead int, l list) bool {
	all := r.scan.Sentences()
	if s := (span{all[lead].Start, all[lead].End}); r.unwanted(s) || len(r.hitsIn("sent-before", s)) > 0 || len(r.hitsIn("refuse-papers", s)) > 0 || len(r.hitsIn("lacks", s)) > 0 {
		return false
	}
	items, papers := 0, 0
	for i := l.from; i < l.to; i++ {
		if s := (span{all[i].Start, all[i].End}); r.mark(i) == l.sign && r.startsLine(i) {
			items++
			if named := r.papers(s); len(named) > 0 && !named[0].Vague && len(r.hitsIn("lacks", s)) == 0 && (!r.statement(s) || s.end-s.start < longestHeading && r.verbless(s)) {
				papers++
			}
		}
	}
	return items > 1 && papers*3 >= items*2
}

// described is a list item without the words behind a dash, which only say more.
func (r *reader) described(s span) span {
	for _, dash := range []string{" — ", " – ", " <- ", ",须", ",需", ",應", ",应", ",时间", ", with dates"} {
		if n := strings.Index(r.plain[s.start:s.end], dash); n > 8 && len(r.papers(span{s.start, s.start + n})) > 0 {
			s.end = s.start + n
		}
	}
	if n := strings.LastIndex(r.plain[s.start:s.end], "-> "); n > 0 && len(r.papers(span{s.start + n, s.end})) > 0 {
		s.start += n + len("-> ")
	}
	return s
}

// oneOfList reports whether one paper of a list will do: the words above it say
// so, those right below it, or an "or" at the end of an item.
func (r *reader) oneOfList(lead int, l list) bool {
	all := r.scan.Sentences()
	if s := (span{all[lead].Start, all[lead].End}); r.saysOneOf(s) || len(r.papers(s)) == 0 && len(r.oneOf(s)) > 0 {
		return true // in a bracket too: 资料 (择一)
	}
	if l.to < len(all) {
		if next := (span{all[l.to].Start, all[l.to].End}); r.saysOneOf(next) && len(r.hitsIn("refuse-papers", next)) == 0 && !r.oneShows(next) {
			return true
		}
	}
	for i := l.from; i < l.to-1; i++ {
		if (l.sign == "" || r.itemOf(i) == l.sign) && r.endsWithOr(i) {
			return true
		}
	}
	return false
}

// endsWithOr reports whether a list item offers the next one in its place.
func (r *reader) endsWithOr(i int) bool {
	s := r.scan.Sentences()[i]
	return endsIn(r.plain[s.Start:s.End], " or", ",或", ";或", " 또는")
}

// oneShows reports whether words that speak of one of several papers say what it must
// show, and not that it will do: "at least one of them must show both names".
func (r *reader) oneShows(s span) bool {
	hits := r.oneOf(s)
	return len(hits) > 0 && containsAny(" "+inSmall(r.plain[hits[0].End:s.end]), []string{" must show ", " has to show ", " should show ", " must bear ", " must name ", "须显示", "須顯示", "须载明", "须写明", "应显示", "应载明", "须能看到", "에는 반드시", "에는 ", "에 나와", "에 표시", "에 적혀"})
}

// oneOf gives the words that speak of one of several; "every one of" speaks of all.
func (r *reader) oneOf(s span) []phrase.Hit {
	return slices.DeleteFunc(slices.Clone(r.hitsIn("one-of", s)), func(h phrase.Hit) bool {
		return endsIn(" "+inSmall(tail(r.plain[s.start:h.Start], 8)), " every ", " each ")
	})
}

// saysOneOf reports whether some words say that one of several papers will do.
func (r *reader) saysOneOf(s span) bool {
	return slices.ContainsFunc(r.oneOf(s), func(h phrase.Hit) bool {
		ofLanguages := len(r.languagesIn(span{max(s.start, h.Start-14), h.Start})) > 0 // 韩国语或英语之任一
		return !r.inBracket(s.start, h.Start) && !ofLanguages
	})
}

// lastPaper is where the last paper of a stretch is named, or 0.
func (r *reader) lastPaper(s span) int {
	all := r.papersIn(s)
	if len(all) == 0 {
		return 0
	}
	return all[len(all)-1].Head
}

// isPaper reports whether a list item without a known paper names one after all:
// it has a word for papers and does not merely ask for words, or say of papers
// what becomes of them.
func (r *reader) isPaper(s span) bool {
	return s.end-s.start < 150 && !r.papersHeading(s) && len(r.hitsIn("refuse-papers", s)) == 0 && !frameOfTable(r.plain[s.start:s.end]) && !endsIn(r.plain[:max(0, r.lastPaper(s))], "无", "無") && len(r.hitsIn("told-only", s)) == 0 && !r.title(r.sentenceAt(s.start)) && !strings.Contains(r.plain[s.start:s.end], "n't ") && !endsIn(r.plain[s.start:s.end], "다", "다.", "요.") && slices.ContainsFunc(r.papersIn(s), func(p evidence.Paper) bool {
		after := r.plain[p.Own[1]:s.end]
		return !startsWith(after, "는", "은", "가", "이 ", "에", "을", "를", "不足", "不全", "不符") && !containsAny(inSmall(r.plain[p.Own[0]:p.Own[1]]), noPapers)
	})
}

// frameOfTable reports whether a line is the head of a table or a row of buttons.
func frameOfTable(s string) bool {
	s = inSmall(strings.TrimLeft(s, " |│┃"))
	return strings.Count(s, "]") > 2 || strings.Contains(s, "   ") && startsWith(s, "no.", "no ", "#", "序号", "序號", "번호", "구분", "순번", "项目", "項目")
}

// noPapers are words for forms that are no papers by themselves.
var noPapers = []string{"파일", "번호", "의견", "결과", "号", "號", "意见", "意見", "结果", "結果", "number", "opinion", "result", "page", "페이지", "页面"}
