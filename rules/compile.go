package rules

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"cel.dev/cel-go/cel"
	"cel.dev/cel-go/common"
	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/types"
)

// compile checks the condition and keeps its program. It returns every mistake
// that the checker finds in it.
func (c *Cond[V]) compile(e *Env[V]) Problems {
	a, ps := c.check(e)
	if len(ps) > 0 {
		return ps
	}
	if a.OutputType() != cel.BoolType {
		return Problems{c.problem(1, 0, "not-bool",
			"a condition is true or false, this is "+typeText(a.OutputType().String()), "compare it with something")}
	}
	if ps := c.literals(e.scope, a); len(ps) > 0 {
		return ps
	}
	prg, err := e.cel.Program(a, cel.CostLimit(MaxCost), cel.CostTrackerOptions(e.costs...), cel.InterruptCheckFrequency(interruptEvery),
		cel.CustomDecoratorV2(closeAtoms(a)), cel.OptimizeRegex(matchesOnce))
	if err != nil {
		return Problems{c.problem(1, 0, "bad-expr", err.Error(), "")}
	}
	c.env, c.ast, c.prg, c.reads, c.full = e, a, prg, names(a, e.scope), &explaining{}
	c.plain = plan(a, e.scope)
	return nil
}

// check runs CEL's parser and checker. One check at a time, because the
// provider notes what this one looked up in vain.
func (c *Cond[V]) check(e *Env[V]) (*cel.Ast, Problems) {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.miss.fields = nil
	a, iss := e.cel.Compile(c.text)
	var ps Problems
	for _, err := range iss.Errors() {
		ps = append(ps, c.translate(e, err))
	}
	return a, ps
}

var (
	undefinedField = regexp.MustCompile(`^undefined field '([^']+)'`)
	undeclared     = regexp.MustCompile(`^undeclared reference to '([^']+)'`)
	noOverload     = regexp.MustCompile(`^found no matching overload for '([^']+)' applied to '(.*)'$`)
)

// translate says in an author's words what the checker found.
func (c *Cond[V]) translate(e *Env[V], err *common.Error) Problem {
	line, col := err.Location.Line(), err.Location.Column()
	if line < 1 || col < 0 {
		line, col = 1, 0 // a limit of the whole expression
	}
	switch msg := err.Message; {
	case limitText(msg) != "":
		return c.problem(line, col, "too-complex", limitText(msg), "make several of it")
	case undefinedField.MatchString(msg):
		return c.noField(e, line, col, undefinedField.FindStringSubmatch(msg)[1])
	case undeclared.MatchString(msg):
		return c.noName(e, line, col, undeclared.FindStringSubmatch(msg)[1])
	case noOverload.MatchString(msg):
		m := noOverload.FindStringSubmatch(msg)
		return c.problem(line, c.nameAt(line, col), "wrong-type", overloadText(m[1], m[2]), e.scope.signature(m[1]))
	case strings.HasPrefix(msg, "invalid matches argument"):
		return c.problem(line, col, "bad-regexp", "this is no regular expression, or it repeats too often", "write one that RE2 reads")
	default:
		msg = strings.TrimPrefix(msg, "Syntax error: ")
		return c.problem(line, col, "bad-expr", typeText(msg), "")
	}
}

// limitText names the limit that a condition is over, and is empty for other
// messages.
func limitText(msg string) string {
	switch {
	case strings.Contains(msg, "nesting limit"):
		return fmt.Sprintf("loops (exists, all, filter, map …) stand more than %d inside one another", MaxExprLoops)
	case strings.Contains(msg, "recursion"):
		return fmt.Sprintf("parts of the condition stand more than %d inside one another", MaxExprDepth)
	case strings.Contains(msg, "code point size"):
		return fmt.Sprintf("the condition has more than %d characters", MaxExprRunes)
	case strings.Contains(msg, "node limit"), strings.Contains(msg, "node count"):
		return fmt.Sprintf("the condition has more than %d parts", MaxExprNodes)
	case strings.Contains(msg, "regex program size"):
		return fmt.Sprintf("the regular expression comes to more than %d steps", MaxExprNodes)
	}
	return ""
}

// noField names the struct that lacks the field, and the nearest one it has.
// CEL points at the dot, the author looks at the name behind it.
func (c *Cond[V]) noField(e *Env[V], line, col int, field string) Problem {
	p := c.problem(line, col+1, "unknown-name", fmt.Sprintf("there is no field %q here", field), "")
	for _, m := range e.miss.fields {
		if m.field != field {
			continue
		}
		st := e.scope.structs[m.typ]
		p.Msg = fmt.Sprintf("%s has no field %q", st.path, field)
		p.Fix = DidYouMean(field, st.names())
	}
	return p
}

// noName names the nearest of what could stand there: a function before a
// parenthesis, a field elsewhere.
func (c *Cond[V]) noName(e *Env[V], line, col int, name string) Problem {
	at := c.nameAt(line, col)
	p := c.problem(line, at, "unknown-name", fmt.Sprintf("there is no %q", name), "")
	known := e.scope.structs[typeName("")].names()
	if at != col {
		p.Msg = fmt.Sprintf("there is no function %q", name)
		known = e.callable()
	}
	p.Fix = DidYouMean(name, known)
	return p
}

