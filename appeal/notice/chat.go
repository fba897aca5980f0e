package notice

import (
	"strings"
	"unicode"
)

// speaker is who is named before a colon.
type speaker uint8

const (
	nobody   speaker = iota
	somebody         // a name that says nothing
	platform         // the platform's own people
	other            // the seller, or a friend, boss or agent
)

// speakerName is a short name before a colon: "나:", "老板问：", "my boss:",
// "[me to the group:]", "VA's comment:", ">> aiko:".
var speakerName = patternOf(`^[\s\[(<>»—\-*#•↑↳└^]*([^\s:][^:\n]{0,30}?)\s*:`)

var (
	platformName = patternOf(`(?i)쿠팡|coupang|酷澎|客服|官方|상담원|상담사|운영|wing|trust|agent|support`)
	otherName    = patternOf(`(?i)^(나|저|본인|我|我们|本人|me|i|us|op)$` +
		`|^(우리 |저희 )?(사장|사장님|대표님|형|형님|누나|언니|오빠|동생|친구|남편|아내|와이프|엄마|아빠|포워더|대행사|대행|세무사|변호사|행정사|직원|알바|지인|동료|아는 형)(이|가|님|왈|말|한테)?$` +
		`|^(我们|我)?(老板|老板娘|群主|网友|楼主|楼上|朋友|货代|会计|合伙人|老公|老婆|同事|律师|师傅|表哥|表姐|供应商|代理|代运营|\d+楼)(问|说|回复|回|評|评论)?$` +
		`|^(the |my |our )?(boss|friend|buddy|va|wife|husband|partner|accountant|lawyer|forwarder|cousin|brother|sister|assistant|supplier|colleague|mate|mum|dad)(['’]s (comment|note|question|guess|view))?( says| said| asks)?$` +
		`|^(me|i|us) to |^q (to|for) `)
)

// headNames begin what stands before a colon and is no name, and headNameEnds end it; in
// small letters.
var (
	headNames    = []string{"from", "to", "cc", "date", "subject", "sent", "policy", "effective", "status", "re", "fw", "ps", "p.s.", "note", "where", "when", "why", "deadline", "action", "사유", "조치", "처리", "근거", "기한", "기간", "방법", "제목", "수신", "발신", "참조", "일시", "대상", "소명", "문의", "제출", "마감", "기준", "해제", "채널", "비고", "담당", "번호", "옵션", "事由", "处理", "處理", "期限", "依据", "依據", "对象", "對象", "编号", "編號", "主题", "主題", "日期", "收件人", "发件人", "附件", "原因", "措施", "渠道", "备注", "要交", "需要", "所需", "材料", "资料", "資料", "첨부", "필요", "서류", "자료", "요청", "보완", "준비", "needed", "document", "attach", "material", "give", "paper", "停售", "说明", "說明", "起", "方式", "时间", "時間", "店铺", "店鋪", "店名", "违规", "違規", "商品", "入口", "审核", "審核", "处罚", "處罰", "处分", "處分", "申诉", "申訴", "类型", "類型", "标题", "標題", "卖家", "賣家", "结果", "結果", "路径", "生效", "问题", "問題", "链接", "品牌", "库存", "货款", "판매자", "상점", "상품", "스토어", "위반", "심사", "장소", "적용", "품목", "브랜드", "접수", "결과", "시간", "경로", "내용", "구분", "항목", "낼 것", "seller", "store", "shop", "product", "item", "violation", "time", "limit", "measure", "start", "how", "file", "object", "title", "content", "legal", "settlement", "memo", "period", "path", "sanction", "appeal", "stock", "listing", "订单", "訂單", "内容", "內容", "规则", "电话", "地址", "状态", "狀態", "金额", "金額", "终止", "終止", "发布", "發布", "条款", "條款", "情事", "判定", "期間", "상호", "시한", "증거", "상태", "제재", "이의", "잔여", "알림", "기타", "scope", "notice", "brand"}
	headNameEnds = []string{"编号", "編號", "番号", "单号", "번호", "일자", "일시", "기간", "방법", "기한", " id", " no", " no.", " number"}
)

// isHeadName reports whether words before a colon are no name.
func isHeadName(name string) bool {
	small := smallLetters(name)
	return startsWith(small, headNames...) || endsIn(small, headNameEnds...)
}

// markChat marks the lines of a chat in which the seller or others speak. A
// name that says nothing is a speaker where it stands beside a time as chats print
// it, where it comes back and somebody talks under such a name, or where it stands
// next to one that is a speaker. Labels of a form come back too; nobody talks there.
func (r *reader) markChat(lines []line) {
	names, stamps, chat := map[string]int{}, 0, false
	for i := range lines {
		l := &lines[i]
		l.speakerOf(r.plain[l.start:l.end])
		l.aside = l.speaker == other
		if l.speaker == somebody || l.aside {
			names[l.name]++
			chat = chat || l.stamped || l.aside || r.chatty(l.span)
		}
		if l.stamped && l.speaker == somebody {
			stamps++
		}
	}
	for i := range lines {
		l := &lines[i]
		if chat && len(names) > 1 && names[l.name] > 1 || stamps > 1 && l.stamped && l.speaker == somebody {
			l.aside = true
		}
	}
	joinChat(lines)
	r.markTurns(lines)
}

