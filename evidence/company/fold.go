package company

import (
	"strings"
	"unicode"

	"github.com/reinstate-go/reinstate/rules/phrase/hanzi"
	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// nameSimplified and nameTraditional are characters that are common in the names
// of companies and that the words for papers do not hold, each at the same place.
// A character may have several forms in traditional script (臺 and 台, 匯 and 滙).
const (
	nameSimplified  = "亿丰兴龙凤丽宝蓝绿红钢铁纺饰礼湾岛广苏宁阳厦义乌潍烟玛尔顿欧亚罗兰伦马鹰鹤鹏鲸鲤齐龟闪阁云雾顶愿颜腾驿骄鸿鸽麦黄医疗仪机农渔饲养粮饮馆饭饼酱盐烧锅炉灯灿烛焕炜烨恒悦怀忆恋惊庆庄庙庐弯径征忧恳恺悬惧戏战拟挂挚挥摆携撑斋旷晋晓晖暂朴杰枣枫柜栈栋树桥桦梦榄横气汉沪泽洁浆浓涛润涨渊渐温湿滨滤潜澜爷牵狮猎猫玺珑璎琼畅着矫矿砖碍祯祷离穷窍竖竞笼筑篮篱粤紧纤纯纱纲纵纹练绅绒绘绢绣绪绮绵绸缘缤缩缪罢聪肃肠肤胜胶脉脚脸舰舱艳芦苇苹茎荆荣荧莲莱莹萝萧蒋蔷虑虫虽虾蚁蚕蛮蜗蜡裤观触誉讲诗诞谁谊谋谐谱贝贞财贤败贯贵贺贾赋赏赐赖赛赞赢赵趋跃践轴轻轿辆辉辑辽迈逊逻邓邻郑针钉钓钧钙钛钥钱钻铂铃铅铜铝铭铺锂锋锐锡锦键锻镀镇镶闭问闲阀阔阴阵陆隐隶雏韦顺频颖飘饿骏驰驱驼驾骑骥鲁鲜鲨鸡鸣鸥鸭鹅黾齿龄众优伟伞侠侣侨侧俭倾偿兑党关内冈军冯冲净凉减凑凯击刘刚剑剧劝励劲劳势勋匀卢卫压厅厨县叶叹听启吴呜哑唤啸喷园围圆圣坏坚坛坝垒垫墙壳夺奋奖奥妆妇妈姗娇娱娴婵孙宠审宪宾寻寿尘尝岂岗岭峡峦币帅帘帮弃弥弹强徕恶悫惯懒扑扩扬扰抚抢挤挡捡掷掸搅摇斗昼暧杨杂柠栅桩椭榈毙毡汤汹沣沥泪泸泾洒浇浏浒浔涂涡涤溅滚滩漓潇濑炽焖犹狭狱猪献玑玮珐珲瑶痒瘾皑皱盏睐瞒矾硕碱祎祸禅秃稣窑窜窝笋筛筝筹籁粪纟纶纷纽绍绛绫缀缅缆缇缎缔缕缚缝缨羡翘聂肾肿脍脏舆芜苍茧荡荫莺蓦蔼蕴薮虏袄袜裆褛觅觐誊讨谅谒谓谕谙谚谜谦谨谭贡贪贫贬贻赃赎赠赡赣跄跞踊轩轲辕辖辗邹郦酝酿钊钏钗钠钦钮钰钾铄铎铠铨铮铰铸锗锚锤锥锰镍镐镑镒镭镯闯闰闸闽阐陕韧韬韵颂颇颈颐颗颢飓飙饥饪饱饵馒驭驮驯驳驹驻骅骊骋骤骧髅魉鲍鲲鳄鳌鳗鹃鹊鹭麸台汇汇启里峰沈钜为产真清青群众线钟发周制秘谷德面余范于托布家采铺举举锌钨"
	nameTraditional = "億豐興龍鳳麗寶藍綠紅鋼鐵紡飾禮灣島廣蘇寧陽廈義烏濰煙瑪爾頓歐亞羅蘭倫馬鷹鶴鵬鯨鯉齊龜閃閣雲霧頂願顏騰驛驕鴻鴿麥黃醫療儀機農漁飼養糧飲館飯餅醬鹽燒鍋爐燈燦燭煥煒燁恆悅懷憶戀驚慶莊廟廬彎徑徵憂懇愷懸懼戲戰擬掛摯揮擺攜撐齋曠晉曉暉暫樸傑棗楓櫃棧棟樹橋樺夢欖橫氣漢滬澤潔漿濃濤潤漲淵漸溫濕濱濾潛瀾爺牽獅獵貓璽瓏瓔瓊暢著矯礦磚礙禎禱離窮竅竪競籠築籃籬粵緊纖純紗綱縱紋練紳絨繪絹繡緒綺綿綢緣繽縮繆罷聰肅腸膚勝膠脈腳臉艦艙艷蘆葦蘋莖荊榮熒蓮萊瑩蘿蕭蔣薔慮蟲雖蝦蟻蠶蠻蝸蠟褲觀觸譽講詩誕誰誼謀諧譜貝貞財賢敗貫貴賀賈賦賞賜賴賽贊贏趙趨躍踐軸輕轎輛輝輯遼邁遜邏鄧鄰鄭針釘釣鈞鈣鈦鑰錢鑽鉑鈴鉛銅鋁銘鋪鋰鋒銳錫錦鍵鍛鍍鎮鑲閉問閒閥闊陰陣陸隱隸雛韋順頻穎飄餓駿馳驅駝駕騎驥魯鮮鯊雞鳴鷗鴨鵝黽齒齡眾優偉傘俠侶僑側儉傾償兌黨關內岡軍馮衝淨涼減湊凱擊劉剛劍劇勸勵勁勞勢勳勻盧衛壓廳廚縣葉嘆聽啓吳嗚啞喚嘯噴園圍圓聖壞堅壇壩壘墊牆殼奪奮獎奧妝婦媽姍嬌娛嫻嬋孫寵審憲賓尋壽塵嘗豈崗嶺峽巒幣帥簾幫棄彌彈強徠惡愨慣懶撲擴揚擾撫搶擠擋撿擲撣攪搖鬥晝曖楊雜檸柵樁橢櫚斃氈湯洶灃瀝淚瀘涇灑澆瀏滸潯塗渦滌濺滾灘灕瀟瀨熾燜猶狹獄豬獻璣瑋琺琿瑤癢癮皚皺盞睞瞞礬碩鹼禕禍禪禿穌窯竄窩筍篩箏籌籟糞糹綸紛紐紹絳綾綴緬纜緹緞締縷縛縫纓羨翹聶腎腫膾髒輿蕪蒼繭蕩蔭鶯驀藹蘊藪虜襖襪襠褸覓覲謄討諒謁謂諭諳諺謎謙謹譚貢貪貧貶貽贓贖贈贍贛蹌躒踴軒軻轅轄輾鄒酈醖釀釗釧釵鈉欽鈕鈺鉀鑠鐸鎧銓錚鉸鑄鍺錨錘錐錳鎳鎬鎊鎰鐳鐲闖閏閘閩闡陝韌韜韻頌頗頸頤顆顥颶飆飢飪飽餌饅馭馱馴駁駒駐驊驪騁驟驤髏魎鮑鯤鰐鰲鰻鵑鵲鷺麩臺滙彙啟裡峯瀋鉅爲産眞淸靑羣衆綫鍾髮週製祕穀徳麵餘範於託佈傢採舖舉擧鋅鎢"
)

// toSimplified gives the simplified form of a traditional character.
var toSimplified = func() map[rune]rune {
	from, to := []rune(hanzi.Traditional+nameTraditional), []rune(hanzi.Simplified+nameSimplified)
	out := make(map[rune]rune, len(from))
	for i, r := range from {
		out[r] = to[i]
	}
	return out
}()

// foldName makes all spellings of a name one: full-width and compatibility forms
// (㈜, Ｌ), capitals, accents, which capitals often drop, and traditional
// characters.
func foldName(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	s = strings.Map(plainRune, norm.NFKD.String(strings.ToValidUTF8(s, "")))
	return cases.Fold().String(norm.NFC.String(s))
}

func plainRune(r rune) rune {
	if r >= '\u0300' && r <= '\u036f' {
		return -1 // an accent that NFKD took off its letter
	}
	if s, ok := toSimplified[r]; ok {
		return s
	}
	return r
}

func isASCII(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return r > unicode.MaxASCII }) < 0
}

// alphabets says which kinds of letter a name is written in, as a set of bits.
// Names in other alphabets cannot be held against each other.
type alphabets uint8

const (
	latin alphabets = 1 << iota
	han
	hangul
	otherLetters
)

func alphabetsOf(s string) alphabets {
	var out alphabets
	for _, r := range s {
		out |= alphabetOf(r)
	}
	return out
}

func alphabetOf(r rune) alphabets {
	switch {
	case r <= unicode.MaxASCII && !unicode.IsLetter(r), !unicode.IsLetter(r):
		return 0
	case unicode.Is(unicode.Latin, r):
		return latin
	case unicode.Is(unicode.Han, r):
		return han
	case unicode.Is(unicode.Hangul, r):
		return hangul
	}
	return otherLetters
}
