package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/mention"
)

// spanUnits are the units in which the age of a paper is told.
var spanUnits = map[mention.Unit]string{mention.Days: "days", mention.Weeks: "days", mention.Months: "months", mention.Years: "years"}

// ages puts to demands how old their papers may be: to the paper right behind the
// words (90天内水电单), else to the last one before them in the same sentence, and to
// all where the sentence asks for none itself.
func (r *reader) ages(all []Field[evidence.Demand]) {
	limit := r.limit()
	for _, p := range r.named.Periods {
		if !r.isAge(p) || limit != nil && limit.Start < p.End && p.Start < limit.End && !r.beforePaper(p.Outer().End) {
			continue
		}
		n := p.Most
		if p.Unit == mention.Weeks {
			n *= 7
		}
		age := evidence.Span{Amount: &n, Unit: spanUnits[p.Unit]}
		if d := r.aged(all, span{p.Start, p.Outer().End}); d != nil {
			setAge(d, age)
			if d.Start >= p.End {
				r.ageBehind(all, d, age)
			}
			if containsAny(" "+inSmall(tail(r.plain[:p.Outer().Start], 40)), []string{" each ", "both ", "각각", "均", "모두", "各"}) {
				ageBefore(all, d.Start, age)
			}
			continue
		}
		if !r.amongDemands(all, p.Start) {
			continue
		}
		for i := range all {
			setAge(&all[i], age)
		}
		break // all have their age
	}
}

// ageBefore gives an age to the demands right before one too: "A and B, each issued within
// the past year".
func ageBefore(all []Field[evidence.Demand], at int, age evidence.Span) {
	for k := len(all) - 1; k >= 0; k-- {
		if all[k].Start < at {
			if at-all[k].End > 60 {
				return
			}
			setAge(&all[k], age)
			at = all[k].Start
		}
	}
}

// ageBehind gives an age that stands before a demand to the one that is joined to it as
// well: 1년 이내 발급된 A와 B, 六个月内开具的A和B.
func (r *reader) ageBehind(all []Field[evidence.Demand], d *Field[evidence.Demand], age evidence.Span) {
	at := slices.IndexFunc(all, func(o Field[evidence.Demand]) bool { return o.Start > d.Start })
	if at < 0 || all[at].Start-d.End > 16 || all[at].Start < d.End {
		return
	}
	switch strings.TrimSpace(r.plain[d.End:all[at].Start]) {
	case "와", "과", "랑", "이랑", "하고", "및", "和", "及", "与", "與", "and":
		setAge(&all[at], age)
	}
}

// amongDemands reports whether a place stands within a few sentences of a demand.
func (r *reader) amongDemands(all []Field[evidence.Demand], at int) bool {
	i, _ := slices.BinarySearchFunc(all, at, func(d Field[evidence.Demand], at int) int { return d.Start - at })
	for _, k := range []int{i - 1, i} {
		if k >= 0 && k < len(all) && max(r.sentenceAt(at)-r.sentenceAt(all[k].Start), r.sentenceAt(all[k].Start)-r.sentenceAt(at)) <= 4 {
			return true
		}
	}
	return false
}

// setAge gives the papers of a demand an age, unless they have one.
func setAge(d *Field[evidence.Demand], age evidence.Span) {
	if len(d.Value.Asks) > 0 && d.Value.IssuedWithin == nil {
		d.Value.IssuedWithin = &age
	}
}

// isAge reports whether a period is the age of a paper.
func (r *reader) isAge(p mention.Period) bool {
	place := span{p.Outer().Start, p.Outer().End}
	if spanUnits[p.Unit] == "" || p.Amount == 0 || !r.spoken(p.Start) || r.toAnswer(place.start) {
		return false
	}
	if !p.Within && endsIn(r.plain[:place.start], "近", "最近", "최근 ") && r.tellsOfTime(place.end) {
		return false // what the paper covers: 近3个月流水
	}
	if r.covers(place) {
		return false
	}
	if inSmall(head(r.plain[place.end:], len(" old"))) == " old" {
		return true // not more than 3 months old
	}
	if r.beforePaper(place.end) && (p.Within || endsIn(r.plain[:place.start], "近", "最近")) {
		return true
	}
	return r.near(place, "issued") < 30 && min(r.near(place, "from-receipt"), r.near(place, "from-notice")) > 20
}

// covers reports whether words right before a period, or right behind it, make it the time
// that a paper tells of: 须覆盖最近四个月, "covering the last 3 months", 최근 3개월분.
func (r *reader) covers(place span) bool {
	before := strings.TrimRight(inSmall(tail(r.plain[:place.start], 40)), " ")
	for _, w := range []string{" the", " last", " past", " previous", "最近", "近", "过去", "過去", "최근", "지난"} {
		before = strings.TrimRight(strings.TrimSuffix(before, w), " ")
	}
	return endsIn(before, "covering", "cover", "covers", "spanning", "going back", "over", "覆盖", "覆蓋", "涵盖", "涵蓋", "包含", "包括") || startsWith(strings.TrimLeft(r.plain[place.end:], " "), "분 ", "분,", "분)", "분을", "분의", "치 ", "치를", "간의", "동안의")
}

// toAnswer reports whether the words before a period make it the time to answer in.
func (r *reader) toAnswer(at int) bool {
	if r.near(span{at, at}, "issued") < 12 {
		return false
	}
	return endsIn(strings.TrimRight(tail(r.plain[:at], 14), " "), "于", "於", "请", "請", "在", "收到后", "收到後", "自本函", "수신 후", "받은 뒤")
}

// aged gives the demand of the sentence that a period or a day stands in for whose papers
// the age is meant, if there is one: the one it stands in or behind in a bracket,
// the one right behind it, else the last before it.
func (r *reader) aged(all []Field[evidence.Demand], p span) *Field[evidence.Demand] {
	at, _ := slices.BinarySearchFunc(all, p.start, func(d Field[evidence.Demand], at int) int { return d.Start - at })
	group := r.groupAt(p.start)
	here := func(i int) bool { return i >= 0 && i < len(all) && r.groupAt(all[i].Start) == group }
	before := here(at - 1)
	switch {
	case before && (p.start < all[at-1].End || p.start-all[at-1].End < 40 && strings.ContainsAny(r.plain[all[at-1].End:p.start], "(")):
		return &all[at-1]
	case here(at) && (all[at].Start-p.end < 24 && !strings.ContainsAny(r.plain[p.end:max(p.end, all[at].Start)], ";\n") || !before):
		return &all[at]
	case before:
		return &all[at-1]
	}
	return nil
}

// overTime are kinds of paper that tell what was in the course of a time.
var overTime = []string{"bank-statement", "inquiry-log", "order-export", "stock-ledger", "cancellation-list", "refund-list", "system-log", "transaction-statement"}

// tellsOfTime reports whether the paper named right behind a place is one of these.
func (r *reader) tellsOfTime(at int) bool {
	for _, p := range r.papers(span{at, min(len(r.plain), at+60)}) {
		return p.Start-at < 24 && slices.Contains(overTime, p.Kind)
	}
	return false
}

// beforePaper reports whether a paper is named right behind a place: 90天内水电单.
func (r *reader) beforePaper(at int) bool {
	for _, p := range r.papers(span{at, min(len(r.plain), at+60)}) {
		return p.Start-at < 8 && p.Own[0] >= at
	}
	return false
}
