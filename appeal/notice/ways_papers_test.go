package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// What the lists and the sides of a notice ask for, in the words of evidence.Demand.
var paperSides = map[string][]asking{
	"en": {
		{"Please send:\n 1) the lease;\n 2) an extract from the company register, not older than 30 days;\nAt least one of the papers must show both names side by side.", "lease; entity-registry, issued within 30 days"},
		{"For this we look at two papers only:\n (i) the lease;\n (ii) a test report of a laboratory in Korea.", "lease; test-report"},
		{"Show that the films are yours, with the raw files and their capture data. Or show that you may use them, with a written licence of the studio which names your company and the pictures.", "original-artwork or licence-agreement"},
		{"Please send screens of the holiday table and the calendar, before and after your correction.", "listing-before-after"},
		{"Please send a declaration that the account holder has no other store.", "compliance-declaration"},
		{"Please send the full inquiry log for 3-28 February 2026.", "inquiry-log, for 2026-02-03 to 2026-02-28"},
	},
	"zh": {
		{"请提交:\n① 6笔订单的退款清单,\"办理中\"不算完成;\n② 现在执行的退换货处理办法。", "refund-list; process-document"},
		{"请提交:\n(1)书面授权。须从权利人开始,一环接一环直到贵司。\n(2)页面修改前后的对照,或在授权获批之前不再展示。", "authorization-chain; listing-before-after"},
		{"请按型号分别提交:\n 一 MSDS;\n 二 UN38.3 试验概要。\n文件为中文、英文均可。", "msds, per item, in zh or en; un38-3-report, per item, in zh or en"},
		{"2026-03-01起全店停售。48小时内回复整改措施。", "process-document"},
	},
	"ko": {
		{"다음 두 가지를 모두 갖추어 주십시오.\n A. 권한에 관한 자료\n   - 당사가 발급한 이용허락서, 또는\n   - 법률의견서\n B. 상품 페이지의 수정 전·후 화면", "licence-agreement or legal-opinion; listing-before-after"},
		{"WING 화면(수정 전·후, 일시 표시)을 보내 주십시오.", "listing-before-after"},
		{"2026.02.01~2026.02.28(28일) 동안 문의 90건이 접수되었습니다. 위 28일 동안의 문의 처리 이력을 제출해 주십시오.", "inquiry-log, for 2026-02-01 to 2026-02-28"},
		{"발행인 Vellmark GmbH에 직접 조회하였습니다. 아래를 회신해 주십시오.\n(1) 임대차계약서\n(2) Vellmark GmbH가 서명한 확인서", "lease; brand-confirmation"},
	},
}

func TestWhatTheSidesOfANoticeAskFor(t *testing.T) { askPapers(t, paperSides) }

// What is made away with is no stock where it is part of the name of a paper.
func TestLimitBesideAProofOfDestruction(t *testing.T) {
	for text, want := range map[string]int{
		"贵店夹带返现卡,2026-06-01起全店停售。72小时内回复整改措施和卡片销毁证明。":           72,
		"2026년 6월 1일부터 전 상품 판매중지. 72시간 내에 카드 폐기 확인서를 회신해 주십시오.": 72,
	} {
		n, err := Read(text)
		require.NoError(t, err)
		require.NotNil(t, n.ResponseLimit, text)
		require.Equal(t, want, *n.ResponseLimit.Value.Amount, text)
	}
}

// A quote of what is refused goes on to the word that says no.
func TestQuotesOfRefusals(t *testing.T) {
	n, err := Read("2026년 3월 1일부터 전 상품 판매중지. 인수증을 제출해 주십시오. 상표등록증 사본은 정품의 증거로 보지 않습니다.")
	require.NoError(t, err)
	require.Contains(t, n.Demands[len(n.Demands)-1].Quote, "보지 않습니다")
}

// A model beside the one concerned is not concerned.
func TestModelsThatAreNotConcerned(t *testing.T) {
	n, err := Read("쿠팡 판매중지. 보조배터리 모델 QR-P20의 시험요약서는 이전 모델 QR-P10의 것만 등록되어 있습니다. 옵션의 판매를 중지합니다.")
	require.NoError(t, err)
	require.Equal(t, []string{"QR-P20"}, n.Values().Models)
}
