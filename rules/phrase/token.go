package phrase

// A token is one piece of a text that a phrase can hold: a Chinese or Korean
// character, or a whole word.
type token struct {
	id         int32 // of the vocabulary, 0 where no phrase holds it
	start, end int32 // bytes of the text
	at         int32 // how far into the text: see wordWidth
	sentence   int32
	clause     int32
	before     mark // what stands between it and the token before
	script     script
	char       uint16 // the character itself, where it is one
}

// How much room a token takes in the measure of gaps: twelve words or thirty
// characters fill one.
const (
	wordWidth = 5
	charWidth = 2
	gapWidth  = 60
)

// script is what a token is written in.
type script uint8

const (
	latin script = iota // and digits, and any other script with blanks
	han                 // and kana
	hangul
)

// mark is a set of what stands before a token.
type mark uint8

const (
	blank  mark = 1 << iota // anything at all: the token starts a word
	comma                   // , ，
	cut                     // ; : — and their kin: a clause ends
	opens                   // (
	closes                  // )
	semi                    // ; between statements: no gap reaches across
	fresh                   // a sentence ends for certain: no phrase goes on across it
)

// A tokens is the sink that turns a text into tokens.
type tokens struct {
	vocab    *vocab
	all      []token
	before   mark
	sentence int32
	at       int32
}

func (t *tokens) char(r rune, start, end int) {
	k := token{id: t.vocab.char(r), script: han}
	if 0x1100 <= r && r <= 0x11FF || 0xAC00 <= r && r <= 0xD7FF || 0xA960 <= r && r <= 0xA97F {
		k.script = hangul
	}
	if r <= 0xFFFF {
		k.char = uint16(r)
	}
	t.add(k, start, end, charWidth)
}

func (t *tokens) word(w []byte, start, end int) {
	if !special(w) {
		t.add(token{id: t.vocab.word(w), char: uint16(w[0])}, start, end, wordWidth)
		return
	}
	split(w, func(part string, from, to int) {
		t.add(token{id: t.vocab.word([]byte(part))}, start+from, start+to, wordWidth)
	})
	t.all[len(t.all)-1].end = int32(end)
}

func (t *tokens) add(k token, start, end int, width int32) {
	k.start, k.end = int32(start), int32(end)
	k.at, k.sentence, k.before = t.at, t.sentence, t.before
	if k.script == latin {
		k.before |= blank
	}
	t.at += width
	t.before = 0
	t.all = append(t.all, k)
}

func (t *tokens) mark(r rune) {
	t.before |= blank
	switch r {
	case ',', '，':
		t.before |= comma
	case ';', '；':
		t.before |= cut | semi
	case ':', '：', '—', '–', '―', '→', '│', '┃', '|', '\t', '…':
		t.before |= cut
	case '(', '（':
		t.before |= opens
	case ')', '）':
		if t.before&opens != 0 {
			t.before &^= opens
		} else {
			t.before |= closes
		}
	}
}
