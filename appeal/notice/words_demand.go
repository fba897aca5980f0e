package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// demandWords tell what a notice asks for from what it merely speaks of.
var demandWords = []phrase.Set{
	// What asks the seller to send something.
	{ID: "send-papers",
		En: []string{"submit", "attach", "enclose", "upload", "provide", "send", "forward", "include", "supply", "furnish", "present", "produce", "hand in", "bring", "e mail", "let us have", "show us", "give us", "we need", "we require", "we ask for", "need to see", "have ready", "must contain", "should contain", "reply with", "explain with", "answer with", "respond with", "with all", "wants", "asks for", "asking for", "they need", "send over", "along with", "together with", "accompanied by", "supported by", "is required", "are required", "required"},
		Zh: []string{"提交", "附上", "附带", "附帶", "附", "上传", "上傳", "提供", "补交", "補交", "补充", "補充", "补传", "传", "发到", "發到", "发至", "发给", "发送", "發送", "寄到", "寄至", "出示", "检附", "檢附", "备齐", "備齊", "准备", "準備", "递交", "遞交", "交一份", "交", "须有", "需要", "要求", "要我们", "必须包含", "应包括", "包括", "拿", "補件", "补件", "送付", "重传", "重傳", "缺", "差"},
		Ko: []string{"제출해", "제출하여", "제출하시", "제출하십", "제출하셔", "제출하는", "제출할", "제출 바랍", "제출 부탁", "제출바랍", "제출 요망", "첨부", "올려", "올리", "보내 ", "보내주", "보내시", "등록해", "동봉", "회신하여", "회신하시", "회신하십", "회신해", "회신 바랍", "갖추어", "갖춰", "구비하", "구비해", "준비해", "준비하", "내 주", "내주", "내실", "내시", "내야", "내라", "제시", "업로드", "송부", "포함되어야", "포함하여", "필요합니다", "필요함", "있어야", "요구", "달라", "요청드", "전달해", "접수해", "설명해"}},
	// What a list of papers stands under.
	{ID: "paper-heading",
		En: []string{"(required|needed|necessary|requested|supporting) (document|documents|paper|papers|evidence|material|materials|proof)", "(document|documents|paper|papers|evidence|proof|materials) (required|needed|requested|to submit|to be submitted|to send|we need)", "what we need", "to be submitted", "to submit", "please include", "needed", "enclose", "attach", "attachments", "documents", "evidence", "what to send", "required", "to release", "release"},
		Zh: []string{"(所需|需提交|提交|申诉|證明|证明|必要|应附|需要|补充|上传|應附|所需提交)(材料|资料|文件|證明|证明|資料)", "材料", "附件", "资料", "解除条件", "解除條件", "恢复条件", "需要", "要求", "應附文件", "交什么"},
		Ko: []string{"(필요|제출|구비|소명|첨부|증빙|준비|요청|보완) (서류|자료|증빙|문서|항목)", "첨부", "제출", "제출물", "해제", "해제 조건", "재개 조건", "준비물", "서류", "자료", "보완"}},
	// What stands before a list that goes on below.
	{ID: "as-follows", En: []string{"following", "below", "these", "all of"}, Zh: []string{"下列", "以下", "如下", "下述"}, Ko: []string{"다음", "아래", "하기"}},
	// What was sent before, or is sent by somebody else.
	{ID: "sent-before",
		En: []string{"(you|we) did (send|ship|submit)", "(you|already|previously|earlier) (submitted|sent|provided|attached|uploaded|supplied)", "submitted (by|earlier|previously|on)", "have (been|) (received|submitted)", "we (will|shall|may) (send|provide|forward)", "we (sent|attached|attach|enclose)", "the (complainant|rights owner|right holder|buyer|customer) (sent|submitted|provided|attached|has sent|has submitted)"},
		Zh: []string{"(您|贵司|贵店|此前|已|曾|之前|上次|所|对方|權利人|权利人|投诉方|买家|顾客)(已|) (提交|提供|上传|附|上傳|交)(的|过|過|了)", "已提交", "已提供", "我们将(发送|提供)", "对方(交|提供|提交)", "(提交|提供|上传|出示)(了|过)"},
		Ko: []string{"(제출|첨부|등록|송부|회신|제시)하신", "(제출|첨부|접수|등록)된", "(제출|첨부)한", "내신", "보내신", "(권리자|신고인|구매자|고객)(가|이|는|은) ... (제출|제시|첨부|보내)", "보내 드", "보내드"}},
	// What a paper shows: the things named behind it (before it, in Korean) are no
	// papers of their own.
	{ID: "shows",
		En: []string{"showing", "that show", "which show", "shows", "that state", "stating", "containing", "must show", "visible", "with the name", "proving", "to prove", "that prove", "evidencing", "reflecting", "indicating", "signed", "dated", "stamped", "issued by"},
		Zh: []string{"须包含", "需包含", "注明", "註明", "写明", "寫明", "显示", "顯示", "载明", "載明", "含", "列明", "标明", "須載明", "可见", "须含", "遮盖"}, Ko: []string{"나타나", "보이는", "보여 주는", "보여주는", "포함된", "기재된", "기재", "담긴", "적힌", "표시된", "확인되는", "확인할 수 있는", "증명하는", "입증하는", "입증할", "증명할", "드러나는", "알 수 있는", "이어지는", "관한"}},
	// What is told and not sent.
	{ID: "told-only",
		En: []string{"explanation", "explain", "statement of", "reason", "reasons", "cause", "account of", "description", "describe", "your view", "comment", "tell us", "who", "why", "whether", "how many", "the number of the"},
		Zh: []string{"说明", "說明", "原因", "情况", "經過", "经过", "解释", "陈述", "陳述", "经办人", "姓名", "电话", "编号", "理由"}, Ko: []string{"소명", "사유", "경위", "설명", "이유", "원인", "의견", "연락처", "담당자", "확인 사항", "번호"}},
	// What is not taken as proof.
	{ID: "refuse-papers",
		En: []string{"(is|are|will|does|do|can|would|alone is|alone are|alone will|alone does) not (be|) (accept|accepted|sufficient|suffice|enough|considered|regarded|treated|taken|recognised|recognized|proof|evidence|replace|count|help|do|admitted|acceptable|valid|prove|used)", "cannot (be|) (accept|accepted|considered|replace|used|recognised|regarded|treated|taken|substitute)", "not (accepted|acceptable|sufficient|enough|valid)", "no (proof|substitute|evidence|replacement)", "(insufficient|unacceptable|inadmissible)", "without value", "instead of", "rather than", "do not (send|submit|attach|upload)", "will be rejected", "is of no use", "alone", "no good"},
		Zh: []string{"不予(认可|采纳|采信|接受|認可|採納|採信|承认|受理)", "(不|不能|无法|難以|难以|恕不|概不)(认可|采信|采纳|作为|作為|接受|代替|替代|视为|視為|承认|認可|採信|採納|算|作数|作數|被接受|单独作为)", "不足以", "不够", "不夠", "无效", "無效", "不算", "不行", "没用", "不要(提交|发|传|上传|寄|交)", "不用(寄|交|提交)", "别(寄|交|发)", "请勿(提交|上传)", "而非", "而不是", "不被"},
		Ko: []string{"(인정|수용|채택|고려|반영)(되지|하지|이 되지|받지) (않|못)", "(소명|자료|증빙|증거|대체)(으로|로|로는|으로는) (보지|인정되지|인정하지|삼지|받지|쓸 수 없|볼 수 없|쓰지|인정 안)", "(대신|대체|갈음)할 수 없", "받지 않", "인정 (안|불가|되지)", "불가", "충분하지 않", "충분치 않", "효력이 없", "부족합니다", "안 됩니다", "안됩니다", "안 받", "소용없", "만으로는", "이 아니라", "가 아니라", "대신"}},
	// Either of several papers will do.
	{ID: "or", En: []string{"or", "either", "one of", "any of", "alternatively", "otherwise", "failing that"}, Zh: []string{"或", "或者", "任一", "任意一项", "之一", "其一", "否则"}, Ko: []string{"또는", "혹은", "이나", "중 하나", "중 하나를", "중 한 가지", "아니면", "거나", "없으면", "없을 경우", "없는 경우"}},
	// What may be sent and need not.
	{ID: "optional", En: []string{"(you|it) (may|can|might|could) (also|) (enclose|attach|send|submit|add|provide|include)", "(may|can) be (enclosed|attached|sent|submitted)"}, Zh: []string{"可(以|) (附|提供|一并|提交|附上)"}, Ko: []string{"(내|첨부하|제출하|보내|올리)실 수(도|) 있", "(제출|첨부) 가능"}},
	// One paper for each thing.
	{ID: "per-order", En: []string{"(each|every|per|all) (of the|of these|of those|one of the|affected|) ... (order|orders|shipment|parcel|parcels|waybill)", "order by order", "for each order", "per order"}, Zh: []string{"每笔", "每一笔", "每单", "每一单", "每張訂單", "每筆", "逐单", "逐笔", "逐筆", "(笔|单|筆|张|订单|訂單)(订单|訂單|) (各自|分别|各別|逐一|每)", "每个(订单|运单|包裹)", "各订单", "各筆"}, Ko: []string{"(주문|건) (각각|별|마다|각)", "건별", "건 각각", "주문별", "(각|매) (주문|건)", "주문건별", "건마다", "주문마다"}},
	{ID: "per-item", En: []string{"(each|every|per) (of the|of these|) ... (item|items|product|products|listing|listings|option|options|sku|model|models|goods)", "for each product", "per product"}, Zh: []string{"每个(商品|产品|选项|型号|链接|SKU|款)", "每款", "每项商品", "每一商品", "每件", "逐(个|款|项)(商品|) ", "各(商品|选项|款|型号|产品|選項|產品)", "每個(商品|選項|產品)", "(商品|选项|产品|款) (各自|逐一|分别)"}, Ko: []string{"(상품|옵션|제품|모델|품목) (각각|별|마다)", "상품별", "옵션별", "제품별", "모델별", "품목별", "(각|매) (상품|옵션|제품|모델|품목)", "상품마다"}},
	{ID: "per-brand", En: []string{"(each|every|per|one for each|one mail per) (of the|) (brand|brands)"}, Zh: []string{"每个品牌", "每個品牌", "每一品牌", "各品牌", "按品牌", "逐品牌"}, Ko: []string{"브랜드 (별|마다|각각)", "브랜드별", "각 브랜드"}},
	{ID: "each", En: []string{"each", "every", "respective"}, Zh: []string{"各自", "分别", "逐一", "各別", "每"}, Ko: []string{"각각", "각", "별로", "마다"}},
	// When a paper was made out.
	{ID: "issued",
		En: []string{"issued", "dated", "not older than", "no older than", "obtained", "made out", "drawn up", "issue date", "date of issue", "within the (last|past)", "in the (last|past)", "younger than"},
		Zh: []string{"开具", "出具", "签发", "開立", "開具", "核发", "核發", "簽發", "出具日期", "开票", "內開立"}, Ko: []string{"발급", "발행", "작성된", "발급일", "발행일"}},
	// The languages of papers and answers.
	{ID: "in-english", En: []string{"english"}, Zh: []string{"英文", "英语", "英語"}, Ko: []string{"영문", "영어"}},
	{ID: "in-chinese", En: []string{"chinese", "mandarin"}, Zh: []string{"中文", "汉语", "中国语", "华语", "中文资料", "简体", "繁體"}, Ko: []string{"중문", "중국어"}},
	{ID: "in-korean", En: []string{"korean"}, Zh: []string{"韩文", "韓文", "韩语", "韓語", "韩国语"}, Ko: []string{"한국어", "국문", "한글"}},
	{ID: "paper-language", En: []string{"accepted", "accept", "translation", "translations", "translated", "papers in", "documents in", "documents may be", "papers may be"}, Zh: []string{"翻译件", "翻譯本", "(附|须附|提供)(中文|韩文|英文|韓文) ... (译|翻)", "译件", "(中文|韩文|英文|韓文|英语|韩语) (资料|材料|文件|資料|版|均可|即可|也可|亦可)", "资料"}, Ko: []string{"번역", "자료", "서류", "번역본", "문서", "그대로"}},
	{ID: "answer-language", En: []string{"(answer|reply|respond|write|written|explanation|statement|appeal|letter|submit|submitted|replies|answers|correspondence) ... (in|be in)", "(in|only) (korean|english|chinese)"}, Zh: []string{"(以|用|使用|须用|请用|請以|請用)(韩文|韓文|韩语|韓語|英文|英语|英語|中文)", "(回复|回覆|说明|申诉|填写|撰写|答复|书面|說明|申訴) ... (韩文|韓文|韩语|韓語|英文|英语|英語|中文)"}, Ko: []string{"(한국어|국문|한글|영문|영어|중문|중국어)(로|으로|로만|으로만)", "(회신|소명|소명서|답변|작성|의견|답장)(은|는|을|를|서는|서를|) ... (한국어|국문|한글|영문|영어|중문|중국어)"}},
}
