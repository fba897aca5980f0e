package appeal

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

const latinSeller = "Weihai Minghe Trading Co., Ltd."

// twoNames is a case whose papers have the seller's company by a Chinese name.
func twoNames() Case {
	return Case{AsOf: time.Date(2026, 3, 17, 12, 0, 0, 0, time.UTC), Account: &Account{Entity: latinSeller},
		Notice: NoticeInput{Text: "[쿠팡] 판매중지. 아래 주문의 송장번호는 허위로 확인되었습니다. 택배사 확인서와 배송 조회 내역을 제출해 주십시오."},
		Evidence: []evidence.Item{
			{ID: "E1", Kind: "carrier-letter", Issuer: "한빛나루택배 주식회사", Subject: "威海明和贸易有限公司", Stamped: new(true)},
			{ID: "E2", Kind: "carrier-tracking", Issuer: "한빛나루택배 주식회사", Subject: "威海明和貿易有限公司", Stamped: new(true)},
		}}
}

// namesAsked are the paths of the questions about names of companies.
func namesAsked(t *testing.T, c Case) (paths []string, d *Diagnosis) {
	d, err := embedded(t).Diagnose(context.Background(), c)
	require.NoError(t, err)
	for _, q := range d.Questions {
		if strings.HasSuffix(q.Fact, ".subject") || strings.HasSuffix(q.Fact, ".issuer") || q.Fact == "account.entity" {
			paths = append(paths, q.Fact)
		}
	}
	return paths, d
}

func faultsOfPapers(d *Diagnosis) (out []string) {
	for _, x := range d.Evidence.Items {
		for _, p := range x.Problems {
			out = append(out, x.ID+" "+p.ID)
		}
	}
	return out
}

// Whether a name in another script is the account's is one question, however many
// papers have it, and no fault.
func TestANameInAnotherScriptIsAQuestion(t *testing.T) {
	asked, d := namesAsked(t, twoNames())
	require.Equal(t, []string{"evidence.E1.subject"}, asked)
	require.Empty(t, faultsOfPapers(d))
	q := d.Questions[slices.IndexFunc(d.Questions, func(q Question) bool { return q.Fact == asked[0] })]
	require.Equal(t, "Is “威海明和贸易有限公司” on E1 the same company as “Weihai Minghe Trading Co., Ltd.”, which holds the account?", q.Ask.En)
	require.Contains(t, q.Where.Ko, "威海明和贸易有限公司 (Weihai Minghe Trading Co., Ltd.)")
	require.Len(t, q.Decides, 2)
	require.Equal(t, "string", q.Type)
}

// The answer is stated as papers state it, and the question is gone.
func TestAnswersAboutNames(t *testing.T) {
	for name, c := range map[string]struct {
		answer func(*Case)
		faults []string
	}{
		"a licence shows both": {func(c *Case) {
			c.Evidence = append(c.Evidence, evidence.Item{ID: "E3", Kind: "business-licence", Subject: "威海明和贸易有限公司", Text: "名称:威海明和贸易有限公司,英文名称 Weihai Minghe Trading Co., Ltd.,法定代表人 于少峰"})
		}, nil},
		"the paper has both":   {func(c *Case) { c.Evidence[0].Subject += " (" + latinSeller + ")" }, nil},
		"the account has both": {func(c *Case) { c.Account.Entity += " (威海明和贸易有限公司)" }, nil},
		"it is another company": {func(c *Case) {
			for i := range c.Evidence {
				c.Evidence[i].Subject += " (Weihai Minghe Foods Co., Ltd.)"
			}
		}, []string{"E1 of-another-company", "E2 of-another-company"}},
		"another company, said once": {func(c *Case) { c.Evidence[0].Subject += " (Weihai Minghe Foods Co., Ltd.)" }, []string{"E1 of-another-company", "E2 of-another-company"}},
	} {
		t.Run(name, func(t *testing.T) {
			one := twoNames()
			c.answer(&one)
			asked, d := namesAsked(t, one)
			require.Empty(t, asked)
			require.Equal(t, c.faults, faultsOfPapers(d))
		})
	}
}

// Without the account's company that is the question, once.
func TestTheAccountsCompanyIsAsked(t *testing.T) {
	c := twoNames()
	c.Account = nil
	asked, d := namesAsked(t, c)
	require.Equal(t, []string{"account.entity"}, asked)
	require.Empty(t, faultsOfPapers(d))
}

// Two papers of a route that meet only if two names are one company.
func TestANameBetweenTwoLinksIsAQuestion(t *testing.T) {
	c := Case{AsOf: time.Date(2026, 3, 17, 12, 0, 0, 0, time.UTC), Account: &Account{Entity: latinSeller},
		Notice: NoticeInput{Text: "[쿠팡] HALDEN 브랜드 보온병의 유통경로가 확인되지 않아 판매를 중지합니다. 브랜드 본사에서 귀사까지 이어지는 거래 자료를 제출해 주십시오."},
		Evidence: []evidence.Item{
			{ID: "E1", Kind: "purchase-contract", Issuer: "Halden Outdoor AB", Subject: "Guangzhou Yiliu Co., Ltd.", Brands: []string{"HALDEN"}},
			{ID: "E2", Kind: "transaction-statement", Issuer: "广州亿流有限公司", Subject: latinSeller, Brands: []string{"HALDEN"}},
		}}
	asked, d := namesAsked(t, c)
	require.Equal(t, []string{"evidence.E2.issuer"}, asked)
	require.Empty(t, faultsOfPapers(d))
	for _, r := range d.Evidence.Requirements {
		require.NotContains(t, ids(r.Problems), "link-missing")
	}
	c.Evidence[1].Issuer += " (Guangzhou Yiliu Co., Ltd.)"
	asked, _ = namesAsked(t, c)
	require.Empty(t, asked)
}
