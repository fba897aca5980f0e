package rules

import (
	"reflect"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/types"
)

// Lint tells what is odd in a condition that compiles, each thing at its place:
//
//   - never-true, dead-part: the condition, or a part of it, can never be true,
//     whatever the view is: x == "a" && x == "b";
//   - always-true, idle-part, repeated-part: it is true for every view, or a part
//     adds nothing to the part beside it;
//   - not-one-of: a comparison with a word that the field cannot have;
//   - zero-based, utc-getter, null-compare, empty-text, has-guard, self-compare,
//     plain-pattern, repeated-element: what CEL and this package read differently
//     from what one would think.
//
// It never guesses: what is unknown is no contradiction, and what is true
// whenever it is known (x || !x) is not called always true. The search through
// all cases is complete up to twelve different questions in one condition; of a
// larger one it tells what its parts show.
//
// A condition that was never compiled has no problems. Lint is safe for
// concurrent use.
func (c *Cond[V]) Lint() Problems {
	if c.prg == nil {
		return nil
	}
	l := newLinter(c.env.cel, c.env.scope, c.ast.NativeRep(), []rune(c.text))
	l.logic(l.formula(l.ast.Expr()), true)
	l.visit(l.ast.Expr())
	out := make(Problems, 0, len(l.found))
	for _, f := range l.found {
		loc := l.ast.SourceInfo().GetLocationByOffset(f.offset)
		f.Pos = c.at(loc.Line(), loc.Column())
		out = append(out, f.Problem)
	}
	return out.Sorted()
}

// Lint tells what is odd in every [Cond] inside doc, which was compiled before.
// See [Cond.Lint].
func (t *Tree) Lint(doc any) Problems {
	var ps Problems
	eachCond(reflect.ValueOf(doc), func(c compiler) { ps = append(ps, c.Lint()...) })
	return ps
}

// linter looks through one condition.
type linter struct {
	cel     *cel.Env
	scope   *scope
	ast     *ast.AST
	runes   []rune
	space   space
	loops   map[string]site // what loop variables stand for
	covered map[int64]bool  // expressions that belong to a formula looked at
	found   []finding
	told    map[int32]bool // places with a problem of logic; one each is enough
}

// finding is a problem with its place in the expression.
type finding struct {
	Problem
	offset int32
}

func newLinter(env *cel.Env, s *scope, a *ast.AST, text []rune) *linter {
	return &linter{cel: env, scope: s, ast: a, runes: text, space: space{},
		loops: map[string]site{}, covered: map[int64]bool{}, told: map[int32]bool{}}
}

func (l *linter) tell(e ast.Expr, sev Severity, kind, msg, fix string) {
	l.found = append(l.found, finding{Problem{Kind: kind, Severity: sev, Msg: msg, Fix: fix}, l.start(e)})
}

// visit looks at an expression and everything below it. Whatever is true or
// false and is no part of a formula already begins a formula of its own.
func (l *linter) visit(e ast.Expr) {
	l.traps(e)
	if l.kind(e) == types.BoolKind && !l.covered[e.ID()] && e.Kind() == ast.CallKind {
		l.space = space{}
		l.logic(l.formula(e), false)
	}
	switch e.Kind() {
	case ast.CallKind:
		if c := e.AsCall(); c.IsMemberFunction() {
			l.visit(c.Target())
		}
		for _, x := range e.AsCall().Args() {
			l.visit(x)
		}
	case ast.SelectKind:
		l.visit(e.AsSelect().Operand())
	case ast.ListKind:
		for _, x := range e.AsList().Elements() {
			l.visit(x)
		}
	case ast.ComprehensionKind:
		l.visitLoop(e.AsComprehension())
	}
}

// visitLoop looks at what a loop asks of each element, with the loop variable
// standing for one.
func (l *linter) visitLoop(c ast.ComprehensionExpr) {
	l.visit(c.IterRange())
	shadowed, was := l.loops[c.IterVar()]
	l.loops[c.IterVar()] = l.elementOf(c.IterRange())
	for _, x := range bodies(c) {
		l.visit(x)
	}
	delete(l.loops, c.IterVar())
	if was {
		l.loops[c.IterVar()] = shadowed
	}
}

