package notice

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// fourthWays are sayings of a fourth set: what a reader takes from each is told by the
// name of the field; "" is a value that is not there.
var fourthWays = []struct{ text, field, want string }{
	{"【酷澎】经核实，贵店3款商品存在版权问题，上述商品于7月15日零时起下架。", "effective_on", "2026-07-15"},
	{"通知编号 TS-1001。贵司账户停用措施自2026年7月10日开始执行，为期30天。", "effective_on", "2026-07-10"},
	{"致卖家：自本函发出之日起，贵店全部商品停止销售。\n2026年7月8日", "effective_on", "2026-07-08"},
	{"Coupang 通知\n日期：2026年7月8日\n随本通知一并停止贵店全部商品销售。", "effective_on", "2026-07-08"},
	{"您好，7月1日至7月6日贵店共有31笔订单延迟。账号从明天起暂停14天。", "effective_on", "2026-07-09"},
	{"措施：店铺限流｜起止：2026-07-12 至 2026-07-25", "effective_on", "2026-07-12"},
	{"兹定于2026年7月11日零时关闭贵店之卖家账户。", "effective_on", "2026-07-11"},
	{"贵店货款自2026年7月1日起暂扣90天。", "effective_on", "2026-07-01"},
	{"The measure starts on 13 July 2026. It covers all of your products, which will be off sale for two weeks.", "effective_on", "2026-07-13"},
	{"Coupang: your options drop out of search on 13 July, for 10 days. We counted late parcels from 1 June to 30 June.", "effective_on", "2026-07-13"},
	{"Dated 8 July 2026. Simultaneously with this letter your account is suspended.", "effective_on", "2026-07-08"},
	{"Coupang notice of 8 July 2026. Your store is closed with this notice.", "effective_on", "2026-07-08"},
	{"지급보류 개시: 2026. 7. 10. / 정산 대금 120일 보류", "effective_on", "2026-07-10"},
	{"귀사 정산금은 7월 10일부터 60일간 묶입니다. 판매는 계속하실 수 있습니다.", "effective_on", "2026-07-10"},
	{"2026년 7월 8일\n본 공문과 함께 귀사 계정의 이용을 정지합니다.", "effective_on", "2026-07-08"},
	{"6월 1일부터 6월 30일까지 반품 거부 12건이 있었습니다. 노출 제한은 7월 14일에 시작해서 7월 20일에 끝납니다.", "effective_on", "2026-07-14"},
	{"판매계약은 7월 31일에 끝나며, 그 전이라도 해당 상품은 오늘부터 팔 수 없습니다.", "effective_on", "2026-07-31"},
	{"[쿠팡] 전 상품 판매중지 7/9(목) 10시 적용. 6/25~7/1 정시배송 88.1", "effective_on", "2026-07-09"},
	{"账户状态：停用（2026-07-10 生效）\n统计区间：2026-06-01 ~ 2026-06-30", "effective_on", "2026-07-10"},
	{"贵司账户将被停权，生效日为七月十日。", "effective_on", "2026-07-10"},
	{"贵店商品已于今日10:30下架。", "effective_on", "2026-07-08"},
	{"贵店的所有商品昨晚已经停止销售了。", "effective_on", "2026-07-07"},
	{"即刻起停止贵店全部商品的销售。", "effective_on", "2026-07-08"},
	{"Coupang: your account stays suspended. The period for your answer is not extended. It remains ten days, counted from the original notice.", "response_limit", "10 days from original-notice"},
	{"[酷澎] 流通路径 疎明资料 提出 要请\n贩卖 中止 2026年7月8日。\n提出方法：对本邮件 \"全体回信\"。期限：受信日开始 10 营业日 以内。\n检讨大约 7日 所要。", "response_limit", "10 business-days from receipt"},
	{"酷澎通知\n即日起中止贵店全部商品的销售。如有异议，请回复本邮件，写明贵方看法。提交后 10 个工作日左右会有结果。", "response_limit", ""},
	{"酷澎通知\n即日起中止贵店全部商品的销售。如有异议，请回复本邮件，写明贵方看法。提交后 10 个工作日左右会有结果。", "review_time", "10 business-days"},
	{"계정을 보류합니다. 제출 기간: 2026년 7월 9일 ~ 7월 14일. 서류를 받은 날부터 영업일로 5일 안에 확인을 마치고, 보류된 정산금은 다음 정산일에 지급합니다.", "response_limit", ""},
	{"계정을 보류합니다. 제출 기간: 2026년 7월 9일 ~ 7월 14일. 서류를 받은 날부터 영업일로 5일 안에 확인을 마치고, 보류된 정산금은 다음 정산일에 지급합니다.", "review_time", "5 business-days"},
	{"Coupang: your account is on hold pending verification. Please open Seller Information > Verify Business during the upload window, which runs from 10 July to 20 July 2026, and add your licence.", "deadline", "2026-07-20T14:59:59Z"},
	{"◎ 措置: 2026. 7. 8. 判卖中止 (该商品限)\n◎ 疎明期间: 2026. 7. 9. ~ 7. 15.\n◎ 疎明方法: 下面 [이의신청 폼] 链接 作成", "deadline", "2026-07-15T14:59:59Z"},
	{"Coupang: your pages show our emblem. If the emblem is still there at noon on 19 July 2026, all options will be stopped on 20 July. Once done, reply to this message with screenshots.", "deadline", "2026-07-19T03:00:00Z"},
	{"7/8 10:00 통지 · 계정정지\n소명: 통지 시각부터 48시간 (~7/10 10:00)", "deadline", "2026-07-10T01:00:00Z"},
	{"7/8 10:00 통지 · 계정정지\n소명: 통지 시각부터 48시간 (~7/10 10:00)", "response_limit", "48 hours from notice"},
	{"[쿠팡] 노출 제한 안내\n- 조치 : 7/8(수) 0시부터 전 상품 검색 노출 제한\n- 배송달력 온라인 교육 신청 ~7/21(금) 18:00, 선착순 200명", "deadline", ""},
	{"Registered product 14902277318 has been taken off sale since 8 Jul 2026. Correct the name in WING and press [Request review] by 13 July, 17:00 KST. Nothing else has to be sent in. Reviewed within 2 business days.", "deadline", "2026-07-13T08:00:00Z"},
	{"【酷澎】贵店商品已停售。若7月20日仍未提交材料，将视为放弃申诉。", "deadline", "2026-07-20T14:59:59Z"},
	{"酷澎：贵店3款商品下架。申诉窗口期：2026年7月10日—7月20日，逾期不候。", "deadline", "2026-07-20T14:59:59Z"},
	{"商品停售。材料接收期间为7月10日至7月20日（通过WING上传）。", "deadline", "2026-07-20T14:59:59Z"},
	{"账号已停用。可在7月10日到7月20日之间提交说明。", "deadline", "2026-07-20T14:59:59Z"},
	{"账号停用。请于收到本邮件之日起7日内（即截至7月15日18:00）申诉。", "deadline", "2026-07-15T09:00:00Z"},
	{"账号停用。请于收到本邮件之日起7日内（即截至7月15日18:00）申诉。", "response_limit", "7 days from receipt"},
	{"账号停用。说明材料最迟须于7月15日下午6点送达。", "deadline", "2026-07-15T09:00:00Z"},
	{"账号停用。7月15日为提交申诉的最后期限。", "deadline", "2026-07-15T14:59:59Z"},
	{"店铺停用通知\n处理：停用\n期限：7月15日\n方式：回复邮件", "deadline", "2026-07-15T14:59:59Z"},
	{"Coupang: your account is suspended. Statements may be filed between 9 July and 15 July 2026.", "deadline", "2026-07-15T14:59:59Z"},
	{"Coupang: your account is suspended. The reply slot closes on 15 July 2026.", "deadline", "2026-07-15T14:59:59Z"},
	{"[쿠팡] 계정 정지. 7월 15일에도 배지가 그대로면 상품을 내립니다. 고친 화면을 회신해 주세요.", "deadline", "2026-07-15T14:59:59Z"},
	{"[쿠팡] 계정 정지. 의견 제출 창구는 7월 9일부터 7월 15일까지 열려 있습니다.", "deadline", "2026-07-15T14:59:59Z"},
	{"[쿠팡] 계정 정지. 소명 접수: 7/9 ~ 7/15", "deadline", "2026-07-15T14:59:59Z"},
	{"[쿠팡] 계정 정지. 7월 15일이 지나면 소명을 받지 않습니다.", "deadline", "2026-07-15T14:59:59Z"},
	{"[쿠팡] 계정 정지. 소명서는 7월 15일 15시 도착분까지 인정합니다.", "deadline", "2026-07-15T06:00:00Z"},
	{"[쿠팡] 계정 정지 안내. 판매자 세미나 참가 신청은 7월 15일까지입니다.", "deadline", ""},
	{"【酷澎】账号已停用。平台讲座报名截止7月15日。", "deadline", ""},
	{"【酷澎】账号自7月10日起停用，停用之日起两周内可以申诉。", "response_limit", "14 days from effective"},
	{"【酷澎】账号停用。接信后三个工作日之内，请把材料发到后台。", "response_limit", "3 business-days from receipt"},
	{"【酷澎】账号停用。申诉期：十天，从签收本函次日起算。", "response_limit", "10 days from receipt"},
	{"【酷澎】店铺停用。对本决定不服的，得自决定书作成日起一个月内提出异议。", "response_limit", "1 months from notice"},
	{"【酷澎】账号停用，请补交营业执照。资料收齐后一周左右给结论。", "response_limit", ""},
	{"【酷澎】账号停用，请补交营业执照。资料收齐后一周左右给结论。", "review_time", "7 days"},
	{"【酷澎】账号停用，请回复邮件。收到您的说明之后约15天内会有回音。", "response_limit", ""},
	{"【酷澎】账号停用，请回复邮件。收到您的说明之后约15天内会有回音。", "review_time", "15 days"},
	{"【酷澎】账号停用。您有30天时间提出申诉，之后案件自动关闭。", "response_limit", "30 days from unknown"},
	{"【酷澎】账号停用。五天不回复视为接受处理。", "response_limit", "5 days from unknown"},
	{"【酷澎】账号停用。申诉倒计时：72小时", "response_limit", "72 hours from unknown"},
	{"【酷澎】合同解除，货款留置90日后结清。", "response_limit", ""},
	{"【酷澎】合同解除，货款留置90日后结清。", "funds_hold", "90 days"},
	{"Coupang ends the agreement. What is owed to you stays with us for sixty days.", "response_limit", ""},
	{"Coupang ends the agreement. What is owed to you stays with us for sixty days.", "funds_hold", "60 days"},
	{"쿠팡: 계약을 해지합니다. 남은 돈은 석 달 뒤에 드립니다.", "response_limit", ""},
	{"쿠팡: 계약을 해지합니다. 남은 돈은 석 달 뒤에 드립니다.", "funds_hold", "3 months"},
	{"【酷澎】商品下架，请在后台点击申诉。审核时长：2个工作日", "review_time", "2 business-days"},
	{"Coupang: your account is on hold pending verification. Please open Seller Information > Verify Business and add your business licence and a utility bill by 20 July 2026.", "channel", "portal"},
	{"酷澎：这一个商品被停售了。不用交材料，把运费改好，然后在后台商品页点一下【申请恢复】就行，8月31日前点掉。", "channel", "portal"},
	{"Coupang: both options are off sale. To bring them back, change the title, replace the box photo, and press Request re-review next to the option. Please do so within 30 days of this notice.", "channel", "portal"},
	{"제 목 : 판매 중지 알림\n③ 내실 것\n ·KC 인증서\n④ 내실 곳  safety-doc@coupang.example  (팩스 회신 불가)\n⑤ 내실 때  본 통지를 받은 날부터 2주 이내", "channel", "email"},
	{"이용계약을 2026. 9. 30.자로 해지합니다. 수입신고필증이 다른 업체 것임이 세관 회신으로 드러났습니다. 다투실 점이 있으면 통지일로부터 2주 이내에\nlegal-notice@coupang.example 로 확인 공문을 보내 주십시오.", "channel", "email"},
	{"[쿠팡] 노출 제한 안내\n정시배송완료 91.5 → '경고'\n- 조치 : 7/8(수) 0시부터 전 상품 검색 노출 제한. 따로 내실 서류는 없습니다.", "channel", "unstated"},
	{"酷澎：开票方书面答复从未开具该发票。贵司账户自今日起停用。", "channel", "unstated"},
	{"【酷澎】商品已下架。修改标题后，进入 商品管理 > 下架商品 点击重新送审即可。", "channel", "portal"},
	{"【酷澎】商品已下架，请登录 WING，在“通知”中找到本条并上传KC证书。", "channel", "portal"},
	{"店铺停用。请至 卖家中心-我的处罚-详情 提交说明。", "channel", "portal"},
	{"账号停用。请通过 WING 的「1:1 咨询」发送材料。", "channel", "helpdesk"},
	{"账号停用。有异议的话，原路回信说明就好，三天内。", "channel", "reply"},
	{"账号停用。请直接在这封邮件下面回，附上发票。", "channel", "reply"},
	{"账号停用。材料请发：kr-ts@coupang.example（抄送招商经理）。", "channel", "email"},
	{"账号停用。请扫描下方二维码填写申诉表，7天内有效。", "channel", "form"},
	{"账号停用。申诉请填：https://forms.coupang.example/a1", "channel", "form"},
	{"账号停用。请在线提交工单（类型：账号），附营业执照。", "channel", "helpdesk"},
	{"账号停用。后台首页红色横幅→“去处理”→上传材料。", "channel", "portal"},
	{"账号停用。本邮件由系统自动发出，请勿回复。", "channel", "unstated"},
	{"账号停用，本决定为终局决定。库存请在后台申请退运。", "channel", "unstated"},
	{"Coupang: account suspended. Your papers should reach appeals@coupang.example before the 20th of July.", "channel", "email"},
	{"Coupang: account suspended. Under WING > Enforcement > Case, choose Add evidence and upload the invoices.", "channel", "portal"},
	{"Coupang: listing removed. Hit \"Fix and resubmit\" in the catalogue page once the title is right.", "channel", "portal"},
	{"Coupang: account suspended. Simply write back with the invoices.", "channel", "reply"},
	{"Coupang: account suspended. Raise it with Seller Support through a ticket (topic: enforcement).", "channel", "helpdesk"},
	{"쿠팡: 판매중지. 상품 수정 화면에서 인증번호를 고친 뒤 재심사 요청을 눌러 주세요.", "channel", "portal"},
	{"쿠팡: 계정 정지. 보내실 주소: ts@coupang.example, 기한 7일.", "channel", "email"},
	{"쿠팡: 계정 정지. 이 편지에 답신 주시면 됩니다. 기한 5일.", "channel", "reply"},
	{"酷澎：您的商品今天被停售了。对了，您上次问的广告返点（编号 AD-0819-334）财务还在走流程，和这件事没有关系。", "suspension_id", ""},
	{"◎ 申告人: 株式会社 / 登录设计 第30-1177***号\n◎ 措置: 2026. 7. 3. 判卖中止", "suspension_id", ""},
	{"贵店账户自 2026 年 9 月 1 日起永久停用。\n處理編號:PERM#260901-58", "suspension_id", "PERM#260901-58"},
	{"11번가\n셀러명: 아침들 (셀러번호 60338127)\n제목: 이용제한 안내\n10월 12일부터 노출 제한", "suspension_id", ""},
	{"The sale of the options below has been stopped.\nTime left: D-10\n\n(CS ticket 5521907 about your missing parcel is answered separately)", "suspension_id", ""},
	{"经查,贵店与已停用店铺 C0084410(停用号 CGS-2605-3318)使用同一台设备。\n贵店账户自 2026年7月6日起停用。停用号 CGS-2607-0925", "suspension_id", "CGS-2607-0925"},
	{"Infringements were recorded against you on four occasions before. The present one is the fifth.\nYour account is suspended.", "repeat_count", "5"},
	{"계정정지\n적발 2회차 (1회차 8/4 주의)", "repeat_count", "2"},
	{"11번가 이용제한 내역\n   사유      직거래 유도\n   회차      두 번째 (첫 번째는 2026년 2월, 주의)\n   내용      검색 노출 제한", "repeat_count", "2"},
	{"违反条款第14-1条第6项。贵司全部商品停止销售。", "clauses", "14(1)(6)"},
}

