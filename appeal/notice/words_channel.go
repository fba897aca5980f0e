package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// channelWords are the ways of answering that a notice may name.
var channelWords = []phrase.Set{
	{ID: "portal",
		En: []string{"appeal portal", "appeals portal", "seller portal", "account health", "reactivate button", "appeal (center|centre)", "(in|via|through|into|to|at|using|on) wing", "wing (menu|button|under|alarm)", "(explain|proof submit|appeal|submit|request release) (button|tab|menu)", "(press|push|click|use|pressing|pushing|clicking) (the|) (button|explain|proof submit|appeal|submit|reactivate)", "(back office|seller office|seller (center|centre|central)|dashboard)", "wing ... (button|menu|tab|screen|section|explanation|explanations|appeal|appeals|upload)", "(upload|submit|file|lodge|lodged) ... (section|menu) ... wing", "(in|under) seller info", "(appeal|appeals) section", "(objection|appeal|explain|submit) button", "appeal center", "(button|menu|tab|screen|decision) ... wing", "submit explanation"},
		Zh: []string{"申诉中心", "申訴中心", "申诉入口", "申诉按钮", "申诉通道", "(登录|登入|登陆|到|至|去|在|进入|進入|通过|打开|经由|於|于|按) WING", "(登录|登入|在|到|进入|通过)(卖家|賣家|商家|)(后台|後台|中心)", "(卖家|賣家|商家)后台", "WING ... (提交|上传|上傳|申诉|申訴|传|按|选择|点击|重传)", "卖家申诉", "卖家后台", "申诉页面", "(后台|後台|後台) ... (申诉|申訴|申覆|上传|上傳|提交|写|填|檢附)", "(至|到|於|于|登录|登入|进|进入|在)(后台|後台)", "WING ... (补交|補交)", "(处罚管理|账号状态|帳號狀態)"},
		Ko: []string{"WING ... (소명|제출|올려|업로드|메뉴|버튼|화면|접속|이의|로그인|등록|누르|파일)", "윙 ... (소명|제출|올려|업로드|메뉴|버튼|화면|접속|이의|등록|누르)", "(판매자 센터|판매자센터|스마트스토어센터|셀러오피스|판매자 페이지|관리자 화면)", "(소명|이의)(하기|제출|신청|제기|자료 등록|) (버튼|메뉴|화면|란)", "소명하기", "WING에서", "윙에서", "(소명|이의|제출|답변)(은|는|을|를|) WING", "(소명|이의|제출|답변)(은|는|을|를|) 윙", "WING ... (올리기|올려|내 주|내주)", "윙에서 ... 버튼", "(자료첨부|소명자료 제출|의견제출|서류 올리기)", "(해제 요청|소명 제출|판매자 소명)(메뉴|버튼|화면|에|)", "같은 화면"}},
	{ID: "helpdesk",
		En: []string{"(online|on line) (inquiry|enquiry)", "help desk", "helpdesk", "support (ticket|case)", "help (and|) contact", "(contact|write to|through|via) (customer service|seller support|customer support|support)", "open a (case|ticket)", "seller help", "(respond|reply) to (this|the) case", "case log", "ticket", "1 1 inquiry"},
		Zh: []string{"在线咨询", "在線諮詢", "线上咨询", "線上諮詢", "线上谘询", "在线客服", "在线问询", "线上客服", "線上客服", "工单", "工單", "线上询问", "客服咨询", "问答里", "在线提问"}, Ko: []string{"온라인 문의", "1 1 문의", "1대1 문의", "헬프 데스크", "고객센터 문의", "판매자 문의하기", "문의하기"}},
	{ID: "form",
		En: []string{"(appeal|online|response|objection|request|following|linked|statement|the|this|enclosed|web) form", "https forms", "forms (coupang|office|google)", "form (at|below)", "(fill|filling) (in|out)", "(link|address) below", "form https"},
		Zh: []string{"点这里填", "填表", "表单", "表單", "申请表", "申請表", "https forms", "forms coupang", "问卷", "(打开|打開|点击|點擊|填写) ... https", "(上传|上傳|提交)(至|到) https", "链接里"},
		Ko: []string{"(링크의|웹|지정한|정해진) ... 양식", "(신청서|소명서|확인서|이의신청서|양식|구글 폼|서식|설문)(을|를|에|으로|) ... (작성|제출|입력|첨부|https)", "양식 ... https", "(소명|이의|신청|의견|회신) (양식|폼|서식)", "https forms", "forms coupang", "아래 (링크|주소|양식)", "(링크|폼)(에서|에|으로|를) ... (작성|제출|입력)"}},
	{ID: "reply",
		En: []string{"(reply|replying|respond|responding|answer|answering|answers) (to|) (this|the|our|that|original|same|all) (e mail|email|mail|message|thread|notice|letter|sms|original|recipient|sender)", "(reply|replying) (directly|all|to it)", "reply (to|) (this|all)", "by return", "by (reply|replying)", "(in|as) (a|) reply to", "answer all recipients", "replying to it", "(reply|answer) to the (e mail|email|mail|message)", "answer to this mail", "by answering this", "reply this (mail|email|message)", "(reply|replying|answer|answering) to their (mail|message|email)", "answering their (mail|message|email)", "answer all", "answer (to|) the same (mail|email|e mail)", "(sent|send) on this thread", "just answer here", "reply with", "answer here", "all on the mail"},
		Zh: []string{"回(这|這|那)(封|个|條|条|) (邮件|短信|信|郵件)", "(回复|回覆|回信|答复|答覆)(她|他|对方|)(刚|) ... 那封", "(直接|)回那条", "(回复|回覆|回信|答复|答覆)(原|本|此|该|這|这|上述|至|到|在|)(封|)(邮件|郵件|信件|短信|信|邮箱|通知)", "直接(回复|回覆|回信|回)", "(直接|请|請|内|后|前)(回复|回覆|回信)", "(以|用) (全部|)回复", "全部回复", "全部回覆", "回在这封", "(回复|回覆)(本|此|原|该|即可)", "(在|于|向)(本|原|此) ... (回复|回覆)", "回 (原|本|此) (邮件|郵件|信)", "回复随附邮件", "原信", "回(个|封|) (邮件|信)", "邮件(里|内|) (回复|回覆|答复)", "(用|以)邮件 (回复|答复)", "站内信 (回复|回覆)"},
		Ko: []string{"(메일|이메일|문자|메시지|통지|안내)(에|로|을|를|에 대한|으로|에 직접|) (직접|바로|전체|) (회신|답장|답신|답변)", "(전체 |)(회신|답장|답신)(으로|하여|해 |하시|을 통해|하는 방|바랍니다|주시|주세|로 )", "전체회신", "회 신", "(메일|문자) ... (답장|회신)"}},
	// An address of mail is looked for in the text itself; these stand beside it.
	{ID: "send",
		En: []string{"send", "write", "contact", "forward", "submit", "data to", "mail to", "(email|mail) it", "data"},
		Zh: []string{"报的邮箱", "发到", "發到", "发至", "發至", "发送", "發送", "寄", "发往", "发", "發", "致函", "提交至", "传至", "邮件至", "回复至"},
		Ko: []string{"보내", "제출", "송부", "발송", "회신", "접수", "전달"}},
	{ID: "look-up", En: []string{"(reason|detail|details) ... (in|on|at) (wing|seller centre|seller central|account health)"}, Zh: []string{"(原因|详情|詳情|方法) ... (查看|查询|查收)"}, Ko: []string{"(사유|방법|내용) ... (확인|참고)"}},
	// What a notice refuses.
	{ID: "refused",
		En: []string{"(cannot|can not|will not|not) be (considered|accepted|processed|read)", "(do|does|please do) not (reply|respond|answer|use|open)", "(is|are) not (accepted|monitored|considered)", "(not|never) count", "unattended", "no reply", "(are|is) not read", "not (be|) read"},
		Zh: []string{"不予受理", "不受理", "恕不受理", "无效", "無效", "(请勿|請勿|勿|不要)(向|直接|通过|以|用|对|回|) ... (回复|回覆|回信|提交|发送)", "均不受理", "不接受", "此邮件由系统", "概不", "(寄往|发到|回到)(本|此) ... 无人", "不能在后台", "无人(处理|查看|接收)"},
		Ko: []string{"접수(되|하)지 않", "(인정|확인|처리|반영)되지 않", "발신 전용", "발신전용", "(회신|답장)(하지|을 하지) ", "(회신|답장)(이|은|는) ... 않", "(회신|답장)(하시면|하면) ... (못|않)", "(받지|보지) 않"}},
}
