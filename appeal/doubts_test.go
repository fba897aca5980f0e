package appeal

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal/notice"
)

// A day that can be read in two ways is the first question but whether it is true; the answer, put into
// the case, settles it.
func TestADoubtIsAQuestion(t *testing.T) {
	c := Case{AsOf: time.Unix(1780300000, 0), Notice: NoticeInput{
		Text:       "Your Coupang account has been suspended. You entered false waybill information for 42 orders. Please reply to this e-mail by 06/07/2026, 18:00.",
		ReceivedAt: time.Date(2026, 6, 1, 0, 0, 0, 0, time.UTC)}}
	d, err := Diagnose(context.Background(), c)
	require.NoError(t, err)
	require.Equal(t, "stance", d.Questions[0].Fact)
	q := d.Questions[1]
	require.Equal(t, "notice.deadline", q.Fact)
	require.Equal(t, "Which day does “06/07/2026, 18:00” mean?", q.Ask.En)
	require.Equal(t, "2026-06-07T18:00:00+09:00", q.Choices[0].Value)
	require.Equal(t, "7 June 2026 18:00", q.Choices[0].Title.En)
	require.Equal(t, "2026年7月6日 18:00", q.Choices[1].Title.Zh)

	c.Notice.Values = notice.Values{Deadline: time.Date(2026, 7, 6, 18, 0, 0, 0, time.UTC)}
	d, err = Diagnose(context.Background(), c)
	require.NoError(t, err)
	require.NotEqual(t, "notice.deadline", d.Questions[1].Fact)
	require.Empty(t, d.Notice.Doubts)
}
