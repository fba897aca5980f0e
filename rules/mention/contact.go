package mention

import (
	"regexp"
	"strings"
)

// A ContactKind is a way to reach somebody.
type ContactKind uint8

const (
	_ ContactKind = iota
	Phone
	Mail
	Web
)

// A Contact is an address or a telephone number.
type Contact struct {
	Span
	Kind  ContactKind
	Value string // folded (NFKC), without blanks
}

// contact reads an address or a telephone number that starts at token i; a mail
// address is found at its sign, and its start is looked for behind.
func (r *reader) contact(m *Mentions, i int) int {
	t := r.at(i)
	start, end := i, i
	kind := Web
	switch {
	case t.is("@"):
		start, end = r.mail(m, i)
		kind = Mail
	case t.is("http"), t.is("https"):
		end = r.link(i)
	case t.kind == word && r.at(i+1).is("."), t.kind == number && r.at(i+1).is("."):
		end = r.host(i)
	}
	if end == i {
		kind = Phone
		start, end = i, r.phone(i)
	}
	if end > i {
		m.Contacts = append(m.Contacts, Contact{r.span(start, end), kind, r.printed(start, end)})
	}
	return end
}

// mail reads around an @.
func (r *reader) mail(m *Mentions, i int) (start, end int) {
	for start = i; start > 0 && i-start < maxCode && r.at(start).gap == none && r.partOfAddress(start-1); {
		start--
	}
	for start < i && r.at(start).kind == mark {
		start++
	}
	end = r.domain(i + 1)
	if start == i || end == i+1 || r.at(i).gap != none || r.at(i+1).gap != none || len(m.Contacts) > 0 && m.Contacts[len(m.Contacts)-1].End > r.at(start).start {
		return i, i
	}
	return start, end
}

func (r *reader) partOfAddress(i int) bool {
	t := r.at(i)
	return t.kind == word && t.text[0] < 0x80 || t.kind == number && !t.solo || t.kind == mark && strings.Contains("._-+%", t.text)
}

// domain reads labels with points between them: at least two.
func (r *reader) domain(i int) int {
	end, points := r.domainLabel(i), 0
	for end > i && points < 8 && r.at(end).is(".") && r.at(end).gap == none && r.at(end+1).gap == none {
		e := r.domainLabel(end + 1)
		if e == end+1 {
			break
		}
		end, points = e, points+1
	}
	if points == 0 || r.at(end-1).kind != word {
		return i
	}
	return end
}

func (r *reader) domainLabel(i int) int {
	end := i
	for end-i < maxCode && (end == i || r.at(end).gap == none) && (r.at(end).kind == word && r.at(end).text[0] < 0x80 || r.at(end).kind == number || end > i && r.at(end).is("-")) {
		end++
	}
	return end
}

// maxLink is the most tokens of a link that are read as one.
const maxLink = 400

// link reads http://… up to a blank, a quote, a bracket or a letter of the East.
func (r *reader) link(i int) int {
	if !r.at(i+1).is(":") || !r.at(i+2).is("/") || !r.at(i+3).is("/") || r.at(i+4).gap != none {
		return i
	}
	if h := r.domainLabel(i + 4); h == i+4 {
		return i
	}
	return r.path(i + 4)
}

func (r *reader) path(i int) int {
	end := i
	for end-i < maxLink && r.at(end).gap == none && r.at(end).kind != char && !strings.Contains("<>\"'()[]{}|「」『』《》。,、;", r.at(end).text) {
		end++
	}
	for end > i && r.at(end-1).kind == mark && strings.Contains(".:!?*", r.at(end-1).text) {
		end--
	}
	return end
}

var topLevels = spell("com", "net", "org", "kr", "cn", "hk", "tw", "jp", "us", "uk", "eu", "de", "io", "shop", "store", "biz", "info", "example", "test", "link", "me", "vn", "sg")

// host reads a web address without its scheme: www.coupang.com, wing.coupang.com/help.
func (r *reader) host(i int) int {
	if r.at(i).gap == none && (r.at(i-1).kind == word || r.at(i-1).kind == number || r.at(i-1).kind == mark && strings.Contains("@./-_", r.at(i-1).text)) {
		return i
	}
	end := r.domain(i)
	if end == i || r.at(end).is("@") && r.at(end).gap == none || r.after(end-1, topLevels) != end {
		return i
	}
	if r.at(end).is("/") && r.at(end).gap == none {
		return r.path(end)
	}
	return end
}

var (
	phoneLabels = spell("tel", "tel.", "phone", "mobile", "call", "fax", "전화", "전화번호", "연락처", "휴대폰", "휴대전화", "고객센터", "팩스", "电话", "電話", "手机", "手機", "手机号", "联系电话", "传真", "客服热线", "hotline")
	localPhone  = regexp.MustCompile(`^\(?(0\d{1,2}[-. )]\d{3,4}[-. ]\d{4}|1[568]\d\d[-. ]\d{4}|0\d{2,3}[-)]\d{7,8}|[48]00-\d{3,4}-\d{3,4}|\(?\d{3}\)?[- ]\d{3}[- ]\d{4}|1[3-9]\d[- ]\d{4}[- ]\d{4})$`)
	worldPhone  = regexp.MustCompile(`^\+\d{1,3}([-. ()]{0,2}\d{1,11}){1,6}$`)
)

// phone reads a telephone number: with +, in a national form, or any digits
// behind a label.
func (r *reader) phone(i int) int {
	t := r.at(i)
	if t.kind != number && !t.is("+") && !t.is("(") || t.gap == none && (r.at(i-1).kind == word || r.at(i-1).kind == number || r.inside(i)) {
		return i
	}
	end, digits := r.groups(i)
	if digits < 7 || digits > 15 || r.at(end).gap == none && r.at(end).kind == word {
		return i
	}
	s := r.spaced(i, end)
	if worldPhone.MatchString(s) || localPhone.MatchString(strings.ReplaceAll(s, ") ", ")")) {
		return end
	}
	if k := r.labelBefore(i); r.before(k, phoneLabels) < k && t.kind == number {
		return end
	}
	return i
}

func (r *reader) labelBefore(i int) int {
	for range 2 {
		if t := r.at(i - 1); t.is(":") || t.is(".") || t.is("(") {
			i--
		}
	}
	return i
}

// groups reads groups of digits with the signs and single blanks between them.
func (r *reader) groups(i int) (end, digits int) {
	end = i
	for j := i; j-i < 12; j++ {
		t := r.at(j)
		switch {
		case j > i && t.gap == line:
			return end, digits
		case t.kind == number && !t.solo && t.digits() <= 11 && digits+t.digits() <= 15:
			end, digits = j+1, digits+t.digits()
		case t.is("+") && j == i, t.is("-"), t.is("("), t.is(")"), t.is(".") && t.gap == none:
		default:
			return end, digits
		}
	}
	return end, digits
}

// spaced is the folded text of a number with one blank for each gap.
func (r *reader) spaced(i, end int) string {
	var b strings.Builder
	for k := i; k < end; k++ {
		if k > i && r.at(k).gap != none {
			b.WriteByte(' ')
		}
		b.WriteString(r.at(k).text)
	}
	return b.String()
}
