package notice

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// expressions are of the kinds by which notices are read.
var expressions = []string{
	`(?i)^[^"”\n]{0,36}["”] ?(?:는 이유|라며|为由|的(?:说法|理由))`,
	`(?i)\b(second|third|[4-9]th)\s+(?:[a-z]+[ -]){0,2}?(?:breach|offen[cs]e|strike)(?:es|s)?\b`,
	`(\d{1,2}|이|삼)\s*차\s*(?:위반|적발)`,
	`[第系](?:第)?\s*([二三四]|\d{1,2})\s*[次回]`,
	`(?i)(?:\bnot|rather than|而非|不是)\s*(?:within|by|于)?\s*$`,
	`^(?:은|는)?[ \t]*(?:[(][^()\n]{0,20}[)])?(?:목록|(?i:list|are))?[ .]*$`,
	`(?:^|[^\p{L}\d])'([^'\n]{1,40})'\s*-?$`,
	`(?i)^(?:press|click)$|^(?:点击|點擊)$`,
	`(?m)^[ \t]*1(?:차|회)`,
	`(?is)(?:kept|stopped|sk\.)\s*x*`,
	`(면|만|며)\s+`,
	`(?i)\d+x{2,}|-?`,
	`\bB0[0-9A-Z]{8}\b`,
}

// All regular expressions can be read.
func TestWordingsCanBeRead(t *testing.T) {
	require.Greater(t, len(patterns), 150)
	for _, w := range patterns {
		require.NotPanics(t, func() { w.re(); w.hint() })
	}
}

// What a pattern finds, and where it finds nothing, is what its expression does.
func TestWordingsFindWhatTheirExpressionsFind(t *testing.T) {
	texts := []string{"", " ", "\n\t ", "이", "ſtopped", "SK. XX", "\u212AEPT", "sKept \u212A", "\xe4\xb8", "3\xec", "12 third big ſtrike", "은 (a) list.", "'a'", " 'a' -", "b'a'", "点击 ", "B0ABCDEFGH", "xB0ABCDEFGH", "12xx-"}
	for i, l := range openNotices(t) {
		if i%4 != 0 {
			continue // some are enough
		}
		texts = append(texts, strings.SplitAfter(l.Text, "\n")...)
		texts = append(texts, strings.FieldsFunc(l.Text, func(c rune) bool { return strings.ContainsRune(".。,", c) })...)
	}
	for _, expr := range expressions {
		re := regexp.MustCompile(expr)
		for _, w := range []*pattern{patternOf(expr), seldom(expr)} {
			for _, text := range texts {
				want, got := re.FindAllStringSubmatchIndex(text, -1), w.FindAllStringSubmatchIndex(text, -1)
				if !slices.EqualFunc(want, got, slices.Equal[[]int]) || w.MatchString(text) != (want != nil) {
					t.Fatalf("%s in %q: %v instead of %v", expr, text, got, want)
				}
			}
		}
	}
}

// Long numbers have eight figures or more, narrow or wide.
func TestLongNumbers(t *testing.T) {
	re := regexp.MustCompile(`[0-9０-９]{8,}`)
	for _, text := range []string{"", "1234567", "12345678", "a12345678901b1234567 87654321", "１２３４5678가12345678", "\xef\xbc", "1234567\xef\xbc\x90", "12345678\xef"} {
		var want, got []span
		for _, m := range re.FindAllStringIndex(text, -1) {
			want = append(want, span{m[0], m[1]})
		}
		for place := range longNumbers(text, span{0, len(text)}) {
			got = append(got, place)
		}
		require.Equal(t, want, got, "%q", text)
	}
}

// Several readers at a time work out a pattern once.
func TestWordingsAtTheSameTime(t *testing.T) {
	w := seldom(expressions[2])
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			if len(w.FindAllStringSubmatchIndex("이번은 2차 위반", -1)) != 1 || !w.MatchString("3차 적발") {
				t.Error("not found")
			}
		})
	}
	all.Wait()
}
