package rules

import (
	"slices"

	"cel.dev/cel-go/common/ast"
)

// Args lists the names that the condition hands to methods of its view, in
// order: forged-tracking for notice.asserts("forged-tracking"). [Tree.Compile]
// sees to it that each is written out.
func (c *Cond[V]) Args() []string {
	if c.prg == nil {
		return nil
	}
	var out []string
	ast.PreOrderVisit(c.ast.NativeRep().Expr(), ast.NewExprVisitor(func(x ast.Expr) {
		if x.Kind() != ast.CallKind {
			return
		}
		if call := x.AsCall(); call.IsMemberFunction() && c.env.scope.isMethod(call.FunctionName()) {
			name, _ := stringLiteral(call.Args()[0])
			out = append(out, name)
		}
	}))
	slices.Sort(out)
	return slices.Compact(out)
}
