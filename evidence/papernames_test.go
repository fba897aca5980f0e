package evidence

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// papersCalled is what people call a kind of paper, in three languages.
var papersCalled = map[string][]string{
	"authorization-letter":         {"a letter of authorisation from the brand", "the brand's authorization letter", "your distributor certificate", "a dealer appointment letter", "品牌方出具给您的授权书", "總代理授權書", "经销商授权证明", "代理證明書", "본사가 발급한 수권서", "브랜드 판매 위임장", "공식 총판 증명서", "판매권 증명 서류"},
	"authorization-chain":          {"every link of the chain of authorisation from the maker down to your company", "proof of the supply chain", "documents on the distribution route", "从品牌总部起、逐级衔接至贵司的授权文件", "完整授权链路", "货源证明", "進貨來源文件", "유통 경로 소명 자료", "유통경로 증빙"},
	"trademark-certificate":        {"a trademark certificate", "the trade mark registration certificate", "商标注册证", "商標註冊證明", "상표등록증", "상표 등록 원부"},
	"purchase-invoice":             {"supplier invoices issued in the last 365 days", "purchase invoices", "proof of purchase", "VAT invoices from your supplier", "采购发票", "增值税专用发票", "進貨發票", "购货凭证", "매입 인보이스", "세금계산서", "수출자 인보이스", "매입 영수증", "purchase receipts"},
	"transaction-statement":        {"a transaction statement", "delivery notes", "본사→공급사 단계의 거래명세서", "거래 명세표", "出貨單", "送货单", "出库单", "对账单", "납품 확인서", "발주서"},
	"purchase-contract":            {"the purchase contract", "a supply agreement with the factory", "采购合同", "购销合同", "總代理合約", "供货协议", "공급계약서", "매매 계약서", "구매계약서"},
	"import-declaration":           {"the Korean import declarations for those consignments", "customs clearance papers", "韩国海关进口申报单", "進口報單", "报关单", "清关单证", "수입신고필증", "수입면장", "통관 서류"},
	"brand-confirmation":           {"a certificate of authenticity", "a confirmation of the brand owner", "品牌方出具的正品证明", "品牌方确认函", "정품 확인서", "브랜드 본사의 확인서"},
	"retraction-letter":            {"the owner's written withdrawal of its report", "a retraction letter", "权利人的撤诉函", "投诉方撤回投诉的书面声明", "撤訴書", "권리자의 신고 철회서", "신고 취하서", "철회 확인서", "the proprietor's letter withdrawing the report"},
	"licence-agreement":            {"a licence agreement with the owner of the mark", "the licence under which you make or sell the dish", "a permission from the photographer", "许可合同", "实施许可合同", "攝影師的授權合約", "商标使用许可证明", "사용허락 계약서", "이용허락서", "라이선스 계약서", "상표 사용 계약서", "실시계약서"},
	"legal-opinion":                {"an opinion by a Korean patent attorney", "a non-infringement opinion", "a lawyer's written opinion", "不侵权意见书", "律师意见书", "辨理士就该设计出具的不侵权意见书", "변리사의 비침해 의견서", "변호사의 의견서", "법률 의견서"},
	"ip-registration":              {"a certificate of an earlier registration in your own name", "your own design registration", "a patent certificate", "copyright registration", "设计注册证", "专利证书", "版權登記證書", "作品登记证书", "특허등록증", "디자인 등록증", "저작권 등록증"},
	"original-artwork":             {"your original artwork with its layers", "the RAW files", "original photographs", "unedited camera files", "自有原图", "原始拍摄文件", "設計底稿", "원본 사진 파일", "촬영 원본", "디자인 원본 파일"},
	"quality-report":               {"a QC report of the batch", "an inspection report for this lot", "incoming inspection records", "同批次质检报告", "每批入库检测记录", "验货报告", "품질 검사 성적서", "품질검사 보고서", "입고 검수 기록", "factory test sheet of this lot"},
	"kc-certificate":               {"the KC certificate", "KC certification papers", "KC认证证书", "安全認證書", "KC 인증서", "안전확인 신고증명서", "적합등록 필증"},
	"test-report":                  {"a test report", "laboratory results", "第三方检测报告", "檢驗報告", "시험성적서", "공인기관 시험 결과서"},
	"msds":                         {"the MSDS", "a safety data sheet", "a data sheet", "化学品安全技术说明书", "物質安全資料表", "물질안전보건자료", "MSDS 최신본"},
	"un38-3-report":                {"the UN 38.3 test summary", "UN38.3 보고서", "ＵＮ３８．３ 试验概要", "锂电池运输鉴定书", "UN38.3 시험보고서", "UN38.3 检测报告", "배터리 운송 시험 성적서"},
	"carrier-contract":             {"the contract with your courier", "a delivery contract", "与承运商签订的现行承运合同", "快递服务协议", "택배 계약서", "화물 운송 계약서", "운송사와 맺은 계약서"},
	"carrier-tracking":             {"the carrier's official tracking record", "courier's own scan history", "official tracking of carrier", "proof of shipment", "real waybills", "物流商官網軌跡", "逐单轨迹", "真实运单记录", "託運單影像", "揽收扫描记录", "택배사 조회 내역", "집하 스캔 기록", "실제 배송 송장", "배송 추적 내역", "택배사의 집화·배송 기록"},
	"carrier-letter":               {"a letter from the carrier", "an apology letter from the courier", "a written confirmation of the carrier", "承运商盖章的书面说明", "快递公司出具的证明", "택배사 확인서", "택배사 공문", "택배사의 지연 사과문", "货代的情况说明"},
	"handover-manifest":            {"signed hand-over list", "the hand-over manifests", "proof of handover", "物流商蓋章之交接清單", "交接单", "揽收交接记录", "인계서", "인계 목록", "집하 확인서"},
	"delivery-proof":               {"proof of delivery", "delivery confirmation", "签收证明", "妥投凭证", "簽收單", "배송완료 증빙", "배달 증명", "수령 확인서"},
	"stock-ledger":                 {"the stock ledger of each warehouse", "count of warehouse", "an inventory list", "库存盘点表", "倉庫實盤表", "进销存台账", "库存表", "창고별 재고 원장", "재고 수불 대장", "재고표", "재고 관리대장"},
	"order-export":                 {"an order export", "an export of all orders from 1 May to 24 June", "a list of the 27 orders concerned", "订单导出表", "2,115 单的订单导出文件", "訂單明細", "주문 내역서", "발송 주문 목록", "주문내역"},
	"cancellation-list":            {"a list of cancelled orders", "被取消訂單清單", "被取消的118笔订单明细", "취소 주문 목록", "취소 내역"},
	"refund-list":                  {"the refund list which gave back the difference", "refund records", "顾客退款清单", "已退款名单", "환불내역", "차액 환불 내역", "환불처리내역"},
	"inquiry-log":                  {"an inquiry log with those buyers", "the log of contacts with the seventeen customers", "a screenshot of the full conversation", "Q&A record of March", "客服问答记录", "聊天记录", "客服問答紀錄", "문의 응대 기록", "고객과 나눈 대화 전문", "3월분 문의 답변 기록", "상담 이력"},
	"staff-rota":                   {"a duty table", "a staff rota", "the roster for weekends", "值班表", "客服輪值表", "근무표", "주말 당직표"},
	"training-record":              {"a training record of your staff", "the record of the training given to your telephone staff", "培训签到表", "教育訓練紀錄", "교육 이수 기록", "교육 일지"},
	"process-document":             {"a prevention plan", "return handling procedure, in writing", "a plan to prevent a recurrence", "a written improvement plan", "the approval process that will apply to artwork in future", "防止再次发生的措施", "整改方案", "書面改善計畫", "今后防止登记错误的办法", "재발 방지 대책", "개선계획서", "업무 절차서", "상담 응대 절차를 적은 문서"},
	"listing-before-after":         {"before/after captures of the page", "a screen of before/after of changed shipment method", "改正之后的商品页面与改正前的对照", "配送方式更正前后的记录", "改好的页面", "상품별 배송방법 변경 화면", "고친 전과 후의 상품 페이지 화면", "수정 전후 캡처"},
	"system-log":                   {"the server log", "ERP log files", "操作日志", "系統登入紀錄", "송장 입력 로그", "기기 접속 로그", "시스템 접속 기록"},
	"bank-statement":               {"a statement of the settlement account", "bank statements", "statements of the Hong Kong account", "公司账户银行流水", "銀行月結單", "对公账户流水", "통장 사본", "정산 계좌의 최근 거래내역서", "입출금 내역"},
	"business-licence":             {"the business licence now in force", "a business registration certificate", "营业执照", "商業登記證", "영업집조", "사업자등록증"},
	"korean-business-registration": {"your Korean business registration", "韩国事业者登录证", "국내 사업자등록증", "통신판매업 신고증"},
	"identity-document":            {"passport of the legal representative", "an identity card", "法定代表人身份证", "護照", "대표자 신분증", "여권 사본"},
	"address-proof":                {"a utility bill for the registered office", "proof of address", "水电费账单", "水電煤單", "공과금 고지서", "수도·전기 요금 고지서"},
	"entity-registry":              {"an extract from the company register", "a registry extract", "两家公司的工商登记资料", "查冊紀錄", "企业登记信息查询单", "법인등기부등본", "등기사항증명서", "주주 명부"},
	"lease":                        {"the lease of your office", "a tenancy agreement", "租赁合同", "租約", "임대차계약서", "사무실 임대 계약서"},
	"agency-termination":           {"the notice by which the co-operation with the agency was ended", "a termination agreement with the agency", "终止合作的书面文件", "解约书", "대행사와의 해지 확인서", "계약 해지 통지서"},
	"tracking-screenshot":          {"a tracking site screenshot", "pictures of third-party tracking pages", "第三方查询网站的截图", "物流页面截图", "배송조회 캡처", "조회 사이트를 찍은 화면"},
	"compliance-declaration":       {"a declaration of compliance", "a written undertaking", "承诺书", "切結書", "서약서", "확약서"},
	"device-list":                  {"a list of the computers and phones from which your account is used", "the device list", "登录设备清单", "裝置清單", "접속 기기 목록", "두 계정에 접속한 기기의 목록"},
	"logistics-statement":          {"a logistics statement", "a statement of the forwarder", "物流情况说明", "물류 경위서", "배송 경위서"},
	"dashboard-screenshot":         {"a screenshot of the dashboard", "后台截图", "답변 시간 지표 화면", "재고 연동 주기 변경 화면", "설정 화면 캡처"},
	"submission-receipt":           {"the submission receipt", "提交回执", "접수증"},
	"official-letter":              {"a letter from the police", "a court decision", "主管官署就该商品出具的准许销售文件", "公安机关证明", "세무서가 내준 공문", "경찰서 확인서"},
	"other":                        {"a quotation", "报价单", "견적서"},
}

