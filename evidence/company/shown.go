package company

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// namesIn gives the names of a field that names one company, which may spell it
// in several scripts: 深圳市安和跨境有限公司(Shenzhen Anhe Crossborder Co., Ltd.).
func namesIn(field string) []string {
	field = strings.TrimSpace(plainText(field))
	if head, remark := cutRemark(field); remark != "" {
		if others := aliases(remark, head, nil); len(others) > 0 {
			return append(namesIn(head), others...)
		}
	}
	if a, b, ok := strings.Cut(field, "/"); ok && isAlias(strings.TrimSpace(b), strings.TrimSpace(a), nil) {
		return []string{strings.TrimSpace(a), strings.TrimSpace(b)}
	}
	return []string{field}
}

// namesIn gives the names of a field, as [namesIn] does, and a second one that the case
// gives elsewhere as a whole, whatever its form: 한마루택배 (Hanmaru Express). So a seller
// can say of any name whose it is.
func (n *Names) namesIn(field string) []string {
	names := namesIn(field)
	if len(names) > 1 {
		return names
	}
	field = strings.TrimSpace(plainText(field))
	head, second := cutRemark(field)
	if second == "" {
		head, second, _ = strings.Cut(field, " / ")
	}
	if second == "" {
		return names
	}
	if a, b := companyOf(head), companyOf(second); n.known[b] && a.core != "" && n.same(a, b) != different {
		return []string{strings.TrimSpace(head), strings.TrimSpace(second)}
	}
	return names
}

// shownTogether gives the names that a text shows side by side: in brackets
// behind a name, or behind a label as 英文名称.
func (s *spots) shownTogether(known knownSet) [][2]string {
	return append(s.inBrackets(known), s.labelled(known)...)
}

// plainText makes full-width letters and signs plain ones, and drops bytes that
// are no text.
func plainText(s string) string {
	if isASCII(s) {
		return s
	}
	return norm.NFKC.String(strings.ToValidUTF8(s, ""))
}

// longestBracket is how far a bracket is read, in bytes; no name is longer.
const longestBracket = 240

// inBrackets gives each name with the ones in the brackets right behind it.
func (s *spots) inBrackets(known knownSet) [][2]string {
	var out [][2]string
	text := s.text
	name, end := "", 0 // the last name that had a bracket, and where that ended
	for _, b := range s.brackets {
		i, length := b.at, b.length
		if name == "" || strings.TrimSpace(text[min(end, i):i]) != "" || end > i {
			name = nameBefore(text[:i], known)
		}
		for _, a := range aliases(text[i+1:i+length-1], name, known) {
			out = append(out, [2]string{name, a})
		}
		end = i + length
	}
	return out
}

// closing gives the length of the bracket that a text starts with, or zero.
func closing(text string) int {
	depth := 0
	for i := range min(len(text), longestBracket) {
		switch text[i] {
		case '(':
			depth++
		case ')':
			if depth--; depth == 0 {
				return i + 1
			}
		case '\n':
			return 0
		}
	}
	return 0
}

// aliases gives the names that a bracket gives the company before it, up to the
// first word that is none: (영문 Foo Co., Ltd., 중문 福有限公司, 이하 "갑").
func aliases(bracket, name string, known knownSet) []string {
	var out []string
	for name != "" && bracket != "" {
		part, wants := withoutLabel(bracket)
		alias, rest := cutPart(part)
		if !isAlias(alias, name, known) || wants != 0 && alphabetsOf(alias)&wants == 0 {
			return out
		}
		out, bracket = append(out, alias), rest
	}
	return out
}

// isAlias reports whether one whole name can be another name of a company: in
// other letters, and as full a name, or one that the case itself gives. Less
// could be anything: a town, a person, a brand.
func isAlias(alias, name string, known knownSet) bool {
	if strings.ContainsAny(alias, ":;\n") || startsSmall(alias) {
		return false
	}
	a, b := companyOf(alias), companyOf(name)
	full := closed(b.form) && (closed(a.form) || known[a])
	return full && a.core != "" && b.core != "" && a.note == "" && a.letters != b.letters && oneScript(a)
}

// startsSmall tells "a subsidiary of Foo Ltd" from a name.
func startsSmall(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLower(r)
}

// oneScript reports whether a name is not one in another script with words
// before it: 股东 Foo Ltd.
func oneScript(c company) bool { return c.letters == latin || alphabetsOf(c.form) != latin }

// cutPart cuts a text at its first comma or the like that is not within the
// legal form of a name.
func cutPart(text string) (part, rest string) {
	depth := 0
	for i, r := range text {
		switch {
		case r == '(':
			depth++
		case r == ')':
			depth--
		case depth <= 0 && isStop(r, text[i+utf8.RuneLen(r):]):
			return strings.TrimSpace(text[:i]), strings.TrimSpace(text[i+utf8.RuneLen(r):])
		}
	}
	return strings.TrimSpace(text), ""
}

// headOf gives as much of a text as a name may take.
func headOf(text string) string {
	return strings.ToValidUTF8(text[:min(len(text), longestBracket)], "")
}

// isStop reports whether a name cannot go on behind a sign.
func isStop(r rune, rest string) bool {
	switch r {
	case ',':
		return !startsForm(rest)
	case '、', '。', ';', ':', '\n', '\t', '"', '“', '”', '《', '》', '「', '」', '|', '/', '!', '?':
		return true
	}
	return false
}

// startsForm reports whether a text goes on with a legal form: the "Ltd." of
// "Co., Ltd.".
func startsForm(text string) bool {
	text = strings.TrimLeft(headOf(text), " ")
	end := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '.' })
	if end < 0 {
		end = len(text)
	}
	form := forms[strings.Join(nameWords(foldName(text[:end])), "")]
	return form == "ltd" || alphabetsOf(form) == latin && !startsSmall(text) // ", as agreed"
}
