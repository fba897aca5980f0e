package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// channelOfOthers are ways beside answers that the platform, a third party or a friend
// gives, clerks who have an address, labels of tables, and letters that want no answer.
var channelOfOthers = []struct{ channel, text string }{
	{"helpdesk", "酷澎：两款商品停止销售。应于5个工作日内，通过 WING 的「在线咨询」（类别请选“品质”）提交检测报告。客服就单笔订单所作之答复与本函无涉。本中心将于收齐材料后10日内函复。"},
	{"unstated", "Fwd from Danny - pls help!!\n> [Coupang] your seller account is suspended effective 13 April 2026. The ground and how to explain are set out in a separate mail.\nwe never got that mail. Danny's own store got killed last Sept (case LA-1, he had 7 days to reply to the mail)."},
	{"unstated", "쿠팡에서 온 건데요 \"계정이 정지되었습니다. 사유와 소명 방법은 별도 메일을 참고해 주세요.\" 그 메일이 안 왔어요. 아는 사장님은 작년에 답장으로 냈다던데"},
	{"reply", "쿠팡: 계정 정지. 제목을 바꾸지 마시고 받으신 메일에 이어서 써 주세요. 5일 안입니다."},
	{"helpdesk", "쿠팡: 판매중지. 윙 오른쪽 아래 말풍선(상담)에서 '제재 소명'을 고르고 파일을 올려 주세요. 3일."},
	{"helpdesk", "酷澎：账户停用。需在线提单（类目：账户-停用申诉）并上传护照，10天内。"},
	{"email", "Coupang. Account suspended.\nContact for this case: Ms Han, tel. 02-000-0000, han.case@coupang.example\nSend your statement and the papers to her within ten days."},
	{"email", "쿠팡 판매중지 통지\n담당: 한지우 (han@coupang.example)\n자료는 담당자 메일로 10일 안에 보내 주세요."},
	{"email", "酷澎停售通知\n承办人：韩小姐 han@coupang.example\n请将说明与材料于10日内寄承办人信箱。"},
	{"portal", "Coupang: listing stopped. File your objection on the Sanctions tab. We answer by e-mail within 5 days."},
	{"unstated", "酷澎：自5月4日起停售7天，到期自动恢复。期间请继续在后台回复顾客咨询。结算疑问请提交工单。"},
	{"email", "항목 | 내용\n조치 | 판매중지 (쿠팡)\n회신 기한 | 5월 11일\n회신 방법 | 이메일 ip@coupang.example\n기타 문의 | 온라인 문의"},
	{"form", "조치: 판매중지 (쿠팡)\n제출 방법: 구글폼(링크는 문자로 발송)\n기한: 5월 11일"},
	{"portal", "Coupang: listing stopped. File your objection on the Sanctions tab. Once your papers are here, the panel will reply to you by e-mail."},
	{"portal", "Coupang: listing stopped. File your objection in WING. The desk replies by mail as a rule in two days."},
	{"portal", "酷澎：停售。请在后台上传材料，审核组会在三日内回信。"},
	{"portal", "쿠팡: 판매중지. 자료는 WING에 올려 주세요. 담당 부서가 확인하고 3일 안에 메일로 회신합니다."},
	{"portal", "쿠팡: 판매중지. 자료는 WING에 올려 주세요. 심사 결과는 접수 후 5일 이내 이메일 회신."},
	{"portal", "쿠팡: 판매중지. 소명은 WING 소명 메뉴에서. 결과는 7일 내에 답장 메일을 드립니다."},
	{"unstated", "쿠팡 계정정지 메일 \"5월 3일부터 판매 정지\" 이것만 옴. 옆 가게 사장님은 윙 소명으로 냈다고 하더라고요."},
	{"unstated", "酷澎停用了我的账户，邮件只写“5月3日起停用”。同行小李那次是发工单解决的。"},
	{"helpdesk", "Coupang: 3 listings stopped. Disagree? Tap the chat bubble at the lower right of WING and pick \"Sanction\"."},
	{"helpdesk", "酷澎：停售。请通过WING右下角客服对话框上传授权书，3天内。"},
	{"helpdesk", "쿠팡: 계정 정지. 판매자 지원센터에 '제재 소명' 유형으로 글을 남기고 서류를 붙여 주세요."},
	{"unstated", "酷澎：自5月4日起停售7天，到期自动恢复。对货款有疑问的，请提交在线咨询。"},
	{"email", "Coupang. Account suspended. The case is with Mr Oh (oh.jh@coupang.example). Papers go to him within ten days."},
	{"email", "쿠팡 계정 정지 통지\n담당자: 오지훈 과장 / 02-000-0000 / oh.jh@coupang.example\n제출: 위 담당자 메일, 10일 이내"},
	{"email", "조치|판매중지(쿠팡)\n회신처|ip@coupang.example\n회신기한|5/11"},
	{"email", "处理|停售（酷澎）\n接收邮箱|ip@coupang.example\n答复期限|5/11"},
	{"form", "조치: 판매중지 (쿠팡)\n제출 방법: 구글폼 (링크는 문자로 발송)\n기한: 5월 11일"},
	{"reply", "쿠팡: 계정 정지. 받으신 이 메일에 이어 쓰는 방식으로 자료를 붙여 주세요. 5일."},
	{"reply", "Coupang: account suspended. Keep this thread: write under this mail and attach the files within five days."},
	{"reply", "酷澎：停用。请在本邮件下方续写并附材料，5日内。"},
	{"reply", "酷澎：停售。答复渠道：本邮件。期限5日。"},
	{"reply", "【酷澎】停售2款。凭证拍照发这个短信号码就行，3天内"},
	{"reply", "Coupang here: 2 items are off sale. Just text the photos back to this number in 3 days."},
	{"portal", "쿠팡: 계정 정지. 판매자 전용 페이지에서 서류함에 넣어 주시기 바랍니다. 10일."},
	{"unstated", "我：酷澎把我账户停了，卖家后台上还能看到通知“账户停用 7月20日起”\n我：要不要申诉？听群主说工单最快\n群主：发工单，别回邮件"},
	{"reply", "Subject: Withholding of payments\n\nDear Mr Novak,\nPayments due to you since 3 June are withheld. Could you let us have your comments by 17 June, simply by answering this message? There's no need to log in anywhere.\n\nCoupang Settlement Control"},
	{"helpdesk", "Text off the screenshot:\nCoupang WING - Violation details\nStatus: Off sale (4 options)\nTo contest: Help > My inquiries > New inquiry (type: Violation)"},
	{"reply", "(전화 메모) 쿠팡 안전팀 박OO: 계정 오늘부로 정지. 메일 하나 보냈으니 거기에 답으로 계약서랑 세금계산서 달라고. 금요일까지. 윙으로 올리면 못 본다고 함."},
	{"reply", "(call note) Coupang safety, Mr Park: account suspended from today. They've sent an e-mail, we are to answer that one with contract + invoices by Friday. Uploading in WING is no use, they can't see it."},
	{"portal", "Dear Partner, payments are on hold until your identity is confirmed. Please have your passport scanned with the camera of the Coupang seller app (Profile > Identity). This takes 5 minutes."},
	{"portal", "商家您好，身份核验完成前货款暂缓。请用酷澎卖家APP“我的-实名”拍摄护照。"},
	{"form", "酷澎：身份核验完成前货款暂缓。请打开短信中的链接上传护照。"},
	{"email", "쿠팡: 상표권 신고로 판매중지. 신고인에게 철회서를 받으셨다면 ip@coupang.example로 전달해 주십시오. 신고인 연락처: lawyer@brand.example"},
	{"unstated", "Coupang: off sale after a trade mark report. Please settle the matter with the owner directly: legal@brand.example. We lift the stop as soon as the owner tells us."},
	{"unstated", "酷澎：因商标投诉停售。请直接与权利人（legal@brand.example）协商，权利人撤诉后我们即恢复。"},
}

func TestChannelBesideAnswersOfOthers(t *testing.T) {
	for _, s := range channelOfOthers {
		n, err := Read(s.text)
		require.NoError(t, err)
		require.Equal(t, s.channel, n.Channel.Value, "%s: %s", n.Channel.Quote, s.text)
	}
}
