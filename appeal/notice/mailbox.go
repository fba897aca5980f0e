package notice

import (
	"slices"
	"strings"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// mailboxes gives the addresses of mail to which something is to be sent: not
// those in the head of a message.
func (r *reader) mailboxes() []way {
	var out []way
	for _, place := range r.addresses {
		if !r.inHead(place.start) && !r.copied(place) && !startsWith(r.text[place.end:], used...) && !deaf.MatchString(r.text[place.start:place.end]) {
			out = append(out, r.mailWay(place))
		}
	}
	return out
}

// mails gives the places of all addresses of mail. They are looked for in the
// text as it is: elsewhere their first part is made blank, since its words say
// nothing.
func mails(text string) []span {
	var out []span
	for i := 0; i < len(text); i++ {
		size := atSign(text[i:])
		if size == 0 {
			continue
		}
		place := mailbox(text, i, size)
		if place.start < i && place.end > i+size+2 {
			out = append(out, place)
		}
		i = max(i, place.end-1)
	}
	return out
}

// deaf is the name of a mailbox that nobody reads.
var deaf = patternOf(`(?i)no-?_?reply|do-?not-?reply|mailer-daemon`)

// atSign gives how many bytes of an @, as people write it, a text starts with.
func atSign(s string) int {
	switch s[0] {
	case '@':
		return 1
	case '(', '[', ' ':
	default:
		return 0
	}
	for _, sign := range [...]string{"(at)", "[at]", " (at) ", " [at] "} {
		if strings.HasPrefix(s, sign) {
			return len(sign)
		}
	}
	return 0
}

// mailbox gives the address around an @.
func mailbox(text string, at, size int) span {
	place := span{at, at + size}
	for place.start > 0 && mailByte(text[place.start-1]) {
		place.start--
	}
	for place.end < len(text) && mailByte(text[place.end]) {
		place.end++
	}
	for place.end > at+size && text[place.end-1] == '.' {
		place.end--
	}
	return place
}

// mailWay is an address as a way. Words beside it that send something there
// speak for it; without them a request must stand close by.
func (r *reader) mailWay(place span) way {
	ahead := inSmall(r.plain[max(0, place.start-80):place.start])
	before := strings.TrimRight(ahead, " <>-=→()[「“\"'‘\r\n:?")
	behind := strings.TrimLeft(r.text[place.end:], " >)]」”\"'’")
	w := way{channel: "email", place: place, rank: 1.1, needs: 1, inside: !ownLine.MatchString(ahead)}
	if endsIn(before, toward...) || startsWith(behind, "으로", "로 ", "로\n", "로서", "로만", "앞으로", "에 보내", "에 제출", "께", "에게", "收") {
		w.rank, w.needs, w.inside = 2.1, 0.5, false
	}
	if clerk.MatchString(ahead) && r.sentToClerk() {
		w.rank, w.needs, w.inside = 2.1, 0, false
	}
	return w
}

// clerk is a line that names who is in charge, before the address.
var clerk = patternOf(`(?:담당|연락처|联系人|聯絡人|承办|承辦|经办|經辦|clerk|case is with|handled by|officer|in charge|contact|handler)[^\n]*$`)

// sentToClerk reports whether the notice wants something sent to who is in charge.
func (r *reader) sentToClerk() bool {
	return slices.ContainsFunc(r.said("to-clerk"), func(h phrase.Hit) bool { return r.handIn(span{h.Start, h.End}) < far })
}

// ownLine is what stands before an address that has its line for itself, perhaps
// behind a label.
var ownLine = patternOf(`\n[^\n:]{0,30}:?[ <\t]*$`)

// copied reports whether an address only gets a copy.
func (r *reader) copied(place span) bool {
	before := inSmall(strings.TrimRight(r.text[max(0, place.start-16):place.start], " <(:"))
	return endsIn(before, "抄送", " cc", "(cc", "참조", "copy to", "副本")
}

// used are the words behind an address to which something was sent already.
var used = []string{"的", " 的", "로 보내신", "로 제출하신", "으로 보내신", " 로 보내신", " 로 제출하신", "로 주신", " 로 주신"}

// toward are the words before an address to which something is sent.
var toward = []string{" to", " at", "至", "到", "往", "向", "发", "發", "寄", "reach", "邮箱", "信箱", "電郵", "邮件", "e-mail", "email", "mailbox", "address", "the mail", "送交", "递交", "遞交", "给", "給", "致函", "来函", "agree"}

// inHead reports whether a byte stands in a line of a message's head, or in the
// line that stands above a message that is quoted.
func (r *reader) inHead(at int) bool {
	start := r.lineStart(at)
	if olderLine(inSmall(strings.TrimSpace(r.plain[start:lineEnd(r.plain, at)]))) {
		return true
	}
	return lineOfHead.MatchString(r.plain[start:at])
}

func mailByte(c byte) bool {
	return codeByte(c) || c == '.' || c == '-' || c == '_' || c == '+'
}
