package mention

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
)

// What is named, as the tests write it: a date, its time and its bound.
func describe(d Date) string {
	s := fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
	if d.Clock != nil {
		s += fmt.Sprintf(" %02d:%02d", d.Clock.Hour, d.Clock.Minute)
	}
	if d.Zone != nil {
		s += " " + d.Zone.String()
	}
	if d.Ambiguous {
		s += " ambiguous"
	}
	return s + [...]string{"", " from", " until", " before"}[d.Bound]
}

func TestDates(t *testing.T) {
	for text, want := range map[string][]string{
		"2026년 3월 26일(목) 오후 6시까지":               {"2026-03-26 18:00 until"},
		"적용일 2026. 2. 26.":                      {"2026-02-26"},
		"'26.3.12 起停止":                          {"2026-03-12 from"},
		"3월 13일 0시":                             {"0000-03-13 00:00"},
		"请于 2026.03.19 前上传":                     {"2026-03-19 before"},
		"2026年3月12日前（含当日）回复":                    {"2026-03-12 until"},
		"不晚于2026年3月17日18:00，韩国时间":               {"2026-03-17 18:00 KST until"},
		"3月6日(周五)停售":                            {"0000-03-06"},
		"０３／２５前到WING":                           {"0000-03-25 before"},
		"no later than Mar. 26, 2026 18:00 KST": {"2026-03-26 18:00 KST until"},
		"Appeal by: 16 Mar 2026 23:59 (KST)":    {"2026-03-16 23:59 KST until"},
		"적용 2０26．03．O4．":                        {"2026-03-04"},
		"03.09 14:00起停止销售":                      {"0000-03-09 14:00 from"},
		"by 06/07/2026":                         {"2026-06-07 ambiguous until"},
		"점수는 97.9와 98.8입니다. 3/5 정도":             nil,
		"TS-2026-0226-11873":                    nil,
	} {
		t.Run(text, func(t *testing.T) {
			var got []string
			for _, d := range Read(text).Dates {
				require.Less(t, d.Start, d.End)
				got = append(got, describe(d))
			}
			require.Equal(t, want, got)
		})
	}
}

func TestPeriods(t *testing.T) {
	for text, want := range map[string]string{
		"수신하신 날부터 7일 이내에":           "7 days within",
		"접수일로부터 영업일 기준 １０일 이 내":     "10 business-days within",
		"3영업일 안에":                   "3 business-days within",
		"15个工作日内":                   "15 business-days within",
		"7 个自然日":                    "7 days",
		"一周内回复":                     "1 weeks within",
		"1개월 이내":                    "1 months within",
		"４８小时内":                     "48 hours within",
		"inside 72 hours":           "72 hours within",
		"소명 D-7":                    "7 days left",
		"within fourteen (14) days": "14 days within",
	} {
		t.Run(text, func(t *testing.T) {
			ps := Read(text).Periods
			require.Len(t, ps, 1)
			got := fmt.Sprint(ps[0].Amount, " ", [...]string{"", "minutes", "hours", "days", "business-days", "weeks", "months", "years"}[ps[0].Unit])
			if ps[0].Within {
				got += " within"
			}
			if ps[0].Left {
				got += " left"
			}
			require.Equal(t, want, got)
		})
	}
}

func TestClauses(t *testing.T) {
	for text, want := range map[string][]string{
		"「마켓플레이스 약관」 제14조 제1항 제3호에 해당":                        {"14(1)(3)"},
		"이용약관 제14조 ①항":                                        {"14(1)"},
		"약관 제１４조 제１항 제6호":                                     {"14(1)(6)"},
		"《销售条款》第14条第1款第7项":                                    {"14(1)(7)"},
		"第十四条第一款":                                             {"14(1)"},
		"Article 14(1)(12) of the Terms":                      {"14(1)(12)"},
		"Refer to: terms 14(1).":                              {"14(1)"},
		"Policy, Section 4.2.1":                               {"4.2.1"},
		"「전자상거래법」 제50조에 따라":                                   {"statute 50"},
		"under Section 3 of the Business Solutions Agreement": {"3"},
	} {
		t.Run(text, func(t *testing.T) {
			var got []string
			for _, c := range Read(text).Clauses {
				v := c.Value
				if c.Statute {
					v = "statute " + v
				}
				got = append(got, v)
			}
			require.Equal(t, want, got)
		})
	}
}
