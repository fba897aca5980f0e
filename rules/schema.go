package rules

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/santhosh-tekuri/jsonschema/v5"
)

// A Schema is a JSON Schema (draft 2020-12) that documents are checked against.
// It is immutable and safe for concurrent use.
type Schema struct {
	schema *jsonschema.Schema
	raw    any    // the same as plain JSON, to say what it allows
	def    string // the definition it is, under $defs
}

// NewSchema reads a JSON Schema; def names the definition under $defs to check
// against, and "" is the whole. The schema may refer to nothing outside itself.
func NewSchema(data []byte, def string) (*Schema, error) {
	s, err := readSchemas(data)
	if err != nil {
		return nil, err
	}
	return s.of(def)
}

// schemas are the definitions of one JSON Schema, each compiled when it is first
// asked for; the text is read and checked once for all of them.
type schemas struct {
	mu       sync.Mutex // the compiler and known
	compiler *jsonschema.Compiler
	raw      any
	known    map[string]*Schema
}

const schemaURL = "schema:///document.json"

// readSchemas reads a schema once in the life of a program: a pack is opened more
// often than its schema changes.
func readSchemas(data []byte) (*schemas, error) {
	key := sha256.Sum256(data)
	if s, ok := schemaCache.Load(key); ok {
		return s.(*schemas), nil
	}
	s, err := parseSchemas(data)
	if err != nil {
		return nil, err
	}
	known, _ := schemaCache.LoadOrStore(key, s)
	return known.(*schemas), nil
}

var schemaCache sync.Map // SHA-256 of the text → *schemas

func parseSchemas(data []byte) (*schemas, error) {
	s := &schemas{compiler: jsonschema.NewCompiler(), known: map[string]*Schema{}}
	if err := json.Unmarshal(data, &s.raw); err != nil {
		return nil, fmt.Errorf("rules: schema: %w", err)
	}
	s.compiler.Draft = jsonschema.Draft2020
	s.compiler.LoadURL = noLoad
	if err := s.compiler.AddResource(schemaURL, bytes.NewReader(data)); err != nil {
		return nil, fmt.Errorf("rules: schema: %w", err)
	}
	return s, nil
}

// of gives one definition, "" the whole.
func (s *schemas) of(def string) (*Schema, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if known := s.known[def]; known != nil {
		return known, nil
	}
	at := schemaURL
	if def != "" {
		at += "#/$defs/" + escapePointer(def)
	}
	compiled, err := s.compiler.Compile(at)
	if err != nil {
		return nil, fmt.Errorf("rules: schema: %w", err)
	}
	s.known[def] = &Schema{compiled, s.raw, def}
	return s.known[def], nil
}

// check validates a value that was read from d. A mistake that the guide told
// already is not told again.
func (s *Schema) check(d *Document, g *guide, value any) Problems {
	if s == nil {
		return nil
	}
	err := s.schema.Validate(value)
	if err == nil {
		return nil
	}
	top, ok := err.(*jsonschema.ValidationError)
	if !ok {
		return Problems{{Pos: d.Pos(""), Kind: "bad-value", Msg: err.Error()}}
	}
	c := &schemaCheck{s, d, g, nil}
	c.walk(top)
	return c.ps
}

type schemaCheck struct {
	s  *Schema
	d  *Document
	g  *guide
	ps Problems
}

// walk goes down to the causes; of alternatives it follows the one that got
// farthest, which is most likely the one that was meant.
func (c *schemaCheck) walk(e *jsonschema.ValidationError) {
	if len(e.Causes) == 0 {
		c.tell(e)
		return
	}
	switch keyword(e) {
	case "anyOf", "oneOf":
		c.walk(slices.MaxFunc(e.Causes, func(a, b *jsonschema.ValidationError) int { return depth(a) - depth(b) }))
	default:
		for _, cause := range e.Causes {
			c.walk(cause)
		}
	}
}

// depth is how far below the document the deepest cause stands.
func depth(e *jsonschema.ValidationError) int {
	n := strings.Count(e.InstanceLocation, "/")
	for _, c := range e.Causes {
		n = max(n, depth(c))
	}
	return n
}

// keyword is the last word of the place in the schema that failed.
func keyword(e *jsonschema.ValidationError) string {
	return e.KeywordLocation[strings.LastIndex(e.KeywordLocation, "/")+1:]
}

// rule is what the schema says at the keyword that failed.
func (c *schemaCheck) rule(e *jsonschema.ValidationError) any {
	_, pointer, _ := strings.Cut(e.AbsoluteKeywordLocation, "#")
	v := c.s.raw
	for _, step := range steps(unescapeURL(pointer)) {
		switch x := v.(type) {
		case map[string]any:
			v = x[step]
		case []any:
			i, err := strconv.Atoi(step)
			if err != nil || i >= len(x) {
				return nil
			}
			v = x[i]
		}
	}
	return v
}

// told reports whether the guide found the value, or one around it, wrong.
func (c *schemaCheck) told(pointer string) bool {
	for {
		if c.g.bad[pointer] {
			return true
		}
		i := strings.LastIndex(pointer, "/")
		if i < 0 {
			return false
		}
		pointer = pointer[:i]
	}
}

func (c *schemaCheck) add(pos Pos, pointer, kind, msg, fix string) {
	c.ps = append(c.ps, Problem{Pos: pos, Path: c.d.path(pointer), Kind: kind, Msg: msg, Fix: fix})
}

