package phrase

import (
	"maps"
	"strings"
)

// A vocab numbers the tokens that some phrase holds, from 1. Everything else
// in a text is token 0, which no phrase holds.
type vocab struct {
	chars    [256]*[256]int32 // of the first plane, by its two bytes
	far      map[rune]int32   // of the other planes
	surfaces map[string]int32 // words as some phrase writes them
	stems    map[string]int32
	begins   [256 * 256]bool // the first two letters of a stem
	n        int32
}

// clone gives a vocabulary that goes on from v.
func (v *vocab) clone() *vocab {
	c := *v
	for i, page := range v.chars {
		if page != nil {
			own := *page
			c.chars[i] = &own
		}
	}
	c.far, c.surfaces, c.stems = maps.Clone(v.far), maps.Clone(v.surfaces), maps.Clone(v.stems)
	return &c
}

func newVocab() *vocab {
	return &vocab{far: map[rune]int32{}, surfaces: map[string]int32{}, stems: map[string]int32{}}
}

func (v *vocab) addChar(r rune) int32 {
	if id := v.char(r); id != 0 {
		return id
	}
	v.n++
	if r > 0xFFFF {
		v.far[r] = v.n
		return v.n
	}
	page := &v.chars[r>>8]
	if *page == nil {
		*page = new([256]int32)
	}
	(*page)[r&0xFF] = v.n
	return v.n
}

func (v *vocab) char(r rune) int32 {
	if r > 0xFFFF {
		return v.far[r]
	}
	if page := v.chars[r>>8]; page != nil {
		return page[r&0xFF]
	}
	return 0
}

func (v *vocab) addWord(w []byte) int32 {
	if id, ok := v.surfaces[string(w)]; ok {
		return id
	}
	s := stem(string(w))
	id, ok := v.stems[s]
	if !ok {
		v.n++
		id = v.n
		v.stems[s] = id
		v.begins[begin(s)] = true
	}
	v.surfaces[string(w)] = id
	return id
}

func (v *vocab) word(b []byte) int32 {
	if id, ok := v.surfaces[string(b)]; ok {
		return id
	}
	w := string(b)
	if base, ok := lemma[w]; ok {
		w = base
	}
	if v.begins[begin(w)] {
		if id := v.stems[stem(w)]; id != 0 {
			return id
		}
	}
	return v.misread(w)
}

// misread looks for a word in which a scanner took letters for digits: acc0unt,
// bott1es, C0UPANG. A code is left alone: it has no letter on either side.
func (v *vocab) misread(w string) int32 {
	if !strings.ContainsAny(w, "01") || strings.ContainsAny(w, "23456789") || len(w) < 4 || digitsIn(w)*2 >= len(w) {
		return 0
	}
	o := strings.ReplaceAll(w, "0", "o")
	for _, letter := range []string{"l", "i"} {
		if id, ok := v.stems[stem(strings.ReplaceAll(o, "1", letter))]; ok {
			return id
		}
	}
	return 0
}

func digitsIn(w string) int { return strings.Count(w, "0") + strings.Count(w, "1") }

// begin gives the first two letters as a number. Stemming never changes them,
// except that dying, lying and tying become die, lie and tie.
func begin(w string) int {
	switch len(w) {
	case 0:
		return 0
	case 1:
		return int(w[0])
	}
	second := w[1]
	if second == 'y' {
		second = 'i'
	}
	return int(w[0])<<8 | int(second)
}
