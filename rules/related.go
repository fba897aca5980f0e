package rules

import "slices"

// Relation says how two conditions of a list stand to each other.
type Relation struct {
	Kind RelationKind
	A, B int // places in the list
}

// RelationKind is what a [Relation] says of its A and B.
type RelationKind uint8

// The relations. Those between two conditions hold for every view.
const (
	Same     RelationKind = iota + 1 // A matches exactly where B does; A < B
	Narrower                         // A matches only where B does, and they are not the same
	Apart                            // A and B never match together; A < B
)

// String gives same, narrower or apart.
func (k RelationKind) String() string {
	return [...]string{"no relation", "same", "narrower", "apart"}[min(k, Apart)]
}

// Related tells which conditions of a list match in the same cases, which match
// only where another one does, and which never match together, in the order of
// the list. A caller knows what that means: two signals that are the same count
// one thing twice, two that are apart are often the two answers to a question.
//
// Only conditions that share a question are held against each other. Like
// [Cond.Lint] it never guesses: a pair with more than twelve different questions
// is left out, and so are conditions that never match or always do, those that
// were not compiled, and those of different environments.
func Related[V any](list []*Cond[V]) []Relation {
	parts := make([]*part, len(list))
	spaces := map[*Env[V]]space{}
	for i, c := range list {
		if c == nil || c.prg == nil {
			continue
		}
		if spaces[c.env] == nil {
			spaces[c.env] = space{}
		}
		parts[i] = c.wholePart(spaces[c.env])
	}
	var out []Relation
	for _, d := range askersOfOne(parts) {
		out = append(out, relate(parts, d[0], d[1])...)
	}
	return out
}

// wholePart reads the condition into a space that it shares with others. It is
// nil where the condition is too large, or decided before it is asked.
func (c *Cond[V]) wholePart(s space) *part {
	l := newLinter(c.env.cel, c.env.scope, c.ast.NativeRep(), []rune(c.text))
	l.space = s
	p := l.formula(c.ast.NativeRep().Expr())
	if _, ok := l.lookThrough(p); !ok || !bothWays(p) {
		return nil
	}
	return p
}

// askersOfOne are the pairs that ask about one subject, in order. Conditions of
// different environments have no subject in common.
func askersOfOne(parts []*part) [][2]int {
	askers := map[*subject][]int{}
	seen := map[[2]int]bool{}
	var out [][2]int
	for j, p := range parts {
		if p == nil {
			continue
		}
		for _, g := range bySubject(atoms(p)) {
			s := g[0].of
			for _, i := range askers[s] {
				if d := [2]int{i, j}; !seen[d] {
					seen[d] = true
					out = append(out, d)
				}
			}
			askers[s] = append(askers[s], j)
		}
	}
	slices.SortFunc(out, func(a, b [2]int) int { return slices.Compare(a[:], b[:]) })
	return out
}

// relate holds two conditions against each other.
func relate(parts []*part, i, j int) []Relation {
	a, b := parts[i], parts[j]
	ab, ba, apart := compare(a, b)
	switch {
	case ab && ba:
		return []Relation{{Same, i, j}}
	case ab:
		return []Relation{{Narrower, i, j}}
	case ba:
		return []Relation{{Narrower, j, i}}
	case apart:
		return []Relation{{Apart, i, j}}
	}
	return nil
}

// compare reports whether a matches only where b does, b only where a does, and
// whether they never match together. A search without absent values throws most
// pairs out. What is left of the first two is searched again with them; the last
// needs no second search, because what is unsure there could be decided here.
func compare(a, b *part) (ab, ba, apart bool) {
	as := atoms(a, b)
	ab, ba, apart = true, true, true
	if !worlds(as, false, func() bool {
		x, y := a.eval(), b.eval()
		ab, ba, apart = ab && within(x, y), ba && within(y, x), apart && x&y&yes == 0
		return ab || ba || apart
	}) {
		return false, false, false
	}
	if ab || ba {
		ok := worlds(as, true, func() bool {
			x, y := a.eval(), b.eval()
			ab, ba = ab && within(x, y), ba && within(y, x)
			return ab || ba
		})
		ab, ba = ab && ok, ba && ok
	}
	return ab, ba, apart
}

// within reports whether y is surely yes where x can be.
func within(x, y answers) bool { return x&yes == 0 || y == yes }
