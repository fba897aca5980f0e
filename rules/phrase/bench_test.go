package phrase

import (
	"fmt"
	"strings"
	"testing"
)

func BenchmarkScan(b *testing.B) {
	m, _ := Compile([]Set{{ID: "number", En: []string{"(waybill|tracking) number"}, Ko: []string{"송장 번호"}, Zh: []string{"运单号"}},
		{ID: "unscanned", En: []string{"{number} & never ... scan"}, Ko: []string{"{number} & 집화 ... 없"}, Zh: []string{"{number} & 没有 ... 扫描"}}})
	unit := "송장 번호는 집화 기록이 없습니다. The tracking number was never scanned. 运单号没有任何扫描。\n"
	for _, kb := range []int{1, 10, 100, 1000} {
		b.Run(fmt.Sprintf("%dKB", kb), func(b *testing.B) {
			text := strings.Repeat(unit, kb*1024/len(unit)+1)
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				m.Scan(text)
			}
		})
	}
}

func FuzzScan(f *testing.F) {
	m, _ := Compile([]Set{{ID: "x", En: []string{"(a|b) ... c & d"}, Ko: []string{"가 & 나", "^다"}, Zh: []string{"一 ... 二"}}})
	f.Add("a b c d 가나 다 一 二 >x <!-- y -->")
	f.Fuzz(func(t *testing.T, text string) {
		s := m.Scan(text)
		for _, h := range s.Hits("x") {
			if h.Start < 0 || h.Start >= h.End || h.End > len(text) || h.Modality == 0 {
				t.Fatal(h)
			}
		}
	})
}

func FuzzCompile(f *testing.F) {
	f.Add("(a|b) ... {x} & ^가")
	f.Fuzz(func(t *testing.T, phrase string) {
		m, _ := Compile([]Set{{ID: "x", En: []string{phrase}}, {ID: "y", Ko: []string{phrase, "{x}"}}})
		m.Scan("a b 가 " + phrase)
	})
}
