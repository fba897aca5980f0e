package rules

import (
	"fmt"
	"reflect"
	"strconv"
	"strings"
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

	whole  bool    // a key without a value is a mistake: a place that was left open
	schema *Schema // what is to stand there
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
		g.open(p, pointer)
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
	switch names := f.names(); {
	case len(names) == 0:
		return ""
	case len(names) > 6:
		return "write {" + strings.Join(names[:2], ": …, ") + ": …, …}"
	default:
		return "write {" + strings.Join(names, ": …, ") + ": …}"
	}
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
		g.open(p, pointer)
		if v, ok := g.value(p.val, t.Elem(), pointer+"/"+escapePointer(p.key.value), n); ok {
			out[p.key.value] = v
		}
	}
	return out
}

// listHint shows how a single value becomes a list of one.
func listHint(n *node) string {
	switch {
	case n.kind == mapNode && n.flow:
		return "write [{…}]"
	case n.kind == mapNode:
		return `begin each entry with "- "`
	case n.style == literal, n.style == folded:
		return ""
	case n.style == jsonText:
		return "write [" + strconv.Quote(short(n.value)) + "]"
	}
	return "write [" + short(n.value) + "]"
}

func (g *guide) list(n *node, t reflect.Type, pointer string) any {
	if n.kind != listNode {
		return g.wrong(n, pointer, "a list", listHint(n))
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

var pointerEscaper = strings.NewReplacer("~", "~0", "/", "~1")

func escapePointer(s string) string { return pointerEscaper.Replace(s) }
