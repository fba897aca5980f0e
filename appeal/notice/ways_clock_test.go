package notice

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// A ticking is a short text and what its clocks say. What is left out is absent.
type ticking struct {
	text                                     string
	effective, limit, deadline, review, hold string
}

// All were received on Wednesday, 4 March 2026.
var tickings = []ticking{
	// English: what a limit runs from.
	{text: "Coupang: your account was suspended on 2 March 2026. You have 7 days.", effective: "2026-03-02", limit: "7 days from unknown"},
	{text: "Coupang: your account is suspended as of 5 March 2026. Appeals are accepted for ten (10) calendar days after you have got this e-mail.", effective: "2026-03-05", limit: "10 days from receipt"},
	{text: "Coupang: three listings were blocked on 1 March. Let us have your side of it inside of two weeks, counted from the day this mail went out.", effective: "2026-03-01", limit: "14 days from notice"},
	{text: "Coupang: all listings off since 3 March. Reply window: 72 h, starting when this lands in your inbox.", effective: "2026-03-03", limit: "72 hours from receipt"},
	{text: "Coupang: your store closes on 10 March 2026. Objections within 5 business days of the closure taking effect.", effective: "2026-03-10", limit: "5 business-days from effective"},
	{text: "Coupang. This is a reminder. Your account has been suspended since 20 February 2026. The 14 days run from our first message, not from this one. Use the appeal form.", effective: "2026-02-20", limit: "14 days from original-notice"},
	{text: "Coupang: listing removed 2 March. You may contest it, not within 7 but within 10 days from the date of this letter.", effective: "2026-03-02", limit: "10 days from notice"},
	{text: "Coupang: the account was suspended on 2 March. The period for your answer is extended from 5 to 9 business days.", effective: "2026-03-02", limit: "9 business-days from unknown"},
	{text: "Measure: account suspended\nIn force: 2026-03-05\nAnswer within: 1 month of notification\nOur review: 15 business days\nPayouts: held for 90 days", effective: "2026-03-05", limit: "1 months from receipt", review: "15 business-days", hold: "90 days"},
	{text: "Account suspended (effective 5 March 2026).\nAppeal | 10 days from receipt | Seller Center\nReview | 5-7 business days\nSettlement | withheld 60 days\nStock | collect within 30 days", effective: "2026-03-05", limit: "10 days from receipt", review: "7 business-days, at least 5", hold: "60 days"},
	{text: "ACTION REQUIRED D-7\nYour Coupang listings are suspended since 1 March. Submit your explanation in WING.", effective: "2026-03-01", limit: "7 days from unknown"},
	{text: "Amazon: your account was deactivated on March 3, 2026. We usually reply within 3 business days. Funds stay in the account for up to 90 days. Submit an appeal under Account Health.", effective: "2026-03-03", review: "3 business-days", hold: "90 days"},
	{text: "Your shop was suspended on March 3, 2026 for 14 days. Late shipments in the past 30 days: 41. You may appeal.", effective: "2026-03-03"},
	{text: "Your shop has been suspended since March 3, 2026. Send a utility bill issued within the last 90 days and an invoice not older than 365 days.", effective: "2026-03-03"},
	{text: "Your listings were removed on March 3, 2026. The right holder has 21 days to comment. Reply with a licence.", effective: "2026-03-03"},
	{text: "Your listings were removed on March 3, 2026. Customers may return goods within 7 days under the E-Commerce Act. Please appeal in WING.", effective: "2026-03-03"},
	{text: "Your listings were removed on March 3, 2026. Collect your stock from the centre within 30 days or it will be destroyed at your cost.", effective: "2026-03-03"},
	{text: "Coupang: your account has been suspended from today. Send the papers by tomorrow 18:00.", effective: "2026-03-04", deadline: "2026-03-05T18:00:00+09:00"},
	{text: "Coupang: your account was suspended yesterday. We need your reply by Friday, 13 March, 5 p.m. Beijing time.", effective: "2026-03-03", deadline: "2026-03-13T17:00:00+08:00"},
	{text: "Coupang: your account is suspended effective 5 March 2026. Deadline: 03/15/2026, 11:59 PM (KST)", effective: "2026-03-05", deadline: "2026-03-15T23:59:00+09:00"},
	{text: "Coupang: your account is suspended effective 5 March 2026.\nHow to appeal\nPeriod: 10–18 March\nWhere: Seller Center", effective: "2026-03-05", deadline: "2026-03-18T23:59:59+09:00"},
	{text: "Coupang: your account is suspended effective 5 March 2026.\nViolations found\nPeriod: 10–18 February\nCount: 41", effective: "2026-03-05"},
	{text: "Coupang: between 1 and 28 February, 60 parcels were late. All your products are off sale from 5 March to 18 March 2026. Appeals go to WING.", effective: "2026-03-05"},
	{text: "Coupang: your account is suspended as of 5 March 2026. Orders placed by 4 March must be shipped by 8 March. Unsold stock is to be picked up no later than 5 April 2026.", effective: "2026-03-05"},
	{text: "Coupang: your account is suspended as of 5 March 2026. We will decide by 20 March 2026. Your money is held until 30 June 2026.", effective: "2026-03-05"},
	{text: "Coupang: account suspended as of 5 March. Papers to gate@coupang.example, at the latest on 19 March.", effective: "2026-03-05", deadline: "2026-03-19T23:59:59+09:00"},
	{text: "Coupang: account suspended as of 5 March. Please upload by 12 March, extended to 19 March 2026 at your request.", effective: "2026-03-05", deadline: "2026-03-19T23:59:59+09:00"},
	{text: "they said: store is down since 1 March, get back to them by the 12th, noon korea time", effective: "2026-03-01", deadline: "2026-03-12T12:00:00+09:00"},
	{text: "Notice to seller. Date of effect: 5th March 2026. Sanction: suspension of all listings. Remarks to be filed not later than 11 days following delivery of this notice.", effective: "2026-03-05", limit: "11 days from receipt"},
	{text: "Your account will be deactivated in 72 hours unless you answer. Reply to this message.", limit: "72 hours from unknown"},
	{text: "Your account has been suspended with immediate effect. Date: 2 March 2026. A decision takes about two to three weeks from the day your file is complete. You can object within thirty days hereof.", limit: "30 days from notice", review: "21 days, at least 14"},
	{text: "The agreement ends on 31 March 2026. The deposit is returned after 3 months. Objections: one month after you were told.", effective: "2026-03-31", limit: "1 months from receipt"},
	{text: "Coupang: listing stopped 3 March. Our team will look at your reply within 48 hours of receiving it.", effective: "2026-03-03", review: "48 hours"},

	// Chinese.
	{text: "酷澎：贵店账户已于3月2日停用。申诉时间7天。", effective: "2026-03-02", limit: "7 days from unknown"},
	{text: "酷澎：3月2日起全店停售。请在一周内把材料交到后台。", effective: "2026-03-02", limit: "7 days from unknown"},
	{text: "酷澎：3月2日起全店停售。收信后五个工作日之内回信。", effective: "2026-03-02", limit: "5 business-days from receipt"},
	{text: "酷澎：账户自2026年3月5日起冻结。自冻结生效次日起15日内可书面申诉。", effective: "2026-03-05", limit: "15 days from effective"},
	{text: "酷澎：您的店铺3月2日被停用。请自本函落款之日起10日内提出异议。", effective: "2026-03-02", limit: "10 days from notice"},
	{text: "酷澎催告：店铺自2月20日停用。自我方首次来函之日起30天内未申诉的，视为放弃。", effective: "2026-02-20", limit: "30 days from original-notice"},
	{text: "酷澎：商品3月2日下架。申诉期由7天延长为10天，请通过WING提交。", effective: "2026-03-02", limit: "10 days from unknown"},
	{text: "措施：停用账户\n生效：2026-03-05 00:00\n申诉：收到通知起14天\n审核：约10个工作日\n货款：暂扣180天\n库存：60天内取回", effective: "2026-03-05", limit: "14 days from receipt", review: "10 business-days", hold: "180 days"},
	{text: "处理结果：全部商品停售\n开始：3/5 0点\n申诉 D-5\n审核周期：3～5个工作日", effective: "2026-03-05", limit: "5 days from unknown", review: "5 business-days, at least 3"},
	{text: "酷澎：自3月5日起停售7天，期满自动恢复。", effective: "2026-03-05"},
	{text: "酷澎：近30天有41单超过3天未发货，3月5日起停售。请说明原因。", effective: "2026-03-05"},
	{text: "酷澎：3月5日起停售。请提供三个月内的水电单和近一年的进货发票。", effective: "2026-03-05"},
	{text: "酷澎：3月5日起停售。已付款订单请在3月8日前发完，库存4月5日前运走。", effective: "2026-03-05"},
	{text: "酷澎：账户3月5日停用，3月20日前我们会给您答复。", effective: "2026-03-05"},
	{text: "酷澎：账户3月5日停用。材料传后台，12号中午12点前。", effective: "2026-03-05", deadline: "2026-03-12T12:00:00+09:00"},
	{text: "酷澎：账户今天停了，明天下午6点之前要交说明。", effective: "2026-03-04", deadline: "2026-03-05T18:00:00+09:00"},
	{text: "酷澎：全店昨天起停卖，下周五前把资料发给客服。", effective: "2026-03-03", deadline: "2026-03-13T23:59:59+09:00"},
	{text: "酷澎：链接3月2日下架。截止时间：2026年3月16日（周一）18:00（北京时间）", effective: "2026-03-02", deadline: "2026-03-16T18:00:00+08:00"},
	{text: "酷澎：链接3月2日下架。提交窗口 3月5日—3月12日，过期关闭。", effective: "2026-03-02", deadline: "2026-03-12T23:59:59+09:00"},
	{text: "酷澎：2月1日至2月28日期间您有60单迟发，3月5日至3月18日全店停售。", effective: "2026-03-05"},
	{text: "酷澎：您的店铺自即日起停用，请於文到10日內以書面提出申復。", effective: "2026-03-04", limit: "10 days from receipt"},
	{text: "酷澎：货款自3月1日起冻结90日，期间销售不受影响。如有异议请在20日内联系我们。", effective: "2026-03-01", limit: "20 days from unknown", hold: "90 days"},
	{text: "酷澎：您的账户已于3月1日关闭，货款冻结至2026年6月30日。", effective: "2026-03-01"},
	{text: "酷澎：您的链接3月2日被停，提交后平台会在48小时内给出结果。", effective: "2026-03-02", review: "48 hours"},
	{text: "酷澎：您的店铺3月2日被限流，若三天内不回复，将升级为停用。请回复本邮件。", effective: "2026-03-02", limit: "3 days from unknown"},
	{text: "酷澎：消费者有权在7日内退货，您拒绝了34次，店铺3月2日停用，请申诉。", effective: "2026-03-02"},
	{text: "酷澎：处罚生效日期 2026/3/5，申诉截止 2026/3/19 23:59。", effective: "2026-03-05", deadline: "2026-03-19T23:59:00+09:00"},
	{text: "客服说3月2号就停了，让我们10号之前交库存表，不然就关店。", effective: "2026-03-02", deadline: "2026-03-10T23:59:59+09:00"},
	{text: "酷澎：店铺3月2日停用。审核一般要两周左右，资金最长保留120天。", effective: "2026-03-02", review: "14 days", hold: "120 days"},

	// Korean.
	{text: "[쿠팡] 계정 이용정지(3/2~). 소명 D-7", effective: "2026-03-02", limit: "7 days from unknown"},
	{text: "[쿠팡] 판매중지 (3.2 적용)\n기한: 7일\n방법: WING", effective: "2026-03-02", limit: "7 days from unknown"},
	{text: "[쿠팡] 3월 2일부터 전 상품 판매중지. 일주일 드립니다.", effective: "2026-03-02", limit: "7 days from unknown"},
	{text: "[쿠팡] 3월 2일자로 계정이 정지되었습니다. 이 메일이 도착한 다음 날부터 영업일로 열흘 안에 답장 주세요.", effective: "2026-03-02", limit: "10 business-days from receipt"},
	{text: "[쿠팡] 계정이 정지되었습니다. 효력 발생: 2026. 3. 5. 이의제기: 효력이 생긴 날부터 15일", effective: "2026-03-05", limit: "15 days from effective"},
	{text: "[쿠팡] 3/2 계정 정지. 소명기간은 발송일 기준 10일이며 연장되지 않습니다.", effective: "2026-03-02", limit: "10 days from notice"},
	{text: "[쿠팡] 재안내드립니다. 2월 20일부터 계정이 정지되어 있습니다. 최초 안내 메일을 받으신 날로부터 30일이 지나면 소명하실 수 없습니다.", effective: "2026-02-20", limit: "30 days from original-notice"},
	{text: "[쿠팡] 3월 2일 판매중지. 소명 기한이 7일에서 10일로 늘었습니다.", effective: "2026-03-02", limit: "10 days from unknown"},
	{text: "[쿠팡] 3월 2일 판매중지. 7일이 아니라 10영업일 이내에 회신해 주십시오.", effective: "2026-03-02", limit: "10 business-days from unknown"},
	{text: "조치: 계정 정지\n적용: 2026.03.05\n소명: 수신 후 14일\n심사: 약 10영업일\n정산: 90일 보류\n재고: 30일 내 반출", effective: "2026-03-05", limit: "14 days from receipt", review: "10 business-days", hold: "90 days"},
	{text: "구분 | 내용\n조치 | 전 상품 판매중지\n시작 | 2026-03-05\n제출 | ~2026-03-19\n검토 | 5~7영업일", effective: "2026-03-05", deadline: "2026-03-19T23:59:59+09:00", review: "7 business-days, at least 5"},
	{text: "[쿠팡] 3월 5일부터 7일간 판매가 중지됩니다. 기간이 끝나면 자동으로 풀립니다.", effective: "2026-03-05"},
	{text: "[쿠팡] 최근 30일간 41건이 3일 이상 늦어 3월 5일부터 판매가 중지됩니다. 소명해 주세요.", effective: "2026-03-05"},
	{text: "[쿠팡] 3월 5일부터 판매중지. 3개월 이내 발급된 사업자등록증과 최근 1년 매입 세금계산서를 제출해 주세요.", effective: "2026-03-05"},
	{text: "[쿠팡] 3월 5일부터 판매중지. 접수된 주문은 3월 8일까지 출고하시고 재고는 4월 5일까지 반출해 주세요.", effective: "2026-03-05"},
	{text: "[쿠팡] 3월 5일부터 판매중지. 결과는 3월 20일까지 알려 드립니다.", effective: "2026-03-05"},
	{text: "[쿠팡] 3월 5일부터 판매중지. 개선계획서, 3/19까지", effective: "2026-03-05", deadline: "2026-03-19T23:59:59+09:00"},
	{text: "[쿠팡] 오늘부터 판매중지. 내일 오후 6시까지 자료 주세요.", effective: "2026-03-04", deadline: "2026-03-05T18:00:00+09:00"},
	{text: "쿠팡에서 어제부로 전 상품 내렸대요. 다음 주 금요일까지 메일로 답하라고 합니다.", effective: "2026-03-03", deadline: "2026-03-13T23:59:59+09:00"},
	{text: "[쿠팡] 3/2 판매중지. 제출 마감 3월 16일(월) 18시(한국시간)", effective: "2026-03-02", deadline: "2026-03-16T18:00:00+09:00"},
	{text: "[쿠팡] 3/2 판매중지. 이의신청 접수: 3월 5일(목)부터 3월 12일(목)까지", effective: "2026-03-02", deadline: "2026-03-12T23:59:59+09:00"},
	{text: "[쿠팡] 2월 1일부터 2월 28일까지 60건이 늦었습니다. 3월 5일부터 3월 18일까지 전 상품이 판매중지됩니다.", effective: "2026-03-05"},
	{text: "[쿠팡] 정산금 지급을 3월 1일부터 90일간 보류합니다. 판매는 가능합니다. 이의는 20일 안에 내 주세요.", effective: "2026-03-01", limit: "20 days from unknown", hold: "90 days"},
	{text: "[쿠팡] 3월 1일 계정 해지. 정산금은 2026년 6월 30일까지 지급이 보류됩니다.", effective: "2026-03-01"},
	{text: "[쿠팡] 3/2 판매중지. 자료를 주시면 이틀 안에 결과를 알려 드립니다.", effective: "2026-03-02", review: "2 days"},
	{text: "[쿠팡] 3/2 노출 제한. 사흘 안에 답이 없으면 계정이 정지될 수 있습니다. WING에서 소명해 주세요.", effective: "2026-03-02", limit: "3 days from unknown"},
	{text: "[쿠팡] 소비자는 7일 이내 청약철회를 할 수 있으나 34건을 거부하셨습니다. 3/2 계정 정지. 소명 바랍니다.", effective: "2026-03-02"},
	{text: "쿠팡 담당자 통화: 5/4(월)부터 우리 상품 전부 판매 못 함. 자료는 27일까지 윙에", effective: "2026-05-04", deadline: "2026-03-27T23:59:59+09:00"},
	{text: "[쿠팡] 계정 정지 안내. 처분일 2026. 3. 2. 불복: 재심 요청 버튼, 3영업일. 심사기간 30일.", effective: "2026-03-02", limit: "3 business-days from unknown", review: "30 days"},
	{text: "[쿠팡] 3/2 판매중지. 언제까지? 받은 날부터 일주일. 심사는 2주 정도 걸려요.", effective: "2026-03-02", limit: "7 days from receipt", review: "14 days"},
	{text: "[쿠팡] 3/2 판매중지. 제출하신 자료는 2026년 4월 1일까지 유효합니다. 이의가 있으시면 회신해 주세요.", effective: "2026-03-02"},
	// What belongs to others, to rules, to what was, and to what is only feared.
	{text: "Dear Seller, your store was suspended on 2 March 2026. On 10 January 2026 we had asked you to reply within 5 days; that file is closed. Please use the appeal form.", effective: "2026-03-02"},
	{text: "Dear Seller, your store was suspended on 2 March 2026. If a third violation is found within 90 days, the account will be closed for 180 days. Please appeal in WING.", effective: "2026-03-02"},
	{text: "Dear Seller, your listing was removed on 2 March 2026. Our Brand Protection Policy, effective 1 January 2026, forbids such listings. You may answer this mail.", effective: "2026-03-02"},
	{text: "Dear Seller, your listing was removed on 2 March 2026 after a complaint of 20 February 2026. Your certificate expires on 31 May 2026. Reply to this mail with a new one.", effective: "2026-03-02"},
	{text: "Dear Seller, your account was deactivated on 2 March 2026. We replied to your inquiry of 28 February within 24 hours. Submit an appeal.", effective: "2026-03-02"},
	{text: "Dear Seller, your account is suspended as of 6 March 2026. If we hear nothing from you by 20 March 2026, the decision becomes final.", effective: "2026-03-06", deadline: "2026-03-20T23:59:59+09:00"},
	{text: "Dear Seller, your account is suspended as of 6 March 2026. Failure to appeal within fifteen (15) days after delivery of this letter makes the decision final. Appeals are decided within thirty (30) days.", effective: "2026-03-06", limit: "15 days from receipt", review: "30 days"},
	{text: "Dear Seller, your account is suspended as of 6 March 2026 until further notice. The appeal window closes at 18:00 KST on 16 March 2026.", effective: "2026-03-06", deadline: "2026-03-16T18:00:00+09:00"},
	{text: "Dear Seller, your account is suspended as of 6 March 2026. We must receive the documents not later than Monday, March 16.", effective: "2026-03-06", deadline: "2026-03-16T23:59:59+09:00"},
	{text: "Suspension start: 06-Mar-26 | Last day to respond: 20-Mar-26 | Contact: Seller Support", effective: "2026-03-06", deadline: "2026-03-20T23:59:59+09:00"},
	{text: "Your store has been off sale since this morning. You've got three days to explain, counting from today. Reviewers need 24 to 48 hours.", effective: "2026-03-04", limit: "3 days from notice", review: "48 hours, at least 24"},
	{text: "We have suspended your account effective March 6, 2026. Payouts will be frozen for ninety days. Refund requests must be answered within 24 hours. You can appeal through Account Health.", effective: "2026-03-06", hold: "90 days"},
	{text: "Starting 9 March 2026 your listings rank lower for two weeks. No appeal is needed.", effective: "2026-03-09"},
	{text: "尊敬的卖家：\n贵店自2026年3月6日起停止销售。根据2026年1月1日实施的《销售协议》第5条，如对本决定不服，应在送达后十日内书面提出，逾期视为放弃。平台收到后二十个工作日内复核。", effective: "2026-03-06", limit: "10 days from receipt", review: "20 business-days"},
	{text: "尊敬的卖家：\n贵店于2026年3月6日被停用。贵司2月20日的来信已收悉，此前要求的5日内补件已结案。如需申诉请登录后台。", effective: "2026-03-06"},
	{text: "尊敬的卖家：若90天内再次违规，账户将停用180天。本次3个链接自3月6日起下架，请回复本邮件说明。", effective: "2026-03-06"},
	{text: "酷澎：店铺3月6日停用，申诉入口开放至3月20日18时，过时不候。", effective: "2026-03-06", deadline: "2026-03-20T18:00:00+09:00"},
	{text: "酷澎：店铺3月6日停用。逾3月20日未回复者，视同放弃。", effective: "2026-03-06", deadline: "2026-03-20T23:59:59+09:00"},
	{text: "酷澎：店铺3月6日停用。务必于本周五（3/6）17:00前上传材料。", effective: "2026-03-06", deadline: "2026-03-06T17:00:00+09:00"},
	{text: "处罚开始时间 2026.03.06 00:00 / 申诉剩余 6天 / 资金冻结 90天 / 预计审核 3-5个工作日", effective: "2026-03-06", limit: "6 days from unknown", review: "5 business-days, at least 3", hold: "90 days"},
	{text: "酷澎：您于2月10日上架的3个商品3月6日被下架。授权书有效期至2026年2月28日，请重新提交。", effective: "2026-03-06"},
	{text: "酷澎：客服响应须在24小时内，贵店30天内有52次超时，3月6日起限流两周。", effective: "2026-03-06"},
	{text: "酷澎：账户3月6日停用，48小时内把情况说清楚，不然就永久关店。", effective: "2026-03-06", limit: "48 hours from unknown"},
	{text: "쿠팡입니다. 2026년 3월 6일 0시부로 귀사 전 상품의 판매를 중지합니다. 2월 20일 접수된 신고에 따른 조치이며, 이의가 있으시면 송달일로부터 14일 이내에 서면으로 제출하시기 바랍니다. 제출 서류는 접수 순서대로 검토하며 영업일 기준 7일 정도 걸립니다.", effective: "2026-03-06", limit: "14 days from receipt", review: "7 business-days"},
	{text: "쿠팡입니다. 3월 6일부터 귀사 상품의 판매가 중지됩니다. 90일 이내에 재차 적발되면 180일간 정지될 수 있습니다. 소명은 윙에서 해 주세요.", effective: "2026-03-06"},
	{text: "쿠팡입니다. 3월 6일부터 귀사 상품의 판매가 중지됩니다. 지난 1월 10일 요청드린 5일 이내 보완 건은 종결되었습니다. 소명은 윙에서 해 주세요.", effective: "2026-03-06"},
	{text: "쿠팡입니다. 3월 6일 상품 판매가 중지되었습니다. 3월 20일까지 회신이 없으면 이의가 없는 것으로 보겠습니다.", effective: "2026-03-06", deadline: "2026-03-20T23:59:59+09:00"},
	{text: "쿠팡입니다. 3월 6일 상품 판매가 중지되었습니다. 소명 창은 3월 20일 18시에 닫힙니다.", effective: "2026-03-06", deadline: "2026-03-20T18:00:00+09:00"},
	{text: "쿠팡입니다. 3월 6일 상품 판매가 중지되었습니다. 인증서 유효기간이 2026년 2월 28일까지였으니 갱신본을 보내 주세요.", effective: "2026-03-06"},
	{text: "쿠팡입니다. 3월 6일 상품 판매가 중지되었습니다. 문의는 24시간 이내에 답변하셔야 하나 30일간 52건이 늦었습니다. 소명 바랍니다.", effective: "2026-03-06"},
	{text: "[알림톡] 판매정지 D+0 (3/6). 소명 남은 시간 71시간. 정산 보류 60일. 심사 2~3일", effective: "2026-03-06", limit: "71 hours from unknown", review: "3 days, at least 2", hold: "60 days"},
	{text: "쿠팡: 내일(3/5)부터 전 상품 판매중지. 금요일(3/13)까지 개선계획 올려 주세요.", effective: "2026-03-05", deadline: "2026-03-13T23:59:59+09:00"},
	{text: "쿠팡: 오는 9일부터 2주간 노출이 제한됩니다. 별도 소명은 받지 않습니다.", effective: "2026-03-09"},
	{text: "사장님 쿠팡에서 3월 2일자로 계정 막혔고 보름 안에 소명하래요. 심사는 열흘쯤 걸린대요.", effective: "2026-03-02", limit: "15 days from unknown", review: "10 days"},
	{text: "[쿠팡] 3/2 판매중지. 소명은 WING에서 접수일로부터 5영업일 이내 순차 검토됩니다.", effective: "2026-03-02", review: "5 business-days"},
	// The day of effect, said in many ways.
	{text: "Your account will be closed at midnight on 10 March 2026. Terms last changed on 1 January 2026.", effective: "2026-03-10"},
	{text: "We took down option 4411 on Monday (2 March). The brand wrote to us on 25 February.", effective: "2026-03-02"},
	{text: "Suspension period: 5 March 2026 - 18 March 2026. Cause: late shipments 1-28 February 2026.", effective: "2026-03-05"},
	{text: "As from 5 March your goods cannot be bought. Orders until 4 March are to be shipped.", effective: "2026-03-05"},
	{text: "Listing 7718 has been unavailable for purchase since the 2nd of March because its certificate ran out on 31 January 2026.", effective: "2026-03-02"},
	{text: "The suspension imposed on 2 March 2026 was lifted on 4 March 2026. Thank you for your patience."},
	{text: "关于贵店的处理：一、3月2日抽检不合格。二、即日（3月4日）起该商品停止销售。", effective: "2026-03-04"},
	{text: "发文日期：2026年3月4日\n处罚执行日：2026年3月6日\n处罚内容：封停店铺\n投诉受理日：2026年2月20日", effective: "2026-03-06"},
	{text: "您的店铺将于3月6日零时关闭，2月10日签署的协议同时终止。", effective: "2026-03-06"},
	{text: "2月20日权利人投诉，2月25日贵司答复，3月2日我方下架该链接。", effective: "2026-03-02"},
	{text: "处罚周期：2026/3/6-2026/3/19，期间商品不予展示。考核周期：2026/2/1-2026/2/28。", effective: "2026-03-06"},
	{text: "贵店3月2日起的停售措施已于3月4日解除，感谢配合。"},
	{text: "3月1日至今未整改，现决定明日零时起全店停售。", effective: "2026-03-05"},
	{text: "통지일 2026. 3. 4.\n조치 시작 2026. 3. 6. 0시\n조치 내용 계정 이용정지\n신고 접수 2026. 2. 20.", effective: "2026-03-06"},
	{text: "2월 20일 신고가 들어와 3월 2일 해당 상품을 내렸습니다. 회신은 이 메일로 주세요.", effective: "2026-03-02"},
	{text: "귀사 계정은 2026년 3월 6일을 기하여 해지됩니다. 약관은 2025년 1월 1일 개정본을 따릅니다.", effective: "2026-03-06"},
	{text: "제재 기간: 2026.03.06 ~ 2026.03.19 (검색 노출 제한)\n집계 기간: 2026.02.01 ~ 2026.02.28", effective: "2026-03-06"},
	{text: "금일 자로 판매가 막혔습니다. 소명은 윙에서 해 주세요. 쿠팡", effective: "2026-03-04"},
	{text: "3월 15일까지 점수가 오르지 않으면 3월 20일부터 판매가 중지될 수 있습니다. 쿠팡"},
	{text: "3월 2일부터의 판매 중지는 3월 4일 해제되었습니다. 쿠팡"},
	{text: "쿠팡 공지: 2026년 4월 1일부터 배송 정책이 바뀝니다. 기준에 못 미치는 판매자는 판매가 중지됩니다."},
	{text: "[쿠팡] 어젯밤 11시부터 전 상품 판매정지 상태입니다. 소명 바랍니다.", effective: "2026-03-03"},
}

func TestWaysOfClocks(t *testing.T) { readTicking(t, tickings) }

func readTicking(t *testing.T, all []ticking) {
	received := time.Date(2026, 3, 4, 10, 0, 0, 0, time.FixedZone("KST", 9*60*60))
	for _, s := range all {
		t.Run(s.text, func(t *testing.T) {
			n, err := Read(s.text, ReceivedAt(received))
			require.NoError(t, err)
			v := n.Values()
			got := ticking{text: s.text, effective: v.EffectiveOn.String()}
			if v.ResponseLimit != nil {
				got.limit = v.ResponseLimit.String()
			}
			if !v.Deadline.IsZero() {
				got.deadline = v.Deadline.Format(time.RFC3339)
			}
			if v.ReviewTime != nil {
				got.review = v.ReviewTime.String()
			}
			if v.FundsHold != nil {
				got.hold = v.FundsHold.String()
			}
			require.Equal(t, fmt.Sprintf("%+v", s), fmt.Sprintf("%+v", got))
		})
	}
}
