package notice

import (
	"testing"
)

// More that notices tell of papers, and more ways to ask for them, in the words of
// evidence.Demand.
var morePaperTalk = map[string][]asking{
	"en": {
		{"On 3 March we asked you to send an authorisation letter and the invoices. You sent an invoice, which names another model.", ""},
		{"In your statement of 12 May you offered to provide training records and a new process document. These would not change the outcome.", ""},
		{"Change the title, replace the box photo, and press Request re-review. There is nothing to send us: no invoices, no letters, no certificates.", ""},
		{"If there is no answer until then, the contract can be terminated.", ""},
		{"An objection is made by answering this e-mail and encloses the stock ledger and the list of refunds.", "stock-ledger; refund-list"},
		{"A complete appeal consists of a list of refunds and the lease.", "refund-list; lease"},
		{"Answer by REPLY to this mail. For every order, the courier's own tracking record in which the scan is seen (captures of tracking apps are not admitted). Also, the hand-over slip.", "carrier-tracking, per order; not tracking-screenshot; handover-manifest"},
		{"Please send a utility bill that is not more than 3 months old.", "address-proof, issued within 3 months"},
		{"Please upload a licence in your own name, or the reporting party's withdrawal - one of the two is enough.", "licence-agreement or retraction-letter"},
		{"Please send\n - contract OR transaction statement of the supplier\n - the lease", "purchase-contract or transaction-statement; lease"},
		{"Just reply to this message with screenshots of the page before and after the change, or, if you hold a licence from us, with that licence.", "listing-before-after or licence-agreement"},
		{"The test report you sent has no effect. Replace it by a report of an accredited laboratory.", "test-report"},
		{"We would like you to let us see the lease.", "lease"},
	},
	"zh": {
		{"贵司于2026年4月2日在答复我司核查时，提交授权书一份、发票三份。", ""},
		{"10月19日，本部请贵司就该品牌提供授权书。", ""},
		{"我部曾于3月3日函请贵司补充授权书及发票，贵司3月10日仅寄来发票一张。", ""},
		{"您在5月12日的说明中表示愿意提供培训记录，这不影响结论。", ""},
		{"运单号均与实物相符，揽收、清关记录完整，因此不认定为虚假运单。", ""},
		{"两组意见互不替代：MSDS补齐了，认证问题仍在。", ""},
		{"您去年交过的营业执照、身份证仍然有效。本次只需补一份住址证明。", "address-proof"},
		{"请重新上传营业执照；法人身份证没有问题，不用再传。", "business-licence"},
		{"如持有下列任意一份文件，请上传：\n · 授权书；\n · 撤诉函；\n · 商标注册证。", "authorization-letter or retraction-letter or trademark-certificate"},
		{"资料（三选一）：\n - 授权书\n - 撤诉函\n - 商标注册证", "authorization-letter or retraction-letter or trademark-certificate"},
		{"材料：每个商品各一份：MSDS；UN38.3 报告。", "msds, per item; un38-3-report, per item"},
		{"请提交三笔订单的物流轨迹（一单一份）。", "carrier-tracking, per order"},
		{"麻烦发一下采购合同，没有的话送货单也行。", "purchase-contract or transaction-statement"},
		{"请于三日内将操作日志（须覆盖最近四个月）发来。", "system-log"},
		{"请提交最近30天咨询与答复的时间记录。", "inquiry-log"},
		{"请上传：\n　・全部订单的导出文件；\n　・公司账户近3个月的银行流水。", "order-export; bank-statement"},
		{"请上传改前的截图和改后的截图。", "listing-before-after"},
		{"问：要交什么？答：逐单的物流轨迹和揽收底单。", "carrier-tracking, per order; handover-manifest"},
	},
	"ko": {
		{"신청인이 낸 수입신고필증의 규격란에는 이 사건 물품과 다른 모델이 적혀 있다.", ""},
		{"세금계산서는 이번엔 필요 없대요.", ""},
		{"석 달이 안 된 은행 거래내역서를 올려 주세요.", "bank-statement"},
		{"상품별로 MSDS와 UN38.3 시험성적서를 올려 주세요.", "msds, per item; un38-3-report, per item"},
		{"38건 각각의 배송 조회 내역과 인수증을 제출해 주십시오.", "carrier-tracking, per order; handover-manifest, per order"},
		{"1년 이내 발급된 UN38.3 시험성적서와 MSDS를 보내 주세요.", "un38-3-report, issued within 1 years; msds, issued within 1 years"},
		{"17건의 환불 처리 내역 (접수일·환불일을 건별로 적은 것)을 제출할 것.", "refund-list"},
		{"변경 전과 변경 후의 상품 설정 화면을 올려 주십시오.", "listing-before-after"},
		{"고치기 전 화면과 고친 뒤 화면을 나란히 캡처해서 보내 주세요.", "listing-before-after"},
		{"정품 확인서를 국문 번역본과 함께 첨부하여야 한다.", "brand-confirmation, in ko"},
		{"사업자등록증을 올려 주세요. 한국어나 영어가 아닌 서류에는 한국어 번역문을 붙여 주세요.", "business-licence, in ko or en"},
		{"다음을 첨부해 주세요.\n   가) 공급처가 발행한 거래명세서: 6개월 이내 발행분\n   나) 임대차계약서", "transaction-statement, issued within 6 months; lease"},
		{"세금계산서든 거래명세서든 하나는 주셔야 합니다.", "purchase-invoice or transaction-statement"},
		{"증빙: ①수권서(본사→총판 각 단계) ②세금계산서 ※사진파일 불가", "authorization-letter; purchase-invoice"},
		{"인수증을 올려 주세요. 조회화면 캡쳐는 증빙 안됨", "handover-manifest; not tracking-screenshot"},
		{"Q. 무엇을 내면 되나요? A. 배송 조회 내역과 인수증입니다.", "carrier-tracking; handover-manifest"},
	},
}

func TestMoreWaysToTellOfPapers(t *testing.T) { askPapers(t, morePaperTalk) }
