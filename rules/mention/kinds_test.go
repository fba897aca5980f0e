package mention

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/norm"
)

// A row is a text and what is read in it, one word group for each mention.
type row struct {
	text string
	want string // mentions parted by "; "
}

// check reads each text and compares what one kind gives; every mention must
// show the place that it was read from.
func check(t *testing.T, rows []row, read func(m Mentions, text string) []string) {
	t.Helper()
	for _, r := range rows {
		t.Run(r.text, func(t *testing.T) {
			require.Equal(t, r.want, strings.Join(read(Read(r.text), r.text), "; "))
		})
	}
}

var countNames = [...]string{"", "cases", "orders", "parcels", "items", "listings", "customers", "reviews", "complaints", "papers", "images", "accounts", "brands", "occasions", "days", "%", "%p", "points"}

func quantities(m Mentions, text string) (out []string) {
	for _, q := range m.Quantities {
		s := fmt.Sprint(q.Value)
		if q.Most != q.Value {
			s += fmt.Sprint("-", q.Most)
		}
		out = append(out, fmt.Sprint(s, " ", countNames[q.Of], " ", text[q.Start:q.End]))
	}
	return out
}

func TestQuantities(t *testing.T) {
	check(t, []row{
		{"142건", "142 cases 142건"},
		{"주문 142건 중", "142 orders 142건"},
		{"주문 총 1,204건이", "1204 orders 1,204건"},
		{"상품 3건의 판매", "3 items 3건"},
		{"송장 34건을 확인", "34 parcels 34건"},
		{"고객 38분께서", "38 customers 38분"},
		{"5명의 고객", "5 customers 5명"}, {"구매자 12명에게", "12 customers 12명"},
		{"스물여섯 건", "26 cases 스물여섯 건"},
		{"백스물세 건", "123 cases 백스물세 건"},
		{"두 차례 경고", "2 occasions 두 차례"},
		{"１４２ 건", "142 cases １４２ 건"},
		{"l42건", "142 cases l42건"},
		{"3~5건", "3-5 cases 3~5건"},
		{"30여 건", "30 cases 30여 건"},
		{"인보이스 2부", "2 papers 2부"},
		{"사진 17장", "17 images 17장"},
		{"31 orders", "31 orders 31 orders"},
		{"1,204 orders", "1204 orders 1,204 orders"},
		{"two dozen orders", "24 orders two dozen orders"},
		{"half a dozen parcels", "6 parcels half a dozen parcels"},
		{"one hundred and four parcels", "104 parcels one hundred and four parcels"},
		{"one thousand two hundred orders", "1200 orders one thousand two hundred orders"},
		{"thirty-eight buyers wrote", "38 customers thirty-eight buyers"},
		{"five Solvane listings", "5 listings five Solvane listings"},
		{"12 thousand units", "12000 items 12 thousand units"},
		{"3 to 5 items", "3-5 items 3 to 5 items"},
		{"142 tracking numbers", "142 parcels 142 tracking numbers"},
		{"two final warnings", ""},
		{"two warnings", "2 occasions two warnings"},
		{"三十一笔", "31 orders 三十一笔"},
		{"一百零三笔订单", "103 orders 一百零三笔订单"},
		{"31 件商品", "31 items 31 件商品"},
		{"63个商品", "63 items 63个商品"},
		{"17 個連結", "17 listings 17 個連結"},
		{"52筆訂單", "52 orders 52筆訂單"},
		{"共１８ 件", "18 cases １８ 件"},
		{"9张场景图", "9 images 9张场景图"},
		{"12位买家", "12 customers 12位买家"},
		{"1.2万单", "12000 orders 1.2万单"},
		{"两次警告", "2 occasions 两次警告"},
		{"14 days and 3 orders", "14 days 14 days; 3 orders 3 orders"},

		{"31.6%", "31.6 % 31.6%"},
		{"３１．６％", "31.6 % ３１．６％"},
		{"12 percent", "12 % 12 percent"},
		{"3.5퍼센트", "3.5 % 3.5퍼센트"},
		{"百分之三十", "30 % 百分之三十"},
		{"2~3%", "2-3 % 2~3%"},
		{"0.5%p 하락", "0.5 %p 0.5%p"},
		{"下降2个百分点", "2 %p 2个百分点"},
		{"정시배송 점수 88.4", "88.4 points 88.4"},
		{"88.4점", "88.4 points 88.4점"},
		{"점수가 88점으로", "88 points 88점"},
		{"a score of 88.4 on", "88.4 points 88.4"},
		{"评分为91.8分", "91.8 points 91.8分"},
		{"履约评分 91.8，低于95.0", "91.8 points 91.8; 95 points 95.0"},
		{"72.5/100", "72.5 points 72.5"},
		{"95 points", "95 points 95 points"},
	}, quantities)
}

