package phrase

// allCues are the words that tell how a text means what it says. Whoever finds
// a notice read wrongly adds the words here, in the phrase language of the
// package comment, and a line to the table of modality_test.go.
var allCues = []cue{
	// Where a clause begins or ends, so that a denial reaches no further.
	{begins, clause, []string{
		"(but|however|rather|instead|whereas|although|though|because|since)", "it is about",
		"(而是|但是|但|不过|不過|然而|只是|因为|因為|所以)", "(다만|하지만|그러나|그런데|오로지)"}},
	{ends, clause, []string{
		"(지만|으나|는데|은데|므로|아니라|아니고|아니며|않고|않았고|않으며|않았으며|없고|없으며|없었고|없었으며|했고|했으며|되었고|되었으며|였고|였으며|이고|이며|하였고|하였으며|하였으나|했으나)"}},

	// What is said not to be so.
	{denies, after, []string{
		"(not|no|never|nor|neither|none|without|nothing to do with)", "(rather than|instead of|other than|irrespective of|unrelated to|regardless of)",
		"(不是|并非|並非|并不是|並不是|不涉及|不属于|不屬於|不构成|不構成|不作为|不作為|不以|不因|不针对|不針對|不认定|不認定|不代表|不意味|不存在|无需|無需|不需要|不必|不需|不用)",
		"(没有|沒有|未|并未|並未|从未|從未) (反映|发现|發現|指|认定|認定|提到|涉及|质疑|質疑|投诉|投訴|收到|证据|證據|表明|主张|主張|指控|说|說)",
		"(与|與|跟|和) ... (无关|無關)"}},
	{denies, before, []string{
		"(is|are|was|were|has|have|do|does) not (at issue|in question|in dispute|disputed|been called into question|been questioned|the reason|the point|the issue|the ground|part of|a factor|counted|affected)",
		"(is|are|was|were) (excluded|set aside|unaffected|not relevant|irrelevant)",
		"(无关|無關|不在此列|不予处罚|不罚|不怪|不是重点|不是重點|另案处理|未被质疑|没有问题|沒有問題|不成问题|不在本次)",
		"(아닙니다|아니라|아니며|아니고|아니었|아님|아니에요|아니고요|아니므로|아닌 것으로)",
		"(해당하지|문제 삼지|적용하지|주장하지|다투지|주장하는 것은|뜻하지|의미하지) ... 않",
		"(않았습니다|않습니다|않으며|않았으며|않아요|않았어요|않았음|않음)",
		"(없습니다|없으며|없으므로|없었습니다|없었으며|없음|없고|없어요|없었고)",
		"(무관|별개|별도로 관리|상관없|상관 없|관계없|관계 없|제외|문제가 없|문제없|이상이 없|이상 없|흠이 없)"}},
	{voids, clause, []string{
		"not only", "(no|not) later than", "no longer", "not yet", "do not hesitate", "without delay",
		"(不仅|不僅|不但|不只|不论|不論)", "뿐만 아니라", "뿐 아니라", "에 그치지 않"}},

	// What is named as an example.
	{instance, after, []string{"(such as|for example|for instance|e g)", "(例如|比如|譬如|诸如|諸如)", "예를 들"}},
	{instance, before, []string{"(와|과) 같은 (행위|경우|사례|위반)", "등과 같은", "(等|之类)的?(行为|行為|情形)"}},

	// What may happen, and what holds for everybody.
	{whether, clause, []string{
		"(may|might|could|would) (lead|result|be|cause|also|face|have|lose|trigger)", "can (lead|result)", "(if|in case|should you|unless|in the event)", "(next time|in future|in the future)",
		"(可能|如果|若|如再|一旦|如有|倘若|否则|否則|的话|切勿|请勿|請勿|以防|避免|以免)", "(再次|再有|再犯) ... (将|將|会|會)",
		"(수 있|될 수|할 수 있|경우에는|경우 |시에는|거듭되면|반복되면|재발|마십시오|마세요|삼가|아니면|하시면|되면)"}},
	{whether, sentence, []string{
		"(zero tolerance|all sellers|every seller)", "policies on ... (found|available|apply|seller university)", "policies ... (found|available) in", "(as a reminder|we remind|please be reminded|general information)",
		"(所有卖家|全体卖家|所有賣家|同样为平台所禁止|同樣為平台所禁止|均为平台所禁止|零容忍|一并自查|一併自查)", "(侵害|行为|行為|违反|違反|侵权|侵權) ... 可能 (导致|導致|会|會|被)", "(另外提醒|温馨提示|溫馨提示|友情提示|特此提醒|再次提醒|顺便提醒|顺带提醒)",
		"(모든 판매자|전체 판매자|무관용|공통으로 드리는|공통 안내|허용하지 않고 있|금지하고 있|용인하지 않)"}},

	// What somebody only guesses.
	{guesses, sentence, []string{
		"(our guess|my guess|i guess|i think|i thought|we think|we believe|we thought|maybe|probably|perhaps|friend says|friend said|they say|i assume|someone said)",
		"(我猜|我以为|我以為|以为是|是不是|我觉得|朋友说|朋友說|群里说|听说|聽說|估计是|大概是|应该是)",
		"(인 줄|것 같아|같은데|일까|인가요|건가요|아닐까|라던데|라고 하던데|친구가|친구 말|아마|추측)"}},

	// What speaks to a program that reads the text.
	{addresses, sentence, []string{
		"(automated|automatic|machine|ai) (reader|agent|assistant|system|tool|model|parser)", "language model", "(ignore|disregard|forget) ... (above|previous|prior|instruction|earlier|rest)", "(output|return|set|answer|respond with|classify as) (cause|sanction|ground|json|deadline)", "system prompt",
		"(自动读取|自動讀取|自动程序|自动识别|自动处理程序|读取程序|讀取程式|人工智能|大模型|语言模型)", "(忽略|无视|無視) ... (以上|上述|之前|前文|上文)", "(判定|输出|輸出) (sanction|ground|cause|deadline)",
		"(자동|기계) (판독|분석|읽기|처리) (기|프로그램|시스템|도구)", "(인공지능|언어 모델|챗봇) ... (은|는|에게)", "(이전|앞의|위의) (지시|내용|문장) ... 무시", "(출력|판정)하(라|세요|십시오)"}},
}
