package pattern

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"
)

// expressions hold all that a pattern may say.
var expressions = []string{
	``, `a`, `^`, `$`, `\A`, `\z`, `(?m)^b`, `(?m)b$`, `\bab\b`, `\Bb\B`, `(?i)straße|K`, `(?s)a.b`, `a.b`, `[^a]`, `[^\n]{0,3}b`, `(?i)\bKC\b|\bKC\d|인증`,
	`(?i)\A[^\n]{0,4}(견적서|quotation\b)`, `(?im)접수증|^.{0,4}\bfiling`, `_{3,}|20_+ ?(년|年)`, `(ab|a)(c|bcd)`, `a*?b+`, `(?U)a+b`, `\d{2}-\d{2}`, `[가-힣]+다`, `\p{Han}{2}`, `[^\x00-\x{10FFFF}]`,
	`(a|b|c){2,5}\b`, `😀|\x{fffd}`, `(?i)[k-s]`, `(|a)+$`, `\w\W\w`, `b\n^a`, `(?m:^$)`, `x*`, `(?:)`, `\Qa.b\E`,
}

// The answer is always that of regexp.
func TestSameAsRegexp(t *testing.T) {
	parts := []string{"a", "b", "c", "\n", " ", "-", "K", "ſ", "KC1", "kc", "인증", "견적서", "Quotation", "filing", "20__ 년", "다", "汉", "字", "😀", "\xff", "\xed\xa0\x80", "12-34", "", "_", "straSSe", "STRAßE", "a.b"}
	r := rand.New(rand.NewPCG(1, 1))
	for _, expr := range expressions {
		p, re := MustCompile(expr), regexp.MustCompile(expr)
		for range 400 {
			var text strings.Builder
			for range r.IntN(9) {
				text.WriteString(parts[r.IntN(len(parts))])
			}
			same(t, re, p, text.String())
		}
	}
}

// same holds all that a pattern answers against regexp.
func same(t *testing.T, re *regexp.Regexp, p *Pattern, text string) {
	t.Helper()
	what := fmt.Sprintf("%q in %q", re, text)
	require.Equal(t, re.MatchString(text), p.MatchString(text), what)
	require.Equal(t, re.FindAllStringSubmatchIndex(text, -1), p.FindAllStringSubmatchIndex(text, -1), what)
	require.Equal(t, re.FindAllStringSubmatch(text, 2), p.FindAllStringSubmatch(text, 2), what)
	require.Equal(t, re.FindAllStringIndex(text, -1), p.FindAllStringIndex(text, -1), what)
	require.Equal(t, re.FindAllString(text, -1), p.FindAllString(text, -1), what)
	require.Equal(t, re.FindStringSubmatchIndex(text), p.FindStringSubmatchIndex(text), what)
	require.Equal(t, re.FindStringSubmatch(text), p.FindStringSubmatch(text), what)
	require.Equal(t, re.FindString(text), p.FindString(text), what)
	require.Equal(t, re.ReplaceAllString(text, "<$0>"), p.ReplaceAllString(text, "<$0>"), what)
	require.Equal(t, re.ReplaceAllStringFunc(text, strings.ToUpper), p.ReplaceAllStringFunc(text, strings.ToUpper), what)
}

// A pattern with more states than are kept is answered all the same.
func TestTooManyStates(t *testing.T) {
	expr := `(?:a|b)*a(?:a|b){14}c`
	p, re := MustCompile(expr), regexp.MustCompile(expr)
	r := rand.New(rand.NewPCG(2, 2))
	for range 20 {
		text := make([]byte, 20_000)
		for i := range text {
			text[i] = "ab"[r.IntN(2)]
		}
		text = append(text, "aaaaaaaaaaaaaaac"[r.IntN(16):]...)
		require.Equal(t, re.Match(text), p.MatchString(string(text)))
	}
	text := strings.Repeat("ab", 4000) // no match, and a long way from each place
	slow := MustCompile(`[ab]+c`)
	_, told := slow.find(text, -1)
	require.False(t, told)
	same(t, slow.Regexp, slow, text)
	require.LessOrEqual(t, len(p.known.Load().by)*len(p.class.some), mostSteps)
}

func TestOneForMany(t *testing.T) {
	p := MustCompile(expressions[15])
	var all sync.WaitGroup
	for n := range 8 {
		all.Go(func() {
			for i := range 200 {
				text := strings.Repeat("가", i%7) + fmt.Sprint("KC", n*i)
				require.True(t, p.MatchString(text), text)
			}
		})
	}
	all.Wait()
}

// Sets that overlap part the letters into very many classes on the way; a pattern that
// comes to too many states again and again is left to regexp.
func TestManySetsAndStates(t *testing.T) {
	var sets strings.Builder
	for i := range 400 {
		fmt.Fprintf(&sets, "[^가%c]", rune('나'+i))
	}
	p := MustCompile(sets.String())
	same(t, p.Regexp, p, strings.Repeat("가", 400))
	same(t, p.Regexp, p, strings.Repeat("하", 401))
	p = MustCompile("[ab]*a[ab]{16}c")
	for i := range 5 {
		text := strings.Repeat("ab", 400+i) + strings.Repeat("aab", 3000)
		same(t, p.Regexp, p, text)
	}
}

func TestWrongExpression(t *testing.T) {
	_, err := Compile("(a")
	require.Error(t, err)
}

func FuzzSameAsRegexp(f *testing.F) {
	for _, e := range expressions {
		f.Add(e, "ab KC1 인증\n견적서")
	}
	f.Fuzz(func(t *testing.T, expr, text string) {
		p, err := Compile(expr)
		if err != nil {
			return
		}
		for _, s := range []string{text, text + text, "\n" + text} {
			same(t, p.Regexp, p, s)
		}
	})
}

func BenchmarkMatchString(b *testing.B) {
	const expr = `(?i)재발송|재출고|재배송|분할 ?(배송|발송|출고)|합포장|국[내제] ?(운송장|송장)|补发|重发|转单|合单|首程|退[货回件].{0,2}单号|re-?ship|re-?sent|replacement|split (shipment|order)|(last|first)[- ]mile|(international|return) (waybill|tracking)`
	text := strings.Repeat("거래일 2026년 3월 4일, 인보이스 YL-000001 HD-101 12 pcs, 31000221507713 / 447120931180\n", 60)
	p := MustCompile(expr)
	for name, match := range map[string]func(string) bool{"regexp": p.Regexp.MatchString, "pattern": p.MatchString} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				match(text)
			}
		})
	}
}
