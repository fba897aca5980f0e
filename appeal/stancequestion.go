package appeal

import (
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// askStance asks first whether the ground is true: everything after depends on the
// answer.
func askStance(c *Case, d *Diagnosis) []Question {
	answered := c.Stance != nil && c.Stance.Answer != "" || c.Letter != nil && c.Letter.Mode != ""
	switch {
	case d.Cause.Ground == None || d.Eligibility.Verdict == Ineligible:
		return nil
	case answered:
		return askItems(c, d)
	}
	q := stanceQuestion
	q.Decides = []string{}
	return []Question{q}
}

// askItems asks of each of several things that the notice lists whether it happened there,
// where the seller says that it is true in part.
func askItems(c *Case, d *Diagnosis) (out []Question) {
	items := listedItems(c, d)
	if c.Stance == nil || c.Stance.Answer != "partly" || len(items) < 2 {
		return nil
	}
	for _, x := range items {
		stated := slices.ContainsFunc(c.Stance.PerItem, func(p ItemStance) bool { return p.Item == x.Item.Name })
		if !stated {
			q := itemQuestion
			q.Fact, q.Ask, q.Decides = "stance.per_item."+x.Item.Name, q.Ask.Filled(x.Item.Name), []string{}
			out = append(out, q)
		}
	}
	return out
}

var itemQuestion = Question{
	Type: "string", Choices: stanceQuestion.Choices,
	Ask: rules.Text{En: "Did it happen with %s?", Zh: "%s 确有其事吗？", Ko: "%s의 경우 실제로 있었습니까?"},
	Why: rules.Text{
		En: "You said that it is true in part. An answer for each item says in which part.",
		Zh: "您说部分属实。逐项回答才能说明是哪一部分。",
		Ko: "일부만 사실이라고 하셨습니다. 항목마다 답해야 어느 부분인지 분명해집니다.",
	},
	Where: rules.Text{En: "Your own records for this item.", Zh: "查看您自己关于该项的记录。", Ko: "이 항목에 대한 귀사의 기록."},
}

var stanceQuestion = Question{
	Fact: "stance", Type: "string",
	Ask: rules.Text{
		En: "Is it true? Did what the notice says happen?",
		Zh: "是真的吗？通知所说的事情发生过吗？",
		Ko: "사실입니까? 통지가 말하는 일이 실제로 있었습니까?",
	},
	Why: rules.Text{
		En: "Who accepts shows what went wrong and what has changed; who disputes shows that it was not so. A letter that does both convinces nobody.",
		Zh: "承认的，要说明哪里出错、做了哪些改变；不承认的，要证明并非如此。两者混在一起的申诉无法让人信服。",
		Ko: "인정하면 무엇이 잘못되었고 무엇을 바꾸었는지 보이고, 다투면 그렇지 않았음을 보여야 합니다. 둘을 섞은 글은 설득력이 없습니다.",
	},
	Where: rules.Text{
		En: "Check each order or item that the notice names before you answer.",
		Zh: "回答之前，逐一核对通知列出的订单或商品。",
		Ko: "답하기 전에 통지에 적힌 주문이나 상품을 하나씩 확인하십시오.",
	},
	Choices: []Choice{
		{"accept", rules.Text{En: "yes", Zh: "是", Ko: "그렇습니다"}},
		{"partly", rules.Text{En: "in part", Zh: "部分属实", Ko: "일부만 그렇습니다"}},
		{"dispute", rules.Text{En: "no", Zh: "否", Ko: "아닙니다"}},
	},
}
