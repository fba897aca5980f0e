package notice

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// furtherItems are texts with the things they concern, in text order.
var furtherItems = []struct{ text, items string }{
	{"쿠팡 판매중지\n관련 주문: PO-211-08837714 / PO-211-08840926", "PO-211-08837714 PO-211-08840926"},
	{"이베이: 목록을 제거했습니다.\n제거된 것: 304417728561 – 가죽 지갑", "304417728561"},
	{"쿠팡 정품 확인 요청. 현재 판매 상태에는 변동이 없습니다.\n요청 브랜드: 벨로누아\n옵션ID 84420019337", "벨로누아 84420019337"},
	{"쿠팡 판매중지. 'NORDVIK' 브랜드 상품의 판매를 보류합니다.", "NORDVIK"},
	{"쿠팡 판매중지. 대상 상점: 미래상회", ""},
	{"酷澎：停止展示。\n 序号  选项ID          品名\n ---  -------------  --------\n  1   90317745120    水杯 240ml\n  2   90317745121    牙胶 300g", "90317745120 90317745121"},
	{"TikTok 处罚：商品下架：1730045528819（已执行）", "1730045528819"},
	{"酷澎：\n下架商品　 9027715530　貼紙 A款\n　　　　　 9027715531　貼紙 B款", "9027715530 9027715531"},
	{"酷澎：账户停用。\n| 涉及品牌 | STRIDEON（另查BELLAMONT品牌商品未发现问题） |", "STRIDEON"},
	{"酷澎：假货。「BUMI&CO」这个牌子的货全停。", "BUMI&CO"},
	{"酷澎：全店停售30天，2026年3月1日起。", ""},
	{"Coupang: The yoga ring (formerly option 79011830022) has come back to your shop, now as 79088104417. Listing stopped.", "79011830022 79088104417"},
	{"Coupang: listings stopped.\n  Option ID        Goods\n  -------------    -----------\n  90277314460      Night light\n  90277314461      Bear lamp", "90277314460 90277314461"},
	{"Coupang: the word \"MARISKA\" was used in the title; the trademark owner did not permit it. Items stopped.", "MARISKA"},
	{"Coupang: the title says HELMBRO genuine filter. Listing stopped.", "HELMBRO"},
	{"Coupang: account suspended. Your option 79011830022 is stopped. Call 79012.", "79011830022"},
	{"Coupang: account suspended. Only genuine goods may be sold.", ""},
}

func TestFurtherWaysToNameItems(t *testing.T) {
	for _, s := range furtherItems {
		n, err := Read(s.text)
		require.NoError(t, err)
		if got := strings.Join(n.Values().Items, " "); got != s.items {
			t.Errorf("%s\n\twant %q got %q", s.text, s.items, got)
		}
	}
}
