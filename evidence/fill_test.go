package evidence

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// toFill is a case whose rules know a few kinds of paper.
func toFill() Input {
	return Input{
		AsOf: time.Date(2026, 3, 9, 16, 0, 0, 0, time.UTC), NoticeOn: day("2026-03-02"), Entity: "Weihai Minghe Trading Co., Ltd.", // the 10th in Korea
		Listed: Listed{Orders: []string{"31000221507713", "31000221512240"}, Brands: []string{"Talvera"}, Models: []string{"TV-20"}},
		Called: []PaperName{
			{ID: "carrier-tracking", Template: &Template{Issuer: "carrier", Covers: []string{"orders"}, Stamped: new(true)}},
			{ID: "purchase-invoice", Template: &Template{Issuer: "supplier", Issued: "before-sale", Covers: []string{"brands"}, PricesMasked: new(true), QuantityVisible: new(true)}},
			{ID: "authorization-letter", Template: &Template{Issuer: "owner", Covers: []string{"brands"}, Signed: new(true)}},
			{ID: "brand-confirmation", Template: &Template{Issuer: "owner", Covers: []string{"brands"}}},
		},
	}
}

func strongOnes(kinds ...string) (out []Accept) {
	for _, k := range kinds {
		out = append(out, Accept{Kind: k, Strength: "strong"})
	}
	return out
}

