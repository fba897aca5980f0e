package notice

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mark is what kind of sign a line begins with that makes it a list item: digits
// are one kind, so that 1. and 2. are of one list, and syllables, letters and
// signs are others. It is empty for a line that is no item.
func (r *reader) mark(i int) string {
	if !r.startsLine(i) {
		return ""
	}
	all := r.scan.Sentences()
	line := r.plain[all[i].Start:all[i].End]
	s := strings.TrimLeft(line, "┃│║| \t")
	if kind := numeral(s); kind != "" {
		return kind
	}
	c, n := utf8.DecodeRuneInString(s)
	switch {
	case startsWith(s, "[ ]", "[x]", "[X]", "[v]", "☐", "☑", "□", "✓", "✔"):
		return "□" // to be ticked, or ticked
	case c == '(' || c == '[' || c == '【' || c == '〔':
		return bracketSign(c, s[n:], all[i].Item)
	case len(s) < len(line) && strings.ContainsRune("-*·•▶→■◆", c):
		return string(c)
	case !all[i].Item:
		return ""
	}
	return countedBy(s)
}

// startsLine reports whether a sentence starts a line.
func (r *reader) startsLine(i int) bool {
	all := r.scan.Sentences()
	return i == 0 || strings.ContainsAny(r.plain[all[i-1].End:all[i].Start], "\r\n")
}

// numeral tells list signs that are numbers of other kinds: ㉠, ii., 하나., 첫째,.
func numeral(s string) string {
	c, _ := utf8.DecodeRuneInString(s)
	switch {
	case c >= '①' && c <= '⓿' || c >= '❶' && c <= '➓':
		return "①"
	case c >= 0x3200 && c <= 0x33FF, c >= 0x1100 && c <= 0x1112 && strings.HasPrefix(s[len("ᄀ"):], " "):
		return "㉠" // the letter alone is what it becomes in normalised text
	}
	word, _, ok := strings.Cut(strings.Replace(head(s, 16), ")", ".", 1), ".")
	if ok && word != "" && strings.Trim(word, "ivx") == "" {
		return "i."
	}
	for _, w := range []string{"하나.", "둘.", "셋.", "넷.", "첫째", "둘째", "셋째", "넷째", "첫 번째", "두 번째", "세 번째"} {
		if strings.HasPrefix(s, w) {
			return "하나"
		}
	}
	return ""
}

// bracketSign is the sign of a line that begins with a bracket: (1), (a), （一）.
func bracketSign(open rune, s string, item bool) string {
	word, _, ok := strings.Cut(strings.NewReplacer("]", ")", "】", ")", "〕", ")").Replace(head(s, 16)), ")")
	switch {
	case !ok:
		return ""
	case strings.Trim(word, "ivx") == "" && word != "":
		return "(a"
	case (item || strings.Trim(word, "0123456789") == "" && word != "") && utf8.RuneCountInString(word) <= 2:
		return "(" + countedBy(word)
	}
	return ""
}

// countedBy is the kind of a sign or of a counter.
func countedBy(s string) string {
	for k, c := range s {
		switch {
		case unicode.IsDigit(c):
			return s[:k] + "1"
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			return s[:k] + "a"
		case strings.ContainsRune("一二三四五六七八九十甲乙丙丁", c):
			return s[:k] + "一"
		case strings.ContainsRune("가나다라마바사아자차카타파하", c):
			return s[:k] + "가"
		case c != '(' && c != '[':
			return s[:k] + string(c)
		}
	}
	return ""
}

// romanSign is a Roman number with a full stop at the start of a line.
var romanSign = patternOf(`(?m)^[ \t]*(?:i{1,3}|iv|vi{0,3}|ix|x)\.[ \t]`)

// romans puts a bracket for the full stop behind a Roman number that begins a line: it
// ends no sentence.
func romans(text string) string {
	all := romanSign.FindAllStringIndex(text, -1)
	if len(all) < 2 {
		return text
	}
	b := []byte(text)
	for _, m := range all {
		b[m[1]-2] = ')'
	}
	return string(b)
}
