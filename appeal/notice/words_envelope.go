package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// envelopeWords tell who writes, in which language the answer is to be, what the
// account can no longer do, and what no platform asks for.
var envelopeWords = []phrase.Set{
	{ID: "answer-ko",
		En: []string{"(written|drafted|drawn up|composed|worded) in korean", "language korean", "language of (the|your|) (reply|answer|response|appeal|letter) korean", "korean (language|) only", "(only|except) korean (is|are|will be) (read|accepted|processed|answered)", "korean (replies|answers|appeals|submissions|letters) only", "(reply|replies|answer|answers|respond|response|write|written|submit|submitted|explanation|statement|appeal|letter|form|comments) ... in korean", "in korean (only|please|language)", "language korean", "only korean", "korean (text|version) (only|counts|prevails)"},
		Zh: []string{"(语言|語言|语种|語種|书写语言|使用语言|撰写语言)(为|為|是|限|须为|仅限|) (韩文|韓文|韩语|韓語)", "(须|須|应|應|需|必须|一律|只能|只可|仅可)(以|用|使用) (韩文|韓文|韩语|韓語)", "(只|仅|僅)(接受|受理|收|阅读|閱讀|看) (韩文|韓文|韩语|韓語)", "(韩文|韓文|韩语|韓語)(撰写|書寫|书写|作成|作答|填写|回复|回覆|答复)", "(以|用|使用|请用|須以|须以|請以|限|仅限|只收|只接受)(韩文|韓文|韩语|韓語|韩国语)", "(回复|回覆|说明|說明|申诉|申訴|答复|陈述|书面|申訴書|申诉书|填写|撰写) ... (韩文|韓文|韩语|韓語)"},
		Ko: []string{"(본문|이의제기|이의 제기|소명문|사용 언어|작성 언어|제출 언어|답변 언어|회신 언어|이의신청서)(은|는|을|를|) (반드시|) (한국어|국문|한글)", "(한국어|국문|한글)(만|으로만|로만) (가능|접수|인정|받|작성|읽)", "(한국어|국문|한글) (작성|회신|답변) (요망|필수|바랍)", "(한국어|국문|한글)(로|으로|로만|으로만) ... (작성|회신|제출|답변|보내|기재|적어|써|답장|내)", "(회신|소명|소명서|답변|의견서|의견|답장|작성|언어|설명)(은|는|을|를|서는|) (반드시|) (한국어|국문|한글)"}},
	{ID: "answer-en",
		En: []string{"(written|drafted|drawn up|composed|worded) in english", "language english", "language of (the|your|) (reply|answer|response|appeal|letter) english", "english (language|) only", "(only|except) english (is|are|will be) (read|accepted|processed|answered)", "english (replies|answers|appeals|submissions|letters) only", "(reply|replies|answer|answers|respond|response|write|written|submit|submitted|explanation|statement|appeal|letter|form|comments) ... in english", "in english (only|please|language)", "in english", "language english", "only english"},
		Zh: []string{"(语言|語言|语种|語種|书写语言|使用语言|撰写语言)(为|為|是|限|须为|仅限|) (英文|英语|英語)", "(须|須|应|應|需|必须|一律|只能|只可|仅可)(以|用|使用) (英文|英语|英語)", "(只|仅|僅)(接受|受理|收|阅读|閱讀|看) (英文|英语|英語)", "(英文|英语|英語)(撰写|書寫|书写|作成|作答|填写|回复|回覆|答复)", "(以|用|使用|请用|須以|须以|請以|限|仅限|只收|只接受)(英文|英语|英語)", "(回复|回覆|说明|說明|申诉|申訴|答复|陈述|书面|填写|撰写) ... (英文|英语|英語)"},
		Ko: []string{"(본문|이의제기|이의 제기|소명문|사용 언어|작성 언어|제출 언어|답변 언어|회신 언어|이의신청서)(은|는|을|를|) (반드시|) (영어|영문)", "(영어|영문)(만|으로만|로만) (가능|접수|인정|받|작성|읽)", "(영어|영문) (작성|회신|답변) (요망|필수|바랍)", "(또는|이나|혹은) (영어|영문)", "(영어|영문)(로|으로|로만|으로만) ... (작성|회신|제출|답변|보내|기재|적어|써|답장|내)", "(회신|소명|소명서|답변|의견서|의견|답장|작성|언어)(은|는|을|를|서는|) (반드시|) (영어|영문)"}},
	{ID: "answer-zh",
		En: []string{"(written|drafted|drawn up|composed|worded) in chinese", "language chinese", "language of (the|your|) (reply|answer|response|appeal|letter) chinese", "chinese (language|) only", "(only|except) chinese (is|are|will be) (read|accepted|processed|answered)", "chinese (replies|answers|appeals|submissions|letters) only", "(reply|replies|answer|answers|respond|response|write|written|submit|submitted|explanation|statement|appeal|letter|form|comments) ... in chinese", "in chinese (only|please|language)", "language chinese", "only chinese"},
		Zh: []string{"(语言|語言|语种|語種|书写语言|使用语言|撰写语言)(为|為|是|限|须为|仅限|) (中文|汉语|漢語)", "(须|須|应|應|需|必须|一律|只能|只可|仅可)(以|用|使用) (中文|汉语|漢語)", "(只|仅|僅)(接受|受理|收|阅读|閱讀|看) (中文|汉语|漢語)", "(中文|汉语|漢語)(撰写|書寫|书写|作成|作答|填写|回复|回覆|答复)", "(以|用|使用|请用|須以|须以|請以|可用|可以用|可以)中文 (回复|回覆|说明|說明|申诉|申訴|答复|填写|撰写|书写|提交|作答|写)", "(回复|回覆|说明|說明|申诉|申訴|答复|填写|撰写) ... (用|以)中文"},
		Ko: []string{"(본문|이의제기|이의 제기|소명문|사용 언어|작성 언어|제출 언어|답변 언어|회신 언어|이의신청서)(은|는|을|를|) (반드시|) (중국어|중문)", "(중국어|중문)(만|으로만|로만) (가능|접수|인정|받|작성|읽)", "(중국어|중문) (작성|회신|답변) (요망|필수|바랍)", "(중국어|중문)(로|으로|로만|으로만) ... (작성|회신|제출|답변|보내|기재|적어|써|답장|내)", "(회신|소명|소명서|답변|의견서|의견|답장|작성|언어)(은|는|을|를|서는|) (중국어|중문)"}},
	// Papers may be in other languages than the answer.
	{ID: "of-papers", En: []string{"document", "documents", "papers", "evidence", "translation", "attachments", "exhibits"}, Zh: []string{"材料", "资料", "文件", "翻译", "译文", "附件", "證據", "证据", "資料"}, Ko: []string{"서류", "자료", "번역", "첨부", "증빙"}},

	// What an account can do, and that it can no longer.
	{ID: "does-listing",
		En: []string{"new (listing|product|item|registration|sku|option|good|goods|offer|article|merchandise)", "(list|register|add|upload|create|publish|open|post) (new|further|a new|more|additional)", "(list|register|add|upload|create|publish) any (product|item|listing|goods|sku|option|offer)", "(listing|registration) (of new|function|right|menu|button|page|privilege)", "(registration|listing|creation|upload|addition) of (new|any|further|) (product|item|goods|listing|option|sku)", "(product|item|goods|listing) registration", "listing new", "listing (can|may) (no longer|not|) be", "(goods|product|item|sku) (can|may) (no longer|not|) be (registered|listed|put up|added|created|uploaded|published)"},
		Zh: []string{"新增(商品|产品|產品|选项|商品登记|链接|刊登|)", "上新", "刊登", "(登记|登記|登录|登錄|上架|发布|發布|注册|上传|上傳|新建|建立|创建|添加)(新|)(商品|品|产品|產品|链接)", "新(商品|品)", "商品(登记|登記|登录|登錄|注册|註冊|發布|发布|上传|上傳|新增)", "新品登记", "上架任何", "上架商品"},
		Ko: []string{"(신규|새|추가|새로운) (상품|옵션|) 등록", "상품 등록", "상품을 (새로 |추가로 |) 등록", "상품을 (새로 |추가로 |) 올리", "상품을 (새로 |추가로 |) 올릴", "등록 기능", "등록 메뉴", "등록 권한", "신규등록", "새 상품", "신규 상품", "상품 업로드", "상품 추가"}},
	{ID: "does-orders",
		En: []string{"(new|incoming|further|fresh) order", "order (intake|taking|collection|reception|acceptance)", "(take|taking|receive|receiving|accept|accepting) (new|any|further) order", "(cannot|can not|no longer|unable to|not) (receive|accept|take) order", "stop (accepting|receiving|taking) order", "order (cannot|can not|can no longer|will not|may not) be (placed|accepted|received|taken)"},
		Zh: []string{"接单", "接單", "新订单", "新訂單", "(接收|接受|承接|受理|产生)(新|) (订单|訂單)", "收单", "订单接收", "收取(新|) (订单|訂單)"}, Ko: []string{"주문을 새로", "새 주문", "주문 (접수|수집|수신|유입|받기)", "(신규|새|추가) 주문", "주문(을|도) (더 |새로 |) 받", "고객 주문", "주문(이|은|도) (더 |새로 |) (접수|들어|유입|생성|발생)"}},
	{ID: "does-withdrawal",
		En: []string{"withdrawal", "withdraw (money|funds|cash|earnings|amounts|proceeds|anything|from)", "withdraw (your|the|any|its) (money|funds|balance|earnings|proceeds|settlement)", "(funds|money|balance|proceeds) (cannot|can not|may not|can no longer) be (withdrawn|transferred|paid out)", "disbursement", "payout", "pay out", "take out money", "cash out", "cashing out"}, Zh: []string{"提现", "提現", "提款", "出金", "提领", "提領", "取款", "转出", "轉出", "提取(货款|貨款|款项|款項|资金|余额|餘額|)"}, Ko: []string{"출금", "인출", "현금화"}},
	{ID: "blocked",
		En: []string{"cannot", "can not", "may not", "not (be|) (possible|allowed|accepted|available|able|open)", "no longer", "block", "stop", "suspend", "disable", "closed", "off", "frozen", "freeze", "lock", "unavailable", "restrict", "paused", "pause", "prohibit", "unable", "halt", "prevent", "not come in", "deactivate", "revoke", "grey", "greyed out", "barred", "inactive", "removed", "switched off", "turned off", "will not (be|come)"},
		Zh: []string{"不得", "无法", "無法", "不能", "不可", "禁止", "暂停", "暫停", "停止", "关闭", "關閉", "限制", "冻结", "凍結", "停用", "停", "不再", "不允许", "不允許", "关掉", "不接受", "不接收", "拒收", "锁定", "鎖定", "锁住", "不开放", "不開放", "收回", "被锁", "灰", "关了", "切断", "阻断"}, Ko: []string{"불가", "제한", "중지", "중단", "차단", "정지", "막히", "막힙", "막혔", "막힌", "막아", "막았", "할 수 없", "하실 수 없", "쓸 수 없", "쓰실 수 없", "쓸 수가 없", "수 없습니다", "수 없고", "수 없으며", "수 없다", "안 됩", "안됩", "못", "보류", "안 돼", "받을 수 없", "안 되", "되지 않", "되지 아니", "받지 않", "들어오지 않", "닫힌", "닫힙", "닫혔", "닫습", "닫았", "닫고", "안 들어", "비활성", "잠깁", "잠긴", "잠겼", "잠급", "잠금", "잠가", "금지", "회수", "박탈", "꺼집", "꺼져", "꺼졌", "껐", "동결"}},
	// None of them come any more: no new orders.
	{ID: "none-of", En: []string{"no", "nor", "without"}, Zh: []string{"不", "无", "無"}, Ko: []string{"못"}},
	// They go on in a smaller number.
	{ID: "only-fewer", En: []string{"limited to", "at most", "per day", "a day", "up to", "daily", "cap"}, Zh: []string{"上限", "最多", "每日", "每天", "限制为", "限制為"}, Ko: []string{"축소", "개까지", "개로", "최대", "하루", "이내로", "한도"}},
	{ID: "goes-on", En: []string{"continue", "continues", "still", "as usual", "unaffected", "remain available", "not affected", "may still", "can still", "stays open", "stay open", "may go on", "go on"}, Zh: []string{"照常", "正常", "仍可", "不受影响", "不受影響", "可以继续", "可继续", "无影响", "無影響"}, Ko: []string{"가능", "계속", "정상", "그대로", "영향이 없", "영향 없", "하실 수 있", "받으실 수 있", "할 수 있"}},

	// What a letter calls itself.
	{ID: "letter-words", En: []string{"notice", "notification", "letter", "ref", "reference", "seoul", "decision"}, Zh: []string{"通知", "公告", "决定书", "決定書", "函", "首尔", "首爾"}, Ko: []string{"통지", "안내", "알림", "공지", "Web발신", "서울", "통보"}},
	// What no platform asks for.
	{ID: "asks-password",
		En: []string{"(send|give|tell|provide|reply with|enter|share|confirm|submit|state) ... (password|passcode|pin code|verification code|one time code|otp|login details|login credentials|credentials)", "(password|verification code|otp|login credentials) ... (is|are) (needed|required)"},
		Zh: []string{"(提供|发送|告知|告诉|输入|回复|填写|提交|發送|輸入|告知|核对) ... (密码|密碼|验证码|驗證碼|动态码|口令)", "(密码|密碼|验证码|驗證碼)(发|發|告诉|提供|回复|给)"},
		Ko: []string{"(비밀번호|패스워드|암호|인증번호|인증 번호|OTP|보안코드)(를|을|와|과|도|) ... (알려|보내|입력|회신|제출|기재|적어|전달)"}},
	{ID: "never-asked",
		En: []string{"never", "not (ask|require|request|need)", "no one", "nobody", "do not"}, Zh: []string{"不会", "不會", "从不", "绝不", "請勿", "请勿", "勿", "无需", "無需", "不要", "不得"}, Ko: []string{"요구하지 않", "묻지 않", "않습니다", "절대", "마십시오", "마세요", "하지 마"}},
	{ID: "asks-payment",
		En: []string{"(pay|transfer|wire|remit|deposit) ... (fee|fine|penalty|deposit|amount|usd|krw|won|usdt|bitcoin|gift card)", "(reinstatement|unlock|release|processing|review|handling|unblocking) fee", "(payment|deposit) ... (is|are) (required|needed) ... (release|reinstate|unlock|restore|review)", "gift card"},
		Zh: []string{"(支付|缴纳|繳納|转账|轉帳|汇款|匯款|打款|交纳) ... (费|費|保证金|保證金|罚款|罰款|押金|元|金额)", "(解封|解冻|加急|恢复|审核|處理)(费|費)"},
		Ko: []string{"(수수료|보증금|벌금|해제비|과태료|위약금|처리비|예치금)(를|을|) ... (입금|송금|납부|이체|결제)", "(입금|송금|이체)(해|하여|하시|하셔) ... (해제|복구|정상화|심사)"}},
}
