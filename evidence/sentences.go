package evidence

import (
	"fmt"
	"strings"

	"github.com/reinstate-go/reinstate/rules"
)

// Sentences are those of a report that do not come from the rules, by name. What
// stands in %s and %d is taken from the papers and the notice.
var Sentences = map[string]rules.Text{
	"not-named/orders":          {En: "The papers for this do not name all orders; these are left: %s.", Zh: "这一项的材料没有写明全部订单，尚缺：%s。", Ko: "이 항목의 자료에 주문이 다 적혀 있지 않습니다. 남은 주문: %s."},
	"not-named/brands":          {En: "The papers for this do not name all brands; these are left: %s.", Zh: "这一项的材料没有写明全部品牌，尚缺：%s。", Ko: "이 항목의 자료에 브랜드가 다 적혀 있지 않습니다. 남은 브랜드: %s."},
	"not-named/models":          {En: "The papers for this do not name all models; these are left: %s.", Zh: "这一项的材料没有写明全部型号，尚缺：%s。", Ko: "이 항목의 자료에 모델이 다 적혀 있지 않습니다. 남은 모델: %s."},
	"not-named/items":           {En: "The papers for this do not name all items of the notice; these are left: %s.", Zh: "这一项的材料没有写明通知所列的全部项目，尚缺：%s。", Ko: "통지에 적힌 항목이 이 자료에 다 적혀 있지 않습니다. 남은 항목: %s."},
	"not-named/fix":             {En: "Ask whoever issued the paper to add these, or for a second paper.", Zh: "请出具方补上这些，或另出一份。", Ko: "발급처에 이 부분을 더해 달라고 하거나 한 장을 더 받으십시오."},
	"other-orders":              {En: "It is about other orders than the notice lists: %s.", Zh: "它涉及的订单不在通知所列之内：%s。", Ko: "통지에 적힌 것과 다른 주문에 관한 자료입니다: %s."},
	"other-brands":              {En: "It is about another brand than the notice names: %s.", Zh: "它涉及的品牌与通知所指不同：%s。", Ko: "통지가 말하는 것과 다른 브랜드의 자료입니다: %s."},
	"other-models":              {En: "It is about other models than the notice names: %s.", Zh: "它涉及的型号与通知所指不同：%s。", Ko: "통지가 말하는 것과 다른 모델의 자료입니다: %s."},
	"other-period":              {En: "It covers another time than is asked for: %s to %s.", Zh: "它涵盖的时间不是所要求的时间：%s 至 %s。", Ko: "요구된 때와 다른 기간의 자료입니다: %s부터 %s까지."},
	"other-period/fix":          {En: "Make it for the time that is asked for.", Zh: "请按所要求的时间重新准备。", Ko: "요구된 기간으로 다시 준비하십시오."},
	"exhibit":                   {En: "Exhibit %d", Zh: "附件%d", Ko: "증빙 %d"},
	"exhibit/paper":             {En: "paper", Zh: "材料", Ko: "자료"},
	"exhibit/translation":       {En: "%s (translation)", Zh: "%s（译文）", Ko: "%s(번역본)"},
	"exhibit/not-asked-for":     {En: "Nothing that must be proved here rests on it; send it only if your letter refers to it.", Zh: "本案要证明的事项用不到它；信中提到才附上。", Ko: "여기서 증명할 내용과는 관련이 없습니다. 소명서에서 인용할 때만 첨부하십시오."},
	"left-out/nothing-to-prove": {En: "Nothing has to be proved so far, so no paper is sent.", Zh: "目前没有需要举证的事项，因此不附材料。", Ko: "아직 증명할 내용이 없어 자료를 첨부하지 않습니다."},
	"left-out/altered":          {En: "It was changed after it was made.", Zh: "出具后被改动过。", Ko: "발급된 뒤에 고친 자료입니다."},
	"left-out/altered/fix":      {En: "Get the unchanged original from whoever issued it.", Zh: "请向出具方取得未经改动的原件。", Ko: "발급처에서 손대지 않은 원본을 받으십시오."},
	"left-out/refused":          {En: "The notice does not accept papers of this kind.", Zh: "通知写明不接受这类材料。", Ko: "통지가 받지 않는다고 한 종류의 자료입니다."},
	"left-out/copy":             {En: "It is the same file as %s; one copy is enough.", Zh: "与 %s 是同一个文件，附一份即可。", Ko: "%s와(과) 같은 파일이므로 하나만 첨부합니다."},
	"left-out/original":         {En: "It translates %s, which is not sent.", Zh: "原件 %s 不附，译文也就不附。", Ko: "원본(%s)을 첨부하지 않으므로 번역본도 뺍니다."},
	"left-out/original/fix":     {En: "Put the original right first; then both can go.", Zh: "先解决原件的问题，再两份一起附上。", Ko: "원본의 문제부터 해결한 뒤 함께 첨부하십시오."},
	"name/editable":             {En: "Its format can be edited.", Zh: "这种格式可以随意编辑。", Ko: "누구나 고칠 수 있는 파일 형식입니다."},
	"name/editable/fix":         {En: "Save it as a PDF.", Zh: "请另存为 PDF。", Ko: "PDF로 저장하십시오."},
	"name/archive":              {En: "It is an archive.", Zh: "这是压缩包。", Ko: "압축 파일입니다."},
	"name/archive/fix":          {En: "Unpack it and send each paper by itself.", Zh: "请解压后逐份提交。", Ko: "압축을 풀어 자료를 하나씩 내십시오."},
	"name/no-ending":            {En: "Its name has no ending that tells the format.", Zh: "文件名没有扩展名，看不出格式。", Ko: "파일 이름에 확장자가 없어 형식을 알 수 없습니다."},
	"name/no-ending/fix":        {En: "Add the ending, as in .pdf.", Zh: "请补上扩展名，如 .pdf。", Ko: "확장자를 붙이십시오(예: .pdf)."},
	"name/foreign":              {En: "Letters of its name may not show on a screen in Korea.", Zh: "文件名里的文字在韩国的系统中可能显示为乱码。", Ko: "한국 시스템에서 깨질 수 있는 글자가 파일 이름에 있습니다."},
	"name/foreign/fix":          {En: "Write the name in Latin or Korean letters.", Zh: "请改用英文或韩文命名。", Ko: "영문이나 한글로 적으십시오."},
	"name/signs":                {En: "Its name has blanks or signs that upload forms may refuse.", Zh: "文件名含空格或特殊符号，上传时可能出错。", Ko: "파일 이름에 빈칸이나 특수 문자가 있어 올릴 때 오류가 날 수 있습니다."},
	"name/signs/fix":            {En: "Join the words with _ and leave signs out.", Zh: "请用下划线 _ 连接，去掉特殊符号。", Ko: "낱말을 _로 잇고 특수 문자는 빼십시오."},
	"name/draft":                {En: "Its name calls it a draft or a final version.", Zh: "文件名带有草稿、最终版之类的字样。", Ko: "파일 이름에 초안, 최종 같은 말이 들어 있습니다."},
	"name/draft/fix":            {En: "Send the finished paper, and leave such words out of its name.", Zh: "请提交正式文件，并去掉这类字样。", Ko: "완성된 자료를 내고, 이름에서 이런 말은 빼십시오."},
	"name/says-nothing":         {En: "Its name does not say what the paper is.", Zh: "从文件名看不出是什么材料。", Ko: "파일 이름만 보아서는 무슨 자료인지 알 수 없습니다."},
	"name/says-nothing/fix":     {En: "Put the kind of paper, the brand or company and the day into the name.", Zh: "请写明材料种类、品牌或公司、日期。", Ko: "자료 종류, 브랜드나 회사 이름, 날짜를 적으십시오."},
	"name/no-date":              {En: "Its name does not show its day.", Zh: "文件名没有写日期。", Ko: "파일 이름에 날짜가 없습니다."},
	"name/no-date/fix":          {En: "Put the day into the name, as in 20240601.", Zh: "请在文件名中写上日期，如 20240601。", Ko: "이름에 날짜를 넣으십시오(예: 20240601)."},
	"name/twice":                {En: "Another exhibit has the same name.", Zh: "与另一份附件重名。", Ko: "다른 증빙과 이름이 같습니다."},
	"name/twice/fix":            {En: "Tell them apart by a number behind the name.", Zh: "请在名称后加序号区分。", Ko: "이름 뒤에 번호를 붙여 구별하십시오."},
	"manifest/other-hash":       {En: "The file is not the one that the case states: its SHA-256 differs.", Zh: "与案件所载的不是同一个文件：SHA-256 不一致。", Ko: "사건에 적힌 파일과 다릅니다. SHA-256 값이 일치하지 않습니다."},
	"manifest/no-file":          {En: "The case names no file for it.", Zh: "案件没有写明它的文件。", Ko: "사건에 이 자료의 파일이 적혀 있지 않습니다."},
	"manifest/changed":          {En: "The manifest itself was changed after it was made.", Zh: "清单本身在生成之后被改动过。", Ko: "목록 자체가 작성된 뒤에 바뀌었습니다."},
	"manifest/gone":             {En: "The file is not there.", Zh: "找不到这个文件。", Ko: "파일이 없습니다."},
	"manifest/unreadable":       {En: "The file cannot be read: %s.", Zh: "无法读取这个文件：%s。", Ko: "파일을 읽을 수 없습니다: %s."},
	"manifest/other-bytes":      {En: "The file has changed since then: its SHA-256 is another one.", Zh: "文件此后被改动过：SHA-256 不一致。", Ko: "그 뒤에 파일이 바뀌었습니다. SHA-256 값이 다릅니다."},
	"manifest/no-hash":          {En: "No hash of it was kept, so whether it changed cannot be told.", Zh: "当时没有留下哈希值，无法判断是否改动过。", Ko: "남겨 둔 해시 값이 없어 바뀌었는지 알 수 없습니다."},
	"unproved":                  {En: "Nothing shows that %s may give this right.", Zh: "没有材料显示 %s 有权授予这项权利。", Ko: "%s가 이 권한을 줄 수 있다는 자료가 없습니다."},
	"unproved/fix":              {En: "Ask %s for the agreement by which the owner of the brand lets it do so.", Zh: "请向 %s 索取品牌方允许其转授权的协议。", Ko: "%s가 브랜드 소유자에게서 받은 허락 서류를 요청하십시오."},
	"too-few":                   {En: "It takes %d papers, and %d are there.", Zh: "需要 %d 份材料，目前有 %d 份。", Ko: "자료가 %d건 필요한데 %d건 있습니다."},
	"hole":                      {En: "No paper covers %s to %s.", Zh: "没有材料覆盖 %s 至 %s 这段时间。", Ko: "%s부터 %s까지를 보여 주는 자료가 없습니다."},
	"hole/fix":                  {En: "Add the paper for %s to %s.", Zh: "补上 %s 至 %s 的材料。", Ko: "%s부터 %s까지의 자료를 더하십시오."},
	"link":                      {En: "%s: nothing shows how it comes from %s to %s.", Zh: "%s：没有材料显示如何从 %s 到 %s。", Ko: "%s: %s에서 %s까지 이어지는 자료가 없습니다."},
	"link/fix":                  {En: "Ask %s for the contract or the transaction statement with %s.", Zh: "请向 %s 索取其与 %s 之间的合同或对账单。", Ko: "%s에 %s와의 계약서나 거래명세서를 요청하십시오."},
	"weak-link":                 {En: "%s: only a weak paper shows how it comes from %s to %s.", Zh: "%s：从 %s 到 %s 只有证明力不足的材料。", Ko: "%s: %s에서 %s까지 이어지는 자료가 약한 것뿐입니다."},
	"owner":                     {En: "%s: nothing shows that %s owns the brand.", Zh: "%s：没有材料显示 %s 是品牌方。", Ko: "%s: %s가 브랜드 소유자라는 자료가 없습니다."},
	"owner/fix":                 {En: "Ask %s for its own contract with the brand's owner.", Zh: "请向 %s 索取其与品牌方之间的合同。", Ko: "%s에 브랜드 본사와 맺은 계약서를 요청하십시오."},
	"too-old":                   {En: "It was issued on %s; it may be %d %s old.", Zh: "出具日期为 %s；最长不得超过 %d %s。", Ko: "%s에 발급되었습니다. %d%s 이내의 것이어야 합니다."},
	"too-old/since":             {En: "It was issued on %s; the notice takes papers issued on or after %s.", Zh: "出具日期为 %s；通知要求在 %s 当日或之后出具。", Ko: "%s에 발급되었습니다. 통지는 %s 이후에 발급된 자료를 요구합니다."},
	"too-old/fix":               {En: "Have it issued anew.", Zh: "请重新出具。", Ko: "새로 발급받으십시오."},
	"weak-kind":                 {En: "A paper of this kind proves little here.", Zh: "这类材料在此证明力有限。", Ko: "이런 자료는 여기서 증명력이 약합니다."},
	"other-language":            {En: "It is in %s; the notice takes papers in %s.", Zh: "它是%s材料；通知接受的语言是%s。", Ko: "%s로 된 자료입니다. 통지가 받는 언어는 %s입니다."},
	"other-language/fix":        {En: "Put a translation into %s beside the original, page by page.", Zh: "请在原件之外附上逐页对应的%s译文。", Ko: "원본에 쪽마다 맞춘 %s 번역문을 함께 내십시오."},
	"bad-translation":           {En: "Its translation, %s, is not in order.", Zh: "其译文 %s 有问题。", Ko: "번역문 %s에 문제가 있습니다."},
	"bad-translation/fix":       {En: "Have the translation put right; it must say what the original says.", Zh: "请更正译文，使其与原件一致。", Ko: "번역문을 원본과 같게 바로잡으십시오."},
	"beside":                    {En: "It proves this only together with another paper: %s.", Zh: "须与另一份材料一并提交才有证明力：%s。", Ko: "다른 자료와 함께여야 증명이 됩니다: %s."},
}

