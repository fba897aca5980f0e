package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// errandWords stand beside a way of answering and tell whether the answer goes
// there, or something else, or nothing.
var errandWords = []phrase.Set{
	// What one does with an answer.
	{ID: "hand-in",
		En: []string{
			"(reply|appeal|appeals|respond|response|submit|submission|explain|explanation|upload|attach|contest|dispute|challenge|object|objection|objections|lodge|file|filed|filing)", "(answer|answers|send|sent|put|goes|forward|write|reach|directed|addressed|present|produce|deliver|raise|comment|comments|statement|disagree)", "(provide|let us have|tell us|let us know|fill in|fill out|complete|state your case|be heard|your side|give us|your say|say something|show us|let us see|words|inquire)", "(they|we) (want|need|ask|require|request)", "(information requested|get in touch|quote|not agree|wrong|mistaken|mistake|disagree)", "(be|papers|documents|them) (mailed|emailed|e mailed)", "(mail|email) (it|us|them|the|your|a|to)", "(verify|acknowledge|acknowledgement|lift|restore|reinstate|reinstatement|resume|resumption|supplement)", "go (to|into|through|via|in|here|there|by)", "(register|post|leave|enter|add) ... (list|file|report|proof|document|documents|copy|photo|photos|certificate|comment)", "(looked at|reviewed|checked) again", "(passport|id card|licence|license|identity card) (scanned|photographed)", "(request|ask for|ask) (a|early|) (review|release|re check|recheck)",
		},
		Zh: []string{
			"(拍摄|拍攝|扫描|掃描)(护照|護照|证件|證件|身份证|执照)", "(送出|附埋|開個|开个|申述|回复|回覆|申诉|申訴|申覆|申復|申辩|申辯|辩明|提交|上传|上傳|上載|遞交|呈交|回郵|传到|传给|传上|传一下|传照片|传图|传文件|传资料|传截图|传发票|传授权|补交|補交|补传|补件|補件|重传|提供|递交|送交|送付|送达|提出|填写|填寫|填具|填好|填完|回信|陈述|陳述|发起|附上|檢附|检附|写明|异议|異議|疑義|说明|說明)", "(交到|交给|交上|交整改|怎么交|要交|寄|投递|投遞|邮件给|邮给|郵件給|举证|舉證|答辩|答辯|陈述|证书传|传上去|发到|發到|发至|发送|發送|发往|发给|发来|发过去|传过去|发一下|送到|贴到|放到|放进|写信|写邮件|留下文字|留言|有话|要说|讲|写|恢复|解冻|不认可|不服|认证)",
		},
		Ko: []string{"전달해", "전달하", "소명", "이의", "의견", "이견", "제출", "올려", "올리", "업로드", "첨부", "접수", "신청", "보내", "송부", "답변", "답장", "회신", "답신", "해명", "남겨", "넣으", "넣고", "넣어", "작성", "내 주", "내주", "내라", "내래", "내면", "내야", "내셔", "낼", "보완", "개선계획", "확인 내용", "다투", "등록하", "등록해", "쓰라", "쓰면", "써", "적어", "받습니다", "붙여", "할 말", "인증", "해제", "답해", "답하", "반론", "입력", "다시 심사", "재심사 요청", "심사를 거쳐", "개선 내용", "할말", "대답", "답은"}},
	// The papers of an answer: they stand for one where no answer is told of.
	{ID: "some-papers", En: []string{"(evidence|documents|papers|proof|invoice|licence|license|plan|report|certificate)"}, Zh: []string{"(材料|资料|資料|凭证|憑證|文件|报告|报表|证明|证据|計畫|计划|授权书)"}, Ko: []string{"(자료|서류|증빙|성적서|인증서|사업자등록증|계획서|확인서|명세서)"}},
	// Answers that were given, or that somebody else gives.
	{ID: "answered",
		En: []string{
			"(your|their|his|her|its|earlier|previous|last|first) (reply|answer|response|appeal|explanation|submission|letter|mail|e mail|message) (of|dated|was|were)", "in (your|their|his|her|its) (reply|answer|response|appeal|explanation|submission)",
			"(will|shall|would|we aim to|we can|we may|usually|normally) (reply|answer|respond|inform)", "our (answer|reply|response|decision)", "(appeal process|appeal options|how to appeal)", "(not|never|no one|nobody) (reply|answer|respond|replied|answered)", "(received|get|got|getting) (no|an|a) (answer|reply)", "(maker|owner|holder|courier|supplier|manufacturer|complainant) (answer|reply|response|letter)", "(we|panel|desk|team|board|office|department|committee|reviewer|centre|center) (then|usually|normally|always|only|also|) (reply|answer|respond)", "(to their|of their|buyers|customers) (message|messages|questions|inquiries)",
		},
		Zh: []string{
			"(贵司|貴司|贵店|貴店|贵公司|貴公司|您|你方|我们|我司|我方|客户|買家|买家|卖家|快递社|品牌方|权利人|平台|对方|她|他)(已|曾|于|在|之前|此前|) ... (回复|回覆|提交|上传|上傳|提供|回信|答复)(称|稱|的|过|了|邮件|所附|中)", "(已|曾|曾经|此前|先前)(提交|上传|回复|回覆|提供|说明|申诉)", "(将|将会|会|會|將)(在|以|用|于|於|通过|收齐|收到) ... (回复|回覆|答复|答覆|函复|函覆|回信|回函|通知|告知)", "(本中心|本部|本组|本組|本会|本公司|我部|我司|我组|我们|平台|酷澎|审核组|审核部门|审核人员|專員|专员|委员会|小组|工作人员)(收到|收齐|审核|核实|会|會|将|將|于|於|在) ... (回复|回覆|答复|答覆|函复|函覆|回信|回函)", "(回复|回覆|答复|答覆|函复|函覆|回信)(贵司|貴司|贵店|您|结果|結果)", "(没有|無|无|没|沒|未|逾期未|期间未|如不)(人|) (回复|回覆|理|说明|申诉|提交)", "(回复|回覆)(我|我们|贵司|贵店|您|率|称|稱|说|里|中|了|时限|期限|都|时效|周期|时间)", "(买家|顾客|客户|消费者)(在|通过|向|从) ... (称|反映|投诉|表示|说)", "(回信|来信|回复)(收悉|已收)", "(申诉|申訴|提交|说明)(方法|流程|结果|指引)", "(留言|消息|客服|评价|在线)(回复|回覆|咨询)率", "(您|贵司|贵店|你)(上传|提交|提供|填写|发)的", "(您|贵司|贵店|你)(在|于) ... (填写|录入|上传|提交|提供)的", "已(将|向|把) ... (发送|发至|发到|寄)",
		},
		Ko: []string{
			"(회신|답장|답변|답신|제출|소명|접수|신청|송부|첨부|보내|업로드|등록|올리|내|넘기)(하신|하셨|하였|했|한 |된 |되었|됐|신 |주신|받|드리|드립|드릴|이 없|하지 않|않으|은 없|을 하지)", "(구매자|고객)(가|이|께서|들이|님이|은|는) ... (알려|문의|말씀|남긴|남겨|제기)", "(고객|구매자)(에게|에게는|께|님께|의) ... (답변|회신)", "(회신|답변|답장) (내용|결과|기일|률|율|서|문)", "(일 |의 )(회신|답변|답장|제출)(에서|서)", "(귀사|귀하|판매자님|대표님)의 (회신|답변|답장|제출)(은|는|에는|에)", "(소명|답변|회신|제출) (내용|자료)(은|는|을|를) (검토|확인)(하였|했|되)", "문의 답변", "(심사|검토|재심|재심사|판단) 결과(는|은|를) ... (회신|답장|답변)", "(회신|답장|답변)(합니다|하겠|할 예정|예정)", "(답장|회신|답변) (메일|문자)(을|를|이|로|) (드립|드리|보내드|보내 드|갑니다|나갑)", "(결과|여부) ... (회신드|회신해 드|회신 드|답변드|답변 드|안내드|안내해 드)", "통해 (안내|알려|회신드)", "(보내|안내|발송|전달)(드렸|해 드렸|하였|했|드린)", "(주신|내신|하신) (자료|서류|소명|파일)", "(소명|이의|이의신청|이의제기|제출|접수|재심) (방법|절차|안내|결과|여부)"}},
	// The same in words that tell of it only in the past.
	{ID: "has-answered",
		En: []string{"(you|who|seller|maker|supplier|courier|buyer|owner|we|i|department|has|have|had|already) (contacted|informed|asked|replied|answered|responded|submitted|sent|uploaded|filed|stated|explained|claimed|opened|wrote|said)", "opened ... ticket", "(buyer|buyers|customer|customers|shopper) ... (sent|wrote|opened|complained|told|asked|said)", "(was|were|been) (submitted|sent|uploaded|filed|answered|received)", "(answered|replied) (within|customers|buyers|shoppers)"}},
	// Where to read something.
	{ID: "look-up",
		En: []string{"(reason|reasons|detail|details|list|history|result|decision) (is|are|) (in|on|at|to|see|shown) (wing|seller|account|dashboard|your)", "(see|shown|displayed|visible|appears|shows)", "(notice|message|letter|banner) in (wing|seller)"},
		Zh: []string{"(原因|详情|詳情|方法|明细|明細|依据|依據|结果|名单) ... (查看|查询|查收|见)", "(查看|查询|查閱|查阅|查收|参阅|参见|显示|顯示|公告|可见|看到|就显示|只能看)"},
		Ko: []string{"(사유|방법|내역|상세|자세한|결과) ... (확인|참고|조회|참조)", "(확인(하실|하시|할|해 |이 가능|가능)|참고|참조|조회|표시|보실|볼 수|열람|게시|안내되|게재|뜹니다|공지)"}},
	// Other things that a seller has to do.
	{ID: "errand",
		En: []string{"(refund|refunds|settlement|settlements|payout|payouts|payment|payments|balance|stock|inventory|removal|collect|retrieve|password|advertising|tracking|ship|shipped|orders|billing|tax|subscription|promotion|training|course|sign up)", "(cancel|return) (the|these|your|remaining|open) order"},
		Zh: []string{"(退款|结算|結算|货款|貨款|提现|库存|庫存|取回|移出|密码|密碼|广告|发货|發貨|余额|订单|出库|报名|培训|发票开具)"},
		Ko: []string{"(정산|대금|환불|반출|재고|회수|비밀번호|광고|송장|출고|발송|배송|주문|세금|교육|반품|취소|수신 설정|등록된|설정은)"}},
	// Errands that are asked for in words of answering.
	{ID: "errand-asked",
		En: []string{"(removal|refund|payout|withdrawal|disposal|pickup|return) (order|orders|request|requests|application)", "(request|requested|submit|ask for|order|apply for) (back|a|the|your|) (removal|refund|return|payout|withdrawal|disposal|stock)", "requested back", "(explain|reply|answer|write) ... to (the|your|all) (customer|customers|buyer|buyers)"},
		Zh: []string{"(向|给|跟|對|对)(顾客|顧客|买家|買家|客户) (说明|說明|解释|回复|回覆|道歉)", "(移出|取回|退款|提现|退货|出库|换货|退店|开票|销毁|清退)(申请|請求|请求|申請|登记)", "(申请|申請|提交|发起|提出)(移出|取回|退款|提现|退货|开票|销毁|出库)"},
		Ko: []string{"(고객|구매자)(에게|께|님께|님에게) ... (안내|설명|회신|답변|사과|알려)", "(반출|회수|환불|반품|정산|출고|취소|교환|탈퇴|해지|교육|광고|세미나|입고|출금|폐기)( 반출| 회수|) (신청|요청|접수|등록|처리)"}},
	// What customers ask, which is to be answered to them.
	{ID: "to-customers",
		En: []string{"(customer|buyer|shopper|customers|buyers) (question|questions|inquiry|inquiries|message|messages)", "(questions|inquiries|messages) (of|from|by) (customers|buyers|shoppers)", "(answer|reply to|respond to) (the|your|all|every|each|) (customer|customers|buyer|buyers)", "(customer|buyer) (questions|inquiries)"},
		Zh: []string{"(顾客|顧客|客户|客戶|买家|買家|消费者|用户)(的|) (询问|詢問|咨询|諮詢|消息|留言|问题|問題|提问|来信)"},
		Ko: []string{"(고객|구매자|상품|소비자)(의|님의|님|) (문의|질문|메시지|톡)(에|를|에는|에 대해|)"}},
	// The person in charge, as the one to whom something is sent.
	{ID: "to-clerk",
		En: []string{"to (him|her)", "to (the|our|this|your) (clerk|officer|person|contact|case handler|reviewer|case manager)", "(write to|mail|e mail|contact) (her|him) (at|by|within|before)"},
		Zh: []string{"(发给|發給|寄给|寄給|交给|交給|发至|邮件给|提交给)(联系人|聯絡人|承办人|承辦人|负责人|经办人|經辦人|担当)", "(联系人|聯絡人|承办人|承辦人|经办人|經辦人)(的|)(邮箱|信箱|电邮|郵箱)", "(上述|上列|前述|该|上面的)(邮箱|信箱|電郵|电邮|地址)"},
		Ko: []string{"담당자(에게|께|앞|한테|로)", "담당자(의|) (메일|이메일|주소)", "위 (메일|이메일|주소)", "담당(에게|께|한테)"}},
	{ID: "opt-out", En: []string{"(unsubscribe|opt out|intended recipient|in error|webinar|seminar|survey|newsletter)", "(reply|replying|text) (stop|t)"}, Zh: []string{"(退订|退訂|取消订阅|讲座|培训|问卷调查|满意度|并非收件人|非收件人|误收|不是收件人)", "回(复|覆|) (t|td|n|0000|0)"}, Ko: []string{"(세미나|웨비나|만족도|설문에 참여|설문조사|수신인이 아|수신자가 아|잘못 수신|잘못 받|수신 거부|수신거부|무료거부|무료수신거부|수신 동의)"}},
	// Questions, which are no answers.
	{ID: "question",
		En: []string{"(for|any|general|other|further|with|have|if you have|technical) (questions|question|queries|enquiries|inquiries|help)", "(questions|question|queries) (about|may|can|regarding|to|go)", "need (help|assistance|more information)", "for (more|further) information", "assistance",
			"(maker|owner|holder|complainant|claimant|brand) ... (reached|contact|contacted)", "(contact|reach) the (maker|owner|rights holder|complainant|brand)"},
		Zh: []string{"(疑问|疑問|咨询请|疑虑|其他问题|问题请|不明白|需咨询|需帮助|如需(咨询|了解|协助|帮助))", "(有|其他|任何)(问题|問題)", "(联系|联络|聯絡)(权利人|投诉人|品牌方|權利人)", "(权利人|投诉人|品牌方|權利人)(的|)(联系方式|邮箱|电话)"},
		Ko: []string{"(기타|궁금|관련|다른|일반|추가|그 밖의|그외) ... 문의", "문의(는|사항|가 있|처|전화|:|은|하실)", "궁금", "(권리자|신고인|상표권자|브랜드사)(에게|와의|와|는|께) ... (연락|합의|문의)"}},
	// What stands right before a way, in forms and lists.
	{ID: "way-label",
		En: []string{"next step", "what (to do|you can do|you must do|now)", "(place|path|route|submit place|place of submission)", "(where|how|channel|via|method|address|send to|submit to|submit at|submit through|appeal via|how to appeal|how to answer|how to respond|where to send|to answer|submission)", "(address|e mail|email|mail|mailbox|inbox) for (your|the) (answer|appeal|explanation|reply)", "(answer|appeal|objection|explanation|contest|remedy|reply) (address|to|e mail|email|channel|by|via)", "(answer|appeal|objection|explanation|contest|remedy)"},
		Zh: []string{"(寄送|寄往|发送|發送|投递|投遞|送交|递交|受理|接收)(地址|邮箱|信箱|处|窗口)", "(怎么|如何|怎樣)(补|补交|交|办|处理|申诉|恢复|解决|提交|回复)", "(方式|途径|途徑|渠道|路径|路徑|入口|收件地址|投递地址|怎么交|交到哪里|申诉邮箱|申訴信箱|申诉地址|收件邮箱|接收邮箱|提交方式|申诉|申訴|申覆|说明|提交|异议|意见提出|材料提交|恢复方法)"},
		Ko: []string{"(해결|해제|복구|재개|정상화|재판매|재노출)( 조건| 방법|)", "(내실|낼|보낼|제출하실|제출할|올리실|올릴|접수하실|내는|부치실) (곳|데|주소|창구)", "(어떻게|무엇을|할 일|하실 일)", "(제출처|보내실 곳|보내는 곳|어디로|보낼 곳|접수처|회신처|제출 방법|접수 방법|소명 방법|이의 방법|조치방법|조치 방법|해결 방법|해제 방법|재개 방법|제출방법|접수방법|소명방법|방법|경로|채널|회신 주소|소명|이의|이의신청|제출|접수|의견|문의처|해제 요청|보완|자료 제출|소명자료 제출|소명자료)"}},
	{ID: "only", En: []string{"(only|solely|exclusively)"}, Zh: []string{"(只|仅|僅|统一|統一|一律通过|一律走|限于|须通过|必须)"}, Ko: []string{"(으로만|로만|에서만|에만|만 가능|한하여|한해)"}},
	// What refuses the way that stands before it …
	{ID: "refused",
		En: []string{
			"(cannot|can not|will not|not|never|nor|no longer) (be|) (considered|accepted|processed|read|seen|answered|monitored|checked|opened|reviewed|handled|looked at|received|attended|forwarded)", "(does|do|did|can|will|may) not (accept|take|read|handle|receive|process|count|reach|work|see|monitor|answer)", "(not|never) count", "unattended", "(cannot|can not|unable to) (log|sign) in", "(has|have|shows|is|with) (no|nothing)", "(unmonitored|ignored|discarded|deleted unread|bounce|bounces|in vain|not possible|unable|off limits)", "opens a new (matter|case)", "(is|are) (only|just) for", "(is|are) for (general|other|technical)", "(is|are) not the (place|way)", "goes nowhere",
		},
		Zh: []string{"(不予|不|恕不|均不|概不|一律不|也不|不再|不被)(受理|接受|处理|處理|看|收|回复|查看|认|認|采纳|算|作数|审核|接收)", "(无效|無效|无法入档|无法受理|无法处理|无法查看|无法接收|无法归档|无法登记|无人(处理|查看|接收)|没人(看|理|收)|無人|收不到|看不到|不行|登不进|进不去|登录不了|打不开|里没有|裡沒有|里没|里面没|上没有|用不了)"},
		Ko: []string{"(회신|답장|업로드|메일|문의) (x|ㄴㄴ|노노)", "(접수|인정|확인|처리|반영|검토|수신|고려|지원)(되|하|받|해|은|이)(지 않|지 못|지 아니|지않)", "(올리|보내|내|넣|제출하|접수하|쓰|누르|남기)지(말|마)", "(받지|보지|읽지|열지|답하지|인정하지|확인하지|처리하지) (않|못|아니)", "(안|못) (받|봐|봄|본다|본대|봅니|보니|읽|됨|돼|됩|된다|됐)", "(발신 전용|발신전용|접수 불가|회신 불가|불가합니다|불가능|불가|무효|금지)", "(회신|답장|문의|메일)(하시면|하면|은|는|으로는|로는) ... (못|않)", "(윙|WING|메일|화면|버튼|메뉴|문자|거기)(에도|에는|에|은|이|도|) (없|안 떠|안 보|안 나)", "(할|하실|될) 수 없", "되지 않", "확인이 (어렵|안 )", "(말고|대신|아니라|아니고|아닌|마시고|마세요|마십시오|말아|삼가|자제|아님)"}},
	// … and what refuses the way that stands behind it.
	{ID: "refused-ahead",
		En: []string{"(do|does|please do|you must|must|should|may|can|could|please) not (reply|respond|answer|use|open|write|send|contact|submit|e mail|email|mail|click|file|upload|through|via|go)", "(not|never) (by|via|through|in|to|as|on|with|the|using|a)", "(do|does|will|can|we) not (read|accept|take|monitor|consider|process|see|handle|look at)", "(instead of|rather than|other than|except|without using)", "no (reply|replies)", "(don t|dont|never|no) (reply|use|write|send|email|respond|answer)"},
		Zh: []string{"(请勿|請勿|勿|不要|别|请不要|請不要|切勿|不得|不可|禁止|不用)", "(不|不是|不能|无需|无须|不接受|不必|并非)(再|)(向|直接|通过|透過|以|用|对|在|往|走|回|发|發|新建|另发|寄|点|使用|经由)", "(而非|而不是)"},
		Ko: []string{}},
	// The mailbox that the notice came from takes no mail.
	{ID: "send-only",
		En: []string{"(mailbox|inbox|address|mail|message|e mail|email) (is|are) (not (monitored|read|attended)|unattended|unmonitored|send only|outgoing only)", "(no reply|noreply|do not reply)", "cannot receive (replies|mail)", "(replies|emails|mails|answers) (to (this|the) (mail|message|e mail|email|address)|) (are|will|is) not"},
		Zh: []string{"(请勿|請勿|勿|不要|请不要)(直接|) (回复|回覆|回信)", "(邮箱|信箱|地址) ... (无人|不接收|仅供发送)"},
		Ko: []string{"(발신 전용|발신전용)", "(회신|답장) (되지|하실 수|이 불가|은 불가|불가)"}},
	// Words of a way that are none.
	{ID: "no-way",
		En: []string{"(case|ticket|wing|incident) (id|no|number|ref|reference)", "form no", "in the message (centre|center|box)", "(support|chat|helpdesk|help desk|customer service|hotline) (just|only|still|) (say|says|said|tell|tells|told|answered|keep|keeps|could not|does not|do not know|never)", "(help|support) us", "(appeal|appeals) (committee|board|team|panel|office)"},
		Zh: []string{"(工单|工單|表单)(号|號|编号|編號|no)", "(申诉|申訴|申覆|异议|異議|申訴審議|申诉审议)(审议|審議|委员会|委員會|处理组|部门|部門|處|科|团队|團隊|小组|小組|专员)", "(申诉|申訴)(审议|審議)(處|处|会|會|委)", "(贵司|贵店|您)(申诉|申訴)", "(关于|關於) ... (申诉|申訴)的(答复|答覆|回复|决定)", "(卖家|賣家|商家)(申诉|申訴)(审议|審議|委|处|處|部)", "微信", "(客服|在线咨询|在線諮詢|工单|工單|人工)(说我|说没|说要等|也说|只说|就说|都说|让我等|不知道|没人|也没|也进不|进不去|打不通)", "(已|曾)在(后台|WING|系统)", "(工作室|供应商|自己)的(工单|后台|群)"},
		Ko: []string{"(고객센터|상담원|콜센터)(은|는|이|에서|에선|도|에|) (전화했|전화해|모른|모르|기다리|답이 없|연결이|연결도)", "(문의|상담|티켓|서식|양식)(번호|접수번호)", "(이의신청|이의제기|소명|재심)(심사위원회|위원회|심의|심사팀|담당팀|전담팀|심사부)", "(문의|상담) (답변|응답)"}},
	// Errands that are the topic of the sentence.
	{ID: "errand-topic",
		En: []string{"(refund|removal|payout|withdrawal|settlement) (request|requests)", "(refund|reimburse) (the|your|all|these|those) (buyer|buyers|customer|customers)", "(remove|collect|retrieve) (the|your) (stock|inventory)"},
		Zh: []string{"(库存|庫存|存货) ... (取回|移出|运走)", "(提现|货款|结算|余额|广告|物流|仓储)(问题|疑问|请|咨询)", "(对|對|就|关于|關於|有关|如对)(货款|貨款|结算|結算|提现|余额|广告|物流|仓储) ... (疑问|疑問|问题|問題|询问|詢問)"},
		Ko: []string{"(정산|환불|반품|반출|회수|재고|대금|비밀번호|광고|교육)( 반출| 회수|) (신청|문의|요청|접수|관련 문의|처리|)(은|는)", "(구매자|고객) 환불(은|는)"}},
	// What else a notice may refuse: papers, and what comes late or by itself.
	{ID: "else-refused",
		En: []string{"(file|files|excel|screenshot|screenshots|receipt|receipts|pdf|copies|documents|photos|images|translations|late|later|after|afterwards|separate|new|second|mail|e mail|fax|post|courier|phone|telephone|visit|visits|person)"},
		Zh: []string{"(文件|excel|截图|收据|发票|照片|图片|报关单|pdf|逾期|过期|超时|超期|逾時|届时|期限后|另发|另行|新邮件|寄到|客服信箱|客服邮箱|邮件|郵件|传真|傳真|邮寄|郵寄|快递|电话|電話|来访|當面|当面)"},
		Ko: []string{"(파일|엑셀|영수증|사진|캡처|캡쳐|서류|사본|PDF|증빙|기한|이후|넘|늦|메일|별도|따로|팩스|우편|등기|전화|방문|택배|퀵)"}},
	// The names of buttons by which one answers.
	{ID: "act",
		En: []string{"(appeal|submit|statement|comment|answer|review|correct|challenge|upload|explain|object|objection|dispute|respond|reactivate|verify|release|disagree|explanation|evidence|proof|document|reinstate|contest|plan|request|recheck|redisplay|inspection|review|re)"},
		Zh: []string{"(申诉|申訴|申覆|提交|上传|上傳|说明|說明|不同意|陈述|陳述|意见|意見|答辩|答辯|举证|舉證|申辩|申辯|复核|异议|異議|补件|補件|补充|材料|凭证|认证|認證|验证|複核|复核|解冻|整改|激活|复检|重新|不认可|不認可|不服|上載|遞交|재등록)"},
		Ko: []string{"(소명|해명|이의|자료|서류|증빙|제출|답변 등록|답변하기|의견|개선 내용|수정 요청|재심사|업로드|첨부|신청|해제|본인 확인|본인확인|인증|의견|개선계획|경고 확인|재심|재검수|재등록|요청|복구)"}},
	// How people retell a notice …
	{ID: "report", En: []string{"(say|says|said|want|wants|told|asks|asked|saying|wrote|must|have to|screen)"}, Zh: []string{"(说|說|要求|让|要我|写着|信里|叫)"}, Ko: []string{"(래요|라는데|라고|된대|하래|이래|대요|다는데|되있|되어 있|적혀|래 |댄다|랍니다|라네|라며)"}},
	// … and how they tell of themselves, or advise.
	{ID: "advice",
		En: []string{"(you should|you could|i would|i d|try|my advice|in my case|last year|last time|usually|when i|for me|better|why not|mine|friend)", "i (replied|sent|wrote|used|went)"},
		Zh: []string{"(群主|听(说|群|人)|最快|我上次|上回|我当时|建议|你可以|你就|一般|试试|当初|去年|我以前|不如|要不|朋友|群友|隔壁)"},
		Ko: []string{"^(저는|저도|나는)", "(난 |작년|지난번|저번|해보세요|해 보세요|보통|제 경우|전에|하시죠|넣어보|친구|아는 형|지인)"}},
	// … and of the case of somebody else.
	{ID: "other-case",
		En: []string{"(his|her|their|friend s|neighbour s|neighbor s|cousin s|brother s|sister s) (own|) (store|shop|account|case)", "(friend|neighbour|neighbor|cousin|buddy|mate|brother|sister|competitor|seller i know|somebody|someone|others) (once|just|also|) (had|got|did|sent|answered|replied|used|went|uploaded|wrote|was)", "own (store|shop|account) (got|was|had|went)", "(other|another) (seller|sellers) (i know|had|got|did|sent|answered|replied|used|said)"},
		Zh: []string{"(同行|朋友|群友|隔壁|邻居|老乡|表哥|别人|人家|闺蜜|同学|网友) ... (那次|那会|那回|当时|去年|上次|之前|以前|是发|是回|是用|是走|是通过|解决的|搞定|过了)", "(老|小)(王|李|张|刘|陈|赵|周|吴|黄|徐) ... (那次|去年|上次|之前|以前)"},
		Ko: []string{"(옆 가게|옆집|아는 (형|분|사람|사장님|셀러|언니|누나)|다른 (셀러|판매자|사장님|가게)|지인|친구|동생) ... (다던데|다고 하더|다더라|다더군|했대|냈대|풀렸|됐대|하셨대)", "(냈|했|보냈|올렸|풀렸|됐)다(던데|고 하더|더라|더군)"}},
	// … and of those by which one only says that one has read.
	{ID: "noted", En: []string{"(confirm|ok|read|close|more|details|view|see)"}, Zh: []string{"(确认|知道|已读|关闭|详情|查看|更多)"}, Ko: []string{"(확인|닫기|읽음|자세히|상세|보기|동의)"}},
	// The seller's own mailbox.
	{ID: "own-address",
		En: []string{"(your|the|their) (registered|own) (e mail|email|mail|address|mailbox)", "(your|registered) (e mail|email|mail) address", "address on file", "registered address"},
		Zh: []string{"(您|贵司|贵店|你|您的|注册|註冊|登记|预留|绑定)(的|)(邮箱|信箱|电子邮箱|注册邮箱|邮件地址)"},
		Ko: []string{"(판매자님|귀사|귀하|대표님|고객님|등록|등록된|등록하신|가입)(의|) (메일|이메일|메일 주소|이메일 주소|전자우편)"}},
	// The notice wants no answer.
	{ID: "no-answer",
		En: []string{"(nothing to send|nothing to answer|need not reply|need not answer|not need to reply|not have to reply|no reply is|no answer is)", "no (reply|answer|response|explanation|action) (is |) (needed|required|necessary|expected)", "no (explanation|reply|answer|response|appeal|further|other|) (letter|paper|papers|document|documents|statement|evidence|material) (is|are|) (needed|required|necessary|expected|asked)", "not (required|obliged|asked|need|have) to (reply|answer|respond|submit|send|furnish|provide)", "not (need|have to) (to|) (send|submit|do) (anything|any)", "(reply|replies|answer|documents) (is |are |) not (needed|required|necessary)"},
		Zh: []string{"(无须|无需|不用|不必|毋须|无须|無須|無需|毋須)(您|再|再行|另行|)(申诉|申訴|回复|回覆|回信|提交|说明|說明|提出|交材料|另行说明|提供)"},
		Ko: []string{"(소명|제출|회신|답변|서류|자료)(이|은|는|을|를|하실|하지|) ... (필요하지 않|필요 없|필요는 없|않으셔도|안 하셔도|불필요)", "(제출하실|보내실|내실) (것은|것이|서류는|자료는|서류가|자료가) 없"}},
}
