// Package hanzi has the characters of words for papers and companies in the two
// Chinese scripts.
package hanzi

import "strings"

// Simplified and Traditional are characters in the two scripts, each at the same
// place. Where a character has several forms in the other script, it is the one that
// these words take.
const (
	Simplified  = "与专业东个为么书买争产亲仓们价会传伪体册写决况准凭别则创务华协单卖厂历发变号后员响国图场块声处备复够头夹实宽对导将层属岁师帐带库应废开张当录总户护报担择拥换据损摄数无旧时显晒权条来极构标样档检楼欢汇没测济浅满灭灵点炼热爱环现电画监盖盘确码种积称稳签简类级纪约纸线组细终经结给络绝统继续编网罚职联脑节药获虚补装见规视览觉计订认让议记许论设访证评识诉词译试话询该详语误说请诸读课调谈谢负责贩质贴费贸资赁转轮软载较辅输边达过运还这进远违连迟适选递遗邮释里鉴钟链销锁错镜长门间闻阅队阶际陈险随难静韩页项须顾预领题额风飞验骗鱼鸟货购账银轨迹揽扫诺办辩归赔划动区参双团学异态执术栏毕沟状独笔纠纳织绩维综缓缴艺营训讯贷踪车辞诚储冻断毁荐讼"
	Traditional = "與專業東個為麼書買爭產親倉們價會傳偽體冊寫決況準憑別則創務華協單賣廠歷發變號後員響國圖場塊聲處備復夠頭夾實寬對導將層屬歲師帳帶庫應廢開張當錄總戶護報擔擇擁換據損攝數無舊時顯曬權條來極構標樣檔檢樓歡匯沒測濟淺滿滅靈點煉熱愛環現電畫監蓋盤確碼種積稱穩簽簡類級紀約紙線組細終經結給絡絕統繼續編網罰職聯腦節藥獲虛補裝見規視覽覺計訂認讓議記許論設訪證評識訴詞譯試話詢該詳語誤說請諸讀課調談謝負責販質貼費貿資賃轉輪軟載較輔輸邊達過運還這進遠違連遲適選遞遺郵釋裏鑑鐘鏈銷鎖錯鏡長門間聞閱隊階際陳險隨難靜韓頁項須顧預領題額風飛驗騙魚鳥貨購帳銀軌跡攬掃諾辦辯歸賠劃動區參雙團學異態執術欄畢溝狀獨筆糾納織績維綜緩繳藝營訓訊貸蹤車辭誠儲凍斷毀薦訟"
)

// ToTraditional gives words of traditional script for simplified ones.
var ToTraditional = func() *strings.Replacer {
	from, to := []rune(Simplified), []rune(Traditional)
	var pairs []string
	for i := range from {
		pairs = append(pairs, string(from[i]), string(to[i]))
	}
	return strings.NewReplacer(pairs...)
}()
