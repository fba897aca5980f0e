package appeal

import (
	"time"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// SchemaVersion is the version of the JSON form of a [Diagnosis].
const SchemaVersion = "1"

// Diagnosis is what the library makes of a case: plain data, the same bytes for
// the same case, pack and as_of. What cannot be established is absent, and what
// would establish it stands in Questions.
type Diagnosis struct {
	SchemaVersion string    `json:"schema_version"`
	CaseID        string    `json:"case_id,omitempty"`
	AsOf          time.Time `json:"as_of"` // the instant the case is judged at
	Pack          PackInfo  `json:"pack"`
	// DecisionID is a hash of case, pack and as_of: who has the three can
	// replay the decision.
	DecisionID string `json:"decision_id"`

	Notice      *notice.Notice       `json:"notice,omitempty"` // what was read, each value with its quote
	Eligibility Eligibility          `json:"eligibility"`
	Cause       Cause                `json:"cause"`
	Facts       map[string]KnownFact `json:"facts,omitempty"` // by the name the pack gives them
	Questions   []Question           `json:"questions,omitempty"`
	Policy      []PolicyClause       `json:"policy,omitempty"`   // the clauses cited, explained
	Timeline    *Timeline            `json:"timeline,omitempty"` // absent where there is nothing to answer
	Evidence    *evidence.Report     `json:"evidence,omitempty"` // absent where nothing is required and no paper is there
	Criteria    *Criteria            `json:"criteria"`           // what speaks for the file by each criterion
	Grade       *Grade               `json:"grade"`              // how ready the file is, never a chance of success
	Conflicts   []Conflict           `json:"conflicts,omitempty"`
	Actions     []Action             `json:"actions,omitempty"` // what to do and not to do, in order
}

// PackInfo names the rules that judged.
type PackInfo struct {
	Name    string `json:"name"`
	Version string `json:"version"`
	Digest  string `json:"digest"`  // SHA-256 of the pack's files, in hex
	Profile string `json:"profile"` // from which sources rules are taken; see [WithProfile]
}

// Ground says how the notice states its reason.
type Ground string

// The grounds of a notice.
const (
	Single   Ground = "single"   // one cause
	Several  Ground = "several"  // two or more stand undecided or side by side
	Unstated Ground = "unstated" // a careful reader could not tell
	None     Ground = "none"     // nothing was imposed
)

// Cause is the decision between the causes, and what it rests on.
type Cause struct {
	Ground  Ground   `json:"ground"`
	Alleged []string `json:"alleged,omitempty"` // cause ids that the notice itself asserts, strongest first
	// Leading is the root cause an appeal must answer. It is absent unless one
	// candidate stands clear by the margin that the pack declares.
	Leading    string       `json:"leading,omitempty"`
	Candidates []Candidate  `json:"candidates,omitempty"` // best first
	Modifiers  []string     `json:"modifiers,omitempty"`  // ids, in the order of the pack
	Differs    []Difference `json:"differs,omitempty"`
}

// Candidate gives the candidate with that id, nil where there is none.
func (c *Cause) Candidate(id string) *Candidate {
	for i := range c.Candidates {
		if c.Candidates[i].ID == id {
			return &c.Candidates[i]
		}
	}
	return nil
}

// Candidate is a cause that something speaks for.
type Candidate struct {
	ID    string     `json:"id"`
	Title rules.Text `json:"title"`
	// Summary says what the cause is, and what it is not.
	Summary        rules.Text    `json:"summary"`
	Score          float64       `json:"score"` // sum of the weights of its signals, not below 0
	Share          float64       `json:"share"` // score over the total of all candidates, 0 to 1
	Signals        []Signal      `json:"signals"`
	ConfusableWith []string      `json:"confusable_with,omitempty"` // cause ids
	Source         *rules.Source `json:"source,omitempty"`
}

// Signal is a rule that held: a reason for a cause, or against it where its
// weight is negative.
type Signal struct {
	Rule   string        `json:"rule"` // cause/signal
	Weight float64       `json:"weight"`
	Why    rules.Text    `json:"why"`
	Quote  string        `json:"quote,omitempty"` // words of the notice it rests on
	Start  int           `json:"start,omitempty"` // bytes of the notice's text
	End    int           `json:"end,omitempty"`
	Source *rules.Source `json:"source,omitempty"`
	// Experimental marks a signal that is shown and not counted: its rule is on trial.
	Experimental bool `json:"experimental,omitempty"`
}

// Difference is a fact of the seller that speaks against the cause which the
// notice asserts. It does not remove that cause: the answer is a dispute, not
// another ground.
type Difference struct {
	Cause string     `json:"cause,omitempty"` // absent where none leads
	Rule  string     `json:"rule"`
	Facts []string   `json:"facts"` // paths, as in facts.first_scan_exists
	Why   rules.Text `json:"why"`
	Quote string     `json:"quote,omitempty"` // words of the notice that say otherwise
	Start int        `json:"start,omitempty"` // bytes of the notice's text
	End   int        `json:"end,omitempty"`
}

// KnownFact is a fact of the case and where it was taken from.
type KnownFact struct {
	Value any    `json:"value"`
	From  string `json:"from"`            // case or notice
	Quote string `json:"quote,omitempty"` // words of the notice that settle it
	Start int    `json:"start,omitempty"` // bytes of the notice's text
	End   int    `json:"end,omitempty"`
}

// Question is something worth asking next. The notice does not answer it.
type Question struct {
	Fact    string     `json:"fact"` // a path, as in facts.first_scan_exists
	Ask     rules.Text `json:"ask"`
	Why     rules.Text `json:"why"`
	Where   rules.Text `json:"where"` // to look it up
	Type    string     `json:"type"`  // bool, int, string or date
	Choices []Choice   `json:"choices,omitempty"`
	Decides []string   `json:"decides"` // cause ids it would settle or separate
	// Gain orders the questions: the weight that an answer would move between
	// the causes still open.
	Gain float64 `json:"gain"`

	both string // see BothNames
}

// Choice is one answer to a question.
type Choice struct {
	Value string     `json:"value"` // the value in conditions
	Title rules.Text `json:"title"` // the answer as the seller reads it
}
