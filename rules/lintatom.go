package rules

import (
	"fmt"
	"slices"
	"strings"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/common/types/traits"
)

// atom is the smallest part: one question about one subject.
type atom struct {
	of   *subject
	op   string    // an operator of CEL, "has", or "" for a truth as it stands
	vals []ref.Val // what the subject is compared with
	now  answers   // in the world that is looked at
}

// subject is what atoms ask about: a field, a size, a method, how two fields
// stand to each other, or anything else that is one value of the view. Equal
// text means equal value, so it is known by its text.
type subject struct {
	key    string
	kind   types.Kind
	least  ref.Val // the smallest and largest value it can have, nil if not known
	most   ref.Val
	closed bool // where it is absent its comparisons may be no
	known  bool // it is never absent
	domain []ref.Val
	atoms  map[string]*atom
}

// space holds the subjects of one or several conditions over the same view.
type space map[string]*subject

func (s space) subject(key string, fresh subject) *subject {
	if got := s[key]; got != nil {
		if got.kind == presenceOnly {
			fresh.key, fresh.atoms = key, got.atoms
			*got = fresh
		}
		return got
	}
	fresh.key, fresh.atoms = key, map[string]*atom{}
	s[key] = &fresh
	return &fresh
}

// presenceOnly is the kind of a subject that was only asked for by has() so far.
const presenceOnly = types.UnspecifiedKind

func (s *subject) ask(op string, vals ...ref.Val) (*atom, string) {
	key := strings.Trim(op, "_@")
	for _, v := range vals {
		key += fmt.Sprintf(" %#v", v)
	}
	a := s.atoms[key]
	if a == nil {
		a = &atom{of: s, op: op, vals: vals}
		s.atoms[key] = a
	}
	return a, s.key + " " + key
}

func (l *linter) leafPart(e ast.Expr) *part {
	a, key := l.atom(e)
	return &part{leaf: a, expr: e, key: key}
}

// atom reads one question. A question of an unknown form is a subject of its
// own, which may be true or false.
func (l *linter) atom(e ast.Expr) (*atom, string) {
	switch e.Kind() {
	case ast.SelectKind:
		if sel := e.AsSelect(); sel.IsTestOnly() && isPath(sel.Operand()) {
			return l.space.subject(l.text(sel.Operand())+"."+sel.FieldName(), subject{kind: presenceOnly}).ask("has")
		}
	case ast.CallKind:
		if a, key := l.comparison(e.AsCall()); a != nil {
			return a, key
		}
	}
	return l.space.subject(l.text(e), subject{kind: types.BoolKind, closed: l.isClosed(e)}).ask("")
}

// ordered are the operators between two values, with what they are seen from
// the other side.
var ordered = map[string]string{
	operators.Less: operators.Greater, operators.LessEquals: operators.GreaterEquals,
	operators.Greater: operators.Less, operators.GreaterEquals: operators.LessEquals,
	operators.Equals: operators.Equals, operators.NotEquals: operators.NotEquals,
}

// comparison reads x < 3, 3 > x, x in [1, 2], and x < y.
func (l *linter) comparison(c ast.CallExpr) (*atom, string) {
	if len(c.Args()) != 2 || c.IsMemberFunction() {
		return nil, ""
	}
	left, right, op := c.Args()[0], c.Args()[1], c.FunctionName()
	if op == operators.In {
		return l.member(left, right)
	}
	mirrored, ok := ordered[op]
	if !ok || !l.comparable(left) || !l.comparable(right) {
		return nil, ""
	}
	if v, ok := l.fixed(left); ok && !types.IsError(v) {
		return l.term(right).ask(mirrored, v)
	}
	if v, ok := l.fixed(right); ok && !types.IsError(v) {
		return l.term(left).ask(op, v)
	}
	return l.relation(left, right, op, mirrored)
}

func (l *linter) member(x, list ast.Expr) (*atom, string) {
	if list.Kind() != ast.ListKind || !l.comparable(x) {
		return nil, ""
	}
	var vals []ref.Val
	for _, e := range list.AsList().Elements() {
		v, ok := l.fixed(e)
		if !ok || types.IsError(v) || len(list.AsList().OptionalIndices()) > 0 {
			return nil, ""
		}
		vals = append(vals, v)
	}
	return l.term(x).ask(operators.In, vals...)
}

// relation is how two values stand to each other: before, equal or behind, told
// as -1, 0 and 1. A value stands equal to itself.
func (l *linter) relation(left, right ast.Expr, op, mirrored string) (*atom, string) {
	a, b := l.text(left), l.text(right)
	if a > b {
		a, b, op = b, a, mirrored
	}
	s := subject{kind: types.IntKind, closed: l.isClosed(left) || l.isClosed(right),
		domain: []ref.Val{types.IntNegOne, types.IntZero, types.IntOne}}
	if a == b {
		s.domain = []ref.Val{types.IntZero}
	}
	if l.kind(left) == types.DoubleKind {
		s.domain = append(s.domain, notOrdered)
	}
	return l.space.subject(a+" ~ "+b, s).ask(op, types.IntZero)
}

// comparable are the types whose values stand in one order.
func (l *linter) comparable(e ast.Expr) bool {
	switch l.kind(e) {
	case types.IntKind, types.DoubleKind, types.StringKind, types.TimestampKind, types.DurationKind:
		return true
	}
	return l.ast.GetType(e.ID()).TypeName() == dateType.TypeName()
}

// term is the subject for one value of the view.
func (l *linter) term(e ast.Expr) *subject {
	s := subject{kind: l.kind(e), closed: l.isClosed(e)}
	key := l.text(e)
	if s.kind == types.StringKind && l.neverBlank(e) {
		s.least = types.String("\x00")
	}
	if arg := sizedOf(e); arg != nil {
		key, s.least = "size("+l.text(arg)+")", types.IntZero
		if l.neverBlank(arg) {
			s.least = types.IntOne
		}
		at, ok := l.where(arg)
		s.known = ok && l.scope.isComplete(at.path)
	}
	if r, ok := l.getterRange(e); ok {
		s.least, s.most = r.least, r.most
	}
	return l.space.subject(key, s)
}

// sizedOf gives x of size(x) and x.size().
func sizedOf(e ast.Expr) ast.Expr {
	if e.Kind() != ast.CallKind || e.AsCall().FunctionName() != "size" {
		return nil
	}
	if c := e.AsCall(); c.IsMemberFunction() {
		return c.Target()
	} else if len(c.Args()) == 1 {
		return c.Args()[0]
	}
	return nil
}

// answer is what the atom comes to for one value of its subject.
func (a *atom) answer(v ref.Val) answers {
	switch a.op {
	case "has":
		return yes
	case "":
		return truth(v == types.True)
	case operators.In:
		return truth(slices.ContainsFunc(a.vals, func(x ref.Val) bool { return v.Equal(x) == types.True }))
	case operators.Equals:
		return truth(v.Equal(a.vals[0]) == types.True)
	case operators.NotEquals:
		return truth(v.Equal(a.vals[0]) != types.True)
	}
	n, ok := v.(traits.Comparer).Compare(a.vals[0]).(types.Int)
	if !ok {
		return no // NaN: it is neither before, nor equal, nor behind
	}
	return truth(a.op == operators.Less && n < 0 || a.op == operators.LessEquals && n <= 0 ||
		a.op == operators.Greater && n > 0 || a.op == operators.GreaterEquals && n >= 0)
}

func truth(b bool) answers {
	if b {
		return yes
	}
	return no
}
