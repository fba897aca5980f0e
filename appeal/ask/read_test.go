package ask

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

var stance = appeal.Question{Fact: "stance", Type: "string", Choices: []appeal.Choice{
	{Value: "accept", Title: rules.Text{En: "yes", Zh: "是", Ko: "그렇습니다"}}, {Value: "partly", Title: rules.Text{En: "in part", Zh: "部分属实", Ko: "일부만 그렇습니다"}}, {Value: "dispute", Title: rules.Text{En: "no", Zh: "否", Ko: "아닙니다"}}}}

// Answers of each type, as people write them in the three languages. A refusal is told
// by its key.
func TestAnswersAreRead(t *testing.T) {
	type q = appeal.Question
	for _, c := range []struct {
		q       q
		text    string
		want    any
		refused string
	}{
		{q{Fact: "facts.x", Type: "bool"}, "Yes", true, ""},
		{q{Fact: "facts.x", Type: "bool"}, "y", true, ""},
		{q{Fact: "facts.x", Type: "bool"}, "1", true, ""},
		{q{Fact: "facts.x", Type: "bool"}, "２", false, ""},
		{q{Fact: "facts.x", Type: "bool"}, "네.", true, ""},
		{q{Fact: "facts.x", Type: "bool"}, " 예 ", true, ""},
		{q{Fact: "facts.x", Type: "bool"}, "아니오", false, ""},
		{q{Fact: "facts.x", Type: "bool"}, "是的。", true, ""},
		{q{Fact: "facts.x", Type: "bool"}, "对", true, ""},
		{q{Fact: "facts.x", Type: "bool"}, "不是", false, ""},
		{q{Fact: "facts.x", Type: "bool"}, "否", false, ""},
		{q{Fact: "facts.x", Type: "bool"}, "yes and no", nil, "bool"},
		{q{Fact: "facts.x", Type: "bool"}, "3", nil, "bool"},
		{q{Fact: "facts.x", Type: "bool"}, "没有", nil, "bool"},
		{stance, "3", "dispute", ""},
		{stance, "partly", "partly", ""},
		{stance, "In part", "partly", ""},
		{stance, "部分属实", "partly", ""},
		{stance, "네", "accept", ""},
		{stance, "不是", "dispute", ""},
		{stance, "0", nil, "choice"},
		{stance, "4", nil, "choice"},
		{stance, "a little", nil, "choice"},
		{q{Fact: "facts.x", Type: "int"}, "12", int64(12), ""},
		{q{Fact: "facts.x", Type: "int"}, "1,234", int64(1234), ""},
		{q{Fact: "facts.x", Type: "int"}, "１２", int64(12), ""},
		{q{Fact: "facts.x", Type: "int"}, "34건", int64(34), ""},
		{q{Fact: "facts.x", Type: "int"}, "三十一笔", int64(31), ""},
		{q{Fact: "facts.x", Type: "int"}, "3 to 5 orders", nil, "int"},
		{q{Fact: "facts.x", Type: "int"}, "12.5", nil, "int"},
		{q{Fact: "facts.x", Type: "int"}, "-3", nil, "int"},
		{q{Fact: "facts.x", Type: "int"}, "30%", nil, "int"},
		{q{Fact: "facts.x", Type: "int"}, "many", nil, "int"},
		{q{Fact: "facts.x", Type: "int"}, "99999999999999999999", nil, "int"},
		{q{Fact: "notice.dated_on", Type: "date"}, "2026-03-12", "2026-03-12", ""},
		{q{Fact: "notice.dated_on", Type: "date"}, "2026년 3월 12일", "2026-03-12", ""},
		{q{Fact: "notice.dated_on", Type: "date"}, "2026年3月12日", "2026-03-12", ""},
		{q{Fact: "notice.dated_on", Type: "date"}, "on 12 March 2026", "2026-03-12", ""},
		{q{Fact: "notice.dated_on", Type: "date"}, "March 12", nil, "year"},
		{q{Fact: "notice.dated_on", Type: "date"}, "06/07/2026", nil, "two-days"},
		{q{Fact: "notice.dated_on", Type: "date"}, "not 12 March 2026", nil, "date"},
		{q{Fact: "notice.dated_on", Type: "date"}, "before 12 March 2026", nil, "date"},
		{q{Fact: "notice.dated_on", Type: "date"}, "12 March 2026 or 13 March 2026", nil, "date"},
		{q{Fact: "notice.dated_on", Type: "date"}, "2026-02-30", nil, "date"},
		{q{Fact: "notice.dated_on", Type: "date"}, "last week", nil, "date"},
		{q{Fact: "notice.received_at", Type: "date"}, "2026-03-12", "2026-03-12T00:00:00+09:00", ""},
		{q{Fact: "notice.received_at", Type: "date"}, "2026-03-12 09:30", "2026-03-12T09:30:00+09:00", ""},
		{q{Fact: "notice.received_at", Type: "date"}, "2026-03-12T00:30:00Z", "2026-03-12T09:30:00+09:00", ""},
		{q{Fact: "notice.received_at", Type: "date"}, "2026년 3월 12일 오전 9시 30분", "2026-03-12T09:30:00+09:00", ""},
		{q{Fact: "history[0].reply.received_at", Type: "date"}, "2026年3月12日", "2026-03-12T00:00:00+09:00", ""},
		{q{Fact: "notice.deadline", Type: "date"}, "2026-03-12", "2026-03-12", ""},
		{q{Fact: "notice.deadline", Type: "date", Choices: []appeal.Choice{{Value: "2026-06-07"}, {Value: "2026-07-06"}}}, "2", "2026-07-06", ""},
		{q{Fact: "notice.deadline", Type: "date", Choices: []appeal.Choice{{Value: "2026-06-07"}, {Value: "2026-07-06"}}}, "2026-07-08", "2026-07-08", ""},
		{q{Fact: "evidence.E1.period", Type: "string"}, "2026-01-01 ~ 2026-02-01", map[string]string{"from": "2026-01-01", "to": "2026-02-01"}, ""},
		{q{Fact: "evidence.E1.period", Type: "string"}, "2026年1月1日至2026年2月1日", map[string]string{"from": "2026-01-01", "to": "2026-02-01"}, ""},
		{q{Fact: "evidence.E1.period", Type: "string"}, "2026-02-01 ~ 2026-01-01", nil, "period"},
		{q{Fact: "evidence.E1.period", Type: "string"}, "January", nil, "period"},
		{q{Fact: "evidence.E1.period", Type: "string"}, "from 2026-01-01 to 2026-02-01", map[string]string{"from": "2026-01-01", "to": "2026-02-01"}, ""},
		{q{Fact: "evidence.E1.period", Type: "string"}, "2026년 1월 1일부터 2026년 2월 1일까지", map[string]string{"from": "2026-01-01", "to": "2026-02-01"}, ""},
		{q{Fact: "evidence.E1.period", Type: "string"}, "2026-01-01 or 2026-03-12", nil, "period"},
		{q{Fact: "evidence.E1.period", Type: "string"}, "not 2026-01-01 but 2026-03-12", nil, "period"},
		{q{Fact: "evidence.E1.orders", Type: "string"}, "1001, 1002、1001；1003", []string{"1001", "1002", "1003"}, ""},
		{q{Fact: "evidence.E1.orders", Type: "string"}, ",,", nil, "list"},
		{q{Fact: "evidence.E1.language", Type: "string"}, "中文", "zh", ""},
		{q{Fact: "evidence.E1.language", Type: "string"}, "ja", "ja", ""},
		{q{Fact: "evidence.E1.language", Type: "string"}, "kor", "ko", ""},
		{q{Fact: "evidence.E1.language", Type: "string"}, "yes", nil, "language"},
		{q{Fact: "evidence.E1.language", Type: "string"}, "the language of poets", nil, "language"},
		{q{Fact: "account.entity", Type: "string"}, " 威海明和贸易有限公司 ", "威海明和贸易有限公司", ""},
		{q{Fact: "account.entity", Type: "string"}, "\x1b[D", nil, "signs"},
		{q{Fact: "account.entity", Type: "string"}, "\xb0\xa1", nil, "signs"},
	} {
		closed := len(c.q.Choices) > 0
		if !closed {
			c.q.Choices = choicesOf(&c.q)
		}
		got, err := read(&c.q, closed, c.text)
		if c.refused != "" {
			n := (*NotRead)(nil)
			require.ErrorAs(t, err, &n, c.text)
			require.Equal(t, say[c.refused], n.Text, c.text)
			continue
		}
		require.NoError(t, err, "%s %s", c.q.Fact, c.text)
		require.Equal(t, c.want, got, c.text)
	}
}

func TestDontKnow(t *testing.T) {
	for _, text := range []string{"", "  ", "?", "I don't know", "I don’t know.", "不知道", "모르겠습니다"} {
		require.True(t, isDontKnow(text), text)
	}
	for _, text := range []string{"no", "Unknown Brand Co., Ltd.", "0"} {
		require.False(t, isDontKnow(text), text)
	}
}

// Every sentence of the dialogue stands in three languages.
func TestSentences(t *testing.T) {
	for _, s := range Fixed() {
		require.NotEmpty(t, s.Text.En, s.Key)
		require.NotEmpty(t, s.Text.Zh, s.Key)
		require.NotEmpty(t, s.Text.Ko, s.Key)
	}
}
