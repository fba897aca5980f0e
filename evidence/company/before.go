package company

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// knownSet are the names that the case itself gives: of the account, of those
// who made the papers out and of those whom they name.
type knownSet map[company]bool

func knownNames(holder []string, items []Paper) knownSet {
	out := knownSet{}
	add := func(field string) {
		for _, n := range namesIn(field) {
			if c := companyOf(n); c.core != "" {
				out[c] = true
			}
		}
	}
	for _, h := range holder {
		add(h)
	}
	for i := range items {
		add(items[i].Subject)
		add(items[i].Issuer)
	}
	return out
}

// nameBefore gives the full name of a company that a text ends with, or nothing.
func nameBefore(text string, known knownSet) string {
	run := runBefore(strings.TrimRight(text, " "))
	for _, at := range knownStarts(run) {
		if c := companyOf(run[at:]); closed(c.form) && known[c] {
			return run[at:]
		}
	}
	if name := run[likelyStart(run):]; closed(companyOf(name).form) {
		return name
	}
	return ""
}

// runBefore gives what stands before the end of a text up to the last sign that
// no name goes over.
func runBefore(text string) string {
	depth, i := 0, len(text)
	for i > 0 && len(text)-i < longestBracket {
		r, size := utf8.DecodeLastRuneInString(text[:i])
		depth += depthOf(r)
		if depth < 0 || depth == 0 && isStop(r, text[i:]) {
			break
		}
		i -= size
	}
	return strings.TrimSpace(text[i:])
}

// depthOf counts brackets as they are met from behind.
func depthOf(r rune) int {
	switch r {
	case ')':
		return 1
	case '(':
		return -1
	}
	return 0
}

// particles end the words of a Korean sentence, and seldom a word of a name.
var particles = []string{"는", "은", "를", "을", "에게", "에서", "으로"}

// knownStarts gives the places of a run where a name that the case gives may
// start: its head, and behind a particle. Behind any other word it could be the
// end of a longer name that the case does not give.
func knownStarts(run string) []int {
	out := []int{0}
	for i := range len(run) {
		if run[i] == ' ' && endsInAny(run[:i], particles) {
			out = append(out, i+1)
		}
	}
	return out
}

func endsInAny(s string, tails []string) bool {
	return slices.ContainsFunc(tails, func(t string) bool { return strings.HasSuffix(s, t) })
}

// likelyStart guesses where a name starts that the case does not give: behind
// the words that lead up to names, and in its own script.
func likelyStart(run string) int {
	switch tail := lastLetters(run); {
	case tail == latin:
		return latinStart(run)
	case tail == hangul && leadingForm(run) > 0:
		return leadingForm(run)
	case tail == han:
		return hanStart(run)
	}
	return afterLeads(run, 0)
}

func lastLetters(run string) alphabets {
	i := strings.LastIndexFunc(run, unicode.IsLetter)
	r, _ := utf8.DecodeRuneInString(run[max(i, 0):])
	return alphabetOf(r)
}

// leadingForm finds the form that a Korean name starts with.
func leadingForm(run string) int {
	for _, f := range []string{"(주)", "(유)", "주식회사 ", "유한회사 "} {
		if i := strings.LastIndex(run, f); i > 0 && run[i-1] == ' ' && i+len(f) < len(run) {
			return i
		}
	}
	return 0
}

// hanStart is behind the last space: a Chinese name has none.
func hanStart(run string) int {
	return afterLeads(run, strings.LastIndexByte(run, ' ')+1)
}

// leads are words that stand right before names in running text.
var leads = []string{
	"企业名称", "公司名称", "承租方", "承租人", "出租方", "供应商", "收货人", "发货人", "委托方", "卖方", "买方", "销售方", "购买方", "甲方", "乙方", "申请人", "收款人", "授权", "委托", "证明", "兹", "由", "致", "向", "为", "与", "给",
	"상호 ", "상호명 ", "법인명 ", "회사명 ", "업체명 ", "임차인 ", "임대인 ", "공급자 ", "판매자 ", "구매자 ", "매도인 ", "매수인 ", "계약자 ", "신청인 ", "예금주 ", "수신 ", "발신 ", "당사는 ", "본사 ", "의뢰인 ",
}

const longestLead = 16 // bytes

func afterLeads(run string, at int) int {
	for {
		n := len(leadOf(run[at:]))
		if n == 0 {
			return at
		}
		at += n
	}
}

func leadOf(run string) string {
	head := strings.ToValidUTF8(run[:min(len(run), longestLead)], "")
	if folded := foldName(head); len(folded) == len(head) {
		head = folded // 為, 與
	}
	for _, l := range leads {
		if strings.HasPrefix(head, l) {
			return l
		}
	}
	return ""
}

// latinStart goes back over the words of a name, which start with capitals or
// figures, to the first word of the sentence around it.
func latinStart(run string) int {
	from := 0
	if i := strings.LastIndexFunc(run, func(r rune) bool { return alphabetOf(r) > latin }); i >= 0 {
		_, size := utf8.DecodeRuneInString(run[i:])
		from = i + size
	}
	start := len(run)
	for at := start; at > from; {
		at = max(from, strings.LastIndexByte(strings.TrimRight(run[:at], " "), ' ')+1)
		word, _, _ := strings.Cut(run[at:], " ")
		if joins[word] && !endsWithForm(run[from:at]) {
			continue // it belongs to the name if the word before it does
		} else if !inName(word) {
			break
		}
		start = at
	}
	return start
}

// joins are small words within names.
var joins = map[string]bool{"and": true, "of": true, "de": true, "the": true}

// inName reports whether a word can be one of a name.
func inName(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return !unicode.IsLower(r) || forms[strings.Trim(word, ".,")] != "" && word != "as"
}

// endsWithForm reports whether a text ends with a name of its own, so that what
// follows is another.
func endsWithForm(text string) bool {
	words := strings.Fields(text)
	if len(words) == 0 {
		return true
	}
	return forms[strings.Trim(strings.ToLower(words[len(words)-1]), ".,")] != ""
}
