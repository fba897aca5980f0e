package rules

import (
	"fmt"
	"slices"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// logic tells what a formula says about itself. root says that it is the whole
// condition.
func (l *linter) logic(p *part, root bool) {
	if p.joint == isFixed {
		l.fixedRoot(p, root)
		return
	}
	together, ok := l.lookThrough(p)
	if !ok {
		for _, k := range p.kids {
			l.logic(k, false)
		}
		l.repeated(p)
		return
	}
	l.judge(p, root, together)
}

// fixedRoot tells of a condition that reads nothing. One that is just "true"
// was meant so.
func (l *linter) fixedRoot(p *part, root bool) {
	switch {
	case p.now == no:
		l.never(p, root, l.quote(p.expr)+" is never true", "")
	case p.now == yes && p.expr.Kind() != ast.LiteralKind:
		l.always(p, root)
	}
}

// duo is two kids of one chain.
type duo struct{ a, b *part }

// lookThrough looks at all worlds of a part. It gives the pairs of a chain of &&
// that are yes together in some world.
func (l *linter) lookThrough(p *part) (map[duo]bool, bool) {
	together := map[duo]bool{}
	chains := chainsOf(p)
	ok := worlds(atoms(p), false, func() bool {
		p.eval()
		p.note()
		for _, c := range chains {
			notePairs(c, together)
		}
		return true
	})
	return together, ok
}

func chainsOf(p *part) (out []*part) {
	if p.joint == isAnd {
		out = append(out, p)
	}
	for _, k := range p.kids {
		out = append(out, chainsOf(k)...)
	}
	return out
}

func notePairs(chain *part, together map[duo]bool) {
	for i, a := range chain.kids {
		for _, b := range chain.kids[i+1:] {
			if a.now&b.now&yes != 0 {
				together[duo{a, b}] = true
			}
		}
	}
}

// judge tells of the largest parts that are never yes, or always.
func (l *linter) judge(p *part, root bool, together map[duo]bool) {
	switch {
	case p.seen&yes == 0:
		l.blame(p, root, together)
	case p.seen == yes && l.always3(p):
		l.always(p, root)
	default:
		if p.joint == isAnd || p.joint == isOr {
			l.repeated(p)
			l.implied(p)
		}
		for i, k := range p.kids {
			if !p.takesFixed(i) || k.joint != isFixed {
				l.judge(k, false, together)
			}
		}
	}
}

// takesFixed reports whether a written true or false is at home at kids[i]: in
// x ? true : y, and beside ==.
func (p *part) takesFixed(i int) bool { return p.joint == isSame || p.joint == isChoice && i > 0 }

// always3 reports whether a part is yes even where what it reads is absent.
func (l *linter) always3(p *part) bool {
	all := true
	ok := worlds(atoms(p), true, func() bool { all = p.eval() == yes; return all })
	return ok && all
}

// blame finds the smallest part that makes p never true, and says why.
func (l *linter) blame(p *part, root bool, together map[duo]bool) {
	switch p.joint {
	case isFixed:
		l.never(p, root, l.quote(p.expr)+" is never true", "")
	case isLeaf:
		msg, fix := l.impossible(p)
		l.never(p, root, msg, fix)
	case isAnd:
		l.blameChain(p, root, together)
	case isOr:
		for i, k := range p.kids {
			l.blame(k, root && i == 0, together)
		}
	default:
		l.never(p, root, l.quote(p.expr)+" is never true", "")
	}
}

func (l *linter) blameChain(p *part, root bool, together map[duo]bool) {
	for _, k := range p.kids {
		if k.seen&yes == 0 {
			l.blame(k, root, together)
			return
		}
	}
	for i, b := range p.kids {
		for _, a := range p.kids[:i] {
			if !together[duo{a, b}] {
				l.never(b, root, fmt.Sprintf("%s and %s are never true together", l.quote(a.expr), l.quote(b.expr)),
					"leave one of them out, or join them with ||")
				return
			}
		}
	}
	l.never(p, root, l.quote(p.expr)+" is never true: its parts exclude each other", "")
}

// impossible says why a single question is never answered with yes.
func (l *linter) impossible(p *part) (msg, fix string) {
	msg = l.quote(p.expr) + " is never true"
	s := p.leaf.of
	switch empty := emptyOf(s.kind); {
	case s.least == nil:
	case s.most != nil:
		fix = fmt.Sprintf("it is a number from %v to %v", s.least.Value(), s.most.Value())
	case before(empty, s.least) && p.leaf.answer(empty) == yes:
		msg, fix = msg+": an empty text counts as absent", l.askHas("!", l.textIn(p.expr))
	}
	return msg, fix
}

// textIn is the text that a comparison is about.
func (l *linter) textIn(e ast.Expr) ast.Expr {
	for _, arg := range e.AsCall().Args() {
		if inner := sizedOf(arg); inner != nil {
			arg = inner
		}
		if l.neverBlank(arg) {
			return arg
		}
	}
	return e
}

// emptyOf is the empty text, or its size.
func emptyOf(k types.Kind) ref.Val {
	if k == types.StringKind {
		return types.String("")
	}
	return types.IntZero
}

func (l *linter) never(p *part, root bool, msg, fix string) {
	if root {
		l.tellOnce(p, Error, "never-true", "this condition never matches: "+msg, fix)
		return
	}
	l.tellOnce(p, Warning, "dead-part", msg, fix)
}

func (l *linter) always(p *part, root bool) {
	if root {
		l.tellOnce(p, Warning, "always-true", "this condition always matches: "+l.quote(p.expr)+" is true for every case", "")
		return
	}
	l.tellOnce(p, Warning, "idle-part", l.quote(p.expr)+" is true for every case", "leave it out")
}

// repeated tells of a part that stands in one chain twice.
func (l *linter) repeated(p *part) {
	if p.joint != isAnd && p.joint != isOr {
		return
	}
	seen := map[string]bool{}
	for _, k := range p.kids {
		if seen[k.key] && k.joint != isFixed {
			l.tellOnce(k, Warning, "repeated-part", l.quote(k.expr)+" stands here twice", "leave one of them out")
		}
		seen[k.key] = true
	}
}

// implied tells of a part of a chain that another part makes superfluous:
// n > 3 beside n > 5. The chain must give the same answer without it, what is
// absent included. Of two that say the same the later one is told of.
func (l *linter) implied(p *part) {
	gone := map[*part]bool{}
	for _, idle := range slices.Backward(p.kids) {
		for _, other := range p.kids {
			if idle.key != other.key && !gone[other] && bothWays(idle) && bothWays(other) &&
				shareSubject(idle, other) && makesIdle(p.joint, other, idle) {
				gone[idle] = true
				l.tellOnce(idle, Info, "idle-part",
					fmt.Sprintf("%s adds nothing to %s", l.quote(idle.expr), l.quote(other.expr)), "leave it out")
				break
			}
		}
	}
}

// bothWays reports whether a part can be yes and can be no. Of any other it is
// told for that.
func bothWays(p *part) bool { return p.joint != isFixed && p.seen&yes != 0 && p.seen&no != 0 }

// makesIdle reports whether "other" alone answers as both do together.
func makesIdle(j joint, other, idle *part) bool {
	as, pairOf := atoms(other, idle), &part{joint: j, kids: []*part{other, idle}}
	equal := func() bool {
		all := pairOf.eval()
		return all == other.now && all&(all-1) == 0
	}
	for _, whole := range []bool{false, true} {
		holds := true
		if ok := worlds(as, whole, func() bool { holds = equal(); return holds }); !ok || !holds {
			return false
		}
	}
	return true
}

func shareSubject(a, b *part) bool {
	mine := atoms(b)
	return slices.ContainsFunc(atoms(a), func(x *atom) bool {
		return slices.ContainsFunc(mine, func(y *atom) bool { return x.of == y.of })
	})
}

// tellOnce keeps one problem of logic at one place.
func (l *linter) tellOnce(p *part, sev Severity, kind, msg, fix string) {
	at := l.start(p.expr)
	if l.told[at] {
		return
	}
	l.told[at] = true
	l.tell(p.expr, sev, kind, msg, fix)
}
