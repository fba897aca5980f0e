package evidence

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules"
)

func onDay(t *testing.T, s string) (d rules.Date) {
	t.Helper()
	require.NoError(t, d.UnmarshalText([]byte(s)))
	return d
}

// span reads 2026-01-01/2026-01-31, where either end may be empty.
func span(t *testing.T, s string) Period {
	t.Helper()
	from, to, ok := strings.Cut(s, "/")
	require.True(t, ok, s)
	return Period{From: onDay(t, from), To: onDay(t, to)}
}

// dated makes papers E1, E2 … of spans, or of "kind day".
func dated(t *testing.T, specs []string) (out []*Item) {
	for i, s := range specs {
		p := &Item{ID: "E" + string(rune('1'+i))}
		if kind, on, ok := strings.Cut(s, " "); ok {
			p.Kind, p.IssuedOn = kind, onDay(t, on)
		} else if s != "" {
			c := span(t, s)
			p.Period = &c
		}
		out = append(out, p)
	}
	return out
}

func TestHoles(t *testing.T) {
	for _, c := range []struct {
		name, want string
		papers     []string
		holes      []string
		without    []string
	}{
		{"no papers", "2026-01-01/2026-03-31", nil, []string{"2026-01-01/2026-03-31"}, nil},
		{"one paper for all", "2026-01-01/2026-03-31", []string{"2026-01-01/2026-03-31"}, nil, nil},
		{"longer than wanted", "2026-01-01/2026-03-31", []string{"2025-01-01/2026-12-31"}, nil, nil},
		{"touching", "2026-01-01/2026-03-31", []string{"2026-01-01/2026-01-31", "2026-02-01/2026-03-31"}, nil, nil},
		{"overlapping, in any order", "2026-01-01/2026-03-31", []string{"2026-02-10/2026-03-31", "2026-01-01/2026-02-20"}, nil, nil},
		{"one day between", "2026-01-01/2026-03-31", []string{"2026-01-01/2026-01-30", "2026-02-01/2026-03-31"}, []string{"2026-01-31/2026-01-31"}, nil},
		{"before and behind", "2026-01-01/2026-03-31", []string{"2026-01-02/2026-03-30"}, []string{"2026-01-01/2026-01-01", "2026-03-31/2026-03-31"}, nil},
		{"a short one within a long one", "2026-01-01/2026-03-31", []string{"2026-01-01/2026-03-01", "2026-01-05/2026-01-06"}, []string{"2026-03-02/2026-03-31"}, nil},
		{"papers outside", "2026-01-01/2026-03-31", []string{"2025-01-01/2025-12-31", "2026-04-01/2026-04-30", "2026-05-02/2026-05-30"}, []string{"2026-01-01/2026-03-31"}, nil},
		{"29 February", "2024-02-01/2024-03-31", []string{"2024-02-01/2024-02-28", "2024-03-01/2024-03-31"}, []string{"2024-02-29/2024-02-29"}, nil},
		{"over the new year", "2025-12-01/2026-01-31", []string{"2025-12-01/2025-12-31", "2026-01-01/2026-01-31"}, nil, nil},
		{"one day wanted", "2026-01-05/2026-01-05", []string{"2026-01-01/2026-01-05"}, nil, nil},
		{"statements of one day", "2026-01-01/2026-01-03", []string{"transaction-statement 2026-01-01", "purchase-invoice 2026-01-03"}, []string{"2026-01-02/2026-01-02"}, nil},
		{"a bank statement is not of the day it was printed", "2026-01-01/2026-01-01", []string{"bank-statement 2026-01-01"}, []string{"2026-01-01/2026-01-01"}, []string{"E1"}},
		{"no end: unknown, not open", "2026-01-01/2026-01-31", []string{"2026-01-01/"}, []string{"2026-01-01/2026-01-31"}, []string{"E1"}},
		{"no beginning: unknown, not open", "2026-01-01/2026-01-31", []string{"/2026-01-31", "2026-01-01/2026-01-15"}, []string{"2026-01-16/2026-01-31"}, []string{"E1"}},
		{"nothing stated", "2026-01-01/2026-01-31", []string{"", "2026-01-01/2026-01-31", "/"}, nil, []string{"E1", "E3"}},
		{"invoice without its day", "2026-01-01/2026-01-31", []string{"purchase-invoice "}, []string{"2026-01-01/2026-01-31"}, []string{"E1"}},
		{"ends before it begins", "2026-01-01/2026-01-31", []string{"2026-01-31/2026-01-01"}, []string{"2026-01-01/2026-01-31"}, []string{"E1"}},
		{"wanted period without an end", "2026-01-01/", []string{"2026-01-01/2026-12-31"}, []string{"2026-01-01/"}, nil},
		{"no period wanted", "/", []string{"2026-01-01/2026-12-31"}, nil, nil},
		{"wanted period turned round", "2026-01-31/2026-01-01", nil, nil, nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			papers := dated(t, c.papers)
			var want []Period
			for _, s := range c.holes {
				want = append(want, span(t, s))
			}
			require.Equal(t, want, holes(span(t, c.want), papers))
			require.Equal(t, c.without, idsOf(slices.DeleteFunc(slices.Clone(papers), func(p *Item) bool { return !periodUnknown(p) })))
		})
	}
}

// A paper that states one end of its period is no statement of the one day.
func TestAPeriodOutranksTheDayOfIssue(t *testing.T) {
	p := &Item{Kind: "purchase-invoice", IssuedOn: onDay(t, "2026-01-02"), Period: &Period{From: onDay(t, "2026-01-01")}}
	want := span(t, "2026-01-02/2026-01-02")
	require.Equal(t, []Period{want}, holes(want, []*Item{p}))
	p.Period = nil
	require.Empty(t, holes(want, []*Item{p}))
}

func idsOf(papers []*Item) (ids []string) {
	for _, p := range papers {
		ids = append(ids, p.ID)
	}
	return ids
}
