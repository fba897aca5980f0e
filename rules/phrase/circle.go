package phrase

import (
	"slices"
	"strings"
)

// A naming is one place where a phrase names another set.
type naming struct {
	from, to int
	at       Mistake // where it stands
}

// sort puts every set after those that it names and tells the circles. A
// phrase that closes a circle is dropped.
func (c *compiler) sort() []int {
	state := make([]uint8, len(c.m.ids)) // 1: on the way, 2: done
	var order, path []int
	var visit func(int)
	visit = func(s int) {
		state[s] = 1
		path = append(path, s)
		for _, n := range c.names {
			switch {
			case n.from != s:
			case state[n.to] == 0:
				visit(n.to)
			case state[n.to] == 1:
				c.circle(n, path)
			}
		}
		path = path[:len(path)-1]
		state[s] = 2
		order = append(order, s)
	}
	for s := range state {
		if state[s] == 0 {
			visit(s)
		}
	}
	return order
}

func (c *compiler) circle(n naming, path []int) {
	var ids []string
	for _, s := range path[slices.Index(path, n.to):] {
		ids = append(ids, c.m.ids[s])
	}
	m := n.at
	m.Msg = "the sets name one another in a circle: " + strings.Join(append(ids, c.m.ids[n.to]), " → ")
	m.Fix = "take one of these names out"
	c.mistakes = append(c.mistakes, m)
	sp := &c.m.sets[n.from]
	sp.phrases = slices.DeleteFunc(sp.phrases, func(p phrasePlan) bool { return p.names(n.to) })
}

func (p phrasePlan) names(set int) bool {
	for _, links := range p.parts {
		for _, l := range links {
			if l.elem < 0 && l.set == set {
				return true
			}
		}
	}
	return false
}
