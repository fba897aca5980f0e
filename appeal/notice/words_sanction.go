package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// sanctionWords tell what is done. What is imposed comes from these and from
// thingWords: "suspended" beside "account" is another sanction than beside "the
// three listings".
var sanctionWords = []phrase.Set{
	{
		ID: "permanent",
		En: []string{
			"permanently (suspend|close|ban|disable|block|deactivate|removed|restrict|terminate)", "(suspend|closed|ban|disable|block|deactivate|terminate) permanently", "permanent (suspension|ban|closure|closing|deactivation|block)",
			"(closed|suspended|banned) for good", "indefinitely (suspended|closed)",
		},
		Zh: []string{
			"永久(性|)(关停|關停|停用|封禁|停权|停權|关闭|關閉|终止|禁止|停止|封停|封|限制|停售|冻结|禁用)", "终身(停用|封禁|禁)",
		},
		Ko: []string{
			"영구(적으로|히|) (정지|중지|이용 정지|판매 정지|퇴점|제한|차단|폐쇄|퇴출|박탈)", "영구적인 (정지|중지)", "영구 (계정|이용) 정지",
		},
	},
	// The same, rarer.
	{
		ID: "permanent-more",
		En: []string{
			"(strike|strikes|struck) ... off for good",
			"(banned|blocked|closed|suspended|barred) (for ever|forever)",
			"(banned|blocked|closed|suspended|barred) (for ever|forever)",
			"(withdrawn|revoked|taken away|ended|lost) (for good|permanently|for ever|for life)",
			"permanently (closed|revoked|disabled|deactivated|blocked|removed from)", "banned (from selling|from the platform|) (with us|) for life", "life time ban", "lifetime (ban|suspension)", "ban for life", "for life",
			"(is|are|was|were|has been|have been) permanently", "never be reopened", "excluded permanently", "(permanently|for ever|forever) (excluded|barred|expelled)", "never (again|be opened|to be opened|be reopened|to return)",
			"not (be|) (reopened|restored|reinstated) (again|ever|under)", "(closed|shut|barred|removed|excluded|out) for (ever|good|life)", "permanent (exclusion|removal from|termination of the account|loss)", "once and for all",
			"with no way back",
		},
		Zh: []string{
			"永久除名",
			"(不会|不會|不)再(被|予以|予|) (恢复|恢復|开放|開放|解封)",
			"(不会|不會|不)再(被|予以|予|) (恢复|恢復|开放|開放|解封)",
			"(资格|資格|权限|權限|账号|账户|帳號)(被|予以|自即日起|) 永久(剥夺|剝奪|取消|丧失|收回|吊销)", "永久(剥夺|剝奪|收回|吊銷|喪失|丧失)",
			"永久(关闭|關閉|关店|關店|封店|封号|封號|封停|下架|取消|撤销|吊销|除名|清退|不得|无法)", "永久禁止(在|于|您|贵)", "永久封", "永久性", "终身封", "永不(恢复|解封|录用)", "列入黑名单", "(永远|永遠|终生|永)(不得|不能|不再|封|停|关)", "不再(开放|恢复|解封|接受入驻)", "再也(开不|回不|登不)", "(无法|不得|不可)(再次|重新)(入驻|注册|开店)",
			"(永远|永久|终身|终生)(取消|撤销|收回|吊销|剥夺|关闭|注销|终止|停止|冻结)", "(任何名义|任何方式)(再次|重新|再)(入驻|开店|注册)",
		},
		Ko: []string{
			"영구 제명", "영구히 제명",
			"영구(적으로|히|) (비활성|박탈|퇴출|탈퇴|해지|삭제|폐점|금지|중지|비활성화)", "영구 (박탈|비활성|퇴출|퇴점|해지)", "영구히 (박탈|퇴점|제한)", "(다시는|두 번 다시|평생) ... (없|않|못)", "^영영 ... (없|않|못)", "영구히 (정지|퇴|닫|제한|박탈|중지)", "영구적으로", "재가입(이|은|도|) (불가|할 수 없|하실 수 없|안)", "영구 (퇴출|이용정지|이용 정지|제명|탈퇴|추방)",
			"영원히", "평생", "다시(는|) (가입|입점|개설|판매)(하|하실|할)(실|) 수 없",
		},
	},
	{
		ID: "end",
		En: []string{
			"terminate", "terminated", "termination", "(is|are|was|has been) (ended|ended by)", "comes to an end", "agreement ... (ends|ended)", "(ends|ended) ... agreement",
		},
		Zh: []string{
			"解除", "终止", "終止", "解约", "解約", "清退",
		},
		Ko: []string{
			"해지", "종료", "강제 퇴점", "퇴점 처리",
		},
	},
	// The same, rarer.
	{
		ID: "end-more",
		En: []string{
			"(end|ending|ended|cancel|cancelled|canceled|rescind|rescinded|dissolve|dissolved)",
			"(comes|come|came) to its end", "lapses",
		},
		Zh: []string{
			"中止合作", "终结", "解除与", "停止合作", "不再续", "不續",
			"了结", "为止",
		},
		Ko: []string{
			"해약", "해제", "퇴점", "퇴출", "철회하고 종료",
			"끝내", "끝냅", "끝냈", "끝납", "끝나", "끝난다", "마칩", "마치", "맺음",
		},
	},
	// An agreement that ends, in words that need nothing beside them.
	{
		ID: "ended",
		En: []string{
			"(terminate|terminating|end|ending|cancel|cancelling|dissolve|rescind) (our|your|the|this) (seller|marketplace|services|service|partner|business|vendor|cooperation|global|merchant) (agreement|contract|relationship|partnership|terms)",
			"notice of termination", "(terminate|terminating|end|ending|cancel|cancelling) (our|your|the|this) (agreement|contract|relationship|partnership|cooperation)",
			"(agreement|contract) (is|has been|was|will be|stands) (cancelled|canceled|ended|terminated|dissolved|rescinded)", "part ways", "(relationship|agreement|contract|cooperation|partnership) (ends|is over|comes to an end|expires|will end)", "(ends|ended|end) (the|our|your) (agreement|contract|cooperation|relationship) with", "contract finish",
		},
		Zh: []string{"合作至 ... (为止|為止)", "(合同|合约|合約)不再履行", "(被|予以|将被|作|强制|強制)清退", "清退(通知|处理|出)", "解约(通知|函)", "解約(通知|函)", "终止合作", "(合约|合约|合同|协议|合約|協議|契約)(被|将|將|于|於|自|予以|已|) (解除|终止|終止|到期|结束)", "(终止|終止|解除|结束)(与|與|和|跟|我们|双方|贵|貴|) ... (合作|合同|合约|合約|协议|協議|契约|契約|入驻)", "终止服务", "退店处理", "請離平台", "(合作|合同|合约|协议|契约)(关系|)(到|至|于) ... (为止|终止|结束|到期)"},
		Ko: []string{"계약 관계(는|가) ... 막을 내", "(이용|판매|입점|서비스) 계약 (해지|종료) (통지|통보|안내|예고)", "퇴점 (처리|조치|통보|됩|되었|시킵)", "강제 퇴점", "(계약|거래|입점|제휴)(을|를|이|가|은|는|) (끝|마칩|마치|종료|해지|해약|정리|그만|파기)", "이용 계약(이|을|은|) ... (해지|종료)", "계약 관계(를|가|) (끝|종료|정리)"},
	},
	// An account stopped, in words of its own.
	{
		ID: "stop-account",
		En: []string{
			"account status suspended", "account (is|has been|was|) (suspended|deactivated)", "(remove|revoke|withdraw|withdrawn|lost|lose) (your|the|all|) selling (privileges|rights|permission)",
			"(no longer|not) (be able to|able to|allowed to|permitted to) sell",
		},
		Zh: []string{
			"停用(卖家|賣家|贵司|貴公司|贵公司|贵店|您的|该|) (账|帐|帳)", "封号", "停权", "停權", "(取消|收回|撤销|剥夺) ... (卖家资格|销售权限|卖家权限|賣家資格)", "(账户|账号|帐户|帐号|帳戶|帳號|店铺|店鋪)(被|已|已被|) (停用|冻结|凍結|封停|封禁)",
		},
		Ko: []string{
			"계정 정지", "계정 (이용|사용) 정지", "계정 중지", "이용 정지", "이용이 정지", "계정을 정지", "계정이 정지", "계정의 이용을 정지", "활동 정지", "거래 정지", "(판매|이용) (권한|자격)(을|이|를|) (박탈|회수|정지|제한|취소)",
		},
	},
	// The same, rarer.
	{
		ID: "stop-account-more",
		En: []string{
			"(revoked|removed|withdrawn|suspended|withdrew|took away|taken away) (your|the) right to (trade|sell|list|offer|operate)",
			"(suspend|suspended|block|blocked|stop|stopped|exclude|bar) (the|your|) (vendor|seller|merchant|company) ... from (trading|selling|the)",
			"(suspend|suspended|block|blocked|stop|stopped|exclude|bar) (the|your|) (vendor|seller|merchant|company) ... from (trading|selling|the)", "(order intake|selling|trading) rights",
			"(no longer|not) (permitted to sell|authorised to sell)", "no longer sell", "(sanction|measure|stop) ... (on|against|at) the account as a whole",
			"(sanction|measure) (is|was) (directed|laid|imposed|) (at|on|against) (the|your) account", "(revoked|removed|withdrawn|suspended|terminated) (your|the|) (selling (privileges|rights)|right to sell|ability to sell|access)",
			"(account|seller status|access) (is|was|has been|have been) (revoked|withdrawn|barred|blocked|locked|closed|frozen|disabled|banned|shut)", "banned (from selling|from the marketplace)", "may no longer sell",
			"shut (our|my|your|the) account", "(selling privileges|seller privileges) ... (withdrawn|revoked|removed|suspended)", "(no longer|not) have selling (privileges|rights)", "froze (my|our|your|the) (coupang|seller|) account",
			"(blocked|banned|locked|closed|suspended) (my|our) (coupang|seller|amazon|ebay|shopee|) (account|shop|store)", "locked out of (your|the|my|our) (account|shop|store)",
			"(may|can) not (trade|sell) (on|with|through) (us|coupang|the marketplace|our)", "(lose|lost|loses) (the|your) right to sell",
			"(account|shop|store) (is|has been|was) (switched off|turned off|shut down|taken offline|parked|put to sleep)", "no longer (a|an) (active|authorised) seller", "out of the marketplace",
			"seller (status|standing) (is|has been) (withdrawn|revoked|suspended)",
			"you (have been|are|were|are hereby) (suspended|deactivated|barred|excluded|banned|blocked) (from|on|as|with)", "(suspend|suspended|exclude|excluded) you from",
		},
		Zh: []string{
			"(把|将|)(我们|我|俺)(的|)(号|店|账号)(给|) (停|封|关|冻)", "号(被|给|)停了",
			"账号被封", "账户被封", "帐号被封", "号被封", "店被封", "封店", "关店", "關店", "(无法|不能)登录", "踢出平台", "停止使用", "暂停使用", "暫停使用", "(失去|丧失|取消|收回|吊销) ... (卖家资格|销售资格|经营资格|經營權|经营权|販售資格|销售权)", "(无法|不能|禁止)(登入|登录)(后台|後台|WING|卖家中心)",
			"(账号|帐号|账户|店)(没了|废了|被拉黑|挂了|被锁|被冻|凉了)",
		},
		Ko: []string{
			"(판매자|셀러|판매|계정)(님|) (이용|활동) 정지", "마켓플레이스 이용(을|이) (정지|중지|제한)", "서비스 이용(을|이) (정지|중지|제한)", "계정 (차단|비활성|폐쇄|잠금|사용 중지)", "(판매자|셀러|판매) (자격|지위|권리)(을|를|이|가) (거두|거둡|잃|상실|정지|박탈|회수)", "계정(이|은|을|) (날아|죽었|막혔|잠겼|묶였|닫혔|먹통|터졌|짤렸|잘렸)",
			"거래(를|가) (정지|중지|멈추|멈춥)",
		},
	},
	// Anything stopped: what it is done to decides.
	{
		ID: "stop",
		En: []string{
			"suspend", "suspension", "deactivate", "deactivation", "disable", "block", "freeze", "frozen", "closed", "closure", "lock", "ban", "banned", "pause", "paused", "halt", "stopped", "stops", "stop of", "(is|are) stop", "on hold",
			"shut down", "switched off", "sleeps", "(is|are|was|were|has been|have been) (put|) down", "went down", "not be used", "can not be used", "not usable",
		},
		Zh: []string{
			"停用", "冻结", "凍結", "封停", "封禁", "封店", "封号", "停权", "停權", "关闭", "關閉", "暂停", "暫停", "停止", "限制使用", "锁定", "停了", "停的", "封的", "封了", "起停", "被停", "被封",
		},
		Ko: []string{
			"정지", "중지", "중단", "차단", "비활성", "이용 제한", "폐쇄", "잠금", "막혔", "막힙", "닫힙", "닫았", "멈춥", "멈추", "멈췄", "멈춰", "멈춘", "막아", "대기 상태",
		},
	},
	// The same, in rarer words and in those of people who retell a notice.
	{
		ID: "stop-more",
		En: []string{
			"inactive", "barred", "bar", "shut", "out of action", "revoked", "revoke", "unavailable", "not available", "under suspension", "made inactive", "on ice", "greyed out", "not function", "can no longer be used", "deactivated",
			"can not (log|sign) in", "kicked", "susp ension", "sus pension", "susp ended", "sus pended", "suspend ed", "froze", "freezes", "turned off", "shut off", "locked out", "parked", "barred from", "out of use", "put to sleep",
			"dormant", "ceased", "cease", "closed down", "taken offline", "brought down", "placed under suspension", "in suspended state", "benched",
		},
		Zh: []string{
			"关停", "關停", "禁用", "被禁", "禁止", "冻住", "凍住", "屏蔽", "屏蔽掉", "封掉", "封锁", "無法使用", "无法使用", "不能使用", "不可使用", "关店", "關店", "停业", "停業", "停止营业", "被关", "關掉", "关掉", "停摆", "停止使用", "停賣", "锁住", "锁了", "停掉", "停运", "关了", "關了", "拉黑", "按下暂停", "挂起",
			"掛起", "中止", "叫停", "暂时关闭", "断开", "锁死", "休眠", "停牌", "截停", "失效",
		},
		Ko: []string{
			"금지", "막히", "막힌", "막음", "막았", "막아 두", "끊겼", "끊었", "잠가", "잠갔", "잠겼", "잠긴", "잠겨", "잠기", "멎", "박탈", "사용 불가", "이용 불가", "불가 처리", "이용정지", "정지됨", "정지먹", "닫혔", "닫아", "닫힌", "강제 종료", "보류", "사용할 수 없", "이용하실 수 없", "이용할 수 없", "블락", "블록",
			"닫기로", "문을 닫", "쉬게", "세웠", "세웁니다", "재웠", "묶어 둡", "묶었", "묶입", "내려앉", "폐점", "봉쇄", "동결", "정지된 상태", "멈춰 둡", "멈추기로", "닫아 둡", "막아 둡", "막습니다", "걸었습", "걸렸습",
			"없앴", "없앱", "없애", "열어 드릴 수 없", "열어 드리지 않", "열리지 않", "거둡", "거두", "거뒀",
		},
	},
	// Sales stopped, in words of their own.
	{
		ID: "stop-sale",
		En: []string{
			"(order intake|intake of orders|taking of orders) ... (closed|stopped|suspended|shut|paused|halted)",
			"(order intake|intake of orders|taking of orders) ... (closed|stopped|suspended|shut|paused|halted)",
			"off sale", "taken down", "took down", "take down", "delist", "from sale", "(withdrawn|removed|removal|pulled) ... (sale|listing|product|item|site|catalogue)",
			"sale (stop|suspension|suspend|prohibit|ban|halt|pause|be stop|be suspend|is stop|are stop|are suspend|is suspend|have been suspend|has been suspend|were suspend)",
			"(suspend|suspended|suspension|stop|stopped|halt) (of|the|) (sale|selling)", "stop ... sale", "not be (sold|purchased)", "blocked for sale", "stopped for sale", "(discontinue|cease|ceased) ... sale",
			"sale ... (discontinue|ceased)", "no longer (be|) (sold|on sale)", "(selling|sale) (is|are|has been|have been) (not allowed|blocked|disabled)", "(goes|go|went) offline", "are offline",
			"(listing|product|item) (has|have|were|was|are|is) (been|) (removed|withdrawn|suspended|stopped|blocked|paused|taken off)", "not for sale", "(listing|product|item|option) deleted", "deleted on",
			"sale of ... (halt|halted|is off)", "removed on", "withheld from sale", "page ... down", "came off", "(listing|product|item) withdrawn", "sell (is|was) stopped", "stop (of|) sell", "stop to sell",
		},
		Zh: []string{
			"停售", "下架", "停卖", "停賣", "停止(其|该|此|该商品|上述|相关|全部|所有|贵店|贵司|您|) (销售|銷售|販售|贩售|出售|售卖)", "(暂停|暫停)(其|该|此|) (销售|銷售|販售|贩售|出售|售卖)", "停止 ... (销售|銷售|販售|贩售)", "(暂停|暫停) ... (销售|銷售|販售|贩售)", "(贩卖|販賣|販售|销售|銷售|出售)(已|被|全部|) (停止|暂停|暫停)",
			"(停止|暂停|暫停|暂不)(商品|) 展示", "全部下了", "东西 ... 下了", "(链接|商品|选项) ... (停了|停掉)", "(不可售|不能卖|不能賣|不得销售|不得銷售|不得上架|禁止销售|禁售)", "撤下", "下掉", "下线", "下線", "被下", "(先|都)下了", "(销售|銷售|販售) (已|已被|) (停止|暂停|暫停)",
		},
		Ko: []string{
			"판매 (중지|중단|정지|금지|차단|불가)", "판매(가|를|는|도|) (중지|중단|정지|제한|금지|차단|막)", "판매(가|를|는|) (일시|모두|전부|즉시|잠시|전면) (중지|중단|정지|제한|멈)", "판매(가|를|는|) (멈춥|멈추|멈췄|멈춤|멈춰|멎)", "(부터|부로) 판매하실 수 없", "노출을 막", "판매(가|) 멈춘",
			"판매(를|가) ... (중지|중단|정지)(합니다|됩니다|하였|되었)",
		},
	},
	// The same, rarer.
	{
		ID: "stop-sale-more",
		En: []string{
			"(ended|closed|cancelled) (your|the|this|these) (listing|item|offer|product|page)", "ended your ... listing",
			"(ended|closed|cancelled) (your|the|this|these) (listing|item|offer|product|page)", "ended your ... listing",
			"taken (off|out of) (sale|the site|the marketplace)", "off the (site|shelf|shelves|market)", "(made|set|set to|now|is|are) inactive", "unpublished", "unlisted", "unlist",
			"(product|listing|item|offer|option|asin|catalogue|page) (is|are|was|were|has been|have been) (now|) (taken|pulled|deleted|delisted|disabled|deactivated|unpublished|hidden from buyers|blocked|closed)",
			"taken (offline|off line)", "sale (block|freeze|lock)", "blocked from (being|) (sale|sold|bought|purchase|sell)", "(pulled|pull) your", "delisting", "sale (status|state) suspended", "sale (is|are|were|was) off", "sell pause",
			"sales stop", "stop of sale", "halt (on|of|to) sale", "(put|placed) on hold ... sale", "sale ... (put|placed) on hold", "listing (suspension|removal|takedown)", "product (suspension|removal|takedown)",
			"(take|taken) (them|it|these) down", "(page|listing|product|item|option) ... down since", "everything (is|was|of ours|) off (since|from|as of|sale)",
			"selling (is|has been|was) (paused|suspended|halted|blocked|disabled|stopped|frozen)", "selling (in|on|from) (your|the|our) (store|shop|marketplace) (is|has been|was) (paused|suspended|halted|blocked|disabled|stopped)",
			"sales (are|have been|has been|were) (paused|suspended|halted|blocked|disabled|stopped|frozen)",
			"sales (in|on|from|of) (your|the|our) (store|shop|product|item|listing) (are|is|have been|has been) (paused|suspended|halted|blocked|stopped)", "not on sale",
			"selling and (payout|payment|withdrawal) (is|are|have been) (paused|suspended|stopped)", "suppressed", "suppress", "(it|they) will be (removed|taken down|blocked|delisted)", "(have|has) been pulled",
			"no (product|listing|item|offer) (of yours|in your store|of your store) (is|are) (on sale|live|available)", "(took|take) down (my|our|your)", "(pull|pulled) (my|our|your)",
			"(take|taking|took|taken) (the|your|this|that|these|those|our|my) (listing|product|item|page|offer) (down|off|offline)",
			"(taken|took|take|pulled|pull|remove|removed) off (the|our|your) (shelf|shelves|catalogue|catalog|marketplace|site|shop)", "out of the catalogue", "(can not|may not|not to|must not) be (sold|offered)", "selling stop",
			"sell (is|are) (stop|block)", "sale stopped", "stop selling", "sale (is|are) (held|closed|shut|paused)", "(halted|paused|frozen|held) from sale", "no sale", "sales (closed|shut|halted|paused|frozen|blocked)",
			"sales (discontinued|ceased|terminated|cut)", "no longer (be|) (offered|listed) (for sale|)", "listing (removed|withdrawn|deleted|stopped)",
			"(may|can|must) not (trade|sell) (from|for|until|between|during|anything)",
		},
		Zh: []string{"(物品|商品|链接|宝贝|东西)(已|被|已被|遭|先|) (拿走|撤了|拿掉|收走|关闭|關閉)", "(给你|先|都|全)(撤|下|关)(了|掉)", "(物品|商品|链接|宝贝|东西)(已|被|已被|遭|先|) (拿走|撤了|拿掉|收走|关闭|關閉)", "(给你|先|都|全)(撤|下|关)(了|掉)", "(货|貨|商品|链接|連結|东西|東西)(全部|全|都|统统|一律) (停|禁|封)", "(货|貨|商品|链接|東西|东西)(全|都)停", "就停了",
			"下(了)架", "已下(掉|线)", "不再销售", "不让卖", "不讓賣", "不给卖", "卖不了", "賣不了", "不得(继续|再|)(销售|販售|上架)", "禁止(销售|出售|販售|上架|继续销售)", "(暂停|停止|中止|禁止)(了|) (贵店|贵司|您|该|其|店铺|全店|相关|上述) ... (销售|贩售|販售|经营)", "強制下架", "强制下架", "移除", "封禁商品",
			"商品(已|被|已被|) (删除|移除|屏蔽|冻结|封禁|关闭|锁定|禁售)", "(链接|連結|选项|商品)(已|被|已被|遭|) (删除|刪除|移除|屏蔽|關閉|关闭|隐藏|隱藏|禁售)", "删链", "删除链接", "不予销售", "中止(销售|販售)", "(销售|販售|售卖)(状态|狀態|) (停止|中止|暂停|暫停)", "停售中", "停卖了", "暂不(销售|出售)", "先停",
			"(销售|售卖)权(限|) ... (暂停|取消|停止|冻结)", "(暂停|取消|停止|冻结) ... 销售权", "停止贩卖", "停止販賣", "中断销售", "停(全店|全部|所有|贵店)(商品|)", "(全店|全部|店里|商品)(都|先|给|) 停", "(被|给)(干掉|搞下|下掉|弄没|秒|下)了", "(链接|商品|东西)(没了|沒了|被下|挂了)", "(叫停|中止|冻结|封停)(了|) (销售|販售|商品)",
			"(商品|链接|产品)(被|遭|已|)(拿下|撤掉|撤了|拿掉|拉下|踢下|关了|封了|冻结|锁了|挂起)", "(不准|不许|不让|不給|不给|不可以|不可)(卖|賣|销售|販售)", "停止贩售", "停止上架", "强制关闭商品",
			"(销售|贩卖|贩售|出售|售卖)(已|已被|被|予以|) (中止|中断|终止|停止|禁止|冻结|取消|截止)", "(中止|中断|终止|停止|禁止|取消)(其|该|) (销售|贩卖|贩售|出售|售卖)", "(不得|不准|不许|不可)(再|继续|)(出售|售卖|贩卖|卖)", "(不再|不得|停止)(对外|)(出售|发售|供应)",
		},
		Ko: []string{
			"(페이지|상품|링크)(를|을|가|이) (닫았|닫습|닫혔|닫힘|닫아)", "(장바구니|주문|결제)(에|가|이|) ... (않도록|못하도록|안 되게|막아) (해|하|조치|처리|설정)",
			"(페이지|상품|링크)(를|을|가|이) (닫았|닫습|닫혔|닫힘|닫아)", "(장바구니|주문|결제)(에|가|이|) ... (않도록|못하도록|안 되게|막아) (해|하|조치|처리|설정)",
			"(목록|항목|아이템)(을|를|이|가) (제거|삭제|차단)(했|하였|되었|됐|해야 했|하게)", "제거된 (것|항목|목록|상품)",
			"안 팔리게", "판매 (보류|정지됨|차단됨|막음|제한|종료|금지됨)", "판매(가|를|는|도|) (불가|보류|막혔|막혀|막힌|막힙|막히|차단|제한|끊)", "비 공개", "게시 중단", "게시(가|를|) 중단", "구매(가|를|는|) (차단|제한|중단|중지|불가|막)", "노출 및 (구매|판매)", "판매(가|를|는|) (일괄|완전|강제|임시|당분간|우선) (중지|중단|정지|제한|차단|보류)",
			"판매 (활동|행위|권한|기능|자격)(이|을|를|가|도|) (정지|중지|중단|제한|차단|금지)", "(상품|리스팅|페이지|링크)(을|를|이|가|) (삭제|숨김|비활성|내려|차단)", "(상품|리스팅) (삭제|숨김|비활성화|차단) (조치|처리|하였|되었|됨)", "판매(가|) 안 (되|돼|됨)", "판매 못", "못 팔", "팔 수 없", "팔지 못", "판매하실 수 없", "판매할 수 없",
			"주문(도|이|을|) (되지 않|불가|막|받을 수 없|받으실 수 없)", "숨김 처리", "판매(를|가) (멈추|멈췄|멈춤|멈춰|스톱|스탑)", "올스톱", "판매 스톱", "못 (판|파|팔)", "판매(와|및) (출금|정산|등록|노출|인출)(이|을|가|를|도|) (제한|중지|정지|막|차단)", "판매(를|가|는|도|) (막습니다|막아|막음|닫|쉬|끊|멎|묶|거두|내려|종료)", "판매 막힘",
			"진열(을|이|) (중지|중단|내려)", "판매 (닫힘|잠금|금지)", "판매 목록에서 (내|빼|제외|삭제)",
			"판매 (중단|종료|차단|취소|폐지)(함|됨|)", "(상품|제품|물건|옵션|것)(을|를|은|는) 내렸", "(상품|제품|종|개|건)(을|를|) 내림",
			"판매(와|및) (출금|정산|등록|노출|인출)(이|을|가|를|도|) (멈|보류|묶|닫|중단|끊)",
		},
	},
	// Goods that nobody can buy any more.
	{
		ID: "unsold",
		En: []string{
			"(may|can|must) not be (sold|offered|bought|ordered)",
			"(can not|can no longer|could not|not|no longer) (be|been) (bought|sold|purchased|ordered|seen|found|viewed)", "(no longer|not|un) available (for|to) (purchase|sale|order|buy|buyers|customers)",
			"(buyer|customer|nobody|no one) (can|could) (no longer|not|) (see|buy|order|find)", "(nothing|none) ... can be (bought|sold|purchased|ordered)", "can not be (bought|ordered|sold)",
			"hidden from (buyers|customers|the site|the shop|view)", "(they are|it is|are|is|has been|have been) hidden (for now|since|from|until)", "(page|listing|product|item) ... (is|are|was|went) (down|dark|gone)", "stay off",
			"off the air", "(shop window|shutters) (is|are) (closed|down)", "down since", "not on sale", "(buy|order|purchase) button (is|has been|was) (gone|removed|greyed|switched off|inactive)", "can not be (added to|put in) (the|a|their) (cart|basket)", "no (order|orders) can (come in|be placed)", "(taken|came|come|pulled) off the (shelf|shelves|page)", "(is|are|went|goes|gone) dark", "not (be|being) sold", "not open for (order|sale)", "(can not|can no longer|not) (take|receive|accept) (new|any|any more|further) order", "closed to (selling|sale|order|new order)", "sold out artificially", "switched to (inactive|hidden|unavailable)", "(is|are|been|were) (hidden|invisible) (to|from|for) (buyer|customer|everyone)",
			"(no longer|not) offered (for sale|to buyers|to customers)", "(shelf|shelves|shop|store) (is|are|was|were|will be|has been|have been) (cleared|emptied|bare|empty)", "(clear|empty|cleared|emptied) (your|the) (shelf|shelves)", "closed to (any|all|) (new|) order",
			"(stay|stays|remain|remains|still) (down|off|stopped|offline|hidden|closed)",
		},
		Zh: []string{"(无法|不能|不可|不再|暂停|停止|不得|暂不)(接收|接受|承接|产生|接|受理)(任何|) (新|新的|) (订单|单子|买单)", "(暂停|暫停|停止|不得|不可|不再)(接单|接單|接受新订单|接受订单|接受新訂單)", "(不可见|不可見|不可购买|不可購買|不可下单|不可下單)", "(无法|無法|不能|不可|不再|暂不能)(下单|下單|购买|購買|被购买|成交|搜到)", "(买家|买方|顾客|顧客|客人|消费者|消費者)(无法|無法|不能|看不到|买不到|買不到|搜不到)", "(看不到|买不到|買不到)(了|)", "商品(暂|已|)不(展示|显示|顯示)", "(都|已|现在)(买不了|買不了)", "(购买|下单|加购)(按钮|键)(变灰|已灰|消失|失效|关闭)", "(不能|无法|无法被|不可)(加入购物车|加购|拍下|拍|结算)", "(从|自)货架 ... (撤|取|拿)(下|走)", "(不再|暂不|不能|无法)(接单|接受订单|接收订单)", "(买家|顾客|客人|消费者)(端|) ... (看不到|搜不到|找不到|打不开)", "(显示|標示|标示)(为|為|)(已|)(售罄|缺货|下架|不可售)", "暂不上架", "处于(下架|停售|不可售|冻结|禁售)(状态|)", "摘牌", "撤架", "撤柜", "(不得|不准|不许|不可|不能|停止|暂停)(再|继续|)(接|接收|接受|承接)(新|) (单|订单)", "货架(清空|撤空|下空)"},
		Ko: []string{"(고객|구매자|소비자)(에게|님|) (더 이상|) (보이지 않|안 보|노출되지 않)", "더 이상 (구매|주문|판매|보이|노출)", "구매하실 수 없", "구매할 수 없", "주문하실 수 없", "주문할 수 없", "주문이 안", "판매되지 않", "살 수 없", "품절 처리", "(구매|주문|장바구니) 버튼(이|은|도) (사라|비활성|눌리지|없어|회색)", "장바구니에 담(기지|을 수 없)", "주문(이|을) (들어오지|받지|접수되지|받을 수) (않|없|못)", "(진열|진열대|매대)(에서|을|를) (내|빼|뺐|중단|치)", "품절(로|) (표시|처리|전환|상태)", "주문을 (막|받지 않)", "(고객|구매자)(께|에게|님께|) (판매되지|보이지|노출되지) 않", "판매하지 못", "팔리지 않", "팔지 않", "판매되지 못", "(진열대|매대|진열장|상점)(을|를|가|이) (비우|비웁|비워|비었|치우|치웁|치웠)", "(판매|주문)(을|를) 받지 않"},
	},
	// Goods that are taken out, beside a word for them alone.
	{ID: "remove", En: []string{"removed", "remove", "deleted", "delete", "erased", "taken off", "hidden", "hide", "pulled", "withdrawn"}, Zh: []string{"撤除", "撤出", "剔除", "移走", "拿下", "撤掉", "取下", "摘除", "撤销展示", "撤回上架", "删除", "刪除", "移除", "清除", "屏蔽", "隐藏", "隱藏", "下了", "没了", "沒了"}, Ko: []string{"삭제", "제거", "숨김", "숨겨", "숨겼", "가려", "비활성", "내려", "내림", "빠졌"}},
	{ID: "comes-down", En: []string{"come down", "came down"}, Zh: []string{"掉下来"}, Ko: []string{"내리겠", "내릴", "내려갑니다", "내려갔", "내렸", "내립니다", "내려집", "내림", "내려졌", "내려감", "내려간", "내려둘", "내려둔", "내려가", "내려온", "내린 상태", "내린 상황", "내려와", "내려 놓", "내려놓"}},
	// Taking away in the words of this writer or that; read only where nothing plainer is said.
	{
		ID: "taken",
		En: []string{
			"may not be (used|traded|offered|sold|bought|entered)", "must not be (used|traded|offered|sold|bought)", "not be (used|traded|offered|sold|traded in|entered)", "(is|are|was|were|been|be) (taken|withdrawn|put away|set aside|shut|emptied|prohibited|forbidden|withheld|cut|struck off|stripped|locked away|grounded)",
			"(take|taking|took|taken|put|pulling|pull|pulled) ... (off|away|out|from|down)", "(withdraw|revoke|cancel|cancelled|empty|forbid|strip|strike) ", "out of service", "no goods ... be sold", "(stays|stay) with us", "no more than", "may not (put up|add|list|upload|register|sell|join)", "approval ... withdrawn", "(is|are|was|were|been|be) (rejected|refused|disapproved|declined)",
		},
		Zh: []string{
			"(收回|收走|收起|取消|撤去|摘除|摘掉|拿走|清空|清零|关上|關上|关掉|关张|谢绝|謝絕|不准|不许|不予|不进|不進|下市|再行支付|暂不支付|失效|作废)", "不得(使用|交易|出售|销售|經營|经营|登录|登入)", "不再(对外|開放|开放|出售|供应|对外出售)", "由 ... 降(至|到|为)", "(停止|中止|暂停|暫停)(其|您的|贵司|) (使用|资格|資格|活动)",
		},
		Ko: []string{
			"(허용|허락|승인|취급|인정)하지 (않|아니)", "(을|를|은|는|이|가) (회수|거두|떼|빼|뺀|뺐|뺍|취소|철회|유예|닫|묶|쉬)", "(회수|취소|철회|유예)(하|되|합|됩|함|됨)", "(닫|묶|떼|빼|뺀|뺍)(겠|었|았|습|어|아|은|는|을|기|니)", "(오르지|올리지|나오지|보내|들어가지|받지|쓰지|나가지) (드리지 않|못|않)", "보내 드리지 않", "살 수 없", "대기로 (돌려|전환|변경|바꾸)", "자물쇠", "목록에서 (빼|뺀|뺐|제외|지)",
		},
	},
	// What can no longer be done; read only where nothing plainer is said.
	{
		ID: "unable",
		En: []string{"can not", "can no longer", "no longer", "not (be|) accepted", "not (be|) allowed", "not possible", "not able to", "not permitted", "not available", "no join", "not eligible", "at most", "unavailable"},
		Zh: []string{"不能", "无法", "無法", "不得", "不可", "不再", "不接受", "不受理", "撤销", "撤銷", "取消", "最多"},
		Ko: []string{"(할|하실|될|받을|받으실|쓸|쓰실|이용할|보낼|올릴) 수 없", "불가", "못 (하|합|해|씀|쓰|올|받)", "안 됩", "안 돼", "받지 않", "내려가", "내려갑", "막힙", "막혀"},
	},
	// A right made smaller.
	{
		ID: "limit",
		En: []string{
			"limit", "limited", "restrict", "restricted", "restriction", "limitation", "cap", "capped", "reduce", "reduced", "lowered", "curtailed", "can not (add|create|list|upload|register|publish)",
			"not (add|create|list|upload|register|publish)",
		},
		Zh: []string{"限制", "受限", "被限", "降低", "下调", "下調", "调降", "減少", "减少", "收紧", "不能(发布|上传|上架|上新|新增|登录)", "无法(发布|上传|上架|上新|新增)", "不得(发布|上新|新增)", "调降为"},
		Ko: []string{"제한", "축소", "하향", "낮아", "낮춰", "낮춥", "줄어", "줄입", "줄였", "한도", "조정"},
	},
	// Goods that are seen less, and rights that are made smaller, in words of their own.
	{
		ID: "hide",
		En: []string{
			"(exposure|visibility) (is|are|be|was|of|) (limit|restrict|reduce|suspend)", "(appear|shown|show|rank|ranked) lower", "selling limits", "list no more than",
			"(limit|restrict|reduce|restriction|limitation|lower) (on|of|in|your|the|) (search|) (exposure|visibility|ranking)", "(reduced|restricted|limited) (search|) (visibility|exposure)",
			"(hidden|removed|excluded|dropped) from (search|the search|search results)", "shown (below|after|lower)", "not (be|) (shown|displayed) in search", "not appear in search", "(demoted|demotion|downranked)",
			"(listing|product) (is|are|be) hidden", "(exposure|visibility) ... (reduced|lowered|limited|restricted|cut)",
		},
		Zh: []string{
			"(限制|降低|屏蔽|减少|取消|暂停|暫停|停止|下调)(其|商品|) (曝光|展示|搜索|流量|推荐|推薦)", "(曝光|展示|搜索|搜尋|流量)(权重|受|被|将被|) (限制|降低|屏蔽|降权|減少|减少|受限|暂停)", "降权", "降權", "不予展示", "(不再|不)(展示|曝光)", "(搜索|搜尋)(结果|) (中|) (隐藏|隱藏|排除|屏蔽)", "限流", "(订单上限|每日订单) ... (降|下调|减)",
			"(曝光|流量)(同步|) (收紧|收緊)", "(曝光|展示|流量) ... (下调|降低|减少|受限)",
		},
		Ko: []string{
			"비 노출", "노출(을|이|를|이 모두|) (제한|중단|중지|정지|축소|차단)", "검색(에서|결과에서|) (제외|빠|숨|내려)(됩|되었|되어|합니다|하였|겨|지|집|진|)", "노출에서 (제외|빠)(됩|되었|되어|합니다|하였|지|집|진|)", "(검색|상품|추천) 노출 ... (제한|중단|중지|제외)", "(기능|등록|주문 수집) (제한|을 제한)",
			"(등록|기능|주문 수집)(을|를|이|가) ... 제한(합|됩|하|되)", "노출 순위 ... (낮|하락|조정)", "검색 결과 하단", "(트래픽|노출) 제한", "광고 (구좌|영역)에서 (빠|제외)", "아이템위너 ... (제외|제한)",
		},
	},
	// The same, rarer.
	{
		ID: "hide-more",
		En: []string{
			"(appear|appears|shown|listed|ranked) after (all|every|the|those|other)", "(no|not) (join|enter|run) ... (campaign|promotion|deal)",
			"(appear|appears|shown|listed|ranked) after (all|every|the|those|other)", "(no|not) (join|enter|run) ... (campaign|promotion|deal)",
			"(left out|excluded|dropped|kept out|barred) (of|from) (the|all|any|) (recommendation|search|campaign|promotion|deal|coupon)", "no new (upload|listing|goods|product|item|registration)", "no (coupons|campaigns|ads|promotions)",
			"(rank|ranked|appear|shown|placed|listed) (lower|further down|below)",
			"(lose|lost|losing|excluded from|removed from|not eligible for|ineligible for) (the|) (buy box|featured offer|promotion|advert|deal|campaign|recommendation)",
			"(search|) (ranking|visibility|exposure|rank) ... (reduce|reduced|lower|lowered|cut|limit|limited|restrict|drop|demoted)",
			"(reduce|reduced|limit|limited|lower|lowered|cut|restrict|restricted) (the|your|) ... (visibility|exposure|ranking|impression|traffic)", "selling limit", "shadow",
			"(number of order|number of orders|daily orders|orders) ... (capped|limited)", "(shown|displayed|recommended|visible) to (fewer|less)",
			"(go|goes|gone|went|is|are|be|taken|removed|dropped|out) (out|) (from|of) (the|category|our|) (best|recommend|recommendation|search|ranking|home|category best|featured|deal|promotion)",
			"(shown|appear|displayed) (less|lower|later|behind)", "(no longer|not) (shown|appear|displayed|recommended|visible|found) (in|on) (the|) (search|recommendation|ranking|category|home)",
			"(shown|listed|displayed) after (those|other|the)", "(no|can not add|can not create|can not register|can not list|not add|not create|not register|not list) (any|) new (listing|product|item|offer)",
			"new (listing|product|item) (can not|are not|is not|may not)", "throttled", "(pushed|moved|placed|sorted|ranked) (down|to the bottom|to the end|behind|last)", "(fewer|less) (impressions|people|buyers|views)",
			"(hidden|absent|missing|gone) (from|in) (search|the home page|recommendations|category)", "not (be|) (recommended|promoted|advertised)", "(traffic|impression|reach) (is|are|has been|will be) (limited|reduced|cut|lowered)",
			"(ads|advertising|campaign|promotion|coupon) (is|are|has been|have been) (paused|stopped|suspended|blocked|disabled)",
			"(can not|no longer|not) (join|take part in|enter|run|use) (the|any|) (promotion|campaign|deal|ads|advertising|coupon)", "order cap", "(limited|capped) to (1|2|3|4|5|6|7|8|9|10|20|30|50|100) (order|listing|product|item)",
			"(moved|pushed|sent|dropped|put) (down|back|) ... (last|bottom|end|back) (page|of)", "take no part in", "(can|may|) (take|accept|receive|register|list|add|upload|) (no more than|at most|up to|only) ... (order|listing|product|item|goods) (a|per|each|every) (day|week|month)", "no (coupon|time deal|deal|campaign|promotion|ad|advert)",
			"(shown|appear|displayed|listed|visible) only (at|in|on|below|after)", "at the (bottom|end|foot) of (the|) (search|list|page|results|category)",
		},
		Zh: []string{
			"(搜索|搜尋)(结果|結果|排序|排名|)(下降|降序|降低|后移|後移|靠后|靠後)", "移出 ... (篩選|筛选|频道|頻道|专区|專區|推荐|推薦|活动|活動|搜索|搜尋)", "(上架|上新|接单|接單|訂單|订单|發布|发布)(数量|數量|量|数|數) (限|上限|限制)", "不(参与|參與)(搜索|搜尋|推荐|推薦|活动|活動|促销|排序)",
			"搜索(排序|排名|结果|) ... (靠后|下降|降低|降权|下调|调降|置底|沉底)", "(搜索|搜尋|排序|排名|流量|曝光)(被|受|将被|) (限|限制|降|調降|调降|下調|下调|收紧|壓低)", "(降低|调降|調降|下调|下調|减少|減少|限制)(商品|贵店|店铺|賣場|) ... (搜索|搜尋|曝光|流量|排序|排名|展示)",
			"(取消|暂停|限制|剥夺) ... (活动|推荐|促销|广告|参加|报名)(报名|投放|资格|权限|)", "屏蔽搜索", "不参与推荐", "流量(被|受)限", "(活动|促销|广告|推荐) ... 资格", "(移出|退出|剔除|踢出|下掉)(推荐|推薦|搜索|活动|首页|榜单|类目)", "(减少|降低|压低|调低)(展示|推荐|展现|露出)", "(上限|限额|額度) ... (调整|下调|调降|降低|改|降)(为|至|到)",
			"(接单|订单)(上限|数量|量) ... (限制|调整|下调)", "(不能|无法|不得|不可|禁止|暂停|限制|不可以)(上新|发布新品|发布新商品|报活动|参加活动|新增商品|登记新商品|新增商品)", "(排|沉|压|壓|置)(到|在|)(最后|末尾|末页|底部|后面)", "(不|不再|暂停|停止)(推荐|推薦|推送|推流|引流)", "(搜|搜索|搜尋) ... (不到|不出|不展示|不显示)",
			"(不能|无法|暂停|禁止|取消)(参加|报名|投放|開|开)(活动|促销|广告|優惠|优惠券|大促|直播)", "(广告|推广|優惠券|直播)(权限|投放|) (已|被|) (暂停|关闭|停止|限制)", "(暂停|停止)(上架|发布)新(品|商品)", "(发品|上架|商品)(数|数量|額度|额度) ... (限制|降|减|上限)", "限制(发布|上新|接单|曝光|搜索|流量)",
			"(移|调|排|降|挪|放|沉)(至|到|在)(搜索|搜索结果|列表|) (末页|最后|末尾|底部|末位|后面|后排)", "(每天|每日|一天|每周) (最多|至多|不超过|只能|只可|限|仅能|仅可) ... (单|件|款|笔|个)", "(不能|不得|无法|暂停|停止)(再|)(发|发放|发行|领|设置) (优惠券|券)",
			"(仅|只|只能)(在|于|排在) ... (底部|末尾|末页|最后|末位)", "(搜索|列表)(结果|) (底部|末尾|末页|末位)",
		},
		Ko: []string{
			"(추천|쿠폰|행사|기획전|딜|광고)(과|이나|와|및|·) ... (빠지|빠집|제외|참여 불가)", "(행사|기획전|쿠폰|딜|프로모션) (참여|신청|발급)(이|가|을|를|도|) (불가|제한|막|중단|정지)", "새 상품(을|은|의|) (올릴|등록할|올리실|등록하실) 수 없",
			"검색 결과 하단으로 내려", "노출(이|을|) ... (축소|감소|줄|하향|낮|제한|제외|빠)", "노출 순위(가|를|) (하향|조정|내려)", "(추천|광고|검색|기획전|프로모션)(영역|구좌|결과|) (에서|에|과 광고에|및 광고에) ... (제외|빠|나오지 않|노출되지 않|참여할 수 없|내려)", "아이템위너(에서|선정에서|) ... (제외됩|제외되|제외하|제외합|제외|제한|박탈|탈락)",
			"검색(에|에서) (안 나|안 보|나오지 않|노출되지 않)", "(상단|상위) 노출 ... (제한|제외|불가)", "노출 (축소|하향|페널티)", "(하단|뒤|아래|후순위)(으로|쪽으로|로|) (내려|밀려|이동|조정)", "(검색|추천)(과|와|이나|·|에서|) ... (보이지 않|안 보|나오지 않|빠지|사라)", "등록 가능 (상품|건|한도) ... (줄|축소|제한)",
			"(신규|새) (상품|) 등록(이|을|은|도|) (불가|막|제한|중단|정지|할 수 없|하실 수 없)", "(뒤로|아래로|맨 뒤|하위|하단)(에|로|) (밀|내려|배치|노출|정렬)", "(추천|상단|메인|홈|기획전|광고|쿠폰|라이브)(에서|이|가|을|를|도|) (빠지|빠집|제외|내려|막히|막힙|제한|중단|중지|이용할 수 없|참여할 수 없)", "노출(이|을|량이|량을|수가|) (줄|깎|축소|낮|감소)",
			"(등록|주문|출고) (한도|건수|수량)(가|를|을|이|) (줄|낮|제한|축소)", "새 상품(을|은|의|) (올리|등록) ... (없|못|막|제한)", "검색(에|에서|) (걸리지|뜨지|잡히지) 않",
			"(하루|일일|매일|1일|주당|월)(에|) ... (건|개|종)(까지만|만|이하로|이내로만)", "(쿠폰|딜|타임딜|기획전|행사|광고|신청)(의|) ... (창|메뉴|버튼|신청)(이|가|을|를|) (닫|막|잠)",
			"(하단|뒤쪽|끝|마지막|아래)(에만|으로만|쪽에만|에|) (표시|노출|보이|보입|나오|나옵|배치|실)",
		},
	},
	// An account that waits until it is known who holds it.
	{
		ID: "hold-account",
		En: []string{"(account|shop|store) (is|was|has been|) (put|placed|) (on hold|held|parked|locked)", "account parked", "(put|placed|keep|kept) (your|the|our) (account|shop|store) on hold", "account on hold"},
		Zh: []string{"(店铺|店鋪|账户|账号|帳號|帳戶)(功能|先|) (已|先|被|) (锁定|鎖定|冻结等|凍結等|保留)"},
		Ko: []string{"계정(을|은|이|) ... (보류|확인 대기)", "계정 (보류|확인 필요)"},
	},
	// A status by its name.
	{
		ID: "hold-status",
		En: []string{"(in|under|into) verification (status|state|mode)", "verification (status|pending) (account|shop)", "(verification|kyc|kyb|identity) hold", "on hold for verification", "verification on hold"},
		Zh: []string{"(处于|處於|转为|轉為|进入|進入)(待|)(核验|核驗|验证|驗證|认证|認證|复核|複核)(中|)(状态|狀態)", "(核验|核驗|验证|驗證|认证|認證)(保留|冻结|凍結|受限|暂停)", "待(核验|核驗|验证|驗證|认证)(状态|狀態|) "},
		Ko: []string{"(확인|인증|심사|검증) (대기|보류|중) 상태", "(확인|인증|심사|검증)(이|가) 끝나지 않아 계정", "(인증|확인|심사|검증) (보류|대기) (상태|로 전환|처리)", "확인 대기 상태", "인증 보류"},
	},
	{
		ID: "until-verified",
		En: []string{"(until|pending|while|for) ... (verification|verify|identity check|check has been passed|checks are|kyc|settled|know who)", "(verification|identity|kyc) (hold|check|review|failed|not passed)"},
		Zh: []string{"(等|待|等待)(身份|资质|资料|) (核验|核驗|验证|驗證|认证)", "(核验|核驗|身份验证|身分驗證|实名认证|身份核验|资质验证)", "(等|待) ... 身份"},
		Ko: []string{"(본인|신원|사업자|대표자|정보) (인증|확인|검증)", "인증 (보류|대기|절차|완료|실패)", "(인증|심사|확인)(이|가|을|를|) (완료|끝)", "확인 대기"},
	},
	// Who the seller is has to be shown first.
	{
		ID: "unverified",
		En: []string{
			"(could not|can not|unable to|not been able to) ... (verify|match|confirm|establish) (that|whether) (the|your|this) (company|business|person|seller|shop|holder)", "(registry|register) (shows|lists|has) (it|the company|your company|you) as", "(company|business) ... (struck off|dissolved|deregistered|no longer exists)", "(company|business|registration|registry) ... (still exists|in good standing)",
			"(verify|verification|confirm|check) ... (identity|who you are|who we are|who they are)", "(identity|kyc|seller|business) (verification|check|review) (is|was|has|not|fail|failed|pending|incomplete|hold)",
			"pending (identity|kyc|business|seller|account) verification",
			"(could not|can not|unable to|not been able to|until we can|until you) ... (verify|match|confirm) (your|the|who) (business|identity|company|bank|address|account|seller|bank letter|name|we|you)", "until we know who",
			"know who (we|they|you) are", "(name|holder|account) ... does not match", "(kyc|identity) ... (locked|hold|suspend|until)", "complete (the|your|) verification",
			"(licence|license|passport|registry|bank account|payout account) ... (does not match|do not match|differs|expired|not agree|mismatch|another name|private person)", "verification hold", "(kyc|kyb|identity) hold",
			"who stands behind", "until (your|the) (registry extract|passport|licence|license|identity|bank letter|certificate of incorporation) ... (arrive|arrives|received|in|uploaded)",
			"(check|checking|review|reviewing|verify|verifying) (your|the) (company|business|identity|licence|registration) (papers|documents|details|data|information)", "(prove|show|shown|establish|confirm) who (you|they|it|we) (are|is)", "(seller|owner|company|account holder|beneficial owner|business) (information|data|details|record) ... (not match|mismatch|differ|do not agree|out of date|expired|incomplete|wrong)", "re verification", "know your (customer|business)", "(check|verification) of (your|the) (identity|company|business|seller|account holder)", "(legal representative|address|company name|registered name|bank account) ... (differ|differs|not match|changed|mismatch)",
			"(satisfied|sure|clear|established|known|certain) (who|whose|as to who)", "(passport|name|licence|address|director) ... (differ|differs|do not match|does not match|do not agree)",
			"(account holder|bank account|payee|beneficiary) ... (is not|differs|different|another) ... (company|licence|license|licensee|name)",
		},
		Zh: []string{
			"(法人|代表人|执照|护照|身份证|户名|开户人|经营者) ... (不是|并非|非)(同一人|同一个人|同一主体|一个人|本人)", "(身份|主体|法人|执照|户名|经营者|实际控制人) ... (核对|核实|查清|查明)(清楚|完毕|完成|无误|) (之前|以前|前)", "(执照|登记|公司|企业|工商)(状态|信息|) ... (吊销|注销|异常|停业|失效|迁址)",
			"(待|等)(身份|审核|審核|核验|核驗|验证|驗證|实名)", "(核验|核驗|身份验证|身份驗證|实名认证|验证) (通过|通過|完成)(之|以|)前", "直至(核验|核驗|验证|驗證|认证)完成", "(身份|身分) ... (核验|核驗|验证|驗證) ... (前|后|後)", "执照复核", "执照(过期|到期)",
			"(身份|身分|实名|實名|KYC|主体|主體|执照|執照|卖家信息|卖家资料|賣家資料|企业信息|商家信息|法人)(信息|资料|資料|核验|核驗|验证|驗證|认证|認證|审核|審核|复核|) ... (未通过|未通過|不符|不一致|过期|過期|已失效|未完成|对不上|對不上|有误|核验失败)", "(核验|核驗|验证|驗證|认证|認證|审核|資質|资质)(保留|冻结|凍結|暂停|待审|中止|受限)", "待核验", "待验证", "待驗證",
			"信息核验", "资料核验", "身份核验", "(法人|企业|主体|公司)(信息|)变更 ... 未(更新|变更)", "(更新|补交|提交)(并|后)核验", "(核验|驗證|验证)(通过|)(后|後)恢复", "(卖家|商家|企业|公司|主体|账户)(信息|资料|資料)(核实|核验|核驗|复核|複核|重新认证|重新驗證|更新审核)", "重新(认证|驗證|核验|实名)", "(KYC|KYB)(审核|複核|复核|核验|)", "(登記|登记|註冊|注册|银行|銀行|戶口)(名称|名稱|戶名|户名|人) ... (不符|不一致|對不上|对不上|未能對應|不相符|不匹配)",
			"(确认|核实|查清)(贵司|您|贵公司|该司|) ... (身份|控制人|受益人|是谁|主体)", "(护照|执照|身份证|法人|户名|登记名称) ... (不一致|不符|对不上|不同)",
		},
		Ko: []string{
			"(휴업|폐업|말소|휴폐업|직권폐업)(으로|로|상태로|상태| 상태|인 것으로|) ... (조회|확인|나오|표시)", "(영업|사업) (재개|여부|상태)(를|을|) 확인", "(사업자|대표자|명의|판매자) ... (누구인지|실제|실체)(를|가|) ... (확인|파악)",
			"(휴업|폐업) 상태로 조회", "확인 서류를 받을 때까지", "(예금주|신분) ... (일치하지|확인되지|달라)",
			"(본인|신원|대표자|판매자|사업자|예금주)(정보|) (확인|인증|재확인|검증)(이|가|을|를|) ... (끝|완료|때까지|미완료|실패|되지|안 되|안 돼|필요)", "(사업자|판매자|대표자|계좌|예금주|등록) (정보|내용|명의|이름|주소)(가|이|와|과|) ... (불일치|일치하지|다르|다릅|다른 것|맞지 않|안 맞|상이)", "(본인|사업자|판매자) 인증",
			"(입점 서류|사업자 서류|서류) (재심사|재확인|심사) ... (까지|동안|중)", "사업자 정보 재확인", "(대표자|사업자|본인|신원) ... 확인되지 (않|못)", "실명 확인", "kyc", "확인 대기", "(인증|확인|심사|검증) (보류|대기|미완료)", "본인확인", "판매자 확인", "(신분증|사업자등록증|등기부) (재확인|재제출) 요청", "(자격|입점|판매자|사업자|본인) (재심사|재인증|재확인|심사|인증) ... (끝|완료|통과|보류)", "심사 보류", "누구(인지|신지) ... (확인|알)", "kyb", "(사업자등록증|등기부|통장|예금주|대표자|법인등기)(의|상|상의|) ... (불일치|다릅|달라|다르게|어긋)",
			"누구(이신지|신지|인지) ... (절차|과정|때까지)", "(이름|명의|주소|대표자|상호|생년월일)(이|가|와|과|) (다르|달라|다릅|어긋나|맞지)", "확인하는 절차",
		},
	},
	{
		ID: "identity",
		En: []string{"(identity|passport|registry extract|registry|utility bill|bank letter|certificate of incorporation|business licence|business license|who we are|who you are|who they are|kyc)"},
		Zh: []string{"(身份证|身份證|实名|實名|营业执照|營業執照|水电单|法人证件|身份核验|认证)"},
		Ko: []string{"(신분증|등기부|등기사항|사업자등록증|본인확인|본인 확인|실명|대표자|법인등기)"},
	},
	{
		ID: "withhold",
		En: []string{
			"withheld", "withhold", "held", "on hold", "retained", "frozen", "deferred", "reserve", "not be paid", "paused",
		},
		Zh: []string{
			"拦下", "攔下", "扣下", "扣着", "压着",
			"拦下", "攔下", "扣下", "扣着", "压着",
			"暂扣", "暫扣", "冻结", "凍結", "暂缓", "暫緩", "扣留", "延迟支付", "不予支付", "不予 支付", "暂停结算", "暫停結算", "保留",
		},
		Ko: []string{
			"보관", "유치", "붙잡아",
			"유보", "묶", "미지급", "보류", "동결",
			"보류", "유예", "동결", "묶",
		},
	},
	// The same, rarer.
	{
		ID: "withhold-more",
		En: []string{
			"(set|put) aside", "as security", "as collateral", "in reserve", "not be transferred", "not transferred",
			"stopped", "suspended", "suspend", "kept", "kept back", "keep back", "blocked", "disabled", "freeze", "froze", "stop", "hold back", "unavailable", "delayed", "retain", "(put|place) on hold", "not be released", "held back",
			"(stays|stay|remains|remain|kept|keep|placed|put|left) (in|with) (escrow|us|our|reserve|coupang)", "escrow", "(sit|sits|sitting) on", "hold on to", "not (be|) (released|paid|transferred|disbursed|settled)",
			"(stay|stays|remain|remains|rest|rests) with",
		},
		Zh: []string{
			"(没有|未|暂未|暂时没有|尚未|暂没)(打出|打给|付出|发出|支付|结算|划出|汇出|放出|付给)", "(打|付|汇|划|转|发)不出",
			"(暂不|不予|暂时不|先不|停止|推迟|延后|延迟|延期|中止|暂缓)(对|向|予以|进行|) (划拨|划转|下发|下拨|拨付|放款|打款|结算|结转|汇出|转出|支付|给付|发放|出款|返还|付款|划付|清算)", "(留存|截留|留置|代存|扣存|扣押|留扣|预留|冻存)",
			"冻住", "暂停", "暫停", "停止", "不予发放", "暂不发放", "暫不發放", "暂不支付", "暫不支付", "暂不结算", "暫不結算", "扣押", "押着", "押著", "压着", "暂停支付", "不发放", "不打款", "暂停打款", "延后", "推遲", "推迟", "限制",
			"留在(我们|我方|平台|本公司)", "(转入|存入|留在|划入)(保证金|托管|监管|专用) ", "保证金账户", "托管", "代管", "保管", "暂存", "(再|才)(付|结|打款|发放)", "不(结算|打款|放款|支付|发放|结)",
		},
		Ko: []string{
			"중단", "중지", "정지", "묶였", "묶임", "묶어", "미뤄", "미루", "잠", "제한", "차단", "멈", "늦춰", "연기",
			"미룹", "미룬", "미뤘", "남겨 두", "남겨 둡", "남겨 둔", "에스크로", "예치", "맡아 두", "맡아 둡", "지급하지 않", "내보내지 않", "나가지 않", "쥐고",
		},
	},
	// Money held, in words of their own.
	{
		ID: "withheld",
		En: []string{
			"(withhold|withholding|withheld) ... (proceeds|balance|money|fund|payment)",
			"(money|balance|fund|proceeds|payment|payout|disbursement|settlement|withdrawal) (is|are|was|were|has been|have been) (being|) (held|kept|withheld|frozen|paused|stopped|suspended|disabled|blocked|on hold|retained)",
			"(payment|payout|settlement|disbursement|transfer) ... not be (made|paid|released|transferred|sent)",
			"(retention|reserve|withholding|suspension|hold) (of|on) (settlement|payment|payout|proceeds|balance|fund|your money|your balance)", "(money|fund|proceeds|payment|payout|settlement|balance|earnings|amount) ... (stay|stays|remain|remains|rest|rests|wait|waits|kept) with us", "not be paid out", "(wallet|balance) (is|has been|was) (locked|frozen|blocked)", "(we|coupang) (keep|hold|retain|withhold|freeze|block) (back|) (your|the) (money|fund|payment|payout|settlement|balance|proceeds|earnings)", "(next|coming) (payout|settlement|payment) (is|are|will be) (skipped|held|withheld|delayed|postponed)", "(sit|sits|sitting) on (your|the|our) money",
		},
		Zh: []string{
			"(货款|貨款|款项|款項|余额|餘額|资金|資金|提现|提款|结算)(已|被|已被|将|暂|暫|) (冻结|凍結|暂停|暫停|暂缓|暫緩|暂扣|暫扣|扣留|不发放|不予支付)", "(暂停|暫停|停止|冻结|凍結|暂缓|暫緩|暂扣|限制)(支付|发放|结算|結算|提现|提款|打款|拨付|撥付|您的|贵店|贵司|) (货款|貨款|款项|款項|余额|资金|结算|結算|提现|提款)",
			"(提款|提现|提取|货款|結算|结算|款項|款项)(,|，|) ... (冻结|凍結)", "不(可|能|得)(提现|提款|提取)", "(货款|貨款|款|结算款)(先|) (压着|押着|扣着)", "(钱|款|货款|貨款|余额|餘額)(先|暂时|暂|) (扣|押|冻|凍|压|壓|留)(着|住|在|)", "(钱包|提现|提款|打款|放款|撥款|结算)(功能|) (已|被|先|暂|) (关|锁|鎖|停|限制|凍結|冻结|暂停)", "(暂|暫)(不|停)(放款|撥款|拨款|打款|结款)", "(不予|不)(放款|结款|撥款)",
		},
		Ko: []string{"(정산|지급|출금|대금)(이|을|은|금이|금을|) (보류|중단|중지|정지|유예|동결|묶)", "(정산|지급|출금) (보류|중단|중지|정지|유예|동결)", "출금(이|을|) (차단|막)", "지급(을|이|은|) (미루|미룹|미뤄|늦추|늦춥|연기)", "(돈|대금|정산금|정산|매출금|잔액|예치금)(이|은|을|도|) (묶|막|잡|보류|동결|유보|유예|미지급|예치)", "(정산|출금|지급)(을|이|은|도|) (미루|멈추|멈춥|막|늦추|유보|쉬|거르)", "지급하지 않", "(정산|지급) (유보|연기|중단)"},
	},
	// Money that was held and goes out now.
	{
		ID: "paid-out",
		En: []string{"(will be|is|are|be|been) (paid|released|paid out|transferred)", "released"},
		Zh: []string{"(一并|一併|一同|下次|下一|下期|随后|并入) ... (支付|发放|發放|撥付|拨付|打款|结算)", "(补发|結清|结清)", "解冻", "解凍"},
		Ko: []string{"지급(됩|되|합|해 드|될|드)", "풀립", "풀어"},
	},
	// What is not lifted is still in force.
	{
		ID: "unlifted",
		En: []string{"(can not|could not|unable to|not able to|not yet|decline to|refuse to|not enough to) (yet|) (lift|reinstate|restore|reactivate)", "not enough information to (lift|reinstate|restore)", "(not|not been|not be) (lifted|reinstated|reopened|reactivated)", "can not be (lifted|reopened|reinstated)"},
		Zh: []string{"(不足以|无法|不能|未能|暂不能|不予|尚不能|难以)(解除|恢复|撤销|解封)", "(未|尚未)(解除|解封|恢复)", "(不|未|不予|暂不|仍不|未獲|未获)(解除|解封|恢复|恢復|放行|撤销|撤銷)", "(维持|維持)(原|)(决定|決定|处分|處分|处罚|處罰|结论|結論|停售|停用|停權|停权|下架|限制)"},
		Ko: []string{"(해제|복구|재개)(하기에|하기에는|하는 데|하기) ... (부족|어렵|미흡)", "(해제|복구|재개)(할|하실|해 드릴) 수 없", "(해제|복구)되지 않", "(풀|풀어 드리|해제하|해제되|재개하|되돌리|철회하)지 (않|못)", "(해제|재개)(를|는|가|) (불가|보류|거절|어렵)"},
	},
	// What stands before a measure in a row of its own, and before the title.
	{ID: "measure-label", En: []string{"measure", "action", "action taken", "sanction", "status", "decision", "penalty", "handling", "consequence", "outcome", "result"}, Zh: []string{"措施", "处理", "處理", "处罚", "處罰", "处置", "處置", "处分", "處分", "决定", "決定", "结果", "结论", "状态", "狀態"}, Ko: []string{"조치", "처리", "처분", "제재", "결정", "주문", "상태", "결과"}},
	{ID: "subject-label", En: []string{"subject", "re"}, Zh: []string{"主题", "主題", "主旨", "标题", "事由"}, Ko: []string{"제목", "건명"}},
	// What goes on as it is.
	{
		ID: "stay",
		En: []string{"remain", "remains", "stay", "stays", "still", "stand", "stands", "continue to be", "kept", "unchanged", "upheld"},
		Zh: []string{"继续", "繼續", "维持", "維持", "仍", "保持", "仍处于", "不变", "不變", "照旧"},
		Ko: []string{"유지", "그대로 유지", "계속", "지속", "변동 없", "변경 없", "계속됩"},
	},
	// Letters that only look like a word for a measure.
	{ID: "misread", Zh: []string{"停卖家", "停賣家", "停售后", "停售後"}},
	// What a date belongs to.
	{
		ID: "effect-label",
		En: []string{
			"effective", "effective date", "application date", "applies from", "applied from", "day of stop", "start", "starting", "since", "from", "date of (suspension|effect|measure|application)", "in force", "takes effect",
			"stop date", "suspended (on|since|from)", "measure",
		},
		Zh: []string{"生效", "生效日", "生效日期", "起始", "起始日", "起始日期", "适用日", "適用日", "适用日期", "开始日期", "停用日期", "停售日期", "停售日", "执行日期", "处理日期", "自", "起", "开始时间", "執行日", "冻结时间", "起效", "执行", "开始", "起算日", "停卖日", "处罚日期", "措施日期"},
		Ko: []string{"적용", "적용일", "적용일자", "적용 일시", "적용 시점", "시행일", "시행 일자", "조치일", "조치 일시", "시작", "시작일", "시작 시각", "개시일", "발효일", "정지일", "중지일", "효력 발생일", "해지일", "개시", "제재 개시", "처분일", "발효 시각", "언제부터", "효력 발생", "효력발생", "처분 시작", "제한 시작", "중단일", "제한일"},
	},
	{
		ID: "event",
		En: []string{
			"(received|receive|between|purchased|bought|delivered|asked|wrote|letter of|mail of|reported|found|complained|replied|informed|told|answer of|published|inspection|placed|uploaded|visited|ordered|collected)",
			"(reminder|inquiry|enquiry) of",
		},
		Zh: []string{"(收到|核查|监测|邀请|提交的|反映|投诉|抽查|抽检|来信|成交|到货|检测|举报|下单|结算至|签收|登录|有效期)"},
		Ko: []string{"(확인|접수|발견|구매|수령|신고|안내드렸|회신|제출하신|받은|받으신|보내|등록하신|조사|문의|검사|시험구매|감정)"},
	},
	{ID: "dateline", En: []string{"date", "sent", "dated"}, Zh: []string{"日期", "发送时间", "发文日期", "發文日期", "时间"}, Ko: []string{"날짜", "발신일", "발송일", "작성일", "보낸 날짜", "통지일", "일자"}},
}
