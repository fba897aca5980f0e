package appeal

import (
	"github.com/reinstate-go/reinstate/appeal/notice"
	"github.com/reinstate-go/reinstate/rules"
)

// askStart asks from when a limit runs. No start is assumed: a day too late loses
// the appeal.
func (m *mail) askStart(l notice.Limit) []Question {
	if m.first != nil {
		return m.askReply(l)
	}
	out := []Question{startQuestions[l.From]}
	if l.From == "unknown" { // and for each day from which it may run
		for _, from := range []string{"receipt", "notice", "effective"} {
			if _, known := m.start(from); !known {
				out = append(out, startQuestions[from])
			}
		}
	}
	for i := range out {
		out[i].Decides = []string{}
	}
	return out
}

// askReply asks from when the limit of a reply runs. A case can state when a reply
// came and when the notice did, and no more of either is asked.
func (m *mail) askReply(l notice.Limit) []Question {
	q := startQuestions["receipt"]
	switch l.From {
	case "receipt":
		q.Ask, q.Fact = replyReceived, m.at+".received_at"
	case "original-notice":
		q.Fact = m.first.at + ".received_at"
	default:
		return nil
	}
	q.Decides = []string{}
	return []Question{q}
}

var replyReceived = rules.Text{
	En: "When did you receive the platform's reply to your appeal?",
	Zh: "您是什么时候收到平台对申诉的回复的？",
	Ko: "소명에 대한 플랫폼의 회신을 언제 받으셨습니까?",
}

// startQuestions are asked by where a limit starts.
var startQuestions = map[string]Question{
	"receipt": {
		Fact: "notice.received_at", Type: "date", Why: limitRuns, Where: rules.Text{
			En: "The time beside the message in your mailbox or in WING.",
			Zh: "邮箱或 WING 中该消息旁边显示的时间。",
			Ko: "메일함이나 WING에서 그 메시지 옆에 나오는 시각입니다.",
		}, Ask: rules.Text{
			En: "When did you receive the notice?",
			Zh: "您是什么时候收到通知的？",
			Ko: "통지를 언제 받으셨습니까?",
		}},
	"notice": {
		Fact: "notice.dated_on", Type: "date", Why: limitRuns, Where: rules.Text{
			En: "The head or the foot of the notice; in WING the list of messages shows it.",
			Zh: "通知的开头或结尾；WING 的消息列表中也会显示。",
			Ko: "통지의 머리나 끝에 있고, WING의 알림 목록에도 나옵니다.",
		}, Ask: rules.Text{
			En: "Which date does the notice bear?",
			Zh: "通知上写的日期是哪一天？",
			Ko: "통지에 적힌 날짜는 언제입니까?",
		}},
	"effective": {
		Fact: "notice.effective_on", Type: "date", Why: limitRuns, Where: rules.Text{
			En: "The notice, or the state of the account in WING on each day.",
			Zh: "查看通知，或 WING 中账户状态变化的日期。",
			Ko: "통지나 WING에서 계정 상태가 바뀐 날을 확인하십시오.",
		}, Ask: rules.Text{
			En: "From which day is the measure in force?",
			Zh: "处罚从哪一天开始生效？",
			Ko: "조치는 어느 날부터 적용되었습니까?",
		}},
	"original-notice": {
		Fact: "notice.deadline", Type: "date", Why: limitRuns, Where: rules.Text{
			En: "The first notice on this matter; count from its date.",
			Zh: "查找此事的第一份通知，从其日期起算。",
			Ko: "이 건의 첫 통지를 찾아 그 날짜부터 세십시오.",
		}, Ask: rules.Text{
			En: "The time runs from an earlier notice. On which day does it end?",
			Zh: "期限从之前的一份通知起算。到哪一天为止？",
			Ko: "기한은 앞선 통지부터 셉니다. 어느 날에 끝납니까?",
		}},
	"unknown": {
		Fact: "notice.response_limit.from", Type: "string", Why: limitRuns, Where: rules.Text{
			En: "Other messages on this matter, or ask the sender. Until you know, count from the earliest of these days.",
			Zh: "查看此事的其他消息，或询问发件人。弄清之前，请按其中最早的一天起算。",
			Ko: "이 건의 다른 메시지를 보거나 발신인에게 물어보십시오. 알기 전에는 가장 이른 날부터 세십시오.",
		}, Ask: rules.Text{
			En: "From when does the time for an answer run? The notice does not say.",
			Zh: "回复期限从什么时候起算？通知没有写明。",
			Ko: "답변 기한은 언제부터 셉니까? 통지에는 적혀 있지 않습니다.",
		}, Choices: []Choice{
			{"receipt", rules.Text{En: "from when I received it", Zh: "自收到之日起", Ko: "받은 날부터"}},
			{"notice", rules.Text{En: "from the date of the notice", Zh: "自通知日期起", Ko: "통지 날짜부터"}},
			{"effective", rules.Text{En: "from when the measure took effect", Zh: "自处罚生效之日起", Ko: "조치 적용일부터"}},
		}},
}

// limitRuns is why a start is asked for.
var limitRuns = rules.Text{
	En: "The time for an answer runs from then. Counting from a wrong day can lose the appeal.",
	Zh: "回复期限从那时起算，起算日弄错可能会错过申诉。",
	Ko: "답변 기한이 그때부터 진행됩니다. 기산일을 잘못 잡으면 소명 기회를 놓칠 수 있습니다.",
}
