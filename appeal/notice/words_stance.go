package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// stanceWords tell what the notice leaves open to an answer.
var stanceWords = []phrase.Set{
	// Nothing need be sent.
	{ID: "waives",
		En: []string{
			"(do|does) not (require|need|want|expect|ask for) (document|documents|papers|evidence|proof)",
			"(no|not any) (document|documents|paper|papers|evidence|proof|paperwork|documentation|submission|attachment|attachments) (is|are|need|needs|will be|was|) (needed|required|necessary|be sent|be submitted|expected|requested|asked for|called for)",
			"no (further|additional|other) (document|documents|paper|papers|evidence|proof|action|reply|answer|explanation|information) (is|are|need|needs|will be|) (needed|required|necessary|be sent|expected)",
			"no (reply|replies|answer|response|explanation|explanations|appeal|statement|action|letter|objection) (from you|on your part|at all|of any kind|) (is|are|was|will be) (needed|required|necessary|expected)", "no (explanation|appeal|apology) (letter|letters|form) (is|are) (needed|required|necessary|expected)", "no (reply|answer|response|explanation|appeal|action) (needed|required|necessary|expected|due)", "no (reply|answer|explanation|appeal|letter) or (document|documents|explanation|reply|appeal|evidence) (is|are) (needed|required|necessary|expected)",
			"no (explanation|reply|answer|document|statement|appeal|paper|letter) ... (need|needs) (to |) be (sent|submitted|given|filed)",
			"no (plan|action plan|improvement plan) (or|nor) (document|documents|papers) (is|are) (needed|required)",
			"(not|n't) (need|have|required|obliged|expected|asked|necessary|supposed|bound) to (reply|answer|respond|appeal|react|explain|do anything|take any|take action|write back|write to us|contact us|file anything|file an appeal)",
			"(not|n't) (need|have|required|obliged|expected|asked) to (send|submit|upload|furnish|provide|supply|file|give|attach|produce) (us|) any", "(not|n't) (need|have|required|obliged|expected|asked) to (send|submit|provide|file) (a|an|further|additional|) (document|documents|papers|evidence|explanation|appeal|statement|letter)",
			"(not|n't) (need|have|required|obliged|expected|asked) to (send|submit|upload|furnish|provide|supply|file|attach|give|produce|hand in) (us|) anything",
			"(not|n't) need (any|a|your|) (explanation|document|documents|evidence|paper|papers|reply|answer|response|statement|appeal)",
			"need not (reply|answer|respond|appeal|do anything|be answered|react|explain|take any action)",
			"need not (send|submit|upload|furnish|provide|supply|file|attach|give) (us|) (any|) (anything|document|documents|paper|papers|evidence|explanation|statement|file|files|proof|materials)",
			"needn't (reply|answer|respond|appeal|send anything|do anything|submit anything|explain)",
			"(no|without) (need|obligation|necessity) (for you|on your part|) to (reply|answer|respond|appeal|react|explain|do anything|take any|submit any|submit anything|send any|send anything|upload any|provide any|file)",
			"(do|does) not (require|need|expect|call for|ask for) (a|an|any|your) (reply|response|answer|action|explanation|document|documents|papers|appeal|statement)",
			"without (any|) (document|documents|papers)",
			"nothing (further|more|else|) (is|) (required|needed|expected|asked|due|wanted) (of|from) you", "nothing (further|more|else|) is (required|needed|necessary)", "nothing (need|needs|has|have) (to |) be (sent|submitted|filed|answered|done)",
			"nothing (for you|you need|you have) to (do|send|submit|answer|file|upload)", "nothing (else|further|more|) to (send|submit|answer|file|upload)", "nothing (we need|needed|required) from (you|your side)", "(ask|asks|asking|need|needs|require|requires|want|expect|expects) (for|) (no|nothing) (document|documents|papers|paper|evidence|proof|reply|answer|response|explanation|from you|of you|action|further)", "not a request for (any|) (document|documents|papers|evidence|information|an explanation|explanation|a reply)", "not (being|) (asked|requested|invited|required|expected) to (reply|answer|respond|send|submit|explain|comment|write|do)", "(please|kindly|do|) not send (us|) any (document|documents|papers|evidence|proof|files|explanation)", "(leave|let) (this|it|the) ... unanswered", "nothing is (asked|required|expected|wanted|requested|needed) (of|from) you", "(requires|require|asks|demands|calls for) (nothing|no action|no reply)", "no (action|step|reply|answer) (on|from) your (part|side|end)", "no (papers|documents|document|evidence|proof) (play|plays|would|can|could|will) ... (part|role|help|change|help)", "(there is|there's) nothing (you|for you|to) ... (do|submit|send|appeal|explain|file)", "no need (for you|) (to|for) (reply|answer|respond|write|send|submit|explain|any|documents|papers)"},
		Zh: []string{
			"(任何|一切|什么|所有)(的|)(材料|文件|资料|证明|说明)(都|均|也|一律|)(不用|不必|无需|不需要|无须|毋须|免于)",
			"(无需|无须|不需要|不需|不必|毋庸|無需|無須|毋须|毋須|毋需|不須|不用|勿需)(您|再|再行|另行|) (提交|附|检附|檢附|提供|寄|补交|上传|提出|递交|出具|寄送|补充|準備|准备) ... (材料|文件|资料|證明|证明|凭证|資料)",
			"(无需|无须|不需要|不需|不必|毋庸|無需|無須|毋须|毋須|毋需|不須|不用|勿需)(您|再|再行|另行|) (提交|檢附|提供|寄|补交|上传|提出|递交|出具) ... (申诉|申訴|书面|書面|说明|說明|解释|證據|证据)",
			"(无需|无须|不需要|不需|不必|无庸|無庸|毋庸|無需|無須|毋须|毋須|毋需|不須|不用) ... (提交|提供|提出|补交|上传|寄送|检附|檢附|递交|遞交|出具|采取|採取|做)任何",
			"(不用|不必|无需|无须|毋須|毋需|毋须|無須|無需|不需要)(再|您|) (写|传|交|寄|发|傳|寫)",
			"(不用|不必|无需|无须|毋須|毋需|毋须|無須|無需|不需要|不須|不需)(再|您|贵司|你|) (申诉|申訴|回复|回覆|答复|答覆|说明|說明|处理|處理|辦理|申请|申請|回信|回函|回应|回應|陈述|陳述|解释|理会|任何操作|做任何)",
			"(什么|啥|什麼)(都|也)(不用|不需要|不必)(做|交|寄|传|发|写|提交)", "(没有|沒有)(任何|)(需要|要)(您|你|贵司|)(提交|回复|处理|做)", "不要求(您|贵司|卖家|)(提交|提供|回复|回覆|说明)", "(需要|要|必须) ... (提交|提供|回复|寄|上传) ... 吗 ... (不需要|不用|不必)",
			"(资料|資料|文件|材料|申诉书|申訴書|说明)(均|都|一律|)(不用|不必|无需|無需|免)(提交|提供|交|附)", "免(附|交|备|備)(任何|)(文件|资料|資料|证明|證明)", "(不收|不需|不要|无需|不用|不接收|不索取)(任何|什么|)(材料|文件|资料|证明|书面说明)", "(不必|不用|无需|不需)(作答|作复|复函|来函|来信|回答|理会|任何动作|采取行动|行动)", "(没有|无)(需要|须|要)(您|贵司|贵店|卖家|) ... (提交|提供|补充|办理)(的|)(材料|文件|东西|资料|事项|)", "(并非|不是|非)(要求|索取|请)(您|贵司|) ... (材料|文件|证明)", "不(用|必|需)(您|贵司|)(做什么|做任何|提供什么|交什么|寄什么)"},
		Ko: []string{
			"(별도|추가|다른|아무|아무런)(의|) (자료|서류|증빙|소명)(의 제출|제출|) 없이(도|) ... (해제|풀|처리|복구|재개|정상)",
			"(서류|자료|증빙|소명|소명서|문서|답변|회신|회답|답장|경위서|의견서|대응) ... (필요 없|필요가 없|필요는 없|필요도 없|필요하지 않|필요치 않|제출하지 않으셔도|제출하지 않아도|내지 않으셔도|내지 않아도|보내지 않으셔도|보내지 않아도|받지 않아도)", "(서류|자료|소명|답변|회신)(는|은|를|을|가|이|도|) (요구하지 않|요하지 않)",
			"아무것도 ... (필요 없|필요가 없|필요는 없)",
			"(소명|회신|답변|제출|자료|서류)(이나|나|도) ... 필요(가|는|) 없",
			"(제출하실|내실|보내실|준비하실|하실|답하실|제출할|보낼|할) (것|서류|자료|일|거|건)(은|이|는|도|나|) ... 없", "(하셔야|해야|하실|제출하실|보내실)(할|) (것|일)(은|이|) (없|아무것도)", "(해야|하셔야) (하는|할) (것|일) 아무것도",
			"안 (주셔도|내셔도|보내셔도|하셔도|내도|보내도|줘도|써도|쓰셔도|올리셔도) (되|됩|돼)", "(소명|회신|답변|이의 제기|자료 제출)(은|는|을|를|하실|할|도|) (필요가|필요는|필요) 없", "(제출|회신|소명|답변|대응|답장)(하|하시|하실|)지 않(으셔도|아도) (됩|되|무방|괜찮|좋)", "제출하지 않으셔도", "회신하지 않으셔도", "소명하지 않으셔도",
			"(제출|소명|회신|답변|서류|자료)(은|는|이|) (불필요|불요|생략)", "제출 (서류|자료)(는|은|가|) 없", "(필요|준비|제출) (서류|자료) 없음", "아무것도 (하지|보내지|제출하지|내지) 않(으셔도|아도)", "아무것도 (안|하실|제출하실|보내실|할) ... (필요|돼|됩|되)", "(서류|자료|증빙|소명|답장|회신|답변)(은|는|을|를|도|이나|) ... (안 주셔도|안 보내셔도|안 내셔도|안 하셔도|없어도|없으셔도) (되|됩|돼|무방|괜찮)", "(서류|자료|증빙|소명) ... (받는|요청하는|요구하는|요청드리는|구하는) (건|것|일|자리)(이|은|) (아니|아닙|아님)", "(어떤|아무|어떠한) (서류|자료|증빙|소명|문서)(도|) ... (받지|요구하지|요청하지|보내지|필요)(도|) (않|마|말|없)", "(서류|자료|증빙|소명|회신|답장|답변)(는|은|를|을|이|가|도|) (필요하지|필요치|요하지|요구하지|요청하지|구하지) (않|아니)", "(회신|답장|답변|대응|소명|제출)(은|는|을|를|) (안 하|하지 않|안 주|주지 않)(셔도|으셔도|아도)"}},
	// What makes a phrase speak of more than was sent already.
	{ID: "yet-more", En: []string{"further", "more", "else", "additional", "other", "now", "again", "request for"}, Zh: []string{"再", "另", "其他", "其它", "额外", "補充", "补充", "追加", "要求"}, Ko: []string{"추가", "더", "다시", "별도", "그 외", "따로", "(건|것|일|자리)(이|은|) 아니"}},
	// Who else need not do something, and of what: buyers need not say why.
	{ID: "others-need", En: []string{"consumer", "consumers", "buyer", "buyers", "customer", "customers", "complainant"}, Zh: []string{"消费者", "消費者", "顾客", "顧客", "买家", "買家", "申诉人", "申訴人"}, Ko: []string{"소비자", "구매자", "고객"}},
	{ID: "only-if", En: []string{"if", "should", "unless", "once", "where", "late", "overdue", "otherwise", "(after|past) (the|this|that|your) (deadline|date|limit|period|time)"}, Zh: []string{"如果", "若", "倘", "的话", "如无", "如無", "如有", "如您", "如已", "如未", "如仍", "如不", "如在", "如再", "一旦", "逾期", "逾時", "过期", "期满后"}, Ko: []string{"경우", "하면", "이면", "으면", "되면", "다면", "라면", "기한 후", "기한 이후", "기한 경과", "기한이 지나", "기한이 지난", "지나면", "경과 후"}},
	// What follows from what was said.
	{ID: "and-hence", En: []string{"so", "hence", "therefore", "thus"}, Zh: []string{"所以", "因此", "故", "自动恢复", "自动解除"}, Ko: []string{"므로", "으니", "오니", "니까", "때문에", "되니", "하니", "따라서", "그러니"}},
	// No answer is looked at any more.
	{ID: "final",
		En: []string{
			"no (further|more) correspondence", "(further|later|additional|any more) (submission|correspondence|letter|mail|objection|message|request) ... not (be|) (reviewed|considered|answered|read|entertained|replied)",
			"no (further|more|other) (appeal|appeals|objection|objections|review|recourse) (is|are|will be|can be|may be|) (possible|accepted|considered|heard|read|looked at|reviewed|available|allowed|open|entertained|provided)",
			"no (appeal|appeals|objection|objections|recourse) (is|are|will be|can be|may be) (possible|accepted|considered|heard|read|looked at|reviewed|available|allowed|open|entertained|provided)",
			"(there is|there are|there's|there exists) no (further|more|right of|way to|possibility to|possibility of|) (appeal|appeals|objection|recourse|review)", "no right (of|to) (appeal|objection|object|review)",
			"(decision|this|determination|ruling|termination|suspension|outcome|closure|measure|it) (is|are|shall be|remains|stands as) (final|conclusive|irrevocable|irreversible|definitive|unappealable)", "is final (and|) (binding|conclusive|not)",
			"(cannot|can not|can no longer|may not|may no longer|no longer|not) be (appealed|contested|challenged|objected to|reopened|reconsidered|disputed|revisited|overturned|reversed)",
			"not be (reviewed|considered|looked at|examined|opened) again", "(nobody|no one) will (reopen|review|look at|read|reconsider)", "not (open|subject) to (any|further|) (appeal|review|objection|reconsideration)",
			"no (further|more) (letter|submission|submissions|message|messages|mail|correspondence|appeal|review|request) ... (read|answered|considered|reviewed|accepted|looked at|processed|entertained)", "no (further|more) (appeal|letter|submission|message|review)",
			"(further|additional|new|later|any more|subsequent) (submission|submissions|appeals|appeal|messages|letters|mails|objections|correspondence|requests|emails) ... (neither|not|never|no longer) (be|) (considered|read|answered|looked at|reviewed|accepted|processed|opened|examined|entertained)",
			"not (accept|consider|review|read|entertain|examine|process|answer) (any|) (further|more|new|additional|) (appeal|appeals|objections|objection|explanations|submissions|correspondence)", "exhausted (all|your|the|) (appeal|appeals|remedies|levels)", "(appeal|appeals|objection|objections) (is|are|will be|) (closed|excluded|ruled out|unavailable|not possible|not available|not accepted|not offered|not allowed)", "no (appeal|review|reconsideration|recourse|objection|remedy) ... (available|possible|open|offered|lies|allowed|accepted)", "no (appeal|recourse|review) (from|against|of) (this|the|our)", "no appeal lies", "not (look at|read|consider|review|process|accept|entertain|examine|answer|open|take up) (any|) (further|more|new|additional|another|second|repeated|later) (appeal|letter|submission|message|request|explanation|objection|document|correspondence)", "(used up|exhausted) ... (appeal|appeals|remedies|levels|chances|instances)", "(correspondence|discussion) ... not be entered into", "(enter|entering) into (no|any) (further|more|) (correspondence|discussion)", "(you|seller) (may|can) (not|no longer) (appeal|object|contest|challenge)", "not (change|alter|revise|revisit|undo|reverse) (this|it|the decision|our decision|our mind)", "(this|decision|outcome|it) will not (change|be changed|be altered|be undone)", "(without|excluding) (a|any|the|) (right|possibility|way) of (appeal|review)", "last (instance|level) of (appeal|review)", "(closes|close|closed|ends|end|concludes) (the|our) (appeal|review|complaint) (process|procedure|proceedings)", "can not be (undone|taken back|lifted any more)"},
		Zh: []string{
			"(最终|最終|终局|終局)(的|)(处理|處理|答复|答覆|结论|結論|意见|通知|回复|结果|結果|审定)", "(此后|今后|以后|后续|嗣后)(的|之|) ... (来信|来函|申诉|材料|补充|来件) ... (恕不|概不|不再|不予|不)(复核|审查|处理|回复|答复|受理|回应)", "(结论|决定|结果)(不再|不会再|不再作)(变更|改变|调整|更改|复议)",
			"(不再|不予|概不|恕不|不会再|不會再|不另)(受理|接受|处理|處理|審理|审理|接收|审查|審查|复核|覆核|复审|重新审核|重审|答复|回复) ... (申诉|申訴|异议|異議|说明|陈述|申覆|来信|來信|来函|复议)", "(不再|不予|概不)(受理|接受|处理|審理|审理|接收)(任何|) (申诉|申訴|异议|異議|说明|陈述|申覆)",
			"不(受理|接受|审理)(任何|) (申诉|申訴|异议|異議|申覆|复议)", "(申诉|异议|申訴|異議|来信|来函)(一律|概|均|)(不再|不予|概不|恕不)(受理|接受|处理|回复|答复|看)",
			"(不设|不設|未设|没有|沒有|不开放|不提供|无|無|关闭)(任何|) (申诉|申訴|异议|異議|复议|救济) (渠道|管道|途径|途徑|机会|機會|通道|程序|入口|方式|办法)",
			"(无法|無法|不能|不可|不得)(再|再行|再次|) (申诉|申訴|提出申诉|提出异议|提出異議|上诉|复议|申覆|聲明不服)", "(终局|終局|最终|最終|终审)(决定|決定|裁定|裁决|裁決|处分|處分|判断)", "(决定|決定|处分|處分|裁定|裁决|结果|本案)(已|即|均|)(为|為|是|系|係|属|屬)(最终|最終|终局|終局|终审)", "不(会|會|可|能|得)(再|)(更改|撤销|推翻|變更|变更|翻案)", "(本案|此案|案件)(到此|就此|已)(为止|為止|终结|終結|完结)", "再(来信|來信|申诉|申訴|写|发)(也|都|亦)(不|没)", "(不设|不作|不做|不予|不再|不进行|无)(任何|)(复核|复审|复议|重审|再审|二次审核)", "(申诉|复核|复议|异议|救济)(途径|渠道|机会|程序|次数|权利)(已|均已|全部|已经|) (用尽|用完|关闭|耗尽|终结|结束|穷尽)", "(决定|结论|结果|处分|处罚)(将|) (不会|不再|不得|不予)(改变|变更|更改|调整|复核|重审)", "(后续|今后|此后|再次|重复|再)(的|) (来信|来函|申诉|邮件|材料|来文) ... (不再|恕不|概不|不予|不)(回复|答复|处理|审阅|受理|看)", "(不得|不能|无权)(再|)(申诉|异议|复议|申请复核)", "(一裁终局|一审终结|终审)"},
		Ko: []string{
			"(이후|향후|앞으로)(의|에|에는|로|로는|) ... (소명|이의|신청|자료|서류|요청|문의|연락|메일) ... (검토|답|회신|접수|읽|심사|처리|답변|심의|수용)(하|되|드리|받|)(지|지는|지도) (않|못)", "다시 (다투|불복하|이의하|이의를 제기하|이의 제기하|소명하)(실|ㄹ|) 수(는|도|가|) 없",
			"(재심|이의|소명|이의신청)(의|) (대상이 아니|받지 않|접수하지 않|불가)", "(소명|이의|이의신청|이의 제기|재심|재심사|재검토)(을|를|은|는|) (더|다시|더 이상|) (받지 않|접수하지 않|진행하지 않|검토하지 않|인정하지 않|제공하지 않|할 수 없|하실 수 없|불가)", "(소명|이의|이의신청|이의 제기|재심|재심사|재검토)(은|는|이|가|도|) (더|더 이상|) (접수받지 않|인정되지 않|제공되지 않|허용되지 않|허용하지 않|열지 않|없습니다|없음|없다)",
			"(소명|이의|재심|재심사|재검토) (절차|신청|기회|요청|경로|제기 절차)(를|은|는|가|) (받지 않|없|제공하지 않|제공되지 않|운영하지 않|두지 않|불가|종료|진행하지 않)",
			"더 이상(의|) (소명|이의|재심|재검토|검토|심사|답변)", "(최종|확정)(적인|) (결정|처분|통보|판단|조치)(입|이|으로|임|으)", "(최종|확정)(적인|) (결정|처분)", "마지막 (판단|결정|처분|통보)(이|입|으로|임)", "(결정|처분|조치|정지|해지)(은|는|이|가|) (확정되었|확정되어|확정됐|확정된|최종적|최종)", "번복되지 않", "번복(은|이|) (없|불가)", "되돌릴 수 없", "불복(할|하실) 수 없", "취소되지 않", "(다툴|불복할|이의할|이의를 제기할|이의 제기할)( |)수(는|도|가|) 없", "(다시|추가|새로|거듭|또) ... (소명|이의|신청|자료|서류|메일|문의) ... (검토|답|회신|접수|읽|심사|처리|답변)(하|되|드리|받|)(지|지는|지도) (않|못)", "(재검토|재심|재심사|재심의)(는|은|를|을|가|) (하지 않|없|불가|안 합|받지 않|열지 않|이루어지지 않)", "(이의|소명|불복|재심|이의신청)(의|) (절차|기회|단계)(는|가|를|도|) ... (끝났|종료되|종료됐|소진|마쳤|마감되|다 썼|없)", "(결정|결론|처분|판단)(은|는|이|을|도|) ... (바뀌|바꾸|변경되|변경하|달라지|뒤집히|뒤집)지 (않|못)", "(소명|이의|자료|서류) ... (안 본다|안 봅니다|안 받는다|안 받습니다|안 봄|안 받음|보지 않|읽지 않)", "(되돌리는|되돌릴|복구하는|다투는|번복하는) (절차|방법|길|수단)(은|이|도|가|) 없", "더 이상(은|) ... (접수하지 않|받지 않|검토하지 않|심의하지 않|열지 않)"}},
	// What a count may be of.
	{ID: "breach",
		En: []string{"breach", "violation", "offence", "offense", "same", "this", "found", "reason", "first", "report", "notice", "we have had to", "warned", "caught", "confirmed", "we found", "we have found", "same kind", "this year", "sanction", "already", "found out"},
		Zh: []string{"违规", "違規", "违反", "同一", "同样", "本次", "这次", "此为", "這次", "因此", "处理", "找上", "适发", "适用", "提醒", "累", "同类", "被", "查", "犯", "罚", "罰", "本件", "此次", "系", "警告", "停用", "停售", "仍"},
		Ko: []string{"위반", "적발", "같은", "동일", "이번", "본 건", "누적", "조치", "지적", "사용", "위와", "이어", "금번", "금회", "제재", "경고", "재발", "재차", "삼진", "이력", "정지"}},
	// Earlier ones of the same kind.
	{ID: "same-kind",
		En: []string{"same", "similar", "such", "this kind", "this conduct", "like this", "this reason", "identical"}, Zh: []string{"同", "此类", "此類", "类似", "類似", "该问题", "这个问题"}, Ko: []string{"동일", "같은", "유사", "동종", "위와"}},
	{ID: "if", En: []string{"if", "should", "upon"}, Zh: []string{"如", "若", "再", "一旦"}, Ko: []string{"하면", "되면", "경우", "시에는"}},
}
