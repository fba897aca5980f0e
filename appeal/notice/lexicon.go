package notice

import (
	"fmt"
	"sync"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// The words by which a notice is read, in the phrase language of package
// phrase. What a platform imposes, how it wants to be answered, and which of
// several clocks a number belongs to are told by these.
var lexicon = []phrase.Set{
	// Platforms.
	{ID: "coupang", En: []string{"(coupang|wing)", "rocket growth"}, Zh: []string{"(酷澎|酷彭)"}, Ko: []string{"(쿠팡|로켓그로스)"}},
	{ID: "amazon", En: []string{"(amazon|asin|fba)", "business solutions agreement", "account health", "seller central"}, Zh: []string{"亚马逊"}, Ko: []string{"아마존"}},
	{ID: "ebay", En: []string{"ebay"}},
	{ID: "walmart", En: []string{"walmart"}, Zh: []string{"沃尔玛"}},
	{ID: "naver", En: []string{"(naver|smartstore)"}, Ko: []string{"(네이버|스마트스토어)"}},
	{ID: "11st", En: []string{"11st"}, Ko: []string{"11번가"}},
	{ID: "gmarket", En: []string{"(gmarket|auction)"}, Ko: []string{"(지마켓|옥션)"}},
	{ID: "shopee", En: []string{"shopee"}, Zh: []string{"虾皮"}, Ko: []string{"쇼피"}},
	{ID: "lazada", En: []string{"lazada"}},
	{ID: "tiktok", En: []string{"(tiktok|tik tok)"}, Ko: []string{"틱톡"}},
	{ID: "aliexpress", En: []string{"aliexpress"}, Zh: []string{"速卖通"}, Ko: []string{"알리익스프레스"}},
	{ID: "temu", En: []string{"temu"}, Ko: []string{"테무"}},

	// Sanctions.
	{ID: "permanent",
		En: []string{"(permanent|permanently|indefinitely) ... (suspended|suspension|ban|banned|closed|removed|blocked)", "permanent (suspension|ban|closure)"},
		Zh: []string{"永久 ... (停用|封禁|停权|停權|关闭|關閉|终止|禁止|停止|封)"}, Ko: []string{"영구 (정지|중지|이용 정지|판매 정지|퇴점|제한|차단)", "영구적으로 ... (정지|중지|제한)"}},
	{ID: "terminated",
		En: []string{"(terminate|terminated|termination) ... (agreement|contract|account|relationship)", "(agreement|contract|account) ... (terminated|is terminated)"},
		Zh: []string{"(解除|终止|終止) ... (合同|合约|合約|合作|协议|協議|契约)", "(合同|协议|合作|合約|協議) ... (解除|终止|終止)"}, Ko: []string{"(계약|이용계약) ... (해지|종료)", "계약 해지"}},
	{ID: "verification-hold",
		En: []string{"(verify|verification|identity) ... (hold|held|frozen|suspended|paused|until)", "(hold|held|paused|frozen) ... (verification|verify|verified)"},
		Zh: []string{"(冻结|凍結|暂停|暫停) ... (核验|核驗|验证|驗證|审核资质|核实身份|身份)", "(核验|核驗|验证|驗證) ... (冻结|凍結|暂停|暫停)"},
		Ko: []string{"(인증|본인 확인|정보 확인|검증) ... (보류|일시 정지|일시 중지|제한|잠금)", "(보류|일시 정지|잠금) ... (인증|확인)"}},
	{ID: "account-suspended",
		En: []string{"(account|shop|store) ... (suspend|suspended|suspension|deactivate|deactivated|disabled|blocked|frozen)", "(suspend|suspended|suspension|deactivate|deactivated) ... (account|shop|store)", "(suspension id|account status suspended)"},
		Zh: []string{"(账户|帳戶|帐户|账号|帳號|店铺|店鋪|賣場) ... (停用|冻结|凍結|封停|封禁|停权|停權|暂停使用|暫停使用)", "(停用|冻结|凍結|封停) ... (账户|帳戶|帐户|账号|帳號|店铺|店鋪)"},
		Ko: []string{"(계정|스토어|아이디|판매자 자격) ... (정지|중지|이용정지|비활성|차단|잠금)", "계정정지"}},
	{ID: "sales-suspended",
		En: []string{"(all|entire|every|whole) ... (product|listing|item|sale|offer|catalog) ... (stop|suspend|delist|removed|off sale|taken down|paused|halt)", "(stop|suspend|suspended|delist|halt|paused|suspension of) ... (all|entire|every) ... (product|listing|item|sale)", "(your sales|sales on your|selling|sales) (are|is|have been|has been|was|were) (suspended|stopped|halted|paused)", "sales (suspension|stop)"},
		Zh: []string{"(全部|所有|全店|全线|全線|整店) ... (停售|停止|下架|停卖|停賣|暂停|暫停)", "(停止|暂停|暫停|下架) ... (全部|所有|全店) ... (商品|产品|產品|销售|銷售)", "(店铺|店鋪|贵店|貴店|您店) ... (停止销售|停止銷售|停售|暂停销售|停卖)"},
		Ko: []string{"(전|모든|전체|전부) (상품|품목|제품|물건|옵션) ... (중지|정지|내려|내립|중단|판매중지)", "(판매|전 상품|전상품) (중지|정지|중단) ... (전체|모든|전 상품)", "전상품 ... (중지|정지)", "판매 (자격|권한|활동) ... (정지|중지)"}},
	{ID: "restricted",
		En: []string{"(restricted|restriction|limited|hidden|reduced) ... (exposure|visibility|search|function|feature|ranking|from search)", "(exposure|visibility|search results) ... (restricted|limited|hidden|reduced|removed)", "not be (shown|displayed)"},
		Zh: []string{"(曝光|展示|搜索|搜尋|流量|功能) ... (限制|降低|屏蔽|减少|受限)", "(限制|降低|屏蔽) ... (曝光|展示|搜索|功能|流量)", "不予展示"},
		Ko: []string{"(비노출|노출 제한|노출제한|검색 제외)", "(노출|기능|검색) ... (제한|중지|제외|차단)"}},
	{ID: "listing-stopped",
		En: []string{"(listing|product|item|option|sku) ... (stop|stopped|suspended|removed|taken down|delisted|off sale|deactivated|blocked|paused|withdrawn|halted)", "(stopped|suspended|removed|delisted|took down|taken down|paused|blocked) ... (listing|product|item|option|sku)"},
		Zh: []string{"(停售|下架|停止销售|停止銷售|停卖|停賣|暂停销售|暫停銷售|停止该|停止上述)", "(停止|暂停|暫停) ... (销售|銷售)"},
		Ko: []string{"판매 (중지|정지|중단|차단)", "(상품|옵션|리스팅) ... (중지|내려|내렸|차단|삭제)"}},
	{ID: "funds-held",
		En: []string{"(settlement|payment|payout|balance|fund|money|disbursement) ... (withheld|held|hold|frozen|withhold|on hold|suspended)", "(withhold|withheld|hold|held|freeze) ... (settlement|payment|payout|balance|fund)"},
		Zh: []string{"(货款|貨款|结算|結算|款项|款項|资金|資金|余额) ... (暂扣|暫扣|冻结|凍結|暂缓|暫緩|保留|扣留|延迟支付)", "(暂扣|冻结|暂缓|扣留) ... (货款|结算|款项|资金)"},
		Ko: []string{"(정산|지급|대금|정산금) ... (보류|중단|유예|동결|정지)"}},
	{ID: "warning", En: []string{"(warning|caution)"}, Zh: []string{"(警告|警示|预警|預警)"}, Ko: []string{"(경고|주의 단계|주의 조치)"}},
	{ID: "threat",
		En: []string{"(will|may|might|could|can) ... (suspended|stopped|removed|suspension|delisted|restricted)"},
		Zh: []string{"(可能|将会|將會|均可能|会被|會被) ... (停止|停用|下架|停售|暂停|停權)"}, Ko: []string{"(중지|정지|내려갈|내려가|제한) ... (될 수|수 있)"}},
	{ID: "restored", En: []string{"(account|suspension|sales) ... (has|have) been (reinstated|restored|lifted)", "(reinstated|restored) your (account|sales)"}, Zh: []string{"(现已|已经|已)(恢复|恢復|解除)", "恢复正常"}, Ko: []string{"(재개|해제|복구|정상화)(되었|됐|하였|했)"}},
	{ID: "news",
		En: []string{"(policy|fee|system|standard) (change|update|revision)", "all sellers", "(has|have) been (reinstated|restored|lifted)", "suspension (is|has been) lifted"},
		Zh: []string{"(调整公告|规则更新|规则调整|全体卖家|所有卖家|政策更新)", "(已恢复|已解除|恢复正常|解除停用|恢复销售)"},
		Ko: []string{"(개편|전체 판매자|개정 안내|변경 안내|공지사항)", "(재개되었|정상화|복구되었|해제되었)"}},

	// What a number or a date belongs to.
	{ID: "answer",
		En: []string{"(reply|appeal|respond|response|submit|submission|provide|explanation|explain|send|attach|upload|contest|dispute|let us have|objection|answer)"},
		Zh: []string{"(回复|回覆|申诉|申訴|提交|上传|上傳|说明|說明|答复|答覆|回信|补交|補交|提供|发到|發到|发至|异议|異議|陈述|附上|登录)"},
		Ko: []string{"(소명|회신|제출|답장|이의|답변|설명|의견|작성|올려|보내|신청)"}},
	{ID: "review",
		En: []string{"(review|reviewing|result|decision|we will|our answer|process your|assessment)"},
		Zh: []string{"(审核|審核|审查|審查|处理结果|審理|评估|我方收到|给予答复|給予答覆|结果|結果)"}, Ko: []string{"(검토|심사|결과|처리에는|안내까지|소요)"}},
	{ID: "hold", En: []string{"(settlement|payment|payout|balance|fund|money)"}, Zh: []string{"(货款|貨款|结算|結算|款项|资金|余额)"}, Ko: []string{"(정산|지급|대금)"}},
	{ID: "stock", En: []string{"(inventory|stock|warehouse) ... (remove|removal|collect|dispose)", "(remove|collect) ... (inventory|stock)"}, Zh: []string{"(移出|取回|搬离|销毁|清仓|处置费)"}, Ko: []string{"(반출|폐기|회수)"}},
	{ID: "age", En: []string{"(issued|dated|not older|utility bill|valid)"}, Zh: []string{"(出具|开具|水电单|有效期|签发)"}, Ko: []string{"(발급|발행|유효)"}},
	{ID: "span", En: []string{"(last|past|previous) ... (day|week|month)", "per day"}, Zh: []string{"(最近|过去|過去|近)"}, Ko: []string{"(최근|지난|동안|연속)"}},
	{ID: "length", En: []string{"(for|during) ... (day|month)"}, Zh: []string{"(为期|為期|持续)"}, Ko: []string{"(비노출|간 정지|간 중지|동안)"}},

	// When a limit begins.
	{ID: "receipt", En: []string{"(receipt|receive|received|recieved|receiving)"}, Zh: []string{"(收到|收悉|接到|送达之日)"}, Ko: []string{"(수신|받으신|받은|받으|접수일|수령)"}},
	{ID: "of-notice", En: []string{"(date of this|from this) (notice|letter|e mail|email|message)", "of this notice"}, Zh: []string{"(本通知|本函|通知|本邮件|本郵件) (发出|發出|之日|作出|发送)", "发出之日"}, Ko: []string{"(통지일|통보일|발송일|안내일|본 통지|이 통지)"}},
	{ID: "of-effect", En: []string{"(effective date|date of suspension|date of the suspension)"}, Zh: []string{"(生效之日|停用之日|停售之日)"}, Ko: []string{"(적용일로부터|적용일부터|정지일|중지일)"}},
	{ID: "of-original", En: []string{"original (notice|notification|mail|message)", "first (notice|notification)"}, Zh: []string{"(首次通知|最初通知|原通知)"}, Ko: []string{"(최초 통지|최초 안내|첫 통지|원래 통지|최초 메일)"}},
	{ID: "effect", En: []string{"(effective|applies from|from|since|starting|as of)"}, Zh: []string{"(生效|起始|适用日|適用日|起)"}, Ko: []string{"(적용|시행|효력|시작)"}},

	// How to answer.
	{ID: "portal",
		En: []string{"(appeal portal|appeals portal|seller portal|account health|reactivate button|appeal center|appeal centre)", "(upload|submit|log in|login|sign in|through|via|in|using|menu|button|click) ... (wing|seller center|seller office|back office|seller central|dashboard)", "wing ... (menu|button|upload|submit)"},
		Zh: []string{"(申诉中心|申訴中心|申诉入口|申诉按钮|申诉通道)", "(卖家后台|賣家後台|后台|後台|wing) ... (提交|上传|上傳|重传|重傳|申诉|申訴|选择|選擇|登录|点击|點擊|按钮)", "(登录|登入|到|在|进入|進入) ... (wing|卖家后台|后台|後台)"},
		Ko: []string{"(wing|윙|판매자센터|판매자 센터|판매자 페이지|관리자 화면) ... (소명|제출|올려|업로드|메뉴|버튼|화면|접속|이의제기)", "(소명 제출|이의제기|소명하기|소명 메뉴)(버튼|메뉴|화면|)"}},
	{ID: "helpdesk",
		En: []string{"(online inquiry|online enquiry|help desk|helpdesk|seller support ticket|help (and|) contact page|customer service)"},
		Zh: []string{"(在线咨询|在線諮詢|线上咨询|線上諮詢|在线客服|在线问询|온라인문의)"}, Ko: []string{"(온라인 문의|1 1 문의|헬프데스크)"}},
	{ID: "form",
		En: []string{"(appeal|online|response|objection|request|following|linked|attached|the|this) form", "fill (in|out)", "https forms"},
		Zh: []string{"(表单|表單|申请表|申請表)"}, Ko: []string{"(신청서|양식|폼|서식) ... (작성|제출|입력|https)", "(소명서|신청서|이의신청서) 양식"}},
	{ID: "reply",
		En: []string{"(reply|replying|respond|responding|answer) ... (this|the|original|same) (e mail|email|mail|message|thread|notice|letter|sms)", "(reply|replying) (directly|all|)", "by return"},
		Zh: []string{"(回复|回覆|直接回|回信|答复|答覆) ... (邮件|郵件|本邮|此邮|原邮|此信|本信|短信)", "(邮件|郵件|原邮件|此邮件) ... (回复|回覆)", "(回复本|回复此|回复原|回复即可|回复该)"},
		Ko: []string{"(메일|문자|메시지) ... (회신|답장|답신|답변)", "(회신|답장|답신)(으로|하여|해|하시|바랍니다|주시|)"}},
	{ID: "email",
		En: []string{"(send|email|e mail|mail|write|contact) ... to ... (at|com|example)", "(send|write) ... (com|example)"},
		Zh: []string{"(发到|發到|发至|發至|发送至|發送至|寄至|寄到|发|邮件至|致函) ... (com|example|邮箱|信箱)"}, Ko: []string{"(com|example|이메일 주소|메일 주소)(로|으로) ... (보내|제출|송부|발송|회신)"}},
}

var read = sync.OnceValue(func() *phrase.Matcher {
	m, mistakes := phrase.Compile(lexicon)
	if len(mistakes) > 0 {
		panic(fmt.Sprint("notice: the lexicon cannot be read: ", mistakes)) // a test compiles it
	}
	return m
})
