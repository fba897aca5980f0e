package company

import (
	"testing"

	"github.com/reinstate-go/reinstate/rules/phrase/hanzi"
	"github.com/stretchr/testify/require"
)

const (
	yes  = "the same"
	no   = "different"
	open = "cannot be told"
)

// shown are papers that show names of one company side by side.
var shown = []Paper{
	{Text: "名称：威海明和贸易有限公司，英文名称 Weihai Minghe Trading Co., Ltd.，法定代表人 于少峰"},
	{Text: "판매자 표시: 웨이하이 밍허 무역 유한공사(威海明和贸易有限公司), 수정 2026-08-11"},
	{Text: "房屋租赁合同：承租方 深圳市安和跨境有限公司（Shenzhen Anhe Crossborder Co., Ltd.），住所 龙岗区。"},
	{Issuer: "한빛나루택배 주식회사", Text: "상호 한빛나루택배 주식회사(영문 Hanbit Naru Express Co., Ltd.)"},
	{Text: "Company name: LUNAR HARBOUR TRADING LIMITED\nStatus: live\nChinese name: 月港貿易有限公司"},
	{Subject: "青岛海岚家居有限公司 (Qingdao Hailan Household Co., Ltd.)"},
	{Issuer: "威海东桦速运有限公司(Weihai Donghua Express Co., Ltd.)"},
	{Altered: ptr(true), Text: "苏州琪木体育用品有限公司(Suzhou Qimu Sporting Goods Co., Ltd.)"},
}

func ptr[T any](v T) *T { return &v }

