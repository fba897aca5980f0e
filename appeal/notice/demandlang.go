package notice

import (
	"cmp"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// inLanguages adds the languages that papers may be in: to one demand where the words
// stand in its list item or in a bracket behind it, else to all, by the first sentence
// that says so.
func (r *reader) inLanguages(all []Field[evidence.Demand]) {
	for _, h := range r.said("paper-language") {
		s := r.scan.Sentences()[h.Sentence]
		here := span{s.Start, s.End}
		langs := r.paperLanguages(here)
		if len(langs) == 0 || len(r.hitsIn("other-tongue", here)) > 0 || startsWith(inSmall(r.upTo(h.End, s.End)), " name") {
			continue
		}
		if d := r.languageOf(all, h, here); d != nil {
			d.Value.Languages = langs
			continue
		}
		for i := range all {
			if len(all[i].Value.Asks) > 0 {
				all[i].Value.Languages = langs
			}
		}
		return
	}
}

// languageOf is the one demand whose papers some words about languages are meant for, or
// nil if they are meant for all.
func (r *reader) languageOf(all []Field[evidence.Demand], h phrase.Hit, s span) *Field[evidence.Demand] {
	at, _ := slices.BinarySearchFunc(all, h.Start, func(d Field[evidence.Demand], at int) int { return d.Start - at })
	at--
	if at < 0 || len(all[at].Value.Asks) == 0 || strings.Contains(r.plain[all[at].End:max(all[at].End, h.Start)], "\n") && all[at].Start < s.start {
		return nil
	}
	if containsAny(" "+inSmall(r.plain[s.start:s.end]), []string{" each ", " all ", " both ", "모든", "모두", "각각", "均", "所有", "全部", "两样", "都"}) {
		return nil
	}
	between := r.plain[min(all[at].End, h.Start):h.Start]
	bracket := strings.LastIndexAny(between, "(")
	inBracket := bracket >= 0 && !strings.ContainsAny(between[bracket:], ")")
	if inBracket || r.itemOf(r.sentenceAt(all[at].Start)) != "" && r.itemOf(h.Sentence) != "" {
		return &all[at]
	}
	return nil
}

// paperLanguages are the languages that a sentence says papers may be in: where it asks
// for a translation, those of the translation alone (若为中文，须附韩文译本).
func (r *reader) paperLanguages(s span) []string {
	for _, h := range r.hitsIn("translation", s) {
		clause := span{max(s.start, h.Start-60), min(s.end, h.End+20)}
		if n := strings.LastIndexAny(r.plain[clause.start:h.Start], ",;("); n >= 0 {
			clause.start += n
		}
		if n := strings.IndexAny(r.upTo(h.End, clause.end), ",;."); n >= 0 {
			clause.end = h.End + n
		}
		ifs := r.hitsIn("if-in", span{s.start, h.Start})
		if len(ifs) > 0 {
			clause.start = max(clause.start, ifs[len(ifs)-1].End)
		}
		if langs := r.languagesIn(clause); len(langs) > 0 && len(ifs) > 0 {
			return langs
		}
	}
	return r.languagesIn(s)
}

// languagesIn are the languages named in a stretch of the text, in its order.
func (r *reader) languagesIn(s span) []string {
	type named struct {
		tag string
		at  int
	}
	var found []named
	for _, l := range []struct{ set, tag string }{{"in-english", "en"}, {"in-korean", "ko"}, {"in-chinese", "zh"}} {
		if hits := r.hitsIn(l.set, s); len(hits) > 0 {
			found = append(found, named{l.tag, hits[0].Start})
		}
	}
	slices.SortStableFunc(found, func(a, b named) int { return cmp.Compare(a.at, b.at) })
	var out []string
	for _, l := range found {
		out = append(out, l.tag)
	}
	return out
}
