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
	return e.diagnose(ctx, r.c, r.text, r.facts)
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

// diagnose is the way of a case: each stage reads what stands before it and
// adds one part of the Diagnosis.
func (e *Engine) diagnose(ctx context.Context, c *Case, text string, facts rules.Declared) (*Diagnosis, error) {
	d := &Diagnosis{SchemaVersion: SchemaVersion, CaseID: c.ID, AsOf: c.AsOf, Pack: e.info}
	var err error
	if d.DecisionID, err = decisionID(c, text, e.info); err != nil {
		return nil, err
	}
	if d.Notice, err = readNoticeOf(c, text); err != nil {
		return nil, err
	}
	v := e.view(c, text, d.Notice, facts)
	read, err := e.settle(ctx, v)
	if err != nil {
		return nil, err
	}
	all, weighed, err := e.judge(ctx, v)
	if err != nil {
		return nil, err
	}
	if d.Cause, err = e.decide(ctx, v, all, weighed, imposesNothing(d.Notice)); err != nil {
		return nil, err
	}
	d.Cause.Differs = append(d.Cause.Differs, contradicted(facts, read, d.Cause)...)
	if d.Cause.Modifiers, err = e.modifiers(ctx, v); err != nil {
		return nil, err
	}
	if d.Eligibility, err = e.eligibility(ctx, v); err != nil {
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
	var ofPapers []Question
	if d.Evidence, ofPapers, err = e.papers(ctx, c, v, d); err != nil {
		return nil, err
	}
	d.Questions = slices.Concat(askStance(c, d), doubtQuestions(d.Notice), ask, e.questions(all, d.Cause, read), ofPapers)
	d.Facts = knownFacts(facts, read)
	return d, nil
}

func (e *Engine) view(c *Case, text string, n *notice.Notice, facts rules.Declared) *view {
	v := &view{AsOf: c.AsOf, Account: c.Account, Stance: c.Stance, Portal: c.Portal, Sanctions: c.Sanctions,
		Facts: facts, Evidence: c.Evidence, History: c.History, Conduct: c.Conduct, Stores: c.Stores}
	if n != nil {
		v.Notice = &readNotice{Values: n.Values(), items: n.Items, text: text, own: n.Own(), said: e.phrases.Scan(n.Own())}
	}
	return v
}

// readNoticeOf reads the notice of a case and puts what the case states about
// it over what was read.
func readNoticeOf(c *Case, text string) (*notice.Notice, error) {
	if text == "" && c.Notice.Values.IsZero() {
		return nil, nil
	}
	n, err := notice.Read(text, notice.ReceivedAt(c.Notice.ReceivedAt), notice.Companies(companiesOf(c)...))
	if err != nil {
		return nil, fmt.Errorf("appeal: %w", err)
	}
	n.Override(c.Notice.Values)
	return n, nil
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
