package ask

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/rules"
)

// What people type for yes, for no, and where they do not know. Words for "there is"
// and "there is not" are not among them: what they answer depends on the question.
var (
	yes      = []string{"yes", "y", "yeah", "yep", "true", "correct", "right", "是", "是的", "对", "对的", "對", "對的", "属实", "是真的", "예", "네", "넵", "응", "맞아요", "맞습니다", "그렇습니다", "그래요", "ㅇㅇ", "ㅇ", "사실입니다"}
	no       = []string{"no", "n", "nope", "false", "否", "不是", "不", "不对", "不對", "不属实", "아니오", "아니요", "아뇨", "아니", "아닙니다", "아니에요", "ㄴㄴ", "ㄴ", "사실이 아닙니다"}
	dontKnow = []string{"", "?", "don't know", "dont know", "i don't know", "i dont know", "do not know", "not known", "unknown", "no idea", "不知道", "不清楚", "不确定", "不確定", "我不知道", "모름", "몰라요", "모릅니다", "모르겠습니다", "모르겠어요", "잘 모르겠습니다"}
)

func isDontKnow(text string) bool { return in(dontKnow, text) }

func in(words []string, text string) bool {
	text = plain(text)
	return slices.ContainsFunc(words, func(w string) bool { return plain(w) == text })
}

// plain is a word as it is compared: without case, width and the marks around it.
func plain(text string) string {
	text = strings.ReplaceAll(strings.ToLower(norm.NFKC.String(text)), "’", "'")
	if t := strings.Trim(text, " .!。,~\t"); t != "" {
		return t
	}
	return strings.TrimSpace(text)
}

// say holds the sentences of the dialogue, for whoever shows it.
var say = map[string]rules.Text{
	"yes":     {En: "yes", Zh: "是", Ko: "그렇습니다"},
	"no":      {En: "no", Zh: "否", Ko: "아닙니다"},
	"english": {En: "English", Zh: "英文", Ko: "영어"},
	"chinese": {En: "Chinese", Zh: "中文", Ko: "중국어"},
	"korean":  {En: "Korean", Zh: "韩文", Ko: "한국어"},

	"signs":     {En: "That has signs which cannot be read. Write it again.", Zh: "其中有无法识别的字符，请重新输入。", Ko: "읽을 수 없는 글자가 있습니다. 다시 써 주십시오."},
	"bool":      {En: "Write yes or no, or Enter if you don't know.", Zh: "请写 是 或 否；不知道请直接按回车。", Ko: "예 또는 아니오로 써 주십시오. 모르면 Enter를 누르십시오."},
	"choice":    {En: "Write the number of one of the choices, or Enter if you don't know.", Zh: "请输入选项的编号；不知道请直接按回车。", Ko: "보기 가운데 하나의 번호를 쓰십시오. 모르면 Enter를 누르십시오."},
	"two-names": {En: "Write the names of the company as its papers show them, both in one line: one name (the other name). Enter if you don't know.", Zh: "请照材料写出该公司的两个名称，写在一行：一个名称 (另一个名称)。不知道请直接按回车。", Ko: "그 회사의 두 이름을 서류에 적힌 대로 한 줄에 쓰십시오: 이름 (다른 이름). 모르면 Enter를 누르십시오."},
	"int":       {En: "Write one whole number, as in 12.", Zh: "请写一个整数，如 12。", Ko: "정수 하나를 쓰십시오. 예: 12"},
	"list":      {En: "Write each of them, with commas between.", Zh: "请逐个写出，用逗号隔开。", Ko: "하나씩 쉼표로 나누어 쓰십시오."},
	"language":  {En: "Write en, zh, ko or the code of another language, as in ja.", Zh: "请写 en、zh、ko 或其他语言的代码，如 ja。", Ko: "en, zh, ko 또는 다른 언어의 코드를 쓰십시오. 예: ja"},
	"date":      {En: "Write one day, as in 2026-03-12.", Zh: "请写一个日期，如 2026-03-12。", Ko: "날짜 하나를 쓰십시오. 예: 2026-03-12"},
	"time":      {En: "Write one day, as in 2026-03-12, or with the time in Korea, as in 2026-03-12 09:00.", Zh: "请写一个日期，如 2026-03-12；也可带上韩国时间，如 2026-03-12 09:00。", Ko: "날짜 하나를 쓰십시오. 예: 2026-03-12, 시각까지 알면 한국 시간으로 2026-03-12 09:00"},
	"year":      {En: "Write the day with its year, as in 2026-03-12.", Zh: "请写明年份，如 2026-03-12。", Ko: "연도까지 쓰십시오. 예: 2026-03-12"},
	"two-days":  {En: "That could be two days. Write year, month and day in this order, as in 2026-03-12.", Zh: "这可以理解成两个日期。请按年、月、日的顺序写，如 2026-03-12。", Ko: "두 날짜로 읽힙니다. 연, 월, 일 차례로 쓰십시오. 예: 2026-03-12"},
	"period":    {En: "Write the first and the last day, as in 2026-01-01 ~ 2026-03-12.", Zh: "请写起止日期，如 2026-01-01 ~ 2026-03-12。", Ko: "첫날과 마지막 날을 쓰십시오. 예: 2026-01-01 ~ 2026-03-12"},
	"secret":    {En: "That holds a password, a token or a key. It was not kept: this program takes none.", Zh: "其中含有密码、令牌或密钥，没有保存：本程序不接受这些内容。", Ko: "비밀번호, 토큰 또는 키가 들어 있어 저장하지 않았습니다. 이 프로그램은 그런 것을 받지 않습니다."},
	"refused":   {En: "This cannot be kept: %s.", Zh: "无法保存：%s。", Ko: "저장할 수 없습니다: %s."},
}

// Fixed lists the sentences of the dialogue, for whoever approves the words.
func Fixed() (out []appeal.Sentence) {
	for _, key := range slices.Sorted(maps.Keys(say)) {
		out = append(out, appeal.Sentence{At: "ask.say[" + strconv.Quote(key) + "]", Key: key, Text: say[key]})
	}
	return out
}
