package notice

// A count is one way to say how often something happened.
type count struct {
	re *pattern
	// says is true where the words alone say that breaches are counted; else a
	// word for them must stand nearby.
	says bool
	// total is true where the words count what was found, perhaps without this time:
	// of earlier ones they do not count.
	total bool
	// earlier is true where this time is not among those counted.
	earlier bool
	// current is true where the words tell how many there are now, be it only one.
	current bool
	// needs tells near which words of a text the count may stand: most texts count nothing.
	needs *countWords
}

// countWords are words beside which a count may stand.
type countWords struct {
	words []string
	// fits reports whether a number stands beside the word that begins at a place; nil
	// where the word itself is one.
	fits func(text string, at, end int) bool
}

var (
	enOrdinals = &countWords{words: []string{"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th"}}
	enBreaches = &countWords{[]string{"strike", "violation", "breach", "offence", "offense", "incl", "on record", "on file", "times", "this time", "accumulated"}, numberNear}
	enBefore   = &countWords{[]string{"before", "previous", "already", "earlier", "prior"}, numberNear}
	koTimes    = &countWords{[]string{"회", "차", "번", "건수", "횟수", "삼진", "아웃"}, countedBefore}
	koBefore   = &countWords{[]string{"회", "번", "차례", "건"}, countedBefore}
	zhTimes    = &countWords{[]string{"次", "回", "起", "度"}, countedBefore}
	repeats    = &countWords{words: []string{"repe", "recur"}}
	makesIt    = &countWords{words: []string{"this makes", "this brings", "this is number", "this is now number"}}
	slashed    = &countWords{[]string{"/"}, countedBefore}
)

const (
	enOrdinal = `(second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|[4-9]th|10th)`
	enNumber  = `(two|three|four|five|six|seven|eight|nine|\d{1,2})`
	koNumber  = `(두|세|네|다섯|여섯|일곱|여덟|\d{1,2})`
	zhNumber  = `([二两兩三四五六七八九十]|\d{1,2})`
)

