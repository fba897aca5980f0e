package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// stanceSayings say that nothing need be sent (w), that nothing more is looked at (f),
// both (wf), or neither, each after a measure.
var stanceSayings = []struct{ text, is string }{
	// Nothing need be sent.
	{"귀사 상품의 판매를 중지합니다. 자료를 추가로 보낼 필요가 없습니다.", "w"},
	{"판매중지. 소명자료 제출 불필요. 자동으로 해제됩니다.", "w"},
	{"판매중지되었습니다. 서류는 안 내셔도 됩니다.", "w"},
	{"경고 조치합니다. 별도 회신은 필요하지 않습니다.", "w"},
	{"판매중지. 판매자님께서 하실 일은 없습니다.", "w"},
	{"7일간 판매를 중지합니다. 소명서는 쓰실 필요 없습니다.", "w"},
	{"판매중지 안내\n제출 서류: 없음\n기간: 7일", "w"},
	{"판매를 중지하였습니다. 아무것도 제출하지 않으셔도 됩니다.", "w"},
	{"판매중지. 이번 건은 소명하지 않으셔도 자동 해제됩니다.", "w"},
	{"酷澎：商品停售七天。您不必为此提交任何资料，期满自动恢复。", "w"},
	{"酷澎：商品停售。无需回复，期满恢复。", "w"},
	{"酷澎：帳號恢復。貴公司無須再行提出任何資料。", "w"},
	{"酷澎：商品停售。改好标题即可，不用申诉。", "w"},
	{"酷澎：警告一次。什么都不用交。", "w"},
	{"酷澎：警告，本次毋需回覆。", "w"},
	{"酷澎：商品停售，免附任何文件。", "w"},
	{"Coupang: listing removed. You are not required to reply or to submit any paper.", "w"},
	{"Coupang: account reinstated. You need not furnish anything further.", "w"},
	{"Coupang: listing removed. There is no need to appeal or to upload any document.", "w"},
	{"Coupang: written warning. No explanation letter is needed for this notice.", "w"},
	{"Coupang: written warning. No action is required on your part.", "w"},
	{"Coupang: listing removed. You don't have to send anything.", "w"},
	{"Coupang: listing removed. Nothing is required from you.", "w"},
	{"Coupang: sales are suspended for 7 days. We do not require a response.", "w"},
	{"Coupang: listing removed. No reply is expected.", "w"},
	{"Coupang: listing removed. You needn't reply.", "w"},
	// Nothing more is looked at.
	{"계정을 영구 정지합니다. 소명은 다시 받지 않습니다.", "f"},
	{"계정 영구 정지. 본 결정은 확정되어 재심을 진행하지 않습니다.", "f"},
	{"이용계약 해지. 재심사 없음.", "f"},
	{"계정 영구 정지. 이의 제기 절차는 제공되지 않습니다.", "f"},
	{"계정 영구 정지. 이 결정은 번복되지 않습니다.", "f"},
	{"계정 영구 정지. 더 이상의 이의는 검토하지 않습니다.", "f"},
	{"계정을 해지하였습니다. 본 통보는 최종 결정입니다.", "f"},
	{"酷澎：終止合作。對於本決定，我們不設申訴管道。", "f"},
	{"酷澎：账户永久停用，不再受理任何申诉。", "f"},
	{"酷澎：账户永久停用。本决定为最终决定。", "f"},
	{"酷澎：账户永久停用，今后的申诉一律不予受理。", "f"},
	{"酷澎：账户永久停用，没有申诉渠道。", "f"},
	{"酷澎：账户永久停用，再来信也不回。", "f"},
	{"Coupang: your account is permanently suspended. This determination is final.", "f"},
	{"Coupang: account closed. Further submissions, in whatever form, will be neither considered nor acknowledged.", "f"},
	{"Coupang: account closed. The decision cannot be appealed.", "f"},
	{"Coupang: account closed. There is no right of appeal.", "f"},
	{"Coupang: account closed. No further correspondence will be answered.", "f"},
	{"Coupang: account closed. Nobody will reopen it.", "f"},
	{"Coupang: account closed. You do not have to send anything, there is no appeal.", "wf"},
	{"酷澎：終止合作。您毋須提交任何文件，我們不設申訴管道。", "wf"},
	// Either, in more words.
	{"쿠팡: 이 상품은 판매가 금지된 품목이라 내렸습니다. 소명하실 것은 없습니다.", "w"},
	{"쿠팡: 상품 1종 판매중지. 따로 내실 서류는 없으니 문구만 고쳐 주세요.", "w"},
	{"쿠팡: 해당 상품 판매중지. 증빙을 받는 건이 아니니 보내지 마세요.", "w"},
	{"쿠팡: 해당 상품 판매중지. 7일이 지나면 저절로 풀리므로 답장은 안 주셔도 됩니다.", "w"},
	{"쿠팡 경고: 회신하실 필요는 없고 다음부터 주의해 주시면 됩니다.", "w"},
	{"酷澎：该商品属禁售品，已下架，没有需要您提交的材料。", "w"},
	{"酷澎：该商品停售7天，到期自动恢复，您不用回信。", "w"},
	{"酷澎：该商品已下架，本案不收任何材料，改好标题即可。", "w"},
	{"酷澎警告：此函仅作告知，您不必作答。", "w"},
	{"Coupang: this item may not be sold in Korea and was taken down. There is nothing to submit.", "w"},
	{"Coupang: listing removed for 7 days; it comes back by itself and we ask for no papers.", "w"},
	{"Coupang: listing removed. This is not a request for documents; just correct the title.", "w"},
	{"Coupang: warning. You are not asked to reply.", "w"},
	{"Coupang: listing removed. Please don't send us any documents, they play no part here.", "w"},
	{"쿠팡: 계정 영구 정지. 이 결정에 대하여는 다툴 수 없습니다.", "f"},
	{"쿠팡: 계정 영구 정지. 다시 소명하셔도 검토되지 않습니다.", "f"},
	{"쿠팡: 계정 영구 정지. 재검토는 하지 않습니다.", "f"},
	{"쿠팡: 계정 영구 정지. 이 결정은 바뀌지 않으며 추가 문의에는 답하지 않습니다.", "f"},
	{"쿠팡: 이용계약을 해지합니다. 이의 절차는 이미 모두 끝났습니다.", "f"},
	{"酷澎：账户永久停用，此决定不得申诉。", "f"},
	{"酷澎：账户永久停用，再次申诉恕不处理。", "f"},
	{"酷澎：账户永久停用，申诉途径已用尽。", "f"},
	{"酷澎：账户永久停用，本决定不会改变，后续来信不再回复。", "f"},
	{"酷澎：合同解除。对本决定不设复核。", "f"},
	{"Coupang: account permanently closed. No review of this decision is available.", "f"},
	{"Coupang: account permanently closed. We will not look at any further appeal.", "f"},
	{"Coupang: account permanently closed. You have used up your appeals.", "f"},
	{"Coupang: account permanently closed. This will not change, whatever you send.", "f"},
	{"Coupang: the agreement is terminated. The decision is not open to appeal and we will not reply to letters about it.", "f"},
	// Neither.
	{"판매중지. 수령일로부터 7일 이내에 인보이스를 제출해 주세요. 단가는 표시하지 않으셔도 됩니다.", ""},
	{"판매중지. 7일 이내 소명하지 않으시면 처분이 확정됩니다.", ""},
	{"판매중지. 7일 이내에 소명해 주세요. 심사 결과는 최종 결정이며 번복되지 않습니다.", ""},
	{"판매중지. 7일 내 소명서를 내 주세요. 그 외 자료는 제출하지 않으셔도 됩니다.", ""},
	{"판매중지. 구매자는 반품 사유에 대해 회신할 필요가 없습니다.", ""},
	{"酷澎：商品停售。收到之日起7天内提交发票。进货合同不必提供。", ""},
	{"酷澎：商品停售。消费者退货无需说明理由。", ""},
	{"酷澎：商品下架。如无授权，删除该字样即可，不必回复。", ""},
	{"酷澎：商品停售。请在7天内申诉，逾期不再受理申诉。", ""},
	{"酷澎：商品停售。请于收到后7日内提交发票，审核结果为最终决定。", ""},
	{"Coupang: listing removed. Send the invoice within 7 days of receipt. Nothing else is needed.", ""},
	{"Coupang: listing removed. Customers do not have to explain why they return goods.", ""},
	{"Coupang: listing removed. If you have already changed the title, no reply is needed.", ""},
	{"Coupang: listing removed. Appeal within 7 days of receipt; the decision on it is final.", ""},
	{"Coupang: listing removed. If you do not answer, the decision becomes final.", ""},
	{"Coupang: listing removed. We will inform you of the final decision in 5 days.", ""},
	{"Coupang: listing removed. Please do not send originals.", ""},
}

func TestWaysToWaiveAndToClose(t *testing.T) {
	for _, s := range stanceSayings {
		n, err := Read(s.text)
		require.NoError(t, err)
		got := ""
		if n.Waives != nil {
			got += "w"
		}
		if n.Final != nil {
			got += "f"
		}
		if got != s.is {
			t.Errorf("%s\n\twant %q got %q", s.text, s.is, got)
		}
	}
}
