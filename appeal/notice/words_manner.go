package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// mannerWords tell of a measure that is spoken of whether it is imposed: what is
// only threatened, asked for, denied, over, of others or of the past is not.
var mannerWords = []phrase.Set{
	// What may happen.
	{
		ID: "may",
		En: []string{
			"may", "might", "could", "can", "would", "risk", "lead to", "result in", "at risk of", "risk of", "potential", "possible", "failure to ... result in", "will result in", "would lead to", "face", "faces", "facing", "liable to",
			"subject to",
		},
		Zh: []string{"可能", "会", "會", "将会", "將會", "或", "得", "可以", "直至", "面临", "面臨", "或将", "或將", "有权", "有權", "将面临", "恐", "恐将", "不排除"},
		Ko: []string{"다음 위반 시", "적발 시", "위반 시", "될 수", "위험", "우려"},
	},
	// The same, behind the measure.
	{
		ID: "may-be",
		En: []string{"(may|can|could) follow", "(as|is) (possible|a possibility)"},
		Zh: []string{"的可能", "风险", "的风险", "的風險", "之虞", "可能性"},
		Ko: []string{"(될|되실|하실|할|당할|받을|있을) 수(도|) 있", "수 있", "수도 있", "갈 수", "질 수", "수 있음", "가능성", "위험", "우려", "될지도", "될수", "예정일 수", "검토될", "검토할", "검토하", "될 것", "될 수밖에", "각오", "라며", "이라며"},
	},
	{ID: "why", En: []string{"why"}, Zh: []string{"为什么", "為什麼", "为何", "為何", "为啥"}, Ko: []string{"왜", "어째서"}},
	{ID: "either", Ko: []string{"거나"}},
	// What happens if something else does or does not.
	{
		ID: "if-not",
		En: []string{
			"(unless|if|should|when|where|in case|provided) ... (will|shall|may)", "(fail|failing|failure|failed) to", "otherwise", "(plan|intend|propose|consider|planning|intending|considering) to",
			"(not|fewer|less) ... (will|shall) result in", "result in", "without (a|an|your) (reply|answer|response)", "or else", "risk", "or (the|your) (account|shop|store|listing|product|item) (will|may|can)",
		},
		Zh: []string{"(如|若|倘|一旦|要是|如果|倘若|若是|逾期|否则|未) ... (将|將|则|則|会|會|我们将|我司将|平台将)", "计划", "拟", "考虑", "的(平台|我们|我司|我方|本平台|酷澎|本公司)(将|將|会|會)", "者(將|将)", "的(,|，)(将|则|一律|即|会)"},
		Ko: []string{"(않|없|못하|하|되)(으면|으시면|을 경우|은 경우|을 때|면)", "미(제출|이행|회신|소명) 시", "재발 시"},
	},
	// Why something is done, before what was not.
	{ID: "because", En: []string{"because", "since", "owing to", "due to", "in view of", "given that"}, Zh: []string{"因", "因为", "由于", "鉴于", "基于", "针对"}, Ko: []string{"때문에", "이유로", "사유로"}},
	// A thing that is only said of goods or sellers that lack something.
	{
		ID: "those-without",
		En: []string{
			"(product|listing|item|option|seller|store|account) (without|that do not|which do not|that are not|that have not|lacking|not)", "any (product|listing|item|option|seller|store|account) (that|which|found|without)",
			"(product|listing|item|seller|store|account|shop) (who|that have|that had|with two|with more|with less|with no)", "(seller|store|account|shop) (below|above)",
		},
		Zh: []string{"(未|没有|沒有|不|无|無)(按时|按期|及时|能|)(提交|上传|上傳|补交|整改|达标|完成|取得|更新|提供|达到|符合|登记) ... 的(商品|产品|產品|选项|链接|卖家|賣家|店铺|品项|品項)", "(无|無)(证|認證|认证)(的|)(商品|产品|產品)", "(未达标|违规|違規|不合格|不合规|不达标|逾期未上传|未上传)(的|)(店铺|商品|卖家|产品|者|賣家)"},
		Ko: []string{"(미입력|미제출|미등록|미인증|미수정) (상품|옵션)", "(않은|않는|없는|못한|안 된|미제출|미등록|미인증|미입력|미신고|미표시|미수정|미비|미달|해당하는|확인된|적발된) (상품|옵션|제품|품목|판매자|계정|건|스토어)(은|는|에|의|에 대해)", "적발된 (상품|판매자|계정)"},
	},
	// What happens when it happens again.
	{
		ID: "next-time",
		En: []string{
			"(second|third|fourth|another|further|next|repeat) (report|time|occurrence|breach|violation|case|finding|offence|offense|incident|strike|one)", "(repeat|repeated|again|recurrence)", "next time", "in future",
			"if (this|it|you|the)", "should (this|it|you|the|tracking)", "without explanation", "if stay", "(first|second|third|one|two|three) (strike|time|offence)",
			"(one|two|three|another) more (and|time|strike|case|violation|breach|time and)", "(continue|persist|happen|occurs|remain) ... (will|may)", "in the event of", "upon (a|another|further)",
			"(in|on) case of (repeat|recurrence|another)", "if (there|anything|such|nothing|no|we|your|any)", "once more", "a further", "the next step", "(second|next|third) step", "(happens|happen|seen|found|detected|occur) again", "next (time|one|finding|case)", "a (second|third|further|new|repeat) (breach|violation|case|finding|complaint|incident)", "within (six|three|twelve) months ... again", "from the (second|third)",
		},
		Zh: []string{
			"再犯", "再次(发|出|违|被|发现|發|收到|未|超)", "再有", "如再", "若再", "累计", "第二次出现", "第三次出现", "次出现", "连续 3 次", "連續 3 次", "届时", "屆時", "一直这样", "如仍", "若仍", "相類情形再度", "再度發生", "如再次", "若再次", "累计 3", "累積", "满 3 次", "屡犯", "屢犯", "再被", "再发生", "再發生", "下次",
			"下一次", "逾期未", "逾期不", "否则", "否則", "不然", "若", "倘", "一旦", "若未", "如未", "如不", "若不", "如果", "万一", "要是", "如 ... 未", "如 ... 不", "未按 ... 的", "未能 ... 的", "(如|若|倘)(仍|再)", "第(二|三|四)(级|阶段)", "(日后|日後|今后|以后)再", "(再|又|还)(被|有|发生|出现|犯|收到|查到|發現|发现)", "(下回|下次|往后|日后|日後|今后|此后)", "第(二|三|四|2|3|4)次(将|將|则|則|会|會|就|起)", "六个月内再",
		},
		Ko: []string{
			"한 번 더", "다시 적발", "(회가|번이|번) 되면", "재발", "재차", "반복", "되풀이", "거듭", "누적 시", "다음 위반", "차 적발 시", "회복되지 않으면", "시정되지 않으면", "또 나오", "한번 더", "재발 시", "않으시면", "않으면", "않을 경우", "않은 경우", "없을 경우", "없으면", "못하면", "못할 경우", "미제출 시", "미이행 시",
			"추가 위반", "위반이 누적", "누적되면", "또다시", "또 다시", "또 생기면", "이면 ", "점이면", "회면", "계속되면", "이어지면", "지속되면", "동일한 사례", "같은 사례", "같은 일이", "반복되면", "지나면", "넘기면", "초과하면", "동일 위반", "(회|차|번) 시",
			"(잡히|걸리|나오|적발되|발견되|확인되|생기|이어지|계속되|반복되|누적되|어기|위반하|쌓이|못 미치)면", "(2|3|4|다음) 단계(는|에서는|부터는)", "다음(에|번에|엔|번엔|에도) (또|다시|)", "또(다시|) ... 면", "또 (그러|걸리|나오|발견|확인)", "세 번째(부터|에는|면)", "(2|3|4|두|세|네) 번째(에는|부터는|엔)", "(6|3|12)개월 (안에|이내에|내에) (다시|또|재)",
		},
	},
	// What is only announced.
	{ID: "foretold", En: []string{"pre suspension", "intent to", "intention to", "advance notice of", "before we"}, Zh: []string{"预告", "預告", "预警", "前提醒"}, Ko: []string{"예고", "예정 안내", "사전 안내"}},
	// What is to come.
	{ID: "will", En: []string{"will", "shall", "going to"}, Zh: []string{"将", "將", "会", "會"}, Ko: []string{"향후", "추후"}},
	// The same, behind the measure.
	{ID: "to-come", En: []string{"will follow", "shall follow"}, Zh: []string{"处理"}, Ko: []string{"(될|할) 예정", "하겠습니다", "할 것", "될 것"}},
	// What holds for everybody.
	{
		ID: "anyone",
		En: []string{"seller (who|that|whose|below|with)", "(any|all|other|many|some) seller", "(an|any|every) account (that|which)", "anyone", "(a|any|every) (shop|store|account) (is|will|may|can|gets|are)"},
		Zh: []string{"的(卖家|賣家)(将|將|会|會|可能|一律|均|都|须|需|可|停|暂停|在)", "(卖家|賣家) (如|若)", "(任何|凡|所有)(卖家|賣家|店铺|商家|账户)"},
		Ko: []string{"(는|한|된|인|할|될) 판매자(는|의|에게|에|님은|가|도)", "판매자의 경우", "(모든|어떤|누구) 판매자"},
	},
	// What is told as done.
	{
		ID: "as-done",
		En: []string{"(has|have) (been|now been|already been)", "(was|were|are now|is now)", "we (have|removed|stopped|blocked|suspended|closed|took|deactivated)"},
		Zh: []string{"已", "已经", "已被", "被", "了"},
		Ko: []string{"(하였|했|되었|됐|된 상태|되어 있|한 상태|해 두|해두)"},
	},
	{ID: "kept-up", En: []string{"until further notice"}, Zh: []string{"着"}, Ko: []string{"(두었|뒀|둔 상태|놓았|놨|놓은 상태)"}},
	// What was so once.
	{ID: "gone-by", En: []string{"at the time", "(in|during) (2023|2024|last)"}, Zh: []string{"过的", "過的", "的(先例|例子|前例|案例)"}, Ko: []string{"(되었|됐|했|하였|됬)던", "던 ", "^(일|적|사례|경우|바)(이|가|도|은|는|) 있"}},
	// What was so in earlier days.
	{
		ID: "past",
		En: []string{
			"last time",
			"(earlier|previous|previously|last year|in the past|once before|back in)", "(was|were) (applied|imposed) and later", "later lifted",
			"(closed|stopped|suspended|removed|blocked) (in|on) (january|february|march|april|may|june|july|august|september|october|november|december)", "first time", "(another|other) selling account", "once applied", "at that time",
			"had been (suspended|stopped|blocked)", "(prior|history of|on record|has received|have received|had received|you received)",
		},
		Zh: []string{"曾(因|被|经|於|于|就|受)", "此前", "去年", "上次", "以往", "前次", "历史记录", "曾经", "曾被", "當時", "上一次", "(分别|先后|曾|已于)(收到|受到|被) ... (停售|停用|处罚|警告|下架)"},
		Ko: []string{"작년", "지난해", "과거에", "이전에", "종전", "예전", "직전", "당시", "지난번", "작년에", "이미 해제된", "한때", "(받으신|받은|받았던|있었던|당한) (바|적|이력|일)", "이력", "전력"},
	},
	{ID: "this-time", En: []string{"this time", "now", "today"}, Zh: []string{"这次", "這次", "本次", "此次", "现", "今"}, Ko: []string{"이번", "금번", "현재", "지금", "오늘"}},
	// What others do, or is done to them.
	{
		ID: "third-party",
		En: []string{"my client", "my customer", "a friend of mine", "agency", "agent", "supplier", "wholesaler", "distributor", "consultant", "warehouse provider", "competitor", "another seller", "other sellers", "a firm we closed"},
		Zh: []string{"我(的|)(客户|客戶|朋友)", "朋友(的|)店", "代办", "代運營", "代运营", "供应商", "供貨商", "供货商", "服务商", "代理商", "刷单", "快递公司", "承运商", "别家", "別家", "其他卖家", "他店", "某店", "隔壁店"},
		Ko: []string{"(제|우리|저희) 고객(은|이|님은|분은|한테)", "지인", "아는 (사장|분|셀러|판매자)", "다른 분(은|들은)", "(정지|해지|폐쇄|퇴점)된 (판매자|계정|업체|까닭)", "대행사", "대행업체", "공급처", "도매", "택배사", "거래처", "컨설팅", "다른 판매자", "타 판매자", "경쟁사", "다른 업체", "옆 가게"},
	},
	// What the seller is asked to do.
	{
		ID: "do-it",
		En: []string{"please", "kindly", "you must", "you should", "you need to", "must be", "should be", "to be", "do not", "or we", "you may", "you can", "you want to", "how to"},
		Zh: []string{"请", "請", "请立即", "请您", "请先", "请自行", "自行", "须", "須", "应", "需", "需要", "立即自行", "主动", "您可", "勿", "请勿"},
		Ko: []string{"직접"},
	},
	// The same, behind it.
	{ID: "do-so", En: []string{"request"}, Zh: []string{"申请", "申請"}, Ko: []string{"(해|하여) (주|주시|주십)", "(하|)십시오", "하세요", "하시기 바랍", "하시고", "하시면", "하신 뒤", "바랍니다", "부탁", "요청", "하셔야", "해야", "하려면"}},
	{ID: "instead", En: []string{"instead"}, Zh: []string{"的替代"}, Ko: []string{"대신"}},
	{ID: "instead-of", En: []string{"instead of", "rather than"}, Zh: []string{"而不是", "而非", "代替"}, Ko: []string{"말고"}},
	{ID: "and-so", Ko: []string{"나", "이나", "와", "과", "및"}},
	{ID: "none-of-these", Ko: []string{"(정지|중지|제한|조치)(는|은|도) (없|아니|하지 않)"}},
	{
		ID: "negation",
		En: []string{"not", "no", "never", "nothing", "none", "without", "neither", "nor", "rather than", "instead of", "unrelated", "unaffected", "closed", "settled", "denied"},
		Zh: []string{"不", "未", "没", "沒", "非", "无", "無", "勿", "结案", "了结", "撤销"},
		Ko: []string{"않", "아니", "아닙", "아닌", "아님", "없", "못", "무관", "별개", "안 (하|했|되|됐|함|됨)", "종결", "마무리", "해제"},
	},
	// Names of places in the back office.
	{ID: "menu", En: []string{"menu", "button", "tab"}, Zh: []string{"菜单", "菜單", "按钮", "按鈕", "入口", "栏目"}, Ko: []string{"메뉴", "버튼", "탭", "화면에서"}},
	// Measures spoken of, and not imposed: their number, their reason, their being avoided or denied.
	{
		ID: "lifting",
		En: []string{
			"suspension of (your|the) (account|store|shop|listing|product) ... (ends|ended|is over|expires|expired) (today|now|on)", "(prohibited|banned|restricted) (item|product|goods|substance|content)",
			"lift (the|this|your|) suspension", "suspension (is|was|has been|be|) lift", "during (the|your|) suspension", "before the suspension", "while the suspension lasts", "suspension id", "release request",
			"(before|after|until) (the|) (suspension|stop)", "suspension (number|no|reference)",
			"(no|none of the|not one) (function|restriction|limit|limitation|listing|product|item|sanction|measure|penalty) ... (limited|restricted|blocked|stopped|suspended|removed|imposed|applied|taken)",
			"nothing (is|has been|was) (blocked|limited|restricted|stopped|suspended|removed|taken down)", "not (been|be|) (suspended|blocked|limited|restricted|stopped|removed) (at present|yet|so far|now)",
			"without (any|) (restriction|suspension|limitation)", "instead of (suspending|stopping|removing|blocking|closing)", "(avoid|avoiding|prevent|preventing) (a|an|) (suspension|account suspension|stop|block)", "(no|not any|not a) (limit|restriction|stop|block) (on|of) (sale|selling|your|the)", "(not|nothing|no measure) ... (taken|applied) (against|to|on) your", "to lift the (suspension|block|stop|measure)",
			"(banned|prohibited|restricted|blocked) (word|term|keyword|phrase)",
		},
		Zh: []string{
			"(违禁|違禁|禁限售)(商品|物品|品)",
			"(停用|停售|停权|停權|处罚|下架|停止销售)(期间|期間|编号|編號|原因|之前|前|以前|结束|解除)", "(停用|停权|停權)(編號|号|碼|码)", "(恢复|恢復|解除|撤销|解封) ... (停用|停售|停权|冻结)", "(关闭|關閉|关掉)(了|) ... (订单|訂單|单|笔)", "终止(文件|证明|协议)", "(评论|評論|好评|评价) ... (撤下|删除|下架)", "自行(关闭|關閉|取消)", "起停止之日",
			"自停止销售之日", "(未|没有|没|不|无)(对|作|做|采取|受|作出|施加|予)(店铺|贵店|账户|任何|) ... (限制|处罚|措施|限流|停用|停售)", "(不罚|不下架|不停售|不处罚|不停用|未停售|尚未停售|未下架|没有停售|没停|并未停用|暂不停售|不作处罚)", "(停售|停用|停权|停權|下架|暂停)(编号|編號|号|原因|日期|状态查询|商品管理)", "终止合作(的|)(协议|证明|文件)",
			"(代替|而不是)(停售|停用|下架)", "(停用|注销|关闭)(该|了该|其|此|了|) (外包|员工|子|刷手|离职人员)(账号|账户)", "(並無|并无|無|没有|沒有)(任何|其他|) (限制|處分|处分|停用|停權)", "(未|沒有|並未)(對|作|採取|受|施加)(賣場|貴店|帳戶|任何|) ... (限制|處罰|措施|限流|停用)", "不停用(账户|账号|店铺|)", "(冻结|停售|停用|停权|下架)期(最长|间|限|)",
			"不予(下架|停售|停用|处罚|處分|處罰)", "(暂|暫)(不|未)(下架|停售|停用)", "(避免|防止)(被|)(停售|停用|封号|封店|下架)", "(未|沒有|没有|並未|并未|尚未)(對|对) ... (採取|采取)(任何|)(措施|處分|处分)", "(還沒|还没|尚未|並未|暫未|暂未)(停售|下架|停用|停權|停权|限制)",
			"禁用(词|语|品|成分|字)", "禁止(词|语|字)",
		},
		Ko: []string{
			"판매 막거나 ... (없|아니)", "막을 내(립|려|린)",
			"(등급|점수|지표|가격)(이|가|은|는|도|) (내려|낮아)",
			"금지 (품목|성분|물품|항목|단어|표현)", "(막거나|막는다거나|정지나|중지나|제한이나|정지라든가) ... (없|아니)",
			"(정지|중지|중단|제한)(가|를|을|이|) (해제|풀|철회|취소)", "(정지|중지|중단) (해제|기간|이전|전에|된 상품|사유|일로부터|일부터|번호|여부)", "정지가 풀", "(제한|정지|중지|차단|중단)(되는|된|하는|한) (것|기능|건|상품|사항)(은|는|이|가|도) 없", "(제한|정지|중지|차단|중단)(되는|된|한) (것|건)(은|는|이|) 아",
			"(제한|정지|중지|중단|차단)(은|는|이|도) (없|아직 없|되지 않|아님|아닙)", "(정지|중지|중단|차단|제한)(된|인|한|당한) (거|것|건|게) (아니|아님)", "(정지|중지|중단|제한|차단)(일로|일부터|시점|중인 상품|상품 메뉴|관리|번호)", "(판매|계정|이용|노출|) (정지|중지|차단)(된|인) (거|것|건|게)(는|) 아니",
			"(사진|이미지|순위|점수|지표|수수료|가격|비율|문구|영상|화면|요율|단가)(이|가|은|는|도|을|를|) (내려|내림|내렸)", "(막는|중지하는|정지하는|차단하는|중단하는) 대신", "(중지|정지|차단) 상품(에서|을|) (메뉴|관리|목록|조회|소명|이의|탭|화면|선택|해제)", "판매 (중지|정지|차단) 상품(에서|을|) (메뉴|관리|목록|조회|소명|이의|탭|화면|선택|해제)",
			"(정지|중지)(를|을) (피하|예방|면하|방지)", "(계정|판매|) (정지|중지)(를|을) (피하|예방|면하|방지)", "(판매|) (중지|정지)(나|이나|및|와|과) ... (정지|중지|제한|조치)(는|은|도) 없", "(계정|판매|) (정지|중지|제한)(는|은|도) 없", "(조치|제한|제재)(를|가|은|는) (취하지|하지|받지|없) (않|없|못)", "아직 (정지|중지|제한|차단)(되지|된|은|는|) (않|아니|없)", "(정지|중지|제한) (조치|)(는|은) (하지 않|없)",
			"금지(어|문구)", "금칙어",
		},
	},
	// What has ended, behind its name.
	{
		ID: "lifted-now",
		En: []string{"(suspension|block|restriction|ban|hold) (was|has been|is now) (removed|cancelled|canceled|withdrawn|revoked|over)", "(was|has been|have been|were|now|hereby) (lifted|reversed|annulled)"},
		Zh: []string{"(已|已经|现已|刚刚)(撤掉|取消|去除|移除|放开|解开|拿掉|清除)", "(已|已经|现已)自动(解除|恢复|解封|取消|撤销)", "(已|已经|现已|均已|即日|今日|今天|上午|下午)(解除|撤销|撤銷|解封|解冻)", "已(解除|撤销|撤銷|解封|解冻)", "措施(解除|撤销)", "(处罚|措施|决定|停售|停用)(已|现) 撤销", "措施撤销", "已于 ... 解除"},
		Ko: []string{"해제(되었|됐|하였|했|완료|됨|되어)", "(오늘|금일) ... (해제됩|해제합|풀립|해제하)", "해제 (완료|되었|하였)", "(조치|정지|중지|제한|처분|결정)(를|을|가|이|) (취소|철회)(되었|됐|하였|했|합니다|됨)", "풀렸", "풀어 드렸", "풀었", "효력이 없", "효력을 잃"},
	},
	// The same right behind the name of a measure, and right before it.
	{ID: "annulled", Zh: []string{"(的|)(决定|決定|处分|處分|处罚|措施|通知|)(予以|应予|应|已|现|现予|) (撤销|撤銷|取消|撤回|作废|收回)"}, Ko: []string{"(처분|결정|조치|통보|)(을|를|은|는|이|가|) (취소|철회|무효로|없던)(하|되|됐|됨|함|합|됩|했|일)"}},
	{ID: "annul", En: []string{"(set aside|annul|annulled|quash|quashed|withdrew|withdraw|withdrawn|rescind|rescinded|reverse|reversed|revoke|revoked|cancel|cancelled|canceled|overturned|overturn) (the|your|our|that|this) (original|earlier|first|former|previous|decision of|decision to|)"}, Zh: []string{"(撤销|撤銷|取消|撤回|收回|推翻)(了|) (原|此前|之前|先前|该|前次|上述|对您|对贵店|对贵司)(的|作出的|作出|)"}},
	// The same, before it.
	{
		ID: "we-lift",
		En: []string{"we (have|) (now|) (lift|lifted|reverse|reversed|cancelled|canceled|annulled|ended)"},
		Zh: []string{"(已|现|现已|已经|决定)(解除|撤销|撤銷|解封)(了|对|贵|您|) "},
	},
	{ID: "not-done", En: []string{"not", "no", "never"}, Zh: []string{"未", "不", "没", "尚未"}, Ko: []string{"않", "못", "아직", "안 (하|했|되|됐|함|됨|풀)"}},
	// What only ends later, by itself or on a condition.
	{
		ID: "later-on",
		En: []string{"will be", "automatically", "once", "after", "when", "until", "if", "as soon as", "before", "may be", "can be", "in order to"},
		Zh: []string{"自动", "自動", "期满", "期滿", "通过后", "后自动", "届满", "后解", "后恢复", "後解", "后予以", "方可", "才能", "即可", "待", "直至", "如", "若", "才会", "完成后", "之后", "后即", "后可", "后会"},
		Ko: []string{"자동", "(한|된|난|인) 뒤", "후에", "이후", "되면", "완료되면", "확인되면", "지나면", "만료", "지면", "하면", "시면", "으면", "나면", "오면", "내면", "치면", "리면", "이면", "때까지", "전까지", "위해", "위하여"},
	},
	// What only comes once something else has, however far before it, and what comes by itself.
	{ID: "once-that", En: []string{"^(once|as soon as|when|if|until|should)"}, Zh: []string{"^(待|等|一旦|如果|只要|若)"}, Ko: []string{"되면", "하면", "시면", "으면"}},
	{ID: "by-itself", En: []string{"by itself", "by themselves", "on its own", "on their own", "automatically", "without further action"}, Zh: []string{"自动", "自動"}, Ko: []string{"자동", "저절로"}},
	{ID: "whether", En: []string{"whether", "request", "if"}, Zh: []string{"与否", "與否", "是否", "申请", "申請", "条件"}, Ko: []string{"여부", "예정", "검토", "신청", "요청", "조건", "방법", "을 원", "를 원", "하려"}},
	// What a measure is turned into stands behind this.
	{
		ID: "turned-to",
		En: []string{"(reduce|reduced|change|changed|convert|converted|commute|commuted|turn|turned|downgrade|downgraded|lower|lowered|upgrade|upgraded|escalate|escalated|replace|replaced|raised) (to|into|by|with)"},
		Zh: []string{"(改为|改為|改成|变更为|變更為|降为|降為|减为|減為|减轻为|減輕為|转为|轉為|升级为|升級為|调整为|調整為|变为|變為|降级为)"},
		Ko: []string{"에서"},
	},
	// The same, at the end of a Korean sentence.
	{ID: "turned", En: []string{"downgraded"}, Zh: []string{"从轻处理"}, Ko: []string{"(으로|로) (감경|변경|전환|조정|단축|경감|완화|갈음|대체|격하|격상|상향|강화|낮춥|낮춰|낮추|바꿉|바꿔|바뀌|올립)"}},
	// Goods, sales or accounts that are back.
	{
		ID: "restored",
		En: []string{
			"(was|were) sent (to you|) (in error|by mistake|by accident)", "please (disregard|ignore) (our|the|that|yesterday|this) ... (notice|mail|message|email|letter)", "(has|have|had) (now|already|since|) (restored|reinstated|reactivated|reopened|relisted|unblocked) (the|your|all|them|it|these|both)",
			"(went|go|gone|are|is) live again", "(was|is) our (mistake|error)",
			"(went|go|gone|are|is) live again", "(was|is) our (mistake|error)", "in error (and|so)",
			"(decision|measure|suspension|stop|sanction) ... (is|was|has been|are) (set aside|annulled|quashed|withdrawn)", "(set aside|quashed) in full", "(let|allow) you (trade|sell) again", "(may|can) be (offered|sold|bought|ordered) again", "reinstatement notice", "appeal ... (been|is|was) allowed", "(suspension|stop|block|hold|restriction) (on|of) (your|the) ... (is|are) over", "back on the (shelf|shelves|site)",
			"(account|store|listing|product|sale|access|shop) (has|have) (now|) been (fully|) (reinstate|restore|reactivate|lift|resume|unblock)",
			"(account|store|listing|sale|access|shop) (is|are|was|were) (now|fully|) (reinstate|restore|reactivate|resume|unblock)",
			"(suspension|restriction|stop|block|hold) (has|have|is|was|on your account has) (been|now|) (been|) (lift|remove|revoke|withdrawn|cancel|end)", "we have (now|) (reinstate|restore|lifted|reactivated)",
			"(reinstate|restore) your (account|sale|listing|store)", "active again", "active once more", "(hold|suspension|restriction) that began ... (is|was|has been) lifted", "back on sale",
			"appeal (has been|is|was) (accept|approve|successful)", "(is|are|was|were|has been|have been) (back on sale|available again|open again|active again|visible again|unblocked)",
			"(appeal|explanation|objection) (was|is|has been) (granted|upheld|accepted|successful|approved)", "you (can|may) (now|) sell again", "(back|live) (on sale|online) (as of|again|since)",
			"(suspension|block|restriction|ban|hold) ... (was|is|has been) (reversed|removed|cancelled|lifted|annulled|revoked|withdrawn)", "(is|are|was|were|been|being) (open|on sale|live|active|visible|available) again", "(selling|sales) (again|resume|resumed|resumes)", "we (have|) (put|brought|switched) ... back", "all clear", "(suspension|hold|block|restriction|stop) (is|has been|was) (over|ended|cleared|closed|lifted)", "good news about your (account|shop|store|listing|product)",
			"false alarm", "(has been|have been|is|was|were|are|now) put back", "(it|stop|suspension|block|restriction|measure) ended (this|today|yesterday|at|on)", "(page|listing|product|item) (is|are) (now live|live again)", "no (ground|reason|cause|basis) to (keep|maintain|uphold) the (stop|suspension|block|measure)", "(decision|measure|suspension|takedown|stop) ... (is|was|are) withdrawn", "can be used (again|at once|now|from now)", "(brought|come|came) back (up|online|on sale)", "appeal succeeds", "(rescind|rescinded|revoke|revoked|reversed) (the|our|that) (decision|measure|suspension|stop)",
		},
		Zh: []string{
			"(限制|处罚|措施|管控|停售|下架|冻结|停用)(已|已经|现已|均已)(自动|全部|) (撤掉|取消|去除|移除|放开|解开|拿掉|解除|清除)",
			"(通知|邮件|信|函)(系|为|属|是|) (误发|错发|误送|发错)", "(误发|错发)(，|,|请|，请)", "(请忽略|请无视|请勿理会)(该|此|上述|之前的|昨日的|前述)(通知|邮件|函)",
			"(系统|系統)(误判|誤判) ... (恢复|恢復)",
			"(系统|系統)(误判|誤判) ... (恢复|恢復)",
			"原(处分|處分|决定|決定|处罚|處罰|措施)(应|應|予以|业经|) (撤销|撤銷|取消|作废)", "(撤销|撤銷|取消|推翻)(了|) (原|该|該|此前|之前)(的|) (停售|停用|停權|停权|下架|处罚|處罰|处分|處分|决定|決定)", "(申诉|申訴)(有理由|成立|有理)", "(回復|恢復|恢复|回复)(帳號|账号|账户|帳戶|店铺|賣場)(之|的|) (全部|所有|正常|) (功能|权限|權限|使用)",
			"(现已|現已|已经|已|业已|已于|即日)(全部|全面|) (恢复|恢復|解除|解封|撤销)(正常|销售|上架|使用|权限|。|，|)", "(账户|店铺|帳號|商品|账号) (已|现已|已经) (恢复|恢復|解封)", "恢复正常", "恢复营业", "(停售|停用|处罚|限制|冻结)措施(已|) (撤销|解除|取消)", "申诉(已获|已|获) (通过|成功)", "(解除|撤销)(了|) (停用|处罚|停售)(措施|决定|)",
			"(现予|現予|已予|决定予以|決定予以|措施予以)(解除|恢复|恢復|撤销|解封)", "(商品|链接|产品)(已|现已|已经) (重新上架|恢复上架|恢复销售|恢復販售)", "已(全部|) (解除|撤销|解封|恢复)(停售|停用|停权|停權|冻结|限制|处罚|正常|销售)", "(停售|停用|停权|停權|处罚|冻结|限制) (已|现已|已经|業已|) (撤销|解除|取消|解封)", "重新上架(成功|完成|了)",
			"可(以|)恢复(销售|販售|经营|使用)(了|)", "(已解除|解除停权|解除停權|已解封) ... 可(以|)正常", "恢复正常(经营|销售|营业|使用)", "(解封|解冻)(了|成功|通知)", "(重新|已经|又)(可以|能)(卖|賣|销售|登录|使用|下单)了", "(账户|店铺|商品|賣場|帳號|链接)(现已|已|已经|業已) ... (恢复|恢復|解封|解除|放行|重新)", "回到正常",
			"(系|是|属|为|因|由于)(我方|我们|系统|平台|本公司|)(系统|) (误判|失误|误伤|误操作|差错)", "(已|已经)(全部|悉数|都|) (放回|复原|还原|复位|重开|重新开放)", "(撤回|收回|撤销|撤除)(了|) ... (停用|停售|下架|处罚|处分|停权|限制)(的|)(决定|措施|通知|)", "(即刻|立即|现|即日起|今起)(可|可以|恢复)(用|使用|登录|销售|经营)",
			"(今日|今天|即日|本日|今) ... 恢复(正常|)(销售|贩售|上架|使用|展示|经营)", "(理由|依据|原因)(已|)(不复存在|不存在|消失)", "(没有|无)(理由|必要)(再|)(继续|维持)",
		},
		Ko: []string{
			"(잘못|오류로) (발송|보내|나간|전송|안내)(되었|됐|드렸|드린|된|한|해)", "(오발송|오안내)",
			"(바로|즉시|모두|원래대로) (되돌렸|되돌려|돌려놓)", "(오류|착오|실수)(로|였|임이|인 것으로) (확인|판명|밝혀) ... (되돌|복구|정상)",
			"(바로|즉시|모두|원래대로) (되돌렸|되돌려|돌려놓)", "(오류|착오|실수)(로|였|임이|인 것으로) (확인|판명|밝혀) ... (되돌|복구|정상)",
			"(원처분|원 처분|원결정|처분|결정)(을|를|은|는|이|가) ... (취소|철회|번복)", "(이의|소명|이의신청|이의제기)(가|이|를|을|) (받아들였|받아들여졌|인용되어|인용되었|인용됐|인용하여|인용하였|인용했)", "(이의|소명|이의신청|이의제기)(를|을) 받아들여 ... (해제|취소|철회|복구|재개|풀)", "(판매|계정|상품|이용)(를|을|이|가) 다시 (열어|살려|켜|풀어)(드렸|드립| 드렸| 드립|드리되| 드리되)", "(정지|중지|제한|차단)(를|을) 풀어 (드렸|드립|드리되|드리며)", "(원래대로|예전처럼|이전처럼) (돌아|되돌|복구)",
			"(정지|제한|중지|조치|보류)(가|이|는|를|을|) (모두|전부|) (해제|취소|철회)(되었|됐|하였|했|합니다|되어)", "(정지|제한|중지|조치) ... (해제|취소|철회)(되었|됐|하였)", "(이용|판매)(이|가) 다시 (가능|열)", "(판매|계정|이용|노출)(이|가|을|를|) (재개|복구|정상화|복원)(되었|됐|하였|했|합니다|된 상태)",
			"(소명|이의)(이|가|을|를|) (수용|인정|승인)(되어|되었|됐|하여|하였|했|합니다)", "(소명|이의)(이|가) 받아들여(져|졌)", "(정지|중지|제한|차단|보류)(가|이|는|를|을|) ... (풀렸|풀립|풀어 드|해제됐|해제되었|해제하였|해제 완료|해제완료)", "해제 (완료|되었)", "다시 (노출|판매|이용|등록)(되었|됐)",
			"(오늘|지금|현재)(부터|) 다시 (노출|판매|이용|등록)", "(인정되어|인정되었|취소하였|철회|풀려) ... 다시 (노출|판매)", "다시 판매(됩|되)", "(오늘|금일|즉시) ... 풀립니다", "(계정|판매|상품|스토어)(이|가|은|는|) 다시 (열|살|시작|정상|활성|켜)", "정상(화|으로) (되었|돌아|복귀|전환)", "(정지|중지|제한|차단|보류)(가|를|을|이|) (끝났|풀었|걷|거두었|없앴|종료되었)", "원상(복구|회복|복귀)", "(정지|중지|제한)(를|을) ... (풀었|해제하였|해제했)",
			"(되살려|되살렸|되살립)", "(저희|당사|시스템|쿠팡)(의|측|) (착오|실수|오류|잘못)", "(착오|실수|오류|오인)(였|이었|입니다|로 인한 것)", "(처분|결정|조치|통보)(을|를) (거두|거둡|거뒀|물리|물립|없던)", "(지금|오늘|바로)(부터|) (쓰실|이용하실|판매하실|로그인하실) 수 있",
			"(오늘|금일|지금|내일) ... 다시 (노출|판매|이용|사용)(됩|되|하|가능|할)", "(조치|처분|정지|중지|제한)(를|을|는|은|이|가|) (해제|취소|철회)(하며|하고|하오니|하니|되며|되고|되어)", "(유지|계속)할 (이유|사유|근거|필요)(가|는|도|) (없|사라)",
		},
	},
	// A warning that is said to be all.
	{ID: "only-warned", En: []string{"(rest|drop|close) (the|this) matter (this time|for now)", "no (sanction|measure|penalty) this time", "this time ... (warning|caution)"}, Zh: []string{"(此次|这次|本次)(暂|) 不(予|作|做)(处罚|處罰|处理|追究)", "引以为戒", "引以為戒", "(本次|这次|此次)(仅|只|仅作|仅予|只是|以|口头)(书面|口头|)(提醒|警告|警示)"}, Ko: []string{"이번 한 번은 ... (넘어|봐)", "이번에는 (넘어|조치하지|문제 삼지)", "이번(에는|은|엔|) (경고|주의|계도)"}},
	{
		ID: "warning",
		En: []string{"warning", "caution", "yellow (card|light)", "reminder", "strike", "first notice", "advisory", "friendly notice", "for your attention", "heads up", "cautioned", "(hereby|formally) (cautioned|warned)", "admonish", "admonition", "reprimand"},
		Zh: []string{"警告", "警示", "预警", "預警", "黄灯", "黃燈", "警戒", "提醒", "记违规", "記違規", "扣分", "记过", "口头", "口頭", "提示函", "告诫", "告誡", "整改通知", "训诫", "书面提示", "约谈"},
		Ko: []string{"경고", "주의 단계", "주의 환기", "주의 조치", "주의 안내", "주의를 드", "위험", "주의 1회", "주의 부여", "벌점", "시정 권고", "시정 요청", "주의 촉구", "계도", "경고장", "주의 요망", "개선 요청", "개선 권고", "주의를 (줍|주며|주고|촉구|당부|환기)", "엄중히 (경고|주의)"},
	},
	// Nothing is the matter.
	{
		ID: "all-well",
		En: []string{"nothing (more|else|further) (is needed|to do)", "no further (action|step)", "thank you for (selling|the invoices|your cooperation)", "case is closed", "closed without", "no action (was|is|will be) taken"},
		Zh: []string{"(无需|无须|不需要|不必)(其他|任何|)(操作|处理|动作)", "不作处理", "未发现违规"},
		Ko: []string{"더 하실 (일|것)", "지급되었습니다", "조치 없이", "위반이 아닌 것으로", "혐의 없"},
	},
	// News.
	{
		ID: "news",
		En: []string{
			"(policy|fee|system|standard|rule|terms|score|scoring) (change|update|revision|amendment|will change)",
			"(update|change|amendment|revision) (to|of|in) (the|our|) (seller|marketplace|) (policy|policies|terms|fee|rule|scoring|guideline|standard)", "(sent|addressed|notice|announcement|message) (to|for) all seller",
			"not (a|) (measure|sanction|action) against", "no action (is|) (required|needed|has been taken)", "(general|service) announcement", "newsletter", "(seller|partner|market) (digest|news|bulletin|update)",
			"(january|february|march|april|may|june|july|august|september|october|november|december) edition", "nothing has been (done|imposed)", "no (measure|sanction|penalty) (has|have) been (imposed|taken)",
			"scheduled (maintenance|downtime|outage)", "system maintenance", "(holiday|settlement) (schedule|calendar)", "holiday notice", "will be (down|unavailable) for maintenance", "webinar", "seller university", "what is new", "new feature",
			"(seller|annual|short) survey", "fee schedule", "rate card", "(is|are|becomes|become) (mandatory|compulsory|required) (for|from)", "(roundup|bulletin|digest)", "(coming|comes) into force", "holiday (schedule|notice)",
			"(sign up|register) (now|for the)", "what new in",
		},
		Zh: []string{
			"(规则|政策|条款|費率|费率|评分|評分|标准|制度|算法) (调整|更新|变更|變更|修订|修訂|修改|改版|升级)", "(调整|更新|修订) (公告|通知|说明)", "变更公告", "(全体|所有|各位|全體|廣大|广大) (卖家|賣家)(朋友|伙伴|) (您好|：|:|，|发送|的通知|大家)", "(跨境|卖家|平台|官方|酷澎)(周报|月刊|月报|快讯|简报|通讯)", "(本周|本月)政策",
			"不(是|属于|构成)(针对|对)(任何|特定|某) ... (处罚|措施|处理)", "(无需|无须|不需要|不必)(您|卖家|) (任何|采取|进行)(操作|行动|措施)", "系统(维护|升级|維護)", "系統(維護|升級)", "(假期|春节|春節|节假日|结算)(安排|通知|公告|日程)", "平台公告", "酷澎公告", "卖家大学", "賣家大學", "(各位|广大)(卖家|賣家)",
			"(强制|必填|必须)(化|要求)(通知|公告)", "新规速递", "直播预告", "直播", "讲座", "講座", "研讨会", "调研", "大促", "报名开启", "新功能", "上线通知", "物流安排", "假期安排", "放假", "收货安排", "费率", "快讯", "速递", "公告 关于",
		},
		Ko: []string{
			"(개편|개정|변경|시행|도입|신설|점검) (안내|공지|예정)", "체계 개편", "전체 판매자(님|)(께|에게|들께)", "모든 판매자님께", "특정 판매자(님|)(에|에게|에 대한|을) ... 아닙", "공지사항", "(뉴스레터|소식지)", "(판매자|쿠팡|마켓|셀러|파트너|이달의|월|주간|새|업데이트|정책) 소식", "소식(입니다|을 모아|모음)", "월호", "(정책|약관|수수료|제도|기준)(이|가|을|를|) ... (바뀝|변경됩|개정됩|달라집)", "시스템 점검", "정기 점검", "서비스 점검",
			"(연휴|명절|정산) (일정|안내|휴무)", "(추석|설) 연휴", "쿠팡 공지", "모든 판매자께", "(아카데미|판매자 교육|웨비나|온라인 강의)", "(필수|의무)(로|가|화) (바뀝|변경|됩)", "설문에 참여", "(파트너스|만족도|판매자) 설문", "신규 기능", "새 기능", "기능 (추가|개선|오픈|출시)", "시스템 (개편|점검|작업|업데이트|이전|개선)", "(집중|특별) (단속|점검|캠페인)",
			"(배송|출고|휴무|정산) (일정|안내)", "이벤트 (안내|참여|신청|공지|개최)", "세미나", "교육 (안내|신청)", "판매자 여러분", "약관 (개정|변경)",
		},
	},
	// A letter that goes to everybody.
	{
		ID: "to-all",
		En: []string{"(announcement|notice|message|letter|information|sent|goes|addressed) (to|for) (all|every|our) seller", "all sellers receive"},
		Zh: []string{"(发送|發送|通知|告知|致)(给|給|)(所有|全体|全體|各位)(卖家|賣家|商家)", "请各位(卖家|商家)"},
		Ko: []string{"(모든|전체) 판매자(님|)(께|에게|들께) (안내|알려|발송|공지)", "모든 판매자께"},
	},
	// A span of time that begins now: what is "in future" for thirty days is not a threat.
	{
		ID: "coming-term",
		En: []string{"(next|coming|following) (1|2|3|4|5|6|7|8|9|two|three|four|five|six|seven|ten|fourteen|thirty|sixty|ninety) ", "(for|in|over) the (next|coming|following)"},
		Zh: []string{"(今后|此后|未来|往后|接下来)(的|) (0|1|2|3|4|5|6|7|8|9|一|两|二|三|四|五|六|七|十|半)"},
		Ko: []string{"(향후|앞으로) (1|2|3|4|5|6|7|8|9|한|두|세|네|일주|보름|당분간)", "앞으로(는|) ... 영원히", "앞으로(는|) ... (판매|이용)하실 수 없"},
	},
}
