package mention

import "unicode/utf8"

// A wordID numbers the texts that some table of this package knows, so that the
// text of a token is looked up once and every table after that by a number.
type wordID uint16

// stranger is the id of every text that no table knows.
const stranger wordID = 0

// vocabulary grows while the tables are made, before anything is read. signs holds
// what is one Han or Hangul character, by its two bytes, once more.
var (
	vocabulary = map[string]wordID{}
	signs      [256]*[256]wordID
)

// learn gives the id of a text and makes one where it has none.
func learn(text string) wordID {
	id, known := vocabulary[text]
	if !known {
		id = wordID(len(vocabulary) + 1)
		vocabulary[text] = id
		learnSign(text, id)
	}
	return id
}

func learnSign(text string, id wordID) {
	r, n := utf8.DecodeRuneInString(text)
	if n != len(text) || !isPlain(r) {
		return
	}
	page := &signs[r>>8]
	if *page == nil {
		*page = new([256]wordID)
	}
	(*page)[r&0xff] = id
}

// known gives the id of a text, stranger where it has none.
func known(text string) wordID {
	r, n := utf8.DecodeRuneInString(text)
	if n != len(text) || !isPlain(r) {
		return vocabulary[text]
	}
	if page := signs[r>>8]; page != nil {
		return page[r&0xff]
	}
	return stranger
}

// A table tells what some texts stand for. Most tokens are in none of the many
// tables: one bit says so.
type table[V any] struct {
	bits   []uint64
	values map[wordID]V
}

func tabulate[V any](words map[string]V) table[V] {
	t := table[V]{values: make(map[wordID]V, len(words))}
	for text, v := range words {
		t.set(learn(text), v)
	}
	return t
}

func (t *table[V]) set(id wordID, v V) {
	for int(id/64) >= len(t.bits) {
		t.bits = append(t.bits, 0)
	}
	t.bits[id/64] |= 1 << (id % 64)
	t.values[id] = v
}

func (t *table[V]) has(id wordID) bool {
	return int(id/64) < len(t.bits) && t.bits[id/64]>>(id%64)&1 != 0
}

// of gives the value of a token's text, if the table knows it.
func (t *table[V]) of(tok *token) (v V, known bool) {
	if !t.has(tok.id) {
		return v, false
	}
	return t.values[tok.id], true
}
