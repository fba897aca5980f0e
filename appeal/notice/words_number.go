package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// numberWords tell the number of the sanction from other numbers.
var numberWords = []phrase.Set{
	{ID: "our-number",
		En: []string{"suspension (id|no|number|reference)", "enforcement (reference|no|id|number|ref)", "case (id|no|number|ref|reference)", "case", "decision (no|number|id|reference)", "sanction (no|number|id)", "notice (no|number|id|reference)", "(our|your|) (reference|ref)", "our (reference|ref|number|no)", "matter", "file", "decision", "reference", "ours", "letter", "number for the subject", "sanction", "notice", "file (no|number|reference)", "no", "number", "quoting", "action (id|no|number)", "(number|no) of (processing|processed|management|handling|action)", "(management|processing|handling|docket|record) (number|no|id)", "dossier", "(violation|enforcement|measure|record|control) (record|) (id|no|number)", "record", "control (no|number)", "reference of the (platform|notice|decision)", "incident", "letter (no|number)", "document (no|number)", "ticket", "incident (id|no|number)", "(notice|message|alert|letter|measure|penalty|action|sanction|document|dispatch|restriction|hold|deferral|release|reinstatement|investigation|review|penalty) (serial|id|no|number|ref|code|reference)", "serial", "control (no|number|id|ref)", "document", "serial of this (notice|letter|message)"},
		Zh: []string{"(通知|通报|通報|告知|公告|处理|處理|处分|處分|处罚|處罰|决定|決定|裁决|裁決|裁定|审议|審議|审查|審查|违规|違規|违约|停权|停權|停售|停用|关店|關店|封店|暂停|暫停|冻结|凍結|封禁|终止|終止|限制|制裁|本函|本案)(编号|編號|号|號|号码|號碼|番号|番號|码|碼|单号|單號|代码|代碼|字号|字號|流水号|序号|序號)", "(通知|通报|通報|告知|公告|处理|處理|处分|處分|处罚|處罰|决定|決定|裁决|裁決|裁定|审议|審議|审查|審查|违规|違規|违约|停权|停權|停售|冻结|凍結|封禁|终止|終止|限制|制裁|本函|本案)(ID|No)", "(案件|个案|個案|事件|措施|管控|管理|公文|发文|發文|文书|文書|函件|书函|書函|通知书|通知書|工单|工單|任务|任務|稽核|风控|風控|执行|執行|下架|警告|解除|维持|補件|补件)(编号|編號|号|號|号码|號碼|番号|番號|码|碼|单号|單號|代码|代碼|字号|字號|流水号|序号|序號)", "(案件|个案|個案|事件|措施|管控|管理|公文|发文|發文|文书|文書|函件|书函|書函|通知书|通知書|工单|工單|任务|任務|稽核|风控|風控|执行|執行|下架|警告|解除|维持|補件|补件)(ID|No)", "番号", "番號", "编号", "編號", "案号", "案號", "文号", "文號", "字号", "案件号", "处理号", "处理单号", "决定书号", "参考号", "參考號", "参考编号", "号码", "案件", "单号", "工单", "工單", "参考", "參考", "参照", "案卷号", "檔號", "档号", "檔案編號", "文件號", "文件号", "文件编号", "管理号", "管理號", "流水号", "流水號", "签发号", "签报号", "字號", "卷宗号", "档案号", "函号", "案由号", "编码", "决定号", "处分号", "發文字號", "发文字号", "决定番号", "決定番號"},
		Ko: []string{"번호", "관리 번호", "조치 번호", "사건 번호", "통지 번호", "문서 번호", "처리 번호", "번호는", "조치 ID", "정지 ID", "케이스", "참조", "조치 No", "관리 No", "제재 ID", "통지 ID", "사건 ID", "관리 코드", "조치 코드", "건번호", "(통지|통보|안내|알림|공지|조치|제재|처분|결정|사건|사안|관리|처리|정지|중지|제한|위반|적발|심사|심의|문서|공문|발송|발신|시행|티켓|케이스|안건|메시지|보류|유보|해제|징계|경고|이관|의결|결재) (번호|ID|아이디|No|코드|넘버|식별자|일련번호|식별번호)", "일련번호", "번호 불러 주신 거", "번호 받은 거"}},
	// Words for the very paper, right before its number.
	{ID: "our-paper",
		En: []string{"suspension", "notification", "determination", "ruling", "measure", "decision", "document", "case", "matter", "notice", "sanction", "serial", "enforcement", "warning", "caution", "reminder", "termination", "restriction", "deferral", "reinstatement"}, Zh: []string{"(本|该)(决定|決定|通知|处分|處分|案|函|裁定)", "决定书", "決定書", "处分书", "處分書", "通知书", "通知書", "告知书", "告知書", "处罚书", "(处罚|處罰|处分|處分|违规|違規|停售|停权|停權|冻结)(单|單)", "处罚决定", "裁定书", "函", "案", "案子", "(处罚|處罰|处分|處分|违规|違規|停售|停权|停權|冻结|终止|終止|下架|警告|解除|处理|處理|制裁)(决定|決定|通知|案件|事件|案)"}, Ko: []string{"통지", "통지서", "통보서", "결정서", "처분서", "공문", "통보", "문서", "사건", "사안", "안건", "조치", "제재", "처분", "결정", "조치 건", "케이스", "관리", "알림", "(통지|처분|조치|제재|문서|알림|발송) 일련번호"}},
	// A number of what is asked and answered at a desk, which may hold the sanction.
	{ID: "desk-number", En: []string{"ticket", "query", "thread", "conversation", "inquiry", "enquiry"}, Zh: []string{"工单", "工單", "会话", "会話", "咨询单"}, Ko: []string{"티켓", "상담 케이스"}},
	{ID: "frame", Zh: []string{"第"}, Ko: []string{"제"}},
	// The file of who writes, which may be an adviser.
	{ID: "our-file",
		En: []string{"our (file|matter|case|internal)", "my (file|reference|ref|case)", "internal"}, Zh: []string{"我所", "本所", "我方案号", "内部", "內部"}, Ko: []string{"우리", "당소", "사무소", "내부"}},
	// A number that the intake gave and that is kept for the sanction.
	{ID: "kept-under", Ko: []string{"로 (관리|진행|처리|등록)", "으로 (관리|진행|처리|등록)"}},
	// The number of an earlier measure: the notice's own outranks it.
	{ID: "earlier-number", En: []string{"(old|former|superseded|replaces|replacing|supersedes) (case|matter|decision|notice|suspension|)", "(earlier|previous|prior|last) (decision|notice)"}, Zh: []string{"(原|旧|舊|前次|上次|此前的|取代)(决定|決定|通知|处分|處分|处罚|處罰|案号|编号|)(编号|号|)"}, Ko: []string{"(지난|이전|종전|과거|앞선) (결정|조치|통지|처분)"}},
	// What comes in and is given a number: a report, a question, an answer.
	{ID: "took-in",
		En: []string{"(report|complaint|claim|question|query|inquiry|request|answer|reply|appeal|statement|letter) ... (received|registered|logged|filed|recorded|came in|entered|lodged) (as|under|with)", "(report|complaint|claim|question|query|inquiry) (received|came in|registered)"},
		Zh: []string{"(投诉|投訴|举报|舉報|检举|咨询|询问|詢問|来信|来函|答复|申诉|申訴|说明)(已|经|已经|) (登记|登記|受理|收到|收悉|接收|立案)", "(收件|来件|受理|挂号)(号|號|编号)"},
		Ko: []string{"(신고|민원|문의|질의|소명|의견서|이의신청|답변)(는|은|가|이|을|를|) (접수|등록|기록|접수됨)", "(이의신청|이의제기|재심|재심사|의견서|답변) (번호|접수번호)"}},
	{ID: "right-number",
		En: []string{"registered", "registration", "protected", "patent", "design", "trademark", "trade mark", "copyright", "certificate", "certified", "reg", "mark"}, Zh: []string{"注册", "註冊", "专利", "專利", "商标", "商標", "认证", "認證", "证书"}, Ko: []string{"등록", "특허", "상표", "인증", "고시", "허가"}},
	// Whose code A00911223 is.
	{ID: "seller-word", En: []string{"seller", "store", "shop", "vendor", "account", "partner", "dear"}, Zh: []string{"卖家", "賣家", "店铺", "店鋪", "商家", "贵司", "公司", "致", "收件人", "账户", "账号"}, Ko: []string{"판매자", "업체", "셀러", "상호", "계정", "귀하", "귀중", "수신"}},
	// What is to stand in the answer.
	{ID: "quote-it",
		En: []string{"quote", "quoting", "mention", "put", "include", "state", "cite", "citing", "with"}, Zh: []string{"援引", "引述", "注明", "写明", "写", "寫", "註明", "备注", "備註", "引用", "标注", "附上", "填"}, Ko: []string{"인용", "기재", "적어", "적으", "넣어", "명시", "표기", "쓰시", "써 주", "포함"}},
	{ID: "in-reply",
		En: []string{"subject", "subject line", "title of", "(in|with|to) (your|all|any|every) (reply|answer|mail|message|correspondence|appeal|submission)", "when (you|) (reply|replying|write|answer|answering|appealing)"}, Zh: []string{"标题", "標題", "主题", "主旨", "邮件名", "回信时", "回复时", "申诉时", "来信时", "(往来|来往|一切|所有)(函件|来函|信件|邮件)"}, Ko: []string{"(모든|앞으로의) (연락|회신|문의|서신)", "제목", "회신 시", "답장 시", "문의 시", "소명 시", "회신하실 때", "답변 시"}},
	{ID: "closed-matter",
		En: []string{"(is|are|was|were|now|been) closed", "not connected", "earlier (case|matter|decision|notice|suspension)", "previous (case|matter|decision|notice|suspension)", "prior (case|matter|decision|notice)", "(is|was) (settled|finished|resolved)", "has nothing to do with"}, Zh: []string{"已结案", "已結案", "结案", "已了结", "无关", "無關", "前案", "已处理完毕"}, Ko: []string{"종결", "완료된 건", "별건", "별개", "무관", "내부용"}},
	// What is said to be another matter than the notice's.
	{ID: "other-matter",
		En: []string{"(nothing to do with|unrelated to|not related to|separate from|independent of|has no bearing on) (this|the present|the above)", "(is|are|was|will be|been) (answered|handled|dealt with|treated|processed) (separately|elsewhere|by another team)"},
		Zh: []string{"(和|与|與|跟|同)(这|這|此|本|上述)(件|次|案|封|个|項|项|) ... (没有关系|沒有關係|无关|無關|没关系|不相关|两码事|两回事|不相干)", "另行(答复|答覆|处理|處理|回复)"},
		Ko: []string{"(이|본|이번|위) (건|조치|통지|제재|일|사안)(과는|와는|과|와|하고는) ... (무관|별개|관계없|관계가 없|관련 없|관련이 없|상관없|상관이 없)", "(별도로|따로) (답변|안내|처리|회신)(드|됩|하|해)"}},
	{ID: "other-number",
		En: []string{"(old|former|previous|outdated) (number|no|id)", "(appraisal|notary|submission|bill|permit|sample|test|tip|inbound|outbound|payment|compensation|warehouse|shipment|verdict|court|customs|dispute|appeal|form|bank|delivery|insurance|card|session|call|claimant|buyer) (id|no|number|ids|ref|reference|code)", "ticket of the (buyer|customer)", "(support|help|helpdesk|service) (ticket|case|request)", "(support|service|help|chat|desk|rma|refund|return|payment|settlement|deposit|design|application|claim|report) (id|no|number|ids|code)", "(query|call back|order|product|option|item|seller|vendor|store|tracking|invoice|waybill|registration|business|licence|license|model|serial|report receipt|intake|receipt|complaint|inquiry|enquiry|listing|phone|fax|tel|sku|part|certificate|patent|trade mark|trademark|lot|batch|report|customer|account|page|parcel|box) (id|no|number|ids|code|)", "(contract|message|test report|authorisation|authorization|declaration|purchase order|policy|version|tracking) (id|no|number|ids|code)", "seller account", "account", "asin"},
		Zh: []string{"(旧|舊|原来的|过期的|以前的)(号|號|号码|编号|編號)", "(返点|返利|返佣|佣金|广告|廣告|活动|活動|报名|報名|讲座|课程|会员|店主|供应商)(编号|編號|号|號|单号|号码)", "(登录|登錄|注册|註冊|登记|登記|授权|申请)(设计|設計|商标|商標|专利|專利|意匠|外观)", "(鉴定|鑑定|公证|公證|回执|回執|申请|申請|授权|账单|帳單|批准|备案|備案|查验|查驗|海关|海關|线索|反馈|来电|退款|调拨|入库|出库|开票|银行|銀行|提交|上诉|抽检|样品|樣品|委托|保证金|申诉|申訴|赔付|客诉|仓库|缴费|问询|判决|扣留|检测|任务单)(书|書|单|單|决定书|)(编号|編號|号|號|号码|文号|流水号)", "(对方|另案|上次|前次)(案件|案|处罚|處罰|)(编号|號|号)", "审核任务号", "(召回|回收)(公告|通告|)(号|號|编号)", "(订单|訂單|商品|选项|選項|卖家|賣家|店铺|运单|運單|物流|货运|貨運|快递|注册商品|注册|註冊|登记|登記|商标|专利|证书|投诉|投訴|举报|舉報|咨询|受理|接收|进件|营业执照|统一社会信用|法人|客服|电话|電話|传真|型号|批号|批次|货|商品注册|款号|版本|页码|商品识别)(单|單|)(编号|編號|号|號|号码|ID|代码|码|)", "(合同|合約|發票|发票|检测报告|檢測報告|检验报告|报告|授权书|授權書|报关单|報關單|备案|合格证|保险单|收据|采购单|版本)(编号|編號|号|號|号码)", "(申报|申報|檢舉|检举|收文|来函|退货|退貨|退款|结算|結算|登录商品|登錄商品|机型|設計|设计|序列|版权|著作權)(编号|編號|号|號|号码|ID)", "(贵司|貴司|貴公司|您|您的|贵方|你方)(的|)(邮件|郵件|来函|來函|来信)(编号|編號|号)", "(卖家|商户|賣家) ID", "商户号", "卖家代码", "內部代碼", "内部代码", "型号"},
		Ko: []string{"(예전|옛|옛날|만료된|기존) (번호|ID)", "(셀러|서류|파일|회원|점포|스토어|입점|광고|캠페인|교육) (번호|ID|코드)", "(감정서|감정|공증|제출|신청|재심 신청|청구서|시료|검체|통고|제보|회신|환급|입고|출고|전표|보상|고객불만|불만|창고|납부|판결|클레임|택배|세관|은행|보험|예약) (번호|ID|코드)", "(리콜|공표|회수) (번호|공표번호|공고번호)", "(상담|콜|주문|상품|옵션|판매자|업체|송장|운송장|등록|사업자|사업자등록|접수|문의|신고|민원|질의|전화|팩스|인증|허가|특허|상표|모델|제품|디자인|노출상품|등록상품|고객|계좌|품번|통관|일련|로트|쿠폰) (번호|ID|코드|등록번호|아이디|)", "(계약|계약서|인보이스|보고서|성적서|위임장|계산서|영수증|신고필증|메일|발주|신고확인) (번호|ID)", "(환불|반품|취소|교환|정산|결제|입금|송금|시험|검사|계좌) (번호|ID)", "판매자 코드", "업체코드"}},
	// Rules by which letters are sent, data is kept or others are dealt with.
	{ID: "not-applied",
		En: []string{"(notice|notices|notification|notifications|message|messages|mail|communications) (is|are|was|were) (given|sent|served|issued|delivered|transmitted) (under|pursuant to|in accordance with|according to)", "(complaints|reports|data|information) (is|are) (taken up|handled|processed|dealt with|kept|stored) (under|pursuant to|in accordance with)", "(does|do|is|are) not (apply|applied|applicable) (here|in this case|to this)", "not apply to (this|your) (case|notice|measure)"},
		Zh: []string{"不适用于本", "本案不适用", "本案不適用", "(本通知|本函|本邮件|本郵件) ... (依|依据|依照|根据) ... (发送|發送|送达|送達)"},
		Ko: []string{"(본|이) (메일|통지|안내|메시지)(은|는) ... (발송|송부|전송)", "본 건에는 적용되지 않", "적용되지 않습니다", "적용하지 않"}},
	// Terms that are enclosed, printed or explained, and not applied.
	{ID: "for-reading",
		En: []string{"(is|are) (attached|enclosed|annexed|appended|reproduced)", "in plain (words|language|english)", "(read|see) the (faq|guide|full text)", "full text of", "explained", "(extract|excerpt|summary) (of|from) the (terms|policy|agreement)", "for (reference|information) only"},
		Zh: []string{"全文", "(仅供参考|供参考|僅供參考)", "(条款|條款|规则)(摘要|节选|摘录)", "解读", "解讀", "附后", "附於後", "附于后", "见附件", "規定內容詳", "一图看懂"},
		Ko: []string{"해설", "(참고용|발췌)", "(약관|규정) (요약|발췌)", "전문은", "전문을", "(약관|규정)(을|를|은|는) (첨부|동봉)", "쉽게 (알아|풀어)", "알기 쉽"}},
}
