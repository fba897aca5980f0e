package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// demands are the papers that the notice itself asks the seller to send, and
// those that it says it does not accept, each in the order of the text. What it
// speaks of without asking for it, what was sent before, and a bare request for
// an explanation are none.
func (r *reader) demands() []Field[evidence.Demand] {
	r.allPapers = evidence.PapersIn(r.scan, r.plain, 0, len(r.plain))
	r.refused = r.refusedSpans()
	asked := r.askedPapers()
	out := slices.Concat(asked, r.refusals(asked))
	slices.SortStableFunc(out, func(a, b Field[evidence.Demand]) int { return a.Start - b.Start })
	r.qualify(out)
	return out
}

// askedPapers gives the papers that are asked for: by name, else by what else the text
// says of them.
func (r *reader) askedPapers() []Field[evidence.Demand] {
	var out, titles []Field[evidence.Demand]
	hints := map[int]bool{}
	before := wish{}
	for _, w := range r.wishes() {
		found := r.entries(w)
		if w.oneOfThese {
			out = r.oneOfThese(out, w)
			continue
		}
		if r.title(r.sentenceAt(w.start)) {
			titles = append(titles, found...)
			continue
		}
		if k := len(out) - 1; k >= 0 && len(found) > 0 && (w.more || r.otherwise(before, w, out[k], found[0]) || r.orElse(out[k], w)) {
			r.join(&out[k], found)
			continue
		}
		before = w
		for _, d := range found {
			hints[d.Start] = w.hinted
		}
		out = append(out, found...)
	}
	r.chains(out)
	if out = withoutGeneral(once(out, hints, r), r); len(out) == 0 {
		out = titles
	}
	if len(out) == 0 {
		out = r.impliedDemands()
	}
	return out
}

// otherwise reports whether what a second verb of a sentence asks for is wanted
// in place of the first: "if you have a licence attach it, otherwise attach …".
func (r *reader) otherwise(a, b wish, first, second Field[evidence.Demand]) bool {
	if a.listed || b.listed || second.Start <= first.End || r.sentenceAt(first.Start) != r.sentenceAt(second.Start) {
		return false
	}
	s := r.scan.Sentences()[r.sentenceAt(first.Start)]
	between := span{first.End, second.Start}
	return r.either(between) || len(r.hitsIn("condition", between)) > 0 && len(r.hitsIn("condition", span{s.Start, first.Start})) > 0
}

// orElse reports whether a sentence offers its papers in place of those of the one before:
// "Show that they are yours, with the files. Or show that you may use them, with a licence."
func (r *reader) orElse(first Field[evidence.Demand], w wish) bool {
	i := r.sentenceAt(w.start)
	if i < 1 || w.listed || r.sentenceAt(first.Start) != i-1 {
		return false
	}
	s := r.scan.Sentences()[i]
	return r.startsWithOr(span{s.Start, s.End})
}

// oneOfThese joins the demands of the sentences right above words that say that
// one of them will do.
func (r *reader) oneOfThese(all []Field[evidence.Demand], w wish) []Field[evidence.Demand] {
	at := r.sentenceAt(w.start)
	for k := len(all) - 1; k > 0 && at-r.sentenceAt(all[k].Start) <= 2 && at-r.sentenceAt(all[k-1].Start) <= 6; k-- {
		r.join(&all[k-1], all[k:k+1])
		all = all[:k]
	}
	return all
}

// once drops demands that say again what an earlier sentence asked for, and those that
// are only hinted at where a later sentence asks for the same with a verb or in a list.
func once(all []Field[evidence.Demand], hints map[int]bool, r *reader) []Field[evidence.Demand] {
	asked := map[string]bool{}
	for _, d := range all {
		asked[strings.Join(d.Value.Asks, " ")] = asked[strings.Join(d.Value.Asks, " ")] || !hints[d.Start]
	}
	all = slices.DeleteFunc(all, func(d Field[evidence.Demand]) bool { return hints[d.Start] && asked[strings.Join(d.Value.Asks, " ")] })
	seen := map[string]int{}
	kept := map[span]bool{}
	var out []Field[evidence.Demand]
	for _, d := range all {
		key, at := strings.Join(d.Value.Asks, " "), r.sentenceAt(d.Start)
		if first, ok := seen[key]; ok && first != at || kept[span{d.Start, d.End}] {
			continue
		}
		seen[key], kept[span{d.Start, d.End}] = at, true
		out = append(out, d)
	}
	return out
}

