package evidence

import (
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"
)

// Signs and words that part two papers of a list, by script.
var pairJoins = map[*unicode.RangeTable][]string{
	unicode.Hangul: {", ", " 및 ", "·"},
	unicode.Han:    {"、", "和", "，"},
	unicode.Latin:  {", ", " and "},
}

// script is in which a name is written.
func script(name string) *unicode.RangeTable {
	found := unicode.Latin
	for _, c := range name {
		switch {
		case unicode.Is(unicode.Hangul, c):
			return unicode.Hangul
		case unicode.Is(unicode.Han, c):
			found = unicode.Han
		}
	}
	return found
}

// Two papers side by side stay two, whichever they are: no word is made of the end
// of one and the beginning of the other (등록증, 거래명세서 holds no 증거).
func TestTwoPapersSideBySide(t *testing.T) {
	m, bad := matcher(t), 0
	byScript := map[*unicode.RangeTable][][2]string{}
	for _, kind := range Kinds {
		for _, name := range papersCalled[kind] {
			byScript[script(name)] = append(byScript[script(name)], [2]string{name, kind})
		}
	}
	for s, names := range byScript {
		for i, a := range names {
			b := names[(i*7+3)%len(names)]
			for _, join := range pairJoins[s] {
				text := a[0] + join + b[0]
				if got := kindsIn(m.Scan(text), text); a[1] != b[1] && got != a[1]+" "+b[1] {
					t.Logf("%q is %q", text, got)
					bad++
				}
			}
		}
	}
	require.LessOrEqual(t, bad, 4) // a middle dot also joins the topics of one paper: 집화·배송 내역
}
