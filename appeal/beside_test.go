package appeal

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Where the notice says itself that its grounds stand beside each other, none is
// left behind by a stronger one; where it does not, the stronger one leads.
func TestGroundsThatTheNoticeSetsSideBySide(t *testing.T) {
	e, err := New(WithoutNext())
	require.NoError(t, err)
	const weak, strong = "38 further parcels arrived late.", "You cancelled 16 paid orders because the goods were out of stock."
	for _, c := range []struct {
		name, text, leading string
		ground              Ground
	}{
		{"side by side", "Your Coupang account has been suspended. " + strong + " " + weak + " Either of the two would have been enough.", "", Several},
		{"one in passing", "Your Coupang account has been suspended. " + strong + " " + weak, "order-cancellation", Single},
	} {
		l := labelled{ID: c.name, Text: c.text}
		d := l.judge(t, e)
		require.Equal(t, c.ground, d.Cause.Ground, c.name)
		require.Equal(t, c.leading, d.Cause.Leading, c.name)
	}
	p := *e.pack
	p.Heads = append([]head(nil), p.Heads...)
	p.Heads[0].Decide.Beside = nil
	other := *e
	other.pack = &p
	l := labelled{Text: "Your Coupang account has been suspended. " + strong + " " + weak + " Either of the two would have been enough."}
	require.Equal(t, Single, l.judge(t, &other).Cause.Ground, "a pack may do without wider margins")
}