// Every kind is told by what people call it, and each of those is one paper.
func TestPapersByWhatTheyAreCalled(t *testing.T) {
	m, n, bad := matcher(t), 0, 0
	for _, kind := range Kinds {
		require.NotEmpty(t, papersCalled[kind], kind)
		for _, name := range papersCalled[kind] {
			n++
			if got := kindsIn(m.Scan(name), name); got != kind {
				t.Errorf("%q is %q, not %q", name, got, kind)
				bad++
			}
		}
	}
	require.GreaterOrEqual(t, n, 150)
	t.Log(n, bad)
}

// A word of one kind stands in the name of another, or in no name at all.
func TestPapersThatSoundLikeOthers(t *testing.T) {
	m := matcher(t)
	for name, want := range map[string]string{
		"the contract with the agency":      "other",
		"사업자등록증, 거래명세서":                     "business-licence transaction-statement",
		"declaration of conformity":         "compliance-declaration",
		"再发防止对策书":                           "process-document",
		"內部作業程序書":                           "process-document",
		"銀行匯款紀錄":                            "bank-statement",
		"the holder's withdrawal of report": "retraction-letter",
		"与代办公司的合同":                          "other",
		"촬영 계약서":                            "other",
		"an ERP log of the waybill entries": "system-log",
		"송장 입력 업무의 절차서":                     "process-document",
		"the refund policy you will follow": "process-document",
		"a list of refunded orders":         "refund-list",
		"주문 취소 목록":                          "cancellation-list",
		"退货订单清单":                            "refund-list",
		"창고 임대차 계약서":                        "lease",
		"warehouse lease":                   "lease",
		"물류창고 재고표":                          "stock-ledger",
		"快递公司的对账单":                          "transaction-statement",
		"a training plan":                   "training-record",
		"bank statement":                    "bank-statement",
		"银行对账单":                             "bank-statement",
		"운송 시험 성적서":                         "un38-3-report",
		"제품 시험 성적서":                         "test-report",
		"상표 사용 허락서":                         "licence-agreement",
		"상표등록증 사본":                          "trademark-certificate",
		"the carrier's contract":            "carrier-contract",
		"the carrier's records":             "carrier-tracking",
		"1688采购截图":                          "other",
		"documents":                         "",
		"소명 자료":                             "",
		"相关材料":                              "",
		"your account":                      "",
		"an explanation of the cause":       "",
		"the product page":                  "",
		"상품 페이지":                            "",
		"商品详情页":                             "",
		"your opinion":                      "",
		"의견":                                "",
		"意见":                                "",
		"交易":                                "",
		"관련 정책":                             "",
		"the Terms":                         "",
		"유통경로":                              "",
		"供应链":                               "",
	} {
		require.Equal(t, want, kindsIn(m.Scan(name), name), name)
	}
}