// spanUnits are the words for a length of time.
var spanUnits = map[string]rules.Text{
	"days": {En: "days", Zh: "天", Ko: "일"}, "months": {En: "months", Zh: "个月", Ko: "개월"}, "years": {En: "years", Zh: "年", Ko: "년"},
}

// filled fills a sentence in all three languages; a text among the values is taken in
// the language of each.
func filled(name string, values ...any) rules.Text { return Sentences[name].Filled(values...) }

// PaperProblems are the ids of what can be wrong with a paper besides the faults of
// the rules: it does not serve the requirement that it stands for.
var PaperProblems = []string{"authority-unproved", "not-covered", "period-hole", "needs-beside", "not-as-required", "other-brands", "other-models", "other-orders", "other-period", "too-old", "weak-kind"}

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

func otherPeriod(item *Item, p Period) Problem {
	return Problem{ID: "other-period", Text: filled("other-period", p.From, p.To), Fix: filled("other-period/fix"), Items: []string{item.ID}}
}

func authorityUnproved(item *Item) Problem {
	return Problem{ID: "authority-unproved", Text: filled("unproved", item.Issuer), Fix: filled("unproved/fix", item.Issuer), Items: []string{item.ID}}
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

func beforeFirstDay(item *Item, first rules.Date) Problem {
	return Problem{ID: "too-old", Text: filled("too-old/since", item.IssuedOn, first), Fix: filled("too-old/fix"), Items: []string{item.ID}}
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
func anyLanguage(tags []string) rules.Text {
	names := make([]rules.Text, len(tags))
	for i, tag := range tags {
		name, known := languageNames[strings.ToLower(tag)]
		if !known {
			name = rules.Text{En: tag, Zh: tag, Ko: tag}
		}
		names[i] = name
	}
	return rules.JoinTexts(names, rules.Text{En: " or ", Zh: "或", Ko: " 또는 "})
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
