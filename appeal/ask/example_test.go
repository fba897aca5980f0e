package ask_test

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/reinstate-go/reinstate/appeal"
	"github.com/reinstate-go/reinstate/appeal/ask"
	"github.com/reinstate-go/reinstate/appeal/casefile"
)

// A program shows one question after the other and hands over what was typed. What
// cannot be read is told in the seller's language.
func ExampleDialogue() {
	ctx := context.Background()
	engine, err := appeal.New()
	if err != nil {
		fmt.Println(err)
		return
	}
	file, err := casefile.New("case.yaml", appeal.Case{Notice: appeal.NoticeInput{
		Text: "【酷澎】全部商品停售。有38个订单超过承诺日期才送达。请自收到之日起7日内回复。"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	s, err := ask.New(ctx, engine, file, ask.Options{AsOf: time.Date(2026, 3, 17, 12, 0, 0, 0, time.UTC)})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, typed := range []string{"也许", "是", "2026年3月16日"} {
		fmt.Println(s.Question().Ask.Zh, typed)
		refused := (*ask.NotRead)(nil)
		if err := s.Answer(ctx, typed); errors.As(err, &refused) {
			fmt.Println("!", refused.Text.Zh)
		} else if err != nil {
			fmt.Println(err)
		}
	}
	data, err := s.File().Bytes()
	fmt.Print(string(data), err)
	// Output:
	// 是真的吗？通知所说的事情发生过吗？ 也许
	// ! 请输入选项的编号；不知道请直接按回车。
	// 是真的吗？通知所说的事情发生过吗？ 是
	// 您是什么时候收到通知的？ 2026年3月16日
	// stance:
	//   answer: accept
	// notice:
	//   text: 【酷澎】全部商品停售。有38个订单超过承诺日期才送达。请自收到之日起7日内回复。
	//   received_at: "2026-03-16T00:00:00+09:00"
	// <nil>
}