func TestFourthWays(t *testing.T) {
	received := time.Date(2026, 7, 8, 10, 0, 0, 0, time.FixedZone("KST", 9*3600))
	for _, w := range fourthWays {
		n, err := Read(w.text, ReceivedAt(received))
		require.NoError(t, err)
		values := got(n)
		if n.ReviewTime != nil {
			values["review_time"] = n.ReviewTime.Value.String()
		}
		if n.FundsHold != nil {
			values["funds_hold"] = n.FundsHold.Value.String()
		}
		assert.Equal(t, w.want, values[w.field], "%s of %s", w.field, w.text)
	}
}

// What somebody sets off from his own words is the notice, and what that quotes itself is
// older.
var setOffs = []struct{ text, field, want string }{
	{"앞 얘기 생략하고 받은 메일 붙여요.\n\n> 쿠팡입니다. 계정을 2026년 7월 8일부터 정지합니다.\n> 14일 이내에 이 메일로 회신하여 소명해 주십시오.\n\n회신하면 3일 안에 답 준다던데 맞나요?", "response_limit", "14 days from unknown"},
	{"大家看看这封信怎么办\n= = = = = =\n酷澎通知：贵店全部商品自2026年7月8日起停止销售。请于10日内回复本邮件说明情况，编号 TN-2607-88。逾期未回复的，我们将按现有材料作出最终处理，请知悉。\n= = = = = =\n网友那封写着7天内，我猜是刷单吧", "response_limit", "10 days from unknown"},
	{"解封了！\n\n>贵公司此前的账户限制现已全部解除，商品恢复销售。\n>无须再提交任何文件。\n\n下面是四月份那封\n\n>>【账户限制】案号 VER-0422-9150\n>>自2026年4月22日起限制账户，请于10个工作日内在后台上传营业执照。", "response_limit", ""},
	{"贵司账户自2026年7月8日起永久停用。本决定为最终决定。\n\n附：往来邮件摘录\n“请于5个工作日内回复本邮件，说明文件来源。”", "response_limit", ""},
}

func TestWhatIsSetOff(t *testing.T) {
	for _, w := range setOffs {
		n, err := Read(w.text)
		require.NoError(t, err)
		require.Equal(t, w.want, got(n)[w.field], w.text)
	}
}
