package notice

import "strings"

// suspensionID is the platform's number of the sanction, as written: a code
// after a word for such a number, or one that stands in the title. Numbers of
// complaints, orders, goods, sellers and rights are others.
func (r *reader) suspensionID() *Field[string] {
	var title *Field[string]
	for _, place := range codes(r.plain) {
		if r.aside(place.start) || !r.spoken(place.start) {
			continue
		}
		switch r.numbered(place) {
		case ofSanction:
			return r.field(r.text[place.start:place.end], place)
		case unlabelled:
			if title == nil && r.inTitle(place) {
				title = r.field(r.text[place.start:place.end], place)
			}
		}
	}
	return title
}

// What the words before a code say it is.
type label uint8

const (
	unlabelled label = iota
	ofSanction
	ofOther
)

// numbered reads the words right before a code.
func (r *reader) numbered(place span) label {
	if n := shortLabel(r.plain[:place.start]); n > 0 { // a full stop hides it from the sentence
		if r.near(span{n, n + 2}, "other-number") < 12 {
			return ofOther
		}
		return ofSanction
	}
	ours := r.before(place, "our-number")
	other := r.before(place, "other-number")
	switch {
	case other < 20 && other <= ours:
		return ofOther
	case ours < 14:
		return ofSanction
	}
	return unlabelled
}

// shortLabel gives where a "Ref." or "No." at the end of s starts, or 0.
func shortLabel(s string) int {
	s = strings.TrimRight(s, " :")
	for _, l := range []string{"ref.", "no.", "nr."} {
		if n := len(s) - len(l); n > 0 && strings.EqualFold(s[n:], l) {
			return n
		}
	}
	return 0
}

// inTitle reports whether a code stands in brackets or behind a dash in one of
// the first lines, as the number of a letter does.
func (r *reader) inTitle(place span) bool {
	if strings.Count(r.plain[:place.start], "\n") > 6 || !hasLetter(r.plain[place.start:place.end]) {
		return false
	}
	before := strings.TrimRight(r.plain[:place.start], " ")
	for _, open := range []string{"(", "[", "（", "【", "- ", "-", "–", "—"} {
		if strings.HasSuffix(before, open) {
			return true
		}
	}
	return false
}

// codes gives the stretches that look like the number of a paper: letters,
// digits and - / _ . without blanks, with at least three digits and a letter or
// a sign within.
func codes(text string) []span {
	var out []span
	for i := 0; i < len(text); {
		if !codeByte(text[i]) {
			i++
			continue
		}
		end := i
		for end < len(text) && (codeByte(text[end]) || text[end] == '-' || text[end] == '/' || text[end] == '_') {
			end++
		}
		s := strings.TrimRight(text[i:end], "-/_")
		if isCode(s) && !partOfAddress(text, i, i+len(s)) {
			out = append(out, span{i, i + len(s)})
		}
		i = end
	}
	return out
}

func codeByte(c byte) bool {
	return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z'
}

func isCode(s string) bool {
	digits, signs, letters := 0, 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			digits++
		case c == '-' || c == '/' || c == '_':
			signs++
		default:
			letters++
		}
	}
	if len(s) > 40 || digits < 3 || letters+signs == 0 && digits < 5 {
		return false
	}
	return letters > 0 || signs == 0 || !isDate(s)
}

// isDate reports whether a code of digits and signs is a date, as 2026-03-12.
func isDate(s string) bool {
	parts := strings.FieldsFunc(s, func(c rune) bool { return c == '-' || c == '/' || c == '_' })
	return len(parts) <= 3 && len(parts[0]) <= 4 && len(parts[len(parts)-1]) <= 4
}

func hasLetter(s string) bool {
	return strings.ContainsFunc(s, func(c rune) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' })
}

// partOfAddress reports whether a code belongs to a link or a mail address.
func partOfAddress(text string, start, end int) bool {
	if start > 0 && strings.IndexByte("@./:?=&%#+", text[start-1]) >= 0 && (start < 2 || text[start-2] != ' ') && text[start-1] != ':' && text[start-1] != '#' {
		return true
	}
	return end < len(text)-1 && (text[end] == '@' || text[end] == '.' && codeByte(text[end+1]))
}
