package notice

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/evidence"
)

// The words for a model, and the shape of its name: letters and figures in one word
// (KS-20, HB20W), letters first.
const (
	modelCode  = `[A-Z][A-Za-z]{0,7}(?:[-_/.]?[A-Z]{0,3}\d[\dA-Za-z]*)+(?:[-_/][\dA-Za-z]+)*`
	modelWords = `(?i:\bmodels?(?:[ ](?:names?|numbers?|codes?|nos?\.?))?)|型[号號]|机型|機型|款型|모델(?:명|[ ]?번호|[ ]?코드)?`
)

var (
	modelLabel   = patternOf(`(?:` + modelWords + `)(?:은|는|이|가|인|为|為|是)?[ \t]*[:=)]?[ \t]*[“"'「『(]?(` + modelCode + `)`)
	modelBetween = patternOf(`^[”"'」』)]?(?:[ \t]*(?:[,、;/·&]|및|와|과|和|及|与|與|(?:and|or)\b)[ \t]*)+[“"'「『(]?(` + modelCode + `)`)
	modelBehind  = patternOf(`\b(` + modelCode + `)[”"'」』]?[ ]?(?:` + modelWords + `)`)
)

// models are the models that the notice names as concerned and calls so, each once, in
// text order.
func (r *reader) models() []Field[string] {
	var out []Field[string]
	add := func(place span) {
		f := r.field(r.plain[place.start:place.end], place)
		known := func(x Field[string]) bool { return x.Value == f.Value }
		if r.concerned(place) && !r.otherModel(place.start) && !slices.ContainsFunc(out, known) {
			out = append(out, *f)
		}
	}
	for _, m := range modelBehind.FindAllStringSubmatchIndex(r.plain, -1) {
		add(span{m[2], m[3]})
	}
	for _, m := range modelLabel.FindAllStringSubmatchIndex(r.plain, -1) {
		for place := (span{m[2], m[3]}); ; {
			add(place)
			next := modelBetween.FindStringSubmatchIndex(r.plain[place.end:])
			if next == nil {
				break
			}
			place = span{place.end + next[2], place.end + next[3]}
		}
	}
	slices.SortStableFunc(out, func(a, b Field[string]) int { return a.Start - b.Start })
	return out
}

// otherModels stand before a model that is not the one concerned, or before the word
// for it: 이전 모델 BRL-P10.
var otherModels = []string{"이전", "종전", "기존", "구형", "구", "다른", "유사", "타", "旧", "舊", "老", "前代", "上一代", "此前", "以前", "其他", "其它", "另一", "类似", "previous", "earlier", "former", "old", "older", "other", "another", "similar", "predecessor"}

var modelWordEnd = patternOf(`(?:` + modelWords + `)[ \t]*(?:은|는|이|인|为|為|是)?[ \t]*[:=)]?[ \t]*[“"'「『(]?$`)

// otherModel reports whether words before a name make it another model than the one
// concerned.
func (r *reader) otherModel(at int) bool {
	before := tail(r.plain[:at], 48)
	if m := modelWordEnd.FindStringIndex(before); m != nil {
		before = before[:m[0]]
	}
	before = strings.TrimRight(strings.TrimSuffix(strings.TrimRight(before, " "), "的"), " ")
	for _, w := range otherModels {
		if rest, ok := strings.CutSuffix(inSmall(before), w); ok {
			c, _ := utf8.DecodeLastRuneInString(rest)
			return scriptAt(w) == hanText || rest == "" || !unicode.IsLetter(c)
		}
	}
	return false
}

// demandedOf gives those of some models that stand where papers are asked for, where
// any does: the others are what the wrong papers were for.
func (r *reader) demandedOf(models []Field[string], demands []Field[evidence.Demand]) []Field[string] {
	var out []Field[string]
	for _, m := range models {
		if slices.ContainsFunc(r.placesOf(m.Value), func(at int) bool { return r.besideDemand(at, demands) }) {
			out = append(out, m)
		}
	}
	if len(out) == 0 {
		return models
	}
	return out
}

// placesOf are the places at which a word stands in the text.
func (r *reader) placesOf(word string) (out []int) {
	for at := 0; ; at += len(word) {
		i := strings.Index(r.plain[at:], word)
		if i < 0 {
			return out
		}
		at += i
		out = append(out, at)
	}
}

// besideDemand reports whether a place stands in a sentence that asks for a paper.
func (r *reader) besideDemand(at int, demands []Field[evidence.Demand]) bool {
	return slices.ContainsFunc(demands, func(d Field[evidence.Demand]) bool {
		return len(d.Value.Asks) > 0 && r.sentenceAt(d.Start) == r.sentenceAt(at)
	})
}
