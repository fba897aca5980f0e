package notice

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A notice may be cut anywhere, and its lines broken anywhere: it is read all the same,
// and every quote stands at its place.
func TestCutAndBrokenNoticesAreRead(t *testing.T) {
	for i, l := range openNotices(t) {
		texts := []string{strings.ReplaceAll(l.Text, " ", "\n"), strings.ReplaceAll(l.Text, "\n", " "), strings.ReplaceAll(l.Text, "\n", "\n\n")}
		if i%5 == 0 {
			texts = append(texts, breaks(l.Text)...)
		}
		for _, text := range texts {
			n, err := Read(text)
			require.NoError(t, err)
			for _, row := range n.Fields() {
				require.Equal(t, row.Quote, text[row.Start:row.End], l.ID)
			}
		}
	}
}

// breaks gives a text cut at several places, and with a line broken there.
func breaks(text string) []string {
	var out []string
	runes := []rune(text)
	for k := 1; k < 8; k++ {
		at := len(runes) * k / 8
		out = append(out, string(runes[:at]), string(runes[at:]), string(runes[:at])+"\n"+string(runes[at:]))
	}
	return out
}

func TestWordsOfTwoLinesAreNoOne(t *testing.T) {
	n, err := Read("[쿠팡] 판매중지 안내\n시작: 2026.08.11") // 안내 and 시작, not 내시
	require.NoError(t, err)
	require.Empty(t, n.Demands)
	require.Equal(t, "2026-08-11", n.EffectiveOn.Value.String())
}
