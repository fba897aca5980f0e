package evidence

import "github.com/reinstate-go/reinstate/rules"

// Status says how far a requirement is met.
type Status string

// The states of a requirement. A paper of which something is not known counts
// until the question about it is answered.
const (
	Met        Status = "met"
	Weak       Status = "weak"       // there are papers, and they do not prove enough
	Missing    Status = "missing"    // there is no paper, or none for a part of what the notice lists
	NotNeeded  Status = "not-needed" // by the notice's words, or by a source of the seller's own program
	Impossible Status = "impossible" // by the facts the paper cannot exist
)

// Report is what the papers of a case come to.
type Report struct {
	Requirements []Result  `json:"requirements,omitempty"`
	Items        []Checked `json:"items,omitempty"` // in the order of the case
	Index                  // empty until [IndexOf] makes it

	papers []Item
}

// Papers are the papers of the case with what was read off them, and originals with what
// only their translations say, in the order of the case.
func (r *Report) Papers() []Item { return r.papers }

// Result is a requirement with the papers that stand for it.
type Result struct {
	ID       string        `json:"id"`
	Title    rules.Text    `json:"title"`
	Cause    string        `json:"cause"`
	Accepts  []string      `json:"accepts"` // kinds of paper, strongest first
	Status   Status        `json:"status"`
	Optional bool          `json:"optional,omitempty"` // the notice asks for other papers; it is told because papers for it are there
	Items    []string      `json:"items,omitempty"`    // ids of papers, strongest first
	Problems []Problem     `json:"problems,omitempty"`
	Remedy   rules.Text    `json:"remedy,omitzero"` // absent where nothing is to be done
	Quote    string        `json:"quote,omitempty"` // the notice's words, where it asks for it
	Start    int           `json:"start,omitempty"` // bytes of the notice's text
	End      int           `json:"end,omitempty"`
	Source   *rules.Source `json:"source,omitempty"`
}

// Checked is a paper with what is wrong with it.
type Checked struct {
	ID       string    `json:"id"`
	Problems []Problem `json:"problems,omitempty"` // it proves less for them, or nothing
	Notes    []Problem `json:"notes,omitempty"`    // it proves all the same; they are better put right
	Name     string    `json:"name,omitempty"`     // proposed for its file
	Read     []ReadOff `json:"read,omitempty"`     // what the case does not state and the paper's text does
}

// Problem is something that is wrong with a paper, or missing in what is proved.
type Problem struct {
	ID     string        `json:"id"`               // the name of what is wrong
	Void   bool          `json:"void,omitempty"`   // the paper proves nothing
	Part   bool          `json:"part,omitempty"`   // what the paper leaves out stays unproved
	Text   rules.Text    `json:"text"`             // what is wrong
	Fix    rules.Text    `json:"fix,omitzero"`     // what to do about it
	Items  []string      `json:"items,omitempty"`  // other papers that it is about
	Source *rules.Source `json:"source,omitempty"` // what bears it out
}

// Open is an attribute of a paper that would settle something. Where the attribute is
// a name that is there, it is whether that and another name are one company.
type Open struct {
	Item, Attribute string // without an item: of the account
	Requirement     string // cause/id of the requirement that the paper stands for
	Name, Other     string // the two names
	With            string // the paper with the other name; empty where the account has it
}
