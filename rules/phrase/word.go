package phrase

import (
	"bytes"

	"github.com/kljensen/snowball/english"
)

// split gives the words that one written word stands for: "didn't" is "did
// not", "seller's" is "seller". Each comes with the length of its part.
func split(w []byte, emit func(part string, from, to int)) {
	i := bytes.IndexByte(w, '\'')
	if i < 0 {
		if two, ok := oneWord[string(w)]; ok {
			emit(two[0], 0, len(w))
			emit(two[1], 0, len(w))
			return
		}
		emit(string(w), 0, len(w))
		return
	}
	head, tail := string(w[:i]), string(w[i+1:])
	if tail == "t" && len(head) > 1 && head[len(head)-1] == 'n' {
		head = head[:i-1]
		if full, ok := shortNot[head]; ok {
			head = full
		}
		emit(head, 0, i-1)
		emit("not", i-1, len(w))
		return
	}
	if full, ok := shortVerb[tail]; ok {
		emit(head, 0, i)
		if full != "" {
			emit(full, i, len(w))
		}
		return
	}
	emit(string(bytes.ReplaceAll(w, []byte("'"), nil)), 0, len(w))
}

// special reports whether split may make something else of the word.
func special(w []byte) bool {
	if bytes.IndexByte(w, '\'') >= 0 {
		return true
	}
	n := len(w)
	return n > 3 && w[n-1] == 't' && w[n-2] == 'n' && oneWord[string(w)][0] != "" || n == 6 && string(w) == "cannot"
}

// shortNot holds the words that change before n't.
var shortNot = map[string]string{"ca": "can", "wo": "will", "sha": "shall", "ai": "be"}

// shortVerb holds what may stand after an apostrophe; the possessive s is dropped.
var shortVerb = map[string]string{"s": "", "ve": "have", "re": "are", "ll": "will", "m": "am", "d": ""}

// oneWord holds two words that are written as one.
var oneWord = map[string][2]string{
	"cannot": {"can", "not"}, "cant": {"can", "not"}, "dont": {"do", "not"}, "doesnt": {"does", "not"},
	"didnt": {"did", "not"}, "isnt": {"is", "not"}, "arent": {"are", "not"}, "wasnt": {"was", "not"},
	"werent": {"were", "not"}, "hasnt": {"has", "not"}, "havent": {"have", "not"},
}

// lemma holds forms that no rule of endings brings back to their word, and
// spellings that differ between Britain and America.
var lemma = map[string]string{
	"sold": "sell", "bought": "buy", "sent": "send", "made": "make", "took": "take", "taken": "take",
	"gave": "give", "given": "give", "stole": "steal", "stolen": "steal", "wrote": "write", "written": "write",
	"broke": "break", "broken": "break", "kept": "keep", "held": "hold", "paid": "pay", "misled": "mislead",
	"chose": "choose", "chosen": "choose", "hid": "hide", "hidden": "hide", "lost": "lose", "left": "leave",
	"brought": "bring", "caught": "catch", "went": "go", "gone": "go", "came": "come", "ran": "run",
	"knew": "know", "known": "know", "saw": "see", "seen": "see", "did": "do", "done": "do", "got": "get",
	"licence": "license", "licences": "license", "fulfil": "fulfill", "fulfils": "fulfill", "fulfilment": "fulfillment",
}

// stem gives the form that all inflections of an English word share. Words
// that are not plain ASCII letters stand for themselves.
func stem(w string) string {
	if !plainWord(w) {
		return w
	}
	if base, ok := lemma[w]; ok {
		w = base
	}
	return english.Stem(american(w), false)
}

// american gives -ise and its kin the spelling -ize.
func american(w string) string {
	for _, end := range [...]string{"ise", "ised", "ises", "ising", "isation", "isations"} {
		if n := len(w) - len(end); n > 3 && w[n:] == end && !keepsS[w[:n]] {
			return w[:n] + "iz" + end[2:]
		}
	}
	return w
}

// keepsS holds the beginnings of words in -ise that are never written -ize.
var keepsS = map[string]bool{
	"adv": true, "otherw": true, "merchand": true, "superv": true, "exerc": true, "comprom": true,
	"surpr": true, "enterpr": true, "franch": true, "expert": true, "disgu": true, "likew": true, "prom": true,
}

func plainWord(w string) bool {
	if len(w) < 3 || len(w) > 30 {
		return false
	}
	for i := range len(w) {
		if w[i] < 'a' || w[i] > 'z' {
			return false
		}
	}
	return true
}
