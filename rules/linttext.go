package rules

import (
	"strconv"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
)

// text writes an expression in one way, so that equal text
// means equal value.
func (l *linter) text(e ast.Expr) string {
	s, err := cel.ExprToString(e, l.ast.SourceInfo())
	if err != nil {
		return "?" + strconv.FormatInt(e.ID(), 10) // equal to nothing
	}
	return s
}

// quote is how a message shows a part. A long one is cut.
func (l *linter) quote(e ast.Expr) string {
	r := []rune(strings.ReplaceAll(l.text(e), "\n", " "))
	if len(r) > maxQuote {
		return string(r[:maxQuote-1]) + "…"
	}
	return string(r)
}

const maxQuote = 60

// start is the offset of the first character of an expression. CEL points at an
// operator or a parenthesis.
func (l *linter) start(e ast.Expr) int32 {
	first := int32(len(l.runes))
	ast.PreOrderVisit(e, ast.NewExprVisitor(func(x ast.Expr) {
		r, ok := l.ast.SourceInfo().GetOffsetRange(x.ID())
		if !ok {
			return
		}
		first = min(first, l.nameBefore(r.Start, x))
	}))
	return first
}

// nameBefore steps back from the parenthesis of a call to the name before it.
func (l *linter) nameBefore(at int32, x ast.Expr) int32 {
	name := ""
	switch x.Kind() {
	case ast.CallKind:
		if _, isOperator := operators.FindReverse(x.AsCall().FunctionName()); !isOperator && !x.AsCall().IsMemberFunction() {
			name = x.AsCall().FunctionName()
		}
	case ast.SelectKind:
		if x.AsSelect().IsTestOnly() {
			name = operators.Has
		}
	}
	from := at - int32(len([]rune(name)))
	if name == "" || from < 0 || int(at) > len(l.runes) || string(l.runes[from:at]) != name {
		return at
	}
	return from
}
