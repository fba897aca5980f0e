package company

import (
	"iter"
	"slices"
	"strings"
)

// label is what a paper writes before a name, and the letters that a name behind
// it is in; zero where it may be in any.
type label struct {
	words string
	wants alphabets
}

var labels = []label{
	{"英文名称", latin}, {"英文名", latin}, {"英文全称", latin}, {"英文名稱", latin}, {"英文", latin}, {"英译", latin},
	{"中文名称", han}, {"中文名", han}, {"中文全称", han}, {"中文名稱", han}, {"中文", han},
	{"韩文名称", hangul}, {"韩文名", hangul}, {"韩文", hangul}, {"韓文名稱", hangul},
	{"영문 상호", latin}, {"영문상호", latin}, {"영문명", latin}, {"영문", latin},
	{"중문 상호", han}, {"중문명", han}, {"중문", han}, {"한자", han}, {"한자명", han},
	{"국문 상호", hangul}, {"국문명", hangul}, {"국문", hangul}, {"한글명", hangul}, {"한글", hangul}, {"한국어", hangul},
	{"English name", latin}, {"Name in English", latin}, {"Company name in English", latin}, {"in English", latin}, {"English", latin},
	{"Chinese name", han}, {"Name in Chinese", han}, {"Company name in Chinese", han}, {"in Chinese", han}, {"Chinese", han},
	{"Korean name", hangul}, {"Name in Korean", hangul}, {"in Korean", hangul}, {"Korean", hangul},
	{"名称", 0}, {"名稱", 0}, {"企业名称", 0}, {"企業名稱", 0}, {"公司名称", 0}, {"公司名稱", 0}, {"单位名称", 0},
	{"상호", 0}, {"상호명", 0}, {"법인명", 0}, {"회사명", 0}, {"업체명", 0}, {"법인명(단체명)", 0},
	{"Company name", 0}, {"Name of company", 0}, {"Name of business", 0}, {"Business name", 0}, {"Registered name", 0}, {"Name", 0},
}

// byLength has the longest label first: 英文名称 before 英文.
var byLength = slices.SortedStableFunc(slices.Values(labels), func(a, b label) int { return len(b.words) - len(a.words) })

// byHead has them by the byte that they start with, be it a small letter or a capital.
var byHead = func() (out [256][]label) {
	for _, l := range byLength {
		small, capital := strings.ToLower(l.words)[0], strings.ToUpper(l.words)[0]
		out[small] = append(out[small], l)
		if capital != small {
			out[capital] = append(out[capital], l)
		}
	}
	return out
}()

// labelOf gives the label that a text starts with.
func labelOf(text string) (label, bool) {
	if text == "" {
		return label{}, false
	}
	for _, l := range byHead[text[0]] {
		if len(text) > len(l.words) && strings.EqualFold(text[:len(l.words)], l.words) && endsLabel(l.words, text[len(l.words):]) {
			return l, true
		}
	}
	return label{}, false
}

// endsLabel reports whether a label is over: 名称 is none in 名称变更. One English
// word may be the first of a name, as in "English Tea Company", so that it needs
// its colon.
func endsLabel(words, rest string) bool {
	if alphabetOf(firstRune(words)) == latin && !strings.Contains(words, " ") {
		return strings.HasPrefix(strings.TrimLeft(rest, " "), ":")
	}
	return alphabetOf(firstRune(rest)) != alphabetOf(firstRune(words))
}

func firstRune(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// withoutLabel takes the label off a name in brackets, and gives the letters
// that the label promises.
func withoutLabel(part string) (name string, wants alphabets) {
	if l, ok := labelOf(part); ok {
		return strings.Trim(part[len(l.words):], ": "), l.wants
	}
	return part, 0
}

// labelled pairs each name behind a label as 英文名称 with the one that the paper
// names before it: right before, or behind the label before.
func (s *spots) labelled(known knownSet) [][2]string {
	var out [][2]string
	last := ""
	for _, l := range s.labels {
		name := l.name
		if direct := nameBefore(strings.TrimRight(s.text[:l.at], " ,;\n"), known); direct != "" && l.wants != 0 {
			last = direct
		}
		if l.wants != 0 && isAlias(name, last, known) && alphabetsOf(name)&l.wants != 0 {
			out = append(out, [2]string{last, name})
		} else if closed(companyOf(name).form) {
			last = name // the first name of a company
		}
	}
	return out
}

// fieldStarts gives the places where a field of a paper may start: at the head
// of the text, and behind a sign or a space.
func fieldStarts(text string) iter.Seq[int] {
	return func(yield func(int) bool) {
		before := '\n'
		for i, r := range text {
			if alphabetOf(before) == 0 && before != '(' && alphabetOf(r) != 0 && !yield(i) {
				return
			}
			before = r
		}
	}
}

// nameBehind gives the name that stands behind a label.
func nameBehind(text string, wants alphabets) string {
	text = strings.TrimLeft(headOf(text), ": ")
	name, _ := cutPart(text)
	if open := strings.IndexByte(name, '('); open > 0 && closed(companyOf(name[:open]).form) {
		name = name[:open] // what is in brackets is told by them
	}
	if wants == latin {
		name = latinHead(name)
	}
	return name
}

// latinHead cuts a name off where the next field begins in another script.
func latinHead(name string) string {
	if i := strings.IndexFunc(name, func(r rune) bool { return alphabetOf(r) > latin }); i >= 0 {
		name = name[:i]
	}
	return strings.TrimSpace(name)
}
