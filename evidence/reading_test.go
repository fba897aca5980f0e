package evidence

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func readAlone(it *Item) *reading {
	r := readPaper(it, contentOf(it.Text))
	return &r
}

func TestLabelsBesideDates(t *testing.T) {
	far := strings.Repeat("가", 40) // 120 bytes
	for name, c := range map[string]struct{ text, before, after string }{
		"alone":                   {"@", "", ""},
		"on its line":             {"판매\n발급일: @ 끝\n발급", "발급일: ", " 끝"},
		"at the start of a line":  {far + "\n@\n", "", ""},
		"cut within a letter":     {far + "@" + far, "…" + strings.Repeat("가", 26), strings.Repeat("가", 26)},
		"as wide as a label may":  {strings.Repeat("a", 80) + "@", strings.Repeat("a", 80), ""},
		"one line, just too wide": {strings.Repeat("a", 81) + "@", "…" + strings.Repeat("a", 80), ""},
		"cut at the line's start": {"x\n" + strings.Repeat("a", 80) + "@", strings.Repeat("a", 80), ""},
	} {
		at := strings.Index(c.text, "@")
		require.Equal(t, c.before, labelBefore(c.text, at), name)
		require.Equal(t, c.after, strings.ToValidUTF8(labelAfter(c.text, at+1), ""), name)
	}
}

// A line that is cut does not begin at the cut: what stood before may be another
// paper.
func TestNoLabelAtTheCut(t *testing.T) {
	label := strings.Repeat(" ", labelWidth-len("발급일: ")) + "발급일: "
	for text, want := range map[string]string{label + "2026-05-15": "2026-05-15", "세금계산서" + label + "2026-05-15": ""} {
		it := reading{Item: &Item{IssuedOn: day("2026-05-25")}, content: contentOf(text)}
		printed, other := otherIssueDay(&it)
		require.Equal(t, want, printed, text)
		require.Equal(t, want != "", other, text)
	}
}
