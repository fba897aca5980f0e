package evidence

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A namedChain is a chain by names as papers have them. want is "whole", or what is
// wrong with it: missing, owner or name, with the two companies on either side.
type namedChain struct {
	name, brand, seller string
	papers              []string
	want                string
}

const (
	yiwuLatin = "Yiwu Lanxi Gift Co., Ltd."
	minghe    = "Weihai Minghe Trading Co., Ltd."
	mingheHan = "威海明和贸易有限公司"
	hanbit    = "주식회사 한빛나루"
	lunar     = "Lunar Harbour Trading Limited"
	anhe      = "深圳市安和跨境有限公司"
	shownBoth = "bank:  >  [] 名称:威海明和贸易有限公司,英文名称 Weihai Minghe Trading Co., Ltd.,法定代表人 于少峰"
	halden    = "letter: Halden Outdoor AB > "
)

var namedChains = []namedChain{
	// one script, spelled as papers spell it
	{"capitals and points", "HALDEN", yiwuLatin, []string{halden + "YIWU LANXI GIFT CO LTD [HALDEN]"}, "whole"},
	{"Limited for Co., Ltd.", "HALDEN", lunar, []string{halden + "Lunar Harbour Trading Co., Ltd. [HALDEN]"}, "whole"},
	{"Company Limited", "HALDEN", "Lai Wa Beauty Tools Company Limited", []string{halden + "Lai Wa Beauty Tools Co., Ltd [Halden®]"}, "whole"},
	{"full width", "HALDEN", yiwuLatin, []string{halden + "Ｙｉｗｕ　Ｌａｎｘｉ　Ｇｉｆｔ　Ｃｏ．，Ｌｔｄ． [HALDEN]"}, "whole"},
	{"the and-sign", "HALDEN", minghe, []string{halden + "Guangzhou Yiliu Import & Export Co., Ltd.", "invoice: GUANGZHOU YILIU IMP. AND EXP. CO., LTD. > " + minghe}, "whole"},
	{"a private company of Singapore", "KESTREL", "Kestrel Bay Pte. Ltd.", []string{"mark: IPOS > KESTREL BAY PRIVATE LIMITED [KESTREL]"}, "whole"},
	{"accents", "Éclair", minghe, []string{"letter: Maison Éclair S.A.R.L. > " + minghe + " [ECLAIR]"}, "whole"},
	{"umlauts in capitals", "Küstenwind", minghe, []string{"letter: KUSTENWIND HAUSHALT G.M.B.H. > Dealer Kft", "invoice: DEALER KFT. > " + minghe}, "whole"},
	{"a public company", "HALDEN", minghe, []string{"letter: Halden Outdoor AB (publ) > Nord Oy", "statement: NORD OY > " + minghe}, "whole"},
	{"㈜ before, behind and spelled out", "한빛", hanbit, []string{"letter: 한빛본사 주식회사 > ㈜온새미유통 [한빛]", "statement: (주) 온새미유통 > 한빛나루(주)"}, "whole"},
	{"주) without its first bracket", "한울", hanbit, []string{"letter: 주식회사 한울무역 > 주)한빛나루 [한울]"}, "whole"},
	{"Korean names with and without blanks", "한울", "주식회사 한빛 나루", []string{"letter: ㈜한울 무역 > 대건 유통 주식회사", "invoice: 주식회사 대건유통 > 한빛나루㈜"}, "whole"},
	{"유한회사", "새벽", "유한회사 새벽포장", []string{"mark: 특허청 > 새벽포장 (유) [새벽]"}, "whole"},
	{"traditional and simplified", "月港", "月港貿易有限公司", []string{"letter: 月港集团有限公司 > 月港贸易有限公司 [月港]"}, "whole"},
	{"full-width brackets", "安和", anhe, []string{"letter: 安和（香港）有限公司 > 深圳市安和跨境有限公司（盖章） [安和]"}, "whole"},
	{"a Japanese owner", "あかつき", minghe, []string{"letter: 株式会社あかつき > 上海晓光贸易有限公司", "contract: 上海曉光貿易有限公司 > " + minghe}, "whole"},
	{"three steps of three kinds", "HALDEN", minghe, []string{"contract: Halden Outdoor AB > Nord Oy", "import: Nord Oy > Ningbo Hailan Outdoor Co., Ltd.", "statement: NINGBO HAILAN OUTDOOR CO LTD > " + minghe}, "whole"},
	{"the seller's own mark", "明和", mingheHan, []string{"mark: 国家知识产权局 > 威海明和貿易有限公司 [明和]"}, "whole"},

	// two scripts, shown together somewhere
	{"a licence shows both names of the seller", "HALDEN", minghe, []string{halden + mingheHan + " [HALDEN]", shownBoth}, "whole"},
	{"the account has both names", "HALDEN", minghe + " (" + mingheHan + ")", []string{halden + mingheHan}, "whole"},
	{"the account has both names, with a stroke", "HALDEN", mingheHan + " / " + minghe, []string{halden + "WEIHAI MINGHE TRADING CO LTD"}, "whole"},
	{"the paper has both names", "HALDEN", minghe, []string{halden + "威海明和贸易有限公司(Weihai Minghe Trading Co., Ltd.)"}, "whole"},
	{"three names of one", "HALDEN", minghe, []string{halden + "웨이하이 밍허 무역 유한공사", shownBoth, "bank:  >  [] 판매자 웨이하이 밍허 무역 유한공사(威海明和贸易有限公司)"}, "whole"},
	{"a dealer by two names", "HALDEN", minghe, []string{halden + "Guangzhou Yiliu Co., Ltd.", "invoice: 广州亿流有限公司 > " + minghe, "bank:  >  [] 供应商 广州亿流有限公司(Guangzhou Yiliu Co., Ltd.)"}, "whole"},
	{"a Korean dealer by two names", "HALDEN", minghe, []string{halden + "Hanbit Naru Co., Ltd.", "invoice: ㈜한빛나루 > " + minghe, "bank:  >  [] 상호: (주)한빛나루\n영문명: Hanbit Naru Co., Ltd."}, "whole"},
	{"the owner by two names", "한빛", hanbit, []string{"mark: KIPO > Hanbit Corp. [한빛]", "letter: 주식회사 빛 > " + hanbit + " [한빛]", "bank:  >  [] 상호: 주식회사 빛\n영문명: Hanbit Corp."}, "whole"},
	{"a Hong Kong company by its registry", "HALDEN", lunar, []string{halden + "月港贸易有限公司", "bank:  >  [] Company name: LUNAR HARBOUR TRADING LIMITED\nStatus: live\nChinese name: 月港貿易有限公司"}, "whole"},

	// two scripts that nothing shows together
	{"the seller by a Chinese name", "HALDEN", minghe, []string{halden + mingheHan}, "name: 威海明和贸易有限公司 / Weihai Minghe Trading Co., Ltd."},
	{"the seller by a Korean name", "HALDEN", minghe, []string{halden + "웨이하이 밍허 무역 유한공사"}, "name: 웨이하이 밍허 무역 유한공사 / Weihai Minghe Trading Co., Ltd."},
	{"the seller by an English name", "한빛", hanbit, []string{"letter: 한빛본사 주식회사 > Hanbit Naru Co., Ltd. [한빛]"}, "name: Hanbit Naru Co., Ltd. / 주식회사 한빛나루"},
	{"a dealer by a Chinese name", "HALDEN", minghe, []string{halden + "Guangzhou Yiliu Co., Ltd.", "invoice: 广州亿流有限公司 > " + minghe}, "name: Guangzhou Yiliu Co., Ltd. / 广州亿流有限公司"},
	{"an altered paper shows nothing", "HALDEN", minghe, []string{halden + mingheHan, "altered " + shownBoth}, "name: 威海明和贸易有限公司 / Weihai Minghe Trading Co., Ltd."},
	{"Latin letters behind 주식회사", "HALDEN", "Naru Co., Ltd.", []string{halden + "주식회사 NARU"}, "name: 주식회사 NARU / Naru Co., Ltd."},
	{"the Chinese name of another English one", "HALDEN", minghe, []string{halden + "威海明和贸易有限公司", "bank:  >  [] 威海明和贸易有限公司与Weihai Minghe Trading Co., Ltd.签订"}, "name: 威海明和贸易有限公司 / Weihai Minghe Trading Co., Ltd."},

	// one script, and something is left out
	{"the town is left out", "安和", anhe, []string{"letter: 安和集团有限公司 > 安和跨境有限公司 [安和]"}, "name: 安和跨境有限公司 / 深圳市安和跨境有限公司"},
	{"the town is left out, in English", "HALDEN", "Shenzhen Anhe Crossborder Co., Ltd.", []string{halden + "Anhe Crossborder Co., Ltd."}, "name: Anhe Crossborder Co., Ltd. / Shenzhen Anhe Crossborder Co., Ltd."},
	{"the legal form is left out", "HALDEN", yiwuLatin, []string{halden + "Yiwu Lanxi Gift"}, "name: Yiwu Lanxi Gift / Yiwu Lanxi Gift Co., Ltd."},
	{"the legal form is left out, in Korean", "한울", hanbit, []string{"letter: 주식회사 한울무역 > 한빛나루 [한울]"}, "name: 한빛나루 / 주식회사 한빛나루"},
	{"a branch", "한울", hanbit, []string{"letter: 주식회사 한울무역 > 주식회사 한빛나루 인천지점 [한울]"}, "name: 주식회사 한빛나루 인천지점 / 주식회사 한빛나루"},
	{"a branch in Shenzhen", "安和", anhe, []string{"letter: 安和集团有限公司 > 深圳市安和跨境有限公司龙岗分公司 [安和]"}, "name: 深圳市安和跨境有限公司龙岗分公司 / 深圳市安和跨境有限公司"},

	// another company
	{"another legal form", "HALDEN", lunar, []string{halden + "Lunar Harbour Trading LLC"}, "missing: Lunar Harbour Trading LLC / Lunar Harbour Trading Limited"},
	{"another legal form, in Korean", "한울", hanbit, []string{"letter: 주식회사 한울무역 > 유한회사 한빛나루 [한울]"}, "missing: 유한회사 한빛나루 / 주식회사 한빛나루"},
	{"another legal form, in Chinese", "明和", mingheHan, []string{"letter: 明和集团有限公司 > 威海明和贸易股份有限公司 [明和]"}, "missing: 威海明和贸易股份有限公司 / 威海明和贸易有限公司"},
	{"another town", "HALDEN", "Shenzhen Anhe Crossborder Co., Ltd.", []string{halden + "Guangzhou Anhe Crossborder Co., Ltd."}, "missing: Guangzhou Anhe Crossborder Co., Ltd. / Shenzhen Anhe Crossborder Co., Ltd."},
	{"another town, in Chinese", "安和", anhe, []string{"letter: 安和集团有限公司 > 广州市安和跨境有限公司 [安和]"}, "missing: 广州市安和跨境有限公司 / 深圳市安和跨境有限公司"},
	{"a company of Hong Kong", "HALDEN", "Anhe Limited", []string{halden + "Anhe (HK) Limited"}, "missing: Anhe (HK) Limited / Anhe Limited"},
	{"a letter of difference", "HALDEN", "Qingdao Hailan Household Co., Ltd.", []string{halden + "Qingdao Hailang Household Co., Ltd."}, "missing: Qingdao Hailang Household Co., Ltd. / Qingdao Hailan Household Co., Ltd."},
	{"a character of difference", "明和", mingheHan, []string{"letter: 明和集团有限公司 > 威海铭和贸易有限公司 [明和]"}, "missing: 威海铭和贸易有限公司 / 威海明和贸易有限公司"},
	{"two Chinese companies with one English name", "明和", mingheHan, []string{"letter: 明和集团有限公司 > 威海铭和贸易有限公司 [明和]", "bank:  >  [] 威海明和贸易有限公司(Minghe Ltd)", "bank:  >  [] 威海铭和贸易有限公司(Minghe Ltd)"}, "missing: 威海铭和贸易有限公司 / 威海明和贸易有限公司"},
	{"a sister company", "HALDEN", yiwuLatin, []string{halden + "Yiwu Lanxi Toys Co., Ltd."}, "missing: Yiwu Lanxi Toys Co., Ltd. / Yiwu Lanxi Gift Co., Ltd."},
	{"another dealer", "HALDEN", minghe, []string{halden + "Nord Oy", "invoice: Guangzhou Yiliu Co., Ltd. > " + minghe}, "missing: Nord Oy / Guangzhou Yiliu Co., Ltd."},
	{"only the owner's letter to a dealer", "한울", hanbit, []string{"letter: 주식회사 한울무역 > 주식회사 대건유통 [한울]"}, "missing: 주식회사 대건유통 / 주식회사 한빛나루"},

	// the owner
	{"a dealer that owns nothing", "HALDEN", minghe, []string{"invoice: Guangzhou Yiliu Co., Ltd. > " + minghe}, "owner:  / Guangzhou Yiliu Co., Ltd."},
	{"a Korean dealer that owns nothing", "벨로카", hanbit, []string{"statement: 주식회사 대건유통 > ㈜한빛나루 [벨로카]"}, "owner:  / 주식회사 대건유통"},
	{"a Chinese dealer that owns nothing", "极光", anhe, []string{"invoice: 广州亿流有限公司 > 深圳市安和跨境有限公司 [极光]"}, "owner:  / 广州亿流有限公司"},
	{"the seller called after the brand owns nothing by that", "한빛나루", hanbit, []string{"statement: 주식회사 대건유통 > ㈜한빛나루 [한빛나루]"}, "owner:  / 주식회사 대건유통"},
	{"a letter in Korean by the owner of the mark", "벨로카", hanbit, []string{"letter: ㈜소담리빙 > 주식회사 한빛나루 [벨로카] 당사는 벨로카의 상표권자로서 판매를 허락합니다."}, "whole"},
	{"a letter in Chinese by the owner of the mark", "极光", anhe, []string{"letter: 广州亿流有限公司 > 深圳市安和跨境有限公司 [极光] 我司系“极光”商标的商标权人，特此授权。"}, "whole"},
	{"a letter of a dealer who names the owner", "HALDEN", minghe, []string{"letter: Nord Oy > " + minghe + " [HALDEN] We are authorised by the owner of the trademark."}, "owner:  / Nord Oy"},
	{"the owner by its mark, in another spelling", "NORDA", minghe, []string{"mark: KIPO > Brightway Lighting GmbH [NORDA]", "letter: BRIGHTWAY LIGHTING G.m.b.H. > " + minghe + " [Norda™]"}, "whole"},
}

func TestChainsOfNames(t *testing.T) {
	require.GreaterOrEqual(t, len(namedChains), 60)
	for _, c := range namedChains {
		t.Run(c.name, func(t *testing.T) {
			in := Input{Entity: c.seller}
			for i, s := range c.papers {
				s, altered := strings.CutPrefix(s, "altered ")
				p := routePaper(t, i, s)
				p.Altered = &altered
				in.Items = append(in.Items, *p)
			}
			var way []*Item
			for i := range in.Items {
				way = append(way, &in.Items[i])
			}
			require.Equal(t, c.want, toldShort(chain(c.brand, holderOf(c.seller), way, namesOf(in, originals(in.Items)).Same)))
		})
	}
}

// toldShort writes a chain as the table does.
func toldShort(c Chain) string {
	if len(c.Broken) == 0 {
		return "whole"
	}
	g := c.Broken[0]
	return map[string]string{missingPaper: "missing", unknownOwner: "owner", unknownName: "name"}[g.Kind] + ": " + g.From + " / " + g.To
}
