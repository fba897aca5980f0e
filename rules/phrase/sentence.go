package phrase

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A span is a sentence before its words are read.
type span struct {
	Sentence
	fresh bool // it is certain that a sentence starts here
	note  bool // it stands in an HTML comment
}

// A splitter cuts a text into sentences.
type splitter struct {
	text  string
	out   []span
	start int // of the sentence under way, -1 between sentences
	end   int // of what was read of it
	quote int
	fresh bool
	item  bool
	note  int // 0 outside, 1 inside an HTML comment
}

// sentences cuts text where a sentence, a list item, a table row, a heading
// or an HTML comment ends. A line that only ran out of room ends nothing.
func sentences(text string) []span {
	s := splitter{text: text, start: -1, fresh: true}
	all := lines(text)
	widest := widths(all)
	noComment := false
	for i, l := range all {
		if i > 0 {
			s.between(all[i-1], l, widest[i])
		}
		if l.kind == empty {
			s.close(true)
			if s.note == 0 && !strings.Contains(text[l.start:l.end], "<!--") {
				continue
			}
		}
		noComment = s.line(l, noComment)
	}
	s.close(true)
	return s.out
}

// widths gives for each line the widest line of its paragraph.
func widths(all []line) []int {
	out := make([]int, len(all))
	for i := 0; i < len(all); {
		j, w := i, 0
		for ; j < len(all) && all[j].kind != empty && all[j].quote == all[i].quote; j++ {
			w = max(w, all[j].width+all[j].indent)
		}
		for k := i; k < j; k++ {
			out[k] = w
		}
		i = max(j, i+1)
	}
	return out
}

// between decides whether the sentence goes on from one line to the next.
func (s *splitter) between(a, b line, widest int) {
	switch {
	case a.kind == empty || b.kind == empty || a.quote != b.quote || b.kind == item || b.kind == row || a.kind == row && b.indent <= a.indent:
		s.close(true)
	case !s.wrapped(a, b, widest):
		s.close(false)
	}
}

// nominal reports whether a line ends with a Korean verb in the form of a noun, as
// notes and forms close a statement: 없음, 확인됨, 중지함.
func nominal(s string) bool {
	return slices.ContainsFunc(nominals, func(end string) bool { return strings.HasSuffix(s, end) })
}

var nominals = []string{
	"없음", "있음", "않음", "었음", "았음", "였음", "했음", "됐음", "됨",
	"확인함", "중지함", "정지함", "조치함", "통보함", "요청함", "판단함", "적발함", "등록함", "해당함", "제출함", "판매함",
	"예정임", "대상임", "사항임", "상태임", "것임", "중임",
}

// particle reports whether a line begins with what belongs to the noun before.
func particle(s string) bool {
	r, n := utf8.DecodeRuneInString(s)
	next, _ := utf8.DecodeRuneInString(s[n:])
	return strings.ContainsRune("을은과에도으", r) || r == '이' && !unicode.IsSpace(next)
}

// wrapped reports whether line a looks as if it only ran out of room.
func (s *splitter) wrapped(a, b line, widest int) bool {
	last, _ := utf8.DecodeLastRuneInString(s.text[a.start:a.end])
	first, _ := utf8.DecodeRuneInString(s.text[b.start:b.end])
	switch {
	case strings.ContainsRune(",，、-·/", last):
		return true
	case last == ':' || last == '：' || b.kind == label:
		return false
	case 'a' <= first && first <= 'z':
		return true
	case nominal(s.text[a.start:a.end]) && !particle(s.text[b.start:b.end]):
		return false
	}
	return 10*(a.width+a.indent) >= 7*widest
}
