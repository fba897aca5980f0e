package notice

// The words with which the lines of a message's head begin.
const (
	senderHead  = `(?:from|sender|sent by|发件人?|發件人?|寄件[人者]|发信人|發信人|보낸 ?사람|보낸 ?이|보내는 ?사람|발신[인처]?|发|發|自)`
	subjectHead = `(?:subject|title|re|제\s*목|건\s*명|件\s*名|题|題|主\s*题|主\s*題|主\s*旨|标\s*题|標\s*題)`
	otherHead   = `(?:to|b?cc|reply-to|date|sent|fwd?|回复|转发|전달|收件[人者]?|收|抄送|送达|받는 ?사람|받는 ?이|수신[인자]?|(?:숨은 ?)?참조|날짜|일\s*시|보낸 ?날짜|发送时间|發送時間|时\s*间|時\s*間|日\s*期|时|時)`
)

var (
	// fromLine is a line of a head that names who sent a message.
	fromLine = patternOf(`(?i)^[ \t>]*` + senderHead + `[ \t]*:[ \t]*(.+)$`)
	// senderLine begins the head of a message, lineOfHead any line of one.
	senderLine = patternOf(`(?i)^[ \t]*` + senderHead + `[ \t*]*:`)
	lineOfHead = patternOf(`(?i)^[ \t]*(?:` + senderHead + `|` + subjectHead + `|` + otherHead + `)[ \t*]*:`)
	// subjectLine begins the subject of a letter.
	subjectLine = patternOf(`(?i)^\s*` + subjectHead + `\s*:|^\s*\[?(?:notice|decision)\b`)
)
