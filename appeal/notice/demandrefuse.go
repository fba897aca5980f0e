package notice

import (
	"slices"
	"strings"
	"unicode"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// refusedSpans are the stretches in which papers are refused, in text order: in
// each the clause of the words that refuse.
func (r *reader) refusedSpans() []span {
	var out []span
	for _, s := range r.scan.Sentences() {
		if !r.spoken(s.Start) {
			continue
		}
		here := span{s.Start, s.End}
		if endsIn(inSmall(tail(r.ending(here), 8)), ", no", ": no") {
			out = append(out, here)
			continue
		}
		for _, h := range r.hitsIn("refuse-papers", here) {
			if r.noRefusal(here, h) {
				continue
			}
			part := r.refusalOf(here, h)
			if k := len(out) - 1; k >= 0 && part.start < out[k].end {
				out[k].end = max(out[k].end, part.end)
				continue
			}
			out = append(out, part)
		}
	}
	return out
}

// mereWords are letters that prove nothing by what they are: they hold words.
var mereWords = []string{"statement", "apolog", "notice", "사과문", "사유서", "반성문", "통지서", "통보서", "道歉", "致歉", "通知"}

// asWhat stand before words for papers that say as what a thing is not taken, or of what
// there is none: 不作为证明, 无证据.
var asWhat = []string{"无", "無", "没有", "沒有", "缺乏", "作为", "作為", "视为", "視為", "当作", "當作", "算作"}

// inPlaceOf is where English words begin that name what a refused paper cannot
// replace, or the length of the text.
func inPlaceOf(s string) int {
	s = inSmall(s)
	at := len(s)
	for _, w := range []string{"substitute for", "replace ", "the place of", "instead of"} {
		if n := strings.Index(s, w); n >= 0 {
			at = min(at, n)
		}
	}
	return at
}

// ownSubject reports whether a Korean paper is the subject of another verb than
// the one that refuses: 방안이 구체적이지 않고 …
func (r *reader) ownSubject(p evidence.Paper, part span) bool {
	after := r.plain[p.Own[1]:part.end]
	return len(after) > 40 && startsWith(after, "이 ", "가 ", "도 ")
}

// noRefusal reports whether words that refuse belong to another thing: a ruling
// that a patent is invalid, all that is not named ("其他一概不看").
func (r *reader) noRefusal(s span, h phrase.Hit) bool {
	if endsIn(r.plain[s.start:h.Start], "有", "有沒", "有没") { // whether it is of use, the seller asks
		return true
	}
	if (strings.HasPrefix(r.plain[h.Start:], "没用") || strings.HasPrefix(r.plain[h.Start:], "沒用")) && !startsWith(r.plain[h.End:]+"\n", ",", "。", "!", "的", ".") {
		return true
	}
	if r.waived && containsAny(" "+inSmall(r.plain[s.start:s.end]), []string{"어떤", "어떠한", "아무", "일체", "모두", " any ", " no document", " no paper", " nothing", "任何", "一切", "所有", "一概"}) {
		return true // "we need no papers and take none" refuses none
	}
	if endsIn(r.plain[h.Start:h.End], "认", "認", "视为", "視為") && startsWith(r.plain[h.End:], "定为", "定為", "定是", "定贵", "定该", "假", "伪", "違", "违") || strings.HasSuffix(r.plain[:h.Start], "互") {
		return true // what was not found: 不认定为虚假运单, 互不替代
	}
	if endsIn(r.plain[h.Start:h.End], "认", "認") && startsWith(r.plain[h.End:], "定", "为", "為") && !containsAny(r.upTo(h.End, s.end), []string{"证", "證", "依据", "有效", "凭", "材料", "资料"}) {
		return true // what was not found: 不认定评价操纵或虚假运单
	}
	if endsIn(r.plain[h.Start:h.End], "算", "视为", "視為") && startsWith(r.plain[h.End:], "完成", "完", "已", "到账", "成功", "结束") {
		return true // what is not yet done: 处理中不算完成
	}
	if strings.HasPrefix(r.plain[h.Start:], "无效") && startsWith(r.upTo(h.End, s.end), "判", "宣", "审") {
		return true
	}
	if scriptAt(r.plain[h.Start:h.End]) == latinText && containsAny(" "+inSmall(tail(r.plain[s.start:h.Start], 24)), []string{" if ", "unless", "should you", " when "}) {
		return true
	}
	if strings.HasPrefix(r.plain[h.Start:], "안 ") && endsIn(strings.TrimRight(r.plain[s.start:h.Start], " "), "달이", "개월이", "개월", "년이", "년도", "일이", "일도", "주가", "주도", "달도", "시간이", "얼마") {
		return true // how old it is: 석 달이 안 된
	}
	if strings.HasPrefix(r.plain[h.Start:], "받지 못") && startsWith(r.upTo(h.End, s.end), "하여", "했", "하였", "한 ", "해서") {
		return true // it has not come
	}
	if containsAny(inSmall(tail(r.plain[s.start:h.Start], 24)), []string{"owner do", "holder do", "issuer do", "maker do", "complainant do", "carrier do", "customer do", "buyer do", "they do", "he do", "she do"}) {
		return true // what somebody else does not recognise
	}
	if strings.HasPrefix(r.plain[h.Start:], "제외") && h.Start-s.start > 6 && !startsWith(r.upTo(h.End, s.end), "합", "됩", "됨", "대상", ".") {
		return true
	}
	if r.inBracket(s.start, h.Start) && len(r.papersIn(span{h.End, s.end})) == 0 && containsAny(r.plain[h.Start:h.End], []string{"别", "別", "不要", "勿"}) {
		return true // where papers are not to be sent: (别寄给我)
	}
	if strings.HasSuffix(r.plain[h.Start:h.End], "看") && startsWith(r.upTo(h.End, s.end), "出", "清", "到", "见", "見") {
		return true
	}
	if strings.HasSuffix(strings.TrimRight(r.plain[s.start:h.Start], " "), "문제") {
		return true
	}
	clause := r.plain[max(s.start, h.Start-40):h.Start]
	return containsAny(clause[strings.LastIndexAny(clause, ",;")+1:], []string{"其他", "其余", "其它", "그 외", "그 밖", "other papers", "other documents", "else", "nothing but", "除此之外", "以外", "之外"})
}

// refusalOf is the clause of a sentence that some words refuse: up to them, and
// in English behind them too.
func (r *reader) refusalOf(s span, h phrase.Hit) span {
	if b, ok := r.bracketAround(s, h); ok {
		s = b
	}
	if to := r.refusedBelow(s, h); to > 0 {
		return span{h.Start, to}
	}
	if h.Start-s.start < 6 && !startsWith(r.plain[h.Start:], "不要", "请勿", "請勿", "勿", "别", "別") && scriptAt(r.plain[h.Start:h.End]) != latinText {
		return span{h.Start, s.end} // a label: 제외   공급처 확인서
	}
	switch scriptAt(r.plain[h.Start:h.End]) {
	case hangulText:
		from := cutBehind(r.plain, span{s.start, h.Start}, []string{"하며, ", "하며 ", "하고, ", "시고, ", "으며, ", "되고, ", "하되 ", "하되, ", "지만 ", "지만, ", "으나, ", "; ", "니다. "})
		return span{max(from, cutBehind(r.plain, span{s.start, h.Start}, listSigns), r.openBracket(span{s.start, h.Start})), h.End}
	case hanText:
		from := max(r.chineseRefusal(span{s.start, h.Start}), cutBehind(r.plain, span{s.start, h.Start}, listSigns))
		if len(r.papersIn(span{from, h.Start})) > 0 {
			return span{from, h.End}
		}
		return span{h.Start, cutBefore(r.plain, span{h.End, s.end}, []string{",", ";"})}
	}
	from := cutBehind(r.plain, span{s.start, h.Start}, []string{"; ", ". ", ", but ", " and that "})
	return span{from, cutBefore(r.plain, span{h.End, s.end}, []string{"; ", ", but ", ", please ", " unless "})}
}

// bracketAround is what a bracket holds in which some words stand with papers of their own:
// "the record (captures are not admitted)" does not refuse the record.
func (r *reader) bracketAround(s span, h phrase.Hit) (span, bool) {
	if !r.inBracket(s.start, h.Start) {
		return s, false
	}
	from := s.start + strings.LastIndexByte(r.plain[s.start:h.Start], '(') + 1
	to := strings.IndexByte(r.upTo(h.End, s.end), ')')
	if to < 0 || len(r.papersIn(span{from, h.End + to})) == 0 {
		return s, false
	}
	return span{from, h.End + to}, true
}

// listSigns begin another item within one line: what one item refuses is none of the
// items before.
var listSigns = []string{"①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "※", "▷", "▶", "■", "●", "◆", "○"}

// openBracket is the place behind the last bracket that stands open at the end of a stretch, or 0.
func (r *reader) openBracket(s span) int {
	at := strings.LastIndexAny(r.plain[s.start:s.end], "【[(")
	if at < 0 || strings.ContainsAny(r.plain[s.start+at:s.end], "】])") {
		return 0
	}
	return s.start + at + 1
}

// refusedBelow is where a list ends that stands behind words which refuse and a
// colon, or below a heading of such words (下列文件不予采信：…, [不予认可]), or 0.
func (r *reader) refusedBelow(s span, h phrase.Hit) int {
	if startsWith(r.upTo(h.End, s.end), ":") && len(r.papers(span{h.End, s.end})) > 0 {
		return s.end // 请勿提交：…
	}
	if len(r.papers(span{s.start, h.Start})) > 0 || len(r.papers(span{h.Start, h.End})) > 0 {
		return 0
	}
	rest := head(r.upTo(h.End, s.end), 40)
	if n := strings.IndexAny(rest, ":"); n >= 0 && strings.Trim(r.plain[h.End+n:s.end], ": ") != "" && len(r.papers(span{h.End, h.End + n})) == 0 {
		return s.end
	}
	i := r.sentenceAt(s.start)
	if s.end-s.start < longestHeading/2 && r.mark(i) != "" && r.startsLine(i) && len(r.papers(s)) == 0 && endsIn(r.plain[s.start:s.end], "는 자료", "는 서류", "的材料", "的资料", "的文件") {
		return r.underMark(i) // ■ 인정하지 않는 자료
	}
	if s.end-s.start > longestHeading || len(r.papers(s)) > 0 || !endsIn(r.plain[s.start:s.end], ":", "]", "】", "〕", ">", "》") {
		return 0
	}
	return r.blockEnd(i + 1)
}

// underMark is where the lines below heading i end: before a blank one, or the next heading
// of its sign.
func (r *reader) underMark(i int) int {
	all, end := r.scan.Sentences(), r.blockEnd(i+1)
	for k := i + 1; k < len(all) && all[k].Start < end; k++ {
		if r.mark(k) == r.mark(i) {
			return all[k].Start
		}
	}
	return end
}

// blockEnd is where the lines from sentence i up to the next blank line end.
func (r *reader) blockEnd(i int) int {
	all := r.scan.Sentences()
	end := 0
	for k := i; k < len(all) && k < i+12; k++ {
		between := r.plain[all[k-1].End:all[k].Start]
		if strings.Count(between, "\n") > 1 && k > i {
			break
		}
		end = all[k].End
	}
	return end
}

// chineseRefusal is where the clause before some words begins that holds what
// they refuse: as many commas back as it takes to find a paper.
func (r *reader) chineseRefusal(s span) int {
	from := s.end
	for n := 0; n < 4; n++ {
		at := strings.LastIndexAny(r.plain[s.start:from], ",;。:")
		if at < 0 {
			return s.start
		}
		from = s.start + at
		if len(r.papersIn(span{from, s.end})) > 0 {
			_, size := cutRune(r.plain[from:])
			return from + size
		}
	}
	return from
}

func cutRune(s string) (rune, int) {
	for i, c := range s {
		if i > 0 {
			return c, i
		}
	}
	return 0, len(s)
}

// isRefused reports whether a place stands in words that refuse.
func (r *reader) isRefused(at int) bool {
	if r.standsFor(at) {
		return true
	}
	i, _ := slices.BinarySearchFunc(r.refused, at, func(s span, at int) int {
		if s.end <= at {
			return -1
		}
		return 1
	})
	return i < len(r.refused) && r.refused[i].holds(at)
}

// standsFor reports whether a place stands right behind Chinese words that say what
// cannot take its place: 不能代替授权书.
func (r *reader) standsFor(at int) bool {
	i, _ := slices.BinarySearchFunc(r.refused, at, func(s span, at int) int { return s.end - at })
	if i == 0 {
		return false
	}
	end := r.refused[i-1].end
	return at-end < 60 && endsIn(r.plain[:end], "代替", "替代", "取代", "充抵") && !strings.ContainsAny(r.plain[end:at], "。,;\n")
}

// refusals are the papers that the notice says it does not accept.
// What a list item refuses beside the one paper that it asks for is put on that.
func (r *reader) refusals(asked []Field[evidence.Demand]) []Field[evidence.Demand] {
	var out []Field[evidence.Demand]
	at := 0
	for _, part := range r.refused {
		d := r.refusal(part)
		if !slices.ContainsFunc(d.Value.Refuses, func(kind string) bool { return kind == "other" || !asksFor(asked, kind) }) {
			continue
		}
		for at+1 < len(asked) && asked[at+1].Start < part.start {
			at++
		}
		if at < len(asked) && r.sameItem(asked[at].Start, part.start) {
			asked[at].Value.Refuses = append(asked[at].Value.Refuses, d.Value.Refuses...)
			continue
		}
		out = append(out, d)
	}
	return out
}

// asksFor reports whether papers of a kind are asked for. What is refused of that kind is
// then a lesser form of it: a proforma invoice, an old report.
func asksFor(all []Field[evidence.Demand], kind string) bool {
	return slices.ContainsFunc(all, func(d Field[evidence.Demand]) bool {
		return slices.Contains(d.Value.Asks, kind) || kind == "authorization-letter" && slices.Contains(d.Value.Asks, "authorization-chain")
	})
}

// sameItem reports whether two places stand in one list item, in different
// sentences of one line.
func (r *reader) sameItem(a, b int) bool {
	i, k := r.sentenceAt(a), r.sentenceAt(b)
	return a < b && i >= 0 && i < k && !strings.Contains(r.plain[a:b], "\n") && r.itemOf(i) != "" && r.itemOf(k) != ""
}

// saidOut is where the clause ends that says no: a quote is not cut before its 않습니다.
func (r *reader) saidOut(at int) int {
	s := r.scan.Sentences()[max(0, r.sentenceAt(at-1))]
	rest := head(r.upTo(at, max(at, s.End)), 90)
	if n := strings.IndexAny(rest, ",;、\n"); n >= 0 {
		rest = rest[:n]
	}
	if rest == "" || strings.ContainsAny(rest[:1], ".;") || !strings.ContainsFunc(rest, unicode.IsLetter) {
		return at
	}
	return at + len(strings.TrimRight(rest, " "))
}

// refusal is what one stretch of words refuses.
func (r *reader) refusal(part span) Field[evidence.Demand] {
	end := r.saidOut(part.end)
	d := Field[evidence.Demand]{Quote: r.text[part.start:end], Start: part.start, End: end}
	instead := inPlaceOf(r.plain[part.start:part.end])
	for _, p := range r.papersIn(part) {
		kind := p.Kind
		if p.Head >= part.start+instead || p.Plain && kind == "" || len(r.hitsIn("refuse-papers", span{p.Own[0], p.Own[1]})) > 0 || p.Plain && r.near(span{p.Own[0], p.Own[1]}, "refuse-papers") < 12 || r.ownSubject(p, part) || endsIn(r.plain[part.start:max(part.start, p.Head)], asWhat...) {
			continue
		}
		switch {
		case p.Vague && !p.Letter || kind == "inquiry-log":
			continue // a page, a screen, a chat: of what is not said
		case kind == "other" && !containsAny(inSmall(r.plain[p.Own[0]:p.Own[1]]), []string{"quot", "견적", "报价", "報價", "截图", "截圖"}):
			continue // pictures and films of the seller's own
		case kind == "brand-confirmation" && containsAny(inSmall(r.plain[p.Own[0]:p.Own[1]]), []string{"apolog", "사과", "道歉", "致歉"}):
			continue // a supplier's apology
		case kind == "brand-confirmation" && containsAny(inSmall(r.plain[p.Start:p.End]), []string{"supplier", "dealer", "factory", "공급", "도매", "공장", "工厂", "供应", "供應", "供货", "供貨", "批发"}):
			kind = "other" // the word of the supplier, not of the brand
		case kind == "kc-certificate" && containsAny(inSmall(r.plain[max(part.start, p.Own[0]-30):p.Own[1]]), []string{"fcc", "rohs", "해외", "海外", "境外", "国外", "foreign", "overseas"}):
			kind = "other" // a certificate of another country
		case kind == "transaction-statement" && containsAny(inSmall(r.plain[p.Own[0]:p.Own[1]]), []string{"supplier statement"}):
			kind = "other" // what the supplier says
		case kind == "" && p.Letter && !containsAny(inSmall(r.plain[p.Own[0]:p.Own[1]]), mereWords):
			kind = "other"
		}
		if kind == "other" && p.Letter && p.Kind == "" && len(d.Value.Refuses) > 0 {
			continue
		}
		if kind != "" && !slices.Contains(d.Value.Refuses, kind) {
			d.Value.Refuses = append(d.Value.Refuses, kind)
		}
	}
	return d
}
