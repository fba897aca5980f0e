package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// Index lists the papers that go with an appeal, in their order, and those that do
// not. Each paper of a case stands in one of the two.
type Index struct {
	Exhibits []Exhibit `json:"exhibits,omitempty"` // what goes with the appeal, in this order
	LeftOut  []LeftOut `json:"left_out,omitempty"` // what does not, each with its reason
}

// Exhibit is one paper of an appeal.
type Exhibit struct {
	Number        int        `json:"number" jsonschema:"minimum=1"` // its place in the index
	Label         rules.Text `json:"label"`                         // what the letter calls it
	Item          string     `json:"item"`                          // the id of the paper
	Paper         rules.Text `json:"paper"`                         // what it is, in short
	Title         rules.Text `json:"title"`                         // what it is, whose, and of which day
	Pages         *int       `json:"pages,omitempty"`               // how many
	IssuedOn      rules.Date `json:"issued_on,omitzero"`            // the day it was made out
	Language      string     `json:"language,omitempty"`            // en, zh, ko or another tag
	TranslationOf string     `json:"translation_of,omitempty"`      // the id of its original, which stands before it
	Proves        []Proof    `json:"proves,omitempty"`              // absent: nothing that is required here
	Note          rules.Text `json:"note,omitzero"`                 // what to think of before it is sent
	FileName
	SHA256 string `json:"sha256,omitempty"` // of the file, in hex, as the case states it
}

// Proof is a requirement that a paper stands for. What one of its copies or
// translations stands for, a paper stands for too.
type Proof struct {
	ID    string     `json:"id"`    // the name of the requirement in its cause
	Cause string     `json:"cause"` // the id of the cause
	Title rules.Text `json:"title"` // what must be proved
}

// LeftOut is a paper that does not go with the appeal.
type LeftOut struct {
	Item    string    `json:"item"`                            // the id of the paper
	Reasons []Problem `json:"reasons" jsonschema:"minItems=1"` // why it does not go
}

// IndexOf makes the index of a case from its papers and from what [Match] made of
// them. names are what kinds of paper are called. Exhibits stand in the order of the
// requirements, strong papers before weak ones, a translation right behind its
// original; what no requirement asks for comes last.
func IndexOf(in Input, r Report, names []PaperName) Index {
	x := &indexing{in: in, report: r, names: names, out: make([][]Problem, len(in.Items))}
	x.leaveOut()
	x.putTogether()
	var out Index
	for _, i := range x.order() {
		out.Exhibits = append(out.Exhibits, x.exhibit(len(out.Exhibits)+1, i))
	}
	nameFiles(in.Items, out.Exhibits)
	for i, why := range x.out {
		if len(why) > 0 {
			out.LeftOut = append(out.LeftOut, LeftOut{in.Items[i].ID, why})
		}
	}
	slices.SortStableFunc(out.LeftOut, func(a, b LeftOut) int { return byID(a.Item, b.Item) })
	return out
}

// indexing is one way to an index. Papers are told by their places in the case.
type indexing struct {
	in     Input
	report Report
	names  []PaperName
	out    [][]Problem    // why a paper is left out
	sentAs map[int]int    // of a second copy, the one that goes in its place
	of     map[int]int    // of a translation, its original
	proofs map[int][]rank // what each original stands for, the first one first
}

func (x *indexing) exhibit(number, i int) Exhibit {
	item := &x.in.Items[i]
	paper := x.paper(i)
	e := Exhibit{Number: number, Label: filled("exhibit", number), Item: item.ID, Paper: paper, Title: titleOf(paper, item), Pages: item.Pages,
		IssuedOn: item.IssuedOn, Language: item.Language, Proves: x.proves(i), SHA256: item.SHA256}
	if original, is := x.of[i]; is {
		e.TranslationOf = x.in.Items[original].ID
	}
	if len(e.Proves) == 0 {
		e.Note = Sentences["exhibit/not-asked-for"]
	}
	return e
}

func (x *indexing) proves(i int) (out []Proof) {
	last := -1
	for _, at := range x.proofs[x.original(i)] {
		if at.requirement != last { // another paper of the same document stands for it too
			r := &x.report.Requirements[at.requirement]
			out = append(out, Proof{r.ID, r.Cause, r.Title})
		}
		last = at.requirement
	}
	return out
}