var namePairs = []struct{ a, b, are string }{
	// one legal form, spelled as papers spell it
	{"Lunar Harbour Trading Limited", "LUNAR HARBOUR TRADING LIMITED", yes},
	{"Lunar Harbour Trading Limited", "Lunar Harbour Trading Co., Ltd.", yes},
	{"Lai Wa Beauty Tools Company Limited", "LAI WA BEAUTY TOOLS CO LTD", yes},
	{"Jinhua Suyue Household Products Co.,Ltd", "Jinhua Suyue Household Products Co., Limited", yes},
	{"Yiwu Lanxi Gift Co., Ltd.", "Ｙｉｗｕ　Ｌａｎｘｉ　Ｇｉｆｔ　Ｃｏ．，　Ｌｔｄ．", yes},
	{"Yiwu Lan Xi Gift Co., Ltd.", "Yiwu Lanxi Gift CO.LTD", yes},
	{"Guangzhou Yiliu Import & Export Co., Ltd.", "Guangzhou Yiliu Imp. and Exp. Company Limited", yes},
	{"Halden Outdoor AB", "HALDEN OUTDOOR A.B.", yes},
	{"Halden Outdoor AB", "Halden Outdoor AB (publ)", yes},
	{"Velnor Sports Inc.", "Velnor Sports, Incorporated", yes},
	{"Velnor Sports L.L.C.", "Velnor Sports LLC", yes},
	{"Kestrel Bay Pte. Ltd.", "KESTREL BAY PRIVATE LIMITED", yes},
	{"Küstenwind Haushalt GmbH", "KUSTENWIND HAUSHALT G.m.b.H.", yes},
	{"Maison Éclair S.A.R.L.", "Maison Eclair SARL", yes},
	{"Brightstar Int'l Corp.", "Brightstar International Corporation", yes},
	{"Peilan & Gu Co., Ltd.", "Peilan and Gu Company Limited", yes},
	{"Anhe Trading (HK)", "Anhe Trading HK", yes},
	{"月港貿易有限公司", "月港贸易有限公司", yes},
	{"匯豐臺電子商務有限責任公司", "汇丰台电子商务有限责任公司", yes},
	{"安和（香港）有限公司", "安和(香港) 有限公司", yes},
	{"深圳市安睿电子商务有限公司", "深圳市安睿电子商务有限公司（盖章）", yes},
	{"주식회사 한빛나루", "㈜한빛나루", yes},
	{"한빛나루(주)", "(주) 한빛나루", yes},
	{"한빛 나루 주식회사", "주)한빛나루", yes},
	{"주식회사 ABC나루", "㈜ abc나루", yes},
	{"유한회사 새벽포장", "새벽포장 (유)", yes},
	{"株式会社あかつき", "あかつき株式會社", yes},

	// another legal form is another company
	{"Lunar Harbour Trading Ltd", "Lunar Harbour Trading LLC", no},
	{"Velnor Sports Inc.", "Velnor Sports Corp.", no},
	{"Velnor Sports Inc.", "Velnor Sports GmbH", no},
	{"Kestrel Bay Pte. Ltd.", "Kestrel Bay Ltd.", no},
	{"Halden Outdoor AB", "Halden Outdoor Oy", no},
	{"威海明和贸易有限公司", "威海明和贸易有限责任公司", no},
	{"威海明和贸易有限公司", "威海明和贸易股份有限公司", no},
	{"주식회사 한빛나루", "유한회사 한빛나루", no},
	{"유한책임회사 한빛나루", "한빛나루 유한회사", no},

	// what one of them leaves out cannot be told
	{"Yiwu Lanxi Gift", "Yiwu Lanxi Gift Co., Ltd.", open},
	{"Yiwu Lanxi Gift Co.", "Yiwu Lanxi Gift LLC", open},
	{"Peilan & Co.", "Peilan & Co., Ltd.", open},
	{"한빛나루", "㈜한빛나루", open},
	{"安和跨境公司", "安和跨境有限公司", open},
	{"深圳市安和跨境有限公司", "安和跨境有限公司", open},
	{"深圳市安和跨境有限公司", "深圳安和跨境有限公司", open},
	{"广东省深圳市安和跨境有限公司", "深圳安和跨境有限公司", open},
	{"慈溪市安和电器有限公司", "安和电器有限公司", open},
	{"Shenzhen Anhe Crossborder Co., Ltd.", "Anhe Crossborder Co., Ltd.", open},
	{"Shenzhen City Anhe Crossborder Ltd", "Shenzhen Anhe Crossborder Ltd", open},
	{"칭다오 하이란 유한공사", "하이란 유한공사", open},
	{"深圳市安和跨境有限公司深圳龙岗分公司", "深圳市安和跨境有限公司", open},
	{"한빛나루택배 주식회사 인천영업소", "한빛나루택배 주식회사", open},
	{"주식회사 한빛나루 인천지점", "주식회사 한빛나루", open},
	{"Lunar Harbour Trading Ltd. Kowloon Branch", "Lunar Harbour Trading Ltd.", open},
	{"Lunar Harbour Trading Ltd (formerly Moon Port Ltd)", "Lunar Harbour Trading Ltd", open},
	{"", "Lunar Harbour Trading Ltd", open},
	{"", "", open},
	{"Co., Ltd.", "Co., Ltd.", open},
	{"有限公司", "주식회사", open},

	// other names of one script
	{"Suzhou Peilan Stationery Co., Ltd.", "Suzhou Qimu Sporting Goods Co., Ltd.", no},
	{"深圳市安和跨境有限公司", "广州市安和跨境有限公司", no},
	{"Shenzhen Anhe Crossborder Ltd", "Guangzhou Anhe Crossborder Ltd", no},
	{"深圳市安和跨境有限公司", "深圳市安睿电子商务有限公司", no},
	{"东方安和跨境有限公司", "安和跨境有限公司", no},
	{"美联超市管理有限公司", "管理有限公司", no},
	{"安和跨境商行", "安和跨境有限公司", no},
	{"주식회사 한빛나루", "주식회사 새벽포장", no},
	{"한누리택배 주식회사", "한누리택배 부천대리점 주식회사", no},
	{"Anhe (HK) Limited", "Anhe Limited", no},
	{"Kestrel 7 Ltd", "Kestrel 8 Ltd", no},
	{"Kestrel Ltd", "Kestrel 8 Ltd", no},
	{"Qingdao Hailan Household Ltd", "Qingdao Hailang Household LLC", no},
	{"深圳市安和跨境有限公司", "安和跨境有限责任公司", no},
	{"安和有限公司", "安睿有限公司", no},

	// a slip of the pen makes another name
	{"Qingdao Hailan Household Co., Ltd.", "Qingdao Hailang Household Co., Ltd.", no},
	{"Lunar Harbour Trading Ltd", "Lunar Harbuor Trading Limited", no},
	{"Halden Outdoor AB", "Haldon Outdoor AB", no},
	{"Shenzhen Anhe Crossborder Ltd", "Shenzen Anhe Crossborder Ltd", no},
	{"威海明和贸易有限公司", "威海铭和贸易有限公司", no},
	{"한빛나루택배 주식회사", "한빗나루택배 ㈜", no},

	// other scripts: only what a paper shows
	{"威海明和贸易有限公司", "Weihai Minghe Trading Co., Ltd.", yes},
	{"威海明和貿易有限公司", "WEIHAI MINGHE TRADING COMPANY LIMITED", yes},
	{"웨이하이 밍허 무역 유한공사", "威海明和贸易有限公司", yes},
	{"웨이하이밍허무역유한공사", "Weihai Minghe Trading Co., Ltd.", yes},
	{"深圳市安和跨境有限公司", "Shenzhen Anhe Crossborder Co., Ltd", yes},
	{"㈜한빛나루택배", "Hanbit Naru Express Co., Ltd.", yes},
	{"月港贸易有限公司", "Lunar Harbour Trading Limited", yes},
	{"青岛海岚家居有限公司", "Qingdao Hailan Household Co., Ltd.", yes},
	{"南京北岚户外用品有限公司", "Nanjing Beilan Outdoor Goods Co., Ltd.", yes}, // the account's own
	{"丙和有限公司(Binghe Ltd)", "Binghe Limited", yes},
	{"丙和有限公司(Binghe Ltd)", "丙和有限公司", yes},
	{"丙和有限公司 / Binghe Ltd", "Binghe Co., Ltd.", yes},
	{"丙和有限公司(Binghe Ltd)", "丁和有限公司(Binghe Ltd)", no},
	{"威海东桦速运有限公司", "Weihai Donghua Express Ltd", yes},
	{"苏州佩兰文具有限公司", "Suzhou Peilan Stationery Co., Ltd.", open},
	{"苏州琪木体育用品有限公司", "Suzhou Qimu Sporting Goods Co., Ltd.", open}, // shown on an altered paper
	{"威海明和贸易有限公司", "Weihai Minghe Trading LLC", open},
	{"深圳市安睿电子商务有限公司", "Shenzhen Anhe Crossborder Co., Ltd.", open},
	{"주식회사 에이비씨", "ABC Co., Ltd.", open},
	{"주식회사 에이비씨", "주식회사 ABC", open},
	{"새벽포장 유한회사", "黎明包装有限公司", open},
	{"ООО Заря", "Zarya LLC", open},
}

