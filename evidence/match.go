package evidence

import (
	"context"
	"slices"
	"time"

	"github.com/reinstate-go/reinstate/evidence/company"
	"github.com/reinstate-go/reinstate/rules"
)

// Input is what papers are held against.
type Input struct {
	AsOf     time.Time
	NoticeOn rules.Date // the day of the notice, zero where it is not known
	Notice   string     // the notice's own words
	Language string     // in which the notice is written
	Whole    string     // all of its text, with the companies that it names
	NoticeID string     // its number, empty where it has none
	Entity   string     // the account's company
	SellerID string     // the account's number, empty where it is not known
	Causes   []string   // that the case must answer; none where that is not known
	Items    []Item
	Listed   Listed   // what the notice names as concerned
	Demands  []Demand // what the notice asks for and refuses
	Sent     []Sent   // what went with earlier attempts
	Faults   []Fault
	Called   []PaperName // what kinds of paper are called
	Memo     *Memo       // keeps what is read of papers for the next time; nil keeps nothing
	Sources  map[string]*rules.Source
}

// called is the name of a kind of paper.
func (in *Input) called(kind string) rules.Text {
	if i := slices.IndexFunc(in.Called, func(p PaperName) bool { return p.ID == kind }); i >= 0 {
		return in.Called[i].Title
	}
	return rules.Text{En: kind, Zh: kind, Ko: kind}
}

// Wanted is a requirement of a case, with whether it must be met.
type Wanted struct {
	*Requirement
	Cause string
	State Status // NotNeeded or Impossible where it need not be met

	Optional bool // no demand of the notice asks for it; it is told because papers for it are there

	Demand *Demand
	Quote  string // the notice's words
	Start  int
	End    int
}

// Match holds the papers of a case against what is wanted, and says of each
// requirement how far it is met and of each paper what is wrong with it. Open lists
// what would have to be known of a paper. The error is a condition that went wrong,
// or a cancelled context.
func Match(ctx context.Context, in Input, wanted []Wanted) (Report, []Open, error) {
	var place []int
	in.Items, place = inOrder(in.Items)
	in.remember()
	read := in.readOff()
	original := originals(in.Items)
	in.Items = throughOriginals(in.Items, original)
	names := namesOf(in, original)
	same := remembered(names.Same)
	m := &matching{ctx: ctx, in: in, original: original, names: names, same: same, said: in.Memo.notice(in.Notice, in.NoticeOn), views: viewsOf(&in, original, same), unknown: map[int][]string{}, strong: map[int]bool{}, weak: map[int][]Problem{}, short: map[int][]Problem{}}
	var out Report
	for i := range in.Items {
		c, err := m.check(i)
		if err != nil {
			return Report{}, nil, err
		}
		c.Read = read[i]
		out.Items = append(out.Items, c)
	}
	m.checked = out.Items
	for _, w := range wanted {
		r, err := m.result(w)
		if err != nil {
			return Report{}, nil, err
		}
		out.Requirements = append(out.Requirements, r)
	}
	for i := range out.Items {
		out.Items[i].Problems = append(out.Items[i].Problems, m.short[i]...)
		if !m.strong[i] {
			out.Items[i].Problems = append(out.Items[i].Problems, m.weak[i]...)
		}
	}
	if len(out.Items) > 0 {
		out.Items, out.papers = asListed(out.Items, place), asListed(m.in.Items, place)
	}
	return out, m.opened(), nil
}

// matching is one way through the papers of a case.
type matching struct {
	ctx      context.Context
	in       Input
	original []int // of each paper, the place of what it translates or its own; see originals
	names    *company.Names
	same     companies   // as names have it
	said     *noticeText // what the notice says, word by word
	views    []View
	checked  []Checked
	open     []Open
	unknown  map[int][]string  // what the faults of a paper need and the case does not say
	strong   map[int]bool      // papers that are strong for some requirement
	weak     map[int][]Problem // what makes others weak for what they stand for
	short    map[int][]Problem // what papers leave out that stand alone
	first    map[string]string // the first paper with each name; see firstWith
	route    *goodsRoute       // see askUpstream
}

// check finds the faults of one paper.
func (m *matching) check(i int) (Checked, error) {
	item := &m.in.Items[i]
	c := Checked{ID: item.ID, Name: nameFor(item)}
	answer := m.in.Memo.ask(m.in.Faults, &m.views[i])
	for k := range m.in.Faults {
		f := &m.in.Faults[k]
		if !f.concerns(item.Kind, m.in.Causes) {
			continue
		}
		switch r := answer(k, func() rules.Result { return f.When.Eval(m.ctx, &m.views[i]) }); r.Truth {
		case rules.Match:
			c.add(f, m.in.Sources[f.Source], m.views[i].Paper.Contradicts)
		case rules.Unknown:
			if f.asked() {
				m.unknown[i] = append(m.unknown[i], r.Needs...)
			}
		case rules.Failed:
			return c, *r.Problem
		}
	}
	worstFirst(c.Problems)
	return c, nil
}

func (c *Checked) add(f *Fault, s *rules.Source, others []string) {
	p := Problem{ID: f.ID, Void: f.Severity == "void", Part: f.Severity == "part", Text: f.Title, Fix: f.Fix, Source: s}
	if slices.Contains(f.When.Reads(), "paper.contradicts") {
		p.Items = others
	}
	if f.Severity == "note" {
		c.Notes = append(c.Notes, p)
		return
	}
	c.Problems = append(c.Problems, p)
}

// void reports whether a paper proves nothing.
func (c *Checked) void() bool {
	return slices.ContainsFunc(c.Problems, func(p Problem) bool { return p.Void })
}

// part reports whether a paper leaves out a part of what it is to show.
func (c *Checked) part() bool {
	return slices.ContainsFunc(c.Problems, func(p Problem) bool { return p.Part })
}

// opened are the open attributes, each once, in the order of what is wanted.
func (m *matching) opened() (out []Open) {
	told := map[Open]bool{}
	for _, o := range m.open {
		if !told[o] {
			told[o] = true
			out = append(out, o)
		}
	}
	return out
}
