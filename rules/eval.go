package rules

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/interpreter"
)

// Truth is what a condition came to. The zero Truth is no answer.
type Truth uint8

// The four results of a condition.
const (
	Match   Truth = iota + 1
	NoMatch       // it was decided, and it does not hold
	Unknown       // an input is missing; see [Result.Needs]
	Failed        // the condition itself went wrong; see [Result.Problem]
)

// String gives match, no match, unknown or failed.
func (t Truth) String() string {
	return [...]string{"no answer", "match", "no match", "unknown", "failed"}[min(t, Failed)]
}

// Result is the answer of one condition for one view.
type Result struct {
	Truth   Truth
	Needs   []string // Unknown: the paths that are missing, sorted; a list element is named by its id
	Seen    []Seen   // Match: what methods saw, in text order
	Problem *Problem // Failed: what went wrong, and where in the rules file
}

// Eval answers the condition for one view. In order of precedence:
//
//   - A part that is decided decides the whole where logic allows it: false &&
//     unknown is no match, true || unknown is a match, in either order.
//   - An absent field is unknown; it is never false, zero, empty or the year 1.
//     Only has() asks for presence itself. Fields under a [Closed] root that is
//     present, and lists that are [Complete], are read as those say.
//   - What is still unknown at the end is Unknown, with everything it needs.
//   - A condition that goes wrong (an index out of range, a division by zero,
//     more than [MaxCost] steps, a cancelled context) is Failed at its place.
//
// The same view gives the same result. Eval is safe for concurrent use and does
// not change v. A condition that was never compiled is Failed.
func (c *Cond[V]) Eval(ctx context.Context, v *V) Result {
	if c.prg == nil {
		return c.failed(1, 0, "not-compiled", "the condition was not compiled")
	}
	if err := ctx.Err(); err != nil {
		return c.failed(1, 0, "cancelled", "cancelled: "+err.Error())
	}
	if c.plain != nil {
		root := c.env.root(v)
		if r, ok := root.result(c.plain(root)); ok {
			return r
		}
	}
	return c.evalCEL(ctx, v)
}

// evalCEL has CEL's interpreter answer the condition.
func (c *Cond[V]) evalCEL(ctx context.Context, v *V) Result {
	root := c.env.root(v)
	out, _, err := c.prg.ContextEval(ctx, &activation{*root})
	if r, ok := root.result(out); ok {
		return r
	}
	return c.wentWrong(err)
}

// root is the view as the object that conditions start from.
func (e *Env[V]) root(v *V) *object {
	root := reflect.ValueOf(v).Elem()
	return &object{run: &run{s: e.scope}, st: e.scope.byGo[root.Type()], v: root}
}

// result makes an answer of a value; there is none for a failure.
func (o *object) result(v ref.Val) (Result, bool) {
	switch x := v.(type) {
	case types.Bool:
		if x {
			return Result{Truth: Match, Seen: sortSeen(o.run.seen)}, true
		}
		return Result{Truth: NoMatch}, true
	case *types.Unknown:
		return openResult(x), true
	}
	return Result{}, false
}

// openResult is Unknown for what somebody can answer. What is closed can only
// be left here through a conditional (a ? b : c); nobody can answer it.
func openResult(u *types.Unknown) Result {
	needs := slices.DeleteFunc(trails(u), func(p string) bool { return strings.HasPrefix(p, closedMark) })
	if len(needs) == 0 {
		return Result{Truth: NoMatch}
	}
	slices.Sort(needs)
	return Result{Truth: Unknown, Needs: slices.Compact(needs)}
}

func (c *Cond[V]) wentWrong(err error) Result {
	var stopped interpreter.EvalCancelledError
	switch {
	case errors.As(err, &stopped) && stopped.Cause == interpreter.CostLimitExceeded:
		return c.failed(1, 0, "cost-limit", fmt.Sprintf("the condition takes more than %d steps", MaxCost))
	case errors.As(err, &stopped):
		return c.failed(1, 0, "cancelled", "cancelled: "+err.Error())
	}
	line, col := 1, 0
	var at *types.Err
	if errors.As(err, &at) {
		loc := c.ast.NativeRep().SourceInfo().GetStartLocation(c.indexBelow(at.NodeID(), at.Error()))
		line, col = max(loc.Line(), 1), max(loc.Column(), 0)
		col = c.nameAt(line, col)
	}
	return c.failed(line, col, "run-time", typeText(err.Error()))
}

// indexBelow finds the index that went out of bounds. CEL tells it of the whole
// path, list[7].kind, whose own place is the last dot.
func (c *Cond[V]) indexBelow(id int64, msg string) int64 {
	index, found := strings.CutPrefix(msg, "index out of bounds: ")
	if !found {
		return id
	}
	best := id
	for e := find(c.ast.NativeRep().Expr(), id); e != nil; {
		switch {
		case e.Kind() == ast.SelectKind:
			e = e.AsSelect().Operand()
		case e.Kind() == ast.CallKind && e.AsCall().FunctionName() == operators.Index:
			arg := e.AsCall().Args()[1]
			if arg.Kind() != ast.LiteralKind || fmt.Sprint(arg.AsLiteral().Value()) == index {
				best = e.ID()
			}
			e = e.AsCall().Args()[0]
		default:
			e = nil
		}
	}
	return best
}

// find is the part of an expression that has an id.
func find(root ast.Expr, id int64) (found ast.Expr) {
	ast.PreOrderVisit(root, ast.NewExprVisitor(func(e ast.Expr) {
		if e.ID() == id {
			found = e
		}
	}))
	return found
}

func (c *Cond[V]) failed(line, col int, kind, msg string) Result {
	p := c.problem(line, col, kind, msg, "")
	return Result{Truth: Failed, Problem: &p}
}

// sortSeen puts what was seen into text order, each place once.
func sortSeen(seen []Seen) []Seen {
	slices.SortFunc(seen, func(a, b Seen) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return a.End - b.End
	})
	return slices.Compact(seen)
}

// activation gives CEL the view's own fields as variables.
type activation struct{ root object }

func (a *activation) Parent() interpreter.Activation { return nil }

func (a *activation) ResolveName(name string) (any, bool) {
	v, ok := a.root.variable(name)
	if !ok {
		return nil, false
	}
	return v, true
}

// variable gives one of the view's own fields.
func (o *object) variable(name string) (ref.Val, bool) {
	f, ok := o.st.fields[name]
	if !ok {
		return nil, false
	}
	at := &trail{name: name}
	v, err := o.v.FieldByIndexErr(f.index)
	if err != nil || v.Kind() == reflect.Pointer && v.IsNil() {
		return o.run.missing(f, at, false), true
	}
	return o.run.wrap(v, f, at, o.run.s.isClosed(name)), true
}
