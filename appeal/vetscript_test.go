package appeal

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// Letters tell a language only where words do: names, numbers and ids are at
// home in each.
func TestForeign(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		foreign    bool
	}{
		{"en", "Late parcels", false},
		{"en", "Late parcels (지연)", true},
		{"en", "The 申诉 button", true},
		{"zh", "延迟", false},
		{"zh", "WING 的 SKU list", false},
		{"zh", "WING", false},
		{"zh", "KC, UN38.3; sku-1 v2.1", false},
		{"zh", "late parcels", true},
		{"zh", "지연", true},
		{"zh", "点击“소명하기”", false},
		{"ko", "지연", false},
		{"ko", "Coupang WING", false},
		{"ko", "2026-03-01", false},
		{"ko", "the list", true},
		{"ko", "延迟", true},
		{"ko", "지연(遲延)", false},
	} {
		require.Equal(t, c.foreign, foreign(tongue{c.lang, c.text}) != "", "%s: %s", c.lang, c.text)
	}
}

func TestSameWords(t *testing.T) {
	require.True(t, sameWords("Late parcels.", "late parcels"))
	require.True(t, sameWords("지연", "지연。"))
	require.False(t, sameWords("Coupang WING", "Coupang WING"), "names")
	require.False(t, sameWords("14(1)", "4.2.1"), "no letters")
	require.False(t, sameWords("late", "지연"))
}

func TestEnds(t *testing.T) {
	for text, want := range map[string]bool{
		"It came late.": true, "Was it?": true, "延迟。": true, "是否？（选“是”）": true, "He said “no.”": true, "(It was.)": true, "Wait…": true,
		"Late parcels": false, "Late (again)": false, "Foo Co., Ltd.": false, "지연": false, "": false, ")": false, "(late)": false,
	} {
		require.Equal(t, want, ends(text), text)
	}
}

func TestPathsOfPlaces(t *testing.T) {
	for pointer, want := range map[string]string{
		"": "", "/title": "title", "/signals/2/why/ko": "signals[2].why.ko", "/requires/0/accepts/11/when": "requires[0].accepts[11].when",
	} {
		require.Equal(t, want, place{pointer: pointer}.path())
	}
}
