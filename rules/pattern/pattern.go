package pattern

import (
	"regexp"
	"regexp/syntax"
	"sync"
	"sync/atomic"
	"unicode/utf8"
)

// Pattern is a regular expression of Go. What it does not answer itself, the regexp in it
// does. It is safe for concurrent use.
type Pattern struct {
	*regexp.Regexp
	once  sync.Once
	prog  *syntax.Prog
	class *classes
	known atomic.Pointer[states] // for a match anywhere
	spilt atomic.Int32           // how often there were too many states

	finding sync.Once
	from    atomic.Pointer[states] // for a match that begins at one place
	first   *regexp.Regexp         // finds what a match at the start of a text holds
	further *regexp.Regexp         // finds what a match behind the first letter holds
}

// Compile reads a regular expression.
func Compile(expr string) (*Pattern, error) {
	re, err := regexp.Compile(expr)
	if err != nil {
		return nil, err
	}
	return &Pattern{Regexp: re}, nil
}

// MustCompile is like [Compile] and panics where the expression cannot be read.
func MustCompile(expr string) *Pattern { return &Pattern{Regexp: regexp.MustCompile(expr)} }

// MatchString reports whether the text holds a match.
func (p *Pattern) MatchString(text string) bool {
	p.once.Do(p.prepare)
	if p.prog == nil || p.spilt.Load() > mostSpilt {
		return p.Regexp.MatchString(text)
	}
	if matched, told := p.walk(text); told {
		return matched
	}
	return p.Regexp.MatchString(text)
}

// prepare works out what is needed to walk a text. A pattern that Go can read is read
// again in the same way.
func (p *Pattern) prepare() {
	re, err := syntax.Parse(p.String(), syntax.Perl)
	if err != nil {
		return
	}
	if p.prog, err = syntax.Compile(re.Simplify()); err != nil {
		p.prog = nil
		return
	}
	if p.class = classesOf(p.prog); p.class == nil {
		p.prog = nil
		return
	}
	p.known.Store(newStates(p.prog, p.class, true))
}

// mostSpilt is how often a pattern may come to too many states before it is left to regexp
// for good.
const mostSpilt = 2

// spill begins to keep states anew.
func (p *Pattern) spill(kept *atomic.Pointer[states], known *states, anywhere bool) {
	p.spilt.Add(1)
	kept.CompareAndSwap(known, newStates(p.prog, p.class, anywhere))
}

// walk goes through a text state by state. It tells nothing where there are too many
// states, and begins to keep them anew for the next text.
func (p *Pattern) walk(text string) (matched, told bool) {
	known := p.known.Load()
	at := known.start
	for i := 0; i < len(text); {
		c, size := int32(text[i]), 1
		if c >= utf8.RuneSelf {
			c, size = utf8.DecodeRuneInString(text[i:])
		}
		i += size
		next := at.next[p.class.of(c)].Load()
		if next == nil {
			if next = known.step(at, p.class.of(c)); next == nil {
				p.spill(&p.known, known, true)
				return false, false
			}
		}
		if next == known.matched {
			return true, true
		}
		at = next
	}
	return known.atEnd(at), true
}
