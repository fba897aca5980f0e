package appeal_test

import (
	"context"
	"fmt"
	"testing/fstest"
	"time"

	"github.com/reinstate-go/reinstate/appeal"
)

// A notice goes in; the cause that it names comes out with what speaks for it.
func ExampleDiagnose() {
	d, err := appeal.Diagnose(context.Background(), appeal.Case{
		AsOf: time.Date(2026, 3, 12, 0, 0, 0, 0, time.UTC),
		Notice: appeal.NoticeInput{Text: "[쿠팡] 전 상품 판매중지. 주문 38건이 약속한 날을 넘겨 도착했습니다. " +
			"받으신 날부터 7일 이내에 회신해 주십시오."},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	limit := d.Notice.ResponseLimit.Value
	fmt.Println(d.Cause.Leading, d.Cause.Ground)
	fmt.Println(*limit.Amount, limit.Unit, "from", limit.From)
	// Output:
	// late-delivery single
	// 7 days from receipt
}

// A fact is stated, and the case judged again: what differs tells what it did.
func ExampleCompare() {
	c := appeal.Case{
		AsOf:   time.Date(2026, 3, 12, 0, 0, 0, 0, time.UTC),
		Notice: appeal.NoticeInput{Text: "[쿠팡] 전 상품 판매중지. 주문 38건이 약속한 날을 넘겨 도착했습니다."},
	}
	before, err := appeal.Diagnose(context.Background(), c)
	if err != nil {
		fmt.Println(err)
		return
	}
	c.Facts, c.Stance = appeal.Facts{"orders_affected": 38}, &appeal.Stance{Answer: "accept"}
	after, err := appeal.Diagnose(context.Background(), c)
	if err != nil {
		fmt.Println(err)
		return
	}
	got := appeal.Compare(before, after)
	for _, f := range got.Facts {
		fmt.Println(f.Path, f.Was, "→", f.Is)
	}
	for _, q := range got.Questions.Went {
		fmt.Println(q.Fact, "answered:", q.Answered)
	}
	fmt.Println("another cause:", got.Leading != nil)
	// Output:
	// facts.orders_affected <nil> → 38
	// stance answered: true
	// another cause: false
}

// What is wrong with the rules is told at its place, with what was meant.
func ExampleWithOverlay() {
	desk := fstest.MapFS{"desk.yaml": {Data: []byte("cause: late-delivery\nsignals:\n  - id: says-arrived-late\n    wieght: 2\n")}}
	_, err := appeal.New(appeal.WithOverlay(desk))
	fmt.Println(err)
	// Output:
	// appeal: the rules have problems:
	// desk.yaml:4:5: signals[0] has no key "wieght"; did you mean "weight"? [unknown-key]
}
