package notice

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/reinstate-go/reinstate/evidence"
)

// frames are ways to ask for two papers, @A and @B.
var frames = map[string][]string{
	"en": {
		"What we would like to see:\n- @A\n- @B", "Your file should hold @A and @B.", "Papers: @A, @B", "Your answer must come with @A and @B.", "It has to be backed by @A and @B.",
		"To prove your case, upload @A and @B.", "Show us @A and @B and we will reopen.", "Please make sure that @A and @B are in the mail.", "The desk will look at @A and @B only.",
		"Please reply with all of the following: (a) @A; (b) @B.", "What is missing is @A and @B.", "Still missing: @A, @B.", "Outstanding:\n1) @A\n2) @B",
		"We are still waiting for @A and @B.", "We await @A and @B.", "You are asked to hand in @A and @B.", "You will have to show @A and @B.",
		"Please write to us and include:\n   1. @A;\n   2. @B.", "Your statement is to be accompanied by: @A; @B.", "Steps: 1. open WING 2. press Appeal 3. add @A and @B", "Attachments (both needed): @A / @B", "The appeal is complete when it contains @A and @B.",
		"The following must be on the table before we decide: @A, @B.", "Unless @A and @B reach us by Friday, the shop stays closed.", "We can only go on once @A and @B are in.", "Proof we take: @A, @B.", "Evidence to provide ... @A, @B",
		"For reinstatement: @A; @B", "How to get it back: mail us @A and @B", "they need @A and @B, 3 days", "seller desk asks @A and @B", "said to upload @A plus @B", "(must) @A (must) @B",
		"Please support your answer with @A and @B.", "In addition to your statement, @A and @B should be uploaded.", "Make your case with @A and @B.", "Forward to this address @A and @B.", "Your reply (in English) and these papers:\n* @A\n* @B",
		"@A and @B are to be lodged through the form below.", "@A and @B have to be enclosed.", "@A and @B will be needed.", "@A and @B, please.", "Be so kind as to let me have @A and @B.", "We'd be grateful for @A and @B.", "Would you send @A and @B?", "Could you please provide @A and @B?", "Can you upload @A and @B please?",
	},
	"zh": {
		"我们想看到：\n- @A\n- @B", "请备妥@A及@B，一并寄回。", "证据：@A、@B", "回复时须附@A和@B。", "以@A、@B为凭。", "请出示@A和@B，核实后解封。", "得有@A和@B才行。", "把@A和@B发我们看看。",
		"随函附送@A及@B。", "请在回信里放上@A与@B。", "必交：@A、@B", "缺的是@A和@B。", "尚缺：@A；@B", "目前还差@A和@B。", "我们在等您的@A和@B。", "烦请补来@A、@B。", "交@A和@B就行。", "@A、@B，缺一不可。",
		"请提供以下两样：1）@A 2）@B", "申诉须包含@A及@B。", "具备@A与@B者，方予审查。", "需见到@A和@B后才能恢复。", "收到@A和@B后即恢复。", "恢复条件为提交@A和@B。", "您可以凭@A和@B申诉。", "要解封就拿@A和@B来。", "客服说要@A和@B。",
		"上传：@A＋@B", "请连同@A、@B一起提交。", "请补上@A和@B。", "惠请提供@A、@B。", "敬请检附@A及@B。", "應提出@A及@B。", "請備齊@A、@B後來函。", "请整理好@A和@B发送至 a@b.example。", "申诉材料清单\n一、@A\n二、@B", "所附文件应为@A和@B。", "请以@A、@B证明。", "麻烦把@A、@B传一下", "快把@A和@B给他们发过去，说三天内",
		"能否提供@A和@B？", "请问能发一下@A和@B吗？", "@A和@B请于3日内发来。", "@A及@B须于期限内送达本部。", "@A、@B请一并上传。", "@A和@B必须齐全。", "另需@A和@B。", "说明之外，还须有@A和@B。", "请您附件中包含@A和@B。", "烦请将@A与@B一并寄下。",
	},
	"ko": {
		"보고자 하는 것은 다음입니다.\n- @A\n- @B", "@A와 @B를 보여 주시면 해제합니다.", "@A, @B가 필요합니다.", "@A와 @B로 증명해 주세요.", "준비물: @A, @B", "필수: @A, @B", "아래 두 가지를 주세요.\n1) @A\n2) @B", "@A, @B만 있으면 됩니다.", "@A와 @B가 있으면 풀립니다.",
		"@A, @B를 갖다 내세요.", "답변에 @A와 @B를 곁들여 주십시오.", "@A 및 @B를 함께 부쳐 주시기 바랍니다.", "@A와 @B를 지참하여 소명하십시오.", "@A, @B를 마련하여 회신 바랍니다.", "소명 요건: @A, @B", "빠진 것: @A, @B", "아직 @A와 @B가 오지 않았습니다.", "@A와 @B를 기다리고 있습니다.", "@A와 @B를 요구합니다.",
		"@A와 @B를 요청드립니다.", "@A와 @B 좀 부탁드려요~", "@A랑 @B 달래요", "@A, @B 내라고 하네요", "@A하고 @B 보내라는데요", "@A와 @B를 받아 보겠습니다.", "심사에는 @A와 @B를 봅니다.", "@A와 @B를 덧붙이시면 심사가 빨라집니다.", "보완 사항\n ① @A\n ② @B",
		"재개를 바라시면 @A, @B를 첨부하셔서 온라인 문의를 남겨 주세요.", "@A 1부와 @B 1부를 제출할 것.", "@A와 @B(각 1부)를 내어 주시기 바랍니다.", "첨부서류 : 1. @A  2. @B", "회신문에는 @A와 @B가 들어 있어야 합니다.", "@A와 @B를 빠짐없이 올리셔야 합니다.", "@A와 @B를 스캔해 답장 주세요.", "@A, @B 첨부 요망", "@A, @B 지참", "@A와 @B 제출 시 해제",
		"해제를 위해서는 @A와 @B의 제출이 필요합니다.", "@A와 @B 제출이 확인되면 해제됩니다.", "@A와 @B를 제출하지 않으시면 해제되지 않습니다.", "@A와 @B를 보내 주실 수 있을까요?", "@A와 @B를 제출하여야 합니다.", "@A와 @B를 제출하시기 바랍니다.", "@A와 @B를 제출하셔야 심사가 시작됩니다.", "소명은 @A와 @B에 의합니다.", "@A와 @B를 근거로 소명하십시오.", "입증 자료(@A, @B)를 제출해 주십시오.",
	},
}

