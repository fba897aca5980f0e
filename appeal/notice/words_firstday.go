package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// firstDayWords tell whether the day on which a period starts is its first.
var firstDayWords = []phrase.Set{
	{ID: "first-day-out",
		En: []string{"(day|date) after ... (first|one|1|begin|begins|start|starts|counts|counted)", "(start|starts|starting|begin|begins|beginning|count|counted|counting|run|runs|running) (on|from|with|as of|) (the|) (day|date) (after|following)", "(from|as of) the (day|date) (after|following)", "(following|next) day ... (first|one|1)", "(not|without) (counting|including) (the|that) (day|date)", "(excluding|exclusive of) the (day|date)", "(day|date) of (receipt|this notice|the notice|delivery|dispatch) (is|does|shall|will|) (not|excluded)"},
		Zh: []string{"(次日|翌日|第二天|隔天|隔日)(起|开始|開始|算|为第|為第|计|計|作为第|作為第)", "自 ... (次日|翌日)", "(不含|不计|不計|不算|不包括) ... (当日|當日|当天|當天|收到日|通知日)", "(当日|當日|当天|當天)(不计|不計|不算|不计入|不計入|除外)"},
		Ko: []string{"(다음|이튿) (날을|날부터|날이|날로부터|날로) ", "(다음날|이튿날)(을|부터|이|로부터)", "익일(을|부터|이|로부터|로)", "(당일|초일|첫날|받은 날|통지일|수신일|수령일)(은|는|을|를|) (제외|빼고|불산입|산입하지|포함하지|세지|넣지)"}},
	{ID: "first-day-in",
		En: []string{"(including|counting|inclusive of) the (day|date) (of|on|it|you)", "(day|date) of (receipt|this notice|the notice|delivery|dispatch) (is|counts|being|counted|included) (as|) (the|) (first|day|included|one|1)", "(day|date) of (receipt|this notice|the notice) (included|inclusive|counts)"},
		Zh: []string{"(含|包含|包括|计入|計入) (收到|收信|收悉|通知|送达|送達|通知书|)(当日|當日|当天|當天|之日) (起|在内|在內|)", "(收到|通知|送达|送達)(当日|當日|当天|當天|之日)(为|為|计为|計為|算|作为|即)第一"},
		Ko: []string{"(받은|받으신|수신한|통지한|도달한|발송한) 날(을|이|부터) (첫|1일|제1일|하루|포함)", "(통지일|수신일|수령일|도달일)(을|를|) (포함|첫째|1일|산입)", "초일(을|) (산입|포함)"}},
}
