package appeal

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// commonWords are words of companies' names that say what they are or where, and the
// names of offices. All others are theirs alone.
var commonWords = strings.Fields(`Co Ltd Limited Company Inc LLC GmbH AB HK Goods Trading Products Outdoor Household Home Homecare Houseware Homeware
	Audio Acoustics Lighting Light Korea Korean Express Logistics Digital Kitchenware Textile Tools Beauty Garden Pet Supplies Toys Wellness Sporting Gift
	Stationery Footwear Crossborder Import Export Sourcing Brands Mobile Parts Automation Filter Factory Wholesale Commodity Daily Chemical Property Management
	Promo Promotion Studio Forwarding Parcel Ferry Lines Inspection Services Conformity Safety Institute Commercial Bank Intellectual Office Patent Attorney
	Inland Revenue Department Business Registration Companies Registry Administration for Market Regulation parcel lookup site of third party Coupang
	Anhui Dongguan Foshan Guangzhou Guzhen Hangzhou Hefei Huizhou Jinhua Nanjing Ningbo Qingdao Quanzhou Shenzhen Suzhou Weifang Weihai Xiamen Yiwu Zhongshan Zhuhai Jiangnan Lantau Lingnan`)

// ownNames are what companies and brands in the cases are called in other letters.
var ownNames = strings.Fields(`明和 恆樂 云岚 坂澜 晨曦 青岚 澜海 鲁通 安和 安睿 东桦 亿流 北岚 海岚 港灣 離島
	누리솔 밍허 나래 다온 대건 루민 새봄 소담 오르베나 온새미 한울 한누리 한빛 벨로카 다산율 새빛`)

// Stocks of names that no case has, of which none is a word of a rule.
const (
	newLatin  = "zuvo kelmo jaspen gustel horvi belu cador fimo lurva dorvek"
	newHan    = "琪木佩兰素月溪睿桦速辉栾璟沐珂岑笙苓瑜"
	newHangul = "구름다솜마루바람하늘새벽들찬솔여울"
)

// newName makes a name in the script of another, as long as that or of another length,
// and always the same.
func newName(of string, n, longer int) string {
	stock := []rune(strings.ReplaceAll(newLatin, " ", ""))
	c, _ := utf8.DecodeRuneInString(of)
	if unicode.Is(unicode.Han, c) {
		stock = []rune(newHan)
	} else if unicode.Is(unicode.Hangul, c) {
		stock = []rune(newHangul)
	}
	var out []rune
	for i := range utf8.RuneCountInString(of) + longer {
		out = append(out, stock[(n*7+i*(1+n%3))%len(stock)])
	}
	if unicode.IsUpper(c) {
		out[0] = unicode.ToUpper(out[0])
	}
	return string(out)
}

var latinWord = regexp.MustCompile(`[A-Za-z]{3,}`)

// namesOf lists what the companies and brands of a case are called.
func namesOf(c map[string]any) (out []string) {
	var all []string
	take := func(v any) {
		if s, ok := v.(string); ok {
			all = append(all, s)
		}
	}
	if a, ok := c["account"].(map[string]any); ok {
		take(a["entity"])
	}
	for _, x := range listOf(c["evidence"]) {
		item := x.(map[string]any)
		take(item["issuer"])
		take(item["subject"])
		for _, b := range listOf(item["brands"]) {
			take(b)
		}
	}
	for _, w := range latinWord.FindAllString(strings.Join(all, " "), -1) {
		if !slices.Contains(commonWords, w) && !slices.ContainsFunc(out, func(o string) bool { return strings.EqualFold(o, w) }) {
			out = append(out, w)
		}
	}
	return append(out, ownNames...)
}

func listOf(v any) []any {
	l, _ := v.([]any)
	return l
}

func otherNames(c map[string]any, longer int) *renaming {
	r := &renaming{map[string]string{}}
	for n, name := range namesOf(c) {
		r.add(name, newName(name, n, longer))
	}
	return r
}

// offices are no companies, and keep their names.
var offices = regexp.MustCompile(`Office|Registry|Regulation|Department|监督管理局|登記署|세무서|특허청|쿠팡|Coupang|third party|Han Ji-won`)

var hanCompany = regexp.MustCompile(`\p{Han}{2,16}有限公司`)

// fullNamesOf lists the full names of companies in a case.
func fullNamesOf(c map[string]any) (out []string) {
	take := func(v any) {
		if s, ok := v.(string); ok && s != "" && !offices.MatchString(s) && !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	take(c["account"].(map[string]any)["entity"])
	for _, x := range listOf(c["evidence"]) {
		item := x.(map[string]any)
		take(item["issuer"])
		take(item["subject"])
		text, _ := item["text"].(string)
		for _, n := range hanCompany.FindAllString(text, -1) {
			take(n)
		}
	}
	return out
}

// otherScript writes a made-up name of the same legal form in the next script: a Latin
// one in Korean, a Korean one in Chinese, a Chinese one in Latin letters.
func otherScript(name, core string) string {
	form := regexp.MustCompile(`(?i)Ltd|Limited|Inc|LLC|GmbH|AB$|B\.V\.|公司|주식회사|유한공사|㈜|Co\.$`).MatchString(name)
	c, _ := utf8.DecodeRuneInString(core)
	switch {
	case !form:
		return core
	case unicode.Is(unicode.Hangul, c):
		return "㈜" + core
	case unicode.Is(unicode.Han, c):
		return core + "有限公司"
	}
	return core + " Trading Co., Ltd."
}

// next gives a letter of the next script.
func next(name string) string {
	for _, c := range name {
		switch {
		case unicode.Is(unicode.Hangul, c):
			return "文"
		case unicode.Is(unicode.Han, c):
			return "Latin"
		case unicode.Is(unicode.Latin, c):
			return "글"
		}
	}
	return "글"
}

// inOtherScripts gives each company of a case a name in another script, and false where
// that cannot be: one of them is called after a brand, which would have to change its
// script too, or a paper says in which language a name is.
func inOtherScripts(c map[string]any) (*renaming, bool) {
	r := &renaming{map[string]string{}}
	for n, name := range fullNamesOf(c) {
		if namesBrand(c, name) || strings.Contains(textsOf(c), "英文名称") {
			return nil, false
		}
		r.to[name] = otherScript(name, newName(next(name), n, 4))
	}
	for n, name := range namesOf(c) {
		r.add(name, newName(name, 50+n, 3))
	}
	return r, true
}

func textsOf(c map[string]any) (out string) {
	for _, x := range listOf(c["evidence"]) {
		text, _ := x.(map[string]any)["text"].(string)
		out += text + "\n"
	}
	return out
}

func namesBrand(c map[string]any, company string) bool {
	for _, x := range listOf(c["evidence"]) {
		for _, b := range listOf(x.(map[string]any)["brands"]) {
			if strings.Contains(strings.ToLower(company), strings.ToLower(b.(string))) {
				return true
			}
		}
	}
	return false
}

// tellingNames are in the script of the name that they replace, by the next one.
var tellingNames = map[string][]string{
	"글":     {"Genuine Counterfeit Return Trading Co., Ltd.", "Shenzhen Fake Waybill Trademark Express Limited", "Suspension Review Refund Cancellation Co., Ltd."},
	"文":     {"주식회사 위조정품반품", "허위송장판매중지 주식회사", "㈜상표권 침해신고"},
	"Latin": {"侵权假货退货有限公司", "深圳市虚假运单停用有限公司"},
}
