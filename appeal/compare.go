package appeal

import (
	"reflect"
	"time"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Comparison is what differs between two diagnoses of one case: what was done to the case
// in between, as far as a diagnosis shows it, and what came of it. What does not differ is
// absent. Values have turned from what they were to what they are; of lists, some entries
// came and others went.
type Comparison struct {
	// What stands first may be the reason of all else: then nothing need have been done.
	Cases    *Turn[string]    `json:"cases,omitempty"`       // the ids, where the two are stated and are not one: then the rest tells two cases apart
	Pack     *Turn[PackInfo]  `json:"pack,omitempty"`        // other rules, or another profile
	AsOf     *Turn[time.Time] `json:"as_of,omitempty"`       // another instant: papers run out, and periods end
	Decision *Turn[string]    `json:"decision_id,omitempty"` // case, pack and as_of are not the same three

	Parts     Moves[string]        `json:"parts,omitzero"` // of the case: notice, plan, letter
	Facts     []FactChange         `json:"facts,omitempty"`
	Questions Moves[AskedQuestion] `json:"questions,omitzero"` // newly open, or no longer

	Eligibility  *Turn[Verdict]      `json:"eligibility,omitempty"`
	Findings     Moves[Finding]      `json:"findings,omitzero"` // on whether there is something to appeal
	Ground       *Turn[Ground]       `json:"ground,omitempty"`
	Leading      *Turn[Lead]         `json:"leading,omitempty"`    // the one side is absent where no cause led
	Candidates   []CandidateChange   `json:"candidates,omitempty"` // only where another cause leads
	Deadline     *Turn[Deadline]     `json:"deadline,omitempty"`
	WorkBy       *Turn[time.Time]    `json:"work_by,omitempty"`
	Papers       []PaperChange       `json:"papers,omitempty"`
	Requirements []RequirementChange `json:"requirements,omitempty"`
	Criteria     []CriterionChange   `json:"criteria,omitempty"`
	Grade        *Turn[Level]        `json:"grade,omitempty"`
	Blockers     Moves[Blocker]      `json:"blockers,omitzero"` // what keeps the file from a higher level
}

// Turn is a value that is not what it was. A side is absent where there was or is none.
type Turn[V any] struct {
	Was V `json:"was,omitzero"` // before
	Is  V `json:"is,omitzero"`  // after
}

// Moves are the entries that only one of two lists has.
type Moves[V any] struct {
	Came []V `json:"came,omitempty"` // only after
	Went []V `json:"went,omitempty"` // only before
}

// Move says in which of the two diagnoses something is.
type Move string

// What comes was not there before, and what goes is not there any more.
const (
	Came Move = "came"
	Went Move = "went"
)

// FactChange is a fact that became known, is no longer, or is another.
type FactChange struct {
	Path string     `json:"path"`          // as in facts.first_scan_exists
	Ask  rules.Text `json:"ask,omitzero"`  // the question for it, where one of the two diagnoses asks it
	Was  any        `json:"was,omitempty"` // absent: not known
	Is   any        `json:"is,omitempty"`  // absent: not known
}

// AskedQuestion is a question that only one of the two diagnoses asks.
type AskedQuestion struct {
	Fact string     `json:"fact"` // a path, as in facts.first_scan_exists
	Ask  rules.Text `json:"ask"`
	// Answered: the other diagnosis shows that the seller answered it. Where it is absent
	// the question may be answered too, or it decides nothing there.
	Answered bool `json:"answered,omitempty"`
}

// Lead is the cause that leads.
type Lead struct {
	ID    string     `json:"id"`
	Title rules.Text `json:"title"`
}

// CandidateChange is how much speaks for a cause, of all that speaks for any.
type CandidateChange struct {
	ID    string        `json:"id"`
	Title rules.Text    `json:"title"`
	Share Turn[float64] `json:"share"` // 0 to 1; absent: nothing
}

// PaperChange is a paper that came or went, or of which something else is told.
type PaperChange struct {
	ID       string                  `json:"id"`
	Move     Move                    `json:"move,omitempty" jsonschema:"enum=came,enum=went"` // absent: it is in both
	Title    Turn[rules.Text]        `json:"title,omitzero"`                                  // what it is, whose, and of which day; absent where it is not sent
	Problems Moves[evidence.Problem] `json:"problems,omitzero"`                               // what is wrong with it
	Notes    Moves[evidence.Problem] `json:"notes,omitzero"`                                  // what is better put right
	LeftOut  Moves[evidence.Problem] `json:"left_out,omitzero"`                               // reasons for not sending it
}

// Replaced reports whether a paper that is sent before and after is not the same one: of
// another kind, company or day.
func (p *PaperChange) Replaced() bool {
	return !p.Title.Was.IsZero() && !p.Title.Is.IsZero() && p.Title.Was != p.Title.Is
}

// RequirementChange is what must be proved, where that or the proof is another.
type RequirementChange struct {
	ID       string                  `json:"id"` // the name of the requirement in its cause
	Cause    string                  `json:"cause"`
	Title    rules.Text              `json:"title"`
	Status   Turn[evidence.Status]   `json:"status"`            // absent: it is not required there
	Papers   Moves[string]           `json:"papers,omitzero"`   // that stand for it
	Problems Moves[evidence.Problem] `json:"problems,omitzero"` // of the proof
}

// CriterionChange is a criterion of which a check came out otherwise.
type CriterionChange struct {
	Criterion string        `json:"criterion"` // its name in JSON
	Points    Turn[Points]  `json:"points"`    // absent: nothing could be judged
	Checks    []CheckChange `json:"checks,omitempty"`
}

// Points are what a criterion has of what could be judged.
type Points struct {
	Score int `json:"score"`
	Of    int `json:"of"`
}

// CheckChange is a check that came out otherwise.
type CheckChange struct {
	ID   string        `json:"id"`
	Why  rules.Text    `json:"why"`
	Fix  rules.Text    `json:"fix,omitzero"` // what it takes to pass it
	Mark Turn[Outcome] `json:"mark"`         // absent: the check is not for the case
}

// Outcome is what came of a check.
type Outcome struct {
	Result string `json:"result" jsonschema:"enum=passed,enum=missed,enum=open"` // open: it could not be judged
	Points int    `json:"points"`
	Of     int    `json:"of"` // the points that could be judged
}

// Compare tells what differs between two diagnoses of a case, of which one was made
// before and the other after something was done. It reads nothing but the two, so that it
// takes those that a program kept as JSON. A nil diagnosis is one that says nothing: then
// everything that the other one says came, or went. The same two give the same bytes; of two
// that say the same [Comparison.Same] holds.
//
// What can't be told from diagnoses is not: which answer the seller gave to the ground
// stands in a case alone, and so does what changed in a letter or a plan beyond the checks
// that look at it.
func Compare(before, after *Diagnosis) *Comparison {
	was, is := orZero(before), orZero(after)
	c := &Comparison{Pack: turned(was.Pack, is.Pack), AsOf: turnedAt(was.AsOf, is.AsOf), Decision: turned(was.DecisionID, is.DecisionID)}
	if was.CaseID != "" && is.CaseID != "" {
		c.Cases = turned(was.CaseID, is.CaseID)
	}
	c.Parts = partMoves(was, is)
	c.Facts = factChanges(was, is)
	c.Questions = questionMoves(was, is)
	c.compareCause(was, is)
	c.compareClocks(was.Timeline, is.Timeline)
	c.comparePapers(orZero(was.Evidence), orZero(is.Evidence))
	c.Criteria = criterionChanges(orZero(was.Criteria), orZero(is.Criteria))
	a, b := orZero(was.Grade), orZero(is.Grade)
	c.Grade = turned(a.Level, b.Level)
	c.Blockers = moves(a.Blockers, b.Blockers, func(x *Blocker) string { return x.ID + "/" + string(x.Bars) })
	return c
}

// Same reports whether nothing differs.
func (c *Comparison) Same() bool { return reflect.ValueOf(*c).IsZero() }

// SameOutcome reports whether nothing came out otherwise, whatever was judged: the ids of
// the decisions, the rules and the instants may differ.
func (c *Comparison) SameOutcome() bool {
	out := *c
	out.Pack, out.AsOf, out.Decision = nil, nil, nil
	return out.Same()
}
