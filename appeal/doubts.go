package appeal

import (
	"time"

	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/rules"
)

// doubtQuestions ask what a notice leaves open: which of two days it means. They
// come before all others, since a wrong clock costs the appeal.
func doubtQuestions(n *notice.Notice) []Question {
	if n == nil {
		return nil
	}
	var out []Question
	for _, d := range n.Doubts {
		q := Question{Fact: "notice." + d.Field, Type: "date", Decides: []string{}, Why: doubtWhy, Where: doubtWhere, Ask: doubtAsk.Filled(d.Quote)}
		for _, v := range d.Readings {
			q.Choices = append(q.Choices, Choice{Value: v, Title: dayText(v)})
		}
		out = append(out, q)
	}
	return out
}

var (
	doubtAsk = rules.Text{
		En: "Which day does “%s” mean?",
		Zh: "“%s”指的是哪一天？",
		Ko: "“%s”은(는) 어느 날을 말합니까?",
	}
	doubtWhy = rules.Text{
		En: "Day and month could change places, and nothing in the notice decides. No deadline is guessed.",
		Zh: "日和月的位置可以互换，通知中没有任何内容可以判断。期限不会靠猜。",
		Ko: "일과 월이 바뀔 수 있고 통지에는 이를 가를 내용이 없습니다. 기한은 추측하지 않습니다.",
	}
	doubtWhere = rules.Text{
		En: "Look at other dates from the same sender, or ask the sender.",
		Zh: "查看同一发件人的其他日期，或直接询问发件人。",
		Ko: "같은 발신인이 쓴 다른 날짜를 보거나 발신인에게 물어보십시오.",
	}
)

// dayText names the Korean day of a value, and its time where it is not the end of
// the day.
func dayText(value string) rules.Text {
	t, err := time.Parse(time.RFC3339, value)
	if err != nil {
		t, _ = time.Parse(time.DateOnly, value)
	} else {
		t = t.In(rules.Korea)
	}
	clock := ""
	if err == nil && t.Format("15:04:05") != "23:59:59" {
		clock = t.Format(" 15:04")
	}
	return rules.Text{En: t.Format("2 January 2006") + clock, Zh: t.Format("2006年1月2日") + clock, Ko: t.Format("2006년 1월 2일") + clock}
}
