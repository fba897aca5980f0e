package mention

// A Company is the name of a firm with its legal form.
type Company struct {
	Span
	Name string // folded (NFKC), the legal form included
	Form string // as one word of the list: 주식회사, Co., Ltd., 有限公司
}

type legalForm struct {
	name  string
	front bool // stands before the name too
}

func legal(name string, front bool, phrases ...string) entry[legalForm] {
	return entry[legalForm]{legalForm{name, front}, phrases}
}

var legalForms = bind(
	legal("주식회사", true, "주식회사", "(주)"), legal("유한회사", true, "유한회사", "(유)"), legal("유한책임회사", true, "유한책임회사"), legal("합자회사", true, "합자회사"),
	legal("株式会社", true, "株式会社", "(株)"), legal("合同会社", true, "合同会社"), legal("有限会社", true, "有限会社"),
	legal("有限公司", false, "有限公司", "有限责任公司", "有限責任公司"), legal("股份有限公司", false, "股份有限公司"),
	legal("Co., Ltd.", false, "co., ltd.", "co., ltd", "co. ltd.", "co. ltd", "co ltd", "co.,ltd.", "company limited", "co., limited", "co. limited"),
	legal("Ltd.", false, "ltd.", "ltd", "limited"), legal("LLC", false, "llc", "l.l.c.", "llc."), legal("Inc.", false, "inc.", "inc", "incorporated"), legal("Corp.", false, "corp.", "corp", "corporation"),
	legal("GmbH", false, "gmbh"), legal("AG", false, "ag"), legal("S.A.", false, "s.a.", "sa"), legal("S.r.l.", false, "s.r.l.", "srl"), legal("B.V.", false, "b.v.", "bv"), legal("PLC", false, "plc"), legal("Pte. Ltd.", false, "pte. ltd.", "pte ltd", "pte. ltd"), legal("Pty Ltd", false, "pty ltd", "pty. ltd."), legal("K.K.", false, "k.k."),
)

// company reads a firm at its legal form; the name stands before it, or behind a
// form that may lead.
func (r *reader) company(m *Mentions, i int) int {
	f, end := legalForms.after(r, i)
	if end == i || r.at(i).kind == word && !r.at(i).upper || r.apart(i, end) {
		return i
	}
	floor := 0
	if n := len(m.Companies); n > 0 {
		floor = r.find(m.Companies[n-1].End)
	}
	start, last := r.nameBefore(i, floor), end
	if start == i && f.front {
		start, last = i, r.nameAfter(end)
	}
	if start == floor {
		start = r.skip(start, "和", "与", "與", "及")
	}
	if last == end && start == i || r.at(end).gap == none && r.at(end).kind == word && r.at(end-1).kind == word {
		return i
	}
	m.Companies = append(m.Companies, Company{r.span(start, last), r.foldedText(start, last), f.name})
	return last
}

// apart reports whether blanks stand within a form of Han or Hangul: 주식 회사원.
func (r *reader) apart(i, end int) bool {
	for k := i + 1; k < end; k++ {
		if r.at(k).kind == char && r.at(k).gap != none {
			return true
		}
	}
	return false
}

// nameAfter reads one word of Hangul, Han, kana or Latin, with figures.
func (r *reader) nameAfter(i int) int {
	end := i
	for end-i < 20 && r.namePart(end) && (end == i && r.at(end).gap != line || r.at(end).gap == none) {
		end++
	}
	return r.withoutParticle(i, end)
}

func (r *reader) namePart(i int) bool {
	t := r.at(i)
	return t.kind == char || t.kind == word || t.kind == number || t.is("&")
}

// withoutParticle takes a particle off the end of a Korean name: 주식회사 모아는.
// One that may be part of the name stays where the name would be too short.
func (r *reader) withoutParticle(i, end int) int {
	if e := r.before(end, nameEndings); e < end && e-i >= 2 {
		return e
	}
	return end
}

var nameEndings = spell("은", "는", "을", "를", "의", "에서", "에게", "으로", "께서", "입니다", "와", "과", "에", "이", "가")

// nameBefore looks back for the name before a legal form.
func (r *reader) nameBefore(i, floor int) int {
	if r.at(i-1).kind == char {
		return r.signsBefore(i, floor)
	}
	return r.wordsBefore(i, floor)
}

// maxName is the most tokens of a name before its form.
const maxName = 24

// signsBefore reads Han or Hangul glued to the form. A particle or a verb before
// the name ends it.
func (r *reader) signsBefore(i, floor int) int {
	start := i
	if r.at(i).gap == line || r.at(i).gap == blank && isHangulText(r.at(i-1).text) && r.before(i, nameEndings) < i {
		return i
	}
	for start > floor && i-start < maxName {
		t := r.at(start - 1)
		if t.kind != char && t.kind != number && !(t.kind == mark && (t.is("(") || t.is(")")) && r.cityBracket(start-1)) || r.before(start, nameStops) < start {
			break
		}
		start--
		if t.gap != none {
			break
		}
	}
	return start
}

// cityBracket reports whether a bracket is one of those round a city's name:
// 云朵（深圳）科技有限公司.
func (r *reader) cityBracket(i int) bool {
	if r.at(i).is(")") {
		return r.at(i-3).is("(") || r.at(i-4).is("(")
	}
	return r.at(i+3).is(")") || r.at(i+4).is(")")
}

var nameStops = spell("司与", "司與", "司和", "司及", "由", "是", "为", "為", "的", "向", "从", "從", "给", "在", "对", "因", "司:", "尊敬的", "致", "公司", "经", "被", "将", "本", "该", "即", "自", "称")

// wordsBefore reads capitalised words before the form: Tidewater Cosmetics Ltd.
func (r *reader) wordsBefore(i, floor int) int {
	start := i
	for start > floor && i-start < maxName {
		j := start - 1
		t := r.at(j)
		if r.at(start).gap == line {
			break
		}
		switch {
		case t.kind == word && t.upper && !r.greeting(j), t.kind == number && start < i:
		case t.is("&"), t.is(",") && start == i, t.is("-") && t.gap == none, t.is(".") && t.gap == none && len(r.at(j-1).text) <= 3, t.is("("), t.is(")"):
		case t.is("of"), t.is("and"):
			if !r.at(j - 1).upper {
				return r.trimName(start, i)
			}
		default:
			return r.trimName(start, i)
		}
		start = j
	}
	return r.trimName(start, i)
}

func (r *reader) greeting(i int) bool {
	switch r.at(i).text {
	case "dear", "to", "from", "the", "by", "hello", "hi", "attn", "company", "seller", "and", "our", "your", "we", "i", "if", "under":
		return true
	}
	return false
}

// trimName drops what is no word from the front of a name.
func (r *reader) trimName(start, i int) int {
	for start < i && (r.at(start).kind == mark || !r.at(start).upper) {
		start++
	}
	return start
}
