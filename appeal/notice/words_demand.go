package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// demandWords tell what a notice asks for from what it merely speaks of.
var demandWords = []phrase.Set{
	// What asks the seller to send something. In Korean the stems of verbs stand
	// here; what follows them tells whether they ask.
	{ID: "send-papers",
		En: []string{"(replace|exchange) (it|them|this|these) (by|with|for)", "let (us|the desk|our team) see", "like to (see|have|receive)", "submit", "resubmit", "resend", "append", "annex", "expect to find", "(mail|email|e mail|fax) us", "(must|to) show", "make your case with", "back it up with", "attach", "enclose", "upload", "provide", "send", "forward", "include", "supply", "furnish", "present", "produce", "adduce", "hand in", "bring", "let (us|the desk|our team|me) have", "show us", "give us", "have ready", "(must|should|to) contain", "(answer|reply|response|appeal|objection) (must|should|has to|is to) ... contain", "(reply|explain|answer|respond|come) with", "(reply|answer|respond) ... with", "comprise", "comprises", "consist of", "consists of", "made up of", "together with", "along with", "accompanied by", "supported by", "have ... ready", "required", "needed", "necessary", "(is|are) wanted", "ask for", "asks for", "asking for"},
		Zh: []string{"(内|內)(回复|回覆|书面回复|書面回覆)", "换一份", "由 ... (组成|組成|构成|構成)", "整理(好|出来|成|一份)", "找出来", "翻出来", "备好", "備好", "(理|弄|做|备|拿)(出|)一份", "弄好", "提交", "递交", "呈交", "检具", "檢具", "检送", "檢送", "提出", "补齐", "補齊", "补正", "補正", "回传", "回傳", "传到", "传至", "寄送", "寄回", "(发|传|给|拍|寄|交|补)(一下|一份|一张|一套|过来|来|个|给我)", "带上", "帶上", "只认", "只認", "只收", "只接受", "告诉我们", "请放", "放上", "附上", "附带", "附帶", "上传", "上傳", "上載", "提供", "补交", "補交", "补充", "補充", "补传", "發到", "发到", "发至", "發至", "发给", "发送", "發送", "发来", "發來", "寄到", "寄至", "寄给", "寄來", "出示", "检附", "檢附", "添附", "备齐", "備齊", "准备", "準備", "递交", "遞交", "须有", "必须包含", "应包括", "应包含", "應包含", "包括", "補件", "补件", "送付", "重传", "重傳", "重交", "随附", "隨附", "要我们交", "应附", "應附"},
		Ko: []string{"갈음하여 주", "갈음해 주", "바꿔 내", "제출", "첨부", "올려", "올리", "보내 ", "보내주", "보내시", "보내야", "등록할 것", "등록해", "등록하", "동봉", "회신하", "회신해", "회신 바", "갖추", "갖춰", "구비", "준비해", "준비하", "내 주", "내주", "내어", "내실", "내시", "내야", "내세요", "제시", "업로드", "송부", "포함되어야", "포함하", "포함해", "필요합니다", "필요함", "필요 ", "필요.", "있어야", "요구", "달라", "요청", "챙겨", "덧붙", "넣어", "담아", "실어 ", "마련해", "공유해", "전송", "보충", "스캔하", "스캔해", "전달해", "접수해", "접수하", "부탁", "붙여", "붙인다", "붙이", "남겨", "곁들", "제공", "바랍니다", "요망", "것으로", "로 다시", "(버튼|답장|회신)으로", "(메일|문의)로", "(아래|다음)(가|이|의) 부족"}},
	// Verbs of many meanings: only what stands right beside them is asked for.
	{ID: "send-light",
		En: []string{"need", "require", "want", "wants", "add", "put", "give", "with", "sign", "sign and return"},
		Zh: []string{"附", "要交", "交一", "需交", "请交", "請交", "得交", "就交", "也交", "只交", "还交", "我们交", "须有", "需要", "拿", "传", "缺", "还缺", "请发", "要", "签署", "簽署"}},
	{ID: "not-needed", En: []string{"(need|needs|have|has|required) not", "not (need|needed|necessary|required)", "no need"}, Zh: []string{"无需", "無需", "不需", "不必", "不用", "毋须", "毋須", "毋庸", "无须", "無須", "请勿", "請勿", "以免", "避免"}, Ko: []string{"필요 없", "불필요", "않으셔도", "안 주셔도", "안 내셔도", "하지 마"}},
	// What says that nothing is asked for by this.
	{ID: "no-request",
		En: []string{"not (a|any) (request|demand|invitation) (for|to)", "not (asking|requesting|demanding|inviting)", "(do|does) not (ask|request|demand) (you|for)"},
		Zh: []string{"(不是|并非|並非|不是要|并不是) ... (请求|請求|要求|要您|让您|讓您|请您|請您|叫您)", "(不|并未|并不|未)(要求|索取)"},
		Ko: []string{"(요구|요청|부탁)(하는|드리는|하려는|한) (것|건|게|뜻|취지)(은|이|는|도|) (아니|아닙|아님|아녜)", "(요구|요청)하지 (않|아니)", "(내|보내|제출해|올려) (달라|주십사) ... (아니|않)"}},
	// What the seller is to do with papers, other than send them.
	{ID: "paper-conduct",
		En: []string{"(shown|displayed|published|printed|posted) on", "(show|display|publish|post) ... on (the|your) (product|detail|shop|store) page", "(keep|retain|preserve) ... (record|data|year|month)", "(every|each) (parcel|box|package) (carries|contains|holds)", "in (every|each) (parcel|box|package)"},
		Zh: []string{"公示", "(包裹|箱|盒|包装|包裝)(内|內|里|裡)(附|放|应|須|须)", "(请|請|须|須|应|應|妥善|继续|繼續)(保存|保留|留存|保管)"},
		Ko: []string{"게시하", "게시해", "(보관|보존)(하|해)", "(상자|박스|포장)(마다|에)(는|) ... (넣|동봉)"}},
	{ID: "edits", En: []string{"correct the", "update the", "remove the", "replace the", "delete the"}, Zh: []string{"更新", "更换", "更換", "修改", "删除", "刪除"}, Ko: []string{"교체해", "수정해", "삭제하", "변경해", "고쳐"}},
	// Rules for everybody, and for a time that has not come.
	{ID: "everyone",
		En: []string{"all sellers", "every seller", "(upon|on|after) expiry", "once (it|they) (expires|expire)", "sellers (must|should|have to|are required to)", "a seller (must|should|has to)", "sellers (of|who|that|selling) ... (must|should|shall|have to)", "at that time", "again later", "later on", "from now on", "(products|goods|items) (need|require|must have)", "before (it|they) (may|can) be (listed|sold|registered)"},
		Zh: []string{"所有卖家", "全体卖家", "所有賣家", "(期满|期滿|届满|屆滿|到期)(后|後|时|時|须|需|应|应当|) (重新|再次|另行|再)", "(日后|日後|将来|將來) ... (须|需|应|应当|提交|提供)", "(的|类|類|商品|产品|產品)(卖家|賣家)(应当|應當|应|應|须|須|必须|必須)", "今后 ... (须|应|必须|务必)", "(商品|产品|產品)(必须|须|应|应当)(取得|具备|持有) ... (方可|才能|才可)"},
		Ko: []string{"모든 판매자", "전체 판매자", "판매자 공통", "모든 CGF 판매자", "(만료되면|만료 시|만료되는|기간이 지나면|기간이 끝나면) ... 다시", "판매자는 누구나", "판매자라면 누구나", "(파는|판매하는|취급하는|다루는) 판매자(는|가|라면)", "나중에 ... (필요|제출|내|올리|첨부)", "추후 (다시|재)", "앞으로는", "다음부터는"}},
	// What reports what was, and what says what must be.
	{ID: "reports", En: []string{"was", "were", "had", "did", "received", "showed", "shows", "confirmed", "submitted", "found", "replied", "says", "said", "stated", "told", "wrote", "(forwarder|supplier|agent|factory|he|she|they) promised", "expired", "lapsed", "does not", "is not", "are not", "belongs", "carries", "provided by", "given by"}, Zh: []string{"显示", "顯示", "经查", "經查", "经核", "經核", "已", "曾", "了", "称", "稱", "过期", "過期", "不符", "不一致", "提供了", "先后", "书面答复", "真实有效", "属实", "并无不妥", "是空白", "只有一", "看不到"}, Ko: []string{"에 따르면", "확인 결과", "확인한 결과", "조회한 결과", "만료", "위반"}},
	{ID: "must", En: []string{"must", "please", "pls", "needed", "required"}, Zh: []string{"缺一不可", "必交", "必须", "必備", "必备", "为凭", "為憑", "差", "缺"}, Ko: []string{"필수", "지참", "필요", "요망"}},
	{ID: "without", En: []string{"without", "unless", "until"}, Zh: []string{"未见", "未附", "没有 ... 的申诉"}, Ko: []string{"없이는", "없으면", "않으시면"}},
	{ID: "directs", En: []string{"(is|are) (fine|enough|sufficient|ok|okay|welcome)", "will do", "suffice", "suffices", "please", "must", "should", "shall", "will", "would", "can", "could", "unless", "once", "until", "only", "need", "want", "expect", "await", "waiting for", "asks", "missing", "outstanding", "have to", "has to", "to be", "contains", "make sure", "grateful"}, Zh: []string{"请", "請", "须", "須", "必", "应", "應", "需", "可", "要", "得有", "方予", "才行", "就行", "凭", "憑", "缺", "还差", "等您", "补", "補", "备", "備", "惠", "烦", "煩", "能否", "即恢复", "即恢復", "交", "发过去", "发来", "发给", "发我", "寄"}},
	{ID: "polite-question", En: []string{"(would|could|can|might) you ... (send|provide|upload|attach|submit|have|let|show)"}, Zh: []string{"(能否|可否|能不能|可不可以|请问能) ... (提供|发|交|上传|寄|附|补)"}, Ko: []string{"주실 수 있", "주시겠", "주실래요"}},
	{ID: "false-papers", En: []string{"forged", "false", "fake", "altered", "edited"}, Zh: []string{"伪造", "偽造", "虚假", "变造"}, Ko: []string{"위조", "허위", "변조", "조작", "꾸미", "꾸민", "고친 서류"}},
	// What a list of papers stands under.
	{ID: "paper-heading",
		En: []string{"checklist", "check list", "(required|needed|necessary|requested|supporting) (document|documents|paper|papers|evidence|material|materials|proof)", "(document|documents|paper|papers|evidence|proof|materials) (required|needed|requested|to submit|to be submitted|to send|we need)", "what we need", "what we (want|wish|expect|would like|need) to (receive|get|see|have)", "materials", "file", "restore condition", "recover", "to recover", "(things|papers|documents) to (upload|send|submit|provide)", "give", "to be submitted", "to submit", "please include", "needed", "enclose", "attach", "attachments", "documents", "evidence", "what to send", "required", "to release", "release"},
		Zh: []string{"核对表", "核對表", "自查表", "(申诉|补交|提交|材料|资料)清单", "证据", "还缺", "還缺", "待补", "需补", "要交", "能交的", "要的东西", "需要您做的", "(所需|需提交|提交|申诉|證明|证明|必要|应附|需要|补充|上传|應附|所需提交)(材料|资料|文件|證明|证明|資料)", "材料", "附件", "资料", "解除条件", "解除條件", "恢复条件", "需要", "要求", "應附文件", "交什么"},
		Ko: []string{"체크리스트", "점검표", "확인표", "(챙기실|갖추실|요구|추가|구비할) (것|서류|자료)", "(보내|올려|내|제출해|첨부해|준비해) 주실 (것|서류|자료)", "요청", "요구", "증빙", "증거", "(보내실|내실|올리실|제출하실|준비하실|필요한) (것|서류|자료)", "해제하려면", "재개하려면", "(필요|제출|구비|소명|첨부|증빙|준비|요청|보완) (서류|자료|증빙|문서|항목)", "첨부", "제출", "제출물", "해제", "해제 조건", "재개 조건", "준비물", "서류", "자료", "보완"}},
	// What stands before a list that goes on below.
	{ID: "as-follows", En: []string{"following", "below", "these", "all of"}, Zh: []string{"下列", "以下", "如下", "下述"}, Ko: []string{"다음", "아래", "하기"}},
	// What was sent before, or is sent by somebody else.
	{ID: "sent-before",
		En: []string{"(you|we) did (send|ship|submit)", "(you|already|previously|earlier) (submitted|sent|provided|attached|uploaded|supplied)", "submitted (by|earlier|previously|on)", "have (been|) (received|submitted)", "we (will|shall|may) (send|provide|forward)", "we (sent|attached|attach|enclose)", "will be sent", "(is|are) (attached|enclosed)", "the (complainant|rights owner|right holder|buyer|customer) (sent|submitted|provided|attached|has sent|has submitted)"},
		Zh: []string{"(提交|提供|上传|上傳|寄|发|發|交)(过|過)的", "(您|贵司|贵店|此前|已|曾|之前|上次|所|对方|權利人|权利人|投诉方|买家|顾客)(已|) (提交|提供|上传|附|上傳|交)(的|过|過|了)", "已提交", "已提供", "我们将(发送|提供)", "对方(交|提供|提交)", "(将|會|会)(另行|)(寄送|发送|發送|开具|開具|出具|寄给)", "(请见|請見|详见|詳見|参见|參見|请参阅|請參閱)", "(提交|提供|上传|出示)(了|过)"},
		Ko: []string{"(제출|첨부|등록|송부|회신|제시)하신", "(제출|첨부|접수|등록)된", "(제출|첨부)한", "내신", "보내신", "(권리자|신고인|구매자|고객)(가|이|는|은) ... (제출|제시|첨부|보내)", "보내 드", "보내드", "따로 (발행|보내|발송)", "(권리자|신고인|구매자|고객|상대방|신고자)(가|이|께서) ... (내|보내|제출하|철회하|취하하)(면|시면)"}},
	// Papers that are there already, or not wanted.
	{ID: "have-papers", En: []string{"already (received|on file|submitted)", "on file", "not (needed|required|necessary)", "received"}, Zh: []string{"已经收到", "已收到", "不必", "无需", "無需", "毋须", "毋須", "现有", "現有", "已有"}, Ko: []string{"기존", "이미", "받은 (서류|자료)", "접수된", "필요 없", "불필요"}},
	// Papers of the platform itself: what a decision rests on, what it looked at, and what
	// it encloses.
	{ID: "own-papers",
		En: []string{"(on which|upon which) (this|the|our) (decision|finding|measure|conclusion|notice)", "(decision|finding|measure|conclusion|suspension) (is based|rests|relies|was based)", "(documents|papers|evidence|materials|records|files) (reviewed|examined|considered|consulted|checked|relied|used|before us|obtained|received)", "(basis|grounds) (of|for) (the|this|our) (decision|finding|measure)", "(attached|enclosed) ... you will find", "(attached|enclosed) please find", "please find (attached|enclosed)"},
		Zh: []string{"(依据|依據|根据|根據|基于|基於)(以下|下列|如下|下述)(证据|證據|材料|资料|資料|文件|事实|記錄|记录) ... (作出|认定|認定|决定|決定|处理|處理)", "(已审阅|审阅|已查阅|查阅|已核查|调取|調取|已核对|据以认定)(的|之|过的)(材料|文件|证据|證據|资料|資料)", "(认定|認定|处理|處理|决定|決定|违规|違規)(依据|依據|证据|證據)", "供(您|贵司|贵店|貴司|貴店)(参考|參考|查阅|查閱|核对|核對|知悉)", "请查收", "請查收"},
		Ko: []string{"(검토|확인|조사|판단|심사|대조|결정)(한|에 쓴|에 쓰인|에 사용한|에 사용된|의 근거가 된|의 근거로 삼은) (자료|서류|증거|기록)", "(판단|결정|조치|적발|제재)(의|) (근거|증거) (자료|서류|)", "적발 (증거|자료|화면)", "붙임", "별첨", "(첨부|동봉)(하여|해|) 드립", "(첨부|동봉)합니다", "첨부된"}},
	// What has lapsed, and papers as they stand now.
	{ID: "expired", En: []string{"expired", "lapsed", "out of date", "no longer valid"}, Zh: []string{"过期", "過期", "失效", "过了有效期", "過了有效期", "已过有效期"}, Ko: []string{"만료", "유효기간이 지", "유효기간 ... 넘", "기한이 지"}},
	{ID: "latest", En: []string{"latest", "renewed", "current version", "up to date"}, Zh: []string{"最新", "更新后", "更新後", "有效的", "新报告", "新報告", "新的"}, Ko: []string{"최신", "갱신", "새 자료", "새 서류", "새로운 (자료|서류)"}},
	// What a paper fails in.
	{ID: "lacks", En: []string{"expired", "lapsed", "illegible", "does not (show|match|say)", "no model", "out of date"}, Zh: []string{"过期", "過期", "失效", "看不清", "看不出", "不符", "不一致", "没有", "沒有", "缺失"}, Ko: []string{"없음", "없고", "없습니다", "누락", "불일치", "만료", "지났", "지난", "흐릿", "식별 불가", "안 맞", "맞지 않"}},
	// What a paper shows: the things named behind it (before it, in Korean) are no
	// papers of their own.
	{ID: "shows",
		En: []string{"showing", "that show", "which show", "shows", "that state", "stating", "containing", "must show", "visible", "proving", "to prove", "that prove", "evidencing", "reflecting", "indicating"},
		Zh: []string{"须包含", "需包含", "注明", "註明", "写明", "寫明", "显示", "顯示", "载明", "載明", "含", "列明", "标明", "須載明", "可见", "须含", "遮盖"}, Ko: []string{"적은", "나타나", "보이는", "보여 주는", "보여주는", "포함된", "기재된", "기재", "담긴", "적힌", "표시된", "확인되는", "확인할 수 있는", "증명하는", "입증하는", "입증할", "증명할", "드러나는", "알 수 있는", "이어지는", "관한"}},
	// What is told and not sent.
	{ID: "told-only",
		En: []string{"explanation", "explain", "statement of", "reason", "reasons", "cause", "account of", "description", "describe", "your view", "comment", "tell us", "who", "why", "whether", "how many", "the number of the", "detail (on|of|about)", "details (on|of|about)"},
		Zh: []string{"说明", "說明", "原因", "情况", "經過", "经过", "解释", "陈述", "陳述", "经办人", "姓名", "电话", "编号", "理由"}, Ko: []string{"소명", "사유", "경위", "설명", "이유", "원인", "의견", "연락처", "담당자", "확인 사항", "번호"}},
	// What is not taken as proof.
	{ID: "refuse-papers",
		En: []string{"not (be|) (accepted|accept|sufficient|suffice|enough|considered|regarded|treated|taken|recognised|proof|evidence|replace|count|help|do|admitted|acceptable|valid|prove|used|looked at|relied|change|alter|good)", "no (proof|substitute|evidence|replacement|value|weight|avail|help|use|good)", "(prove|proves|show|shows) nothing", "(insufficient|unacceptable|inadmissible|worthless|pointless|disregarded|ignored|inadequate|unread)", "(without|no) value", "(do|please) not (send|submit|attach|upload)", "(be|is|are) (rejected|refused)", "(leave|left) (out|aside)", "nobody will read", "no store by", "(may|can) not serve", "is no good", "not stand in"},
		Zh: []string{"(不予|无法|無法|不|恕不|概不)受理", "(不予|不能|不可|不得|不被|不足|不会|不會|均不|都不|概不|恕不|一律不|无法|無法|难以|難以|不)(认可|認可|采信|採信|采纳|採納|采用|採用|接受|作为|作為|代替|替代|取代|证明|證明|承认|承認|作数|作數|视为|視為|单独作为|以推翻|以证明|以證明|为凭|為憑|充抵|管用|算|认|認|收|看|够|夠|行|采|採|被接受)", "(不得|不可|不能)(以|用)", "不足以", "无效", "無效", "没用", "沒用", "没有用", "不具", "除外", "不在此列", "(将被|予以|一律|会)退回", "不通过", "(认定|使用|提出)不可", "不予採認", "採認", "(不要|请勿|請勿|勿)(用|以|拿)(它|其|此|该|這|这|)", "不要(提交|发|传|上传|寄|交)", "别(寄|交|发|传)", "请勿(提交|上传|寄)", "請勿(提交|上傳|寄)", "(交|寄|传|发|提交)了也"},
		Ko: []string{"(증빙|증거|자료|서류|소명|인정)(이|으로|은|) (안|못) (됨|됩|돼|되|함|합|받)", "안 (됨|돼|되)", "불인정", "(인정|수용|채택|고려|반영|사용|접수|참고|검토)(되지|하지|이 되지|받지|받을 수) (않|못|아니|없)", "(쓰지|보지|삼지|받지|넣지|보아 드리지|풀리지) (않|못|아니)", "(근거|증거|증빙|자료|소명|도움|대체 서류)(가|이) (되지|될 수) (않|못|없|아니)", "(대신|대체|갈음)(할 수|하지) (없|못|않)", "대신 내실 수 없", "(효력|의미|소용)(이|가) 없", "(유효|충분)하지 않", "인정 (안|불가)", "불가", "충분치 않", "무효입", "반려합니다", "돌려보", "부족합니다", "(자료|증빙|증거|서류)(가|는) 아닙", "(내지|보내지|제출하지|올리지|첨부하지) (마|말)", "안 (됩|된)", "안됩니다", "안 받", "소용없", "만으로는", "제외", "사양"}},
	// Either of several papers will do.
	{ID: "or", En: []string{"or", "either", "alternatively", "otherwise", "failing that", "in its absence"}, Zh: []string{"没有的话", "若无", "如无", "没有则", "也行", "也可以", "亦可", "或", "或者", "否则", "否則", "要么", "没有就"}, Ko: []string{"또는", "혹은", "아니면", "거나", "없으면", "없을 경우", "없는 경우", "아니라면"}},
	{ID: "one-of", En: []string{"one (of the|) (two|three|four|five) is (enough|sufficient)", "one is (enough|sufficient)", "whichever you have", "(not|no) both", "(one|any|either) of", "one or more of", "at least one", "any one"}, Zh: []string{"(任意|任选|任選|任一|其中|其中的|选择)(一|1) (份|种|種|项|項|样|樣|件|个|個|类|類)", "(下列|以下|持有|提供)任何一(份|种|种|项|件|个)", "任(意|)(一|1)(份|种|種|项|項|样|樣|件|个|個|类|類)", "择一", "擇一", "(二|三|四|2|3|4)选(一|1)", "(有|提供|提交|交)(一|1)(份|种|项|样|件|个)(即可|就行|就够|就可以)", "(三|两|兩|二|四)者之一", "任一", "任意一项", "任選", "任选", "之一", "其一", "其中一", "都行", "均可", "即可二选一", "二选一"}, Ko: []string{"중 (1|한)(가지|건|종|부|개|) ", "택일", "택 1", "(아무|어느) (것|거|쪽)이(든|나)", "하나만 (있|내|보내|제출|올)", "(하나|한 가지)(로|면) (충분|됩|돼|족)", "중 하나", "중 한 가지", "가운데 한", "가운데 하나", "하나 이상", "둘 중", "하나면 됩니다", "한 가지만"}},
	{ID: "own-work", En: []string{"(is|are) your own", "(took|made|shot|created|drew) (them|it) yourself", "own (photos|photographs|pictures|images|work|artwork)"}, Zh: []string{"自行(创作|拍摄|设计|拍攝)", "(自己|本人|亲自)(拍|创作|设计)", "原创"}, Ko: []string{"직접 (찍|촬영|제작|그리|만드)", "스스로 찍"}},
	// What makes a paper one that is asked for only if something is so.
	{ID: "condition", En: []string{"if", "where you", "in case"}, Zh: []string{"的就", "的话", "如果", "如", "若"}, Ko: []string{"라면", "다면", "으면", "경우"}},
	// What may be sent and need not.
	{ID: "optional", En: []string{"(you|it) (may|can|might|could) (also|) (enclose|attach|send|submit|add|provide|include)", "(may|can) be (enclosed|attached|sent|submitted)"}, Zh: []string{"可(以|) (附|提供|一并|提交|附上)"}, Ko: []string{"(내|첨부하|제출하|보내|올리)실 수(도|) 있", "(제출|첨부) 가능"}},
	// One paper for each thing.
	{ID: "per-order", En: []string{"(each|every|per) (affected|) (order|shipment|parcel|waybill)", "(each|every) (one|) of (the|these|those) ... (orders|shipments|parcels|waybills)", "order by order", "by order unit"}, Zh: []string{"一(单|單|笔|筆|票)一(份|证|函|票|表|单|報告|报告)", "每(张|張)(订单|訂單|运单)", "按(订单|訂單)(逐一|分别|)", "每笔", "每一笔", "每单", "每一单", "每張訂單", "每筆", "逐单", "逐單", "逐笔", "逐筆", "(笔|单|筆|张|订单|訂單)(订单|訂單|) (各自|分别|各別|逐一|每)", "每个(订单|运单|包裹)", "各订单", "各筆"}, Ko: []string{"(건|주문)당 (1|한|하나|각)", "(주문|건) (각각|별|마다|각)", "건별", "건 각각", "주문별", "(각|매) (주문|건)", "주문건별", "건마다", "주문마다"}},
	{ID: "per-item", En: []string{"(each|every|per) (item|product|option|sku|model|asin|article)", "(each|every|every one) of (the|these|those) ... (items|products|options|models)", "for each product", "per product"}, Zh: []string{"按(型号|商品|选项|产品|款号|款)(分别|逐一|逐个|)", "一(品|款|型|物)一(份|证|證|报告|報告|函|表)", "(选项|商品|产品|選項) ... 各自", "各(一|1)(份|套) (商品|选项)", "(每|各)(个|個|)(单品|品项|品項|货号|型号|货品)", "每个(商品|产品|选项|型号|链接|SKU|款)", "每款", "每项商品", "每一商品", "每件", "逐(个|款|项)(商品|) ", "各(商品|选项|款|型号|产品|選項|產品)", "每個(商品|選項|產品)", "(商品|选项|产品|款) (各自|逐一|分别)"}, Ko: []string{"(상품|옵션|제품|모델|품목)당 (1|한|하나|각)", "(상품|옵션|제품|모델|품목) (각각|별|마다)", "상품별", "옵션별", "제품별", "모델별", "품목별", "(각|매) (상품|옵션|제품|모델|품목)", "상품마다"}},
	{ID: "per-brand", En: []string{"(each|every|per|one for each|one mail per) (of the|) (brand|brands)", "(1|one|a single) brand"}, Zh: []string{"一(个|)(品牌|牌子)一(份|封|套)", "(每个|每一个|各|按)牌子", "牌子(每一个|每个|各)", "每个品牌", "每個品牌", "每一品牌", "各品牌", "按品牌", "逐品牌"}, Ko: []string{"브랜드당 (1|한|하나|각)", "브랜드 (별|마다|각각)", "브랜드별", "각 브랜드"}},
	// When a paper was made out.
	{ID: "issued",
		En: []string{"issued", "dated within", "not older than", "no older than", "older than", "obtained", "made out", "drawn up", "issue date", "date of issue", "within the (last|past)", "in the (last|past)", "younger than"},
		Zh: []string{"开具", "出具", "签发", "開立", "開具", "核发", "核發", "簽發", "發出", "发出的", "发行", "开的", "出具日期", "开票", "內開立", "最近", "近半年"}, Ko: []string{"발급", "발행", "작성된", "발급일", "발행일", "지나지 않은"}},
	// The languages of papers and answers.
	// What is to be covered on papers, and what must be readable. Prices and quantities are
	// looked for in the same clause.
	{ID: "covers-up",
		En: []string{"cover", "covered", "covering", "mask", "masked", "masking", "hide", "hidden", "redact", "redacted", "black out", "blacked out", "blank out", "blanked out", "anonymise", "anonymised", "anonymize", "anonymized"},
		Zh: []string{"遮盖", "遮蓋", "遮挡", "遮擋", "遮住", "隐去", "隱去", "隐藏", "隱藏", "涂掉", "打码", "打碼", "匿名"},
		Ko: []string{"가리", "가려", "가린", "가릴", "비공개", "마스킹", "지우", "지워", "삭제", "블라인드"}},
	{ID: "stays-readable",
		En: []string{"readable", "legible", "visible", "not be covered", "not be masked", "not be hidden", "(do|does) not (cover|mask|hide|redact)", "(must|should) show"},
		Zh: []string{"可见", "可見", "看得清", "清晰", "保留", "须写明", "应写明", "(不得|不要|不可|请勿|請勿|勿|不能)(遮盖|遮挡|遮住|隐去|打码)"},
		Ko: []string{"보이게", "보이도록", "보여야", "식별", "읽을 수", "(가리지|지우지|삭제하지) (마|말|않)", "남겨"}},
	{ID: "of-prices", En: []string{"price", "prices", "unit price", "total price", "amount", "amounts"}, Zh: []string{"价格", "價格", "单价", "單價", "总价", "總價", "金额", "金額"}, Ko: []string{"가격", "단가", "총액", "금액"}},
	{ID: "of-quantity", En: []string{"quantity", "quantities", "purchase volume"}, Zh: []string{"数量", "數量"}, Ko: []string{"수량"}},
	{ID: "in-english", En: []string{"english"}, Zh: []string{"英文", "英语", "英語"}, Ko: []string{"영문", "영어"}},
	{ID: "in-chinese", En: []string{"chinese", "mandarin"}, Zh: []string{"中文", "汉语", "中国语", "华语", "中文资料", "简体", "繁體"}, Ko: []string{"중문", "중국어"}},
	{ID: "in-korean", En: []string{"korean"}, Zh: []string{"韩文", "韓文", "韩语", "韓語", "韩国语"}, Ko: []string{"한국어", "국문", "한글"}},
	{ID: "paper-language", En: []string{"accepted", "accept", "translation", "translated", "papers in", "documents in", "documents may be", "papers may be", "language of the (papers|documents)", "(english|korean|chinese) (documents|papers|files)", "must be in"}, Zh: []string{"(中文|韩文|英文|韓文|韩语|韓語|韩国语|韓國語|韩国文)(的|)(翻译|翻譯|译)", "翻译件", "翻譯本", "(资料|文件|材料|資料)(的|)(语言|語言)", "(资料|文件|材料|資料)(可以|可|)(使用|采用|为)(中文|韩文|英文|韩语|英语)", "(附|须附|提供|請附)(中文|韩文|英文|韓文) ... (译|翻|譯)", "译件", "譯本", "译本", "限(中文|韩文|英文|韩语|英语)", "(中文|韩文|英文|韓文|英语|韩语) (资料|材料|文件|資料|版|均可|即可|也可|亦可)"}, Ko: []string{"(국문|한국어|한글|영문|영어|중문)(으로|) (번역|번역본|번역문)", "번역본을", "(자료|서류|문서)의 언어", "(국문|영문|중문|한국어|영어|중국어)(로 된|으로 된|) (자료|서류|문서)", "(자료|서류|문서)(는|은) (국문|영문|중문|한국어|영어|중국어)"}},
	// What is put into another language, and the words for what it was in before.
	{ID: "translation", En: []string{"translation", "translated"}, Zh: []string{"译文", "譯文", "译件", "譯件", "译本", "譯本", "译件", "翻译", "翻譯"}, Ko: []string{"번역"}},
	{ID: "if-in", En: []string{"if", "papers in", "documents in", "in (chinese|english) ... (with|need|must)"}, Zh: []string{"外语(资料|文件|材料)", "外(国|國)(语|語|文)", "若为", "如为", "若為", "如為", "(中文|英文|外文)的", "为(中文|英文|外文)"}, Ko: []string{"(중문|영문|외국어|중국어|영어)(본|판|)(은|는|이면|일)", "(중문|영문|외국어|중국어|영어)(인|로 된|으로 된|의|) (경우|자료|서류)", "(중문|영문|중국어|영어)이면"}},
	// Papers in other languages, of which something else is said.
	{ID: "other-tongue", En: []string{"(need|needs|require|requires) no translation", "(joined|accompanied) by an (english|chinese) translation", "prevails", "prevail", "machine translat"}, Zh: []string{"为准", "為準", "翻译件，与", "外文"}, Ko: []string{"외국어", "외국에서", "그대로", "쓰셔도", "쓰실 수"}},
}
