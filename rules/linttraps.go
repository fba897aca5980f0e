package rules

import (
	"fmt"
	"regexp/syntax"
	"slices"
	"strings"

	"cel.dev/cel-go/common/ast"
	"cel.dev/cel-go/common/operators"
	"cel.dev/cel-go/common/types"
	"cel.dev/cel-go/common/types/ref"
)

// traps tells what a single expression does and its author hardly expects.
func (l *linter) traps(e ast.Expr) {
	if e.Kind() != ast.CallKind {
		return
	}
	c := e.AsCall()
	l.getter(e, c)
	l.plainPattern(e, c)
	l.hasGuard(c)
	if c.IsMemberFunction() || len(c.Args()) != 2 {
		return
	}
	left, right := c.Args()[0], c.Args()[1]
	switch op := c.FunctionName(); {
	case op == operators.In:
		l.memberWords(left, right)
		l.repeatedElement(right)
	case ordered[op] != "":
		l.selfCompare(e, left, right)
		l.nullCompare(e, left, right)
		l.emptyText(e, c)
		if op == operators.Equals || op == operators.NotEquals {
			l.word(left, right)
			l.word(right, left)
		}
	}
}

// getters are the parts of a timestamp, with the numbers they give. CEL counts
// some of them from 0.
var getters = map[string]struct {
	least, most ref.Val
	zero        string // what 0 means, where that surprises
}{
	"getMonth":        {types.Int(0), types.Int(11), "January is 0"},
	"getDayOfMonth":   {types.Int(0), types.Int(30), "the first day is 0"},
	"getDayOfYear":    {types.Int(0), types.Int(365), "the first of January is 0"},
	"getDayOfWeek":    {types.Int(0), types.Int(6), "Sunday is 0"},
	"getDate":         {types.Int(1), types.Int(31), ""},
	"getHours":        {types.Int(0), types.Int(23), ""},
	"getMinutes":      {types.Int(0), types.Int(59), ""},
	"getSeconds":      {types.Int(0), types.Int(59), ""},
	"getMilliseconds": {types.Int(0), types.Int(999), ""},
}

// span is the least and the largest of some numbers.
type span struct{ least, most ref.Val }

func (l *linter) getterRange(e ast.Expr) (span, bool) {
	if e.Kind() != ast.CallKind || !e.AsCall().IsMemberFunction() || l.kind(e.AsCall().Target()) != types.TimestampKind {
		return span{}, false
	}
	g, ok := getters[e.AsCall().FunctionName()]
	return span{g.least, g.most}, ok
}

// utcGetters depend on the zone: minutes do too, in some, but nobody means that.
var utcGetters = []string{"getFullYear", "getMonth", "getDayOfMonth", "getDayOfYear", "getDayOfWeek", "getDate", "getHours"}

func (l *linter) getter(e ast.Expr, c ast.CallExpr) {
	if !c.IsMemberFunction() || l.kind(c.Target()) != types.TimestampKind {
		return
	}
	name := c.FunctionName()
	if g := getters[name]; g.zero != "" {
		l.tell(e, Warning, "zero-based", fmt.Sprintf("%s() counts from 0: %s", name, g.zero), l.wholeTime(c.Target()))
		return
	}
	if slices.Contains(utcGetters, name) && len(c.Args()) == 0 {
		l.tell(e, Info, "utc-getter", name+"() reads the clock in UTC", fmt.Sprintf("name the zone, as in %s(\"Asia/Seoul\")", name))
	}
}

// wholeTime says how to compare a timestamp without taking it apart.
func (l *linter) wholeTime(t ast.Expr) string {
	if l.cel.HasFunction("day_of") {
		return `compare days: day_of(` + l.text(t) + `) with date("2026-03-12")`
	}
	return `compare the whole time: ` + l.text(t) + ` >= timestamp("2026-03-12T00:00:00+09:00")`
}

// plainPattern tells of a pattern without any sign of a pattern: matches finds
// it anywhere, as contains does.
func (l *linter) plainPattern(e ast.Expr, c ast.CallExpr) {
	if c.FunctionName() != "matches" || len(c.Args()) == 0 {
		return
	}
	s, ok := stringLiteral(c.Args()[len(c.Args())-1])
	if !ok || s == "" {
		return
	}
	if re, err := syntax.Parse(s, syntax.Perl); err == nil && re.Op == syntax.OpLiteral && string(re.Rune) == s && re.Flags&syntax.FoldCase == 0 {
		l.tell(e, Info, "plain-pattern", fmt.Sprintf("%s finds %q anywhere in the text", l.quote(e), short(s)),
			"write contains for that, or ^…$ around it for the whole text")
	}
}

// hasGuard tells what has() does to a question about the same field.
func (l *linter) hasGuard(c ast.CallExpr) {
	if c.FunctionName() != operators.LogicalAnd || len(c.Args()) != 2 {
		return
	}
	kids := conjuncts(c)
	for _, k := range kids {
		if k.Kind() != ast.SelectKind || !k.AsSelect().IsTestOnly() || !isPath(k.AsSelect().Operand()) {
			continue
		}
		field := l.text(k.AsSelect().Operand()) + "." + k.AsSelect().FieldName()
		if slices.ContainsFunc(kids, func(x ast.Expr) bool { return l.asksOf(x, field) }) {
			l.guard(k, field)
		}
	}
}