// counts are the ways to say which time this is, in the order of their sureness.
var counts = []count{
	// This is your third confirmed violation; for the second time; strike 3 of 3.
	{re: seldom(`(?i)\b` + enOrdinal + `\s+(?:[a-z]+[ -]){0,2}?(?:breach|violation|offence|offense|infraction|infringement|instance|incident|strike|occurrence|detect|detection|offending)(?:es|s|ed)?\b`), says: true, needs: enOrdinals},
	{re: seldom(`(?i)\b` + enOrdinal + `\s+(?:(?:such|same|similar|separate|confirmed|upheld)\s+)?(?:time|occasion|finding|report|complaint|case|warning|sanction|suspension)\b`), needs: enOrdinals},
	{re: seldom(`(?i)\b(?:this is|it is|this was|received)\s+(?:now\s+|already\s+)*(?:your|the|a)\s+` + enOrdinal + `\s+(?:(?:such|same|similar)\s+)?(?:notice|letter)\b`), needs: enOrdinals},
	{re: seldom(`(?i)\b(?:suspended|stopped|closed|blocked|delisted|removed|restricted|limited|warned|sanctioned|hidden|paused)\s*,?\s+for (?:the|a) ` + enOrdinal + `\s+time\b`), says: true, needs: enOrdinals},
	{re: seldom(`(?i)\bthis (?:one )?(?:is|makes|was)\s+(?:now\s+|already\s+)*(?:the|your)\s+` + enOrdinal + `\s*(?:[.,;!)\n]|$)`), needs: enOrdinals},
	{re: seldom(`(?i)\b(?:the present|the current|the latest|this latest)(?: one| case| finding| breach| infringement| violation| matter)? (?:is|makes|was)\s+(?:now\s+|already\s+)*(?:the|your)\s+` + enOrdinal + `\s*(?:[.,;!)\n]|$)`), says: true, needs: enOrdinals},
	{re: seldom(`(?i)\b(?:found out|caught|detected|sanctioned|warned|in breach)\b[^.\n]{0,60}\b` + enNumber + `\s+times\s+(?:in all|in total|altogether|so far|now)\b`), says: true, needs: enBreaches},
	{re: seldom(`(?i)\b(?:your|the)\s+` + enOrdinal + `\s+(?:with)?in\s+(?:the\s+|a\s+)?(?:last\s+|past\s+)?(?:year|twelve|six|three|\d+)\b`), needs: enOrdinals},
	{re: seldom(`(?i)\b(?:repeat(?:ed)?|repetition|recurrence)(?: (?:violation|offence|offense|breach|infringement))?\s*[:(]\s*(?:the\s+)?(second|third|fourth|fifth|2nd|3rd|[4-9]th|\d)\b`), says: true, needs: repeats},
	{re: seldom(`(?i)\b(?:current|currently|this time|now|today)\s*[:=]?\s*(?:the\s+)?` + enOrdinal + `\b`), says: true, needs: enOrdinals},
	{re: seldom(`(?i)\b(?:strike|violation|breach|offence|offense)s?(?:\s+(?:count|total|number|no\.?|to date))*(?:\s*\([^()\n]{0,30}\))?\s*(?:[:#=|]\s*(?:[●○■□★☆]+\s*)?\(?)?(?:[●○■□★☆]+\s*\(?)?` + enNumber + `(?:\s*(?:of|/)\s*\d)?\s*(?:[,.;)!\n]|$)`), says: true, needs: enBreaches},
	{re: seldom(`(?i)\bnumber of (?:violations|breaches|offences|offenses|strikes|warnings)[^.:\n]{0,50}[:=]\s*` + enNumber + `\b`), says: true, needs: enBreaches},
	{re: seldom(`(?i)\b(?:received|have|has|reached|collected|accumulated|stands at|at)\s+(?:now\s+|a total of\s+|your\s+)*` + enNumber + `\s+(?:strikes|violations|breaches|offences|offenses)\b`), says: true, needs: enBreaches},
	{re: seldom(`(?i)\b` + enNumber + `\s+(?:strikes|violations|breaches|offences|offenses|times|sanctions)?\s*[,(]?\s*(?:incl(?:\.|uding|usive of)?\s+this|this (?:one|time)|the present one|including this|now on record|on record|on file)`), says: true, needs: enBreaches},
	{re: seldom(`(?i)\b` + enNumber + `\s+(?:violations|breaches|offences|offenses|findings|strikes)\s+(?:of (?:this|the same) (?:kind|type)\s*)?(?:within|in|over|during|this|since)\b`), says: true, total: true, needs: enBreaches},
	{re: seldom(`(?i)\b(?:found|caught|detected|sanctioned|reported)\s+(?:you\s+|this\s+)?` + enNumber + `\s+times\b`), says: true, total: true, needs: enBreaches},
	{re: seldom(`(?i)\b(?:number of times|times|count|occurrence|repeat(?:ed)? count|frequency)\s*(?:\([^()\n]{0,30}\)\s*)?[:=]\s*` + enOrdinal + `\b`), says: true, needs: enOrdinals},
	{re: seldom(`(?i)\b(?:this time|this one|current(?:ly)?|now|present)\s*[:=]\s*` + enNumber + `\s*(?:(?:times?|violations?|strikes?|breaches|offences?)\b|[,.;)/\n]|$)`), says: true, needs: enBreaches},
	{re: seldom(`(?i)\b(?:current(?:ly)?|accumulated|so far|to date|now)\s*(?:accumulated\s*|violations?\s*|strikes?\s*)*[:=]\s*(\d{1,2})\s*(?:times?|violations?|strikes?|/)`), says: true, current: true, needs: enBreaches},
	{re: seldom(`(?i)\bthis (?:makes|is|was|brings)\s+(?:it\s+)?(?:now\s+|already\s+)?(?:your\s+|the\s+|a\s+)?(?:number\s+|no\.?\s*|time\s+|count\s+)` + enNumber + `\b`), says: true, needs: makesIt},
	// 2차 위반, 3회차, 세 번째, 이번이 3차, 누적 3회, 위반 횟수: 3회, 3회 누적.
	{re: seldom(`(\d{1,2}|이|삼|사)\s*차\s*(?:위반|적발|제재|처분|위규|누적|징계|아웃|판정|재발|경고)`), says: true, needs: koTimes},
	{re: seldom(`(?:이번|금번|금회|이번 건|본 건|본건|당해 건)(?:이|은|는|까지|으로)?\s*(?:총\s*|벌써\s*)?` + koNumber + `\s*(?:차|회|번|차례)(?:째)?`), says: true, needs: koTimes},
	{re: seldom(`(?:위반|적발|제재|경고|조치|처분|누적|누계)\s*(?:누적\s*)?(?:횟수|회수|건수|회차|차수|이력)\s*(?:[:：]|은|는|이|가)?\s*(?:총\s*)?` + koNumber + `\s*(?:회|차|번|건)`), says: true, needs: koTimes},
	{re: seldom(`(?:위반|적발|제재|경고|조치|처분|누적)\s*(?:횟수|건수|회차|차수)\s*(?:\([^()\n]{0,30}\)\s*)?[:|]\s*(?:총\s*)?` + koNumber + `\s*(?:회|차|번|건|[,;(|\n]|$)`), says: true, needs: koTimes},
	{re: seldom(`(?:적발|위반|제재)[^.\n]{0,70}?(?:모두|총|합쳐|합계|도합|월)\s*` + koNumber + `\s*(?:차례|번|회)(?:입니다|이다|이며|이고|다|임|에 이|였|째|\s*$)`), says: true, needs: koTimes},
	{re: seldom(`(?:재위반|재적발|재범|반복\s*위반)\s*[(（:]?\s*` + koNumber + `\s*(?:회|차|번)`), says: true, needs: koTimes},
	{re: seldom(`(?:누적|누계)\s*(?:위반|적발|경고|제재)?\s*[:：]?\s*(?:총\s*)?` + koNumber + `\s*(?:회|번|차례|차|회차)`), says: true, needs: koTimes},
	{re: seldom(koNumber + `\s*(?:회|번|차례|차)(?:가|이|나)?\s*(?:누적|누계)`), says: true, needs: koTimes},
	{re: seldom(koNumber + `\s*(?:회|번|차례|차)\s*[(（,]\s*(?:이번|금번|금회|본 건|본건|이 건)\s*(?:건\s*)?포함`), says: true, needs: koTimes},
	{re: seldom(`(?:위반|적발)\s*(?:누적|누계)\s*` + koNumber + `\s*(?:회|번|차)`), says: true, needs: koTimes},
	{re: seldom(koNumber + `\s*(?:회\s*차|회\s*째|번\s*째|차례\s*째)`), needs: koTimes},
	{re: seldom(`(?:회차|차수)\s*[:：|]?\s*` + koNumber + `\s*(?:회|번|차)(?:째)?`), says: true, needs: koTimes},
	{re: seldom(`회차\s*[:：|]?\s*(\d{1,2})(?:[회번차]|[ ,;.)\n]|$)`), needs: koTimes},
	{re: seldom(`[(（]\s*(\d)\s*차\s*[)）]`), needs: koTimes},
	{re: seldom(`(삼진)\s*아웃?\s*(?:제|기준|규정|정책)?(?:에|으로|이|을)?\s*(?:해당|도달|이르|적용|따라|의해|처리|되어|됨)`), says: true, needs: koTimes},
	{re: seldom(`(?:위반|적발|제재|경고|조치)\s*(?:이력\s*)?` + koNumber + `\s*(?:회|번|차례)`), says: true, total: true, needs: koTimes},
	{re: seldom(koNumber + `\s*(?:회|번|차례)(?:나|에 걸쳐|에 걸친)?\s*(?:위반|적발|제재)`), says: true, total: true, needs: koTimes},
	{re: seldom(`(?:경고|위반|스트라이크|제재|警告|违规|違規)\s*(\d)\s*/\s*\d`), says: true, needs: slashed},
	{re: seldom(`(투|쓰리|[23])\s*(?:아웃|진\s*아웃)(?:\s*(?:제|제도|기준|규정))?(?:에|으로|이|을)?\s*(?:해당|도달|이르|적용|따라|의해|처리|되어|됨)`), says: true, needs: koTimes},
	{re: seldom(`(?:현재|지금|금일)\s*(?:까지)?\s*(?:누적|위반|경고|벌점)?\s*(?:횟수)?\s*[:：]\s*` + koNumber + `\s*(?:회|번|차|건)`), says: true, current: true, needs: koTimes},
	{re: seldom(`(?:이번|금번|금회|본 건)(?:이|은|는|까지)?\s*(?:올해|금년|연내|최근 \d+\s*개월|지난 \d+\s*개월)?(?:\s*(?:들어|내|중|동안))?\s*(?:벌써\s*|총\s*)?` + koNumber + `\s*(?:번째|회째|차례째|회차|차례)`), says: true, needs: koTimes},
	// 第三次, 累计两次, 违规次数：3, 三次（含本次）, 系二次违规.
	{re: seldom(`[第系係](?:第)?\s*` + zhNumber + `\s*[次回起度]`), needs: zhTimes},
	{re: seldom(`(?:系|係|为|為|属|屬|属于)\s*` + zhNumber + `次(?:违规|違規|违反|違反)`), says: true, needs: zhTimes},
	{re: seldom(`累[计計积積](?:第|已|共|达|達|达到|达成|有|被|处罚|處罰|违规|違規|违反|違反|[:：]|\s){0,5}` + zhNumber + `\s*[次回起]`), says: true, needs: zhTimes},
	{re: seldom(`(?:违规|違規|处罚|處罰|违反|違反|警告)(?:累计|累計|记录)?(?:次数|次數|计次|計次)\s*(?:[:：|]|为|為|是|达|共|已)*\s*` + zhNumber + `\s*次?`), says: true, needs: zhTimes},
	{re: seldom(zhNumber + `\s*[次回][^，,。\n（(]{0,10}[（(,，]?\s*(?:含|包括|包含|連同|连同)(?:本|此|这|這)`), says: true, needs: zhTimes},
	{re: seldom(`(?:本年度?|今年|年内|年內|半年内|个月内)(?:已|已经|共|系)?第\s*` + zhNumber + `\s*[次回起](?:[。，,）)；;]|$)`), says: true, needs: zhTimes},
	{re: seldom(`(?:一共|总共|總共|共计|共計|合计|合計)(?:已|有|被|达)?\s*` + zhNumber + `\s*[次回](?:了|违|違|[。，,）)；;]|$)`), says: true, total: true, needs: zhTimes},
	{re: seldom(`(?:违规|違規|违反|違反|被查|查获|查獲|处罚|處罰|被罚)\s*` + zhNumber + `\s*[次回]`), says: true, total: true, needs: zhTimes},
	{re: seldom(zhNumber + `\s*[次回](?:违规|違規|违反|違反|被查|被罚|触犯)`), says: true, total: true, needs: zhTimes},
	{re: seldom(`(?:先后|先後|前后|前後|共计?|共計)[^，,。\n]{0,6}?(?:查实|查實|查获|查獲|查处|查處|认定|認定|发现|發現|被查|处罚|處罰)\s*` + zhNumber + `\s*[次回]`), says: true, total: true, needs: zhTimes},
	{re: seldom(`(?:先后|先後|前后|前後|共计?|共計)\s*` + zhNumber + `\s*[次回](?:被|遭)?(?:查实|查實|查获|查獲|查处|查處|被查|处罚|處罰|违规|違規|违反|違反)`), says: true, total: true, needs: zhTimes},
	{re: seldom(`(?:这|這|此|本次|这次|這次|今次|此次|这回|這回|此回)(?:已|已经|已經)?(?:是|为|為|系|係|屬|属)(?:贵司|貴司|贵店|您|你们|你|店铺|我们|今年|本年度|本年|本季度|本月|近期|年内|年內|内|內|的|因|同类|\d+\s*个月){0,4}第?\s*` + zhNumber + `\s*[次回](?:了|[。，,；;（()）\s]|$)`), says: true, needs: zhTimes},
	{re: seldom(`(?:目前|当前|當前|现在|現在|截至目前)(?:已)?(?:累[积積计計])?(?:违规|違規|次数|次數)?\s*[:：]?\s*` + zhNumber + `\s*次`), says: true, current: true, needs: zhTimes},
	// Twice before, 이미 두 차례, 此前已两次: this time comes on top.
	{re: seldom(`(?i)\b(once|twice|two times|three times|on two|on three|two|three|four)\s+(?:occasions\s+)?(?:(?:before|previously|already|earlier)\b|(?:previous|prior|earlier)\s+(?:violation|breach|sanction|suspension|warning|offence|occasion|measure|case)s?)`), earlier: true, needs: enBefore},
	{re: seldom(`(?i)\b(?:already|previously)\s+(?:been\s+)?(?:[a-z]+\s+)?(once|twice|two times|three times)\b`), earlier: true, needs: enBefore},
	{re: seldom(`(?i)\balready\s+(?:[a-z]+\s+){0,2}(one|two|three)\s+(?:warning|sanction|strike|measure|suspension|restriction)s?\b`), earlier: true, needs: enBefore},
	{re: seldom(`(?:이미|과거|이전|기존|종전|앞서|그동안|지난)[^.\n]{0,40}?(한|두|세|네|다섯|\d)\s*(?:회|번|차례|건)(?:의|에 걸쳐|나)?\s*(?:동일|같은|위반|적발|제재|조치|경고|처분|정지|이력|판매|주의)`), earlier: true, needs: koBefore},
	{re: seldom(`(?:此前|之前|以前|先前|过去|曾|曾经|此前已|前期)[^。\n]{0,24}?([一两兩二三四五]|\d)\s*[次回](?:因|被|受|违|違|警|处|處|收|停)`), earlier: true, needs: zhTimes},
	{re: seldom(`(?:此前|之前|以前|先前|过去|曾|曾经|前期)[^。\n]{0,24}?(?:警告|处罚|處罰|处理|處理|停售|下架|提醒|限流)(?:过|過|了)?\s*([一两兩二三四五]|\d)\s*[次回]`), earlier: true, needs: zhTimes},
}

