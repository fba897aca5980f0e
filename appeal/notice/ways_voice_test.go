package notice

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Forwards, chats, posts, memos, threads and mail with its history: what stands in
// ⟦ ⟧ are the words of others. The fields are those that tell whether the right
// words were read; "-" says that a field is absent.
var voices = []struct{ name, text, fields string }{
	// Korean.
	{"a consultant's room, the notice pasted between quotes",
		"⟦<오픈채팅 : 소명 상담방>\n⟧토끼맘: 어제 온 거 붙여요 '[쿠팡] 판매자님의 전 상품이 2026년 5월 4일부터 판매중지됩니다. 배송 방법을 사실과 다르게 등록하셨습니다. 10영업일 내에 WING 온라인 문의로 소명해 주세요. 관리번호 DM2605-04-11'\n⟦컨설J: 송장은요?\n토끼맘: 진짜예요\n컨설J: 지난주 제 고객은 계정정지 90일이었고 메일 회신 72시간이었어요⟧",
		"sanction=sales-suspended channel=helpdesk effective_on=2026-05-04"},
	{"times in brackets behind the name",
		"⟦[김팀장] [오전 9:02] 이거 뭐예요 ㅠㅠ⟧\n[쿠팡] 판매자님, 2026년 5월 4일부터 전 상품 판매가 중지됩니다. 5월 11일까지 이 메일에 회신해 주세요.\n⟦[이과장] [오전 9:05] 가품 아님?\n[김팀장] [오전 9:06] 모르겠어요⟧",
		"sanction=sales-suspended channel=reply effective_on=2026-05-04"},
	{"labels that come back are no speakers",
		"[쿠팡] 판매중지 안내\n상품: 가방 A\n일시: 2026-05-04 10:00\n조치: 판매중지\n\n소명\n상품: 가방 A\n일시: 2026-05-11 18:00까지\n경로: WING > 소명 제출",
		"sanction=listing-stopped channel=portal"},
	{"a boss is asked below",
		"[쿠팡] 귀사의 상품 3개가 2026년 5월 4일자로 판매중지되었습니다. 7일 이내 ip@coupang.example 로 소명자료를 보내 주십시오.\n\n⟦사장님 이거 제가 할까요? -은경⟧",
		"sanction=listing-stopped channel=email response_limit=7-days-from-unknown"},
	{"what a colleague adds above, with an arrow",
		"⟦대표님 이거 방금 왔는데 어떻게 할까요⟧\n\n안녕하세요, 쿠팡입니다. 2026년 5월 4일부터 귀사 계정이 정지됩니다. 이의가 있으시면 5월 20일까지 판매자센터에서 소명해 주십시오.",
		"sanction=account-suspended channel=portal effective_on=2026-05-04"},
	{"a mail's history under the outlook head",
		"귀사의 전 상품이 2026년 5월 4일부터 판매중지됩니다. 이 메일에 7일 이내 회신해 주십시오. 관리번호 KR-26-11\n쿠팡 드림\n\n⟦보낸사람: 쿠팡 <a@coupang.example>\n보낸날짜: 2026년 3월 2일\n받는사람: 상점\n제목: 안내\n\n귀사 계정이 2026년 3월 2일부로 정지되었습니다. 30일 이내에 온라인 문의로 소명해 주십시오. 관리번호 KR-26-02⟧",
		"sanction=sales-suspended channel=reply suspension_id=KR-26-11 effective_on=2026-05-04"},
	{"the small print holds a number of the case",
		"귀사의 상품이 2026년 5월 4일부터 판매중지됩니다. 7일 이내 이 메일에 회신해 주세요.\n\n⟦관련 법령: 전자상거래법 제21조⟧\n관리번호: KR-2605-77",
		"suspension_id=KR-2605-77 channel=reply"},
	{"a phone memo is all there is",
		"통화 메모 6/3 오후\n- 쿠팡 상담원\n- 전 상품 판매중지 6월 4일부터\n- 자료는 help-kr@coupang.example 메일로, 윙에는 올리지 말래\n- 6월 10일까지",
		"platform=coupang sanction=sales-suspended channel=email"},
	{"a neighbour's own case",
		"⟦저희도 이거 왔습니다\n\n⟧\"[쿠팡] 판매자님의 상품 2개가 2026년 5월 4일부터 판매중지됩니다. 저작권자의 신고가 있었습니다. 10일 이내에 WING의 [소명하기] 버튼으로 자료를 제출해 주세요.\"\n\n⟦저는 작년에 계정정지 먹고 메일로 답장해서 3주만에 풀렸어요\n님은 양호하네요 ㅋㅋ⟧",
		"sanction=listing-stopped channel=portal"},
	{"the older notice is only spoken of",
		"[쿠팡] 2026년 3월 2일자 판매중지 조치에 이어, 2026년 5월 4일부터 귀사 계정을 정지합니다. 이의는 5월 20일까지 이 메일로 회신해 주십시오.",
		"sanction=account-suspended channel=reply"},
	{"an SMS between two friends' lines",
		"⟦지현: 언니 나 이거 왔어 ㅠ⟧\n[Web발신]\n[쿠팡] 상품 1건 판매중지(5/4). 5/11까지 WING 온라인 문의로 소명 바랍니다.\n⟦언니: 헐 뭐 팔았길래\n지현: 그냥 머리핀⟧",
		"sanction=listing-stopped channel=helpdesk"},
	{"a translation that somebody made",
		"⟦중국어로 온 걸 파파고 돌렸어요⟧\n\n귀하의 상점의 모든 상품은 2026년 5월 4일부터 판매가 정지됩니다. 7일 이내에 이 메일에 회신하여 주십시오.\n\n⟦무슨 말인지 모르겠어요⟧",
		"sanction=sales-suspended channel=reply effective_on=2026-05-04"},
	{"the seller's own answer below",
		"> 쿠팡 드림: 귀사의 상품 2개가 2026년 5월 4일부터 판매중지되었습니다. 7일 이내 회신 바랍니다.\n\n",
		"sanction=listing-stopped channel=reply"},
	// Chinese.
	{"labels that come back are no speakers, in Chinese",
		"酷澎商家中心 · 违规通知\n\n编码：VP-7748-0912\n时间：2026-03-21 09:17\n\n处罚\n• 全部商品停售：2026-03-22 起\n\n申诉\n途径：商家中心 > 账户健康 > 申诉\n时间：通知发出后 30 天内\n审核：约 48 小时",
		"sanction=sales-suspended channel=portal suspension_id=VP-7748-0912"},
	{"a notice pasted over lines behind a name and a time",
		"⟦[小陈] [上午 8:58] 看到了 我先翻一下⟧\n[小陈] [上午 9:07] \"贵店自2026年5月4日起全部商品停售，因为58个运单号快递社没有收到过东西。\n要交: 揽收证明和录入日志。\n请于5月11日前回复本邮件。\"\n⟦[老金] [上午 9:20] 又是物流商的锅\n[小陈] [上午 9:25] 那是另外一个事⟧",
		"sanction=sales-suspended channel=reply effective_on=2026-05-04"},
	{"a group chat around it",
		"⟦阿强: 各位看看 我店没了⟧\n【酷澎】您的店铺自2026年5月4日起全部商品停售，请在14天内通过WING在线咨询提交说明。\n⟦Lily: 是刷单吧\n阿强: 不是啊\nLily: 上次我回邮件就行了⟧",
		"sanction=sales-suspended channel=helpdesk"},
	{"a forum thread with floors",
		"⟦求助 收到这个怎么办\n\n⟧【酷澎】贵店账号自2026年5月4日起停用，请于10日内将材料发至 appeal@coupang.example 。\n\n⟦1楼：我上次是停售7天\n2楼：写信到客服就行\n3楼：别信2楼⟧",
		"sanction=account-suspended channel=email"},
	{"an older mail under a Chinese head",
		"酷澎通知：贵店全部商品停售，自2026年5月4日起，编号 KR-26-11。请于5月11日前回复本邮件。\n\n⟦-----原始邮件-----\n发件人: 酷澎 <a@coupang.example>\n发送时间: 2026年3月2日\n主题: 通知\n\n贵店账号自2026年3月2日起停用，请于30日内通过在线咨询提交说明。编号 KR-26-02⟧",
		"sanction=sales-suspended channel=reply suspension_id=KR-26-11"},
	{"an older mail under a bare Chinese head",
		"酷澎通知：贵店全部商品停售，自2026年5月4日起，编号 KR-26-11。请于5月11日前回复本邮件。\n\n⟦发件人：酷澎 <a@coupang.example>\n发送时间：2026年3月2日 10:00\n收件人：商家\n主题：通知\n\n贵店账号自2026年3月2日起停用，请于30日内通过在线咨询提交说明。编号 KR-26-02⟧",
		"sanction=sales-suspended channel=reply suspension_id=KR-26-11"},
	{"a head above the notice that is passed on",
		"⟦老板让我转给你看\n\n⟧发件人：酷澎 <a@coupang.example>\n发送时间：2026年5月3日 10:00\n主题：停售通知\n\n贵店全部商品自2026年5月4日起停售，请于5月11日前回复本邮件。",
		"sanction=sales-suspended channel=reply effective_on=2026-05-04"},
	{"a case number under the law",
		"贵店商品自2026年5月4日起下架，请于14日内回复本邮件。\n\n⟦法律依据：《商标法》第57条、《电子商务法》第42条⟧\n案号：IP-2605-18",
		"suspension_id=IP-2605-18 channel=reply"},
	{"a cousin's remark in front",
		"⟦我表哥店里收到的，他不懂中文以外的，帮看下\n\n⟧尊敬的卖家：您店铺的3款商品因缺少KC认证自2026年5月4日起下架，请在7天内于WING上传证书。\n\n⟦他说是不是要买新证书啊？⟧",
		"channel=portal"},
	{"a message relayed line by line",
		"客服：您好，您的全部商品自5月4日起停售\n⟦我：为什么\n⟧客服：送货太晚了，请在5月11日前回复邮件\n⟦我：知道了⟧",
		"sanction=sales-suspended channel=reply"},
	{"a colleague's guess about another platform",
		"【酷澎】贵店2款商品自2026年5月4日起下架。请于7日内在WING提交发票。\n\n⟦同事：亚马逊那边也这样，上次是封号180天\n我：不会吧⟧",
		"platform=coupang channel=portal"},
	{"a name before the colon in the letter itself",
		"酷澎法务：贵店账号自2026年5月4日起停用。\n期限：10日\n渠道：回复本邮件\n编号：LG-26-7",
		"sanction=account-suspended channel=reply suspension_id=LG-26-7"},
	{"voice turned to text",
		"⟦19:12 转发给你们听听\n\n⟧您好这里是酷澎，您的店铺从5月4号开始全部商品停售七天，请在三天内通过在线咨询提交说明。\n\n⟦[19:15] 阿峰: 我去 是那个暑假工\n[19:17] 老板娘: 是骂人!!!⟧",
		"sanction=sales-suspended channel=helpdesk"},
	// English.
	{"the law and the number in one foot",
		"Dear Seller, three of your listings were discontinued on 4 May 2026. You are invited to tell us within 14 days of the date of this e-mail, simply by answering it.\n\n⟦Law of reference: Design Protection Act, Articles 92 and 113.⟧\nCase no.: IPO-26-288\n\nIP Office, Coupang",
		"suspension_id=IPO-26-288 channel=reply platform=coupang"},
	{"a slack thread",
		"⟦Slack · #ops\n\nInes  9:41 AM\nheads up, this is in the inbox:⟧\n\"Dear seller, two of your listings were stopped on 4 May 2026 as 38 customers paid too much for the return. Please correct the fee and reply to this e-mail by 20 May 2026, with the list of refunds.\"\n⟦Bo  9:50 AM\ndo we have to answer something?\nInes  9:51 AM\nI think so⟧",
		"sanction=listing-stopped channel=reply deadline=2026-05-20"},
	{"a whatsapp export",
		"⟦14/04/2026, 21:02 - Dana: anyone awake\n14/04/2026, 21:02 - Dana: just got this⟧\n[Coupang] All your products are suspended from 15 April 2026. Submit your explanation via the online inquiry in WING by 22 April 2026.\n⟦14/04/2026, 21:05 - Piotr: ouch, fakes?\n14/04/2026, 21:06 - Mei: mine was 7 days last year⟧",
		"sanction=sales-suspended channel=helpdesk"},
	{"an outlook head above older words",
		"Your account is suspended from 4 May 2026. Please reply to this e-mail within 7 days. Case No. KR-26-11\n\n⟦From: Coupang <a@coupang.example>\nSent: Monday, 2 March 2026\nTo: Shop\nSubject: listing\n\nYour listing was stopped on 2 March 2026. Send the invoice via the online inquiry within 30 days. Case No. KR-26-02⟧",
		"sanction=account-suspended channel=reply suspension_id=KR-26-11"},
	{"a reddit post",
		"⟦[Help] is this for real?\n\n⟧> Dear Seller, your account is suspended from 4 May 2026 under Article 14(1).\n> Please submit your appeal in Seller Center within 10 days.\n\n⟦↳ pete: seen it 100x\n↳ OP: what do I do⟧",
		"sanction=account-suspended channel=portal clauses=14(1)"},
	{"labels that come back, in English",
		"Coupang notice\nItem: 811200\nDate: 4 May 2026\nMeasure: sale stopped\n\nAnswer\nItem: 811200\nDate: until 11 May 2026\nPlace: WING online inquiry",
		"channel=helpdesk"},
	{"mail with the answer of the seller quoted",
		"Dear Seller,\n\nYour account stays suspended from 4 May 2026. Kindly reply to this message within 5 days.\n\n⟦On 30 April 2026 Oakhanger wrote:\n> We think that a competitor reported us for fakes. Reopen within 24 hours.⟧\n",
		"sanction=account-suspended channel=reply response_limit=5-days-from-unknown"},
	{"a letter with a postscript",
		"Dear Seller, all of your products are suspended from 4 May 2026. Please reply to this e-mail within 5 days.\n\nCoupang\n\nPS: The number of this matter is KR-77-12.",
		"sanction=sales-suspended channel=reply"},
	{"a forwarder's remark behind a dash",
		"Fwd: notice\n\nDear Seller, all of your products are suspended from 4 May 2026. Please reply to this e-mail within 5 days.\n\n⟦-- my boss asks: can we just open a new account? pls advise⟧",
		"sanction=sales-suspended channel=reply"},
	{"a note of what was said on the phone",
		"PHONE MEMO\ncoupang seller care called, 3 June 2026\n- account is suspended from 4 June 2026\n- we can send a letter to care@coupang.example by 10 June 2026\n\n⟦she was polite btw. I think we should get a lawyer⟧",
		"platform=coupang sanction=account-suspended channel=email"},
	{"two questions of a retyper below",
		"Notice of measure, Coupang Marketplace\nMeasure: account suspended 30 days\nStart: 2026/05/06\nControl number: K-2605-0061\nHow: the form whose link is in this mail https://bit.example/cpform7\n\n⟦Q to all: so which of the two is it? They don't tell.⟧",
		"sanction=account-suspended channel=form effective_on=2026-05-06"},
	{"an assistant's chat with the platform",
		"⟦me: why is it stopped?⟧\nCoupang agent: all of your products are suspended from 4 May 2026. Please open a ticket by 11 May 2026 with the invoice.\n⟦me: ok thanks⟧",
		"channel=helpdesk deadline=2026-05-11"},
	{"a friend's comment in square brackets",
		"⟦[this came to my cousin, he sells on coupang, what should he write??]\n\n⟧Dear Seller, two of your listings are blocked from 4 May 2026. Submit your explanation in WING by 11 May 2026.",
		"sanction=listing-stopped channel=portal"},
	{"a translator's note",
		"⟦(translated w/ deepl from korean)\n\n⟧We inform you that the sale of all products of your company is suspended from May 4, 2026. Please answer to this mail within 7 days.",
		"sanction=sales-suspended channel=reply"},
}

