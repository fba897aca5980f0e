package notice

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// Small letters are those of strings.ToLower, of each character and of those cut in two.
func TestInSmall(t *testing.T) {
	for c := rune(0); c < 0x20000; c++ {
		if s := "A" + string(c) + "b"; strings.ToLower(s) != inSmall(s) {
			t.Fatalf("%q: %q", s, inSmall(s))
		}
	}
	for _, s := range []string{"", "停A", "정지 WING", "“Dear” É"} {
		for i := range len(s) + 1 {
			require.Equal(t, strings.ToLower(s[i:]), inSmall(s[i:]))
			if utf8.ValidString(s[:i]) {
				require.Equal(t, strings.ToLower(s[:i]), inSmall(s[:i]))
			}
		}
	}
}