func TestNamesOfCompanies(t *testing.T) {
	n := NamesOf([]string{"Nanjing Beilan Outdoor Goods Co., Ltd.", "南京北岚户外用品有限公司", ""}, shown)
	require.Greater(t, len(namePairs), 60)
	for _, p := range namePairs {
		for _, q := range [][2]string{{p.a, p.b}, {p.b, p.a}} {
			require.Equal(t, p.are, relation(n, q[0], q[1]), "%s | %s", q[0], q[1])
		}
	}
}

// relation says what two names are to each other, in the words of the tables.
func relation(n *Names, a, b string) string {
	switch same := n.Same(a, b); {
	case same == nil:
		return open
	case *same:
		return yes
	}
	return no
}

// What a paper does not say of the company before the bracket is not learnt.
func TestWhatIsNotShown(t *testing.T) {
	for _, text := range []string{
		"甲和有限公司(股东:Yihe Holdings Limited)",
		"甲和有限公司(股东 Yihe Holdings Limited)",
		"甲和有限公司(a subsidiary of Yihe Holdings Limited)",
		"甲和有限公司(深圳, Yihe Holdings Limited)",
		"甲和有限公司,Yihe Holdings Limited",
		"甲和有限公司\nYihe Holdings Limited",
		"甲和有限公司与Yihe Holdings Limited签订",
		"甲和有限公司(Yihe Holdings Limited 100%)",
		"名称:甲和有限公司\n股东名称:Yihe Holdings Limited",
		"名称:甲和有限公司\n名称:乙和有限公司\n英文名称:Yihe Holdings Limited",
		"名称:甲和有限公司\n中文名称:Yihe Holdings Limited",
		"甲和有限公司\n名称:保温杯\n英文名称:Yihe Holdings Limited",
		"甲和有限公司(Yihe Holdings Limited Shenzhen Branch)",
		"甲和有限公司(Yihe)",
		"甲和有限公司(영문 상호 기준)",
		"甲和有限公司 (English: 乙和有限公司)",
		"甲和有限公司 English Yihe Holdings Limited",
	} {
		n := NamesOf(nil, []Paper{{Text: text}})
		for _, other := range []string{"Yihe Holdings Limited", "Yihe", "Holdings Limited", "Yihe Holdings Limited Shenzhen Branch", "a subsidiary of Yihe Holdings Limited", "股东 Yihe Holdings Limited"} {
			require.Nil(t, n.Same("甲和有限公司", other), text)
		}
	}
}

