package notice

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// An asking is what a notice may say of papers, and what a careful reader takes
// from it, in the words of evidence.Demand; "" where nothing is asked for.
type asking struct{ text, want string }

var askings = map[string][]asking{
	"Your Coupang seller account is suspended.\n": {
		{"Please attach the purchase invoices.", "purchase-invoice"},
		{"Two papers are wanted for each product:\n [1] UN 38.3 test summary\n [2] safety data sheet", "un38-3-report, per item; msds, per item"},
		{"What we need\n  For every option: the KC certificate in the name of the maker or importer, and the report of an accredited laboratory, not older than two years.", "kc-certificate, per item; test-report, per item, issued within 2 years"},
		{"How to resume\n 1) Send us the withdrawal of report\n 2) Or submit your licence agreement", "retraction-letter or licence-agreement"},
		{"Please upload the stock ledger and the list of cancelled orders, both covering 27 April 2026 to 3 May 2026.", "stock-ledger, for 2026-04-27 to 2026-05-03; cancellation-list, for 2026-04-27 to 2026-05-03"},
		{"A trademark certificate proves nothing and will be disregarded.", "not trademark-certificate"},
		{"Please send us purchase invoices, import declarations and a letter of authorisation.", "purchase-invoice; import-declaration; authorization-letter"},
		{"Attach a licence agreement or the owner's withdrawal letter.", "licence-agreement or retraction-letter"},
		{"Enclose, for each order, the carrier's tracking record.", "carrier-tracking, per order"},
		{"Documents needed: business licence, passport of the representative.", "business-licence; identity-document"},
		{"To release: refund list + prevention plan", "refund-list; process-document"},
		{"What to send:\n- stock ledger per warehouse\n- list of cancelled orders", "stock-ledger; cancellation-list"},
		{"Please reply within 7 days and enclose:\n (a) the lease of your office, or a utility bill;\n (b) bank statements of the settlement account.", "lease or address-proof; bank-statement"},
		{"Your reply must be accompanied by a test report and the KC certificate.", "test-report; kc-certificate"},
		{"A test report must be submitted.", "test-report"},
		{"The MSDS is required.", "msds"},
		{"We need the UN 38.3 test summary and a safety data sheet.", "un38-3-report; msds"},
		{"They want either a licence or an opinion by a Korean patent attorney.", "licence-agreement or legal-opinion"},
		{"The answer should contain an inquiry log and the training record.", "inquiry-log; training-record"},
		{"Send one or more of the following:\n - a licence agreement;\n - a retraction letter.", "licence-agreement or retraction-letter"},
		{"Upload any of these:\n* your original photographs\n* the photographer's permission", "original-artwork or licence-agreement"},
		{"Please submit a utility bill issued within the last 90 days.", "address-proof, issued within 90 days"},
		{"Attach invoices not older than 6 months.", "purchase-invoice, issued within 6 months"},
		{"Send bank statements for 1 March 2026 to 30 April 2026.", "bank-statement, for 2026-03-01 to 2026-04-30"},
		{"Please provide the invoice. Chat screenshots are not accepted.", "purchase-invoice"},
		{"Attach the invoices. A trademark certificate is not sufficient.", "purchase-invoice; not trademark-certificate"},
		{"Tracking site screenshots do not count; send the carrier's records.", "not tracking-screenshot; carrier-tracking"},
		{"Letters of apology from the courier are disregarded.", "not carrier-letter"},
		{"Kindly let us have an extract from the company register.", "entity-registry"},
		{"Please answer with before/after screenshots of the page.", "listing-before-after"},
		{"If you import directly, also attach the import declaration.", "import-declaration"},
		{"The papers may be in English or Korean. Attach your business licence.", "business-licence, in en or ko"},
		{"You may send a quality report of the batch.", "quality-report"},
		{"Needed: device list, lease.", "device-list; lease"},
		{"coupang wants the hand-over manifest by friday", "handover-manifest"},
		{"Reply to this e-mail together with a prevention plan.", "process-document"},
		{"Upload (i) the supply contract, (ii) delivery notes and (iii) the supplier's invoices.", "purchase-contract; transaction-statement; purchase-invoice"},
		// Nothing is asked for.
		{"The rights owner sent us a trademark certificate and original photographs.", ""},
		{"We have received your invoices and the lease.", ""},
		{"You submitted a licence agreement on 3 March, which we have read.", ""},
		{"You do not need to send the business licence again.", ""},
		{"No document need be sent.", ""},
		{"Please send us your explanation.", ""},
		{"Please press the button on the page Account Health.", ""},
		{"The MSDS that you filed expired on 3 March.", ""},
		{"We will send you the decision letter.", ""},
		{"Reply by e-mail with your opinion.", ""},
		{"The contract is terminated as of 1 April.", ""},
		{"Your tracking numbers were not issued by the carrier.", ""},
		{"An invoice for the storage fee will be sent separately.", ""},
		{"The carrier confirmed in a letter that it has no record of the parcels.", ""},
	},
	"酷澎通知：贵店账户已停用。\n": {
		{"请提交三年内出具的检测报告。", "test-report, issued within 3 years"},
		{"请提交发票，须为近2年内开具。", "purchase-invoice, issued within 2 years"},
		{"下列文件不作为证据看待：商标注册证、质检报告。", "not trademark-certificate, quality-report"},
		{"[需提交资料]\n▶ 进口申报单\n\n[不予认可]\n× 仅有商标注册证\n\n其他商品照常。", "import-declaration; not trademark-certificate"},
		{"如不服，可就本决定提出申诉或异议。", ""},
		{"附上以下资料：\n a. 运送社发行的追踪履历\n b. 再发防止对策书\n答复请用韩国语或英语之任一作成。", "carrier-tracking; process-document"},
		{"需要说明：贵店提交的营业执照、身份证件也都真实有效。", ""},
		{"本公司就贵司提交之资料，函告下列事项：\n1. 贵司先后送交发票三份及进口申报书一份。\n2. 其余不论。", ""},
		{"请提交采购发票和报关单。", "purchase-invoice; import-declaration"},
		{"请上传授权书或权利人的撤诉函。", "authorization-letter or retraction-letter"},
		{"请将营业执照、法人身份证发送至 a@cp.example。", "business-licence; identity-document"},
		{"请在7日内回复本邮件，并附上：\n1. 顾客退款清单\n2. 整改方案", "refund-list; process-document"},
		{"所需材料：营业执照、租赁合同", "business-licence; lease"},
		{"解除条件：退款清单＋改善计划", "refund-list; process-document"},
		{"须附上每笔订单的真实运单。", "carrier-tracking, per order"},
		{"请提供90天内的水电费账单。", "address-proof, issued within 90 days"},
		{"请提供对公账户2026年1月1日至2月28日的流水。", "bank-statement, for 2026-01-01 to 2026-02-28"},
		{"从下列各项中任选其一上传：\n▷ 不侵权意见书；\n▷ 许可合同。", "legal-opinion or licence-agreement"},
		{"要交：①盘点表 ②取消订单清单", "stock-ledger; cancellation-list"},
		{"请提交承运商出具的物流轨迹，第三方查询网站截图无效。", "carrier-tracking; not tracking-screenshot"},
		{"请上传授权书。商标注册证不能代替。", "authorization-letter; not trademark-certificate"},
		{"发票没用，不要寄。", "not purchase-invoice"},
		{"恢复须提供KC认证证书及检测报告。", "kc-certificate; test-report"},
		{"还缺的：操作日志、培训记录", "system-log; training-record"},
		{"照片是自己拍的就交底片，有授权的就交授权合同。", "original-artwork or licence-agreement"},
		{"把值班表发来就行。", "staff-rota"},
		{"如有許可，請附許可合約；否則請附撤訴書。", "licence-agreement or retraction-letter"},
		{"請檢附倉庫實盤表及被取消訂單清單。", "stock-ledger; cancellation-list"},
		{"應附文件：商業登記證、租約（或水電煤單）", "business-licence; lease or address-proof"},
		{"請於14日內將總代理合約、出貨單等文件上傳。", "purchase-contract; transaction-statement"},
		{"酷澎要我们交客服聊天记录。", "inquiry-log"},
		{"需补交承运合同。", "carrier-contract"},
		{"提交材料应包括进货合同与送货单。", "purchase-contract; transaction-statement"},
		{"每个品牌请分别提供授权书。", "authorization-letter, per brand"},
		{"附件：登录设备清单；工商登记资料", "device-list; entity-registry"},
		{"请回复本邮件说明，并附权利人出具的许可合同，或主管官署出具的准许文件。", "licence-agreement or official-letter"},
		// Nothing is asked for.
		{"投诉人提供了原始拍摄文件和版权登记证书。", ""},
		{"您此前提交的采购发票已收到。", ""},
		{"营业执照无需重交。", ""},
		{"您不需要提交质检报告或进货发票。", ""},
		{"请登录后台，在申诉页面提交书面说明。", ""},
		{"请直接回复并说明原因。", ""},
		{"运单号均非承运商发放。", ""},
		{"我们将发送审核结果通知书。", ""},
		{"不用写说明，也不用传任何资料。", ""},
		{"对方交了底片，要求撤下。", ""},
		{"如有意见，请5日内提交。", ""},
		{"材料提交后3个工作日内审核。", ""},
		{"上述商品的检测报告已过期。", ""},
		{"请勿伪造授权书或发票。", ""},
	},
	"[쿠팡] 귀사의 판매자 계정이 정지되었습니다.\n": {
		{"소명이 받아들여지려면 거래명세서를 제출해 주십시오.", "transaction-statement"},
		{"이의가 받아들여지면 해제합니다. 거래명세서를 제출해 주십시오.", "transaction-statement"},
		{"공인기관이 2년 이내에 발급한 시험성적서를 제출해 주십시오.", "test-report, issued within 2 years"},
		{"UN38.3 시험보고서를 보내 주십시오.", "un38-3-report"},
		{"낼 것: 재고수불부 (4/1 ~ 4/30 것), 교육 이수증", "stock-ledger, for 2026-04-01 to 2026-04-30; training-record"},
		{"다음 서류는 인정하지 않습니다: 상표등록증, 거래명세서", "not trademark-certificate, transaction-statement"},
		{"거래명세서와 수입신고필증을 제출해 주십시오.", "transaction-statement; import-declaration"},
		{"사용허락 계약서 또는 신고 철회서를 올려 주십시오.", "licence-agreement or retraction-letter"},
		{"필요 서류: 사업자등록증, 대표자 신분증", "business-licence; identity-document"},
		{"다음 자료를 회신하여 주십시오.\n가. 택배사 집하 기록\n나. 재발 방지 대책", "carrier-tracking; process-document"},
		{"해제: 환불내역 + 개선계획", "refund-list; process-document"},
		{"주문마다 택배사가 발급한 조회 내역을 첨부하세요.", "carrier-tracking, per order"},
		{"발급 3개월 이내의 법인등기부등본을 보내 주세요.", "entity-registry, issued within 3 months"},
		{"재고 수불 대장(2026년 1월 1일 ~ 2026년 2월 28일)을 제출 바랍니다.", "stock-ledger, for 2026-01-01 to 2026-02-28"},
		{"다음 중 하나를 내어 주십시오.\n - 비침해 의견서\n - 실시계약서", "legal-opinion or licence-agreement"},
		{"청구서에는 다음을 붙인다.\n(1) 문의 전체 기록\n(2) 교육 이수 기록", "inquiry-log; training-record"},
		{"택배사 확인서가 반드시 있어야 합니다.", "carrier-letter"},
		{"계약서, 거래명세서, 인보이스가 포함되어야 합니다.", "purchase-contract; transaction-statement; purchase-invoice"},
		{"조회 화면 캡처는 증빙으로 인정되지 않습니다.", "not tracking-screenshot"},
		{"송장 기록을 제출하시고, 택배사의 사과문은 받지 않습니다.", "carrier-tracking; not carrier-letter"},
		{"구매 인보이스는 보내도 심사에 쓰지 않습니다.", "not purchase-invoice"},
		{"상표등록증만으로는 인정되지 않습니다.", "not trademark-certificate"},
		{"근무표를 이 문자에 답장으로 보내 주세요.", "staff-rota"},
		{"개선계획을 메일로 부탁드립니다.", "process-document"},
		{"품질검사 보고서 필요.", "quality-report"},
		{"이의시 매입 인보이스, 수입신고필증 제출바람.", "purchase-invoice; import-declaration"},
		{"임대차계약서 또는 공과금 고지서를 갖추어 주십시오.", "lease or address-proof"},
		{"서류   화물 운송 계약서, 배송방법 변경 화면", "carrier-contract; listing-before-after"},
		{"직접 찍으신 사진이라면 원본 사진 파일을, 허락을 받으셨다면 이용허락서를 붙여 주세요.", "original-artwork or licence-agreement"},
		{"본사가 발급한 공급계약서와 거래명세서 또는 세금계산서를 제출하세요.", "purchase-contract; transaction-statement or purchase-invoice"},
		{"상담사 말로는 KC인증서랑 시험성적서를 첨부해달라고 합니다.", "kc-certificate; test-report"},
		{"환불내역 정리해서 답변 달라고 함", "refund-list"},
		{"주문내역, 기기 접속 로그를 등록할 것.", "order-export; system-log"},
		{"통장 사본을 올려 주세요. 서류는 영문 또는 국문이면 됩니다.", "bank-statement, in en or ko"},
		{"브랜드마다 수권서를 제출해 주십시오.", "authorization-letter, per brand"},
		{"직접 수입하신 경우 수입신고필증도 보내 주십시오.", "import-declaration"},
		{"보완: MSDS 최신본, UN38.3 보고서", "msds; un38-3-report"},
		{"소명 시 재고 대장, 취소 주문 목록, 재고 연동 주기를 바꾼 화면을 답장으로 보내 주시기 바랍니다.", "stock-ledger; cancellation-list; dashboard-screenshot"},
		// Nothing is asked for.
		{"제출하신 거래명세서는 잘 받았습니다.", ""},
		{"권리자가 원본 사진과 계약서를 제출하였습니다.", ""},
		{"사업자등록증은 다시 보내지 않으셔도 됩니다.", ""},
		{"소명서나 증빙 서류는 보내지 않으셔도 됩니다.", ""},
		{"의견이 있으시면 메일로 보내 주십시오.", ""},
		{"WING 화면에서 소명을 제출해 주십시오.", ""},
		{"상세페이지의 사진을 교체해 주세요.", ""},
		{"입력하신 운송장 번호는 택배사 기록에 없습니다.", ""},
		{"결과 통지서를 보내 드립니다.", ""},
		{"KC 인증서의 유효기간이 지났습니다.", ""},
		{"서면 반성문 필요 없음", ""},
		{"로그인 후 첨부 파일 10개까지 올리실 수 있습니다.", ""},
		{"위조된 서류를 제출하시면 계정이 해지됩니다.", ""},
		{"계약을 해지합니다.", ""},
	},
}

func TestWaysToAskForPapers(t *testing.T) {
	received := time.Date(2026, 5, 4, 10, 0, 0, 0, time.FixedZone("KST", 9*60*60))
	for head, all := range askings {
		for _, a := range all {
			t.Run(a.text, func(t *testing.T) {
				n, err := Read(head+a.text, ReceivedAt(received))
				require.NoError(t, err)
				require.NotEqual(t, NoSanction, n.Sanction.Value)
				var got []string
				for _, d := range n.Demands {
					require.Equal(t, (head + a.text)[d.Start:d.End], d.Quote)
					got = append(got, d.Value.String())
				}
				require.Equal(t, a.want, strings.Join(got, "; "))
			})
		}
	}
}
