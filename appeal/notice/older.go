package notice

import "strings"

// unquote blanks the marks of quoted mail in text and gives the quoted
// stretches. Lines such as ">>> title <<<" are no quotes, nor are lines that stand
// together and all begin with two marks: those are bullets, unless a mail is quoted
// above, which quotes them.
func unquote(text string) (string, []span) {
	if !strings.ContainsAny(text, ">") {
		return text, nil
	}
	b := []byte(text)
	var out []span
	mail := false
	for i := 0; i < len(text); {
		run := quotedRun(text, i)
		mail = mail || quotesOnce(text[i:run])
		if run == i || !mail {
			i = max(run, lineEnd(text, i))
			continue
		}
		out = append(out, span{i, run})
		for i < run {
			end := lineEnd(text, i)
			blank(b[i : i+marks(text[i:end])])
			i = end
		}
	}
	return string(b), out
}

// quotedRun is where the quoted lines end that begin at a place; where none does,
// the place itself.
func quotedRun(text string, at int) int {
	for at < len(text) {
		end := lineEnd(text, at)
		if marks(text[at:end]) == 0 || strings.HasSuffix(strings.TrimSpace(text[at:end]), "<") {
			break
		}
		at = end
	}
	return at
}

// quotesOnce reports whether a line begins with one quote mark and no more.
func quotesOnce(text string) bool {
	for i := 0; i < len(text); {
		end := lineEnd(text, i)
		if strings.Count(text[i:i+marks(text[i:end])], ">") == 1 {
			return true
		}
		i = end
	}
	return false
}

// depths gives the quoted lines of some stretches, by how many marks they have.
func depths(text string, stretches []span) map[int][]span {
	out := map[int][]span{}
	for _, s := range stretches {
		for i := s.start; i < s.end; {
			end := lineEnd(text, i)
			line := text[i:end]
			n := marks(line)
			depth := strings.Count(line[:n], ">")
			out[depth] = append(out[depth], span{i, end})
			i = end
		}
	}
	return out
}

// marks gives the length of the quote marks that a line starts with.
func marks(line string) int {
	n := 0
	for i := 0; i < len(line); {
		switch {
		case line[i] == '>':
			i++
			n = i
		case line[i] == ' ' || line[i] == '\t':
			i++
		default:
			return n
		}
	}
	return n
}

// The words of a line that stands above older messages: between dashes, as a short
// heading of its own, or at the end of the line.
var (
	dashed  = []string{"original message", "earlier message", "previous message", "earlier mail", "원본 메시지", "원본 메일", "이전 메일", "이전 메시지", "原始邮件", "原始郵件", "原邮件", "先前邮件", "历史邮件"}
	excerpt = []string{"往来邮件", "邮件往来", "往来函件", "邮件摘录", "earlier correspondence", "previous correspondence", "correspondence so far", "지난 메일", "주고받은 메일", "메일 주고받은"}
	ending  = []string{" wrote:", "写道:", "寫道:", "님이 작성:", "님이 작성함:"}
)

// earlierMail is a heading that names what went before: "Earlier correspondence",
// 附：往来邮件摘录, [이전 안내].
var earlierMail = patternOf(`^[^\p{L}\p{N}]{0,8}(?:annex|appendix|attachment|attached|enclosure|for reference|붙임|첨부|별첨|참고|附|附件|附录|附錄|参考)?[^\p{L}\p{N}]{0,4}` +
	`(?:(?:your |our |the )?(?:earlier|previous|past|prior|older) (?:correspondence|exchange|conversation|thread|e-?mails?|messages?|letters?|notices?)|(?:mail|message|correspondence) history|correspondence so far` +
	`|(?:此前|之前|以前|历史|歷史|先前|过往|過往|过去)?(?:的)?(?:往来|往來|历史|歷史|先前|此前|之前|上一封|过往)的?(?:邮件|郵件|信件|函件|通知|通信|沟通)(?:记录|記錄|往来|摘录|摘錄|摘要|节录)?` +
	`|(?:이전|지난|그간|그동안|종전|앞선|주고받은|기존)(?:에)?[ ]?(?:주고받은 |오간 |보낸 |받은 )?(?:메일|이메일|메시지|연락|교신|안내|통지|공문|대화)(?: ?(?:내역|기록|발췌|내용|이력))?|메일 이력)[^\p{L}\p{N}]{0,10}$`)

// olderFrom gives where the next message starts below a place, or len(text).
func olderFrom(text string, at int) int {
	for i := at; i < len(text); {
		end := lineEnd(text, i)
		if end-i < 200 && (olderLine(strings.TrimSpace(inSmall(text[i:end]))) || headStarts(text, i)) {
			return i
		}
		i = end
	}
	return len(text)
}

// longestExcerpt is how many bytes the heading of an exchange of mails has.
const longestExcerpt = 60

func olderLine(line string) bool {
	for _, e := range ending {
		if strings.HasSuffix(line, e) {
			return true
		}
	}
	if earlierMail.MatchString(line) || len(line) < longestExcerpt && containsAny(line, excerpt) && !endsIn(line, ".", "。", ",", ";") {
		return true
	}
	if !strings.HasPrefix(line, "--") && !strings.HasPrefix(line, "==") && !strings.HasPrefix(line, "__") && !strings.HasPrefix(line, "—") && !strings.HasPrefix(line, "**") {
		return false
	}
	for _, d := range dashed {
		if strings.Contains(line, d) {
			return true
		}
	}
	return false
}

// How many lines below the sender are looked at, and how many of them must be
// lines of a head.
const (
	headLines  = 4
	headFellow = 2
)

// headStarts reports whether the head of a message begins at a place: a line with
// the sender, and others of a head right below.
func headStarts(text string, at int) bool {
	end := lineEnd(text, at)
	if !senderLine.MatchString(strings.TrimLeft(text[at:end], " \t*")) {
		return false
	}
	found := 0
	for n := 0; n < headLines && end < len(text); n++ {
		next := lineEnd(text, end)
		if lineOfHead.MatchString(strings.TrimLeft(text[end:next], " \t*")) {
			found++
		}
		end = next
	}
	return found >= headFellow
}
