package phrase

import (
	"cmp"
	"slices"
)

// hits judges the matches of a set and adds its hits to others.
func (v *voices) hits(to []Hit, set string, all []match) []Hit {
	for i := range all {
		first, last := &v.toks[all[i].from], &v.toks[all[i].to-1]
		to = append(to, Hit{set, int(first.start), int(last.end), int(first.sentence), v.judge(&all[i])})
	}
	return to
}

// judge says how the text means a match. A match of several parts is asserted
// where all of them are.
func (v *voices) judge(m *match) Modality {
	own := v.own(m)
	whole := v.wholeOf(own)
	if whole == Addressed || whole == Supposed || whole == Denied {
		return whole
	}
	if mod := v.byCue(own); mod != 0 {
		return mod
	}
	if whole == Conditional {
		return whole
	}
	return Asserted
}

// byCue says what the cues around a match make of it, 0 where none reaches it.
func (v *voices) byCue(own []stretch) Modality {
	there := uint8(0)
	for _, p := range own {
		there |= v.cued[v.toks[p.from].sentence] | v.cued[v.toks[p.to-1].sentence]
	}
	for _, mod := range [...]struct {
		is   Modality
		does effect
	}{{Denied, denies}, {Example, instance}, {Conditional, whether}, {Supposed, guesses}} {
		if there&(1<<mod.does) == 0 {
			continue
		}
		for _, p := range own {
			if v.touched(p, own, mod.does) {
				return mod.is
			}
		}
	}
	return 0
}

// wholeOf says what the sentences are in which the parts of a match stand: what
// one of them is that states nothing, all are.
func (v *voices) wholeOf(own []stretch) Modality {
	whole := Modality(0)
	for _, p := range own {
		if w := v.whole[v.toks[p.from].sentence]; w != 0 && whole != Denied {
			whole = w
		}
	}
	return whole
}

// touched reports whether a cue that does so reaches the part p of a match.
func (v *voices) touched(p stretch, own []stretch, does effect) bool {
	s := &v.signs[does]
	return v.behind(s[after], p, own, false) || v.behind(s[clause], p, own, false) || v.behind(s[next], p, own, true) ||
		v.ahead(s[before], p, own, false) || v.ahead(s[clause], p, own, false) || v.ahead(s[prev], p, own, true)
}

// tries is how many cues are looked at on each side. More stand in the way
// only in a text that is nothing but cues.
const tries = 8

// behind looks for a cue that stands before p and reaches forward to it.
func (v *voices) behind(all []sign, p stretch, own []stretch, near bool) bool {
	i, _ := slices.BinarySearchFunc(all, p.from, func(s sign, at int32) int { return cmp.Compare(s.core, at) })
	for k := i - 1; k >= 0 && k >= i-tries; k-- {
		s := &all[k]
		if !v.within(s, p.from) || near && s.to <= p.from && !v.soon(s, p) {
			continue
		}
		if !holds(own, s.core) {
			return true
		}
	}
	return false
}

// soon reports whether only few words, and in Chinese no 的, stand between a cue
// and p: 没有任何扫描的假运单 denies the scan.
func (v *voices) soon(s *sign, p stretch) bool {
	if v.toks[p.from].at-v.toks[s.to-1].at-v.width(s.to-1) > s.near {
		return false
	}
	for k := s.to; k < p.from; k++ {
		if v.toks[k].char == '的' {
			return false
		}
	}
	return true
}

// ahead looks for a cue that stands after p and reaches back to it.
func (v *voices) ahead(all []sign, p stretch, own []stretch, near bool) bool {
	i, _ := slices.BinarySearchFunc(all, p.to, func(s sign, at int32) int { return cmp.Compare(s.core, at) })
	for k := i; k < len(all) && k < i+tries; k++ {
		s := &all[k]
		if !v.within(s, p.to-1) || near && s.from >= p.to && !v.close(p, s) {
			continue
		}
		if !holds(own, s.core) {
			return true
		}
	}
	return false
}

// close reports whether only few words, and no new topic, stand between p and
// the cue behind it.
func (v *voices) close(p stretch, s *sign) bool {
	last := p.to - 1
	if v.toks[s.from].at-v.toks[last].at-v.width(last) > s.near {
		return false
	}
	for k := p.to; k < s.from; k++ {
		if v.topic[k] && k > p.to {
			return false
		}
	}
	return true
}

func (v *voices) width(i int32) int32 {
	if v.toks[i].script == latin {
		return wordWidth
	}
	return charWidth
}

// within reports whether the cue stands in the clause of token i, or in one around it.
func (v *voices) within(s *sign, i int32) bool {
	want := v.toks[s.core].clause
	for c, n := v.toks[i].clause, 0; c != 0 && n < tries; c, n = v.parent[c], n+1 {
		if c == want {
			return true
		}
	}
	return false
}

// holds reports whether token i belongs to the phrase itself.
func holds(own []stretch, i int32) bool {
	for _, p := range own {
		if p.from <= i && i < p.to {
			return true
		}
	}
	return false
}