func TestWhatIsNoQuantity(t *testing.T) {
	for _, text := range []string{
		"version 4.2.1 orders", "v2.3 items", "Section 4 orders the seller", "UN 38.3", "AF-9", "KC", "4.2.1", "TS-2026-0226-11873건",
		"이 건에 관하여", "이 건은 종결", "대한 건입니다", "판매를 한 건", "사건", "조건", "제3건", "第三件", "同一个商品", "每一笔", "数百单", "조회가 안 됨", "1차 안내", "3부터",
		"010-1234-5678", "30 cm", "500 ml bottles", "size 42", "97.4 warning", "24인치", "3개월", "5 wonderful ideas", "3 of the", "88.4 kg", "a score was kept in 3 languages",
		"12:30 orders", "100원", "3원칙", "the second order", "프로 3프로그램",
	} {
		t.Run(text, func(t *testing.T) { require.Empty(t, Read(text).Quantities) })
	}
}

func TestRatios(t *testing.T) {
	check(t, []row{
		{"38건 중 34건", "34/38"}, {"백 건 중 스물여섯 건", "26/100"}, {"주문 1,120건 가운데 137건", "137/1120"}, {"142건 중 약 26건", "26/142"},
		{"100笔中26笔", "26/100"}, {"612笔订单中有58笔", "58/612"}, {"51单里40单", "40/51"}, {"三分之一", "1/3"}, {"3분의 1", "1/3"}, {"四分之三", "3/4"},
		{"26 of 100 orders", "26/100"}, {"31 of the 42 orders", "31/42"}, {"58 out of 640 orders", "58/640"}, {"twenty-six out of one hundred parcels", "26/100"}, {"36 of 44 sampled orders", "36/44"},
		{"two of our rules", ""}, {"3 of the", ""}, {"12 March of 2026", ""}, {"42 of 12 orders", ""}, {"百分之三十", ""}, {"3건, 중요", ""}, {"3건 중 12건", ""},
	}, func(m Mentions, _ string) (out []string) {
		for _, r := range m.Ratios {
			out = append(out, fmt.Sprint(r.Part, "/", r.Whole))
		}
		return out
	})
	require.InDelta(t, 26.0, Read("백 건 중 스물여섯 건").Ratios[0].Percent(), 0)
}

func TestMoney(t *testing.T) {
	check(t, []row{
		{"3,000원", "3000 KRW"}, {"₩1,250,000", "1250000 KRW"}, {"￦5,000", "5000 KRW"}, {"KRW 5만", "50000 KRW"}, {"1.5만원", "15000 KRW"}, {"3만 5천원", "35000 KRW"}, {"만 원", "10000 KRW"},
		{"오만 원", "50000 KRW"}, {"삼백만원정", "3000000 KRW"}, {"2억 3천만 원", "230000000 KRW"}, {"3만~5만원", "30000-50000 KRW"}, {"３，０００원", "3000 KRW"}, {"2,5OO원", "2500 KRW"}, {"6,000 won", "6000 KRW"}, {"5천 원을", "5000 KRW"},
		{"500美元", "50000 USD"}, {"$12.50", "1250 USD"}, {"US$1,204.99", "120499 USD"}, {"USD 300", "30000 USD"}, {"500달러", "50000 USD"}, {"20 dollars", "2000 USD"}, {"12 million dollars", "1200000000 USD"},
		{"CN¥1,200", "120000 CNY"}, {"RMB 88.5", "8850 CNY"}, {"1.5万元", "1500000 CNY"}, {"60元", "6000 CNY"}, {"三千元", "300000 CNY"}, {"500위안", "50000 CNY"}, {"人民币 300 元", "30000 CNY"},
		{"¥1,200", "120000 CNY or JPY"}, {"¥1,200円", "1200 JPY"}, {"3,000日元", "3000 JPY"}, {"1,000円", "1000 JPY"}, {"9,000 至 12,000韩元", "9000-12000 KRW"}, {"一万韩元", "10000 KRW"},
		{"€99.90", "9990 EUR"}, {"50 EUR", "5000 EUR"}, {"NT$300", "30000 TWD"}, {"300新台幣", "30000 TWD"}, {"HK$1,000", "100000 HKD"}, {"£20", "2000 GBP"},
		{"3원칙", ""}, {"원 3개", ""}, {"5 wonders", ""}, {"2엔진", ""}, {"3불만", ""}, {"多元", ""}, {"1.2.3원", ""}, {"元素 5", ""}, {"12 wontons", ""}, {"won 3 prizes", ""}, {"만원", "10000 KRW"}, {"AB$", ""}, {"KRW", ""},
	}, func(m Mentions, _ string) (out []string) {
		for _, s := range m.Money {
			w := fmt.Sprint(s.Minor)
			if s.Most != s.Minor {
				w += fmt.Sprint("-", s.Most)
			}
			w += " " + s.Currency
			if s.Or != "" {
				w += " or " + s.Or
			}
			out = append(out, w)
		}
		return out
	})
}

