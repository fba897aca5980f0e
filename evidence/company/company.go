package company

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// company is a name taken to pieces, so that every spelling of it is one value.
type company struct {
	letters alphabets // of the whole name: 주식회사 ABC is a Korean name
	core    string    // the name itself, without spaces
	form    string    // the legal form; empty where the name has none
	note    string    // what follows the form: a branch, a remark in brackets
}

// companyOf reads one name. A name without a core names nobody.
func companyOf(name string) company {
	name = strings.TrimSpace(foldName(name))
	head, note := cutRemark(name)
	c := read(head)
	if note != "" && !closed(c.form) {
		c = read(name) // the brackets are part of the name: Anhe (HK) Limited
	} else if !isSign(note) {
		c.note += note
	}
	return c
}

// read takes a folded name to pieces. Only a name that has no form in an
// eastern script can have one in Latin letters.
func read(name string) company {
	words := nameWords(bracketed.Replace(openBracket(name)))
	squeezed := strings.Join(words, "")
	c := company{letters: alphabetsOf(squeezed)}
	if forms[squeezed] != "" {
		return c // "Co., Ltd." alone
	}
	squeezed, c.note = cutEastBranch(squeezed)
	if c.core, c.form = cutEastForm(squeezed); c.form == "" && c.letters&latin != 0 {
		words, c.note = cutLatinBranch(words)
		words, c.form = cutLatinForm(words)
		c.core = strings.Join(words, "")
	}
	return c
}

// openBracket mends the Korean habit of writing 주)한빛.
func openBracket(name string) string {
	if strings.HasPrefix(name, "주)") {
		return "(" + name
	}
	return name
}

var nameSigns = strings.NewReplacer("&", " and ", "'", "", "’", "")

// nameWords are the words of a folded name. What stands between them means
// nothing, save the and-sign.
func nameWords(name string) []string {
	name = nameSigns.Replace(name)
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) })
	for i, w := range words {
		if short := shortWords[w]; short != "" {
			words[i] = short
		}
	}
	return words
}

// cutRemark parts a bracket at the end of a name from what stands before it.
func cutRemark(name string) (head, remark string) {
	if !strings.HasSuffix(name, ")") || endsInForm(name) {
		return name, ""
	}
	open := matchingOpen(name)
	if open <= 0 {
		return name, ""
	}
	return strings.TrimSpace(name[:open]), name[open+1 : len(name)-1]
}

// endsInForm reports whether the bracket at the end of a name is its form: 한빛(주).
func endsInForm(name string) bool {
	open := strings.LastIndexByte(name, '(')
	return open >= 0 && bracketed.Replace(name[open:]) != name[open:]
}

// matchingOpen finds the bracket that the last one closes, or -1.
func matchingOpen(name string) int {
	depth := 0
	for i := len(name) - 1; i >= 0; i-- {
		switch name[i] {
		case ')':
			depth++
		case '(':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// signs are remarks behind a name that say nothing of who it is.
var signs = []string{"盖章", "公章", "签章", "印章", "章", "甲方", "乙方", "丙方", "卖方", "买方", "供方", "需方", "인", "직인", "날인", "갑", "을", "seal", "stamp", "chop", "publ", "seller", "buyer", "supplier"}

func isSign(remark string) bool {
	return remark == "" || slices.Contains(signs, strings.TrimSpace(remark))
}

// closed reports whether a form says what the company is by law.
func closed(form string) bool { return form != "" && form != openForm }

// cutEastBranch parts the branch from 明和贸易有限公司深圳分公司.
func cutEastBranch(name string) (company, branch string) {
	if !isBranch(name) {
		return name, ""
	}
	for i := len(name) - 1; i > max(0, len(name)-longestBranch); i-- {
		if !utf8.RuneStart(name[i]) || !isBranch(name[i:]) {
			continue
		}
		if _, form := cutEastForm(name[:i]); closed(form) && strings.HasSuffix(name[:i], form) {
			return name[:i], name[i:]
		}
	}
	return name, ""
}

// cutLatinBranch parts the branch from "Foo Co., Ltd. Shenzhen Branch".
func cutLatinBranch(words []string) (company []string, branch string) {
	if !isBranch(strings.Join(words, "")) {
		return words, ""
	}
	for i := len(words) - 1; i > max(1, len(words)-longestBranchWords); i-- {
		if _, form := cutLatinForm(words[:i]); closed(form) {
			return words[:i], strings.Join(words[i:], "")
		}
	}
	return words, ""
}
