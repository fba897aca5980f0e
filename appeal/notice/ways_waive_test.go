package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A waiver of some papers beside papers that are asked for waives nothing, one of all does.
func TestWaiversOfSomePapers(t *testing.T) {
	for text, waives := range map[string]bool{
		"2026년 3월 1일부터 전 상품 판매중지. 다음을 제출해 주십시오.\n1) 임대차계약서\n2) 사업자등록증\n상품 매입 자료는 보내실 필요가 없습니다.":                                                 false,
		"Your account is suspended from 1 March 2026. Please send:\n 1) the lease;\n 2) a bank statement.\nAn earlier message needs no answer.": false,
		"自2026年3月1日起全店停售。请提交:\n1)MSDS;\n2)UN38.3 试验报告。\n不需要提交 KC 资料。":                                                                           false,
		"自2026年3月1日起暂停销售。\n▶ 您不需要做什么\n不需要提交说明书、改善计划或任何证明材料。":                                                                                    true,
	} {
		n, err := Read(text)
		require.NoError(t, err)
		require.Equal(t, waives, n.Waives != nil, text)
		require.Equal(t, waives, len(n.Demands) == 0, text)
	}
}