var idNames = [...]string{"", "case", "reference", "decision", "intake", "order", "tracking", "option", "product", "seller", "document", "trademark", "design", "patent", "utility", "certificate", "business", "credit", "corporate"}

func TestIDs(t *testing.T) {
	check(t, []row{
		{"조치번호 SR-260317-20854", "decision 조치번호=SR-260317-20854"}, {"처리번호: 2026031288", "case 처리번호=2026031288"}, {"사건번호 2026-T-00981", "case 사건번호=2026-T-00981"}, {"문서번호: 제2026-품질-0417호", "reference 문서번호=2026-품질-0417"},
		{"사건번호 2026가단12345", "case 사건번호=2026가단12345"}, {"접수번호 A-99120", "intake 접수번호=A-99120"}, {"주문번호 9000123456789", "order 주문번호=9000123456789"},
		{"주문번호 9000123456789, 9000123456790 및 9000123456791", "order 주문번호=9000123456789; order 주문번호=9000123456790; order 주문번호=9000123456791"},
		{"송장번호 6892-1234-5678", "tracking 송장번호=6892-1234-5678"}, {"옵션ID 71234567890", "option 옵션ID=71234567890"}, {"등록상품ID(14820035517)", "product 등록상품ID=14820035517"}, {"업체코드 A00714532", "seller 업체코드=A00714532"},
		{"案号：（2026）浙0106民初1234号", "case 案号=(2026)浙0106民初1234号"}, {"案件编号 CN-ACC-0701", "case 案件编号=CN-ACC-0701"}, {"编号：SD2026021000418", "reference 编号=SD2026021000418"}, {"編號:AS-TW-0611-208", "reference 編號=AS-TW-0611-208"}, {"处罚编号：PN-0099128", "decision 处罚编号=PN-0099128"},
		{"受理编号 20260311", "intake 受理编号=20260311"}, {"订单号：9000123456789", "order 订单号=9000123456789"}, {"快递单号 SF1234567890123", "tracking 快递单号=SF1234567890123"}, {"选项ID ７１２３４５６７８９０", "option 选项ID=71234567890"}, {"注册商品ID 14820035517", "product 注册商品ID=14820035517"},
		{"[Ref. BRD-2603-0719]", "reference Ref=BRD-2603-0719"}, {"Case 08112345", "case Case=08112345"}, {"Case number: 12-345", "case Case number=12-345"}, {"Reference number: CP-2026-0099", "reference Reference number=CP-2026-0099"}, {"Decision RH-2605-19", "decision Decision=RH-2605-19"},
		{"No. 20260312", "reference No.=20260312"}, {"order #900012345", "order order #=900012345"}, {"Complaint ID 5540981", "intake Complaint ID=5540981"}, {"tracking number 1Z999AA10123456784", "tracking tracking number=1Z999AA10123456784"}, {"Vendor item ID: 71234567890", "option Vendor item ID=71234567890"},
		{"Invoice no. INV-2026-07", "document Invoice no=INV-2026-07"}, {"contract WJ-2026-077", "document contract=WJ-2026-077"},
		{"40-1530092", "trademark =40-1530092"}, {"제30-1288410호", "design =30-1288410"}, {"10-2345678", "patent =10-2345678"}, {"40-2026-0012345", "trademark =40-2026-0012345"}, {"商标注册证第12345678号", "trademark 商标注册证=12345678"},
		{"CB061R123-4001", "certificate =CB061R123-4001"}, {"HU071234-17001A", "certificate =HU071234-17001A"}, {"R-R-ABC-XYZ123", "certificate =R-R-ABC-XYZ123"}, {"KC 인증번호 CB065R2184-7001", "certificate KC 인증번호=CB065R2184-7001"},
		{"사업자등록번호 120-88-00767", "business 사업자등록번호=120-88-00767 valid"}, {"사업자등록번호 120-88-00768", "business 사업자등록번호=120-88-00768 invalid"}, {"사업자번호: 1208800767", "business 사업자번호=1208800767 valid"}, {"120-88-00767", "business =120-88-00767 valid"},
		{"统一社会信用代码：91350100M000100Y43", "credit 统一社会信用代码=91350100M000100Y43 valid"}, {"统一社会信用代码：91350100M000100Y44", "credit 统一社会信用代码=91350100M000100Y44 invalid"}, {"91350100M000100Y43", "credit =91350100M000100Y43 valid"},
		{"RR473124829KR", "tracking =RR473124829KR valid"}, {"등기번호 RR473124828KR", "tracking 등기번호=RR473124828KR invalid"}, {"SF1234567890123", "tracking =SF1234567890123"},
	}, func(m Mentions, text string) (out []string) {
		for _, d := range m.IDs {
			s := idNames[d.Class] + " " + d.Label + "=" + d.Value
			if d.Checked {
				s += map[bool]string{true: " valid", false: " invalid"}[d.Valid]
			}
			require.Equal(t, d.Value, norm.NFKC.String(text[d.Start:d.End]))
			out = append(out, s)
		}
		return out
	})
}

