package evidence

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/reinstate-go/reinstate/rules"
)

func lasting(n int, unit string) *Span { return &Span{Amount: &n, Unit: unit} }

// tracking wants the carrier's record for each order.
var tracking = &Requirement{ID: "carrier-proof", Covers: "orders",
	Accepts: []Accept{{Kind: "carrier-tracking", Strength: "strong"}, {Kind: "tracking-screenshot", Strength: "weak"}}}

func march(day int) rules.Date { return rules.Date{Year: 2026, Month: time.March, Day: day} }

func holding(items ...Item) Input {
	return Input{AsOf: time.Date(2026, 3, 17, 12, 0, 0, 0, time.UTC), NoticeOn: march(10), Entity: "Weihai Minghe Trading Co., Ltd.",
		Items: items, Listed: Listed{Orders: []string{"31000221507713", "31000221512240"}}}
}

func matched(t require.TestingT, in Input, r *Requirement, w Wanted) Result {
	w.Requirement, w.Cause = r, "fake-waybill"
	out, _, err := Match(context.Background(), in, []Wanted{w})
	require.NoError(t, err)
	return out.Requirements[0]
}

// sixMonths is a notice that takes no older papers.
var sixMonths = Wanted{Demand: &Demand{IssuedWithin: lasting(6, "months")}}

func TestHowFarARequirementIsMet(t *testing.T) {
	both := []string{"31000221507713", "31000221512240"}
	for name, c := range map[string]struct {
		items  []Item
		want   Status
		papers []string
		tells  []string
	}{
		"nothing there":                       {nil, Missing, nil, nil},
		"the carrier's record of both":        {[]Item{{ID: "E1", Kind: "carrier-tracking", Orders: both, IssuedOn: march(12)}}, Met, []string{"E1"}, nil},
		"of one of the two":                   {[]Item{{ID: "E1", Kind: "carrier-tracking", Orders: both[:1], IssuedOn: march(12)}}, Missing, []string{"E1"}, []string{"not-covered"}},
		"two papers, one each":                {[]Item{{ID: "E1", Kind: "carrier-tracking", Orders: both[:1]}, {ID: "E2", Kind: "carrier-tracking", Orders: both[1:]}}, Met, []string{"E1", "E2"}, nil},
		"a screenshot of both":                {[]Item{{ID: "E1", Kind: "tracking-screenshot", Orders: both}}, Weak, []string{"E1"}, []string{"weak-kind"}},
		"a record of last summer":             {[]Item{{ID: "E1", Kind: "carrier-tracking", Orders: both, IssuedOn: rules.Date{Year: 2025, Month: 7, Day: 1}}}, Missing, nil, []string{"too-old"}},
		"six months old to the day":           {[]Item{{ID: "E1", Kind: "carrier-tracking", Orders: both, IssuedOn: rules.Date{Year: 2025, Month: 9, Day: 17}}}, Met, []string{"E1"}, nil},
		"a screenshot beside the record":      {[]Item{{ID: "E1", Kind: "tracking-screenshot", Orders: both}, {ID: "E2", Kind: "carrier-tracking", Orders: both}}, Met, []string{"E2", "E1"}, nil},
		"a paper of another kind":             {[]Item{{ID: "E1", Kind: "purchase-invoice", Orders: both}}, Missing, nil, nil},
		"a record that names no order at all": {[]Item{{ID: "E1", Kind: "carrier-tracking"}}, Met, []string{"E1"}, nil}, // a question, no fault
	} {
		t.Run(name, func(t *testing.T) {
			r := matched(t, holding(c.items...), tracking, sixMonths)
			require.Equal(t, c.want, r.Status)
			require.Equal(t, c.papers, r.Items)
			require.Equal(t, c.tells, problemIDs(r.Problems))
		})
	}
}

// What a paper does not say is asked for: a strong paper that names no order, or whose
// period is not known, beside one of which it is.
func TestWhatPapersDoNotSay(t *testing.T) {
	asks := func(r *Requirement, items ...Item) []Open {
		out, open, err := Match(context.Background(), holding(items...), []Wanted{{Requirement: r, Cause: "c"}})
		require.NoError(t, err)
		require.Equal(t, Met, out.Requirements[0].Status)
		return open
	}
	require.Equal(t, []Open{{Item: "E1", Attribute: "orders", Requirement: "c/carrier-proof"}}, asks(tracking, Item{ID: "E1", Kind: "carrier-tracking"}))
	log := &Requirement{ID: "log", Period: lasting(30, "days"), Accepts: []Accept{{Kind: "inquiry-log", Strength: "strong"}}}
	half := Item{ID: "E1", Kind: "inquiry-log", Period: &Period{From: march(1), To: march(10)}}
	require.Equal(t, []Open{{Item: "E2", Attribute: "period", Requirement: "c/log"}}, asks(log, half, Item{ID: "E2", Kind: "inquiry-log"}))
}

func problemIDs(all []Problem) (out []string) {
	for _, p := range all {
		out = append(out, p.ID)
	}
	return out
}

func TestWhatNeedNotBeProved(t *testing.T) {
	for _, s := range []Status{NotNeeded, Impossible} {
		r := matched(t, holding(), tracking, Wanted{State: s})
		require.Equal(t, s, r.Status)
		require.True(t, r.Remedy.IsZero(), "what cannot exist is never proposed")
	}
}

