package appeal

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/rules"
)

// After each answer the list of questions is shorter, whatever the answer is, and
// what was answered is not asked again.
func TestAnswersShortenTheList(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	for _, folder := range []string{"work/notices", "own"} {
		for _, l := range readLabelled(t, folder) {
			for pick := range 2 {
				shorten(t, e, l, pick)
			}
		}
	}
}

func shorten(t *testing.T, e *Engine, l labelled, pick int) {
	c := Case{AsOf: time.Date(2026, 3, 15, 9, 0, 0, 0, time.UTC), Notice: NoticeInput{Text: l.Text}, Facts: Facts{}}
	if l.ReceivedAt != nil {
		c.Notice.ReceivedAt = *l.ReceivedAt
	}
	d, err := e.Diagnose(context.Background(), c)
	require.NoError(t, err)
	for len(d.Questions) > 0 {
		q, before := d.Questions[0], len(d.Questions)
		answerWith(t, &c, q, pick)
		d, err = e.Diagnose(context.Background(), c)
		require.NoError(t, err)
		require.Less(t, len(d.Questions), before, "%s: after %s", l.ID, q.Fact)
		require.False(t, slices.ContainsFunc(d.Questions, func(x Question) bool { return x.Fact == q.Fact }), "%s: %s again", l.ID, q.Fact)
	}
}

// answerWith puts an answer into a case: the first or the last that can be given.
func answerWith(t *testing.T, c *Case, q Question, pick int) {
	choice := func() string { return q.Choices[pick*(len(q.Choices)-1)].Value }
	day := rules.Date{Year: 2026, Month: time.March, Day: 1}
	switch {
	case q.Fact == "stance":
		c.Stance = &Stance{Answer: choice()}
	case q.Fact == "notice.received_at":
		c.Notice.ReceivedAt = time.Date(2026, 3, 1, 9, 0, 0, 0, time.UTC)
	case q.Fact == "notice.dated_on":
		c.Notice.Values.DatedOn = day
	case q.Fact == "notice.effective_on":
		c.Notice.Values.EffectiveOn = day
	case q.Fact == "notice.deadline":
		c.Notice.Values.Deadline = time.Date(2026, 3, 20, 9, 0, 0, 0, time.UTC)
	case q.Fact == "notice.response_limit.from":
		d, err := Diagnose(context.Background(), *c)
		require.NoError(t, err)
		limit := d.Notice.ResponseLimit.Value
		limit.From = choice()
		c.Notice.Values.ResponseLimit = &notice.Limit{Amount: limit.Amount, Unit: limit.Unit, From: limit.From}
	case strings.HasPrefix(q.Fact, "facts."):
		name := strings.TrimPrefix(q.Fact, "facts.")
		switch q.Type {
		case "bool":
			c.Facts[name] = pick == 0
		case "int":
			c.Facts[name] = pick * 5
		case "date":
			c.Facts[name] = day.String()
		default:
			c.Facts[name] = choice()
		}
	default:
		t.Fatal(fmt.Sprint("no answer to ", q.Fact))
	}
}
