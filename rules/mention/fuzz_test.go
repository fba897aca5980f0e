package mention

import (
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

// places are the spans of all mentions, list by list, with the wider ones.
func places(m Mentions) map[string][]Span {
	out := map[string][]Span{}
	add := func(list string, inner Span, outer ...Span) {
		out[list] = append(out[list], inner)
		out[list+" outer"] = append(out[list+" outer"], outer...)
	}
	for _, x := range m.Dates {
		add("dates", x.Span, x.Outer())
	}
	for _, x := range m.Periods {
		add("periods", x.Span, x.Outer())
	}
	for _, x := range m.Clauses {
		add("clauses", x.Span)
	}
	for _, x := range m.Relatives {
		add("relatives", x.Span, x.Outer())
	}
	for _, x := range m.Times {
		add("times", x.Span)
	}
	for _, x := range m.Quantities {
		add("quantities", x.Span)
	}
	for _, x := range m.Ratios {
		add("ratios", x.Span)
	}
	for _, x := range m.Money {
		add("money", x.Span)
	}
	for _, x := range m.IDs {
		add("ids", x.Span, x.Outer())
	}
	for _, x := range m.Contacts {
		add("contacts", x.Span)
	}
	for _, x := range m.Companies {
		add("companies", x.Span)
	}
	return out
}

// FuzzRead takes any bytes: every place lies in the text, on the edges of its
// characters, and each list is in text order.
func FuzzRead(f *testing.F) {
	f.Add("2026년 3월 26일(목) 오후 6시까지 7일 이내 제14조 제1항 주문 142건 중 26건, 3,000원")
	f.Add("\xff'26.3.12 起 ①항 D-7 ㈜모아 ３１．６％ 案号：（2026）浙0106民初1234号 ¥1,200")
	f.Add("from 6 to 13 April, by next Friday noon; two dozen orders, a@b.com https://x.kr/1?a=b RR473124829KR Foo & Bar Co., Ltd.")
	f.Add("1,2,3,4.5.6-7-8/9 ~ - @ @@ a@ .com (주) 주식회사 有限公司 百分之 3分之 0ct Apr1\n- +82 +")
	paths, _ := filepath.Glob("../../testdata/notices/*.txt")
	for _, p := range paths {
		text, err := os.ReadFile(p)
		require.NoError(f, err)
		f.Add(string(text))
	}
	f.Fuzz(func(t *testing.T, text string) {
		m := Read(text)
		require.Equal(t, readAll(text), m)
		for list, spans := range places(m) {
			last := 0
			for _, s := range spans {
				if s.Start < last || s.Start >= s.End || s.End > len(text) || !onEdge(text, s.Start) || !onEdge(text, s.End) {
					t.Fatalf("%s: %v after %d in %d bytes", list, s, last, len(text))
				}
				last = s.Start
			}
		}
		for _, d := range m.Dates {
			d.Nearest(rules.Date{Year: 2026, Month: 3, Day: 1})
			d.Candidates()
		}
		for _, d := range m.Relatives {
			require.NotEmpty(t, d.Candidates(rules.Date{Year: 2026, Month: 3, Day: 1}))
		}
	})
}

// onEdge reports whether no character of the text is cut at byte i. Bytes that
// are no UTF-8 are characters of their own.
func onEdge(text string, i int) bool {
	if i == 0 || i == len(text) {
		return true
	}
	for k := max(0, i-3); k < i; k++ {
		if _, n := utf8.DecodeRuneInString(text[k:]); n > 1 && k+n > i {
			return false
		}
	}
	return true
}
