package notice

import (
	"slices"
	"sort"
	"strings"

	"github.com/reinstate-go/reinstate/rules/mention"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// severity is the order from what says most to what says least: an account
// that is suspended has its listings stopped too.
var severity = []string{"permanent", "terminated", "verification-hold", "account-suspended", "sales-suspended", "listing-stopped", "restricted", "funds-held"}

// sanction is what the text imposes. A sanction that is only threatened is a
// warning; news for everybody and word that a sanction is over impose none.
func (r *reader) sanction() *Field[string] {
	if r.over() || r.news() {
		return &Field[string]{Value: NoSanction} // without a quote, as the contract has it
	}
	f := r.gravest()
	if f == nil || f.Value == "restricted" || f.Value == "funds-held" {
		if g := r.aftermath(); g != nil {
			return g
		}
	}
	if f != nil {
		return f
	}
	return r.faint()
}

// faint is what the text says where nothing is plainly imposed. A word like
// "warning" in the middle of a letter may be a band of a score or an old matter;
// what is told as done, if loosely, says more.
func (r *reader) faint() *Field[string] {
	if r.harmless() {
		return &Field[string]{Value: NoSanction}
	}
	f := r.warning()
	if f == nil || f.Value == Warning && f.Start >= r.titleEnd() && len(r.imposed) == 0 && len(r.said("only-warned")) == 0 {
		if g := r.loosely(f != nil); g != nil {
			return g
		}
	}
	if f == nil {
		f = r.stay()
	}
	if f == nil {
		f = r.threat()
	}
	return f
}

// gravest is the gravest of what is imposed, where it is said first.
func (r *reader) gravest() *Field[string] {
	var found *Field[string]
	top, scope, weights := len(severity), r.scope(), r.weighed()
	strongest := slices.Max(append(weights, 0))
	for n, i := range r.imposed {
		if !i.asserted || weights[n] < strongest-byTheWay {
			continue
		}
		v := scope.settled(i)
		if k := slices.Index(severity, v); k >= 0 && k < top {
			found, top = r.field(v, i.place), k
		}
	}
	return found
}

// over reports whether the text says that a sanction is lifted, and imposes
// nothing after that: neither in a later sentence, nor what "stays" in the same.
func (r *reader) over() bool {
	if r.reduced() || len(r.said("only-warned")) > 0 {
		return false
	}
	last := -1
	for _, i := range r.imposed {
		if i.asserted {
			last = i.place.start
		}
	}
	if len(r.lifted) > 0 && r.lifted[0].start >= last && !r.awaitsAnswer() {
		return true
	}
	return slices.ContainsFunc(r.said("restored"), func(h phrase.Hit) bool {
		return h.End >= last && h.Modality != phrase.Conditional && r.ended(span{h.Start, h.End})
	})
}

// awaitsAnswer reports whether the text sets a time for an answer: word that all
// is over asks for none. What the two readings note beside their values is for
// the fields and is left as it was.
func (r *reader) awaitsAnswer() bool {
	doubts, limit, deadline := r.doubts, r.limitTop, r.deadlineTop
	defer func() { r.doubts, r.limitTop, r.deadlineTop = doubts, limit, deadline }()
	return r.limit() != nil || r.deadline() != nil
}

// news reports whether the text tells all sellers of something, and imposes
// nothing on the one who reads it.
func (r *reader) news() bool {
	news := r.keep("news", func(m phrase.Modality) bool { return m != phrase.Addressed })
	news = slices.DeleteFunc(news, func(h phrase.Hit) bool {
		checked := strings.HasSuffix(r.plain[:h.End], "점검") && startsWith(r.plain[h.End:], "하던", "하는 ", "한 결과", "에서", "을 하던", " 중 ", " 결과")
		return checked || r.behind(span{h.Start, h.End}, "so-far") < 4
	})
	if len(news) == 0 || news[0].Start > len(r.text)*2/5 {
		return r.toAll()
	}
	return !slices.ContainsFunc(r.imposed, func(i imposition) bool {
		return i.asserted && (r.near(i.place, "addressed-to") < 150 || len(news) < muchNews && r.hasDay(i.sentence) && r.personal(i))
	})
}

// muchNews is how many signs of news make a newsletter, whatever stories it tells.
const muchNews = 3

// personal reports whether a measure is told as one for a case: as done, with the clause
// or the goods or the finding that it rests on, or after a title that names it too.
func (r *reader) personal(i imposition) bool {
	if r.done(i.place) || r.toldIn[i.sentence] || r.near(i.place, "found-out") < far {
		return true
	}
	if slices.ContainsFunc(r.named.Clauses, func(c mention.Clause) bool { return r.groupAt(c.Start) == i.sentence }) {
		return true
	}
	title := r.titleEnd()
	return slices.ContainsFunc(r.imposed, func(t imposition) bool {
		return t.asserted && t.value == i.value && t.place.start < title && t.place.start < i.place.start
	})
}

// toAll reports whether a letter says, wherever, that it goes to all sellers, and
// tells of nothing that has been done.
func (r *reader) toAll() bool {
	return len(r.said("to-all")) > 0 && !slices.ContainsFunc(r.imposed, func(i imposition) bool {
		return i.asserted && (r.done(i.place) || r.near(i.place, "addressed-to") < 60)
	})
}

// warning is what the text says where it only warns or threatens.
func (r *reader) warning() *Field[string] {
	if hits := append(r.said("warning"), r.said("only-warned")...); len(hits) > 0 {
		return r.field(Warning, span{hits[0].Start, hits[0].End})
	}
	for _, i := range r.imposed {
		if !i.asserted {
			return r.field(Warning, i.place)
		}
	}
	return r.nothing()
}

// harmless reports whether the text says that it is no sanction, and threatens none
// but what it says of sellers in general.
func (r *reader) harmless() bool {
	says := func(h phrase.Hit) bool {
		return h.Modality != phrase.Conditional && r.near(span{h.Start, h.End}, "so-far") > 12
	}
	mine := func(place span) bool { return r.near(place, "in-general") > 90 && r.near(place, "no-sanction") > 0 }
	warns := func(h phrase.Hit) bool {
		place := span{h.Start, h.End}
		return h.Modality != phrase.Denied && r.near(place, "mild") > 0 && mine(place)
	}
	threatens := func(i imposition) bool { return mine(i.place) }
	return slices.ContainsFunc(r.said("no-sanction"), says) && !slices.ContainsFunc(r.said("warning"), warns) &&
		len(r.said("only-warned")) == 0 && !slices.ContainsFunc(r.imposed, threatens)
}

// nothing is the word that nothing is the matter, where no measure is spoken of.
func (r *reader) nothing() *Field[string] {
	if len(r.said("all-well"))+len(r.said("news")) == 0 || r.awaitsAnswer() {
		return nil
	}
	return &Field[string]{Value: NoSanction}
}

// imposedBeside gives the impositions in the sentence of a place, of very many those
// that stand next to it.
func (r *reader) imposedBeside(place span) []imposition {
	sentence := r.groupAt(place.start)
	from := sort.Search(len(r.imposed), func(i int) bool { return r.imposed[i].sentence >= sentence })
	to := sort.Search(len(r.imposed), func(i int) bool { return r.imposed[i].sentence > sentence })
	all := r.imposed[from:to]
	mid := sort.Search(len(all), func(i int) bool { return all[i].place.start >= place.start })
	return all[max(0, mid-imposedTries):min(len(all), mid+imposedTries)]
}

// imposedTries is how many impositions on either side of a place are looked at.
const imposedTries = 24
