package notice

import "github.com/reinstate-go/reinstate/rules/phrase"

// platformWords name the platforms: their names, and the names of their tools
// that nobody else uses.
var platformWords = []phrase.Set{
	{ID: "coupang", En: []string{"coupang", "wing", "rocket growth", "cgf"}, Zh: []string{"酷澎", "酷彭"}, Ko: []string{"쿠팡", "로켓그로스", "로켓배송"}},
	{ID: "amazon", En: []string{"amazon", "asin", "fba", "business solutions agreement", "account health", "seller central"}, Zh: []string{"亚马逊", "亞馬遜"}, Ko: []string{"아마존"}},
	{ID: "ebay", En: []string{"ebay"}, Ko: []string{"이베이"}},
	{ID: "walmart", En: []string{"walmart"}, Zh: []string{"沃尔玛"}, Ko: []string{"월마트"}},
	{ID: "naver", En: []string{"naver", "smartstore", "smart store"}, Ko: []string{"네이버", "스마트스토어"}},
	{ID: "11st", En: []string{"11st", "11street"}, Ko: []string{"11번가", "셀러오피스"}},
	{ID: "gmarket", En: []string{"gmarket", "esm plus"}, Ko: []string{"지마켓", "G마켓", "ESM플러스"}},
	{ID: "shopee", En: []string{"shopee"}, Zh: []string{"虾皮", "蝦皮"}, Ko: []string{"쇼피"}},
	{ID: "lazada", En: []string{"lazada"}, Zh: []string{"来赞达"}, Ko: []string{"라자다"}},
	{ID: "tiktok", En: []string{"tiktok", "tik tok"}, Zh: []string{"抖音"}, Ko: []string{"틱톡"}},
	{ID: "aliexpress", En: []string{"aliexpress"}, Zh: []string{"速卖通", "速賣通"}, Ko: []string{"알리익스프레스"}},
	{ID: "temu", En: []string{"temu"}, Zh: []string{"拼多多跨境"}, Ko: []string{"테무"}},
	{ID: "other", En: []string{"rakuten", "qoo10", "etsy", "mercado libre", "wayfair", "shopify"}, Zh: []string{"乐天", "樂天", "淘宝", "京东", "拼多多"}, Ko: []string{"옥션", "위메프", "티몬", "인터파크", "쓱닷컴", "롯데온", "오늘의집"}},

	// What stands beside the name of the one who writes.
	{ID: "sender", En: []string{"from", "sent by", "team", "seller (centre|center)", "dear seller", "sincerely", "corp", "thanks", "trust (and|) safety"},
		Zh: []string{"发件人", "发件", "團隊", "来自"}, Ko: []string{"발신", "보낸 곳", "보낸 사람", "Web발신", "주식회사", "드림"}},
	// What speaks to the seller, as a notice does.
	{ID: "addressed-to", En: []string{"dear", "your (account|listings|store|shop|products|sales)"}, Zh: []string{"贵店", "贵司", "贵公司", "貴公司", "尊敬的", "您的"}, Ko: []string{"귀사", "판매자님", "대표님", "귀하", "귀중"}},
}
