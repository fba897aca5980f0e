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
	Clauses   []clause    `json:"clause"`
	Checks    []check     `json:"check"`
	Grades    []grade     `json:"grade"`
	Findings  []finding   `json:"finding"`
	Remarks   []remark    `json:"remark"`
	Deadlines []period    `json:"deadline"`
	Profiles  []profile   `json:"profile"`
	Messages  []message   `json:"message"`
}

// head names the pack and says how it decides.
type head struct {
	ID      string     `json:"pack"`
	Version string     `json:"version"`
	Title   rules.Text `json:"title"`
	Decide  decide     `json:"decide"`
}

// decide holds the numbers of the decision between causes.
type decide struct {
	// Threshold is the score from which a cause counts.
	Threshold float64 `json:"threshold"`
	// Margin is how far the leading cause stands above the next one.
	Margin float64 `json:"margin"`
}

// fact is something a seller can know, with the question that asks for it.
type fact struct {
	ID        string     `json:"fact"`
	Type      string     `json:"type"` // bool, int, string or date
	Ask       rules.Text `json:"ask"`
	Why       rules.Text `json:"why"`
	Where     rules.Text `json:"where"`
	Choices   []Choice   `json:"choices,omitempty"`    // the values a string may have
	SettledBy []settling `json:"settled_by,omitempty"` // what in a notice answers it; the first that matches
}

// settling is what in a notice answers a fact.
type settling struct {
	When  rules.Cond[view] `json:"when"`
	Value any              `json:"value"` // of the fact's type
}

// source is a place that rules refer to by its id.
type source struct {
	ID string `json:"source"`
	rules.Source
}

// phraseSet is a named set of phrases; package phrase explains their language.
type phraseSet struct {
	ID string   `json:"phrases"`
	En []string `json:"en,omitempty"`
	Zh []string `json:"zh,omitempty"`
	Ko []string `json:"ko,omitempty"`
}

// cause is a root cause with the signals that speak for and against it, and the
// papers that an appeal against it needs.
type cause struct {
	ID         string        `json:"cause"`
	Title      rules.Text    `json:"title"`
	Summary    rules.Text    `json:"summary"`              // what it is, and what it is not
	Confusable []string      `json:"confusable,omitempty"` // ids of causes it is mistaken for
	Source     string        `json:"source,omitempty"`     // id of a source
	Signals    []signal      `json:"signals"`
	Requires   []requirement `json:"requires,omitempty"`
	rules.Standing
}

// signal is one reason for a cause, or against it where the weight is negative.
type signal struct {
	ID     string           `json:"id"`
	When   rules.Cond[view] `json:"when"`
	Weight float64          `json:"weight"`
	Why    rules.Text       `json:"why"`
	Source string           `json:"source,omitempty"` // id of a source
	rules.Standing
}

// requirement is something that an appeal must prove, with the papers that do.
// A Requires list is read, checked and tested; a diagnosis does not use it yet.
type requirement struct {
	ID         string           `json:"id"`
	Title      rules.Text       `json:"title"`
	Applies    rules.Cond[view] `json:"applies,omitempty"`    // default: always
	NotNeeded  rules.Cond[view] `json:"not_needed,omitempty"` // the notice, or a source of the same program, waives it
	Impossible rules.Cond[view] `json:"impossible,omitempty"` // by the facts the paper cannot exist
	Accepts    []accept         `json:"accepts"`
	Why        rules.Text       `json:"why"`
	Fix        rules.Text       `json:"fix"`
	Source     string           `json:"source,omitempty"`
	rules.Standing
}

// accept is one kind of paper that meets a requirement.
type accept struct {
	Kind     string                    `json:"kind"`
	When     rules.Cond[evidence.View] `json:"when,omitempty"` // what the paper must be; default: anything
	Strength string                    `json:"strength" jsonschema:"enum=strong,enum=weak"`
}
