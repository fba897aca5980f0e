package evidence

import (
	"fmt"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// Sentences are those of a report that do not come from the rules, by name. What
// stands in %s and %d is taken from the papers and the notice.
var Sentences = map[string]rules.Text{
	"not-named/orders":    {En: "The papers for this do not name all orders; these are left: %s.", Zh: "这一项的材料没有写明全部订单，尚缺：%s。", Ko: "이 항목의 자료에 주문이 다 적혀 있지 않습니다. 남은 주문: %s."},
	"not-named/brands":    {En: "The papers for this do not name all brands; these are left: %s.", Zh: "这一项的材料没有写明全部品牌，尚缺：%s。", Ko: "이 항목의 자료에 브랜드가 다 적혀 있지 않습니다. 남은 브랜드: %s."},
	"not-named/models":    {En: "The papers for this do not name all models; these are left: %s.", Zh: "这一项的材料没有写明全部型号，尚缺：%s。", Ko: "이 항목의 자료에 모델이 다 적혀 있지 않습니다. 남은 모델: %s."},
	"not-named/items":     {En: "The papers for this do not name all items of the notice; these are left: %s.", Zh: "这一项的材料没有写明通知所列的全部项目，尚缺：%s。", Ko: "통지에 적힌 항목이 이 자료에 다 적혀 있지 않습니다. 남은 항목: %s."},
	"not-named/fix":       {En: "Ask whoever issued the paper to add these, or for a second paper.", Zh: "请出具方补上这些，或另出一份。", Ko: "발급처에 이 부분을 더해 달라고 하거나 한 장을 더 받으십시오."},
	"other-orders":        {En: "It is about other orders than the notice lists: %s.", Zh: "它涉及的订单不在通知所列之内：%s。", Ko: "통지에 적힌 것과 다른 주문에 관한 자료입니다: %s."},
	"other-brands":        {En: "It is about another brand than the notice names: %s.", Zh: "它涉及的品牌与通知所指不同：%s。", Ko: "통지가 말하는 것과 다른 브랜드의 자료입니다: %s."},
	"other-models":        {En: "It is about other models than the notice names: %s.", Zh: "它涉及的型号与通知所指不同：%s。", Ko: "통지가 말하는 것과 다른 모델의 자료입니다: %s."},
	"too-few":             {En: "It takes %d papers, and %d are there.", Zh: "需要 %d 份材料，目前有 %d 份。", Ko: "자료가 %d건 필요한데 %d건 있습니다."},
	"hole":                {En: "No paper covers %s to %s.", Zh: "没有材料覆盖 %s 至 %s 这段时间。", Ko: "%s부터 %s까지를 보여 주는 자료가 없습니다."},
	"hole/fix":            {En: "Add the paper for %s to %s.", Zh: "补上 %s 至 %s 的材料。", Ko: "%s부터 %s까지의 자료를 더하십시오."},
	"link":                {En: "%s: nothing shows how it comes from %s to %s.", Zh: "%s：没有材料显示如何从 %s 到 %s。", Ko: "%s: %s에서 %s까지 이어지는 자료가 없습니다."},
	"link/fix":            {En: "Ask %s for the contract or the transaction statement with %s.", Zh: "请向 %s 索取其与 %s 之间的合同或对账单。", Ko: "%s에 %s와의 계약서나 거래명세서를 요청하십시오."},
	"weak-link":           {En: "%s: only a weak paper shows how it comes from %s to %s.", Zh: "%s：从 %s 到 %s 只有证明力不足的材料。", Ko: "%s: %s에서 %s까지 이어지는 자료가 약한 것뿐입니다."},
	"owner":               {En: "%s: nothing shows that %s owns the brand.", Zh: "%s：没有材料显示 %s 是品牌方。", Ko: "%s: %s가 브랜드 소유자라는 자료가 없습니다."},
	"owner/fix":           {En: "Ask %s for its own contract with the brand's owner.", Zh: "请向 %s 索取其与品牌方之间的合同。", Ko: "%s에 브랜드 본사와 맺은 계약서를 요청하십시오."},
	"too-old":             {En: "It was issued on %s; it may be %d %s old.", Zh: "出具日期为 %s；最长不得超过 %d %s。", Ko: "%s에 발급되었습니다. %d%s 이내의 것이어야 합니다."},
	"too-old/fix":         {En: "Have it issued anew.", Zh: "请重新出具。", Ko: "새로 발급받으십시오."},
	"weak-kind":           {En: "A paper of this kind proves little here.", Zh: "这类材料在此证明力有限。", Ko: "이런 자료는 여기서 증명력이 약합니다."},
	"other-language":      {En: "It is in %s; the notice takes papers in %s.", Zh: "它是%s材料；通知接受的语言是%s。", Ko: "%s로 된 자료입니다. 통지가 받는 언어는 %s입니다."},
	"other-language/fix":  {En: "Put a translation into %s beside the original, page by page.", Zh: "请在原件之外附上逐页对应的%s译文。", Ko: "원본에 쪽마다 맞춘 %s 번역문을 함께 내십시오."},
	"bad-translation":     {En: "Its translation, %s, is not in order.", Zh: "其译文 %s 有问题。", Ko: "번역문 %s에 문제가 있습니다."},
	"bad-translation/fix": {En: "Have the translation put right; it must say what the original says.", Zh: "请更正译文，使其与原件一致。", Ko: "번역문을 원본과 같게 바로잡으십시오."},
	"beside":              {En: "It proves this only together with another paper: %s.", Zh: "须与另一份材料一并提交才有证明力：%s。", Ko: "다른 자료와 함께여야 증명이 됩니다: %s."},
}

// spanUnits are the words for a length of time.
var spanUnits = map[string]rules.Text{
	"days": {En: "days", Zh: "天", Ko: "일"}, "months": {En: "months", Zh: "个月", Ko: "개월"}, "years": {En: "years", Zh: "年", Ko: "년"},
}

// filled fills a sentence in all three languages; a text among the values is taken in
// the language of each.
func filled(name string, values ...any) rules.Text {
	t := Sentences[name]
	in := func(lang, form string) string {
		own := make([]any, len(values))
		for i, v := range values {
			if x, ok := v.(rules.Text); ok {
				v = x.In(lang)
			}
			own[i] = v
		}
		return fmt.Sprintf(form, own...)
	}
	return rules.Text{En: in("en", t.En), Zh: in("zh", t.Zh), Ko: in("ko", t.Ko)}
}

// inShort writes a list short: the first of many, and how many there are.
func inShort(all []string) string {
	const most = 4
	if len(all) <= most {
		return strings.Join(all, ", ")
	}
	return fmt.Sprintf("%s … (%d)", strings.Join(all[:most], ", "), len(all))
}

func notNamed(what string, left, ids []string) Problem {
	return Problem{ID: "not-covered", Text: filled("not-named/"+what, inShort(left)), Fix: filled("not-named/fix"), Items: ids}
}

func otherThings(item *Item, what string, names []string) Problem {
	return Problem{ID: "other-" + what, Text: filled("other-"+what, inShort(names)), Items: []string{item.ID}}
}

func fewerThan(want, have int) Problem {
	return Problem{ID: "too-few", Text: filled("too-few", want, have)}
}

func holeIn(p Period) Problem {
	return Problem{ID: "period-hole", Text: filled("hole", p.From, p.To), Fix: filled("hole/fix", p.From, p.To)}
}

func tooOld(item *Item, limit Span) Problem {
	return Problem{ID: "too-old", Text: filled("too-old", item.IssuedOn, *limit.Amount, spanUnits[limit.Unit]), Fix: filled("too-old/fix"), Items: []string{item.ID}}
}

func weakKind(item string) Problem {
	return Problem{ID: "weak-kind", Text: filled("weak-kind"), Items: []string{item}}
}

func needsBeside(item string, kind rules.Text) Problem {
	return Problem{ID: "needs-beside", Text: filled("beside", kind), Items: []string{item}}
}

// languageNames are what languages are called; another tag stands for itself.
var languageNames = map[string]rules.Text{
	"en": {En: "English", Zh: "英文", Ko: "영어"}, "zh": {En: "Chinese", Zh: "中文", Ko: "중국어"}, "ko": {En: "Korean", Zh: "韩文", Ko: "한국어"},
	"ja": {En: "Japanese", Zh: "日文", Ko: "일본어"},
}

// anyLanguage names languages of which one will do.
func anyLanguage(tags []string) (t rules.Text) {
	for i, tag := range tags {
		name, known := languageNames[strings.ToLower(tag)]
		if !known {
			name = rules.Text{En: tag, Zh: tag, Ko: tag}
		}
		if i > 0 {
			t.En, t.Zh, t.Ko = t.En+" or ", t.Zh+"或", t.Ko+" 또는 "
		}
		t.En, t.Zh, t.Ko = t.En+name.En, t.Zh+name.Zh, t.Ko+name.Ko
	}
	return t
}

func otherLanguage(item *Item, takes []string) Problem {
	return Problem{ID: "other-language", Text: filled("other-language", anyLanguage([]string{item.Language}), anyLanguage(takes)),
		Fix: filled("other-language/fix", anyLanguage(takes)), Items: []string{item.ID}}
}

func badTranslation(item *Item, translation string) Problem {
	return Problem{ID: "translation-faulty", Text: filled("bad-translation", translation), Fix: filled("bad-translation/fix"), Items: []string{item.ID, translation}}
}

// The two ends of the way of goods, where no paper names them.
var (
	brandOwner = rules.Text{En: "the brand's owner", Zh: "品牌方", Ko: "브랜드 본사"}
	yourself   = rules.Text{En: "your company", Zh: "贵公司", Ko: "귀사"}
)

// missingLink tells of two companies between which a paper is missing, and for a
// strong file of one that is not shown to own the brand. Whether two names are one
// company is a question and no fault.
func missingLink(brand string, g Gap, strict bool) []Problem {
	switch {
	case g.Kind == unknownOwner && strict && g.To != "":
		return []Problem{{ID: "owner-not-shown", Text: filled("owner", brand, g.To), Fix: filled("owner/fix", g.To), Items: g.Items}}
	case g.Kind != missingPaper:
		return nil
	}
	from, to := nameOr(g.From, brandOwner), nameOr(g.To, yourself)
	id, words := "link-missing", "link"
	if strict { // all papers together have it
		id, words = "link-weak", "weak-link"
	}
	return []Problem{{ID: id, Text: filled(words, brand, from, to), Fix: filled("link/fix", from, to), Items: g.Items}}
}

func nameOr(name string, otherwise rules.Text) rules.Text {
	if name == "" {
		return otherwise
	}
	return rules.Text{En: name, Zh: name, Ko: name}
}
