package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// marker gives the length of the sign that makes a line a list item: a bullet,
// "1.", "2)", "(a)", "가.", "一、", "（三）", "①", "#". It is 0 for other lines.
func marker(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if n < len(s) && strings.ContainsRune(bullets, r) {
		return n
	}
	if '①' <= r && r <= '⓿' || '❶' <= r && r <= '➓' {
		return n
	}
	at, open := 0, narrow(r) == '('
	if open {
		at = n
	}
	count := counter(s[at:])
	if count == 0 {
		return 0
	}
	return closedBy(s, at+count, open)
}

// bullets open a list item, or a remark of its own.
const bullets = "-*·•・▪▸➤‣◦∙・※▶▷►→⇒○●◎□■◆◇☐☑✓✔★☆–—♦#⚠❗"

// counter gives the length of what counts an item: up to three digits, a
// letter, a syllable such as 가, or a Chinese number.
func counter(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	switch {
	case isDigit(r):
		end := 0
		for k := 0; k < 3 && end < len(s); k++ {
			r, n = utf8.DecodeRuneInString(s[end:])
			if !isDigit(r) {
				break
			}
			end += n
		}
		return end
	case strings.ContainsRune(chineseDigits, r):
		end := 0
		for end < len(s) {
			r, n = utf8.DecodeRuneInString(s[end:])
			if !strings.ContainsRune(chineseDigits, r) {
				break
			}
			end += n
		}
		return end
	case strings.ContainsRune("가나다라마바사아자차카타파하", r), unicode.Is(unicode.Latin, r):
		return n
	}
	return 0
}

const chineseDigits = "一二三四五六七八九十"

func isDigit(r rune) bool {
	r = narrow(r)
	return '0' <= r && r <= '9'
}

// closedBy gives the length of the marker whose counter ends at i, 0 where
// what follows is not what follows a counter.
func closedBy(s string, i int, open bool) int {
	if i >= len(s) {
		return 0
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	rest, _ := utf8.DecodeRuneInString(s[i+n:])
	switch narrow(r) {
	case ')':
		return i + n
	case '.', '、':
		if !open && (!isDigit(rest) || r == '、' && strings.IndexAny(s, chineseDigits) == 0) && (r == '、' || i+n == len(s) || unicode.IsSpace(rest) || isCJK(rest)) {
			return i + n
		}
	}
	return 0
}

// labelled reports whether a line starts with a short name and a colon.
func labelled(s string) bool {
	for i, r := range s {
		switch {
		case i > 40:
			return false
		case r == ':' || r == '：':
			return i > 0 && !strings.HasPrefix(s[i:], "://")
		case r == ',' || r == '，' || r == '.' || r == '。' || r == '!' || r == '?':
			return false
		}
	}
	return false
}
