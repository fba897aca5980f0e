package evidence

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func ordersOf(p *Item) []string { return p.Orders }
func brandsOf(p *Item) []string { return p.Brands }
func modelsOf(p *Item) []string { return p.Models }

func TestUncovered(t *testing.T) {
	orders := func(o ...string) *Item { return &Item{ID: "E1", Orders: o} }
	brands := func(b ...string) *Item { return &Item{ID: "E1", Brands: b} }
	models := func(m ...string) *Item { return &Item{ID: "E1", Models: m} }
	text := func(s string) *Item { return &Item{ID: "E1", Text: s} }
	for _, c := range []struct {
		name   string
		names  func(*Item) []string
		listed []string
		papers []*Item
		want   []string
	}{
		{"no papers", ordersOf, []string{"21000123", "21000124"}, nil, []string{"21000123", "21000124"}},
		{"nothing listed", ordersOf, nil, []*Item{orders("21000123")}, nil},
		{"hyphens and blanks", ordersOf, []string{"2100-0123", "2100 0124"}, []*Item{orders("21000123", "21-000-124")}, nil},
		{"full-width figures", ordersOf, []string{"２１０００１２３"}, []*Item{orders("2100－0123")}, nil},
		{"dashes of other kinds", ordersOf, []string{"2100–0123"}, []*Item{orders("2100−0123")}, nil},
		{"a longer number is another", ordersOf, []string{"21000123"}, []*Item{orders("210001234", "2100012")}, []string{"21000123"}},
		{"leading zeros count", ordersOf, []string{"0012345"}, []*Item{orders("12345")}, []string{"0012345"}},
		{"order kept, each once", ordersOf, []string{"30009", "10001", "3-0009", "20002", "10001"}, []*Item{orders("20002")}, []string{"30009", "10001"}},
		{"several papers", ordersOf, []string{"10001", "10002", "10003"}, []*Item{orders("10003"), orders("10001")}, []string{"10002"}},
		{"an empty entry lists nothing", ordersOf, []string{"", " - ", "10001"}, []*Item{orders("10001")}, nil},
		{"letters and figures", ordersOf, []string{"ord-2026-11"}, []*Item{orders("ORD-2026-11")}, nil},

		{"capitals, marks, width", brandsOf, []string{"Nova", "ＰＵＬＳＥ"}, []*Item{brands("NOVA™", "Pulse®")}, nil},
		{"invisible signs", brandsOf, []string{"Nova\u200b"}, []*Item{brands("No\u00adva")}, nil},
		{"accents", brandsOf, []string{"LANCOME"}, []*Item{brands("Lancôme")}, nil},
		{"composed and not", brandsOf, []string{"노바"}, []*Item{brands("\u1102\u1169\u1107\u1161")}, nil},
		{"blanks and hyphens of a brand", brandsOf, []string{"뉴 발란스", "T-Fal"}, []*Item{brands("뉴발란스", "tfal")}, nil},
		{"Chinese brand", brandsOf, []string{"诺瓦", "极光"}, []*Item{brands("诺瓦®")}, []string{"极光"}},
		{"one brand within another", brandsOf, []string{"Nova"}, []*Item{brands("Nova Kids", "Innova")}, []string{"Nova"}},
		{"kana with and without marks", brandsOf, []string{"ガク"}, []*Item{brands("カク")}, []string{"ガク"}},

		{"model", modelsOf, []string{"ab-100"}, []*Item{models("ＡＢ-100")}, nil},
		{"hyphens tell models apart", modelsOf, []string{"X1-1"}, []*Item{models("X-11")}, []string{"X1-1"}},
		{"another model of the row", modelsOf, []string{"X1"}, []*Item{models("X10", "X1-B")}, []string{"X1"}},

		{"number in the text", ordersOf, []string{"21000123"}, []*Item{text("주문번호 2100-0123번 납품")}, nil},
		{"grouped figures in the text", ordersOf, []string{"21000123"}, []*Item{text("order 2100 0123, 2 pcs")}, nil},
		{"part of a number in the text", ordersOf, []string{"21000123"}, []*Item{text("tel 010-2100-0123, no. 210001234")}, []string{"21000123"}},
		{"too short to be told by a text", ordersOf, []string{"12"}, []*Item{text("12 pieces")}, []string{"12"}},
		{"a letter is too short too", brandsOf, []string{"X"}, []*Item{text("size X")}, []string{"X"}},
		{"a blank parts a number before a hyphen", ordersOf, []string{"21000123"}, []*Item{text("21000123 -1")}, nil},
		{"a stated attribute outranks the text", ordersOf, []string{"21000123"}, []*Item{{Orders: []string{"5"}, Text: "21000123"}}, []string{"21000123"}},
		{"brand in an English text", brandsOf, []string{"Nova"}, []*Item{text("We authorise the sale of NOVA™ goods.")}, nil},
		{"brand before its model", brandsOf, []string{"Nova"}, []*Item{text("1 x NOVA-100")}, nil},
		{"brand within a word", brandsOf, []string{"Nova"}, []*Item{text("Innovation, Novartis, Nova2")}, []string{"Nova"}},
		{"two words are not one brand", brandsOf, []string{"Anda"}, []*Item{text("a contract and a letter")}, []string{"Anda"}},
		{"one brand of two words", brandsOf, []string{"New-Balance"}, []*Item{text("NEW  BALANCE shoes")}, nil},
		{"brand in a Korean text", brandsOf, []string{"노바", "Pulse"}, []*Item{text("당사는 노바와 PULSE의 판매를 허락합니다")}, nil},
		{"brand in a Chinese text", brandsOf, []string{"诺瓦", "Pulse", "极光"}, []*Item{text("兹授权销售诺瓦、ＰＵＬＳＥ品牌商品")}, []string{"极光"}},
		{"model in a text", modelsOf, []string{"AB-100", "X1", "Q 7"}, []*Item{text("AB-100型 / X1-B / Q7")}, []string{"X1"}},
		{"tail of a model in a text", modelsOf, []string{"B1"}, []*Item{text("X-B1")}, []string{"B1"}},

		{"an order export", ordersOf, []string{"31000221507713", "31000221512240"}, []*Item{text("주문번호 / 운송장번호\n31000221507713 / 4471-2093-1180\n31000221512240 / 4471-2093-1191")}, nil},
		{"an order export in Chinese", ordersOf, []string{"31000224719306", "31000224725518"}, []*Item{text("订单号：31000224719306、31000224738867")}, []string{"31000224725518"}},
		{"a row of a table with strokes", ordersOf, []string{"31000221507713"}, []*Item{text("|1|31000221507713|4471-2093-1180|")}, nil},
		{"orders one digit apart", ordersOf, []string{"31000221507713", "31000221507718"}, []*Item{text("31000221507713")}, []string{"31000221507718"}},
		{"a particle behind a number", ordersOf, []string{"31000221507713"}, []*Item{text("주문 31000221507713을 발송하였습니다")}, nil},
		{"the sign for number before it", ordersOf, []string{"31000221507713"}, []*Item{text("№31000221507713, 第31000221507714号")}, nil},
		{"the end of an order is no order", ordersOf, []string{"21507713"}, []*Item{text("31000221507713")}, []string{"21507713"}},
		{"an order in a web address", ordersOf, []string{"31000221507713"}, []*Item{text("https://wing.coupang.com/order/31000221507713?x=1")}, nil},
		{"two lists of two papers", ordersOf, []string{"31000221507713", "31000221512240"}, []*Item{orders("3100 0221 507713"), text("31000221512240")}, nil},

		{"a brand with Korean in brackets", brandsOf, []string{"MORCAN"}, []*Item{text("모르칸(MORCAN) 보온병")}, nil},
		{"a brand with Chinese behind it", brandsOf, []string{"Kestwell"}, []*Item{text("Kestwell牌蓝牙音箱")}, nil},
		{"a brand in the name of its company", brandsOf, []string{"KESTREN"}, []*Item{text("Issuer: Kestren Audio GmbH")}, nil},
		{"a Korean brand with a particle", brandsOf, []string{"벨로카"}, []*Item{text("벨로카의 상표권자입니다")}, nil},
		{"a Chinese brand in quotes", brandsOf, []string{"极光"}, []*Item{text("注册商标“极光”，第9类")}, nil},
		{"a brand in its own quotes", brandsOf, []string{"Quill & Co"}, []*Item{text("the mark ‘QUILL & CO’")}, nil},
		{"a name close to a brand", brandsOf, []string{"Kestwell"}, []*Item{brands("Kestrel"), text("Kestwel")}, []string{"Kestwell"}},
		{"a brand with an accent in the text", brandsOf, []string{"Eclair"}, []*Item{text("MAISON ÉCLAIR")}, nil},
		{"a brand of two words in one", brandsOf, []string{"New Balance"}, []*Item{brands("NEWBALANCE"), brands("뉴발란스")}, nil},
		{"a brand in another script is another name", brandsOf, []string{"MORCAN"}, []*Item{brands("모르칸")}, []string{"MORCAN"}},

		{"models in a row", modelsOf, []string{"KW-310", "KW-520"}, []*Item{text("KW-310/KW-520 각 200개")}, nil},
		{"a model with its colour", modelsOf, []string{"KW-310"}, []*Item{text("KW-310BK")}, []string{"KW-310"}},
		{"a model in brackets", modelsOf, []string{"DL-K170"}, []*Item{text("LED 스탠드(DL-K170)")}, nil},
		{"a model in full width", modelsOf, []string{"LN-3"}, []*Item{text("型号：ＬＮ-3；数量：40")}, nil},
		{"a model without its hyphen is another", modelsOf, []string{"LN-5"}, []*Item{models("LN5")}, []string{"LN-5"}},
		{"a slash in a model", modelsOf, []string{"QL-SP300"}, []*Item{text("QL-SP300/EU")}, nil},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, uncovered(c.listed, c.papers, c.names)) })
	}
}

