package evidence

import (
	"cmp"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// PaperWords are the sets of phrases that [PapersIn] needs in the matcher by
// which a text was scanned. The caller may change what it gets.
func PaperWords() []phrase.Set { return slices.Concat(paperNames, paperTopics, paperForms) }

// A Paper is one place where a text names a paper. Kind is one of [Kinds], or
// empty where the words only say that it is a paper ("the documents", 자료).
type Paper struct {
	Kind       string
	Start, End int // bytes of the text
}

// PapersIn gives the papers that a stretch of a scanned text names, in text
// order: by a name of their own (营业执照, MSDS), or by what they are about and
// what they are made as, which together tell the kind ("a record of the
// carrier", 택배사 계약서). In Chinese and Korean the topic stands before the
// form; in English it may follow it ("statement of the account").
func PapersIn(scan *phrase.Scan, text string, start, end int) []Paper {
	named := within(scan, paperNames, start, end)
	topics := within(scan, paperTopics, start, end)
	var out []Paper
	for _, h := range longest(named) {
		out = append(out, Paper{strings.TrimPrefix(h.Set, "paper-"), h.Start, h.End})
	}
	for _, f := range longest(within(scan, paperForms, start, end)) {
		if i := slices.IndexFunc(out, func(p Paper) bool { return f.Start < p.End+2 && p.Start < f.End }); i < 0 {
			out = append(out, formed(f, topics, text))
		} else {
			out[i].End = max(out[i].End, f.End) // 임대차 계약서 is one paper
		}
	}
	slices.SortStableFunc(out, func(a, b Paper) int { return cmp.Compare(a.Start, b.Start) })
	return out
}

// within gives the hits of some sets that lie in a stretch of the text.
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
	return out
}

// longest drops hits that overlap a longer one; of two as long as each other the
// first in the order of the sets stays.
func longest(hits []phrase.Hit) []phrase.Hit {
	slices.SortStableFunc(hits, func(a, b phrase.Hit) int { return cmp.Compare(b.End-b.Start, a.End-a.Start) })
	var out []phrase.Hit
	for _, h := range hits {
		if !slices.ContainsFunc(out, func(o phrase.Hit) bool { return h.Start < o.End && o.Start < h.End }) {
			out = append(out, h)
		}
	}
	return out
}

// How far a topic may stand before and behind its form, in bytes.
const (
	topicBefore = 60
	topicBehind = 90
)

// formed tells the kind of a paper by its form and the nearest topic that makes
// a kind with it.
func formed(form phrase.Hit, topics []phrase.Hit, text string) Paper {
	p := Paper{Kind: bareForms[form.Set], Start: form.Start, End: form.End}
	least := topicBefore + topicBehind
	for _, t := range topics {
		kind, d := kindOf(t.Set, form.Set), apart(t, form, text)+vague[t.Set]
		if kind == "" || d >= least {
			continue
		}
		least = d
		p = Paper{kind, min(t.Start, form.Start), max(t.End, form.End)}
	}
	return p
}

// vague says how much nearer a topic must stand that is often named beside the
// one that is meant: a list of the cancelled orders.
var vague = map[string]int{"topic-order": 25, "topic-company": 20, "topic-brand": 6, "topic-parcel": 1}

func kindOf(topic, form string) string {
	if k := paperKinds[topic][form]; k != "" {
		return k
	}
	return paperKinds[topic][anyForm]
}

// apart is how far a topic stands from a form; what follows it counts as
// further away, and only in English at all.
func apart(t, form phrase.Hit, text string) int {
	if strings.ContainsAny(text[min(t.End, form.End):max(t.Start, form.Start, min(t.End, form.End))], partingSigns) {
		return topicBefore + topicBehind
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
	return topicBefore + topicBehind
}

// partingSigns part a topic from a form that is none of its own.
const partingSigns = ",;:，；：。、\n“”\"」】)）>"

func plainASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
