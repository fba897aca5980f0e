package appeal

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// Diagnose judges a case. What is wrong with the seller's situation is data in
// the Diagnosis; an error means that the case cannot be judged at all: a secret
// in it, a fact the pack does not declare, a notice that is no text, a file that
// cannot be opened, a cancelled context. [rules.ProblemsOf] lists its parts.
//
// The same case, pack and as_of give the same bytes. A case without as_of is
// judged at the instant the engine's clock gives.
func (e *Engine) Diagnose(ctx context.Context, c Case) (*Diagnosis, error) {
	r, err := e.ready(ctx, c)
	if err != nil {
		return nil, err
	}
	p, err := e.pass(ctx, r, newMemory())
	if err != nil {
		return nil, err
	}
	if p.d.DecisionID, err = decisionID(r.c, r.text, e.info); err != nil {
		return nil, err
	}
	if err := e.next(ctx, p); err != nil {
		return nil, err
	}
	return p.d, nil
}

// readyCase is a case that can be judged.
type readyCase struct {
	c     *Case
	text  string // of the notice
	facts rules.Declared
}

// ready checks that a case can be judged, and opens what it refers to.
func (e *Engine) ready(ctx context.Context, c Case) (*readyCase, error) {
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if c.AsOf.IsZero() {
		c.AsOf = e.clock().Truncate(time.Second)
	}
	if ps := Secrets(&c); len(ps) > 0 {
		return nil, ps.Err()
	}
	text, err := c.openNotice() // before the facts: a secret in it outranks all other mistakes
	if err != nil {
		return nil, err
	}
	facts, ps := e.factsOf(&c)
	if len(ps) > 0 {
		return nil, ps.Err()
	}
	return &readyCase{&c, text, facts}, nil
}

// pass is one way through a case, with what its stages hand on.
type pass struct {
	*readyCase
	e      *Engine
	v      *view
	d      *Diagnosis
	papers evidence.Input
	wanted []evidence.Wanted
	open   []evidence.Open // what is not known of papers
	cause  *causeFound
	file   *fileView
	memory *memory
}

// pass goes the way of a case: each stage reads what stands before it and adds one
// part of the Diagnosis.
func (e *Engine) pass(ctx context.Context, r *readyCase, m *memory) (*pass, error) {
	p, err := e.begin(r, m)
	if err != nil {
		return nil, err
	}
	f, err := e.find(ctx, p)
	if err != nil {
		return nil, err
	}
	p.found(f)
	c, d, v := r.c, p.d, p.v
	if d.Cause.Modifiers, err = e.modifiers(ctx, v); err != nil {
		return nil, err
	}
	if d.Conflicts, err = e.conflicts(ctx, v, d.Cause); err != nil {
		return nil, err
	}
	d.Policy = e.policy(d.Notice)
	var ask []Question
	if d.Timeline, ask, err = e.timeline(ctx, c, v, d.Notice, d.Cause); err != nil {
		return nil, err
	}
	if d.Actions, err = e.actions(ctx, v, d); err != nil {
		return nil, err
	}
	if err = e.prove(ctx, p); err != nil {
		return nil, err
	}
	if d.Evidence != nil {
		d.Evidence.Index = evidence.IndexOf(p.papers, *d.Evidence, e.pack.Papers)
	}
	d.Questions = slices.Concat(askStance(c, d), doubtQuestions(d.Notice), ask, e.questions(f.verdicts, d.Cause, f.settled), e.paperQuestions(p.open, p.wanted))
	d.Facts = knownFacts(r.facts, f.settled)
	return p, e.measure(ctx, p)
}

// begin reads the notice and puts together what conditions see.
func (e *Engine) begin(r *readyCase, m *memory) (*pass, error) {
	p := &pass{readyCase: r, e: e, memory: m, d: &Diagnosis{SchemaVersion: SchemaVersion, CaseID: r.c.ID, AsOf: r.c.AsOf, Pack: e.info}}
	var err error
	if p.d.Notice, err = m.readNotice(r.c, r.text); err != nil {
		return nil, err
	}
	p.v = e.view(r.c, r.text, p.d.Notice, r.facts, m)
	return p, nil
}

// causeFound is what is found of the cause: what the notice settles, what speaks for each cause, the
// decision between them, and whether there is something to appeal.
type causeFound struct {
	settled     []settled
	verdicts    []verdict
	cause       Cause
	eligibility Eligibility
}

// find decides between the causes.
func (e *Engine) find(ctx context.Context, p *pass) (f *causeFound, err error) {
	f = &causeFound{}
	if f.settled, err = e.settle(ctx, p.v); err != nil {
		return nil, err
	}
	var weighed bool
	if f.verdicts, weighed, err = e.judge(ctx, p.v); err != nil {
		return nil, err
	}
	if f.cause, err = e.decide(ctx, p.v, f.verdicts, weighed, imposesNothing(p.d.Notice)); err != nil {
		return nil, err
	}
	f.cause.Differs = append(f.cause.Differs, contradicted(p.facts, f.settled, f.cause)...)
	f.eligibility, err = e.eligibility(ctx, p.v)
	return f, err
}

func (p *pass) found(f *causeFound) {
	p.cause, p.d.Cause, p.d.Eligibility = f, f.cause, f.eligibility
}

// measure scores the file and grades it.
func (e *Engine) measure(ctx context.Context, p *pass) (err error) {
	p.file = e.file(p)
	if p.d.Criteria, err = e.criteria(ctx, p.file); err != nil {
		return err
	}
	p.d.Grade, err = e.grade(ctx, p.file, p.d.Criteria)
	return err
}

func (e *Engine) view(c *Case, text string, n *notice.Notice, facts rules.Declared, m *memory) *view {
	v := &view{AsOf: c.AsOf, Account: c.Account, Stance: c.Stance, Portal: c.Portal, Sanctions: c.Sanctions,
		Facts: facts, Evidence: c.Evidence, History: c.History, Conduct: c.Conduct, Stores: c.Stores, papersRead: m.papers}
	if n != nil {
		own := n.Own()
		v.Notice = &readNotice{Values: n.Values(), items: n.Items, text: text, own: own, said: m.scan(e.phrases, own)}
	}
	return v
}

// imposesNothing reports whether the notice says that nothing was imposed.
func imposesNothing(n *notice.Notice) bool {
	return n != nil && n.Values().Sanction == notice.NoSanction
}

// decisionID is a hash over case, notice text, pack and as_of.
func decisionID(c *Case, text string, p PackInfo) (string, error) {
	b, err := json.Marshal(struct {
		Case *Case
		Text string
		Pack PackInfo
	}{c, text, p})
	if err != nil {
		return "", fmt.Errorf("appeal: %w", err)
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:16]), nil
}
