package phrase

import (
	"cmp"
	"slices"
	"strings"
)

// A cuePlan is a cue ready to be looked for.
type cuePlan struct {
	cue
	setPlan
	width int32 // near, in the measure of gaps
}

// A sign is one cue in the text.
type sign struct {
	core, from, to, near int32
}

// signs are the cues of a text, by what they do and where, in the order of
// their cores.
type signs [lists + 1][previous + 1][]sign

// voices knows how the words of a text are meant.
type voices struct {
	*findings
	signs  signs
	cued   []uint8    // of each sentence: bit i tells that a cue stands in it that does i, up to guesses
	parent []int32    // of each clause, the one around it, 0 where there is none
	whole  []Modality // of each sentence
	stated []bool     // of each sentence: it says that something was found
	topic  []bool     // of each token: a topic ends with it
}

// voices reads the cues, cuts the clauses and judges the sentences.
func (m *Matcher) voices(f *findings, spans []span, text string) *voices {
	v := &voices{findings: f, cued: make([]uint8, len(spans)), whole: make([]Modality, len(spans)), stated: make([]bool, len(spans)), topic: make([]bool, len(f.toks))}
	covered := make([]uint8, len(f.toks))
	for i := range m.cues {
		m.cues[i].read(f, v, covered, text)
	}
	v.sort(covered)
	v.guesses()
	v.cues()
	v.clauses()
	v.sentences(spans, text)
	return v
}

// What covers a token: a cue that takes the force from others.
const (
	byVoid uint8 = 1 << iota
	byWhether
	byNarrow
)

// read enters all places of one cue.
func (c *cuePlan) read(f *findings, v *voices, covered []uint8, text string) {
	for _, m := range c.matches(f) {
		s := sign{c.core(m), m.from, m.to, c.width}
		if c.numbered(f.toks, m, text) {
			continue
		}
		v.signs[c.does][c.reach] = append(v.signs[c.does][c.reach], s)
		for k := m.from; k < m.to; k++ {
			switch c.does {
			case voids:
				covered[k] |= byVoid
			case whether:
				covered[k] |= byWhether
			case narrows:
				covered[k] |= byNarrow
			}
		}
	}
}

// numbered reports whether the cue begins with the "No." before a number.
func (c *cuePlan) numbered(toks []token, m match, text string) bool {
	if c.does != denies || int(m.from)+1 >= len(toks) || toks[m.from].script != latin {
		return false
	}
	w, number := &toks[m.from], &toks[m.from+1]
	if !strings.EqualFold(text[w.start:w.end], "no") || !strings.ContainsAny(text[number.start:number.end], "0123456789") {
		return false
	}
	return c.reach == next || strings.HasPrefix(text[w.end:], ".")
}

// sort puts the signs in order and drops those without force.
func (v *voices) sort(covered []uint8) {
	for does := range v.signs {
		force := byVoid
		if effect(does) == denies {
			force |= byWhether
		}
		for reach := range v.signs[does] {
			all := v.signs[does][reach]
			if effect(does) != voids && effect(does) != guesses { // 是不是 takes the force from 不是, and asks
				all = slices.DeleteFunc(all, func(s sign) bool { return covered[s.core]&force != 0 })
			}
			if reach == int(prev) {
				narrowed(all, covered)
			}
			slices.SortFunc(all, func(a, b sign) int { return cmp.Or(cmp.Compare(a.core, b.core), cmp.Compare(a.from, b.from)) })
			v.signs[does][reach] = all
		}
	}
}

// cues notes where cues stand that reach the words around them: no clause goes
// beyond its sentence, and most sentences hold no cue of a kind.
func (v *voices) cues() {
	for does := denies; does <= guesses; does++ {
		for reach := after; reach <= clause; reach++ {
			for _, s := range v.signs[does][reach] {
				v.cued[v.toks[s.core].sentence] |= 1 << does
			}
		}
	}
}

// narrowed lets the cues that hang on a narrowed token reach one character back.
func narrowed(all []sign, covered []uint8) {
	for i := range all {
		if covered[all[i].core]&byNarrow != 0 {
			all[i].near = charWidth
		}
	}
}

// guesses drops the guesses without force: "whether or not", 보내라고 하다. Where
// both cues are the same words the guess stays: 是不是 takes the force from 不是,
// and asks.
func (v *voices) guesses() {
	void := v.signs[voids][clause]
	for reach, all := range v.signs[guesses] {
		v.signs[guesses][reach] = slices.DeleteFunc(all, func(g sign) bool {
			i, _ := slices.BinarySearchFunc(void, g.core+1, func(s sign, at int32) int { return cmp.Compare(s.core, at) })
			return slices.ContainsFunc(void[max(0, i-tries):i], func(s sign) bool {
				return g.core < s.to && (s.from != g.from || s.to != g.to)
			})
		})
	}
}

