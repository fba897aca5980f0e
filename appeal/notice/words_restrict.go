package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// restrictWords tell of rights that are made smaller and goods that are seen less.
var restrictWords = []phrase.Set{
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
}
