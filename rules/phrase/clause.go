package phrase

import "strings"

// clauses cuts the sentences into clauses. What stands in round brackets is a
// clause of its own; the clause around it goes on behind them.
func (v *voices) clauses() {
	starts, finites, joining := v.flags()
	inList, hanging := v.marked(lists), v.hanging()
	var around []int32 // the clauses that are open
	cur := int32(0)
	v.parent = append(v.parent, 0)
	fresh := func() {
		up := int32(0)
		if len(around) > 0 {
			up = around[len(around)-1]
		}
		cur = int32(len(v.parent))
		v.parent = append(v.parent, up)
	}
	for i := range v.toks {
		t := &v.toks[i]
		switch {
		case i == 0 || t.sentence != v.toks[i-1].sentence:
			around = around[:0]
			fresh()
		case t.before&closes != 0 && len(around) > 0:
			cur, around = around[len(around)-1], around[:len(around)-1]
			if starts[i] || t.before&comma != 0 && v.comma(i, finites) {
				fresh()
			}
		case t.before&opens != 0:
			around = append(around, cur)
			fresh()
		case starts[i] || t.before&cut != 0 && !hanging[i], t.before&comma != 0 && !inList[i] && v.comma(i, finites), joining[i] && v.finiteAhead(i+1, finites):
			fresh()
		}
		t.clause = cur
	}
}

// flags marks the tokens that start a clause for sure, those that make a
// clause of what they stand in, and those that may join two clauses.
func (v *voices) flags() (starts, finites, joining []bool) {
	starts, finites, joining = v.marked(begins), v.marked(finite), v.marked(joins)
	for _, s := range v.signs[ends][clause] {
		starts[s.to] = true
	}
	for _, s := range v.signs[topics][clause] {
		v.topic[s.to-1] = true
	}
	return starts, finites, joining
}

// marked tells the tokens at which a cue that does so begins.
func (v *voices) marked(does effect) []bool {
	out := make([]bool, len(v.toks)+1)
	for _, s := range v.signs[does][clause] {
		out[s.from] = true
	}
	return out
}

// hanging tells the tokens right behind a denial of what follows: a colon there
// opens the list of what is denied, "Not about: photos, brand, certificate".
func (v *voices) hanging() []bool {
	out := make([]bool, len(v.toks)+1)
	for _, s := range v.signs[denies][after] {
		out[s.to] = true
	}
	return out
}

// comma reports whether the comma before token i ends a clause. Chinese commas
// do, Korean ones after a connecting verb, English ones before a clause and
// not between the names of a list.
func (v *voices) comma(i int, finites []bool) bool {
	prev, t := &v.toks[i-1], &v.toks[i]
	switch {
	case prev.script == hangul:
		return v.connects(i - 1)
	case prev.script == han || t.script == han:
		return !listGoesOn(rune(t.char)) || v.unrelated(i)
	}
	return t.script == latin && v.finiteAhead(i, finites)
}

// connects reports whether the Korean word that ends at i is a verb that
// connects: -고 -며 -서 -니 and their kin.
func (v *voices) connects(i int) bool {
	one, two := rune(0), rune(v.toks[i].char)
	if i > 0 {
		one = rune(v.toks[i-1].char)
	}
	switch two {
	case '고', '며', '만', '데', '서', '니', '어', '여', '아', '해', '면', '자', '돼':
		return true
	case '나':
		return one != '이' && one != '거'
	case '로':
		return one == '므'
	}
	return false
}

// listGoesOn reports whether a Chinese clause that starts with r goes on with the list before.
func listGoesOn(r rune) bool {
	switch r {
	case '及', '和', '或', '与', '以', '跟', '與':
		return true
	}
	return false
}

// unrelated reports whether the Chinese words from i, up to the next comma, say
// what has nothing to do with it: "，与侵权投诉无关" is no list that goes on. What
// "与本案无关" speaks of stands before the comma.
func (v *voices) unrelated(i int) bool {
	if i+1 < len(v.toks) && strings.ContainsRune("本此该該这這上前以", rune(v.toks[i+1].char)) {
		return false
	}
	for k := i + 1; k+1 < len(v.toks) && k <= i+lookout; k++ {
		t := &v.toks[k]
		if t.sentence != v.toks[i].sentence || t.before&(comma|cut|opens|closes) != 0 {
			return false
		}
		if next := v.toks[k+1].char; (t.char == '无' || t.char == '無') && (next == '关' || next == '關' || next == '涉') {
			return true
		}
	}
	return false
}

// lookout is how many words a clause may hold before the one that shows it is one.
const lookout = 12

// finiteAhead reports whether a clause, and not a list, goes on from i.
func (v *voices) finiteAhead(i int, finites []bool) bool {
	for k := i; k < len(v.toks) && k < i+lookout; k++ {
		t := &v.toks[k]
		if t.sentence != v.toks[i].sentence || k > i && t.before&(comma|cut|opens|closes) != 0 {
			return false
		}
		if finites[k] {
			return true
		}
	}
	return false
}
