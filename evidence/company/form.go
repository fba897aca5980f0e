package company

import (
	"strings"
	"unicode/utf8"
)

// openForm is the form of a name that leaves its legal form open: "Foo Co.",
// 安和公司. It agrees with every form, and proves none.
const openForm = "co"

// spelledForms are the legal forms of companies by the one spelling that stands
// for them, each with its other spellings: small letters, no spaces or points,
// long words already short (see shortWords).
var spelledForms = map[string]string{
	// Co., Ltd. is what a limited company of China or Korea calls itself in
	// English; registries in Hong Kong write Limited for the same.
	"ltd": "coltd ltdco", "pte": "pteltd pteltdco", "pty": "ptyltd", "llc": "ltdliabilityco", "llp": "ltdliabilitypartnership",
	"plc": "publicltdco", "inc": "", "corp": "", openForm: "",
	"gmbh": "gesellschaftmitbeschrankterhaftung", "gmbhandcokg": "", "ag": "aktiengesellschaft", "kg": "", "ohg": "", "ug": "ughaftungsbeschrankt", "ek": "ekfr ekfm",
	"ab": "", "aps": "", "as": "aktieselskab", "asa": "", "oy": "", "oyj": "", "bv": "", "nv": "", "se": "",
	"sa": "", "sas": "", "sarl": "", "sl": "", "slu": "", "srl": "", "spa": "", "ltda": "", "lda": "", "sderldecv": "", "sadecv": "",
	"spzoo": "", "sro": "", "doo": "", "kft": "", "jsc": "jointstockco", "kk": "kabushikikaisha", "gk": "godokaisha",
	"sdnbhd": "", "bhd": "", "fze": "", "fzco": "", "lp": "",

	"有限公司": "", "有限责任公司": "", "股份有限公司": "股分有限公司", "无限公司": "", "公司": "",
	"有限合伙": "有限合伙企业 合伙企业有限合伙", "普通合伙": "普通合伙企业 合伙企业普通合伙", "个人独资企业": "",
	"株式会社": "", "有限会社": "", "合同会社": "",
	"주식회사": "", "유한회사": "", "유한책임회사": "", "합자회사": "", "합명회사": "", "사단법인": "", "재단법인": "", "회사": "",
	"유한공사": "", "유한책임공사": "", "고분유한공사": "주식유한공사",
}

// forms gives for each spelling of a form the one that stands for it.
var forms = func() map[string]string {
	out := map[string]string{}
	for form, others := range spelledForms {
		for _, s := range append(strings.Fields(others), form) {
			out[s] = form
		}
	}
	out["公司"], out["회사"] = openForm, openForm
	return out
}()

// leadingForms stand before a name in Korea and Japan as well as behind it.
var leadingForms = []string{"유한책임회사", "주식회사", "유한회사", "합자회사", "합명회사", "사단법인", "재단법인", "株式会社", "有限会社", "合同会社"}

// bracketed are forms that are written as one letter in brackets.
var bracketed = strings.NewReplacer("(주)", " 주식회사 ", "(유)", " 유한회사 ", "(합)", " 합자회사 ", "(사)", " 사단법인 ", "(재)", " 재단법인 ", "(株)", " 株式会社 ")

// shortWords are words of names that are also written in full.
var shortWords = map[string]string{
	"company": "co", "limited": "ltd", "corporation": "corp", "incorporated": "inc", "private": "pte", "pvt": "pte", "proprietary": "pty",
	"sendirian": "sdn", "berhad": "bhd", "aktiebolag": "ab", "international": "intl", "manufacturing": "mfg", "import": "imp", "export": "exp",
}

const (
	longestForm    = 7 // words of a Latin form: S. de R.L. de C.V.
	longestHanForm = 8 // characters: 合伙企业有限合伙

	longestBranch      = 80 // bytes of an eastern one
	longestBranchWords = 6
)

// cutLatinForm takes the legal form off the words of a name. A name is never
// all form.
func cutLatinForm(words []string) ([]string, string) {
	for n := min(longestForm, len(words)-1); n > 0; n-- {
		core, tail := words[:len(words)-n], strings.Join(words[len(words)-n:], "")
		if form := forms[tail]; form != "" && alphabetsOf(tail) == latin {
			return withoutCo(core, form), form
		}
	}
	return words, ""
}

// withoutCo drops the "Co." of "Foo Co. Pte. Ltd.", which is part of the form.
func withoutCo(core []string, form string) []string {
	n := len(core)
	if n < 2 || form == openForm || core[n-1] != "co" {
		return core
	}
	return core[:n-1]
}

// cutEastForm takes a form off a Chinese, Korean or Japanese name, which is
// written without spaces here.
func cutEastForm(name string) (core, form string) {
	for _, f := range leadingForms {
		if core, ok := strings.CutPrefix(name, f); ok && core != "" {
			return core, f
		}
	}
	return cutEastTail(name)
}

// cutEastTail takes the longest form off the end of a name.
func cutEastTail(name string) (core, form string) {
	starts := tailStarts(name, longestHanForm)
	for i := len(starts) - 1; i > 0; i-- {
		tail := name[starts[i]:]
		if f := forms[tail]; f != "" && starts[i] > 0 && alphabetsOf(tail)&latin == 0 {
			return name[:starts[i]], f
		}
	}
	return name, ""
}

// tailStarts gives the bytes where the last n runes of a text start, the last
// one first.
func tailStarts(s string, n int) []int {
	var out []int
	for i := len(s); i > 0 && len(out) < n; {
		_, size := utf8.DecodeLastRuneInString(s[:i])
		i -= size
		out = append(out, i)
	}
	return out
}

// branches are the words for a part of a company, which is the same person in
// law and yet not the company itself.
var branches = []string{"分公司", "分店", "支店", "办事处", "分部", "지점", "영업소", "지사", "사무소", "분공사", "branch", "branchoffice", "representativeoffice"}

// isBranch reports whether what follows the name of a company makes it the name
// of one of its branches.
func isBranch(tail string) bool { return endsInAny(tail, branches) }
