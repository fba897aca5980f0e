package appeal

import (
	"fmt"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules"
)

// oneCompany asks whether two names are one company. The answer is stated as papers
// state it: both names of the company on the paper, one behind the other.
func oneCompany(o evidence.Open) Question {
	q, both := ofAccount, fmt.Sprintf("%s (%s)", o.Name, o.Other)
	values := []any{o.Name, o.Item, o.Other}
	if o.With != "" {
		q, values = ofLink, append(values, o.With)
	}
	q.Ask, q.Where = q.Ask.Filled(values...), q.Where.Filled(both)
	q.both = both
	return q
}

// BothNames is the answer that says yes, where a question is whether two names are one
// company: the two names as a paper has them. It is empty for every other question, and
// for one that was read from JSON.
func (q *Question) BothNames() string { return q.both }

// bothNames says where it stands that two names are one company.
var bothNames = rules.Text{
	En: "A paper that shows both names settles it: the business licence, a company registry extract. Add it with what it says, or write here both names as it shows them: %s. If it is another company, write that one's two names in the same way.",
	Zh: "看营业执照、工商登记信息等同时写有两个名称的材料：把它连同上面的文字一并加入，或照其写法在此填写两个名称，如 %s。若是另一家公司，也这样写明它自己的两个名称。",
	Ko: "두 이름이 함께 적힌 서류(사업자등록증, 영업집조, 법인등기부 등)를 보십시오. 그 서류를 적힌 글과 함께 더하거나, 거기 적힌 두 이름을 여기에 쓰십시오. 예: %s. 다른 회사라면 그 회사의 두 이름을 같은 방법으로 쓰십시오.",
}

// ofAccount asks whether a paper names the account's company, ofLink whether two
// papers meet at one.
var (
	ofAccount = Question{Type: "string", Where: bothNames,
		Ask: rules.Text{
			En: "Is “%s” on %s the same company as “%s”, which holds the account?",
			Zh: "%[2]s上的“%[1]s”与账户主体“%[3]s”是同一家公司吗？",
			Ko: "%[2]s에 적힌 “%[1]s”, 계정 명의의 “%[3]s”. 두 이름이 같은 회사입니까?",
		},
		Why: rules.Text{
			En: "A paper counts for you only where it names your company. That two names belong to one company is never guessed from how they sound.",
			Zh: "材料写的是贵公司才有用。两个名称是否属于同一家公司，不能凭读音猜测。",
			Ko: "귀사 이름으로 된 서류여야 쓸모가 있습니다. 두 이름이 같은 회사인지는 소리만으로 짐작하지 않습니다.",
		}}
	ofLink = Question{Type: "string", Where: bothNames,
		Ask: rules.Text{
			En: "Is “%s” on %s the same company as “%s” on %s?",
			Zh: "%[2]s上的“%[1]s”与%[4]s上的“%[3]s”是同一家公司吗？",
			Ko: "%[2]s에 적힌 “%[1]s”, %[4]s에 적힌 “%[3]s”. 두 이름이 같은 회사입니까?",
		},
		Why: rules.Text{
			En: "The papers must lead from the brand to your company without a break. Here two of them meet only if the two names belong to one company.",
			Zh: "材料要从品牌方不间断地连到贵公司。只有这两个名称属于同一家公司，这两份材料才接得上。",
			Ko: "서류는 브랜드에서 귀사까지 끊기지 않고 이어져야 합니다. 두 이름이 같은 회사여야 두 서류가 맞물립니다.",
		}}
)

// entityQuestion asks for the company that holds the account.
var entityQuestion = Question{Type: "string",
	Ask: rules.Text{En: "Which company holds the account?", Zh: "账户主体是哪家公司？", Ko: "계정 명의는 어느 회사입니까?"},
	Why: rules.Text{
		En: "Papers must name it; without its name nobody can tell whether they do.",
		Zh: "材料上必须是这家公司；不知道名称就无从核对。",
		Ko: "서류가 그 회사 이름으로 되어 있어야 하는데, 이름을 모르면 맞추어 볼 수 없습니다.",
	},
	Where: rules.Text{
		En: "The seller information in WING, as registered.",
		Zh: "WING 后台的卖家信息，照登记的写法填写。",
		Ko: "WING의 판매자 정보에 등록된 그대로.",
	}}
