package evidence

import (
	"slices"
	"strings"
)

// notAmong stands for an original that is not among the papers of a case.
const notAmong = -1

// originals gives for each paper the place of the paper that it translates in the
// end, for one that is no translation its own place, and notAmong where the original is
// not there: nothing shows then what was translated.
func originals(items []Item) []int {
	at := map[string]int{}
	for i := range items {
		at[items[i].ID] = i
	}
	out := make([]int, len(items))
	for i := range items {
		out[i] = originalOf(items, at, i)
	}
	return out
}

func originalOf(items []Item, at map[string]int, i int) int {
	for range items { // papers that translate each other have no original
		if items[i].TranslationOf == "" {
			return i
		}
		next, there := at[items[i].TranslationOf]
		if !there {
			return notAmong
		}
		i = next
	}
	return notAmong
}

// own reports whether a paper stands for itself: it is no translation of another paper
// of the case. One whose original is missing stands too, and what is wrong with it is told.
func (m *matching) own(i int) bool { return m.original[i] == i || m.original[i] == notAmong }

// throughOriginals gives the papers, each with what only its translations say of it.
// A translation proves nothing by itself: it stands through its original, which
// therefore is read with it. What the original says of itself goes first.
func throughOriginals(items []Item, original []int) []Item {
	out := slices.Clone(items)
	var translations []int
	for i, o := range original {
		if o != i && o != notAmong && !isTrue(items[i].Altered) {
			translations = append(translations, i)
		}
	}
	slices.SortFunc(translations, func(a, b int) int { return byID(items[a].ID, items[b].ID) })
	for _, i := range translations {
		out[original[i]].fill(&items[i])
	}
	return out
}

// fill takes from a translation what the original does not state. Who issued it, its
// days, its signatures and its file are its own.
func (x *Item) fill(t *Item) {
	for _, f := range []struct{ own, from *string }{{&x.Kind, &t.Kind}, {&x.Subject, &t.Subject}, {&x.Text, &t.Text}} {
		if *f.own == "" {
			*f.own = *f.from
		}
	}
	for _, f := range []struct{ own, from *[]string }{
		{&x.Brands, &t.Brands}, {&x.Models, &t.Models}, {&x.Orders, &t.Orders}, {&x.TrackingNumbers, &t.TrackingNumbers}, {&x.SKUs, &t.SKUs}} {
		if *f.own == nil {
			*f.own = *f.from
		}
	}
	if x.Period == nil {
		x.Period = t.Period
	}
}

func isTrue(b *bool) bool { return b != nil && *b }

// foreign tells that a paper is in a language that the notice does not take, and no
// translation into one that it takes is there. A language that is not known is a question.
func (m *matching) foreign(w Wanted, i int) []Problem {
	named := m.in.languages(w)
	if len(named) == 0 {
		return nil
	}
	takes := named
	if !slices.Equal(takes, []string{"ko"}) { // "may be in Chinese" takes nothing away from Korean and the notice's own
		takes = append(slices.Clone(takes), "ko", m.in.Language)
	}
	var open, faulty []int
	for k := range m.in.Items {
		switch t := &m.in.Items[k]; {
		case m.original[k] != i:
		case t.Language == "":
			open = append(open, k)
		case inOneOf(t.Language, takes) && (k == i || len(m.checked[k].Problems) == 0):
			return nil
		case inOneOf(t.Language, takes):
			faulty = append(faulty, k)
		}
	}
	for _, k := range open {
		m.ask(w, m.in.Items[k].ID, "language")
	}
	switch {
	case len(open) > 0:
		return nil
	case len(faulty) > 0:
		return []Problem{badTranslation(&m.in.Items[i], m.in.Items[faulty[0]].ID)}
	}
	return []Problem{otherLanguage(&m.in.Items[i], named)}
}

// languages are those in which the notice takes the papers of a requirement: what it
// says of these, else what it says of all.
func (in *Input) languages(w Wanted) []string {
	if w.Demand != nil && len(w.Demand.Languages) > 0 {
		return w.Demand.Languages
	}
	for _, d := range in.Demands {
		if len(d.Asks) == 0 && len(d.Languages) > 0 {
			return d.Languages
		}
	}
	return nil
}

// inOneOf reports whether a paper is in one of some languages: zh-CN is in zh, and a
// paper in two languages ("ko/en") in both.
func inOneOf(language string, takes []string) bool {
	tags := strings.FieldsFunc(strings.ToLower(language), func(c rune) bool { return strings.ContainsRune("/,;+& ", c) })
	return slices.ContainsFunc(tags, func(tag string) bool {
		tag, _, _ = strings.Cut(strings.ReplaceAll(tag, "_", "-"), "-")
		return slices.ContainsFunc(takes, func(t string) bool { return strings.EqualFold(tag, t) })
	})
}
