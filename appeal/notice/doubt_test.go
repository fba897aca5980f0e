package notice

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A day and a month that could change places stay open, and both readings are given.
func TestADateThatCanBeReadInTwoWays(t *testing.T) {
	received := ReceivedAt(time.Date(2026, 6, 1, 10, 0, 0, 0, time.UTC))
	n, err := Read("Your Coupang account has been suspended. Please reply to this e-mail by 06/07/2026.", received)
	require.NoError(t, err)
	require.Nil(t, n.Deadline)
	require.Len(t, n.Doubts, 1)
	require.Equal(t, Doubt{"deadline", "06/07/2026", 72, 82, []string{"2026-06-07T23:59:59+09:00", "2026-07-06T23:59:59+09:00"}}, n.Doubts[0])

	n, err = Read("Your Coupang account is suspended from 04/05/2026. Please reply within 7 days.", received)
	require.NoError(t, err)
	require.Nil(t, n.EffectiveOn)
	require.Equal(t, []string{"2026-04-05", "2026-05-04"}, n.Doubts[0].Readings)
	require.Equal(t, 7, *n.ResponseLimit.Value.Amount)
}

// One of two readings that was past when the notice came is no reading of a
// deadline, and another date of the text tells how its author writes them.
func TestADateThatCanBeReadInOneWay(t *testing.T) {
	received := ReceivedAt(time.Date(2026, 6, 1, 10, 0, 0, 0, time.UTC))
	for _, text := range []string{
		"Your Coupang account has been suspended. Please reply by 05/06/2026.",
		"Your Coupang account has been suspended on 28/05/2026. Please reply by 05/06/2026.",
		"Your Coupang account has been suspended. Please reply by 2026/06/05.",
	} {
		n, err := Read(text, received)
		require.NoError(t, err)
		require.Empty(t, n.Doubts, text)
		require.Equal(t, "2026-06-05", n.Deadline.Value.Format(time.DateOnly), text)
	}
}
