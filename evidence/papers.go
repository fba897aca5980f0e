package evidence

import (
	"cmp"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// PaperWords are the sets of phrases that [PapersIn] needs in the matcher by
// which a text was scanned. The caller may change what it gets.
func PaperWords() []phrase.Set {
	return InBothScripts(slices.Concat(paperNames, paperTopics, paperForms))
}

// A Paper is one place where a text names a paper. Kind is one of [Kinds], or
// empty where the words only say that it is a paper ("the documents", 자료).
type Paper struct {
	Kind       string
	Start, End int    // bytes of the text
	Vague      bool   // told by what it is made as alone: a screenshot, a plan
	Letter     bool   // without a kind it is still one certain paper: a letter, a certificate
	Head       int    // where the word starts that tells the kind
	Own        [2]int // the bytes of its own words, without those that say what it is about
	sentence   int
	Plain      bool // its form says no more than that it is a paper: 자료, a copy
	screen     bool // it is a picture of a screen
	named      bool // it has a name of its own
	headEnd    int  // where the word ends that tells the kind
	compares   bool // it puts two things side by side: 改正前与改正后的对照
}

// PapersIn gives the papers that a stretch of a scanned text names, in text
// order: by a name of their own (营业执照, MSDS), or by what they are about and
// what they are made as, which together tell the kind ("a record of the
// carrier", 택배사 계약서). The words of one noun phrase are one paper. It takes
// time in proportion to the stretch.
func PapersIn(scan *phrase.Scan, text string, start, end int) []Paper {
	topics := widest(within(scan, paperTopics, start, end))
	var out []Paper
	all := marks(text, within(scan, paperNames, start, end), within(scan, paperForms, start, end))
	for i, m := range all {
		limit := end
		if i+1 < len(all) {
			limit = all[i+1].Start
		}
		m = grown(text, m, limit)
		p := named(m)
		if m.form {
			p = formed(m.Hit, topics, text)
		}
		if k := len(out) - 1; k >= 0 && out[k].sentence == p.sentence && onePhrase(text, out[k], p) {
			out[k] = joined(text, out[k], p)
			continue
		}
		out = append(out, p)
	}
	return beforeAndAfter(text, out, topics)
}

// beforeAndAfter makes of screens what shows a page before and after, where the words for
// it stand further on: "screens of the lead time and the calendar, before and after", 화면(수정 전·후).
func beforeAndAfter(text string, all []Paper, topics []phrase.Hit) []Paper {
	out := all[:0]
	for _, p := range all {
		if k := len(out) - 1; k >= 0 && out[k].ofScreen() && p.Kind == "listing-before-after" && p.named && p.sentence == out[k].sentence && goesOn(text[out[k].End:max(out[k].End, p.Start)]) {
			out[k].Kind, out[k].End = p.Kind, p.End
			continue
		}
		at, _ := slices.BinarySearchFunc(topics, p.End, func(t phrase.Hit, at int) int { return cmp.Compare(t.Start, at) })
		for ; p.ofScreen() && at < len(topics) && topics[at].Start < p.End+topicBefore; at++ {
			if t := topics[at]; t.Set == "topic-before" && t.Sentence == p.sentence && inBracketBehind(text[p.End:t.Start]) {
				p.Kind, p.End = "listing-before-after", t.End
			}
		}
		out = append(out, p)
	}
	return out
}

// ofScreen reports whether a paper shows a screen, and nothing tells of what.
func (p *Paper) ofScreen() bool {
	return p.Kind == "dashboard-screenshot" || p.Kind == "other" && p.screen
}

// goesOn reports whether no more than what a screen shows parts it from some words.
func goesOn(between string) bool {
	return len(between) < topicBehind && !strings.ContainsAny(between, ";:.()\n；。：")
}

// inBracketBehind reports whether a bracket opens right behind a paper and stays open.
func inBracketBehind(between string) bool {
	s := strings.TrimLeft(between, " ")
	return strings.HasPrefix(s, "(") && !strings.ContainsAny(s, ")")
}

// within gives the hits of some sets that lie in a stretch of the text, by
// their place and the longer first.
func within(scan *phrase.Scan, sets []phrase.Set, start, end int) []phrase.Hit {
	var out []phrase.Hit
	for i := range sets {
		hits := scan.Hits(sets[i].ID)
		from, _ := slices.BinarySearchFunc(hits, start, func(h phrase.Hit, at int) int { return cmp.Compare(h.Start, at) })
		for ; from < len(hits) && hits[from].Start < end; from++ {
			if hits[from].End <= end {
				out = append(out, hits[from])
			}
		}
	}
	slices.SortStableFunc(out, func(a, b phrase.Hit) int { return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)) })
	return out
}

// widest drops hits that lie within a longer one: 배송 within 배송방법.
func widest(hits []phrase.Hit) []phrase.Hit {
	var out []phrase.Hit
	for _, h := range hits {
		if k := len(out) - 1; k >= 0 && h.Start < out[k].End && h.End > out[k].End && h.Start > out[k].Start {
			continue // 문의 in 주문의
		} else if k < 0 || h.End > out[k].End || h.Start == out[k].Start && h.End == out[k].End {
			out = append(out, h)
		}
	}
	return out
}

// A mark is a word for papers: a name, or a form.
type mark struct {
	phrase.Hit
	form bool
}

