package rules

import (
	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// step answers one part of a condition for a view.
type step func(root *object) ref.Val

// planner makes steps of a condition that asks nothing but methods and fields,
// compares them with what is written out, and joins that by &&, || and !. Most
// conditions of a pack are of this kind, and CEL's interpreter takes ten times
// as long for them. The values are the ones that CEL gets, so the answers are
// too; TestPlainIsCEL holds one against the other.
type planner struct {
	ast *ast.AST
	s   *scope
}

// plan gives the steps of a condition, or nil where only CEL can answer it.
func plan(a *cel.Ast, s *scope) step {
	p := planner{a.NativeRep(), s}
	return p.part(p.ast.Expr())
}

func (p planner) part(e ast.Expr) step {
	switch e.Kind() {
	case ast.IdentKind, ast.SelectKind:
		return p.flag(e)
	case ast.CallKind:
		return p.call(e.AsCall())
	}
	return nil
}

func (p planner) call(c ast.CallExpr) step {
	switch {
	case c.IsMemberFunction():
		return p.method(c)
	case c.FunctionName() == operators.LogicalNot:
		return p.not(c.Args()[0])
	case c.FunctionName() == operators.LogicalAnd:
		return p.join(c.Args(), types.False)
	case c.FunctionName() == operators.LogicalOr:
		return p.join(c.Args(), types.True)
	case c.FunctionName() == operators.Equals:
		return p.compare(c.Args()[0], c.Args()[1], types.True)
	case c.FunctionName() == operators.NotEquals:
		return p.compare(c.Args()[0], c.Args()[1], types.False)
	}
	return nil
}

// join is && where false decides, and || where true does.
func (p planner) join(args []ast.Expr, decides types.Bool) step {
	steps := make([]step, len(args))
	for i, a := range args {
		if steps[i] = p.part(a); steps[i] == nil {
			return nil
		}
	}
	return func(root *object) ref.Val {
		var open *types.Unknown
		for _, s := range steps {
			switch x := s(root).(type) {
			case types.Bool:
				if x == decides {
					return x
				}
			case *types.Unknown:
				open = types.MergeUnknowns(open, x)
			default:
				return x // a failure: CEL says where
			}
		}
		if open != nil {
			return open
		}
		return !decides
	}
}

func (p planner) not(arg ast.Expr) step {
	s := p.part(arg)
	if s == nil {
		return nil
	}
	return func(root *object) ref.Val {
		v := s(root)
		if b, ok := v.(types.Bool); ok {
			return !b
		}
		return v
	}
}

// flag is a field that is true or false by itself.
func (p planner) flag(e ast.Expr) step {
	names := p.path(e)
	if names == nil || p.ast.GetType(e.ID()) != types.BoolType {
		return nil
	}
	return func(root *object) ref.Val { return closeAtom(root.follow(names)) }
}

// method asks one of the view's own methods.
func (p planner) method(c ast.CallExpr) step {
	names := p.path(c.Target())
	m, ok := p.s.methodNamed(c.FunctionName())
	if names == nil || !ok || len(c.Args()) != 1 || p.ast.GetType(c.Target().ID()).TypeName() != p.s.byGo[m.recv].name {
		return nil
	}
	arg, ok := stringLiteral(c.Args()[0])
	if !ok {
		return nil
	}
	return func(root *object) ref.Val {
		o, ok := root.follow(names).(*object)
		if !ok {
			return types.NewErr("no such overload")
		}
		return closeAtom(o.ask(m, arg))
	}
}

// compare holds a field against a literal. A field under a closed root that is
// itself true or false is an atom of its own within the comparison: that is
// left to CEL.
func (p planner) compare(a, b ast.Expr, same types.Bool) step {
	if a.Kind() == ast.LiteralKind {
		a, b = b, a
	}
	names := p.path(a)
	if names == nil || b.Kind() != ast.LiteralKind {
		return nil
	}
	switch p.ast.GetType(a.ID()) {
	case types.BoolType:
		if p.s.isClosed(names[0]) {
			return nil
		}
	case types.StringType, types.IntType, types.DoubleType:
	default:
		return nil
	}
	want := b.AsLiteral()
	return func(root *object) ref.Val {
		v := root.follow(names)
		switch v.(type) {
		case *types.Unknown:
			return closeAtom(v)
		case types.Bool, types.String, types.Int, types.Double:
			return types.Bool(v.Equal(want) == same)
		}
		return types.NewErr("no such overload")
	}
}

// path lists the names of a chain of fields, and nothing for anything else.
func (p planner) path(e ast.Expr) []string {
	switch e.Kind() {
	case ast.IdentKind:
		return []string{e.AsIdent()}
	case ast.SelectKind:
		sel := e.AsSelect()
		if up := p.path(sel.Operand()); up != nil && !sel.IsTestOnly() {
			return append(up, sel.FieldName())
		}
	}
	return nil
}

// follow gives the value at the end of a chain of fields below the view.
func (o *object) follow(names []string) ref.Val {
	var v ref.Val = o
	for i, name := range names {
		at, ok := v.(*object)
		if !ok {
			return v
		}
		if i == 0 {
			v, ok = at.variable(name)
		} else {
			v, ok = at.field(name)
		}
		if !ok {
			return types.NewErr("no such field %q", name)
		}
	}
	return v
}
