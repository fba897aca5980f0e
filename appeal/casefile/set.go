package casefile

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"github.com/reinstate-go/reinstate/appeal"
)

// perItem begins the path of the seller's answer for one item of the notice.
const perItem = "stance.per_item."

// Set puts a value where the path of a question says: facts.first_scan_exists,
// stance, stance.per_item.B000123, evidence.E3.stamped, account.entity,
// notice.response_limit.from, history[0].reply.received_at. The value is one that
// JSON has. Whether a case may have it is for [File.Case] to say.
func (f *File) Set(path string, value any) error {
	data, err := json.Marshal(value)
	if err != nil {
		return fmt.Errorf("casefile: %w", err)
	}
	n, err := nodeOf(data)
	if err != nil {
		return fmt.Errorf("casefile: %w", err)
	}
	root := clone(f.root)
	if err := set(root, path, n); err != nil {
		return err
	}
	f.root, f.read = root, nil
	f.notKnown = slices.DeleteFunc(f.notKnown, func(p string) bool { return p == path })
	return nil
}

func set(root *yaml.Node, path string, value *yaml.Node) error {
	p := place{root, reflect.TypeFor[appeal.Case]()}
	if item, is := strings.CutPrefix(path, perItem); is {
		return p.key("stance").key("per_item").member("item", item).key("answer").put(value, path)
	}
	if rest, is := strings.CutPrefix(path, "evidence."); is {
		id, attribute, ok := cutLast(rest)
		at := p.key("evidence").existing("id", id)
		if !ok || at.node == nil {
			return fmt.Errorf("casefile: %s: there is no such paper", path)
		}
		return at.key(attribute).put(value, path)
	}
	if path == "stance" {
		path = "stance.answer"
	}
	for _, step := range strings.Split(path, ".") {
		name, index, indexed := strings.Cut(step, "[")
		if p = p.key(name); indexed {
			p = p.index(strings.TrimSuffix(index, "]"))
		}
	}
	return p.put(value, path)
}

// TypeOf is the Go type of the value at a path of [File.Set], without its pointer; nil
// where a case has no such place, and for the facts, whose types the rules declare.
func TypeOf(path string) reflect.Type {
	t := reflect.TypeFor[appeal.Case]()
	switch {
	case path == "stance" || strings.HasPrefix(path, perItem):
		return reflect.TypeFor[string]()
	case strings.HasPrefix(path, "evidence."):
		_, attribute, _ := cutLast(path)
		return bare(typeOf(elem(typeOf(t, "evidence")), attribute))
	}
	for _, step := range strings.Split(path, ".") {
		name, _, indexed := strings.Cut(step, "[")
		if t = typeOf(t, name); indexed {
			t = elem(t)
		}
	}
	return bare(t)
}

// cutLast cuts at the last dot: ids may have dots too.
func cutLast(s string) (before, after string, ok bool) {
	i := strings.LastIndex(s, ".")
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+1:], true
}

// place is a node and the Go type that it is read into; without a node it leads
// nowhere.
type place struct {
	node *yaml.Node
	typ  reflect.Type
}

// key goes to the value of a key, which is made where it is missing.
func (p place) key(name string) place {
	if p.node == nil {
		return p
	}
	typ := typeOf(p.typ, name)
	if p.become(yaml.MappingNode, "!!map"); p.node.Kind != yaml.MappingNode {
		return place{nil, typ}
	}
	for i := 0; i+1 < len(p.node.Content); i += 2 {
		if p.node.Content[i].Value == name {
			return place{p.node.Content[i+1], typ}
		}
	}
	value := plain("!!null", "null")
	at := p.before(name)
	p.node.Content = slices.Insert(p.node.Content, at, plain("!!str", name), value)
	return place{value, typ}
}

// become makes a mapping or a list of a key without a value.
func (p place) become(kind yaml.Kind, tag string) {
	if n := p.node; n.Kind == yaml.ScalarNode && (n.Tag == "!!null" || n.Value == "") {
		*n = yaml.Node{Kind: kind, Tag: tag, HeadComment: n.HeadComment, LineComment: n.LineComment, FootComment: n.FootComment}
	}
}

// before is where a key belongs by the order in which a case is documented: in front
// of the first key that comes after it.
func (p place) before(name string) int {
	order := keysOf(p.typ)
	mine := slices.Index(order, name)
	for i := 0; mine >= 0 && i+1 < len(p.node.Content); i += 2 {
		if slices.Index(order, p.node.Content[i].Value) > mine {
			return i
		}
	}
	return len(p.node.Content)
}

// existing goes to the member of a list whose key has that value.
func (p place) existing(key, value string) place {
	if p.node != nil && p.node.Kind == yaml.SequenceNode {
		for _, m := range p.node.Content {
			for i := 0; i+1 < len(m.Content); i += 2 {
				if m.Content[i].Value == key && m.Content[i+1].Value == value {
					return place{m, elem(p.typ)}
				}
			}
		}
	}
	return place{nil, elem(p.typ)}
}

// member is existing, and makes the member where it is missing.
func (p place) member(key, value string) place {
	if at := p.existing(key, value); at.node != nil || p.node == nil {
		return at
	}
	if p.become(yaml.SequenceNode, "!!seq"); p.node.Kind != yaml.SequenceNode {
		return place{nil, elem(p.typ)}
	}
	m := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map", Content: []*yaml.Node{plain("!!str", key), text(value)}}
	p.node.Style, p.node.Content = 0, append(p.node.Content, m)
	return place{m, elem(p.typ)}
}

// index goes to a member of a list by its number.
func (p place) index(number string) place {
	i, err := strconv.Atoi(number)
	if err != nil || p.node == nil || p.node.Kind != yaml.SequenceNode || i < 0 || i >= len(p.node.Content) {
		return place{nil, elem(p.typ)}
	}
	return place{p.node.Content[i], elem(p.typ)}
}

// put writes the value, and keeps the comments around it.
func (p place) put(value *yaml.Node, path string) error {
	if p.node == nil {
		return fmt.Errorf("casefile: %s: there is no such place in the case", path)
	}
	value.HeadComment, value.LineComment, value.FootComment = p.node.HeadComment, p.node.LineComment, p.node.FootComment
	*p.node = *value
	return nil
}
