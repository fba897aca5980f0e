package notice

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// furtherNumbers are numbers of the sanction behind leaders, with a year in brackets,
// alone in a line or asked for, and numbers of whatever else comes in or is kept.
var furtherNumbers = []struct{ id, text string }{
	{"BP-2608-70315", "【业务联系函】\n\n发：Coupang 品牌保护组\n收：中山市慕棠电器有限公司（C02044719）\n题：账户停用\n号：BP-2608-70315\n时：2026年8月6日"},
	{"TNS决字〔2026〕第093号", "酷澎株式会社\n决定书\n\nTNS决字〔2026〕第093号\n\n被处理人：义乌\n自2026年5月11日起，永久停用贵司账户。"},
	{"酷法字〔2026〕12号", "酷澎决定书\n酷法字〔2026〕12号\n账户停用。"},
	{"酷监〔2026〕第7号", "酷澎（监管部）文件\n酷监〔2026〕第7号\n停售两款商品。"},
	{"KP-TS(2026)0388", "酷澎通知 文号：KP-TS（2026）0388\n停售两款商品。"},
	{"SUS-7F3K-2209", "[COUPANG] SUSPENSION NOTICE\n\nSuspension ID ......... SUS-7F3K-2209\nSeller ................ Ottermere Brands\nSeller ID ............. A02290817\nYour account is suspended."},
	{"QA-2026-118", "COUPANG NOTICE\nCase no. . . . . . . QA-2026-118\nYour account is suspended."},
	{"QA-2026-118", "酷澎通知\n编号________QA-2026-118\n卖家编号____A00223311\n账户停用。"},
	{"", "[pop-up] EXPOSURE LIMITED - 6 products, since 2026/02/18 (Coupang)\nAnswer through Online Inquiry in 48 hrs.\nPicture report received as no. CR-77120."},
	{"", "Coupang: product stopped. The rights owner's report came in under no. RP-88-1120."},
	{"", "Coupang: sales stopped. Your question on ad refund (recv. no. 0824-1190) goes to another team."},
	{"MN-2026-0044", "쿠팡 통보\n번 호 : MN-2026-0044\n수 신 : 하람상회\n계정을 정지합니다."},
	{"MN-2026-0044", "N°  MN-2026-0044\nCoupang to Hanbit: your account is suspended."},
	{"MN-2026-0044", "쿠팡: 계정 정지. 앞으로 모든 연락에는 MN-2026-0044를 인용해 주세요."},
	{"MN-2026-0044", "酷澎：账户停用。往来函件请一律援引 MN-2026-0044。"},
	{"MN-2026-0044", "酷澎：账户停用。本决定（MN-2026-0044）取代2025年9月的决定MN-2025-0911。"},
	{"MN-2026-0044", "상담원: 네 계정 정지 맞으시고요 (쿠팡)\n나: 번호 있어요?\n상담원: MN-2026-0044 입니다"},
	{"", "쿠팡: 판매중지. 리콜 공표번호 R-2026-0044 제품입니다."},
	{"", "酷澎：停售。召回公告号R-2026-0044的产品。"},
	{"", "Coupang: account suspended. Your answer of 3 May was filed as EX-2026-0044."},
	{"MN-2026-0044", "상담원: 네 계정 정지 맞으시고요 (쿠팡)\n나: 번호 있어요?\n상담원: MN-2026-0044"},
	{"MN-2026-0044", "상담원: 네 쿠팡 계정은 정지 상태입니다\n나: 제재 번호가 있나요?\n상담원: MN-2026-0044입니다."},
	{"MN-2026-0044", "我：账户停用了，有编号吗？\n酷澎客服：MN-2026-0044"},
	{"", "酷澎：两款商品停售。（申请编号：AB-2026-0104）请在后台申诉。"},
	{"", "酷澎：两款商品停售。（批准文号：AB-2026-0109）请在后台申诉。"},
	{"", "酷澎：两款商品停售。（海关编号：AB-2026-0114）请在后台申诉。"},
	{"", "酷澎：两款商品停售。（来电编号：AB-2026-0117）请在后台申诉。"},
	{"", "酷澎：两款商品停售。（入库单号：AB-2026-0120）请在后台申诉。"},
	{"", "酷澎：两款商品停售。（提交编号：AB-2026-0124）请在后台申诉。"},
	{"", "酷澎：两款商品停售。（抽检编号：AB-2026-0127）请在后台申诉。"},
	{"", "酷澎：两款商品停售。（保证金单号：AB-2026-0131）请在后台申诉。"},
	{"", "酷澎：两款商品停售。（上次处罚编号：AB-2026-0135）请在后台申诉。"},
	{"", "酷澎：两款商品停售。（仓库编号：AB-2026-0138）请在后台申诉。"},
	{"", "酷澎：两款商品停售。（海关扣留决定书编号：AB-2026-0142）请在后台申诉。"},
	{"", "쿠팡: 판매중지. (감정서 번호 AB-2026-0100) 소명해 주세요."},
	{"", "쿠팡: 판매중지. (신청번호 AB-2026-0103) 소명해 주세요."},
	{"", "쿠팡: 판매중지. (시료번호 AB-2026-0110) 소명해 주세요."},
	{"", "쿠팡: 판매중지. (회신번호 AB-2026-0114) 소명해 주세요."},
	{"", "쿠팡: 판매중지. (전표번호 AB-2026-0117) 소명해 주세요."},
	{"", "쿠팡: 판매중지. (보상번호 AB-2026-0122) 소명해 주세요."},
	{"", "쿠팡: 판매중지. (납부번호 AB-2026-0125) 소명해 주세요."},
	{"", "쿠팡: 판매중지. (클레임번호 AB-2026-0131) 소명해 주세요."},
	{"", "Coupang: two products are off sale (submission no. AB-2026-0102). Please appeal in WING."},
	{"", "Coupang: two products are off sale (sample no. AB-2026-0108). Please appeal in WING."},
	{"", "Coupang: two products are off sale (inbound no. AB-2026-0113). Please appeal in WING."},
	{"", "Coupang: two products are off sale (warehouse no. AB-2026-0117). Please appeal in WING."},
	{"", "Coupang: two products are off sale (dispute no. AB-2026-0121). Please appeal in WING."},
	{"", "Coupang: two products are off sale (form no. AB-2026-0127). Please appeal in WING."},
}

