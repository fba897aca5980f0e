package notice

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// Below the words that impose something a notice names certain papers hardly
// ever without asking for them, however it says so: "the shop stays closed unless
// the lease reaches us", 以营业执照为凭, 필수: 영업집조. There a sentence asks by what it
// does not do: it reports nothing that was, denies nothing, and threatens nobody.

// hinted is the wish of a sentence that asks without a verb of sending.
func (r *reader) hinted(i int) []wish {
	all := r.scan.Sentences()
	s := span{all[i].Start, all[i].End}
	papers := r.certain(s)
	if len(papers) == 0 || toldThen(r.plain[s.start:max(s.start, papers[0].Own[0])]) || !r.belowMeasure(s.start) || r.title(i) || r.setAside(i, s) {
		return nil
	}
	if from := r.countsUp(s); from > 0 {
		return []wish{{span: span{from, s.end}, listed: true, oneOf: r.saysOneOf(s)}}
	}
	if r.fragment(s, papers) || r.namesOnly(i, s) || r.directs(s) {
		return []wish{{span: s, verb: papers[0].Start, needs: true, listed: true, hinted: true, oneOf: r.saysOneOf(s)}}
	}
	return nil
}

// certain gives the papers of a stretch that are named in full: no page, no plan,
// no number of a parcel.
func (r *reader) certain(s span) []evidence.Paper {
	var out []evidence.Paper
	for _, p := range r.papers(s) {
		words := inSmall(r.plain[p.Own[0]:p.Own[1]])
		if p.Vague || p.Kind == "other" || r.isRefused(p.Head) || r.inMenu(p) || p.Kind == "listing-before-after" && !containsAny(words, seen) || p.Kind == "carrier-tracking" && containsAny(words, []string{"번호", "号", "號", "number", "waybill", "运单", "송장", "面单"}) {
			continue
		}
		out = append(out, p)
	}
	return out
}

// seen are words for what shows a page, other than the page itself.
var seen = []string{"화면", "캡처", "캡쳐", "전후", "截图", "截圖", "前后", "对比", "对照", "screen", "capture", "before"}

// belowMeasure reports whether a place stands behind words that impose something,
// or where none do, that threaten it.
func (r *reader) belowMeasure(at int) bool {
	for _, i := range r.imposed {
		if i.asserted && (i.place.start >= at || !r.title(i.sentence)) {
			return i.place.start < at
		}
	}
	if len(r.imposed) > 0 {
		return r.imposed[0].place.start < at
	}
	return slices.ContainsFunc([]string{"stop", "stop-sale", "stop-account", "hide", "withhold", "permanent", "warning"}, func(set string) bool {
		hits := r.said(set)
		return len(hits) > 0 && hits[0].Start < at
	})
}

// setAside reports whether a sentence speaks of papers that are there, not
// needed, refused, forged, or only a general rule.
func (r *reader) setAside(i int, s span) bool {
	all := r.scan.Sentences()
	if all[i].Modality == phrase.Conditional || r.unwanted(s) {
		return true
	}
	for _, set := range []string{"false-papers", "not-needed"} {
		if len(r.hitsIn(set, s)) > 0 {
			return true
		}
	}
	if slices.ContainsFunc(r.hitsIn("edits", s), func(h phrase.Hit) bool { return scriptAt(r.plain[h.Start:h.End]) == latinText || !r.ofPaper(h) }) {
		return true
	}
	if len(r.hitsIn("lacks", s)) > 0 && len(r.hitsIn("without", s)) == 0 {
		return true
	}
	if slices.ContainsFunc(r.hitsIn("sent-before", s), r.isPast) {
		return true
	}
	next := span{s.end, min(len(r.plain), s.end+60)}
	return len(r.hitsIn("everyone", s))+len(r.hitsIn("everyone", next)) > 0
}

// ofPaper reports whether a word is a part of what a paper is about: 修改前后截图.
func (r *reader) ofPaper(h phrase.Hit) bool {
	return slices.ContainsFunc(r.papersIn(span{h.Start, h.End + 40}), func(p evidence.Paper) bool { return p.Start <= h.Start && h.End <= p.End })
}

// fragment reports whether a sentence is no full sentence and mostly the names
// of papers: "Proof we take: …", 营业执照、租赁合同，缺一不可.
func (r *reader) fragment(s span, papers []evidence.Paper) bool {
	cut := strings.LastIndexByte(r.plain[s.start:max(s.start, papers[0].Start)], ':')
	label := cut >= 0
	if label && cut < longestLabel && scriptAt(r.plain[papers[0].Own[0]:]) == latinText && s.end-s.start < 2*longestLabel {
		s.start += cut // "Step A, from the brand to your supplier: a contract or a statement"
		papers = r.papers(s)
	}
	named := 0
	for _, p := range papers {
		named += p.End - p.Start
	}
	if !label && len(r.hitsIn("must", s)) == 0 {
		return false
	}
	return !endsIn(r.ending(s), "다", "요", "함", "됨", "음") && named*10 >= (s.end-s.start)*4 && !r.reports(s) && !r.negated(s)
}

