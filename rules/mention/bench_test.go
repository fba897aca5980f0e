package mention

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// notices is a text of about n bytes: the sample notices in three languages,
// again and again.
func notices(tb testing.TB, n int) string {
	paths, err := filepath.Glob("../../testdata/notices/*.txt")
	if err != nil || len(paths) == 0 {
		tb.Fatal("no sample notices", err)
	}
	var b strings.Builder
	for i := 0; b.Len() < n; i++ {
		text, err := os.ReadFile(paths[i%len(paths)])
		if err != nil {
			tb.Fatal(err)
		}
		b.Write(text[:min(len(text), n-b.Len())])
	}
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	for _, kb := range []int{1, 10, 100, 1000} {
		text := notices(b, kb<<10)
		b.Run(fmt.Sprintf("%dKB", kb), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				Read(text)
			}
		})
	}
}

// Texts made to be slow: each repeats what starts a mention and never ends it.
func BenchmarkReadHostile(b *testing.B) {
	for name, unit := range map[string]string{
		"digits": "1,234", "marks": "1-", "signs": "백", "dots": "a.", "ats": "a@", "links": "http://", "brackets": "(주", "capitals": "Foo & ", "month": "jan-\n", "labels": "주문번호 ", "joins": "3일~",
	} {
		for _, kb := range []int{10, 100} {
			text := strings.Repeat(unit, kb<<10/len(unit))
			b.Run(fmt.Sprintf("%s/%dKB", name, kb), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					Read(text)
				}
			})
		}
	}
}