// refusalFrames are ways to say that a paper is not taken as proof.
var refusalFrames = map[string][]string{
	"en": {"@A won't do.", "@A is no substitute for the test report.", "We do not accept @A.", "@A will be ignored.", "@A has no value as evidence.", "@A is not considered.", "We cannot use @A.", "Please don't send @A.", "@A is of no help.", "@A doesn't prove anything.", "@A alone is not enough.", "@A does not suffice.", "@A is insufficient.", "@A will not be looked at.", "@A is left aside.", "@A is returned unread.", "@A does not change our view.", "@A is no evidence.", "@A is not evidence.", "Leave out @A.", "@A cannot be relied on.", "We set no store by @A.", "@A is not taken as proof.", "@A does not help you.", "@A would not be accepted.", "Do not upload @A.", "@A: not accepted.", "@A is not recognised.", "Not accepted: @A.", "We have no use for @A.", "@A carries no weight.", "@A cannot replace it.", "@A is not good enough.", "@A does not count.", "@A is disregarded.", "Nobody will read @A.", "We can't take @A.", "Sending @A is pointless.", "@A will be rejected."},
	"zh": {"@A不作数。", "@A不算。", "@A我们不认。", "不收@A。", "我们不接受@A。", "@A一律不看。", "@A不予采信。", "@A不能作为证据。", "@A无法证明来源。", "@A不足为凭。", "@A不足采信。", "@A恕不接受。", "@A不被认可。", "请勿提交@A。", "不要交@A。", "@A没有用。", "@A不管用。", "@A不行。", "仅凭@A不够。", "光有@A不够。", "单凭@A不足以证明。", "@A概不采纳。", "@A不视为有效证明。", "@A除外。", "@A不在此列。", "@A不具证明力。", "@A不予採納。", "不得以@A代替。", "不可用@A充抵。", "@A将被退回。", "@A不作为依据。", "@A均不予认可。", "@A不能代替授权书。", "@A不能证明什么。", "@A無效。", "@A请不要提交。", "@A不必寄，寄了也不看。", "@A不认。", "只有@A是不够的。", "@A不采用。", "@A不具参考价值。"},
	"ko": {"@A는 인정하지 않습니다.", "@A는 받지 않습니다.", "@A로는 부족합니다.", "@A로 대신할 수 없습니다.", "@A는 증거가 되지 않습니다.", "@A는 효력이 없습니다.", "@A는 참고하지 않습니다.", "@A는 보지 않습니다.", "@A만으로는 어렵습니다.", "@A는 안 됩니다.", "@A는 소용이 없습니다.", "@A는 내지 마십시오.", "@A는 보내지 마세요.", "@A는 제외합니다.", "@A 불가", "@A 안 받음", "@A는 검토하지 않습니다.", "@A는 채택되지 않습니다.", "@A로 갈음하지 못합니다.", "@A는 자료로 쓰지 않습니다.", "@A는 판단에 넣지 않습니다.", "@A는 근거가 되지 못합니다.", "@A는 증빙으로 삼지 않습니다.", "@A를 대신 내실 수 없습니다.", "@A는 반려합니다.", "@A로는 풀리지 않습니다.", "@A는 돌려보냅니다.", "@A는 의미가 없습니다.", "@A는 도움이 되지 않습니다.", "@A는 심사에 반영되지 않습니다.", "@A는 소명으로 보지 않습니다.", "@A는 증빙으로 인정되지 않습니다.", "@A는 접수하지 않습니다.", "@A는 대체 서류가 될 수 없습니다.", "@A는 무효입니다.", "@A만 내시면 인정받을 수 없습니다.", "@A는 안 받아요.", "@A로는 안 된대요.", "@A는 사양합니다.", "@A는 유효하지 않습니다.", "@A는 충분하지 않습니다.", "@A는 보아 드리지 않습니다.", "@A는 심사 자료가 아닙니다."},
}

