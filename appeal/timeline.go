package appeal

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/reinstate-go/reinstate/appeal/deadline"
	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/rules"
)

// Timeline tells until when the seller may answer, and which other clocks run.
// All instants carry Korea's zone; Korea has no daylight saving time.
type Timeline struct {
	Deadline *Deadline `json:"deadline,omitempty"`
	// SafeBy is a day before the deadline, in its earliest reading: what is sent by
	// then is in time however the words are read.
	SafeBy *time.Time `json:"safe_by,omitempty"`
	// WorkBy stands where no limit is known: 72 hours after receipt. It is this
	// library's own advice and no rule of anybody.
	WorkBy *time.Time `json:"work_by,omitempty"`
	Nodes  []Node     `json:"nodes,omitempty"`  // in order of time
	Clocks []Clock    `json:"clocks,omitempty"` // they never mix
}

// Deadline is the last instant for an answer.
type Deadline struct {
	At time.Time `json:"at"`
	// Earliest is the same with the first day counted, or up to the day before,
	// where the words leave it open.
	Earliest time.Time     `json:"earliest"`
	Basis    string        `json:"basis"`           // one of Bases
	Limit    *notice.Limit `json:"limit,omitempty"` // the period that was counted
	Start    string        `json:"start,omitempty"` // from when: an instant, or a day in Korea where no more is known
	Rule     string        `json:"rule,omitempty"`  // of the pack, where the notice is silent
	Quote    string        `json:"quote,omitempty"` // words of the notice or the reply
	Source   *rules.Source `json:"source,omitempty"`
}

// Bases say how a deadline was reached: an instant or a period in the notice, or in
// the platform's latest reply, or the period that a source gives for the cause
// where the notice is silent.
var Bases = []string{"notice-instant", "notice-period", "reply-instant", "reply-period", "source-period"}

// Node is one point of a timeline.
type Node struct {
	At   time.Time `json:"at"`
	What string    `json:"what"` // one of NodeKinds
}

// NodeKinds are what a node may be.
var NodeKinds = []string{"received", "effective", "safe-by", "work-by", "earliest", "deadline"}

// Clock is one length of time that the notice tells: for the seller's answer, for
// the platform's review, or for the hold on money.
type Clock struct {
	Clock  string `json:"clock"` // response-limit, review-time or funds-hold
	Amount int    `json:"amount"`
	Least  int    `json:"least,omitempty"` // the lower end of a range
	Unit   string `json:"unit"`
	From   string `json:"from,omitempty"` // of the response limit
	Quote  string `json:"quote,omitempty"`
}

const (
	safeBefore = 24 * time.Hour
	workWithin = 72 * time.Hour
)

// timeline reckons the clocks of a case, and asks for what it lacks to do so.
func (e *Engine) timeline(ctx context.Context, c *Case, v *view, n *notice.Notice, cause Cause) (*Timeline, []Question, error) {
	if n == nil || imposesNothing(n) {
		return nil, nil, nil
	}
	m, err := latestMail(c, n)
	if err != nil {
		return nil, nil, err
	}
	t := &Timeline{Clocks: clocksOf(m.n)}
	var ask []Question
	if t.Deadline, ask, err = m.deadline(); err != nil {
		return nil, nil, err
	}
	if t.Deadline == nil && !m.limited() {
		if t.Deadline, ask, err = e.periodOf(ctx, v, m, cause); err != nil {
			return nil, nil, err
		}
	}
	t.advise(m)
	t.mark(m)
	return t, ask, nil
}

// advise tells by when to send, or to work where no limit is known.
func (t *Timeline) advise(m *mail) {
	switch {
	case t.Deadline != nil:
		at := t.Deadline.Earliest.Add(-safeBefore)
		t.SafeBy = &at
	case !m.received.IsZero():
		at := m.received.In(rules.Korea).Add(workWithin)
		t.WorkBy = &at
	}
}

