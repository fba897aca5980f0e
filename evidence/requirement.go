package evidence

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// Requirement is something that an appeal must prove, with the papers that prove
// it.
type Requirement struct {
	ID       string          `json:"id"`                                                                           // the name of the requirement in its cause
	Title    rules.Text      `json:"title"`                                                                        // what must be proved
	Accepts  []Accept        `json:"accepts"`                                                                      // the kinds of paper that prove it, strongest first
	Covers   string          `json:"covers,omitempty" jsonschema:"enum=orders,enum=brands,enum=models,enum=items"` // what the notice lists and the papers must name, each of it
	Period   *Span           `json:"period,omitempty"`                                                             // how long back from the notice the papers must cover without a hole
	AtLeast  int             `json:"at_least,omitempty" jsonschema:"minimum=2"`                                    // how many papers it takes
	Chain    bool            `json:"chain,omitempty"`                                                              // whether the papers must lead from the brand to the seller, link by link
	Template []PaperTemplate `json:"template,omitempty" jsonschema:"minItems=1"`                                   // the papers that meet it, of which the first is of a kind that proves it; default: one of the first such kind, with what it needs beside it
	Why      rules.Text      `json:"why"`                                                                          // why it must be proved
	Fix      rules.Text      `json:"fix"`                                                                          // what to do where a paper is missing
	Source   string          `json:"source,omitempty"`                                                             // the id of the source that asks for it
}

// Accept is one kind of paper that meets a requirement.
type Accept struct {
	Kind      string           `json:"kind"`                                        // the kind of paper
	When      rules.Cond[View] `json:"when,omitempty"`                              // what the paper must be; default: anything
	Otherwise rules.Text       `json:"otherwise,omitzero"`                          // what is wrong with a paper of the kind that is not so
	Strength  string           `json:"strength" jsonschema:"enum=strong,enum=weak"` // how well it proves: strong or weak
	With      []Beside         `json:"with,omitempty"`                              // the papers of which one each must stand beside it
	Settles   bool             `json:"settles,omitempty"`                           // no way from the brand to the seller is asked beside it
}

// Fault is something that is wrong with a paper, whatever it is to prove.
type Fault struct {
	ID       string           `json:"fault"`                                                         // the name of the fault
	Causes   []string         `json:"causes,omitempty"`                                              // the causes in whose cases it counts; default: all
	Kinds    []string         `json:"kinds,omitempty"`                                               // the kinds of paper that can have it; default: all
	When     rules.Cond[View] `json:"when"`                                                          // when a paper has it; what it names and is absent is a question where the fault has kinds and weighs
	Severity string           `json:"severity" jsonschema:"enum=void,enum=part,enum=weak,enum=note"` // void: it proves nothing; part: what it leaves out stays unproved; weak: it proves less; note: it can be put right, and proves all the same
	Title    rules.Text       `json:"title"`                                                         // what is wrong, in a few words
	Why      rules.Text       `json:"why"`                                                           // why it matters
	Fix      rules.Text       `json:"fix"`                                                           // what to do about it
	Source   string           `json:"source,omitempty"`                                              // the id of the source that bears it out
	Profiles []string         `json:"profiles,omitempty"`                                            // ids of the profiles that use it; default: all that take its source
	rules.Standing
}

// asked reports whether what a fault needs and a paper does not say is worth a
// question: it weighs, and is the matter of some kinds. Whether just any paper was
// changed or ran out is told by who knows it.
func (f *Fault) asked() bool { return len(f.Kinds) > 0 && f.Severity != "note" }

// concerns reports whether papers of a kind can have a fault in a case of some causes.
func (f *Fault) concerns(kind string, causes []string) bool {
	if len(f.Kinds) > 0 && !slices.Contains(f.Kinds, kind) {
		return false
	}
	return len(f.Causes) == 0 || len(causes) == 0 || slices.ContainsFunc(causes, func(c string) bool { return slices.Contains(f.Causes, c) })
}

// Attribute is something that can be asked of a paper.
type Attribute struct {
	ID    string     `json:"attribute"` // the name in conditions: item.name
	Ask   rules.Text `json:"ask"`       // the question for the seller
	Where rules.Text `json:"where"`     // where the answer is found
}

// PaperName is what a kind of paper is called, what it takes to get one, and what a
// good one says.
type PaperName struct {
	ID       string     `json:"paper"`              // the kind
	Title    rules.Text `json:"title"`              // what it is called
	Plan     bool       `json:"plan,omitempty"`     // it is the plan that notices want; that of the case is one too
	Effort   *Effort    `json:"effort,omitempty"`   // what it takes to get one; only a paper of no certain kind has none
	Template *Template  `json:"template,omitempty"` // what a good one says
}
