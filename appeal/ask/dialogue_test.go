package ask_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/ask"
	"github.com/reinstate-go/reinstate/appeal/casefile"
	"github.com/reinstate-go/reinstate/evidence"
)

const late = "[쿠팡] 전 상품 판매중지. 주문 38건이 약속한 날을 넘겨 도착했습니다. 대상 옵션ID: 83400917765, 83400917766. 받으신 날부터 7일 이내에 회신해 주십시오."

func start(t *testing.T, e *appeal.Engine, c appeal.Case) *ask.Dialogue {
	t.Helper()
	f, err := casefile.New("case.yaml", c)
	require.NoError(t, err)
	return resume(t, e, f)
}

func resume(t *testing.T, e *appeal.Engine, f *casefile.File) *ask.Dialogue {
	t.Helper()
	s, err := ask.New(context.Background(), e, f, ask.Options{AsOf: asOf})
	require.NoError(t, err)
	return s
}

func written(t *testing.T, s *ask.Dialogue) string {
	t.Helper()
	data, err := s.File().Bytes()
	require.NoError(t, err)
	return string(data)
}

// to goes on to a question, with "don't know" for all before it.
func to(t *testing.T, s *ask.Dialogue, fact string) {
	t.Helper()
	for s.Question() != nil && s.Question().Fact != fact {
		require.NoError(t, s.DontKnow())
	}
	require.NotNil(t, s.Question(), fact)
}

// An answer goes into the case and its question away; what cannot be read changes
// nothing; back takes the answer out again.
func TestAnswerAndBack(t *testing.T) {
	s := start(t, engine(t), appeal.Case{Notice: appeal.NoticeInput{Text: late}})
	before, left := written(t, s), s.Left()
	require.Equal(t, "stance", s.Question().Fact)
	require.False(t, s.Back())
	n := (*ask.NotRead)(nil)
	require.ErrorAs(t, s.Answer(context.Background(), "perhaps"), &n)
	require.Contains(t, n.Error(), "number of one of the choices")
	require.Equal(t, before, written(t, s))
	require.NoError(t, s.Answer(context.Background(), "아니오"))
	require.Equal(t, "notice.received_at", s.Question().Fact)
	require.Equal(t, 2, s.Number())
	require.Contains(t, written(t, s), "stance:\n  answer: dispute\n")
	require.NoError(t, s.Answer(context.Background(), "2026-03-16 10:00"))
	require.NotNil(t, s.Diagnosis().Timeline.Deadline)
	require.True(t, s.Back())
	require.True(t, s.Back())
	require.Equal(t, before, written(t, s))
	require.Equal(t, "stance", s.Question().Fact)
	require.Equal(t, left, s.Left())
	require.Nil(t, s.Diagnosis().Timeline.Deadline)
}

// What nobody knows is kept, is asked again neither in this dialogue nor in the next,
// and until it is taken back.
func TestDontKnowIsKept(t *testing.T) {
	e := engine(t)
	s := start(t, e, appeal.Case{Notice: appeal.NoticeInput{Text: late}})
	require.NoError(t, s.Answer(context.Background(), "yes"))
	require.NoError(t, s.Answer(context.Background(), "I don't know"))
	require.NotEqual(t, "notice.received_at", s.Question().Fact)
	f, kept, err := casefile.Open("case.yaml", []byte(written(t, s)))
	require.NoError(t, err)
	require.True(t, kept)
	again := resume(t, e, f)
	require.Equal(t, s.Question().Fact, again.Question().Fact)
	require.Equal(t, s.Left(), again.Left())
	f.ForgetNotKnown()
	require.Equal(t, "notice.received_at", resume(t, e, f).Question().Fact)
	require.True(t, s.Back())
	require.Equal(t, "notice.received_at", s.Question().Fact)
	require.NotContains(t, written(t, s), "not known")
	for s.Question() != nil {
		require.NoError(t, s.DontKnow())
	}
	require.Error(t, s.DontKnow())
	require.Error(t, s.Answer(context.Background(), "yes"))
}

// Who says that it is true in part is asked for each item that the notice lists.
func TestPerItem(t *testing.T) {
	s := start(t, engine(t), appeal.Case{Notice: appeal.NoticeInput{Text: late}})
	require.NoError(t, s.Answer(context.Background(), "일부만 그렇습니다"))
	to(t, s, "stance.per_item.83400917765")
	require.Contains(t, s.Question().Ask.Zh, "83400917765")
	require.NoError(t, s.Answer(context.Background(), "no"))
	require.Equal(t, "stance.per_item.83400917766", s.Question().Fact)
	require.NoError(t, s.Answer(context.Background(), "1"))
	require.Equal(t, "notice.received_at", s.Question().Fact) // each item is asked right behind the stance
	for s.Question() != nil {
		require.NotContains(t, s.Question().Fact, "per_item")
		require.NoError(t, s.DontKnow())
	}
	c, err := s.File().Case()
	require.NoError(t, err)
	require.Equal(t, &appeal.Stance{Answer: "partly", PerItem: []appeal.ItemStance{{Item: "83400917765", Answer: "dispute"}, {Item: "83400917766", Answer: "accept"}}}, c.Stance)
}

