package notice

import (
	"slices"
	"sort"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// unlifted leaves out what the text says is lifted, and notes where it says so:
// "3월 9일에 걸렸던 계정 정지가 해제되었습니다", "the block was removed".
func (r *reader) unlifted(all []imposition) []imposition {
	var out []imposition
	for _, i := range all {
		if r.lifts(i.place) {
			r.lifted = append(r.lifted, i.place)
		} else {
			out = append(out, i)
		}
	}
	return out
}

// lifts reports whether words beside an action say that it has ended.
func (r *reader) lifts(place span) bool {
	said := func(h phrase.Hit) bool { return h.Modality == phrase.Asserted && r.ended(span{h.Start, h.End}) }
	_, d := r.nearest("lifted-now", place, func(h phrase.Hit) bool { return said(h) && h.Start >= place.end })
	_, e := r.nearest("we-lift", place, func(h phrase.Hit) bool { return said(h) && h.End <= place.start })
	return d < 170 || e < 40 || r.annulled(place) || r.underHeading(place, "lifted-head")
}

// annulled reports whether the words right beside the name of a measure take it back:
// 해지를 취소하고, "we have set aside the termination".
func (r *reader) annulled(place span) bool {
	done := func(h phrase.Hit) bool { return h.Modality == phrase.Asserted && r.ended(span{h.Start, h.End}) }
	_, d := r.nearest("annulled", place, func(h phrase.Hit) bool { return h.Start >= place.end && done(h) })
	_, e := r.nearest("annul", place, func(h phrase.Hit) bool { return h.End <= place.start && done(h) })
	return d < 3 || e < 14
}

// ended reports whether words that lift something say that it is done, and not
// that it will be by itself, or once something else is.
func (r *reader) ended(place span) bool {
	_, later := r.nearest("later-on", place, func(h phrase.Hit) bool { return h.Start >= place.start && h.End <= place.end })
	if ranOut.MatchString(r.plain[max(0, place.start-8):place.end]) {
		return !r.only(place)
	}
	return later == far && !r.only(place) && r.behind(place, "whether") > 8 && r.before(place, "whether") > 6 && r.before(place, "later-on") > 40 && r.before(place, "once-that") > 200 && r.behind(place, "by-itself") > 14 && r.near(place, "not-done") > 9
}

// ranOut is what has ended by itself, and is no word that it will.
var ranOut = patternOf(`(?i)已(?:经|由系统|被)?自[动動]|자동(?:으로)? ?(?:해제|복구|재개)(?:되었|됐)|(?:has|have|was|were) (?:been )?automatically`)

// unturned leaves out what the text says has become another measure: the ban in
// "the ban is reduced to a suspension", 판매 정지 in "판매 정지를 경고로 감경".
func (r *reader) unturned(all []imposition) []imposition {
	var out []imposition
	for k, i := range all {
		if !r.turns(i.place, all[k+1:]) {
			out = append(out, i)
		}
	}
	return out
}

// turns reports whether a measure is turned into a later one of its sentence,
// or into a warning.
func (r *reader) turns(place span, later []imposition) bool {
	behind := func(h phrase.Hit) bool { return h.Start >= place.end }
	if turn, d := r.nearest("turned-to", place, behind); d < 60 && !r.only(span{turn.Start, turn.End}) {
		return r.behind(span{turn.End, turn.End}, "warning") < 40 || r.follows(turn.End, later)
	}
	turn, d := r.nearest("turned", place, behind)
	if d > 90 {
		return false
	}
	next := len(later) > 0 && later[0].place.start >= place.end && later[0].place.end <= turn.Start
	return next || r.before(span{turn.Start, turn.End}, "warning") < 12
}

// reduced reports whether the text says that a measure has become a warning.
func (r *reader) reduced() bool {
	return slices.ContainsFunc(r.asserted("turned-to"), func(h phrase.Hit) bool {
		return !r.only(span{h.Start, h.End}) && r.behind(span{h.End, h.End}, "warning") < 40
	}) || slices.ContainsFunc(r.asserted("turned"), func(h phrase.Hit) bool { return r.before(span{h.Start, h.End}, "warning") < 12 })
}

// follows reports whether a measure stands behind a place in its sentence.
func (r *reader) follows(at int, later []imposition) bool {
	k := sort.Search(len(later), func(k int) bool { return later[k].place.start >= at })
	return k < len(later) && later[k].sentence == r.groupAt(at-1)
}

// unforeseen takes back what only stands in the future, without a day, where
// the text imposes something that does not: "使用他人证书将永久停用账号" in a footnote.
func (r *reader) unforeseen(all []imposition) []imposition {
	certain := false
	for _, i := range all {
		certain = certain || i.asserted && !r.future(i)
	}
	if !certain {
		return all
	}
	for k := range all {
		if all[k].asserted && r.future(all[k]) {
			all[k].asserted = false
		}
	}
	return all
}

// future reports whether a measure is one to come, and no day is named for it.
func (r *reader) future(i imposition) bool {
	return (r.before(i.place, "will") < 20 || r.behind(i.place, "to-come") < 12) && !r.hasDay(i.sentence)
}

// hasDay reports whether a sentence names a day.
func (r *reader) hasDay(group int) bool { return r.days[group] }

// daysIn tells of each sentence whether it names a day.
func (r *reader) daysIn() map[int]bool {
	in := map[int]bool{}
	for _, d := range r.named.Dates {
		in[r.groupAt(d.Start)] = true
	}
	for _, d := range r.named.Relatives {
		in[r.groupAt(d.Start)] = true
	}
	return in
}

// reopened leaves out what stands before the word that all is back: letters of
// release begin with what was imposed. What "stays" is kept.
func (r *reader) reopened(all []imposition) []imposition {
	back := r.back()
	if back < 0 {
		return all
	}
	var out []imposition
	for _, i := range all {
		switch {
		case r.stays(i.place):
		case i.place.end <= back, i.value == "funds-held" && r.behind(i.place, "paid-then") < 90:
			continue
		}
		out = append(out, i)
	}
	return out
}

// back is where the text says last that something is back on sale, or set aside, or -1.
func (r *reader) back() int {
	last := -1
	for _, h := range r.asserted("restored") {
		if place := (span{h.Start, h.End}); r.ended(place) && !r.bygone(place) && !r.ledTo(place) && !r.byTheNameOnly(place) {
			last = h.Start
		}
	}
	return last
}

// stays reports whether a measure is told as one that goes on.
func (r *reader) stays(place span) bool {
	return r.before(place, "stay") < 6 || r.behind(place, "stay") < 13 || r.behind(place, "unlifted") < 13
}
