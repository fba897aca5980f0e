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
	// In lists and tables, and what looks like it.
	{"쿠팡: 계정 정지. 정지 중에는 상품을 새로 올리거나 주문을 받거나 돈을 찾을 수 없습니다.", "low"},
	{"쿠팡: 계정이 정지되어 신상품 등록과 정산금 인출이 안 됩니다.", "lw"},
	{"쿠팡 계정 정지. 출금은 10월 1일까지 보류됩니다.", "w"},
	{"쿠팡 계정 정지. 신규 주문은 더는 들어오지 않습니다.", "o"},
	{"쿠팡 계정 정지. 새 상품 올리기 버튼이 꺼집니다. 주문과 출금은 그대로입니다.", "l"},
	{"쿠팡 계정 정지(상품등록·주문접수 중단, 출금 가능)", "lo"},
	{"酷澎：账户停用。停用期间：上架新品 ✕ / 接单 ✕ / 提现 ✕", "low"},
	{"酷澎：账户停用，发布商品、提款两项功能同时关闭。", "lw"},
	{"酷澎：账户停用，店铺不再接收新的订单。", "o"},
	{"酷澎：账户停用，不能再传新商品，旧单照发，提现照常。", "l"},
	{"酷澎：账户停用，余额暂时取不出来。", "w"},
	{"Coupang: account suspended. Listing creation: off. New orders: off. Payouts: on.", "lo"},
	{"Coupang: account suspended. The balance in your wallet cannot be taken out until 1 October.", "w"},
	{"Coupang: account suspended. Customers can place no new orders with you.", "o"},
	{"Coupang: account suspended. New products can't be added; existing orders must be shipped.", "l"},
	{"쿠팡: 상품 2종 판매중지. 판매중지된 상품을 다시 등록하지 못합니다. 9월 10일까지 소명해 주세요.", ""},
	{"쿠팡: 상품 2종 판매중지. 인증 없이 상품을 등록하신 것이 확인되었습니다. 다른 상품은 계속 파실 수 있습니다.", ""},
	{"쿠팡: 상품 2종 판매중지. 재고가 없는데 주문을 받으신 뒤 발송하지 못했습니다.", ""},
	{"쿠팡: 계정 정지. 이미 받은 주문을 취소하지 못합니다. 정산금은 예정대로 지급되며 잔액은 출금하실 수 있습니다.", ""},
	{"쿠팡: 계정 정지. 정산금을 이체할 계좌가 잠겨 있어 확인이 필요합니다. 출금은 정상입니다.", ""},
	{"쿠팡 경고: 신상품 등록 시 금지어를 쓰지 마세요. 재발 시 상품이 내려갑니다.", ""},
	{"酷澎：该商品下架。请勿重复上传商品，重传的商品不予通过。其他商品照常。", ""},
	{"酷澎：2款商品下架。贵店接收订单后无法发货，库存不足。", ""},
	{"酷澎：账户停用。已接收的订单不得取消，货款照常结算。", ""},
	{"酷澎：2款商品下架。商品登记信息与实物不符，禁止销售。", ""},
	{"酷澎警告：贵店登记新商品时使用禁用词，再犯则下架。", ""},
	{"Coupang: two listings removed. You cannot fulfil the orders that you take without stock.", ""},
	{"Coupang: account suspended. Orders placed before today may not be cancelled. Payouts go out as usual.", ""},
	{"Coupang: two listings removed. New listings of the same item are treated as a second case.", ""},
	{"Coupang: the listing was removed; upload of product photos without rights is forbidden.", ""},
	{"Coupang: your payout of 10 September is held for 90 days. Sales go on.", ""},
	{"쿠팡: 9월 정산금 지급을 90일간 보류합니다. 판매는 정상입니다.", ""},
	{"酷澎：9月货款暂缓支付90天，销售不受影响。", ""},
	{"쿠팡: 전 상품 판매중지. 새 주문은 9월 15일까지 들어오지 않습니다. 로그인과 출금은 됩니다.", "o"},
	{"쿠팡: 신규 등록만 30일간 막습니다. 기존 상품 판매와 출금은 그대로입니다.", "l"},
	{"쿠팡: 하루 등록 가능한 상품이 20개로 줄어듭니다.", ""},
	{"쿠팡: 예금주가 확인될 때까지 계정을 인증 보류 상태로 두고 출금을 멈춥니다.", "w"},
	{"Coupang: until the account holder is verified the account is in verification hold and withdrawals are paused.", "w"},
	{"酷澎：户主核验完成前，账户处于核验保留状态，提现暂停。", "w"},
	{"酷澎：账户停用，新品登记、接单、提现三项功能停用。", "low"},
	{"쿠팡: 계정 정지. 막히는 것: 상품 등록, 주문 접수, 출금. 남는 것: 문의 답변, 반품 처리.", "low"},
	{"Coupang: account suspended.\nClosed: new listings, order intake, withdrawals\nOpen: inquiries, returns", "low"},
	{"쿠팡 계정정지\n- 상품 등록: 불가\n- 주문 접수: 불가\n- 출금: 가능\n- 문의 답변: 가능", "lo"},
	{"酷澎账户停用\n· 上架新品：关闭\n· 接收订单：关闭\n· 提现：正常", "lo"},
	{"Coupang account suspended\n- New listings: blocked\n- New orders: blocked\n- Withdrawals: as usual", "lo"},
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
