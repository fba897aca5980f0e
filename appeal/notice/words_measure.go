package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// measureWords stand around a measure: what is still in force, labels, what goes on,
// and what a date beside it belongs to.
var measureWords = []phrase.Set{
	// What is not lifted is still in force.
	{
		ID: "unlifted",
		En: []string{"(can not|could not|unable to|not able to|not yet|decline to|refuse to|not enough to) (yet|) (lift|reinstate|restore|reactivate)", "not enough information to (lift|reinstate|restore)", "(not|not been|not be) (lifted|reinstated|reopened|reactivated)", "can not be (lifted|reopened|reinstated)"},
		Zh: []string{"(不足以|无法|不能|未能|暂不能|不予|尚不能|难以)(解除|恢复|撤销|解封)", "(未|尚未)(解除|解封|恢复)", "(不|未|不予|暂不|仍不|未獲|未获)(解除|解封|恢复|恢復|放行|撤销|撤銷)", "(维持|維持)(原|)(决定|決定|处分|處分|处罚|處罰|结论|結論|停售|停用|停權|停权|下架|限制)"},
		Ko: []string{"(해제|복구|재개)(하기에|하기에는|하는 데|하기) ... (부족|어렵|미흡)", "(해제|복구|재개)(할|하실|해 드릴) 수 없", "(해제|복구)되지 않", "(풀|풀어 드리|해제하|해제되|재개하|되돌리|철회하)지 (않|못)", "(해제|재개)(를|는|가|) (불가|보류|거절|어렵)"},
	},
	// What stands before a measure in a row of its own, and before the title.
	{ID: "measure-label", En: []string{"measure", "action", "action taken", "sanction", "status", "decision", "penalty", "handling", "consequence", "outcome", "result"}, Zh: []string{"措施", "处理", "處理", "处罚", "處罰", "处置", "處置", "处分", "處分", "决定", "決定", "结果", "结论", "状态", "狀態"}, Ko: []string{"조치", "처리", "처분", "제재", "결정", "주문", "상태", "결과"}},
	{ID: "subject-label", En: []string{"subject", "re"}, Zh: []string{"主题", "主題", "主旨", "标题", "事由"}, Ko: []string{"제목", "건명"}},
	// What goes on as it is.
	{
		ID: "stay",
		En: []string{"remain", "remains", "stay", "stays", "still", "stand", "stands", "continue to be", "kept", "unchanged", "upheld"},
		Zh: []string{"继续", "繼續", "维持", "維持", "仍", "保持", "仍处于", "不变", "不變", "照旧"},
		Ko: []string{"유지", "그대로 유지", "계속", "지속", "변동 없", "변경 없", "계속됩"},
	},
	// Letters that only look like a word for a measure.
	{ID: "misread", Zh: []string{"停卖家", "停賣家", "停售后", "停售後"}},
	// What a date belongs to.
	{
		ID: "effect-label",
		En: []string{
			"effective", "effective date", "application date", "applies from", "applied from", "day of stop", "start", "starting", "since", "from", "date of (suspension|effect|measure|application)", "in force", "takes effect",
			"stop date", "suspended (on|since|from)", "measure",
		},
		Zh: []string{"生效", "生效日", "生效日期", "起始", "起始日", "起始日期", "适用日", "適用日", "适用日期", "开始日期", "停用日期", "停售日期", "停售日", "执行日期", "处理日期", "自", "起", "开始时间", "執行日", "冻结时间", "起效", "执行", "开始", "起算日", "停卖日", "处罚日期", "措施日期"},
		Ko: []string{"적용", "적용일", "적용일자", "적용 일시", "적용 시점", "시행일", "시행 일자", "조치일", "조치 일시", "시작", "시작일", "시작 시각", "개시일", "발효일", "정지일", "중지일", "효력 발생일", "해지일", "개시", "제재 개시", "처분일", "발효 시각", "언제부터", "효력 발생", "효력발생", "처분 시작", "제한 시작", "중단일", "제한일"},
	},
	{
		ID: "event",
		En: []string{
			"(received|receive|between|purchased|bought|delivered|asked|wrote|letter of|mail of|reported|found|complained|replied|informed|told|answer of|published|inspection|placed|uploaded|visited|ordered|collected)",
			"(reminder|inquiry|enquiry) of",
		},
		Zh: []string{"(收到|核查|监测|邀请|提交的|反映|投诉|抽查|抽检|来信|成交|到货|检测|举报|下单|结算至|签收|登录|有效期)"},
		Ko: []string{"(확인|접수|발견|구매|수령|신고|안내드렸|회신|제출하신|받은|받으신|보내|등록하신|조사|문의|검사|시험구매|감정)"},
	},
	{ID: "dateline", En: []string{"date", "sent", "dated"}, Zh: []string{"日期", "发送时间", "发文日期", "發文日期", "时间"}, Ko: []string{"날짜", "발신일", "발송일", "작성일", "보낸 날짜", "통지일", "일자"}},
}
