package evidence

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestSlips(t *testing.T) {
	for _, c := range []struct {
		a, b string
		slip bool
	}{
		{"30-1184276", "30-1184726", true},     // two neighbours changed places
		{"LD-HC02", "LD-HC20", true},           //
		{"MRW-26-04817", "MRW-26-04187", true}, //
		{"2026-T-5518", "2026-T-5581", true},   //
		{"MRW-26-04817", "MRW-26-04827", true}, // one figure
		{"40-1530092", "40-1530093", false},    // the next registration
		{"LMR-310W", "LMR-310G", false},        // another variant
		{"LN-3", "LN-5", false},                // too short to tell
		{"30-1184276", "30-0999001", false},    //
		{"KS-20", "KS-200", false},             //
	} {
		require.Equal(t, c.slip, isSlip(c.a, c.b), "%s %s", c.a, c.b)
		require.Equal(t, c.slip, isSlip(c.b, c.a), "%s %s", c.b, c.a)
	}
}

func TestNumbersThatAreNearlyTheNotices(t *testing.T) {
	n := readNoticeText("registered design 30-1184726, model LD-HC20, orders 90417720078 and 90417720087", day("2026-03-24"))
	for text, want := range map[string][]string{
		"licence for 30-1184276":                     {"30-1184276"},
		"licence for 30-1184726, not for 30-1184276": nil, // it has the right one
		"base model LD-HC02":                         {"LD-HC02"},
		"orders 90417720087":                         nil, // orders are alike
	} {
		require.Equal(t, want, n.misnumbered(readAlone(&Item{Text: text})), text)
	}
}
