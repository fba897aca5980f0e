package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// clockWords tell the several clocks of a notice apart: the seller's time for
// an answer, the platform's own review, the hold on money, the removal of stock,
// the age of papers, the window of a score, the length of a sanction.
var clockWords = []phrase.Set{
	{ID: "ask",
		En: []string{"reply", "appeal", "respond", "response", "submit", "submission", "provide", "explanation", "explain", "send", "attach", "upload", "contest", "dispute", "let us have", "objection",
			"answer (to|this|all|the|via|through|using|with|here|us)", "please answer", "statement", "be heard", "state your case", "fill in", "fill out", "complete the", "write to", "write the", "please write", "please use", "press", "push", "inform us", "supplement", "e mailed", "mailed to", "inquire", "lodge", "comment", "use the form", "to answer", "you (answer|reply|respond)", "get in touch", "clarify", "come back to us", "hear (from|nothing)", "we must send", "we should send", "wants", "let us know", "request"},
		Zh: []string{"回复", "回覆", "(没有|沒有|未)(收到|见到|接到)(您|您的|贵店|贵司|你|你们)(的|)(回应|回應|答复|答覆|回音)", "申诉", "申訴", "提交", "上传", "上傳", "说明", "說明", "回信", "补交", "補交", "提供", "发到", "發到", "发至", "发送", "發送", "异议", "異議", "陈述", "陳述", "附上", "申辩", "申復", "申覆", "重传", "重傳", "补件", "补充", "意见提出", "提出", "填写", "填寫", "填", "回在", "寄到", "寄至", "传上去", "传一下", "工单", "回邮件", "回信", "登录", "登入", "送付", "发来", "发過來", "回那条", "(疎明|疏明|释明)", "写明", "说清", "讲清", "解释", "交代", "交待", "写清", "交整改", "要我们交", "檢附", "检附", "附证据", "辩明", "回这封"},
		Ko: []string{"소명", "회신", "(아무|별다른|다른) (말씀|연락|의견|답|회신|소식)", "제출", "답장", "이의", "의견", "작성해", "작성하", "올려", "올리", "보내", "신청", "접수해", "등록해", "답해", "답변해", "보완", "설명", "알려 주", "내 주", "해명", "밝혀", "내라", "내야", "다투실"}},
	// What makes a sentence a request to the seller.
	{ID: "request",
		En: []string{"please", "kindly", "you (may|must|can|should|have)", "you are (asked|required|requested)", "should you", "if you (wish|believe|hold|want|disagree|think)", "we (ask|request|require|expect|need|await)", "we look for", "to (appeal|contest|ask for|dispute|have)", "let us (have|know)", "hear nothing", "no (reply|answer|response|appeal|explanation)", "(do|does) not (reply|respond|answer|appeal|hear)", "without (a|your|) (reply|answer|response|appeal)", "(fail|failure|failing) to"},
		Zh: []string{"未(回复|回覆|申诉|申訴|提交|说明|答复)", "不(回复|申诉|说明|答复)", "否则", "不然", "请", "請", "逾期", "须", "須", "需", "应", "應", "可以", "得", "如不", "如有", "若有", "有异议", "有異議"},
		Ko: []string{"주시기 바랍", "주십시오", "주세요", "바랍니다", "하십시오", "주시면", "부탁", "이의가 있", "원하시면", "소명하", "(회신|답변|답|소명|이의|제출)(이|가|을|를|) (없|하지 않|않)"}},
	{ID: "limit-label",
		En: []string{"our limit", "limit (is|for you|for your)", "closing date", "final date", "final day", "latest date", "not after", "act by", "by what date", "submit before", "reply before", "respond before", "time allowed", "time given", "respond within", "submit within", "period", "deadline", "due", "response window", "reply window", "appeal window", "answer window", "time left", "by when", "how long", "when to (answer|reply|appeal)", "time limit", "cut off", "appeal by", "respond by", "reply by", "submit by", "appeal before", "appeal within", "last day", "time to (reply|respond|appeal|answer)", "answer within", "reply within", "response (time|due|deadline)"},
		Zh: []string{"截至日", "期日", "回复时限", "答复期限", "答覆期限", "截止期", "多久内", "补件期限", "交件期限", "截止日為", "到期日", "申诉机会", "申訴機會", "末日", "最后一天", "最後一天", "最后期限", "最後期限", "几号前", "几时前", "提交期", "时间要求", "期限", "截止", "截止日", "截止日期", "截止时间", "截止時間", "时限", "時限", "申诉期限", "申诉期", "回复期限", "意见提出", "最晚", "时间限制", "申诉时间", "提交时间", "窗口", "何时前", "最迟", "限期"},
		Ko: []string{"데드라인", "마지막 날", "최종일", "까지 언제", "기일", "제출 기간", "소명 마감", "보완 기한", "제출 시한", "회신 마감", "회신 기일", "접수 마감", "낼 날", "(내는|낼|내실|보낼|보내실|제출할|제출하실) 날", "언제 까지", "소명 기회", "기회", "기한", "불복", "소명 기한", "제출 기한", "회신 기한", "마감", "마감일", "기간", "소명 기간", "언제까지", "제출일", "시한"}},
	// A stretch of days in which answers are taken.
	{ID: "answer-window",
		En: []string{"(upload|submission|filing|correction|verification|answer|reply|response|appeal|explanation|objection|document|documents|comment|comments|remedy|submitting|uploading|hearing) (window|period|phase|slot|round|interval)", "(window|period) for (your|the|) (upload|uploads|submission|answer|reply|response|appeal|explanation|objection|documents|comments|uploading|submitting|answering)"},
		Zh: []string{"(申诉|申訴|提交|上传|上傳|补件|補件|补正|補正|补充|補充|说明|說明|答复|答覆|受理|收件|材料|资料|申辩|申辯|疎明|疏明|释明|整改|异议|異議|陈述|陳述|回复|回覆|申覆|申復|接收)(材料|资料|申诉|) (期间|期間|期|时段|時段|窗口|窗口期|时间|時間)"},
		Ko: []string{"(소명|제출|접수|보완|이의|이의신청|이의제기|업로드|회신|답변|의견|의견제출|자료제출) (기간|창구|창|구간)"}},
	{ID: "limit-topic", En: []string{"appeal", "explanation", "reply", "answer", "objection", "object", "response", "respond", "submission", "submit", "dispute", "contest", "action required", "remarks", "remedy", "statement"}, Zh: []string{"申诉", "申訴", "(疎明|疏明|释明)", "回复", "回覆", "说明", "說明", "异议", "異議", "申復", "申覆", "提交", "上传", "答辩", "补件", "申辩", "反馈"}, Ko: []string{"소명", "보완", "제출", "회신", "이의", "답변", "재심", "불복", "의견", "접수", "신청"}},
	{ID: "review",
		En: []string{"review", "reviewing", "result", "decision", "we expect to", "we (will|shall|aim|normally|respond|reply|usually|may need|try)", "our (answer|decision|view|assessment|reply)", "(take|takes|taking) (about|around|up|between|approximately|some|roughly)", "takes", "can take", "(is|are|usually|normally|typically|requests) (handled|answered|processed|completed) (in|within)", "(are|is|be) (normally|usually|typically) (handled|answered|processed|completed)", "who has", "(expect|await) (an|our|a|the) (answer|reply|decision|response|result)", "revert", "is likely", "assessment", "complete file", "your submission is complete", "of your (appeal|submission|request)", "(is|are|be) (decided|reviewed|examined|assessed|looked at)", "(decision|answer|result|reply) follows", "as a rule", "our (team|staff|panel|desk)", "handling", "processing time", "turnaround", "look at your", "get back to you", "(usual|usually|normally|typically) (reply|answer|respond|decide|take)", "sits every", "panel", "examination", "(checked|verified|read) (by|within|in)", "to read (what|your)", "verification takes", "(decision|answer) (is|will be) (usually |)(made|given|taken)", "colleagues need", "form a view", "outcome", "(gives|give|giving) (its|their|a|our) (view|decision|answer|opinion|ruling)", "we (answer|decide|come back|revert)", "we need (about|around|some|roughly|up|a|one|two|three)", "(re review|recheck|inquiries|requests|appeals|answers) (is|are|will be|) (normally|usually|typically|) (answered|finished|completed|dealt|decided|processed|read)", "(board|committee|panel|team|desk|office|unit|centre|center|colleague|officer|specialist|reviewer|chemist) ... (will look|decides|decide|meets|informs|inform|answers|reads|looks|needs|rules)", "we (read|need|then decide|verify|check|reach)", "get back to (you|sellers|the seller|everyone)", "(hear|heard) (back|from us)", "(is|are|be|been) (informed|told|notified)", "itself takes", "until we (answer|decide)", "we (decide|look)"},
		Zh: []string{"审核", "審核", "审查", "審查", "处理结果", "审理", "審理", "审结", "评估", "評估", "我方收到", "我们收到", "給予答覆", "给予答复", "給出", "给出", "作出答复", "答复时间", "我们会", "我们将", "我方将", "平台将", "平台收到", "反馈", "等待时间", "等待時間", "约需", "約需", "一般需要", "周期", "收到完整", "收到材料", "材料收到后", "资料收到后", "资料齐全后", "最终意见", "处理时间", "處理時間", "处理周期", "审下来", "(作出|做出|下达)(决定|決定|结论|結論|认定|認定)", "看(材料|资料|完材料|完资料)", "(材料|截图|资料|申请|申请表)(核对|核對|审阅|核查|登记后|登記後)", "(提交|登记|登記|上传|上傳)(后|後) ... (答复|答覆|回复您|通知您)", "出结果", "(会|將|将|就|可|能)有(结果|結果|答复|答覆|结论|結論|回音|消息)", "(检讨|檢討)", "(完成|结束|進行)(核查|核实|检讨|檢討|確認|确认)", "可能需要", "办结", "辦結", "书面告知", "告知结果", "(完成|进行)(核对|核對|核验|核驗|审核|審核)", "收件后", "收件後", "收妥", "收悉后", "本部将", "我部将", "复核", "審議", "审议", "给结果", "需要等", "(内|內|之内|以内|后|後) (完成|可|将|會|会|即|) (核实|核實|核对|核對|核验|核驗|确认|確認|审结|審結|审毕|审完|办理完毕|处理完毕|答复|答覆|回复您|回覆您|通知您|告知|出具意见|反馈|有结果|出结果|给出|恢复|恢復|放款|解除)", "收齐", "收齊", "齐备", "齊備", "齐全", "核实并", "结果(约|預計|预计|一般|通常|大约|会|将|在|于)", "结论(约|预计|一般|通常|会|将|在|于)", "出结论", "给结论", "给您答复", "給您答覆", "(平台|我们|我方|专员) (会|将) ... (答复|回复|结果|通知)"},
		Ko: []string{"검토", "심사", "결과(는|가|까지|안내|통보)", "결과(를|) (안내|알려|통지|통보|회신|드)", "(처리|심사|검토) 결과", "처리에는", "안내까지", "확인까지", "해제까지", "소요", "걸립", "걸릴", "걸려", "걸리", "여부를 (정|결정|판단)", "결론을 (내|냅|드)", "살펴보는", "답(을|은|변을|변은) 드", "(자료|서류|소명|소명서|답변)(가|이) (도착|들어오|접수되)", "(이면|안에|내로|이내에|내에) (다시 |바로 |곧 )(열|풀|복구|재개)", "(확인|심사|검토|검증|심의|대조)(을|를) (마치|마쳐|끝내|끝나|완료)", "재검수", "검수", "재심은", "다시 봅", "다시 보고", "살펴봅", "살펴보고", "봅니다", "끝냅", "끝낸다", "마칩", "마친다", "듭니다", "확인해 드", "안내됩", "안내해 드", "회답드", "알려 드", "답변드", "답해 드", "접수된 뒤", "접수된 후", "제출 후", "들어오면", "받은 뒤", "회신드", "회신해 드", "답 드", "답드", "연락드", "연락해 드", "통지해 드", "확인하는 데", "확인하는데", "판정", "판단을 (내|마)", "들여다보", "읽어 보", "다 모이면", "갖춰지면", "심의", "위원회", "처리 기간", "처리는", "처리 기한", "답변까지", "결과까지", "판단까지", "재심 기간"}},
	{ID: "hold", En: []string{"(owed|due|payable|owing) to you", "settlement", "payment", "payout", "balance", "fund", "money", "withheld", "retained", "proceeds", "amount (due|owed)", "retention", "reserve", "payout", "disbursement", "paid out", "remittance"}, Zh: []string{"(应付|應付|未付|尚欠)(款|金额|余额)", "货款", "貨款", "结算", "結算", "款项", "款項", "资金", "资金", "余额", "暂扣", "暂缓", "冻结资金", "提现", "放款", "回款", "打款"}, Ko: []string{"(남은|받으실|받을|미지급|밀린) (돈|금액)", "정산", "지급 보류", "대금", "보류", "지급을", "예치금", "출금", "지급이", "지급은", "입금"}},
	{ID: "stock",
		En: []string{"sent back", "(units|goods|stock|items|inventory) ... (returned|destroyed|disposed|collected|sent back)", "at your (charge|expense)", "(stock|inventory) (pick|pickup|collection|removal)", "dispatched by", "removal order", "(inventory|stock|warehouse) ... (remove|removal|collect|dispose|out)", "(remove|collect|dispose) ... (inventory|stock)", "goes out", "at your cost", "(removed|deleted|rejected) after", "recall", "(must|should|to) be (collected|removed|withdrawn|taken back|fulfilled|completed)", "refund request", "return button", "unsold", "stock (goes|must)", "pick (up|it) ", "picked up", "(must|to) be (shipped|delivered|dispatched)", "open orders"},
		Zh: []string{"(前|内|內|之前|以前)(发货|發貨|出货|出貨|发出|發出)", "发运", "發運", "提走", "领回", "領回", "拉走", "退回仓", "退仓", "废弃", "廢棄", "处分库存", "寄回", "自费", "自費", "出清", "发货完毕", "移出", "取回", "搬离", "搬離", "运走", "運走", "销毁", "銷毀", "清仓", "处置费", "仓内库存", "库存请", "仓储货物", "撤回", "完成交付", "发完", "完成发货", "正常发货", "完成配送", "货物请", "撤仓"}, Ko: []string{"(재고|상품|물건|물품|입고분)(를|을|는|은) ... (돌려보|돌려 보|반송|찾아가|가져가|빼가|빼 가|꺼내|처분)", "돌려보내며", "찾아가", "가져가", "빼 주", "반송", "반출", "폐기", "회수", "재고는", "보관 중", "출고하", "출고해", "출고를 완료", "배송해", "발송해", "배송을 완료", "발송을 완료"}},
	{ID: "age",
		En: []string{"(made out|printed|drawn up|signed) (within|in|during)", "no older", "issued", "dated (within|during)", "dated in the (last|past)", "not older", "older than", "utility bill", "old", "in the last", "less than", "statement not"},
		Zh: []string{"内开", "内出", "内办", "内打印", "以内发行", "内发行", "以内出具", "以内簽發", "内签", "内核发", "出具", "开具", "開立", "水电单", "签发", "近", "最近", "内开具"}, Ko: []string{"이내 것", "내 발급", "이내 (작성|출력)", "지나지 않은 것", "이내에 (발급|작성|출력)", "발급", "발행", "이내에 발행", "최근", "이내 발급"}},
	{ID: "valid", En: []string{"valid", "approved until", "expire", "approved for"}, Zh: []string{"有效", "有效期", "有效期至"}, Ko: []string{"유효", "효력은", "만료"}},
	{ID: "as-of-then", En: []string{"orders (placed|received)", "(order|sale|parcel) (placed|accepted|received)", "(placed|accepted|received|ordered|sold|bought) before"}, Zh: []string{"解除前", "之前(已|的|产生|发生)", "前(已产生|已接|的订单|接的)", "以前的"}, Ko: []string{"전에 받은", "까지의", "까지 (발생|접수된|확정|접수하신)", "이전에 접수", "이전 주문", "까지 남은"}},
	{ID: "window",
		En: []string{"(reply|response|answer|answering|answered|chat|inquiry) (rate|score|ratio)", "within a quarter", "the same (quarter|month|year)", "(the|in|within|over|for|your|than) (last|past|previous)", "(last|past) (few|two|three|four|six|7|14|28|30|60|90|120|180|365)", "answered past", "over the", "per day", "(each|every) (day|week|month)", "on-time", "score", "consecutive", "continue", "(buyer|customer) (inquiry|inquiries|question|message|request)", "refund request", "well within", "waited", "late", "lead time", "(day|days) after entry"},
		Zh: []string{"(小时|小時) (内|) (回复率|回覆率|答复率|响应率|回應率|回复|答复|应答)(率|比例|比率)", "(同一|一个|一個|本)(季度|年度|自然年)", "最近", "过去", "過去", "连续", "連續", "评分", "分数", "分數", "逾", "超过", "满", "(客服|买家|顾客)(响应|消息|咨询|提问|留言)", "(回复|回覆|答复|响应|回應)率", "(回复|回覆|答复)比例"}, Ko: []string{"(시간) (이내|내|안) (답변|응답|회신|문의)(률|율)", "시간 내 문의 답변", "시간 이내 답변 ", "당일 답변율", "(하셔야|해야) (하나|하는데|함에도|했으나|하지만)", "(고객|구매자|상품) 문의", "최근", "지난", "연속", "점수(는|가|을|를|의)", "응답률", "답변율", "준수율", "넘겨", "동안", "째", "이상", "(늦은|늦었|늦게|늦습|늦어져|늦어진)"}},
	{ID: "length",
		En: []string{"for a period of", "for a", "suspended for", "suspension for", "length", "stop for", "a seven day"},
		Zh: []string{"为期", "為期", "持续", "持續", "停售", "停賣", "停用", "恢复后", "下架", "罚了", "停了"}, Ko: []string{"비노출", "일간 정지", "일간 중지", "일간", "정지 기간", "중지 기간", "노출을 제한"}},
	{ID: "not-so", En: []string{"(is|was) (wrong|a mistake|not)", "rather than", "instead of"}, Zh: []string{"而非", "不是", "而不是"}, Ko: []string{"아니라", "아니고", "아닙니다", "가 아닌", "이 아닌"}},

	// Time that is given to the one who reads.
	{ID: "given",
		En: []string{"our limit", "limit for (you|your)", "we allow", "(you|we|they) (have|get|got|are given|will have|now have)", "you ve got", "(gives|give|gave|giving|granted|allowed|allow) (you|us|me)", "given"},
		Zh: []string{"可于", "可於", "(给|給|限)(您|你|贵司|贵店|我们|我|卖家)", "(您|你|你们|我们|贵司|贵店|卖家)(只|还|尚|共|) 有", "(只有|还有|尚有|剩余|剩餘|还剩|只给|就给)", "限期", "(申诉|回复|处理|提交|说明|整改)时间"}, Ko: []string{"(남은|주어진) (시간|기간|기한)", "앞으로", "남은"}},
	{ID: "given-ko", Zh: []string{"的(时间|時間|期限|机会)", "倒计时", "倒計時"}, Ko: []string{"(을|를|의|) (드립|드려|드릴|줍|준다|준대|줬|줘|주네|주겠|주어|남|시간을|기한을|말미|여유)"}},
	// What is asked for, where no word for asking stands.
	{ID: "papers",
		En: []string{"(paper|document|record|proof|evidence|plan|invoice|statement|certificate|list|file|letter|bill|contract|licence|license|agreement)", "hear from you", "get back to (us|them)", "your (side|view|remarks|word|version)", "remarks", "want (them|it|these|those|this)"},
		Zh: []string{"(材料|资料|資料|凭证|憑證|证明|證明|单据|文件|清单|证据|计划书|整改|截图|发票|發票|账单|賬單|报告|報告|合同|证书|執照|执照|流水|对账单|收据|收據|照片|合约)", "给(我们|他们|她|他)", "交(到|给|至|)", "答复", "答覆"},
		Ko: []string{"(계산서|명세서|영수증|성적서|면장|등록증|계약서|인보이스|필증|등본)", "(자료|서류|증빙|계획서|소명서|확인서|내역|리스트|사진|증명서|발급분|답)", "(낼|내) (것|거|곳)", "등록", "첨부", "송부", "접수", "업로드", "할 말"}},
	// What the platform itself will do with an answer.
	{ID: "we-act",
		Ko: []string{"(걸리|걸림|걸립|걸려)(시|는|고|며|면|)", "(정합니다|결정합니다|끝냅니다|끝낸다|마칩니다|마친다|듭니다)", "(검토|심사|처리|확인|진행)(됩|합|하겠|해 드|한다|될|할|하며|되며|하고)", "(안내|통보|회신|답변|회답|연락)(드|해 드|됩|될|하겠)", "(소요|걸립|걸려|걸린)", "결과(를|는|가) (안내|알려|통지|통보|회신|드)", "알려 드"},
		En: []string{"our (answer|decision|examination|review) (is|will|takes)", "(we|our team|the team|a reviewer|the panel) (will|shall|aim|usually|normally|typically|look|review|reply|answer|decide)", "(is|are|be) (reviewed|processed|examined|looked at|assessed|decided|answered|handled)"},
		Zh: []string{"(我们|我方|平台|审核组|专员|系统)(将|会|通常|一般)", "(完成|进行)(审核|審核|审查|复核)", "(予以|给予|给出|作出|做出)(答复|回复|结果|决定)"}},
	// Time that the law or a contract gives to somebody else.
	{ID: "their-time",
		En: []string{"(buyers|customers|they) (received|were|got)", "the law allows", "law allows", "(right holder|rights holder|rights owner|complainant|brand|claimant|buyer|customer|consumer|shopper|courier|carrier|patentee) (has|have|may|can|could|is entitled|are entitled|must)", "who (has|have)", "to comment", "(withdraw|withdrawal|return|cooling off|refund) (right|period|window|request)", "consumer can", "(act|law|statute) (gives|grants|allows)", "buyer protection", "wanted to (return|hand)"},
		Zh: []string{"(客服|客服中心|咨询|諮詢) ... (答复|答覆|回复|回覆|回應|响应)", "(顾客|買家|买家|消费者|消費者|客人)(已|均已|都)", "起诉", "起訴", "未起诉", "(消费者|消費者|买家|買家|顾客|顧客|权利人|權利人|投诉人|对方) ... (有权|有權|可|可以|须|须在|应)", "(无理由|無理由)(退货|退貨)", "(投诉人|权利人)(将|会|可|的回复)", "(法定|法律规定|依法) ... 退", "鉴赏期"},
		Ko: []string{"(고객|구매자)(께서|님이|이|가) ... (반품|환불|교환)", "(소비자|고객|구매자|권리자|상표권자|신고인)(는|은|께서는|이|가|님은) ... (수 있|있으나|하여야|해야)", "청약 철회", "(교환|반품|환불) (가능|기간|기한)", "(신고인|권리자|상표권자)(의|가) 회신", "법정 기간", "전자상거래법"}},
	// What was once, and what is only feared.
	{ID: "once",
		En: []string{"(earlier|previous|previously|last year|last time|back then|at that time|my last one|their last)", "had (been |)(asked|given|requested|invited)", "(was|has been|is) (closed|settled|concluded|finished)", "we (replied|answered|responded) to your"},
		Zh: []string{"曾", "此前", "去年", "上次", "以往", "前次", "当时", "上一次", "该程序已结束", "已(结案|办结|了结)"}, Ko: []string{"작년", "지난해", "과거에", "이전에는", "종전", "예전", "당시", "지난번", "저번", "지난 (1|2|3|4|5|6|7|8|9|10|11|12) 월", "종결되"}},

	// What is done on the day of effect, in whatever words.
	{ID: "done",
		En: []string{"discontinued", "ceased", "halted", "(placed|put) (in|on|under) (deferral|hold|suspension|reserve|review)", "deferred", "in deferral", "withheld", "held back", "switched off", "turned off", "demoted", "lowered", "capped", "put on hold", "stay off", "unlisted", "revoked", "cancelled", "ended", "(stopped|suspended|blocked|closed|restricted|limited|hidden|parked|deactivated|banned|paused|withdrawn|removed|delisted|disabled|terminated|frozen|locked)", "(is|are|was|were|been|went|go|goes|taken) (off|down|offline)", "(off|down|offline|parked|blocked|hidden) since", "(has|have) run since", "(runs|running) (from|since)", "(sanction|measure|suspension|restriction|limitation|block) (is|has|runs|starts|applies|begins|began|started)", "(ends|comes to an end)", "killed", "not (sold|sellable|visible|be sold)", "(taken|took) (off|down)", "(hold|held|off sale) (as of|since|from)", "rank lower", "left out", "no longer"},
		Zh: []string{"(剥夺|剝奪|取消|吊销|吊銷|收回|注销|註銷|关了|關了|关掉|關掉|下掉|撤掉|屏蔽|降序|移出|暂缓|暫緩|押着|扣着|扣下)", "(停的|停了|停掉|起停|已停|被停|先停|停止|停售|停卖|停用|停权|下架|下线|撤下|关闭|关停|封停|冻结|限流|降权|不可售|不能卖|执行|终止|解除|解约|暂停|暫停|停止展示|封了|关了|刪除|删除|移除|中断|中斷|暂时冻结|保留)"},
		Ko: []string{"(박탈|취소|회수|낮춥|낮추|낮아|내립|내린다|멈춥|멈춘|묶|잠급|잠갔|잠겼|닫습|닫았|풀리지|유보|뺐|빠집|빠졌|꺼졌|껐|박탈)", "(정지|중지|중단|해지|제한|보류|차단|종료|내려|내렸|내림|막혔|막힘|막혀|멈췄|멈춤|멈춥|멈추|닫혔|닫힘|닫습|비노출|제외)", "(판매|영업|이용) (못|불가)", "(보이지|노출되지|판매되지) 않", "(등록|판매|이용)(하실|할) 수 없", "멈춰", "내려가", "막아", "못 (팔|함)", "안 팔"}},
	// Since when rules hold.
	{ID: "policy-start",
		En: []string{"(rules|policy|requirements|terms|fees|conditions|guidelines) (apply|applies|take|takes|come|comes|change|changes|will)", "(version|edition|terms|policy|policies|rules|guideline|guidelines|standard|statute|regulation|9|8|7|6|5|4|3|2) (in force|effective|since|applies|apply)", "terms version", "(as amended|amended|revised|amendment|revision)", "(act|law) (of|no)"},
		Zh: []string{"(新规|新規|新政|新规则|新规定)", "(规则|規則|协议|協議|条款|條款|政策|公告|要点|要點|办法|辦法|标准|版)(》|」|”|)(系|係|) (于|於|自) ... (实施|施行|生效|修订|修訂|适用)", "(修订|修訂|施行|实施)的", "第.版"},
		Ko: []string{"(정책|약관|규정|기준)(이|가) (바뀌|바뀝|변경|달라)", "(약관|정책|고시|규정|지침|가이드|방침)(은|는|이) ... (개정|시행|제정)", "개정", "시행 중인"}},
	{ID: "effect-sure",
		En: []string{"(comes|come|came) into (effect|operation)", "with effect", "operative", "(takes|taking|took|take) effect", "effective", "in force", "into force", "with effect", "day of effect", "date of effect"}, Zh: []string{"發效", "发效", "效力自", "发生效力", "發生效力", "生效", "起效", "效力发生", "效力發生", "起执行", "起執行"}, Ko: []string{"효력(이|을|은|는) (생|발생|갖|가지|개시)", "적용", "시행", "효력", "발효"}},
	// Money that stays where it is.
	{ID: "kept", En: []string{"(payable|available|withdrawable) (only|not|again) (after|before|in)", "only after", "(retention|frozen|kept|held|retained|remain|remains|stay|stays|blocked|suspended|reserve|reserved|hold|holding)"}, Zh: []string{"(方可|才能|才可|始可)(提现|提領|结算|領取|领取|支取|支付)", "(留存|留置|不予|不得|无法|暂停|暫停|保留|不能提|解冻|扣押)"}, Ko: []string{"(묶|동결|정지|중단|미루|미뤄|지급하지|지급되지|보관)"}},
	// How long parcels are under way.
	{ID: "transit", En: []string{"(delivery|deliver|transit|parcel|shipping|courier|lead time)"}, Zh: []string{"(配送|快递|派送|运输|物流|发货|送达)"}, Ko: []string{"(배송|택배|도착|출고|운송)"}},
	// The day on which a time for answering ends.
	{ID: "closes", En: []string{"(close|closes|closing|ends|end|expires|shuts|lapses|runs out)", "is over"}, Zh: []string{"(关闭|截止|结束|为止)"}, Ko: []string{"(닫|마감|종료|끝나|끝남|만료)"}},
	// What names a day as the last one for something.
	{ID: "last-day", En: []string{"(last|final|latest|closing) (day|date)"}, Zh: []string{"最后一天", "最後一天", "最后一日", "最後一日", "最后期限", "最後期限"}, Ko: []string{"마지막", "최종일", "마감일"}},
	{ID: "at-most", En: []string{"up to", "at most", "no longer than", "a maximum of", "not exceeding", "(no|not) (more|later|longer) than"}, Zh: []string{"最长", "最長", "最长可达", "不超过", "不超過", "最多", "至多", "最迟", "最晚"}, Ko: []string{"최장", "최대", "길어도", "많아도", "늦어도", "넘기지 않", "넘지 않"}},
	{ID: "lifted", En: []string{"(suspension|restriction|hold|block|stop) ... (was|been|is) lifted"}, Zh: []string{"(措施|停售|停用|停权|处罚|限制|冻结|限流)(措施|) (已|现已|业已|已经) ... (解除|恢复|撤销)"}, Ko: []string{"(정지|중지|제한|보류|조치)(가|는|은|를|을|이|) ... (해제되었|해제됐|해제하였|풀었|풀렸|재개되었|철회하였)"}},
	{ID: "if-so", En: []string{"(if|should|unless|in case|might|could)"}, Zh: []string{"(若|如果|如再|倘|一旦|可能)"}, Ko: []string{"(으면|않으면|경우|될 수|시에는)", "수 있"}},
	// Who knows no more than the one who asks.
	{ID: "hearsay", En: []string{"(friend|cousin|brother|sister|wife|husband|boss|uncle|buddy|mate|forum|somebody|someone|group)", "i heard"}, Zh: []string{"(朋友|群友|网友|大佬|听说|老乡|群里|隔壁|同行|老公|老婆|姐夫|同学)"}, Ko: []string{"(친구|지인|아는 (형|분|사람)|남편|와이프|동생|누나|언니|카페|단톡|커뮤니티|주변|옆집|셀러분|다들)"}},
	// What is done with an answer that comes too late.
	{ID: "unheard", En: []string{"(not|no longer|never) (be |) (considered|accepted|reviewed|read|looked at|examined|processed|admitted|taken|opened)", "(is|are|be) (rejected|ignored|disregarded|returned|too late|inadmissible|refused)"},
		Zh: []string{"(不能|不可|不得|无法|無法|没法)再(申诉|申訴|提交|提出|上传|上傳|回复|说明)", "(不予|不再|概不|将不|恕不|不会|不)(受理|审核|審核|审阅|审查|考虑|处理|接收|接受|采纳|查看)", "(无效|视为放弃|視為放棄)"},
		Ko: []string{"(검토|접수|심사|인정|처리|수리|고려)(하지|되지) 않", "(받지|보지|읽지|다루지) 않", "(받을|접수할|검토할|제출할) 수 없", "(반려|각하|무효)"}},
	// Who asks himself what a notice means, with or without a question mark.
	{ID: "wonder", En: []string{"do (we|i) (have|need|really|still|only)", "does (that|this|it) mean", "(so|or) is it"}, Zh: []string{"(是不是|难道|那岂不|要不要)"}, Ko: []string{"(해야|내야|보내야|올려야|줘야|봐야) (하나|되나|되는|하는|할지|될지|돼)(요|건가|거|지|)", "(하라는|내라는|달라는) (건가|거야|거죠|건지|걸까)"}},
	{ID: "fee", En: []string{"(fee|fees|retainer|subscription)", "invoice ... due"}, Zh: []string{"(服务费|收费|年费|月费|仓储费|保管费)"}, Ko: []string{"(수수료|이용료|보관료|착수금)"}},
	// What heads a line or a paragraph that tells of the platform's own time.
	{ID: "review-head", En: []string{"(review|reviewing|processing|examination|verification|assessment|next|after that|further course)"}, Zh: []string{"(审核|審核|审查|審查|审议|審議|复核|核验|处理时间|处理周期|后续)"}, Ko: []string{"(심사|검토|처리|재심|확인 소요|이후 절차|그다음)"}},
	// What heads the day of effect in a table; a bare preposition heads nothing.
	{ID: "effect-head",
		En: []string{"(suspension|restriction|measure|sanction|treatment|action|stop|stopping|block|removal|takedown|delisting|deactivation|termination) (date|day|from|since|on|as of)", "(closure|hold|freeze|deferral|penalty|limitation|demotion|designation|application|enforcement|execution|disposal|retention|ban) (date|day|from|since|on|as of)", "(punishment|limit|disposition|suspended|removed|stopped|blocked|hidden|restricted|deactivated|applied|effective|withheld) (date|day|from|since|on|as of)", "(date|day|start|beginning|commencement) of (the|) (suspension|restriction|measure|sanction|treatment|action|stop|stopping|block|removal|takedown|delisting|deactivation|termination)", "(date|day|start|beginning|commencement) of (the|) (closure|hold|freeze|deferral|penalty|limitation|demotion|designation|application|enforcement|execution|disposal|retention|ban)", "(date|day|start|beginning|commencement) of (the|) (punishment|limit|disposition|suspended|removed|stopped|blocked|hidden|restricted|deactivated|applied|effective|withheld)", "(suspension|restriction|sanction|measure|penalty|stop|block|hold|limitation|demotion|ban|freeze) (period|duration|term)", "begin", "begins", "began", "beginning", "starts", "taken down", "took effect", "in effect", "effect from", "decision day", "effective", "effective date", "apply", "application", "start", "application date", "applies from", "applied from", "day of stop", "starting", "date of (suspension|effect|measure|application)", "in force", "takes effect", "stop date", "suspended (on|since|from)", "in force"},
		Zh: []string{"(停止销售|停止銷售|停止展示|停售|停卖|停賣|下架|下线|下線|封禁|封号|封店|关店|冻结|凍結|限制|处理|處理|处置|處置|处分|處分|处罚|處罰|措施|执行|執行|生效|适用|適用|调整|調整|终止|終止|解约|解約|停权|停權|停用|暂停|暫停|关闭|關閉|屏蔽|降权|降權|撤下|扣留|保留|限流|实施|實施|取消|移除|删除|开始|開始|发效|管制) (日|日期|时间|時間|时点|時點|自|起日|起始|开始|開始)", "(停止销售|停售|停卖|停賣|下架|封禁|冻结|凍結|限制|处罚|處罰|处分|處分|措施|调整|調整|停权|停權|停用|暂停|暫停|屏蔽|降权|降權|限流) (期间|期間|期|时段|周期)", "自何时", "何时起", "起效日", "生效", "生效日", "生效日期", "起始", "起始日", "起始日期", "适用日", "適用日", "适用日期", "开始日期", "停用日期", "停售日期", "停售日", "执行日期", "处理日期", "开始时间", "執行日", "冻结时间", "起效", "执行", "开始", "起算日", "停卖日", "处罚日期", "措施日期"},
		Ko: []string{"(정지|중지|중단|제한|처리|조치|지정|적용|시행|보류|동결|차단|하향|해지|삭제|비노출|전환|변경|집행|제재|처분|발효|효력|개시|시작|박탈|강등|강화|제외|미노출|내림|회수|실행)(일|일자|일시|시점|시각|개시|시작|개시일|시작일|시작일시|날|날짜)", "(정지|중지|중단|제한|조치|보류|동결|차단|하향|제재|처분|적용|비노출|제외|강등) (기간|구간)", "효력 (시작|개시|발생)(일|)", "내려간 날", "막힌 날", "멈춘 날", "적용", "적용일", "적용일자", "적용 일시", "적용 시점", "시행일", "시행 일자", "조치일", "조치 일시", "시작", "시작일", "시작 시각", "개시일", "발효일", "정지일", "중지일", "효력 발생일", "해지일", "개시", "제재 개시", "처분일", "발효 시각", "언제부터", "효력 발생", "효력발생", "처분 시작", "제한 시작", "중단일", "제한일"}},
	{ID: "unless", En: []string{"unless", "if (you|we) (do|fail|have) not", "or else"}, Zh: []string{"除非", "否则", "不然"}, Ko: []string{"않으면", "없으면"}},
	// How people pass on what a notice says.
	{ID: "relay",
		En: []string{"they (want|say|said|ask|asked|gave|need|wrote|told)", "(she|he|it|letter|mail|email) (wants|want|says|say|said|asks|ask|told)", "we (got|get|have|only have) (until|till|to|up to|only|just)", "i (got|get|have|only have) (until|till|to|only|just)", "reply with", "deadline (is|was)", "have to (reply|answer|send)", "(wants|want|told) (me|us) to"},
		Zh: []string{"(让|叫|要|要求|通知)(我|我们|咱|咱们)", "(上面|里面|邮件|信里|短信)(写|说)", "(他|她|对方|客服|他们|酷澎|平台)(说|让|要|只给|给)", "说是", "要求(在|于)"},
		Ko: []string{"(래요|대요|랍니다|라네요|라는데|하래|하라고|내라고|라네|하라는|내라는|주래|달래|된대|한대|준대|달라고|까지래|답장하래)", "라고 (해|하|함|되|돼|적|써|나와|쓰여|합)", "(하라|내라|보내라|주라) "}},
	{ID: "about", En: []string{"about", "around", "approximately", "roughly", "usually", "normally", "up to", "typically", "or so", "no longer than", "no more than", "at most"}, Zh: []string{"约", "約", "大约", "大概", "左右", "通常", "一般", "约需", "上下", "最长"}, Ko: []string{"약", "정도", "가량", "내외", "통상", "보통", "안팎", "쯤", "최대"}},
	{ID: "release", En: []string{"release", "(paid|disbursed|remitted|settled|transferred) (out|)", "returned", "until"}, Zh: []string{"解冻", "退还", "释放", "发放"}, Ko: []string{"지급됩", "해제", "반환"}},

	// When a limit begins.
	{ID: "from-receipt",
		En: []string{"(of|from|after|upon|on|following) (your|the|) (receipt|receiving|receive)", "(you|you have) (receive|received|recieve|recieved|get|got) (it|this|the|our)", "date (you|) (receive|received)", "(day|date|moment|time) (on which|that|) you (read|open|opened|get|got|see|saw|hold)", "(when|after|once|from when) you (receive|received|recieve|recieved|get|got)", "(mail|message|notice) arrival", "after receive", "receipt of (this|the)", "receive it", "receiving it", "delivered to you", "(mail|letter|message) reaching", "(when|after) it (arrived|arrives|came|reached)", "(mail|letter|message|it) (landed|arrived|reached you)", "received the letter", "(from|of) receipt", "after receiving"},
		Zh: []string{"收到(本|此|该|這|这|贵|上述|)(邮件|郵件|通知|短信|函|信|件|書|书|封|消息)", "收到之日", "收信", "收悉", "收件", "(受信|受領|受领|收領|接收|收受)(日|之日|后|後|当日)", "接到(本|此|)(通知|邮件|函)", "送达", "送達", "接獲", "收到後", "收到本", "文到", "收到后", "(短信|邮件|信)到的那天", "收到那天", "收到邮件", "收到通知", "收到短信", "从收到"},
		Ko: []string{"(받으신|받은|받는|수신한|수신하신|수령한|수령하신) (날|후|뒤|즉시|시점|때|다음 날)", "(수신|수령|접수|도달|송달)(일|일자|일시|시점|후)", "받으신", "(받으신|받은) 때", "(메일|알림|문자|안내|통지|메시지)(을|를|) 받고", "받은 후", "수신 후", "수신 즉시"}},
	{ID: "from-notice",
		En: []string{"(date|day|time|dispatch|issue|sending) of (this|the|our) (notice|letter|email|e mail|message|mail)", "(date|day|time) (this|the) (notice|letter|email|message|mail) (is|was) (sent|issued|dated)", "(from|of|after) (this|the date of this|the present) (notice|letter|notification|message)", "after this notice (day|date|)", "notice (day|date)", "(is|was) sent", "of this (alert|decision|letter|notice|mail)", "(of|from) the date above", "date above", "from today", "date of this (alert|decision)", "(from|of) their mail", "date of this letter", "counted from their mail", "mail date", "(their|the) mail s date", "(as of|as from|effective|effective with|effective upon|simultaneously with|together with|concurrently with|at the same time as|with) this (notice|letter|e mail|email|mail|message|decision|notification)"},
		Zh: []string{"(本|此|该)(通知|函|决定|決定|决定书|邮件|郵件|信|公文|短信)(之|)(日|时|時|起)", "(本|此|该)(通知|函|决定|决定书|邮件|信|公文) (发出|发送|作出|寄出|发布|发文|发出)", "(本|此)(通知|函|決定|郵件|信|公文) (發出|發送|作出|寄出|發文|發布)", "(发出|發出|作出|寄出|发文|發文|通知)(之|)(日|时|時)", "通知日", "(与|與|随|隨)(本|此|该)(通知|函|决定|決定|决定书|邮件|郵件|信|公文|公告) ... (同时|同時|一并|一併)", "(本|此|该)(通知|函|决定|決定|邮件|郵件|公告|信)(送达|發出|发出|)(的|) (同时|同時)", "(本信|本函|本邮件|本通知) ... (起算|起)", "发布之日"},
		Ko: []string{"(통지|통보|발송|안내|공지|알림|고지|발신)(일|일자|일시|한 날|된 날|하는 날)", "(본|이) (통지|안내|메일|공문)(일|의 날짜| 날짜)", "통지를 한 날", "발송된 때", "(본|이) (통지|통보|안내|메일|공문|결정|문서)(와|과) (동시에|함께)", "(통지|통보|발송|안내|고지)(와|과) 동시에", "(발송|통지|통보|안내|공지|고지|발신) (시점|시각|즉시|때)", "통지 다음 날", "통지 다음날"}},
	{ID: "from-effect",
		En: []string{"(take|takes|took|taking|comes|came) (effect|into force)", "in force", "(effective|effect|application|starting|start|suspension) (date|day)", "(date|day) of (the|) (suspension|effect|measure|stop)", "(after|from|of) (the|) (suspension|effective date)"},
		Zh: []string{"(生效|停用|停售|停止销售|停止銷售|起始|处理|下架|停权|停權|适用|執行)(之|)(日|时)", "起始日起", "自停止", "自生效", "效力发生日", "效力發生日", "生效日"}, Ko: []string{"(적용|시행|정지|중지|조치|효력 발생|개시|시작|해지)(일|일자)(로|)부터", "효력 발생일", "발효 날", "개시일", "정지된 날", "중지된 날", "조치일"}},
	{ID: "from-original",
		En: []string{"original (notice|notification|mail|message|email|letter)", "(first|initial) (notice|notification|message|mail|email|letter)"},
		Zh: []string{"(首次|最初|原|第一次|首封|原始)(通知|邮件|函)"}, Ko: []string{"(최초|첫|원래|당초|처음) (통지|안내|메일|통보|공지)"}},
	// More time that may be had beside the limit itself: "(may be extended once by 7 days)".
	{ID: "extension",
		En: []string{"(may|can|could) be (extended|prolonged)", "(an|one|single|further) extension", "extension possible", "extend once"},
		Zh: []string{"可(申请|申請|再|以|)(延长|延長|延期|展期|顺延|展延)", "(延长|延長|延期|展期|展延)(一次|1 次|最多|不超过|申请|申請)", "得(申请|申請|)(展延|延長|展期)", "最多(可|)(延|展)"},
		Ko: []string{"연장(이|은|을|) (가능|할 수|하실 수|신청|요청|최대|1 회|한 번|한 차례)", "(1 회|한 번|한 차례|한번) (에 한해|에 한하여|만|더|) 연장", "더 (드릴|연장할) 수", "최대 연장"}},
	// What people sign up for by a day.
	{ID: "sign-up",
		En: []string{"(webinar|seminar|workshop|training|course|survey|newsletter|promotion|campaign|raffle|fair|meetup)", "(sign up|enrol|enroll|enrolment|registration) (for|to|ends|closes|until|by)", "places (are|is) limited", "first come"},
		Zh: []string{"(讲座|講座|培训|培訓|课程|課程|研讨会|研討會|说明会|說明會|直播课|问卷|問卷|抽奖|促销活动|大促|报名|報名|宣讲会|训练营|名额)"},
		Ko: []string{"(세미나|웨비나|설명회|간담회|강의|특강|설문|이벤트|기획전|프로모션|선착순|공모전|박람회)", "(온라인|정기|무료|집합|입문|판매자|셀러|필수) 교육", "교육(을|은|이|) (신청|접수|모집|일정)"}},
	// A time in which the seller is watched.
	{ID: "probation",
		En: []string{"observation", "probation", "probationary", "monitoring", "monitored", "watch period", "(stays|stay|kept) on (your|the|) record", "(point|points|strike|strikes|caution|warning) (expire|expires|lapse|lapses|are removed|is removed)", "kept for", "(expire|expires|lapse|lapses) after"},
		Zh: []string{"观察期", "觀察期", "观察", "考察期", "监测期", "监控", "清零", "消除", "保存", "失效"},
		Ko: []string{"관찰", "모니터링", "지켜보", "유예 기간", "점검 기간", "소멸", "초기화", "보존", "보관 기간", "기록(은|이|을) ... (남|보관)"}},
	// What would come of another time.
	{ID: "would-then",
		En: []string{"would (then|also|as|be due|be required|lead|follow)", "(second|third|fourth|another|further|repeated|new) (breach|violation|offence|case|finding|infringement|warning|strike)"},
		Zh: []string{"届时须", "屆時須", "届时应", "届时需", "届时请", "(第二次|第三次|第四次|二次|三次|再次)(违反|違反|违规|違規|被发现|发现|发生|出现)", "(若|如|倘)再"},
		Ko: []string{"(2|3|4|두|세|네)(차|번째|회째|회) (위반|적발)", "(재적발|다시 위반|또 위반|재위반)"}},
	// A measure that was, and is now changed or gone on with.
	{ID: "former",
		En: []string{"(which|that) (was|were|had been) (first|) imposed", "(the|our|your) (decision|order|measure|suspension) (of|dated)", "(would|should) have (run|ended|expired|lapsed)", "(original|former|previous|earlier|prior|first) (measure|suspension|decision|state|sanction|stop|restriction|ban)", "last time", "for the first time", "set aside", "stopped in"},
		Zh: []string{"前次", "上次", "上一次", "原处分", "原處分", "原措施", "前处分", "首次", "前回", "第一次停", "原先"},
		Ko: []string{"자로 ... (내린|내려진|내렸던|부과한|부과된|통지한|결정한)", "에 (내린|내려진|내렸던|부과한|부과된) (조치|제재|처분|정지|결정)", "(기존|종전|원래|당초|앞선|이전|지난) (조치|제재|처분|정지|결정)", "원처분", "1차 (정지|조치|제재|중지)", "지난번", "전환한다", "바꾼다"}},
	// What heads a line that tells how an answer ends.
	{ID: "result-head",
		En: []string{"result", "results", "outcome", "decision", "reply from us", "our answer", "answer from"}, Zh: []string{"结果", "結果", "答复时间", "复核"}, Ko: []string{"결과", "심사", "검토", "답변 예정", "회신 예정"}},
	// Nouns for when, which alone name no clock.
	{ID: "when-head", En: []string{"when", "period", "from", "date", "duration", "term"}, Zh: []string{"时间", "時間", "期间", "期間", "何时", "日期", "何時"}, Ko: []string{"언제", "일시", "기간", "시점", "날짜", "일자"}},
	// What heads the day on which a measure ends.
	{ID: "end-head",
		En: []string{"end", "ends", "ending", "end date", "until", "release", "released on", "lifted", "expiry"}, Zh: []string{"结束", "結束", "解除", "到期", "恢复", "恢復", "期满", "期滿"}, Ko: []string{"종료", "해제", "만료", "끝", "재개", "복구", "풀리는"}},
	// The verbs of coming into force, which need no word for the measure.
	{ID: "takes-effect",
		En: []string{"(take|takes|taking|took) effect", "(comes|come|came) into (effect|force|operation)", "with effect (from|as of|on)", "is effective (from|as of|on)", "(suspension|hold|restriction|measure|block|stop|ban|limit|limitation|pause|sanction|freeze|penalty) (starts|begins|runs|applies|commences|started|began) (on|from|at|as of|with|in|)"},
		Zh: []string{"(起|开始|開始|日|时|時)(生效|发效|發效|执行|執行|实施|實施|适用|適用)", "发生效力", "發生效力", "效力自", "(停售|停用|停权|停權|冻结|凍結|限制|限流|暂扣|保留|下架|封禁|暂停|暫停|措施|处罚|處罰)(于|自|从|由|將於|将于|从) ... (开始|開始|起算|生效|执行|執行|实施)"},
		Ko: []string{"효력(이|을|은|는) (생|발생|갖|가지|개시)", "발효(됩|된|되|합|한)", "(정지|중지|중단|제한|보류|차단|동결|조치|제재|처분|해지|비노출)(는|은|가|이) ... (시작|개시|적용|시행|발효)"}},
	// Words for its coming up once more.
	{ID: "once-more",
		En: []string{"(second|third|fourth|another|further|next|repeat) (report|time|occurrence|breach|violation|case|finding|offence|offense|incident|strike)", "(repeat|repeated|recurrence|recur|recurs)", "next time", "in future", "found again", "(happen|happens|occurs) again", "same violation", "without explanation"},
		Zh: []string{"再犯", "再次", "再有", "如再", "若再", "倘再", "累计", "累計", "次出现", "连续 3 次", "連續 3 次", "届时", "屆時", "相類情形再度", "再度發生", "再被"},
		Ko: []string{"한 번 더", "한번 더", "다시 적발", "다시 확인", "다시 발견", "다시 위반", "(회가|번이|번) 되면", "재발", "재차", "반복", "되풀이", "거듭", "누적 시", "다음 위반", "차 적발 시", "재적발", "또 나오", "또 생기", "또 적발"}},
	// A measure that is taken back for good; one that will be lifted some time is none.
	{ID: "taken-back",
		En: []string{"(suspension|measure|restriction|block|hold|decision|sanction|stop|deactivation) ... (has|have) been (lifted|withdrawn|revoked|reversed|rescinded|cancelled|overturned)", "(suspension|measure|restriction|block|hold|decision|sanction|stop|deactivation) ... (is|was) (hereby|now|) (lifted|withdrawn|revoked|reversed|rescinded|overturned|set aside)",
			"(we|have) (lifted|withdrawn|revoked|reversed|rescinded|cancelled) (the|your|this) (suspension|measure|restriction|block|hold|decision|sanction)", "reinstated"},
		Zh: []string{"(撤销|撤銷|废止|廢止) ... (处分|處分|措施|停权|停權|停用|停售|限流|处罚|處罰|冻结|限制|下架|决定|決定)", "(处分|處分|措施|停权|停權|停用|停售|限流|处罚|處罰|冻结|限制|下架) ... (已|现已|业已|予以)(撤销|撤銷|取消|解除)", "(处分|處分|措施|停权|停權|停用|停售|限流|处罚|處罰|冻结|限制|下架)(撤销|撤銷)", "申诉成立", "申訴有理由"},
		Ko: []string{"(정지|중지|조치|제한|처분|보류|차단)(가|를|을|는|은|이|) ... (취소|철회|해제)(되었|됐|했|하였|합니다|하기로)", "(정지|중지|조치|제한|처분|보류|차단)(를|을) ... (풀었|풀어 드|거두)"}},
	// What is said of a day on which a measure ends by itself.
	{ID: "ends-then",
		En: []string{"(automatically|is|are|be) (released|lifted|restored|reopened)", "released automatically", "lifted automatically", "ends automatically", "expires"},
		Zh: []string{"(自动|自動|将|將)(恢复|恢復|解除|解封|解冻|解凍)", "期满", "期滿"}, Ko: []string{"(자동|자동으로) (해제|풀|재개|종료|복구|복원)", "(풀립|풀려|풀린|해제됩|재개됩|종료됩|끝납|끝나)"}},
	// What comes back to its place after a measure.
	{ID: "back", En: []string{"(listings|products|items|shop|store|account|sales|goods) (will|) (return|returns|reopen|reopens|resume|be back|be restored|go live)"}, Zh: []string{"(将|會|会|即) ... (恢复|恢復)", "恢复展示", "恢复上架"}, Ko: []string{"(다시 노출|다시 판매|재개됩|복구됩|복원됩|다시 열)"}},
}
