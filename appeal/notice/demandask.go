package notice

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/reinstate-go/reinstate/evidence"
	"github.com/reinstate-go/reinstate/rules/phrase"
)

// An ask is a verb that asks the seller to send something.
type ask struct {
	span
	script scriptOf
	light  bool // a verb of many meanings: only what stands right beside it is asked for
	behind bool // what it asks for stands before it: "must be attached", 제출하십시오
}

// scriptOf is the script in which a word is written. It tells on which side of
// its object a verb stands.
type scriptOf uint8

const (
	latinText scriptOf = iota
	hanText
	hangulText
)

func scriptAt(s string) scriptOf {
	for _, c := range s {
		switch {
		case unicode.Is(unicode.Hangul, c):
			return hangulText
		case unicode.Is(unicode.Han, c):
			return hanText
		case unicode.IsLetter(c):
			return latinText
		}
	}
	return latinText
}

// asksIn gives the verbs of a sentence that ask, in text order.
func (r *reader) asksIn(s span) []ask {
	var out []ask
	past := r.pastKorean(s)
	for _, set := range []string{"send-papers", "send-light"} {
		for _, h := range r.hitsIn(set, s) {
			if n := strings.Index(r.plain[h.Start:h.End], " with "); n >= 0 {
				h.End = h.Start + n + len(" with") // not up to a second one
			}
			if r.onButton(s, h) || r.inName(h) {
				continue
			}
			if a, ok := r.askOf(h, s, past); ok {
				a.light = set == "send-light"
				out = append(out, a)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b ask) int { return cmp.Or(a.start-b.start, a.end-b.end) })
	return apartFrom(out)
}

// apartFrom drops verbs that overlap the one before.
func apartFrom(all []ask) []ask {
	out := all[:0]
	for _, a := range all {
		if k := len(out) - 1; k < 0 || a.start >= out[k].end {
			out = append(out, a)
		}
	}
	return out
}

// inName reports whether a word is part of the name of a paper: supply contract.
func (r *reader) inName(h phrase.Hit) bool {
	i, _ := slices.BinarySearchFunc(r.allPapers, h.Start, func(p evidence.Paper, at int) int {
		if p.Own[1] <= at {
			return -1
		}
		return 1
	})
	return i < len(r.allPapers) && r.allPapers[i].Head <= h.Start && h.End <= r.allPapers[i].Own[1]
}

// onButton reports whether a word stands in brackets that hold a few words only:
// the name of a button, of a menu, of a mail.
func (r *reader) onButton(s span, h phrase.Hit) bool {
	before, after := tail(r.plain[s.start:h.Start], 45), head(r.upTo(h.End, s.end), 45)
	pairs := [][2]string{{"[", "]"}, {"【", "】"}, {"「", "」"}, {"『", "』"}, {"<", ">"}}
	if scriptAt(r.plain[h.Start:h.End]) != latinText {
		pairs = append(pairs, [2]string{"'", "'"}, [2]string{"‘", "’"}, [2]string{"“", "”"})
	}
	for _, b := range pairs {
		open, close := strings.LastIndex(before, b[0]), strings.Index(after, b[1])
		if open >= 0 && close >= 0 && !strings.Contains(before[open:], b[1]) && !strings.Contains(after[:close], b[0]) {
			return true
		}
	}
	if strings.HasPrefix(r.plain[h.Start:], "버튼") {
		return false
	}
	return startsWith(strings.TrimLeft(after, " 하기"), "버튼", "메뉴", "화면", "칸", "란 ", "란에", "창 ", "페이지", "按钮", "按鈕", "页面", "頁面", "入口") || strings.HasSuffix(strings.TrimRight(before, " "), ">")
}

// askOf reads how a verb of sending is meant: what is done already, what somebody
// else does and what need not be done is not asked for.
func (r *reader) askOf(h phrase.Hit, s span, past bool) (ask, bool) {
	word := r.plain[h.Start:h.End]
	a := ask{span: span{h.Start, h.End}, script: scriptAt(word)}
	before, after := tail(r.plain[s.start:h.Start], 90), head(r.upTo(h.End, s.end), 60)
	asks := false
	switch a.script {
	case hangulText:
		asks, a.behind = koreanAsks(word, before, after, past), true
	case hanText:
		asks = !doneChinese(before, after) && !toldOfSeller(before) && !toldThen(r.plain[s.start:h.Start]) && !(word == "提出" && startsWith(after, saidNotSent...))
	default:
		asks, a.behind = englishAsks(inSmall(word), inSmall(before), inSmall(after))
		first, _, _ := strings.Cut(word, " ")
		asks = asks || strings.HasSuffix(first, "s") && ofAnswer(inSmall(tail(r.plain[s.start:h.Start], 240)))
	}
	return a, asks
}

// saidNotSent are things that one puts forward (提出) in words.
var saidNotSent = []string{"申", "异", "異", "意", "主", "质", "質", "两", "兩", "三", "请求", "請求", "复", "復", "理由", "任何", "说明", "說明", "投"}
