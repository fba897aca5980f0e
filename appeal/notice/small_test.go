package notice

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Small letters are those of strings.ToLower where these are as long; whatever a
// text is made of, and wherever it is cut, it stays as long as it was.
func TestInSmall(t *testing.T) {
	for c := rune(0); c < 0x20000; c++ {
		s := "A" + string(c) + "b"
		want := strings.ToLower(s)
		if len(want) != len(s) {
			want = "a" + string(c) + "b"
		}
		if want != inSmall(s) {
			t.Fatalf("%q: %q", s, inSmall(s))
		}
	}
	for _, s := range []string{"", "停A", "정지 WING", "“Dear” É", "\u212a\xff İ"} {
		for i := range len(s) + 1 {
			require.Len(t, inSmall(s[i:]), len(s)-i)
			require.Len(t, inSmall(s[:i]), i)
		}
	}
}

// The Kelvin sign becomes shorter in small letters.
func TestWordsThatShrinkInSmall(t *testing.T) {
	for _, s := range []string{"\u212a within 7 days of receipt of this notice", "within 7 days \u212a\u212a\u212a after the notice", "WITHIN 7 DAYS İİİ OF RECEIPT"} {
		for i := range 60 {
			_, _ = Read(strings.Repeat("\u212a", i) + " " + s + "\nreply within 7 days")
		}
	}
}