func TestWhatIsNoID(t *testing.T) {
	for _, text := range []string{
		"4.2.1", "UN 38.3", "KC", "AF-9", "Section 4.2.1", "v1.2.3", "version 2026.3", "3,000원", "010-1234-5678", "case studies", "in any case 12 orders", "order 12 units", "the order of 2026", "옵션은 2026년 3월 5일부터", "No. 3", "no 12345 left",
		"ref", "编号规则", "编号 3", "案号", "조치번호는 아래", "주문번호를 보내", "Case closed on 12 March 2026", "Ref. 2026-03-12", "120-88-00768", "RR473124828KR", "91350100M000100Y44", "item 4", "product 100% cotton", "decision 3 days", "size 40-42", "2026-03-12", "12-345",
	} {
		t.Run(text, func(t *testing.T) { require.Empty(t, Read(text).IDs) })
	}
}

func TestContacts(t *testing.T) {
	kinds := [...]string{"", "phone", "mail", "web"}
	check(t, []row{
		{"010-1234-5678", "phone 010-1234-5678"}, {"02-123-4567로", "phone 02-123-4567"}, {"1577-7011", "phone 1577-7011"}, {"+82-10-1234-5678", "phone +82-10-1234-5678"}, {"+82 2 1234 5678", "phone +82212345678"},
		{"０１０－１２３４－５６７８", "phone 010-1234-5678"}, {"(02) 123-4567", "phone (02)123-4567"}, {"+86 138 0013 8000", "phone +8613800138000"}, {"138-0013-8000", "phone 138-0013-8000"}, {"0755-12345678", "phone 0755-12345678"}, {"电话：13800138000", "phone 13800138000"}, {"Tel. 031 555 1234", "phone 0315551234"}, {"400-820-8820", "phone 400-820-8820"},
		{"appeal@kp.example로", "mail appeal@kp.example"}, {"발송: help.seller+kr@coupang.com", "mail help.seller+kr@coupang.com"}, {"邮箱appeal-kr@coupang.example。", "mail appeal-kr@coupang.example"}, {"ａｂｃ＠coupang.com", "mail abc@coupang.com"}, {"<kr@silverlea.example>", "mail kr@silverlea.example"},
		{"https://forms.coupang.com/a?b=1&c=2에서", "web https://forms.coupang.com/a?b=1&c=2"}, {"(http://x.example/a-b_c).", "web http://x.example/a-b_c"}, {"wing.coupang.com", "web wing.coupang.com"}, {"www.coupang.com/vp/1", "web www.coupang.com/vp/1"}, {"访问https://a.example/申诉", "web https://a.example/"}, {"see sellers.coupang.com.", "web sellers.coupang.com"}, {"mail a@b.com or c@d.kr", "mail a@b.com; mail c@d.kr"},
		{"2026-03-12", ""}, {"4.2.1", ""}, {"14820035517", ""}, {"Co.Ltd", ""}, {"@seller", ""}, {"a@b", ""}, {"3-5-7", ""}, {"120-88-00767", ""}, {"9000123456789", ""}, {"end.Next", ""}, {"http", ""}, {"전화 112", ""}, {"KRW 1,284,600", ""}, {"UN 38.3", ""},
	}, func(m Mentions, _ string) (out []string) {
		for _, c := range m.Contacts {
			out = append(out, kinds[c.Kind]+" "+c.Value)
		}
		return out
	})
}

