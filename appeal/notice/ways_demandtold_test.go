package notice

import (
	"strings"
	"testing"
	"time"

	"github.com/reinstate-go/reinstate/rules"
	"github.com/stretchr/testify/require"
)

// What a notice tells of papers without asking for them, and what it asks for without a
// verb, in the words of evidence.Demand.
var paperTalk = map[string][]asking{
	"en": {
		{"In its report the complainant enclosed a trademark certificate, two test purchases and an expert opinion on the stitching.", ""},
		{"Background\n1. On 4 May we asked for the purchase invoices and the import declaration.\n2. You sent a packing list and a screenshot of a chat.\n3. Neither names the model.", ""},
		{"Attached to this letter you will find the inspection report and the list of orders concerned.", ""},
		{"Evidence on which this decision rests:\n- tracking record of the carrier for 31 orders\n- recordings of three calls", ""},
		{"Documents reviewed\n 1) Purchase invoices INV-201 to INV-206\n 2) Import declaration 41022\nNone could be verified.", ""},
		{"Sellers of electrical goods must hold a KC certificate and keep the test report for five years.", ""},
		{"In case you want to register the product again later, a KC certificate will be needed at that time.", ""},
		{"A KC certificate must be shown on the product page. Yours was not.", ""},
		{"If you wish to be heard, write to us; messages sent to the address from which this letter comes are not read.", ""},
		{"If we hear nothing, we shall consider ending the agreement altogether.", ""},
		{"Please make sure that from now on every parcel carries an invoice and the safety data sheet.", ""},
		{"You told us on the phone that the factory would send the invoice later.", ""},
		{"The supply contract bears a signature which the brand owner does not recognise.", ""},
		{"An answer is admissible only if it comprises\n  [1] purchase invoices;\n  [2] the import declaration.", "purchase-invoice; import-declaration"},
		{"7. What we need\n   For each article:\n     - a safety data sheet (MSDS), and\n     - a UN 38.3 test report,\n   each issued within the past 12 months.\nReply within 15 business days of receipt.", "msds, per item, issued within 12 months; un38-3-report, per item, issued within 12 months"},
		{"Answer to this mail. For each order: the carrier's tracking record, or the hand-over manifest signed by the driver. Plus the refund list.", "carrier-tracking or handover-manifest, per order; refund-list"},
		{"Reply to this message within one week w/ ① export of the inquiries ② duty table of the staff", "inquiry-log; staff-rota"},
		{"Press the button with captures of the page before / after.", "listing-before-after"},
	},
	"zh": {
		{"权利人在投诉中提交了商标注册证、公证购买记录及鉴定报告。", ""},
		{"贵司先后于2026年3月17日、4月2日两次提交材料，共计发票六份、授权书一份。", ""},
		{"我部将上述材料逐份核对：\n（甲）发票的号码对应其他购方；\n（乙）授权书的签字人已离职。", ""},
		{"本部依据以下证据作出决定：\n1. 承运商出具的物流轨迹\n2. 订单导出表", ""},
		{"附件：检测报告一份、涉事订单清单一份。", ""},
		{"随函附上鉴定报告及订单清单，供贵店参考。", ""},
		{"贵店去年提交的检测报告系针对旧型号，与本次商品无关。", ""},
		{"电子产品卖家应当持有KC认证证书，并保存检测报告。", ""},
		{"如日后重新上架，届时须重新提交KC证书。", ""},
		{"这不是让您补来源证明的请求。", ""},
		{"流通渠道证明一经通过，有效期一年，期满须重新提交。", ""},
		{"请在工单中选择“授权书补充”分类，写明您的意见即可。", ""},
		{"贵店如再犯，我们将终止协议。", ""},
		{"罚款请于7日内缴纳，发票将另行寄送。", ""},
		{"请提交发票。商标注册证请不要用它代替。", "purchase-invoice; not trademark-certificate"},
		{"请由法定代表人签署合规声明。", "compliance-declaration"},
		{"须附 ⑴ 订单导出表 ⑵ 与推广方终止合作的协议 ⑶ 近3个月对公账户流水", "order-export; agency-termination; bank-statement"},
		{"须上传：\n　a　订单导出表；\n　b　对公账户的银行流水；\n　c　杜绝此类做法的内部制度文件。", "order-export; bank-statement; process-document"},
		{"页面改好之后再补一张改前改后的对比图。", "listing-before-after"},
		{"请提交取消订单清单，逐单注明责任方。", "cancellation-list"},
		{"请提交退款清单。材料若为中文，须附韩文译本。", "refund-list, in ko"},
	},
	"ko": {
		{"권리자는 신고서와 함께 상표등록증, 감정서를 제출하였습니다.", ""},
		{"붙임 : 1. 적발 화면 5매 2. 주문 목록 1부", ""},
		{"확인에 쓴 자료는 다음과 같습니다.\n- 택배사 배송조회 이력\n- 주문내역", ""},
		{"WING > 판매자 정보 > 시험성적서 재등록 메뉴", ""},
		{"전기용품을 파는 판매자는 KC 인증서를 갖추어야 합니다.", ""},
		{"나중에 다시 등록하실 때에는 KC 인증서가 필요합니다.", ""},
		{"상표등록증은 누가 상표를 갖고 있는지를, 거래명세서는 물건이 어디서 왔는지를 보여 줍니다.", ""},
		{"유통경로 서류를 요구하는 것이 아닙니다.", ""},
		{"대화 기록을 지우거나 상품 페이지를 바꾸지 마십시오.", ""},
		{"앞으로는 상자마다 보증서와 거래명세서를 넣어 보내셔야 합니다.", ""},
		{"전자상거래법에 따라 사업자등록증을 게시하셔야 합니다.", ""},
		{"권리자가 철회서를 내면 그때 다시 알려 드리겠습니다.", ""},
		{"문구를 지웠다는 말씀이나 사과문만으로는 판매가 다시 열리지 않습니다.", ""},
		{"허락받고 쓰신 거면 그 계약서를, 아니라면 로고 지운 뒤 수정 전/후 화면을 a@b.example 로 7월 24일까지.", "licence-agreement or listing-before-after"},
		{"환불 내역 : 위 52건 각각의 환불 완료일이 보이는 목록을 보내 주십시오.", "refund-list"},
		{"① 사업자 등록증 및 법인 등기 사항 — 각각 최근 3개월 안에 발급된 것을 제출하세요.", "business-licence, issued within 3 months; entity-registry, issued within 3 months"},
	},
}

func TestWaysToTellOfPapers(t *testing.T) { askPapers(t, paperTalk) }

// askPapers reads what is told of papers beside a measure, in each language.
func askPapers(t *testing.T, talk map[string][]asking) {
	received := time.Date(2026, 5, 4, 10, 0, 0, 0, rules.Korea)
	for lang, all := range talk {
		for _, a := range all {
			t.Run(a.text, func(t *testing.T) {
				n, err := Read(frameMeasure[lang]+a.text, ReceivedAt(received))
				require.NoError(t, err)
				var got []string
				for _, d := range n.Demands {
					got = append(got, d.Value.String())
				}
				require.Equal(t, a.want, strings.Join(got, "; "))
			})
		}
	}
}
