package company

import (
	"fmt"
	"strings"
	"testing"

	"github.com/reinstate-go/reinstate/rules/phrase/hanzi"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// A nameMaker writes the names of a few companies in three scripts from
// syllables that it takes from a stock, so that the same names can be written
// again with other syllables.
type nameMaker struct{ latin, han, hangul []string }

var stock = nameMaker{
	latin:  strings.Fields("belu cador fimo gustel horvi jaspen kelmo lurva"),
	han:    strings.Fields("琪木 佩兰 素月 兰溪 北岚 和睿 桦速 明辉"),
	hangul: strings.Fields("한빛 새벽 나루 다솜 마루 바람 하늘 구름"),
}

// renamed gives the stock with its syllables in another order.
func (m nameMaker) renamed(order []int) nameMaker {
	move := func(from []string) []string {
		out := make([]string, len(from))
		for i, to := range order {
			out[i] = from[to]
		}
		return out
	}
	return nameMaker{move(m.latin), move(m.han), move(m.hangul)}
}

// A spelling is one way to write the name of one company.
type spelling struct{ who, script, place, form int }

var (
	spelledPlaces = [][]string{{"", "Shenzhen ", "Qingdao "}, {"", "深圳市", "青岛"}, {"", "선전 ", "칭다오 "}}
	spelledTails  = [][]string{{"", " Co., Ltd.", " LIMITED", " LLC", " Pte Ltd", " Inc."}, {"", "有限公司", "有限責任公司", "有限责任公司", "股份有限公司"}, {"", " 주식회사", "㈜", " 유한공사", "(유)"}}
)

func (m nameMaker) name(s spelling) string {
	core := [][]string{m.latin, m.han, m.hangul}[s.script][s.who]
	return spelledPlaces[s.script][s.place] + core + spelledTails[s.script][s.form]
}

func drawSpelling(t *rapid.T) spelling {
	script := rapid.IntRange(0, 2).Draw(t, "script")
	return spelling{
		who:    rapid.IntRange(0, len(stock.latin)-1).Draw(t, "who"),
		script: script,
		place:  rapid.IntRange(0, len(spelledPlaces[script])-1).Draw(t, "place"),
		form:   rapid.IntRange(0, len(spelledTails[script])-1).Draw(t, "form"),
	}
}

// A shown pair is what one paper shows, and how.
type shownPair struct {
	a, b spelling
	how  string
}

func (p shownPair) item(m nameMaker) Paper {
	if p.how == "" {
		return Paper{Subject: m.name(p.a), Issuer: m.name(p.b)}
	}
	return Paper{Text: fmt.Sprintf(p.how, m.name(p.a), m.name(p.b))}
}

func drawPairs(t *rapid.T) []shownPair {
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) shownPair {
		how := rapid.SampledFrom([]string{"", "%s(%s)", "名称:%s\n英文名称:%s\n", "상호 %s(영문 %s)", "%s,%s"}).Draw(t, "how")
		return shownPair{drawSpelling(t), drawSpelling(t), how}
	}), 0, 12).Draw(t, "pairs")
}

func namesFrom(m nameMaker, holder []spelling, pairs []shownPair) *Names {
	var own []string
	for _, s := range holder {
		own = append(own, m.name(s))
	}
	var items []Paper
	for _, p := range pairs {
		items = append(items, p.item(m))
	}
	return NamesOf(own, items)
}

// What two names are to each other does not hang on which is asked first, on the
// order of the papers, or on what the companies are called.
func TestNamesAreSymmetricAndBlindToWhatTheyAre(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		holder := rapid.SliceOfN(rapid.Custom(drawSpelling), 0, 2).Draw(t, "holder")
		pairs := drawPairs(t)
		a, b := drawSpelling(t), drawSpelling(t)
		other := stock.renamed(rapid.Permutation([]int{0, 1, 2, 3, 4, 5, 6, 7}).Draw(t, "order"))

		n := namesFrom(stock, holder, pairs)
		want := relation(n, stock.name(a), stock.name(b))
		require.Equal(t, want, relation(n, stock.name(b), stock.name(a)), "asked the other way round")
		require.Equal(t, want, relation(namesFrom(other, holder, pairs), other.name(a), other.name(b)), "under other names")
		shuffled := rapid.Permutation(pairs).Draw(t, "shuffled")
		require.Equal(t, want, relation(namesFrom(stock, holder, shuffled), stock.name(a), stock.name(b)), "papers in another order")
	})
}

// Names in two scripts are never called different, and are one only where papers
// or the account name each of them; every name is itself.
func TestNamesAcrossScripts(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		pairs := drawPairs(t)
		n := namesFrom(stock, nil, pairs)
		a, b := drawSpelling(t), drawSpelling(t)
		require.Equal(t, yes, relation(n, stock.name(a), stock.name(a)))
		if a.script == b.script {
			return
		}
		same := n.Same(stock.name(a), stock.name(b))
		require.True(t, same == nil || *same)
		if !names(pairs, a) || !names(pairs, b) {
			require.Nil(t, same)
		}
	})
}

// names reports whether some paper has a name in one of its spellings.
func names(pairs []shownPair, s spelling) bool {
	for _, p := range pairs {
		for _, q := range []spelling{p.a, p.b} {
			if companyOf(stock.name(q)) == companyOf(stock.name(s)) {
				return true
			}
		}
	}
	return false
}

// A spelling that means nothing changes nothing.
func TestSpellingOfNames(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := stock.name(drawSpelling(t)), stock.name(drawSpelling(t))
		n := NamesOf(nil, nil)
		want := relation(n, a, b)
		for _, spell := range []func(string) string{strings.ToUpper, strings.ToLower, fullWidth, hanzi.ToTraditional.Replace, pad} {
			require.Equal(t, want, relation(n, spell(a), b), spell(a))
		}
	})
}

func pad(s string) string { return "  " + strings.ReplaceAll(s, " ", "  ") + " " }

func fullWidth(s string) string {
	return strings.Map(func(r rune) rune {
		if r > ' ' && r <= '~' {
			return r - '!' + '！'
		}
		return r
	}, s)
}

// Any text at all can stand in a paper.
func TestNamesOfAnything(t *testing.T) {
	piece := rapid.SampledFrom([]string{"(", ")", "（", "㈜", "주)", "Co., Ltd.", "有限公司", "분공사", "英文名称", "Name:", "English:", ":", ",", "/", " ", "\n", "A", "安和", "深圳市", "市", "é", "\xff", "&", "株式会社", "公司"})
	rapid.Check(t, func(t *rapid.T) {
		draw := func(label string) string { return strings.Join(rapid.SliceOfN(piece, 0, 12).Draw(t, label), "") }
		a, b := draw("a"), draw("b")
		n := NamesOf([]string{draw("own")}, []Paper{{Text: draw("text"), Subject: a}})
		require.Equal(t, relation(n, a, b), relation(n, b, a))
		if same := n.Same(a, a); same != nil {
			require.True(t, *same)
		}
	})
}