func TestCompanies(t *testing.T) {
	check(t, []row{
		{"주식회사 모아나무 판매자님", "주식회사 모아나무 / 주식회사"}, {"㈜온새미로리빙", "(주)온새미로리빙 / 주식회사"}, {"(주) 모아는", "(주) 모아 / 주식회사"}, {"모아나무(주)", "모아나무(주) / 주식회사"}, {"모아나무㈜의", "모아나무(주) / 주식회사"}, {"쿠팡 주식회사", "쿠팡 주식회사 / 주식회사"}, {"유한회사 바다", "유한회사 바다 / 유한회사"}, {"권리자인 모르칸홈 주식회사는", "모르칸홈 주식회사 / 주식회사"},
		{"佛山市木屿家居有限公司：", "佛山市木屿家居有限公司 / 有限公司"}, {"致：东莞市青禾贸易有限公司", "东莞市青禾贸易有限公司 / 有限公司"}, {"瑞穗國際貿易股份有限公司", "瑞穗國際貿易股份有限公司 / 股份有限公司"}, {"云朵（深圳）科技有限公司", "云朵(深圳)科技有限公司 / 有限公司"}, {"我司与晨光文具有限责任公司签约", "晨光文具有限责任公司 / 有限公司"}, {"甲乙有限公司和丙丁有限公司", "甲乙有限公司 / 有限公司; 丙丁有限公司 / 有限公司"},
		{"株式会社さくら", "株式会社さくら / 株式会社"}, {"合同会社 青", "合同会社 青 / 合同会社"},
		{"Dear Tidewater Cosmetics Ltd.,", "Tidewater Cosmetics Ltd. / Ltd."}, {"Qingdao Hailan Household Co., Ltd. sells", "Qingdao Hailan Household Co., Ltd. / Co., Ltd."}, {"Marlowe & Finch LLC", "Marlowe & Finch LLC / LLC"}, {"Coupang Corp. hereby", "Coupang Corp. / Corp."}, {"from Halden BV, and", "Halden BV / B.V."}, {"And Foo Trading Ltd.", "Foo Trading Ltd. / Ltd."}, {"by Muster GmbH", "Muster GmbH / GmbH"}, {"Silverlea Trading (HK) Ltd.", "Silverlea Trading (HK) Ltd. / Ltd."}, {"Lunar Harbour Trading Limited", "Lunar Harbour Trading Limited / Ltd."}, {"Apple Inc.", "Apple Inc. / Inc."}, {"ＡＢＣ Ｃｏ．， Ｌｔｄ．", "ABC Co., Ltd. / Co., Ltd."},
		{"limited time offer", ""}, {"a limited number", ""}, {"(주 3회)", ""}, {"Ltd.", ""}, {"주식 회사원", ""}, {"corporation tax", ""}, {"有限的公司", ""}, {"公司", ""}, {"the co. is", ""},
	}, func(m Mentions, _ string) (out []string) {
		for _, c := range m.Companies {
			out = append(out, c.Name+" / "+c.Form)
		}
		return out
	})
}