// Whether two names are one company is answered with yes, or with the two names of the
// other one; no alone tells nothing that could be kept.
func TestTwoNames(t *testing.T) {
	const latin, chinese = "Weihai Minghe Trading Co., Ltd.", "威海明和贸易有限公司"
	for _, c := range []struct{ answer, subject string }{
		{"是", chinese + " (" + latin + ")"},
		{"1", chinese + " (" + latin + ")"},
		{chinese + " (Weihai Minghe Foods Co., Ltd.)", chinese + " (Weihai Minghe Foods Co., Ltd.)"},
		{"no", ""},
	} {
		s := start(t, engine(t), appeal.Case{Account: &appeal.Account{Entity: latin},
			Notice:   appeal.NoticeInput{Text: "[쿠팡] 판매중지. 아래 주문의 송장번호는 허위로 확인되었습니다. 택배사 확인서와 배송 조회 내역을 제출해 주십시오."},
			Evidence: []evidence.Item{{ID: "E1", Kind: "carrier-letter", Issuer: "한빛나루택배 주식회사", Subject: chinese, Stamped: new(true)}}})
		to(t, s, "evidence.E1.subject")
		err := s.Answer(context.Background(), c.answer)
		if c.subject == "" {
			n := (*ask.NotRead)(nil)
			require.ErrorAs(t, err, &n)
			require.Contains(t, n.Text.En, "one name (the other name)")
			continue
		}
		require.NoError(t, err)
		kept, err := s.File().Case()
		require.NoError(t, err)
		require.Equal(t, c.subject, kept.Evidence[0].Subject)
	}
}

// A secret is refused and not a word of it kept or told; so is a value that a case
// cannot have.
func TestAnswersThatCannotBeKept(t *testing.T) {
	e := engine(t)
	c := appeal.Case{Notice: appeal.NoticeInput{Text: "[쿠팡] 판매중지. 아래 주문의 송장번호는 허위로 확인되었습니다. 택배사 확인서를 제출해 주십시오."},
		Evidence: []evidence.Item{{ID: "E1", Kind: "carrier-letter", Subject: "Minghe Trading Co., Ltd."}}}
	s := start(t, e, c)
	to(t, s, "account.entity")
	before := written(t, s)
	err := s.Answer(context.Background(), "Minghe AKIA"+"IOSFODNN7EXAMPLE")
	n := (*ask.NotRead)(nil)
	require.ErrorAs(t, err, &n)
	require.NotContains(t, n.Text.En+n.Text.Zh+n.Text.Ko, "AKIA")
	require.Contains(t, n.Text.En, "password")
	require.Equal(t, before, written(t, s))
	require.Equal(t, "account.entity", s.Question().Fact)
}

// A question about a reply goes to the reply, and its answer gives the deadline.
func TestWhenAReplyCame(t *testing.T) {
	s := start(t, engine(t), appeal.Case{Stance: &appeal.Stance{Answer: "accept"}, Notice: appeal.NoticeInput{Text: late, ReceivedAt: asOf.AddDate(0, 0, -20)},
		History: []appeal.Attempt{{Outcome: "more-information", Reply: &appeal.Reply{Text: "추가 자료가 필요합니다. 이 메일을 받으신 날부터 3일 이내에 회신해 주십시오."}}}})
	to(t, s, "history[0].reply.received_at")
	require.NoError(t, s.Answer(context.Background(), "2026-03-16"))
	d := s.Diagnosis().Timeline.Deadline
	require.NotNil(t, d)
	require.Equal(t, "reply-period", d.Basis)
	require.Equal(t, "2026-03-19T23:59:59+09:00", d.At.Format(time.RFC3339))
}

// From when a limit runs is an answer of its own: its length stays as it was read.
func TestFromWhenALimitRuns(t *testing.T) {
	s := start(t, engine(t), appeal.Case{Stance: &appeal.Stance{Answer: "accept"}, Notice: appeal.NoticeInput{ReceivedAt: asOf,
		Text: "Coupang: all your products have been suspended. Please reply to this e-mail within 7 days."}})
	to(t, s, "notice.response_limit.from")
	require.NoError(t, s.Answer(context.Background(), "1"))
	d := s.Diagnosis().Timeline.Deadline
	require.NotNil(t, d)
	require.Equal(t, 7, *d.Limit.Amount)
	require.Equal(t, "receipt", d.Limit.From)
}

// A case that cannot be judged is no dialogue, and neither is one that was stopped.
func TestNewFails(t *testing.T) {
	f, err := casefile.New("case.yaml", appeal.Case{Notice: appeal.NoticeInput{Text: late}, Facts: appeal.Facts{"no_such_fact": true}})
	require.NoError(t, err)
	_, err = ask.New(context.Background(), engine(t), f, ask.Options{})
	require.ErrorContains(t, err, "no_such_fact")
	s := start(t, engine(t), appeal.Case{Notice: appeal.NoticeInput{Text: late}})
	ctx, stop := context.WithCancel(context.Background())
	stop()
	err = s.Answer(ctx, "yes")
	require.ErrorIs(t, err, context.Canceled)
	require.False(t, errors.As(err, new(*ask.NotRead)))
	require.Equal(t, "stance", s.Question().Fact)
}