// furtherClauses are clauses behind the name of a book of rules, in tables and in rows
// with words in brackets between them.
var furtherClauses = []struct{ clauses, text string }{
	{"14(1)", "酷澎：贵司账户因违反《Marketplace服务使用及销售条款》第14-1条，已停用。"},
	{"14(1)", "쿠팡: 이용약관 제14-1조 위반으로 계정을 정지합니다."},
	{"14(1)(3)", "쿠팡: 약관 제14-1-3조 위반. 계정 정지."},
	{"4.2.1", "酷澎：停售。违反《商品登记规范》4.2.1。"},
	{"2.7.3", "酷澎：依照《商品登记规范》2.7.3 作如下处理：停售两款商品。"},
	{"4.1", "酷澎：停用。结论为假冒品。《反假冒政策》4.1"},
	{"4.1", "쿠팡: 계정 정지. 근거: 「위조상품 방지정책」 4.1"},
	{"4.1", "Coupang: account suspended. Basis: \"Anti-Counterfeit Policy\" 4.1"},
	{"7.2", "쿠팡: 판매중지. 『상품등록 가이드』 7.2항 위반."},
	{"22(2)(3)", "11번가: 「판매자 이용약관」 제22조 ②항 3호에 따라 판매 중지.\n[참고] 전자상거래 등에서의 소비자보호에 관한 법률 제17조 제1항(7일 이내 청약철회), 제18조 제2항(3영업일 이내 환급)"},
	{"14(1)(8) 14(1)(9)", "酷澎：停售。依据为《条款》第14条第1款第(8)项（甲件）、第(9)项（乙件）。"},
	{"14(1)(8) 14(1)(9)", "쿠팡: 약관 제14조 제1항 제8호(상표), 제9호(디자인) 위반으로 판매중지."},
	{"14(1)(8) 14(1)(9)", "Coupang: items stopped under Article 14(1)(8) (trade mark) and (9) (design) of the Terms."},
	{"6.2", "Coupang: suspended. Rule cited | 6.2"},
	{"6.2", "쿠팡: 정지. 위반 조항 | 6.2"},
	{"6.2", "酷澎：停用\n违反条款｜6.2"},
	{"14(1)", "酷澎：停用。违反条款第十四条之第一款。"},
	{"", "쿠팡: 계정 정지. 판매 점수 4.1점, 앱 버전 6.2.1, 배송비 2.5% 초과."},
	{"", "Coupang: stopped. The manual \"User Guide\" 3.2 MB was attached, rating 4.1."},
	{"", "쿠팡: 판매중지. 「위조상품 대응 정책」 3.2항을 보시기 바랍니다. 본 건에는 적용되지 않습니다."},
}

func TestWaysToNumberAndToCite(t *testing.T) {
	for _, s := range furtherNumbers {
		n, err := Read(s.text)
		require.NoError(t, err)
		require.Equal(t, s.id, value(n.SuspensionID), s.text)
	}
	for _, s := range furtherClauses {
		n, err := Read(s.text)
		require.NoError(t, err)
		require.Equal(t, s.clauses, strings.Join(each(n.Clauses), " "), s.text)
	}
}