// directs reports whether a sentence says what must be, and not what was found.
func (r *reader) directs(s span) bool {
	if r.reports(s) {
		return false
	}
	if t := r.ending(s); scriptAt(tail(t, 12)) == hangulText || lastScript(t) == hangulText && endsIn(t, "까지", "요", "시오") {
		if endsIn(t, "확인하실 수 있습니다", "보실 수 있습니다", "볼 수 있습니다", "기다릴 수 있습니다", "알려 드립니다", "조회됩니다", "확인됩니다", "나타납니다", "보입니다", "해당합니다", "어긋납니다") {
			return false
		}
		if containsAny(tail(t, 24), []string{"지 마", "지 말"}) {
			return false
		}
		if endsIn(t, "다") && !containsAny(r.plain[s.start:s.end], koreanDirects) {
			return false
		}
		return !endsIn(t, "없습니다", "없대요", "없어요", "없다네요", "않대요", "아니래요", "닙니다", "않습니다", "다릅니다", "함", "됨", "음", "임", "이다", "입니다") && (!strings.HasSuffix(t, "있습니다") || endsIn(t, "수 있습니다", "고 있습니다")) || endsIn(t, "필요함", "요함", "면 됨", "면 됩니다") || strings.Contains(r.plain[s.start:s.end], "않으시면")
	}
	return !r.negated(s) && slices.ContainsFunc(r.hitsIn("directs", s), func(h phrase.Hit) bool { return !r.announces(s, h) })
}

// koreanDirects are words in Korean statements that say what must be: 제출이 확인되면
// 해제됩니다, 심사에는 계약서를 봅니다.
var koreanDirects = []string{"아직", "면 ", "야 ", "야만", "봅니다", "보겠습니다", "기다리", "기다립", "의합니다", "까지", "만 ", "라고", "라는", "달라", "래요", "주시", "바랍", "요구", "요청", "필요", "겠습니다", "필수", "대로 ", "때에만", "한하여", "한해", "전제", "조건", "뒤에", "후에", "부족", "빠져", "빠졌", "누락", "남았", "남아", "해제", "재개", "풀", "주십"}

// lastScript is the script of the last letter of a stretch.
func lastScript(s string) scriptOf {
	at := strings.LastIndexFunc(s, unicode.IsLetter)
	return scriptAt(s[max(0, at):])
}

// announces reports whether an English auxiliary only tells what the platform will do: "we
// shall consider ending the agreement".
func (r *reader) announces(s span, h phrase.Hit) bool {
	switch inSmall(r.plain[h.Start:h.End]) {
	case "will", "would", "shall", "can", "could", "asked", "needed", "wanted", "expected":
	default:
		return false
	}
	before := " " + inSmall(tail(r.plain[s.start:h.Start], 12))
	return endsIn(before, " we ", " coupang ", " we also ", " and ", " it ") || startsWith(inSmall(r.upTo(h.End, s.end)), " result", " lead")
}

// negated reports whether a sentence says no to something, other than that
// nothing goes without it.
func (r *reader) negated(s span) bool {
	if len(r.hitsIn("without", s)) > 0 {
		return false
	}
	return containsAny(" "+inSmall(r.plain[s.start:s.end]), []string{" not ", "n't ", "cannot", " no ", " nor ", "nobody", "never", "无需", "请勿", "請勿", "不得", "不因", "均不", "任何", "不再", "不用", "并非", "均非"})
}

// reports reports whether a sentence says what was. What an appeal must not be
// without is asked for all the same.
func (r *reader) reports(s span) bool {
	if len(r.hitsIn("without", s)) > 0 {
		return false
	}
	return slices.ContainsFunc(r.hitsIn("reports", s), r.isPast) || r.pastKorean(s)
}

// ending is a sentence without the signs at its end.
func (r *reader) ending(s span) string {
	t := strings.TrimRight(r.plain[s.start:s.end], " .。!~?\"'”’」』")
	if open := strings.LastIndexAny(t, "("); open > 0 && endsIn(t, ")") {
		t = t[:open]
	}
	return strings.TrimRight(t, " .。!~?\"'”’」』)")
}

// pastKorean reports whether a Korean sentence ends in the past tense. What has
// not come yet (아직 … 않았습니다) is still awaited.
func (r *reader) pastKorean(s span) bool {
	t := r.ending(s)
	for _, end := range []string{"습니다", "음", "다", "어요", "고"} {
		if stem, ok := strings.CutSuffix(t, end); ok && pastStem(stem) {
			return !strings.Contains(t, "아직")
		}
	}
	return false
}

// pastStem reports whether a Korean verb stem ends in ㅆ, as in 지났습니다; 있- and
// 겠- are no past.
func pastStem(s string) bool {
	c, _ := utf8.DecodeLastRuneInString(s)
	return c >= 0xAC00 && c <= 0xD7A3 && (c-0xAC00)%28 == 20 && c != '있' && c != '겠'
}

// title reports whether a sentence is the title of a notice.
func (r *reader) title(i int) bool {
	if i < 0 || i >= 8 {
		return false
	}
	s := r.scan.Sentences()[i]
	t := strings.Join(strings.Fields(inSmall(head(r.plain[s.Start:s.End], 40))), " ")
	return startsWith(t, "제목", "subject", "主题", "主題", "主旨", "标题", "標題", "件名", "事由", "标 题", "標 題", "题:", "題:", "题 :", "关于:", "關於:", "案由", "제 목", "건 명", "안건", "件:", "re:", "fwd", "건명") || i == 0 && startsWith(t, "[", "【")
}