// What hangs on the case is written into templates; each paper that comes of it is needed.
func TestFill(t *testing.T) {
	record := Item{ID: "E1", Kind: "carrier-tracking", File: "Carrier_Tracking_Weihai-Minghe-Trading_20260310.pdf", Issuer: "Carrier", Subject: "Weihai Minghe Trading Co., Ltd.",
		IssuedOn: day("2026-03-10"), Orders: []string{"31000221507713", "31000221512240"}, Stamped: new(true)}
	tests := []struct {
		name   string
		want   Requirement
		demand *Demand
		change func(*Input)
		kinds  []string
		first  func(*Item) // how the first paper differs from the record; nil: it is another
	}{
		{"a record of the orders", Requirement{Accepts: strongOnes("carrier-tracking"), Covers: "orders"}, nil, nil, []string{"carrier-tracking"}, func(*Item) {}},
		{"the number behind the last one", Requirement{Accepts: strongOnes("carrier-tracking")}, nil, func(in *Input) { in.Items = []Item{{ID: "E7", Kind: "other"}} }, []string{"carrier-tracking"}, func(x *Item) { x.ID = "E8" }},
		{"nothing where it is met", Requirement{Accepts: strongOnes("carrier-tracking")}, nil, func(in *Input) { in.Items = []Item{{ID: "E1", Kind: "carrier-tracking"}} }, nil, nil},
		{"nothing where no strong kind is taken", Requirement{Accepts: []Accept{{Kind: "carrier-tracking", Strength: "weak"}}}, nil, nil, nil, nil},
		{"nothing where the notice refuses it", Requirement{Accepts: strongOnes("carrier-tracking")}, nil, func(in *Input) { in.Demands = []Demand{{Refuses: []string{"carrier-tracking"}}} }, nil, nil},
		{"another kind where the notice refuses the first", Requirement{Accepts: strongOnes("brand-confirmation", "carrier-tracking")}, nil, func(in *Input) { in.Demands = []Demand{{Refuses: []string{"brand-confirmation"}}} }, []string{"carrier-tracking"}, func(*Item) {}},
		{"a time back from the notice", Requirement{Accepts: strongOnes("carrier-tracking"), Period: &Span{new(30), "days"}}, nil, nil, []string{"carrier-tracking"},
			func(x *Item) { x.Period = &Period{day("2026-01-31"), day("2026-03-02")} }},
		{"a time that is not over", Requirement{Accepts: strongOnes("carrier-tracking")}, &Demand{Period: &Period{day("2026-03-01"), day("2026-03-31")}}, nil, []string{"carrier-tracking"},
			func(x *Item) {
				x.Period, x.IssuedOn, x.File = &Period{day("2026-03-01"), day("2026-03-31")}, day("2026-03-31"), "Carrier_Tracking_Weihai-Minghe-Trading_20260331.pdf"
			}},
		{"the notice's language", Requirement{Accepts: strongOnes("carrier-tracking")}, &Demand{Languages: []string{"ko", "en"}}, nil, []string{"carrier-tracking"}, func(x *Item) { x.Language = "ko" }},
		{"whoever holds the account", Requirement{Accepts: strongOnes("carrier-tracking")}, nil, func(in *Input) { in.Entity = "" }, []string{"carrier-tracking"},
			func(x *Item) {
				x.Subject, x.File = "Account holder", "Carrier_Tracking_Account-holder_20260310.pdf"
			}},
		{"two of them", Requirement{Accepts: strongOnes("carrier-tracking"), AtLeast: 2}, nil, nil, []string{"carrier-tracking", "carrier-tracking"}, func(*Item) {}},
		{"one beside the one that is there", Requirement{Accepts: strongOnes("carrier-tracking"), AtLeast: 2}, nil, func(in *Input) { in.Items = []Item{{ID: "E1", Kind: "carrier-tracking"}} }, []string{"carrier-tracking"}, func(x *Item) { x.ID = "E2" }},
		{"what must stand beside it", Requirement{Accepts: []Accept{{Kind: "carrier-tracking", Strength: "strong", With: []Beside{{Kind: "carrier-contract"}}}}}, nil, nil, []string{"carrier-tracking", "carrier-contract"}, func(*Item) {}},
		{"what the requirement declares", Requirement{Accepts: strongOnes("brand-confirmation", "carrier-tracking"), Template: []PaperTemplate{{"carrier-tracking", Template{Signed: new(true)}}}}, nil, nil, []string{"carrier-tracking"}, func(x *Item) { x.Signed = new(true) }},
		{"the way from the brand", Requirement{Accepts: strongOnes("purchase-invoice"), Chain: true}, nil, nil, []string{"purchase-invoice", "authorization-letter"}, nil},
		{"the way from two brands", Requirement{Accepts: strongOnes("purchase-invoice"), Chain: true}, nil, func(in *Input) { in.Listed.Brands = []string{"Talvera", "Norvane"} }, []string{"purchase-invoice", "authorization-letter", "authorization-letter"}, nil},
		{"bought from the brand itself", Requirement{Accepts: strongOnes("purchase-invoice"), Chain: true}, nil, func(in *Input) {
			in.Demands = []Demand{{Refuses: []string{"authorization-letter", "authorization-chain"}}}
		}, []string{"purchase-invoice"}, nil},
		{"the owner's own word", Requirement{Accepts: strongOnes("brand-confirmation"), Chain: true}, nil, nil, []string{"brand-confirmation"}, nil},
	}
	for _, x := range tests {
		t.Run(x.name, func(t *testing.T) {
			in := toFill()
			if x.change != nil {
				x.change(&in)
			}
			w := Wanted{Requirement: &x.want, Demand: x.demand}
			got, err := Fill(context.Background(), in, w)
			require.NoError(t, err)
			var kinds []string
			for _, p := range got {
				kinds = append(kinds, p.Kind)
			}
			require.Equal(t, x.kinds, kinds)
			if len(got) == 0 {
				return
			}
			if x.first != nil {
				want := record
				x.first(&want)
				require.Equal(t, want, got[0])
			}
			r, err := Try(context.Background(), in, w, got)
			require.NoError(t, err)
			require.True(t, r.Good(), "%+v", r)
			for i := range got {
				r, err := Try(context.Background(), in, w, append(append([]Item{}, got[:i]...), got[i+1:]...))
				require.NoError(t, err)
				require.False(t, r.Good(), got[i].ID)
			}
		})
	}
}

// What the notice says of prices, quantities and the day of the sale comes first.
func TestFillTakesTheNoticesWords(t *testing.T) {
	in := toFill()
	in.Demands = []Demand{{Shows: []string{"prices"}, Hides: []string{"quantity"}}}
	in.Notice = "The goods were first sold on 5 February 2026."
	w := Wanted{Requirement: &Requirement{Accepts: strongOnes("purchase-invoice")}}
	got, err := Fill(context.Background(), in, w)
	require.NoError(t, err)
	require.Len(t, got, 1)
	require.False(t, *got[0].PricesMasked)
	require.False(t, *got[0].QuantityVisible)
	require.Equal(t, "2026-02-04", got[0].IssuedOn.String())
	require.Equal(t, "Supplier", got[0].Issuer)

	w.State = Impossible
	got, err = Fill(context.Background(), in, w)
	require.NoError(t, err)
	require.Empty(t, got)
}
