package rules

import (
	"encoding"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"
)

// guide turns nodes into JSON values, led by the Go type each is read into, and
// notes every mistake. Places that hold a mistake are noted too, so that the
// schema does not tell of them a second time.
type guide struct {
	doc   *Document
	ps    Problems
	bad   map[string]bool // JSON pointers of values that are wrong
	meant map[string]bool // JSON pointers that a misspelt key was meant for
	cuts  int             // conditions that YAML cut short
}

func (g *guide) problem(n *node, pointer, kind, msg, fix string) {
	g.bad[pointer] = true
	if len(g.ps) <= enough {
		g.ps = append(g.ps, Problem{Pos: n.pos(), Path: g.doc.path(pointer), Kind: kind, Msg: msg, Fix: fix})
	}
}

// wrong tells that a value is not of the type that is wanted here.
func (g *guide) wrong(n *node, pointer, want, fix string) any {
	g.problem(n, pointer, "wrong-type", fmt.Sprintf("%s must be %s, not %s", g.name(pointer), want, n.what()), fix)
	return nil
}

// name is what a value is called in a message.
func (g *guide) name(pointer string) string {
	if pointer == "" {
		return "the document"
	}
	return g.doc.path(pointer)
}

// value gives the JSON value of a node. ok is false where nothing stands for it:
// it is null, or wrong.
func (g *guide) value(n *node, t reflect.Type, pointer string, around *node) (v any, ok bool) {
	if n.isNull() {
		return nil, false
	}
	v = g.typed(n, t, pointer, around)
	return v, v != nil
}

func (g *guide) typed(n *node, t reflect.Type, pointer string, around *node) any {
	ptr := reflect.PointerTo(t)
	switch {
	case ptr.Implements(placedType):
		return g.condition(n, pointer, around)
	case ptr.Implements(textType) && t.Kind() != reflect.Pointer:
		return g.text(n, t, pointer)
	case ptr.Implements(unmarshalerType) && t.Kind() != reflect.Pointer:
		return g.untyped(n, pointer)
	}
	switch t.Kind() {
	case reflect.Pointer:
		return g.typed(n, t.Elem(), pointer, around)
	case reflect.Struct:
		return g.object(n, t, pointer)
	case reflect.Map:
		return g.mapping(n, t, pointer)
	case reflect.Slice, reflect.Array:
		return g.list(n, t, pointer)
	case reflect.String:
		return g.words(n, pointer, "text")
	case reflect.Bool:
		return g.boolean(n, pointer)
	case reflect.Interface:
		return g.untyped(n, pointer)
	}
	return g.number(n, t, pointer)
}

func (g *guide) object(n *node, t reflect.Type, pointer string) any {
	fields := fieldsOf(t)
	if n.kind != mapNode {
		return g.wrong(n, pointer, g.mappingWord(n), mappingHint(fields))
	}
	out := map[string]any{}
	cut := false // what follows is the rest of a condition that YAML cut at its commas
	for _, p := range n.pairs {
		f := fields.by[p.key.value]
		if f == nil {
			if cut = cut && p.key.style == plain && p.val.isNull(); !cut {
				g.unknownKey(p.key, pointer, fields.names())
			}
			continue
		}
		before := g.cuts
		if isBareDay(p.val) && f.bare != "" {
			out[f.name] = p.val.value + f.bare
		} else if v, ok := g.value(p.val, f.typ, pointer+"/"+escapePointer(f.name), n); ok {
			out[f.name] = v
		}
		cut = g.cuts > before
	}
	return out
}

// isBareDay reports whether a value is a day where a time could stand.
func isBareDay(n *node) bool {
	if n.kind != scalarNode || n.style == jsonWord {
		return false
	}
	_, err := ParseDate(n.value)
	return err == nil
}

func (g *guide) mappingWord(n *node) string {
	if n.isJSON() {
		return "an object { … }"
	}
	return "a mapping of keys to values"
}

func mappingHint(f *goFields) string {
	if len(f.list) == 0 || len(f.list) > 6 {
		return ""
	}
	return "write {" + strings.Join(f.names(), ": …, ") + ": …}"
}

// unknownKey tells of a key that the type does not have.
func (g *guide) unknownKey(key *node, pointer string, known []string) {
	if len(g.ps) > enough {
		return
	}
	fix := ""
	if best := nearest(key.value, known); best != "" {
		fix = DidYouMean(key.value, known)
		g.meant[pointer+"/"+escapePointer(best)] = true
	} else if len(known) > 0 && len(known) <= 12 {
		fix = "the keys here are " + strings.Join(known, ", ")
	}
	msg := fmt.Sprintf("there is no key %q here", short(key.value))
	if pointer != "" {
		msg = fmt.Sprintf("%s has no key %q", g.name(pointer), short(key.value))
	}
	at := pointer + "/" + escapePointer(key.value)
	g.problem(key, at, "unknown-key", msg, fix)
}

func (g *guide) mapping(n *node, t reflect.Type, pointer string) any {
	if n.kind != mapNode {
		return g.wrong(n, pointer, g.mappingWord(n), "")
	}
	out := map[string]any{}
	for _, p := range n.pairs {
		if v, ok := g.value(p.val, t.Elem(), pointer+"/"+escapePointer(p.key.value), n); ok {
			out[p.key.value] = v
		}
	}
	return out
}

func (g *guide) list(n *node, t reflect.Type, pointer string) any {
	if n.kind != listNode {
		fix := ""
		if n.kind == scalarNode && n.style != literal && n.style != folded {
			fix = "write [" + short(n.value) + "]"
			if n.isJSON() && n.style == jsonText {
				fix = "write [" + strconv.Quote(short(n.value)) + "]"
			}
		}
		return g.wrong(n, pointer, "a list", fix)
	}
	out := make([]any, len(n.items))
	for i, item := range n.items {
		at := pointer + "/" + strconv.Itoa(i)
		if item.isNull() {
			g.problem(item, at, "wrong-type", g.name(at)+" is empty", "give it a value or remove it")
			continue
		}
		out[i] = g.typed(item, t.Elem(), at, n)
	}
	return out
}

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

var pointerEscaper = strings.NewReplacer("~", "~0", "/", "~1")

func escapePointer(s string) string { return pointerEscaper.Replace(s) }
