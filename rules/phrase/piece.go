package phrase

import "unicode/utf8"

// A pieceSink gathers the words of a phrase.
type pieceSink struct {
	text   string
	from   int // runes of the phrase before text
	pieces []piece
}

func (s *pieceSink) char(r rune, start, _ int) {
	s.pieces = append(s.pieces, piece{text: string(r), cjk: true, at: s.runes(start)})
}

func (s *pieceSink) word(w []byte, start, _ int) {
	split(w, func(part string, _, _ int) {
		s.pieces = append(s.pieces, piece{text: part, at: s.runes(start)})
	})
}

func (s *pieceSink) mark(rune) {}

func (s *pieceSink) runes(bytes int) int { return s.from + utf8.RuneCountInString(s.text[:bytes]) }
