package rules

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/interpreter"
)

// A Part is one part of a condition with what it came to for one view.
type Part struct {
	Text  string // as CEL writes it
	Pos   Pos    // where it begins in the file
	Value string // true, false, 3, "reply", 2026-03-12; unknown with what is missing; failed
	Bool  bool   // it is a statement, true or false, and not a value of another type
	Truth Truth  // of a statement; no answer for anything else
	Parts []Part // what it is made of, in the order of the text
}

// Explain evaluates all parts of the condition, also those that Eval skips
// because the answer stands already, and tells what each came to. What the
// whole came to is what [Cond.Eval] says. The parts inside a loop (exists, all,
// filter, map) are not taken apart.
func (c *Cond[V]) Explain(ctx context.Context, v *V) (Result, Part) {
	res := c.Eval(ctx, v)
	if c.prg == nil || res.Truth == Failed && res.Problem.Kind == "cancelled" {
		return res, Part{Text: c.text, Pos: c.Pos(), Value: "failed", Truth: Failed}
	}
	_, details, _ := c.explainer().ContextEval(ctx, &activation{*c.env.root(v)})
	e := explainer[V]{c: c, ast: c.ast.NativeRep()}
	if details != nil {
		e.state = details.State()
	}
	return res, e.part(e.ast.Expr())
}

// explaining is the program that keeps the value of every part, built when it
// is first needed: judging alone never needs it.
type explaining struct {
	once sync.Once
	prg  cel.Program
}

func (c *Cond[V]) explainer() cel.Program {
	c.full.once.Do(func() {
		prg, err := c.env.cel.Program(c.ast, cel.CostLimit(MaxCost), cel.CostTrackerOptions(c.env.costs...), cel.InterruptCheckFrequency(interruptEvery),
			cel.CustomDecoratorV2(closeAtoms(c.ast)), cel.EvalOptions(cel.OptExhaustiveEval))
		if err != nil {
			prg = c.prg
		}
		c.full.prg = prg
	})
	return c.full.prg
}

type explainer[V any] struct {
	c     *Cond[V]
	ast   *ast.AST
	state interpreter.EvalState
}

func (e *explainer[V]) part(x ast.Expr) Part {
	p := Part{Text: e.text(x), Pos: e.pos(x)}
	p.Value, p.Truth = e.value(x)
	if p.Bool = e.ast.GetType(x.ID()) == types.BoolType; !p.Bool {
		p.Truth = 0
	}
	for _, y := range e.operands(x) {
		if y.Kind() != ast.LiteralKind {
			p.Parts = append(p.Parts, e.part(y))
		}
	}
	return p
}

// operands are the parts of an expression that have a value of their own for
// the view: not literals, not what stands inside a loop, and of a chain of
// fields only the whole. What a view's own method is asked of has no value to tell.
func (e *explainer[V]) operands(x ast.Expr) []ast.Expr {
	if x.Kind() != ast.CallKind {
		return nil
	}
	call := x.AsCall()
	if call.IsMemberFunction() && (call.Target().Kind() != ast.IdentKind || !e.c.env.scope.isMethod(call.FunctionName())) {
		return append([]ast.Expr{call.Target()}, call.Args()...)
	}
	return call.Args()
}

func (e *explainer[V]) text(x ast.Expr) string {
	s, err := cel.ExprToString(x, e.ast.SourceInfo())
	if err != nil {
		return e.c.text
	}
	return s
}

// pos is where an expression begins: CEL places an operator at its sign, so the
// first of its operands is meant.
func (e *explainer[V]) pos(x ast.Expr) Pos {
	first := x
	for {
		ops := append(targets(first), e.operands(first)...)
		if len(ops) == 0 || prefix(first) {
			break
		}
		first = ops[0]
	}
	loc := e.ast.SourceInfo().GetStartLocation(first.ID())
	line, col := max(loc.Line(), 1), max(loc.Column(), 0)
	return e.c.at(line, e.c.nameAt(line, col))
}

// targets are what stands before the sign of an expression without being one
// of its operands.
func targets(x ast.Expr) []ast.Expr {
	switch x.Kind() {
	case ast.SelectKind:
		return []ast.Expr{x.AsSelect().Operand()}
	case ast.CallKind:
		if x.AsCall().IsMemberFunction() {
			return []ast.Expr{x.AsCall().Target()}
		}
	}
	return nil
}

// prefix reports a call whose name or sign stands before its operands.
func prefix(x ast.Expr) bool {
	if x.Kind() != ast.CallKind || x.AsCall().IsMemberFunction() {
		return false
	}
	name := x.AsCall().FunctionName()
	return name == operators.LogicalNot || name == operators.Negate || !strings.HasPrefix(name, "_") && !strings.HasPrefix(name, "@")
}

// value says what an expression came to.
func (e *explainer[V]) value(x ast.Expr) (string, Truth) {
	if e.state == nil {
		return "failed", Failed
	}
	v, ok := e.state.Value(x.ID())
	if !ok {
		return "not reached", 0
	}
	return valueText(v)
}

func valueText(v ref.Val) (string, Truth) {
	switch x := v.(type) {
	case types.Bool:
		if x {
			return "true", Match
		}
		return "false", NoMatch
	case *types.Unknown:
		if res := openResult(x); res.Truth == Unknown {
			return "unknown: " + strings.Join(res.Needs, ", "), Unknown
		}
		return "not stated", NoMatch
	case *types.Err:
		return "failed: " + typeText(x.Error()), Failed
	case types.String:
		return fmt.Sprintf("%q", short(string(x))), 0
	case *object:
		return "{…}", 0
	}
	return short(fmt.Sprint(v.Value())), 0
}
