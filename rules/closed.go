package rules

import (
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
	"cel.dev/cel-go/interpreter"
)

// closeAtoms makes an atom false where it is unknown for want of something
// under a [Closed] root. An atom is the smallest part of a condition that is
// true or false: a comparison, a method, a field. Doing it there, and not on
// the whole answer, keeps it right under "!".
func closeAtoms(a *cel.Ast) interpreter.InterpretableDecoratorV2 {
	native := a.NativeRep()
	return func(i interpreter.InterpretableV2) (interpreter.InterpretableV2, error) {
		if native.GetType(i.ID()) != types.BoolType {
			return i, nil
		}
		switch x := i.(type) {
		case interpreter.InterpretableCall:
			if x.Function() == operators.LogicalNot {
				return i, nil
			}
			return closedCall{x}, nil
		case interpreter.InterpretableAttribute:
			return closedField{x}, nil
		}
		return i, nil
	}
}

type closedCall struct{ interpreter.InterpretableCall }

func (c closedCall) Exec(f *interpreter.ExecutionFrame) ref.Val {
	return closeAtom(c.InterpretableCall.Exec(f))
}

func (c closedCall) Eval(a interpreter.Activation) ref.Val {
	return closeAtom(c.InterpretableCall.Eval(a))
}

type closedField struct {
	interpreter.InterpretableAttribute
}

func (c closedField) Exec(f *interpreter.ExecutionFrame) ref.Val {
	return closeAtom(c.InterpretableAttribute.Exec(f))
}

func (c closedField) Eval(a interpreter.Activation) ref.Val {
	return closeAtom(c.InterpretableAttribute.Eval(a))
}

func closeAtom(v ref.Val) ref.Val {
	if u, ok := v.(*types.Unknown); ok && isClosed(u) {
		return types.False
	}
	return v
}

// isClosed reports whether an unknown rests on something closed: then no answer
// to whatever else it rests on can make the atom true.
func isClosed(u *types.Unknown) bool {
	for _, id := range u.IDs() {
		ts, _ := u.GetAttributeTrails(id)
		for _, t := range ts {
			if strings.HasPrefix(t.Variable(), closedMark) {
				return true
			}
		}
	}
	return false
}

// trails lists the ways to what an unknown rests on.
func trails(u *types.Unknown) []string {
	var out []string
	for _, id := range u.IDs() {
		ts, _ := u.GetAttributeTrails(id)
		for _, t := range ts {
			out = append(out, t.Variable())
		}
	}
	return out
}
