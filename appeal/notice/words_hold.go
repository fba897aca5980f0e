package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// holdWords tell of what waits: an account until it is known who holds it, and money.
var holdWords = []phrase.Set{
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
}
