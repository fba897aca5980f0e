package notice

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A saying is a short text and the values that a careful reader takes from it.
// A value left out is absent.
type saying struct {
	text                                    string
	sanction, channel, id, effective, limit string
	deadline                                string
}

var sayings = []saying{
	// English.
	{text: "We've removed your selling privileges on Amazon. To appeal, use the Reactivate your account button in Account Health.", sanction: "account-suspended", channel: "portal"},
	{text: "Hello from eBay, we removed 3 of your listings on March 3, 2026. If you disagree, reply to this email within 10 days.", sanction: "listing-stopped", effective: "2026-03-03", limit: "10 days from unknown", channel: "reply"},
	{text: "Walmart Marketplace: your seller account has been suspended effective 2026-03-05. Case number 08112345. Please respond to this case in Seller Help within 14 calendar days of receipt of this notice.", sanction: "account-suspended", effective: "2026-03-05", id: "08112345", limit: "14 days from receipt", channel: "helpdesk"},
	{text: "TikTok Shop\nYour shop will be frozen as of 5 March 2026. Go to Seller Center and click Appeal by 12 March 2026.", sanction: "account-suspended", effective: "2026-03-05", deadline: "2026-03-12T23:59:59+09:00", channel: "portal"},
	{text: "Coupang. Until we have verified your identity your account is on hold. Upload your passport in WING.", sanction: "verification-hold", channel: "portal"},
	{text: "Coupang: payouts for your store are on hold from 1 March 2026. Your listings stay online.", sanction: "funds-held", effective: "2026-03-01", channel: "unstated"},
	{text: "Coupang: your products will not appear in search results from 1 March 2026 for 14 days. Comments: open a support ticket.", sanction: "restricted", effective: "2026-03-01", channel: "helpdesk"},
	{text: "Coupang. This is a final reminder. If late deliveries continue, your account may be suspended. Nothing needs to be sent.", sanction: "warning", channel: "unstated"},
	{text: "Dear Seller, we are pleased to tell you that the suspension of your account has been lifted as of 3 March 2026. Coupang", sanction: "none", channel: "unstated"},
	{text: "Coupang policy update: from 1 June 2026 the minimum score for all sellers will be 98. Sellers below it will be suspended from selling for 7 days and may appeal within 10 business days.", sanction: "none", channel: "unstated"},
	{text: "Your Coupang account has been suspended. Appeal period: 10 March to 18 March 2026. Attach your records.", sanction: "account-suspended", deadline: "2026-03-18T23:59:59+09:00", channel: "unstated"},
	{text: "Your Coupang account has been suspended. Please send us your explanation.\nPeriod: 1 February to 8 March 2026", sanction: "account-suspended", channel: "unstated"},
	{text: "Coupang Corp. hereby terminates the seller agreement with effect from 31 March 2026. Please collect your stock by 15 April 2026.", sanction: "terminated", effective: "2026-03-31", channel: "unstated"},
	{text: "Coupang: your account has been permanently banned on 2 March 2026. There is no appeal.", sanction: "permanent", effective: "2026-03-02", channel: "unstated"},
	{text: "[Coupang] All listings in your store have been deactivated since 2 March 2026. Please fill in the form linked below no later than 9 March 2026, 5 pm KST.", sanction: "sales-suspended", effective: "2026-03-02", deadline: "2026-03-09T17:00:00+09:00", channel: "form"},
	{text: "Coupang. Four of your options were blocked today. Send your explanation to appeals-kr@coupang.example within three working days after receipt.", sanction: "listing-stopped", effective: "2026-03-04", limit: "3 business-days from receipt", channel: "email"},
	{text: "Reference number: CP-2026-0099\nCoupang will review your case within 30 days. Your account remains suspended. You have 5 days from the date of this email to reply to it.", sanction: "account-suspended", id: "CP-2026-0099", limit: "5 days from notice", channel: "reply"},

	// Chinese.
	{text: "【酷澎】贵司账户将于2026年3月5日被冻结，请在3月12日18点前通过卖家后台提交申诉材料。", sanction: "account-suspended", effective: "2026-03-05", deadline: "2026-03-12T18:00:00+09:00", channel: "portal"},
	{text: "【酷澎】贵店全部商品停售。申诉期限：2026年3月10日至3月18日。请上传凭证。", sanction: "sales-suspended", deadline: "2026-03-18T23:59:59+09:00", channel: "unstated"},
	{text: "酷澎通知：您的3个商品已被下架（2026-03-05）。如有异议，请5日内回邮件说明。", sanction: "listing-stopped", effective: "2026-03-05", limit: "5 days from unknown", channel: "reply"},
	{text: "酷澎：因身份信息不符，店铺暂时冻结，待身份核验通过后解冻。请在后台上传营业执照。", sanction: "verification-hold", channel: "portal"},
	{text: "酷澎：您的货款自2026年3月1日起暂缓支付，商品可正常销售。", sanction: "funds-held", effective: "2026-03-01", channel: "unstated"},
	{text: "酷澎：自3月1日起贵店商品搜索降权15天。", sanction: "restricted", effective: "2026-03-01", channel: "unstated"},
	{text: "酷澎温馨提示：近期贵店晚发货较多，若持续超标，店铺可能被停用。", sanction: "warning", channel: "unstated"},
	{text: "尊敬的卖家：经审核，贵店账户已于今日恢复正常销售，感谢配合。酷澎", sanction: "none", channel: "unstated"},
	{text: "酷澎规则更新公告：2026年4月1日起，延迟率超过2%的卖家将被停止销售7天，申诉期由7天改为10个工作日。", sanction: "none", channel: "unstated"},
	{text: "酷澎决定终止与贵司的合作协议，自2026年3月31日起生效。仓库货物请于4月15日前取回。", sanction: "terminated", effective: "2026-03-31", channel: "unstated"},
	{text: "酷澎：贵店账户已被永久封禁，不接受申诉。处罚编号：PN-0099128", sanction: "permanent", id: "PN-0099128", channel: "unstated"},
	{text: "酷澎通知 参考编号 K2026-0311-08\n自本通知发出次日起10个工作日内，将说明发至 appeal@kp.example，逾期视为放弃。全店商品现已停止销售。", sanction: "sales-suspended", id: "K2026-0311-08", limit: "10 business-days from notice", channel: "email"},
	{text: "酷澎客服：这两个链接先下掉了，想恢复的话提工单，三天之内哈", sanction: "listing-stopped", limit: "3 days from unknown", channel: "helpdesk"},

	// Korean.
	{text: "[쿠팡] 판매중지. 소명 기간: 2026-03-10 ~ 2026-03-18. 자료를 제출해 주십시오.", sanction: "sales-suspended", deadline: "2026-03-18T23:59:59+09:00", channel: "unstated"},
	{text: "[쿠팡] 판매중지. 소명기간 3월 10일(화) ~ 3월 18일(수). 자료를 제출해 주십시오.", sanction: "sales-suspended", deadline: "2026-03-18T23:59:59+09:00", channel: "unstated"},
	{text: "[쿠팡] 판매중지. 소명 자료를 제출해 주십시오. 집계 기간: 2026-02-01 ~ 2026-03-08.", sanction: "sales-suspended", channel: "unstated"},
	{text: "[쿠팡] 귀사 계정이 2026.3.5.부로 정지되었습니다. 소명은 본 메일 수신일로부터 10일 이내 답장으로 주시기 바랍니다.", sanction: "account-suspended", effective: "2026-03-05", limit: "10 days from receipt", channel: "reply"},
	{text: "[쿠팡] 등록하신 상품 3건의 판매가 3월 5일 중지되었습니다. 이의가 있으시면 WING > 소명 관리에서 3월 12일(목)까지 접수해 주세요.", sanction: "listing-stopped", effective: "2026-03-05", deadline: "2026-03-12T23:59:59+09:00", channel: "portal"},
	{text: "쿠팡입니다. 사업자 정보 인증이 완료될 때까지 계정 이용이 일시 정지됩니다. 사업자등록증을 온라인 문의로 보내 주세요.", sanction: "verification-hold", channel: "helpdesk"},
	{text: "쿠팡: 2026년 3월 1일 이후 판매대금의 지급이 보류됩니다. 판매는 계속하실 수 있습니다.", sanction: "funds-held", effective: "2026-03-01", channel: "unstated"},
	{text: "쿠팡: 3/1부터 3/14까지 귀사 상품이 검색 결과에서 제외됩니다.", sanction: "restricted", effective: "2026-03-01", channel: "unstated"},
	{text: "쿠팡: 배송 지연이 계속되면 판매가 중지될 수 있으니 주의하시기 바랍니다.", sanction: "warning", channel: "unstated"},
	{text: "쿠팡입니다. 제출하신 소명이 받아들여져 판매 중지가 해제되었습니다. 감사합니다.", sanction: "none", channel: "unstated"},
	{text: "[공지] 2026년 4월 1일부터 판매자 점수 기준이 변경됩니다. 경고가 2주 이어지는 판매자는 전 상품 판매가 중지되며 10영업일 안에 소명할 수 있습니다. 쿠팡", sanction: "none", channel: "unstated"},
	{text: "쿠팡은 2026년 3월 31일자로 귀사와의 입점 계약을 해지합니다. 재고는 4월 15일까지 회수해 주십시오.", sanction: "terminated", effective: "2026-03-31", channel: "unstated"},
	{text: "쿠팡: 귀사의 계정을 영구 정지합니다. 사건번호: 2026-T-00981", sanction: "permanent", id: "2026-T-00981", channel: "unstated"},
	{text: "쿠팡) 전체상품 판매정지 3/5 00:00~ 소명서 양식 https://docs.example/f 작성, 기한 3/9 18시", sanction: "sales-suspended", effective: "2026-03-05", deadline: "2026-03-09T18:00:00+09:00", channel: "form"},
	{text: "쿠팡 소명센터입니다. 위 상품은 판매 중지 상태입니다. 소명 자료는 appeal@cp.example 로 보내 주시고, 보내신 자료는 5영업일 내 검토합니다.", sanction: "listing-stopped", channel: "email"},
}

func TestWaysToSayIt(t *testing.T) {
	received := time.Date(2026, 3, 4, 10, 0, 0, 0, time.FixedZone("KST", 9*60*60))
	for _, s := range sayings {
		t.Run(s.text, func(t *testing.T) {
			n, err := Read(s.text, ReceivedAt(received))
			require.NoError(t, err)
			v := n.Values()
			limit, deadline := "", ""
			if v.ResponseLimit != nil {
				limit = v.ResponseLimit.String()
			}
			if !v.Deadline.IsZero() {
				deadline = v.Deadline.Format(time.RFC3339)
			}
			got := saying{s.text, v.Sanction, v.Channel, v.SuspensionID, v.EffectiveOn.String(), limit, deadline}
			require.Equal(t, fmt.Sprintf("%+v", s), fmt.Sprintf("%+v", got))
		})
	}
}