// bodies are the expressions that the author wrote inside a loop: the macros of
// CEL wrap them in steps of their own.
func bodies(c ast.ComprehensionExpr) []ast.Expr {
	var out []ast.Expr
	var walk func(ast.Expr)
	walk = func(e ast.Expr) {
		switch {
		case e.Kind() == ast.IdentKind && e.AsIdent() == c.AccuVar():
		case e.Kind() == ast.CallKind && mentions(e, c.AccuVar()):
			for _, x := range e.AsCall().Args() {
				walk(x)
			}
		case e.Kind() == ast.LiteralKind:
		default:
			out = append(out, e)
		}
	}
	walk(c.LoopStep())
	return out
}

// mentions reports whether one of the arguments, or an argument of those, is
// the variable in which a loop adds up.
func mentions(e ast.Expr, accu string) bool {
	return slices.ContainsFunc(e.AsCall().Args(), func(x ast.Expr) bool {
		return x.Kind() == ast.IdentKind && x.AsIdent() == accu ||
			x.Kind() == ast.CallKind && mentions(x, accu)
	})
}

// site is where a value of the view stands. Elements of a list stand under the
// list with [].
type site struct {
	path  string
	field fieldType
}

// where finds the place of a chain of fields.
func (l *linter) where(e ast.Expr) (site, bool) {
	switch e.Kind() {
	case ast.IdentKind:
		if at, ok := l.loops[e.AsIdent()]; ok {
			return at, at.path != ""
		}
		f, ok := l.scope.structs[typeName("")].fields[e.AsIdent()]
		return site{e.AsIdent(), f}, ok
	case ast.SelectKind:
		sel := e.AsSelect()
		up, ok := l.where(sel.Operand())
		if !ok || sel.IsTestOnly() {
			return site{}, false
		}
		st := l.scope.structs[up.field.cel.TypeName()]
		if st == nil {
			return site{}, false
		}
		f, ok := st.fields[sel.FieldName()]
		return site{up.path + "." + sel.FieldName(), f}, ok
	}
	return site{}, false
}

// elementOf is the place of the elements of a list; filter gives those of the
// list behind it.
func (l *linter) elementOf(list ast.Expr) site {
	if list.Kind() == ast.ComprehensionKind {
		if c := list.AsComprehension(); isFilter(c) {
			return l.elementOf(c.IterRange())
		}
	}
	at, ok := l.where(list)
	if !ok || at.field.elem == nil {
		return site{}
	}
	return site{at.path + "[]", fieldType{cel: at.field.elem, words: at.field.words, blank: at.field.blank}}
}

// isFilter knows x.filter(e, …) by its elements: they are those of x.
func isFilter(c ast.ComprehensionExpr) bool {
	b := bodies(c)
	if len(b) != 2 || b[1].Kind() != ast.ListKind || b[1].AsList().Size() != 1 {
		return false
	}
	x := b[1].AsList().Elements()[0]
	return x.Kind() == ast.IdentKind && x.AsIdent() == c.IterVar()
}

// isPath reports whether e is a chain of fields, from a name on.
func isPath(e ast.Expr) bool {
	for e.Kind() == ast.SelectKind && !e.AsSelect().IsTestOnly() {
		e = e.AsSelect().Operand()
	}
	return e.Kind() == ast.IdentKind
}

// isClosed reports whether e reads anything under a closed root.
func (l *linter) isClosed(e ast.Expr) bool {
	for _, name := range namesIn(e, l.scope) {
		root, _, _ := strings.Cut(name, ".")
		if at, ok := l.loops[root]; ok {
			root, _, _ = strings.Cut(strings.ReplaceAll(at.path, "[]", ""), ".")
			if root == "" {
				return true // a list that was made here: it may hold anything
			}
		}
		if l.scope.isClosed(root) {
			return true
		}
	}
	return false
}

// neverBlank reports whether e is a text that is absent where it is empty.
func (l *linter) neverBlank(e ast.Expr) bool {
	at, ok := l.where(e)
	return ok && at.field.cel.Kind() == types.StringKind && !at.field.blank
}

func (l *linter) kind(e ast.Expr) types.Kind { return l.ast.GetType(e.ID()).Kind() }
