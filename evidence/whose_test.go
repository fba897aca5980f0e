package evidence

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"
)

// wholeRoute wants the way from the brand to the seller.
var wholeRoute = &Requirement{ID: "route", Chain: true, Accepts: []Accept{{Kind: "authorization-letter", Strength: "strong"}, {Kind: "purchase-invoice", Strength: "strong"}}}

// asks are the questions about names that some papers leave, as "E1.subject: A / B".
func asks(t *testing.T, entity string, items ...Item) (out []string) {
	in := Input{Entity: entity, NoticeOn: march(10), Items: items}
	r, open, err := Match(context.Background(), in, []Wanted{{Requirement: wholeRoute, Cause: "c"}})
	require.NoError(t, err)
	for _, p := range r.Requirements[0].Problems {
		require.NotEqual(t, "link-missing", p.ID, "what cannot be told is no fault")
	}
	for _, o := range open {
		out = append(out, o.Item+"."+o.Attribute+": "+o.Name+" / "+o.Other+" "+o.With)
	}
	return out
}

func TestLinksWhoseNamesCannotBeTold(t *testing.T) {
	letter := func(from, to string) Item {
		return Item{ID: "E1", Kind: "authorization-letter", Issuer: from, Subject: to, Brands: []string{"NOVA"}}
	}
	invoice := func(from, to string) Item {
		return Item{ID: "E2", Kind: "purchase-invoice", Issuer: from, Subject: to, Brands: []string{"NOVA"}}
	}
	const seller = "Weihai Minghe Trading Co., Ltd."
	for name, c := range map[string]struct {
		entity string
		items  []Item
		want   []string
	}{
		"all names are told": {seller, []Item{letter("Nova Inc", "Dealer Ltd"), invoice("Dealer Ltd", seller)}, nil},
		"two names of a dealer": {seller, []Item{letter("Nova Inc", "Guangzhou Yiliu Co., Ltd."), invoice("广州亿流有限公司", seller)},
			[]string{"E2.issuer: 广州亿流有限公司 / Guangzhou Yiliu Co., Ltd. E1"}},
		"two names of a dealer, Korean": {"㈜온새미", []Item{letter("Nova Inc", "㈜한빛나루"), invoice("Hanbit Naru Co., Ltd.", "주식회사 온새미")},
			[]string{"E2.issuer: Hanbit Naru Co., Ltd. / ㈜한빛나루 E1"}},
		"the seller's name":                   {seller, []Item{letter("Nova Inc", "威海明和贸易有限公司")}, []string{"E1.subject: 威海明和贸易有限公司 / Weihai Minghe Trading Co., Ltd. "}},
		"a paper shows both":                  {seller, []Item{letter("Nova Inc", "威海明和贸易有限公司"), {ID: "E3", Kind: "business-licence", Text: "名称:威海明和贸易有限公司\n英文名称:" + seller}}, nil},
		"the paper shows both, by its issuer": {seller, []Item{letter("Nova Inc", "Guangzhou Yiliu Co., Ltd."), invoice("广州亿流有限公司 (Guangzhou Yiliu Co., Ltd.)", seller)}, nil},
		"the account has both":                {seller + " (威海明和贸易有限公司)", []Item{letter("Nova Inc", "威海明和贸易有限公司")}, nil},
		"whom it names is not said":           {seller, []Item{letter("Nova Inc", "")}, []string{"E1.subject:  /  "}},
		"who made it out is not said":         {seller, []Item{letter("Nova Inc", "Dealer Ltd"), invoice("", seller)}, []string{"E2.issuer:  /  "}},
		"nobody is known at all":              {seller, []Item{invoice("", seller)}, []string{"E2.issuer:  /  "}},
		"the account's company is not said":   {"", []Item{letter("Nova Inc", "Dealer Ltd")}, []string{".entity:  /  "}},
	} {
		t.Run(name, func(t *testing.T) { require.Equal(t, c.want, asks(t, c.entity, c.items...)) })
	}
}

// One name is asked about once, of the first paper that has it, however it is spelled.
func TestANameIsAskedAboutOnce(t *testing.T) {
	const seller = "Weihai Minghe Trading Co., Ltd."
	items := []Item{
		{ID: "E3", Kind: "authorization-letter", Issuer: "Nova Inc", Subject: "威海明和貿易有限公司", Brands: []string{"NOVA"}},
		{ID: "E2", Kind: "authorization-letter", Issuer: "Nova Inc", Subject: "威海明和贸易有限公司", Brands: []string{"NOVA 2"}},
		{ID: "E1", Kind: "business-licence", Subject: "威海明和贸易有限公司（盖章）"},
	}
	require.Equal(t, []string{"E1.subject: 威海明和贸易有限公司（盖章） / " + seller + " "}, asks(t, seller, items...))
}

// A paper is held against the account by a fault, and asked about where that cannot be
// told; the account's own records are not.
func TestWhosePaperItIs(t *testing.T) {
	whose := func(item Item) []Open {
		m := &matching{in: Input{Entity: "Weihai Minghe Trading Co., Ltd.", Items: []Item{item}}}
		m.names = namesOf(m.in, originals(m.in.Items))
		m.same = m.names.Same
		m.askAll(Wanted{Requirement: wholeRoute}, 0, []string{"paper.of_account"})
		return m.opened()
	}
	require.Empty(t, whose(Item{ID: "E1", Issuer: "WEIHAI MINGHE TRADING CO LTD"}))
	require.Equal(t, "subject", whose(Item{ID: "E1", Issuer: "한빛나루택배 주식회사"})[0].Attribute)
	require.Equal(t, "웨이하이 밍허 유한공사", whose(Item{ID: "E1", Subject: "웨이하이 밍허 유한공사"})[0].Name)
}

// Whether a paper to somebody else is a link is asked where its name and a supplier's
// cannot be held against each other.
func TestWhetherAPaperIsUpstream(t *testing.T) {
	in := Input{Entity: "Weihai Minghe Trading Co., Ltd.", Items: []Item{
		{ID: "E1", Kind: "purchase-invoice", Issuer: "Nova Inc", Subject: "Guangzhou Yiliu Co., Ltd."},
		{ID: "E2", Kind: "purchase-invoice", Issuer: "广州亿流有限公司", Subject: "Weihai Minghe Trading Co., Ltd."},
		{ID: "E3", Kind: "purchase-contract"}, {ID: "E4", Kind: "purchase-invoice"},
	}}
	m := &matching{in: in, names: namesOf(in, originals(in.Items))}
	m.same = m.names.Same
	m.askAll(Wanted{Requirement: wholeRoute}, 0, []string{"paper.upstream"})
	require.Equal(t, []Open{{Item: "E1", Attribute: "subject", Requirement: "/route", Name: "Guangzhou Yiliu Co., Ltd.", Other: "广州亿流有限公司", With: "E2"}}, m.opened())
	m.open = nil
	m.askAll(Wanted{Requirement: wholeRoute}, 3, []string{"paper.upstream"})
	require.Equal(t, "subject", m.opened()[0].Attribute)
}
