package appeal

import (
	"context"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Step is one way to the next level: what must be done, all of it. It was proved by
// judging the case again with it done, and without any part of it the level is not
// reached.
type Step struct {
	Level  Level           `json:"level"`  // that it reaches
	Effort evidence.Effort `json:"effort"` // the work of all, and the longest wait
	Fixes  []Fix           `json:"fixes"`  // the quickest first
}

// Fix is one thing to do.
type Fix struct {
	ID     string          `json:"id"`               // the same thing has the same id in every step
	Kind   FixKind         `json:"kind"`             // what is done
	Target string          `json:"target"`           // where in the case it shows: a path, or the id of a requirement
	Title  rules.Text      `json:"title"`            // what it is, in a few words
	Text   rules.Text      `json:"text"`             // what to do
	Papers []string        `json:"papers,omitempty"` // kinds of paper that it takes
	Checks []string        `json:"checks,omitempty"` // ids of checks that it is for
	Effort evidence.Effort `json:"effort"`
}

// FixKind is what a fix does.
type FixKind string

// The kinds of fixes.
const (
	AnswerQuestion FixKind = "answer"    // whatever the answer is, the level is reached; in part stands for accepting what is not spoken of
	AddPaper       FixKind = "paper"     // a paper that is not there yet
	ReplacePaper   FixKind = "replace"   // a good paper in the place of one that is not
	LeaveOut       FixKind = "leave-out" // a paper that must not be sent
	StatePlan      FixKind = "plan"      // something that the plan leaves open
	CompleteAction FixKind = "action"    // something that an action of the plan leaves open: do it, then record it
	SignLetter     FixKind = "letter"    // the letter's signature and review
)

// Search says how far the ways to the next level were searched.
type Search string

// How far the ways were searched.
const (
	Complete Search = "complete"  // every way of up to three things was tried
	Greedy   Search = "greedy"    // it takes more than three: a way from which nothing can be taken away
	NoWay    Search = "none"      // nothing known leads there; the blockers and the questions say what is open
	Limited  Search = "limited"   // more could be done or answered than was tried: there may be other ways
	TooLarge Search = "too-large" // nobody searched: the case has more papers than can be judged again and again
)

// WithoutNext leaves out the ways to the next level. To find them the case is judged
// again many times; a program that only sorts cases saves most of its time.
func WithoutNext() Option { return func(e *Engine) { e.noNext = true } }

// mostPapers is how many papers a case has at most for which ways are searched.
const mostPapers = 200

// next finds the ways to the level above.
func (e *Engine) next(ctx context.Context, p *pass) error {
	g := p.d.Grade
	if e.noNext || g.Level == High || p.d.Eligibility.Verdict == Ineligible {
		return nil
	}
	if len(p.c.Evidence) > mostPapers {
		g.NextIs = TooLarge
		return nil
	}
	if err := p.remember(); err != nil {
		return err
	}
	s := newSearch(ctx, p, g.Level.above())
	var err error
	if s.fixes, err = e.fixes(ctx, p); err != nil {
		return err
	}
	if g.Next, g.NextIs, err = s.ways(); err == nil && len(g.Next) > 0 {
		p.d.Actions = withFixes(p.d.Actions, g.Next[0].Fixes, p.d.Timeline)
	}
	return err
}
