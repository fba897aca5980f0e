package notice

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Who a text says it comes from.
func TestSender(t *testing.T) {
	for text, want := range map[string]string{
		"From: Coupang Trust <tns-notice@coupang.com>\nTo: a@b.example\n\nYour account is suspended.":                                                       "tns-notice@coupang.com",
		"수신: 블루핀스포츠\n발신: 쿠팡 마켓플레이스 운영지원실\n\n전 상품 판매중지":                                                                                                      "쿠팡 마켓플레이스 운영지원실",
		"发件人：Coupang Global Seller Trust Team <gs-trust@coupang.com>\n贵店账户停用。":                                                                              "gs-trust@coupang.com",
		"From: Dana <dana@shop.example>\nSubject: FW: see below\n\n> From: Coupang Care <care@coupang.com>\n> Your account is suspended from 3 March 2026.": "care@coupang.com",
		"안녕하십니까.\n귀사 계정을 정지합니다.\n\n쿠팡 배송품질팀 드림":                                                                                                             "쿠팡 배송품질팀",
		"Your listings have been stopped.\n\nKind regards,\nCoupang Global Seller Verification":                                                             "Coupang Global Seller Verification",
		"贵店全部商品停止销售。\n\nCoupang 配送质量组":                                                                                                                      "Coupang 配送质量组",
		"전 상품 판매중지. 소명 D-7":   "",
		"쿠팡에서 계정을 정지했습니다.":    "",
		"help, what is this?": "",
	} {
		n, err := Read(text)
		require.NoError(t, err)
		require.Equal(t, want, value(n.Sender), text)
	}
}

// Links and doubts about them.
func TestLinksAndSuspicions(t *testing.T) {
	for text, want := range map[string]string{
		"Fill in the form at https://forms.coupang.com/mp/resume within 7 days.":                       "https://forms.coupang.com/mp/resume |",
		"See https://marketplace.coupang.com and http://coupangmall.fun/terms.":                        "https://marketplace.coupang.com http://coupangmall.fun/terms | look-alike-domain",
		"From: Coupang <help@coupang-seller.net>\nYour account is suspended.":                          " | look-alike-domain",
		"Reply to tns@c0upang.com within 3 days.":                                                      " | look-alike-domain",
		"Reply to tns@coupang.example.":                                                                " |",
		"Please reply with your password and the verification code.":                                   " | asks-password",
		"Coupang never asks you to send a password.":                                                   " |",
		"Pay the reinstatement fee of USD 300 by transfer.":                                            " | asks-payment",
		"비밀번호와 인증번호를 회신해 주세요.":                                                                         " | asks-password",
		"쿠팡은 어떤 경우에도 비밀번호를 알려 달라고 요구하지 않습니다.":                                                          " |",
		"请支付解封费 3000 元后恢复。":                                                                            " | asks-payment",
		"Coupang 不会以任何形式向卖家索要密码、验证码。":                                                                  " |",
		"亦无需向任何个人支付所谓“解封费用”。":                                                                          " |",
		"Your account is suspended. Reply to this e-mail with the carrier's records within five days.": " |",
	} {
		n, err := Read(text)
		require.NoError(t, err)
		v := n.Values()
		require.Equal(t, want, strings.TrimRight(strings.Join(v.Links, " ")+" | "+strings.Join(v.Suspicions, " "), " "), text)
	}
}

// The language of the answer, and what the account can no longer do.
func TestAnswerLanguageAndFunctions(t *testing.T) {
	for text, want := range map[string]string{
		"계정을 정지합니다. 소명서는 한국어로 작성해 주십시오.":                               "ko |",
		"请用韩文回复本邮件。":                                                   "ko |",
		"Please write your answer in Korean.":                          "ko |",
		"Answers may be in English or Korean.":                         " |",
		"Documents in Chinese need a Korean translation.":              " |",
		"请以中文填写申诉。":                                                    "zh |",
		"신규 상품 등록과 출금이 제한됩니다.":                                         " | listing withdrawal",
		"정지 기간에도 출금은 정상적으로 가능합니다.":                                     " |",
		"停用期间不得新增商品，提现功能冻结。":                                           " | listing withdrawal",
		"New listings are blocked and no new orders will be accepted.": " | listing orders",
		"Orders already placed continue to be shipped.":                " |",
		"추가 위반 시 신규 상품 등록이 제한될 수 있습니다.":                                " |",
	} {
		n, err := Read("쿠팡 account suspended. " + text)
		require.NoError(t, err)
		v := n.Values()
		require.Equal(t, want, strings.TrimRight(v.ResponseLanguage+" | "+strings.Join(v.FunctionsStopped, " "), " "), text)
	}
}

// What no field took is listed, and nothing that one took.
func TestUnread(t *testing.T) {
	text := "[쿠팡] 2026년 3월 12일부터 전 상품 판매중지. 주문 42건, 점수 91.8. 7일 이내 회신해 주십시오. 물류센터 재고는 4월 16일까지 반출하시기 바랍니다."
	n, err := Read(text)
	require.NoError(t, err)
	var got []string
	for _, u := range n.Unread {
		got = append(got, u.Value+" "+u.Quote)
		require.Equal(t, text[u.Start:u.End], u.Quote)
	}
	require.Equal(t, []string{"number 42건", "number 91.8", "date 4월 16일"}, got)
}

func TestUnreadOfLabelledNotices(t *testing.T) {
	for _, l := range openNotices(t) {
		n := l.read(t)
		last := 0
		for _, u := range n.Unread {
			require.GreaterOrEqual(t, u.Start, last, l.ID)
			last = u.End
			for _, f := range n.Fields() {
				require.False(t, u.Start < f.End && f.Start < u.End, "%s: %q is read as %s", l.ID, u.Quote, f.Name)
			}
		}
	}
}
