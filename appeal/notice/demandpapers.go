package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// entries turns the papers of one wish into demands: papers of which either will
// do are one demand, others are one each.
func (r *reader) entries(w wish) []Field[evidence.Demand] {
	papers := r.askedFor(w)
	if len(papers) == 0 && w.listed && w.verb == 0 {
		return r.otherPaper(w)
	}
	if w.listed {
		papers = distinct(papers)
	}
	joints := r.joints(w, papers)
	var out []Field[evidence.Demand]
	for i, p := range papers {
		if i > 0 && p.Kind == papers[i-1].Kind && p.Start < papers[i-1].End {
			continue // words of one paper
		}
		if i > 0 && joints[i] == alternatives {
			r.extend(&out[len(out)-1], p)
			continue
		}
		d := r.demand(span{p.Start, p.End}, p.Kind)
		d.Value.Per = w.per
		out = append(out, d)
	}
	return out
}

// otherPaper is the demand of a list item that names a paper of no known kind.
func (r *reader) otherPaper(w wish) []Field[evidence.Demand] {
	if !r.isPaper(w.span) || r.isRefused(w.start) {
		return nil
	}
	return []Field[evidence.Demand]{r.demand(w.span, "other")}
}

const (
	several      joint = iota // two papers
	alternatives              // either will do
)

// demand is a demand for one kind of paper.
func (r *reader) demand(s span, kind string) Field[evidence.Demand] {
	return Field[evidence.Demand]{Value: evidence.Demand{Asks: []string{kind}}, Quote: r.text[s.start:s.end], Start: s.start, End: s.end}
}

// extend adds a paper to a demand of which either will do.
func (r *reader) extend(d *Field[evidence.Demand], p evidence.Paper) {
	if !slices.Contains(d.Value.Asks, p.Kind) {
		d.Value.Asks = append(d.Value.Asks, p.Kind)
	}
	d.Start, d.End = min(d.Start, p.Start), max(d.End, p.End)
	d.Quote = r.text[d.Start:d.End]
}

// askedFor gives the papers of a wish that are asked for: not what was sent before,
// what a paper shows, where it is sent, or what is refused.
func (r *reader) askedFor(w wish) []evidence.Paper {
	if w.mayHave {
		return r.possible(w.span)
	}
	all := r.outsideBrackets(w, clip(r.papersIn(w.span), w.span))
	for i := range all {
		if all[i].Kind == "" && all[i].Letter && !r.saidAgain(all[:i], all[i]) && (w.listed && w.verb == 0 || !w.light && r.certifies(all[i]) && r.besideVerb(w, all[i])) && len(r.hitsIn("told-only", w.span)) == 0 {
			if all[i].Kind = "other"; r.ofIssuer(all[i]) {
				all[i].Kind = "brand-confirmation"
			}
		}
	}
	sent := evidence.Paper{}
	all = slices.DeleteFunc(all, func(p evidence.Paper) bool {
		if r.sentBefore(p) || sent.Kind != "" && r.beside(sent, p) {
			sent = p // with all that is counted up behind it: 提交的营业执照、身份证
			return true
		}
		return p.Kind == "" || r.none(p) || r.spared(w, p) || r.isRefused(p.Head) || r.inMenu(p) || r.onlyPlace(w, p)
	})
	all = r.withoutShown(w, all)
	if w.listed {
		return all
	}
	return r.objects(w, all)
}

// firmName is the name of a company that ends right before a letter: "Morwenna Cosmetics
// GmbH가 서명한 확인서".
var firmName = patternOf(`(\p{Lu}[\p{L}\d&.-]*(?: \p{Lu}[\p{L}\d&.-]*){0,4} (?:GmbH|AG|SAS|ApS|AB|BV|B\.V\.|S\.A\.|Inc\.?|LLC|Ltd\.?|SpA|S\.p\.A\.|Oy|KG|A/S))[\p{Hangul}\p{Han} ]{0,16}$`)

// ofIssuer reports whether a letter is to come from the company that the notice calls the
// issuer of the seller's purchase papers: it says whether these are its own.
func (r *reader) ofIssuer(p evidence.Paper) bool {
	m := firmName.FindStringSubmatch(tail(r.plain[:p.Own[0]], 90))
	if m == nil {
		return false
	}
	for _, w := range []string{"발행인 ", "발행사 ", "발행처 ", "issuer ", "issuer, ", "开票方 ", "开票方", "出具方", "出票方"} {
		if strings.Contains(r.plain, w+m[1]) {
			return true
		}
	}
	return false
}

