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

// likeTopic are English words that only have the stem of what papers are about: customers
// of customs, the designation of a model of a design.
func likeTopic(text string, t phrase.Hit) bool {
	w := strings.ToLower(text[t.Start:t.End])
	return t.Set == "topic-import" && strings.HasPrefix(w, "customer") || t.Set == "topic-right" && strings.HasPrefix(w, "designat")
}

// pointed reports whether words right before a general word for papers point to those that
// a list names: 아래 자료, 以下材料, "the following papers".
func pointed(before string) bool {
	before = strings.ToLower(strings.TrimRight(before, " "))
	for _, w := range []string{"아래", "다음", "아래의", "다음의", "以下", "下列", "下述", "the following", "these"} {
		if strings.HasSuffix(before, w) {
			return true
		}
	}
	return false
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

// isNotice reports whether a word for letters means the notice itself: "the address from
// which this letter comes", 본 공문.
func isNotice(text string, h phrase.Hit) bool {
	if h.Set != "form-letter" {
		return false
	}
	before := strings.ToLower(strings.TrimRight(text[max(0, h.Start-14):h.Start], " "))
	for _, w := range []string{" this", " present", " our", " our first", " our last", " first", " second", " above", "본", " 이", " 위", "本", "此", "该", "該", "我方", "我司", "我部"} {
		if strings.HasSuffix(" "+before, w) {
			return true
		}
	}
	return false
}

// deeds are Chinese names of papers that are verbs as well, with what stands before them
// then: 我们将终止协议, 请整改并回复.
var deeds = map[string][]string{
	"终止协议": {"将", "可", "会", "权", "单方", "可能", "予以", "立即"},
	"終止協議": {"將", "可", "會", "權", "單方", "可能", "予以", "立即"},
	"整改":   {"请", "請", "应", "须", "需", "立即", "尽快", "限期", "及时", "完成", "进行", "自行", "未", "已", "您", "贵司", "贵店"},
}

// isDeed reports whether a Chinese word for a paper is a verb here.
func isDeed(text string, h phrase.Hit) bool {
	before := strings.TrimRight(text[max(0, h.Start-24):h.Start], " ")
	for _, v := range deeds[text[h.Start:h.End]] {
		if strings.HasSuffix(before, v) {
			return true
		}
	}
	return false
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
