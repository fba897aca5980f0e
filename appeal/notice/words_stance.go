package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// stanceWords tell what the notice leaves open to an answer.
var stanceWords = []phrase.Set{
	// Nothing need be sent.
	{ID: "waives",
		En: []string{"no (further |) (document|documents|paper|papers|evidence|proof) (is|are|need|needs|will be) (needed|required|necessary|be sent)", "not need (any |to send |to submit |) (document|documents|paper|papers|anything|evidence)", "without (any |) (document|documents|papers)", "nothing (need|needs|has|have) (to |) be (sent|submitted)", "(do|does) not need to (send|submit|reply|answer|respond|do|provide)", "need not (send|submit|reply|answer|respond|do|provide|be answered)", "no (explanation|reply|answer|document|statement|appeal|paper) ... (need|needs) (to |) be (sent|submitted|given)", "nothing (further|more|) (is|) (required|needed)", "no (reply|answer|response|explanation|appeal) (is|) (needed|required|necessary)"},
		Zh: []string{"(无需|无须|不需要|不必|無需|無須|毋须)(提交|附|检附|檢附|提供|寄|补交|上传|您提交)(任何|) (材料|文件|资料|證明|证明|凭证|資料)", "(不需要|无需)(再|)(提交|提供)任何", "(不用|不必|无需|毋須|無須|毋需|不需要)(再|您|) (写|传|交|寄|发|傳|寫|申诉|申訴|回复|回覆|答复|说明|說明|处理|辦理|申请)", "(無需|毋須)(提交|提供)"},
		Ko: []string{"(서류|자료|증빙|소명)(는|은|를|을|가|도|) (따로 |별도로 |) (필요 없|필요하지 않|제출하지 않으셔도|내지 않으셔도|보내지 않으셔도|요구하지 않)", "(제출하실|내실|보내실|준비하실|하실|답하실) (것|서류|자료|일)(은|이|는|도|나|) ... 없", "안 (주셔도|내셔도|보내셔도|하셔도|내도) (되|됩)", "(소명|회신|답변)(은|이|는|하실|할) 필요(가|는|) 없", "(제출|회신|소명)하지 않으셔도"}},
	// No answer is looked at any more.
	{ID: "final",
		En: []string{"no (further |) (appeal|appeals|objection) (is|are|will be|can be|may be) (possible|accepted|considered|heard|read|looked at|reviewed)", "(there is|there are) no (further |) (appeal|appeals)", "(decision|this) is final", "not be (reviewed|considered|looked at) again", "no (further|more) (appeal|letter|submission|message|review)", "not (accept|consider|review|read) (any |) (further |) (appeal|appeals|objections|explanations|submissions)"},
		Zh: []string{"(不再|不予|不|概不)(受理|接受|处理|審理|审理|接收)(任何|) (申诉|申訴|异议|異議|说明|陈述|申覆)", "(终局|終局|最终)(决定|決定|裁定)", "(申诉|异议|申訴)(不再|不予|概不)(受理|接受)", "不得再(申诉|申訴|提出)"},
		Ko: []string{"(재심|이의|소명|이의신청)(의|) (대상이 아니|받지 않|접수하지 않|불가)", "(소명|이의|이의신청|재심)(을|를|은|는|이|) (받지 않|더 받지 않|접수하지 않|할 수 없|하실 수 없|불가)", "(최종|확정)(적인|) (결정|처분|통보)", "번복되지 않"}},
	// What a count may be of.
	{ID: "breach",
		En: []string{"breach", "violation", "offence", "offense", "same", "this", "found", "reason", "first", "report", "notice", "we have had to", "warned", "caught", "confirmed", "we found", "we have found", "same kind", "this year", "sanction", "already", "found out"},
		Zh: []string{"违规", "違規", "违反", "同一", "同样", "本次", "这次", "此为", "這次", "因此", "处理", "找上", "适发", "适用", "提醒", "累", "同类", "被", "查", "犯", "罚", "罰", "本件", "此次", "系", "警告", "停用", "停售", "仍"},
		Ko: []string{"위반", "적발", "같은", "동일", "이번", "본 건", "누적", "조치", "지적", "사용", "위와", "이어", "금번", "금회", "제재", "경고", "재발", "재차", "삼진", "이력", "정지"}},
	// Earlier ones of the same kind.
	{ID: "same-kind",
		En: []string{"same", "similar", "such", "this kind", "this conduct", "like this", "this reason", "identical"}, Zh: []string{"同", "此类", "此類", "类似", "類似", "该问题", "这个问题"}, Ko: []string{"동일", "같은", "유사", "동종", "위와"}},
	{ID: "if", En: []string{"if", "should", "upon"}, Zh: []string{"如", "若", "再", "一旦"}, Ko: []string{"하면", "되면", "경우", "시에는"}},
}
