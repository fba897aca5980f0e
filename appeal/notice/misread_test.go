package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMisreadWordsAreMended(t *testing.T) {
	for text, want := range map[string]string{
		"n0 later than 10 Apri1 2026": "no later than 10 April 2026",
		"your st0re, A11 products":    "your store, All products",
		"days of rece1pt, w1th cause": "days of receipt, with cause",
		"SO-0629 on 1st, abc10, 10d":  "SO-0629 on 1st, abc10, 10d",
		"https://x.example/n0/a1b":    "https://x.example/n0/a1b",
		"B0TESTQ7 A01 C00431187":      "B0TESTQ7 A01 C00431187",
	} {
		require.Equal(t, want, mended(text))
		require.Len(t, mended(text), len(text))
	}
}
