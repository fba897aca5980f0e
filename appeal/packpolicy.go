package appeal

import "github.com/reinstate-go/reinstate/rules"

// The kinds of documents below are read, checked and tested like all others; a
// diagnosis does not use them yet.

// clause explains a place in the platform's terms.
type clause struct {
	ID      string     `json:"clause"` // as notices cite it: 14(1), 4.2.1
	Title   rules.Text `json:"title"`
	Meaning rules.Text `json:"meaning"`
	Causes  []string   `json:"causes,omitempty"` // ids of causes that it is cited for
	Source  string     `json:"source,omitempty"`
}

// check is one thing that a good file of papers has, worth points in one
// criterion.
type check struct {
	ID        string           `json:"check"`
	Criterion string           `json:"criterion" jsonschema:"enum=clarity,enum=evidence,enum=accountability,enum=corrective_action"`
	Points    float64          `json:"points"`
	When      rules.Cond[view] `json:"when"`
	Why       rules.Text       `json:"why"`
	Fix       rules.Text       `json:"fix"`
	Source    string           `json:"source,omitempty"`
	rules.Standing
}

// grade is a level of readiness, with the least score that each criterion needs.
type grade struct {
	ID     string             `json:"grade"` // high, medium or low
	Title  rules.Text         `json:"title"`
	Least  map[string]float64 `json:"least,omitempty"` // by criterion
	Source string             `json:"source,omitempty"`
}

// finding is something about a case that its seller should know.
type finding struct {
	ID       string           `json:"finding"`
	Family   string           `json:"family" jsonschema:"enum=eligibility,enum=safety,enum=history,enum=linkage,enum=funds,enum=reentry,enum=conduct,enum=provider,enum=quote"`
	Severity string           `json:"severity" jsonschema:"enum=blocker,enum=warning,enum=info"`
	When     rules.Cond[view] `json:"when"`
	Title    rules.Text       `json:"title"`
	Why      rules.Text       `json:"why"`
	Fix      rules.Text       `json:"fix"`
	Source   string           `json:"source,omitempty"`
	rules.Standing
}

// remark is what a reviewer would say of a letter that holds one of its phrases.
type remark struct {
	ID       string     `json:"remark"`
	Severity string     `json:"severity" jsonschema:"enum=blocker,enum=warning,enum=info"`
	Says     []string   `json:"says,omitempty"` // ids of phrase sets
	Message  rules.Text `json:"message"`
	Fix      rules.Text `json:"fix"`
	Source   string     `json:"source,omitempty"`
	rules.Standing
}

// period is the time that a source gives for an answer where a notice is
// silent.
type period struct {
	ID     string           `json:"deadline"`
	When   rules.Cond[view] `json:"when,omitempty"` // default: always
	Amount int              `json:"amount" jsonschema:"minimum=1"`
	Unit   string           `json:"unit" jsonschema:"enum=hours,enum=days,enum=business-days,enum=months"`
	From   string           `json:"from" jsonschema:"enum=receipt,enum=notice,enum=effective"`
	Title  rules.Text       `json:"title"`
	Source string           `json:"source,omitempty"`
	rules.Standing
}

// profile says from which sources rules are taken.
type profile struct {
	ID     string     `json:"profile"`
	Title  rules.Text `json:"title"`
	Grades []string   `json:"grades,omitempty"` // of sources; none means all
}

// message is a sentence of a report that no rule carries.
type message struct {
	ID   string     `json:"message"`
	Text rules.Text `json:"text"`
}
