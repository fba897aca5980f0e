package rules

import (
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// answers is a set of what a part of a condition may come to.
type answers uint8

const (
	yes    answers = 1 << iota
	no             // it was decided, and it does not hold
	unsure         // unknown, or gone wrong: neither matches
)

// joint says how a part is put together from smaller ones.
type joint uint8

const (
	isLeaf   joint = iota
	isAnd          // all kids
	isOr           // any kid
	isNot          // the one kid, turned round
	isSame         // both kids are equal
	isChoice       // kids[0] ? kids[1] : kids[2]
	isFixed        // the same for every view
)

// part is one piece of a condition that is true or false. Chains of && and of
// || are flat, so that each piece can be held against every other.
type part struct {
	joint joint
	kids  []*part
	leaf  *atom
	expr  ast.Expr
	key   string  // equal for parts that say the same
	now   answers // in the world that is looked at
	seen  answers // in all worlds
}

// formula turns an expression into parts. What it does not understand becomes
// an atom that may be anything.
func (l *linter) formula(e ast.Expr) *part {
	l.covered[e.ID()] = true
	if v, ok := l.fixed(e); ok {
		return fixedPart(e, v)
	}
	if e.Kind() == ast.CallKind && !e.AsCall().IsMemberFunction() {
		if p := l.callFormula(e, e.AsCall()); p != nil {
			return p
		}
	}
	return l.leafPart(e)
}

func (l *linter) callFormula(e ast.Expr, c ast.CallExpr) *part {
	switch c.FunctionName() {
	case operators.LogicalAnd:
		return l.chain(isAnd, " && ", e)
	case operators.LogicalOr:
		return l.chain(isOr, " || ", e)
	case operators.LogicalNot:
		return negated(e, l.formula(c.Args()[0]))
	case operators.Conditional:
		return joined(isChoice, " ? ", e, l.formula(c.Args()[0]), l.formula(c.Args()[1]), l.formula(c.Args()[2]))
	case operators.Equals, operators.NotEquals:
		if l.kind(c.Args()[0]) == types.BoolKind && l.kind(c.Args()[1]) == types.BoolKind {
			return l.sameTruth(e, c)
		}
	}
	return nil
}

// sameTruth reads a == b and a != b between truths; against a written true or
// false it is the other side or its opposite.
func (l *linter) sameTruth(e ast.Expr, c ast.CallExpr) *part {
	a, b := l.formula(c.Args()[0]), l.formula(c.Args()[1])
	if a.joint == isFixed {
		a, b = b, a
	}
	p := joined(isSame, " == ", e, a, b)
	if b.joint == isFixed && b.now != unsure {
		if p = a; b.now == no {
			p = negated(e, a)
		}
		p = &part{joint: p.joint, kids: p.kids, leaf: p.leaf, expr: e, key: p.key}
	}
	if c.FunctionName() == operators.NotEquals {
		return negated(e, p)
	}
	return p
}

func (l *linter) chain(j joint, sep string, e ast.Expr) *part {
	var kids []*part
	for _, arg := range e.AsCall().Args() {
		if k := l.formula(arg); k.joint == j {
			kids = append(kids, k.kids...)
		} else {
			kids = append(kids, k)
		}
	}
	return joined(j, sep, e, kids...)
}

func joined(j joint, sep string, e ast.Expr, kids ...*part) *part {
	keys := make([]string, len(kids))
	for i, k := range kids {
		keys[i] = k.key
	}
	return &part{joint: j, kids: kids, expr: e, key: "(" + strings.Join(keys, sep) + ")"}
}

func negated(e ast.Expr, p *part) *part {
	return &part{joint: isNot, kids: []*part{p}, expr: e, key: "!" + p.key}
}

func fixedPart(e ast.Expr, v ref.Val) *part {
	p := &part{joint: isFixed, expr: e, key: "unsure", now: unsure}
	switch v {
	case types.True:
		p.key, p.now = "true", yes
	case types.False:
		p.key, p.now = "false", no
	}
	return p
}

// fixed gives the value of an expression that reads nothing.
func (l *linter) fixed(e ast.Expr) (ref.Val, bool) {
	if e.Kind() == ast.LiteralKind {
		return e.AsLiteral(), true
	}
	if e.Kind() == ast.IdentKind || len(namesIn(e, l.scope)) > 0 {
		return nil, false
	}
	a := ast.NewCheckedAST(ast.NewAST(e, l.ast.SourceInfo()), l.ast.TypeMap(), l.ast.ReferenceMap())
	prg, err := l.cel.PlanProgram(a, cel.CostLimit(MaxCost))
	if err != nil {
		return nil, false
	}
	v, _, err := prg.Eval(cel.NoVars())
	if err != nil {
		return types.WrapErr(err), true
	}
	return v, true
}

// eval gives the answer of a part where every atom below it has its own.
func (p *part) eval() answers {
	if p.joint == isLeaf {
		p.now = p.leaf.now
	} else if p.joint != isFixed {
		for _, k := range p.kids {
			k.eval()
		}
		p.now = p.join()
	}
	return p.now
}

// note keeps what the part and all below it came to.
func (p *part) note() {
	p.seen |= p.now
	for _, k := range p.kids {
		k.note()
	}
}

func (p *part) join() answers {
	out := p.kids[0].now
	switch p.joint {
	case isNot:
		return opposite(out)
	case isAnd:
		for _, k := range p.kids[1:] {
			out = both(out, k.now)
		}
	case isOr:
		out = opposite(out)
		for _, k := range p.kids[1:] {
			out = both(out, opposite(k.now))
		}
		return opposite(out)
	case isSame:
		return same(out, p.kids[1].now)
	case isChoice:
		return choice(out, p.kids[1].now, p.kids[2].now)
	}
	return out
}

func opposite(a answers) answers { return a&unsure | a&yes<<1 | a&no>>1 }

// both is Kleene's "and" over sets: one no decides, and an unsure part leaves the
// rest unsure.
func both(a, b answers) answers {
	out := (a | b) & no
	out |= a & b & yes
	if a&unsure != 0 && b&(yes|unsure) != 0 || b&unsure != 0 && a&(yes|unsure) != 0 {
		out |= unsure
	}
	return out
}

func same(a, b answers) answers {
	out := (a | b) & unsure
	if a&b&(yes|no) != 0 {
		out |= yes
	}
	if a&yes != 0 && b&no != 0 || a&no != 0 && b&yes != 0 {
		out |= no
	}
	return out
}

// choice follows the branch. What is unsure ends unsure, or in no: what is
// closed is read as no at the choice as a whole.
func choice(c, then, otherwise answers) answers {
	var out answers
	if c&yes != 0 {
		out |= then
	}
	if c&no != 0 {
		out |= otherwise
	}
	if (c|out)&unsure != 0 {
		out |= no | unsure
	}
	return out
}

// atoms lists the atoms below some parts, each once.
func atoms(parts ...*part) []*atom {
	seen := map[*atom]bool{}
	var out []*atom
	var walk func(*part)
	walk = func(p *part) {
		if p.leaf != nil && !seen[p.leaf] {
			seen[p.leaf] = true
			out = append(out, p.leaf)
		}
		for _, k := range p.kids {
			walk(k)
		}
	}
	for _, p := range parts {
		walk(p)
	}
	return out
}
