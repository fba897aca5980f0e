package company

import (
	"strings"
	"unicode/utf8"
)

// places are towns and provinces that names of companies begin with, as the
// folded name spells them. Registries of China put the place before the name,
// and papers often leave it out.
var places = func() map[string]bool {
	out := map[string]bool{}
	for _, p := range strings.Fields(hanPlaces + hangulPlaces + latinPlaces) {
		out[p] = true
	}
	return out
}()

const (
	hanPlaces = "中国 北京 上海 天津 重庆 广东 广州 深圳 东莞 佛山 中山 珠海 惠州 汕头 浙江 杭州 宁波 温州 金华 义乌 绍兴 嘉兴 湖州 台州 江苏 南京 苏州 无锡 常州 南通 徐州 扬州 昆山 " +
		"山东 济南 青岛 烟台 威海 潍坊 临沂 日照 福建 福州 厦门 泉州 晋江 河北 石家庄 保定 河南 郑州 湖北 武汉 湖南 长沙 江西 南昌 安徽 合肥 四川 成都 陕西 西安 辽宁 沈阳 大连 丹东 吉林 长春 延吉 黑龙江 哈尔滨 " +
		"广西 南宁 云南 昆明 贵州 贵阳 海南 海口 山西 太原 香港 澳门 台湾 台北 "
	hangulPlaces = "중국 베이징 북경 상하이 상해 톈진 천진 광둥 광저우 광주 선전 심천 둥관 동관 저장 항저우 항주 닝보 이우 원저우 장쑤 난징 남경 쑤저우 소주 우시 산둥 산동 지난 칭다오 청도 옌타이 연태 웨이하이 위해 샤먼 푸젠 다롄 대련 선양 심양 옌지 연길 홍콩 마카오 " +
		"한국 서울 부산 인천 대구 대전 울산 경기 강원 제주 수원 성남 부천 김포 "
	latinPlaces = "china beijing shanghai tianjin chongqing guangdong guangzhou shenzhen dongguan foshan zhongshan zhuhai huizhou shantou zhejiang hangzhou ningbo wenzhou jinhua yiwu shaoxing jiaxing huzhou jiangsu nanjing suzhou wuxi changzhou nantong xuzhou yangzhou kunshan " +
		"shandong jinan qingdao yantai weihai weifang linyi rizhao fujian fuzhou xiamen quanzhou jinjiang hebei shijiazhuang henan zhengzhou hubei wuhan hunan changsha nanchang anhui hefei sichuan chengdu xian liaoning shenyang dalian dandong jilin changchun yanji harbin guangxi nanning yunnan kunming hainan " +
		"hongkong hk macau macao taiwan taipei korea seoul busan incheon "

	longestPlace = 12 // runes: shijiazhuang
	mostPlaces   = 3  // 广东省深圳市龙岗区
)

// placeTails may follow a place that is known.
var placeTails = []string{"特别行政区", "自治区", "省", "市", "광역시", "특별시", "시", "성", "city", "province"}

// cutPlace parts the place at the head of a core from the rest. There is always
// a rest.
func cutPlace(core string) (place, rest string) {
	rest = core
	for range mostPlaces {
		p, r := headPlace(rest)
		place, rest = place+p, r
	}
	return place, rest
}

// headPlace cuts one place off: one that is known, or what Chinese calls a
// town or county (慈溪市).
func headPlace(core string) (place, rest string) {
	ends := runeEnds(core, longestPlace)
	for i := len(ends) - 1; i > 0; i-- {
		if p := core[:ends[i]]; places[p] && p != core {
			return p, withoutTail(core[ends[i]:])
		}
	}
	return headTown(core)
}

// runeEnds gives the byte where each of the first n runes ends.
func runeEnds(s string, n int) []int {
	var out []int
	for i, r := range s {
		if len(out) == n {
			break
		}
		out = append(out, i+utf8.RuneLen(r))
	}
	return out
}

func withoutTail(rest string) string {
	for _, t := range placeTails {
		if r, ok := strings.CutPrefix(rest, t); ok && r != "" {
			return r
		}
	}
	return rest
}

func headTown(core string) (place, rest string) {
	if core == "" {
		return "", ""
	}
	ends := runeEnds(core, 5)
	r := []rune(core[:ends[len(ends)-1]])
	for n := 2; n <= 3 && n+1 < len(r); n++ {
		if (r[n] == '市' || r[n] == '县') && !strings.ContainsRune("超城都门上股集夜", r[n-1]) {
			return core[:ends[n-1]], core[ends[n]:]
		}
	}
	return "", core
}