// nameAt is the column where the name of a call begins; CEL points at the
// parenthesis behind it, the author looks at the name.
func (c *Cond[V]) nameAt(line, col int) int {
	lines := strings.Split(c.text, "\n")
	if line < 1 || line > len(lines) {
		return col
	}
	r := []rune(lines[line-1])
	if col < 0 || col >= len(r) || r[col] != '(' {
		return col
	}
	at := len([]rune(strings.TrimRight(string(r[:col]), " \t")))
	start := at
	for start > 0 && isName("x"+string(r[start-1])) {
		start--
	}
	if start == at {
		return col
	}
	return start
}

// callable lists what can stand before a parenthesis.
func (e *Env[V]) callable() []string {
	var out []string
	for name := range e.cel.Functions() {
		if isName(name) && name[0] != '_' {
			out = append(out, name)
		}
	}
	for _, m := range e.cel.Macros() {
		out = append(out, m.Function())
	}
	return out
}

// signature is the hint for a function of the table that was given something else.
func (s *scope) signature(name string) string {
	if f, ok := findFunction(s.functions, name); ok {
		return "it is " + f.Signature
	}
	return ""
}

// DidYouMean gives the hint for a name that is not known: the nearest of the
// known ones, or nothing where none is near.
func DidYouMean(name string, known []string) string {
	if best := nearest(name, known); best != "" {
		return fmt.Sprintf("did you mean %q?", best)
	}
	return ""
}

// overloadText tells what an operator or function was given in vain.
func overloadText(op, given string) string {
	name := strings.Trim(op, "_@")
	if left, right := splitGiven(given); right != "" && strings.HasPrefix(op, "_") {
		return fmt.Sprintf("%s %s %s does not go together", typeText(left), name, typeText(right))
	}
	return fmt.Sprintf("%s cannot be used on %s", name, typeText(given))
}

// splitGiven takes "(map(int, bool), int)" apart at the comma between the two.
func splitGiven(given string) (left, right string) {
	inside := strings.TrimSuffix(strings.TrimPrefix(given, "("), ")")
	depth := 0
	for i, c := range inside {
		switch {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == ',' && depth == 0:
			return inside[:i], strings.TrimSpace(inside[i+1:])
		}
	}
	return inside, ""
}

// typeText takes our prefix off the names of types, and cuts what nobody reads:
// a type can be as long as the condition.
func typeText(s string) string {
	s = strings.NewReplacer("view/", "", "rules/date", "date", "google.protobuf.Timestamp", "timestamp").Replace(s)
	if r := []rune(s); len(r) > maxTypeText {
		return string(r[:maxTypeText]) + "…"
	}
	return s
}

const maxTypeText = 300

// literals checks the arguments that must be written out: the names that
// methods take, and dates.
func (c *Cond[V]) literals(s *scope, a *cel.Ast) (out Problems) {
	ast.PreOrderVisit(a.NativeRep().Expr(), ast.NewExprVisitor(func(x ast.Expr) {
		if x.Kind() != ast.CallKind {
			return
		}
		call := x.AsCall()
		if call.FunctionName() == dateLiteral && !call.IsMemberFunction() {
			out = append(out, c.dateArgument(a, call.Args()[0])...)
		}
		for _, m := range s.methods {
			if call.IsMemberFunction() && m.name == call.FunctionName() {
				out = append(out, c.methodArgument(a, m, call.Args()[0])...)
			}
		}
	}))
	return out
}

func (c *Cond[V]) methodArgument(a *cel.Ast, m method, arg ast.Expr) Problems {
	loc := a.NativeRep().SourceInfo().GetStartLocation(arg.ID())
	name, ok := stringLiteral(arg)
	switch {
	case !ok:
		return Problems{c.problem(loc.Line(), loc.Column(), "not-literal",
			m.name+" takes a name that is written out", `write it in quotes`)}
	case !slices.Contains(m.allowed, name):
		return Problems{c.problem(loc.Line(), loc.Column(), "unknown-name",
			fmt.Sprintf("%s knows no %q", m.name, name), DidYouMean(name, m.allowed))}
	}
	return nil
}

func (c *Cond[V]) dateArgument(a *cel.Ast, arg ast.Expr) Problems {
	loc := a.NativeRep().SourceInfo().GetStartLocation(arg.ID())
	s, ok := stringLiteral(arg)
	if !ok {
		return Problems{c.problem(loc.Line(), loc.Column(), "not-literal", "date takes a day that is written out", `as in date("2026-03-12")`)}
	}
	if _, err := ParseDate(s); err != nil {
		return Problems{c.problem(loc.Line(), loc.Column(), "bad-date", fmt.Sprintf("%q is no date", s), "write YYYY-MM-DD")}
	}
	return nil
}

func stringLiteral(e ast.Expr) (string, bool) {
	if e.Kind() != ast.LiteralKind {
		return "", false
	}
	s, ok := e.AsLiteral().(types.String)
	return string(s), ok
}
