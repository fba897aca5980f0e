package evidence

import "github.com/reinstate-go/reinstate/rules/phrase"

// What a paper is about. Together with what it is made of (paperForms) it tells
// the kind: a record of a carrier, a contract with a carrier.
var paperTopics = []phrase.Set{
	{ID: "topic-authority", En: []string{"authorization", "authorisation", "authorised", "authorized", "dealer", "distributor", "reseller", "right to sell"}, Zh: []string{"授权", "授權", "经销", "經銷", "代理资格", "销售资格"}, Ko: []string{"판매 권한", "판매 자격", "수권", "위임", "총판", "대리점", "공식 수입"}},
	{ID: "topic-chain", En: []string{"chain", "route", "sourcing", "origin of the goods", "source of the goods", "distribution", "each step", "every step", "each link", "every link"}, Zh: []string{"渠道", "来源", "來源", "货源", "貨源", "链路", "上游", "流通", "各环节", "每一环"}, Ko: []string{"유통", "경로", "출처", "입수 경위", "각 단계"}},
	{ID: "topic-supply", En: []string{"purchase", "supplier", "supply", "factory", "buying", "procurement", "manufacturer"}, Zh: []string{"采购", "採購", "进货", "進貨", "供货", "供貨", "供应商", "供應商", "购销", "购货", "工厂", "厂家"}, Ko: []string{"구매", "매입", "공급", "거래처", "사입", "도매", "공장", "제조사"}},
	{ID: "topic-transaction", En: []string{"transaction", "trade"}, Zh: []string{"交易", "往来", "往來"}, Ko: []string{"거래"}},
	{ID: "topic-import", En: []string{"import", "customs"}, Zh: []string{"进口", "進口", "报关", "報關", "海关", "海關", "清关", "通关"}, Ko: []string{"수입", "통관", "세관"}},
	{ID: "topic-brand", En: []string{"brand", "brand owner", "rights owner", "right holder", "rights holder", "manufacturer", "trademark owner", "complainant"}, Zh: []string{"品牌方", "品牌商", "品牌", "权利人", "權利人", "原厂", "原廠", "商标权人"}, Ko: []string{"브랜드", "권리자", "상표권자", "본사", "제조사", "원제조사"}},
	{ID: "topic-trademark", En: []string{"trademark", "trade mark"}, Zh: []string{"商标", "商標"}, Ko: []string{"상표"}},
	{ID: "topic-licence", En: []string{"licence", "license", "permission", "consent", "right to use"}, Zh: []string{"许可", "許可", "使用权", "使用權"}, Ko: []string{"허락", "라이선스", "사용 권한", "이용 동의"}},
	{ID: "topic-retraction", En: []string{"withdraw", "withdrawal", "retract", "retraction"}, Zh: []string{"撤回", "撤诉", "撤销", "撤訴", "撤銷"}, Ko: []string{"철회", "취하"}},
	{ID: "topic-right", En: []string{"patent", "design", "copyright"}, Zh: []string{"专利", "專利", "外观", "外觀", "著作权", "著作權", "版权", "版權"}, Ko: []string{"특허", "디자인", "저작권", "실용신안"}},
	{ID: "topic-image", En: []string{"photo", "photograph", "image", "picture", "shoot", "artwork", "drawing"}, Zh: []string{"图片", "圖片", "照片", "拍摄", "拍攝", "图案", "设计稿", "设计过程", "创作"}, Ko: []string{"사진", "이미지", "촬영", "도안", "창작", "시안"}},
	{ID: "topic-quality", En: []string{"quality", "inspection", "qc", "incoming goods"}, Zh: []string{"质量", "品质", "检验", "檢驗", "验货", "品質", "質量"}, Ko: []string{"품질", "검수", "검품", "입고 검사"}},
	{ID: "topic-test", En: []string{"test", "laboratory"}, Zh: []string{"检测", "檢測", "测试", "測試", "试验", "試驗"}, Ko: []string{"시험", "검사 기관"}},
	{ID: "topic-kc", En: []string{"kc", "certification", "conformity"}, Zh: []string{"KC", "认证", "認證"}, Ko: []string{"KC", "인증", "적합"}},
	{ID: "topic-carrier", En: []string{"carrier", "courier", "delivery company", "logistics", "forwarder", "post office", "postal", "shipping company", "parcel company"}, Zh: []string{"承运商", "承運商", "承运公司", "快递", "快遞", "物流", "货代", "貨代", "邮政", "配送公司", "宅配"}, Ko: []string{"택배", "운송사", "물류", "배송사", "포워더", "배송대행", "우체국"}},
	{ID: "topic-parcel", En: []string{"tracking", "waybill", "scan", "parcel", "consignment", "transport", "shipping label"}, Zh: []string{"运单", "運單", "轨迹", "軌跡", "揽收", "攬收", "揽件", "扫描", "掃描", "运输", "運輸", "托運", "包裹", "跟踪", "追踪"}, Ko: []string{"운송장", "송장", "집화", "집하", "스캔", "배송", "운송", "소화물"}},
	{ID: "topic-dispatch", En: []string{"dispatch", "shipment", "shipping", "posting"}, Zh: []string{"发货", "發貨", "发运", "出货", "出貨", "寄出", "寄送"}, Ko: []string{"발송", "출고", "출하"}},
	{ID: "topic-handover", En: []string{"handover", "hand over", "handed over"}, Zh: []string{"交接", "移交", "交付承运"}, Ko: []string{"인계", "인수", "넘긴"}},
	{ID: "topic-delivered", En: []string{"delivery", "delivered", "receipt by"}, Zh: []string{"签收", "簽收", "妥投", "送达", "送達", "投递"}, Ko: []string{"배달", "수령", "배송 완료"}},
	{ID: "topic-stock", En: []string{"stock", "inventory", "warehouse"}, Zh: []string{"库存", "庫存", "出入库", "进销存", "仓库", "倉庫", "存货"}, Ko: []string{"재고", "입출고", "수불", "창고"}},
	{ID: "topic-order", En: []string{"order"}, Zh: []string{"订单", "訂單"}, Ko: []string{"주문"}},
	{ID: "topic-cancel", En: []string{"cancellation", "cancelled order", "canceled order", "cancelled", "canceled"}, Zh: []string{"取消", "取消(的|)(订单|訂單)", "取消的 ... (订单|訂單)"}, Ko: []string{"취소", "취소(된|한|하신|) (주문|건)"}},
	{ID: "topic-refund", En: []string{"refund", "reimburse", "paid back", "paying back"}, Zh: []string{"退款", "退货", "退費", "退貨", "退还", "返还", "差额"}, Ko: []string{"환불", "반품", "환급", "차액"}},
	{ID: "topic-inquiry", En: []string{"inquiry", "enquiry", "customer service", "chat", "message", "conversation", "correspondence", "call", "answers to the buyer", "buyer question"}, Zh: []string{"客服", "咨询", "諮詢", "聊天", "沟通", "溝通", "问答", "对话", "對話", "通话", "站内信", "答复"}, Ko: []string{"문의", "상담", "응대", "대화", "채팅", "메신저", "통화", "답변"}},
	{ID: "topic-change", En: []string{"before and after", "corrected", "correction", "changed", "change", "revised", "amended", "edited", "removed", "deleted", "updated"}, Zh: []string{"更正", "修改", "变更", "變更", "整改", "前后", "前後", "删除", "刪除", "下架", "改正", "修正"}, Ko: []string{"수정", "변경", "정정", "바로잡", "고친", "전후", "전·후", "삭제한", "시정 결과"}},
	{ID: "topic-system", En: []string{"system", "server", "login", "log in", "access", "erp", "api", "program", "software", "sync"}, Zh: []string{"系统", "系統", "登录", "登入", "访问", "后台操作", "ERP", "接口", "同步"}, Ko: []string{"시스템", "접속", "로그인", "서버", "ERP", "API", "연동", "프로그램"}},
	{ID: "topic-training", En: []string{"training", "course"}, Zh: []string{"培训", "培訓", "教育訓練"}, Ko: []string{"교육", "연수"}},
	{ID: "topic-agency", En: []string{"agency", "agent", "service provider", "cooperation", "co operation"}, Zh: []string{"代运营", "代運營", "服务商", "合作", "代办", "代理公司", "刷手"}, Ko: []string{"대행", "대행사", "위탁", "제휴", "업체"}},
	{ID: "topic-ended", En: []string{"ended", "termination", "terminated", "end of", "ending"}, Zh: []string{"终止", "終止", "解除", "解约", "结束"}, Ko: []string{"해지", "종료", "해약", "중단"}},
	{ID: "topic-device", En: []string{"device", "computer", "ip address", "network", "login device"}, Zh: []string{"设备", "設備", "电脑", "電腦", "IP", "宽带", "网络"}, Ko: []string{"기기", "단말기", "PC", "IP", "인터넷", "장비"}},
	{ID: "topic-bank", En: []string{"bank", "account holder", "settlement account", "payment", "remittance", "transfer"}, Zh: []string{"银行", "銀行", "对公", "付款", "转账", "轉帳", "汇款", "匯款", "收款账户", "收款帳戶"}, Ko: []string{"은행", "계좌", "송금", "이체", "입금", "정산 계좌"}},
	{ID: "topic-identity", En: []string{"identity", "representative", "registrant"}, Zh: []string{"身份", "身分", "法定代表人", "法人"}, Ko: []string{"본인", "대표자", "신원"}},
	{ID: "topic-address", En: []string{"address", "registered office", "place of business"}, Zh: []string{"地址", "住所", "经营场所", "办公地点", "場所"}, Ko: []string{"주소", "사업장", "소재지", "사무실"}},
	{ID: "topic-company", En: []string{"company", "corporate", "shareholder", "ownership", "entity"}, Zh: []string{"公司", "工商", "企业", "股东", "股東", "股权", "主体"}, Ko: []string{"법인", "회사", "주주", "지분", "사업자"}},
	{ID: "topic-office", En: []string{"police", "court", "authority", "ministry", "customs office"}, Zh: []string{"公安", "警方", "法院", "政府", "主管部门"}, Ko: []string{"경찰", "법원", "관공서", "정부 기관", "관할 기관"}},
	{ID: "topic-lawyer", En: []string{"lawyer", "attorney", "counsel", "law firm"}, Zh: []string{"律师", "律師", "专利代理", "專利師"}, Ko: []string{"변호사", "변리사", "법무법인", "전문가"}},
	{ID: "topic-battery", En: []string{"battery", "lithium"}, Zh: []string{"电池", "電池"}, Ko: []string{"배터리", "전지", "리튬"}},
	{ID: "topic-prevent", En: []string{"prevent", "prevention", "recurrence", "improvement", "corrective", "correction", "remedial", "countermeasure", "again"}, Zh: []string{"整改", "改善", "防止", "避免", "预防", "預防", "防范", "再犯", "改进", "纠正", "杜绝"}, Ko: []string{"재발", "개선", "시정", "방지", "예방"}},
	{ID: "topic-staff", En: []string{"staff", "shift", "duty"}, Zh: []string{"人员", "值守", "人員"}, Ko: []string{"근무", "담당자", "인력"}},
}

