package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// bystanderWords tell of words for a measure that impose none, and of what goes on.
var bystanderWords = []phrase.Set{
	// A paper that shows a measure, behind it.
	{
		ID: "paper-of-it",
		Zh: []string{"(关系|合作|合同|协议|協議|契約|账户|账号|帐号|)(的|之|)(证明|證明|凭证|憑證|证据|截图|截圖|书面材料|确认书|確認書|书面|書面|文件|协议书|協議書)", "的(相关|有关|)(文件|材料|资料)", "截图", "截圖"},
		Ko: []string{"(한|하였다는|했다는|된|하신|함을 보여 주는|) (증빙|증명|확인서|증거|합의서|서류|캡처|캡쳐)", "(냈다는|났다는|는|다는|되었다는|했음을) ... (문서|서류|증빙|증명|자료)", "(문서|서류|확인서|합의서|증빙|증명|사본)", "(을|를|임을|했음을|하였음을|되었음을|된 것을|한 것을|사실을|음을|) (증명|입증|증빙|소명)(하는|할|해 주는|되는)", "(을|를|음을|것을|사실을|) (보여 주는|보여주는|나타내는|뒷받침하는|확인할 수 있는|알 수 있는|적은|담은)"},
	},
	// The same, before it.
	{ID: "proof-of", En: []string{"(proof|evidence|confirmation|documents|papers|document|letter|record|paper|statement) (that|of|showing|for|which shows|proving|confirming|attesting|to show)"}},
	// What comes the next time, as a label.
	{
		ID: "next-rung",
		En: []string{"(repeat|repeated|further|another|next|new) (offence|offense|violation|breach|infringement|time|step|stage|level)", "next (step|stage|level)", "more (reports|strikes|complaints|cases|violations)", "(if|in case) (repeated|it happens again)", "on repetition"},
		Zh: []string{"再次违(反|规)", "再次違(反|規)", "(再犯|重犯|屡犯|屢犯|再违|再違)", "(下一|后续|後續|下个|下個)(阶段|階段|步|级|級|次)(处理|措施|处罚|)", "升级处理"},
		Ko: []string{"(재위반|재적발|재발|반복 위반|추가 위반|다시 위반|재차 위반|추가 적발)", "다음 (단계|조치|제재)", "(또|다시) (위반|적발|걸리|그러)"},
	},
	// That it was to no avail, behind an earlier measure.
	{
		ID: "even-so",
		Zh: []string{"(后|後|之后|之後)(仍|又|再次|依然|依旧|还是|還是)", "并告诫", "并警告", "(仍|却|卻)(继续|未改|不改|再犯)", "(后|後)(未见|未見)(改善|改正)", "(之后|之後|以后|以後|后|後)(发生|發生|所|的事|另|又|再)"},
		Ko: []string{"(을|를|가|이|) (받으셨음에도|받았음에도|받고도|받으시고도|당하고도|당하셨음에도)", "에 이어", "(이|가|)(있었음에도|있었는데도|끝난 뒤에도|풀린 뒤에도|해제된 뒤에도|해제 후에도)", "에도 불구", "이후에도", "후에도", "뒤에도"},
	},
	// That a measure is dealt with in another case, behind it.
	{ID: "own-case", En: []string{"(separate|other|another|different) (case|matter|proceedings|letter|file)", "(handled|dealt with|treated|decided|reviewed) separately"}, Zh: []string{"另案", "另行处理", "另函处理", "(别|另)(一|)案", "另由"}, Ko: []string{"별건", "별도 (건|사건|안건|사안|절차)", "따로 (처리|심사|진행)", "다른 건"}},
	// The same, before it.
	{ID: "after-the", En: []string{"(after|despite|following|notwithstanding|in spite of) (the|a|an|your|that|its) (earlier|previous|first|last|)", "previous", "earlier", "previously"}},
	// The account goes on.
	{
		ID: "account-fine",
		En: []string{
			"account ... (not affected|unaffected|untouched|not suspended|in good standing|not concerned)", "account (is|stays|remains|itself|status|) (is|stays|remains|) (active|open|normal|fine|ok|good|healthy|as before|usable)",
			"(not|does not) (concern|affect|touch) your (account|selling account|seller account)", "you can go on selling", "account still (open|works|active|alive|ok)",
		},
		Zh: []string{
			"(账户|账号|帐户|帐号|帳戶|帳號)(状态|狀態|登录|登入|本身|) (正常|不受影响|不受影響|照常|没事|沒事|没动|无影响|还在|還在|有效|保留)", "(不涉及|不影响|不影響)(贵司|您的|贵店|) (账户|账号|帳號|帳戶|登录|登入)",
		},
		Ko: []string{
			"계정(은|에는|도|의|) ... (영향(이|은|을|도|) (없|주지 않)|그대로|정상|유지|살아|멀쩡|이상 없|문제 없|괜찮|열려)", "계정(은|에는|도|) (유지|정상|살아|그대로|멀쩡|영향)", "계정 (상태|이용)(은|는|이|) (정상|가능|그대로)",
		},
	},
	// Sales go on.
	{
		ID: "sale-fine",
		En: []string{
			"(shop|store) (can|may) (sell|trade|operate) (normal|normally|as before|as usual)", "you (can|may) (go on|continue|keep|still) (selling|to sell|sell)", "(selling|sales|sale) (is|are|goes|go) (not affected|unaffected|untouched|on as before|on|as before|normal)",
			"(existing|live|current|present|listed) (goods|products|listings|items|offers) ... (as before|stay live|remain live|unaffected|not affected|normal|still be bought)", "(shop|store) (operation|business|sale|sales) (is|) (normal|unaffected|not affected)", "your (listings|products|offers) (are|stay|remain) (live|on sale|available|buyable)",
			"(they|these|it) can still be (bought|ordered)", "(does not|do not|not) affect (your|the) (sales|selling|sale)",
		},
		Zh: []string{
			"(店铺|店鋪|賣場|卖场|商店|贵店)(经营|經營|运营|營運|营业|销售|) (不受影响|不受影響|照常|正常|无影响)", "(商品|销售|銷售|販售|在售商品|已上架商品|现有商品|既有商品)(仍|可|仍可|可以|) (正常|照常|继续|繼續)(销售|銷售|販售|出售|上架|购买|卖|)", "(在售|上架|已售|现有|其余|全部|)(商品|链接|销售)(和|及|与|以及|、|跟)(广告|账户|账号|店铺|曝光|流量|活动|评分|登录) ... (不受影响|不受限制|照常|正常)", "(在售|上架|现有)(商品|链接|产品)(均|都|也|) (不受影响|不受限制|照常|正常)", "不影响(商品|正常|店铺|)(销售|经营|售卖)", "(销售|銷售)、登(录|入)(均|都|) (正常|照常)", "(销售|銷售|販售)(不受影响|不受影響|照常|正常)",
		},
		Ko: []string{
			"판매(는|와|에는|와 로그인은|와 노출에는|와 노출은|도) ... (그대로|계속|정상|가능|영향|변동)", "(기존|등록된|현재) 상품(은|의|) (판매는|판매가|) (유지|계속|그대로|정상)", "(상점|스토어) (운영|영업|판매)(은|는|에는|) (영향|정상|그대로|가능)", "판매 (영향 없|정상|가능|유지)", "판매는 (유지|정상|가능|계속|그대로)", "판매 (자체|활동)(는|에는|도) (가능|계속|정상|문제없|영향|제한이 없|그대로)", "상품 판매(는|에는) (유지|정상|가능|계속|그대로|영향)",
		},
	},
	// Money that was held while something was stopped, and goes out now that it is not.
	{
		ID: "paid-then",
		En: []string{"(go|goes|going|went) out (with|on)", "(is|are|will be) (paid|released|transferred|settled) (on|with|in)"},
		Zh: []string{"(於|于|将|將|一次|随|隨) ... (撥付|拨付|发放|發放|支付|打款|返还|返還|结算|結算)"},
		Ko: []string{"(지급|정산|송금|입금)(됩|되|합|해 드|될|드|할)"},
	},
	// The head of a list of what is lifted.
	{
		ID: "lifted-head",
		En: []string{"what (is|has been|was|we) (lifted|lift|reinstated|reopened|restored)", "^(lifted|reinstated|restored|reopened) (items|options|products|listings|measures)"},
		Zh: []string{"^(解除|恢复|恢復)(的|)(项目|項目|商品|范围|範圍|措施|部分)"},
		Ko: []string{"^(해제|재개|복구|복원)(된|되는|) (상품|옵션|항목|대상|내용|조치)"},
	},
	// While the account is stopped.
	{
		ID: "while-stopped",
		En: []string{"(during|while|throughout|for the time of) (the|your|this) (account suspension|suspension of your account|suspension of the account)", "while your account (is|stays|remains) (suspended|closed|locked)", "account suspension period"},
		Zh: []string{"(停用|停权|停權|封停|封号|封號)(期间|期間|期内|期內)(不|亦|无|無|商品|内|內|，|,|将|將)"},
		Ko: []string{"계정 (이용|) (정지|중지) (기간|중)", "이용 정지 (기간|중)(에는|에|엔|동안)"},
	},
	// The day on which an agreement ends.
	{
		ID: "ends-on",
		En: []string{"(termination date|date of termination|end date of the agreement|last day of the agreement)", "termination (takes effect|becomes effective|is effective)"},
		Zh: []string{"(解约|解約|合同终止|合約終止|终止|終止)(生效日|日期|日起|日后|日後|日前)"},
		Ko: []string{"해지 (효력|발효|예정일|시점|일자)", "해지일(까지|부터|이후|로부터|에)", "계약 (종료|해지)일"},
	},
	// From now on, where no day is named.
	{
		ID: "from-now",
		En: []string{"hereby", "from now on", "with immediate effect", "immediately", "effective immediately", "(for|until) (1|2|3|4|5|6|7|8|9|10|14|20|21|28|30|60|90) (days|weeks|months)", "orders that", "as of today", "until papers arrive"},
		Zh: []string{"即日", "兹决定", "茲決定", "立即", "现已", "已", "今起", "即刻", "應予", "应予", "先替您", "(天内|日内|為期|为期|週内)"},
		Ko: []string{"오늘부터", "오늘부로", "즉시", "금일부로", "현재", "(일간|주간|개월간|달간)", "의결", "(하였|했|었|았)습니다", "금일"},
	},
	// A measure that was due and has not come, before it.
	{
		ID: "was-due",
		En: []string{"(was|were) (due|scheduled|supposed|set|meant|going) to", "would (normally|ordinarily|usually|otherwise|have)", "should (normally|by rights|have)", "by rights"},
		Zh: []string{"(本应|本该|原应|原该|理应|原定|原拟|本拟|本来|原本|本要)"},
		Ko: []string{"원칙대로(라면|면|는|하면)", "(원래|본래|당초)(는|라면|대로라면|) ... (대로|부로|에|부터|로) "},
	},
	// The same, behind it.
	{ID: "was-due-to", Ko: []string{"(하|되|할|될)(었|였|)(어야|여야|해야) (하나|하지만|했으나|하였으나|할 것이나|맞으나|마땅하나|마땅하지만|옳으나)", "해야 (하나|하지만|했으나|하였으나|할 것이나|맞으나|마땅하나)", "(할|될|하려|하려던|될|예정이었|예정이던|예정됐던) (예정이었으나|예정이었지만|예정이던|참이었|것이었으나|생각이었)", "예정이었으나", "하려 하였으나", "하려던"}},
	// A measure that is put off, on either side of it.
	{
		ID: "stayed",
		En: []string{"(is|are|was|were|been|be|but) (stayed|deferred|postponed|suspended pending)", "(stay|stayed|stays|stay of|deferral) ... (execution|enforcement)", "(put|putting) off", "(held|hold) (in abeyance|off)", "(execution|enforcement|application) ... (stayed|deferred|postponed|put off|waived)", "(not|never) (be|been|) (carried out|enforced|executed|applied) (for now|for the time being|yet)", "in abeyance", "but stayed", "on probation instead"},
		Zh: []string{"(暂缓|缓期|缓予|缓|延缓|延后|延期|推迟|中止)(执行|实施|适用|生效|处罚|处理)", "(暂不|暂未|先不|尚不|不予|未予|未作|未)(执行|实施|处置|付诸)", "(予以|决定|先|暂|) (缓办|缓行|搁置|缓执行|从缓)", "(执行|实施)(予以|先|) (暂缓|推迟|延后|搁置)"},
		Ko: []string{"(집행|시행|적용|실시|처분|조치|정지|중지|제한)(을|를|은|는|이|가|의 집행을|의 시행을|) ... (유예|보류|미루|미룹|미룬|미뤘|늦추|연기|미뤄)", "유예(하|되|합|됩|된|함|됨|기간)", "집행(은|을|이|) (유예|보류|미|연기)"},
	},
	// That a new day is named for it.
	{ID: "off-to", En: []string{"to", "until (1|2|3|4|5|6|7|8|9|january|february|march|april|may|june|july|august|september|october|november|december)"}, Zh: []string{"至", "到"}, Ko: []string{"일로", "시로"}},
	// That a letter is no sanction.
	{
		ID: "no-sanction",
		En: []string{
			"not (a|an|any|) (sanction|penalty|measure|disciplinary measure|punishment|suspension|warning)", "no (sanction|penalty|measure|restriction|action) (is|was|has been|will be|) (imposed|taken|attached|planned|connected|applied|involved)", "not (be|) (sanctioned|penalised|penalized)",
			"(for|is) (your |) information only", "no (restriction|restrictions|measure|measures|sanction|sanctions|limit|limits|penalty) ... (apply|applies|in place|in force|active|currently|at present|on your|against your)", "(is|are) not (currently|now|at present|) (restricted|limited|under any|subject to any)", "not (taking|take|taken|imposing|imposed|applying|applied) any (measure|sanction|action|restriction|penalty)", "nothing changes (for|in|with|about)", "(purely|merely|simply) (a|for) (reminder|information)",
		},
		Zh: []string{
			"(并非|不是|不属于|不构成|不属|不代表|不作为|不视为|不带有|不含)(任何|一种|对您的|对贵店的|对贵司的|正式|) (处罚|处分|制裁|措施|警告|违规处理|处理|惩罚|限制|通报|处置)", "(目前|现|当前|现在|本次|此次)(均|都|尚|) (没有|无|未受|未有|不受)(任何|) (限制|处罚|处分|措施|处置)", "非(处罚|处分|违规通知|制裁)", "(未|没有|并未|不会)(对) ... (采取|作出|施加)(任何|)(措施|处罚|处分|限制)", "(仅供|只供|供)(您|)(参考|知悉|了解)", "不(会|)影响(店铺|贵店|商品|)(的|) (经营|销售|评分)",
		},
		Ko: []string{
			"(제재|처분|징계|경고|불이익)(가|이|는|은|도|를 뜻하는 것은|통보가|통지가|안내가|) (아니|아님|아닙|아닌)", "(제재|처분|조치|경고) (통보|통지|안내|공문)(가|이|는|은|도|) (아니|아님|아닙|아닌)", "(달라지는|바뀌는|변하는|영향받는) (것|점|일)(은|이|도|) ... 없", "(제재|조치|처분|불이익)(는|은|가|이|도|) (없|따르지 않|취하지 않|하지 않)", "(적용된|적용되는|걸린|내려진|부과된|진행 중인|받고 계신|취해진) (제재|제한|조치|처분|정지|불이익|벌점)(은|이|는|가|도) ... 없", "(제재|제한|조치|처분)(를|을|가|이|와는|와|) (뜻하|의미하|부과하|수반하|동반하|무관|관계없|관계가 없|상관없)", "(단순|참고용|참고) (안내|알림|리포트|자료|메일)", "참고(로|하시라고|만) (알려|안내|드리)",
		},
	},
	// That something has not been done so far.
	{ID: "so-far", En: []string{"yet", "so far", "for now", "at this stage"}, Zh: []string{"尚", "暂", "暫", "还没", "還沒"}, Ko: []string{"아직", "지금까지", "우선은", "당장"}},
	// What is said of sellers in general.
	{
		ID: "in-general",
		En: []string{"in general", "generally", "as a rule", "general (note|rule|remark|information)", "(a|any|every|all|other) seller", "sellers (who|whose|with|that|below|under|in)", "for (all|every) seller", "shops (that|whose|below)", "accounts (that|whose|below)"},
		Zh: []string{"一般而言", "一般来说", "一般情况", "通常", "原则上", "的卖家", "的店铺", "的商家", "(所有|全体|各)卖家", "(统一|通用|公共|共通|共同)(说明|提示|事项)", "凡"},
		Ko: []string{"공통 (안내|사항|알림)", "일반적으로", "일반 (안내|사항)", "통상", "(는|한|된|인|은) (판매자|스토어|계정|업체)(는|의|에게|에는|님은)", "(모든|전체) 판매자", "공통"},
	},
	// Words of a warning that only ask to look.
	{ID: "mild", En: []string{"reminder", "friendly notice", "for your attention", "heads up", "advisory"}, Zh: []string{"提醒", "温馨提示", "提示函", "预警"}, Ko: []string{"주의 안내", "주의 환기", "위험"}},
	// Goods that do not come up where they would be seen.
	{
		ID: "absent",
		En: []string{"not (be|) (come up|appear|show|show up|shown|surface|featured|feature|take part|included|listed|join|run|found|displayed|recommended)", "(take|takes|have|has|play) no part", "(shown|appear|appears|listed|included|displayed|featured|visible|found|offered) (in|on|among|under|at|by) (neither|no)", "(shown|listed|included|displayed|featured|found) nowhere", "neither (be|) (shown|appear|listed|included|displayed|featured|found|recommended)", "no longer (appear|show|come up|featured|take part|included)", "(left|kept|stay|stays) out of", "(excluded|absent|missing|withdrawn|removed) from", "do not (appear|show|come up|take part)"},
		Zh: []string{"不(再|会|能|予|)(进入|出现|显示|参加|参与|纳入|列入|展示|露出|上)", "不在 ... (出现|显示|展示|露出|出镜)", "(搜不到|看不到|找不到|刷不到)", "(撤出|退出|移出|剔出|排除在|清出)"},
		Ko: []string{"(실리|들어가|나오|나타나|보이|뜨|잡히|오르|끼|참여하|노출되|표시되|걸리|포함되)지 (않|못|아니)", "(빠집|빠진|빠지|빠졌|뺍니|뺐|뺀다)", "안 (나오|나옵|보이|보입|뜨|뜹|실|잡히)"},
	},
	// What is not opened, or not opened again, for now.
	{
		ID: "unopened",
		En: []string{"not (go|be|come|put|set) (live|open|opened|activated|released|online|published|enabled)", "(stay|stays|remain|remains|kept) (shut|closed|locked|dark|offline|unpublished)"},
		Zh: []string{"(不|暂不|不予|暂未|不会|不再)(开放|开通|上线|公开|启用|激活|放行|开启)"},
		Ko: []string{"(열어|풀어|켜|공개해|활성화해) (드릴|줄) 수 없", "(공개|개방|개통|활성화|오픈)(하|되)지 (않|못)", "(열|공개할|개통할|활성화할) 수 없", "열리지 않", "열어 (드리|두)지 않"},
	},
	// A measure that somebody else asked for in vain.
	{
		ID: "turned-down",
		En: []string{"(request|application|demand|motion) ... (of|by) the (complainant|reporter|rights holder|rights owner|buyer) ... (refused|rejected|dismissed|denied|declined)", "(request|application|demand|motion) (to|for|that) (suspend|close|terminate|ban|the suspension|the closure|the termination|the ban|a ban|a suspension) ... (refused|rejected|dismissed|denied|declined)"},
		Zh: []string{"(投诉人|举报人|权利人|对方|申请人) ... (请求|要求|申请|诉求|主张) (不予|驳回|未予|未获|不成立)"},
		Ko: []string{"(신고인|권리자|고발인|신청인|상대방)(의|이|은|가|측) ... (요청|청구|신청|주장)(은|을|이|는|를|) (기각|받아들이지|각하|인용하지|배척)"},
	},
	// What has a title of its own.
	{ID: "letter-named", En: []string{"titled", "entitled", "headed", "(separate|other|second|earlier|another) (mail|e mail|email|letter|message|notice)", "menu", "page", "under"}, Zh: []string{"另函", "另信", "另行", "另一封", "另发", "题为", "名为", "邮件", "菜单", "页面", "公告", "见"}, Ko: []string{"별도", "제목의", "라는 (메일|편지|공문|안내)", "메일", "공문", "안내문", "메뉴", "화면", "문서"}},
	// What was found, as the reason of a measure.
	{ID: "found-out", En: []string{"(found|established|confirmed|detected|owing to|because of)"}, Zh: []string{"(经查|查明|查实|因|由于|核实|发现|确认)"}, Ko: []string{"(확인되어|확인되었|적발되어|발견되어|드러나|확인된|위반하여|사유로|이유로)"}},
}