// joinChat marks names that say nothing beside lines of others in the same block.
func joinChat(lines []line) {
	join := func(i, by int) {
		if lines[i].speaker == somebody && lines[by].aside && lines[i].block == lines[by].block {
			lines[i].aside = true
		}
	}
	for i := 1; i < len(lines); i++ {
		join(i, i-1)
	}
	for i := len(lines) - 2; i >= 0; i-- {
		join(i, i+1)
	}
}

// saidEndings are the endings of what people say to one another, and no form does.
var saidEndings = []string{"?", "吧", "啊", "呢", "吗", "嗎", "嘛", "呗", "啦", "呀", "欸", "哈", "咯", "예요", "에요", "네요", "건데", "거든", "거든요", "는데", "인데", "는데요", "인데요", "이네", "잖아", "했어", "왔어", "같음", "ㄷㄷ", " lol", " idk"}

// chatty reports whether a line is what people say to one another: it asks, laughs
// or cries.
func (r *reader) chatty(l span) bool {
	s := strings.TrimRight(r.plain[l.start:l.end], " \t\n\"'”’」).。!~…")
	return endsIn(s, saidEndings...) || strings.ContainsAny(s, "ㅠㅜㅋㅎ") || strings.IndexFunc(s, isFace) >= 0 || r.talks(l.start, l.end)
}

// isFace reports a character of the blocks in which the faces stand.
func isFace(c rune) bool { return c >= 0x1F600 && c <= 0x1F64F || c >= 0x1F900 && c <= 0x1F9FF }

// A turnHead is a line that only says who speaks below it, and when: "Ines 9:41 AM".
var turnHead = patternOf(`(?i)^\s*([^\n:\d]{1,30}?)[ \t—–-]+(?:today at |yesterday at |今天|昨天|오늘|어제)? ?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+)?(?:오전|오후|上午|下午|am|pm)? ?\d{1,2}:\d{2}(?::\d{2})? ?(?:am|pm)?\s*$`)

// markTurns marks what is said below the heads of turns, where there are two at
// least and somebody talks in one.
func (r *reader) markTurns(lines []line) {
	heads, chat, in := 0, false, false
	for i, l := range lines {
		if lines[i].head = isTurnHead(r.plain[l.start:l.end]); lines[i].head {
			heads, in = heads+1, true
		}
		chat = chat || in && r.chatty(l.span)
	}
	if heads < 2 || !chat {
		return
	}
	in = false
	for i := range lines {
		in = in || lines[i].head
		lines[i].aside = lines[i].aside || in
	}
}

func isTurnHead(s string) bool {
	if strings.IndexByte(s, ':') < 0 {
		return false // it has a time
	}
	m := turnHead.FindStringSubmatch(s)
	return m != nil && strings.IndexFunc(m[1], unicode.IsLetter) >= 0 && !isHeadName(m[1])
}

// sentAt is the time that chats print before a name, or behind it in brackets.
var sentAt = patternOf(`^\s*(\[([^\]\n]{1,20})\] ?)?[\[(]?(\d{1,4}[./년年-][^,:\n]{3,16},? ?)?(오전|오후|上午|下午|AM|PM)? ?\d{1,2}:\d{2}(:\d{2})?( ?(AM|PM|am|pm))?[\])]?[ ,–-]*`)

// speakerOf tells who speaks in a line, and where his words begin.
func (l *line) speakerOf(s string) {
	l.speaker, l.name, l.stamped, l.body = nobody, "", false, l.start
	if strings.IndexByte(s, ':') < 0 {
		return // no name, and no time either
	}
	at := sentAt.FindStringSubmatchIndex(s)
	if at != nil {
		l.body += at[1]
		if at[4] >= 0 {
			l.speaker, l.name = speakerNamed(s[at[4]:at[5]], true)
			l.stamped = l.speaker != nobody
			return
		}
		s = s[at[1]:]
	}
	m := speakerName.FindStringSubmatchIndex(s)
	if m == nil {
		return
	}
	l.speaker, l.name = speakerNamed(strings.TrimSpace(s[m[2]:m[3]]), at != nil)
	if l.speaker != nobody {
		l.stamped = at != nil
		l.body += m[1]
	}
}

// speakerNamed tells who has a name. Beside a time a name may have blanks and dots.
func speakerNamed(name string, stamped bool) (speaker, string) {
	strange := " 0123456789()[]/."
	if stamped {
		strange = "()[]/"
	}
	switch {
	case otherName.MatchString(name):
		return other, name
	case platformName.MatchString(name):
		return platform, name
	case isHeadName(name) || strings.ContainsAny(name, strange) || len(name) > 24:
		return nobody, ""
	}
	return somebody, name
}