// What a paper is made as.
var paperForms = []phrase.Set{
	{ID: "form-contract", En: []string{"contract", "agreement"}, Zh: []string{"合同", "合约", "合約", "契约书", "契約書", "契约", "协议", "協議"}, Ko: []string{"계약서", "계약", "약정서"}},
	{ID: "form-letter", En: []string{"letter", "confirmation", "statement", "declaration", "note", "apology", "notice", "certificate"}, Zh: []string{"证明", "證明", "证明函", "确认书", "確認書", "确认函", "声明", "聲明", "道歉信", "致歉信", "函", "通知书"}, Ko: []string{"확인서", "공문", "사유서", "사과문", "소견서", "증명서", "통지서", "통보서", "서한", "확인증"}},
	{ID: "form-certificate", En: []string{"certificate"}, Zh: []string{"证书", "證書", "注册证", "登记证", "登記證"}, Ko: []string{"등록증", "인증서", "증명서", "필증", "허가증", "신고증"}},
	{ID: "form-record", En: []string{"record", "records", "log", "history", "data", "proof", "evidence", "receipt", "slip", "document", "documents", "paper", "papers", "documentation", "trail", "details", "printout", "print out"}, Zh: []string{"记录", "紀錄", "記錄", "凭证", "憑證", "资料", "資料", "材料", "证据", "證據", "文件", "单据", "單據", "明细", "明細", "信息", "原件", "回单", "票据", "查询结果", "证明材料"}, Ko: []string{"내역", "기록", "이력", "증빙", "자료", "서류", "조회", "영수증", "증거", "명세", "원장", "사본"}},
	{ID: "form-list", En: []string{"list", "lists", "table", "spreadsheet", "sheet", "ledger", "export", "overview"}, Zh: []string{"清单", "清單", "列表", "名单", "名單", "表", "台账", "台帳", "报表"}, Ko: []string{"목록", "리스트", "명단", "대장", "원장", "현황", "수불부", "표"}},
	{ID: "form-report", En: []string{"report", "results"}, Zh: []string{"报告", "報告", "成绩书", "鉴定"}, Ko: []string{"보고서", "성적서", "결과서", "감정서"}},
	{ID: "form-screen", En: []string{"screenshot", "screenshots", "screen capture", "capture of the screen", "print screen"}, Zh: []string{"截图", "截圖", "截屏", "画面截取"}, Ko: []string{"캡처", "캡쳐", "스크린샷", "변경 화면", "설정 화면", "화면 사진"}},
	{ID: "form-sight", En: []string{"screen", "photo", "photos", "pictures", "page", "pages", "comparison"}, Zh: []string{"画面", "畫面", "页面", "頁面", "照片", "对比", "對比"}, Ko: []string{"화면", "사진", "페이지", "비교"}},
	{ID: "form-file", En: []string{"original file", "originals", "files", "source file"}, Zh: []string{"原文件", "源文件", "原稿"}, Ko: []string{"원본", "파일", "원고"}},
	{ID: "form-opinion", En: []string{"opinion"}, Zh: []string{"意见书", "意見書", "意见", "意見"}, Ko: []string{"의견서", "의견"}},
	{ID: "form-plan", En: []string{"plan", "measures", "procedure", "policy", "manual", "scheme"}, Zh: []string{"计划", "計劃", "計畫", "方案", "措施", "对策", "對策", "流程", "办法", "辦法", "手册"}, Ko: []string{"대책", "계획", "계획서", "방안", "절차", "지침"}},
	{ID: "form-number", En: []string{"number", "numbers"}, Zh: []string{"号码", "單號", "单号", "号", "號"}, Ko: []string{"번호"}},
}