// What stands in the frames, and what a notice says before.
var (
	framePapers  = map[string][3]string{"en": {"the business licence", "the lease", "the trademark certificate"}, "zh": {"营业执照", "租赁合同", "商标注册证"}, "ko": {"영업집조", "임대차계약서", "상표등록증"}}
	frameMeasure = map[string]string{"en": "Your Coupang seller account is suspended.\n", "zh": "酷澎通知：贵店账户已停用。\n", "ko": "[쿠팡] 귀사의 판매자 계정이 정지되었습니다.\n"}
)

// inFrame reads a frame with papers in it.
func inFrame(t *testing.T, lang, frame, a, b string) []evidence.Demand {
	text := strings.ReplaceAll(strings.ReplaceAll(frame, "@A", a), "@B", b)
	n, err := Read(frameMeasure[lang]+text, ReceivedAt(time.Date(2026, 5, 4, 10, 0, 0, 0, time.UTC)))
	require.NoError(t, err)
	var out []evidence.Demand
	for _, d := range n.Demands {
		out = append(out, d.Value)
	}
	return out
}

func TestFramesOfAsking(t *testing.T) {
	want := []evidence.Demand{{Asks: []string{"business-licence"}}, {Asks: []string{"lease"}}}
	for lang, all := range frames {
		for _, f := range all {
			require.Equal(t, want, inFrame(t, lang, f, framePapers[lang][0], framePapers[lang][1]), f)
		}
	}
}

func TestFramesOfRefusing(t *testing.T) {
	want := []evidence.Demand{{Refuses: []string{"trademark-certificate"}}}
	for lang, all := range refusalFrames {
		for _, f := range all {
			require.Equal(t, want, inFrame(t, lang, f, framePapers[lang][2], ""), f)
		}
	}
}
