package pattern

import (
	"math"
	"regexp/syntax"
	"slices"
	"unicode"
	"unicode/utf8"
)

// classes puts the letters that a pattern cannot tell apart into one class each.
type classes struct {
	low  [utf8.RuneSelf]uint16
	from []rune   // where stretches of letters of one class begin
	is   []uint16 // the class of each stretch
	page [256]*[256]uint16
	some []rune // a letter of each class
}

// of is the class of a letter.
func (c *classes) of(r rune) uint16 {
	switch {
	case r < utf8.RuneSelf:
		return c.low[r]
	case r < 1<<16:
		return c.page[r>>8][r&0xff]
	}
	return c.search(r)
}

func (c *classes) search(r rune) uint16 {
	i, found := slices.BinarySearch(c.from, r)
	if !found {
		i--
	}
	return c.is[i]
}

// wordLetters are those beside which \b tells the end of a word.
var wordLetters = []rune{'0', '9', 'A', 'Z', '_', '_', 'a', 'z'}

// classesOf parts the letters by each set of them that a pattern names, and by what the
// ends of lines and words rest on. It gives nothing where these are too many.
func classesOf(prog *syntax.Prog) *classes {
	sets := [][]rune{{'\n', '\n'}, wordLetters}
	seen := map[string]bool{}
	for i := range prog.Inst {
		if set := setOf(&prog.Inst[i]); len(set) > 0 && !seen[string(set)] {
			seen[string(set)] = true
			sets = append(sets, set)
		}
	}
	c := &classes{from: []rune{0}}
	for _, s := range sets {
		for i := 0; i < len(s); i += 2 {
			c.from = append(c.from, s[i], s[i+1]+1)
		}
	}
	slices.Sort(c.from)
	c.from = slices.Compact(c.from)
	is, count := make([]int, len(c.from)), 1
	for _, s := range sets {
		count = c.part(is, s, count)
	}
	if !c.number(is) {
		return nil
	}
	return c
}

// part gives the letters of a set classes of their own, apart from those outside it.
func (c *classes) part(is []int, set []rune, count int) int {
	inside := map[int]int{}
	for i := 0; i < len(set); i += 2 {
		at, _ := slices.BinarySearch(c.from, set[i])
		for ; at < len(c.from) && c.from[at] <= set[i+1]; at++ {
			own, known := inside[is[at]]
			if !known {
				own, count = count, count+1
				inside[is[at]] = own
			}
			is[at] = own
		}
	}
	return count
}

// number counts the classes that are left from 0, and fills the tables. It is false where
// there are too many of them.
func (c *classes) number(is []int) bool {
	place := map[int]uint16{}
	c.is = make([]uint16, len(is))
	for i, old := range is {
		if _, known := place[old]; !known {
			if len(c.some) > math.MaxUint16 {
				return false
			}
			place[old] = uint16(len(c.some))
			c.some = append(c.some, c.from[i])
		}
		c.is[i] = place[old]
	}
	for r := range c.low {
		c.low[r] = c.search(rune(r))
	}
	same := map[uint16]*[256]uint16{} // pages of one class throughout
	for p := range c.page {
		c.page[p] = c.fill(rune(p<<8), same)
	}
	return true
}

func (c *classes) fill(first rune, same map[uint16]*[256]uint16) *[256]uint16 {
	at, found := slices.BinarySearch(c.from, first)
	if !found {
		at--
	}
	whole := at+1 == len(c.from) || c.from[at+1] >= first+256
	if whole && same[c.is[at]] != nil {
		return same[c.is[at]]
	}
	page := &[256]uint16{}
	for i := range page {
		if at+1 < len(c.from) && c.from[at+1] <= first+rune(i) {
			at++
		}
		page[i] = c.is[at]
	}
	if whole {
		same[c.is[at]] = page
	}
	return page
}

// setOf gives the letters that an instruction takes, as pairs of first and last.
func setOf(in *syntax.Inst) (set []rune) {
	if in.Op != syntax.InstRune && in.Op != syntax.InstRune1 {
		return nil
	}
	if len(in.Rune) != 1 {
		return in.Rune
	}
	set = []rune{in.Rune[0], in.Rune[0]}
	if syntax.Flags(in.Arg)&syntax.FoldCase != 0 {
		for r := unicode.SimpleFold(in.Rune[0]); r != in.Rune[0]; r = unicode.SimpleFold(r) {
			set = append(set, r, r)
		}
	}
	return set
}