// What papers say in other words and places of the same.
func TestWhatIsShown(t *testing.T) {
	for _, c := range []struct{ text, a, b string }{
		{"兹证明由甲和有限公司(Jiahe Ltd.)供货", "甲和有限公司", "Jiahe Ltd"},
		{"between Halden Outdoor AB and Jiahe Trading (HK) Co., Ltd. (甲和贸易(香港)有限公司).", "Jiahe Trading (HK) Co., Ltd.", "甲和贸易(香港)有限公司"},
		{"goods of Jiahe Ltd. (甲和有限公司)", "甲和有限公司", "Jiahe Ltd"},
		{"Bank of Jiahe Ltd. (甲和有限公司)", "甲和有限公司", "Bank of Jiahe Ltd"},
		{"The buyer is Jiahe Ltd. (中文名称:甲和有限公司)", "甲和有限公司", "Jiahe Ltd"},
		{"Company name: Jiahe Limited\r\nStatus: live\r\nName in Chinese: 甲和有限公司\r\n", "甲和有限公司", "Jiahe Ltd"},
		{"英文名称：Jiahe Co., Ltd.\n中文名称：甲和有限公司\n英文名称：Yihe Ltd\n中文名称：乙和有限公司", "乙和有限公司", "Yihe Ltd"},
		{"상호: (주)갑화\n영문명: Gabhwa Co., Ltd.\n대표자: 김하나", "주식회사 갑화", "Gabhwa Co., Ltd."},
		{"당사는 자허 유한공사(甲和有限公司, Jiahe Ltd., 이하 \"갑\")입니다", "자허 유한공사", "甲和有限公司"},
		{"당사는 자허 유한공사(甲和有限公司, Jiahe Ltd., 이하 \"갑\")입니다", "甲和有限公司", "Jiahe Ltd"},
		{"甲和有限公司(Jiahe Ltd.)(자허 유한공사)", "자허 유한공사", "Jiahe Ltd"},
		{"名称:甲和有限公司 英文名称 Jiahe Ltd. 法定代表人 何一帆", "甲和有限公司", "Jiahe Ltd"},
		{"甲和有限公司(Jiahe co., ltd., 以下简称甲方)", "甲和有限公司", "Jiahe Ltd"},
		{"甲和有限公司(Jiahe Ltd., as agreed)", "甲和有限公司", "Jiahe Ltd"},
		{"계약자 ㈜갑화 (GABHWA CO., LTD.)", "갑화(주)", "Gabhwa Co Ltd"},
		{"임차인 ㈜갑화 (GABHWA CO., LTD.)", "갑화(주)", "Gabhwa Co Ltd"},
		{"판매자 자허 유한공사(甲和有限公司)", "자허 유한공사", "甲和有限公司"},
		{"卖方甲和有限公司(Jiahe Ltd.)", "甲和有限公司", "Jiahe Ltd"},
		{"承租方Jiahe Household Co., Ltd.(甲和家居有限公司)", "甲和家居有限公司", "Jiahe Household Ltd"},
	} {
		n := NamesOf(nil, []Paper{{Text: c.text}})
		require.Equal(t, yes, relation(n, c.a, c.b), c.text)
	}
}

// A name that the case itself gives shows where a name starts in running text,
// and that a name without a form is one. It is never taken for the end of a
// longer name.
func TestKnownNamesInText(t *testing.T) {
	items := []Paper{{Subject: "向甲贸易有限公司"}, {Subject: "자허 유한공사"}, {Issuer: "Hanmaru Express"}, {Issuer: "安和跨境有限公司"},
		{Text: "向甲贸易有限公司(Xiangjia Ltd.)"},
		{Text: "이 서류는 자허 유한공사(甲和有限公司)"},
		{Text: "한마루 주식회사(Hanmaru Express)"},
		{Text: "深圳市安和跨境有限公司(Anhe Crossborder Ltd.)"},
		{Text: "새 자허 유한공사(乙和有限公司)"},
	}
	for _, c := range []struct{ a, b, are string }{
		{"向甲贸易有限公司", "Xiangjia Ltd", yes},
		{"자허 유한공사", "甲和有限公司", yes},
		{"한마루(주)", "Hanmaru Express", yes},
		{"安和跨境有限公司", "Anhe Crossborder Ltd", open},
		{"자허 유한공사", "乙和有限公司", open},
	} {
		require.Equal(t, c.are, relation(NamesOf(nil, items), c.a, c.b), c)
		require.Equal(t, open, relation(NamesOf(nil, nil), c.a, c.b), c)
	}
}

