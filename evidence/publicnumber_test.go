package evidence

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWrongNumbers(t *testing.T) {
	for name, c := range map[string]struct {
		item Item
		want []string
	}{
		"a Korean number that holds":               {Item{Text: "사업자등록번호: 123-45-67891"}, nil},
		"a Korean number mistyped":                 {Item{Text: "사업자등록번호: 123-45-67890"}, []string{"123-45-67890"}},
		"two digits changed places":                {Item{Text: "공급자 사업자등록번호 214-78-65433"}, []string{"214-78-65433"}},
		"without hyphens":                          {Item{Text: "사업자번호 2147865433"}, []string{"2147865433"}},
		"in English with hyphens":                  {Item{Text: "Business registration number: 123-45-67890"}, []string{"123-45-67890"}},
		"full-width digits that hold":              {Item{Text: "사업자등록번호:123-45-67891"}, nil},
		"Hong Kong's number":                       {Item{Text: "BRN 12345678-000-07-26-A"}, nil},
		"Vietnam's ten digits":                     {Item{Text: "Business registration number: 0312345678"}, nil},
		"a credit code that holds":                 {Item{Text: "统一社会信用代码:91440300MA5EQXL178"}, nil},
		"a credit code mistyped":                   {Item{Text: "统一社会信用代码:91440300MA5EQXL17P"}, []string{"91440300MA5EQXL17P"}},
		"a letter O of the scanner":                {Item{Text: "统一社会信用代码:9144O300MA5EQXL178"}, nil},
		"an old registration of 15 digits":         {Item{Text: "营业执照号:440301104123456"}, nil},
		"a masked credit code":                     {Item{Text: "统一社会信用代码:9144****MA5EQXL17P"}, nil},
		"a postal item that holds":                 {Item{Issuer: "China Post", Text: "Item EE473124829CN"}, nil},
		"a postal item mistyped":                   {Item{Issuer: "China Post", Text: "Item EE473124892CN"}, []string{"EE473124892CN"}},
		"listed and printed, told once":            {Item{Issuer: "우체국", Text: "등기번호 RR123456789KR", TrackingNumbers: []string{"RR 123 456 789 KR"}}, []string{"RR123456789KR"}},
		"only listed":                              {Item{Issuer: "인천우체국", TrackingNumbers: []string{"EE555000114KR", "EE555000141KR"}}, []string{"EE555000141KR"}},
		"with blanks, Chinese post":                {Item{Text: "中国邮政 国际特快 EE 123 456 789 CN"}, []string{"EE123456789CN"}},
		"a courier's own numbers in the same form": {Item{Issuer: "Hanline Express Co., Ltd.", TrackingNumbers: []string{"HL604410201KR", "HL604410202KR"}, Text: "11 parcels, first scan 2026-03-06, last delivery 2026-03-10."}, nil},
		"other waybills have no rule":              {Item{Issuer: "우체국", TrackingNumbers: []string{"780143226918", "1Z999AA10123456784"}}, nil},
		"KC of electrical goods":                   {Item{Text: "KC인증번호: HU07123-18001A"}, nil},
		"KC of children's goods":                   {Item{Text: "KC인증번호 CB061R1234-1001"}, nil},
		"KC with a digit missing":                  {Item{Text: "KC인증번호: HU0712-18001"}, []string{"HU0712-18001"}},
		"KC of children's goods, a digit missing":  {Item{Kind: "kc-certificate", Text: "안전확인신고번호: CB061R1234-101"}, []string{"CB061R1234-101"}},
		"KC of radio equipment":                    {Item{Text: "KC인증번호: R-R-ABC-BT500"}, nil},
		"KC of a form not known":                   {Item{Text: "KC인증번호: 2023-가-00123"}, nil},
		"another certificate's number":             {Item{Kind: "test-report", Text: "Certificate No. TW12-3"}, nil},
		"no text":                                  {Item{}, nil},
		"a telephone number":                       {Item{Text: "전화 031-22-12345"}, nil},
		"several, in order": {Item{Text: "사업자등록번호: 123-45-67890\n统一社会信用代码:91440300MA5EQXL17P"},
			[]string{"123-45-67890", "91440300MA5EQXL17P"}},
	} {
		require.Equal(t, c.want, wrongNumbers(readAlone(&c.item)), name)
	}
}
