package notice

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// imposed are the sanctions from the one that says most to the one that says
// least: an account that is suspended has its listings stopped too.
var imposed = []string{"permanent", "terminated", "verification-hold", "account-suspended", "sales-suspended", "restricted", "listing-stopped", "funds-held"}

// sanction is what the text imposes. A sanction that is only threatened is a
// warning, and news to all sellers impose none.
func (r *reader) sanction() *Field[string] {
	if restored := r.scan.Asserted("restored"); len(restored) > 0 {
		return &Field[string]{Value: NoSanction}
	}
	if news := r.own("news"); len(news) > 0 && len(r.states("account-suspended"))+len(r.states("sales-suspended")) == 0 {
		return &Field[string]{Value: NoSanction}
	}
	for _, s := range imposed {
		if hits := r.states(s); len(hits) > 0 {
			return r.field(s, hits[0])
		}
	}
	for _, set := range []string{"warning", "threat"} {
		if hits := r.own(set); len(hits) > 0 {
			return r.field(Warning, hits[0])
		}
	}
	return nil
}

// states gives the places where a sanction is imposed and not only threatened.
func (r *reader) states(set string) []phrase.Hit {
	threats := r.scan.Hits("threat")
	return slices.DeleteFunc(r.scan.Asserted(set), func(h phrase.Hit) bool {
		return slices.ContainsFunc(threats, func(t phrase.Hit) bool { return t.Start < h.End && h.Start < t.End })
	})
}

// idAnchor names the number of the sanction itself. The number of a complaint,
// an order or a product is another one.
var idAnchor = regexp.MustCompile(`(?i)(suspension id|enforcement (?:reference|no\.?|id)|case (?:id|no\.?|number|ref(?:erence)?)|decision (?:no\.?|number|id)|sanction (?:no\.?|number|id)|notice (?:no\.?|number|id)|reference(?: no\.?| number)?|\bref(?:\. ?no)?\.?|` +
	`(?:停用|停权|停權|停售|处理|處理|决定书|決定書|决定|案件|处罚|處罰|通知|制裁|措施|事件|参考|參考)(?:编号|編號|号码|號碼|号|號)|案号|案號|文号|` +
	`(?:조치|관리|제재|사건|통지|결정|정지|처분|안내|문서|케이스)\s?(?:번호|ID|id))` +
	`[\s:：#\]】)]*(?:는|은|no\.)?[\s:：]*([A-Za-z0-9][A-Za-z0-9_/-]{4,40})`)

// suspensionID is the platform's number of the sanction, as written.
func (r *reader) suspensionID() *Field[string] {
	for _, m := range idAnchor.FindAllStringSubmatchIndex(r.text, -1) {
		start, end := m[4], m[5]
		id := strings.TrimRight(r.text[start:end], "-_/")
		if !strings.ContainsAny(id, "0123456789") || !r.spoken(start) && !r.quoted(start) {
			continue
		}
		return &Field[string]{Value: id, Quote: id, Start: start, End: start + len(id)}
	}
	return nil
}

// quoted reports whether a byte stands in a quoted older message; an id keeps
// its meaning there.
func (r *reader) quoted(at int) bool {
	i := r.sentenceAt(at)
	return i >= 0 && r.scan.Sentences()[i].Quote > 0
}

// clauses are the places in the platform's own terms that the text cites, each
// once.
func (r *reader) clauses() []Field[string] {
	var out []Field[string]
	for _, c := range r.named.Clauses {
		known := slices.ContainsFunc(out, func(f Field[string]) bool { return f.Value == c.Value })
		if c.Statute || known || !r.spoken(c.Start) {
			continue
		}
		out = append(out, Field[string]{Value: c.Value, Quote: r.text[c.Start:c.End], Start: c.Start, End: c.End})
	}
	return out
}

// effectiveOn is the day from which the sanction holds: a date beside a word
// that says so, or in the sentence that imposes it.
func (r *reader) effectiveOn(sanction *Field[string]) *Field[rules.Date] {
	type candidate struct {
		field Field[rules.Date]
		score int
	}
	var all []candidate
	for _, d := range r.named.Dates {
		day, ok := r.day(d, false)
		score := r.effectScore(d.Start, d.End, d.Bound == 1)
		if !ok || d.Bound > 1 || d.Range != 0 || score == 0 || !r.spoken(d.Start) || sanction == nil {
			continue
		}
		all = append(all, candidate{Field[rules.Date]{Value: day, Quote: r.text[d.Start:d.End], Start: d.Start, End: d.End}, score})
	}
	if len(all) == 0 || sanction.Value == NoSanction || sanction.Value == Warning {
		return nil
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	return &all[0].field
}

// effectScore says how much speaks for a date as the day of effect.
func (r *reader) effectScore(start, end int, from bool) int {
	score := 0
	if d := r.distance(start, end, imposed...); d >= 0 && d < 120 {
		score += 2
	}
	if from && score > 0 {
		score += 2
	}
	if d := r.distance(start, end, "effect"); d >= 0 && d < 30 {
		score += 2
		if score == 2 && !from {
			score = 3 // a row of its own: 적용일 …
		}
	}
	return score
}