// numbers are numbers as words.
var numbers = map[string]int{"once": 1, "one": 1, "twice": 2, "two": 2, "second": 2, "2nd": 2, "three": 3, "third": 3, "3rd": 3, "four": 4, "fourth": 4, "five": 5, "fifth": 5, "six": 6, "sixth": 6, "seven": 7, "seventh": 7, "eight": 8, "eighth": 8, "nine": 9,
	"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "이": 2, "삼": 3, "사": 4, "삼진": 3, "투": 2, "쓰리": 3,
	"一": 1, "二": 2, "两": 2, "兩": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10}

var (
	// What may stand right behind a count that is not reached, or is of something else.
	penalty    = patternOf(`^\s*(?:违反|違反|违规|違規|위반|적발|시|violations?|breach|time|offence)?\s*[:：=→]\s*(?:\d+\s*(?:天|日|일|days?)|停|封|永久|警告|商品|全店|账|帳|판매|계정|경고|영구|이용|주의|suspen|clos|warning|caution|perman|terminat)`)
	notReached = patternOf(`(?i)^\s*(?:번째|째)?\s*(?:위반|적발|누적|경고|제재|발생|이|가|에|인|의|으로|违规|違規|违反|被|出现|发生|violations?|breach(?:es)?|strikes?|offences?|time)?\s*(?:시(?:$|[\s에는,.·:])|이상|부터|되면|하면|이면|된 경우|경우|때(?:는|에|$)|마다|以上|及以上|将|將|则|則|者|的[，,]|时|時|后[，,将]|will\b|would\b|may\b|leads?\b|results?\b|or more\b|can\b)`)
	otherThing = patternOf(`^\s*(?:의\s*)?(?:소명|자료|안내|메일|이미지|사진|상품|옵션|서류|심사|검토|요청|재심|보완|피해|시도|주문|문의|배송|인증|공지|줄|항목|페이지|고객|구매|提交|补交|補交|函|申诉|申訴|补件|補件|联系|沟通|回复|审核|審核|图|圖|来信|催|退|发货|通知|补充|修改|上传)`)
	// Those counted were before this time.
	earlierOnes = patternOf(`(?i)(?:과거|이전|기존|종전|앞서|이미|지난|此前|之前|以前|以往|曾|先前|previous|prior|earlier|already|before)[^.。\n]{0,40}$`)
	// 第三次出现同类情形，将永久终止合作; unless it is said to be this one.
	toCome   = patternOf(`^[^，,。.\n]{0,14}[，,]?\s*(?:账户|账号|帐号|帳號|帳戶|您的|您|店铺|店鋪|贵店|贵司|全部|商品|全店|계정은?|계정이)*(?:将|將|则|則|就会|就會|즉시|할 수 있)`)
	thisTime = patternOf(`(?:这|這|此|本|系|係|已|为|為|이번|금번|본 건)[^，,。.]{0,12}$`)
	// What may stand right before it: a third violation, any further one.
	anyTime = patternOf(`(?i)(?:\b(?:a|any|an|another|each|every|upon|after|if|your next)\s+|다음\s*|향후\s*|추후\s*|若\s*|如\s*|如果\s*|一旦\s*|再\s*|每\s*|达\s*|满\s*|滿\s*|出现\s*|发生\s*)$`)
)

var (
	firstStep = patternOf(`(?i)\b(?:first|1st)\s+(?:violation|breach|offence|offense|time|strike|warning)|1\s*(?:차|회)\s*(?:위반|적발|경고|[:：(])|최초\s*(?:위반|적발)|首次|第\s*[一1]\s*次`)
	thisOne   = patternOf(`(?i)\b(?:this|your|yours|now)\b|이번|금번|금회|본 건|본건|이어|本次|此为|此為|这是|這是|系|係|本件`)
)

var firstRow = patternOf(`(?m)^[ \t\-·•○※]*(?:第\s*[1一]\s*[次回起]|1\s*(?:차|회))`)