// One English name does not make one of two companies with Chinese names.
func TestOneEnglishNameOfTwo(t *testing.T) {
	n := NamesOf(nil, []Paper{{Text: "明和有限公司(Minghe Ltd)"}, {Text: "铭和有限公司(Minghe Ltd)"}})
	require.Equal(t, no, relation(n, "明和有限公司", "铭和有限公司"))
	require.Equal(t, yes, relation(n, "明和有限公司", "Minghe Ltd"))
	own := NamesOf([]string{"明和有限公司", "铭和有限公司"}, nil)
	require.Equal(t, yes, relation(own, "明和有限公司", "铭和有限公司"), "the account says so itself")
}

// Each spelling of a form stands for one form, and the tables of characters for
// one character each.
func TestTablesOfNames(t *testing.T) {
	require.Len(t, []rune(nameTraditional), len([]rune(nameSimplified)))
	require.Len(t, toSimplified, len([]rune(hanzi.Traditional+nameTraditional))-1, "帳 is 账 or 帐")
	for from, to := range toSimplified {
		_, again := toSimplified[to]
		require.False(t, again, "%c becomes %c, which becomes another", from, to)
	}
	for spelling, form := range forms {
		require.Equal(t, foldName(spelling), spelling)
		require.Equal(t, form, companyOf("Zzyx "+spelling).form, spelling)
	}
}

func TestHasForm(t *testing.T) {
	for name, want := range map[string]bool{"Anhe Ltd": true, "㈜한빛": true, "安和有限公司": true, "Companies Registry": false, "한누리택배": false, "Peilan & Co.": false, "": false} {
		require.Equal(t, want, HasForm(name), name)
	}
}

// A seller says of any name whose it is by writing both, where the case gives the
// second elsewhere.
func TestWhoseANameIs(t *testing.T) {
	for _, c := range []struct{ entity, subject, a, b, are string }{
		{"Hanmaru Express", "한마루택배", "한마루택배", "Hanmaru Express", open},
		{"Hanmaru Express", "한마루택배 (Hanmaru Express)", "한마루택배", "Hanmaru Express", yes},
		{"Hanmaru Express", "한마루택배 / Hanmaru Express", "한마루택배", "Hanmaru Express", yes},
		{"Hanmaru Express (한마루택배)", "한마루택배", "한마루택배", "Hanmaru Express", yes},
		{"Weihai Minghe Co., Ltd. (威海明和有限公司)", "", "威海明和有限公司", "Weihai Minghe Ltd", yes},
		{"Weihai Minghe Co., Ltd.", "威海明和有限公司 (Weihai Minghe Ltd)", "威海明和有限公司", "Weihai Minghe Co., Ltd.", yes},
		{"Weihai Minghe Co., Ltd.", "威海明和有限公司 (Weihai Other Trading Ltd)", "威海明和有限公司 (Weihai Other Trading Ltd)", "Weihai Minghe Co., Ltd.", no},
		{"Weihai Minghe Co., Ltd.", "威海明和有限公司 (Weihai Other Trading Ltd)", "威海明和有限公司", "Weihai Minghe Co., Ltd.", no},
		{"Yiwu Lanxi Gift Co., Ltd.", "Yiwu Lanxi Gift", "Yiwu Lanxi Gift", "Yiwu Lanxi Gift Co., Ltd.", open},
		{"Yiwu Lanxi Gift Co., Ltd.", "Yiwu Lanxi Gift (Yiwu Lanxi Gift Co., Ltd.)", "Yiwu Lanxi Gift", "Yiwu Lanxi Gift Co., Ltd.", yes},
		{"深圳市安和有限公司", "安和有限公司 / 深圳市安和有限公司", "安和有限公司", "深圳市安和有限公司", yes},
		{"Anhe Ltd", "Boyun Ltd (Anhe Ltd)", "Boyun Ltd", "Anhe Ltd", no},
		{"Anhe Ltd", "Boyun Ltd (Shenzhen)", "Boyun Ltd", "Shenzhen", no},
	} {
		n := NamesOf([]string{c.entity}, []Paper{{Subject: c.subject}})
		require.Equal(t, c.are, relation(n, c.a, c.b), c)
		require.Equal(t, c.are == yes, n.Key(c.a) == n.Key(c.b), c)
	}
}