// saidAgain reports whether English words mean a paper named before: "the certificate".
func (r *reader) saidAgain(before []evidence.Paper, p evidence.Paper) bool {
	word := inSmall(r.plain[p.Own[0]:p.Own[1]])
	return endsIn(inSmall(r.plain[max(0, p.Own[0]-4):p.Own[0]]), "the ") && slices.ContainsFunc(before, func(o evidence.Paper) bool {
		return o.Kind != "" && strings.HasSuffix(inSmall(r.plain[o.Own[0]:o.Own[1]]), word)
	})
}

// spared reports whether another part of the sentence than that of the verb says of a paper
// that it need not be sent: 请重新上传营业执照；身份证没有问题，不用再传.
func (r *reader) spared(w wish, p evidence.Paper) bool {
	from := strings.LastIndexByte(r.plain[w.start:max(w.start, p.Head)], ';')
	if from < 0 || w.listed || w.verb > w.start+from {
		return false
	}
	from += w.start
	s := r.scan.Sentences()[max(0, r.sentenceAt(p.Head))]
	to := max(p.Head, s.End)
	if n := strings.IndexByte(r.plain[p.Head:to], ';'); n >= 0 {
		to = p.Head + n
	}
	return len(r.hitsIn("not-needed", span{from, to})) > 0
}

// none reports whether English words right before a paper say that none is meant: "send no
// invoices, no letters".
func (r *reader) none(p evidence.Paper) bool {
	return endsIn(" "+inSmall(r.plain[max(0, p.Start-12):p.Start]), " no ", " not a ", " not the ", " neither ", " nor ", " without a ", " without ")
}

// beside reports whether no more than a joining sign or word parts two papers.
func (r *reader) beside(p, q evidence.Paper) bool {
	if q.Own[0] < p.Own[1] || q.Own[0]-p.Own[1] > 12 {
		return false
	}
	switch strings.TrimSpace(r.plain[p.Own[1]:q.Own[0]]) {
	case "、", "和", "及", "与", "與", "·", "와", "과", "및":
		return true
	}
	return false
}

// certifies reports whether a word for letters names one that proves something.
func (r *reader) certifies(p evidence.Paper) bool {
	return containsAny(inSmall(r.plain[p.Own[0]:p.Own[1]]), []string{"확인서", "증명서", "확인원", "证明", "證明", "确认书", "確認書", "certificate", "confirmation"})
}

// clip gives papers with what they take up within a stretch.
func clip(all []evidence.Paper, s span) []evidence.Paper {
	out := slices.Clone(all)
	for i := range out {
		p := &out[i]
		p.Start, p.End = max(p.Start, s.start), min(p.End, s.end)
		p.Own = [2]int{max(p.Own[0], s.start), min(p.Own[1], s.end)}
	}
	return out
}

// outsideBrackets drops papers in brackets that only say more of the one before
// them. Behind a generic word they are what is asked for: 자료 (계약서, 명세서).
func (r *reader) outsideBrackets(w wish, all []evidence.Paper) []evidence.Paper {
	var out []evidence.Paper
	outer := slices.ContainsFunc(all, func(p evidence.Paper) bool {
		return p.Kind != "" && !p.Plain && !r.inBracket(w.start, p.Own[0]) && !(p.Kind == "authorization-chain" && r.opensAt(p.Own[1]))
	})
	for i, p := range all {
		inner := r.inBracket(w.start, p.Own[0])
		if inner && outer && !r.alsoInBracket(p) && !r.namedAgain(all, i) || (p.Plain || p.Kind == "authorization-chain") && i+1 < len(all) && r.opensAt(p.Own[1]) && r.inBracket(w.start, all[i+1].Own[0]) {
			continue
		}
		out = append(out, p)
	}
	return out
}

// longestBracket is how many bytes may stand between two brackets.
const longestBracket = 300

// inBracket reports whether a bracket stands open at a place.
func (r *reader) inBracket(from, at int) bool {
	s := r.plain[max(from, at-longestBracket):at]
	open := strings.LastIndexAny(s, "(")
	return open >= 0 && !strings.ContainsAny(s[open:], ")")
}

// namedAgain reports whether a bracket right behind a paper names another kind for
// it: 동의서(신고 철회).
func (r *reader) namedAgain(all []evidence.Paper, i int) bool {
	return i > 0 && !all[i].Vague && all[i-1].Kind != "" && all[i].Kind != all[i-1].Kind && containsAny(r.plain[all[i-1].Own[1]:max(all[i-1].Own[1], all[i].Own[0])], []string{"("}) && all[i].Own[0]-all[i-1].Own[1] < 4
}