// mark lists the points of the timeline that are known.
func (t *Timeline) mark(m *mail) {
	add := func(what string, at time.Time) { t.Nodes = append(t.Nodes, Node{at.In(rules.Korea), what}) }
	if !m.received.IsZero() {
		add("received", m.received)
	}
	if d := m.n.Values().EffectiveOn; !d.IsZero() {
		add("effective", d.In(rules.Korea))
	}
	if t.SafeBy != nil {
		add("safe-by", *t.SafeBy)
	}
	if t.WorkBy != nil {
		add("work-by", *t.WorkBy)
	}
	if d := t.Deadline; d != nil {
		if !d.Earliest.Equal(d.At) {
			add("earliest", d.Earliest)
		}
		add("deadline", d.At)
	}
	slices.SortStableFunc(t.Nodes, func(a, b Node) int { return a.At.Compare(b.At) })
}

// clocksOf lists the lengths of time that a notice tells.
func clocksOf(n *notice.Notice) []Clock {
	var out []Clock
	if l := n.ResponseLimit; l != nil && l.Value.Amount != nil {
		out = append(out, Clock{Clock: "response-limit", Amount: *l.Value.Amount, Unit: l.Value.Unit, From: l.Value.From, Quote: l.Quote})
	}
	add := func(name string, f *notice.Field[notice.Length]) {
		if f == nil || f.Value.Amount == nil {
			return
		}
		c := Clock{Clock: name, Amount: *f.Value.Amount, Unit: f.Value.Unit, Quote: f.Quote}
		if f.Value.Least != nil {
			c.Least = *f.Value.Least
		}
		out = append(out, c)
	}
	add("review-time", n.ReviewTime)
	add("funds-hold", n.FundsHold)
	return out
}

// periodOf is the deadline by the period that a source gives for the cause, where
// the notice is silent: of several the one from the best source, then the shortest.
func (e *Engine) periodOf(ctx context.Context, v *view, m *mail, cause Cause) (*Deadline, []Question, error) {
	p, err := e.periodFor(ctx, v, cause)
	if p == nil || err != nil {
		return nil, nil, err
	}
	l := notice.Limit{Amount: &p.Amount, Unit: p.Unit, From: p.From}
	d, ask, err := m.count(l, "")
	if d != nil {
		d.Basis, d.Rule, d.Source = "source-period", p.ID, e.sources[p.Source]
	}
	return d, ask, err
}

func (e *Engine) periodFor(ctx context.Context, v *view, cause Cause) (*period, error) {
	var found []*period
	for i := range e.pack.Deadlines {
		p := &e.pack.Deadlines[i]
		if len(p.Causes) > 0 && !slices.Contains(p.Causes, cause.Leading) || !e.uses(p.Profiles, p.Source) {
			continue
		}
		_, ok, err := e.holds(ctx, v, &p.When, &p.Standing)
		if err != nil {
			return nil, err
		}
		if ok {
			found = append(found, p)
		}
	}
	slices.SortStableFunc(found, func(a, b *period) int {
		return cmp.Or(cmp.Compare(e.gradeOf(a.Source), e.gradeOf(b.Source)), cmp.Compare(a.Amount, b.Amount), cmp.Compare(a.ID, b.ID))
	})
	if len(found) == 0 {
		return nil, nil
	}
	return found[0], nil
}

// gradeOf orders sources, the strongest first.
func (e *Engine) gradeOf(source string) int {
	if s := e.sources[source]; s != nil {
		return slices.Index(rules.SourceGrades, s.Grade)
	}
	return len(rules.SourceGrades)
}

// counted puts the end of a period into a deadline.
func counted(l notice.Limit, s deadline.Start, basis, quote string) (*Deadline, error) {
	end, err := deadline.Korea().End(deadline.Period{Amount: *l.Amount, Unit: l.Unit}, s)
	if err != nil {
		return nil, err
	}
	d := &Deadline{At: end.At, Earliest: end.Earliest, Basis: basis, Limit: &l, Quote: quote, Start: s.Day.String()}
	if !s.At.IsZero() {
		d.Start = s.At.In(rules.Korea).Format(time.RFC3339)
	}
	return d, nil
}