// linkWords say of an authorisation that it must lead from hand to hand.
var linkWords = []string{"一环接一环", "环环", "每一环", "每一環", "缺一环", "缺任何一环", "逐级", "逐級", "层层", "link by link", "every link", "each link", "no link missing", "without a gap", "unbroken", "단계마다", "단계별로", "한 단계도", "빠짐없이 이어", "끊김 없이", "끊어짐 없이"}

// chains makes of a demand for an authorisation one for the whole chain, where the words
// behind it on its line say that it must lead to the seller link by link.
func (r *reader) chains(all []Field[evidence.Demand]) {
	for i := range all {
		end := lineEnd(r.plain, all[i].End)
		if i+1 < len(all) {
			end = max(all[i].End, min(end, all[i+1].Start))
		}
		if slices.Equal(all[i].Value.Asks, []string{"authorization-letter"}) && containsAny(inSmall(r.plain[all[i].End:end]), linkWords) {
			all[i].Value.Asks = []string{"authorization-chain"}
		}
	}
}

// routeKinds are papers of which the way of the goods is made up.
var routeKinds = []string{"transaction-statement", "purchase-contract", "purchase-invoice"}

// withoutGeneral drops a request for papers about the route where a later sentence says
// which: "please account for the route … two papers: the statement, and the contract".
func withoutGeneral(all []Field[evidence.Demand], r *reader) []Field[evidence.Demand] {
	last := -1
	for i, d := range all {
		if slices.ContainsFunc(d.Value.Asks, func(k string) bool { return slices.Contains(routeKinds, k) }) {
			last = max(last, i)
		}
	}
	i := 0
	return slices.DeleteFunc(all, func(d Field[evidence.Demand]) bool {
		i++
		return i-1 < last && slices.Equal(d.Value.Asks, []string{"authorization-chain"}) && endsIn(inSmall(d.Quote), "자료", "소명자료", "材料", "资料", "資料", "papers", "documents", "evidence") && r.sentenceAt(d.Start) != r.sentenceAt(all[last].Start)
	})
}

// join puts more papers to a demand of which either will do.
func (r *reader) join(d *Field[evidence.Demand], more []Field[evidence.Demand]) {
	for _, m := range more {
		for _, kind := range m.Value.Asks {
			r.extend(d, evidence.Paper{Kind: kind, Start: m.Start, End: m.End})
		}
	}
}

// askedPolitely reports whether a question is a request: "Could you send …?"
func (r *reader) askedPolitely(s span) bool {
	return !r.aside(s.start) && len(r.hitsIn("polite-question", s)) > 0
}

// asksHere reports whether a sentence asks the seller to send something.
func (r *reader) asksHere(s phrase.Sentence) bool {
	here := span{s.Start, s.End}
	if !r.spoken(s.Start) || s.Modality == phrase.Addressed {
		return false
	}
	return r.papersLabel(here) > 0 || slices.ContainsFunc(r.asksIn(here), func(a ask) bool {
		return !a.light && !startsWith(r.plain[a.start:], "부탁", "바랍", "요청", "요망")
	})
}

// A wish is a stretch of the text in which papers are asked for.
type wish struct {
	span
	listed     bool   // it stands in a list below words that ask, or behind a label: all of it is what is asked for
	oneOf      bool   // one of the papers will do
	light      bool   // the verb has many meanings
	needs      bool   // the verb has what is asked for as its subject: 있어야
	verb       int    // where the verb is that asks, if the wish is none of a list
	mayHave    bool   // the papers are named as what the seller may have
	oneOfThese bool   // words behind several wishes that say that one of them will do
	per        string // the thing for each of which the words above the list want its papers
	hinted     bool   // the sentence asks without a verb of sending
	more       bool   // the wish before belongs to the same list, of which one will do
}

// wishes finds the clauses that ask for something to be sent, and the list
// items and table cells that stand under words which do.
func (r *reader) wishes() []wish {
	var out []wish
	for i := 0; i < len(r.scan.Sentences()); {
		next := i + 1
		if r.mayAsk(i) {
			var found []wish
			found, next = r.wishesAt(i, r.settled)
			out = append(out, found...)
		}
		i = next
	}
	return out
}

