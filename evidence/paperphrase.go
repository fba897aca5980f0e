package evidence

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Words and signs that part two noun phrases.
var (
	partingSigns = "\t×✕✗☐☑>[]【,:;，：；。、()（）」』】|│┃①②③④⑤⑥⑦⑧⑨⑴⑵⑶⑷⑸⑹㉠㉡㉢㉮㉯㉰❶❷❸❹＋+/／→"
	partingWords = []string{" and ", " or ", " plus ", " as well as ", " together with ", " along with ", " but ", " please ", " send ", " attach ", " upload ", " submit ", " enclose ", " want ", " wants ", " need ", " needs ", " asks ", " requires ", " reply ", " respond ", " you may ", " goes ", " into ", " won't ", " no ", " not ", " will ", " does ",
		" 및 ", " 또는 ", " 혹은 ", "하고 ", "하며", "그리고", "和", "及", "与", "與", "或", "并", "並", "以及", "랑 ", " – ", " — ", "提交", "上传", "上傳", "请", "請", "附上", "안에 ", "이내에 ", "까지 ", "로부터 "}
	// partingVerbs part two papers, but not a paper from what it is about ("proof
	// that the parcels were delivered").
	partingVerbs = []string{" is ", " are ", " was ", " were ", " be ", " can ", " may ", " must ", " should ", "不", "无法", "無法", "是", "将", "將", "须", "須", "把", "已", "未"}
)

// parts reports whether something parts what stands on either side of some words.
func parts(between string) bool { return partsNouns(between) || partedBy(between, partingVerbs) }

func partsNouns(between string) bool {
	// Three blanks part the cells of a table.
	return strings.ContainsAny(between, partingSigns) || strings.Contains(between, "   ") || partedBy(between, partingWords)
}

func partedBy(between string, words []string) bool {
	padded := " " + strings.ToLower(strings.Join(strings.Fields(between), " ")) + " "
	for _, w := range words {
		if strings.Contains(padded, w) {
			return true
		}
	}
	return false
}

// longestPhrase is how many bytes may part two words of one noun phrase.
const longestPhrase = 80

// onePhrase reports whether two words for papers belong to one noun phrase: a
// letter withdrawing the report, 인계 사실을 보여 주는 확인서, 终止合作的文件.
func onePhrase(text string, p, q Paper) bool {
	between := text[p.Own[1]:q.Own[0]]
	if q.compares && len(between) < longestPhrase && p.Kind == q.Kind {
		return true
	}
	if strings.HasPrefix(strings.TrimSpace(between), "·") && p.Kind != "" && q.Kind != "" {
		return false // 주문내역·계약서, but 집화·배송 내역
	}
	if len(between) > longestPhrase || parts(between) || coordinates(between) {
		return false
	}
	if !strings.ContainsFunc(between, func(c rune) bool { return unicode.Is(unicode.Hangul, c) }) {
		return true
	}
	return modifies(between)
}

// coordinates reports whether some Korean words begin with a particle that joins
// two nouns: 계약서와 명세서, 계약서나 명세서.
func coordinates(between string) bool {
	for _, w := range []string{"와 ", "과 ", "나 ", "이나 ", "든 ", "이든 ", "든지 ", "이든지 ", "하고 ", "와\n", "과\n"} {
		if strings.HasPrefix(between, w) {
			return true
		}
	}
	return false
}

// modifies reports whether Korean words behind a noun make it a part of the noun
// that follows: the particle 의, no particle at all, or a verb that describes
// the next noun, which ends in ㄴ or ㄹ (내역을 보여 주는 화면).
func modifies(between string) bool {
	words := strings.Fields(between)
	if len(words) == 0 {
		return true
	}
	if between[0] == ' ' || between[0] == '\n' || words[0] == "의" {
		return !heldBy(words)
	}
	if words[0] == "은" || words[0] == "는" {
		return false // what a statement is about
	}
	if !particle(words[0]) {
		return !heldBy(words)
	}
	last := words[len(words)-1]
	return len(words) > 1 && (describes(last) || len(words) > 2 && describes(words[len(words)-2]) || len(words) > 3 && describes(words[len(words)-3])) && !heldBy(words)
}

// heldBy reports whether one of some words ends a clause: what stands before it
// belongs to another statement.
func heldBy(words []string) bool {
	for _, w := range words {
		for _, end := range []string{"와", "과", "랑", "거나", "시고", "하고", "하며", "으며", "하면", "시면", "으면", "라면", "다면", "지만", "는데", "니다", "세요", "시오", "에서", "까지"} {
			if strings.HasSuffix(w, end) {
				return true
			}
		}
	}
	return false
}

// particle reports whether a word behind a noun is a particle.
func particle(w string) bool {
	switch w {
	case "이", "가", "을", "를", "에", "에서", "로", "으로", "은", "는", "도", "만", "에는", "까지", "부터", "에도":
		return true
	}
	return false
}

// describes reports whether a Korean word may be a verb that describes the noun
// behind it: its last syllable ends in ㄴ or ㄹ.
func describes(w string) bool {
	c, _ := utf8.DecodeLastRuneInString(w)
	if c < 0xAC00 || c > 0xD7A3 {
		return false
	}
	end := (c - 0xAC00) % 28
	return end == 4 || end == 8
}

// joined is the paper that two words of one noun phrase name. The first names it
// in English and the last elsewhere, unless that one says nothing of the kind.
func joined(text string, p, q Paper) Paper {
	out, other := p, q
	adjacent := strings.TrimSpace(text[min(p.headEnd, q.Own[0]):q.Own[0]]) == ""
	if !plainASCII(text[q.Own[0]:q.Own[1]]) || adjacent && !q.Vague {
		out, other = q, p
	}
	if weaker(out, other) || ofBattery(p, q) || !plainASCII(text[q.Own[0]:q.Own[1]]) && toldBy(p, q) {
		out.Kind, out.Vague, out.Head, out.headEnd = other.Kind, other.Vague, other.Head, other.headEnd
	}
	out.Start, out.End, out.Own = min(p.Start, q.Start), max(p.End, q.End), [2]int{p.Own[0], q.Own[1]}
	out.Letter, out.Plain = p.Letter || q.Letter, p.Plain && q.Plain
	return out
}

// ofBattery reports whether a test report is that of the standard named before it: UN 38.3
// test report, UN38.3 시험보고서.
func ofBattery(p, q Paper) bool {
	return p.Kind == "un38-3-report" && q.Kind == "test-report" && q.Own[0]-p.Own[1] < 12
}

// toldBy reports whether what the second of two words is about is a part of the
// first: 终止合作 of 终止合作的协议, or stands before it: 客服 of 客服輪值表.
func toldBy(p, q Paper) bool {
	if p.named && !q.named && !q.screen && q.Own[0]-p.Own[1] <= 1 && p.Kind != "" {
		return true // MSDS 자료
	}
	return p.Kind != "" && !p.Vague && !q.screen && q.Own[0] != q.Start && q.Start < p.Own[1] && p.Own[0] == p.Start
}

// weaker reports whether a paper's words tell less than those of another.
func weaker(p, than Paper) bool {
	return than.Kind != "" && (p.Kind == "" || p.Plain && p.Start <= than.Own[0] || p.Vague && !than.Vague)
}
