package mention

// idLabels name a number outright.
var idLabels = bind(
	entry[IDClass]{CaseNumber, []string{"사건번호", "케이스번호", "케이스 ID", "처리번호", "案号", "案號", "案件号", "案件编号", "案件編號", "个案编号", "工单号", "工单编号", "处理编号", "處理編號"}},
	entry[IDClass]{ReferenceNumber, []string{"참조번호", "관리번호", "문서번호", "통지번호", "통보번호", "공지번호", "안내번호", "발송번호", "참조", "参考编号", "參考編號", "参考号", "编号", "編號", "文号", "文號", "函号", "通知编号", "通知號碼", "通知书编号", "通知号",
		"ref", "our ref", "your ref", "our reference", "your reference", "notice ID", "notice number", "notice no"}},
	entry[IDClass]{DecisionNumber, []string{"조치번호", "제재번호", "결정번호", "처분번호", "정지번호", "제한번호", "판매중지번호", "处罚编号", "處罰編號", "处罚号", "决定编号", "決定編號", "决定书编号", "措施编号", "措施編號", "制裁编号", "停售编号", "暂停编号"}},
	entry[IDClass]{IntakeNumber, []string{"접수번호", "문의번호", "신고번호", "민원번호", "소명번호", "이의신청번호", "상담번호", "受理编号", "受理號", "受理号", "受理編號", "投诉编号", "投訴編號", "投诉号", "申诉编号", "申訴編號", "申诉号", "咨询编号", "举报编号"}},
	entry[IDClass]{OrderNumber, []string{"주문번호", "주문 ID", "订单号", "订单号码", "订单编号", "訂單編號", "訂單號", "訂單號碼", "订单ID", "单号"}},
	entry[IDClass]{TrackingNumber, []string{"송장번호", "운송장번호", "운송장", "송장", "등기번호", "택배번호", "快递单号", "快遞單號", "运单号", "運單號", "运单编号", "物流单号", "物流單號", "追踪号", "追踪编号", "跟踪号", "面单号", "AWB"}},
	entry[IDClass]{OptionID, []string{"옵션ID", "옵션 번호", "옵션아이디", "选项ID", "選項ID", "选项编号", "选项号", "option ID", "option IDs", "option number", "vendor item ID", "vendoritemid", "optionid"}},
	entry[IDClass]{ProductID, []string{"상품ID", "상품번호", "상품아이디", "상품코드", "등록상품ID", "노출상품ID", "제품번호", "商品ID", "商品编号", "商品編號", "商品编码", "商品号", "注册商品ID", "曝光商品ID", "产品ID", "产品编号", "货号",
		"product ID", "product IDs", "product number", "item ID", "listing ID", "item number", "productid", "ASIN", "SKU ID"}},
	entry[IDClass]{SellerID, []string{"업체코드", "판매자ID", "판매자 번호", "판매자코드", "셀러ID", "商家ID", "商家编号", "卖家ID", "卖家编号", "賣家ID", "店铺ID", "店铺编号", "供应商ID", "seller ID", "vendor ID", "merchant ID", "store ID", "seller code", "vendor code"}},
	entry[IDClass]{DocumentNumber, []string{"인보이스번호", "계약번호", "수입신고번호", "승인번호", "계산서번호", "발급번호", "발행번호", "发票号", "发票号码", "發票號碼", "合同编号", "合同号", "报关单号", "报告编号", "授权书编号", "invoice number", "invoice no", "contract no", "contract number", "report no", "report number", "declaration no"}},
	entry[IDClass]{TrademarkNumber, []string{"상표등록번호", "상표 등록번호", "상표출원번호", "상표등록", "상표권", "商标注册号", "商標註冊號", "商标注册证号", "商标号", "商标注册证", "注册商标", "trademark registration no", "trademark registration number", "trademark no", "trademark number", "trademark registration"}},
	entry[IDClass]{DesignNumber, []string{"디자인등록번호", "디자인등록", "디자인권", "外观设计专利号", "design registration no", "design registration number", "design no"}},
	entry[IDClass]{PatentNumber, []string{"특허번호", "특허등록번호", "특허등록", "특허", "专利号", "專利號", "专利号码", "patent no", "patent number"}},
	entry[IDClass]{UtilityModelNumber, []string{"실용신안등록번호", "실용신안", "实用新型专利号"}},
	entry[IDClass]{CertificateNumber, []string{"인증번호", "KC인증번호", "KC 인증번호", "KC인증", "안전인증번호", "안전확인신고번호", "안전확인번호", "적합등록번호", "적합성평가번호", "전파인증번호", "시험성적서번호", "认证编号", "認證編號", "认证号", "证书编号", "證書編號", "证书号", "KC认证号", "KC认证编号",
		"certificate no", "certificate number", "certification no", "certification number", "KC number", "KC certificate"}},
	entry[IDClass]{BusinessNumber, []string{"사업자등록번호", "사업자 등록번호", "사업자번호", "business registration number", "business registration no", "BRN", "韩国营业执照号", "事业者登录号码"}},
	entry[IDClass]{CreditCode, []string{"统一社会信用代码", "統一社會信用代碼", "社会信用代码", "통일사회신용코드", "unified social credit code", "USCC", "USCI", "营业执照号"}},
	entry[IDClass]{CorporateNumber, []string{"법인등록번호", "corporate registration number"}},
)