// The time grows with the papers and with the list, not with their product.
func BenchmarkUncovered(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		var listed []string
		var papers []*Item
		for i := range n {
			listed = append(listed, fmt.Sprintf("2100%08d", i*7))
			papers = append(papers, &Item{Text: strings.Repeat(fmt.Sprintf("order 2100-%08d of NOVA-100, ", i*7), 5)})
		}
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			for b.Loop() {
				uncovered(listed, papers, ordersOf)
			}
		})
	}
}

// A model says nothing of an option id: where a notice lists ids and papers name models
// alone, that is a question. A paper that names some ids and leaves out others is short.
func TestIdsAndModelsOfGoods(t *testing.T) {
	pages := &Requirement{ID: "pages", Covers: "items", Accepts: []Accept{{Kind: "listing-before-after", Strength: "strong"}}}
	ids := []string{"90011846620", "90011846621"}
	for name, c := range map[string]struct {
		listed Listed
		paper  Item
		want   Status
	}{
		"models alone":             {Listed{Items: ids}, Item{Models: []string{"FS-300"}}, Met},
		"the model listed too":     {Listed{Items: ids, Models: []string{"FS-300"}}, Item{Models: []string{"FS-300"}}, Met},
		"another model":            {Listed{Models: []string{"FS-300"}}, Item{Models: []string{"FS-100"}}, Missing},
		"the seller's own numbers": {Listed{Items: ids}, Item{SKUs: []string{"FS-300-A"}}, Met},
		"all ids":                  {Listed{Items: ids}, Item{SKUs: ids}, Met},
		"one of two ids":           {Listed{Items: ids}, Item{SKUs: ids[:1], Models: []string{"FS-300"}}, Missing},
		"one of two in the text":   {Listed{Items: ids}, Item{Text: "90011846620 before / after"}, Missing},
		"none in the text":         {Listed{Items: ids}, Item{Text: "before / after"}, Met},
	} {
		t.Run(name, func(t *testing.T) {
			c.paper.ID, c.paper.Kind = "E1", "listing-before-after"
			in := holding(c.paper)
			in.Listed = c.listed
			require.Equal(t, c.want, matched(t, in, pages, Wanted{}).Status)
		})
	}
}
