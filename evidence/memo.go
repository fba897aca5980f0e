package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/evidence/company"
	"github.com/reinstate-go/reinstate/rules"
)

// Memo keeps what is read of papers and of the notice, so that a case of which most papers
// stay the same is soon judged again. All in it goes by what a paper says and never by its
// place, so that the answers are the same with and without it. It grows with each new
// paper; it serves one case, and one [Match] at a time.
type Memo struct {
	contents map[string]*content
	notices  map[noticeOn]*noticeText
	names    map[[2]string]bool // whether a text has a name
	texts    company.Texts

	keys     keyer
	off      map[string]offPaper
	readings map[string]*reading
	wrong    map[string][]string

	asked   []string // the conditions of the faults that the answers are to
	answers map[string][]rules.Result
}

// NewMemo is one that keeps nothing yet.
func NewMemo() *Memo {
	return &Memo{
		contents: map[string]*content{}, notices: map[noticeOn]*noticeText{}, names: map[[2]string]bool{}, keys: keyer{},
		off: map[string]offPaper{}, readings: map[string]*reading{}, wrong: map[string][]string{}, answers: map[string][]rules.Result{},
	}
}

// remember sees to it that what is read is kept, at least for this once.
func (in *Input) remember() {
	if in.Memo == nil {
		in.Memo = NewMemo()
	}
}

// kept gives what is kept under a key, and works it out the first time.
func kept[K comparable, V any](all map[K]V, key K, work func() V) V {
	v, is := all[key]
	if !is {
		v = work()
		all[key] = v
	}
	return v
}

func (m *Memo) content(text string) *content {
	return kept(m.contents, text, func() *content { return contentOf(text) })
}

type noticeOn struct {
	text string
	on   rules.Date
}

func (m *Memo) notice(text string, on rules.Date) *noticeText {
	return kept(m.notices, noticeOn{text, on}, func() *noticeText { n := readNoticeText(text, on); return &n })
}

func (m *Memo) named(text, name string) bool {
	return kept(m.names, [2]string{text, name}, func() bool { return len(NamedIn(text, []string{name})) > 0 })
}

// offPaper is a paper with what was read off it.
type offPaper struct {
	item Item
	read []ReadOff
}

func (m *Memo) readOff(it Item) (Item, []ReadOff) {
	p := kept(m.off, m.keys.of(it), func() offPaper {
		item, read := readOff(it, m.content(it.Text))
		return offPaper{item, slices.Clip(read)}
	})
	return p.item, p.read
}

func (m *Memo) readAll(items []Item) []reading {
	all := make([]reading, len(items))
	for i := range items {
		it := &items[i]
		all[i] = *kept(m.readings, m.keys.of(*it), func() *reading { r := readPaper(it, m.content(it.Text)); return &r })
		all[i].Item = it
	}
	return all
}

func (m *Memo) wrongNumbers(it *reading) []string {
	return kept(m.wrong, m.keys.of(*it.Item), func() []string { return wrongNumbers(it) })
}

// ask answers the conditions of the faults of a paper, each when it is first asked.
func (m *Memo) ask(faults []Fault, v *View) func(k int, eval func() rules.Result) rules.Result {
	if !slices.EqualFunc(m.asked, faults, func(when string, f Fault) bool { return when == f.When.String() }) {
		m.asked = make([]string, len(faults))
		for k := range faults {
			m.asked[k] = faults[k].When.String()
		}
		clear(m.answers)
	}
	all := kept(m.answers, m.keys.of(*v), func() []rules.Result { return make([]rules.Result, len(faults)) })
	return func(k int, eval func() rules.Result) rules.Result {
		if all[k].Truth == 0 || all[k].Truth == rules.Failed {
			all[k] = eval()
		}
		return all[k]
	}
}
