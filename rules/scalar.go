package rules

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"time"
)

// words reads text: whatever YAML makes of a scalar, its words are kept.
func (g *guide) words(n *node, pointer, want string) any {
	if n.kind != scalarNode || n.style == jsonWord {
		fix := ""
		if n.kind == scalarNode {
			fix = fmt.Sprintf("write %q", n.value)
		}
		return g.wrong(n, pointer, want, fix)
	}
	return n.value
}

func (g *guide) condition(n *node, pointer string, around *node) any {
	if ps := n.checkExpr(around); len(ps) > 0 {
		g.problem(n, pointer, ps[0].Kind, ps[0].Msg, ps[0].Fix)
		g.cuts++
		return nil
	}
	return g.words(n, pointer, "a condition")
}

// text reads a type that reads text itself: dates, times, enumerations.
func (g *guide) text(n *node, t reflect.Type, pointer string) any {
	want, fix := textWords(t)
	v := g.words(n, pointer, want)
	s, ok := v.(string)
	if !ok {
		return v
	}
	if err := reflect.New(t).Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(s)); err != nil || s == "" && want != "text" {
		msg := fmt.Sprintf("%s must be %s, not %q", g.name(pointer), want, short(s))
		if want == "text" {
			msg = fmt.Sprintf("%s: %v", g.name(pointer), err)
		}
		if t == timeType {
			fix = timeHint(s, fix)
		}
		g.problem(n, pointer, "bad-format", msg, fix)
		return nil
	}
	return s
}

func textWords(t reflect.Type) (want, fix string) {
	switch t {
	case dateGoType:
		return "a day of the calendar", "write YYYY-MM-DD, as in 2026-03-12"
	case timeType:
		return "a time with its zone", "write it as in 2026-03-12T09:00:00+09:00"
	}
	return "text", ""
}

// timeHint completes a time that lacks its hour, its seconds or its zone.
func timeHint(s, fix string) string {
	for _, f := range [...]struct{ form, lacks, add string }{
		{time.DateOnly, "hour and zone", "T09:00:00+09:00"},
		{"2006-01-02T15:04", "seconds and zone", ":00+09:00"},
		{"2006-01-02T15:04:05", "the zone", "+09:00"},
	} {
		if _, err := time.Parse(f.form, s); err == nil {
			return fmt.Sprintf("add %s, as in %s%s", f.lacks, s, f.add)
		}
	}
	return fix
}

func (g *guide) boolean(n *node, pointer string) any {
	fix := "write true or false"
	if n.kind == scalarNode {
		switch word := strings.ToLower(n.value); {
		case n.style == jsonWord && (n.value == "true" || n.value == "false"):
			return n.value == "true"
		case n.style == plain && (word == "true" || word == "false"):
			return word == "true"
		case word == "true" || word == "false":
			fix = "remove the quotes"
		case slices.Contains([]string{"yes", "y", "on", "1"}, word):
			fix = "write true"
		case slices.Contains([]string{"no", "n", "off", "0"}, word):
			fix = "write false"
		}
	}
	return g.wrong(n, pointer, "true or false", fix)
}

// number reads an exact number that fits the Go type.
func (g *guide) number(n *node, t reflect.Type, pointer string) any {
	whole := t.Kind() != reflect.Float32 && t.Kind() != reflect.Float64
	want := "a number"
	if whole {
		want = "a whole number"
	}
	if n.kind != scalarNode || n.isText() || !isNumber(n.value) || whole && strings.ContainsAny(n.value, ".eE") {
		return g.wrong(n, pointer, want, numberHint(n))
	}
	if err := json.Unmarshal([]byte(n.value), reflect.New(t).Interface()); err != nil {
		g.problem(n, pointer, "out-of-range", fmt.Sprintf("%s: %s is too large, or below what can stand here", g.name(pointer), short(n.value)), "")
		return nil
	}
	return json.Number(n.value)
}

func numberHint(n *node) string {
	if n.kind != scalarNode {
		return ""
	}
	bare := strings.NewReplacer("_", "", ",", "", " ", "", "+", "").Replace(n.value)
	switch {
	case n.isText() && isNumber(n.value):
		return "remove the quotes"
	case len(bare) > 1 && strings.Trim(bare, "0123456789") == "":
		if bare = strings.TrimLeft(bare, "0"); bare == "" {
			bare = "0"
		}
		return "write " + bare
	}
	return "write digits only"
}

// untyped reads what has no Go type, as JSON reads it. A number keeps its digits;
// one that JSON would not write so, as in 0012, is text.
func (g *guide) untyped(n *node, pointer string) any {
	switch n.kind {
	case mapNode:
		return g.mapping(n, reflect.TypeFor[map[string]any](), pointer)
	case listNode:
		return g.list(n, reflect.TypeFor[[]any](), pointer)
	}
	switch low := strings.ToLower(n.value); {
	case n.isText():
		return n.value
	case low == "true", low == "false":
		return low == "true"
	case isNumber(n.value):
		return json.Number(n.value)
	}
	return n.value
}
