package rules

import (
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/interpreter"

	"github.com/reinstate-go/reinstate/rules/pattern"
)

// matchesOnce has matches() with a written-out expression go over the text once, however
// long the expression is. The answers are those of CEL.
var matchesOnce = &interpreter.RegexOptimization{
	Function:   "matches",
	RegexIndex: 1,
	Factory: func(call interpreter.InterpretableCall, expr string) (interpreter.InterpretableCall, error) {
		p, err := pattern.Compile(expr)
		if err != nil {
			return nil, err
		}
		return interpreter.NewCall(call.ID(), call.Function(), call.OverloadID(), call.Args(), func(values ...ref.Val) ref.Val {
			if text, ok := values[0].(types.String); ok {
				return types.Bool(p.MatchString(string(text)))
			}
			return types.MaybeNoSuchOverloadErr(values[0])
		}), nil
	},
}