// alsoInBracket reports whether a bracket offers a paper besides the one before
// it: 租約（或水電煤單）.
func (r *reader) alsoInBracket(p evidence.Paper) bool {
	before := tail(r.plain[:p.Start], 12)
	at := strings.LastIndexAny(before, "(")
	return at >= 0 && containsAny(before[at:], []string{"或", "or ", "또는", "혹은"})
}

// opensAt reports whether a bracket opens at a place.
func (r *reader) opensAt(at int) bool {
	return startsWith(strings.TrimLeft(head(r.plain[at:], 8), " "), "(")
}

// onlyPlace reports whether a paper is named only as a place, a means or a time.
func (r *reader) onlyPlace(w wish, p evidence.Paper) bool {
	if end := strings.TrimLeft(head(r.plain[p.End:], 8), " "); !w.listed && startsWith(end, ":") {
		return true // a label
	}
	at := max(p.Start, w.start)
	before, after := r.plain[max(w.start, at-40):at], r.plain[p.End:min(len(r.plain), p.End+40)]
	switch scriptAt(tail(r.plain[p.Own[0]:p.Own[1]], 4)) {
	case hangulText:
		after = strings.TrimLeft(after, "'\"’”]」』 ")
		if !w.listed && !w.needs && startsWith(after, "이 ", "가 ") && !startsWith(after, "이 있으", "가 있으") {
			return true
		}
		if !w.listed && startsWith(after, "을 받으", "를 받으", "을 얻으", "를 얻으", "을 받지", "를 받지") {
			return true
		}
		if p.Vague && startsWith(after, "이라면", "라면", "이면", "인 경우", "이 아니") {
			return true
		}
		if p.Vague && startsWith(after, "의 '", "의 [", "의 ‘", "의 \"") {
			return true // where a button is
		}
		return !w.listed && startsWith(after, "에서", "에 ", "에는", "에도", "에 대", "으로 ", "로 ", "의 경우", "상의 ", "상에", "에게", "가 없", "이 없", "과 일치", "와 일치", "마다 ", "까지 ")
	case hanText:
		return !w.listed && (strings.Contains(tail(before, 18), "在") || strings.Contains(before, "在") && startsWith(strings.TrimLeft(after, " "), "上传", "上傳", "提交") || endsIn(before, "于", "於", "通过", "通過", "从", "按", "按照", "根据", "關於", "关于", "就")) && p.Vague || startsWith(after, "获", "獲", "中", "里", "上的", "上方", "上选择", "号", "號", "编号")
	}
	return !w.listed && p.Vague && placeBefore(before)
}

// placeBefore reports whether English words end as those before a place do: "on
// your Account Health ", "in the ".
func placeBefore(before string) bool {
	words := strings.Fields(inSmall(before))
	for k := len(words) - 1; k >= 0 && k >= len(words)-4; k-- {
		switch words[k] {
		case "on", "in", "at", "through", "via", "under", "into", "within", "from", "by", "per":
			return true
		case "a", "an", "the", "your", "our", "this", "that", "appeal", "online":
		default:
			if k < len(words)-2 {
				return false
			}
		}
	}
	return false
}

// withoutShown drops papers that another one only shows: what stands behind
// "showing" in English, behind 注明 in Chinese, and what follows a dash.
func (r *reader) withoutShown(w wish, all []evidence.Paper) []evidence.Paper {
	var out []evidence.Paper
	for i, p := range all {
		if i > 0 && len(out) > 0 && (r.shown(span{out[len(out)-1].Own[1], p.Own[0]}) || p.Vague && r.namedOn(out[len(out)-1], p)) {
			continue
		}
		out = append(out, p)
	}
	return out
}

// namedOn reports whether one paper only names or comes with another: "a licence which names
// your company and the pictures", "the files and their capture data".
func (r *reader) namedOn(p, q evidence.Paper) bool {
	between := " " + inSmall(r.plain[p.Own[1]:max(p.Own[1], q.Own[0])])
	return containsAny(between, []string{" which names ", " that names ", " naming ", " which name ", " and their ", " with their ", "; the "}) && !strings.Contains(between, ". ")
}