// Whose words a text holds, and that what is read comes from the notice's own.
func TestVoices(t *testing.T) {
	for _, v := range voices {
		t.Run(v.name, func(t *testing.T) {
			text := strings.NewReplacer("⟦", "", "⟧", "").Replace(v.text)
			n, err := Read(text)
			require.NoError(t, err)
			require.Equal(t, squeezed(ownPart(v.text)), squeezed(n.Own()))
			for _, want := range strings.Fields(v.fields) {
				name, value, _ := strings.Cut(want, "=")
				got := strings.ReplaceAll(got(n)[name], " ", "-")
				if name == "deadline" {
					got, _, _ = strings.Cut(got, "T")
				}
				require.Equal(t, value, got, name)
			}
		})
	}
}

// ownPart is a text without what stands in ⟦ ⟧.
func ownPart(s string) string {
	var b strings.Builder
	for s != "" {
		own, rest, _ := strings.Cut(s, "⟦")
		b.WriteString(own + "\n")
		_, s, _ = strings.Cut(rest, "⟧")
	}
	return b.String()
}

// squeezed is a text without blanks, quote marks and addresses of mail, which are
// none of anybody's words.
func squeezed(s string) string {
	for _, a := range slices.Backward(mails(s)) {
		s = s[:a.start] + s[a.end:]
	}
	var out []string
	for _, w := range strings.Fields(s) {
		if !strings.HasPrefix(w, "@") && strings.Trim(w, "<>") != "" {
			out = append(out, strings.Trim(w, `"'`))
		}
	}
	return strings.Join(out, " ")
}
