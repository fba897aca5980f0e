package appeal

import (
	"encoding/json"
	"fmt"
	"math"
	"slices"

	"github.com/reinstate-go/reinstate/rules"
)

// factsOf checks the facts of a case against those that the pack declares and
// gives them as values for conditions. All that is wrong is told at once.
func (e *Engine) factsOf(c *Case) (rules.Declared, rules.Problems) {
	out := rules.Declared{}
	var ps rules.Problems
	for _, name := range keys(c.Facts) {
		raw := c.Facts[name]
		if raw == nil {
			continue // a fact that is written down without a value is not known
		}
		path, at := factRoot+name, rules.Pointer("facts", name)
		f := e.facts[name]
		if f == nil {
			ps = append(ps, rules.Problem{Pos: c.posOf(at), Path: path, Kind: "unknown-fact",
				Msg: fmt.Sprintf("the rules know no fact %q", name), Fix: rules.DidYouMean(name, keys(e.facts))})
			continue
		}
		v, msg := f.value(raw)
		if msg != "" {
			ps = append(ps, rules.Problem{Pos: c.posOf(at), Path: path, Kind: "wrong-type",
				Msg: fmt.Sprintf("%s is %s, %s", path, article(f.Type), msg)})
			continue
		}
		out[name] = v
	}
	return out, ps
}

func article(kind string) string {
	switch kind {
	case "bool":
		return "true or false"
	case "int":
		return "a whole number"
	case "date":
		return "a day (YYYY-MM-DD)"
	}
	return "a text"
}

// value reads a fact as the type the pack gives it; msg says what it is instead.
func (f *fact) value(raw any) (v any, msg string) {
	switch f.Type {
	case "bool":
		if b, ok := raw.(bool); ok {
			return b, ""
		}
	case "int":
		if n, ok := wholeNumber(raw); ok {
			return n, ""
		}
	case "date":
		if d, ok := raw.(rules.Date); ok {
			return d, ""
		}
		if s, ok := raw.(string); ok {
			if d, err := rules.ParseDate(s); err == nil {
				return d, ""
			}
		}
	default:
		if s, ok := raw.(string); ok {
			return f.chosen(s)
		}
	}
	return nil, fmt.Sprintf("not %v", raw)
}

func (f *fact) chosen(s string) (any, string) {
	known := f.values()
	if len(known) > 0 && !slices.Contains(known, s) {
		return nil, fmt.Sprintf("and %q is none of its choices %v", s, known)
	}
	return s, ""
}

// values are all that a string may be; none means any.
func (f *fact) values() []string {
	var out []string
	for _, c := range f.Choices {
		out = append(out, c.Value)
	}
	return out
}

func wholeNumber(raw any) (int64, bool) {
	switch n := raw.(type) {
	case int:
		return int64(n), true
	case int64:
		return n, true
	case float64:
		return int64(n), n == math.Trunc(n) && math.Abs(n) < 1<<53
	case json.Number:
		i, err := n.Int64()
		return i, err == nil
	}
	return 0, false
}
