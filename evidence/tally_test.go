package evidence

import (
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestListsThatHoldAllTheySay(t *testing.T) {
	rows := func(n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strconv.Itoa(31000221507700+i) + " / paid\n")
		}
		return b.String()
	}
	for text, want := range map[string]string{
		"Correction, 14 options\n" + rows(14): "true",
		"Correction, 14 options\n" + rows(11): "false",
		"환불 목록 6건\n" + rows(5):                "false",
		"取消订单清单 合计 27 笔\n订单号前缀均为 6600521,下列为后七位\n" + rows(27): "true",
		"Refunds, 40 orders\n" + rows(6):        "unknown", // too few to be the rows
		"Refunds, 40 orders\n" + rows(30) + "…": "unknown", // cut short
		"Refunds\n" + rows(6):                   "unknown",
		"逐箱交接单\n应交 9 箱,实收 8 箱。":                 "false",
		"逐箱交接单\n应交 9 箱,实收 9 箱。":                 "unknown",
		"취소 목록\n- 사이즈 품절: 31건\n- 색상 품절: 17건\n- 입고 지연: 14건\n합계: 64건":           "false",
		"취소 목록\n- 사이즈 품절: 31건\n- 색상 품절: 17건\n- 입고 지연: 14건\n합계: 62건":           "unknown",
		"退款日期\n2026-07-01  21 单\n2026-07-02  19 单\n2026-07-03  18 单\n合计 58 单": "unknown",
		"": "unknown",
	} {
		got := "unknown"
		if all := listsAll(text); all != nil {
			got = strconv.FormatBool(*all)
		}
		require.Equal(t, want, got, text)
	}
}

func TestListsThatCountFewerThanTheNotice(t *testing.T) {
	n := readNoticeText("Of 212 orders 41 were late. 3 customers complained.", day("2026-03-24"))
	for text, short := range map[string]bool{
		"Total in this file: 196 orders, 38 late.": true,
		"Total: 212 orders":                        false,
		"Total: 41 orders":                         false, // the late ones alone
		"Total: 15 orders":                         false, // a list of something else
		"Total: 196 pcs":                           false,
		"no total":                                 false,
	} {
		require.Equal(t, short, n.fallsShort(contentOf(text)), text)
	}
}
