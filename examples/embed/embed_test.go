// Package embed shows the ten lines that a Go program needs. It is a test, so
// that it cannot rot.
package embed

import (
	"context"
	"fmt"
	"log"
	"os"
	"time"

	"github.com/reinstate-go/reinstate/appeal"
)

// A program reads the mail it was given and asks for the root cause.
func Example() {
	mail, err := os.ReadFile("../../testdata/notices/fake-waybill-ko.txt")
	if err != nil {
		log.Fatal(err)
	}
	engine, err := appeal.New() // the embedded Coupang pack
	if err != nil {
		log.Fatal(err)
	}
	received := time.Date(2026, 3, 17, 0, 0, 0, 0, time.FixedZone("KST", 9*60*60))
	d, err := engine.Diagnose(context.Background(), appeal.Case{
		AsOf:   received,
		Notice: appeal.NoticeInput{Text: string(mail), ReceivedAt: received},
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(d.Cause.Ground, d.Cause.Leading)
	fmt.Println(d.Questions[0].Ask.In("en"))
	// Output:
	// single fake-waybill
	// Is it true? Did what the notice says happen?
}
