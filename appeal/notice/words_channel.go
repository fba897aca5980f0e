package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// channelWords are the ways of answering that a notice may name. A way is told
// from the same words in another use by what stands beside it; those words are
// in words_errand.go.
var channelWords = []phrase.Set{
	// The menus and buttons that are for answers alone: they need no verb.
	{ID: "portal",
		En: []string{
			"appeal portal", "appeals portal", "reactivate button", "(appeal|appeals) (center|centre|section|page|tab|menu|screen|tool)", "submit explanation",
			"(explain|proof submit|appeal|appeals|submit|objection|object|dispute|respond|response|reactivate|reinstate|reinstatement|request release|upload|contest|explanation) (button|tab|menu|page|screen)",
			"(button|tab|menu) (explain|proof submit|appeal|submit|objection|dispute|explanation)", "(tap|click|press) (here|) to (explain|appeal|contest|dispute|submit|verify|answer)", "(press|push|click|tap|hit) (the|on|) (button|explain|proof submit|appeal|submit|reactivate|dispute|contest)",
			"(wing|seller central|seller center|seller centre) ... (explanation|explanations|appeal|appeals) (button|menu|tab|screen|section)", "(upload|submit|file|lodge|lodged) ... (section|menu) ... wing", "(button|menu|tab|screen) ... wing",
		},
		Zh: []string{"申诉中心", "申訴中心", "(申诉|申訴|申覆|异议|異議|申辩|申辯|补件|補件)(入口|按钮|按鈕|通道|页面|頁面|专区|專區|菜单|選單|栏目|功能|模块)", "(点击|點擊|点选|点进) ... (申诉|申訴|上传|上傳|提交说明|补充)", "(点|點|点击|按)(重新审核|重新提交|申诉|申訴|我要申诉|立即申诉|提交申诉|复核)", "(发起|提起|卖家|賣家|商家)(申诉|申訴|申覆)", "(处罚管理|账号状态|帳號狀態|账户状况|账户健康|违规管理|处罚中心|处罚记录)"},
		Ko: []string{
			"(소명|이의|해제|의견|자료|서류|증빙|재심|재심사|복구)( 하기|제출|신청|제기|등록|요청|첨부|관리|자료 등록|자료 제출|) (버튼|메뉴|화면|란|탭|코너|게시판|페이지|센터)", "소명하기",
			"(자료첨부|소명자료 제출|의견제출|서류 올리기|소명자료 등록)", "판매자 소명", "(눌러|눌러서|클릭해|클릭하여) (소명|이의|제출|인증|답변)", "(해제 요청|소명 제출)(에서|란|창)", "같은 (화면|메뉴)",
		}},
	// The seller's office as a whole. One answers there, and does all else there.
	{ID: "office",
		En: []string{
			"wing", "(seller|partner|merchant|vendor|supplier) (hub|app|center|centre|central|portal|office|dashboard|account page|page|site|console|admin|workbench)", "(back office|backoffice|dashboard|account health|seller info|backend)", "the portal", "(wing|mobile|seller) app", "in (app|the app)", "(section|page|area|tab) of your account", "(sanction|sanctions|penalty|penalties|violation|violations|enforcement|suspension|compliance|performance) (tab|menu|page|section|screen|area)", "(your|the) seller page", "(notification|message) (center|centre)", "esm plus",
			"(your|the) (seller|selling|store|shop) (account|page|backend) (under|in|at|page|menu)", "(from|in|within|through) your (seller|selling|shop|store|) account (under|page|menu|settings)", "shop (center|centre|page menu)", "(manage your compliance|case dashboard|performance notifications|account status page)",
		},
		Zh: []string{"WING", "(卖家|賣家|商家|商户|商戶|酷澎)(APP|端APP|手机端)", "(卖家|賣家|商家|商户|商戶|店铺|店鋪|供应商|跨境卖家)(后台|後台|中心|平台|工作台|端|页面|頁面|管理中心)", "(后台|後台|後臺)", "(管理系统|管理系統)", "工作台", "(seller (center|centre|central)|ESM PLUS)", "上店(背景|后台)"},
		Ko: []string{"WING", "윙", "(판매자|셀러|입점사) (전용|) (페이지|화면)", "(판매자|셀러|파트너|입점사|사장님|마켓|스토어|상점|샵)(센터|오피스|페이지|어드민|사이트|관리자|관리 페이지|화면|배경|앱|스토어센터)", "스마트스토어센터", "(셀러오피스|판매관리시스템|판매관리 시스템|판매자 관리 시스템|관리자 (화면|페이지)|ESM (PLUS|플러스)|통합관리|마이페이지)", "어드민", "(제재|위반|소명|상품|계정|페널티|판매자)( 정보|) 관리", "(쿠팡|판매자|셀러|모바일) 앱", "(알림|배너|팝업)(을|를|) (눌러|누르)", "(전용|판매자|온라인) 시스템"}},
	// What one does with a button, to tell its name from other words in brackets.
	{ID: "press",
		En: []string{"(press|push|click|tap|hit|select|choose|pressing|pushing|clicking|tapping)", "(button|tab|menu|banner|screen|page|section)", "through", "under", "use"},
		Zh: []string{"点击", "點擊", "点选", "點選", "点", "點", "按", "选择", "選擇", "按钮", "按鈕", "页面", "頁面", "菜单", "選單", "入口", "进入", "進入", "栏", "专区", "專區", "弹窗", "中提交", "里上传"},
		Ko: []string{"누르", "눌러", "눌러서", "클릭", "선택", "버튼", "메뉴", "탭", "입구", "배너", "팝업", "화면", "터치", "완료해", "통해", "이용"}},
	// What a back office is full of: where nothing else tells, they say that one does something there.
	{ID: "button-noun", En: []string{"(button|menu|tab)"}, Zh: []string{"(按钮|按鈕|菜单|選單|入口)"}, Ko: []string{"(버튼|메뉴|탭)"}},
	{ID: "helpdesk",
		En: []string{
			"(online|on line) (inquiry|enquiry|inquiries|enquiries)", "help desk", "helpdesk", "(support|help) (ticket|case|request)", "help (and|) contact", "(contact|write to|through|via|with|ask|reach) (customer service|seller support|customer support|partner support|seller help|partner help|support)", "(contact|through|via) (the|our|) (live|) chat",
			"(open|raise|submit|file|create|opening|raising|submitting|start) (a|an|new|) (new|support|) (case|ticket|inquiry|enquiry)", "(seller|partner) help", "(respond|reply) to (this|the) case", "case log", "ticket", "1 1 (inquiry|enquiry|chat)", "(inquiry|enquiry) (in|through|via) (wing|seller)", "(inquiry|enquiry|question|questions) board", "ask a question", "(support|help) chat", "chat (bubble|window|box)", "(inquiry|enquiry|contact) form ... help (centre|center)", "in the help (centre|center)", "(my|new) (inquiry|inquiries|enquiry|enquiries)", "(log|place|make|leave) (a|an|your) (request|inquiry|enquiry|ticket) (with|at|in)", "(chat|talk|speak) with (our|a|) (support|agent|seller support)", "one to one (inquiry|enquiry)", "live chat", "(our agents|an agent) in", "(contact|reach) us (via|through|in) (chat|help)",
		},
		Zh: []string{
			"(顾客|顧客|客户|客服)中心", "(卖家|賣家|商家)(咨询|諮詢)", "(找|联系|聯絡|联络)(人工|在线|線上) 客服", "(在线|在線|线上|線上)(咨询|諮詢|谘询|客服|问询|询问|詢問|提问|文议|問詢)", "工单", "工單", "(客服|客户|客戶)(咨询|諮詢)", "问答里", "客服(对话框|对话|聊天|窗口|窗)", "(在线|在線|线上|線上|客服|卖家支持)(提单|提單|报单)", "提单", "(1 1|1对1|一对一|一對一)(咨询|諮詢|询问|客服)", "(卖家|賣家|商家)(支持|客服|服务)(里|中|开|开case|提交|)", "(开|提|提交|发起|新建)(一个|个|) (case|ticket|工单)",
		},
		Ko: []string{"온라인 문의", "(1 1|1대1|일대일) (문의|상담)", "헬프 데스크", "(고객센터|판매자센터|지원센터|판매자지원센터|판매자 지원 센터|파트너센터) (문의|상담)", "판매자 (문의|상담)(하기|톡|창|게시판|접수|)", "문의하기", "(상담|문의) (게시판|톡|창|접수|등록|글|티켓)", "채팅 상담", "(판매자|파트너|윙|WING) (상담|채팅)", "(지원센터|고객센터)에 ... (글을|남기|남겨|올려|올리|접수하)", "(상담|채팅)(창|방|)에서", "말풍선", "(1 1|1대1|일대일|문의) 게시판", "(헬프센터|헬프 센터|고객지원)", "(셀러톡|판매자톡)", "(톡 상담|상담 톡|상담 채널|톡 채널|채널톡|카톡 채널)", "(문의|상담) 티켓", "티켓"}},
	// The help desk in words that footers use too.
	{ID: "help-line", En: []string{"contact us", "(contact|reach) (customer service|seller support|support)"}, Zh: []string{"(联系|聯絡|联络|聯繫|联络)(客服|我们|我們)"}},
	// Forms that are filled in on the web.
	{ID: "form",
		En: []string{"(appeal|online|on line|response|objection|request|following|linked|web|google|electronic|reply|statement|acknowledgement) form", "(use|using|in|on|through|complete|completing|via|by|into) (this|the|our|enclosed|that) form", "https forms", "forms (coupang|office|google)", "form (at|below|linked|behind|in the link)", "(link|url) below", "form https", "open the form"},
		Zh: []string{"点这里填", "填表", "表单", "表單", "https forms", "forms coupang", "问卷", "問卷", "(打开|打開|点击|點擊|填写|填寫) ... https", "(上传|上傳|提交)(至|到) https", "链接里", "(二维码|二維碼|扫码) ... (填|提交|上传)", "(在线|在線|线上|線上|网页|網頁|网上|網上|电子|電子)(申诉|申述|申訴|异议|異議|)(表格|表|申请表|申請表|申请书|申請書)"},
		Ko: []string{"(링크의|링크에 있는|웹|온라인|전자|지정한|정해진|지정|전용) (양식|서식|폼|신청서)", "(구글 폼|구글폼|네이버 폼|네이버폼|설문|웹폼)", "양식 ... https", "https forms", "forms coupang", "아래 (링크|양식)", "(링크|폼)(에서|에|으로|를) ... (작성|제출|입력|답|남겨|접수)", "(큐알|QR) ... (접속|양식|제출|작성)"}},
	// Papers that are forms where they stand at a link; else they are only papers.
	{ID: "paper-form",
		En: []string{"form", "(fill|filling|fills|filled) (in|out|it out|it in)", "(use|using|through|open|click|follow|at) (this|the|) (link|url|qr code)"},
		Zh: []string{"表格", "申请表", "申請表", "申请书", "申請書", "申诉表", "申訴表", "复核表", "说明表", "(打开|点击|通过|點擊|透過|进入)(以下|下方|下面|该|此|短信中的|短信里的|邮件中的|邮件里的|收到的|) (链接|連結|网址|網址)", "填写", "填寫", "填具", "填表"},
		Ko: []string{"(신청서|소명서|확인서|이의신청서|의견서|사유서)", "(양식|서식|폼)", "링크", "설문"}},
	{ID: "link",
		En: []string{"(link|url|qr|linked|https|http|www)", "button below", "opens here"},
		Zh: []string{"链接", "連結", "鏈接", "网址", "網址", "二维码", "(下方|下面)(按钮|按鈕)", "打开表格", "(通知|邮件|页面|短信|信)(底部|下方|末尾|最下)"}, Ko: []string{"(링크|주소창|큐알|단추)", "(아래|하단|다음) (버튼|화면|페이지|사이트)"}},
	// The message itself, which is a way only behind a label.
	{ID: "this-mail", En: []string{"(this|the present|same) (e mail|email|mail|message|thread)"}, Zh: []string{"(本|此|该|原)(邮件|郵件|短信|信)"}, Ko: []string{"(이|본|위|해당) (메일|이메일|문자)"}},
	{ID: "reply",
		En: []string{
			"(reply|respond|answer) (to|on|in|) (this|the|our|that|) (e mail|email|mail|message|thread|notice|letter|sms|text|sender|alert|notification)", "(reply|respond|answer) (to|on|) (the|this|) (same|original) (e mail|email|mail|message|thread|sms)", "(reply|respond|answer) (to|) (original|all|recipient|recipients)",
			"(write back|get back to us|come back to us|revert) ... (e mail|email|mail|message|thread|sms)",
			"(reply|replying) (directly|to it|here|below)", "(reply|answer) all (to|on|button|and|recipients)", "(by|with|use|hit|press) reply all", "(reply|answer|respond|write) (to|) (this|all)", "by return", "(by|as a) (reply|replying)", "(in|as) (a|an|) (reply|answer) to", "(as|in) (a|an|) (reply|answer) (of|to) (this|the|our|their) (e mail|email|mail|message|sms)", "answer all recipients", "replying to it", "(reply|answer) to the (e mail|email|mail|message)", "to the sender", "(use|write to) this address", "(write|mail|e mail|email) (to|) me", "drop me a line", "(by|simply|just|please) answering (it|us|this)", "(reply|respond|answer) to it", "write us back", "answer to this mail", "by answering (this|their|our|the)",
			"reply this (mail|email|message)", "(reply|replying|answer|answering) to their (mail|message|email)", "answering their (mail|message|email)", "answer (to|) the same (mail|email|e mail)", "(on|in) (this|the same) thread", "write back", "(ans|rply) to (the|this) (mail|email)", "reply w", "(reply|answer) by (e mail|email|mail|sms|text)", "(your|a) written (reply|answer)", "this very (e mail|email|mail|message)", "response to (this|our|the) (e mail|email|mail|message|notice|letter)", "(to|at) this (address|mailbox|e mail address|email address)", "(just|simply|please|kindly) (reply|answer here)", "(hit|press|use|click) (the|) reply", "answer here", "all on the mail", "reply (function|button)", "reply with", "reply e mail", "(write|writing|answer|answering) (under|below|beneath) (this|the|our) (e mail|email|mail|message)", "(keep|stay in|within|use) this thread", "(answer|answering|reply to|replying to) that (one|e mail|email|mail|message)", "(back|photos|files|them|it) to this (number|address|chat)", "text ... to this number", "text back",
		},
		Zh: []string{
			"(直接|)回(我|我们|咱|给我)(这|那|此|)(封|条|條|) (邮件|郵件|信|短信|微信|消息)", "回(邮件|信|短信)(给|給)(我|我们)", "(逕復|径复|迳复|逕覆|賜覆|赐复|惠复|見復|见复)", "(发|發|寄|回传|回传至|回传到|回傳至|发回|发到|发至)(本|此)(邮箱|信箱|邮件)", "(日|天|小时|小時)(内|內|之内|以内)(书面|直接|予以|及时|) (回复|回覆|回信|函覆|答复)", "书面(回复|答复|回覆)", "函覆", "函复", "回函", "(内|內|请|請)(回邮|回郵)", "(呢封|这封|這封|此)(email|電郵|邮件|郵件|信) ... (回覆|回复)", "(这|這|本|此)(条|條|封|則)(短信|邮件|郵件|信|简讯|簡訊)(下面|下|里|裡|上) (直接|)回", "回(这|這|那|此|该|本)(封|个|條|条|) (邮件|短信|信|郵件|简讯|簡訊)", "(回复|回覆|回信|答复|答覆)(她|他|对方|) ... 那封", "(直接|)回(那条|这条|这封|那封|本信|此信|一下)", "(回复|回覆|回信|答复|答覆)(原|本|此|该|這|这|上述|至|到|在|)(封|)(邮件|郵件|信件|短信|信|邮箱|通知|简讯|簡訊)", "(邮件|郵件|信)的(回答|回信|答复)", "回(他|她|对方|他们|官方|那边)(那|这|的)(封|条|条|邮件|信)", "直接(回复|回覆|回信|回一下|在这封)", "直接(以|用|在|于|於|通过|透過) ... (回复|回覆|回信|答复)",
			"(直接|请|請|内|后|前|即)(回复|回覆|回信)", "(以|用|按) ... (邮件|郵件|信|路径) (回复|回覆|回信|答复)", "(以|用)(全部|)(回复|回覆|回信)", "全部(回复|回覆)", "回在这封", "(回复|回覆)(本|此|原|该|即可)", "(在|于|向)(本|原|此|这|這)(封|)(邮件|郵件|信|短信) ... (回复|回覆|回信|回)", "回 (原|本|此) (邮件|郵件|信)", "(回复|回覆) ... 邮件", "原信", "回(个|封|) (邮件|信|短信)", "邮件(里|内|) (回复|回覆|答复)",
			"站内信 (回复|回覆)", "在(那|这|這)(封|条|條)(邮件|郵件|信|短信)(上|里|裡|中|下面|)(回复|回覆|回信|回)", "(在|于|於)(本|此|该|这封|這封)(邮件|郵件|信)(下方|下面|后面|後面|之下)(续写|接着写|續寫|写)", "(发|發|传|傳|寄)(到|至|给|給|)(这个|這個|此|本)(短信|)(号码|號碼|号|邮箱|微信|信箱)", "(点|點|按|点击) (回复|回覆)", "(此|本)(邮件|郵件|文书|文書|信)之(回信|回覆|回复)",
		},
		Ko: []string{
			"(우편|편지|서신|메일)(에|으로|의) (대답|답장|회신|답)", "(이|본|위|해당|그) (문자|메일|이메일|쪽지|톡|알림톡)(에|로) (바로|그냥|그대로|직접|) (하|답|보내|회신|적)", "(메일|이메일|문자)(의|) 회신(에|란|으로|을)", "(메일|이메일|문자|메시지|통지|안내|공문|알림|톡)(에|로|을|를|의|에 대한|으로|에 직접|) (직접|바로|전체|그대로|) (회신|답장|답신|답변|답)", "(이|본) (번호|문자|주소|메일)(로|에) (문자|답|회신|메일|답장)", "(저|저희|제|담당자)(한테|에게|께) (메일|문자|답)", "(메일|문자) (주시면|주세요|주십시오|주시기|바랍니다)", "(메일|문자) 발신자", "발신자(에게|께|앞으로|한테)", "(답|답장|회신) 메일", "(메일|이메일)로 (반송|되돌려)", "(답문|답문자)(로|를|으로|) ", "거기(에|에다|로) (답|회신|답장)", "(메일|이메일|문자|메시지|편지)에 (이어|이어서|덧붙여|붙여서)(쓰|서|적|) ", "(이|본) (카톡|톡|문자|번호)(으|)로 ... (보내|주시|올려)", "회신은 (국문|한국어|한글|영문|서면|반드시|꼭)", "(이|본) (메일|이메일|메일 주소)로 (보내|제출|송부|주)", "(이|본) (톡방|대화방|채팅방|채팅|카톡)(에|으로)", "(메일|문자|메시지) ... (그대로|전체) (회신|답장|답신)", "(문자|메일) 온 (데|데다|데다가|거에|것에) ... (답장|회신|답)",
			"(답장|답신|전체회신|전체답장)(으로|로|하|해|을|주|바랍|부탁|요망|)", "회신(으로|하여|해 |해주|하시기|하십|하시면|을 통해|하는 방|바랍니다|바람|주시|주세|주십|로 |부탁|요망|요청|할 것|하래|하라)", "(이|본|위|원|해당) (메일|문자)에 ... (답|회신)",
		}},
}
