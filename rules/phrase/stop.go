package phrase

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// line reads one line: it opens a sentence and closes it at full stops.
func (s *splitter) line(l line, noComment bool) bool {
	first := l.start + marker(s.text[l.start:l.end])
	for i := l.start; i < l.end; {
		if s.text[i] == '<' || s.text[i] == '-' {
			if n := s.comment(i, &noComment); n > 0 {
				i += n
				continue
			}
		}
		if s.start < 0 {
			r, n := utf8.DecodeRuneInString(s.text[i:])
			if unicode.IsSpace(r) || invisible(r) {
				i += n
				continue
			}
			s.start, s.quote, s.item = i, l.quote, l.kind == item && i <= first
		}
		n := 0
		if mayStop(s.text[i]) {
			n = s.stop(i, first, l)
		}
		if n == 0 {
			_, n = utf8.DecodeRuneInString(s.text[i:l.end])
			i += n
			s.end = i
			continue
		}
		i += n
		s.end = i
		s.close(true)
	}
	return noComment
}

// comment steps over the signs that open and close an HTML comment. Once no
// closing sign is left, none is looked for any more.
func (s *splitter) comment(i int, none *bool) int {
	switch {
	case s.note == 0 && !*none && strings.HasPrefix(s.text[i:], "<!--"):
		if !strings.Contains(s.text[i:], "-->") {
			*none = true
			return 0
		}
		s.close(true)
		s.note = 1
		return 4
	case s.note == 1 && strings.HasPrefix(s.text[i:], "-->"):
		s.close(true)
		s.note = 0
		return 3
	}
	return 0
}

// close ends the sentence under way. The next one starts for certain where
// sure is true.
func (s *splitter) close(sure bool) {
	if s.start >= 0 {
		s.out = append(s.out, span{Sentence{Start: s.start, End: s.end, Quote: s.quote, Item: s.item}, s.fresh, s.note == 1})
		s.fresh = false
	}
	s.start = -1
	s.fresh = s.fresh || sure
}

// mayStop reports whether a full stop may begin with this byte.
func mayStop(c byte) bool {
	switch c {
	case '.', '!', '?', "。"[0], "．"[0]: // ！ ？ and ｡ begin as ． does
		return true
	}
	return false
}

// stop gives the length of the full stop at i with the quotes and brackets
// that close after it, 0 where none stands there.
func (s *splitter) stop(i, first int, l line) int {
	r, n := utf8.DecodeRuneInString(s.text[i:l.end])
	switch r {
	case '。', '｡', '！', '？':
	case '!', '?':
		if glued(s.text, i, n, l) {
			return 0
		}
	case '.', '．':
		if i < first || !s.period(i, n, l) {
			return 0
		}
	default:
		return 0
	}
	return n + closers(s.text[i+n:l.end])
}

func closers(s string) int {
	for i, r := range s {
		if !strings.ContainsRune("!?！？。.\"'”’」』)）]】》〉", r) {
			return i
		}
	}
	return len(s)
}

// glued reports whether plain letters stand right before and after, as in a link.
func glued(text string, i, n int, l line) bool {
	prev, _ := utf8.DecodeLastRuneInString(text[l.start:i])
	next, _ := utf8.DecodeRuneInString(text[i+n : l.end])
	return plain(prev) && plain(next)
}

func plain(r rune) bool { return (unicode.IsLetter(r) || unicode.IsNumber(r)) && !isCJK(r) }