// guard words it. Under a closed root absence is a no already.
func (l *linter) guard(k ast.Expr, field string) {
	msg := fmt.Sprintf("with has(%s) nobody is asked for it where it is absent", field)
	fix := "leave has() out where the question is wanted"
	if l.isClosed(k) {
		msg = fmt.Sprintf("has(%s) adds nothing: a comparison with it is false where it is absent", field)
		fix = "leave it out"
	}
	l.found = append(l.found, finding{Problem{Kind: "has-guard", Severity: Info, Msg: msg, Fix: fix}, l.start(k)})
}

// conjuncts are the parts of a chain of &&.
func conjuncts(c ast.CallExpr) []ast.Expr {
	var out []ast.Expr
	for _, x := range c.Args() {
		if x.Kind() == ast.CallKind && x.AsCall().FunctionName() == operators.LogicalAnd {
			out = append(out, conjuncts(x.AsCall())...)
		} else {
			out = append(out, x)
		}
	}
	return out
}

// asksOf reports whether x compares the field with something. Truths and lists
// are left out: under a closed root an absent one is read as false, or empty.
func (l *linter) asksOf(x ast.Expr, field string) bool {
	if x.Kind() != ast.CallKind || ordered[x.AsCall().FunctionName()] == "" && x.AsCall().FunctionName() != operators.In {
		return false
	}
	return slices.ContainsFunc(x.AsCall().Args(), func(y ast.Expr) bool {
		return isPath(y) && l.text(y) == field && l.comparable(y)
	})
}

func (l *linter) selfCompare(e, left, right ast.Expr) {
	if _, fixed := l.fixed(left); !fixed && l.text(left) == l.text(right) && !l.told[l.start(e)] {
		l.tell(e, Warning, "self-compare", l.quote(e)+" compares a thing with itself", "")
	}
}

// nullCompare tells of null: nothing in a view is null.
func (l *linter) nullCompare(e, left, right ast.Expr) {
	for _, pair := range [][2]ast.Expr{{left, right}, {right, left}} {
		if l.kind(pair[0]) == types.NullTypeKind && l.kind(pair[1]) != types.NullTypeKind {
			l.tell(e, Warning, "null-compare", "nothing is null here: what is absent is unknown",
				l.askHas("", pair[1]))
		}
	}
}

// emptyText tells of x != "" and size(x) > 0 for a text that is absent where it
// is empty. The opposite is told of as never true.
func (l *linter) emptyText(e ast.Expr, c ast.CallExpr) {
	for _, arg := range c.Args() {
		if inner := sizedOf(arg); inner != nil {
			arg = inner
		}
		if !l.neverBlank(arg) {
			continue
		}
		a, _ := l.comparison(c)
		if a.of.domain == nil && !slices.ContainsFunc(a.of.samples([]*atom{a}), func(v ref.Val) bool { return a.answer(v) != yes }) {
			l.tell(e, Info, "empty-text", l.quote(e)+" is true whenever it is known: an empty text counts as absent",
				l.askHas("", arg))
		}
	}
}

// askHas is the remedy has(), where CEL allows it: on a field of something.
func (l *linter) askHas(not string, e ast.Expr) string {
	if e.Kind() != ast.SelectKind {
		return ""
	}
	return "ask " + not + "has(" + l.text(e) + ")"
}

func (l *linter) repeatedElement(list ast.Expr) {
	if list.Kind() != ast.ListKind {
		return
	}
	seen := map[string]bool{}
	for _, x := range list.AsList().Elements() {
		text := l.text(x)
		if seen[text] {
			l.tell(x, Warning, "repeated-element", text+" stands in this list twice", "leave one of them out")
		}
		seen[text] = true
	}
}

// memberWords tells of words in x in ["…"] and "…" in x that x cannot have.
func (l *linter) memberWords(x, list ast.Expr) {
	if list.Kind() == ast.ListKind {
		for _, e := range list.AsList().Elements() {
			l.word(x, e)
		}
		return
	}
	if at, ok := l.where(list); ok && at.field.elem != nil {
		l.wordOf(at, x)
	}
}

// word tells where the text e is compared with a field that is never e.
func (l *linter) word(field, e ast.Expr) {
	if at, ok := l.where(field); ok && at.field.elem == nil {
		l.wordOf(at, e)
	}
}

func (l *linter) wordOf(at site, e ast.Expr) {
	s, ok := stringLiteral(e)
	if !ok || len(at.field.words) == 0 || slices.Contains(at.field.words, s) || s == "" {
		return
	}
	l.tell(e, Error, "not-one-of", fmt.Sprintf("%s cannot be %q", strings.ReplaceAll(at.path, "[]", ""), short(s)),
		oneOfHint(s, at.field.words))
}
