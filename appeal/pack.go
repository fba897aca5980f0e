package appeal

import (
	"context"

	"github.com/reinstate-go/reinstate/rules"
)

// pack holds the documents of a pack that decide about causes.
type pack struct {
	Heads   []head      `json:"pack"`
	Facts   []fact      `json:"fact"`
	Sources []source    `json:"source"`
	Phrases []phraseSet `json:"phrases"`
	Causes  []cause     `json:"cause"`
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
	ID      string     `json:"fact"`
	Type    string     `json:"type"` // bool, int, string or date
	Ask     rules.Text `json:"ask"`
	Why     rules.Text `json:"why"`
	Where   rules.Text `json:"where"`
	Choices []Choice   `json:"choices,omitempty"` // the values a string may have
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

// cause is a root cause with the signals that speak for and against it.
type cause struct {
	ID         string     `json:"cause"`
	Title      rules.Text `json:"title"`
	Summary    rules.Text `json:"summary"`              // what it is, and what it is not
	Confusable []string   `json:"confusable,omitempty"` // ids of causes it is mistaken for
	Source     string     `json:"source,omitempty"`     // id of a source
	Signals    []signal   `json:"signals"`
}

// signal is one reason for a cause, or against it where the weight is negative.
type signal struct {
	ID     string           `json:"id"`
	When   rules.Cond[view] `json:"when"`
	Weight float64          `json:"weight"`
	Why    rules.Text       `json:"why"`
	Source string           `json:"source,omitempty"` // id of a source
}

// eval answers the signal's condition.
func (s *signal) eval(ctx context.Context, v *view) rules.Result { return s.When.Eval(ctx, v) }
