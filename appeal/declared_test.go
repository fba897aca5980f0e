package appeal

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// declarations are what people write at the end of a letter so that it counts as a
// declaration of truth: it says that all is true, or who answers if it is not.
var declarations = []string{
	"I confirm that all statements in this letter are true and correct.",
	"I hereby declare that the information provided above is true, complete and accurate to the best of my knowledge.",
	"We certify that the documents submitted are authentic and that the facts stated are true.",
	"All information in this appeal is true and accurate. I take full legal responsibility for any false statement.",
	"I solemnly affirm the truth of the above and accept liability for false information.",
	"The undersigned guarantees the truthfulness of this statement.",
	"If anything stated here is false, I accept full responsibility.",
	"I promise everything above is true.",
	"We are legally responsible if any part of this letter is untrue.",
	"I attest that the foregoing is true and correct.",
	"本人承诺，以上内容真实、完整，如有虚假愿承担全部责任。",
	"我司确认上述情况属实。",
	"兹声明本申诉材料真实有效，如有不实，愿承担相应法律责任。",
	"以上内容均属实，如有虚假，本人愿负法律责任。",
	"本公司保证所提交的资料真实、准确、完整。",
	"我公司对上述内容的真实性负责。",
	"若有任何虚假陈述，我方愿意承担一切后果。",
	"本人鄭重聲明，上述內容真實無誤。",
	"以上屬實，若有虛假，本人願負一切法律責任。",
	"本公司對所附資料的真實性負責。",
	"위 내용이 사실임을 확인하며, 허위인 경우 모든 책임을 지겠습니다.",
	"상기 내용은 사실과 다름없음을 확인합니다.",
	"본 소명서의 내용이 모두 사실임을 서약합니다.",
	"기재한 내용에 거짓이 있을 경우 민형사상 책임을 지겠습니다.",
	"허위 사실이 있을 시 모든 법적 책임을 감수하겠습니다.",
	"제출한 자료는 모두 진실하며 위조나 변조가 없음을 확약합니다.",
	"위 사항은 틀림없는 사실임을 맹세합니다.",
	"본인은 위의 모든 내용이 사실과 같음을 확인합니다.",
}

// noDeclarations are near them and declare nothing.
var noDeclarations = []string{
	"I hope that this is true and that you believe me.",
	"Please confirm whether the above is correct.",
	"Could you state the correct order number?",
	"The buyer made a false statement about the parcel.",
	"Our warehouse is responsible for the late parcels.",
	"You confirm in your notice that the tracking is true.",
	"The carrier confirmed that the scan times are accurate.",
	"We cannot confirm that the notice is true.",
	"We state that the accurate weight was not entered.",
	"We will confirm the correct address before shipping.",
	"We will correct false information in the listings and our product manager is responsible for it.",
	"We accept responsibility for the false information in our listing.",
	"I certify that the enclosed invoice is a true copy.",
	"We confirm that the notice is true.",
	"Whether the statement of the buyer is true, we cannot tell.",
	"We promise to enter true tracking numbers from now on.",
	"The tracking is genuine and we corrected the address.",
	"贵方通知称运单虚假，我司对此不予认可。",
	"请确认上述情况是否属实。",
	"买家的说法不真实。",
	"仓库主管承担了本次延误的责任。",
	"我们承诺今后使用真实的物流单号。",
	"我们已对虚假宣传的责任人作出处罚。",
	"如買家投訴運單虛假，請提供證據。",
	"希望贵方相信以上内容真实。",
	"我司无法确认上述情况属实。",
	"我们请贵方确认上述情况是否属实。",
	"我们确认运单是真实的。",
	"无法确认该包裹是否真实存在。",
	"통지 내용이 사실인지 확인해 주십시오.",
	"허위 송장이라는 통지는 사실이 아닙니다.",
	"택배사에 책임이 있습니다.",
	"늦은 배송은 저희 책임입니다.",
	"허위 송장을 입력한 담당자에게 책임을 물었습니다.",
	"사실 확인 중입니다.",
	"지적하신 내용이 사실임을 확인하고 있습니다.",
	"재고가 없음을 확인합니다.",
	"앞으로 실제 송장만 입력할 것을 약속합니다.",
}

// What declares the truth of a letter is told from what is near it, in three languages.
func TestADeclarationIsToldFromAHope(t *testing.T) {
	e, err := New()
	require.NoError(t, err)
	says := func(text string) bool {
		l := letterView{&Letter{Text: text}, e.phrases.Scan(text)}
		return len(l.says("truth-declared")) > 0
	}
	for _, text := range declarations {
		if !says(text) {
			t.Errorf("no declaration: %s", text)
		}
	}
	for _, text := range noDeclarations {
		if says(text) {
			t.Errorf("a declaration: %s", text)
		}
	}
}