// marks puts names and forms in one order. Of those that overlap a name stays
// before a form and a longer one before a shorter; what stays takes up both.
func marks(text string, names, forms []phrase.Hit) []mark {
	all := make([]mark, 0, len(names)+len(forms))
	for _, h := range names {
		if whole(text[h.Start:h.End]) && !isAuthor(text[h.Start:h.End]) && !isDeed(text, h) {
			all = append(all, mark{h, false})
		}
	}
	for _, h := range forms {
		if whole(text[h.Start:h.End]) && !isVerb(text, h) && !isNotice(text, h) {
			all = append(all, mark{h, true})
		}
	}
	slices.SortStableFunc(all, func(a, b mark) int { return cmp.Compare(a.Start, b.Start) })
	out := all[:0]
	for _, m := range all {
		if k := len(out) - 1; k >= 0 && m.Start < out[k].End {
			out[k] = stronger(out[k], m)
			continue
		}
		out = append(out, m)
	}
	return out
}

func stronger(a, b mark) mark {
	if a.form && !b.form || a.form == b.form && b.End-b.Start > a.End-a.Start {
		a, b = b, a
	}
	a.Start, a.End = min(a.Start, b.Start), max(a.End, b.End)
	return a
}

func named(m mark) Paper {
	return Paper{Kind: strings.TrimPrefix(m.Set, "paper-"), Start: m.Start, End: m.End, Head: m.Start, Own: [2]int{m.Start, m.End}, sentence: m.Sentence, named: true, headEnd: m.End}
}

// How far a topic may stand before and behind its form, in bytes.
const (
	topicBefore = 66
	topicBehind = 90
	tooFar      = 2 * (topicBefore + topicBehind)
)

// formed tells the kind of a paper by its form and the nearest topic that makes
// a kind with it.
func formed(form phrase.Hit, topics []phrase.Hit, text string) Paper {
	cancelled := false
	p := Paper{Kind: bareForms[form.Set], Start: form.Start, End: form.End, Head: form.Start, Own: [2]int{form.Start, form.End}, sentence: form.Sentence, Vague: true, headEnd: form.End, Letter: form.Set == "form-letter", Plain: form.Set == "form-paper", screen: form.Set == "form-screen" || form.Set == "form-sight", compares: form.Set == "form-comparison"}
	least := tooFar
	at, _ := slices.BinarySearchFunc(topics, form.Start-topicBefore-30, func(t phrase.Hit, at int) int { return cmp.Compare(t.Start, at) })
	for ; at < len(topics) && topics[at].Start < form.End+topicBehind; at++ {
		t := topics[at]
		kind, d := kindOf(t.Set, form.Set), apart(t, form, text)
		if d < tooFar {
			d += vague[t.Set]
		}
		cancelled = cancelled || kind != "" && t.Set == "topic-cancel" && t.Sentence == form.Sentence && d < topicBefore+topicBehind
		if kind == "" || isAuthor(text[t.Start:t.End]) && t.Set == "topic-authority" || inOrderTo(text, t) || likeTopic(text, t) || p.Plain && t.Start < form.Start && pointed(text[max(0, form.Start-20):form.Start]) || p.Plain && form.Start <= t.Start && t.End <= form.End || t.Sentence != form.Sentence || d >= least {
			continue
		}
		least = d
		p.Kind, p.Start, p.End, p.Vague = kind, min(t.Start, form.Start), max(t.End, form.End), false
	}
	if cancelled && p.Kind == "order-export" {
		p.Kind = "cancellation-list" // a list of orders, of those that were cancelled
	}
	return p
}

// vague says how much nearer a topic must stand that is often named beside the
// one that is meant: a list of the cancelled orders, a changed setting. What compares two
// states of a thing is that, whatever the thing is: 변경 전과 변경 후의 설정 화면.
var vague = map[string]int{"topic-before": -60, "topic-order": 25, "topic-company": 20, "topic-brand": 20, "topic-parcel": 15, "topic-dispatch": 30, "topic-change": 45, "topic-supply": 5, "topic-bank": 24, "topic-system": 5, "topic-office": 4, "topic-agency": 20}

func kindOf(topic, form string) string {
	forms := paperKinds[topic]
	if k := forms[form]; k == noPaper {
		return ""
	} else if k != "" {
		return k
	}
	if k := forms[formsLike[form]]; k != "" {
		return k
	}
	if form == "form-number" {
		return ""
	}
	return forms[anyForm]
}

// apart is how far a topic stands from a form; what follows it counts as
// further away, and only in English at all.
func apart(t, form phrase.Hit, text string) int {
	if lo, hi := min(t.End, form.End), max(t.Start, form.Start); lo < hi && (directed(text[lo:hi]) || partsNouns(text[lo:hi]) || (form.Set == "form-contract" || t.Start < form.Start) && parts(text[lo:hi])) {
		return tooFar
	}
	switch {
	case t.Start < form.Start || t.Start < form.End && t.End <= form.End:
		if d := form.Start - t.End; d < topicBefore {
			return max(0, d)
		}
	case plainASCII(text[form.Start:form.End]) && plainASCII(text[t.Start:t.End]):
		if d := t.Start - form.End; d < topicBehind {
			return d + topicBefore/2
		}
	}
	return tooFar
}
