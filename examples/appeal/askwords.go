package main

import (
	"maps"
	"slices"
	"strconv"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

// askWords are what the command itself says to the seller.
var askWords = map[string]rules.Text{
	"keeps":     {En: "Each answer is kept in %s.", Zh: "每次回答都会保存到 %s。", Ko: "답할 때마다 %s 파일에 저장합니다."},
	"bare":      {En: "Its comments cannot be kept: keep a copy if you need them.", Zh: "其中的注释无法保留：如有需要请先备份。", Ko: "파일의 주석은 남길 수 없습니다. 필요하면 먼저 사본을 만드십시오."},
	"number":    {En: "Question %d, %d more open", Zh: "第 %d 题，后面还有 %d 题", Ko: "질문 %d, 남은 질문 %d개"},
	"why":       {En: "Why:", Zh: "为什么问：", Ko: "묻는 까닭:"},
	"where":     {En: "Where to look:", Zh: "到哪里查：", Ko: "찾을 곳:"},
	"keys":      {En: "Enter = don't know · < = back · q = stop, go on later", Zh: "回车 = 不知道 · < = 返回上一题 · q = 停止，以后继续", Ko: "Enter = 모름 · < = 뒤로 · q = 멈추고 나중에 계속"},
	"no-back":   {En: "There is no earlier answer in this run. What was answered before stands in %s and can be changed there.", Zh: "本次运行中没有更早的回答。以前的回答在 %s 中，可以在那里修改。", Ko: "이번 실행에서 앞서 한 답이 없습니다. 예전의 답은 %s 파일에 있고 거기서 고칠 수 있습니다."},
	"stopped":   {En: "Stopped. All answers so far are kept in %s. To go on: %s", Zh: "已停止。到目前为止的回答都已保存到 %s。继续请运行：%s", Ko: "멈췄습니다. 지금까지의 답은 %s 파일에 저장되었습니다. 계속하려면: %s"},
	"done":      {En: "No question is left.", Zh: "没有更多问题了。", Ko: "더 물을 것이 없습니다."},
	"kept":      {En: "The case is kept in %s.", Zh: "案件已保存到 %s。", Ko: "사건은 %s 파일에 저장되었습니다."},
	"not-known": {En: "Answered with \"don't know\": %d. Once you have found out: %s", Zh: "回答“不知道”的问题：%d 个。查清之后请运行：%s", Ko: "모른다고 답한 질문: %d개. 알게 되면: %s"},
}

// fixedAsk lists these words, for whoever approves them.
func fixedAsk() (out []appeal.Sentence) {
	for _, key := range slices.Sorted(maps.Keys(askWords)) {
		out = append(out, appeal.Sentence{At: "ask.askWords[" + strconv.Quote(key) + "]", Key: key, Text: askWords[key]})
	}
	return out
}
