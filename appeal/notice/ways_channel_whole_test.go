package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// wholeNotices are whole letters, messages and chats that name several places: for
// errands, for questions, in a signature, in an older case. One is for the answer,
// or none.
var wholeNotices = []struct{ channel, text string }{
	// Korean.
	{"portal", "수신: 도담상회 (업체코드 A00334411)\n발신: 쿠팡 상품품질팀\n제목: 판매중지 안내 (조치번호 QM-2604-118)\n\n안녕하세요.\n4월 3일부터 옵션 8811002233의 판매가 중지되었습니다. 고객 17명이 상품 표시와 다른 소재라고 알려 왔습니다.\n\n1. 제출 자료: 혼용률 시험성적서, 수정 전후 상품 페이지 캡처\n2. 제출 기한: 4월 17일\n3. 제출처: 윙 로그인 후 상단 알림 > 해당 조치 > 자료 첨부\n\n미배송 주문은 정상 출고해 주시고, 반품은 WING 반품관리에서 처리해 주세요. 정산 관련 문의는 온라인 문의를 이용해 주시기 바랍니다.\n\n쿠팡 상품품질팀 (quality@coupang.example)"},
	{"reply", "[Web발신]\n[쿠팡] 도담상회님, 배송지연으로 4/5부터 전상품 판매중지 예정입니다. 이의 있으시면 4/4 18시까지 이 번호로 문자 주시기 바랍니다. 상세: WING 공지"},
	{"unstated", "쿠팡입니다.\n\n판매자님의 가격 오류(정상가 39,000원을 390원으로 등록)로 주문 212건이 취소되었습니다. 이번 건은 경고로 처리하였으며 판매는 계속하실 수 있습니다.\n취소된 주문의 고객 보상은 쿠팡이 지급하고 다음 정산에서 공제합니다. 공제 내역은 WING > 정산 > 공제 상세에서 확인해 주세요.\n앞으로 가격을 바꾸실 때에는 상품관리 화면의 '가격 확인' 알림을 꼭 봐 주세요.\n\n자료를 내실 필요는 없습니다.\n본 메일은 발신전용입니다. 문의: 판매자 고객센터 1600-0000"},
	{"helpdesk", "계정 이용정지 통지\n\n1. 대상: 누리마켓 계정\n2. 사유: 타인 명의 사업자등록증 제출\n3. 시작: 2026. 5. 4.\n4. 이의: 통지를 받은 날부터 14일 이내, '온라인 문의 > 계정 > 정지 이의' 로 접수\n   (이메일·우편 접수 불가)\n5. 붙임: 인감증명서(3개월 이내), 임대차계약서\n\n문의 접수 시 조치번호를 제목에 적어 주십시오. 답변은 판매자님 메일로 보내 드립니다."},
	{"email", "제재 내용을 알려드립니다.\n\n- 조치: 상표권 침해로 상품 4건 판매중지\n- 조치일: 2026-06-02\n- 권리자: (주)해솔 (연락처 legal@haesol.example)\n\n권리자와 합의하신 경우 권리자가 직접 신고를 취하하면 됩니다. 침해가 아니라고 보시는 경우 사용허락서 등을 ip-report@coupang.example 로 7일 안에 보내 주십시오.\n윙 문의로 주시는 자료는 저희에게 전달되지 않습니다.\n이 메일은 noreply@coupang.example 에서 발송되었습니다."},
	{"form", "[11번가] 판매자님, 상품 12건이 인증정보 누락으로 6/10부터 판매금지됩니다.\n인증번호를 아래 화면에서 입력하시면 1영업일 안에 확인 후 풀어 드립니다.\nhttps://soffice.example/kc/input?id=9912\n(로그인 필요 없음)\n셀러오피스 공지사항에서 대상 상품을 보실 수 있습니다. 수신거부 080-000-0000"},
	{"unstated", "판매계약 해지 통보\n\n귀사는 2026년 3월 이후 세 차례 위조 인보이스를 제출하였습니다. 이에 당사는 판매이용약관 제27조에 따라 2026년 7월 1일자로 계약을 해지합니다.\n해지 후 60일간 판매대금의 지급을 보류합니다. 보관 중인 상품은 7월 31일까지 WING의 반출 신청으로 회수하십시오. 반출 관련 문의는 fc-out@coupang.example 로 하시기 바랍니다.\n귀사가 6월 10일 이메일로 낸 소명은 검토를 마쳤으며, 이 결정은 최종입니다.\n\n쿠팡 주식회사"},
	{"portal", "이거 쿠팡 앱에서 온건데 뭐 어떻게 해야되나요ㅠ\n\n\"판매자님의 대표이미지에 다른 판매자의 사진이 사용되었다는 신고가 접수되어 해당 상품의 노출이 중지되었습니다. 촬영 원본을 7일 이내에 알림 화면의 [원본 올리기]로 제출해 주세요. 문의 답변은 평균 2일 걸립니다.\"\n\n저 지난번엔 메일로 보냈더니 씹혔어요.. 1:1문의도 해볼까요"},
	// Chinese.
	{"portal", "尊敬的商家：\n\n您店铺的 6 个商品因缺少进口报关单于 2026年4月3日 被下架（处理编号 IM-260403-6）。\n\n▎需要补充\n1) 进口申报确认书 2) 发票\n▎怎么补\n商家后台首页 → 待办事项 → 本条 → 补充\n▎多久\n收到之日起 10 天\n\n订单请继续发货；退货地址变更请联系在线客服。\n结算不受影响，明细见后台结算页。\n\n本邮件由系统发出，回复不会被阅读。"},
	{"reply", "王先生：\n\n您好，我是酷澎中国招商的小崔。韩国审核组让我转告：贵店上传的品牌授权书落款公司查无此公司，账号从今天（5月4日）起先停用。请您把授权书原件扫描和授权方的营业执照，五天之内直接回我这封邮件，我转给他们。后台现在是打不开的，不用试了。工单也不用提。\n\n小崔"},
	{"unstated", "【酷澎】通知\n贵店3月份准时出库率为 88.2%（标准 95%）。即日起两周内，商品搜索排名下调。指标回到标准以上后自动恢复。请在后台「物流设置」核对出库日，并对已逾期订单尽快出库。顾客询问请在24小时内回复。\n无需就本通知提交任何说明。\n酷澎运营部"},
	{"helpdesk", "账户停用决定\n案号：AC-2605-771\n\n一、经查，贵司以他人护照开立账户。\n二、账户自2026年5月4日起停用，货款暂缓支付。\n三、贵司可于送达后十五日内陈述意见。陈述以书面为之，经由「线上咨询」之「账户停用」项提出，并附负责人手持证件照片。\n四、以电子邮件或电话所为之陈述，不生效力。\n五、有关货款之询问，请洽 settlement@coupang.example。"},
	{"email", "群里的各位，昨天收到这个，帮忙看下要发哪里\n\n【酷澎】您好，您店铺商品「儿童水杯」因缺少食品用器具进口申报于5/4下架。请将食药处申报确认证扫描件发至 food-kr@coupang.example，邮件标题写商品ID。审核 3-5 个工作日。\n\n老赵：我上次是后台传的\n我：这个写的邮箱啊"},
	{"form", "您的店铺 KORA_home 因短信验证未通过已被限制登录。\n若为本人操作，请在 48 小时内打开 https://verify.cp.example/s/8821 完成身份核验（需护照）。\n若未收到验证码，请联系客服 400-000-0000。\nTemu 卖家安全中心"},
	{"unstated", "关于贵司申诉的答复\n\n贵司5月2日通过工单提交的申诉及附件（发票三张）已收悉。经复核，发票开具方确认未向贵司供货，原处罚（账户停用 90 日，自4月20日起）不变。本答复为最终答复，同一事由不再受理申诉。\n停用期间未完成之订单，请于后台取消并向顾客说明。\n\n酷澎卖家申诉中心 2026年5月9日"},
	{"portal", "蝦皮賣場通知\n您的 3 件商品因疑似侵害著作權遭下架，並計 2 分。\n若您認為有誤，可至 賣家中心 > 我的計分 > 提出申覆，期限 14 天，限一次。\n請附上原創證明。申覆結果將以 Email 通知。\n若需要協助，請聯絡客服。"},
	// English.
	{"portal", "From: Coupang Listing Quality <listing-quality@coupang.com>\nSubject: 14 options removed (Ref LQ/0455)\n\nDear Seller,\n\n14 of your options were removed on 4 May 2026 because the same goods stand in the catalogue under several pages.\n\nTo bring one of them back, merge the pages and then use the item \"Ask for re-listing\" in the menu Products of WING. Please do so within ten days and attach pictures of the label.\n\nOrders placed before have to be shipped. Returns are handled in WING > Returns. For questions on fees please open a ticket.\n\nThis mailbox only sends.\nListing Quality"},
	{"reply", "Dear Ms Brandt,\n\nOur buyers' desk has told you on 2 April by telephone that three of your parcels came empty. Your account has been closed to new orders since 4 April.\n\nWe would like to hear your side before we go further. A few lines in answer to this letter will do; we ask for them by 11 April, together with the weights that the carrier noted. Should you prefer to write in German, please do.\n\nThe case you opened with the help desk on 3 April (No. 55120) concerns the payout and is dealt with there.\n\nYours sincerely\nR. Seo, Coupang"},
	{"unstated", "Final decision\n\nYour appeal of 2 May, sent through the appeals page, has been examined once more by a second reviewer. The invoices differ from those of the supplier in date and quantity. The account therefore remains closed for good as of 20 April 2026.\n\nStock in our centres can be requested back in WING > Removal until 30 June. Money is kept for 90 days and then paid to the account on file. Mails or tickets on this decision will not be answered."},
	{"helpdesk", "hi team, forwarding what coupang told me on the phone + the sms\n\n[Coupang] C00771234: sales of all items are paused from 4 May (late shipments 31%). Ask for a review within 5 days at WING Online Inquiry > Seller score > Review. Do not reply to this number.\n\nthe lady also said mailing them makes no sense\n- Petra"},
	{"email", "NOTICE OF WITHHOLDING\n\nSeller: Aurelio Foods (A00998123)\nSince 4 May 2026 we keep back KRW 12,400,000 of your proceeds, as 38 buyers claim that the oil was past its date.\n\nPapers wanted: batch records, photos of the label.\nAddressee: food-safety@coupang.example (not the address from which this mail comes)\nLast day: 18 May 2026, noon, Korean time\n\nYou see the sum in WING under Settlement. The buyers' reports themselves are not handed out."},
	{"form", "TikTok Shop\n\nHi auralight, your listing was taken down for missing certification (4 May). Upload the certificate here: https://seller.tt.example/cert/9981 within 7 days to get it back. You can also see the violation in your Seller Center under Account Health.\nNeed help? Chat with support."},
	{"unstated", "me and my sister run a small shop on coupang. today wing says: \"Your account is suspended. Reason: violation of terms.\" thats it. no mail, no number, nothing to click. we wrote to the helpdesk on sunday, no answer. any idea where to send the papers? a friend said reply to the welcome mail lol"},
	{"portal", "** machine translated **\nSubject to be: sale stop of part goods\nHello. It is Coupang.\nThe goods below were confirmed to have no children's product certification, so the sale was stopped (5/4).\nPlease go in WING, product inquiry/modification, input the certification number at the certification information and request the approval. The treatment takes 2 business days.\nIf you have inquiry, please use the customer center (1600-0000). This mail is only for send."},
	{"portal", "[쿠팡] 상품 노출 제한\n\n▷ 대상 : 옵션 8812233445 외 2\n▷ 사유 : 카테고리 오등록\n▷ 적용 : 2026-04-09 ~\n▷ 해결 : 상품수정 > 카테고리 변경 > 저장 후 '노출 요청'\n▷ 소요 : 1~2일\n\n궁금하신 점은 판매자콜센터 1600-0000 (평일 9~18시)"},
	{"reply", "안녕하세요 대표님, 쿠팡 카테고리 담당 이수민입니다.\n어제 말씀드린 구성품 누락 건으로 오늘부터 해당 상품 3개 판매가 멈춰 있습니다. 아직 윙에는 안내가 안 떴을 텐데요, 이번 주 금요일까지 개선안 간단히 적으셔서 저한테 메일 주시면 제가 품질팀에 넘기겠습니다. 형식은 자유예요.\n고객 환불은 이미 저희가 처리했습니다.\n이수민 드림"},
	{"helpdesk", "스마트스토어센터 알림\n\n판매자님의 스토어가 2026.06.01부터 7일간 이용정지됩니다. (굿서비스 점수와 무관)\n사유: 구매자 개인정보를 마케팅에 이용\n\n의견이 있으시면 6.5까지 [스마트스토어센터 > 고객센터 > 1:1 문의]에서 '이용정지 의견'을 선택해 주세요.\n첨부: 개인정보 파기 확인서\n정산은 정상 진행됩니다."},
	{"unstated", "제목: 벌점 부과 안내\n\n판매자님, 지난주 발송지연 9건으로 벌점 3점이 부과되어 누적 7점이 되었습니다.\n누적 10점이 되면 7일간 판매가 중지됩니다.\n벌점 내역은 셀러오피스 > 판매진단 > 벌점에서 보실 수 있으며, 매월 1일에 자동 소멸됩니다.\n발송지연이 예상되면 '발송지연 안내' 버튼으로 고객에게 먼저 알려 주세요."},
	{"email", "<통화 메모>\n6/11 14:20 쿠팡 법무쪽 남자\n- 우리 '숲결' 로고 비슷하다고 권리자가 가처분 냈다 함\n- 상품 9개 내려감 6/10자\n- 할말 있으면 trademark-kr@coupang.example 여기로 6/20까지 의견서 (워드로)\n- 윙 문의 넣어봤자 법무로 안온대\n- 권리자 변호사 메일도 불러줬는데 못적음"},
	{"form", "판매자 인증 재요청\n\n사업자 정보가 국세청 정보와 달라 6월 15일부터 출금이 제한됩니다.\n아래 버튼을 눌러 새 사업자등록증을 제출해 주세요. 링크는 72시간 동안 유효합니다.\n\n▶ 서류 제출하기 https://doc.cp.example/u/7712\n\n메일로 보내신 서류는 처리되지 않습니다. 진행 상황은 윙 > 판매자정보에서 확인 가능합니다."},
	{"portal", "형 나 이거 떴는데ㅋㅋ\n윙 로그인하면 노란창 뜸 ↓\n\"고객 개인정보를 배송 외 목적으로 사용하신 것이 확인되어 계정을 5일간 정지합니다(6/3~6/7). 이 창의 '소명 작성'에서 6/5까지 의견을 남기실 수 있습니다.\"\n근데 난 걍 리뷰 부탁 문자 보낸건데\n고객센터 전화했더니 자긴 모른대"},
	{"unstated", "이용정지 해제 안내\n\n귀사가 5월 3일 온라인 문의로 제출하신 소명을 받아들여 계정 이용정지를 5월 6일자로 해제합니다. 상품은 24시간 안에 다시 노출됩니다. 추가로 제출하실 자료는 없습니다. 이번 조치가 도움이 되셨다면 만족도 설문에 참여해 주세요. https://survey.cp.example/1"},
	{"portal", "卖家您好，\n\n因同一商品重复上架（19 个链接），系统已将重复链接合并并屏蔽其中 18 个。如合并有误，请在「商品管理-合并记录」里点“提出异议”，5 个工作日内有效。\n\n其他：本月起广告费率调整，详见公告；如需发票请联系客服。\n\n酷澎"},
	{"reply", "酷澎 短信：您店铺的提现已暂停，原因：收款账户户名与营业执照不一致。请于 3 日内回复本短信确认是否变更账户，回复 1=已变更 2=未变更。客服热线 1600-xxxx。退订回T"},
	{"helpdesk", "【Gmarket】致：北岸家居\n\n您的 21 件商品缺少 KC 标识，现已停售（3/30）。补充 KC 编号及证书后可恢复。\n补充方法：ESM PLUS → 顾客中心 → 卖家咨询 → 类型「认证」→ 附件上传。\n勿以邮件发送。\n处理时间 2 个营业日。"},
	{"email", "发件人：Coupang IP Team <ip-noreply@coupang.example>\n主题：商品下架（IPR-260511-4）\n\n商标权人「霖木」主张贵店 5 款商品侵权，商品已于 5 月 11 日下架。\n如贵店有授权，请将授权书及权利人联系方式发至 ip-answer@coupang.example，10 日内。\n如欲直接与权利人协商，其代理人邮箱为 agent@linmu.example。\n本邮箱不收信。WING 内无法提交本类材料。"},
	{"form", "亲爱的卖家：因无法联系到您（电话停机），店铺已被临时冻结。请点击下面的链接更新联系方式并上传身份证：\nhttps://u.cp.example/kyc/31\n更新后 24 小时内解冻。\n来源：速卖通卖家服务"},
	{"unstated", "通知：您店铺本周有 3 笔订单未按时发货，已向买家各发放 5,000 韩元优惠券并从货款扣除。请注意备货。累计 10 笔将暂停销售。扣款明细可在后台-财务查看，对扣款没有申诉流程。"},
	{"unstated", "各位，救急。早上登录WING，弹出来“账号已永久停止使用”，下面一个“确认”按钮，点了就退出。邮箱没收到东西，打客服说“负责部门会联系你”。去年我朋友是回邮件申诉的，可我没邮件啊。在线咨询也进不去。"},
	{"portal", "你好我是你們的代運營小陳～韓國站剛剛寄通知：三個賣場商品被判「品牌關鍵字濫用」，已經隱藏。\n韓方要你：把標題裡面的他牌名字刪掉，然後在後台該商品按「重新檢查」。不用寫信。期限沒講。\n我這邊可以代操作，跟我說一聲就好。"},
	{"portal", "Walmart Seller Center case alert\n\nYour item ID 5518822 was unpublished on May 4, 2026 for missing compliance documents (CPC).\nNext step: Items > Unpublished > Fix now, then attach the certificate. Reviews take 2 business days.\nDo not open a case for this; support can't publish items."},
	{"reply", "Hello Mira,\n\nas discussed with your colleague: the 4 candles came back from the lab with a flash point below the limit, so they are off sale since Monday. Could you get me the safety data sheets and let me know by Thursday what you intend to do? You may use this address, I read it every day. The portal shows nothing yet because the case was made by hand.\n\nBest, Dohyun (Coupang Product Safety)"},
	{"helpdesk", "Suspension of withdrawal\n\nYour bank returned the last transfer (account closed). Withdrawals are off from 4 May 2026 until a valid account is known.\nGive us the new account with a bank letter by the one-to-one inquiry of WING (type: settlement). We never ask for account numbers by mail or telephone.\nSales are not affected."},
	{"email", "Re: your listing 'Polar fleece' - take-down 2605/81\n\nWe took the listing down on 4 May since the photograph is another seller's. You told us on 6 May, in a ticket, that you bought the picture. Please let our copyright clerk have the licence: m.ahn@coupang.example. He is away until the 10th and will look at it then. The ticket itself has been closed."},
	{"form", "ebay\n\nWe've placed a temporary restriction on your account. What you need to do: confirm your identity within 10 days.\nGet started: https://pages.eb.example/verify\nUntil then your listings stay hidden. If you've already done so, ignore this message. Questions? Visit our help pages."},
	{"unstated", "Dear Partner,\n\nKindly note that the return fee of your 61 items was set to 9,900 won while the fee charged by the courier is 3,000 won. We have corrected the fee ourselves, effective 4 May 2026, and will pay the buyers back the difference on your account. Kindly check the list in WING. Should it happen again, the items will be taken down.\n\nNo action is required from you."},
	{"unstated", "Screenshot from my phone, typed:\n'Coupang: Your store ID is closed permanently as of 4 May 2026 owing to repeated sale of fakes. The decision cannot be appealed. Pending orders must be shipped. Money: after 180 days.'\nCan I at least mail them the invoices?? support chat just says wait"},
	{"portal", "** notice (auto translation) **\nYou are stopped for selling because of certification un-submit. Stop object: 7 items. Explanation method: after WING login, main picture right upper bell mark - choose this notice - document attach. Period: from receiving 7 day. Inquiry: customer center."},
}

func TestChannelOfWholeNotices(t *testing.T) {
	for _, w := range wholeNotices {
		n, err := Read(w.text)
		require.NoError(t, err)
		t.Run(w.text[:min(60, len(w.text))], func(t *testing.T) { require.Equal(t, w.channel, n.Channel.Value, n.Channel.Quote) })
	}
}
