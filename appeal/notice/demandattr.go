package notice

import (
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// qualify adds to demands what the words around them say: how old a paper may
// be, what time it covers, whether one is wanted for each order, and in which
// languages it may be. Words that stand by themselves hold for all demands.
func (r *reader) qualify(all []Field[evidence.Demand]) {
	for i := range all {
		if len(all[i].Value.Asks) == 0 {
			continue
		}
		around := r.around(all, i)
		all[i].Value.Per = r.per(around)
		all[i].Value.Period = r.periodIn(around)
	}
	r.ages(all)
	r.inLanguages(all)
}

// around is the part of its sentence that belongs to a demand: up to the one
// before and the one behind.
func (r *reader) around(all []Field[evidence.Demand], i int) span {
	s := r.scan.Sentences()[max(0, r.sentenceAt(all[i].Start))]
	out := span{s.Start, s.End}
	if i+1 < len(all) && all[i+1].Start < out.end {
		out.end = max(all[i].End, all[i+1].Start)
	}
	return out
}

// per is the thing for each of which a paper is wanted.
func (r *reader) per(s span) string {
	for _, per := range []string{"order", "item", "brand"} {
		if len(r.hitsIn("per-"+per, s)) > 0 {
			return per
		}
	}
	return ""
}

// spanUnits are the units in which the age of a paper is told.
var spanUnits = map[mention.Unit]string{mention.Days: "days", mention.Weeks: "days", mention.Months: "months", mention.Years: "years"}

// ages puts to demands how old their papers may be: to the paper right behind the
// words (90天内水电单), else to the last one before them in the same sentence, and to
// all where the sentence asks for none itself.
func (r *reader) ages(all []Field[evidence.Demand]) {
	for _, p := range r.named.Periods {
		if !r.isAge(p) {
			continue
		}
		n := p.Most
		if p.Unit == mention.Weeks {
			n *= 7
		}
		for _, d := range r.aged(all, p) {
			if len(d.Value.Asks) > 0 && d.Value.IssuedWithin == nil {
				d.Value.IssuedWithin = &evidence.Span{Amount: &n, Unit: spanUnits[p.Unit]}
			}
		}
	}
}

// isAge reports whether a period is the age of a paper.
func (r *reader) isAge(p mention.Period) bool {
	place := span{p.Outer().Start, p.Outer().End}
	if spanUnits[p.Unit] == "" || p.Amount == 0 || !r.spoken(p.Start) {
		return false
	}
	if r.beforePaper(place.end) && p.Within {
		return true
	}
	return r.near(place, "issued") < 30 && min(r.near(place, "from-receipt"), r.near(place, "from-notice")) > 20
}

// aged gives the demands for whose papers an age is meant.
func (r *reader) aged(all []Field[evidence.Demand], p mention.Period) []*Field[evidence.Demand] {
	group, here := r.groupAt(p.Start), -1
	for i := range all {
		if r.groupAt(all[i].Start) != group {
			continue
		}
		if d := all[i].Start - p.Outer().End; d >= 0 && d < 24 || all[i].Start <= p.Start && p.Start < all[i].End {
			return []*Field[evidence.Demand]{&all[i]}
		}
		if all[i].End <= p.Start || here < 0 {
			here = i
		}
	}
	if here >= 0 {
		return []*Field[evidence.Demand]{&all[here]}
	}
	var out []*Field[evidence.Demand]
	for i := range all {
		out = append(out, &all[i])
	}
	return out
}

// beforePaper reports whether a paper is named right behind a place: 90天内水电单.
func (r *reader) beforePaper(at int) bool {
	for _, p := range r.papers(span{at, min(len(r.plain), at+60)}) {
		return p.Start-at < 8
	}
	return false
}

// periodIn is the time that a paper is to cover.
func (r *reader) periodIn(s span) *evidence.Period {
	for i, d := range r.named.Dates {
		if d.Start < s.start || d.End > s.end || d.Range != mention.RangeStart || i+1 == len(r.named.Dates) || r.named.Dates[i+1].Range != mention.RangeEnd {
			continue
		}
		from, ok := d.Nearest(r.received)
		to, too := r.named.Dates[i+1].Nearest(r.received)
		if ok && too && (to.Compare(from) >= 0) {
			return &evidence.Period{From: from, To: to}
		}
	}
	return nil
}

// inLanguages adds the languages that the text says papers may be in.
func (r *reader) inLanguages(all []Field[evidence.Demand]) {
	for _, s := range r.scan.Sentences() {
		langs := r.paperLanguages(span{s.Start, s.End})
		for i := range all {
			if len(all[i].Value.Asks) > 0 && len(all[i].Value.Languages) == 0 && r.spoken(s.Start) {
				all[i].Value.Languages = langs
			}
		}
	}
}

// paperLanguages are the languages that a sentence says papers may be in.
func (r *reader) paperLanguages(s span) []string {
	if len(r.hitsIn("paper-language", s)) == 0 {
		return nil
	}
	return r.languagesIn(s)
}

// languagesIn are the languages named in a stretch of the text.
func (r *reader) languagesIn(s span) []string {
	var out []string
	for _, l := range []struct{ set, tag string }{{"in-english", "en"}, {"in-korean", "ko"}, {"in-chinese", "zh"}} {
		if len(r.hitsIn(l.set, s)) > 0 {
			out = append(out, l.tag)
		}
	}
	return out
}
