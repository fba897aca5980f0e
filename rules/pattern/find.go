package pattern

import (
	"regexp"
	"unicode/utf8"
)

// prepareFinding works out what is needed to find matches. A pattern that matches an empty
// text is left to regexp, and so is one that is too long with what is added to it here.
func (p *Pattern) prepareFinding() {
	from := newStates(p.prog, p.class, false)
	if from.canBeEmpty() {
		return
	}
	var err error
	if p.first, err = regexp.Compile(`\A(?:` + p.String() + `)`); err != nil {
		return
	}
	if p.further, err = regexp.Compile(`\A(?s:.)(?:` + p.String() + `)`); err != nil || p.further.NumSubexp() != p.NumSubexp() {
		return
	}
	p.from.Store(from)
}

// canBeEmpty reports whether nothing may be a match, whatever stands on either side.
func (s *states) canBeEmpty() bool {
	for _, before := range s.behind {
		for _, next := range []rune{textStart, '\n', 'a', ' '} {
			if _, matched := s.closure(before, next); matched {
				return true
			}
		}
	}
	return false
}

// mostPerByte is how many steps may be taken for each byte of a text, so that a pattern
// that often begins and seldom matches takes no longer than with regexp.
const mostPerByte = 16

// find gives the matches of a text, as regexp does. It looks at each place whether one
// begins there, and only then at what it holds. It tells nothing where that takes too
// many steps or states.
func (p *Pattern) find(text string, n int) (all [][]int, told bool) {
	p.once.Do(p.prepare)
	if p.prog == nil || p.spilt.Load() > mostSpilt {
		return nil, false
	}
	p.finding.Do(p.prepareFinding)
	known := p.from.Load()
	if known == nil {
		return nil, false
	}
	steps, before, last := mostPerByte*(len(text)+mostPerByte), rune(textStart), 0
	for at := 0; at < len(text) && (n < 0 || len(all) < n); {
		is, told := p.begins(known, text[at:], before, &steps)
		if !told {
			return nil, false
		}
		end := at
		if is {
			match := p.matchAt(text, last, at)
			if match == nil {
				return nil, false
			}
			all, end = append(all, match), match[1]
		}
		if end == at { // none begins here: on to the next letter
			_, size := utf8.DecodeRuneInString(text[at:])
			end += size
		}
		var size int
		before, size = utf8.DecodeLastRuneInString(text[:end])
		last, at = end-size, end
	}
	return all, true
}

// begins reports whether a match begins at the start of a text behind a letter.
func (p *Pattern) begins(known *states, text string, before rune, steps *int) (is, told bool) {
	state := known.behind[kindOf(before)]
	for i := 0; i < len(text); {
		c, size := rune(text[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		class := p.class.of(c)
		next := state.next[class].Load()
		if next == nil {
			next = known.step(state, class)
		}
		if *steps--; *steps < 0 {
			return false, false
		}
		if next == nil {
			p.spill(&p.from, known, false)
			return false, false
		}
		switch {
		case next == known.matched:
			return true, true
		case len(next.at) == 0:
			return false, true
		}
		state = next
	}
	return known.atEnd(state), true
}

// matchAt gives what the match at a place holds; last is where the letter before it is.
func (p *Pattern) matchAt(text string, last, at int) []int {
	if at == 0 {
		return p.first.FindStringSubmatchIndex(text)
	}
	match := p.further.FindStringSubmatchIndex(text[last:])
	if match == nil {
		return nil
	}
	for i := range match {
		if match[i] >= 0 {
			match[i] += last
		}
	}
	match[0] = at
	return match
}

// FindAllStringSubmatchIndex is like that of regexp.
func (p *Pattern) FindAllStringSubmatchIndex(text string, n int) [][]int {
	if all, told := p.find(text, n); told {
		return all
	}
	return p.Regexp.FindAllStringSubmatchIndex(text, n)
}

// FindStringSubmatchIndex is like that of regexp.
func (p *Pattern) FindStringSubmatchIndex(text string) []int {
	if all := p.FindAllStringSubmatchIndex(text, 1); len(all) > 0 {
		return all[0]
	}
	return nil
}

// FindAllStringIndex is like that of regexp.
func (p *Pattern) FindAllStringIndex(text string, n int) [][]int {
	all := p.FindAllStringSubmatchIndex(text, n)
	for i := range all {
		all[i] = all[i][:2:2]
	}
	return all
}

// FindAllString is like that of regexp.
func (p *Pattern) FindAllString(text string, n int) (out []string) {
	for _, m := range p.FindAllStringSubmatchIndex(text, n) {
		out = append(out, text[m[0]:m[1]])
	}
	return out
}

// FindAllStringSubmatch is like that of regexp.
func (p *Pattern) FindAllStringSubmatch(text string, n int) (out [][]string) {
	for _, m := range p.FindAllStringSubmatchIndex(text, n) {
		out = append(out, held(text, m))
	}
	return out
}

// FindStringSubmatch is like that of regexp.
func (p *Pattern) FindStringSubmatch(text string) []string {
	if m := p.FindStringSubmatchIndex(text); m != nil {
		return held(text, m)
	}
	return nil
}

// FindString is like that of regexp.
func (p *Pattern) FindString(text string) string {
	if m := p.FindStringSubmatchIndex(text); m != nil {
		return text[m[0]:m[1]]
	}
	return ""
}

// held is what a match holds, empty where a group has no part in it.
func held(text string, match []int) []string {
	out := make([]string, len(match)/2)
	for i := range out {
		if from := match[2*i]; from >= 0 {
			out[i] = text[from:match[2*i+1]]
		}
	}
	return out
}

// ReplaceAllString is like that of regexp.
func (p *Pattern) ReplaceAllString(text, with string) string {
	if !p.MatchString(text) {
		return text
	}
	return p.Regexp.ReplaceAllString(text, with)
}

// ReplaceAllStringFunc is like that of regexp.
func (p *Pattern) ReplaceAllStringFunc(text string, with func(string) string) string {
	if !p.MatchString(text) {
		return text
	}
	return p.Regexp.ReplaceAllStringFunc(text, with)
}