// idNouns name the thing; a word for "number" or a # makes a label of them.
var idNouns = bind(
	entry[IDClass]{CaseNumber, []string{"case", "ticket", "file", "사건", "케이스"}},
	entry[IDClass]{ReferenceNumber, []string{"reference", "notice", "notification", "message", "letter"}},
	entry[IDClass]{DecisionNumber, []string{"decision", "sanction", "action", "enforcement", "suspension", "measure", "penalty"}},
	entry[IDClass]{IntakeNumber, []string{"complaint", "claim", "inquiry", "enquiry", "appeal", "request", "support ticket", "report"}},
	entry[IDClass]{OrderNumber, []string{"order", "purchase order", "주문", "订单"}},
	entry[IDClass]{TrackingNumber, []string{"tracking", "waybill", "air waybill", "consignment", "parcel"}},
	entry[IDClass]{OptionID, []string{"option", "옵션"}},
	entry[IDClass]{ProductID, []string{"product", "item", "listing"}},
	entry[IDClass]{DocumentNumber, []string{"invoice", "contract", "发票"}},
	entry[IDClass]{TrademarkNumber, []string{"trademark", "mark"}},
	entry[IDClass]{CertificateNumber, []string{"certificate"}},
)

var numberWords = spell("number", "numbers", "no", "nos", "no.", "nr", "nr.", "num", "id", "ids", "code", "#", "reference", "ref", "ref.", "번호", "ID")

// idLabel reads a label at token i. Strong ones leave no doubt that a number
// follows.
func (r *reader) idLabel(i int) (class IDClass, end int, strong bool) {
	t := r.at(i)
	if t.gap == none && (r.at(i-1).kind == t.kind && t.kind == word || r.at(i-1).kind == char && isHangulText(t.text) && r.hangulBefore(i)) {
		return 0, i, false
	}
	if c, e := idLabels.after(r, i); e > i {
		return c, e, true
	}
	if c, e := idNouns.after(r, i); e > i {
		if e2 := r.after(e, numberWords); e2 > e && (r.at(e).gap != line) {
			return c, e2, true
		}
		return c, e, false
	}
	if t.is("no") && t.upper && r.at(i+1).is(".") && r.at(i+1).gap == none {
		return ReferenceNumber, i + 2, false
	}
	return 0, i, false
}

// hangulBefore reports whether a Hangul word runs into token i. Korean writes
// compounds in one word, so that only a label of one syllable pair suffers.
func (r *reader) hangulBefore(i int) bool {
	_, e := idNouns.after(r, i)
	return e > i
}
