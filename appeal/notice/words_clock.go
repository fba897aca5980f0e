package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// clockWords tell the several clocks of a notice apart: the seller's time for
// an answer, the platform's own review, the hold on money, the removal of stock,
// the age of papers, the window of a score, the length of a sanction.
var clockWords = []phrase.Set{
	{ID: "ask",
		En: []string{"reply", "appeal", "respond", "response", "submit", "submission", "provide", "explanation", "explain", "send", "attach", "upload", "contest", "dispute", "let us have", "objection",
			"answer (to|this|all|the)", "please answer", "statement", "be heard", "state your case", "fill in", "fill out", "complete the", "write to", "write the", "please write", "please use", "press", "push", "inform", "supplement", "let us know", "request"},
		Zh: []string{"回复", "回覆", "申诉", "申訴", "提交", "上传", "上傳", "说明", "說明", "回信", "补交", "補交", "提供", "发到", "發到", "发至", "发送", "發送", "异议", "異議", "陈述", "陳述", "附上", "申辩", "申復", "申覆", "重传", "重傳", "补件", "补充", "意见提出", "提出", "填写", "填寫", "填", "回在", "寄到", "寄至", "传上去", "传一下", "登录", "登入"},
		Ko: []string{"소명", "회신", "제출", "답장", "이의", "의견", "작성해", "작성하", "올려", "올리", "보내", "신청", "접수해", "등록해", "답해", "답변해", "보완", "설명", "알려 주"}},
	// What makes a sentence a request to the seller.
	{ID: "request",
		En: []string{"please", "kindly", "you (may|must|can|should|have)", "you are (asked|required|requested)", "should you", "if you (wish|believe|hold|want|disagree|think)", "we (ask|request|require)", "we look for", "to (appeal|contest|ask for|dispute|have)", "let us (have|know)"},
		Zh: []string{"请", "請", "逾期", "须", "須", "需", "应", "應", "可以", "得", "如不", "如有", "若有", "有异议", "有異議"},
		Ko: []string{"주시기 바랍", "주십시오", "주세요", "바랍니다", "하십시오", "주시면", "부탁", "이의가 있", "원하시면", "소명하"}},
	{ID: "limit-label",
		En: []string{"period", "deadline", "due", "time limit", "limit", "until", "appeal by", "respond by", "reply by", "submit by", "appeal before", "appeal within", "last day", "time to (reply|respond|appeal|answer)", "response (time|due|deadline)"},
		Zh: []string{"期限", "截止", "截止日", "截止日期", "截止时间", "截止時間", "时限", "時限", "申诉期限", "申诉期", "回复期限", "意见提出", "申诉", "最晚"},
		Ko: []string{"기한", "소명 기한", "제출 기한", "회신 기한", "마감", "마감일", "기간", "소명", "보완", "소명기간", "제출", "회신"}},
	{ID: "review",
		En: []string{"review", "reviewing", "result", "decision", "we (will|shall|aim|expect|normally|respond|reply|usually|may need|try)", "our (answer|decision|view|assessment|reply)", "(take|takes|taking) (about|around|up|between|approximately|some|roughly)", "takes", "can take", "(handled|answered|processed|completed) (in|within)", "who has", "expect our", "revert", "is likely", "assessment", "complete file", "your submission is complete", "of your (appeal|submission|request)", "follows within", "as a rule"},
		Zh: []string{"审核", "審核", "审查", "審查", "处理结果", "审理", "審理", "审结", "评估", "評估", "我方收到", "我们收到", "給予答覆", "给予答复", "給出", "给出", "作出答复", "答复时间", "我们会", "我们将", "我方将", "平台将", "平台收到", "反馈", "等待时间", "等待時間", "约需", "約需", "一般需要", "周期", "收到完整", "收到材料", "收到后", "资料齐全后", "最终意见"},
		Ko: []string{"검토", "심사", "결과", "처리에는", "안내까지", "확인까지", "해제까지", "소요", "걸립", "걸릴", "걸려", "확인해 드", "안내됩", "안내해 드", "회답드", "알려 드", "답변드", "접수된 뒤", "접수된 후", "제출 후", "들어오면", "받은 뒤"}},
	{ID: "hold", En: []string{"settlement", "payment", "payout", "balance", "fund", "money", "withheld", "retained", "proceeds", "amount due"}, Zh: []string{"货款", "貨款", "结算", "結算", "款项", "款項", "资金", "资金", "余额", "暂扣", "暂缓"}, Ko: []string{"정산", "지급 보류", "대금", "보류", "지급을"}},
	{ID: "stock",
		En: []string{"(inventory|stock|warehouse) ... (remove|removal|collect|dispose|out)", "(remove|collect|dispose) ... (inventory|stock)", "goes out", "at your cost", "(removed|deleted|rejected) after", "refund request", "return button"},
		Zh: []string{"移出", "取回", "搬离", "搬離", "运走", "運走", "销毁", "銷毀", "清仓", "处置费", "仓内库存", "库存请"}, Ko: []string{"반출", "폐기", "회수", "재고는", "보관 중"}},
	{ID: "age",
		En: []string{"issued", "dated", "not older", "older than", "utility bill", "old", "in the last", "less than", "statement not"},
		Zh: []string{"出具", "开具", "開立", "水电单", "签发", "近", "最近", "个月内的", "内开具"}, Ko: []string{"발급", "발행", "이내에 발행", "최근", "이내의", "이내 발급"}},
	{ID: "valid", En: []string{"valid", "approved until", "expire", "approved for"}, Zh: []string{"有效", "有效期", "有效期至"}, Ko: []string{"유효", "효력은", "만료"}},
	{ID: "as-of-then", En: []string{"(order|sale|parcel) (placed|accepted|received)", "(placed|accepted|received) before"}, Zh: []string{"之前(已|的|产生|发生)", "前(已产生|已接|的订单|接的)", "以前的"}, Ko: []string{"까지의", "까지 (발생|접수|확정)", "이전에 접수", "이전 주문", "까지 남은"}},
	{ID: "window",
		En: []string{"(last|past|previous|over the)", "per day", "(each|every) (day|week|month)", "on-time", "score", "consecutive", "continue", "well within", "waited", "late", "lead time", "(day|days) after entry"},
		Zh: []string{"最近", "过去", "過去", "连续", "連續", "评分", "分数", "分數", "逾", "超过", "满"}, Ko: []string{"최근", "지난", "연속", "점수", "넘겨", "동안", "째", "이상", "늦"}},
	{ID: "length",
		En: []string{"for a period of", "for a", "suspended for", "suspension for", "length", "stop for", "a seven day"},
		Zh: []string{"为期", "為期", "持续", "持續", "停售", "停止销售", "停用", "恢复后"}, Ko: []string{"비노출", "일간 정지", "일간 중지", "일간", "정지 기간", "중지 기간", "노출을 제한"}},
	{ID: "not-so", En: []string{"(is|was) (wrong|a mistake|not)", "rather than", "instead of"}, Zh: []string{"而非", "不是", "而不是"}, Ko: []string{"아니라", "아니고", "아닙니다", "가 아닌", "이 아닌"}},

	// When a limit begins.
	{ID: "from-receipt",
		En: []string{"(of|from|after|upon|on|following) (your|the|) (receipt|receiving|receive)", "(you|you have) (receive|received|recieve|recieved|get|got) (it|this|the|our)", "date (you|) (receive|received)", "(when|after|once|from when) you (receive|received|recieve|recieved|get|got)", "(mail|message|notice) arrival", "after receive", "receipt of (this|the)", "receive it", "receiving it", "delivered to you"},
		Zh: []string{"收到(本|此|该|這|这|贵|上述|)(邮件|郵件|通知|短信|函|信|件|書|书|封|消息)", "收到之日", "收信", "收悉", "收件", "接到(本|此|)(通知|邮件|函)", "送达", "送達", "接獲", "收到後", "收到本"},
		Ko: []string{"(받으신|받은|받는|수신한|수신하신|수령한|수령하신) (날|후|뒤|즉시|시점|때|다음 날)", "(수신|수령|접수|도달|송달)(일|일자|일시|시점|후)", "받으신", "수신 후", "수신 즉시"}},
	{ID: "from-notice",
		En: []string{"(date|day|time|dispatch|issue|sending) of (this|the|our) (notice|letter|email|e mail|message|mail)", "(date|day|time) (this|the) (notice|letter|email|message|mail) (is|was) (sent|issued|dated)", "(from|of|after) (this|the date of this|the present) (notice|letter|notification|message)", "after this notice (day|date|)", "notice (day|date)", "(is|was) sent"},
		Zh: []string{"(本|此|该)(通知|函|决定|決定|决定书|邮件|郵件|信|公文|短信)(之|)(日|时|時|起)", "(本|此|该)(通知|函|决定|决定书|邮件|信|公文) (发出|发送|作出|寄出|发布|发文|发出)", "(本|此)(通知|函|決定|郵件|信|公文) (發出|發送|作出|寄出|發文|發布)", "(发出|發出|作出|寄出|发文|發文|通知)(之|)(日|时|時)", "通知日", "(本信|本函|本邮件|本通知) ... (起算|起)", "发布之日"},
		Ko: []string{"(통지|통보|발송|안내|공지|알림|고지|발신)(일|일자|일시|한 날|된 날|하는 날)", "(본|이) (통지|안내|메일|공문)(일|의 날짜| 날짜)", "통지를 한 날", "발송된 때"}},
	{ID: "from-effect",
		En: []string{"(effective|effect|application|starting|start|suspension) (date|day)", "(date|day) of (the|) (suspension|effect|measure|stop)", "(after|from|of) (the|) (suspension|effective date)"},
		Zh: []string{"(生效|停用|停售|停止销售|停止銷售|起始|处理|下架|停权|停權|适用|執行)(之|)(日|时)", "起始日起", "自停止", "自生效"}, Ko: []string{"(적용|시행|정지|중지|조치|효력 발생|개시|시작)(일|일자)(로|)부터", "정지된 날", "중지된 날", "조치일"}},
	{ID: "from-original",
		En: []string{"original (notice|notification|mail|message|email|letter)", "(first|initial) (notice|notification|message|mail|email|letter)"},
		Zh: []string{"(首次|最初|原|第一次|首封|原始)(通知|邮件|函)"}, Ko: []string{"(최초|첫|원래|당초|처음) (통지|안내|메일|통보|공지)"}},
}
