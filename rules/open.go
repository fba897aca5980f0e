package rules

import (
	"slices"
	"strconv"
	"strings"
)

// open tells of a key without a value, and what the schema says should stand
// there: whoever begins a rule leaves its places open and is led through them.
func (g *guide) open(p pair, pointer string) {
	if !g.whole || !p.val.isNull() {
		return
	}
	at := pointer + "/" + escapePointer(p.key.value)
	about, needed := g.schema.about(at)
	fix := "write it"
	if about != "" {
		fix = "write " + about
	}
	if !needed {
		fix += ", or remove the key"
	}
	g.problem(p.key, at, "missing-key", g.name(at)+" has no value", fix)
}

// about is what the schema says of the value at a pointer, and whether it must
// be there. Of one language of a text it says what the text is too.
func (s *Schema) about(pointer string) (about string, needed bool) {
	if s == nil {
		return "", false
	}
	at := s.follow(map[string]any{"$ref": "#/$defs/" + s.def})
	whole := ""
	for _, step := range steps(pointer) {
		next, ok := partFor(at, step)
		if !ok {
			return "", false
		}
		if about, _ = next["description"].(string); whole != "" && about != "" {
			about += ": " + whole
		}
		whole = ""
		if next["$ref"] == "#/$defs/Text" {
			whole = about
		}
		needed = slices.Contains(texts(at["required"]), step)
		at = s.follow(next)
	}
	return about, needed
}

// follow is the definition that a part of a schema refers to, or the part.
func (s *Schema) follow(part map[string]any) map[string]any {
	ref, ok := part["$ref"].(string)
	if !ok {
		return part
	}
	v := s.raw
	for _, step := range steps(strings.TrimPrefix(ref, "#")) {
		m, _ := v.(map[string]any)
		v = m[step]
	}
	def, _ := v.(map[string]any)
	return def
}

// partFor is the part of a schema for one key of a mapping, or one entry of a
// list.
func partFor(part map[string]any, step string) (map[string]any, bool) {
	if _, err := strconv.Atoi(step); err == nil {
		items, ok := part["items"].(map[string]any)
		return items, ok
	}
	all, _ := part["properties"].(map[string]any)
	p, ok := all[step].(map[string]any)
	return p, ok
}
