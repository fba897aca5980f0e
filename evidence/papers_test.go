package evidence

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

func matcher(t testing.TB) *phrase.Matcher {
	m, mistakes := phrase.Compile(PaperWords())
	require.Empty(t, mistakes)
	return m
}

// Every kind that a table gives is one of Kinds, and every kind can be given.
func TestPaperTablesAreWhole(t *testing.T) {
	given := map[string]bool{}
	for _, s := range paperNames {
		given[strings.TrimPrefix(s.ID, "paper-")] = true
	}
	for topic, forms := range paperKinds {
		require.True(t, slices.ContainsFunc(paperTopics, func(s phrase.Set) bool { return s.ID == topic }), topic)
		for form, kind := range forms {
			require.True(t, form == anyForm || slices.ContainsFunc(paperForms, func(s phrase.Set) bool { return s.ID == form }), form)
			given[kind] = true
		}
	}
	for _, kind := range bareForms {
		given[kind] = true
	}
	delete(given, "")
	delete(given, noPaper)
	for _, kind := range Kinds {
		require.True(t, given[kind], kind)
		delete(given, kind)
	}
	require.Empty(t, given)
}

// What people call papers, and the kinds that they are.
func TestPapersIn(t *testing.T) {
	m := matcher(t)
	for text, want := range map[string]string{
		"an extract of the companies registry":         "entity-registry",
		"a statement of the settlement account":        "bank-statement",
		"a utility bill for the registered office":     "address-proof",
		"a business registration certificate in force": "business-licence",
		"the delivery contract with your courier":      "carrier-contract",
		"the carrier's own records":                    "carrier-tracking",
		"proof of shipment":                            "carrier-tracking",
		"a letter from the carrier":                    "carrier-letter",
		"stock ledgers":                                "stock-ledger",
		"a list of cancelled orders":                   "cancellation-list",
		"records of the training":                      "training-record",
		"a licence agreement":                          "licence-agreement",
		"the purchase contract":                        "purchase-contract",
		"a letter of authorisation":                    "authorization-letter",
		"위 12건 각각의 최초 집하 스캔이 나타나는 택배사 발급 조회 내역": "carrier-tracking",
		"택배사 이용 계약서":    "carrier-contract",
		"택배사의 지연 사과문":   "carrier-letter",
		"재발 방지 대책":      "process-document",
		"임대차계약서":        "lease",
		"사용허락 계약서":      "licence-agreement",
		"창고별 재고 원장":     "stock-ledger",
		"취소 주문 목록":      "cancellation-list",
		"차액 환불내역":       "refund-list",
		"고객 문의 응대 기록":   "inquiry-log",
		"两家公司的工商登记资料":   "entity-registry",
		"办公场所的租赁合同":     "lease",
		"登录设备清单":        "device-list",
		"与物流公司签订的合同":    "carrier-contract",
		"承运公司出具的真实运单记录": "carrier-tracking",
		"更正前后的记录":       "listing-before-after",
		"授权书":           "authorization-letter",
		"进货发票":          "purchase-invoice",
		"今后防止登记错误的办法":   "process-document",
		"the documents": "",
	} {
		require.Equal(t, want, kindsIn(m.Scan(text), text), text)
	}
}

// kindsIn gives the kinds of the papers that a text names.
func kindsIn(scan *phrase.Scan, text string) string {
	var got []string
	for _, p := range PapersIn(scan, text, 0, len(text)) {
		if p.Kind != "" {
			got = append(got, p.Kind)
		}
	}
	return strings.Join(got, " ")
}