// mayAsk reports whether the notice itself speaks in a sentence, to this seller,
// and not of forged papers.
func (r *reader) mayAsk(i int) bool {
	s := r.scan.Sentences()[i]
	here := span{s.Start, s.End}
	return (r.spoken(s.Start) || r.askedPolitely(here)) && !r.enclosed(here) && s.Modality != phrase.Addressed && len(r.hitsIn("everyone", here)) == 0 && len(r.hitsIn("false-papers", here))+len(r.hitsIn("no-request", here))+len(r.hitsIn("paper-conduct", here)) == 0
}

// wishesAt gives the wishes of a sentence and of the list below it, and the
// sentence behind them.
func (r *reader) wishesAt(i int, settled bool) ([]wish, int) {
	all := r.scan.Sentences()
	s := span{all[i].Start, all[i].End}
	label, verbs := r.papersLabel(s), r.asksIn(s)
	out := r.inSentence(i, label, verbs, settled)
	l, ok := r.leads(i, len(verbs) > 0)
	switch {
	case !ok:
		return out, i + 1
	case r.unwanted(s) && len(verbs) == 0:
		return nil, l.to // papers that are there already
	case label > 0 || r.leadsByVerb(s, verbs) || r.papersHeading(s) || r.paperList(i, l):
		if below := r.listed(i, l); len(below) > 0 {
			out = slices.DeleteFunc(out, func(w wish) bool { return w.mayHave }) // the list tells which
			return append(out, below...), l.to
		}
	}
	return out, i + 1
}

// inSentence gives the wishes of one sentence: what stands behind its label, or
// beside its verbs; without these what it implies. Where the notice is final, or
// needs nothing, only plain requests count.
func (r *reader) inSentence(i, label int, verbs []ask, settled bool) []wish {
	all := r.scan.Sentences()
	s := span{all[i].Start, all[i].End}
	if label > 0 {
		return r.behindLabel(span{label, s.end})
	}
	found := r.askedInClauses(s, verbs)
	if settled {
		found = slices.DeleteFunc(found, func(w wish) bool { return w.needs })
	}
	switch {
	case len(found) > 0:
		return found
	case len(r.papersIn(s)) == 0 && all[i].Modality == 0 && r.saysOneOf(s):
		return []wish{{span: s, oneOfThese: true, verb: s.start}}
	}
	if found = r.conditional(s, verbs); len(found) == 0 && !settled {
		found = r.hinted(i)
	}
	return found
}

// leadsByVerb reports whether verbs ask for what stands in a list below them: a
// verb of many meanings only right before the colon (要交：).
func (r *reader) leadsByVerb(s span, verbs []ask) bool {
	return slices.ContainsFunc(verbs, func(a ask) bool { return !a.light || s.end-a.end < 20 })
}

// behindLabel is the wish of the words behind a label.
func (r *reader) behindLabel(s span) []wish {
	if len(r.papers(s)) == 0 {
		return nil
	}
	return []wish{{span: s, listed: true, oneOf: r.saysOneOf(s) || len(r.hitsIn("optional", s)) > 0}}
}

// askedInClauses are the wishes of the clauses of one sentence.
func (r *reader) askedInClauses(s span, verbs []ask) []wish {
	var out []wish
	either := r.saysOneOf(s) || len(r.hitsIn("optional", s)) > 0
	for i, v := range verbs {
		for _, part := range r.objectOf(s, verbs, i) {
			papers := r.papers(part)
			if len(papers) > 0 && (!v.light || papers[0].Kind != "other" && r.rightBehind(wish{span: part, verb: v.start}, papers[0])) {
				out = append(out, wish{span: part, verb: v.start, light: v.light, needs: needs(r.plain[v.start:v.end]), oneOf: either})
			}
		}
	}
	return out
}

// papersIn gives the papers named in a stretch, generic words for papers too.
func (r *reader) papersIn(s span) []evidence.Paper {
	from, _ := slices.BinarySearchFunc(r.allPapers, s.start, func(p evidence.Paper, at int) int { return p.Head - at })
	to := from
	for to < len(r.allPapers) && r.allPapers[to].Head < s.end {
		to++
	}
	return r.allPapers[from:to]
}

// papers gives the papers named in a stretch, without generic words for papers.
func (r *reader) papers(s span) []evidence.Paper {
	var out []evidence.Paper
	for _, p := range r.papersIn(s) {
		if p.Kind != "" {
			p.Start, p.End = max(p.Start, s.start), min(p.End, s.end)
			out = append(out, p)
		}
	}
	return out
}
