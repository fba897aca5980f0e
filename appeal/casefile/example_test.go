package casefile_test

import (
	"fmt"

	"github.com/reinstate-go/reinstate/appeal/casefile"
)

// A value goes to its place, and what somebody wrote around it stays.
func ExampleFile_Set() {
	f, _, err := casefile.Open("case.yaml", []byte("notice:\n  text: 쿠팡 전 상품 판매중지 안내 # by mail\nevidence:\n  - {id: E1, kind: carrier-letter}\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(f.Set("evidence.E1.stamped", true), f.Set("stance", "dispute"))
	f.SetNotKnown("facts.first_scan_exists")
	data, err := f.Bytes()
	fmt.Print(string(data), err)
	// Output:
	// <nil> <nil>
	// stance:
	//   answer: dispute
	// notice:
	//   text: 쿠팡 전 상품 판매중지 안내 # by mail
	// evidence:
	//   - {id: E1, kind: carrier-letter, stamped: true}
	// # not known: facts.first_scan_exists
	// <nil>
}
