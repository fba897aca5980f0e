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

// A form is one row of words that a sequence stands for.
type form []piece

// expand gives every row of words that a sequence stands for, at most
// maxForms+1 of them.
func expand(s sequence) []form {
	forms := []form{nil}
	for _, x := range s {
		var tails []form
		if x.group == nil {
			tails = []form{{x}}
		}
		for _, alt := range x.group {
			for _, f := range expand(alt) {
				tails = append(tails, startsWord(f, x.start))
			}
		}
		forms = product(forms, tails)
	}
	return forms
}

func product(heads, tails []form) []form {
	var out []form
	for _, h := range heads {
		for _, t := range tails {
			if len(out) > maxForms {
				return out
			}
			out = append(out, append(h[:len(h):len(h)], t...))
		}
	}
	return out
}

func startsWord(f form, yes bool) form {
	if !yes || len(f) == 0 {
		return f
	}
	out := append(form(nil), f...)
	out[0].start = true
	return out
}
