package rules

import (
	"fmt"
	"reflect"
	"strings"
	"sync"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/cost"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// Limits that hold for every condition, so that a pack from a stranger can
// neither hang nor exhaust a program.
const (
	MaxExprRunes   = 4_000   // length of one condition
	MaxExprNodes   = 1_000   // parts of one condition
	MaxExprDepth   = 40      // nesting of one condition
	MaxExprLoops   = 2       // loops inside loops (exists, all, filter …)
	MaxCost        = 200_000 // steps of one evaluation
	interruptEvery = 100     // steps of a loop between two looks at the context
)

// Declared holds the values of fields that a rules file declares, by name. A
// missing key is unknown. Values are bool, int64, float64, string or [Date].
type Declared map[string]any

// Field is one field of a [Declared] object, as the rules file states it. Type
// is bool, int, double, string or date. Values are all that a string may be;
// none means any.
type Field struct {
	Name, Type string
	Values     []string
}

// Seen is what a method saw in a text: the quote and its place in bytes. A
// condition that matches hands on everything its methods saw.
type Seen struct {
	Quote      string
	Start, End int
}

// Env is what a condition over a V may name: the fields of V by their json
// tags, its methods, and the fields that the rules file declares. It is
// immutable and safe for concurrent use.
type Env[V any] struct {
	cel   *cel.Env
	scope *scope
	costs []cost.TrackerOption // what the functions cost
	mu    sync.Mutex           // one check at a time notes what it missed
	miss  *misses
}

// AnyEnv is an [Env] of whatever view; [Tree.Compile] finds the right one.
type AnyEnv interface{ viewType() reflect.Type }

func (e *Env[V]) viewType() reflect.Type { return reflect.TypeFor[V]() }

// An EnvOption adds to what conditions may name, or says how absence is read.
type EnvOption func(*scope) error

// Declare gives the fields of the [Declared] object at path, as in "facts".
func Declare(path string, fields ...Field) EnvOption {
	return func(s *scope) error { s.declared[path] = fields; return nil }
}

// Closed says that absence under root is knowledge: the text was read, and what
// it lacks nobody can answer. Where root is present, an absent field makes the
// comparison it stands in false, an absent list is empty, and neither is ever
// asked for. Where root itself is absent, its fields are unknown like any other.
func Closed(root string) EnvOption {
	return func(s *scope) error { s.closed = append(s.closed, root); return nil }
}

// Complete says that the lists at these paths are whole: an absent one is
// empty, not unknown. One in each element of another list is at papers.problems. The fields of their elements stay unknown where absent.
func Complete(paths ...string) EnvOption {
	return func(s *scope) error { s.complete = append(s.complete, paths...); return nil }
}

// Method adds a member function on the view's struct T. Its one argument is a
// literal among allowed, checked when a condition is compiled. It is true where
// f saw something; [Result.Seen] tells what. f must be deterministic and safe
// for concurrent use.
func Method[T any](name string, allowed []string, f func(*T, string) []Seen) EnvOption {
	return func(s *scope) error {
		s.methods = append(s.methods, method{name: name, recv: reflect.TypeFor[T](), allowed: allowed,
			call: func(recv any, arg string) []Seen { return f(recv.(*T), arg) }})
		return nil
	}
}

type method struct {
	name    string
	recv    reflect.Type
	allowed []string
	call    func(recv any, arg string) []Seen
}

// NewEnv reads the Go struct V once. It refuses a V with a field that cannot
// be absent (a bare bool or number) or that has no place in a condition.
func NewEnv[V any](opts ...EnvOption) (*Env[V], error) {
	s := newScope()
	for _, o := range opts {
		if err := o(s); err != nil {
			return nil, err
		}
	}
	t := reflect.TypeFor[V]()
	if t.Kind() != reflect.Struct {
		return nil, fmt.Errorf("rules: a view is a struct, %s is none", t)
	}
	root, err := s.add(t, "")
	if err != nil {
		return nil, err
	}
	if err := s.setWords(root); err != nil {
		return nil, err
	}
	options, err := s.celOptions(root)
	if err != nil {
		return nil, err
	}
	functions, costs, err := s.functionOptions()
	if err != nil {
		return nil, err
	}
	options = append(options, functions...)
	miss := &misses{}
	options = append(options, func(e *cel.Env) (*cel.Env, error) {
		return cel.CustomTypeProvider(provider{e.CELTypeProvider(), s, miss})(e)
	})
	e, err := cel.NewEnv(options...)
	if err != nil {
		return nil, fmt.Errorf("rules: view %s: %w", t, err)
	}
	return &Env[V]{cel: e, scope: s, costs: costs, miss: miss}, nil
}

// celOptions declares the variables, methods, functions and limits.
func (s *scope) celOptions(root *structType) ([]cel.EnvOption, error) {
	o := []cel.EnvOption{
		cel.EnableMacroCallTracking(),
		cel.ParserExpressionSizeLimit(MaxExprRunes),
		cel.ParserRecursionLimit(MaxExprDepth),
		cel.ExpressionNodeLimit(MaxExprNodes),
		cel.ASTValidators(
			cel.ValidateComprehensionNestingLimit(MaxExprLoops),
			cel.ValidateRegexLiterals(),
			cel.ValidateTimestampLiterals(),
			cel.ValidateDurationLiterals(),
			cel.ValidateHomogeneousAggregateLiterals()),
		cel.RegexProgramSizeLimit(MaxExprNodes),
	}
	o = append(o, dateOptions()...)
	for _, name := range root.names() {
		o = append(o, cel.Variable(name, root.fields[name].cel))
	}
	for _, m := range s.methods {
		f, err := s.methodOption(m)
		if err != nil {
			return nil, err
		}
		o = append(o, f)
	}
	return o, nil
}

func (s *scope) functionOptions() (options []cel.EnvOption, costs []cost.TrackerOption, err error) {
	for _, f := range s.functions {
		o, c, err := f.options()
		if err != nil {
			return nil, nil, err
		}
		options, costs = append(options, o), append(costs, c...)
	}
	return options, costs, nil
}

// Functions lists what conditions of this environment may call: the table of
// [Functions] and what was added to it.
func (e *Env[V]) Functions() []Function {
	out := make([]Function, len(e.scope.functions))
	for i, f := range e.scope.functions {
		out[i] = f.Function
	}
	return out
}

func (s *scope) methodOption(m method) (cel.EnvOption, error) {
	st := s.byGo[m.recv]
	if st == nil {
		return nil, fmt.Errorf("rules: method %s: %s is no part of the view", m.name, m.recv)
	}
	id := strings.ReplaceAll(st.name, "/", "_") + "_" + m.name
	return cel.Function(m.name, cel.MemberOverload(id,
		[]*cel.Type{cel.ObjectType(st.name), cel.StringType}, cel.BoolType,
		cel.BinaryBinding(func(recv, arg ref.Val) ref.Val {
			o, ok := recv.(*object)
			name, isString := arg.(types.String)
			if !ok || !isString {
				return types.MaybeNoSuchOverloadErr(recv)
			}
			return o.ask(m, string(name))
		}))), nil
}