// shown reports whether the words between two papers make the second a part of
// what the first shows.
func (r *reader) shown(between span) bool {
	if between.end <= between.start {
		return false
	}
	hits := r.hitsIn("shows", between)
	if len(hits) > 0 && (strings.Contains(r.plain[between.start:hits[0].Start], " and ") || strings.ContainsAny(r.plain[between.start:hits[0].Start], ";、+/")) {
		return false
	}
	if len(hits) == 0 || isHangul(r.plain[hits[0].Start:hits[0].End]) {
		return false
	}
	rest := r.plain[hits[len(hits)-1].End:between.end]
	for _, again := range []string{"; ", ";", " or a", " or the", " and a ", " and the ", " and an ", ", and", "和", "及", "以及", "或", "、", " + ", " plus ", ", a ", ", the "} {
		if strings.Contains(rest, again) {
			return false
		}
	}
	return true
}

// sentBefore reports whether a paper stands right beside words that say it was
// sent, or that somebody else sends it.
func (r *reader) sentBefore(p evidence.Paper) bool {
	_, d := r.nearest("sent-before", span{p.Start, p.End}, r.isPast)
	return d < 8 || r.sentChinese(p)
}

// chineseSent are verbs of sending that describe the paper behind them.
var chineseSent = []string{"提交的", "提供的", "上传的", "上傳的", "递交的", "遞交的", "寄来的", "寄來的", "出示的", "补交的", "補交的", "交来的", "交來的", "发来的", "發來的"}

// sentChinese reports whether Chinese words right before a paper say that it was sent:
// 贵店去年提交的检测报告, and not that it must be: 须提交的检测报告.
func (r *reader) sentChinese(p evidence.Paper) bool {
	s := r.scan.Sentences()[max(0, r.sentenceAt(p.Head))]
	before := tail(r.plain[s.Start:max(s.Start, p.Own[0])], 120)
	before = before[strings.LastIndexAny(before, ";:。")+1:]
	for _, w := range chineseSent {
		if n := strings.LastIndex(before, w); n >= 0 && len(before)-n < 40 && !strings.ContainsAny(before[n:], ",、") {
			return !containsAny(before[:n], chineseMust)
		}
	}
	return false
}

// isPast reports whether an English verb stands in the past tense. Stems do not
// tell: "you sent" is found where the text says "you send".
func (r *reader) isPast(h phrase.Hit) bool {
	words := strings.Fields(inSmall(r.plain[h.Start:h.End]))
	if len(words) == 0 || scriptAt(r.plain[h.Start:h.End]) != latinText {
		return true
	}
	last := words[len(words)-1]
	return strings.HasSuffix(last, "ed") || pastVerbs[last] || pastVerbs[words[0]]
}

// pastVerbs are past tenses and words that report without one.
var pastVerbs = map[string]bool{"sent": true, "given": true, "gave": true, "was": true, "were": true, "had": true, "did": true, "found": true, "told": true, "wrote": true, "shows": true, "says": true, "said": true, "belongs": true, "carries": true, "does": true, "is": true, "are": true, "by": true, "have": true, "will": true}

// objects keeps of the papers around a verb those that it asks for: a vague one
// (a page, a plan) only right beside the verb or beside another that is asked for.
func (r *reader) objects(w wish, all []evidence.Paper) []evidence.Paper {
	ok := make([]bool, len(all))
	for i, p := range all {
		ok[i] = !p.Vague || r.besideVerb(w, p)
	}
	for i := len(all) - 2; i >= 0; i-- {
		ok[i] = ok[i] || ok[i+1] && all[i+1].Own[0]-all[i].Own[1] < 60
	}
	for i := 1; i < len(all); i++ {
		ok[i] = ok[i] || ok[i-1] && all[i].Own[0]-all[i-1].Own[1] < 60
	}
	var out []evidence.Paper
	for i, p := range all {
		if ok[i] {
			out = append(out, p)
		}
	}
	return out
}

// rightBehind reports whether a paper stands within a few words of a light verb.
func (r *reader) rightBehind(w wish, p evidence.Paper) bool {
	between := r.plain[min(w.verb, p.Start):p.Start]
	return p.Start >= w.verb && len(between) < 60 && !strings.ContainsAny(between, "。,;") && scriptAt(between) != hangulText
}

// besideVerb reports whether a paper stands right beside the verb that asks.
func (r *reader) besideVerb(w wish, p evidence.Paper) bool {
	if p.Start >= w.verb {
		return p.Start-w.verb < 50
	}
	return w.verb-p.End < 70
}
