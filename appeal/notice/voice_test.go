package notice

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const plainNotice = "[쿠팡] 판매자님, 5/12~5/18 주문 31건이 약속한 날을 넘겨 도착했습니다. 2026년 5월 20일부터 전 상품 판매가 중지됩니다. 이 메일에 회신해 주세요. 기한은 2026년 5월 27일까지입니다."

// Whose words a line is: what remains is the notice's own.
func TestOwnWords(t *testing.T) {
	for name, c := range map[string]struct{ text, own string }{
		"a chat around a pasted message": {"나: 형 이거 뭐야 ㅠㅠ\n" + plainNotice + "\n형: 가품 걸린 거 아님?\n나: 몰라", plainNotice},
		"people above and below":         {"help, got this today\n\n" + plainNotice + "\n\nmy boss says it's counterfeits lol", plainNotice},
		"a long quotation":               {"r/sellers - pls help, I guess they are angry about lateness\n\n\"Dear seller, all products of your store are stopped from 17 April 2026. Of 19 orders no parcel came in, as the courier told us. Reply within 5 days.\"\n\nSo which is it?", "Dear seller, all products of your store are stopped from 17 April 2026. Of 19 orders no parcel came in, as the courier told us. Reply within 5 days."},
		"a dialogue with the platform":   {"酷澎运营-Yuna：你们客服加了23位客人，全部商品停售7天\n我：是改评价那个事？\n酷澎运营-Yuna：不是", "酷澎运营-Yuna：你们客服加了23位客人，全部商品停售7天 酷澎运营-Yuna：不是"},
		"times before the names":         {"[오후 9:14] 방울이네: 이거 뭐야\n" + plainNotice + "\n[오후 9:16] 코코맘: 가품이네\n[오후 9:17] 방울이네: 아냐", plainNotice},
		"nothing but a retelling":        {"help me pls, coupang suspended my account today because of late delivery", "help me pls, coupang suspended my account today because of late delivery"},
		"headings are no speakers":       {"조치: 전 상품 판매중지\n기한: 7일\n사유: 배송 지연", "조치: 전 상품 판매중지 기한: 7일 사유: 배송 지연"},
	} {
		t.Run(name, func(t *testing.T) {
			n, err := Read(c.text)
			require.NoError(t, err)
			require.Len(t, n.Own(), len(c.text))
			require.Equal(t, strings.Join(strings.Fields(c.own), " "), strings.Trim(strings.Join(strings.Fields(n.Own()), " "), `"`))
		})
	}
}

// What friends guess beside a notice changes none of its fields.
func TestGuessesChangeNoField(t *testing.T) {
	bare, err := Read(plainNotice)
	require.NoError(t, err)
	for _, around := range [][2]string{
		{"", "\n\n친구 말로는 가품이래. 5월 30일까지 내면 된대 ㅋㅋ"},
		{"群里大佬帮看下，是不是封号了\n\n", "\n群主：3天内回邮件就行\n我：好"},
		{"anyone had this? my boss says permanent ban\n\n", "\n\nshould I reply by 1 June?"},
	} {
		n, err := Read(around[0] + plainNotice + around[1])
		require.NoError(t, err)
		require.Equal(t, bare.Values(), n.Values(), around)
	}
}
