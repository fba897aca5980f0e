package rules

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"
)

// chunk is a document as a range of lines: from first up to, not including, end.
type chunk struct{ first, end int }

// chunks finds the documents. A line that begins with --- or ... ends a document
// wherever it stands, so one broken document does not hide the next.
func chunks(s *source) []chunk {
	var out []chunk
	first := 0
	add := func(end int) {
		if holdsYAML(s, first, end) {
			out = append(out, chunk{first, end})
		}
	}
	for n := range s.lines {
		switch line := s.line(n); {
		case isMarker(line, "---"):
			if !onlyDirectives(s, first, n) { // which are passed over
				add(n)
			}
			first = n
		case isMarker(line, "..."):
			add(n)
			first = n + 1
		}
	}
	add(len(s.lines))
	return out
}

func isMarker(line []byte, mark string) bool {
	return bytes.HasPrefix(line, []byte(mark)) && (len(line) == 3 || line[3] == ' ' || line[3] == '\t')
}

// holdsYAML reports whether some line is neither empty, nor a comment, nor ---.
func holdsYAML(s *source, first, end int) bool {
	for n := first; n < end; n++ {
		line := bytes.TrimSpace(s.line(n))
		if len(line) > 0 && line[0] != '#' && string(line) != "---" {
			return true
		}
	}
	return false
}

// onlyDirectives reports whether the lines are the head of the document that
// begins below them: at least one directive (%YAML 1.2) and nothing else.
func onlyDirectives(s *source, first, end int) bool {
	found := false
	for n := first; n < end; n++ {
		switch line := s.line(n); {
		case bytes.HasPrefix(line, []byte("%")):
			found = true
		case len(bytes.TrimSpace(line)) > 0 && bytes.TrimSpace(line)[0] != '#':
			return false
		}
	}
	return found
}

// maxSigns bounds the commas, colons and lines of a file before it is read at
// all: the YAML library makes a value for each, whatever they come to.
const maxSigns = 3 * MaxNodes

func tooManyValues(at Pos) Problem {
	return Problem{Pos: at, Kind: "too-many-values", Msg: fmt.Sprintf("the file has more than %d keys and values", MaxNodes)}
}

// lineRange is the text of a chunk's lines.
func (s *source) lineRange(c chunk) []byte {
	end := len(s.data)
	if c.end < len(s.lines) {
		end = s.lines[c.end]
	}
	return s.data[s.lines[c.first]:end]
}

// sanitise tells of characters that YAML forbids and puts blanks in their place,
// so that reading goes on.
func sanitise(s *source) ([]byte, Problems) {
	var ps Problems
	out := s.data
	for off := 0; off < len(s.data); {
		r, n := utf8.DecodeRune(s.data[off:])
		if !yamlChar(r) {
			if len(ps) == 0 {
				out = bytes.Clone(s.data)
			}
			copy(out[off:], strings.Repeat(" ", n))
			if len(ps) <= enough {
				ps = append(ps, Problem{Pos: s.pos(off), Kind: "bad-char",
					Msg: fmt.Sprintf("the control character U+%04X cannot stand in a YAML file", r), Fix: "remove it"})
			}
		}
		off += n
	}
	return out, ps
}

func yamlChar(r rune) bool {
	switch {
	case r == '\t', r == '\n', r == '\r', r == 0x85:
		return true
	case r < 0x20, r >= 0x7F && r < 0xA0, r == 0xFFFE, r == 0xFFFF:
		return false
	}
	return true
}

// standIns takes the place of characters that the YAML library reads as line
// ends, which they have not been since YAML 1.2: U+0085, U+2028 and U+2029. Text
// pasted from mails holds them.
type standIns struct{ to, from *strings.Replacer }

// newStandIns picks characters for private use that the text does not have.
func newStandIns(text []byte) standIns {
	var there, back []string
	next := rune(0xE000)
	for _, r := range []string{"\u0085", "\u2028", "\u2029"} {
		for next < 0xF8FF && bytes.ContainsRune(text, next) {
			next++
		}
		there = append(there, r, string(next))
		back = append(back, string(next), r)
		next++
	}
	return standIns{strings.NewReplacer(there...), strings.NewReplacer(back...)}
}

func (s standIns) hide(text []byte) []byte {
	if !bytes.ContainsAny(text, "\u0085\u2028\u2029") {
		return text
	}
	return []byte(s.to.Replace(string(text)))
}
