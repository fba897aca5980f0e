package notice

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// The words of a company's name are no words of the notice, however it is written; what
// is read elsewhere keeps its place.
func TestNamesOfCompaniesMeanNothing(t *testing.T) {
	text := "쿠팡입니다. Ｓuspension Review　TRADING co., ltd. 귀하의 상품 2개를 판매중지합니다."
	n, err := Read(text, Companies("Suspension Review Trading Co., Ltd."))
	require.NoError(t, err)
	require.Equal(t, "판매중지", n.Sanction.Quote)
	require.Equal(t, n.Sanction.Quote, text[n.Sanction.Start:n.Sanction.End])
	require.Len(t, n.Own(), len(text))
	require.NotContains(t, n.Own(), "Review")
}

func TestWhereANameStands(t *testing.T) {
	for text, want := range map[string]string{
		"Dear Rosa, prosaic Rosas": "Dear xxxx, prosaic Rosas",
		"致Rosa与安和有限公司。":            "致xxxx与xxxxxxxxxxxxxxxxxx。",
		"Rosa\nLtd":                "xxxxxxxx",
		"㈜로사에":                     "㈜로사에",
		"(주)새봄과 ㈜한빛에":              "xxxxxxxxxxx과 xxxxxxxxx에",
	} {
		require.Equal(t, want, withoutNames(text, []string{"Rosa", "Rosa Ltd", "安和有限公司", "㈜새봄", "(주)한빛"}))
	}
	require.Equal(t, "Rosa", withoutNames("Rosa", []string{"", " "}))
}

// A value that is a name is told as the notice has it.
func TestANameThatIsAValue(t *testing.T) {
	text := "[쿠팡] 판매중지. 대상 브랜드: Rosa Home Ltd."
	n, err := Read(text, Companies("Rosa Home Ltd."))
	require.NoError(t, err)
	for _, i := range n.Items {
		require.NotContains(t, i.Value, "xx")
	}
}
