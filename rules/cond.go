package rules

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common/ast"
)

// Cond is a condition over a V in a rules file: one CEL expression that is true
// or false. Its Go type says what it may name: the fields of V by their json
// tags. [Tree.Compile] checks it once; after that it is immutable and safe for
// concurrent use. The zero Cond is no condition.
type Cond[V any] struct {
	text  string
	doc   *Document
	node  *node
	env   *Env[V]
	ast   *cel.Ast
	prg   cel.Program
	plain step // nil where only CEL can answer
	reads []string
	full  *explaining
}

// UnmarshalJSON keeps the text of the condition; its place comes with
// [Document.Decode], and [Tree.Compile] checks it.
func (c *Cond[V]) UnmarshalJSON(b []byte) error { return json.Unmarshal(b, &c.text) }

// MarshalJSON writes the text of the condition.
func (c Cond[V]) MarshalJSON() ([]byte, error) { return json.Marshal(c.text) }

// String gives the condition as it was written.
func (c *Cond[V]) String() string { return c.text }

// IsZero reports whether there is no condition.
func (c *Cond[V]) IsZero() bool { return c.text == "" }

// Pos is where the condition begins in its file.
func (c *Cond[V]) Pos() Pos { return c.at(1, 0) }

// Reads lists what the condition names, in order: paths such as
// facts.first_scan_exists, and methods as paths such as notice.asserts. Fields
// of list elements stand under the list: evidence.kind.
func (c *Cond[V]) Reads() []string { return slices.Clone(c.reads) }

// ReadsOnly reports whether all that the condition names lies under root.
func (c *Cond[V]) ReadsOnly(root string) bool {
	for _, p := range c.reads {
		if p != root && !strings.HasPrefix(p, root+".") {
			return false
		}
	}
	return len(c.reads) > 0
}

func (c *Cond[V]) setPlace(d *Document, n *node) { c.doc, c.node = d, n }

// at maps a place in the expression (line from 1, column from 0, in runes) to
// the file.
func (c *Cond[V]) at(line, col int) Pos {
	if c.node == nil {
		return Pos{}
	}
	return c.node.place(line, col)
}

func (c *Cond[V]) problem(line, col int, kind, msg, fix string) Problem {
	return Problem{Pos: c.at(line, col), Kind: kind, Msg: msg, Fix: fix}
}

// compiler is a Cond of whatever view.
type compiler interface {
	compileWith([]AnyEnv) Problems
	Pos() Pos
	String() string
	Lint() Problems
}

// compileWith checks the condition against the environment of its own view.
func (c *Cond[V]) compileWith(envs []AnyEnv) Problems {
	if c.IsZero() {
		return nil
	}
	for _, e := range envs {
		if env, ok := e.(*Env[V]); ok {
			return c.compile(env)
		}
	}
	return Problems{c.problem(1, 0, "no-env", "no environment for conditions over "+reflect.TypeFor[V]().String(), "")}
}

// names collects what an expression reads: roots, paths below them, methods.
func names(a *cel.Ast, s *scope) []string { return namesIn(a.NativeRep().Expr(), s) }

func namesIn(e ast.Expr, s *scope) []string {
	n := namer{s: s, loop: map[string]string{}}
	n.walk(e)
	slices.Sort(n.out)
	return slices.Compact(n.out)
}

type namer struct {
	s    *scope
	loop map[string]string // loop variable → the list it walks
	out  []string
}

func (n *namer) walk(e ast.Expr) {
	if p := n.path(e); p != "" {
		n.out = append(n.out, p)
		return
	}
	switch e.Kind() {
	case ast.CallKind:
		n.call(e.AsCall())
	case ast.SelectKind:
		n.walk(e.AsSelect().Operand())
	case ast.ListKind:
		for _, x := range e.AsList().Elements() {
			n.walk(x)
		}
	case ast.ComprehensionKind:
		n.comprehension(e.AsComprehension())
	}
}

func (n *namer) call(c ast.CallExpr) {
	if c.IsMemberFunction() {
		if p := n.path(c.Target()); p != "" && n.s.isMethod(c.FunctionName()) {
			n.out = append(n.out, p+"."+c.FunctionName())
		} else {
			n.walk(c.Target())
		}
	}
	for _, x := range c.Args() {
		n.walk(x)
	}
}

func (n *namer) comprehension(c ast.ComprehensionExpr) {
	n.walk(c.IterRange())
	n.loop[c.IterVar()] = n.path(c.IterRange())
	n.loop[c.AccuVar()] = ""
	for _, x := range []ast.Expr{c.AccuInit(), c.LoopCondition(), c.LoopStep(), c.Result()} {
		n.walk(x)
	}
	delete(n.loop, c.IterVar())
	delete(n.loop, c.AccuVar())
}

// path gives a.b.c for a chain of fields, and nothing for anything else.
func (n *namer) path(e ast.Expr) string {
	switch e.Kind() {
	case ast.IdentKind:
		if p, ok := n.loop[e.AsIdent()]; ok {
			return p
		}
		return e.AsIdent()
	case ast.SelectKind:
		if up := n.path(e.AsSelect().Operand()); up != "" {
			return up + "." + e.AsSelect().FieldName()
		}
	}
	return ""
}
