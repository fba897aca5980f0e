package rules

import (
	"bytes"
	"sort"
	"unicode/utf8"
)

// source is the text of a file with its line starts. Offsets are bytes of data;
// places are told in lines and runes. A line ends with LF, CRLF or a lone CR.
type source struct {
	file  string
	data  []byte
	lines []int // offset of each line's first byte
	marks []int // column, from 0, at every markEvery bytes: some files are one line
}

const markEvery = 1 << 12

// newSource leaves out a byte order mark: editors do not count it.
func newSource(file string, data []byte) *source {
	s := &source{file: file, data: bytes.TrimPrefix(data, []byte("\ufeff")), lines: []int{0}}
	col := 0
	for i, b := range s.data {
		if i%markEvery == 0 {
			s.marks = append(s.marks, col)
		}
		if b&0xC0 != 0x80 { // the first byte of a rune
			col++
		}
		if b == '\n' || b == '\r' && (i+1 == len(s.data) || s.data[i+1] != '\n') {
			s.lines = append(s.lines, i+1)
			col = 0
		}
	}
	return s
}

// pos is the place of an offset.
func (s *source) pos(off int) Pos {
	off = min(max(off, 0), len(s.data))
	n := s.lineAt(off)
	start, col := s.lines[n], 1
	if m := off / markEvery; m < len(s.marks) && m*markEvery > start {
		start, col = m*markEvery, s.marks[m]+1
	}
	for _, b := range s.data[start:off] {
		if b&0xC0 != 0x80 {
			col++
		}
	}
	return Pos{File: s.file, Line: n + 1, Col: col}
}

// lineAt is the index of the line that holds an offset.
func (s *source) lineAt(off int) int {
	return sort.SearchInts(s.lines, off+1) - 1
}

// line is the text of a line without its end; nothing behind the last one.
func (s *source) line(n int) []byte {
	if n < 0 || n >= len(s.lines) {
		return nil
	}
	end := len(s.data)
	if n+1 < len(s.lines) {
		end = s.lines[n+1]
	}
	return bytes.TrimRight(s.data[s.lines[n]:end], "\r\n")
}

// A cursor turns lines and columns into offsets. It goes forward without
// reading a long line again for every value on it.
type cursor struct {
	src            *source
	line, col, off int
}

// offset is the offset of a line and a column, both from 1.
func (c *cursor) offset(line, col int) int {
	line = min(max(line, 1), len(c.src.lines))
	if line != c.line || col < c.col {
		c.line, c.col, c.off = line, 1, c.src.lines[line-1]
	}
	for c.col < col && c.off < len(c.src.data) {
		_, n := utf8.DecodeRune(c.src.data[c.off:])
		c.off += n
		c.col++
	}
	return c.off
}
