package appeal

import (
	"fmt"
	"time"

	"github.com/reinstate-go/reinstate/appeal/deadline"
	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/rules"
)

// A mail is what the platform wrote last that gives a time for an answer: the
// notice, or the reply to a later attempt.
type mail struct {
	n        *notice.Notice
	received time.Time
	first    *mail  // the notice, where this is a reply
	at       string // where it stands in the case
}

// latestMail is the last reply that gives a time for an answer, or the notice.
func latestMail(c *Case, n *notice.Notice) (*mail, error) {
	first := &mail{n: n, received: c.Notice.ReceivedAt, at: "notice"}
	for i := len(c.History) - 1; i >= 0; i-- {
		r := c.History[i].Reply
		if r == nil || r.Text == "" {
			continue
		}
		read, err := notice.Read(r.Text, notice.ReceivedAt(r.ReceivedAt))
		if err != nil {
			return nil, fmt.Errorf("appeal: history[%d].reply: %w", i, err)
		}
		if m := (&mail{read, r.ReceivedAt, first, fmt.Sprintf("history[%d].reply", i)}); m.limited() {
			return m, nil
		}
	}
	return first, nil
}

// limited reports whether the message gives a time for an answer, in whatever words.
func (m *mail) limited() bool {
	if m.n.Deadline != nil || m.n.ResponseLimit != nil {
		return true
	}
	for _, d := range m.n.Doubts {
		if d.Field == "deadline" {
			return true
		}
	}
	return false
}

// basis names how a deadline was reached, by where it stands.
func (m *mail) basis(kind string) string {
	if m.first != nil {
		return "reply-" + kind
	}
	return "notice-" + kind
}

// ofNotice is the source of what the platform itself says.
var ofNotice = rules.Source{Grade: "notice"}

// deadline is the last instant for an answer that the message states, or counts from
// the limit that it gives. Where it gives both, the earlier is the earliest.
func (m *mail) deadline() (*Deadline, []Question, error) {
	var counted *Deadline
	var ask []Question
	if l := m.n.ResponseLimit; l != nil && l.Value.Amount != nil {
		var err error
		if counted, ask, err = m.count(l.Value, l.Quote); err != nil {
			return nil, nil, err
		}
	}
	f := m.n.Deadline
	if f == nil {
		return counted, ask, nil
	}
	d := &Deadline{At: f.Value, Earliest: m.n.EarliestDeadline(), Basis: m.basis("instant"), Quote: f.Quote, Source: &ofNotice}
	if counted != nil && counted.Earliest.Before(d.Earliest) {
		d.Earliest = counted.Earliest
	}
	return d, nil, nil
}

// count counts a limit from its start, or asks for the start.
func (m *mail) count(l notice.Limit, quote string) (*Deadline, []Question, error) {
	if l.From == "" {
		l.From = "unknown"
	}
	s, known := m.start(l.From)
	if !known {
		return nil, m.askStart(l), nil
	}
	d, err := counted(l, s, m.basis("period"), quote)
	if err != nil {
		return nil, nil, fmt.Errorf("appeal: the time for an answer: %w", err)
	}
	d.Source = &ofNotice
	switch m.n.FirstDay() {
	case notice.FirstDayOut:
		d.Earliest = d.At
	case notice.FirstDayIn:
		d.At = d.Earliest
	}
	return d, nil, nil
}

// start is when a limit starts to run, if the message and the case tell.
func (m *mail) start(from string) (deadline.Start, bool) {
	v := m.n.Values()
	switch from {
	case "receipt":
		return deadline.Start{At: m.received}, !m.received.IsZero()
	case "notice":
		return deadline.Start{Day: v.DatedOn}, !v.DatedOn.IsZero()
	case "effective":
		return deadline.Start{Day: v.EffectiveOn}, !v.EffectiveOn.IsZero()
	case "original-notice":
		if m.first != nil {
			return m.first.original()
		}
	}
	return deadline.Start{}, false
}

// original is when the first notice was given: its date, or when it came.
func (m *mail) original() (deadline.Start, bool) {
	if s, ok := m.start("notice"); ok {
		return s, true
	}
	return m.start("receipt")
}