func TestADemandOutranksTheRules(t *testing.T) {
	old := Item{ID: "E1", Kind: "carrier-tracking", IssuedOn: rules.Date{Year: 2025, Month: 7, Day: 1}}
	r := matched(t, holding(old), &Requirement{Accepts: tracking.Accepts}, Wanted{Demand: &Demand{IssuedWithin: lasting(1, "years")}})
	require.Equal(t, Met, r.Status)
	require.Equal(t, Missing, matched(t, holding(old), &Requirement{Accepts: tracking.Accepts}, sixMonths).Status)
	r = matched(t, holding(Item{ID: "E1", Kind: "carrier-tracking", Orders: []string{"31000221507713"}}), &Requirement{Accepts: tracking.Accepts}, Wanted{Demand: &Demand{Per: "order"}})
	require.Equal(t, Missing, r.Status)
}

func TestPapersThatNeedOthers(t *testing.T) {
	statement := &Requirement{ID: "logistics-statement", Period: lasting(3, "months"),
		Accepts: []Accept{{Kind: "logistics-statement", Strength: "strong", With: []Beside{{Kind: "carrier-contract"}}}}}
	paper := Item{ID: "E1", Kind: "logistics-statement", Period: &Period{From: rules.Date{Year: 2025, Month: 12, Day: 1}, To: march(10)}}
	r := matched(t, holding(paper), statement, Wanted{})
	require.Equal(t, []string{"needs-beside"}, problemIDs(r.Problems))
	require.Equal(t, Weak, r.Status)
	contract := Item{ID: "E2", Kind: "carrier-contract"}
	require.Equal(t, Met, matched(t, holding(paper, contract), statement, Wanted{}).Status)
	paper.Period = &Period{From: rules.Date{Year: 2026, Month: 1, Day: 1}, To: march(10)}
	r = matched(t, holding(paper, contract), statement, Wanted{})
	require.Equal(t, Missing, r.Status)
	require.Equal(t, []string{"period-hole"}, problemIDs(r.Problems))
}

func TestTheWayFromTheBrand(t *testing.T) {
	route := &Requirement{ID: "route", Chain: true, Accepts: []Accept{{Kind: "purchase-contract", Strength: "strong"}, {Kind: "purchase-invoice", Strength: "strong"}, {Kind: "retraction-letter", Strength: "strong", Settles: true}}}
	upstream := Item{ID: "E1", Kind: "purchase-contract", Issuer: "Halden Outdoor AB", Subject: "Guangzhou Yiliu Import & Export Co., Ltd.", Brands: []string{"HALDEN"}}
	own := Item{ID: "E2", Kind: "purchase-invoice", Issuer: "Guangzhou Yiliu Import & Export Co., Ltd.", Subject: "Weihai Minghe Trading Co., Ltd.", Brands: []string{"HALDEN"}}
	require.Equal(t, Met, matched(t, holding(upstream, own), route, Wanted{}).Status)
	r := matched(t, holding(upstream), route, Wanted{})
	require.Equal(t, Missing, r.Status)
	require.Equal(t, "HALDEN: nothing shows how it comes from Guangzhou Yiliu Import & Export Co., Ltd. to Weihai Minghe Trading Co., Ltd..", r.Problems[0].Text.En)
	r = matched(t, holding(own), route, Wanted{})
	require.Equal(t, Weak, r.Status, "the supplier alone is not shown to own the brand")
	require.Equal(t, []string{"owner-not-shown"}, problemIDs(r.Problems))
	require.Equal(t, Met, matched(t, holding(Item{ID: "E3", Kind: "retraction-letter"}), route, Wanted{}).Status)
}

// drawPapers are papers of a few kinds that name some of the orders.
func drawPapers(t *rapid.T) []Item {
	n := rapid.IntRange(0, 6).Draw(t, "n")
	out := make([]Item, n)
	for i := range out {
		out[i] = Item{ID: fmt.Sprintf("E%d", i+1), Kind: rapid.SampledFrom([]string{"carrier-tracking", "tracking-screenshot", "order-export"}).Draw(t, "kind"),
			Orders: rapid.SampledFrom([][]string{nil, {"31000221507713"}, {"31000221512240"}, {"31000221507713", "31000221512240"}}).Draw(t, "orders")}
		if rapid.Bool().Draw(t, "dated") {
			out[i].IssuedOn = rapid.SampledFrom([]rules.Date{march(1), {Year: 2025, Month: 3, Day: 1}}).Draw(t, "on")
		}
	}
	return out
}

// The order of papers never matters.
func TestOrderOfPapers(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		items := drawPapers(t)
		other := rapid.Permutation(items).Draw(t, "other")
		a, b := matched(t, holding(items...), tracking, sixMonths), matched(t, holding(other...), tracking, sixMonths)
		require.Equal(t, a.Status, b.Status)
		require.ElementsMatch(t, a.Items, b.Items)
	})
}

// A good paper more never makes it worse.
func TestAGoodPaperMore(t *testing.T) {
	better := []Status{Missing, Weak, Met}
	rapid.Check(t, func(t *rapid.T) {
		items := drawPapers(t)
		before := matched(t, holding(items...), tracking, sixMonths).Status
		good := Item{ID: "E9", Kind: "carrier-tracking", Orders: []string{"31000221507713", "31000221512240"}, IssuedOn: march(12)}
		after := matched(t, holding(append(items, good)...), tracking, sixMonths).Status
		require.GreaterOrEqual(t, slices.Index(better, after), slices.Index(better, before))
		require.Equal(t, Met, after)
	})
}

// The time for each paper stays about the same.
func BenchmarkMatch(b *testing.B) {
	for _, n := range []int{10, 100, 1000} {
		items := make([]Item, n)
		for i := range items {
			items[i] = Item{ID: fmt.Sprintf("E%d", i+1), Kind: "carrier-tracking", Orders: []string{fmt.Sprint(31000221507713 + i)}, Subject: "Weihai Minghe Trading Co., Ltd.", Text: "运单号 4471-2093-1180"}
		}
		in := holding(items...)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				matched(b, in, tracking, Wanted{})
			}
		})
	}
}
