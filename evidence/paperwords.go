package evidence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/reinstate-go/reinstate/rules/phrase"
)

// What looks like a word for papers and is none.

// grown puts to a word the Korean syllables behind it that make it the name of a
// paper: 거래명세 becomes 거래명세서.
func grown(text string, m mark, end int) mark {
	for m.End < end {
		c, n := utf8.DecodeRuneInString(text[m.End:end])
		if !strings.ContainsRune("서표증원장류본분", c) || !unicode.Is(unicode.Hangul, lastRune(text[:m.End])) {
			break
		}
		m.End += n
	}
	return m
}

func lastRune(s string) rune {
	c, _ := utf8.DecodeLastRuneInString(s)
	return c
}

// whole reports whether no sign stands within a word: 后台【账户 holds no 台账, and
// 등록증, 거래명세서 no 증거.
func whole(s string) bool {
	if len(s) < 12 && !plainASCII(s) && strings.ContainsAny(s, ",，、·") {
		return false
	}
	return !strings.ContainsAny(s, "()（），：【】[]「」『』。；>")
}

// isAuthor reports whether an English word only has the stem of authorization.
func isAuthor(w string) bool {
	w = strings.ToLower(w)
	return w == "author" || w == "authors" || w == "authority" || w == "authorities"
}

// inOrderTo reports whether a word for orders is none: "in order to", "in order".
func inOrderTo(text string, t phrase.Hit) bool {
	return t.Set == "topic-order" && strings.HasSuffix(text[:t.Start], "in ")
}

// isVerb reports whether a word for a form is a verb here: listed, recorded,
// 证明货从哪来.
func isVerb(text string, h phrase.Hit) bool {
	w := strings.ToLower(text[h.Start:h.End])
	if plainASCII(w) {
		if w == "log" && (strings.HasPrefix(text[h.End:], "-in") || strings.HasPrefix(text[h.End:], " in ")) {
			return true
		}
		if w == "receipt" {
			return receiving(text[:h.Start])
		}
		return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ings")
	}
	c, _ := utf8.DecodeRuneInString(text[h.End:])
	if w == "书面" || w == "書面" {
		return strings.ContainsRune("方形回答申说說提寄", c)
	}
	if w != "证明" && w != "證明" {
		return false
	}
	return unicode.Is(unicode.Han, c) && !strings.ContainsRune("和及或与與等的之材文书書函原复複扫掃才方即也均须須需要并並或者资資，不无無未", c)
}

// receiving reports whether the word receipt behind some words is no paper: "within
// 72 hours of receipt".
func receiving(before string) bool {
	before = strings.ToLower(strings.TrimRight(before[max(0, len(before)-12):], " "))
	for _, w := range []string{" of", " its", " upon", " on", " after", " from", " since", " following"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return false
}

// directed reports whether a Korean particle of direction stands behind a topic:
// what is sent to an address is not about it (주소로 자료를).
func directed(between string) bool {
	return strings.HasPrefix(between, "로 ") || strings.HasPrefix(between, "으로 ")
}

func plainASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}
