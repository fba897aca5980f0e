package appeal

import (
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// pack holds the documents of a pack, one list for each kind.
type pack struct {
	Heads     []head      `json:"pack"`
	Facts     []fact      `json:"fact"`
	Sources   []source    `json:"source"`
	Phrases   []phraseSet `json:"phrases"`
	Causes    []cause     `json:"cause"`
	Common    []common    `json:"common"`
	Clauses   []clause    `json:"clause"`
	Checks    []check     `json:"check"`
	Grades    []grade     `json:"grade"`
	Blockers  []blocker   `json:"blocker"`
	Findings  []finding   `json:"finding"`
	Remarks   []remark    `json:"remark"`
	Deadlines []period    `json:"deadline"`
	Modifiers []modifier  `json:"modifier"`
	Conflicts []conflict  `json:"conflict"`
	Actions   []action    `json:"action"`
	Profiles  []profile   `json:"profile"`
	Wordings  []wordingOf `json:"wording"`

	Faults     []evidence.Fault     `json:"fault"`
	Attributes []evidence.Attribute `json:"attribute"`
	Papers     []evidence.PaperName `json:"paper"`
	Messages   []message            `json:"message"`
}

// head names the pack and says how it decides.
type head struct {
	ID      string     `json:"pack"`    // the name of the pack
	Version string     `json:"version"` // the version of the pack, as in 1.2.0
	Title   rules.Text `json:"title"`   // what the pack is about
	Decide  decide     `json:"decide"`  // the numbers of the decision between causes

	Answering *evidence.Effort `json:"answering,omitempty"` // what it takes a seller to answer a question
}

// decide holds the numbers of the decision between causes.
type decide struct {
	Threshold float64  `json:"threshold"`         // the score from which a cause counts, by the notice and the seller's facts together
	Margin    float64  `json:"margin"`            // how far the leading cause stands above the next one
	Beside    []beside `json:"beside,omitempty"`  // wider margins for notices that name several grounds; of those that match the widest
	Wording   *leaning `json:"wording,omitempty"` // what the wording of a notice weighs; without it, nothing
}

// leaning is what the wording of a notice as a whole speaks for, besides the
// signals that look for certain phrases.
type leaning struct {
	Weight  float64    `json:"weight"`           // the score of a cause that all of the wording leans to; a part of it gives its share
	Terms   int        `json:"terms"`            // how many terms a notice must have to be asked; in shorter ones the signals decide alone
	Alleged float64    `json:"alleged"`          // the score from which a notice whose wording is weighed asserts a cause by itself
	Beside  float64    `json:"beside"`           // how much of it makes a cause that its signals reach too stand beside the strongest, whatever the margin
	Least   float64    `json:"least"`            // the least score that it gives: less says nothing
	Why     rules.Text `json:"why"`              // the reason, as the seller reads it
	Source  string     `json:"source,omitempty"` // the id of a source
}

// beside is the margin for a notice that says of itself that it has several
// grounds: the weaker one is not left behind.
type beside struct {
	When   rules.Cond[view] `json:"when"`   // what the notice must say
	Margin float64          `json:"margin"` // how far a cause stands above one that is left behind
}

// fact is something a seller can know, with the question that asks for it.
type fact struct {
	ID        string     `json:"fact"`                 // the name in conditions: facts.name
	Type      string     `json:"type"`                 // bool, int, string or date
	Ask       rules.Text `json:"ask"`                  // the question for the seller
	Why       rules.Text `json:"why"`                  // why the answer matters
	Where     rules.Text `json:"where"`                // where the seller finds the answer
	Choices   []Choice   `json:"choices,omitempty"`    // the values a string may have
	SettledBy []settling `json:"settled_by,omitempty"` // what in a notice answers it; the first that matches
}

// settling is what in a notice answers a fact.
type settling struct {
	When  rules.Cond[view] `json:"when"`  // what the notice must say
	Value any              `json:"value"` // of the fact's type
}

// source is a place that rules refer to by its id.
type source struct {
	ID string `json:"source"` // the name by which rules refer to it
	rules.Source
}

// phraseSet is a named set of phrases; package phrase explains their language.
type phraseSet struct {
	ID string   `json:"phrases"`      // the name in conditions: notice.asserts("name")
	En []string `json:"en,omitempty"` // the phrases in English
	Zh []string `json:"zh,omitempty"` // the phrases in Chinese
	Ko []string `json:"ko,omitempty"` // the phrases in Korean
}

// cause is a root cause with the signals that speak for and against it, and the
// papers that an appeal against it needs.
type cause struct {
	ID         string        `json:"cause"`                // the name of the cause
	Title      rules.Text    `json:"title"`                // what the cause is called
	Summary    rules.Text    `json:"summary"`              // what it is, and what it is not
	Confusable []string      `json:"confusable,omitempty"` // ids of causes it is mistaken for
	Source     string        `json:"source,omitempty"`     // the id of a source
	Signals    []signal      `json:"signals"`              // the reasons for the cause, and against it
	Requires   []requirement `json:"requires,omitempty"`   // what an appeal against it must prove
	rules.Standing
}

// signal is one reason for a cause, or against it where the weight is negative.
type signal struct {
	ID     string           `json:"id"`               // the name of the signal in its cause
	When   rules.Cond[view] `json:"when"`             // when it speaks
	Weight float64          `json:"weight"`           // how far it speaks for the cause; below 0 it speaks against it
	Why    rules.Text       `json:"why"`              // the reason, as the seller reads it
	Source string           `json:"source,omitempty"` // the id of a source
	rules.Standing
}

// wordingOf holds the terms by which notices about one cause are told; package
// wording explains them. They are learned from labelled notices.
type wordingOf struct {
	ID    string  `json:"wording"` // the id of a cause, or "none" for notices that tell none
	Bias  float64 `json:"bias"`    // what speaks for it before anything is read
	Terms string  `json:"terms"`   // lines of a weight and the terms that have it
}

// requirement is something that an appeal must prove, and when it must.
type requirement struct {
	evidence.Requirement
	Applies    rules.Cond[view] `json:"applies,omitempty"`    // default: always
	NotNeeded  rules.Cond[view] `json:"not_needed,omitempty"` // the notice, or a source of the same program, waives it
	Impossible rules.Cond[view] `json:"impossible,omitempty"` // by the facts the paper cannot exist
	Profiles   []string         `json:"profiles,omitempty"`   // ids of the profiles that use it; default: all that take its source
	rules.Standing
}

// common is what an appeal must prove whatever its cause.
type common struct {
	ID       string        `json:"common"`           // the name of the group
	Causes   []string      `json:"causes,omitempty"` // ids of the causes that it is for; default: all, and cases in which none is found
	Requires []requirement `json:"requires"`         // what must be proved
}
