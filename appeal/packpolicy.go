package appeal

import (
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Of the kinds of documents below, remark and message are read, checked and tested like
// all others; a diagnosis does not use them yet.

// clause explains a place in the platform's terms.
type clause struct {
	ID      string     `json:"clause"`           // as notices cite it: 14(1), 4.2.1
	Title   rules.Text `json:"title"`            // what the clause is called
	Meaning rules.Text `json:"meaning"`          // what it says, in plain words
	Causes  []string   `json:"causes,omitempty"` // ids of causes that it is cited for
	Source  string     `json:"source,omitempty"` // the id of the source that has its words
}

// check is one thing that a good file has, worth points in one criterion. It asks once,
// or of each of some things; then each gives its share of the points.
type check struct {
	ID        string   `json:"check"`                                                                                        // the name of the check
	Criterion string   `json:"criterion" jsonschema:"enum=clarity,enum=evidence,enum=accountability,enum=corrective_action"` // the criterion that it counts for
	Points    int      `json:"points" jsonschema:"minimum=1,maximum=100"`                                                    // how many points it is worth; those of a criterion come to 100 at most
	Part      string   `json:"part,omitempty" jsonschema:"enum=notice,enum=plan,enum=letter"`                                // the part of the case that it looks at: without it nothing is judged
	Modes     []string `json:"modes,omitempty" jsonschema:"enum=remediation,enum=dispute"`                                   // the appeals that it is for: one that accepts the ground, or disputes it; default: both

	Applies         rules.Cond[fileView]        `json:"applies,omitempty"`          // the cases that it is for; default: all
	When            rules.Cond[fileView]        `json:"when,omitempty"`             // when it is passed
	EachRequirement rules.Cond[requirementView] `json:"each_requirement,omitempty"` // in place of when: what holds of each requirement
	EachAction      rules.Cond[actionView]      `json:"each_action,omitempty"`      // in place of when: what holds of each action of the plan
	EachItem        rules.Cond[itemView]        `json:"each_item,omitempty"`        // in place of when: what holds of each thing that the notice lists

	Fills  []string        `json:"fills,omitempty" jsonschema:"enum=plan.root_cause.statement,enum=plan.root_cause.process,enum=plan.root_cause.quotes,enum=plan.actions,enum=plan.actions.state,enum=plan.actions.on,enum=plan.actions.owner,enum=plan.actions.measure,enum=plan.actions.reference,enum=plan.actions.evidence,enum=letter.signature,enum=letter.reviewed"` // what of the case a seller completes to pass it
	Effort evidence.Effort `json:"effort,omitzero"`                                                                                                                                                                                                                                                                                                                         // what it takes to complete it
	Why    rules.Text      `json:"why"`                                                                                                                                                                                                                                                                                                                                     // why it counts
	Fix    rules.Text      `json:"fix"`                                                                                                                                                                                                                                                                                                                                     // what to do to pass it
	Source string          `json:"source,omitempty"`                                                                                                                                                                                                                                                                                                                        // the id of the source that asks for it
	rules.Standing
}

// grade is a level of readiness, with the least score that each criterion needs.
type grade struct {
	ID     string         `json:"grade" jsonschema:"enum=high,enum=medium,enum=low"` // high, medium or low
	Title  rules.Text     `json:"title"`                                             // what the grade is called
	Least  map[string]int `json:"least,omitempty"`                                   // by criterion, in hundredths of what could be judged
	Source string         `json:"source,omitempty"`                                  // the id of the source that sets it
}

// blocker is what keeps a file from a grade, whatever its scores.
type blocker struct {
	ID     string               `json:"blocker"`                                 // the name of the blocker
	Bars   string               `json:"bars" jsonschema:"enum=high,enum=medium"` // the grade that it keeps a file from, with those above it
	When   rules.Cond[fileView] `json:"when"`                                    // when it does
	Title  rules.Text           `json:"title"`                                   // what is in the way, in a few words
	Why    rules.Text           `json:"why"`                                     // why it is
	Fix    rules.Text           `json:"fix"`                                     // what to do about it
	Source string               `json:"source,omitempty"`                        // the id of the source that bears it out
	rules.Standing
}

// finding is something about a case that its seller should know.
type finding struct {
	ID       string           `json:"finding"`                                                                                                                                  // the name of the finding
	Family   string           `json:"family" jsonschema:"enum=eligibility,enum=safety,enum=history,enum=linkage,enum=funds,enum=reentry,enum=conduct,enum=provider,enum=quote"` // the list of a diagnosis that it belongs to
	Severity string           `json:"severity" jsonschema:"enum=blocker,enum=warning,enum=info"`                                                                                // how much it weighs: blocker, warning or info
	When     rules.Cond[view] `json:"when"`                                                                                                                                     // when it is told
	Verdict  string           `json:"verdict,omitempty" jsonschema:"enum=ineligible,enum=uncertain"`                                                                            // of the family eligibility: what it means for an appeal; without it, it only informs
	Profiles []string         `json:"profiles,omitempty"`                                                                                                                       // ids of the profiles that use it; default: all whose grades have its source's
	Title    rules.Text       `json:"title"`                                                                                                                                    // what is found, in a few words
	Why      rules.Text       `json:"why"`                                                                                                                                      // why it matters
	Fix      rules.Text       `json:"fix"`                                                                                                                                      // what to do about it
	Source   string           `json:"source,omitempty"`                                                                                                                         // the id of the source that bears it out
	rules.Standing
}

// remark is what a reviewer would say of a letter that holds one of its phrases.
type remark struct {
	ID       string     `json:"remark"`                                                    // the name of the remark
	Severity string     `json:"severity" jsonschema:"enum=blocker,enum=warning,enum=info"` // how much it weighs: blocker, warning or info
	Says     []string   `json:"says,omitempty"`                                            // ids of phrase sets
	Message  rules.Text `json:"message"`                                                   // what a reviewer would say
	Fix      rules.Text `json:"fix"`                                                       // what to write instead
	Source   string     `json:"source,omitempty"`                                          // the id of the source that bears it out
	rules.Standing
}

// period is the time that a source gives for an answer where a notice is
// silent.
type period struct {
	ID       string           `json:"deadline"`                                                              // the name of the period
	Causes   []string         `json:"causes,omitempty"`                                                      // ids of the causes that it is given for; default: all
	When     rules.Cond[view] `json:"when,omitempty"`                                                        // what else must hold; default: nothing
	Amount   int              `json:"amount" jsonschema:"minimum=1"`                                         // how many units it lasts
	Unit     string           `json:"unit" jsonschema:"enum=hours,enum=days,enum=business-days,enum=months"` // what is counted: hours, days, business-days or months
	From     string           `json:"from" jsonschema:"enum=receipt,enum=notice,enum=effective"`             // from when it runs: receipt, notice or effective
	Profiles []string         `json:"profiles,omitempty"`                                                    // ids of the profiles that use it; default: all whose grades have its source's
	Title    rules.Text       `json:"title"`                                                                 // what the period is called
	Source   string           `json:"source,omitempty"`                                                      // the id of the source that gives it
	rules.Standing
}

// modifier is something beside the cause that changes what an appeal must answer: a
// repeated violation, money that is held.
type modifier struct {
	ID     string           `json:"modifier"`         // the name of the modifier
	When   rules.Cond[view] `json:"when"`             // when it is there
	Title  rules.Text       `json:"title"`            // what it is called
	Why    rules.Text       `json:"why"`              // what it changes
	Source string           `json:"source,omitempty"` // the id of the source that bears it out
	rules.Standing
}

// action is something to do, or not to do, in the cases that it is for.
type action struct {
	ID       string           `json:"action"`                                                                 // the name of the action
	Kind     string           `json:"kind" jsonschema:"enum=do,enum=do-not"`                                  // do or do-not
	When     rules.Cond[view] `json:"when,omitempty"`                                                         // when it is told; default: wherever something may be answered
	Causes   []string         `json:"causes,omitempty"`                                                       // ids of the causes that it is for; default: all
	Who      string           `json:"who" jsonschema:"enum=seller,enum=registrant,enum=provider,enum=lawyer"` // who does it
	By       string           `json:"by,omitempty" jsonschema:"enum=now,enum=safe-by,enum=deadline"`          // by when, where the timeline knows
	Text     rules.Text       `json:"text"`                                                                   // what to do
	Why      rules.Text       `json:"why"`                                                                    // why
	Profiles []string         `json:"profiles,omitempty"`                                                     // ids of the profiles that use it; default: all whose grades have its source's
	Source   string           `json:"source,omitempty"`                                                       // the id of the source that bears it out
	rules.Standing
}

// conflict is a matter in which sources disagree.
type conflict struct {
	ID       string           `json:"conflict"`         // the name of the matter
	When     rules.Cond[view] `json:"when,omitempty"`   // the cases that it touches; default: all
	Causes   []string         `json:"causes,omitempty"` // ids of causes: told only where something speaks for one of them
	Topic    rules.Text       `json:"topic"`            // what they disagree on
	Claims   []claim          `json:"claims"`           // what each of them says
	Followed string           `json:"followed"`         // the id of the source that is followed, or none
	Because  rules.Text       `json:"because,omitzero"` // why that one
	rules.Standing
}

// claim is what one source says.
type claim struct {
	Says   rules.Text `json:"says"`   // in one sentence
	Source string     `json:"source"` // the id of the source
}

// profile says from which sources rules are taken.
type profile struct {
	ID      string     `json:"profile"`           // the name of the profile
	Title   rules.Text `json:"title"`             // what the profile is called
	Grades  []string   `json:"grades,omitempty"`  // of sources; without these and sources, all
	Sources []string   `json:"sources,omitempty"` // ids of sources that are taken whatever their grade
}

// message is a sentence of a report that no rule carries.
type message struct {
	ID   string     `json:"message"` // the name of the message
	Text rules.Text `json:"text"`    // the sentence
}