// sentences finds what each sentence is as a whole.
func (v *voices) sentences(spans []span, text string) {
	for _, s := range v.signs[states][sentence] {
		v.stated[v.toks[s.core].sentence] = true
	}
	for _, s := range v.signs[whether][sentence] {
		if n := v.toks[s.core].sentence; !v.stated[n] {
			v.whole[n] = Conditional
		}
	}
	for _, s := range v.signs[denies][sentence] {
		v.whole[v.toks[s.core].sentence] = Denied
	}
	for _, s := range v.signs[denies][previous] {
		if n := v.toks[s.core].sentence; n > 0 && v.opens(s) && v.oneClause(s) {
			v.whole[n], v.whole[n-1] = Denied, Denied
		}
	}
	for _, s := range v.signs[guesses][sentence] {
		v.whole[v.toks[s.core].sentence] = Supposed
	}
	for i, s := range spans {
		if tail := text[max(s.Start, s.End-8):s.End]; strings.ContainsAny(tail[max(0, len(tail)-closersLen(tail)):], "?？") {
			v.whole[i] = Supposed
		}
	}
	v.items(spans, text)
	v.addressed(spans, text)
}

// items gives the items of a list the sense of the line that opens it:
// "Conduct that may lead to suspension includes:".
func (v *voices) items(spans []span, text string) {
	var intro Modality
	for i, s := range spans {
		switch {
		case s.Item && intro != 0 && v.whole[i] == 0:
			v.whole[i] = intro
		case strings.HasSuffix(text[s.Start:s.End], ":") || strings.HasSuffix(text[s.Start:s.End], "："):
			intro = v.opening(i)
		case s.fresh && !s.Item:
			intro = 0
		}
	}
}

// opening tells what a sentence that opens a list makes of its items.
func (v *voices) opening(i int) Modality {
	if w := v.whole[i]; w == Conditional || w == Denied {
		return w
	}
	in := func(s sign) bool { return v.toks[s.core].sentence == int32(i) }
	switch {
	case slices.ContainsFunc(v.signs[whether][clause], in):
		return Conditional
	case slices.ContainsFunc(v.signs[instance][after], in):
		return Example
	case slices.ContainsFunc(v.signs[denies][after], func(s sign) bool { return in(s) && v.last(s) }):
		return Denied
	}
	return 0
}

// last reports whether nothing stands behind a cue in its sentence.
func (v *voices) last(s sign) bool {
	return int(s.to) == len(v.toks) || v.toks[s.to].sentence != v.toks[s.core].sentence
}

// closersLen gives how many bytes of marks end s.
func closersLen(s string) int {
	return len(s) - len(strings.TrimRight(s, "!?！？。.\"'”’」』)）]】》〉~ㅠㅜ "))
}

// opening is how many words may stand before what opens a sentence.
const opening = 8

// opens reports whether a cue stands among the first words of its sentence.
func (v *voices) opens(s sign) bool {
	n := v.toks[s.core].sentence
	k := s.core
	for k > 0 && v.toks[k-1].sentence == n && s.core-k < opening {
		k--
	}
	return k == 0 || v.toks[k-1].sentence != n
}

// aside is how many characters a topic before a comma may hold.
const aside = 6

// oneClause reports whether a Chinese or Korean cue stands in one clause, a short
// topic before it aside: "上述情况违反规定，与投诉无关" takes nothing back.
func (v *voices) oneClause(s sign) bool {
	if v.toks[s.from].script == latin {
		return true
	}
	for k := s.from + aside; k < s.to; k++ {
		if v.toks[k].clause != v.toks[s.to-1].clause {
			return false
		}
	}
	return true
}

// addressed marks what speaks to a program, and what follows it in the line up to
// words that speak to the seller.
func (v *voices) addressed(spans []span, text string) {
	for _, s := range v.signs[addresses][sentence] {
		v.whole[v.toks[s.core].sentence] = Addressed
	}
	for i, s := range spans {
		sameLine := i > 0 && v.whole[i-1] == Addressed && !spans[i-1].note && !strings.ContainsAny(text[spans[i-1].End:s.Start], "\r\n") && !toSeller(text[s.Start:s.End])
		if s.note || sameLine {
			v.whole[i] = Addressed
		}
	}
}

// sellerWords are what only a seller is told about.
var sellerWords = []string{"your account", "your store", "your shop", "your listing", "your product", "귀하", "귀사", "판매자님", "贵店", "貴店", "贵司", "貴司", "您的店", "您的账", "您的帳"}

// toSeller reports whether a sentence speaks to a seller, wherever it stands.
func toSeller(s string) bool {
	s = strings.ToLower(s)
	return slices.ContainsFunc(sellerWords, func(w string) bool { return strings.Contains(s, w) })
}
