package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// numberWords tell the number of the sanction from other numbers.
var numberWords = []phrase.Set{
	{ID: "our-number",
		En: []string{"suspension (id|no|number|reference)", "enforcement (reference|no|id|number|ref)", "case (id|no|number|ref|reference)", "case", "decision (no|number|id|reference)", "sanction (no|number|id)", "notice (no|number|id|reference)", "(our|your|) (reference|ref)", "our (reference|ref|number|no)", "matter", "file", "decision", "reference", "ours", "letter", "number for the subject", "sanction", "notice", "file (no|number|reference)", "no", "number", "quoting", "action (id|no|number)", "letter (no|number)", "document (no|number)", "ticket", "incident (id|no|number)"},
		Zh: []string{"编号", "編號", "案号", "案號", "文号", "文號", "字号", "案件号", "处理号", "处理单号", "决定书号", "参考号", "參考號", "参考编号", "号码", "案件", "单号", "第", "决定号", "处分号", "發文字號", "发文字号", "决定番号", "決定番號"},
		Ko: []string{"번호", "관리 번호", "조치 번호", "사건 번호", "통지 번호", "문서 번호", "처리 번호", "번호는", "조치 ID", "정지 ID", "케이스", "건번호", "번호 불러 주신 거", "번호 받은 거"}},
	{ID: "other-number",
		En: []string{"(query|call back|order|product|option|item|seller|vendor|store|tracking|invoice|waybill|registration|business|licence|license|model|serial|report receipt|intake|receipt|complaint|inquiry|enquiry|listing|phone|fax|tel|sku|part|certificate|patent|trade mark|trademark|lot|batch|report|customer|account|page|parcel|box) (id|no|number|ids|code|)", "seller account", "account", "asin"},
		Zh: []string{"(订单|訂單|商品|选项|選項|卖家|賣家|店铺|运单|運單|物流|货运|貨運|快递|注册商品|注册|註冊|登记|登記|商标|专利|证书|投诉|投訴|举报|舉報|咨询|受理|接收|进件|营业执照|统一社会信用|法人|客服|电话|電話|传真|型号|批号|批次|货|商品注册|款号|版本|页码|商品识别)(单|單|)(编号|編號|号|號|号码|ID|代码|码|)", "(卖家|商户|賣家) ID", "商户号", "卖家代码", "內部代碼", "内部代码", "型号"},
		Ko: []string{"(상담|콜|주문|상품|옵션|판매자|업체|송장|운송장|등록|사업자|사업자등록|접수|문의|신고|민원|질의|전화|팩스|인증|허가|특허|상표|모델|제품|디자인|노출상품|등록상품|고객|계좌|품번|통관|일련|로트|쿠폰) (번호|ID|코드|등록번호|아이디|)", "판매자 코드", "업체코드"}},
}