// tell makes a Problem of one mistake.
func (c *schemaCheck) tell(e *jsonschema.ValidationError) {
	pointer := unescapeURL(e.InstanceLocation)
	if len(c.ps) > enough || c.told(pointer) {
		return
	}
	pos, name, rule := c.d.Pos(pointer), c.g.name(pointer), c.rule(e)
	switch keyword(e) {
	case "required":
		c.missing(pointer, texts(rule))
	case "enum":
		c.notOneOf(pointer, texts(rule))
	case "const":
		c.add(pos, pointer, "not-one-of", fmt.Sprintf("%s must be %v", name, rule), "")
	case "additionalProperties", "unevaluatedProperties":
		c.unknown(pointer, e)
	case "type":
		n, _ := c.d.find(pointer)
		c.add(pos, pointer, "wrong-type", fmt.Sprintf("%s must be %s, not %s", name, wantedType(rule), n.what()), "")
	case "minItems", "minProperties", "minLength":
		c.add(pos, pointer, "too-few", fmt.Sprintf("%s holds too little: at least %v", name, rule), "")
	case "maxItems", "maxProperties", "maxLength":
		c.add(pos, pointer, "too-many", fmt.Sprintf("%s holds too much: at most %v", name, rule), "")
	case "minimum":
		c.add(pos, pointer, "out-of-range", fmt.Sprintf("%s must be at least %v", name, rule), "")
	case "maximum":
		c.add(pos, pointer, "out-of-range", fmt.Sprintf("%s must be at most %v", name, rule), "")
	case "pattern":
		c.pattern(pos, pointer, name, e, rule)
	default:
		c.add(pos, pointer, "bad-value", fmt.Sprintf("%s: %s", name, e.Message), "")
	}
}

// wanted are the types of JSON Schema in words.
var wanted = map[string]string{"string": "text", "boolean": "true or false", "integer": "a whole number", "number": "a number",
	"array": "a list", "object": "a mapping", "null": "nothing"}

func wantedType(rule any) string {
	names := texts(rule)
	if one, ok := rule.(string); ok {
		names = []string{one}
	}
	for i := range names {
		names[i] = wanted[names[i]]
	}
	return strings.Join(names, " or ")
}

// pattern shows an example of the schema, if it has one, and else the pattern.
func (c *schemaCheck) pattern(pos Pos, pointer, name string, e *jsonschema.ValidationError, rule any) {
	fix := fmt.Sprintf("it must match %v", rule)
	up := *e
	up.AbsoluteKeywordLocation = strings.TrimSuffix(e.AbsoluteKeywordLocation, "/pattern") + "/examples"
	if ex := texts(c.rule(&up)); len(ex) > 0 {
		fix = "write it as in " + strings.Join(ex, ", ")
	}
	c.add(pos, pointer, "bad-format", fmt.Sprintf("%s has not the right form", name), fix)
}

// missing tells of every required key that is not there. A key that was
// misspelt is not missing as well.
func (c *schemaCheck) missing(pointer string, required []string) {
	n, _ := c.d.find(pointer)
	for _, key := range required {
		at := pointer + "/" + escapePointer(key)
		p := n.pair(key)
		switch {
		case c.g.meant[at] || c.g.bad[at] || p != nil && !p.val.isNull():
		case p != nil:
			c.add(p.key.pos(), at, "missing-key", fmt.Sprintf("%s has no value", c.g.name(at)), "")
		case pointer == "":
			c.add(n.pos(), at, "missing-key", fmt.Sprintf("the key %q is missing", key), "")
		default:
			c.add(n.pos(), at, "missing-key", fmt.Sprintf("%s lacks the key %q", c.g.name(pointer), key), "")
		}
	}
}

// maxShown is how many allowed words a message lists.
const maxShown = 12

func (c *schemaCheck) notOneOf(pointer string, allowed []string) {
	n, _ := c.d.find(pointer)
	c.add(n.pos(), pointer, "not-one-of", fmt.Sprintf("%s cannot be %q", c.g.name(pointer), short(n.value)), oneOfHint(n.value, allowed))
}

// oneOfHint says what to write in place of a word that is none of the allowed.
func oneOfHint(word string, allowed []string) string {
	fix := DidYouMean(word, allowed)
	switch {
	case fix == "" && len(allowed) <= maxShown:
		fix = "write one of " + strings.Join(allowed, ", ")
	case len(allowed) <= maxShown:
		fix += " It is one of " + strings.Join(allowed, ", ")
	case fix == "":
		fix = fmt.Sprintf("there are %d: %s, …", len(allowed), strings.Join(allowed[:maxShown], ", "))
	}
	return fix
}

// unknown tells of keys that a map may not have; keys of structs are told by the
// guide.
func (c *schemaCheck) unknown(pointer string, e *jsonschema.ValidationError) {
	n, _ := c.d.find(pointer)
	for _, p := range n.pairs {
		if at := pointer + "/" + escapePointer(p.key.value); strings.Contains(e.Message, "'"+p.key.value+"'") && !c.g.bad[at] {
			c.add(p.key.pos(), at, "unknown-key", fmt.Sprintf("%s has no key %q", c.g.name(pointer), short(p.key.value)), "")
		}
	}
}

// unescapeURL takes the percent escapes out of a pointer in a URL fragment.
func unescapeURL(s string) string {
	if out, err := url.PathUnescape(s); err == nil {
		return out
	}
	return s
}

// noLoad keeps a schema from opening files or addresses.
func noLoad(s string) (io.ReadCloser, error) {
	return nil, fmt.Errorf("%s is outside the schema", s)
}

// texts are the texts in a list of a schema.
func texts(v any) []string {
	list, _ := v.([]any)
	var out []string
	for _, x := range list {
		if s, ok := x.(string); ok {
			out = append(out, s)
		}
	}
	return out
}
