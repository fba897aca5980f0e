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
}
