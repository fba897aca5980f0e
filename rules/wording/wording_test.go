package wording

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

func TestTerms(t *testing.T) {
	for text, want := range map[string]string{
		"虚假发货":                   "虚假 假发 虚假发 发货 假发货 虚假发货",
		"허위 송장":                  "허위 송장 허위_송장",
		"허위, 송장":                 "허위 송장", // a mark parts them
		"Numbers were entered":   "number were number_were enter were_enter",
		"ＮＵＭＢＥＲＳ":                "number",
		"A00864417 is 12 orders": "is order", // what holds a digit is a name, not a word
		"운송장이":                   "운송 송장 운송장 장이 송장이 운송장이",
		"쿠팡店铺":                   "쿠팡 店铺",
		"":                       "",
	} {
		var got []string
		terms(text, func(term []byte, _, _ int) { got = append(got, string(term)) })
		require.Equal(t, want, strings.Join(got, " "), text)
	}
}

var parcels = []Class{
	{Name: "fake", Bias: 0.1, Terms: "3.0 number_belong 虚假\n1.0 number\n-2.0 late\n"},
	{Name: "late", Terms: "3.0 late\n-1.0 虚假\n"},
}

func TestReadSharesOut(t *testing.T) {
	m, mistakes := New(parcels)
	require.Empty(t, mistakes)
	require.Equal(t, []string{"fake", "late"}, m.Classes())
	fake, _ := m.Class("fake")
	_, known := m.Class("lost")
	require.False(t, known)

	r := m.Read("The parcels came late, very late.")
	require.Equal(t, 1, r.Terms())
	require.InDelta(t, 1, r.Shares[0]+r.Shares[1], 1e-9)
	require.Less(t, r.Shares[fake], 0.05)

	text := "Late? The number belongs to another. 虚假"
	r = m.Read(text)
	require.Greater(t, r.Shares[fake], 0.8)
	require.InDelta(t, -2, r.Weight(fake, 0, 5), 1e-9)
	require.InDelta(t, 7, r.Weight(fake, 5, len(text)), 1e-9)
	require.Zero(t, m.Read("Nothing of it.").Terms())
}

func TestNewTellsEveryMistake(t *testing.T) {
	_, mistakes := New([]Class{{Name: "fake", Terms: "3.0 number\nmuch belong\n\nNaN late\n"}})
	require.Equal(t, []Mistake{{"fake", 2, `"much" is no weight`}, {"fake", 4, `"NaN" is no weight`}}, mistakes)
}

// examples are few and plain: what is learned of them must tell their like.
func examples() (out []Example) {
	for i := range 6 {
		out = append(out,
			Example{fmt.Sprintf("The waybill number belongs to another parcel, case %d.", i), []string{"fake"}},
			Example{fmt.Sprintf("Parcel %d was delivered late, after the promised day.", i), []string{"late"}},
			Example{fmt.Sprintf("We wish you a good day, seller %d.", i), []string{"none"}},
			Example{fmt.Sprintf("The number belongs to another parcel, and others were delivered late: %d.", i), []string{"fake", "late"}})
	}
	return out
}

func TestLearnTellsApart(t *testing.T) {
	classes := Learn(examples(), Size{Terms: 40, Least: 0.1})
	require.Equal(t, classes, Learn(examples(), Size{Terms: 40, Least: 0.1}), "the same examples give the same")
	m, mistakes := New(classes)
	require.Empty(t, mistakes, "what is written can be read")
	for text, want := range map[string]string{
		"This number belongs to another parcel.":  "fake",
		"Your goods were delivered late.":         "late",
		"We wish everybody a good day, as always": "none",
	} {
		shares := m.Read(text).Shares
		require.Equal(t, want, m.Classes()[slices.Index(shares, slices.Max(shares))], text)
	}
}

// A piece that never stands but in one longer term says nothing more than that.
func TestPiecesAreLeftOut(t *testing.T) {
	l := newLearner([]Example{{"운송장", []string{"a"}}, {"운송장", []string{"b"}}, {"송장", []string{"b"}}}, nil)
	require.Equal(t, []string{"송장", "운송장"}, l.terms)
}

// Places are places of the text, whatever it is made of.
func FuzzTerms(f *testing.F) {
	for _, s := range []string{"虚假发货 허위 송장 numbers", "１２ ＡＢ", "a\xffb", "각\u0301", "K\u212a"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		terms(text, func(term []byte, start, end int) {
			require.True(t, 0 <= start && start < end && end <= len(text), "%q %d %d", term, start, end)
			require.True(t, utf8.Valid(term))
			require.NotContains(t, string(term), " ")
		})
	})
}

func ExampleModel_Read() {
	m, _ := New([]Class{
		{Name: "fake-waybill", Terms: "2.0 number_belong\n1.0 parcel"},
		{Name: "late-delivery", Terms: "2.0 late\n1.0 parcel"},
	})
	r := m.Read("The number belongs to another parcel.")
	for i, share := range r.Shares {
		fmt.Printf("%s %.0f %%\n", m.Classes()[i], 100*share)
	}
	// Output:
	// fake-waybill 80 %
	// late-delivery 20 %
}

// The time for each byte stays the same.
func BenchmarkRead(b *testing.B) {
	m, _ := New(Learn(examples(), Size{Terms: 40, Least: 0.1}))
	for _, n := range []int{20, 200, 2000} {
		text := strings.Repeat("The number belongs to another parcel. 송장 번호가 다른 물건의 것입니다. ", n)
		b.Run(fmt.Sprintf("%dKB", len(text)>>10), func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				m.Read(text)
			}
		})
	}
}
