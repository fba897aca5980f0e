package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// envelopeWords tell who writes, in which language the answer is to be, what the
// account can no longer do, and what no platform asks for.
var envelopeWords = []phrase.Set{
	{ID: "answer-ko",
		En: []string{"(reply|replies|answer|answers|respond|response|write|written|submit|submitted|explanation|statement|appeal|letter|form|comments) ... in korean", "in korean (only|please|language)", "language korean", "only korean", "korean (text|version) (only|counts|prevails)"},
		Zh: []string{"(以|用|使用|请用|須以|须以|請以|限|仅限|只收|只接受)(韩文|韓文|韩语|韓語|韩国语)", "(回复|回覆|说明|說明|申诉|申訴|答复|陈述|书面|申訴書|申诉书|填写|撰写) ... (韩文|韓文|韩语|韓語)"},
		Ko: []string{"(한국어|국문|한글)(로|으로|로만|으로만) ... (작성|회신|제출|답변|보내|기재|적어|써|답장|내)", "(회신|소명|소명서|답변|의견서|의견|답장|작성|언어|설명)(은|는|을|를|서는|) (반드시|) (한국어|국문|한글)"}},
	{ID: "answer-en",
		En: []string{"(reply|replies|answer|answers|respond|response|write|written|submit|submitted|explanation|statement|appeal|letter|form|comments) ... in english", "in english (only|please|language)", "in english", "language english", "only english"},
		Zh: []string{"(以|用|使用|请用|須以|须以|請以|限|仅限|只收|只接受)(英文|英语|英語)", "(回复|回覆|说明|說明|申诉|申訴|答复|陈述|书面|填写|撰写) ... (英文|英语|英語)"},
		Ko: []string{"(또는|이나|혹은) (영어|영문)", "(영어|영문)(로|으로|로만|으로만) ... (작성|회신|제출|답변|보내|기재|적어|써|답장|내)", "(회신|소명|소명서|답변|의견서|의견|답장|작성|언어)(은|는|을|를|서는|) (반드시|) (영어|영문)"}},
	{ID: "answer-zh",
		En: []string{"(reply|replies|answer|answers|respond|response|write|written|submit|submitted|explanation|statement|appeal|letter|form|comments) ... in chinese", "in chinese (only|please|language)", "language chinese", "only chinese"},
		Zh: []string{"(以|用|使用|请用|須以|须以|請以|可用|可以用|可以)中文 (回复|回覆|说明|說明|申诉|申訴|答复|填写|撰写|书写|提交|作答|写)", "(回复|回覆|说明|說明|申诉|申訴|答复|填写|撰写) ... (用|以)中文"},
		Ko: []string{"(중국어|중문)(로|으로|로만|으로만) ... (작성|회신|제출|답변|보내|기재|적어|써|답장|내)", "(회신|소명|소명서|답변|의견서|의견|답장|작성|언어)(은|는|을|를|서는|) (중국어|중문)"}},
	// Papers may be in other languages than the answer.
	{ID: "of-papers", En: []string{"document", "documents", "papers", "evidence", "translation", "attachments", "exhibits"}, Zh: []string{"材料", "资料", "文件", "翻译", "译文", "附件", "證據", "证据", "資料"}, Ko: []string{"서류", "자료", "번역", "첨부", "증빙"}},

	// What an account can do, and that it can no longer.
	{ID: "does-listing",
		En: []string{"new (listing|product|item|registration|sku|option)", "(list|register|add|upload|create|publish) (new|any|further|a new|more)", "(listing|registration) (of new|function|right)", "product registration", "item registration", "listing new", "listing can be", "listing (may|can) be"},
		Zh: []string{"新增(商品|产品|选项|商品登记|链接|)", "上新", "刊登", "(登记|登記|上架|发布|發布|注册|上传)(新|)(商品|品|产品)", "新(商品|品)", "商品(登记|登記|注册|發布|发布|上传)", "新品登记", "上架任何", "上架商品"},
		Ko: []string{"(신규|새|추가) (상품|옵션|) 등록", "상품 등록", "등록 기능", "신규등록", "새 상품", "신규 상품", "상품 업로드"}},
	{ID: "does-orders",
		En: []string{"(new|incoming|further|more) order", "order (intake|taking|collection|reception)", "(take|taking|receive|receiving|accept|accepting) (new|any|) order"},
		Zh: []string{"接单", "接單", "新订单", "新訂單", "(接收|接受)(新|) (订单|訂單)", "收单", "订单接收", "收取(新|) (订单|訂單)"}, Ko: []string{"주문을 새로", "새 주문", "주문 (접수|수집|수신|유입|받기)", "(신규|새|추가) 주문", "주문을 받"}},
	{ID: "does-withdrawal",
		En: []string{"withdraw", "withdrawal", "disbursement", "take out money", "cash out"}, Zh: []string{"提现", "提現", "提款", "出金", "提领", "提領", "取款", "提取(货款|貨款|款项|资金|)"}, Ko: []string{"출금", "인출"}},
	{ID: "blocked",
		En: []string{"cannot", "can not", "may not", "no", "not (be|) (possible|allowed|accepted|available|able)", "no longer", "block", "stop", "suspend", "disable", "closed", "off", "frozen", "freeze", "lock", "unavailable", "restrict", "paused", "pause", "prohibit", "unable", "halt", "prevent", "not come in"},
		Zh: []string{"不得", "无法", "無法", "不能", "不可", "禁止", "暂停", "暫停", "停止", "关闭", "關閉", "限制", "冻结", "凍結", "停用", "停", "不再", "不允许", "关掉"}, Ko: []string{"불가", "제한", "중지", "중단", "차단", "정지", "막", "할 수 없", "하실 수 없", "안 됩", "안됩", "못", "보류", "안 돼", "받을 수 없", "안 되", "되지 않", "들어오지 않", "닫힌", "닫힙", "닫혔", "안 들어"}},
	{ID: "goes-on", En: []string{"continue", "continues", "still", "as usual", "unaffected", "remain available", "not affected", "may still", "can still"}, Zh: []string{"照常", "正常", "仍可", "不受影响", "不受影響", "可以继续", "可继续", "上限"}, Ko: []string{"가능", "계속", "정상", "그대로", "영향이 없", "영향 없", "하실 수 있", "축소", "개까지", "개로"}},

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
