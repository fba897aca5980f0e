package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// functionSayings say what an account can no longer do: l listing, o orders, w withdrawal.
var functionSayings = []struct{ text, stopped string }{
	{"쿠팡 계정 영구 정지. 과거 내역을 볼 수는 있으나 출금 기능은 쓸 수 없습니다.", "w"},
	{"쿠팡 계정 정지. 정지 기간에는 고객 주문이 접수되지 않습니다.", "o"},
	{"쿠팡 계정 정지. 신규 등록과 주문 접수 기능은 의결과 동시에 닫힌다.", "lo"},
	{"쿠팡 판매중지. 새 상품을 올릴 수 없습니다.", "l"},
	{"쿠팡 계정 정지. 상품 등록, 주문 접수, 출금이 모두 제한됩니다.", "low"},
	{"쿠팡 계정 정지. 정지 중에는 새 주문을 받을 수 없고 정산금 인출도 막힙니다.", "ow"},
	{"쿠팡 노출 제한. 하루 신규 등록 상품 수를 5개로 제한합니다.", ""},
	{"쿠팡 판매중지. 출금은 정상적으로 가능합니다.", ""},
	{"[쿠팡] 상품 판매중지 안내\n◆ 판매중지 상품\n등록상품ID : 15002938471", ""},
	{"쿠팡 정산 보류. 상품 등록과 주문 접수는 그대로 하실 수 있습니다. 출금 버튼은 잠깁니다.", "w"},
	{"쿠팡 경고. 재발 시 신규 상품 등록이 제한될 수 있습니다.", ""},
	{"쿠팡 계정 정지. 등록 권한이 회수되었습니다.", "l"},
	{"酷澎：冻结卖家账户，不接受新订单。", "o"},
	{"酷澎：账户停用，款项在调查完成前無法轉出。", "w"},
	{"酷澎：全店停售，同期不可登记新商品。", "l"},
	{"酷澎：账户停用。暂停接单、上新和提现。", "low"},
	{"酷澎：曝光限制。每日新建商品上限调整为20个。", ""},
	{"酷澎：货款暂缓。商品照常销售，可正常接单，提现功能关闭。", "w"},
	{"酷澎：警告。再犯将无法登记新商品。", ""},
	{"酷澎：账户停用，期间无法提取余额。", "w"},
	{"酷澎：該帳號無法刊登新商品。", "l"},
	{"Coupang: measure converted. Since yesterday no goods can be registered, and no further orders are taken in.", "lo"},
	{"Coupang: probation. No new goods can be put up.", "l"},
	{"Coupang: settlements deferred. The withdrawal button in your wallet has been switched off.", "w"},
	{"Coupang: settlements deferred. You may go on registering goods and accepting orders.", ""},
	{"Coupang: account suspended. Registration of products is closed.", "l"},
	{"Coupang: listing banned. There is no need to upload any document: just don't list it again.", ""},
	{"Coupang: item sale prohibition. Recover by the right holder's withdrawal of report.", ""},
	{"Coupang: the eight products were withdrawn from sale.", ""},
	{"Coupang: account suspended. You called off 212 of 1,480 accepted orders before the stop.", ""},
	{"Coupang: account suspended. You cannot accept orders and payouts are blocked.", "ow"},
	{"Coupang: account suspended. Funds cannot be withdrawn until 3 May 2026.", "w"},
	{"Coupang: account suspended. New listings, order intake and withdrawals are disabled.", "low"},
	{"Coupang: sales restricted. New listings are limited to 5 per day.", ""},
	{"Coupang: warning. If it happens again, new listings may be blocked.", ""},
	{"Coupang: account suspended. Order history remains available; withdrawals continue as usual.", ""},
}

func TestWaysToStopFunctions(t *testing.T) {
	for _, s := range functionSayings {
		n, err := Read(s.text)
		require.NoError(t, err)
		got := ""
		for _, f := range Functions {
			for _, g := range n.FunctionsStopped {
				if g.Value == f {
					got += f[:1]
				}
			}
		}
		if got != s.stopped {
			t.Errorf("%s\n\twant %q got %q", s.text, s.stopped, got)
		}
	}
}
